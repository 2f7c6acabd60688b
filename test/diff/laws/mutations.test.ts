import fc from "fast-check";
import { expect, test } from "vitest";
import type { Provider } from "../../../generator/model/provider.js";
import { rules } from "../../../generator/diff/rules/rules.js";
import { compositions, found, told, versionsOf, type Composition } from "./composition.js";
import { subjects, type Subject } from "./providers.js";

/*
 * A spec that is changed in a known way gives the findings of that change and no other: there, on the way back, and together with
 * changes elsewhere. The changes are made to the real specs at any of their places.
 */

const names = [...new Set(subjects.flatMap(({ byRule }) => [...byRule.keys()]))];

test.each(names.map((rule, index) => ({ rule, index })))(
  "$rule is what is found, there and back",
  ({ rule, index }) => {
    const having = subjects.filter(({ byRule }) => byRule.has(rule));
    const subject = having[index % having.length] as Subject;
    const places = subject.byRule.get(rule) ?? [];
    const few = [0, places.length >> 1, places.length - 1];
    for (const mutation of new Set(few.flatMap((each) => places[each] ?? []))) {
      holds({ subject, steps: [{ mutation, isBack: false }] });
    }
  },
);

test.each(subjects)("nothing changed in $name gives nothing, in whatever order", ({ provider }) => {
  expect(found(provider, provider)).toEqual([]);
  expect(found(provider, reordered(provider) as Provider)).toEqual([]);
});

test("what is found of several changes is what is found of each", { timeout: 240_000 }, () => {
  const property = fc.property(
    compositions(subjects).map((each) => Object.assign(each, { toString: () => told(each) })),
    holds,
  );
  fc.assert(property, { numRuns: 1000, endOnFailure: false });
});

test("each rule has its change, there or on the way back", () => {
  const reached = subjects.flatMap(({ byRule }) =>
    [...byRule.values()].flatMap((all) =>
      all.flatMap(({ there, back }) => [there.rule, back.rule]),
    ),
  );
  const left = rules.map(({ name }) => name).filter((name) => !reached.includes(name));
  expect(left).toEqual(Object.keys(withoutChange));
});

test("the way back of a rule is one of its mirrors", () => {
  const mirrors = new Map(rules.map(({ name, mirror }) => [name, mirror]));
  const pairs = subjects.flatMap(({ byRule }) =>
    [...byRule.values()].flat().map(({ there, back }) => `${there.rule} ${back.rule}`),
  );
  for (const pair of new Set(pairs)) {
    const [there = "", back = ""] = pair.split(" ");
    expect(mirrors.get(there)).toContain(back);
    expect(mirrors.get(back)).toContain(there);
  }
});

test("an operation is known again although what it sends is called otherwise, too", () => {
  let pairs = 0;
  for (const subject of subjects) {
    const [structures = [], operations = []] = ["structure-renamed", "operation-renamed"].map(
      (rule) => subject.byRule.get(rule),
    );
    for (const { path, structure } of requests(subject.provider).slice(0, 2)) {
      const both = [
        structures.find(({ touches }) => touches[0] === structure),
        operations.find(({ touches }) => touches[0] === path),
      ];
      const steps = both.flatMap((mutation) => mutation ?? []);
      if (steps.length === 2) pairs++;
      holds({ subject, steps: steps.map((mutation) => ({ mutation, isBack: false })) });
    }
  }
  expect(pairs).toBeGreaterThan(subjects.length);
});

function requests({ operations }: Provider) {
  return operations.flatMap(({ name, request }) =>
    request.kind === "type" && request.type.kind === "structure"
      ? [{ path: `operations/${name}`, structure: `structures/${request.type.name}` }]
      : [],
  );
}

/** Rules without one, and why. */
const withoutChange = {
  "signature-rewritten":
    "whether two texts come to the same signature is found out by signing, and not by what is written",
};

function holds(composition: Composition): void {
  const { base, head, there, back } = versionsOf(composition);
  expect(found(base, head)).toEqual(there);
  expect(found(head, base)).toEqual(back);
}

/** The same, with the members of all objects the other way round. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, reordered(each)]);
  return Object.fromEntries(entries.toReversed());
}
