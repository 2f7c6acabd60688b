import type { DocumentPlace } from "./block.js";

/** What a column of a table holds, whatever the document calls it. */
export type Column =
  | "seq"
  | "label"
  | "code"
  | "type"
  | "required"
  | "nullable"
  | "description"
  | "length"
  | "example"
  | "limits"
  | "default"
  | "operation"
  | "direction"
  | "path"
  | "date"
  | "version"
  | "change"
  | "author"
  | "term"
  | "meaning";

/** What the rows of a table are. `fields`: of a message or a structure; `codes`: values of a field, or results. */
export type TableKind = "fields" | "codes" | "operations" | "revisions" | "terms";

/** Which message the fields of a table are of. `structure`: of one that others refer to by its name. */
export type TableRole = "request" | "reply" | "envelope" | "structure";

/** What can be odd about a row without it being unreadable. */
export type RowFlag =
  | "cells-missing"
  | "cells-extra"
  | "cut-off"
  | "continued"
  | "no-number"
  | "joined-lines"
  | "shifted-cells"
  | "look-alike-letters";

/** A row of a table, under the place that citations name it by. */
export interface Row {
  /** What a citation says behind `#`: `7.4.2/HolderInfoDTO.holderName`. Nothing else in the document has it. */
  readonly place: string;
  /** `group`: it only opens a group (`<requestHead>报文头`), whose fields stand below it. */
  readonly kind: "field" | "group" | "code" | "operation" | "revision" | "term";
  /** As the document has it, white space joined; the columns that the table has and the row fills. */
  readonly cells: { readonly [C in Column]?: string };
  /** Codes of the groups or rows that it stands below, outermost first. */
  readonly below: readonly string[];
  readonly at: DocumentPlace;
  readonly flags: readonly RowFlag[];
}

export interface Table {
  /** Its section and its number there, from 1: `7.4.2#1`. */
  readonly id: string;
  readonly kind: TableKind;
  /** The name that the document gives it (`HolderInfoDTO`, `head`), if any. */
  readonly name?: string;
  readonly role?: TableRole;
  /** Place of the operation that it belongs to, one of `Reading.operations`. */
  readonly operation?: string;
  /** Headings above it, outermost first, as printed. */
  readonly sections: readonly string[];
  /** What each of its columns was taken for; absent where nothing fits. */
  readonly columns: readonly (Column | undefined)[];
  /** How sure the columns are, from 0 to 1; below 0.9 somebody should look. */
  readonly confidence: number;
  readonly rows: readonly Row[];
  readonly at: DocumentPlace;
}

/** What prose can promise. Such a passage must be captured or waived; it is quoted and cited, never interpreted alone. */
export type Topic =
  | "signature"
  | "cipher"
  | "retry"
  | "rate"
  | "address"
  | "transport"
  | "acknowledgement"
  | "idempotency";

/** Prose or a sample, under the place that citations name it by: `3.2/p1`, `3.4.1/request-sample`. */
export interface Passage {
  readonly place: string;
  readonly kind: "paragraph" | "sample";
  /** As the document has it: never committed, only its hash is. */
  readonly text: string;
  readonly topics: readonly Topic[];
  /** Of a sample: which message the line above it says that it is, `请求示例：`; whatever it stands below. */
  readonly side?: "request" | "reply";
  /**
   * Places of what a sample shows, by the paths of its members: `1.2/messageHead.UUID`, `1.2/data[0].policyId`. Rows have the first
   * right to a place: a member of the name of a row in the same section has none.
   */
  readonly members?: readonly string[];
  readonly sections: readonly string[];
  /** Place of the operation that it belongs to. */
  readonly operation?: string;
  readonly at: DocumentPlace;
}

export interface Section {
  /** What a citation says for it: `7.4.2`. Nothing else in the document has it. */
  readonly place: string;
  readonly title: string;
  /** Headings above it, outermost first, as printed. */
  readonly sections: readonly string[];
  readonly at: DocumentPlace;
}

/** An operation as far as the document tells: a heading with tables of its own, or a row of a list of operations. */
export interface DocumentOperation {
  readonly place: string;
  readonly title: string;
  /** Its code in a list of operations (`C01`, `refundNotice`). */
  readonly code?: string;
  readonly path?: string;
  /** Who starts it and who answers, in the document's words (`平台` → `保险公司`); absent where it does not say. */
  readonly from?: string;
  readonly to?: string;
  readonly at: DocumentPlace;
}

/** A line that looks like a row of a table, and that no table claimed. Always an error to whoever captures the document. */
export interface Unclaimed {
  readonly text: string;
  readonly at: DocumentPlace;
  readonly looksLike: "row" | "head";
}

/** A row that is no fact: a head, a repeated head, a rule, a line of contents. Listed, so that all is accounted for. */
export interface Structural {
  readonly reason: "head" | "repeated-head" | "rule" | "contents" | "empty";
  readonly at: DocumentPlace;
}

/** A document read: everything in it that a spec may cite, and everything that it may not lose. */
export interface Reading {
  /** The name under `documents` in the spec, what citations say before `#`. */
  readonly document: string;
  readonly sections: readonly Section[];
  readonly operations: readonly DocumentOperation[];
  readonly tables: readonly Table[];
  readonly passages: readonly Passage[];
  readonly structural: readonly Structural[];
  readonly unclaimed: readonly Unclaimed[];
}
