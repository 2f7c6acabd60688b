import type { Detector, Found } from "../anomaly.js";
import { claim, slip } from "../claim.js";
import { groupedBy } from "../words/list.js";
import { revisionsIn } from "./revision-rows.js";

/** Versions that stayed the same while the document changed. */
export const sameVersion: Detector = {
  name: "revision-version",
  title: { en: "The version stayed the same through several revisions", zh: "多次修订版本号相同" },
  inquiry: {
    ...slip,
    decision: "the hash tells editions apart",
    reason: "the number does not",
    question: "请问如何区分文档的不同版次？",
    meanwhile: "在得到答复前，我们以文件内容区分版次。",
    answers: ["以日期区分", "以后会更新版本号"],
  },
  find: (corpus) =>
    [
      ...groupedBy(
        revisionsIn(corpus),
        ({ document, row }) => `${document} ${row.cells.version ?? ""}`,
      ).values(),
    ].flatMap((all): readonly Found[] => {
      const version = all[0]?.row.cells.version ?? "";
      const dates = new Set(all.flatMap(({ row }) => row.cells.date ?? []).map(day));
      if (version === "" || dates.size < 2) return [];
      return [
        {
          certainty: "certain",
          facts: [version, String(dates.size)],
          says: {
            en: `${version} is the version on ${dates.size} days`,
            zh: `${version} 版有 ${dates.size} 个日期`,
          },
          claims: [
            claim(
              all.map(({ cite }) => cite),
              `it is version ${version}`,
              `版本号为 ${version}`,
            ),
          ],
        },
      ];
    }),
};

function day(date: string): string {
  return date.split(/\D+/u).map(Number).join("-");
}
