import { describe, expect, test } from "vitest";
import type { Version } from "../../generator/diff/context.js";
import type { Finding } from "../../generator/diff/finding.js";
import { judge } from "../../generator/diff/judge.js";
import { roles, type Cause } from "../../generator/diff/verdict.js";
import type { ProviderDocument } from "../../generator/model/provider.js";
import { versionOf } from "./support/base.js";
import { cases, type Case } from "./support/case.js";
import { party } from "./support/judged.js";

const [early, late] = ["0", "1"].map((digit) => digit.repeat(64));

/** The same, captured from documents of this hash, or of one that nobody wrote down. */
function captured({ provider, ...rest }: Version, sha256: string | undefined): Version {
  const documents = provider.documents.map(
    (document) => ({ ...document, sha256 }) as ProviderDocument,
  );
  return { ...rest, provider: { ...provider, documents } };
}

function findingsAt(
  one: Case,
  was: string | undefined,
  is: string | undefined,
): readonly Finding[] {
  const [before, after] = [
    captured(versionOf(one.before), was),
    captured(versionOf(one.after), is),
  ];
  const findings = judge(before, after, party);
  return findings.filter(({ rule }) => !rule.startsWith("document-"));
}

/** Elements that documents do not speak of, as findings call them. */
const ours = /^(?:environment|open-point|party|provider|question|vector) /u;

/** What all findings of an element come from where each document is the same. */
function fixedBy({ element }: Finding): Cause {
  return ours.test(element) ? "unknown" : "capture-fix";
}

test("what no document says is no fix of what one says", () => {
  const own = /^(?:environment|default|point|choice|party|question|side|vector|version|zone)-/u;
  const found = cases
    .filter(({ rule }) => own.test(rule))
    .flatMap((one) => findingsAt(one, early, early).filter(({ rule }) => rule === one.rule));
  expect(causes(found)).toEqual(["unknown"]);
});

function causes(findings: readonly Finding[]): readonly Cause[] {
  return [...new Set(findings.map(({ cause }) => cause))];
}

function stops({ verdicts }: Finding): boolean {
  return roles.some((role) => verdicts[role]?.writer === true || verdicts[role]?.reader === true);
}

// What is about documents says otherwise which they are.
const about = cases.filter(({ rule }) => !rule.startsWith("document-"));

describe.each(about.map((one) => [one.name, one] as const))("%s", (_, one) => {
  const changed = findingsAt(one, early, late);
  const fixed = findingsAt(one, early, early);

  test("with another edition, the partner changed it", () => {
    expect(causes(changed)).toEqual(["provider-change"]);
  });

  test("with the same edition, our capture did, and somebody says which was right", () => {
    expect(fixed.map(({ cause }) => cause)).toEqual(fixed.map(fixedBy));
    const corrected = fixed.filter(({ cause }) => cause === "capture-fix");
    const breaking = corrected.filter(({ severity }) => severity === "breaking");
    expect(breaking.filter((finding) => !stops(finding))).toEqual([]);
  });

  test("with editions that nobody wrote down, nobody knows", () => {
    expect(causes(findingsAt(one, undefined, late))).toEqual(["unknown"]);
    expect(causes(findingsAt(one, early, undefined))).toEqual(["unknown"]);
  });

  test("the cause is no part of what a finding is known by", () => {
    const prints = changed.map(({ fingerprint }) => fingerprint);
    expect(fixed.map(({ fingerprint }) => fingerprint)).toEqual(prints);
    expect(new Set(prints).size).toBe(prints.length);
  });
});
