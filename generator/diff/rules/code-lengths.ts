import type { CodeTable } from "../../model/structure.js";
import type { Type } from "../../model/type.js";
import type { Version } from "../context.js";
import type { Danger } from "../verdict.js";

/** What becomes of the codes of a table where a text is expected that may have bounds, or a whole number. */
export function codesAsText(code: unknown, text: unknown, { provider }: Version): Danger {
  const { table: name } = code as Extract<Type, { readonly kind: "code" }>;
  const table = provider.codeTables.find((each) => each.name === name);
  const bounds = text as Type;
  if (bounds.kind !== "string" || (bounds.min === undefined && bounds.max === undefined)) {
    return "safe";
  }
  if (table === undefined || !table.complete) return "dangerous";
  return currentCodes(table).every((each) => fits(each, bounds)) ? "safe" : "breaking";
}

function currentCodes({ codes }: CodeTable): readonly string[] {
  return codes.flatMap(({ code, state }) => (state === "current" ? [code] : []));
}

/** In bytes of GBK no code is longer than in those of UTF-8, and hardly any is shorter. */
function fits(
  code: string,
  { min = 0, max = Infinity, lengthUnit }: Extract<Type, { readonly kind: "string" }>,
): boolean {
  const length =
    lengthUnit === "utf8-byte" || lengthUnit === "gbk-byte"
      ? Buffer.byteLength(code)
      : [...code].length;
  return length >= min && length <= max;
}
