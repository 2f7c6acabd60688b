import type { Detector, Found } from "../anomaly.js";
import { claim, whichPlace } from "../claim.js";
import type { Field, FieldTable } from "../corpus/corpus.js";
import { groupedBy, listed } from "../words/list.js";

/** Tables that a document has several times, and that are not the same each time. */
export const copies: Detector = {
  name: "copies-differ",
  title: { en: "Copies of a table differ", zh: "同一表格的多个版本不一致" },
  inquiry: {
    ...whichPlace,
    decision: "what any copy has is read; what only some have may be left out",
    reason: "nothing says which copy is the newest",
    question: "请问以哪一份表格为准？",
    meanwhile: "在得到答复前，我们认为只在部分表格中出现的字段可能不传。",
    answers: ["以第一份为准", "以最后一份为准"],
  },
  find: ({ tables }) => {
    const named = tables.filter(({ table: { name } }) => name !== undefined);
    const groups = groupedBy(
      named,
      ({ document, table }) => `${document} ${table.name ?? ""} ${table.role ?? ""}`,
    );
    return [...groups.values()].flatMap((all) => (areCopies(all) ? differences(all) : []));
  },
};

/** The same operation pasted again: nearly all rows are the same, and no row tells the operations apart. */
function areCopies(all: readonly FieldTable[]): boolean {
  const [first, ...others] = all;
  if (!first || others.length === 0) return false;
  const names = new Set(first.fields.map(({ code }) => code));
  return others.every(({ fields }) => {
    const shared = fields.filter(({ code }) => names.has(code)).length;
    return shared >= 3 && shared / (names.size + fields.length - shared) >= 0.7;
  });
}

function differences(all: readonly FieldTable[]): readonly Found[] {
  const rows = groupedBy(
    all.flatMap(({ fields }) => fields),
    ({ code }) => code,
  );
  return [...rows].flatMap(([code, fields]) => missing(code, fields, all));
}

function missing(
  code: string,
  fields: readonly Field[],
  all: readonly FieldTable[],
): readonly Found[] {
  const without = all.filter((one) => !one.fields.some((field) => field.code === code));
  if (without.length === 0) return [];
  const name = all[0]?.table.name ?? "";
  const { en } = listed([code]);
  return [
    {
      certainty: "certain",
      facts: [name, code],
      says: {
        en: `${en} is in ${fields.length} of ${all.length} copies of ${name}`,
        zh: `${name} 的 ${all.length} 份表格中，只有 ${fields.length} 份有 ${code}`,
      },
      claims: [
        claim(
          fields.map(({ cite }) => cite),
          `${name} has ${code}`,
          `${name} 有 ${code}`,
        ),
        claim(
          without.map(({ cite }) => cite),
          `${name} does not have ${code}`,
          `${name} 没有 ${code}`,
        ),
      ],
    },
  ];
}
