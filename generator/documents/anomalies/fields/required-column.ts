import type { Detector, Found } from "../anomaly.js";
import { claim, whichPlace } from "../claim.js";
import { hasColumns } from "../corpus/corpus.js";
import { groupedBy } from "../words/list.js";

/** Documents whose tables say of no row whether it must be there. */
export const noColumn: Detector = {
  name: "required-column",
  title: { en: "No table says what must be there", zh: "表格没有必填列" },
  inquiry: {
    ...whichPlace,
    decision: "unspecified; what no sense can be made without must be there",
    reason: "nothing is said",
    question: "请问各字段哪些必填？",
    meanwhile: "在得到答复前，除业务上不可缺少的字段外，都按可能不传处理。",
    answers: ["全部必填", "部分必填（请说明）"],
  },
  find: ({ tables }) =>
    [...groupedBy(tables.filter(hasColumns), ({ document }) => document).values()].flatMap(
      (all): readonly Found[] => {
        const has = all.some(
          ({ table: { columns } }) => columns.includes("required") || columns.includes("nullable"),
        );
        if (has || all.length < 2) return [];
        return [
          {
            certainty: "certain",
            facts: ["no column"],
            says: {
              en: `none of ${all.length} tables says what must be there`,
              zh: `${all.length} 张表都没有必填列`,
            },
            claims: [
              claim(
                all.map(({ cite }) => cite),
                "the table has no such column",
                "表格没有必填列",
              ),
            ],
          },
        ];
      },
    ),
};
