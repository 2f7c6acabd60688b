import { Ajv } from "ajv";
import sarifSchema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnsOf } from "../../generator/diagnostics/cells.js";
import { languages, type Language } from "../../generator/diagnostics/language.js";
import { visible } from "../../generator/diagnostics/visible.js";
import { printCallSites } from "../../generator/diff/code/print-call-sites.js";
import { printChanges } from "../../generator/diff/code/print-changes.js";
import type { CodeChanges, Finding, Report } from "../../generator/diff/finding.js";
import { printChangelog } from "../../generator/diff/print/changelog.js";
import { isDecided, isOpen } from "../../generator/diff/decided.js";
import { printGithub } from "../../generator/diff/print/github.js";
import { printJson } from "../../generator/diff/print/json.js";
import { printReportSchema } from "../../generator/diff/print/json/report.js";
import { printJunit } from "../../generator/diff/print/junit.js";
import { printMarkdown } from "../../generator/diff/print/markdown.js";
import { printSarif } from "../../generator/diff/print/sarif.js";
import { printText } from "../../generator/diff/print/text.js";
import { wrapped } from "../../generator/diff/print/wrap.js";
import { readXml } from "../../templates/runtime/xml/read.js";
import type { XmlElement } from "../../templates/runtime/xml/element.js";
import { report, text } from "./hostile-reports.js";
import { checkMarkdown } from "./markdown.js";
import { hostile, reports } from "./reports.js";

/*
 * Whatever stands in a spec, each format stays what it is.
 */

const findingsOf = ({ providers }: Report): readonly Finding[] =>
  providers.flatMap(({ findings }) => findings);

const changesOf = ({ providers }: Report): readonly CodeChanges[] =>
  providers.flatMap(({ code = [] }) => code);

/** How many declarations are listed, each in a row of its own. */
const declarationsOf = (one: Report): number =>
  changesOf(one).flatMap(({ added, removed, changed }) => [...added, ...removed, ...changed])
    .length;

/** Every review made by hand, and many that nobody would make. */
async function always(law: (report: Report, language: Language) => unknown): Promise<void> {
  const spoken = fc.constantFrom(...languages);
  const examples = Object.values(reports).flatMap((one) =>
    languages.map((language): [Report, Language] => [one, language]),
  );
  const holds = async (one: Report, language: Language) => void (await law(one, language));
  await fc.assert(fc.asyncProperty(report, spoken, holds), { numRuns: 200, examples });
}

