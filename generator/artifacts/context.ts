import type { OutputFile } from "../emit/output-file.js";
import { bodyTypes, structuresIn } from "../model/closure.js";
import { envelopeStructures } from "../model/envelopes.js";
import type { Protocol } from "../model/protocol.js";
import type { Provider, Question } from "../model/provider.js";
import type { CodeTable, Structure } from "../model/structure.js";

/** Makes files of a package. TypeScript comes unformatted: whoever emits the package formats all of it. */
export type Artifact = (context: PackageContext) => readonly OutputFile[];

/** An element that this version cannot make code for, and what it is that cannot be made. */
export interface Unsupported {
  readonly element: object;
  readonly what: string;
}

/** What an artifact is made from: the provider, the names of the packages, and lookups that cannot miss. */
export interface PackageContext {
  readonly provider: Provider;
  /** The npm scope of the packages, such as `@baowen`. */
  readonly scope: string;
  readonly runtime: { readonly name: string; readonly version: string };
  /** The structures of the spec, then those of the envelopes. */
  readonly structures: readonly Structure[];
  structure(name: string): Structure;
  codeTable(name: string): CodeTable;
  protocol(name: string): Protocol;
  question(name: string | undefined): Question | undefined;
  /** Whether the structure travels under a protocol in which null means absent. */
  nullIsAbsent(structure: Structure): boolean;
  /** Whether the structure travels under a protocol in which an empty text means absent. */
  emptyIsAbsent(structure: Structure): boolean;
}

export function createContext(
  provider: Provider,
  scope: string,
  runtime: PackageContext["runtime"],
): PackageContext {
  const structures = [...provider.structures, ...envelopeStructures(provider)];
  const structure = lookup("structure", structures);
  const travelling = (protocols: readonly Protocol[]): ReadonlySet<string> =>
    structuresIn(
      protocols.flatMap((protocol) => bodyTypes(provider, protocol)),
      structure,
    );
  const withNulls = travelling(provider.protocols.filter((each) => each.nullIsAbsent));
  const withEmpties = travelling(provider.protocols.filter((each) => each.emptyIsAbsent));
  const questions = new Map(provider.questions.map((each) => [each.name, each]));
  return {
    question: (name) => (name === undefined ? undefined : questions.get(name)),
    provider,
    scope,
    runtime,
    structures,
    structure,
    codeTable: lookup("code table", provider.codeTables),
    protocol: lookup("protocol", provider.protocols),
    nullIsAbsent: (each) => withNulls.has(each.name),
    emptyIsAbsent: (each) => withEmpties.has(each.name),
  };
}

/** The version of the shared runtime package: packages depend on exactly this one. */
export const runtimeVersion = "0.1.0";

/** Below the root of generated files: `acme/src/types.ts`. */
export function packagePath(context: PackageContext, file: string): string {
  return `${context.provider.name}/${file}`;
}

/** The first line of a generated TypeScript file. */
export function header(context: PackageContext): string {
  const { name } = context.provider;
  return `// Generated from specs/${name} by baowen. Do not edit: change the spec, then run \`baowen generate\`.`;
}

function lookup<T extends { readonly name: string }>(
  what: string,
  all: readonly T[],
): (name: string) => T {
  const byName = new Map(all.map((each) => [each.name, each]));
  return (name) => {
    const found = byName.get(name);
    if (found === undefined)
      throw new Error(`the model names a ${what} '${name}' that it does not have`);
    return found;
  };
}
