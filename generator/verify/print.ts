import { columnsOf, padded } from "../diagnostics/cells.js";
import type { Language } from "../diagnostics/language.js";
import { visible } from "../diagnostics/visible.js";
import { printJsonText } from "../model/print.js";
import { printChoices } from "./choices.js";
import { phrasesOf, type Phrases } from "./phrases.js";
import type { Report, Step, TraceLine } from "./report.js";

/** The report as JSON: the members of `Report` as they are. */
export function printReportJson(report: Report): string {
  return printJsonText(report);
}

/**
 * ```
 * capture    ok     a bare body, JSON, 612 bytes
 * signature  wrong  it differs
 *   raw data  text   431 B  {"insureNum":"…"}
 *   matches with digest-case=upper
 *
 * not verified, valid
 * ```
 */
export function printReportText(report: Report, language: Language): string {
  const say = phrasesOf(language);
  const { steps, options } = report;
  const lines = [
    ...(Object.keys(options).length > 0 ? [`${say.options}  ${printChoices(options)}`, ""] : []),
    ...steps.flatMap((step) => stepLines(step, say)),
    "",
    resultLine(report, say),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function widthOf(texts: readonly string[]): number {
  return Math.max(...texts.map(columnsOf));
}

function stepLines(
  { step, status, says, at, notes, trace = [], issues = [] }: Step,
  say: Phrases,
): readonly string[] {
  const name = padded(say.steps[step], widthOf(Object.values(say.steps)));
  const came = padded(say.statuses[status], widthOf(Object.values(say.statuses)));
  const place = at === undefined ? "" : `${at}: `;
  return [
    `${name}  ${came}  ${visible(place + says)}`,
    ...traceLines(trace, say),
    ...issues.map((issue) => `  ${visible(say.issue(issue))}`),
    ...notes.map((note) => `  ${visible(note)}`),
  ];
}

function traceLines(trace: readonly TraceLine[], { flows }: Phrases): readonly string[] {
  const width = widthOf(trace.map(({ title }) => title));
  const lengths = trace.map(({ bytes }) => (bytes === undefined ? "" : `${bytes} B`));
  const lengthWidth = Math.max(...lengths.map((length) => length.length));
  return trace.map(({ title, flow, shown }, index) => {
    const length = (lengths[index] ?? "").padStart(lengthWidth);
    return `  ${padded(title, width)}  ${padded(flows[flow], 5)}  ${length}  ${visible(shown)}`;
  });
}

function resultLine({ verified, valid, steps }: Report, { result }: Phrases): string {
  const isUnsigned = steps.some(({ step, status }) => step === "signature" && status === "nothing");
  return [
    verified ? (isUnsigned ? result.unsigned : result.verified) : result.notVerified,
    valid ? result.valid : result.notValid,
  ].join(result.between);
}
