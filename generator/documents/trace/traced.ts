import type { Words } from "../../diagnostics/language.js";
import type { Ledger, LedgerLine, LedgerUnclaimed, StructuralCounts } from "../ledger.js";
import type { SpecElement } from "./elements.js";
import type { Waiver } from "./waivers/waiver.js";

/**
 * What became of a line of a document. `captured`: an element cites it. `suspect`: one does, and it reads otherwise than when it was
 * reviewed. `waived`: left out with a reason. `structural`: it only opens a group of rows. `prose`: a passage that promises
 * nothing. `uncaptured`: none of these, which must not be.
 */
export const lineStates = [
  "captured",
  "suspect",
  "waived",
  "structural",
  "prose",
  "uncaptured",
] as const;

/** One of these. */
export type LineState = (typeof lineStates)[number];

/**
 * What a citation leads to. `orphaned`: nothing. `ambiguous`: several lines. `suspect`: a line that reads otherwise than when it was
 * reviewed, or another one than then. `predated`: a line that nobody has reviewed: it is in the document, and not in the ledger.
 */
export const citeStates = ["ok", "suspect", "orphaned", "ambiguous", "predated"] as const;

/** One of these. */
export type CiteState = (typeof citeStates)[number];

/** A citation and what it leads to. */
export interface TracedCite {
  readonly cite: string;
  /** Of the line that it leads to; what it says where it leads to none, or to a table or a section. */
  readonly place: string;
  readonly element: SpecElement;
  /** Its number among the element's citations. */
  readonly index: number;
  readonly state: CiteState;
  /** Why it is suspect. */
  readonly reason?: Words;
  /** Where the row stands now that it led to. */
  readonly now?: string;
  /** The lines that it may mean, where they are several. */
  readonly among?: readonly LedgerLine[];
}

/** A line of a document and what became of it. */
export interface TracedLine {
  readonly line: LedgerLine | LedgerUnclaimed;
  readonly state: LineState;
  /** What cites it. */
  readonly elements: readonly SpecElement[];
  readonly waiver?: Waiver;
}

/** All lines of a document, and all citations of it. */
export interface DocumentTrace {
  readonly document: string;
  readonly title: string;
  /** Whether the document itself was read, or its ledger alone. */
  readonly isRead: boolean;
  readonly ledger: Ledger;
  readonly lines: readonly TracedLine[];
  readonly cites: readonly TracedCite[];
  /** Lines that are there for the document's form alone. */
  readonly structural: StructuralCounts;
}

/** What a provider's spec has of its documents. */
export interface ProviderTrace {
  readonly provider: string;
  readonly title: string;
  readonly documents: readonly DocumentTrace[];
  /** Elements that neither cite anything nor say why not. */
  readonly uncited: readonly SpecElement[];
}
