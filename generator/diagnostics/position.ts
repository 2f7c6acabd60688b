import type { SourceFile, Span } from "./diagnostic.js";

/**
 * A place as editors show it: line and column both counted from 1, the column in UTF-16 code units (as VS Code and the
 * language server protocol count, plus one). A character outside the BMP is two columns, a tab is one.
 */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The position of a UTF-16 offset. An offset past the end is the end of the text. */
export function positionAt(source: SourceFile, offset: number): Position {
  const starts = lineStarts(source);
  const at = Math.max(0, Math.min(offset, source.text.length));
  const index = lastNotAbove(starts, at);
  return { line: index + 1, column: at - (starts[index] ?? 0) + 1 };
}

/** First and last position of a span; `end` is exclusive, as in the span. */
export function positionsOf(span: Span): { readonly start: Position; readonly end: Position } {
  return {
    start: positionAt(span.source, span.start),
    end: positionAt(span.source, Math.max(span.start, span.end)),
  };
}

/** A line's text without its line break, and the offset at which it begins. Lines count from 1. */
export function lineAt(
  source: SourceFile,
  line: number,
): { readonly text: string; readonly start: number } | undefined {
  const starts = lineStarts(source);
  const start = starts[line - 1];
  if (start === undefined) return undefined;
  const next = starts[line];
  const end = next === undefined ? source.text.length : lineEnd(source.text, next);
  return { text: source.text.slice(start, end), start };
}

function lineEnd(text: string, nextStart: number): number {
  return text[nextStart - 2] === "\r" ? nextStart - 2 : nextStart - 1;
}

const known = new WeakMap<SourceFile, readonly number[]>();

/** LF and CRLF end a line. A lone CR, U+2028 and the like do not: editors and git do not count them either. */
function lineStarts(source: SourceFile): readonly number[] {
  const cached = known.get(source);
  if (cached) return cached;
  const starts = [0];
  for (let at = source.text.indexOf("\n"); at !== -1; at = source.text.indexOf("\n", at + 1)) {
    starts.push(at + 1);
  }
  known.set(source, starts);
  return starts;
}

function lastNotAbove(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