/** Nothing that a terminal obeys, but line feeds. */
function checkPrintable(printed: string): void {
  expect(printed.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
}

/** Nor anything that a log of GitHub Actions obeys. */
function checkLog(printed: string): void {
  checkPrintable(printed);
  expect(printed).not.toMatch(/^\s*::|##\[/mu);
}

describe("whatever stands in a spec", async () => {
  test("JSON is JSON of its schema, and says it unchanged", async () => {
    const isReport = new Ajv().compile(printReportSchema({ closed: true }));
    await always((one) => {
      const printed = printJson(one);
      checkPrintable(printed);
      const parsed: unknown = JSON.parse(printed);
      expect(isReport(parsed), JSON.stringify(isReport.errors)).toBe(true);
      expect(parsed).toEqual(JSON.parse(JSON.stringify({ version: 1, ...one })));
    });
  });

  test("SARIF is SARIF 2.1.0", async () => {
    // Draft-04 by its own word, but it uses nothing that draft-07 reads in another way.
    const { $schema: _draft, id: _id, ...schema } = sarifSchema;
    const isSarif = new Ajv({
      strict: false,
      validateFormats: false,
      unicodeRegExp: false,
    }).compile(schema);
    expect(isSarif({ version: "2.1.0", runs: [{ results: [] }] })).toBe(false);
    await always((one, language) => {
      const printed = printSarif(one, language);
      checkPrintable(printed);
      expect(isSarif(JSON.parse(printed)), JSON.stringify(isSarif.errors)).toBe(true);
    });
  });

  test("JUnit is well-formed XML, and counts what it holds", async () => {
    await always((one, language) => {
      const { root } = readXml(printJunit(one, language));
      const all = findingsOf(one);
      expect(numbersOf(root)).toEqual([
        all.length,
        all.filter(isOpen).length,
        all.filter(isDecided).length,
      ]);
      for (const suite of root.children) {
        expect(numbersOf(suite)).toEqual(
          ["testcase", "failure", "skipped"].map((name) => elementsOf(suite, name).length),
        );
      }
    });
  });

  test("Markdown has no markup but ours, and tables keep their columns", async () => {
    await always(async (one, language) => {
      await checkMarkdown(printMarkdown(one, language));
      for (const provider of one.providers) {
        const log = printChangelog(provider, language);
        await checkMarkdown(log);
        expect(log.match(/^- /gm)?.length ?? 0).toBe(provider.findings.length);
      }
    });
  });

  test("Markdown is no longer than a comment may be, and says what is missing", async () => {
    await fc.assert(
      fc.asyncProperty(report, fc.integer({ min: 500, max: 20_000 }), async (one, limit) => {
        const printed = printMarkdown(one, "en", limit);
        expect(printed.length).toBeLessThanOrEqual(limit);
        const missing = Number(/^Not shown: (\d+) more/m.exec(printed)?.[1] ?? 0);
        const rows = printed
          .split("\n")
          .filter((line) => line.startsWith("| ") && !/^\| (Verdict|---)|^[| ]+$/.test(line));
        expect(rows.length + missing).toBe(findingsOf(one).length + declarationsOf(one));
        await checkMarkdown(printed);
      }),
    );
  });

  test("GitHub's commands are a line each, and nothing ends them early", async () => {
    await always((one, language) => {
      const printed = printGithub(one, language);
      checkPrintable(printed);
      const lines = printed.split("\n").slice(0, -1);
      const shown = findingsOf(one).filter(({ severity }) => severity !== "docs");
      expect(lines.length).toBe(shown.length);
      for (const line of lines) {
        expect(line).toMatch(
          /^::(error|warning|notice) title=[^:,]*(,file=[^:,]*(,line=\d+,col=\d+)?)?::/u,
        );
      }
      const titles = lines.map((line) => unescaped(/ title=([^:,]*)/u.exec(line)?.[1] ?? ""));
      expect(titles.toSorted()).toEqual(shown.map(({ rule }) => visible(rule)).toSorted());
    });
  });

  test("the text holds nothing that a terminal obeys, nor a line that GitHub would", async () => {
    await always((one, language) => {
      const code = changesOf(one).map((changes) => printChanges(changes, language));
      for (const printed of [printText(one, { language, docs: true }), ...code]) {
        checkLog(printed);
      }
    });
  });

  test("nor does the list of code that uses a package", () => {
    const site = fc.record({
      package: text,
      symbol: text,
      how: fc.constantFrom("read", "literal"),
      file: text,
      line: fc.nat(),
      column: fc.nat(),
      text,
    });
    const found = fc.record({ folder: text, files: fc.nat(), sites: fc.array(site) });
    fc.assert(
      fc.property(found, fc.constantFrom(...languages), (one, language) => {
        checkLog(printCallSites(one, language));
      }),
    );
  });
});

describe("wrapping", async () => {
  test("keeps everything but blanks, and to the columns", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 12, max: 80 }), (one, columns) => {
        const lines = wrapped(visible(one), columns);
        const bare = (line: string) => line.replaceAll(/\s/g, "");
        expect(lines.map(bare).join("")).toBe(bare(visible(one)));
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });

  test.each([
    ["one two three", 8, ["one two", "three"]],
    ["报文的长度上限", 6, ["报文的", "长度上", "限"]],
    ["值变了，请看（甲）", 6, ["值变", "了，请", "看", "（甲）"]],
    ["abcdefghij", 4, ["abcd", "efgh", "ij"]],
    ["", 4, []],
    ['refused: {"a":"x y z","b":"p q"}', 16, ["refused:", '{"a":"x y z",', '"b":"p q"}']],
    ['of {"车":"一二三四","b":1}', 14, ["of", '{"车":', '"一二三四",', '"b":1}']],
    ['{"a\\" b":"c d"}', 12, ['{"a\\" b":', '"c d"}']],
    ['{"a":"one two three"}', 10, ['{"a":', '"one two', 'three"}']],
  ])("of %s in %i columns", (one, columns, lines) => {
    expect(wrapped(one, columns)).toEqual(lines);
  });
});

test("what is hostile stays readable", () => {
  expect(printGithub(hostile, "en")).toContain("\\n::error::forged\\r\\n%250A");
});

function numbersOf(element: XmlElement): readonly number[] {
  return ["tests", "failures", "skipped"].map((name) =>
    Number(element.attributes.find((attribute) => attribute.name === name)?.value),
  );
}

function elementsOf(element: XmlElement, name: string): readonly XmlElement[] {
  const below = element.children.flatMap((child) => elementsOf(child, name));
  return element.name === name ? [element, ...below] : below;
}

/** As actions/runner reads a property. */
function unescaped(value: string): string {
  return value
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");
}
