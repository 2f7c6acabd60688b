import type { Detector, Found } from "../anomaly.js";
import { claim, slip } from "../claim.js";
import type { FieldTable } from "../corpus/corpus.js";
import { groupedBy } from "../words/list.js";

/** Rows of one table with one name. */
export const duplicates: Detector = {
  name: "row-twice",
  title: { en: "A table has one name twice", zh: "表格中字段重复" },
  inquiry: {
    ...slip,
    decision: "one member; what both rows say holds",
    question: "请问该字段是否重复，以哪一行为准？",
    meanwhile: "在得到答复前，我们视为同一字段。",
    answers: ["是重复，同一字段", "是两个字段（请说明名称）"],
  },
  find: ({ tables }) => tables.flatMap(twiceIn),
};

function twiceIn({ fields }: FieldTable): readonly Found[] {
  const named = fields.filter(({ name }) => name !== "");
  return [...groupedBy(named, ({ row, code }) => [...row.below, code].join(" ")).values()].flatMap(
    (rows): readonly Found[] => {
      const code = rows[0]?.code ?? "";
      if (rows.length < 2) return [];
      return [
        {
          certainty: "certain",
          facts: [code],
          says: { en: `${code} has ${rows.length} rows`, zh: `${code} 有 ${rows.length} 行` },
          claims: [
            claim(
              rows.map(({ cite }) => cite),
              `${code} has ${rows.length} rows`,
              `${code} 有 ${rows.length} 行`,
            ),
          ],
        },
      ];
    },
  );
}
