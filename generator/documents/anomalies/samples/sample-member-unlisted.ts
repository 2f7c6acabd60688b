import type { Detector, Found } from "../anomaly.js";
import { claim } from "../claim.js";
import { listed, sortedOnce } from "../words/list.js";
import type { Matching } from "./matching.js";

/** Members that are in a sample and in no table. */
export const unlistedMembers: Detector = {
  name: "sample-member-unlisted",
  title: { en: "A sample has members that no table has", zh: "示例中有表格没有的字段" },
  inquiry: {
    decision: "what the table has; other members are let through",
    reason: "what a sample shows may arrive, and nothing says what it is",
    question: "请问这些字段是否会出现，类型和含义是什么？",
    meanwhile: "在得到答复前，我们以表格为准，多出的字段不拒绝也不使用。",
    answers: ["会出现（请补充说明）", "不会出现，示例有误"],
  },
  find: ({ matchings }) => matchings.flatMap(unlistedOf),
};

function unlistedOf({ sample, unlisted }: Matching): readonly Found[] {
  const names = sortedOnce(unlisted.map(({ path }) => path.join(".")));
  if (names.length === 0) return [];
  const { en, zh } = listed(names.map((name) => name.split(".").at(-1) ?? name));
  return [
    {
      certainty: "certain",
      facts: names,
      says: {
        en: `the sample has ${en}, and no table of its message has`,
        zh: `示例中有 ${zh}，该报文的表格中没有`,
      },
      claims: [
        claim(sample.cite, `the sample has ${en}`, `示例中有 ${zh}`),
        ...sample.own.slice(0, 1).map((one) => claim(one.cite, "the table does not", "表格中没有")),
      ],
    },
  ];
}
