import type { Provider } from "../../../../generator/model/provider.js";
import { insert, set } from "./edit.js";
import { mutation, type Mutation, type Mutator } from "./mutation.js";

/** What is made of nothing else: each of them is put there first, so that every spec has one. */
export const recordMutators: Mutator = (provider) => [
  ...records.flatMap(({ list, kind, record, changes, existence: [added, removed] }) => {
    const path = [list, record.name];
    const element = `${kind} ${record.name}`;
    return [
      mutation({
        path,
        element,
        rule: added,
        mirror: removed,
        after: insert([list], record),
      }),
      ...changes.map(([rule, mirror, parts]) =>
        mutation({
          path,
          element,
          rule,
          mirror,
          before: insert([list], record),
          after: insert([list], { ...record, ...parts }),
        }),
      ),
    ];
  }),
  ...ofTheProvider(provider),
];

interface RecordKind {
  readonly list: string;
  readonly kind: string;
  readonly record: { readonly name: string; readonly [key: string]: unknown };
  readonly existence: readonly [added: string, removed: string];
  readonly changes: readonly (readonly [rule: string, mirror: string, parts: object])[];
}

const same = (rule: string, parts: object) => [rule, rule, parts] as const;

const records: readonly RecordKind[] = [
  {
    list: "environments",
    kind: "environment",
    record: { name: "zz", url: "https://example.com", cite: [] },
    existence: ["environment-added", "environment-removed"],
    changes: [same("environment-moved", { url: "https://example.net" })],
  },
  {
    list: "credentials",
    kind: "credential",
    record: { name: "zz", form: "text", cite: [] },
    existence: ["credential-added", "credential-removed"],
    changes: [
      same("credential-form-changed", { form: "hex" }),
      same("credential-form-changed", { pair: "rsa" }),
    ],
  },
  {
    list: "openPoints",
    kind: "open-point",
    record: { name: "zz", choices: ["a", "b"], default: "a", why: "zz", cite: [] },
    existence: ["point-opened", "point-closed"],
    changes: [
      ["choice-added", "choice-removed", { choices: ["a", "b", "c"] }],
      same("default-changed", { default: "b" }),
      same("wording-changed", { why: "for another reason" }),
    ],
  },
  {
    list: "openPoints",
    kind: "open-point",
    record: { name: "zz", choices: [], free: "path", default: "a", why: "zz", cite: [] },
    existence: ["point-opened", "point-closed"],
    changes: [same("free-form-changed", { free: "text" })],
  },
  {
    list: "parties",
    kind: "party",
    record: { name: "zz", title: "zz" },
    existence: ["party-changed", "party-changed"],
    changes: [same("wording-changed", { title: "别名" })],
  },
  {
    list: "documents",
    kind: "document",
    record: { name: "zz", title: "zz", sha256: "00", words: {} },
    existence: ["document-changed", "document-changed"],
    changes: [
      same("document-replaced", { sha256: "11" }),
      same("document-changed", { version: "2" }),
    ],
  },
  {
    list: "questions",
    kind: "question",
    record: { name: "zz", title: "zz", claims: [], decision: "zz", reason: "zz" },
    existence: ["question-changed", "question-changed"],
    changes: [
      same("question-changed", { decision: "another" }),
      same("question-answered", { answer: "yes" }),
    ],
  },
  {
    list: "vectors",
    kind: "vector",
    record: { name: "zz", signature: "zz", inputs: {}, keys: {}, options: {}, result: "00" },
    existence: ["vector-changed", "vector-changed"],
    changes: [same("vector-changed", { result: "11" })],
  },
];

function ofTheProvider({ name }: Provider): readonly Mutation[] {
  const part = (rule: string, before: object, after: object) =>
    mutation({
      path: [Object.keys(before).join("")],
      element: `provider ${name}`,
      rule,
      before: set([], before),
      after: set([], after),
    });
  return [
    part("zone-changed", { zone: "Asia/Shanghai" }, { zone: "Asia/Tokyo" }),
    part("version-changed", { package: { version: "1.0.0" } }, { package: { version: "1.0.1" } }),
    part("wording-changed", { title: "前" }, { title: "后" }),
    part("wording-changed", { summary: "Before." }, { summary: "After." }),
    part("side-changed", { we: "one" }, { we: "other" }),
  ];
}
