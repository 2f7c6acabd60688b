import type { Words } from "../../../diagnostics/language.js";
import type { Detector, Found } from "../anomaly.js";
import { claim } from "../claim.js";
import { citing } from "../corpus/citing.js";
import type { Corpus } from "../corpus/corpus.js";
import { codePoints } from "./code-points.js";

/** Characters in labels and descriptions that look like Chinese ones and are others: radicals. */
export const lookAlikeCharacters: Detector = {
  name: "look-alike-characters",
  title: { en: "Texts have radicals for characters", zh: "文字中有部首代替汉字" },
  inquiry: {
    decision: "the characters that they look like",
    reason: "they come of how the document was made",
    question: "请问文中的部首字符是否应为普通汉字？",
    meanwhile: "在得到答复前，我们按普通汉字处理。",
    answers: ["应为普通汉字", "就是这些字符"],
  },
  find: (corpus) => radicalsIn(corpus),
};

function radicalsIn({ readings }: Corpus): readonly Found[] {
  return readings.flatMap(({ document, tables }) =>
    tables.flatMap(({ rows }) =>
      rows.flatMap(({ place, cells }): readonly Found[] => {
        const text = Object.values(cells).join(" ");
        const radicals = [...new Set(text.match(/[\u{2e80}-\u{2fdf}]/gu) ?? [])];
        if (radicals.length === 0) return [];
        const points = codePoints(radicals);
        const code = cells.code ?? place;
        const says: Words = {
          en: `the row of ${code} has ${points.join(", ")}, which look like characters`,
          zh: `${code} 行中有部首字符 ${points.join("、")}`,
        };
        const at = claim(
          citing(document, place),
          `it has ${points.join(", ")}`,
          `含有 ${points.join("、")}`,
        );
        return [{ certainty: "certain", facts: [code, ...points], says, claims: [at] }];
      }),
    ),
  );
}
