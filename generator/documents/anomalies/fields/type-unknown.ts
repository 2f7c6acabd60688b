import type { Detector, Found } from "../anomaly.js";
import { claim, slip } from "../claim.js";
import type { Field } from "../corpus/corpus.js";
import { distance } from "../../../diagnostics/distance.js";
import { groupedBy } from "../words/list.js";
import { typeWords, type PrintedType } from "../words/type-words.js";

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
  find: ({ fields }) =>
    [...groupedBy(fields, ({ document }) => document).values()].flatMap((own) => {
      const isItsOwn = hasOwnWords(own);
      return own.flatMap((field) => unknown(field, isItsOwn));
    }),
};

/** Where one row in so many has a word that is no type to us, such words are how the document calls its types. */
const FEW = 10;

function hasOwnWords(fields: readonly Field[]): boolean {
  const typed = fields.filter(({ type }) => type !== undefined);
  const odd = typed.filter(({ type }) => type?.kind === "none" && meantBy(type) === undefined);
  return odd.length > 1 && odd.length * FEW > typed.length;
}

function meantBy({ word: printed }: PrintedType): string | undefined {
  return typeWords.find((word) => distance(printed.toLowerCase(), word, 1) === 1);
}

function unknown({ type, row, name, cite }: Field, isItsOwn: boolean): readonly Found[] {
  if (type?.kind !== "none") return [];
  const printed = cut((row.cells.type ?? "").replaceAll(/\s+/gu, " "));
  const meant = meantBy(type);
  if (meant === undefined && isItsOwn) return [];
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
