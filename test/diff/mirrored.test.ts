import { describe, expect, test } from "vitest";
import type { Finding } from "../../generator/diff/finding.js";
import { rules } from "../../generator/diff/rules/rules.js";
import { roles } from "../../generator/diff/verdict.js";
import { cases, type Case } from "./support/case.js";
import { compare, findingsOf } from "./support/judged.js";

const mirrors = new Map(rules.map(({ name, mirror }) => [name, mirror]));

/** What a finding reads like from the other end. */
function swapped({ before, after }: Finding): string {
  return JSON.stringify([after?.text ?? null, before?.text ?? null]);
}

function asItReads({ before, after }: Finding): string {
  return JSON.stringify([before?.text ?? null, after?.text ?? null]);
}

/** The finding of the way back that is about the same; what has another name has another path. */
function backOf(finding: Finding, back: readonly Finding[]): Finding | undefined {
  const found = back.filter(
    (one) =>
      asItReads(one) === swapped(finding) && mirrors.get(finding.rule)?.includes(one.rule) === true,
  );
  return found.find(({ element }) => element === finding.element) ?? found[0];
}

/** We are another side before and after; places are those of the later version. */
const turned: ReadonlySet<string> = new Set(["direction-changed", "protocol-direction-changed"]);

describe.each(cases.map((one) => [one.name, one] as const))("%s", (_, one: Case) => {
  const forth = findingsOf(one);
  const back = compare(one.after, one.before);

  test("the way back finds the mirrors of what the way forth finds", () => {
    expect(back.map(asItReads).toSorted()).toEqual(forth.map(swapped).toSorted());
    const alone = forth.filter((finding) => backOf(finding, back) === undefined);
    expect(alone.map(({ rule, element }) => `${rule}: ${element}`)).toEqual([]);
  });

  test("the old code against the new partner is the same on both ways", () => {
    for (const finding of forth.filter(({ rule }) => !turned.has(rule))) {
      const other = backOf(finding, back);
      for (const role of roles) {
        const [here, there] = [finding.verdicts[role], other?.verdicts[role]];
        expect(`${role} ${String(here?.now === "breaking")}`).toBe(
          `${role} ${String(there?.early === "breaking")}`,
        );
      }
    }
  });
});
