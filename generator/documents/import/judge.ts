import type { Arguments } from "../../diagnostics/catalogue.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Words } from "../../diagnostics/language.js";
import { resolveProvider } from "../../model/resolve/resolve.js";
import { samples as samplesRule } from "../../rules/samples.js";
import { readProviderFiles } from "../../spec/read-provider.js";
import type { Draft } from "./draft.js";
import type { DraftElements, DraftOperation, DraftSample } from "./elements.js";
import { sampleQuestion } from "./gap-questions.js";
import { partOf } from "./part-of.js";
import type { DraftAnswers, DraftSource } from "./source.js";
import { draftFiles } from "./yaml.js";

/** What became of a sample when it was held against the draft. */
export interface JudgedSample {
  readonly sample: DraftSample;
  /** `unused`: nobody can tell of which message it is. */
  readonly verdict: "fits" | "differs" | "unreadable" | "unused";
  readonly reason?: Words;
}

/**
 * Holds each sample against the draft's own tables: the cheapest check of all. Those that differ name a question about it; those that
 * cannot be read are left as files that nothing names, to be mended.
 */
export function withJudgedSamples(
  draft: Draft,
  sources: readonly DraftSource[],
  answers: DraftAnswers,
): { readonly draft: Draft; readonly judged: readonly JudgedSample[] } {
  const complaints = complaintsAbout(draft, sources, answers);
  const judged = draft.elements.samples.map((sample) => judgedBy(sample, complaints));
  const odd = judged.filter(({ verdict }) => verdict === "differs" || verdict === "unreadable");
  const claims = odd.map(({ sample, reason }) => ({ cite: sample.cite, says: reason?.en ?? "" }));
  const { elements } = draft;
  const isNamed = judged.some(({ verdict }) => verdict === "differs");
  const whole: DraftElements = {
    ...elements,
    samples: judged.map(named),
    questions: isNamed ? [...elements.questions, ...sampleQuestion(claims)] : elements.questions,
  };
  return { draft: { ...draft, elements: whole }, judged };
}

function named({ sample, verdict }: JudgedSample): DraftSample {
  if (verdict === "differs") return { ...sample, question: "q-samples" };
  if (verdict !== "unreadable") return sample;
  const { operation: _operation, ...rest } = sample;
  return rest;
}

interface Complaint {
  readonly code: string;
  readonly reason: Words;
}

/** By the sample's file. */
type Complaints = ReadonlyMap<string, Complaint>;

/** Operations that have samples, part by part: a long document's whole spec, read again at once, would take most of the memory. */
function complaintsAbout(
  draft: Draft,
  sources: readonly DraftSource[],
  answers: DraftAnswers,
): Complaints {
  const { operations, samples } = draft.elements;
  const shown = new Set(samples.map(({ operation }) => operation));
  const judged = operations.filter(({ name }) => shown.has(name));
  return new Map(
    parts(judged).flatMap((part) =>
      complaintsOf({ ...draft, elements: partOf(draft.elements, part) }, sources, answers),
    ),
  );
}

/** Large enough that what all operations share is not read again too often. */
const PART = 20;

function parts(all: readonly DraftOperation[]): readonly (readonly DraftOperation[])[] {
  const count = Math.ceil(all.length / PART);
  return Array.from({ length: count }, (_, index) => all.slice(index * PART, (index + 1) * PART));
}

function complaintsOf(
  draft: Draft,
  sources: readonly DraftSource[],
  answers: DraftAnswers,
): readonly (readonly [file: string, Complaint])[] {
  const folder = answers.provider;
  const files = draftFiles(draft, sources, answers, "").map(({ path, text }) => ({
    path: `${folder}/${path}`,
    text,
  }));
  const isSample = ({ path }: { readonly path: string }): boolean =>
    path.startsWith(`${folder}/samples/`);
  const [spec] = readProviderFiles(
    folder,
    files.filter((file) => !isSample(file)),
    files.filter(isSample),
    folder,
  );
  const [resolved] = resolveProvider(spec);
  return samplesRule
    .check(resolved)
    .map((one) => [fileOf(one), { code: one.code, reason: reasonOf(one) }]);
}

function fileOf({ args }: Diagnostic): string {
  return (args as { readonly file: string }).file;
}

function reasonOf(diagnostic: Diagnostic): Words {
  if (diagnostic.code === "sample-contradicts") {
    const { reason } = diagnostic.args as Arguments<"sample-contradicts">;
    return reason;
  }
  const { line, column, reason } = diagnostic.args as Arguments<"sample-not-json">;
  return {
    en: `${line}:${column}: ${reason.en}`,
    zh: `${line}:${column}：${reason.zh}`,
  };
}

function judgedBy(sample: DraftSample, complaints: Complaints): JudgedSample {
  if (sample.operation === undefined) return { sample, verdict: "unused" };
  const found = complaints.get(sample.file);
  if (!found) return { sample, verdict: "fits" };
  const isReadable = found.code === "sample-contradicts";
  return { sample, verdict: isReadable ? "differs" : "unreadable", reason: found.reason };
}
