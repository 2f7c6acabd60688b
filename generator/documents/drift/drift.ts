import type { Words } from "../../diagnostics/language.js";
import type { Aligned } from "../ledger/alignment.js";
import type { Edit } from "../patch/patch.js";
import type { DocumentPlace } from "../block.js";
import type { SpecElement } from "../trace/elements.js";

/** What became of a row or passage, and what the spec has of it. */
export interface DriftRow {
  readonly aligned: Aligned;
  /** Where it stands now; where it stood, if it is gone. */
  readonly place: string;
  /** Headings above it, outermost first. */
  readonly sections: readonly string[];
  /** What cites it, or cited it. */
  readonly elements: readonly SpecElement[];
}

/** A change of a spec file that follows from a row. */
export interface Hunk {
  readonly place: string;
  readonly says: Words;
  /** The file's path as it was read. */
  readonly file: string;
  readonly edits: readonly Edit[];
  /** It only says where something stands that is cited. */
  readonly isCitation?: true;
}

/** What somebody has to look at: a row that moves the spec in a way that no program can know. */
export interface ByHand {
  readonly place: string;
  readonly says: Words;
  /** What is to be read again: elements, questions, waivers. */
  readonly elements: readonly string[];
}

/** A line of the revision table that is new in this version: what the provider says to have changed. */
export interface Claim {
  readonly place: string;
  readonly at: DocumentPlace;
  readonly version?: string;
  /** The provider's words. Shown to whoever holds the document; never written into a file. */
  readonly text: string;
  /** Places of changed rows that it speaks of; none: claimed and not found. */
  readonly found: readonly string[];
}

/** A new version of a document against the ledger of the one that a spec was captured from. */
export interface Drift {
  readonly provider: string;
  readonly document: string;
  readonly title: string;
  /** All but those that are the same where they were. */
  readonly rows: readonly DriftRow[];
  /** How many rows are the same where they were. */
  readonly same: number;
  readonly claims: readonly Claim[];
  /** Places of rows that changed and that no claim speaks of; none where the document claims nothing at all. */
  readonly unclaimed: readonly string[];
  readonly hunks: readonly Hunk[];
  readonly byHand: readonly ByHand[];
}
