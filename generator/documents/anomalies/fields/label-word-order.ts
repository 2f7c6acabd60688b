import type { Detector, Found } from "../anomaly.js";
import { claim, slip } from "../claim.js";
import type { Field } from "../corpus/corpus.js";
import { groupedBy } from "../words/list.js";

/** A term that labels of different rows have with its words in another order: 统一信用社会代码. */
export const permutedTerms: Detector = {
  name: "label-word-order",
  title: { en: "A term has its words in two orders", zh: "同一术语用字顺序不同" },
  inquiry: { ...slip, decision: "one term", question: "请问两种写法是否为同一含义？" },
  find: ({ fields }) => {
    const long = fields.filter((field) => [...labelOf(field)].length >= TERM);
    const byLetters = groupedBy(long, (field) => [...termOf(field)].toSorted().join(""));
    return [...byLetters.values()].flatMap(orders);
  },
};

/** How many characters at the end of labels are compared: as many as a long term has. */
const TERM = 8;

function labelOf({ row }: Field): string {
  return (row.cells.label ?? "").replaceAll(/\s+/gu, "");
}

function termOf(field: Field): string {
  return [...labelOf(field)].slice(-TERM).join("");
}

function orders(fields: readonly Field[]): readonly Found[] {
  const terms = [...groupedBy(fields, termOf)];
  if (terms.length < 2) return [];
  const words = terms.map(([term]) => term);
  return [
    {
      certainty: "likely",
      facts: words.toSorted(),
      says: {
        en: `a term is ${words.join(" here and ")} there`,
        zh: `术语写作 ${words.join("、")}`,
      },
      claims: terms.map(([term, rows]) =>
        claim(
          rows.map(({ cite }) => cite),
          `it is ${term}`,
          `写作 ${term}`,
        ),
      ),
    },
  ];
}
