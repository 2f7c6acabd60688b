import type { LedgerLine } from "../ledger.js";

/** What the value of a key must be. `?`: it may be missing; a list that is missing holds nothing. */
export type ValueForm =
  | "text"
  | "text?"
  | "texts?"
  | "hash"
  | "hash?"
  | "facts"
  | "place"
  | readonly string[];

type Keys = Readonly<Record<string, ValueForm>>;

const tableKinds = ["fields", "codes", "operations", "revisions", "terms"] as const;
const lookLikes = ["row", "head"] as const;

const row = {
  kind: "text",
  place: "text",
  table: "text",
  of: tableKinds,
  name: "text?",
  role: "text?",
  sections: "texts?",
  below: "texts?",
  facts: "facts",
  core: "hash",
  rest: "hash?",
  full: "hash",
  flags: "texts?",
  at: "place",
} as const satisfies Keys;

const passage = {
  kind: "text",
  place: "text",
  topics: "texts?",
  members: "texts?",
  sections: "texts?",
  full: "hash",
  at: "place",
} as const satisfies Keys;

/** The keys of each kind of line and what they hold, in the order in which they are printed. */
export const formOf = {
  section: {
    kind: "text",
    place: "text",
    title: "text",
    sections: "texts?",
    full: "hash",
    at: "place",
  },
  field: row,
  group: row,
  code: row,
  operation: row,
  revision: row,
  term: row,
  paragraph: passage,
  sample: passage,
  unclaimed: { kind: "text", place: "text", looksLike: lookLikes, full: "hash", at: "place" },
} as const satisfies Readonly<Record<LedgerLine["kind"] | "section" | "unclaimed", Keys>>;

/** What a line of a ledger can be. */
export type LineKind = keyof typeof formOf;

/** All kinds of lines. */
export const lineKinds = Object.keys(formOf) as readonly LineKind[];

/** A line's keys, in the order in which they are printed. */
export function keysOf(kind: LineKind): readonly string[] {
  return Object.keys(formOf[kind]);
}
