import type { Detector, Found } from "../anomaly.js";
import { claim, slip } from "../claim.js";
import type { Field } from "../corpus/corpus.js";
import { distance } from "../../../diagnostics/distance.js";
import { typeWords } from "../words/type-words.js";

/** Words in the column of types that are no type: misspelt, or something else altogether. */
export const unknownTypes: Detector = {
  name: "type-unknown",
  title: { en: "A type is no type", zh: "类型无法识别" },
  inquiry: {
    ...slip,
    decision: "the type that it is nearest to",
    question: "请问该字段的类型是什么？",
    meanwhile: "在得到答复前，我们按最接近的类型处理。",
    answers: ["是笔误，按最接近的类型", "是其他类型（请说明）"],
  },
  find: (corpus) => corpus.fields.flatMap((field) => unknown(field)),
};

function unknown({ type, row, name, cite }: Field): readonly Found[] {
  if (type?.kind !== "none") return [];
  const printed = cut((row.cells.type ?? "").replaceAll(/\s+/gu, " "));
  const meant = typeWords.find(
    (word) => type !== undefined && distance(type.word.toLowerCase(), word, 1) === 1,
  );
  const [also, alsoZh] =
    meant === undefined ? ["", ""] : [`, which looks like ${meant}`, `，疑似应为 ${meant}`];
  return [
    {
      certainty: "certain",
      facts: meant === undefined ? [name, printed] : [printed, meant],
      says: {
        en: `the type of ${name} is '${printed}'${also}`,
        zh: `${name} 的类型写作 ${printed}${alsoZh}`,
      },
      claims: [claim(cite, `the type of ${name} is '${printed}'`, `${name} 的类型写作 ${printed}`)],
    },
  ];
}

/** A sentence in the place of a type is no type, and none of our business. */
function cut(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}
