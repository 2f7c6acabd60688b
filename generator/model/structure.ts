import type { Condition } from "../spec/expression/condition.js";
import type { Openable, ValueSource } from "./protocol.js";
import type { Type } from "./type.js";

/**
 * Whether a member must be there. `unspecified`: the document has no such column, which is not the same as optional.
 * `said`: a condition that nobody can evaluate, in our words.
 */
export type Required =
  | { readonly kind: "always" }
  | { readonly kind: "optional" }
  | { readonly kind: "unspecified" }
  | { readonly kind: "when"; readonly condition: Condition; readonly text: string }
  | { readonly kind: "said"; readonly text: string };

/** `required` as the spec language writes it. */
export function printRequired(required: Required): string {
  switch (required.kind) {
    case "always":
      return "true";
    case "optional":
      return "false";
    case "unspecified":
      return "unspecified";
    default:
      return `${required.kind}: ${required.text}`;
  }
}

export type Sensitivity =
  | "id-card"
  | "mobile"
  | "name"
  | "bank-account"
  | "birthday"
  | "email"
  | "address"
  | "credential";

export type Unit = "fen" | "yuan" | "percent" | "days";

/** What a field's row says, where it was looked up, and what was decided against it. */
export interface Provenance {
  /** Rows and blocks that the fact comes from, printed: `notice#2.3/IssueNotify.price`. */
  readonly cite: readonly string[];
  /** Why the element is here although no row says so. */
  readonly derived?: string;
  /** The entries in `questions` that explain a contradiction or a gap; at least one where there are any. */
  readonly question?: readonly string[];
}

export interface Field extends Provenance {
  /** The name on the wire, exactly as documented. */
  readonly name: string;
  /** The name in code where the spec gives one. */
  readonly codeName?: string;
  readonly title?: string;
  readonly summary?: string;
  /** What was decided, and what code is generated from. */
  readonly type: Type;
  readonly required: Required;
  /** What the document says, in the document's words for types. */
  readonly documented: { readonly type: string; readonly required: string };
  readonly nullable: boolean;
  /** The answer must repeat this field. */
  readonly echo: boolean;
  /** Where the value comes from unless the caller or handler gives one; a member of an envelope has its own. */
  readonly value?: Openable<ValueSource>;
  readonly unit?: Unit;
  readonly sensitive?: Sensitivity;
  readonly xml?: "attribute" | "text" | "cdata";
  /** Variant spellings that are read but never written. */
  readonly accepts: readonly string[];
  readonly renamedFrom?: string;
}

export type ElementOrder = "any" | "declared";

/** A rule over several fields of one structure. */
export interface GroupRule {
  readonly kind: "at-least-one" | "exactly-one" | "all-or-none";
  readonly fields: readonly string[];
}

export interface Structure extends Provenance {
  /** The name the document gives it. */
  readonly name: string;
  readonly codeName?: string;
  readonly title?: string;
  readonly summary?: string;
  readonly fields: readonly Field[];
  readonly rules: readonly GroupRule[];
  /** Whether XML elements may be read in any order; absent: as the envelope around it. */
  readonly order?: ElementOrder;
}

export interface Code extends Provenance {
  /** The code's text, exactly as documented: `0000` stays `0000`. */
  readonly code: string;
  readonly codeName: string;
  readonly label: string;
  readonly state: "current" | "retired";
  readonly summary?: string;
}

export interface CodeTable extends Provenance {
  readonly name: string;
  readonly codeName?: string;
  readonly title?: string;
  /** False: the document's list is not all of it, so that other codes are allowed wherever the table is used. */
  readonly complete: boolean;
  readonly codes: readonly Code[];
}
