import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { languages, type Language, type Words } from "../../generator/diagnostics/language.js";
import type { Report } from "../../generator/diff/finding.js";
import { printChangelog } from "../../generator/diff/print/changelog.js";
import { printGithub } from "../../generator/diff/print/github.js";
import { printJson } from "../../generator/diff/print/json.js";
import { printJunit } from "../../generator/diff/print/junit.js";
import { printMarkdown } from "../../generator/diff/print/markdown.js";
import { printSarif } from "../../generator/diff/print/sarif.js";
import { shownAt } from "../../generator/diff/print/surviving.js";
import { printText } from "../../generator/diff/print/text.js";
import * as words from "../../generator/diff/print/words.js";
import { checkChinese } from "../support/chinese.js";
import { finding, reports, update } from "./reports.js";

/*
 * What each printer makes of each review of reports.ts stands in `print/`; `UPDATE_REPORTS=1 npx vitest run test/diff/print.test.ts`
 * writes it anew: read the difference before committing it.
 */
const printers: Readonly<Record<string, (report: Report, language: Language) => string>> = {
  txt: (report, language) => printText(report, { language }),
  md: printMarkdown,
  github: printGithub,
  sarif: printSarif,
  xml: printJunit,
  "changelog.md": ({ providers }, language) =>
    providers.map((provider) => printChangelog(provider, language)).join(""),
};

function check(printed: string, file: string): void {
  const path = `test/diff/print/${file}`;
  if (process.env["UPDATE_REPORTS"] === "1") writeFileSync(path, printed);
  expect(printed).toBe(existsSync(path) ? readFileSync(path, "utf8") : undefined);
}

describe.each(Object.entries(reports))("the review '%s'", (name, report) => {
  test("as JSON", () => check(printJson(report), `${name}.json`));

  describe.each(languages)("in %s", (language) => {
    test.each(Object.entries(printers))("as %s", (ending, print) => {
      check(print(report, language), `${name}.${language}.${ending}`);
    });
  });
});

describe("the text", () => {
  test("is the same in colour, once the colours are taken away", () => {
    const coloured = printText(update, { colour: true });
    expect(coloured).toContain("\u001b[31;1mBREAKING silent\u001b[0m");
    // oxlint-disable-next-line no-control-regex
    expect(coloured.replaceAll(/\u001b\[[0-9;]*m/g, "")).toBe(printText(update));
  });

  test("shows words alone where it is asked for", () => {
    expect(printText(update)).toContain("not shown: 1 in words alone");
    expect(printText(update, { docs: true })).toContain("生效日期 → 起保日期");
  });
});

describe("what is gone is shown", () => {
  const at = (file: string, line: number) => ({
    text: "",
    at: { file, line, column: 3 },
    cite: [],
  });
  const gone = (line: number) =>
    finding({ rule: "gone", fingerprint: "000000000000", before: at("a.yaml", line) });
  const moved = (file: string, line: number, to: number) =>
    finding({ rule: "m", fingerprint: "0", before: at(file, line), after: at(file, to) });
  const others = [moved("a.yaml", 10, 110), moved("a.yaml", 20, 120), moved("b.yaml", 25, 125)];

  test.each([
    ["at the last place above it in its file", 22, 120],
    ["at the place above, not at the one below", 15, 110],
    ["at its own line", 10, 110],
    ["at the file where nothing is above it", 5, undefined],
  ])("%s", (_what, line, shown) => {
    const removed = gone(line);
    expect(shownAt(removed, [...others, removed])).toEqual({
      file: "a.yaml",
      ...(shown === undefined ? {} : { line: shown, column: 3 }),
      was: { file: "a.yaml", line, column: 3 },
    });
  });

  test("nowhere, where neither version has a place", () => {
    const nowhere = finding({ rule: "r", fingerprint: "0", before: { text: "x", cite: [] } });
    expect(shownAt(nowhere, others)).toBeUndefined();
  });
});

test("every word is said in Chinese, too", () => {
  const all = Object.values(words).flatMap((table): readonly Words[] =>
    "en" in table ? [table as Words] : Object.values(table),
  );
  expect(all.length).toBeGreaterThan(30);
  for (const one of all) checkChinese(one);
});
