import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { catalogue, type Arguments } from "../../generator/diagnostics/catalogue.js";
import type { commandEntries } from "../../generator/diagnostics/catalogue/commands.js";
import type { decisionEntries } from "../../generator/diagnostics/catalogue/decisions.js";
import type { explainEntries } from "../../generator/diagnostics/catalogue/explain.js";
import type { outputEntries } from "../../generator/diagnostics/catalogue/output.js";
import type { traceEntries } from "../../generator/diagnostics/catalogue/trace.js";
import type { versionEntries } from "../../generator/diagnostics/catalogue/versions.js";
import { complain, type Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { codes } from "../../generator/diagnostics/explain.js";
import type { Words } from "../../generator/diagnostics/language.js";
import { speechOf, wordsOf } from "../../generator/diagnostics/speech.js";
import { readAnyYaml } from "../../generator/spec/yaml/read.js";
import { caseNames, diagnose } from "../support/cases.js";
import { checkChinese } from "../support/chinese.js";

const chinese = await speechOf("zh");

/** A complaint says in Chinese what it says in English. */
function check(diagnostic: Diagnostic): void {
  const { message, help } = wordsOf(diagnostic, chinese);
  checkChinese({ en: diagnostic.message, zh: message });
  expect(help === undefined).toBe(diagnostic.help === undefined);
  if (help !== undefined) checkChinese({ en: diagnostic.help ?? "", zh: help });
  for (const related of diagnostic.related) checkChinese(related.message);
}

describe("the catalogue", () => {
  test.each(codes)("%s has a title and a reason", (code) => {
    const { title, why } = chinese.entries[code];
    const { title: en, why: enWhy } = catalogue[code];
    checkChinese({ en, zh: title });
    checkChinese({ en: enWhy, zh: why });
    expect(why).toMatch(/[。`]$/u);
    expect(title).not.toMatch(/[。.]$/u);
  });

  test("has one file for each English one, its entries in the same order", async () => {
    const folder = "generator/diagnostics";
    const english = readdirSync(`${folder}/catalogue`);
    expect(readdirSync(`${folder}/zh`).filter((file) => file !== "suggestion.ts")).toEqual(english);
    for (const file of english) {
      const entriesOf = async (place: string): Promise<unknown> => {
        const name = file.slice(0, -".ts".length);
        const module: object = await import(`../../generator/diagnostics/${place}/${name}.ts`);
        return Object.values(module).flatMap((one: object) => Object.keys(one).filter(isCode));
      };
      expect(await entriesOf("zh")).toEqual(await entriesOf("catalogue"));
    }
  });
});

describe("complaints", () => {
  test.each(caseNames)("of the case %s", (name) => {
    for (const diagnostic of diagnose(name)) check(diagnostic);
  });

  test.each([
    "a: &x &y 1",
    "a: !x !y 1",
    "a: & 1",
    "a: 'x'y",
    'a: "\\q"',
    "a: [1 2",
    "a: {b: 1, c}}",
    "- a: |x\n  b",
    "[\n  1\n]: a\nb",
    "a: b: c",
    "a:\n\t- b",
    `${"x".repeat(1_030)}: 1`,
    "? - a\n: *b\n*c: 1\nd: &a *b",
  ])("of the YAML %j", (text) => {
    const [, said] = readAnyYaml({ path: "a.yaml", text });
    expect(said.length).toBeGreaterThan(0);
    for (const diagnostic of said) check(diagnostic);
  });

  test.each(Object.keys(elsewhere()))("%s, which no case provokes", (code) => {
    const all = elsewhere() as Readonly<Record<string, readonly unknown[]>>;
    for (const args of all[code] ?? []) {
      check(complain(code as Elsewhere, undefined, args as never));
    }
  });
});

function isCode(key: string): boolean {
  return Object.hasOwn(catalogue, key);
}

type Elsewhere = keyof (typeof commandEntries &
  typeof explainEntries &
  typeof outputEntries &
  typeof traceEntries &
  typeof versionEntries &
  typeof decisionEntries);

/** What only commands and disks can provoke, each in all of its forms. */
function elsewhere(): { readonly [C in Elsewhere]: readonly Arguments<C>[] } {
  const why: Words = { en: "it is a link", zh: "它是链接" };
  const suggestion = "acme";
  const path = "generated/acme/types.ts";
  return {
    "unknown-command": [{ name: "genrate" }, { name: "genrate", suggestion: "generate" }],
    "bad-usage": [{ problem: why, command: "show" }],
    "missing-settings": [{ path: "baowen.yml" }],
    "no-providers": [{ path: "specs" }],
    "unknown-provider": [{ name: "acne", suggestion }],
    "provider-folder": [{ name: "acmee", folder: "acme" }],
    "unknown-operation": [{ name: "pai", provider: "acme", suggestion: "pay" }],
    "cannot-sign": [{ reason: why }, { reason: why, help: why }],
    "unreadable-input": [{ path: { en: "'m'", zh: "'m'" }, reason: why }],
    "not-generated": [{ what: { en: "a second body", zh: "第二个报文体" } }],
    "unknown-code": [
      { code: "unknown-tpye", suggestion: "unknown-type" },
      { code: "x", suggestion: undefined },
    ],
    "output-edited": [
      { path, wanted: true, onlyLineEnds: false },
      { path, wanted: false, onlyLineEnds: false },
      { path, wanted: true, onlyLineEnds: true },
    ],
    "output-foreign": [
      { path, inTheWay: path },
      { path, inTheWay: "generated/acme" },
    ],
    "output-path": [{ path: "acme/con", reason: why }],
    "output-collision": [
      { path, other: path },
      { path, other: "generated/acme/Types.ts" },
    ],
    "output-manifest": [{ path: "generated/manifest.json", reason: why }],
    "output-locked": [{ path: "generated/manifest.lock", owner: why }],
    "output-failed": (["list", "read", "write", "replace", "remove", "make"] as const).map(
      (operation) => ({ path, operation, reason: why }),
    ),
    "output-root": [{ path: "out", reason: why }],
    "init-exists": [{ path: "specs/acme" }],
    "init-failed": [true, false].map((left) => ({
      path: "specs/acme",
      operation: "write" as const,
      reason: why,
      left,
    })),
    "output-stale": [{ path: "generated", changes: why }],
    "git-missing": [{ reason: why }],
    "no-repository": [{}],
    "git-failed": [{ reason: why }],
    "no-commit": [{}],
    "unknown-version": [true, false].map((isShallow) => ({ name: "mian", isShallow })),
    "ambiguous-version": [{ name: "specs" }],
    "no-default-branch": [true, false].map((isShallow) => ({ isShallow })),
    "no-merge-base": [true, false].map((isShallow) => ({ branch: "main", isShallow })),
    "path-not-in-version": [{ version: "main", path: "specs" }],
    "folder-without-specs": [{ path: "src" }],
    "not-a-package": [{ path: "acme.tgz", reason: why }],
    "not-a-model": [{ path: "acme/model.json", reason: why }],
    "decision-name": [{ file: "a.yaml", fingerprint: "3f9a12c07b1e" }],
    "decision-twice": [{ fingerprint: "3f9a12c07b1e" }],
    "decision-stale": [{ fingerprint: "3f9a12c07b1e" }],
    "decision-expired": [{ until: "2026-01-01", today: "2026-05-02" }],
    "decision-differs": [{ key: "rule", said: "length-longer", found: "length-shorter" }],
    "decision-evidence": [{ path: "samples/none.json" }],
    "ledger-malformed": [{ reason: why }],
    "ledger-missing": [{ document: "guide", path: "guide.rows.jsonl" }],
    "ledger-stale": [{ document: "guide", path: "guide.rows.jsonl", changes: why }],
    "document-differs": [{ document: "guide", said: "9f3c", found: "51ab" }],
    "no-document-file": [{ document: "guide" }],
    "row-uncaptured": [1, 9].map((count) => ({
      document: "guide",
      section: "3.2",
      rows: Array.from({ length: count }, (_, index) => `row${String(index)}`),
      count,
      where: { en: "line 7", zh: "第 7 行" },
    })),
    "lines-unclaimed": [1, 9].map((count) => {
      return { document: "guide", lines: [{ en: "line 7", zh: "第 7 行" }], count };
    }),
    "cite-orphaned": [
      { cite: "guide#1/a" },
      { cite: "guide#1/a", suggestion: "guide#1/b" },
      { cite: "guide#1/a", now: "guide#2/a" },
    ],
    "cite-ambiguous": [{ cite: "guide#1/a" }],
    "cite-suspect": [{ cite: "guide#1/a", reason: why }],
    "cite-predated": [{ cite: "guide#1/a" }],
    "waiver-stale": [{ place: "guide#1/a", reason: why }],
    "waiver-twice": [{ place: "guide#1/a" }],
  };
}
