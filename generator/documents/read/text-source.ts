import type { Block } from "../block.js";
import type { Dictionary } from "../tables/dictionary.js";
import { withoutLastBars } from "./text-last-bars.js";
import { filledFrom, linesOf, type Line } from "./text-lines.js";
import { numberedLine } from "./text-numbers.js";
import type { Outline } from "./text-outline.js";
import { runningTitles } from "./text-running.js";
import { headWords, type HeadWords } from "./text-words.js";

/** A text while it is read: its lines, what is known of all of them, and the headings that are open. */
export interface TextSource {
  readonly lines: readonly Line[];
  readonly words: HeadWords;
  /** See `filledFrom`. */
  readonly filled: readonly number[];
  /** The last line that says exactly this, by index. */
  readonly lastSaid: ReadonlyMap<string, number>;
  /** The last line that begins with a number, by index. */
  readonly lastNumbered: ReadonlyMap<string, number>;
  /** Lines that stand at the edges of most pages, by index: running titles. */
  readonly running: ReadonlySet<number>;
  readonly outline: Outline;
}

/** What a reader made of the lines from one on, and where it stopped. */
export interface Taken {
  readonly blocks: readonly Block[];
  /** The index of the first line that it did not take; after the one it began at. */
  readonly next: number;
  /** The headings that are open now, if that changed. */
  readonly outline?: Outline;
}

/** Reads what begins at the line with this index, which says something; `undefined` where that is not for it. */
export type Reader = (source: TextSource, at: number) => Taken | undefined;

export function sourceOf(text: string, words: Dictionary): TextSource {
  const lines = withoutLastBars(linesOf(text));
  const heads = headWords(words);
  const last = (keyOf: (line: Line) => string) =>
    new Map(lines.map((line, index) => [keyOf(line), index] as const));
  return {
    lines,
    words: heads,
    filled: filledFrom(lines),
    lastSaid: last((line) => line.said.replace(/\s+/gu, "")),
    lastNumbered: last(({ said }) => chapterOf(said) ?? ""),
    running: runningTitles(lines, heads),
    outline: [],
  };
}

/** The number that a line of chapters begins with, be it a heading or not; rows have numbers of their own. */
function chapterOf(said: string): string | undefined {
  if (said.includes("\t")) return undefined;
  const { style, number } = numberedLine(said) ?? {};
  return style === "plain" || style === "dot" ? number : undefined;
}

/** The index of the first line behind `at` that says something; the number of lines where there is none. */
export function following({ filled, lines }: TextSource, at: number): number {
  return filled[at + 1] ?? lines.length;
}
