import type { Detector, Found } from "../anomaly.js";
import { claim, slip } from "../claim.js";
import { revisionsIn, textOf } from "./revision-rows.js";

/** Revisions that say that something changed, and not what. */
export const silent: Detector = {
  name: "revision-silent",
  title: { en: "A revision does not say what changed", zh: "修订记录没有说明修改内容" },
  inquiry: {
    ...slip,
    decision: "the rows as they are",
    reason: "nothing is said",
    question: "请问该次修订修改了什么？",
    meanwhile: "在得到答复前，我们以现有表格为准。",
    answers: ["与接口内容无关", "修改了接口内容（请说明）"],
  },
  find: (corpus) =>
    revisionsIn(corpus).flatMap(({ cite, row }): readonly Found[] => {
      const { version = "" } = row.cells;
      if (!/^(?:修改|更新|调整|修订|优化)?[。.]?$/u.test(textOf(row).trim())) return [];
      return [
        {
          certainty: "certain",
          facts: [version],
          says: {
            en: `revision ${version} does not say what changed`,
            zh: `${version} 版没有说明修改内容`,
          },
          claims: [
            claim(
              cite,
              `revision ${version} does not say what changed`,
              `${version} 版没有说明修改内容`,
            ),
          ],
        },
      ];
    }),
};
