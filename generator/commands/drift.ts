import { basename, posix } from "node:path";
import {
  complain,
  hasErrors,
  type Diagnostic,
  type Result,
  type SourceFile,
} from "../diagnostics/diagnostic.js";
import type { Words } from "../diagnostics/language.js";
import type { ProviderReport } from "../diff/finding.js";
import { printText } from "../diff/print/text.js";
import { reportProvider } from "../diff/report.js";
import { applyHunks, markDrafts } from "../documents/drift/apply.js";
import { findDrift } from "../documents/drift/find-drift.js";
import { printDriftJson } from "../documents/drift/print-json.js";
import { printDrift, type PrintedDrift } from "../documents/drift/print-text.js";
import { say } from "../documents/drift/words.js";
import { ledgerOf } from "../documents/ledger/ledger-of.js";
import type { Ledger } from "../documents/ledger.js";
import type { Reading } from "../documents/reading.js";
import { noSettings, type ReadingSettings } from "../documents/settings/settings.js";
import type { ProviderDocument } from "../model/provider.js";
import { sha256 as sha256Of } from "../output/hash.js";
import type { Resolved } from "../model/resolve/resolve.js";
import type { Command, Outcome, Surroundings } from "./command.js";
import { diskOver } from "./disk-over.js";
import { documentsFolder } from "./documents-folder.js";
import { specFiles } from "./drift-files.js";
import { usage, type Input } from "./input.js";
import { readBytes } from "./sources.js";
import { readOne, readSpecs } from "./specs.js";
import { committedLedger } from "./trace-ledgers.js";
import { settingsOf } from "./provider-files.js";
import { traceParts } from "./trace-parts.js";
import { driftFlags } from "./drift-flags.js";
import { writeSpec } from "./write-spec.js";

/** Tells row by row what a new version of a document changes, and proposes what that changes in the spec. */
export const drift: Command = {
  name: "drift",
  summary: {
    en: "tell row by row what a new version of a document changes, and propose the change of the spec",
    zh: "逐行说明文档新版本改了什么，并给出规格的改动建议",
  },
  usage: "baowen drift PROVIDER NEW-DOCUMENT [--document NAME] [--write]",
  words: [2, 2],
  flags: driftFlags,
  run,
};

async function run(input: Input, surroundings: Surroundings): Promise<Outcome> {
  const [provider = "", path = ""] = input.words;
  const [specs, reading] = readSpecs(input, [provider], surroundings, "shown");
  const [resolved] = specs?.providers ?? [];
  if (!specs || !resolved) return { output: "", diagnostics: reading };
  const folder = `${specs.settings.specs}/${resolved.provider.name}`;
  const [document, naming] = documentMeant(resolved, input, path);
  if (!document) return { output: "", diagnostics: [...reading, ...naming] };
  const [found, finding] = await driftIn(resolved, { document, folder, path, input, surroundings });
  if (!found) return { output: "", diagnostics: [...reading, ...finding] };
  const unlike = unlikeness(found.drift, path);
  const diagnostics = [...reading, ...finding, ...unlike];
  const [written, writing] =
    input.has("write") && unlike.length === 0
      ? writeSpec(folder, found.before, found.after, surroundings)
      : [[], []];
  return {
    output: outputOf(found, written, input, surroundings),
    diagnostics: [...diagnostics, ...writing],
  };
}

/** How many of ten rows that are gone make it another document; a few rows say nothing. */
const mostGone = 9;
const fewRows = 5;

function unlikeness({ rows, same, document }: PrintedDrift, file: string): readonly Diagnostic[] {
  const old = rows.filter(({ aligned }) => aligned.kind !== "added");
  const gone = old.filter(({ aligned }) => aligned.kind === "removed").length;
  const all = old.length + same;
  if (all < fewRows || gone * 10 < all * mostGone) return [];
  return [complain("document-unlike", undefined, { file, document, kept: all - gone, rows: all })];
}

/** The document that there is a new version of: the one named, else the only one, else the one of this file's name. */
function documentMeant(
  { provider: { documents } }: Resolved,
  input: Input,
  path: string,
): Result<ProviderDocument | undefined> {
  const names = documents.map(({ name }) => name);
  const asked = input.value("document");
  if (asked !== undefined) {
    const found = documents.find(({ name }) => name === asked);
    if (found) return [found, []];
    return [undefined, [complain("unknown-document", undefined, { name: asked, known: names })]];
  }
  const sameFile = documents.filter(({ file }) => file && basename(file) === basename(path));
  const [meant, ...others] = documents.length === 1 ? documents : sameFile;
  if (meant && others.length === 0) return [meant, []];
  return [undefined, [usage(drift, whichDocument(names))]];
}

