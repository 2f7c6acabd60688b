import type { Words } from "../diagnostics/language.js";
import type { Bump, Cause, Fix, Role, Severity, Verdicts } from "./verdict.js";

/** One thing that differs between two versions of a spec, and what it means. Plain data: printers add nothing to it. */
export interface Finding {
  /** The name of the rule that found it: `length-shorter`. */
  readonly rule: string;
  /** Twelve hex digits, see `fingerprint.ts`: wording, places and languages are no part of it. */
  readonly fingerprint: string;
  readonly provider: string;
  /** The element in words of the spec: `InsureRequest › applicant.name`, `protocol notice › signature sign`. */
  readonly element: string;
  /** The document's own name for the element. */
  readonly title?: string;
  /** Where the element travels; none for what travels nowhere. */
  readonly places: readonly Place[];
  /** What changed, in one clause: "values may be no longer than this now". */
  readonly says: Words;
  /** Absent of what was added. */
  readonly before?: Form;
  /** Absent of what was removed. */
  readonly after?: Form;
  readonly verdicts: Verdicts;
  readonly severity: Severity;
  /** Messages are harmed, and nothing that is compiled says so. */
  readonly silent: boolean;
  readonly cause: Cause;
  readonly fix: Fix;
  /** What to do, in one sentence. */
  readonly todo: Words;
  readonly bump: Bump;
  readonly witness: Witness;
  /** Exported declarations of the generated package that it touches: `InsureRequest.price`. */
  readonly symbols: readonly string[];
  /** What somebody decided about it; absent: nobody yet. */
  readonly decision?: Decision;
}

/** An operation's request or reply, and on which side of it we stand. */
export interface Place {
  readonly operation: string;
  readonly part: "request" | "reply";
  readonly role: Role;
}

/** How the element looks in one of the versions. */
export interface Form {
  /** In the spec's notation: `string(32)`. */
  readonly text: string;
  /** The same in Chinese, where it has words in it: `string(32)，选填`. */
  readonly zh?: string;
  /** Absent where a version has no YAML, as packages have none. Counted from 1. */
  readonly at?: { readonly file: string; readonly line: number; readonly column: number };
  /** Rows of the document. */
  readonly cite: readonly string[];
}

/** What was executed to show a finding, or why nothing can be. */
export type Witness =
  /** A message that one version takes and the other refuses. */
  | {
      readonly kind: "message";
      /** The structure that it is a message of. */
      readonly structure: string;
      readonly text: string;
      /** Which version refuses it, and with what. */
      readonly refusedBy: "base" | "head";
      readonly issue: { readonly path: string; readonly rule: string };
    }
  /** What both versions make of one input. */
  | {
      readonly kind: "signature";
      readonly input: string;
      readonly before: string;
      readonly after: string;
    }
  /** Code that compiles against one version alone. */
  | {
      readonly kind: "code";
      readonly text: string;
      readonly refusedBy: "base" | "head";
      readonly error: string;
    }
  | { readonly kind: "none"; readonly why: Words };

/** What somebody wrote into `decisions/<fingerprint>.yaml`. */
export interface Decision {
  /** Rejected: it is not accepted, and counts as undecided. */
  readonly verdict: "accepted" | "document-correction" | "capture-fix" | "rejected";
  readonly reason: string;
  readonly by?: string;
  /** Dates as `yyyy-MM-dd`. */
  readonly on?: string;
  readonly until?: string;
  readonly evidence?: string;
}

/** What a review of two versions comes to. */
export interface Report {
  /** What was compared, as people call it: `main`, `working tree`. */
  readonly base: string;
  readonly head: string;
  readonly providers: readonly ProviderReport[];
}

export interface ProviderReport {
  readonly name: string;
  readonly title: string;
  /** Versions of the package; one is absent where a provider was added or removed. */
  readonly versions: { readonly before?: string; readonly after?: string };
  /** Sorted: what breaks silently first, then by severity, silent ones first in each, then as the spec has them. */
  readonly findings: readonly Finding[];
  readonly bump: {
    readonly least: Bump;
    /** What the version must be at least; absent without two versions. */
    readonly version?: string;
    /** The finding that forces it. */
    readonly because?: string;
  };
  /** What changes in the generated package; only where code was looked at. */
  readonly code?: readonly CodeChanges[];
}

/** Declarations of a generated package that are others now, and whether the spec or the generator made them so. */
export interface CodeChanges {
  /** As it is imported: `@baowen/acme`. */
  readonly package: string;
  readonly cause: "spec" | "generator";
  readonly added: readonly DeclarationHead[];
  readonly removed: readonly DeclarationHead[];
  readonly changed: readonly ChangedDeclaration[];
}

export interface DeclarationHead {
  readonly name: string;
  /** Where it is imported from: `.`, `./counterpart`. */
  readonly entry: string;
  /** All of it, but for its members: `interface InsureRequest`. */
  readonly head: string;
}

export interface ChangedDeclaration {
  readonly name: string;
  readonly entry: string;
  /** Nothing but comments is another; then there is neither a head nor a member that says more. */
  readonly docsOnly: boolean;
  /** Where what stands around the members is another. */
  readonly head?: { readonly before: string; readonly after: string };
  /** As the new version has them, the removed ones last. The order of members is no change. */
  readonly members: readonly ChangedMember[];
}

export interface ChangedMember {
  readonly name: string;
  /** Absent of what was added. */
  readonly before?: string;
  /** Absent of what was removed. */
  readonly after?: string;
  /** Its comments alone are others. */
  readonly docsOnly: boolean;
}
