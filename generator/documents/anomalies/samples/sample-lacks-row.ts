import type { Detector, Found } from "../anomaly.js";
import { claim } from "../claim.js";
import { listed, sortedOnce } from "../words/list.js";
import type { Matching } from "./matching.js";

/** Rows that must be there, and are not in the sample of their message. */
export const unseenRows: Detector = {
  name: "sample-lacks-row",
  title: { en: "A sample lacks what must be there", zh: "示例缺少必填字段" },
  inquiry: {
    decision: "as the table has it",
    reason: "the table says that it must be there; the sample may be older",
    question: "请问这些字段是否一定会传？",
    meanwhile: "在得到答复前，我们以表格为准。",
    answers: ["一定会传，示例有遗漏", "可能不传"],
  },
  find: ({ matchings }) => matchings.flatMap(unseenOf),
};

function unseenOf({ sample, unseen }: Matching): readonly Found[] {
  if (unseen.length === 0) return [];
  const names = sortedOnce(unseen.map(({ code }) => code));
  const { en, zh } = listed(sortedOnce(unseen.map(({ name }) => name)));
  return [
    {
      certainty: "certain",
      facts: names,
      says: { en: `${en} must be there, and the sample has none`, zh: `${zh} 必填，示例中没有` },
      claims: [
        claim(
          unseen.map(({ cite }) => cite),
          `${en} must be there`,
          `${zh} 必填`,
        ),
        claim(sample.cite, "the sample has none", "示例中没有"),
      ],
    },
  ];
}
