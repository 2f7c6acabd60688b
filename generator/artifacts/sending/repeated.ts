import { literal } from "../../emit/literal.js";
import { bodyPathOf, bodyPlace, wholeBodyName } from "../../model/body-place.js";
import { propertyName } from "../../model/names.js";
import type { Operation } from "../../model/provider.js";
import { bodyRepeats, envelopeRepeats, fieldsOf, type Repeat } from "../../model/reply-repeats.js";
import type { ProtocolExchange } from "../../model/served.js";
import type { Field } from "../../model/structure.js";
import { isXml } from "../../model/xml.js";
import type { FileScope } from "../file-scope.js";
import { samePath } from "../message/members.js";
import { printProperty } from "../print/access.js";
import { printWrite } from "../print/encode.js";
import type { Made } from "./member-texts.js";

/** The variable that holds what a reply repeats of the request's body. */
export const ownRepeated = "repeatedOfBody";

/**
 * `[{ at: ["data", "head", "uuid"], json: dataHeadUuidText, required: true }, ...repeatedOfBody]`: what the reply must repeat; empty where it repeats
 * nothing.
 */
export function printRepeated(
  scope: FileScope,
  exchange: ProtocolExchange,
  operation: Operation,
  made: readonly Made[],
): string {
  const pairs = repeatsOf(scope, exchange, operation).flatMap(({ request, ...repeat }) => {
    const text = made.find(({ path }) => samePath(path, request))?.name;
    if (text === undefined) return [];
    // Of an XML message, the members are at hand as elements.
    const isElement = isXml(exchange.protocol.envelope);
    return [printOne(repeat, isElement ? `${scope.runtime("elementJson")}(${text})` : text)];
  });
  const own = hasOwnRepeated(scope, exchange) ? [`...${ownRepeated}`] : [];
  const all = [...pairs, ...own];
  return all.length === 0 ? "" : `[${all.join(", ")}]`;
}

/** The statement that declares `repeatedOfBody`, where the reply of any operation repeats something of the body. */
export function ownRepeatedStatement(
  scope: FileScope,
  exchange: ProtocolExchange,
  operation: Operation,
): readonly string[] {
  if (!hasOwnRepeated(scope, exchange)) return [];
  const pairs = repeatsOf(scope, exchange, operation).flatMap(({ request, ...repeat }) => {
    const text = printOfBody(scope, exchange, operation, request);
    return text === undefined ? [] : [printOne(repeat, text)];
  });
  const type = `readonly ${scope.runtimeType("Repeated")}[]`;
  return [`const ${ownRepeated}: ${type} = [${pairs.join(", ")}];`];
}

function printOne({ reply, required }: Omit<Repeat, "request">, text: string): string {
  return `{ at: ${literal(reply)}, json: ${text}${required ? ", required: true" : ""} }`;
}

function hasOwnRepeated(scope: FileScope, exchange: ProtocolExchange): boolean {
  return exchange.operations.some((operation) =>
    repeatsOf(scope, exchange, operation).some(
      ({ request }) => fieldAt(scope, exchange, operation, request) !== undefined,
    ),
  );
}

/** All that the reply of an operation repeats. */
export function repeatsOf(
  scope: FileScope,
  exchange: ProtocolExchange,
  operation: Operation,
): readonly Repeat[] {
  const { protocol } = exchange;
  return [
    ...envelopeRepeats(protocol),
    ...bodyRepeats(scope.context.provider, protocol, operation),
  ];
}

/** The JSON text of a field of the request's body, from what the sender gives. */
function printOfBody(
  scope: FileScope,
  exchange: ProtocolExchange,
  operation: Operation,
  path: readonly string[],
): string | undefined {
  const field = fieldAt(scope, exchange, operation, path);
  if (field === undefined) return undefined;
  const { context, imports } = scope;
  const body = path.length === 1 ? [wholeBodyName] : path.slice(0, -1);
  const value = [...body, propertyName(field)].reduce(printProperty, "message");
  const writing = { context, imports, face: "sent", hoist: (name: string) => name } as const;
  const wire = printWrite(writing, field.type, value, field.unit);
  const text = `${scope.runtime("writeJson")}(${wire})`;
  return field.required.kind === "always" ? text : `${value} === undefined ? undefined : ${text}`;
}

/** The field of the request's body at the path; undefined where none of its first level stands there. */
function fieldAt(
  { context }: Pick<FileScope, "context">,
  { protocol }: ProtocolExchange,
  operation: Operation,
  path: readonly string[],
): Field | undefined {
  const place = bodyPlace(protocol.envelope, operation);
  if (place === undefined || !samePath(bodyPathOf(place), path.slice(0, -1))) return undefined;
  return fieldsOf(context.provider, operation.request).find(({ name }) => name === path.at(-1));
}
