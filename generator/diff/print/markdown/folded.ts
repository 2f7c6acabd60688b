import type { Language, Words } from "../../../diagnostics/language.js";
import type { Finding, ProviderReport } from "../../finding.js";
import { decisionText } from "../decision-text.js";
import { isDecided } from "../../decided.js";
import { code, escaped } from "./escape.js";
import type { Section } from "./sections.js";
import { changeCell, tableRow } from "./table.js";

/** What is decided, of all providers, in one table that is opened by hand; nothing where nothing is decided. */
export function decidedSection(
  providers: readonly ProviderReport[],
  language: Language,
): readonly Section[] {
  const rows = findingsOf(providers)
    .filter(isDecided)
    .map((finding) => [
      code(finding.provider),
      changeCell(finding, language),
      finding.decision ? escaped(decisionText(finding.decision)[language]) : "",
    ]);
  return folded(rows, titles.decided[language]);
}

/** Changes of words alone, in the same way. */
export function docsSection(
  providers: readonly ProviderReport[],
  language: Language,
): readonly Section[] {
  const rows = findingsOf(providers)
    .filter((finding) => finding.severity === "docs" && !isDecided(finding))
    .map((finding) => [code(finding.provider), changeCell(finding, language)]);
  return folded(rows, titles.docs[language]);
}

const titles = {
  decided: { en: "Decided", zh: "已决定" },
  docs: { en: "In words alone", zh: "仅文字" },
} as const satisfies Readonly<Record<string, Words>>;

function findingsOf(providers: readonly ProviderReport[]): readonly Finding[] {
  return providers.flatMap(({ findings }) => findings);
}

/**
 * A table that is opened by hand, under a title and the number of its rows; nothing where there are none. Tables need a header:
 * theirs is empty, for the summary says what they are.
 */
export function folded(rows: readonly (readonly string[])[], title: string): readonly Section[] {
  const [first] = rows;
  if (first === undefined) return [];
  const header = tableRow(first.map(() => "")) + tableRow(first.map(() => "---"));
  return [
    {
      head: `\n<details><summary>${title} (${rows.length})</summary>\n\n${header}`,
      rows: rows.map(tableRow),
      tail: "\n</details>\n",
    },
  ];
}
