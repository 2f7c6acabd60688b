import type { Column } from "../reading.js";
import type { LedgerRow } from "../ledger.js";

/** What two editions of a row say otherwise, as far as ledgers hold it: facts, and no sentences. `change`: `String(32) → String(64)`. */
export function changedFacts(
  { facts: was }: LedgerRow,
  { facts: is }: LedgerRow,
): readonly { readonly column: Column; readonly change: string }[] {
  const columns = Object.keys({ ...was, ...is }) as readonly Column[];
  return columns
    .filter((column) => was[column] !== is[column])
    .map((column) => ({ column, change: `${was[column] ?? "–"} → ${is[column] ?? "–"}` }));
}
