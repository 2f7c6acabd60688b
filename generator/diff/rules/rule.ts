import type { Words } from "../../diagnostics/language.js";
import type { Change } from "../compare/change.js";
import type { Context } from "../context.js";
import type { Fix, Role, Verdict, Verdicts } from "../verdict.js";

/** What one kind of change means. Every change is claimed by exactly one rule, see `rules.ts`. */
export interface Rule {
  /** The name of its findings, and of its fixture folder. */
  readonly name: string;
  /** The keys of the changes it looks at; `*.title` is of every kind of element. */
  readonly on: readonly string[];
  /** Which of these changes are its own; all unless given. */
  readonly when?: (change: Change, context: Context) => boolean;
  /** What changed, in one clause. */
  readonly says: Words | ((change: Change) => Words);
  /** What it does to whom; none of a role that it does nothing to. */
  readonly verdicts: Verdicts | ((change: Change, context: Context) => Verdicts);
  readonly fix: Fix | ByRole<Fix>;
  readonly todo: Words | ByRole<Words>;
  /** The rules that the way back may come under; its own name where that is the same. */
  readonly mirror: readonly string[];
  /**
   * What shows a breaking finding: a message that one version alone takes, one input that is signed otherwise, code that one
   * version alone compiles; or why nothing executed can.
   */
  readonly witness: "message" | "signature" | "code" | Words;
}

/** Of who sends, and of who receives. */
export type ByRole<T> = Readonly<Record<Role, T>>;

/** A verdict; what is not given is harmless. */
export function verdict(parts: Partial<Verdict>): Verdict {
  return { now: "none", early: "none", writer: false, reader: false, ...parts };
}

/** The same on both sides. */
export function both(parts: Partial<Verdict>): Verdicts {
  return { send: verdict(parts), receive: verdict(parts) };
}

/** Of what touches words alone, and nothing that is executed. */
export const wordsAlone: Verdicts = {};
