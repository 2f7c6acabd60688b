import fc from "fast-check";
import { expect, test } from "vitest";
import { rules } from "../../../generator/diff/rules/rules.js";
import { describeIssue } from "../../../templates/runtime/validation/issue.js";
import { subjects } from "./providers.js";
import { isSampled, sampled, type Sampled, type Trial } from "./sampled.js";

/*
 * Verdicts held against messages. What is called safe must be: no message that one version sends is refused by the other. A member
 * that the other does not know counts as refused where we send, since a partner may refuse it; a receiver of ours ignores it. And what
 * is called breaking has to show in some message, or the sampling would prove nothing.
 */

/** A busy machine may take its time. */
const patient = { timeout: 240_000 };

/** What can be looked at through messages, by the rule and the spec. */
const kinds = subjects.flatMap((subject) =>
  [...subject.byRule].flatMap(([rule, all]) => {
    const mutations = all.filter(isSampled);
    return mutations.length === 0 ? [] : [{ subject, rule, mutations }];
  }),
);

test("what is called safe refuses no message", patient, () => {
  const trials = fc
    .record({
      kind: fc.constantFrom(...kinds),
      place: fc.nat(),
      party: fc.nat(),
      seed: fc.nat(),
    })
    .map(({ kind: { subject, mutations }, place, ...others }) => {
      const trial = { subject, mutation: mutations[place % mutations.length], ...others } as Trial;
      return Object.assign(trial, { toString: () => told(trial) });
    });
  const property = fc.property(trials, (trial) => {
    expect(wrong(sampled(trial))).toEqual([]);
  });
  fc.assert(property, { numRuns: 100 });
});

function told({ subject, mutation: { there, back } }: Trial): string {
  return `${subject.name}: ${there.rule}, ${there.element}; back: ${back.rule}`;
}

/** The same in every run: each kind of change at two places of every spec that has it, from either side. */
const fixed = kinds.flatMap(({ subject, mutations }) => {
  const places = [0.2, 0.7].map((part) => Math.floor(mutations.length * part));
  return places.map((place, party) => {
    const mutation = mutations[place] as Trial["mutation"];
    return { subject, mutation, party, seed: party };
  });
});

test("what is called breaking shows in messages", patient, () => {
  const all = fixed.flatMap(sampled);
  expect(wrong(all)).toEqual([]);
  const breaking = all.filter(({ claim, rule }) => claim.danger === "breaking" && isShown(rule));
  const shown = breaking.filter(({ refused }) => refused);
  expect(breaking.length).toBeGreaterThan(350);
  expect(shown.length / breaking.length).toBeGreaterThan(0.8);
  const claimed = new Set(breaking.map(kindOf));
  const never = [...claimed].filter((kind) => !shown.some((each) => kindOf(each) === kind));
  expect(never.toSorted()).toEqual(Object.keys(neverShown).toSorted());
});

/** Breaking, and no message is refused; and why. */
const taken =
  "what we receive may have any code: the old one, and the new one, are read and not known";
const neverShown = { "code-recoded, receive now": taken, "code-recoded, receive early": taken };

/** A rule that says that a message shows it. */
function isShown(name: string): boolean {
  return rules.some((rule) => rule.name === name && rule.witness === "message");
}

function kindOf({ rule, claim }: Sampled): string {
  return `${rule}, ${claim.role} ${claim.when}`;
}

/** What is claimed to be safe, and is not. */
function wrong(all: readonly Sampled[]): readonly string[] {
  return all.flatMap(({ claim, change, refused }) => {
    if (refused === undefined || claim.danger === "breaking" || claim.danger === "dangerous") {
      return [];
    }
    const { role, when, danger } = claim;
    const message = JSON.stringify(refused.message);
    return [`${change}\n${role} ${when} is ${danger}: ${describeIssue(refused.issue)}\n${message}`];
  });
}
