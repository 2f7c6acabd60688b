import { literal, propertyKey } from "../../emit/literal.js";
import { propertyName } from "../../model/names.js";
import type { Operation } from "../../model/provider.js";
import { bodyRepeats } from "../../model/reply-repeats.js";
import type { ProtocolExchange } from "../../model/served.js";
import type { FileScope } from "../file-scope.js";
import { printBodyText, printBodyType } from "../message/body-text.js";

/** The JSON text of a handler's data, with what it repeats of the request wherever the handler gave nothing. */
export function printDataText(
  scope: FileScope,
  { protocol }: ProtocolExchange,
  operation: Operation,
): string {
  const repeats = bodyRepeats(scope.context.provider, protocol, operation);
  const data = `data as ${printBodyType(scope, operation.reply, "sent")}`;
  if (repeats.length === 0) return printBodyText(scope, operation.reply, data);
  const members = repeats.map(
    ({ field, request }) =>
      `${propertyKey(field.name)}: message && ${scope.runtime("valueAt")}(message.envelope, ${literal(request)})`,
  );
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