function whichDocument(names: readonly string[]): Words {
  return {
    en: `which document is it a new version of? --document ${names.join(" | ")}`,
    zh: `这是哪份文档的新版本？--document ${names.join(" | ")}`,
  };
}

interface Asked {
  readonly document: ProviderDocument;
  readonly folder: string;
  readonly path: string;
  readonly input: Input;
  readonly surroundings: Surroundings;
}

interface Found {
  readonly drift: PrintedDrift;
  readonly report: ProviderReport | undefined;
  readonly before: readonly SourceFile[];
  readonly after: readonly SourceFile[];
}

async function driftIn(resolved: Resolved, asked: Asked): Promise<Result<Found | undefined>> {
  const { document, folder, path, surroundings } = asked;
  const [ledger, opening] = committedLedger(document.name, folder, surroundings);
  const [now, reading] = await readEdition(path, asked);
  const problems = [...opening, ...reading];
  if (!ledger || !now || hasErrors(problems)) return [undefined, problems];
  const [was] = await oldEdition(ledger, asked);
  const [{ sources, files }, listing] = specFiles(folder, surroundings.disk);
  const drifted = findDrift(resolved, files, {
    ledger,
    ...(was === undefined ? {} : { was: was.reading }),
    now: now.reading,
    nowLedger: ledgerOf(now.reading, now.sha256),
    settings: now.settings,
    file: renamed(document.file, path),
  });
  const [{ files: after, applied }, patching] = applyHunks(sources, drifted.hunks);
  const [head] = readOne(folder, diskOver(surroundings.disk, after), { drafts: "shown" });
  const report = head && reportProvider(resolved, head);
  const [marked, marking] = markDrafts(after, drifted.hunks);
  return [
    {
      drift: { ...drifted, file: basename(path), applied },
      report,
      before: sources,
      after: marked,
    },
    [...problems, ...listing, ...patching, ...marking],
  ];
}

interface Edition {
  readonly reading: Reading;
  readonly sha256: string;
  /** How the document is read. */
  readonly settings: ReadingSettings;
}

async function readEdition(
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
    file: basename(path),
    bytes,
    written,
  });
  const settings = written?.settings ?? noSettings;
  return [reading && { reading, sha256, settings }, [...problems, ...setting, ...reported]];
}

/** The version that the ledger is of, where it is at hand: what its remarks list is in no ledger. */
async function oldEdition(ledger: Ledger, asked: Asked): Promise<Result<Edition | undefined>> {
  const { document, input, surroundings } = asked;
  const documents = documentsFolder(input, surroundings);
  if (documents === undefined || document.file === undefined) return [undefined, []];
  const [edition] = await readEdition(posix.join(documents, document.file), asked);
  return [edition?.sha256 === ledger.sha256 ? edition : undefined, []];
}

/** The new file lies where the old one does. */
function renamed(file: string | undefined, path: string): string {
  return file === undefined ? basename(path) : posix.join(posix.dirname(file), basename(path));
}

function outputOf(
  { drift: drifted, report }: Found,
  written: readonly string[],
  input: Input,
  { speech: { language }, terminal }: Surroundings,
): string {
  const findings = report?.findings ?? [];
  if (input.value("format") === "json") return printDriftJson(drifted, findings);
  const words = say[language];
  const page = {
    language,
    colour: terminal?.colour ?? false,
    ...(terminal && { columns: terminal.columns }),
  };
  const meaning =
    report === undefined || findings.length === 0
      ? `${words.noMeaning}\n`
      : printText({ base: "spec", head: drifted.file, providers: [report] }, page);
  const isChanged = drifted.applied.length > 0;
  const end = [
    ...written.map((path) => words.written(path)),
    ...(isChanged && written.length === 0
      ? [words.apply(`baowen drift ${input.words.join(" ")}`)]
      : []),
  ];
  return [
    printDrift(drifted, language),
    ...(isChanged ? [`${words.meaning}\n\n${meaning}`] : []),
    ...(end.length === 0 ? [] : [`${end.join("\n")}\n`]),
  ].join("\n");
}
