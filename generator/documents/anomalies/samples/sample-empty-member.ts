import type { Detector, Found } from "../anomaly.js";
import { claim, tableOrSample } from "../claim.js";
import type { Sample } from "../corpus/sample.js";
import { listed, sortedOnce } from "../words/list.js";
import { isRequired } from "../fields/requiredness.js";
import type { Matching } from "./matching.js";

/** Members that must be there and are empty in a sample whose other members are filled in. */
export const emptyMembers: Detector = {
  name: "sample-empty-member",
  title: { en: "A sample leaves empty what must be there", zh: "示例中必填字段为空" },
  inquiry: {
    ...tableOrSample,
    decision: "an empty text means that nothing is there",
    reason: "the sample shows that it happens",
    question: "请问这些必填字段是否可能为空？",
    meanwhile: "在得到答复前，我们接收时允许为空。",
    answers: ["可能为空", "不会为空，示例有误"],
  },
  find: ({ matchings }) => matchings.flatMap(emptyIn),
};

function emptyIn({ sample, matched: all }: Matching): readonly Found[] {
  const matched = all.filter(([{ value }]) => value !== undefined);
  const empty = matched.filter(([{ value }]) => value === "").map(([, field]) => field);
  const required = empty.filter((field) => isRequired(field) && isOwn(field.cite, sample));
  if (required.length === 0 || empty.length * 2 > matched.length) return [];
  const names = sortedOnce(required.map(({ code }) => code));
  const { en, zh } = listed(sortedOnce(required.map(({ name }) => name)));
  return [
    {
      certainty: "certain",
      facts: names,
      says: {
        en: `${en} must be there, and the sample has it empty`,
        zh: `${zh} 必填，示例中为空`,
      },
      claims: [
        claim(
          required.map(({ cite }) => cite),
          `${en} must be there`,
          `${zh} 必填`,
        ),
        claim(sample.cite, "the sample has it empty", "示例中为空"),
      ],
    },
  ];
}

function isOwn(cite: string, { own }: Sample): boolean {
  return own.some(({ fields }) => fields.some((field) => field.cite === cite));
}
