import type { OutputFile } from "../emit/output-file.js";
import { bodyTypes, structuresIn } from "../model/closure.js";
import { envelopeStructures } from "../model/envelopes.js";
import { openProvider } from "../model/opened.js";
import type { Protocol } from "../model/protocol.js";
import type { Provider, Question } from "../model/provider.js";
import { replyDataStructures } from "../model/reply-data.js";
import type { CodeTable, Structure } from "../model/structure.js";
import { isXmlProtocol } from "../model/xml.js";
import type { Feature } from "./features.js";

/** Makes files of a package. TypeScript comes unformatted: whoever emits the package formats all of it. */
export type Artifact = (context: PackageContext) => readonly OutputFile[];

/** An element that this version cannot make code for, and what it is that cannot be made. */
export interface Unsupported {
  readonly element: object;
  readonly what: Feature;
}

/** What an artifact is made from: the provider, the names of the packages, and lookups that cannot miss. */
export interface PackageContext {
  /** As code sees it: messages that travel in a member are opened, and paths lead through them. */
  readonly provider: Provider;
  /** As the spec has it. */
  readonly spec: Provider;
  /** The element of the spec that an element of `provider` stands for. */
  written(element: object): object;
  /** The npm scope of the packages, such as `@baowen`. */
  readonly scope: string;
  readonly runtime: { readonly name: string; readonly version: string };
  /** The structures of the spec, then those of the envelopes. */
  readonly structures: readonly Structure[];
  structure(name: string): Structure;
  codeTable(name: string): CodeTable;
  protocol(name: string): Protocol;
  /** The questions of these names; of those that are declared. */
  questions(names: readonly string[] | undefined): readonly Question[];
  /** Whether the structure travels under a protocol in which null means absent. */
  nullIsAbsent(structure: Structure): boolean;
  /** Whether the structure travels in XML messages. */
  isInXml(structure: Structure): boolean;
  /** Whether the elements of the structure come in the order of its fields and in no other. */
  isOrdered(structure: Structure): boolean;
  /** Whether the structure travels under a protocol in which an empty text means absent. */
  emptyIsAbsent(structure: Structure): boolean;
}

export function createContext(
  spec: Provider,
  scope: string,
  runtime: PackageContext["runtime"],
): PackageContext {
  const { provider, written } = openProvider(spec);
  const structures = [
    ...provider.structures,
    ...envelopeStructures(provider),
    ...replyDataStructures(provider),
  ];
  const structure = lookup("structure", structures);
  const travelling = (protocols: readonly Protocol[]): ReadonlySet<string> =>
    structuresIn(
      protocols.flatMap((protocol) => bodyTypes(provider, protocol)),
      structure,
    );
  const withNulls = travelling(provider.protocols.filter((each) => each.nullIsAbsent));
  const withEmpties = travelling(provider.protocols.filter((each) => each.emptyIsAbsent));
  const inXml = travelling(provider.protocols.filter(isXmlProtocol));
  const inOrder = travelling(provider.protocols.filter(isOrderedProtocol));
  const questions = new Map(provider.questions.map((each) => [each.name, each]));
  return {
    questions: (names = []) => names.flatMap((name) => questions.get(name) ?? []),
    provider,
    spec,
    written,
    scope,
    runtime,
    structures,
    structure,
    codeTable: lookup("code table", provider.codeTables),
    protocol: lookup("protocol", provider.protocols),
    isInXml: (each) => inXml.has(each.name),
    isOrdered: ({ name, order }) =>
      (order ?? (inOrder.has(name) ? "declared" : "any")) === "declared",
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

/** One order holds for requests and replies where both say so. */
function isOrderedProtocol({ envelope, reply }: Protocol): boolean {
  return envelope.order === "declared" && reply.envelope.order === "declared";
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
