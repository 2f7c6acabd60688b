import { literal } from "../../emit/literal.js";
import { operationName } from "../../model/names.js";
import type { Dispatch, Operation } from "../../model/provider.js";
import type { ProtocolExchange } from "../../model/served.js";
import type { FileScope } from "../file-scope.js";
import { samePath } from "./members.js";

/** The statements that tell a message's operation: a switch where one member does, else a test for each operation. */
export function printDispatch(
  scope: FileScope,
  { operations }: ProtocolExchange,
): readonly string[] {
  const [first] = operations;
  if (operations.length === 1 && first?.dispatch.length === 0) {
    return [`return ${literal(operationName(first))};`];
  }
  const path = commonPath(operations);
  return path === undefined
    ? [...operations.map((operation) => printTest(scope, operation)), "return undefined;"]
    : printSwitch(scope, path, operations);
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

function printSwitch(
  scope: FileScope,
  path: readonly string[],
  operations: readonly Operation[],
): readonly string[] {
  const cases = operations.flatMap((operation) => [
    ...operation.dispatch.flatMap(({ values }) => values.map((value) => `case ${literal(value)}:`)),
    `return ${literal(operationName(operation))};`,
  ]);
  return [`switch (${printCode(scope, path)}) {`, ...cases, "default:", "return undefined;", "}"];
}

function printTest(scope: FileScope, operation: Operation): string {
  const tests = operation.dispatch.map((dispatch) => printMatch(scope, dispatch));
  return `if (${tests.join(" && ")}) return ${literal(operationName(operation))};`;
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
