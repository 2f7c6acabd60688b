import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { anomalyEntries } from "../generator/diagnostics/catalogue/anomalies.js";
import { commandEntries } from "../generator/diagnostics/catalogue/commands.js";
import { decisionEntries } from "../generator/diagnostics/catalogue/decisions.js";
import { documentTextEntries } from "../generator/diagnostics/catalogue/document-texts.js";
import { documentReaderEntries } from "../generator/diagnostics/catalogue/document-readers.js";
import { draftEntries } from "../generator/diagnostics/catalogue/drafts.js";
import { explainEntries } from "../generator/diagnostics/catalogue/explain.js";
import { outputEntries } from "../generator/diagnostics/catalogue/output.js";
import { traceEntries } from "../generator/diagnostics/catalogue/trace.js";
import { readingEntries } from "../generator/diagnostics/catalogue/reading.js";
import { versionEntries } from "../generator/diagnostics/catalogue/versions.js";
import type { Diagnostic } from "../generator/diagnostics/diagnostic.js";
import { codes } from "../generator/diagnostics/explain.js";
import { printText } from "../generator/diagnostics/print-text.js";
import { english, speechOf, type Speech } from "../generator/diagnostics/speech.js";
import { rules } from "../generator/rules/rules.js";
import { caseNames, casesFolder, diagnose } from "./support/cases.js";

/*
 * Each folder below `test/cases` is a mistake, or several: `acme/` holds files of a provider, `expected.txt` all that is
 * said about them. The files lie over those of `base/acme`, which is sound: a file of the same path takes its place.
 * A case with a file `whole` stands alone. Some are read in Chinese too: `expected.zh.txt`. `UPDATE_CASES=1 npx vitest run test/cases.test.ts` writes what is said; read
 * the difference before committing it.
 */
const chinese = await speechOf("zh");

function check(input: readonly Diagnostic[], expected: string, speech: Speech = english): void {
  const text = printText(input, { speech });
  if (process.env["UPDATE_CASES"] === "1") writeFileSync(expected, text);
  expect(text).toBe(existsSync(expected) ? readFileSync(expected, "utf8") : undefined);
}

describe("cases", () => {
  test("the base is sound", () => {
    expect(printText(diagnose("base"))).toBe("");
  });

  test.each(caseNames)("%s", (name) => {
    const said = diagnose(name);
    expect(said.length, "a case is about a mistake").toBeGreaterThan(0);
    check(said, `${casesFolder}/${name}/expected.txt`);
  });

  const inChinese = caseNames.filter((name) =>
    existsSync(`${casesFolder}/${name}/expected.zh.txt`),
  );
  test.each(inChinese)("%s, in Chinese", (name) => {
    check(diagnose(name), `${casesFolder}/${name}/expected.zh.txt`, chinese);
  });
});

describe("nothing is left untried", () => {
  test.each(rules.map((rule) => rule.name))("the rule '%s' has a case of its name", (name) => {
    expect(caseNames.filter((one) => one === name || one.startsWith(`${name}-`))).not.toEqual([]);
  });

  test("every file of generator/rules that holds a rule is among the rules", () => {
    const files = readdirSync("generator/rules").filter((file) =>
      readFileSync(`generator/rules/${file}`, "utf8").includes(": Rule = {"),
    );
    expect(files.toSorted()).toEqual(rules.map((rule) => `${rule.name}.ts`).toSorted());
  });

  /** What only commands and disks can provoke; some other test names it. */
  const elsewhere: readonly string[] = [
    ...Object.keys({
      ...commandEntries,
      ...documentReaderEntries,
      ...draftEntries,
      ...explainEntries,
      ...outputEntries,
      ...versionEntries,
      ...decisionEntries,
      ...anomalyEntries,
      ...documentTextEntries,
      ...traceEntries,
      ...readingEntries,
    }),
    "file-too-large",
    "unreadable-file",
  ];
  const otherTests = filesBelow("test", ".test.ts")
    .filter((file) => !file.endsWith("cases.test.ts"))
    .map((file) => readFileSync(file, "utf8"));
  const provoked = new Set<string>();
  beforeAll(() => {
    for (const { code } of caseNames.flatMap(diagnose)) provoked.add(code);
  });

  test.each(codes)("%s is provoked by a case or by a test that names it", (code) => {
    const isNamed = otherTests.some(
      (text) => text.includes(`"${code}"`) || text.includes(`${code}:`),
    );
    const isTried = provoked.has(code) || (elsewhere.includes(code) && isNamed);
    expect(isTried, `no test provokes '${code}'`).toBe(true);
  });
});

function filesBelow(path: string, end: string): readonly string[] {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const below = `${path}/${entry.name}`;
    if (entry.isDirectory()) return below === casesFolder ? [] : filesBelow(below, end);
    return entry.name.endsWith(end) ? [below] : [];
  });
}
