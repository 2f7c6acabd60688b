import { columnsOf, padded } from "../../diagnostics/cells.js";
import type { Language, Words } from "../../diagnostics/language.js";
import type { Style } from "../../diagnostics/paint.js";
import type { Finding } from "../finding.js";
import type { Severity } from "../verdict.js";
import { isDecided } from "../decided.js";
import type { Page } from "./page.js";
import { rowsOf, saidOf } from "./rows.js";
import { elementText } from "./sentences.js";
import { shortened } from "./shortened.js";
import { severityWords, silentWord } from "./words.js";
import { wrapped } from "./wrap.js";

const indent = "  ";

/** A finding for a terminal: its verdict, rule and element, what changed, and its rows with their labels above each other. */
export function findingLines(finding: Finding, page: Page): readonly string[] {
  const { language, paint, columns } = page;
  const deep = indent + indent;
  const rows = rowsOf(finding, language);
  const width = Math.max(...rows.map(({ label }) => columnsOf(label)));
  const hanging = deep + " ".repeat(width + 2);
  return [
    indent + titleLine(finding, page),
    ...wrapped(saidOf(finding, language), columns - deep.length).map((line) => deep + line),
    ...rows.flatMap(({ label, text }) => {
      const [first = "", ...rest] = wrapped(text, columns - hanging.length);
      const head = `${deep}${paint("help", label)}${padded(label, width + 2).slice(label.length)}`;
      return [head + first, ...rest.map((line) => hanging + line)];
    }),
  ];
}

/** "BREAKING silent  length-shorter  InsureRequest › outSerialNo 外部流水号". */
function titleLine(finding: Finding, { language, paint }: Page): string {
  return [
    paint(styleOf(finding), verdictLabel(finding, language)),
    paint("quiet", shortened(finding.rule)),
    paint("strong", shortened(elementText(finding))),
  ].join("  ");
}

/** "BREAKING silent"; of what is decided, "decided (breaking, silent)". */
function verdictLabel(finding: Finding, language: Language): string {
  const { severity, silent } = finding;
  const word = severityWords[severity][language];
  const silence = silent ? silentWord[language] : undefined;
  if (isDecided(finding)) return decided([word, silence])[language];
  return [word.toUpperCase(), silence].filter(Boolean).join(" ");
}

function decided(parts: readonly (string | undefined)[]): Words {
  const given = parts.filter(Boolean);
  return { en: `decided (${given.join(", ")})`, zh: `已决定（${given.join("，")}）` };
}

function styleOf(finding: Finding): Style {
  return isDecided(finding) ? "quiet" : styles[finding.severity];
}

const styles: Readonly<Record<Severity, Style>> = {
  breaking: "error",
  dangerous: "warning",
  safe: "help",
  docs: "quiet",
};
