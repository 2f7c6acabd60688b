import type { Detector, Found } from "../anomaly.js";
import { claim, slip } from "../claim.js";
import type { FieldTable } from "../corpus/corpus.js";
import { distance } from "../../../diagnostics/distance.js";
import { references } from "./structure-names.js";

/** Tables of structures that no row refers to, neither by its type nor by its name. */
export const unusedStructures: Detector = {
  name: "structure-unused",
  title: { en: "A table is of something that no row names", zh: "定义了没有引用的结构" },
  inquiry: {
    ...slip,
    decision: "what the row that is nearest to it by name is made of",
    question: "请问该表是哪个字段的内容？",
    meanwhile: "在得到答复前，我们视为名称最接近的字段的内容。",
    answers: ["是名称最接近的字段的内容", "是其他字段的内容（请说明）"],
  },
  find: (corpus) => {
    const referred = new Set(references(corpus).map(({ name }) => name));
    const names = new Set(corpus.fields.map(({ name }) => name));
    return corpus.tables.flatMap((table) =>
      isUnused(table, referred, names) ? [unused(table, [...names])] : [],
    );
  },
};

function isUnused(
  { table: { name, role } }: FieldTable,
  referred: ReadonlySet<string>,
  names: ReadonlySet<string>,
): boolean {
  return (
    name !== undefined &&
    role === "structure" &&
    !referred.has(name) &&
    !names.has(name) &&
    ![...referred].some((each) => each.toLowerCase() === name.toLowerCase())
  );
}

function unused({ cite, table }: FieldTable, names: readonly string[]): Found {
  const name = table.name ?? "";
  const near = names.find((each) => distance(each, name, 1) <= 1);
  const [en, zh] = near === undefined ? ["", ""] : [`, only ${near}`, `，只有 ${near}`];
  return {
    certainty: near === undefined ? "likely" : "certain",
    facts: near === undefined ? [name] : [name, near],
    says: { en: `no row names ${name}${en}`, zh: `没有字段引用 ${name}${zh}` },
    claims: [claim(cite, `the table is ${name}`, `表格名为 ${name}`)],
  };
}
