import { isContents } from "./text-contents.js";
import { headingAt } from "./text-headings.js";
import { isPageNumber } from "./text-pages.js";
import { beginsSample, isFence } from "./text-sample-lines.js";
import { readStacked } from "./text-stacked.js";
import { following, type TextSource } from "./text-source.js";
import { tabbed, type Splitter } from "./text-columns.js";
import {
  isGroup,
  isRule,
  isSameHead,
  isHeadBelow,
  likeness,
  looksLikeRow,
  type Shape,
} from "./text-shape.js";
import type { OpenTable } from "./text-table.js";

/**
 * What becomes of a line below a table's head. `join`: its cells go on in those of the row before; `go-on`: its first cell goes
 * on in the last one of the row before; `repeat`: the head once more, as on a new page; `end`: it is not of the table.
 */
export type Fate = "row" | "join" | "go-on" | "rule" | "repeat" | "aside" | "end";

/** The line at `at`, and how many lines that say nothing stand between it and the table. */
export interface Candidate {
  readonly source: TextSource;
  readonly at: number;
  readonly table: OpenTable;
  readonly split: Splitter;
  readonly isApart: boolean;
}

export function fateOf(candidate: Candidate): Fate {
  const { source, at, split, isApart } = candidate;
  const { text = "", said = "" } = source.lines[at] ?? {};
  if (isFence(said) || isContents(said)) return "end";
  if (isPageNumber(source, at)) return "aside";
  if (isApart && readStacked(source, at)) return "end";
  if (isRule([said])) return "rule";
  const cells = split(text);
  return cells ? fateOfCells(candidate, cells) : fateOfText(candidate, said);
}

function fateOfCells(candidate: Candidate, cells: readonly string[]): Fate {
  const { source, at, table, isApart } = candidate;
  const { shape, last } = table;
  if (isHeadBelow(shape, cells, source.words))
    return isRepeated(candidate, cells) ? "repeat" : "end";
  const looks = looksLikeRow(shape, cells);
  const filled = cells.filter((cell) => cell !== "").length;
  if (filled <= 2 && !looks && shape.width > 2 && isHeading(candidate, at)) return "end";
  if (isApart && looks === false && !/[\t|]/u.test(source.lines[at]?.text ?? "")) return "end";
  if (table.isAtHead) return isRestOfHead(source, last, cells) ? "join" : "row";
  if (isRest(shape, cells, filled)) return "join";
  const spliced = last.length + cells.length - 1;
  const fits = last.length < shape.width && spliced <= shape.width;
  return fits && isBroken(shape, last, cells, spliced) ? "go-on" : "row";
}

/** On a new page a head comes again and its table goes on. Where numbers begin anew or names come again, another table begins. */
function isRepeated({ source, at, table, split }: Candidate, cells: readonly string[]): boolean {
  if (table.isAtHead || !isSameHead(table.shape, cells)) return false;
  const next = source.lines[following(source, at)];
  const row = next && split(next.text);
  if (!row || row.length < 2) return false;
  const { seq } = table.shape;
  const number = seq === undefined ? "" : (row[seq] ?? "");
  return number === "" ? !table.knows(row) : number !== "1";
}

/** `可否为` over `空`: what stands below the head makes other words of it that columns have. */
function isRestOfHead(
  source: TextSource,
  head: readonly string[],
  cells: readonly string[],
): boolean {
  return (
    cells.every(
      (cell, at) => cell === "" || (at > 0 && source.words.isKnown(`${head[at] ?? ""}${cell}`)),
    ) && (cells[0] ?? "") === ""
  );
}

/** A line of a row that has neither number nor name, and less than half of its cells. */
function isRest(shape: Shape, cells: readonly string[], filled: number): boolean {
  if ((cells[0] ?? "") !== "" || (shape.seq !== undefined && (cells[shape.seq] ?? "") !== ""))
    return false;
  if (shape.codes.length === 0) return filled === 1;
  const isFilled = (at: number | undefined) => at !== undefined && (cells[at] ?? "") !== "";
  if (shape.codes.some((at) => isFilled(at))) return false;
  return filled <= shape.width / 2 && !(isFilled(shape.type) && isFilled(shape.required));
}

/** Whether a row was broken within a cell: it has no name yet, and what follows has none where a row has it. */
function isBroken(
  shape: Shape,
  last: readonly string[],
  cells: readonly string[],
  spliced: number,
): boolean {
  const looks = looksLikeRow(shape, cells);
  if (looks === undefined) {
    return spliced === shape.width && likeness(cells[0] ?? "") !== likeness(last[0] ?? "");
  }
  return !looks && shape.codes.every((at) => at >= last.length - 1) && !isGroup(last[0] ?? "");
}

function fateOfText(candidate: Candidate, said: string): Fate {
  const { source, at, table, isApart } = candidate;
  if (isHeading(candidate, at)) return "end";
  if (isGroup(said) && rowFollows(candidate)) return "row";
  if (/[:：]$/u.test(said) && isApart) return "end";
  const { shape, last } = table;
  const isCut =
    !table.isAtHead && last.length < shape.width && shape.codes.some((code) => code >= last.length);
  if (!rowFollows(candidate))
    return isCut && !isApart && !beginsSample(source, at) ? "go-on" : "end";
  const end = last[shape.width - 1] ?? "";
  if (table.isAtHead || (!isCut && isLoneName(said, end))) return "row";
  const goesOn = isApart ? end !== "" && !/[。；;.!！?？:：]$/u.test(end) : isCut || end !== "";
  return goesOn ? "go-on" : "row";
}

/** `insured` below a description that is at its end: the row of a group, which nothing else would show. */
function isLoneName(said: string, end: string): boolean {
  return (
    /^[A-Za-z_]\w{2,}$/u.test(said) &&
    /[\p{Script=Han}。；）】”]$/u.test(end) &&
    !/[为是如见或与及和的]$/u.test(end)
  );
}

/** How many lines of a cell are looked over for the next row. */
const FAR = 8;

function rowFollows(candidate: Candidate): boolean {
  const { source, at, table, split } = candidate;
  const { seq } = table.shape;
  let next = at;
  for (let count = 0; count < FAR; count += 1) {
    next = following(source, next);
    const { text, said } = source.lines[next] ?? {};
    if (text === undefined || said === undefined || isFence(said) || isHeading(candidate, next))
      return false;
    const cells = split(text);
    if (!cells || tabbed(text).every((cell) => cell === "")) continue;
    if (isHeadBelow(table.shape, cells, source.words)) return false;
    if (seq !== undefined && /^\d+$/u.test(cells[seq] ?? "")) return true;
    const looks = looksLikeRow(table.shape, cells) ?? isAlike(cells, table.last);
    if (looks || isGroup(cells[0] ?? "")) return true;
    if (cells.length < 2) return false;
  }
  return false;
}

/** A number and a word between tabs are a row where rows are numbered. */
function isHeading({ source, table }: Candidate, at: number): boolean {
  const heading = headingAt(source, at);
  if (!heading) return false;
  const isNumberedRow = table.shape.seq !== undefined && heading.numbered.parts.length === 1;
  return !(isNumberedRow && source.lines[at]?.said.includes("\t"));
}

function isAlike(cells: readonly string[], others: readonly string[]): boolean {
  return cells.length > 1 && likeness(cells[0] ?? "") === likeness(others[0] ?? "");
}
