import type { Line } from "./text-lines.js";
import { numberedLine } from "./text-numbers.js";
import { pageNumberIn } from "./text-page-numbers.js";
import type { HeadWords } from "./text-words.js";

/** How many lines at the top and at the bottom of a page may be running titles. */
const EDGE = 2;

/** On fewer pages nothing runs. */
const PAGES = 3;

/**
 * The lines that stand at one edge of at least half of the pages, but for a number that is counted up with them; by index. What
 * also stands within pages is none, such as a caption that happens to open many. Form feeds tell pages apart or, where there are
 * none, their printed numbers. Rows and heads of tables, which come again on new pages, have columns or are words that stand over
 * columns, and are none.
 */
export function runningTitles(lines: readonly Line[], words: HeadWords): ReadonlySet<number> {
  const pages = pagesOf(lines);
  if (pages.length < PAGES) return new Set();
  const places = new Map<string, number[]>();
  for (const [edge, index, page] of pages.flatMap(edgesOf)) {
    for (const said of saidAs(lines[index], page, words)) {
      const key = `${edge} ${said}`;
      const same = places.get(key);
      if (same) same.push(index);
      else places.set(key, [index]);
    }
  }
  const times = timesSaid(lines);
  const least = Math.max(PAGES, pages.length / 2);
  const runs = (each: readonly number[]) =>
    each.length >= least && (times.get(lines[each[0] ?? 0]?.said ?? "") ?? 0) <= each.length;
  return new Set([...places.values()].filter(runs).flat());
}

interface Page {
  readonly number: number;
  /** Those that say something, by index. */
  readonly lines: readonly number[];
}

function pagesOf(lines: readonly Line[]): readonly Page[] {
  const filled = [...lines.keys()].filter((index) => lines[index]?.said !== "");
  if (lines.some(({ at }) => at.page === undefined)) return printedPages(lines, filled);
  const pages = new Map<number, number[]>();
  for (const index of filled) {
    const number = lines[index]?.at.page ?? 0;
    const page = pages.get(number);
    if (page) page.push(index);
    else pages.set(number, [index]);
  }
  return [...pages].map(([number, each]) => ({ number, lines: each }));
}

/** Parted by the numbers that are printed on them; none where these are not counted up one by one. */
function printedPages(lines: readonly Line[], filled: readonly number[]): readonly Page[] {
  const pages: Page[] = [];
  let page: number[] = [];
  for (const index of filled) {
    const number = pageNumberIn(lines[index]?.said ?? "");
    if (number === undefined) {
      page.push(index);
      continue;
    }
    if (number !== (pages.at(-1)?.number ?? number - 1) + 1) return [];
    pages.push({ number, lines: page });
    page = [];
  }
  return [...pages, { number: (pages.at(-1)?.number ?? 0) + 1, lines: page }];
}

function edgesOf(page: Page): readonly (readonly [string, number, Page])[] {
  const top = page.lines.slice(0, EDGE).map((index) => ["top", index, page] as const);
  const bottom = page.lines.slice(-EDGE).map((index) => ["bottom", index, page] as const);
  return [...top, ...bottom];
}

/** What a line says, and what it says but for a number at its end that is counted up with the pages. */
function saidAs(line: Line | undefined, page: Page, words: HeadWords): readonly string[] {
  if (!line || !mayRun(line.said) || words.isKnown(line.said)) return [];
  const counted = /^(.*\D|)(\d{1,4})(\s*[页版]?)$/u.exec(line.said);
  const [, before = "", number = "", behind = ""] = counted ?? [];
  // `plum1` is a name.
  if (!counted || /[A-Za-z_]$/u.test(before) || numberedLine(line.said)) return [line.said];
  const step = Number(number) - page.number;
  return [line.said, `${before}\u0000${step}${behind}`];
}

function mayRun(said: string): boolean {
  if (said.length > 100 || /^[{}[\]<"`]/u.test(said)) return false;
  return !/[\t|]| {2}|\u3000/u.test(said.replace(/\s+\d+$/u, ""));
}

function timesSaid(lines: readonly Line[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { said } of lines) times.set(said, (times.get(said) ?? 0) + 1);
  return times;
}
