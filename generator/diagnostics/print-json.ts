import type { Cited, Diagnostic, Severity, Span } from "./diagnostic.js";
import { positionsOf } from "./position.js";
import { sorted } from "./sort.js";
import { english, wordsOf, type Speech } from "./speech.js";
import { unicodeEscapes } from "./visible.js";

/** The shape that `--format json` promises. Every key is always there; members are added, never renamed or removed. */
export interface JsonReport {
  readonly diagnostics: readonly JsonDiagnostic[];
}

export interface JsonDiagnostic extends JsonPlace {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string | null;
  readonly related: readonly (JsonPlace & { readonly message: string })[];
}

/** Lines and columns count from 1, columns in UTF-16 units, the end is exclusive; all null where there is no place. */
export interface JsonPlace {
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly endLine: number | null;
  readonly endColumn: number | null;
  /** What the spec cites for the place; empty where it is no place of a spec, or nothing is cited. */
  readonly cited: readonly JsonCited[];
}

export interface JsonCited {
  /** As specs write it: `guide#2.3/price`. */
  readonly cite: string;
  /** The document's title and version; null where the spec does not declare it. */
  readonly document: string | null;
}

/** Complaints for programs: one JSON object of shape `JsonReport`, sorted as the text is, two spaces of indentation. */
export function printJson(diagnostics: readonly Diagnostic[], speech: Speech = english): string {
  const report: JsonReport = {
    diagnostics: sorted(diagnostics).map((diagnostic) => jsonDiagnostic(diagnostic, speech)),
  };
  return `${escapedFurther(JSON.stringify(report, undefined, 2))}\n`;
}

function jsonDiagnostic(diagnostic: Diagnostic, speech: Speech): JsonDiagnostic {
  const { code, severity, related } = diagnostic;
  const { message, help } = wordsOf(diagnostic, speech);
  return {
    code,
    severity,
    message,
    ...placeOf(diagnostic),
    help: help ?? null,
    related: related.map((one) => ({
      message: one.message[speech.language],
      ...placeOf(one),
    })),
  };
}

function placeOf({ at, cited = [] }: Pick<Diagnostic, "at" | "cited">): JsonPlace {
  return { ...positionOf(at), cited: cited.map(jsonCited) };
}

function jsonCited({ cite, document }: Cited): JsonCited {
  return { cite, document: document ?? null };
}

function positionOf(at: Span | undefined): Omit<JsonPlace, "cited"> {
  if (!at) return { file: null, line: null, column: null, endLine: null, endColumn: null };
  const { start, end } = positionsOf(at);
  return {
    file: at.source.path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

/** JSON leaves DEL, C1 controls, U+2028 and bidirectional controls as they are; a terminal should not meet them. */
function escapedFurther(json: string): string {
  return json.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, unicodeEscapes);
}
