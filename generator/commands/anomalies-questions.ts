import {
  complain,
  hasErrors,
  type Diagnostic,
  type Result,
  type SourceFile,
} from "../diagnostics/diagnostic.js";
import type { Words } from "../diagnostics/language.js";
import { suggest } from "../diagnostics/suggest.js";
import { appended, emptyQuestions } from "../documents/anomalies/questions/append.js";
import { edited, type Edit } from "../documents/anomalies/questions/edit.js";
import { questionEntry, questionName } from "../documents/anomalies/questions/entry.js";
import { nameQuestion } from "../documents/anomalies/questions/name-it.js";
import type { AnomalyReport, ReportedAnomaly } from "../documents/anomalies/reported.js";
import type { Resolved } from "../model/resolve/resolve.js";
import { optional } from "../model/resolve/nodes.js";
import type { Disk } from "../spec/disk.js";
import { readYaml } from "../spec/yaml/read.js";
import { citedPlaces } from "./cited-places.js";
import type { Surroundings } from "./command.js";
import { diskOver } from "./disk-over.js";
import { fileIfThere } from "./provider-files.js";
import { readOne } from "./specs.js";
import { writeSpec } from "./write-spec.js";

/** What was found for a provider, and where its spec is. */
export interface Reported {
  readonly resolved: Resolved;
  readonly report: AnomalyReport;
  /** `specs/acme` */
  readonly folder: string;
}

/**
 * Writes a question about each of the anomalies: its entry behind the other questions, and its name where the element stands
 * that captures what it is about. Nothing is written where one of them is not there, is asked already, or would break the spec.
 */
export function writeQuestions(
  fingerprints: readonly string[],
  all: readonly Reported[],
  surroundings: Surroundings,
): Result<string> {
  const wanted = [...new Set(fingerprints)];
  const problems = wanted.flatMap((fingerprint) => refusal(fingerprint, all));
  if (problems.length > 0) return ["", problems];
  const lines: string[] = [];
  for (const one of all) {
    const anomalies = one.report.anomalies.filter(
      ({ fingerprint, asked }) => wanted.includes(fingerprint) && asked === undefined,
    );
    if (anomalies.length === 0) continue;
    const [written, diagnostics] = writeInto(one, anomalies, surroundings);
    if (hasErrors(diagnostics)) return [lines.join(""), diagnostics];
    lines.push(...written.map((path) => `  ${done[surroundings.speech.language]} ${path}\n`));
  }
  return [lines.join(""), []];
}

const done: Words = { en: "written", zh: "已写入" };

function refusal(fingerprint: string, all: readonly Reported[]): readonly Diagnostic[] {
  const anomalies = all.flatMap(({ report }) => report.anomalies);
  // Two providers may have the same one: facts are all that a fingerprint is over.
  const found = anomalies.filter((one) => one.fingerprint === fingerprint);
  if (found.length === 0) {
    const suggestion = suggest(
      fingerprint,
      anomalies.map((one) => one.fingerprint),
    );
    return [
      complain("unknown-anomaly", undefined, {
        fingerprint,
        ...optional("suggestion", suggestion),
      }),
    ];
  }
  const asked = found.flatMap((one) => one.asked ?? []);
  const [question] = asked;
  if (question === undefined || asked.length < found.length) return [];
  return [complain("anomaly-asked", undefined, { fingerprint, question })];
}

/** Each question is written with those before it taken into account; the whole is held against the rules once. */
function writeInto(
  { resolved, folder }: Reported,
  anomalies: readonly ReportedAnomaly[],
  surroundings: Surroundings,
): Result<readonly string[]> {
  const { disk } = surroundings;
  const read = new Map<string, string>();
  const changed = new Map<string, string>();
  let now = resolved;
  for (const anomaly of anomalies) {
    const overlay = diskOver(disk, sourcesOf(changed));
    const texts = withQuestion(anomaly, now, folder, overlay);
    if (!texts) return notWritten(anomaly, folder);
    for (const { path, text, was } of texts) {
      if (!read.has(path)) read.set(path, was);
      changed.set(path, text);
    }
    const [next, problems] = readOne(folder, diskOver(disk, sourcesOf(changed)));
    if (!next || hasErrors(problems)) return notWritten(anomaly, folder);
    now = next;
  }
  // A file of questions that is new was not read.
  const before = sourcesOf(read).filter(({ path }) => fileIfThere(path, disk)[0] !== undefined);
  return writeSpec(folder, before, sourcesOf(changed), surroundings);
}

function sourcesOf(texts: ReadonlyMap<string, string>): readonly SourceFile[] {
  return [...texts].map(([path, text]) => ({ path, text }));
}

function notWritten({ fingerprint }: ReportedAnomaly, folder: string): Result<readonly string[]> {
  return [[], [complain("question-not-written", undefined, { fingerprint, folder })]];
}

interface ChangedText extends SourceFile {
  /** The text that it was worked out from. */
  readonly was: string;
}

/** The files that change; undefined where one of them is written in a way that cannot be added to. */
function withQuestion(
  anomaly: ReportedAnomaly,
  { provider, origins }: Resolved,
  folder: string,
  disk: Disk,
): readonly ChangedText[] | undefined {
  const taken = new Set(provider.questions.map(({ name }) => name));
  const name = questionName(anomaly, taken);
  const places = (cites: readonly string[]): string => citedPlaces(provider, cites);
  const file = questionsFile(folder, disk);
  if (!file) return undefined;
  const [root] = readYaml(file);
  const entry = appended(file.text, root, questionEntry(anomaly, { taken, places }));
  const cited = anomaly.claims.flatMap(({ cite }) => cite);
  const naming = nameQuestion(name, cited, provider, origins);
  if (!entry || !naming) return undefined;
  return applied([{ source: file, edit: entry }, naming]);
}

function applied(
  edits: readonly { readonly source: SourceFile; readonly edit: Edit }[],
): readonly ChangedText[] {
  const paths = [...new Set(edits.map(({ source }) => source.path))];
  return paths.map((path) => {
    const own = edits.filter(({ source }) => source.path === path);
    const was = own[0]?.source.text ?? "";
    return {
      path,
      was,
      text: edited(
        was,
        own.map(({ edit }) => edit),
      ),
    };
  });
}

function questionsFile(folder: string, disk: Disk): SourceFile | undefined {
  const path = `${folder}/questions.yaml`;
  const [source, problems] = fileIfThere(path, disk);
  return source ?? (problems.length > 0 ? undefined : { path, text: emptyQuestions });
}
