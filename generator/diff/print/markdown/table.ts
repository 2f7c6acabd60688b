import type { Language, Words } from "../../../diagnostics/language.js";
import type { Finding } from "../../finding.js";
import { rowsOf } from "../rows.js";
import { changeText } from "../sentences.js";
import { severityWords, silentWord } from "../words.js";
import { marksOf } from "../marks.js";
import { code, escaped } from "./escape.js";

const columns: readonly Words[] = [
  { en: "Verdict", zh: "结论" },
  { en: "Change", zh: "变更" },
  { en: "Details", zh: "详情" },
  { en: "To do", zh: "处理" },
];

/** The first two lines of a table of findings. */
export function header(language: Language): string {
  return tableRow(columns.map((column) => column[language])) + tableRow(columns.map(() => "---"));
}

export function findingRow(finding: Finding, language: Language): string {
  const { severity, silent, rule } = finding;
  const word = severityWords[severity][language].toUpperCase();
  const verdict = severity === "breaking" ? `**${word}**` : word;
  const rows = rowsOf(finding, language);
  return tableRow([
    `${silent ? `${verdict} ${silentWord[language]}` : verdict}<br>${code(rule)}`,
    changeCell(finding, language),
    rows
      .filter(({ kind }) => kind !== "todo")
      .map(({ label, text }) => `**${label}** ${escaped(text, Infinity)}`)
      .join("<br>"),
    escaped(rows.find(({ kind }) => kind === "todo")?.text ?? "", Infinity),
  ]);
}

/** The element and what was said of it, what became of it below. */
export function changeCell(finding: Finding, language: Language): string {
  const { element, title, says } = finding;
  const { colon } = marksOf[language];
  const name = title === undefined ? code(element) : `${code(element)} ${escaped(title)}`;
  const change = changeText(finding, language, code);
  return `${name}${colon}${escaped(says[language])}${change === "" ? "" : `<br>${change}`}`;
}

/** A line of a table. Cells are Markdown: nothing in them may end them. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |\n`;
}
