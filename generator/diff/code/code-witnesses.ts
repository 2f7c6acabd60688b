import type { PackageContext } from "../../artifacts/context.js";
import type { OutputFile } from "../../emit/output-file.js";
import { innerTypes } from "../../model/closure.js";
import { codeTypeName, propertyName, structureName } from "../../model/names.js";
import type { Structure } from "../../model/structure.js";
import type { Type } from "../../model/type.js";
import type { Words } from "../../diagnostics/language.js";
import type { Finding } from "../finding.js";
import { needsCode } from "../witness/needs-code.js";
import { codeWitness, witnessOf } from "./code-witness.js";
import { snippetsFor, type Snippet } from "./snippets.js";

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
  const asked = findings.flatMap((finding, index) =>
    needsCode(finding)
      ? [before, after]
          .flatMap(({ context }) =>
            finding.symbols.flatMap((symbol) => snippetsOf(context, symbol)),
          )
          .map((snippet) => ({ index, ...snippet }))
      : [],
  );
  if (asked.length === 0) return findings;
  const results = codeWitness(before.files, after.files, asked);
  const found = new Map(
    results
      .flatMap((result, at) => {
        const witness = witnessOf(result);
        const index = asked[at]?.index;
        return witness && index !== undefined ? [[index, witness] as const] : [];
      })
      // The first of a finding counts.
      .toReversed(),
  );
  return findings.map((finding, index) => {
    const witness = found.get(index);
    if (witness !== undefined) return { ...finding, witness };
    return needsCode(finding) && finding.symbols.length > 0
      ? { ...finding, witness: { kind: "none", why: notShown } }
      : finding;
  });
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
  if (property === undefined) return snippetsFor(context, structure);
  const field = structure.fields.find((each) => propertyName(each) === property);
  return field === undefined
    ? snippetsFor(context, structure)
    : snippetsFor(context, structure, field);
}

/** Of the first field that holds a code of the table. */
function ofTable(context: PackageContext, table: string): readonly Snippet[] {
  for (const structure of context.structures) {
    const field = structure.fields.find(({ type }) => holds(type, table));
    if (field !== undefined) return snippetsFor(context, structure, field);
  }
  return [];
}

function holds(type: Type, table: string): boolean {
  if (type.kind === "code") return type.table === table;
  return innerTypes(type).some((inner) => holds(inner, table));
}
