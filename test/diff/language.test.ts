import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { typeParts } from "../../generator/diff/compare/type-changes.js";
import { compareProviders } from "../../generator/diff/compare/compare.js";
import type { Change } from "../../generator/diff/compare/change.js";
import type { Element, ElementKind } from "../../generator/diff/elements/element.js";
import { providerElement } from "../../generator/diff/elements/provider.js";
import { properties, surfacingOf } from "./language/language.js";
import { rules } from "../../generator/diff/rules/rules.js";
import type { Required } from "../../generator/model/structure.js";
import { resolveProvider } from "../support/resolve.js";
import { base, problemsOf, versionOf, type Files } from "./support/base.js";
import { cases } from "./support/case.js";
import { party } from "./support/judged.js";
import { mutantsOf } from "./support/mutations.js";
import { languageProperties } from "./support/properties.js";

const names = [...languageProperties.keys()];

describe("every property of the language is thought of", () => {
  test("each says as what a change of it comes out", () => {
    expect(names.filter((name) => surfacingOf(name) === undefined)).toEqual([]);
  });

  test("none is known that the language has no more", () => {
    const known = Object.keys(properties).map((name) => name.replace(/\.\*\*$/u, ""));
    const isThere = (name: string): boolean =>
      names.some((one) => one === name || one.startsWith(`${name}.`));
    expect(known.filter((name) => !isThere(name))).toEqual([]);
  });

  test("a choice has no words but those of what it stands for", () => {
    const words = (prefix: RegExp): readonly string[] =>
      names.filter((name) => prefix.test(name)).map((name) => name.replace(prefix, ""));
    const there = new Set([
      ...words(/^segment\./u),
      ...words(/^step\./u),
      ...words(/^member\.value\./u),
    ]);
    expect(words(/^choice(\[\])?\./u).filter((word) => !there.has(word))).toEqual([]);
  });
});

/** The base, and what it does not say: every step, every segment, every source of a value. */
const more = { path: "acme/more.yaml", text: readFileSync("test/diff/more.yaml", "utf8") };
const whole: Files = { specs: [...base.specs, more], samples: base.samples };
const version = versionOf(whole);
const { provider } = version;
const context = { before: version, after: version, party };

/** The changes that each spec with another value of a property comes to. */
function* changesBy(property: string): Generator<readonly Change[]> {
  for (const mutant of mutantsOf(whole, property)) {
    // Who names another open point may leave the first one standing nowhere.
    const isSound = problemsOf(mutant).every(({ code }) => code === "unused-open-point");
    if (!isSound) continue;
    yield compareProviders(provider, versionOf(mutant).provider);
  }
}

/** What no single edit can change in a spec that stays sound: a case does. */
const byCases: { readonly [property: string]: string } = {
  "provider-file.parties": "party-changed/renamed",
  "open-point.free": "free-form-changed/send",
  "member.body": "envelope-added/send",
};

function caseChanges(name: string): readonly Change[] {
  const one = cases.find((each) => each.name === name);
  if (one === undefined) return [];
  return compareProviders(versionOf(one.before).provider, versionOf(one.after).provider);
}

function surfaces(property: string): boolean {
  const surfacing = surfacingOf(property);
  const keys: readonly string[] = surfacing?.kind === "changes" ? surfacing.keys : [];
  const known = byCases[property];
  for (const changes of known === undefined ? changesBy(property) : [caseChanges(known)]) {
    if (changes.some(({ key }) => keys.includes(key))) return true;
  }
  return false;
}

describe("every property is compared", () => {
  const own = names.filter((name) => !/^choice(\[\])?\./u.test(name));
  const [changing, still] = [
    own.filter((name) => surfacingOf(name)?.kind === "changes"),
    own.filter((name) => surfacingOf(name)?.kind === "nothing"),
  ];

  test.each(changing)("%s", (property) => {
    expect(surfaces(property), "no other value of it comes out as it should").toBe(true);
  });

  // The language has one version, and who extends another protocol takes over other things.
  const single = ["provider-file.language", "protocol.extends"];
  test.each(still.filter((name) => !single.includes(name)))("%s is no change", (property) => {
    const all = [...changesBy(property)];
    expect(all.length).toBeGreaterThan(0);
    expect(all.flat()).toEqual([]);
  });
});

const specs = ["aigobao", "gongbao", "huanong", "lima", "xiebao"].map((name) =>
  resolveProvider(name),
);

/** Kinds of which every spec has the same ones. */
const always: ReadonlySet<ElementKind> = new Set([
  "provider",
  "transport",
  "reply",
  "body",
  "envelope",
]);
/** Kinds that may have another name and be the same, and those whose children stand in an order. */
const renamed: readonly ElementKind[] = [
  ...(["field", "structure", "code-table", "code", "operation", "party"] as const),
];
const reordered: readonly ElementKind[] = ["structure", "envelope", "group"];

const required: readonly Required[] = [
  { kind: "always" },
  { kind: "optional" },
  { kind: "unspecified" },
  { kind: "when", condition: { kind: "present", path: ["a"] }, text: "present(a)" },
  { kind: "said", text: "now and then" },
];

function elementsIn(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(elementsIn)];
}

function keysOf({ kind, facts }: Element): readonly string[] {
  return [
    ...(always.has(kind) ? [] : [`${kind}.added`, `${kind}.removed`]),
    ...Object.keys(facts).flatMap((fact) =>
      fact === "type" ? typeParts.map((part) => `${kind}.type.${part}`) : [`${kind}.${fact}`],
    ),
  ];
}

describe("every change is judged by one rule", () => {
  const elements = [provider, ...specs].flatMap((one) => elementsIn(providerElement(one)));
  const keys = new Set([
    ...elements.flatMap(keysOf),
    ...renamed.map((kind) => `${kind}.renamed`),
    ...reordered.map((kind) => `${kind}.reordered`),
    "field.moved",
    "group-rule.narrowed",
    "group-rule.widened",
    "envelope.added",
    "envelope.removed",
  ]);
  const claims = (key: string): typeof rules => {
    const anywhere = `*.${key.slice(key.indexOf(".") + 1)}`;
    return rules.filter(({ on }) => on.includes(key) || on.includes(anywhere));
  };

  // Each step from one state of requiredness to another has a rule of its own; the next test tries them all.
  const single = [...keys].filter((key) => key !== "field.required");
  test.each(single)("%s", (key) => {
    const claiming = claims(key);
    const last = claiming.filter(({ when }) => when === undefined);
    expect(last.map(({ name }) => name)).toHaveLength(1);
    expect(claiming.at(-1)).toBe(last[0]);
  });

  test("field.required, from every state to every other", () => {
    const states = [...required].flatMap((from) => [...required].map((to) => [from, to] as const));
    const changing = states.filter(([from, to]) => from.kind !== to.kind || from.kind === "said");
    for (const [from, to] of changing) {
      const change = { key: "field.required", from, to };
      const claiming = claims(change.key).filter(({ when }) => when?.(change, context));
      expect(claiming, `${from.kind} → ${to.kind}`).toHaveLength(1);
    }
  });

  test("no rule waits for a change that cannot be", () => {
    const possible = (key: string): boolean =>
      key.startsWith("*.") ? [...keys].some((one) => one.endsWith(key.slice(1))) : keys.has(key);
    expect(rules.flatMap(({ on }) => on).filter((key) => !possible(key))).toEqual([]);
  });

  test("what the language is said to come out as is among them", () => {
    const said = Object.values(properties).flatMap((one) =>
      one.kind === "changes" ? one.keys : [],
    );
    expect([...new Set(said)].filter((key) => !keys.has(key))).toEqual([]);
  });
});
