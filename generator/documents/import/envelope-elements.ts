import type { DraftField } from "./elements.js";

/** `content`: a media type; `method`: where the document gives the same for all of its operations. */
export interface DraftTransport {
  readonly content?: string;
  readonly method?: string;
  readonly cite: readonly string[];
}

/** What stands around the bodies of all messages of one way. */
export interface DraftEnvelope {
  /** The XML root element, with `{operation.root}` in it. */
  readonly root?: string;
  readonly members: readonly DraftField[];
  /** The member that holds the body; `{operation.body}` where it is called otherwise in each operation. */
  readonly body?: DraftBodyPlace;
  /** What the text in the body's place holds: another envelope, with the body in it. */
  readonly inner?: DraftEnvelope;
  /** Samples that show it, where no row does. */
  readonly shown?: readonly string[];
}

/** The member that a body stands in. */
export interface DraftBodyPlace {
  readonly name: string;
  readonly title?: string;
  readonly cite: readonly string[];
  /** Its row, where that says that it is a text. */
  readonly text?: DraftField;
}
