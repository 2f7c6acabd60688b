import type { Cell } from "./cells.js";
import { columnAt, cutLine, endColumn } from "./cut-line.js";
import type { SourceFile, Span } from "./diagnostic.js";
import { plain, type Paint, type Style } from "./paint.js";
import { lineAt, positionAt } from "./position.js";

export interface FrameOptions {
  readonly paint?: Paint;
  /** The style of the carets. */
  readonly style?: Style;
  /** How many lines are shown before and after the span, where they are not blank. Default 0. */
  readonly context?: number;
}

/**
 * The lines of a source that a span covers, with carets under the span:
 *
 * ```
 *   15 |       chrage: { type: Chrage }
 *      |                       ^^^^^^
 * ```
 *
 * Of a span over more than three lines the first and the last are shown. Lines over 100 columns are cut around the
 * carets, which is marked with `...`.
 */
export function frame(span: Span, options: FrameOptions = {}): readonly string[] {
  const { paint = plain, style = "error", context = 0 } = options;
  const rows = rowsOf(span, context);
  const width = Math.max(...rows.map((row) => row.label.length));
  return rows.map((row) => {
    const gutter = paint("quiet", `  ${row.label.padStart(width)} |`);
    return row.carets === undefined
      ? `${gutter} ${row.text}`.trimEnd()
      : `${gutter} ${row.text}${paint(style, row.carets)}`;
  });
}

/** A printed line: a source line with its number as label, or indentation and carets under one. */
interface Row {
  readonly label: string;
  readonly text: string;
  readonly carets?: string;
}

function rowsOf(span: Span, context: number): readonly Row[] {
  const { source, start } = span;
  const end = trimmedEnd(span);
  const { line: first, column } = positionAt(source, start);
  const last = positionAt(source, Math.max(start, end - 1)).line;
  const around = (from: number, to: number) =>
    range(from, to).flatMap((line) => contextRow(source, line, column - 1));
  const marked = (line: number) => markedRows(source, line, start, end);
  const covered =
    last - first > 2
      ? [...marked(first), { label: "...", text: "" }, ...marked(last)]
      : range(first, last).flatMap(marked);
  return [...around(first - context, first - 1), ...covered, ...around(last + 1, last + context)];
}

function contextRow(source: SourceFile, line: number, focus: number): readonly Row[] {
  const text = lineAt(source, line)?.text ?? "";
  if (text.trim() === "") return [];
  return [{ label: String(line), text: cutLine(text, Math.min(focus, text.length)).text }];
}

/** One line of the span `start` to `end`, and the carets below it. */
function markedRows(source: SourceFile, line: number, start: number, end: number): readonly Row[] {
  const { text, start: lineStart } = lineAt(source, line) ?? { text: "", start: 0 };
  const indentation = text.length - text.trimStart().length;
  const from = start >= lineStart ? Math.min(start - lineStart, text.length) : indentation;
  const to = Math.min(end - lineStart, text.trimEnd().length);
  const cut = cutLine(text, from);
  return [
    { label: String(line), text: cut.text },
    { label: "", ...caretsUnder(cut.cells, from, to) },
  ];
}

/** At least one caret, also where the span is empty or at the end of the line. */
function caretsUnder(cells: readonly Cell[], from: number, to: number): Omit<Row, "label"> {
  const left = columnAt(cells, from);
  const right = endColumn(cells.filter((cell) => cell.start < to));
  return { text: " ".repeat(left), carets: "^".repeat(Math.max(1, right - left)) };
}

/** A block node of YAML ends after its last line break; carets there would point at nothing. */
function trimmedEnd(span: Span): number {
  return span.start + span.source.text.slice(span.start, span.end).trimEnd().length;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
