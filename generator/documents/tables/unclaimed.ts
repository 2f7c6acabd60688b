import type { DocumentPlace, TableRow } from "../block.js";
import type { Unclaimed } from "../reading.js";
import { isRequiredWord, isTypeWord } from "./content.js";
import { textsOf } from "./heads.js";

/** Lines of prose or code that look like rows of a table which no reader saw. */
export function unclaimedIn(
  text: string,
  at: DocumentPlace,
  isProse: boolean,
): readonly Unclaimed[] {
  return text.split("\n").flatMap((line, index) => {
    if (!looksLikeRow(line, isProse)) return [];
    return [{ text: line.trim(), at: { ...at, line: at.line + index }, looksLike: "row" } as const];
  });
}

function looksLikeRow(line: string, isProse: boolean): boolean {
  const parted = cellsOf(line);
  const filled = parted.filter((cell) => cell !== "");
  if (isProse && parted.length >= 3 && filled.length >= 3) return true;
  const cells = filled.length >= 2 ? filled : line.trim().split(/\s+/u);
  return cells.length >= 3 && cells.some(isTypeWord) && cells.some(isLetter);
}

/** A word for requiredness that is nothing else: `false` and `1` are values of messages, too. */
function isLetter(cell: string): boolean {
  return isRequiredWord(cell) && !/^(?:[01]|true|false)$/iu.test(cell);
}

function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^\s*\|/u, "")
    .split(/\t|\||\s{3,}/u)
    .map((cell) => cell.trim());
}

/** A table that nobody can read: all of it, so that nobody misses it. */
export function unclaimedTable(rows: readonly TableRow[]): readonly Unclaimed[] {
  return rows.map((row, index) => ({
    text: textsOf(row).join(" | "),
    at: row.at,
    looksLike: index === 0 ? "head" : "row",
  }));
}
