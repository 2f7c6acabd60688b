import { hasErrors, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Words } from "../diagnostics/language.js";
import { anomaliesIn } from "../documents/anomalies/anomalies.js";
import { printAnomaliesJson } from "../documents/anomalies/print-json.js";
import { printAnomalies } from "../documents/anomalies/print-text.js";
import { reported, type AnomalyReport } from "../documents/anomalies/reported.js";
import type { Resolved } from "../model/resolve/resolve.js";
import { readDocuments } from "./anomalies-documents.js";
import { writeQuestions, type Reported } from "./anomalies-questions.js";
import type { Command, Outcome, Surroundings } from "./command.js";
import { documentsFolder } from "./documents-folder.js";
import { formatFlag, providersFlag, specFlags } from "./flags.js";
import { usage, type Input } from "./input.js";
import { providersAsked, readSpecs } from "./specs.js";

/** Prints what contradicts itself in the documents, and makes questions of it. */
export const anomalies: Command = {
  name: "anomalies",
  summary: {
    en: "print what contradicts itself in the documents, or make questions of it",
    zh: "打印文档中自相矛盾之处，或将其写成疑问",
  },
  usage: "baowen anomalies [PROVIDER] [--documents DIR] [--write-question ANOMALY]…",
  words: [0, 1],
  flags: {
    documents: {
      value: "DIR",
      doc: {
        en: "Folder that the documents lie in; BAOWEN_DOCUMENTS unless given",
        zh: "存放文档的文件夹；不给出时为 BAOWEN_DOCUMENTS",
      },
    },
    "write-question": {
      value: "ANOMALY",
      repeated: true,
      doc: {
        en: "Write a question about it, by fingerprint; may stand several times",
        zh: "把这处异常（给出指纹）作为疑问写入规格；可以给出多次",
      },
    },
    ...formatFlag,
    ...providersFlag,
    ...specFlags,
  },
  run: async (input, surroundings) => {
    const documents = documentsFolder(input, surroundings);
    if (documents === undefined) {
      return { output: "", diagnostics: [usage(anomalies, needsDocuments)] };
    }
    const [specs, reading] = readSpecs(input, providersAsked(input), surroundings, "shown");
    if (!specs) return { output: "", diagnostics: reading };
    const diagnostics: Diagnostic[] = [...reading];
    const all: Reported[] = [];
    for (const resolved of specs.providers) {
      const folder = `${specs.settings.specs}/${resolved.provider.name}`;
      const [report, problems] = await reportOf(resolved, folder, documents, surroundings);
      diagnostics.push(...problems);
      // Of a provider none of whose documents can be read nothing is known: that is not the same as no anomaly.
      if (report) all.push({ resolved, report, folder });
    }
    return conclude(input, all, diagnostics, surroundings);
  },
};

const needsDocuments: Words = {
  en: "'anomalies' needs the documents: --documents DIR, or BAOWEN_DOCUMENTS",
  zh: "'anomalies' 需要文档：--documents DIR，或 BAOWEN_DOCUMENTS",
};

async function reportOf(
  resolved: Resolved,
  folder: string,
  documents: string,
  surroundings: Surroundings,
): Promise<readonly [AnomalyReport | undefined, readonly Diagnostic[]]> {
  const { name, title, questions } = resolved.provider;
  const [{ readings, blocks }, problems] = await readDocuments(
    resolved,
    folder,
    documents,
    surroundings,
  );
  if (readings.length === 0 && hasErrors(problems)) return [undefined, problems];
  const found = reported(anomaliesIn(readings, blocks), questions);
  return [{ name, title, anomalies: found }, problems];
}

function conclude(
  input: Input,
  all: readonly Reported[],
  diagnostics: readonly Diagnostic[],
  surroundings: Surroundings,
): Outcome {
  const { language } = surroundings.speech;
  const asked = input.values("write-question");
  if (asked.length > 0) {
    if (hasErrors(diagnostics)) return { output: "", diagnostics };
    const [output, writing] = writeQuestions(asked, all, surroundings);
    return { output, diagnostics: [...diagnostics, ...writing] };
  }
  const reports = all.map(({ report }) => report);
  const output =
    input.value("format") === "json"
      ? printAnomaliesJson(reports)
      : reports.map((report) => printAnomalies(report, language)).join("\n");
  return { output, diagnostics };
}
