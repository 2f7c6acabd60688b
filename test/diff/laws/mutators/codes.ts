import type { Code, CodeTable } from "../../../../generator/model/structure.js";
import { insert, remove, set } from "./edit.js";
import { mutation, type Mutation, type Mutator } from "./mutation.js";
import { renaming } from "./structures.js";

export const codeMutators: Mutator = (provider) => [
  ...provider.codeTables.flatMap((table) => [
    ...tableMutations(table),
    ...table.codes.flatMap((code) => codeMutations(table, code)),
  ]),
  additionMutation,
];

/** One that nothing names. */
const additionMutation = mutation({
  path: ["codeTables", "Zz"],
  element: "codes Zz",
  rule: "table-added",
  mirror: "table-removed",
  after: insert(["codeTables"], { name: "Zz", complete: true, codes: [], cite: [] }),
});

function tableMutations({ name, codes }: CodeTable): readonly Mutation[] {
  const path = ["codeTables", name];
  const element = `codes ${name}`;
  const isWhole = codes.every(({ code }) => /^[0-9]+$/u.test(code));
  const added: Code = {
    code: isWhole ? "98765" : "ZZ",
    codeName: "zz",
    label: "另一个",
    state: "current",
    cite: [],
  };
  return [
    mutation({
      path: [...path, "codes", added.code],
      element: `${element} › ${added.code}`,
      rule: "code-added",
      mirror: "code-removed",
      after: insert([...path, "codes"], added),
    }),
    mutation({
      path: [...path, "complete"],
      element,
      rule: "table-closed",
      mirror: "table-opened",
      before: set(path, { complete: false }),
      after: set(path, { complete: true }),
    }),
    mutation({
      path: [...path, "codeName"],
      element,
      rule: "code-name-changed",
      before: set(path, { codeName: undefined }),
      after: set(path, { codeName: "ZzInCode" }),
    }),
    mutation({
      path,
      element: `codes ${name}Zz`,
      backElement: element,
      rule: "structure-renamed",
      after: renaming("codeTables", name, { kind: "code", table: name }, "table"),
      touches: ["a table's name"],
    }),
  ];
}

function codeMutations({ name, codes }: CodeTable, { code, label }: Code): readonly Mutation[] {
  const path = ["codeTables", name, "codes", code];
  const element = `codes ${name} › ${code}`;
  const part = (rule: string, mirror: string, before: object, after: object) =>
    mutation({ path, element, rule, mirror, before: set(path, before), after: set(path, after) });
  const isKnownByLabel = codes.filter((each) => each.label === label).length === 1;
  const other = /^[0-9]+$/u.test(code) ? `9${code}` : `${code}Z`;
  const isFree = !codes.some((each) => each.code === other);
  return [
    mutation({
      path,
      element,
      rule: "code-removed",
      mirror: "code-added",
      after: remove(path),
    }),
    part("code-retired", "code-unretired", { state: "current" }, { state: "retired" }),
    part("code-label-worded", "code-label-worded", { label: "甲（乙）" }, { label: "甲(乙)。" }),
    part("code-meaning-changed", "code-meaning-changed", { label: "甲" }, { label: "乙" }),
    part("code-name-changed", "code-name-changed", {}, { codeName: "zzInCode" }),
    part("wording-changed", "wording-changed", {}, { summary: "In other words." }),
    ...(isKnownByLabel && isFree
      ? [
          mutation({
            path,
            element: `codes ${name} › ${other}`,
            backElement: element,
            rule: "code-recoded",
            after: set(path, { code: other }),
          }),
        ]
      : []),
  ];
}
