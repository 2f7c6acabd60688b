import { createHash } from "node:crypto";
import type { Words } from "../../diagnostics/language.js";
import { fingerprintOf } from "../fingerprint.js";
import type { ChangedDeclaration, Finding } from "../finding.js";
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
    ...findingFor(of, declarationsRemoved, removed, { before: namesOf(removed) }),
    ...findingFor(of, declarationsChanged, changed, {
      before: hashOf(changed, "before"),
      after: hashOf(changed, "after"),
    }),
    ...findingFor(of, declarationsAdded, added, { after: namesOf(added) }),
  ];
}

/** What forms say, where a version has the declarations. */
interface Texts {
  readonly before?: string;
  readonly after?: string;
}

function findingFor(
  { provider, name }: Named,
  rule: Rule,
  declarations: readonly (Declared | ChangedDeclaration)[],
  { before, after }: Texts,
): readonly Finding[] {
  if (declarations.length === 0) return [];
  const element = `package ${name}`;
  const forms = {
    ...(before === undefined ? {} : { before: { text: before, cite: [] } }),
    ...(after === undefined ? {} : { after: { text: after, cite: [] } }),
  };
  const cause: Cause = "generator";
  const judged = { verdicts: rule.verdicts as Verdicts, cause };
  return [
    {
      rule: rule.name,
      fingerprint: fingerprintOf([provider, rule.name, element, before, after], {
        key: "package.declarations",
      }),
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

function namesOf(declarations: readonly Declared[]): string {
  return declarations.map(({ name }) => name).join(", ");
}

/** The texts are many; their hash says whether they are still those that somebody decided about. */
function hashOf(changed: readonly ChangedDeclaration[], which: "before" | "after"): string {
  const texts = changed.map(({ name, head, members }) => {
    const own = members.filter(({ docsOnly }) => !docsOnly).map((each) => each[which]);
    return [name, head?.[which], own];
  });
  const hash = createHash("sha256").update(JSON.stringify(texts)).digest("hex");
  return `sha256 ${hash.slice(0, 12)}`;
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
