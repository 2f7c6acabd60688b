import type { Row } from "../reading.js";
import { isRow } from "../ledger/groups.js";
import type { Claim, DriftRow } from "./drift.js";
import { lineOf } from "./rows.js";

/**
 * Lines of the revision table that are new, and the changed rows that each speaks of: by their names on the wire, their labels, or
 * the headings that they stand under.
 *
 * @param revisions the rows of the new document's revision tables, by place.
 */
export function claimsOf(
  rows: readonly DriftRow[],
  revisions: ReadonlyMap<string, Row>,
): readonly Claim[] {
  const changed = rows.filter(isChange);
  return rows.flatMap(({ aligned, place }): readonly Claim[] => {
    const row = revisions.get(place);
    if (row?.kind !== "revision" || (aligned.kind !== "added" && aligned.kind !== "edited"))
      return [];
    const { version, change, description, meaning } = row.cells;
    const text = [change, description, meaning].filter((each) => each !== undefined).join(" ");
    const found = changed.filter((each) => speaksOf(text, each)).map((each) => each.place);
    return [{ place, at: row.at, text, found, ...(version === undefined ? {} : { version }) }];
  });
}

/** What changed of what messages are made of; a row that only stands elsewhere did not. */
export function isChange({ aligned }: DriftRow): boolean {
  const line = lineOf(aligned);
  if (!isRow(line) || line.kind === "revision" || line.kind === "term") return false;
  return aligned.kind !== "same" && aligned.kind !== "moved";
}

function speaksOf(text: string, { aligned }: DriftRow): boolean {
  const lines = [
    ...("before" in aligned ? [aligned.before] : []),
    ...("after" in aligned ? [aligned.after] : []),
  ];
  return lines.filter(isRow).some(({ facts: { code = "", label = "" } }) => {
    const words = [code, label].filter((word) => [...word].length >= 2);
    return words.some((word) => mentions(text, word));
  });
}

/** A name of letters must stand by itself; Chinese has no blanks to stand between. */
function mentions(text: string, word: string): boolean {
  if (!/^\w+$/u.test(word)) return text.includes(word);
  return text.split(/[^\w]+/u).includes(word);
}
