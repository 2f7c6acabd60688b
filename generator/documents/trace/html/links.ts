import type { Span } from "../../../diagnostics/diagnostic.js";

/** Where what a page speaks of stands, seen from the page. */
export interface Links {
  /** The line of a spec that something is written in. */
  readonly spec: (at: Span) => string;
  /** The module that declares a symbol of a provider's package; undefined where none does. */
  readonly symbol: (provider: string, symbol: string) => string | undefined;
}
