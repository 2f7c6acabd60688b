import { complain, hasErrors, type Diagnostic, type Result } from "../diagnostics/diagnostic.js";
import type { Words } from "../diagnostics/language.js";
import { align } from "../documents/ledger/align.js";
import type { Aligned } from "../documents/ledger/alignment.js";
import { ledgerOf } from "../documents/ledger/ledger-of.js";
import { printLedger, readLedger } from "../documents/ledger/print.js";
import type { Ledger } from "../documents/ledger.js";
import type { DocumentEditions } from "../documents/trace/trace.js";
import type { OutputFile } from "../emit/output-file.js";
import { sha256 as sha256Of } from "../output/hash.js";
import type { Resolved } from "../model/resolve/resolve.js";
import type { ProviderDocument } from "../model/provider.js";
import type { Surroundings } from "./command.js";
import { documentIn } from "./documents-folder.js";
import { readBytes } from "./sources.js";
import type { DocumentFile, TraceParts } from "./trace-parts.js";
import { fileIfThere, settingsOf } from "./provider-files.js";

/** Where a provider's documents and ledgers are, and what is to be done with them. */
export interface Tracing {
  /** The provider's folder in the specs: `specs/acme`. */
  readonly folder: string;
  /** The folder that documents lie in; absent where they are not at hand. */
  readonly documents: string | undefined;
  /** Ledgers are written anew: what is in the documents counts as reviewed. */
  readonly write: boolean;
  readonly surroundings: Surroundings;
  readonly parts: TraceParts;
}

/** What there is of a provider's documents. */
export interface OpenedDocuments {
  readonly editions: readonly DocumentEditions[];
  /** Ledgers to be written, their paths below the provider's folder. */
  readonly files: readonly OutputFile[];
}

/** Reads each of a provider's documents where they are at hand, and its ledger, and holds the two against each other. */
export async function openDocuments(
  { provider, origins }: Resolved,
  tracing: Tracing,
): Promise<Result<OpenedDocuments>> {
  const editions: DocumentEditions[] = [];
  const files: OutputFile[] = [];
  const { disk } = tracing.surroundings;
  const [settings, setting] =
    tracing.documents === undefined ? [[], []] : settingsOf(tracing.folder, disk);
  const diagnostics: Diagnostic[] = [...setting];
  for (const document of provider.documents) {
    const at = origins.found(document, "sha256") ?? origins.at(document);
    const written = settings.find((each) => each.document === document.name);
    const [now, reading] = await readNow(document, at, { ...tracing, written });
    const [text, committed, opening] = readCommitted(document.name, tracing);
    diagnostics.push(...reading, ...opening);
    if (now && tracing.write && !hasErrors(reading)) {
      const printed = printLedger(now);
      const path = pathOf(document.name);
      if (printed !== text) files.push({ path, text: printed });
      // As it will stand in the file, so that complaints have lines to point to.
      const [asWritten = now] = readLedger({ path: `${tracing.folder}/${path}`, text: printed });
      editions.push({ now: asWritten, isNew: false, isRead: true });
      continue;
    }
    if (text === undefined) diagnostics.push(missing(document.name, at, tracing));
    else if (committed) diagnostics.push(...stale(document, at, { text, committed, now }, tracing));
    const edition = editionOf(now, committed);
    if (edition) editions.push(edition);
  }
  return [{ editions, files }, diagnostics];
}

function pathOf(document: string): string {
  return `documents/${document}.rows.jsonl`;
}

type Place = Diagnostic["at"];

/** The ledger of the document as it is at hand; undefined where it is not, or cannot be read. */
async function readNow(
  { name: document, file, sha256: said }: ProviderDocument,
  at: Place,
  { documents, surroundings, parts, written }: Tracing & Pick<DocumentFile, "written">,
): Promise<Result<Ledger | undefined>> {
  if (documents === undefined) return [undefined, []];
  if (file === undefined) return [undefined, [complain("no-document-file", at, { document })]];
  const [bytes, problems] = readBytes(documentIn(documents, file), surroundings);
  if (bytes === undefined) return [undefined, problems];
  const found = sha256Of(bytes);
  const differing =
    said === undefined || said === found
      ? []
      : [complain("document-differs", at, { document, said, found })];
  const [reading, reported] = await parts.read({ document, file, bytes, written });
  const diagnostics = [...differing, ...reported];
  return [reading && ledgerOf(reading, found), diagnostics];
}

