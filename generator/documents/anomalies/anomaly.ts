import type { Words } from "../../diagnostics/language.js";
import type { Corpus } from "./corpus/corpus.js";

/** Something in a document that contradicts something else in it, or cannot be as it is printed. Plain data. */
export interface Anomaly {
  /** The name of the detector that found it: `type-differs`. */
  readonly rule: string;
  /** Twelve hex digits over rule and facts: wording, places and languages are no part of it. */
  readonly fingerprint: string;
  /** What kind of anomaly it is, without particulars: the detector's title. */
  readonly title: Words;
  readonly certainty: Certainty;
  /** Names, types, codes and values that it is about; none of the document's sentences, and no value of a person. */
  readonly facts: readonly string[];
  /** What is odd, in one clause. */
  readonly says: Words;
  /** What stands where. The first is the main place. */
  readonly claims: readonly Claim[];
  readonly inquiry: Inquiry;
}

/** `certain`: it can be read off the page. `likely`: it may have been meant so, and somebody should look. */
export type Certainty = "certain" | "likely";

/** One side of a contradiction. */
export interface Claim {
  /** Citations, the main one first: `guide#7.4.2/payType`. */
  readonly cite: readonly string[];
  /** What stands there, as a clause without a subject: `has the type int`. */
  readonly says: Words;
}

/** What a question about it says. `decision` and `reason` are for us, in English; the others are sent, in Chinese. */
export interface Inquiry {
  readonly decision: string;
  readonly reason: string;
  /** The question itself, which follows what stands where: `请问以哪个为准？` */
  readonly question: string;
  readonly meanwhile: string;
  /** Two to four, each another. */
  readonly answers: readonly string[];
}

/** What a detector says of one place; `anomalies.ts` makes one anomaly of all that have the same facts. */
export type Found = Omit<Anomaly, "rule" | "fingerprint" | "title" | "inquiry"> & {
  /** Instead of the detector's own. */
  readonly inquiry?: Inquiry;
};

/** Looks for one kind of anomaly. */
export interface Detector {
  readonly name: string;
  /** What kind of thing it finds, without particulars: also the beginning of a question's title. */
  readonly title: Words;
  readonly inquiry: Inquiry;
  readonly find: (corpus: Corpus) => readonly Found[];
}
