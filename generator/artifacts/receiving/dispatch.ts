import { literal } from "../../emit/literal.js";
import { operationName } from "../../model/names.js";
import type { Dispatch, Operation } from "../../model/provider.js";
import type { ProtocolExchange } from "../../model/served.js";
import type { FileScope } from "../file-scope.js";
import { samePath } from "../message/members.js";
import { pathOf, tellingOf } from "./telling.js";

/** A function that tells a message's operation; empty where the addresses of the settings do. */
export interface PrintedDispatch {
  readonly parameters: string;
  readonly statements: readonly string[];
}

/** A look at the path, a switch over the member that tells operations apart, else a test for each operation. */
export function printDispatch(scope: FileScope, exchange: ProtocolExchange): PrintedDispatch {
  const { operations } = exchange;
  switch (tellingOf(exchange)) {
    case "alone":
      return { parameters: "", statements: operations.map(printReturn) };
    case "addresses":
      return { parameters: "", statements: [] };
    case "paths":
      return { parameters: "_message, request", statements: printPaths(scope, exchange) };
    case "members":
      return {
        parameters: printParameter(operations),
        statements: printMembers(scope, operations),
      };
    case undefined:
      throw new Error("operations that are not told apart");
  }
}

/** XML messages may be told apart by their root elements, beside members or instead of them. */
function printParameter(operations: readonly Operation[]): string {
  const paths = operations.flatMap(({ dispatch }) => dispatch.map(({ path }) => path));
  const names = [
    ...(paths.every(isRoot) ? [] : ["envelope"]),
    ...(paths.some(isRoot) ? ["xml"] : []),
  ];
  return `{ ${names.join(", ")} }`;
}

function isRoot([first, ...rest]: readonly string[]): boolean {
  return first === "root" && rest.length === 0;
}

function printPaths(scope: FileScope, exchange: ProtocolExchange): readonly string[] {
  const paths = exchange.operations.map(
    (operation) => [pathOf(exchange, operation) ?? "", operationName(operation)] as const,
  );
  const names = literal(Object.fromEntries(paths));
  return [`return ${scope.runtime("operationAt")}(request.url, ${names});`];
}

function printMembers(scope: FileScope, operations: readonly Operation[]): readonly string[] {
  const path = commonPath(operations);
  if (path === undefined) {
    return [...operations.map((operation) => printTest(scope, operation)), "return undefined;"];
  }
  const cases = operations.flatMap((operation) => [
    ...operation.dispatch.flatMap(({ values }) => values.map((value) => `case ${literal(value)}:`)),
    printReturn(operation),
  ]);
  return printSwitch(printCode(scope, path), cases);
}

/** The one member that tells all operations apart. */
function commonPath(operations: readonly Operation[]): readonly string[] | undefined {
  const path = operations[0]?.dispatch[0]?.path;
  const isCommon = operations.every(
    ({ dispatch: [only, ...others] }) =>
      others.length === 0 && path !== undefined && only !== undefined && samePath(only.path, path),
  );
  return isCommon ? path : undefined;
}

function printSwitch(over: string, cases: readonly string[]): readonly string[] {
  return [`switch (${over}) {`, ...cases, "default:", "return undefined;", "}"];
}

function printReturn(operation: Operation): string {
  return `return ${literal(operationName(operation))};`;
}

function printTest(scope: FileScope, operation: Operation): string {
  const tests = operation.dispatch.map((dispatch) => printMatch(scope, dispatch));
  return `if (${tests.join(" && ")}) ${printReturn(operation)}`;
}

function printMatch(scope: FileScope, { path, values }: Dispatch): string {
  const code = printCode(scope, path);
  const [value = "", ...others] = values;
  if (others.length === 0) return `${code} === ${literal(value)}`;
  return `${literal(values)}.includes(${code} ?? "")`;
}

function printCode(scope: FileScope, path: readonly string[]): string {
  if (isRoot(path)) return "xml?.root.name";
  return `${scope.runtime("codeAt")}(envelope, ${literal(path)})`;
}
