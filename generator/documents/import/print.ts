import { printJsonText } from "../../model/print.js";
import type { Language } from "../../diagnostics/language.js";
import { words, type ReportWords } from "./print-words.js";
import type { DocumentReport, ImportReport, MergeReport, ToLookAt } from "./report.js";
import { visibleLine } from "../../diagnostics/visible.js";

/** The report as JSON, for programs. */
export function printReportJson(report: ImportReport): string {
  return printJsonText(report);
}

/**
 * ```
 * acme: 3 documents, 126 of 128 rows captured
 *   guide (guide.docx): 126 of 128 rows, 14 tables, 2 lines unclaimed
 *     3.2#1  fields  12 of 12  confidence 0.85
 * samples: 9 fit, 2 differ, 1 cannot be read
 * ```
 * Tables are listed where not every row of them is captured, or where their columns are doubtful.
 */
export function printReport(report: ImportReport, language: Language): string {
  const say = words[language];
  const { provider, documents, merged } = report;
  const rows = documents.reduce((all, one) => all + one.rows, 0);
  const captured = documents.reduce((all, one) => all + one.captured, 0);
  return [
    say.whole(provider, documents.length, captured, rows),
    ...documents
      .filter(({ rows: own, unclaimed }) => own + unclaimed.length > 0)
      .flatMap((one) => documentLines(one, say)),
    samplesLine(report, say),
    ...(merged ? mergeLines(merged, say) : []),
    ...lookLines(report.first, say, language),
  ]
    .map((line) => `${visibleLine(line)}\n`)
    .join("");
}

function documentLines(document: DocumentReport, say: ReportWords): readonly string[] {
  const doubtful = document.tables.filter(
    ({ rows, captured, confidence }) => captured < rows || confidence < 0.9,
  );
  return [
    `  ${say.document(document)}`,
    ...doubtful.map(
      ({ id, kind, rows, captured, confidence }) =>
        `    ${id}  ${kind}  ${say.of(captured, rows)}  ${say.confidence} ${confidence.toFixed(2)}`,
    ),
  ];
}

function samplesLine({ samples }: ImportReport, say: ReportWords): string {
  const count = (verdict: string): number =>
    samples.filter((sample) => sample.verdict === verdict).length;
  return say.samples(count("fits"), count("differs"), count("unreadable"), count("unused"));
}

function mergeLines(merged: MergeReport, say: ReportWords): readonly string[] {
  const { added, updated, removed, differing, gone, elsewhere } = merged;
  const listed = (title: string, names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : [title, ...names.map((name) => `  ${name}`)];
  return [
    ...listed(say.added, added),
    ...listed(say.updated, updated),
    ...listed(say.removed, removed),
    ...listed(
      say.differing,
      differing.map(({ element, document, spec }) => say.differs(element, document, spec)),
    ),
    ...listed(say.gone, gone),
    ...listed(say.elsewhere, elsewhere),
  ];
}

/** At most so many of a kind are listed; JSON has all. */
const mostOfAKind = 12;

function lookLines(
  looks: readonly ToLookAt[],
  say: ReportWords,
  language: Language,
): readonly string[] {
  if (looks.length === 0) return [say.nothing];
  const kinds = [...new Set(looks.map(({ kind }) => kind))];
  return [
    say.first,
    ...kinds.flatMap((kind) => {
      const all = looks.filter((look) => look.kind === kind);
      const shown = all
        .slice(0, mostOfAKind)
        .map(
          (look) =>
            `    ${placeText(look)}${cut(look.what)}${look.reason ? `: ${look.reason[language]}` : ""}`,
        );
      const more = all.length - shown.length;
      return [`  ${say.looks[kind]}`, ...shown, ...(more > 0 ? [`    ${say.more(more)}`] : [])];
    }),
  ];
}

function placeText({ document, line }: ToLookAt): string {
  return document === undefined ? "" : `${document}:${line ?? ""}  `;
}

function cut(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ");
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
