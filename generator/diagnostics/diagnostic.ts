import { catalogue, type Arguments, type Code } from "./catalogue.js";
import type { Words } from "./language.js";

/** A text that a complaint can point into. `path` is shown to people: relative where possible, `/` between folders. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A range of a source file, in UTF-16 offsets; `end` is exclusive. */
export interface Span {
  readonly source: SourceFile;
  readonly start: number;
  readonly end: number;
}

export type Severity = "error" | "warning";

/** One complaint about a user's input. Only our own bugs are thrown; everything else is one of these. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  /** In English, as is `help`; in another language both are made of `args`, see `wordsOf`. */
  readonly message: string;
  /** What the catalogue's entry of this code was given. */
  readonly args: unknown;
  /** Where it is. Absent only when there is no file to point into (a missing folder, a bad flag). */
  readonly at?: Span;
  /** What is cited for that place; absent where it is no place of a spec, or nothing is. */
  readonly cited?: readonly Cited[];
  /** Other places that belong to the complaint, such as the first of two declarations. */
  readonly related: readonly Related[];
  /** What to do next, in one sentence. */
  readonly help?: string;
}

export interface Related {
  readonly message: Words;
  readonly at: Span;
  readonly cited?: readonly Cited[];
}

/** Where a provider's document says what stands in a spec. */
export interface Cited {
  /** As specs write it: `guide#2.3/price` is the row `price` of section 2.3. */
  readonly cite: string;
  /** The document's title and version, where the spec declares it: `接口文档 1.0.0`. */
  readonly document?: string;
}

/** What every stage of the walk returns: a value, as whole as it could be made, and what was wrong. */
export type Result<T> = readonly [T, readonly Diagnostic[]];

/**
 * Makes a diagnostic from the catalogue entry `code`; the entry's message and help are written with `args`.
 *
 * ```ts
 * complain("unknown-type", span, { name: "Chrage", suggestion: "Charge" })
 * ```
 */
export function complain<C extends Code>(
  code: C,
  at: Span | undefined,
  args: Arguments<C>,
  related: readonly Related[] = [],
): Diagnostic {
  const entry = catalogue[code] as unknown as {
    severity: Severity;
    message: (args: unknown) => string;
    help?: (args: unknown) => string | undefined;
  };
  const help = entry.help?.(args);
  return {
    code,
    severity: entry.severity,
    message: entry.message(args),
    args,
    ...(at ? { at } : {}),
    related,
    ...(help ? { help } : {}),
  };
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
