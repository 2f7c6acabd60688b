import { hasErrors, type Diagnostic, type Result } from "../diagnostics/diagnostic.js";
import type { Words } from "../diagnostics/language.js";
import { english, speechOf, wordsOf, type Speech } from "../diagnostics/speech.js";
import type { OldDocument } from "../documents/drift/old-document.js";
import type { Ledger } from "../documents/ledger.js";
import type { Reading } from "../documents/reading.js";
import { noSettings, type ReadingSettings } from "../documents/settings/settings.js";
import type { ProviderDocument } from "../model/provider.js";
import { sha256 as sha256Of } from "../output/hash.js";
import type { Surroundings } from "./command.js";
import { documentIn, documentsFolder } from "./documents-folder.js";
import type { Input } from "./input.js";
import { settingsOf } from "./provider-files.js";
import { readBytes } from "./sources.js";
import { traceParts } from "./trace-parts.js";

/** What is compared: a document of a provider, and the file of its new version. */
export interface Asked {
  readonly document: ProviderDocument;
  /** The provider's folder in the specs: `specs/acme`. */
  readonly folder: string;
  readonly path: string;
  readonly input: Input;
  readonly surroundings: Surroundings;
}

/** A version of a document as it was read. */
export interface Edition {
  readonly reading: Reading;
  readonly sha256: string;
  /** How the document is read. */
  readonly settings: ReadingSettings;
}

/** Reads a version of a document by what `documents/reading.yaml` says of it. */
export async function readEdition(
  path: string,
  { document, folder, surroundings }: Asked,
): Promise<Result<Edition | undefined>> {
  const [bytes, problems] = readBytes(path, surroundings);
  if (bytes === undefined) return [undefined, problems];
  const sha256 = sha256Of(bytes);
  const [all, setting] = settingsOf(folder, surroundings.disk);
  const written = all.find((each) => each.document === document.name);
  const [reading, reported] = await traceParts.read({
    document: document.name,
    file: path,
    bytes,
    written,
  });
  const settings = written?.settings ?? noSettings;
  return [reading && { reading, sha256, settings }, [...problems, ...setting, ...reported]];
}

/** The version that a ledger is of, where it is at hand; else why it is not: what its remarks said is in no ledger. */
export async function oldEdition(
  ledger: Ledger,
  asked: Asked,
): Promise<{ readonly old: OldDocument; readonly reading?: Reading }> {
  const { document, input, surroundings } = asked;
  const folder = documentsFolder(input, surroundings);
  if (folder === undefined) return { old: { kind: "no-folder" } };
  if (document.file === undefined) return { old: { kind: "no-file" } };
  const file = documentIn(folder, document.file);
  const [edition, problems] = await readEdition(file, asked);
  if (!edition || hasErrors(problems)) {
    return { old: { kind: "unread", file, reason: await whyUnread(file, problems) } };
  }
  const { sha256: found, reading } = edition;
  if (found !== ledger.sha256) {
    return { old: { kind: "other", file, found, ledger: ledger.sha256 } };
  }
  return { old: { kind: "read", file }, reading };
}

/** What keeps a file from being read. Reports are data, too, and have it in every language. */
async function whyUnread(file: string, problems: readonly Diagnostic[]): Promise<Words> {
  const error = problems.find(({ severity }) => severity === "error");
  const said = (speech: Speech): string => {
    const { message } = error === undefined ? { message: "" } : wordsOf(error, speech);
    return message.includes(file) ? message : `${file}: ${message}`;
  };
  return { en: said(english), zh: said(await speechOf("zh")) };
}
