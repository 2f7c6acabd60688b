import { complain, type Diagnostic, type Span } from "../diagnostics/diagnostic.js";
import type { Resolved } from "../model/resolve/resolve.js";
import type { Code, CodeTable } from "../model/structure.js";
import { printType, type Type } from "../model/type.js";
import { named } from "./named.js";

/** What is wrong with `value` (its text, as the spec writes it) standing where `type` is held or compared. */
export function checkValue(
  resolved: Resolved,
  type: Type,
  value: string,
  at: Span | undefined,
): readonly Diagnostic[] {
  if (type.kind === "code") return checkCode(resolved, type.table, value, at);
  if (mayBe(type, value)) return [];
  return [complain("value-type", at, { value, type: printType(type) })];
}

function checkCode(
  { provider }: Resolved,
  name: string,
  value: string,
  at: Span | undefined,
): readonly Diagnostic[] {
  const table = named(provider.codeTables, name);
  if (!table) return [];
  const code = codesOf(table).get(value);
  if (code?.state === "retired") return [complain("retired-code", at, { value, table: name })];
  if (code || !table.complete) return [];
  const known = table.codes.filter((one) => one.state === "current").map((one) => one.code);
  return [complain("not-a-code", at, { value, table: name, known })];
}

/** The codes of a table by their text; indexed once, since each operation may look up its own code. */
function codesOf(table: CodeTable): ReadonlyMap<string, Code> {
  const codes = indexes.get(table) ?? new Map(table.codes.map((one) => [one.code, one]));
  indexes.set(table, codes);
  return codes;
}

const indexes = new WeakMap<CodeTable, ReadonlyMap<string, Code>>();

/** Whether a value of `type` can have this text. */
function mayBe(type: Type, value: string): boolean {
  switch (type.kind) {
    case "boolean":
      return value === "true" || value === "false";
    case "int":
    case "long":
    case "epoch-ms":
      return /^(?:0|-?[1-9]\d*)$/.test(value);
    case "decimal":
      return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value);
    case "literal":
      return value === type.value;
    case "text":
      return type.words ? type.words.includes(value) : mayBe(type.of, value);
    case "string": {
      const length = [...value].length;
      return type.max === undefined || length <= type.max;
    }
    case "union":
      return type.of.some((one) => one.kind === "code" || mayBe(one, value));
    case "structure":
    case "list":
    case "map":
      return false;
    default:
      return true;
  }
}
