import type { Detector, Found } from "../anomaly.js";
import { claim, whichPlace } from "../claim.js";
import { citing } from "../corpus/citing.js";

/** Texts that say themselves that they are not finished. */
export const unfinished: Detector = {
  name: "unfinished",
  title: { en: "A part says that it is not finished", zh: "内容标明尚未完成" },
  inquiry: {
    ...whichPlace,
    decision: "as it is printed; it may change",
    reason: "it says so itself",
    question: "请问该部分内容是否可以使用？",
    meanwhile: "在得到答复前，我们按现有内容处理。",
    answers: ["可以使用", "尚未完成，暂不使用"],
  },
  find: ({ readings }) =>
    readings.flatMap(({ document, passages, tables }) => [
      ...passages.flatMap(({ kind, place, text }) =>
        kind === "paragraph" ? inText(text, citing(document, place)) : [],
      ),
      ...tables.flatMap(({ rows }) =>
        rows.flatMap(({ place, cells }) =>
          inText(cells.description ?? "", citing(document, place)),
        ),
      ),
    ]),
};

function inText(text: string, cite: string): readonly Found[] {
  const word = /\bTODO\b|\bTBD\b|待补充|待定|暂不写|暂时不写|待完善|未完待续/u.exec(text)?.[0];
  if (word === undefined) return [];
  return [
    {
      certainty: "certain",
      facts: [word, cite],
      says: { en: `it says ${word}`, zh: `写有 ${word}` },
      claims: [claim(cite, `it says ${word}`, `写有 ${word}`)],
    },
  ];
}
