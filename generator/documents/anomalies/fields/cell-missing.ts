import type { Words } from "../../../diagnostics/language.js";
import type { Column } from "../../reading.js";
import type { Detector, Found } from "../anomaly.js";
import { claim } from "../claim.js";
import { hasColumns, type Field, type FieldTable } from "../corpus/corpus.js";

/** Cells that are empty in tables where other rows have them: of types, of requiredness, and of labels that no remark makes up for. */
export const missingCells: Detector = {
  name: "cell-missing",
  title: { en: "A row lacks its type, label or requiredness", zh: "表格中类型、名称或必填未填写" },
  inquiry: {
    decision: "read as the samples show it; it may be left out",
    reason: "nothing is said",
    question: "请问该字段的名称、类型是什么，是否必填？",
    meanwhile: "在得到答复前，我们接收时不限类型，并允许缺少。",
    answers: ["请见补充说明", "与同类字段相同"],
  },
  find: ({ tables }) =>
    tables
      .filter(hasColumns)
      .flatMap((table) =>
        table.fields
          .filter(({ row, name }) => row.kind === "field" && name !== "")
          .flatMap((field) => missingIn(field, table)),
      ),
};

const columnWords: Readonly<Partial<Record<Column, Words>>> = {
  label: { en: "label", zh: "名称" },
  type: { en: "type", zh: "类型" },
  required: { en: "requiredness", zh: "是否必填" },
  nullable: { en: "requiredness", zh: "是否必填" },
};

function missingIn({ row, name, cite }: Field, { table }: FieldTable): readonly Found[] {
  return Object.entries(columnWords).flatMap(([key, { en, zh }]): readonly Found[] => {
    const column = key as Column;
    if (!table.columns.includes(column) || (row.cells[column] ?? "").trim() !== "") return [];
    if (column === "label" && (row.cells.description ?? "") !== "") return [];
    return [
      {
        certainty: "certain",
        facts: [name, column],
        says: { en: `the row of ${name} has no ${en}`, zh: `${name} 没有填写${zh}` },
        claims: [claim(cite, `${name} has no ${en}`, `${name} 没有填写${zh}`)],
      },
    ];
  });
}
