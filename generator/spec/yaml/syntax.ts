import type { Document, YAMLError } from "yaml";
import {
  complain,
  type Diagnostic,
  type SourceFile,
  type Span,
} from "../../diagnostics/diagnostic.js";
import { yamlLibrary } from "./library.js";
import { complainWideMark, wideMarkNear } from "./wide-mark.js";

/**
 * The syntax errors of a document, in our words. One mistake often confuses the reader several times over: of the
 * errors on one line only the first is told, and those that tend to follow from another only if nothing went wrong
 * before them.
 */
export function syntaxDiagnostics(
  document: Document.Parsed,
  source: SourceFile,
): readonly Diagnostic[] {
  const lines = new Set<number>();
  const diagnostics: Diagnostic[] = [];
  const hasOpenQuote = document.errors.some((error) => OPEN_QUOTE.test(error.message));
  for (const error of document.errors) {
    const line = lineOf(source, error.pos[0]);
    if (lines.has(line) || (diagnostics.length > 0 && isConsequence(error))) continue;
    // What an open quote swallows closes no bracket.
    if (hasOpenQuote && OPEN_BRACKET.test(error.message)) continue;
    lines.add(line);
    const wide = wideMarkNear(source.text, error.pos[0]);
    diagnostics.push(wide ? complainWideMark(wide, source) : ours(error, document, source));
  }
  return diagnostics;
}

const OPEN_QUOTE = /Missing closing (['"])/u;
const OPEN_BRACKET = /Flow (map|sequence) .*end with a (\S)/u;
const OUT_OF_LINE = /All (?:mapping|sequence) items must start at the same column/u;

/** Once a line is out of place, every sibling below it is. */
function isConsequence(error: YAMLError): boolean {
  return error.code === "UNEXPECTED_TOKEN" || OUT_OF_LINE.test(error.message);
}

function ours(error: YAMLError, document: Document.Parsed, source: SourceFile): Diagnostic {
  return complain("yaml-syntax", place(error, document, source), reword(error));
}

interface Wording {
  readonly problem: string;
  readonly advice?: string;
}

/** The library's messages (by a part of each) and what we say instead. The first match counts. */
const WORDINGS: readonly (readonly [RegExp, (match: RegExpExecArray) => Wording])[] = [
  [
    /Tabs are not allowed/u,
    () => ({ problem: "a tab is used as indentation", advice: "indent with spaces" }),
  ],
  [
    /Nested mappings are not allowed/u,
    () => ({
      problem: "a second ': ' stands in the value of a key",
      advice: "quote the value, or put the inner map on lines of its own",
    }),
  ],
  [
    /All mapping items must start at the same column/u,
    () => ({
      problem: "this key does not line up with the keys above it",
      advice: "indent it as its siblings; only what belongs below it stands further in",
    }),
  ],
  [
    /All sequence items must start at the same column/u,
    () => ({
      problem: "this '-' does not line up with the items above it",
      advice: "indent it as the other items",
    }),
  ],
  [
    /Implicit map keys need to be followed by map values|Implicit keys need to be on a single line/u,
    () => ({
      problem: "a 'key: value' is expected here",
      advice: "write ': ' (with a space) after a key; quote a value that runs over several lines",
    }),
  ],
  [
    /Plain value cannot start with .*?(\S)$/u,
    () => ({
      problem: "a value cannot start with this character unless it is quoted",
      advice: "put the value in quotes",
    }),
  ],
  [
    OPEN_QUOTE,
    (match) => ({
      problem: `this ${match[1]} is never closed`,
      advice: `write the missing ${match[1]}`,
    }),
  ],
  [
    /Block collections are not allowed within flow/u,
    () => ({
      problem: "a 'key: value' stands inside a value of { } or [ ]",
      advice: "separate entries with ', '; quote a value that holds ': '",
    }),
  ],
  [
    OPEN_BRACKET,
    (match) => ({
      problem: `this ${match[1] === "map" ? "map" : "list"} is never closed`,
      advice: `write the missing '${match[2]}'`,
    }),
  ],
  [
    /Invalid escape sequence (.*)$/u,
    (match) => ({
      problem: `'${match[1]}' is not an escape in a double-quoted text`,
      advice: "double the backslash, or use single quotes",
    }),
  ],
  [
    /Missing , (?:or : )?between/u,
    () => ({ problem: "a comma is missing between two items", advice: "separate items with ', '" }),
  ],
  [
    /Comments must be separated/u,
    () => ({
      problem: "a '#' stands right after something else",
      advice: "write a space before a comment, or quote a value that holds '#'",
    }),
  ],
  [/Unexpected/u, () => ({ problem: "this does not belong here" })],
];

function reword(error: YAMLError): Wording {
  for (const [pattern, wording] of WORDINGS) {
    const match = pattern.exec(error.message);
    if (match) return wording(match);
  }
  return { problem: error.message.charAt(0).toLowerCase() + error.message.slice(1) };
}

/** What was never closed is shown where it opens: its end is only where the reader gave up. */
function place(error: YAMLError, document: Document.Parsed, source: SourceFile): Span {
  const [start, end] = error.pos;
  const opening = /Missing closing|must .*end with/u.test(error.message)
    ? openingOf(start, document, source)
    : undefined;
  if (opening !== undefined) return { source, start: opening, end: opening + 1 };
  const length = source.text.length;
  const indent = /^ *(?=\S)/u.exec(source.text.slice(start))?.[0].length ?? 0;
  const from = Math.min(start + indent, length);
  return { source, start: from, end: Math.min(Math.max(end, from + 1), length) };
}

/** Where the innermost quoted text or bracketed collection that reaches to `offset` begins. */
function openingOf(
  offset: number,
  document: Document.Parsed,
  source: SourceFile,
): number | undefined {
  let opening: number | undefined;
  yamlLibrary().visit(document, {
    Node(_key, node) {
      const start = node.range?.[0];
      if (start === undefined || start >= offset || (node.range?.[1] ?? 0) < offset) return;
      if (/['"[{]/u.test(source.text[start] ?? "")) opening = start;
    },
  });
  return opening;
}

function lineOf(source: SourceFile, offset: number): number {
  let line = 0;
  for (
    let at = source.text.indexOf("\n");
    at >= 0 && at < offset;
    at = source.text.indexOf("\n", at + 1)
  ) {
    line += 1;
  }
  return line;
}
