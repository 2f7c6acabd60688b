import type { Block, DocumentPlace } from "../block.js";

/** A section of a document with its place among the others. */
export interface SectionOf {
  /** What citations say for it; empty before the first heading. */
  readonly place: string;
  readonly title: string;
  readonly parent?: SectionOf;
  readonly at: DocumentPlace;
  /** It was begun by a line of its own kind, not by a heading. */
  readonly isBegun?: boolean;
}

/** Where a block stands. */
export interface Spot {
  readonly section: SectionOf;
  /** Headings above it, outermost first, as printed. */
  readonly sections: readonly string[];
  /** Of these, the ones that part the section without being sections: those that have no number where others have one. */
  readonly parts: readonly string[];
}

/** What a document is made of but for its headings, each with where it stands. */
export type Item = Exclude<Block, { readonly kind: "heading" }> & {
  readonly spot: Spot;
  /** Its last row was cut off by something pasted into it; `continued`: the rest of the row was found. */
  readonly cut?: "cut-off" | "continued";
};
