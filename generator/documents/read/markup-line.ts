import type { Block } from "../block.js";
import type { Dictionary } from "../tables/dictionary.js";
import type { NumberLine } from "./heading-number.js";

/** A line of the source, its entities decoded once; `<br>` still stands for a break inside of a cell. */
export interface Line {
  readonly text: string;
  /** From 1. */
  readonly line: number;
  /** Nothing is on it but the end of a fence. */
  readonly endsFence?: true;
}

/** What readers of one text share. */
export interface Markup {
  readonly words: Dictionary;
  /** The text is a whole page (it has a `<body>` or says that it is HTML): line breaks in it mean nothing. */
  readonly isPage: boolean;
  readonly numbers: NumberLine;
}

/** The first line from `from` on that is so, `-1` where none is. */
export function indexFrom(
  lines: readonly Line[],
  from: number,
  isSo: (line: Line, at: number) => boolean,
): number {
  for (let at = Math.max(0, from); at < lines.length; at++) {
    const line = lines[at];
    if (line !== undefined && isSo(line, at)) return at;
  }
  return -1;
}

/**
 * A paragraph, if it says anything. A line of printed contents (`1.1 概述……3`) is furniture, and so are pictures that stand alone:
 * what they show nobody can read here.
 */
export function proseBlocks(text: string, line: number): readonly Block[] {
  const at = { line };
  if (text === "") return [];
  if (/^\d.*(?:\.{3}|…|·{3})\s*\d+$/u.test(text)) {
    return [{ kind: "furniture", part: "navigation", text, at }];
  }
  const isPicture = /^(?:!\[[^\]]*\]\([^()]*\)\s*)+$/u.test(text);
  return [{ kind: isPicture ? "furniture" : "paragraph", text, at }];
}

/** What a reader made of some lines, and the index of the first line that it left. */
export interface Read {
  readonly blocks: readonly Block[];
  readonly next: number;
  /** A line further down that only ends what was read here. */
  readonly skip?: number;
}

export type LineReader = (lines: readonly Line[], at: number, markup: Markup) => Read | undefined;
