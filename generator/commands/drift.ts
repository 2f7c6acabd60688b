import { basename, posix } from "node:path";
import { hasErrors, type Result, type SourceFile } from "../diagnostics/diagnostic.js";
import type { Words } from "../diagnostics/language.js";
import type { ProviderReport } from "../diff/finding.js";
import { reportProvider } from "../diff/report.js";
import { applyHunks, markDrafts } from "../documents/drift/apply.js";
import { findDrift } from "../documents/drift/find-drift.js";
import type { PrintedDrift } from "../documents/drift/print-text.js";
import { unlikeness } from "../documents/drift/unlike.js";
import { ledgerOf } from "../documents/ledger/ledger-of.js";
import type { Resolved } from "../model/resolve/resolve.js";
import type { Command, Outcome, Surroundings } from "./command.js";
import { diskOver } from "./disk-over.js";
import { documentNamed } from "./documents-folder.js";
import { documentMeant } from "./drift-document.js";
import { oldEdition, readEdition, type Asked } from "./drift-editions.js";
import { specFiles } from "./drift-files.js";
import { driftFlags } from "./drift-flags.js";
import { reportOf } from "./drift-report.js";
import { usage, type Input } from "./input.js";
import { readOne, readSpecs } from "./specs.js";
import { committedLedger } from "./trace-ledgers.js";
import { writeSpec } from "./write-spec.js";

/** Tells row by row what a new version of a document changes, and proposes what that changes in the spec. */
export const drift: Command = {
  name: "drift",
  summary: {
    en: "tell row by row what a new version of a document changes, and propose the change of the spec",
    zh: "逐行说明文档新版本改了什么，并给出规格的改动建议",
  },
  usage: "baowen drift PROVIDER NEW-DOCUMENT [--document NAME] [--write]",
  words: [1, 2],
  flags: driftFlags,
  run,
};

async function run(input: Input, surroundings: Surroundings): Promise<Outcome> {
  const [words, misuse] = wordsOf(input);
  if (!words) return { output: "", diagnostics: misuse };
  const { provider } = words;
  const path = documentNamed(words.path, input, surroundings);
  const [specs, reading] = readSpecs(input, [provider], surroundings, "shown");
  const [resolved] = specs?.providers ?? [];
  if (!specs || !resolved) return { output: "", diagnostics: reading };
  const folder = `${specs.settings.specs}/${resolved.provider.name}`;
  const [document, naming] = documentMeant(resolved, input, path);
  if (!document) return { output: "", diagnostics: [...reading, ...naming] };
  const [found, finding] = await driftIn(resolved, { document, folder, path, input, surroundings });
  if (!found) return { output: "", diagnostics: [...reading, ...finding] };
  const unlike = unlikeness(found.drift, path);
  const isRefused = unlike.length > 0;
  const [written, writing] =
    input.has("write") && !isRefused
      ? writeSpec(folder, found.before, found.after, surroundings)
      : [[], []];
  return {
    output: reportOf({ ...found, path, written, isRefused }, input, surroundings),
    diagnostics: [...reading, ...finding, ...unlike, ...writing],
  };
}

/** The provider, as a word or by its flag, and the document. */
function wordsOf(
  input: Input,
): Result<{ readonly provider: string; readonly path: string } | undefined> {
  const [first = "", second] = input.words;
  const asked = input.value("provider");
  if (second === undefined) {
    if (asked !== undefined) return [{ provider: asked, path: first }, []];
    return [undefined, [usage(drift, whichProvider)]];
  }
  if (asked === undefined || asked === first) return [{ provider: first, path: second }, []];
  return [undefined, [usage(drift, twoProviders)]];
}

const whichProvider: Words = {
  en: "whose document is it? baowen drift PROVIDER NEW-DOCUMENT",
  zh: "这是谁的文档？baowen drift PROVIDER NEW-DOCUMENT",
};

const twoProviders: Words = {
  en: "two providers are named: one as a word, another by '--provider'",
  zh: "给出了两个提供方：一个直接写出，另一个用 '--provider'",
};

interface Found {
  readonly drift: PrintedDrift;
  readonly report: ProviderReport | undefined;
  /** Where the new document lies, seen from the folder of documents. */
  readonly file: string;
  readonly before: readonly SourceFile[];
  readonly after: readonly SourceFile[];
  /** Elements that are marked as drafts in `after`. */
  readonly marked: readonly string[];
}

async function driftIn(resolved: Resolved, asked: Asked): Promise<Result<Found | undefined>> {
  const { document, folder, path, surroundings } = asked;
  const [ledger, opening] = committedLedger(document.name, folder, surroundings);
  const [now, reading] = await readEdition(path, asked);
  const problems = [...opening, ...reading];
  if (!ledger || !now || hasErrors(problems)) return [undefined, problems];
  const { old, reading: was } = await oldEdition(ledger, asked);
  const [{ sources, files }, listing] = specFiles(folder, surroundings.disk);
  const file = renamed(document.file, path);
  const drifted = findDrift(resolved, files, {
    ledger,
    ...(was === undefined ? {} : { was }),
    now: now.reading,
    nowLedger: ledgerOf(now.reading, now.sha256),
    settings: now.settings,
    file,
  });
  const [{ files: after, applied }, patching] = applyHunks(sources, drifted.hunks);
  const [head] = readOne(folder, diskOver(surroundings.disk, after), { drafts: "shown" });
  const report = head && reportProvider(resolved, head);
  const [{ files: drafts, marked }, marking] = markDrafts(after, drifted.hunks);
  const shown = { ...drifted, file: basename(path), old, applied };
  return [
    { drift: shown, report, file, before: sources, after: drafts, marked },
    [...problems, ...listing, ...patching, ...marking],
  ];
}

/** The new file lies where the old one does. */
function renamed(file: string | undefined, path: string): string {
  return file === undefined ? basename(path) : posix.join(posix.dirname(file), basename(path));
}
