import { citedLine } from "./cited.js";
import type { Diagnostic, Related, Severity } from "./diagnostic.js";
import { frame } from "./frame.js";
import type { Language } from "./language.js";
import { coloured, plain, type Paint } from "./paint.js";
import { positionAt } from "./position.js";
import { sorted } from "./sort.js";
import { english, wordsOf, type Speech } from "./speech.js";
import { visible } from "./visible.js";

/**
 * Complaints for people, sorted, a blank line between them and their number at the end:
 *
 * ```
 * specs/acme/types.yaml:15:23 error unknown-type: type 'Chrage' is not declared in this provider
 *   14 |     fields:
 *   15 |       chrage: { type: Chrage }
 *      |                       ^^^^^^
 *   document: guide#2.3/chrage (接口文档 1.0.0)
 *   help: did you mean 'Charge'?
 *
 * 1 error
 * ```
 *
 * Nothing from a spec reaches the terminal unescaped (see `visible`). No complaints, no text.
 */
export function printText(
  diagnostics: readonly Diagnostic[],
  options: { readonly colour?: boolean; readonly speech?: Speech } = {},
): string {
  const paint = options.colour === true ? coloured : plain;
  const { speech = english } = options;
  const ordered = sorted(diagnostics);
  if (ordered.length === 0) return "";
  const blocks = ordered.map((diagnostic) => block(diagnostic, paint, speech).join("\n"));
  return `${[...blocks, countText(ordered, speech.language)].join("\n\n")}\n`;
}

function block(diagnostic: Diagnostic, paint: Paint, speech: Speech): readonly string[] {
  const { at, cited, code, severity, related } = diagnostic;
  const { message, help } = wordsOf(diagnostic, speech);
  const { language } = speech;
  const { colon, gap, ...words } = labels[language];
  const place = at ? `${paint("strong", placeText(at.source, at.start))} ` : "";
  const label = paint(severity, `${words[severity]} ${code}${colon}`);
  const advice = paint("help", `${words.help}${colon}`);
  return [
    `${place}${label}${gap}${visible(message)}`,
    ...(at ? frame(at, { paint, style: severity, context: 1 }) : []),
    ...citedLine(cited, language).map((line) => `  ${line}`),
    ...related.flatMap((one) => relatedLines(one, paint, language)),
    ...(help === undefined ? [] : [`  ${advice}${gap}${visible(help)}`]),
  ];
}

function relatedLines(
  { at, cited, message }: Related,
  paint: Paint,
  language: Language,
): readonly string[] {
  return [
    `  ${placeText(at.source, at.start)} ${visible(message[language])}`,
    ...frame(at, { paint, style: "help" }),
    ...citedLine(cited, language).map((line) => `  ${line}`),
  ];
}

function placeText(source: { readonly path: string; readonly text: string }, offset: number) {
  const { line, column } = positionAt(source, offset);
  return `${visible(source.path)}:${line}:${column}`;
}

/** "2 errors, 1 warning" */
function countText(diagnostics: readonly Diagnostic[], language: Language): string {
  const { counted, between } = labels[language];
  const count = (severity: Severity) => {
    const number = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return number === 0 ? [] : [counted(number, severity)];
  };
  return [...count("error"), ...count("warning")].join(between);
}

interface Labels extends Readonly<Record<Severity | "help" | "colon", string>> {
  /** What stands between a colon and a text. */
  readonly gap: string;
  readonly counted: (number: number, severity: Severity) => string;
  readonly between: string;
}

/** The words around what the catalogue says. */
const labels: Readonly<Record<Language, Labels>> = {
  en: {
    error: "error",
    warning: "warning",
    help: "help",
    colon: ":",
    gap: " ",
    counted: (number, severity) => `${number} ${severity}${number === 1 ? "" : "s"}`,
    between: ", ",
  },
  zh: {
    error: "错误",
    warning: "警告",
    help: "建议",
    colon: "：",
    gap: "",
    counted: (number, severity) => `${number} 个${severity === "error" ? "错误" : "警告"}`,
    between: "，",
  },
};
