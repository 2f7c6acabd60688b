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

/** A switch over the member or the path that tells operations apart, else a test for each operation. */
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
      return { parameters: "{ envelope }", statements: printMembers(scope, operations) };
    case undefined:
      throw new Error("operations that are not told apart");
  }
}

function printPaths(scope: FileScope, exchange: ProtocolExchange): readonly string[] {
  const cases = exchange.operations.flatMap((operation) => [
    `case ${literal(pathOf(exchange, operation) ?? "")}:`,
    printReturn(operation),
  ]);
  return printSwitch(`${scope.runtime("urlPart")}(request.url, "path")`, cases);
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
  return `${scope.runtime("codeAt")}(envelope, ${literal(path)})`;
}
