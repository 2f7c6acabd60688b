import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ElementKind } from "../../generator/diff/elements/element.js";
import type { Finding } from "../../generator/diff/finding.js";
import type { Rule } from "../../generator/diff/rules/rule.js";
import { rules } from "../../generator/diff/rules/rules.js";
import { roles, type Role } from "../../generator/diff/verdict.js";
import { cases } from "./support/case.js";
import { findingsOf } from "./support/judged.js";

const names = rules.map(({ name }) => name);

/** In which roles elements of a kind can be alone, where that is not both. */
const aloneIn: { readonly [kind in ElementKind]?: readonly Role[] } = {
  // Addresses are of what we call.
  environment: ["send"],
  // What is said of a protocol holds for its requests and its replies.
  protocol: [],
  provider: [],
  party: [],
};

/** Who sent receives then, and who received sends: both are told. */
const neverAlone: ReadonlySet<string> = new Set([
  "direction-changed",
  "protocol-direction-changed",
]);

function findingsBy(rule: string): readonly Finding[] {
  return cases.flatMap(findingsOf).filter((finding) => finding.rule === rule);
}

function rolesOf({ verdicts, on }: Rule): readonly Role[] {
  const judged = typeof verdicts === "function" ? roles : roles.filter((role) => verdicts[role]);
  const kinds = on.map((key) => key.split(".")[0] as ElementKind);
  return judged.filter((role) => kinds.some((kind) => (aloneIn[kind] ?? roles).includes(role)));
}

describe("every rule has its cases", () => {
  test("every folder is of a rule", () => {
    expect(cases.map(({ rule }) => rule).filter((name) => !names.includes(name))).toEqual([]);
  });

  test.each(names)("%s has a folder, and fires in each of its cases", (name) => {
    const own = cases.filter(({ rule }) => rule === name);
    expect(own).not.toEqual([]);
    const silent = own.filter((one) => !findingsOf(one).some(({ rule }) => rule === name));
    expect(silent.map((one) => one.name)).toEqual([]);
  });

  const judged = rules.filter(({ name }) => !neverAlone.has(name));
  const wanted = judged.flatMap((rule) => rolesOf(rule).map((role) => [rule.name, role] as const));
  test.each(wanted)("%s is tried where we %s and do nothing else", (name, role) => {
    const alone = findingsBy(name).filter(
      ({ places }) => places.length > 0 && places.every((place) => place.role === role),
    );
    expect(alone).not.toEqual([]);
  });
});

/*
 * Which cases each rule fires in, its own and others'. `UPDATE_CASES=1 npx vitest run test/diff` writes it.
 */
test("no rule fires where nobody expects it", () => {
  const text = names.map(section).join("\n");
  const expected = "test/diff/rules.txt";
  if (process.env["UPDATE_CASES"] === "1") writeFileSync(expected, text);
  expect(text).toBe(existsSync(expected) ? readFileSync(expected, "utf8") : undefined);
});

function section(name: string): string {
  const fired = cases.filter((one) => findingsOf(one).some(({ rule }) => rule === name));
  return [name, ...fired.map((one) => `  ${one.name}`)].map((line) => `${line}\n`).join("");
}
