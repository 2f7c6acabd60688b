import { complain, type Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Drift } from "./drift.js";

/** How many of ten rows that are gone make it another document; a few rows say nothing. */
const mostGone = 9;
const fewRows = 5;

/** A complaint where hardly a row of the old document is left: `file` is no new version of it, and must take nothing apart. */
export function unlikeness({ rows, same, document }: Drift, file: string): readonly Diagnostic[] {
  const old = rows.filter(({ aligned }) => aligned.kind !== "added");
  const gone = old.filter(({ aligned }) => aligned.kind === "removed").length;
  const all = old.length + same;
  if (all < fewRows || gone * 10 < all * mostGone) return [];
  return [complain("document-unlike", undefined, { file, document, kept: all - gone, rows: all })];
}
