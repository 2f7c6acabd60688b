import { literal } from "../../emit/literal.js";
import { operationName } from "../../model/names.js";
import type { Operation } from "../../model/provider.js";
import type { FileScope } from "../file-scope.js";
import { printBodyText, printBodyType } from "../message/body-text.js";

/** The cases of a switch that writes a handler's data, by operation; empty where no reply has any. */
export function printReplyBody(
  scope: FileScope,
  operations: readonly Operation[],
): readonly string[] {
  return operations.flatMap(({ reply, ...operation }) => {
    if (reply.kind === "none") return [];
    const type = printBodyType(scope, reply, "sent");
    const text = printBodyText(scope, reply, `data as ${type}`);
    return [`case ${literal(operationName({ reply, ...operation }))}:`, `return ${text};`];
  });
}
