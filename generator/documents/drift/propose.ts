import type { Alignment } from "../ledger/alignment.js";
import type { Ledger } from "../ledger.js";
import { addedRows } from "./added.js";
import { citationHunks } from "./cited-places.js";
import type { DriftContext } from "./context.js";
import type { ByHand, DriftRow, Hunk } from "./drift.js";
import { editedRow } from "./edited.js";
import { movedPlaces } from "./moved-places.js";
import { together, type Proposed } from "./proposed.js";
import { removedRows } from "./removed.js";

/** What the new document makes of the spec, row by row, and what only somebody can decide. */
export function proposalFor(
  rows: readonly DriftRow[],
  alignment: Alignment,
  [before, after]: readonly [Ledger, Ledger],
  context: DriftContext,
): Proposed {
  const moved = context.citesNew ? new Map<never, never>() : movedPlaces(alignment, before, after);
  const proposed = together([
    // Before names change: what is new goes behind names as they are.
    addedRows(rows, context),
    ...rows.map((row) => editedRow(row, context)),
    removedRows(rows, context),
  ]);
  const hunks = [...citationHunks(context.document, context.files, moved), ...proposed.hunks];
  return { hunks: withoutDoubles(hunks), byHand: grouped(proposed.byHand) };
}

/** Rows that several tables repeat change their element once. */
function withoutDoubles(hunks: readonly Hunk[]): readonly Hunk[] {
  const seen = new Set<string>();
  return hunks.filter(({ file, edits }) => {
    const key = JSON.stringify([file, edits]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What several elements have to be looked at for is said once. */
function grouped(all: readonly ByHand[]): readonly ByHand[] {
  const groups = new Map<string, ByHand>();
  for (const each of all) {
    const key = JSON.stringify([each.place, each.says]);
    const elements = [...(groups.get(key)?.elements ?? []), ...each.elements];
    groups.set(key, { ...each, elements: [...new Set(elements)] });
  }
  return [...groups.values()];
}
