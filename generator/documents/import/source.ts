import type { FieldMeaning } from "../meaning.js";
import type { Reading, Row } from "../reading.js";

/** A document that was read, and what is known of it besides. */
export interface DraftSource {
  readonly reading: Reading;
  /** What it is called: its own title, or its file's name. */
  readonly title: string;
  /** The file's name, for whoever holds the document. */
  readonly file: string;
  /** SHA-256 of its bytes, in hex. */
  readonly sha256: string;
  /** What it says of its version, if anything. */
  readonly version?: string;
  /** What the cells of a field's row say. */
  readonly meaningOf: (row: Row) => FieldMeaning;
}

/** What only people know, and say once. */
export interface DraftAnswers {
  /** The provider's name in code, and of its folder. */
  readonly provider: string;
  /** The provider's own name; the title of its first document unless given. */
  readonly title?: string;
  /** Which of the parties we are: the document's word for it (`渠道`) or its name in the draft (`channel`). */
  readonly we?: string;
  /** The parties that the spec has already, by their names and titles; what `we` says counts before them. */
  readonly known?: {
    readonly ours: readonly string[];
    readonly theirs: readonly string[];
  };
}
