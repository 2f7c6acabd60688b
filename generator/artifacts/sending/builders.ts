import { literal } from "../../emit/literal.js";
import type { Operation } from "../../model/provider.js";
import type { ProtocolExchange } from "../../model/served.js";
import type { FileScope } from "../file-scope.js";
import { readsVariable } from "../message/parameters.js";
import { builtNames, printBuild, requestPath, type PrintedBuild } from "./build.js";
import { composeName, type CallNames } from "./names.js";
import { messageMembers } from "./message.js";
import { ownRepeated } from "./repeated.js";

/** The statements of each operation's builder, and the function that they share where their messages differ in the body alone. */
export interface PrintedBuilders {
  readonly statements: ReadonlyMap<Operation, readonly string[]>;
  readonly shared: readonly SharedBuilder[];
}

/** What puts a message around a body. */
export interface SharedBuilder {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly builtType: string;
  readonly statements: readonly string[];
}

/**
 * Prints the builders of a protocol's operations. Operations whose envelopes are made alike are put together by one function,
 * so that one more operation costs a consumer little more than its field table.
 */
export function printBuilders(
  scope: FileScope,
  exchange: ProtocolExchange,
  names: CallNames,
): PrintedBuilders {
  const { operations, protocol } = exchange;
  const general = operations.map((operation) => printBuild(scope, exchange, operation, "path"));
  const rests = new Set(general.map(({ rest }) => rest.join("\n")));
  if (operations.length === 1 || rests.size > 1) {
    return { statements: inline(scope, exchange), shared: [] };
  }
  const [first] = operations;
  const [{ rest } = { rest: [] as readonly string[] }] = general;
  if (first === undefined) throw new Error("an exchange has operations");
  const name = composeName(protocol.name);
  const used = parametersOf(scope, exchange, first, names).filter(({ parameter }) =>
    readsVariable(rest, parameter),
  );
  const shared = {
    name,
    parameters: used.map(({ parameter, type }) => `${parameter}: ${type()}`),
    builtType: scope.runtimeType("BuiltRequest"),
    statements: rest,
  };
  const statements = operations.map((operation, index) => {
    const path = literal(requestPath(exchange, operation));
    const passed = used.map(({ parameter }) => (parameter === "path" ? path : parameter));
    const body = (general[index] as PrintedBuild).body;
    return [operation, [...body, `return ${name}(${passed.join(", ")});`]] as const;
  });
  return { statements: new Map(statements), shared: [shared] };
}

function inline(
  scope: FileScope,
  exchange: ProtocolExchange,
): ReadonlyMap<Operation, readonly string[]> {
  const printed = exchange.operations.map((operation) => {
    const path = literal(requestPath(exchange, operation));
    const { body, rest } = printBuild(scope, exchange, operation, path);
    return [operation, [...body, ...rest]] as const;
  });
  return new Map(printed);
}

interface Parameter {
  readonly parameter: string;
  readonly type: () => string;
}

/** What such a function may be given: where it goes, what the caller said, the body, and what it is signed with. */
function parametersOf(
  scope: FileScope,
  exchange: ProtocolExchange,
  operation: Operation,
  names: CallNames,
): readonly Parameter[] {
  const texts = bodyTexts(exchange);
  return [
    { parameter: "path", type: () => "string" },
    { parameter: "message", type: () => givenType(scope, exchange, operation) },
    { parameter: "plain", type: () => scope.runtimeType("WireObject") },
    ...texts.map((parameter) => ({ parameter, type: () => "string" })),
    { parameter: ownRepeated, type: () => `readonly ${scope.runtimeType("Repeated")}[]` },
    { parameter: "credentials", type: () => names.credentials },
    { parameter: "options", type: () => names.options },
    { parameter: "making", type: () => scope.runtimeType("Making") },
  ];
}

/** The variables that may hold a body's text. */
function bodyTexts(exchange: ProtocolExchange): readonly string[] {
  const declared = builtNames(exchange).filter((name) => name.endsWith("Text"));
  return [...new Set(["body", ...declared])];
}

/** What the caller gives beside the body. */
function givenType(scope: FileScope, { protocol }: ProtocolExchange, operation: Operation): string {
  const members = messageMembers(scope, protocol, { ...operation, request: { kind: "none" } });
  return `{ ${members.map(({ key, type }) => `readonly ${key}: ${type}`).join("; ")} }`;
}
