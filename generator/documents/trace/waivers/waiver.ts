import type { Span } from "../../../diagnostics/diagnostic.js";

/** Lines of a document that are left out on purpose. */
export interface Waiver {
  readonly document: string;
  /** A line's place; with `isPrefix`, the section or table whose lines are all meant. */
  readonly place: string;
  readonly isPrefix: boolean;
  readonly reason: string;
  /** Of what it was decided: see `waiverHash`. */
  readonly hash?: string;
  readonly at: (key: "place" | "hash") => Span;
}

/** As it is written: `guide#9/*`. */
export function printWaived({ document, place, isPrefix }: Waiver): string {
  return `${document}#${place}${isPrefix ? "/*" : ""}`;
}
