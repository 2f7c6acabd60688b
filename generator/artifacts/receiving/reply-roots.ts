import { literal } from "../../emit/literal.js";
import { operationName } from "../../model/names.js";
import type { ProtocolExchange } from "../../model/served.js";
import { hasOwnRoots, rootName } from "../../model/xml.js";

/** The cases of a switch over the operations that says how the root of a reply is called; none where all are called alike. */
export function printReplyRoots({ protocol, operations }: ProtocolExchange): readonly string[] {
  const { envelope } = protocol.reply;
  if (!hasOwnRoots(envelope)) return [];
  return operations.flatMap((operation) => [
    `case ${literal(operationName(operation))}:`,
    `return ${literal(rootName(envelope, operation))};`,
  ]);
}
