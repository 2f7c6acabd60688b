import { hasErrors, type Diagnostic, type Result } from "../diagnostics/diagnostic.js";
import type { Words } from "../diagnostics/language.js";
import { printTraceJson } from "../documents/trace/print-json.js";
import { printTrace } from "../documents/trace/print-text.js";
import { traceProvider } from "../documents/trace/trace.js";
import type { ProviderTrace } from "../documents/trace/traced.js";
import { waiverSkeletons } from "../documents/trace/waivers/skeleton.js";
import type { Resolved } from "../model/resolve/resolve.js";
import type { Command, Outcome, Surroundings } from "./command.js";
import { documentsFolder } from "./documents-folder.js";
import { usage, type Input } from "./input.js";
import { providersAsked, readSpecs } from "./specs.js";
import { traceFlags } from "./trace-flags.js";
import { openDocuments, type Tracing } from "./trace-ledgers.js";
import { traceParts, type TraceParts } from "./trace-parts.js";
import { waiversOf } from "./trace-waivers.js";
import { writeLedgers, writePage, writtenText } from "./trace-writing.js";

/** Holds specs against the documents that they were captured from: each row, and each citation. */
export const trace: Command = traceWith(traceParts);

/** The command, put together of `parts`. */
export function traceWith(parts: TraceParts): Command {
  return {
    name: "trace",
    summary: {
      en: "check that each row of a document is captured, and each citation leads to one",
      zh: "检查文档的每一行都已采集，每个引用都有着落",
    },
    usage: "baowen trace [PROVIDER] [--documents DIR] [--write]",
    words: [0, 1],
    flags: traceFlags,
    run: (input, surroundings) => run(input, surroundings, parts),
  };
}

async function run(input: Input, surroundings: Surroundings, parts: TraceParts): Promise<Outcome> {
  const documents = documentsFolder(input, surroundings);
  if (input.has("write") && documents === undefined) {
    return { output: "", diagnostics: [usage(trace, needsDocuments)] };
  }
  const [specs, reading] = readSpecs(input, providersAsked(input), surroundings, "shown");
  if (!specs) return { output: "", diagnostics: reading };
  const diagnostics: Diagnostic[] = [...reading];
  const traces: ProviderTrace[] = [];
  const written: string[] = [];
  for (const resolved of specs.providers) {
    const folder = `${specs.settings.specs}/${resolved.provider.name}`;
    const [traced, problems] = await traceOne(resolved, {
      folder,
      documents,
      write: input.has("write"),
      surroundings,
      parts,
    });
    diagnostics.push(...problems);
    traces.push(traced.trace);
    written.push(...traced.written);
  }
  const page = input.value("html");
  const writing = page === undefined ? [] : writePage(page, traces, specs, surroundings);
  return {
    output: outputOf(traces, written, input, surroundings),
    diagnostics: [...diagnostics, ...writing],
  };
}

async function traceOne(
  resolved: Resolved,
  tracing: Tracing,
): Promise<Result<{ readonly trace: ProviderTrace; readonly written: readonly string[] }>> {
  const [{ editions, files }, opening] = await openDocuments(resolved, tracing);
  const [waivers, waiving] = waiversOf(resolved, tracing);
  const [traced, tracingProblems] = traceProvider(resolved, editions, waivers);
  const [written, writing] = hasErrors(opening)
    ? [[], []]
    : writeLedgers(tracing.folder, files, tracing.surroundings);
  return [{ trace: traced, written }, [...opening, ...waiving, ...tracingProblems, ...writing]];
}

function outputOf(
  traces: readonly ProviderTrace[],
  written: readonly string[],
  input: Input,
  { speech: { language } }: Surroundings,
): string {
  if (input.has("write-waivers")) {
    return waiverSkeletons(
      traces.flatMap(({ documents }) => documents),
      noneLeft,
      language,
    );
  }
  if (input.value("format") === "json") return printTraceJson(traces);
  const texts = traces.map((each) => printTrace(each, language));
  return [writtenText(written, language), ...texts].filter((text) => text !== "").join("\n");
}

const needsDocuments: Words = {
  en: "'--write' needs the documents: --documents DIR, or BAOWEN_DOCUMENTS",
  zh: "'--write' 需要文档：--documents DIR，或 BAOWEN_DOCUMENTS",
};

const noneLeft: Words = {
  en: "# nothing is left to waive\n",
  zh: "# 没有需要豁免的行\n",
};
