import type { Detector, Found } from "../anomaly.js";
import { claim, whichPlace } from "../claim.js";
import type { Corpus, Field } from "../corpus/corpus.js";
import { groupedBy, listed } from "../words/list.js";
import { fieldKey } from "./same-field.js";

/** One name that lists one set of values here and another there. */
export const lists: Detector = {
  name: "values-differ",
  title: { en: "One name lists different values", zh: "同一字段取值列表不同" },
  inquiry: {
    ...whichPlace,
    decision: "each place as its own row has it",
    reason: "two messages may well differ",
    question: "请问该字段的全部取值是哪些？",
    answers: ["各以所在表格为准", "应统一（请说明取值）"],
  },
  find: (corpus) => [...groupedBy(withValues(corpus), fieldKey).values()].flatMap(differing),
};

function withValues({ fields }: Corpus): readonly Field[] {
  return fields.filter(({ values, name }) => name !== "" && values.length > 1);
}

function differing(rows: readonly Field[]): readonly Found[] {
  const groups = [
    ...groupedBy(rows, ({ values }) =>
      values
        .map(({ code, label }) => `${code} ${plain(label)}`)
        .toSorted()
        .join("\n"),
    ).values(),
  ];
  if (groups.length < 2) return [];
  const name = rows[0]?.name ?? "";
  const codes = groups.map(([first]) =>
    (first?.values ?? []).map(({ code, label }) => `${code} ${plain(label)}`),
  );
  return [
    {
      certainty: "likely",
      facts: [name, ...codes.map((each) => each.join(", ")).toSorted()],
      says: { en: `${name} lists different values`, zh: `${name} 的取值列表不同` },
      claims: groups.map((group, index) => {
        const { en, zh } = listed(codes[index] ?? []);
        return claim(
          group.map(({ cite }) => cite),
          `${name} is one of ${en}`,
          `${name} 的取值为 ${zh}`,
        );
      }),
    },
  ];
}

function plain(label: string): string {
  return label.replaceAll(/\s+/gu, "");
}
