import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { printText } from "../../generator/diagnostics/print-text.js";
import { base, complaintsOf, type Files } from "./support/base.js";
import { cases, casesFolder, type Case } from "./support/case.js";
import { findingsOf } from "./support/judged.js";
import { printFindings } from "./support/print.js";

/*
 * Each folder below `test/diff/cases` is a change of the base, under the rule and the role that it is about. `expect.txt` is all
 * that is found, exactly. `UPDATE_CASES=1 npx vitest run test/diff` writes what is found; read the difference before committing it.
 */
function check(one: Case): void {
  const text = printFindings(findingsOf(one));
  const expected = `${casesFolder}/${one.name}/expect.txt`;
  if (process.env["UPDATE_CASES"] === "1") writeFileSync(expected, text);
  expect(text).toBe(existsSync(expected) ? readFileSync(expected, "utf8") : undefined);
}

/** What is wrong with a spec; that nothing signs its messages is no matter here. */
function mistakesIn(files: Files): string {
  return printText(complaintsOf(files).filter(({ severity }) => severity === "error"));
}

test("the base is sound", () => {
  expect(printText(complaintsOf(base))).toBe("");
});

describe.each(cases.map((one) => [one.name, one] as const))("%s", (_, one) => {
  test("is a change of one sound spec to another", () => {
    expect(mistakesIn(one.before)).toBe("");
    expect(mistakesIn(one.after)).toBe("");
  });

  test("finds exactly what is expected", () => {
    check(one);
  });

  test("says where everything that it finds stands", () => {
    const forms = findingsOf(one).flatMap(({ before, after }) =>
      [before ?? [], after ?? []].flat(),
    );
    expect(forms.filter(({ at }) => at === undefined)).toEqual([]);
  });
});
