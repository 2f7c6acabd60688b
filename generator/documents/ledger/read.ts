import { JsonError } from "../../../templates/runtime/errors.js";
import { readJson } from "../../../templates/runtime/json/read.js";
import { complain, type Diagnostic, type Result } from "../../diagnostics/diagnostic.js";
import type { SourceFile, Span } from "../../diagnostics/diagnostic.js";
import type { Words } from "../../diagnostics/language.js";
import type { Ledger, LedgerLine, LedgerSection, LedgerUnclaimed } from "../ledger.js";
import { checkHeader, checkLine, type Wrong } from "./check-line.js";

type AnyLine = LedgerLine | LedgerSection | LedgerUnclaimed;

/**
 * Reads what `printLedger` wrote. A line that is not as it must be, such as one that a merge left, is a diagnostic at its line and
 * column, and there is no ledger then: half of one would call rows uncaptured, or hide that they are.
 */
export function readLedger(source: SourceFile): Result<Ledger | undefined> {
  const [first, ...rest] = linesOf(source).map(readLine);
  const problems: Diagnostic[] = [];
  const header = first && checked(first, checkHeader, problems);
  if (!first) problems.push(malformed({ source, start: 0, end: 0 }, isEmpty));
  const lines = rest.flatMap((line) => checked(line, checkLine, problems) ?? []) as AnyLine[];
  if (!header || problems.length > 0) return [undefined, problems];
  rest.forEach(({ at }, index) => spans.set(lines[index] ?? {}, placeSpan(at)));
  return [{ ...(header as Header), ...partsOf(lines) }, []];
}

/** Where the place of a ledger's line stands in its file; nothing is known of one that was not read from a file. */
export function spanOf(line: AnyLine): Span | undefined {
  return spans.get(line);
}

const spans = new WeakMap<object, Span>();

type Header = Pick<Ledger, "document" | "sha256" | "extractor" | "structural">;

interface ReadLine {
  readonly at: Span;
  readonly value: unknown;
  /** Where the line is no JSON, in UTF-16 units of the file. */
  readonly stopped?: number;
}

function linesOf(source: SourceFile): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of source.text.split("\n")) {
    const { length } = line.replace(/\r$/u, "");
    if (length > 0) lines.push({ source, start, end: start + length });
    start += line.length + 1;
  }
  return lines;
}

function readLine(at: Span): ReadLine {
  try {
    readJson(textOf(at));
    return { at, value: JSON.parse(textOf(at)) as unknown };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return { at, value: undefined, stopped: at.start + error.offset };
  }
}

function checked(
  { at, value, stopped }: ReadLine,
  check: (value: unknown) => Wrong | object,
  problems: Diagnostic[],
): object | undefined {
  if (stopped !== undefined) {
    problems.push(malformed({ ...at, start: Math.min(stopped, at.end) }, isNoJson));
    return undefined;
  }
  const found = check(value);
  if (!("reason" in found && "key" in found)) return found;
  const { key, reason } = found as Wrong;
  problems.push(malformed(keySpan(at, key), reason));
  return undefined;
}

function malformed(at: Span, reason: Words): Diagnostic {
  return complain("ledger-malformed", at, { reason });
}

function keySpan(at: Span, key: string | undefined): Span {
  const index = key === undefined ? -1 : textOf(at).indexOf(JSON.stringify(key));
  if (key === undefined || index === -1) return at;
  const start = at.start + index;
  return { ...at, start, end: start + JSON.stringify(key).length };
}

/** What the line is about, for people to look at first. */
function placeSpan(at: Span): Span {
  const [whole = "", before = "", text = ""] =
    /("place":)("(?:[^"\\]|\\.)*")/u.exec(textOf(at)) ?? [];
  if (whole === "") return at;
  const start = at.start + textOf(at).indexOf(whole) + before.length;
  return { ...at, start, end: start + text.length };
}

function textOf({ source, start, end }: Span): string {
  return source.text.slice(start, end);
}

function partsOf(all: readonly AnyLine[]): Pick<Ledger, "sections" | "lines" | "unclaimed"> {
  return {
    sections: all.filter((line) => line.kind === "section"),
    lines: all.filter((line) => line.kind !== "section" && line.kind !== "unclaimed"),
    unclaimed: all.filter((line) => line.kind === "unclaimed"),
  };
}

const isNoJson: Words = { en: "it is no JSON from here on", zh: "从这里起不是 JSON" };
const isEmpty: Words = { en: "it is empty", zh: "它是空的" };
