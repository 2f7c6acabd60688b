import type { Diagnostic, Severity, Span } from "./diagnostic.js";
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
}

/** Complaints for programs: one JSON object of shape `JsonReport`, sorted as the text is, two spaces of indentation. */
export function printJson(diagnostics: readonly Diagnostic[], speech: Speech = english): string {
  const report: JsonReport = {
    diagnostics: sorted(diagnostics).map((diagnostic) => jsonDiagnostic(diagnostic, speech)),
  };
  return `${escapedFurther(JSON.stringify(report, undefined, 2))}\n`;
}

function jsonDiagnostic(diagnostic: Diagnostic, speech: Speech): JsonDiagnostic {
  const { code, severity, at, related } = diagnostic;
  const { message, help } = wordsOf(diagnostic, speech);
  return {
    code,
    severity,
    message,
    ...placeOf(at),
    help: help ?? null,
    related: related.map((one) => ({
      message: one.message[speech.language],
      ...placeOf(one.at),
    })),
  };
}

function placeOf(at: Span | undefined): JsonPlace {
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
