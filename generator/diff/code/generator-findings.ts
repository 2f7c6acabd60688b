import { createHash } from "node:crypto";
import type { Words } from "../../diagnostics/language.js";
import { fingerprintOf } from "../fingerprint.js";
import type { ChangedDeclaration, Finding, Form } from "../finding.js";
import { fixOf, todoOf } from "../rules/by-role.js";
import { declarationsAdded, declarationsChanged, declarationsRemoved } from "../rules/generator.js";
import type { Rule } from "../rules/rule.js";
import { bumpOf, isSilent, severityOf } from "../severity.js";
import type { Cause, Verdicts } from "../verdict.js";
import type { ChangedDeclarations } from "./changed-declarations.js";

/** A package by its provider, and as it is imported: `@baowen/acme`. */
export interface Named {
  readonly provider: string;
  readonly name: string;
}

/**
 * What the generator has made of the same spec otherwise: one finding for what is gone, one for what is another, one for what is
 * new. How each declaration looks is for the list of changed declarations to tell; what is another in comments alone, too.
 */
export function generatorFindings(of: Named, changes: ChangedDeclarations): readonly Finding[] {
  const { removed, added } = changes;
  const changed = changes.changed.filter(({ docsOnly }) => !docsOnly);
  return [
    ...findingFor(of, declarationsRemoved, removed, { before: removed }),
    ...findingFor(of, declarationsChanged, changed, {
      before: changed.map((each) => textsOf(each, "before")),
      after: changed.map((each) => textsOf(each, "after")),
    }),
    ...findingFor(of, declarationsAdded, added, { after: added }),
  ];
}

interface Texts {
  readonly before?: readonly unknown[];
  readonly after?: readonly unknown[];
}

function findingFor(
  { provider, name }: Named,
  rule: Rule,
  declarations: readonly (Declared | ChangedDeclaration)[],
  { before, after }: Texts,
): readonly Finding[] {
  if (declarations.length === 0) return [];
  const names = declarations.map((each) => each.name).join(", ");
  const element = `package ${name}`;
  const forms = {
    ...(before === undefined ? {} : { before: formOf(names, before) }),
    ...(after === undefined ? {} : { after: formOf(names, after) }),
  };
  const says = [provider, rule.name, element, forms.before?.text, forms.after?.text];
  const cause: Cause = "generator";
  const judged = { verdicts: rule.verdicts as Verdicts, cause };
  return [
    {
      rule: rule.name,
      fingerprint: fingerprintOf(says, { key: "package.declarations" }),
      provider,
      element,
      places: [],
      says: rule.says as Words,
      ...forms,
      ...judged,
      severity: severityOf(judged),
      silent: isSilent(judged),
      fix: fixOf(rule, judged.verdicts),
      todo: todoOf(rule, judged.verdicts),
      bump: bumpOf(judged),
      witness: { kind: "none", why: typeof rule.witness === "string" ? listed : rule.witness },
      symbols: declarations.flatMap(symbolsOf),
    },
  ];
}

const listed = {
  en: "the list of changed declarations has both texts",
  zh: "两种写法见声明变化列表",
} as const;

interface Declared {
  readonly name: string;
}

/** The texts are many; their hash says whether they are still those that somebody decided about. */
function formOf(names: string, texts: readonly unknown[]): Form {
  const hash = createHash("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 12);
  return { text: `${names} (sha256 ${hash})`, cite: [] };
}

function textsOf({ head, members }: ChangedDeclaration, which: "before" | "after"): unknown {
  return [head?.[which], members.filter(({ docsOnly }) => !docsOnly).map((each) => each[which])];
}

/** With its members that changed, as far as they have names. */
function symbolsOf(declaration: Declared | ChangedDeclaration): readonly string[] {
  const { name } = declaration;
  if (!("docsOnly" in declaration) || declaration.head !== undefined) return [name];
  const members = declaration.members.filter(
    (each) => !each.docsOnly && /^[\w$]+$/u.test(each.name),
  );
  return members.length > 0 ? members.map((member) => `${name}.${member.name}`) : [name];
}
