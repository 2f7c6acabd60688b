import { posix } from "node:path";
import type { ProviderReport } from "../diff/finding.js";
import { printText } from "../diff/print/text.js";
import { nextSteps } from "../documents/drift/next-steps.js";
import { printDriftJson } from "../documents/drift/print-json.js";
import { printDrift, type PrintedDrift } from "../documents/drift/print-text.js";
import { say } from "../documents/drift/words.js";
import type { Surroundings } from "./command.js";
import { documentIn, documentsFolder } from "./documents-folder.js";
import type { Input } from "./input.js";

/** What is told of a drift. */
export interface Told {
  /** The new document, as it was given. */
  readonly path: string;
  readonly drift: PrintedDrift;
  /** What the proposal means; undefined where it cannot be judged. */
  readonly report: ProviderReport | undefined;
  /** Elements that are marked as drafts. */
  readonly marked: readonly string[];
  /** Where the new document lies below the folder of documents, as the spec says from now on. */
  readonly file: string;
  /** Files of the spec that were written. */
  readonly written: readonly string[];
  /** It looks like another document: nothing is written of it, and nothing is to be. */
  readonly isRefused: boolean;
}

/** The whole report, as text or as JSON. */
export function reportOf(told: Told, input: Input, surroundings: Surroundings): string {
  const { drift, report, written } = told;
  const findings = report?.findings ?? [];
  if (input.value("format") === "json") return printDriftJson(drift, findings, written);
  const { language } = surroundings.speech;
  const isChanged = drift.applied.length > 0;
  const end = endOf(told, input, surroundings);
  return [
    printDrift(drift, language),
    ...(isChanged ? [`${say[language].meaning}\n\n${meaningOf(told, surroundings)}`] : []),
    ...(end.length === 0 ? [] : [`${end.join("\n")}\n`]),
  ].join("\n");
}

function meaningOf(
  { drift, report }: Told,
  { speech: { language }, terminal }: Surroundings,
): string {
  if (report === undefined || report.findings.length === 0) return `${say[language].noMeaning}\n`;
  const page = {
    language,
    colour: terminal?.colour ?? false,
    ...(terminal && { columns: terminal.columns }),
  };
  return printText({ base: "spec", head: drift.file, providers: [report] }, page);
}

/** What was written and what comes next; else how it is written, where there is something that may be. */
function endOf(told: Told, input: Input, surroundings: Surroundings): readonly string[] {
  const { path, drift, written, isRefused } = told;
  const { language } = surroundings.speech;
  if (written.length > 0) {
    return [
      ...written.map((each) => say[language].written(each)),
      "",
      ...nextSteps(afterWriting(told, input, surroundings), language),
    ];
  }
  if (drift.applied.length === 0 || isRefused || input.has("write")) return [];
  const flags = flagsGiven(["document", "documents", "config", "specs"], input);
  const call = ["baowen drift", drift.provider, shellWord(path), ...flags];
  return [say[language].apply(call.join(" "))];
}

function afterWriting(
  { path, drift, marked, file }: Told,
  input: Input,
  surroundings: Surroundings,
) {
  const { provider, byHand } = drift;
  const folder = documentsFolder(input, surroundings);
  const lies = folder === undefined ? undefined : documentIn(folder, file);
  const isThere = lies !== undefined && posix.normalize(path) === lies;
  const where = flagsGiven(["config", "specs"], input);
  const documents =
    folder === undefined || input.has("documents")
      ? ["--documents", shellWord(folder ?? "DIR")]
      : [];
  const call = (...words: readonly string[]): string => ["baowen", ...words, ...where].join(" ");
  return {
    marked,
    byHand: byHand.length,
    ...(isThere ? {} : { moveTo: lies ?? posix.join("DIR", file) }),
    commands: {
      trace: call("trace", provider, ...documents, "--write"),
      diff: call("diff", "--provider", provider),
      generate: call("generate"),
      check: call("check"),
    },
  };
}

/** Flags as they were given, to be given again. */
function flagsGiven(names: readonly string[], input: Input): readonly string[] {
  return names.flatMap((name) => {
    const value = input.value(name);
    return value === undefined ? [] : [`--${name}`, shellWord(value)];
  });
}

/** A word as shells take it for one. */
function shellWord(word: string): string {
  return /^[\p{L}\p{N}_./@:=+,-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
