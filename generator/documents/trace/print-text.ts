import { columnsOf, padded } from "../../diagnostics/cells.js";
import type { Language } from "../../diagnostics/language.js";
import { visibleLine } from "../../diagnostics/visible.js";
import { coverageOf, sectionsOf } from "./coverage.js";
import { citeStates, lineStates, type DocumentTrace, type ProviderTrace } from "./traced.js";
import { citeNames, stateNames } from "./words.js";

/**
 * How much of a provider's documents is captured, section by section; columns that hold nothing are left out.
 *
 * ```
 * acme 某平台
 *   guide, as it was read
 *
 *   section      lines  captured  waived  uncaptured
 *   guide#3.2       12        11       1
 *   guide#9          4                             4
 *   all             16        11       1           4
 *
 *   citations: 31 ok, 1 orphaned
 * ```
 */
export function printTrace(trace: ProviderTrace, language: Language): string {
  const say = words[language];
  const blocks = [
    [`${trace.provider} ${trace.title}`, ...trace.documents.map((each) => say.source(each))],
    coverageTable(trace, language),
    [citesLine(trace, language), ...uncitedLines(trace, language)],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines, index) =>
      lines.map((line, at) => `${index + at === 0 ? "" : "  "}${visibleLine(line)}\n`).join(""),
    )
    .join("\n");
}

function coverageTable({ documents }: ProviderTrace, language: Language): readonly string[] {
  const all = documents.flatMap(({ lines }) => lines);
  const rows = documents.flatMap((document) =>
    sectionsOf(document).map(({ section, lines, states }) => ({
      name: `${document.document}#${section}`,
      lines,
      states,
    })),
  );
  if (rows.length === 0) return [];
  const total = { name: words[language].all, lines: all.length, states: coverageOf(all) };
  const shown = lineStates.filter((state) => total.states[state] > 0);
  const cells = [
    [
      words[language].section,
      words[language].lines,
      ...shown.map((state) => stateNames[state][language]),
    ],
    ...[...rows, total].map(({ name, lines, states }) => [
      name,
      String(lines),
      ...shown.map((state) => (states[state] === 0 ? "" : String(states[state]))),
    ]),
  ];
  return aligned(cells);
}

/** The first column to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => columnsOf(row[column] ?? ""))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? padded(cell, width) : " ".repeat(width - columnsOf(cell)) + cell;
      })
      .join("  ")
      .trimEnd(),
  );
}

function citesLine({ documents }: ProviderTrace, language: Language): string {
  const cites = documents.flatMap((document) => document.cites);
  const counts = citeStates.flatMap((state) => {
    const count = cites.filter((cite) => cite.state === state).length;
    return count === 0 ? [] : [words[language].count(count, citeNames[state][language])];
  });
  return words[language].cites(counts.length === 0 ? ["0"] : counts);
}

/** How many elements that are not traced to anything are named. */
const MOST = 8;

function uncitedLines({ uncited }: ProviderTrace, language: Language): readonly string[] {
  if (uncited.length === 0) return [];
  const names = uncited.slice(0, MOST).map(({ path }) => path);
  return [words[language].uncited(uncited.length, names)];
}

interface TraceWords {
  readonly section: string;
  readonly lines: string;
  readonly all: string;
  readonly source: (document: DocumentTrace) => string;
  readonly count: (count: number, state: string) => string;
  readonly cites: (counts: readonly string[]) => string;
  readonly uncited: (count: number, names: readonly string[]) => string;
}

const words: Readonly<Record<Language, TraceWords>> = {
  en: {
    section: "section",
    lines: "lines",
    all: "all",
    source: ({ document, title, isRead }) =>
      `${document} ${title}: ${isRead ? "as it is at hand" : "by its ledger alone; the document is not at hand"}`,
    count: (count, state) => `${count} ${state}`,
    cites: (counts) => `citations: ${counts.join(", ")}`,
    uncited: (count, names) =>
      `cite nothing and do not say why: ${names.join(", ")}${count > names.length ? ` and ${count - names.length} more` : ""}`,
  },
  zh: {
    section: "章节",
    lines: "行",
    all: "合计",
    source: ({ document, title, isRead }) =>
      `${document} ${title}：${isRead ? "依手头的文档" : "只依台账，文档不在手头"}`,
    count: (count, state) => `${state} ${count}`,
    cites: (counts) => `引用：${counts.join("，")}`,
    uncited: (count, names) =>
      `没有引用也没有说明缘由：${names.join("、")}${count > names.length ? ` 等 ${count} 项` : ""}`,
  },
};
