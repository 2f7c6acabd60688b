import { posix } from "node:path";
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
import { documentsFolder } from "./documents-folder.js";
import type { Input } from "./input.js";
import { settingsOf as writtenSettings } from "./provider-files.js";
import { readBytes } from "./sources.js";

/** Reads all documents that a command names; undefined where one of them cannot be read. */
export async function documentsFor(
  input: Input,
  folder: string,
  existing: ExistingSpec | undefined,
  surroundings: Surroundings,
): Promise<Result<readonly DraftSource[] | undefined>> {
  const [settings, setting] = writtenSettings(folder, surroundings.disk);
  if (hasErrors(setting)) return [undefined, setting];
  const base = documentsFolder(input, surroundings);
  const sources: DraftSource[] = [];
  const diagnostics: Diagnostic[] = [...setting];
  const taken = new Set<string>();
  const read = new Map<string, string>();
  for (const [index, file] of input.words.entries()) {
    const say = (done: number, all: number): void =>
      surroundings.progress?.({ file, at: index + 1, of: input.words.length, done, all });
    say(0, 0);
    const [bytes, problems] = readBytes(
      base === undefined ? file : posix.join(base, file),
      surroundings,
    );
    diagnostics.push(...problems);
    if (!bytes) continue;
    const sha256 = sha256Of(bytes);
    const other = read.get(sha256);
    read.set(sha256, file);
    if (other !== undefined) {
      diagnostics.push(complain("same-document", undefined, { file, other }));
      continue;
    }
    const document = nameFor(file, sha256, existing, taken);
    taken.add(document);
    const [source, reading] = await readOne(
      { file, bytes, sha256, document },
      settings,
      existing,
      say,
    );
    diagnostics.push(...reading);
    if (source) sources.push(source);
  }
  surroundings.progress?.(undefined);
  return [hasErrors(diagnostics) ? undefined : sources, diagnostics];
}

interface Opened {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly document: string;
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