/** The ledger of a document as it is committed: what the spec was captured from. */
export function committedLedger(
  document: string,
  folder: string,
  surroundings: Surroundings,
): Result<Ledger | undefined> {
  const [text, ledger, diagnostics] = readCommitted(document, { folder, surroundings });
  if (text !== undefined) return [ledger, diagnostics];
  return [
    undefined,
    [complain("ledger-missing", undefined, { document, path: `${folder}/${pathOf(document)}` })],
  ];
}

function readCommitted(
  document: string,
  { folder, surroundings }: Pick<Tracing, "folder" | "surroundings">,
): readonly [text: string | undefined, Ledger | undefined, readonly Diagnostic[]] {
  const path = `${folder}/${pathOf(document)}`;
  const [source, problems] = fileIfThere(path, surroundings.disk);
  if (!source) return [problems.length > 0 ? "" : undefined, undefined, problems];
  const [ledger, reading] = readLedger(source);
  return [source.text, ledger, reading];
}

function missing(document: string, at: Place, { folder }: Tracing): Diagnostic {
  return complain("ledger-missing", at, { document, path: `${folder}/${pathOf(document)}` });
}

/** What there is of a document. What was read counts; what was committed is what was reviewed. */
function editionOf(
  now: Ledger | undefined,
  committed: Ledger | undefined,
): DocumentEditions | undefined {
  if (now === undefined) return committed && { now: committed, isNew: false, isRead: false };
  if (committed === undefined) return { now, isNew: true, isRead: true };
  const isSame = printLedger(now) === printLedger(committed);
  // The committed lines know where they stand in their file.
  if (isSame) return { now: committed, isNew: false, isRead: true };
  return { now, reviewed: committed, isNew: false, isRead: true };
}

interface Compared {
  readonly text: string;
  readonly committed: Ledger;
  readonly now: Ledger | undefined;
}

function stale(
  { name: document, sha256 }: ProviderDocument,
  at: Place,
  { text, committed, now }: Compared,
  { folder }: Tracing,
): readonly Diagnostic[] {
  const path = `${folder}/${pathOf(document)}`;
  const complaint = (changes: Words) => [complain("ledger-stale", at, { document, path, changes })];
  if (now !== undefined)
    return printLedger(now) === text ? [] : complaint(changesOf(committed, now));
  const isOther = sha256 !== undefined && committed.sha256 !== sha256;
  return isOther ? complaint(ofAnother(committed.sha256)) : [];
}

function changesOf(before: Ledger, after: Ledger): Words {
  const counts = new Map<Aligned["kind"], number>();
  for (const { kind } of align(before, after)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const told = (Object.keys(changeWords) as readonly (keyof typeof changeWords)[]).flatMap(
    (kind) => {
      const count = counts.get(kind) ?? 0;
      return count === 0 ? [] : [{ count, ...changeWords[kind] }];
    },
  );
  if (told.length === 0) return onlyForm;
  return {
    en: told.map(({ count, en }) => `${count} ${en}`).join(", "),
    zh: told.map(({ count, zh }) => `${zh} ${count} 行`).join("，"),
  };
}

const changeWords = {
  edited: { en: "edited", zh: "改动" },
  renamed: { en: "renamed", zh: "改名" },
  moved: { en: "moved", zh: "移动" },
  added: { en: "added", zh: "新增" },
  removed: { en: "removed", zh: "删除" },
  lost: { en: "that may be one of several", zh: "无从辨认" },
} as const satisfies { readonly [K in Exclude<Aligned["kind"], "same">]: Words };

const onlyForm: Words = {
  en: "no row differs, but where rows stand or how they were read",
  zh: "没有行不同，只是行的位置或读法不同",
};

function ofAnother(sha256: string): Words {
  return {
    en: `it is of the edition with the SHA-256 ${sha256}, and the spec names another`,
    zh: `它属于 SHA-256 为 ${sha256} 的版本，规格写的是另一版`,
  };
}
