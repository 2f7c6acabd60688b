import type { Detector, Found } from "../anomaly.js";
import { claim, tableOrSample } from "../claim.js";
import type { Matching } from "./matching.js";

/** A member of a sample and a row of its table that seem to be one under two names. */
export const nameVariants: Detector = {
  name: "sample-name-differs",
  title: { en: "Table and sample have different names", zh: "表格与示例的名称不同" },
  inquiry: {
    ...tableOrSample,
    decision: "both names are read where it comes to us; the table's is sent",
    reason: "either may arrive, and the table is what is promised",
    question: "请问实际使用哪个名称？",
    answers: ["表格中的名称", "示例中的名称", "两者都可能"],
  },
  find: ({ matchings }) => matchings.flatMap(variantsOf),
};

function variantsOf({ sample, variants }: Matching): readonly Found[] {
  return variants.map(([member, field]) => {
    const [inSample, inTable] = [member.path.at(-1) ?? "", field.name];
    return {
      certainty: "certain",
      facts: [inTable, inSample],
      says: {
        en: `the table has ${inTable}, the sample ${inSample}`,
        zh: `表格写作 ${inTable}，示例写作 ${inSample}`,
      },
      claims: [
        claim(field.cite, `the table has ${inTable}`, `表格写作 ${inTable}`),
        claim(sample.cite, `the sample has ${inSample}`, `示例写作 ${inSample}`),
      ],
    };
  });
}
