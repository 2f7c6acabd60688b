import type { Block } from "../block.js";
import type { Line } from "./text-lines.js";
import { isPageNumber } from "./text-pages.js";
import { numberedLine } from "./text-numbers.js";
import { following, type Reader, type TextSource } from "./text-source.js";

/**
 * A list of contents, line by line: what follows the word for it as long as it ends in a page number, leads to one by dots, or
 * comes again further down as a heading. Where there is no word for it, three lines with page numbers that rise are one.
 */
export const readContents: Reader = (source, at) => {
  const line = source.lines[at];
  if (!line) return undefined;
  const isNamed = isContents(line.said);
  const entries = isNamed ? entriesFrom(source, following(source, at)) : unnamedEntries(source, at);
  if (entries.length < (isNamed ? 1 : 3)) return undefined;
  const all = isNamed ? [at, ...entries] : entries;
  return {
    blocks: all.flatMap((index) => furniture(source.lines[index])),
    next: (all.at(-1) ?? at) + 1,
  };
};

/** The word that stands over contents. */
export function isContents(said: string): boolean {
  return /^(?:目\s*[录錄次]|(?:table of )?contents)$/iu.test(said);
}

function entriesFrom(source: TextSource, first: number): readonly number[] {
  const entries: number[] = [];
  for (let at = first; at < source.lines.length; at = following(source, at)) {
    const line = source.lines[at];
    if (!line || !isEntry(source, line, at)) break;
    entries.push(at);
  }
  return entries;
}

function isEntry(source: TextSource, line: Line, at: number): boolean {
  if (isPageNumber(source, at)) return true;
  if (source.words.isHead(line.text.split("\t").map((cell) => cell.trim()))) return false;
  if (pageOf(line.text) !== undefined || isScrap(line.text)) return true;
  const comesAgain = (source.lastSaid.get(line.said.replace(/\s+/gu, "")) ?? at) > at;
  return comesAgain && numberedLine(line.said.replaceAll("\t", " ")) !== undefined;
}

const DOTS = /[.·…．‧∙_]{3,}[\s.·…．‧∙_]*(\d{0,4})$/u;

/** Titles and the dots behind them fill a line of a page. */
const LONGEST = 200;

/** The page number that a line ends in, `""` where dots lead to one that is lost; `undefined` where it is no line of contents. */
function pageOf(text: string): string | undefined {
  const said = text.trimEnd();
  if (said.length > LONGEST) return undefined;
  const dotted = DOTS.exec(said)?.[1];
  if (dotted !== undefined) return dotted;
  const [, before = "", page] = /^(.*\D)[\s.·]+(\d{1,4})$/u.exec(said) ?? [];
  return /^\s*\d|\t/u.test(before) || /^第.+[章节]/u.test(before) ? page : undefined;
}

/** What is left of an entry where a page was read badly: something between tabs, and no page number behind them. */
function isScrap(text: string): boolean {
  return text.includes("\t") && text.endsWith("\t");
}

/** By how many lines it shows that a list is one of contents. */
const SHOWN = 20;

function unnamedEntries(source: TextSource, first: number): readonly number[] {
  const entries: number[] = [];
  let last = 0;
  let leads = false;
  for (let at = first; at < source.lines.length; at = following(source, at)) {
    const { text = "", said = "" } = source.lines[at] ?? {};
    const page = said.split("\t").length > 3 ? undefined : pageOf(text);
    if (page === undefined || page === "" || Number(page) < last) break;
    last = Number(page);
    entries.push(at);
    leads ||= /[.·…．‧∙]{3,}|^\d+\.\d/u.test(said);
    if (!leads && entries.length === SHOWN) break;
  }
  return leads ? entries : [];
}

function furniture(line: Line | undefined): readonly Block[] {
  return line ? [{ kind: "furniture", text: line.said, at: line.at }] : [];
}
