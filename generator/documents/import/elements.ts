import type { DocumentPlace } from "../block.js";
import type { DraftEnvelope, DraftTransport } from "./envelope-elements.js";
import type { Mend } from "./xml-sample.js";

export type { DraftBodyPlace, DraftEnvelope, DraftTransport } from "./envelope-elements.js";

/** What a draft is made of, before it is YAML. Citations are whole: `guide#2.1/Pay.price`. */
export interface DraftElements {
  readonly parties: readonly DraftParty[];
  readonly we: string;
  /** Nobody said which of them we are. */
  readonly isWeGuessed: boolean;
  readonly environments: readonly DraftEnvironment[];
  readonly protocols: readonly DraftProtocol[];
  readonly structures: readonly DraftStructure[];
  readonly codeTables: readonly DraftCodeTable[];
  readonly operations: readonly DraftOperation[];
  readonly questions: readonly DraftQuestion[];
  readonly samples: readonly DraftSample[];
}

/** One of the two ends. */
export interface DraftParty {
  readonly name: string;
  /** What documents call it; absent where none says. */
  readonly title?: string;
}

/** An address that prose gives. */
export interface DraftEnvironment {
  readonly name: string;
  readonly url: string;
  readonly cite: readonly string[];
}

/** How the messages of one party's operations travel, and what is around them. */
export interface DraftProtocol {
  readonly name: string;
  readonly title: string;
  /** The party that starts exchanges. */
  readonly from: string;
  readonly cite: readonly string[];
  /** What it was concluded from, where it cites nothing. */
  readonly derived?: string;
  readonly isXml: boolean;
  /** How its messages travel, as far as lines and samples show it. */
  readonly transport?: DraftTransport;
  readonly request: DraftEnvelope | undefined;
  readonly reply: DraftEnvelope | undefined;
  readonly questions: readonly string[];
}

/** A row as an element: a field, or a level with others below it. */
export interface DraftField {
  /** The name on the wire. */
  readonly name: string;
  readonly title?: string;
  /** In the language of specs; absent where nobody can tell from the document. */
  readonly type?: string;
  /** The document's word, where it is not the same by the document's words. */
  readonly documented?: string;
  /** As it is printed, where nothing else shows it. */
  readonly printed?: string;
  /** Its type before a structure or a code table took its place. */
  readonly plain?: string;
  /** A code that travels as a number. */
  readonly isInt?: boolean;
  readonly required: DraftRequired;
  readonly sensitive?: string;
  readonly cite: readonly string[];
  readonly at: DocumentPlace;
  /** What stands below it. */
  readonly below: readonly DraftField[];
  /** What each of its rows says of its type and requiredness, in the document's words. */
  readonly told: readonly DraftClaim[];
  readonly questions: readonly string[];
}

/** Whether a field must be there: as the document prints it, and what that means. */
export interface DraftRequired {
  readonly kind: "always" | "optional" | "said" | "unspecified";
  readonly printed?: string;
  readonly condition?: string;
}

/** Fields under a name, made of a table or of what stands below a row. */
export interface DraftStructure {
  readonly name: string;
  readonly title?: string;
  /** Of the table; rows of it are cited by their names. */
  readonly cite: readonly string[];
  readonly fields: readonly DraftField[];
  /** The operation that it belongs to; absent where several use it. */
  readonly operation?: string;
}

/** Values under a name, with what they mean. */
export interface DraftCodeTable {
  readonly name: string;
  readonly title?: string;
  readonly cite: readonly string[];
  readonly values: readonly DraftCode[];
}

/** One value of a code table. */
export interface DraftCode {
  readonly code: string;
  readonly label: string;
  readonly isRetired: boolean;
  /** Its own place, where it is not that of the table's row of its name. */
  readonly cite: readonly string[];
}

/** One exchange. */
export interface DraftOperation {
  readonly name: string;
  /** Nothing in the document gives it a name: somebody has to. */
  readonly isNameless: boolean;
  readonly title: string;
  readonly protocol: string;
  /** The party that is taken to start it, where the document does not say which does. */
  readonly from?: string;
  readonly path?: string;
  readonly root?: string;
  readonly body?: string;
  /** The roots of its XML requests. */
  readonly dispatchRoot?: string;
  readonly request: DraftBody;
  readonly reply: DraftBody;
  readonly cite: readonly string[];
  readonly questions: readonly string[];
  readonly at: DocumentPlace;
  readonly document: string;
}

/** A type expression; `none`; or nothing in the document shows it. */
export type DraftBody =
  | { readonly kind: "none" }
  | { readonly kind: "undocumented" }
  | { readonly kind: "type"; readonly type: string; readonly documented?: string };

/** A place of a document, and what it says there. */
export interface DraftClaim {
  readonly cite: string;
  readonly says: string;
}

/** What the document leaves open: its claims, what is decided meanwhile, and what to ask the partner in Chinese. */
export interface DraftQuestion {
  readonly name: string;
  readonly title: string;
  readonly claims: readonly DraftClaim[];
  readonly decision: string;
  readonly reason: string;
  readonly ask: {
    readonly title: string;
    readonly text: string;
    readonly meanwhile: string;
    readonly answers: readonly string[];
  };
}

/** A sample of a document with invented values, as a file below `samples/`. */
export interface DraftSample {
  readonly file: string;
  readonly text: string;
  readonly of: "request" | "reply";
  /** The operation that it is a message of; absent where nobody can tell. */
  readonly operation?: string;
  readonly cite: string;
  /** It is not what its table says, or cannot be read: the question about it. */
  readonly question?: string;
  /** What was changed so that it can be read, besides the values. */
  readonly mends: readonly Mend[];
  readonly at: DocumentPlace;
  readonly document: string;
}
