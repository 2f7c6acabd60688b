import type {
  Column,
  RowFlag,
  Structural,
  TableKind,
  TableRole,
  Topic,
  Unclaimed,
} from "./reading.js";
import type { DocumentPlace } from "./block.js";

/**
 * A line of `specs/<provider>/documents/<document>.rows.jsonl`: a row or a passage as facts and hashes, without the document's
 * sentences. Of the cells, those that hold facts are kept (`facts`); the others only count in the hashes.
 */
export type LedgerLine = LedgerRow | LedgerPassage;

interface LedgerShared {
  readonly place: string;
  /** Headings above it, outermost first. */
  readonly sections: readonly string[];
  /** Where it stood: a hint for people, not part of any hash. */
  readonly at: DocumentPlace;
  /** Over the normalised text of all that it says but its running number. */
  readonly full: string;
}

export interface LedgerRow extends LedgerShared {
  readonly kind: "field" | "group" | "code" | "operation" | "revision" | "term";
  /** `Table.id`, and what is known of the table. */
  readonly table: string;
  readonly of: TableKind;
  readonly name?: string;
  readonly role?: TableRole;
  readonly below: readonly string[];
  readonly facts: { readonly [C in Column]?: string };
  /** Over code, type, requiredness and length alone. */
  readonly core: string;
  /** Over what `core` leaves out, but for the running number: a row that was renamed keeps it. Absent where there is nothing. */
  readonly rest?: string;
  readonly flags: readonly RowFlag[];
}

export interface LedgerPassage extends LedgerShared {
  readonly kind: "paragraph" | "sample";
  readonly topics: readonly Topic[];
  /** Places of the members that a sample shows. */
  readonly members: readonly string[];
}

/** A section, so that what cites it can be looked up although no row stands in it. */
export interface LedgerSection extends LedgerShared {
  readonly kind: "section";
  /** Its heading, or `~` and a hash where that is a sentence. */
  readonly title: string;
}

/** A line that looks like a row and is in no table. Its text is not kept; `place` is `unclaimed/` and its hash. */
export interface LedgerUnclaimed {
  readonly kind: "unclaimed";
  readonly place: string;
  readonly looksLike: Unclaimed["looksLike"];
  readonly at: DocumentPlace;
  readonly full: string;
}

/** How many lines of the document are there for its form alone. */
export type StructuralCounts = { readonly [R in Structural["reason"]]?: number };

/** The ledger of one document. */
export interface Ledger {
  readonly document: string;
  /** SHA-256 of the bytes that were read, in hex. */
  readonly sha256: string;
  /** By what rules it was read: rows of a ledger with another number may differ although the document does not. */
  readonly extractor: number;
  readonly structural: StructuralCounts;
  readonly sections: readonly LedgerSection[];
  readonly lines: readonly LedgerLine[];
  readonly unclaimed: readonly LedgerUnclaimed[];
}
