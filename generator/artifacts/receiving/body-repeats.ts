import { literal, propertyKey } from "../../emit/literal.js";
import { propertyName } from "../../model/names.js";
import type { Protocol } from "../../model/protocol.js";
import type { Operation } from "../../model/provider.js";
import { bodyRepeats } from "../../model/reply-repeats.js";
import type { ProtocolExchange } from "../../model/served.js";
import type { FileScope } from "../file-scope.js";
import { printBodyText, printBodyType } from "../message/body-text.js";

/** The members of a reply's body that repeat one of the request, each with where the request has it. */
export function printRepeats(
  scope: FileScope,
  protocol: Protocol,
  operation: Operation,
): readonly string[] {
  return bodyRepeats(scope.context.provider, protocol, operation).map(
    ({ field, request }) =>
      `${propertyKey(field.name)}: message && ${scope.runtime("valueAt")}(message.envelope, ${literal(request)})`,
  );
}

/** The JSON text of a handler's data, with what it repeats of the request wherever the handler gave nothing. */
export function printDataText(
  scope: FileScope,
  { protocol }: ProtocolExchange,
  operation: Operation,
): string {
  const members = printRepeats(scope, protocol, operation);
  const data = `data as ${printBodyType(scope, operation.reply, "sent")}`;
  if (members.length === 0) return printBodyText(scope, operation.reply, data);
  return printBodyText(
    scope,
    operation.reply,
    `(${data})`,
    (wire) => `${scope.runtime("withRepeated")}(${wire}, { ${members.join(", ")} })`,
  );
}

/** The type of what a handler gives: what is repeated of the request may be left out. */
export function printDataType(
  scope: FileScope,
  { protocol }: ProtocolExchange,
  operation: Operation,
): string {
  const type = printBodyType(scope, operation.reply, "sent");
  const repeats = bodyRepeats(scope.context.provider, protocol, operation).filter(
    ({ field }) => field.required.kind === "always",
  );
  if (repeats.length === 0) return type;
  const names = repeats.map(({ field }) => literal(propertyName(field))).join(" | ");
  return `Omit<${type}, ${names}> & Partial<Pick<${type}, ${names}>>`;
}
