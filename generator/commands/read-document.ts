import { hasErrors, type Result } from "../diagnostics/diagnostic.js";
import type { Block } from "../documents/block.js";
import { readBlocks } from "../documents/read/read-blocks.js";
import type { Reading } from "../documents/reading.js";
import { dictionaryOf, noSettings } from "../documents/settings/settings.js";
import { staleSettings } from "../documents/settings/stale.js";
import { readTables } from "../documents/tables/read-tables.js";
import type { DocumentFile } from "./trace-parts.js";

/** A document as it was read, and the blocks that it was read from. */
export interface ReadDocument {
  readonly reading: Reading;
  readonly blocks: readonly Block[];
}

/** Reads a document: its bytes as blocks, and these as tables, rows and passages. */
export async function readDocument({
  document,
  file,
  bytes,
  written,
}: DocumentFile): Promise<Result<ReadDocument | undefined>> {
  const settings = written?.settings ?? noSettings;
  const [read, diagnostics] = await readBlocks(bytes, file, dictionaryOf(settings));
  if (!read || hasErrors(diagnostics)) return [undefined, diagnostics];
  const { blocks } = read;
  const reading = readTables(document, blocks, settings);
  const stale = written === undefined ? [] : staleSettings(written, reading);
  return [{ reading, blocks }, [...diagnostics, ...stale]];
}
