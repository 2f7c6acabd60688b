import { numberedLine, type Numbered } from "./text-numbers.js";

/** Numbering that is open: `7.4.2` leaves `[7, 4, 2]`. One in another style stands below it: `1.` below `二、`. */
interface Open {
  readonly style: Numbered["style"];
  readonly path: readonly number[];
}

/** The headings that are open, outermost first. */
export type Outline = readonly Open[];

/** What the whole text knows of a number, for lines that only it can decide. */
export interface Numbers {
  /** Whether a line further down begins with this number, such as `6.1`. */
  readonly comesAfter: (number: string, line: number) => boolean;
}

/**
 * The outline after a numbered line, if it goes on from the headings that are open: the next of its style, the first below
 * another, or a number of several parts that comes later. A part that is counted on below the section that is open is right
 * whatever stands before it: `7.4.4` goes on from `7.1.3`. `undefined` where the line is no heading.
 */
export function goesOn(
  outline: Outline,
  numbered: Numbered,
  numbers: Numbers,
  line: number,
): Outline | undefined {
  const { style, parts } = numbered;
  if (style === "appendix" || style === "chapter") return [{ style, path: parts }];
  if (parts.length > 1) return goesOnInParts(outline, parts, numbers);
  const [part = 0] = parts;
  const open = outline.findLastIndex((each) => isOfStyle(each, style));
  const first = outline[open]?.path[0];
  if (first === undefined) {
    return part === 1 ? [...outline, { style, path: parts }] : undefined;
  }
  const follows = part === first + 1 || isReached(part, first, numbers, line);
  return follows ? [...outline.slice(0, open), { style, path: parts }] : undefined;
}

/** How deep the heading stands that was opened last. */
export function levelOf(outline: Outline): number {
  return outline.reduce((sum, { path }) => sum + path.length, 0);
}

/** `1.` and `1.1` are one numbering, and so are `1` and `1.1`. */
function isOfStyle(open: Open, style: Numbered["style"]): boolean {
  const inParts = open.path.length > 1 && (style === "plain" || style === "dot");
  return open.style === style || inParts;
}

/** After a gap, or from the start again, a number of one part must have one of two parts below it. */
function isReached(part: number, open: number, numbers: Numbers, line: number): boolean {
  const later = part > open || (part === 1 && open > 1);
  return later && numbers.comesAfter(`${part}.1`, line);
}

function goesOnInParts(
  outline: Outline,
  parts: readonly number[],
  numbers: Numbers,
): Outline | undefined {
  for (let at = outline.length - 1; at >= 0; at -= 1) {
    const open = outline[at];
    const path = open && pathAfter(open.path, parts);
    if (open && path) return [...outline.slice(0, at), { style: open.style, path }];
  }
  const isExcerpt = outline.length === 0 && !numbers.comesAfter("1", -1);
  const begins = parts.every((part) => part <= 1) || isExcerpt;
  return begins && !outline.some(({ style }) => style === "plain" || style === "dot")
    ? [...outline, { style: "plain", path: parts }]
    : undefined;
}

/** How many numbers may be missing before a heading. */
const GAP = 9;

function pathAfter(
  open: readonly number[],
  parts: readonly number[],
): readonly number[] | undefined {
  const last = parts.at(-1) ?? 0;
  const same = parts.length === open.length && parts[0] === open[0];
  if (same && last === (open.at(-1) ?? 0) + 1) return [...open.slice(0, -1), last];
  const at = parts.findIndex((part, index) => part !== open[index]);
  const [part = 0, before = 0] = [parts[at], open[at]];
  const isLater = at >= 0 && part > before && part - before <= (at === 0 ? 2 : GAP);
  const isFirst = part === 0 && open[at] === undefined && at > 0;
  return (isLater || isFirst) && parts.slice(at + 1).every((each) => each <= 1) ? parts : undefined;
}

/** Sentences and steps are numbered, too: a title is short and none. */
export function isTitle({ parts, style, title }: Numbered): boolean {
  if (title === "" || /[。；;！？!?]|[，,、]$/u.test(title) || /^版本$/u.test(title))
    return style === "chapter";
  if (parts.length > 1) return title.length <= 60;
  return title.length <= 40 && !/[:：]$/u.test(title) && !/["{}=]/u.test(title);
}

/** Whether two lines are neighbours of one list. */
export function isNext(before: string, after: string): boolean {
  const [one, other] = [numberedLine(before), numberedLine(after)];
  return (
    one?.style === other?.style &&
    one?.parts.length === 1 &&
    other?.parts.length === 1 &&
    other.parts[0] === (one.parts[0] ?? 0) + 1
  );
}
