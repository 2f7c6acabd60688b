/** A member of a sample. */
export interface Member {
  /** Names from the outermost on, without roots and items of lists. */
  readonly path: readonly string[];
  readonly kind: "text" | "number" | "boolean" | "null" | "object" | "list" | "element";
  /** The value's text, of what has no members itself. */
  readonly value?: string;
  /** Of a list: how many items it has. */
  readonly items?: number;
}

/** What is wrong with how a sample is written. `name`: the member or tag that it stands at, where there is one. */
export interface Flaw {
  readonly kind: FlawKind;
  readonly name?: string;
}

/** What can be wrong with how a sample is written; `sample-malformed` puts each into words. */
export type FlawKind =
  | "comment"
  | "trailing-comma"
  | "no-comma"
  | "wrong-comma"
  | "unquoted"
  | "inner-quote"
  | "stray"
  | "cut-off"
  | "unopened"
  | "parted-tag"
  | "blank-in-declaration"
  | "blank-in-tag"
  | "stray-bracket"
  | "not-closed"
  | "broken-tag";

/** A sample as it was most likely meant, and what is wrong with it as it is written. */
export interface ReadSample {
  readonly format: "json" | "xml";
  readonly members: readonly Member[];
  readonly flaws: readonly Flaw[];
  /** The root element's name. */
  readonly root?: string;
}
