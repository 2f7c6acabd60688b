import type { Detector, Found } from "../anomaly.js";
import { claim, whichPlace } from "../claim.js";
import { citing } from "../corpus/citing.js";

/** Brackets that are opened and not closed, or the other way about. */
export const openBrackets: Detector = {
  name: "bracket-open",
  title: { en: "A bracket is not closed", zh: "括号不成对" },
  inquiry: {
    ...whichPlace,
    decision: "as the sentence makes sense",
    reason: "it looks like a slip of the pen",
    question: "请问该处括号的范围是什么，是否有遗漏的文字？",
    meanwhile: "在得到答复前，我们按没有遗漏处理。",
    answers: ["没有遗漏", "有遗漏（请补充）"],
  },
  find: ({ readings }) =>
    readings.flatMap(({ document, passages, tables }) => [
      ...passages.flatMap(({ kind, place, text }) =>
        kind === "paragraph" ? unbalanced(text, citing(document, place)) : [],
      ),
      ...tables.flatMap(({ rows }) =>
        rows.flatMap(({ place, cells, flags }) =>
          flags.includes("cut-off")
            ? []
            : unbalanced(cells.description ?? "", citing(document, place)),
        ),
      ),
    ]),
};

/** A number with a bracket, as of a list, opens nothing. */
function unbalanced(text: string, cite: string): readonly Found[] {
  const plain = text
    .normalize("NFKC")
    .replaceAll(/(?<=^|[\s;,。、:])[\d一二三四五六七八九十a-z]{1,2}\)/gu, "");
  const [open, closed] = [plain.split("(").length, plain.split(")").length];
  if (open === closed) return [];
  return [
    {
      certainty: "likely",
      facts: [cite],
      says:
        open > closed
          ? { en: "a bracket is not closed", zh: "括号没有闭合" }
          : { en: "a bracket was not opened", zh: "多出一个右括号" },
      claims: [claim(cite, "its brackets are no pairs", "括号不成对")],
    },
  ];
}
