import type { PackageContext } from "../../artifacts/context.js";
import type { OutputFile } from "../../emit/output-file.js";
import { innerTypes } from "../../model/closure.js";
import { codeTypeName, propertyName, structureName } from "../../model/names.js";
import type { Structure } from "../../model/structure.js";
import type { Type } from "../../model/type.js";
import type { Words } from "../../diagnostics/language.js";
import type { Finding, Witness } from "../finding.js";
import { needsCode } from "../witness/needs-code.js";
import { codeWitness, witnessOf, type CodeResult } from "./code-witness.js";
import { snippetsFor as snippetsOfField, type Snippet } from "./snippets.js";
import type { Use } from "./use.js";

/** A version of a package: what it was made from, and its files. */
export interface CodeVersion {
  readonly context: PackageContext;
  readonly files: readonly OutputFile[];
}

/**
 * The findings, those that only compiled code can show with the first code that one version compiles and the other does not:
 * code as either version invites to it. All of it is compiled at once.
 */
export function withCodeWitnesses(
  findings: readonly Finding[],
  before: CodeVersion,
  after: CodeVersion,
): readonly Finding[] {
  const asked = findings
    .filter(needsCode)
    .flatMap((finding) => snippetsFor(finding, [before, after]));
  if (asked.length === 0) return findings;
  const shown = shownBy(codeWitness(before.files, after.files, asked), asked);
  return findings.map((finding) => {
    const witness = shown.get(finding);
    if (witness !== undefined) return { ...finding, witness };
    return needsCode(finding) && finding.symbols.length > 0
      ? { ...finding, witness: { kind: "none", why: notShown } }
      : finding;
  });
}

/** Code that is made up to show a finding. */
interface Asked extends Snippet {
  readonly finding: Finding;
}

function snippetsFor(finding: Finding, versions: readonly CodeVersion[]): readonly Asked[] {
  return versions
    .flatMap(({ context }) => finding.symbols.flatMap((symbol) => snippetsOf(context, symbol)))
    .filter(({ use }) => isOfRole(use, finding))
    .map((snippet) => ({ ...snippet, finding }));
}

/** Whether code of that kind is what the finding's roles write: who receives, reads. */
function isOfRole(use: Use, { verdicts }: Finding): boolean {
  const role = use === "reader" || use === "received-switch" ? "receive" : "send";
  return verdicts[role] !== undefined;
}

/** The first witness of each finding. */
function shownBy(
  results: readonly CodeResult[],
  asked: readonly Asked[],
): ReadonlyMap<Finding, Witness> {
  const shown = new Map<Finding, Witness>();
  results.forEach((result, at) => {
    const finding = asked[at]?.finding;
    const witness = witnessOf(result);
    if (finding && witness && !shown.has(finding)) shown.set(finding, witness);
  });
  return shown;
}

const notShown: Words = {
  en: "none of the code that was made up compiles against one version alone",
  zh: "编造的代码中没有只能在一个版本上编译的",
};

/** Code that uses a declaration as findings name it: `InsureRequest`, `InsureRequest.price`, `PayType`. */
function snippetsOf(context: PackageContext, symbol: string): readonly Snippet[] {
  const [name = "", property] = symbol.split(".");
  const structure = context.structures.find((each) => structureName(each) === name);
  if (structure !== undefined) return ofStructure(context, structure, property);
  const table = context.provider.codeTables.find((each) => codeTypeName(each) === name);
  return table === undefined ? [] : ofTable(context, table.name);
}

function ofStructure(
  context: PackageContext,
  structure: Structure,
  property: string | undefined,
): readonly Snippet[] {
  if (property === undefined) return snippetsOfField(context, structure);
  const field = structure.fields.find((each) => propertyName(each) === property);
  return field === undefined
    ? snippetsOfField(context, structure)
    : snippetsOfField(context, structure, field);
}

/** Of the first field that holds a code of the table. */
function ofTable(context: PackageContext, table: string): readonly Snippet[] {
  for (const structure of context.structures) {
    const field = structure.fields.find(({ type }) => holds(type, table));
    if (field !== undefined) return snippetsOfField(context, structure, field);
  }
  return [];
}

function holds(type: Type, table: string): boolean {
  if (type.kind === "code") return type.table === table;
  return innerTypes(type).some((inner) => holds(inner, table));
}
