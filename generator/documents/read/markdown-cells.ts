import { clearedMarkdown, withoutBackticks } from "./inline-text.js";
import type { Line } from "./markup-line.js";

const bars = "|｜│┃";

/** Marks in front of a row: of a quote, of a list. */
const marks = new RegExp(`^(?:\\s*>)*\\s*(?:(?:[-*+]|\\d+[.)])\\s+(?=[${bars}]))?`, "u");

/** A line without what stands in front of a row, and with bars that are ours. */
export function rowText(line: string): string {
  const text = line.replace(marks, "").trim();
  if (!/[｜│┃]/u.test(text)) return text;
  return /^[｜│┃]/u.test(text) || !text.includes("|") ? text.replaceAll(/[｜│┃]/gu, "|") : text;
}

/** A bar that parts cells: not escaped, not amid code (`Y|N`). */
const bar = /(?<!\\)\|/gu;

/** How many cells a row has, at least. */
export function barsIn(row: string): number {
  return shielded(row).match(bar)?.length ?? 0;
}

/** `|a|b|`, `|a|b`: a row by its look alone. */
export function isBarred(row: string): boolean {
  return row.startsWith("|") && barsIn(row) >= 2;
}

/** `|---|:-:|`, `--- | ---`, `+----+----+`, in any dashes. */
export function isRule(row: string): boolean {
  if (!/^[\s|+:\-—–－=─━═┼├┤┌┐└┘┬┴╪╞╡╤╧╔╗╚╝╠╣]+$/u.test(row)) return false;
  return /[|+┼├┌└╪╞╠]/u.test(row) && /[-—–－=─━═]/u.test(row);
}

/** A rule that cannot be a row of cells which hold a dash for "nothing". */
export function isLongRule(row: string): boolean {
  return isRule(row) && /-{3}|[—－–=─━═]{2}/u.test(row);
}

/** A rule of a frame, which may stand between any two rows. */
export function isFrame(row: string): boolean {
  return isRule(row) && !/^[|:\s-]/u.test(row);
}

/** The cells of a row as written, without the bars around it: `| a |  |` has two. */
export function cellsOf(row: string): readonly string[] {
  const inner = shielded(row)
    .replace(/^\|/u, "")
    .replace(/(?<!\\)\|\s*$/u, "");
  return inner.split(bar).map((cell) => cellText(cell.replaceAll(BAR, "|")));
}

function cellText(cell: string): string {
  return withoutBackticks(clearedMarkdown(upright(cell.trim())));
}

/** A cell that is in italics as a whole: `_String_`, `*必填*`. Amid a cell such signs may be meant. */
function upright(cell: string): string {
  return /^([*_])(?=[^\s*_])([^*_]+)(?<=\S)\1$/u.exec(cell)?.[2] ?? cell;
}

/** Stands for a bar that parts nothing; no character. */
const BAR = "\uFDD0";

function shielded(row: string): string {
  if (!row.includes("`")) return row;
  return row.replaceAll(/`[^`]*`/gu, (code) => code.replaceAll(/(?<=[^\s|`])\|(?=[^\s|`])/gu, BAR));
}

/**
 * Lines that were parted with `<br>` where lines were meant: at the end of a line, and between two rows. A `<br>` in a cell stays.
 */
export function unbroken(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap(({ text, line }) => {
    if (!text.includes("<br>")) return [{ text, line }];
    const whole = text.replace(/(?:<br>\s*)+$/u, "");
    return whole
      .split(/<br>\s*(?=#{1,6}\s|\|.*\|\s*(?:$|<br>))/u)
      .map((part) => ({ text: part, line }));
  });
}
