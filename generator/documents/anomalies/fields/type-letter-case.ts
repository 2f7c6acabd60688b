import type { Detector, Found } from "../anomaly.js";
import { claim, slip } from "../claim.js";
import type { Corpus, Field } from "../corpus/corpus.js";
import { groupedBy } from "../words/list.js";

/** One word for a type in several letter cases. */
export const typeCase: Detector = {
  name: "type-letter-case",
  title: { en: "One type is written in several letter cases", zh: "类型名称大小写不一致" },
  inquiry: {
    ...slip,
    decision: "one type",
    reason: "nothing says that they are two",
    question: "请问它们是否为同一类型？",
    meanwhile: "在得到答复前，我们视为同一类型。",
    answers: ["是同一类型", "是不同类型（请说明）"],
  },
  find: (corpus) => byWord(corpus).flatMap(cases),
};

function byWord({ fields }: Corpus): readonly (readonly Field[])[] {
  const known = fields.filter(({ type }) => type && !["none", "reference"].includes(type.kind));
  return [...groupedBy(known, ({ type }) => type?.word.toLowerCase() ?? "").values()];
}

function cases(rows: readonly Field[]): readonly Found[] {
  const groups = [...groupedBy(rows, ({ type }) => type?.word ?? "")];
  if (groups.length < 2) return [];
  const words = groups.map(([word]) => word).toSorted();
  // The rarer ones are what somebody looks for.
  const rarer = groups.toSorted(([, a], [, b]) => a.length - b.length);
  return [
    {
      certainty: "certain",
      facts: words,
      says: { en: `a type is written ${words.join(" and ")}`, zh: `类型写作 ${words.join("、")}` },
      claims: rarer.map(([word, group]) => claim(placesOf(group), `it is ${word}`, `写作 ${word}`)),
    },
  ];
}

function placesOf(rows: readonly Field[]): readonly string[] {
  return rows.map(({ cite }) => cite);
}
