import { complain, hasErrors, type Diagnostic, type Result } from "../diagnostics/diagnostic.js";
import { aboutDocument } from "../documents/import/about.js";
import type { ExistingSpec } from "../documents/import/merge.js";
import { nameOfFile } from "../documents/import/names.js";
import type { DraftSource } from "../documents/import/source.js";
import { fieldMeaning } from "../documents/meaning/field.js";
import { readBlocks } from "../documents/read/read-blocks.js";
import { settingsOf, type WrittenSettings } from "../documents/settings/read.js";
import { dictionaryOf } from "../documents/settings/settings.js";
import { readTables } from "../documents/tables/read-tables.js";
import { sha256 as sha256Of } from "../output/hash.js";
import type { Surroundings } from "./command.js";
import { documentNamed, documentsFolder } from "./documents-folder.js";
import { placesOf } from "./import-places.js";
import type { Input } from "./input.js";
import { settingsOf as writtenSettings } from "./provider-files.js";
import { readBytes } from "./sources.js";

/** Documents that were read, and the folder below which their files are found again. */
export interface ReadDocuments {
  readonly sources: readonly DraftSource[];
  readonly folder: string;
}

/** Reads all documents that a command names; undefined where one of them cannot be read. */
export async function documentsFor(
  input: Input,
  folder: string,
  existing: ExistingSpec | undefined,
  surroundings: Surroundings,
): Promise<Result<ReadDocuments | undefined>> {
  const [settings, setting] = writtenSettings(folder, surroundings.disk);
  if (hasErrors(setting)) return [undefined, setting];
  const [{ opened, folder: base }, opening] = openAll(input, existing, surroundings);
  const sources: DraftSource[] = [];
  const diagnostics: Diagnostic[] = [...setting, ...opening];
  for (const [index, each] of opened.entries()) {
    const say = (done: number, all: number): void =>
      surroundings.progress?.({ file: each.file, at: index + 1, of: opened.length, done, all });
    say(0, 0);
    const [source, reading] = await readOne(each, settings, existing, say);
    diagnostics.push(...reading);
    if (source) sources.push(source);
  }
  surroundings.progress?.(undefined);
  return [hasErrors(diagnostics) ? undefined : { sources, folder: base }, diagnostics];
}

interface Opened {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly document: string;
}

/** The bytes of all documents, each under a name of its own; what cannot be read, or was there before, is left out. */
function openAll(
  input: Input,
  existing: ExistingSpec | undefined,
  surroundings: Surroundings,
): Result<{ readonly opened: readonly Opened[]; readonly folder: string }> {
  const paths = input.words.map((word) => documentNamed(word, input, surroundings));
  const known = existing?.resolved.provider.documents.flatMap(({ file }) => file ?? []) ?? [];
  const base = documentsFolder(input, surroundings);
  const { folder, fileOf } = placesOf(paths, base, known, surroundings);
  const opened: Opened[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of paths) {
    const file = fileOf(path);
    const [bytes, problems] = readBytes(path, surroundings);
    diagnostics.push(...problems);
    if (!bytes) continue;
    const sha256 = sha256Of(bytes);
    const same = opened.find((one) => one.sha256 === sha256);
    if (same) {
      diagnostics.push(complain("same-document", undefined, { file, other: same.file }));
      continue;
    }
    const taken = new Set(opened.map(({ document }) => document));
    opened.push({ file, bytes, sha256, document: nameFor(file, sha256, existing, taken) });
  }
  return [{ opened, folder }, diagnostics];
}

async function readOne(
  { file, bytes, sha256, document }: Opened,
  all: readonly WrittenSettings[],
  existing: ExistingSpec | undefined,
  progress: (done: number, all: number) => void,
): Promise<Result<DraftSource | undefined>> {
  const settings = settingsOf(all, document);
  const [blocks, diagnostics] = await readBlocks(bytes, file, dictionaryOf(settings), progress);
  if (!blocks) return [undefined, diagnostics];
  const known = existing?.resolved.provider.documents.find(({ name }) => name === document);
  const words = known?.words ?? {};
  const reading = readTables(document, blocks.blocks, settings);
  const { title = nameOfFile(file), version } = aboutDocument(blocks.blocks);
  const source: DraftSource = {
    reading,
    title,
    file,
    sha256,
    ...(version !== undefined && { version }),
    meaningOf: (row) => fieldMeaning(row, words, settings),
  };
  return [source, diagnostics];
}

/** What citations call a document: as the spec does that has it by its hash or file, else by its file's name. */
function nameFor(
  file: string,
  sha256: string,
  existing: ExistingSpec | undefined,
  taken: ReadonlySet<string>,
): string {
  const known = existing?.resolved.provider.documents ?? [];
  const name = nameOfFile(file);
  const same =
    known.find((one) => one.sha256 === sha256) ??
    known.find((one) => one.file === file) ??
    known.find((one) => one.file !== undefined && nameOfFile(one.file) === name);
  if (same && !taken.has(same.name)) return same.name;
  for (let count = 1, each = name; ; count += 1, each = `${name}-${count}`) {
    if (!taken.has(each) && !known.some((one) => one.name === each)) return each;
  }
}
