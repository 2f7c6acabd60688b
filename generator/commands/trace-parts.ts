import type { Result } from "../diagnostics/diagnostic.js";
import type { Reading } from "../documents/reading.js";
import type { WrittenSettings } from "../documents/settings/read.js";

/** A document that is to be read. */
export interface DocumentFile {
  /** The name under `documents` in the spec. */
  readonly document: string;
  /** Its path below the folder of documents: what its name ends in tells its format. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** What `documents/reading.yaml` says of how it is to be read. */
  readonly written: WrittenSettings | undefined;
}

/** What `baowen trace` is put together from. */
export interface TraceParts {
  /** Reads a document; undefined where it cannot be read, which diagnostics say. */
  readonly read: (file: DocumentFile) => Promise<Result<Reading | undefined>>;
}

/** What the command consists of. What reads documents is loaded where there are some. */
export const traceParts: TraceParts = {
  read: async (file) => {
    const { readDocument } = await import("./read-document.js");
    const [read, diagnostics] = await readDocument(file);
    return [read?.reading, diagnostics];
  },
};
