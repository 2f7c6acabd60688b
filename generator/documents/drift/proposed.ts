import type { Words } from "../../diagnostics/language.js";
import type { ByHand, DriftRow, Hunk } from "./drift.js";

/** What follows from a row: changes of the spec, and what is left to somebody. */
export interface Proposed {
  readonly hunks: readonly Hunk[];
  readonly byHand: readonly ByHand[];
}

/** Nothing follows. */
export const nothing: Proposed = { hunks: [], byHand: [] };

/** Several proposals as one. */
export function together(all: readonly Proposed[]): Proposed {
  return {
    hunks: all.flatMap(({ hunks }) => hunks),
    byHand: all.flatMap(({ byHand }) => byHand),
  };
}

/** All that cites a row is to be read again. */
export function reread({ place, elements }: DriftRow, says: Words): ByHand {
  return { place, says, elements: elements.map(({ path }) => path) };
}
