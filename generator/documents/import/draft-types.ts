import type { CodeMeaning } from "../meaning.js";
import type { DraftCodeTable, DraftField } from "./elements.js";
import { isUntold } from "./likeness.js";

/** A code table; of codes that stand twice, the first. */
export function codeTableOf(
  name: string,
  title: string | undefined,
  cite: readonly string[],
  codes: readonly CodeMeaning[],
): DraftCodeTable {
  const once = codes.filter(
    ({ code }, index) => codes.findIndex((one) => one.code === code) === index,
  );
  return {
    name,
    ...(title !== undefined && { title }),
    cite,
    values: once.map(({ code, label, struck }) => ({ code, label, isRetired: struck, cite: [] })),
  };
}

/** The table that fields stand in, by what their citations have in common. */
export function tableOf(fields: readonly DraftField[]): readonly string[] | undefined {
  const tables = fields.flatMap(({ name, cite }) =>
    cite.flatMap((each) => (each.endsWith(name) ? [each.slice(0, -name.length - 1)] : [])),
  );
  const unique = [...new Set(tables)];
  return unique.length === 0 ? undefined : unique;
}

/** Levels that paths among the fields open: `order` of `order.policyNo`; a field that is called so is only its row. */
export function levelsOf(fields: readonly DraftField[]): ReadonlySet<string> {
  return new Set(
    fields.flatMap(({ name }) =>
      [...name.matchAll(/[.[]/gu)].map(({ index }) => name.slice(0, index)),
    ),
  );
}

/** The type of a level that paths open. */
export function levelType({ type, printed = "" }: DraftField): string {
  return isList(type ?? printed) ? "list" : "object";
}

/** Whether a printed type is one of several: `List<Item>`, `Item[]`. */
export function isList(type: string): boolean {
  return /^(?:list|array|arraylist|set)\b|\[\]/iu.test(type);
}

/** A type that the language has, and that needs no structure. */
export function isKnown(type: string): boolean {
  if (isUntold(type)) return false;
  return (type.match(/[A-Za-z_][\w-]*(?![^(]*\))/gu) ?? []).every((word) => builtin.has(word));
}

const builtin: ReadonlySet<string> = new Set([
  "string",
  "int",
  "long",
  "decimal",
  "boolean",
  "date",
  "datetime",
  "epoch-ms",
  "json",
  "opaque",
  "literal",
  "text",
  "list",
  "map",
  "json-text",
  "base64",
]);

/** `true` and `false` are no codes. */
export function isTruth(codes: readonly CodeMeaning[]): boolean {
  return codes.every(({ code }) => code === "true" || code === "false");
}

/** The last name of a path, without its index: `order.items[0]` → `items`. */
export function lastPart(name: string): string {
  return name.replace(/\[\d*\]$/u, "").replace(/^.*[.\]]/u, "");
}
