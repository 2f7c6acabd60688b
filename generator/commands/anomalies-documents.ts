import { complain, type Diagnostic, type Result } from "../diagnostics/diagnostic.js";
import type { BlocksByName } from "../documents/anomalies/anomalies.js";
import type { Reading } from "../documents/reading.js";
import type { WrittenSettings } from "../documents/settings/read.js";
import type { ProviderDocument } from "../model/provider.js";
import type { Resolved } from "../model/resolve/resolve.js";
import type { Surroundings } from "./command.js";
import { documentIn } from "./documents-folder.js";
import { readDocument, type ReadDocument } from "./read-document.js";
import { readBytes } from "./sources.js";
import { settingsOf } from "./provider-files.js";

/** The documents of a provider, as they are read. */
export interface ReadDocuments {
  readonly readings: readonly Reading[];
  readonly blocks: BlocksByName;
}

/**
 * Reads all documents of a provider that lie in a folder, as `documents/reading.yaml` of its spec says that they are to be read.
 * One that cannot be read is complained about, and left out.
 *
 * @param spec the provider's folder: `specs/acme`.
 */
export async function readDocuments(
  { provider, origins }: Resolved,
  spec: string,
  folder: string,
  surroundings: Surroundings,
): Promise<Result<ReadDocuments>> {
  const readings: Reading[] = [];
  const blocks: { [document: string]: BlocksByName[string] } = {};
  const [settings, setting] = settingsOf(spec, surroundings.disk);
  const diagnostics: Diagnostic[] = [...setting];
  for (const document of provider.documents) {
    const at = origins.at(document);
    if (document.file === undefined) {
      diagnostics.push(complain("no-document-file", at, { document: document.name }));
      continue;
    }
    const [read, problems] = await readOne(
      document,
      documentIn(folder, document.file),
      settings.find((written) => written.document === document.name),
      surroundings,
    );
    diagnostics.push(...problems);
    if (!read) continue;
    readings.push(read.reading);
    blocks[document.name] = read.blocks;
  }
  return [{ readings, blocks }, diagnostics];
}

async function readOne(
  { name: document }: ProviderDocument,
  file: string,
  written: WrittenSettings | undefined,
  surroundings: Surroundings,
): Promise<Result<ReadDocument | undefined>> {
  const [bytes, missing] = readBytes(file, surroundings);
  if (bytes === undefined) return [undefined, missing];
  return readDocument({ document, file, bytes, written });
}
