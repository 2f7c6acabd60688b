/** What something does to a message or to code: nothing, no harm, harm under circumstances that a spec cannot tell, harm. */
export type Danger = "none" | "safe" | "dangerous" | "breaking";

/** On which side of a message we stand: of a reply to what we send, we are the receiver. */
export type Role = "send" | "receive";

export const roles: readonly Role[] = ["send", "receive"];

/** What a change does to one role, on four axes that are independent of each other. */
export interface Verdict {
  /** Our old code against a partner that behaves in the new way. */
  readonly now: Danger;
  /** Our new code against a partner that still behaves in the old way. */
  readonly early: Danger;
  /**
   * Code that builds values of the generated type stops compiling. Code that goes through all codes that may be sent is not meant:
   * that it stops where one is new is what it is written for.
   */
  readonly writer: boolean;
  /** Code that reads values of the generated type stops compiling. */
  readonly reader: boolean;
}

/** By role; a role that the change has nothing to do with has no verdict. */
export type Verdicts = { readonly [R in Role]?: Verdict };

/** The worst of it, of all roles: what a finding is sorted and counted by. `docs`: words alone. */
export type Severity = "breaking" | "dangerous" | "safe" | "docs";

/** From worst to least. */
export const severities: readonly Severity[] = ["breaking", "dangerous", "safe", "docs"];

/**
 * Why the spec differs: the partner changed something; the document was corrected and the partner always behaved so (which
 * only a decision can say); the document is the same and our capture was wrong; or nobody can tell, because the spec does not
 * say which edition it was captured from, or no document speaks of it. `generator`: the spec does not differ at all, but what is
 * made of it does.
 */
export type Cause =
  | "provider-change"
  | "document-correction"
  | "capture-fix"
  | "generator"
  | "unknown";

/** What is to be done: generate and deploy again; change code that uses the package; configure; ask the partner; nothing. */
export type Fix = "regenerate" | "call-sites" | "operations" | "ask" | "none";

/** What the package's version must be raised by (https://semver.org). */
export type Bump = "major" | "minor" | "patch" | "none";

/** From most to least. */
export const bumpOrder: readonly Bump[] = ["major", "minor", "patch", "none"];
