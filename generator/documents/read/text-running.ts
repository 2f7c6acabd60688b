import type { Line } from "./text-lines.js";
import { numberedLine } from "./text-numbers.js";

/** How many lines at the top and at the bottom of a page may be running titles. */
const EDGE = 2;

/** On fewer pages nothing runs. */
const PAGES = 3;

/**
 * The lines that stand at one edge of at least half of the pages, but for a number that is counted up with them; by index. What
 * also stands within pages is none, such as a caption that happens to open many. Only form feeds tell pages apart; rows and
 * heads of tables, which come again on new pages, have columns and are none.
 */
export function runningTitles(lines: readonly Line[]): ReadonlySet<number> {
  const pages = pagesOf(lines);
  if (pages.length < PAGES) return new Set();
  const places = new Map<string, number[]>();
  for (const [edge, index] of pages.flatMap(edgesOf)) {
    for (const said of saidAs(lines[index])) {
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

/** For each page its lines that say something. */
function pagesOf(lines: readonly Line[]): readonly (readonly number[])[] {
  const pages = new Map<number, number[]>();
  for (const [index, { said, at }] of lines.entries()) {
    if (at.page === undefined) return [];
    if (said === "") continue;
    const page = pages.get(at.page);
    if (page) page.push(index);
    else pages.set(at.page, [index]);
  }
  return [...pages.values()];
}

function edgesOf(page: readonly number[]): readonly (readonly [string, number])[] {
  const top = page.slice(0, EDGE).map((index, at) => [`top ${at}`, index] as const);
  const bottom = page.slice(-EDGE).toReversed();
  return [...top, ...bottom.map((index, at) => [`bottom ${at}`, index] as const)];
}

/** What a line says, and what it says but for a number at its end that is counted up with the pages. */
function saidAs(line: Line | undefined): readonly string[] {
  if (!line || !mayRun(line.said)) return [];
  const counted = /^(.*\D|)(\d{1,4})(\s*[页版]?)$/u.exec(line.said);
  if (!counted || numberedLine(line.said)) return [line.said];
  const [, before = "", number = "", behind = ""] = counted;
  const step = Number(number) - (line.at.page ?? 0);
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
