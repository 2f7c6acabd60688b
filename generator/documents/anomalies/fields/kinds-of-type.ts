import type { Found } from "../anomaly.js";
import { claim } from "../claim.js";
import type { Corpus, Field } from "../corpus/corpus.js";
import { groupedBy, sortedOnce } from "../words/list.js";
import type { PrintedType, TypeKind } from "../words/type-words.js";
import { fieldKey } from "./same-field.js";

/** Rows of one name that have a type. */
export function byName({ fields }: Corpus): readonly (readonly Field[])[] {
  const typed = fields.filter(
    ({ type, name }) => name !== "" && type !== undefined && type.kind !== "none",
  );
  // What is around a body may have a name of its own for it.
  return [
    ...groupedBy(
      typed,
      (field) => `${fieldKey(field)} ${field.table.role === "envelope"}`,
    ).values(),
  ];
}

/** What is of one family may be the same value: a code as text or as a date. What several structures are is told by their names. */
export function familyOf({ kind, items }: PrintedType): string {
  if (kind === "list") return items === undefined || isStructure(items) ? "list" : "list of values";
  return families[kind];
}

const families: Readonly<Record<TypeKind, string>> = {
  text: "text",
  time: "text",
  whole: "number",
  decimal: "number",
  boolean: "boolean",
  object: "object",
  reference: "object",
  map: "object",
  list: "list",
  none: "none",
};

function isStructure(items: string): boolean {
  return !/^(?:string|int|integer|long|number|decimal|boolean|date)$/iu.test(items);
}

/** One anomaly where rows of one name are not all the same by their types. */
export function differing(
  rows: readonly Field[],
  by: (type: PrintedType) => string,
): readonly Found[] {
  const kinds = [...groupedBy(rows, ({ type }) => (type ? by(type) : "")).values()];
  if (kinds.length < 2) return [];
  const name = rows[0]?.name ?? "";
  const printed = kinds.map((group) =>
    sortedOnce(group.map(({ row }) => word(row.cells.type ?? ""))),
  );
  const words = printed.map((each) => each.join("/"));
  return [
    {
      certainty: "certain",
      facts: [name, ...words.toSorted()],
      says: {
        en: `${name} is ${words.join(" here and ")} there`,
        zh: `${name} 的类型有 ${words.join("、")}`,
      },
      claims: kinds.map((group, index) =>
        claim(
          group.map(({ cite }) => cite),
          `${name} is ${words[index] ?? ""}`,
          `${name} 的类型为 ${words[index] ?? ""}`,
        ),
      ),
    },
  ];
}

/** Without blanks, and without what a bracket that was taken for a tag left behind. */
function word(type: string): string {
  return type.replaceAll(/\s+/gu, "").replace(/<\/.*$/u, "");
}
