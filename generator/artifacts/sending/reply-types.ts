import { literal, propertyKey } from "../../emit/literal.js";
import { bodyPathOf, bodyPlace } from "../../model/body-place.js";
import { openedName } from "../../model/envelopes.js";
import { receivedName } from "../../model/names.js";
import { answerName, hasAnswer } from "../../model/protocol-names.js";
import type { Protocol } from "../../model/protocol.js";
import type { Body, Operation } from "../../model/provider.js";
import type { Field } from "../../model/structure.js";
import type { FileScope } from "../file-scope.js";
import { printBodyType } from "../message/body-text.js";
import { placedValues, samePath } from "../message/members.js";
import type { MemberView } from "../print/notice.js";
import { isJson } from "../print/translation.js";
import { printType } from "../print/type.js";

/** The type of a reply that says success: the envelope with the body in it, where it has one. */
export function printReplyType(scope: FileScope, protocol: Protocol, operation: Operation): string {
  const { reply } = operation;
  if (reply.kind === "none") return printRefusalType(scope, protocol);
  return hasAnswer(protocol, operation) ? answerName(operation) : printAnyBody(scope, reply);
}

/** Any JSON may be none at all. */
function printAnyBody(scope: FileScope, reply: Exclude<Body, { readonly kind: "none" }>): string {
  const printed = printBodyType(scope, reply, "received");
  return isJson(reply.type) ? `${printed} | undefined` : printed;
}

/** The type of a reply that says no: the envelope. What stands in the place of its body is whatever it is. */
export function printRefusalType({ context, imports }: FileScope, protocol: Protocol): string {
  const structure = context.structure(openedName(protocol, "reply"));
  return imports.useType("./types.js", receivedName(structure));
}

/** `{ extends: 'Omit<ApiReplyReceived, "data">', members: [data: AddTempReplyReceived] }` */
export interface AnswerView {
  readonly extends: string;
  readonly members: readonly MemberView[];
}

/** The interface of a reply that says success; undefined where the envelope alone comes back. */
export function answerView(
  scope: FileScope,
  protocol: Protocol,
  operation: Operation,
): AnswerView | undefined {
  const place = bodyPlace(protocol.reply.envelope, operation);
  const { reply } = operation;
  if (reply.kind === "none" || place === undefined || place.kind === "whole") return undefined;
  const [name = "", ...rest] = bodyPathOf(place);
  const whole = printRefusalType(scope, protocol);
  const body = printAnyBody(scope, reply);
  const type = printInside(`NonNullable<${whole}[${literal(name)}]>`, rest, body);
  return {
    extends: `Omit<${whole}, ${literal(name)}>`,
    members: [{ doc: "", key: propertyKey(name), type }],
  };
}

/** The type `outer` with another one at the end of the path. */
function printInside(outer: string, path: readonly string[], body: string): string {
  const [name, ...rest] = path;
  if (name === undefined) return body;
  const inner = printInside(`NonNullable<${outer}[${literal(name)}]>`, rest, body);
  return `Omit<${outer}, ${literal(name)}> & { readonly ${propertyKey(name)}: ${inner} }`;
}

/** The type of the code that a refusal has. */
export function printCodeType(
  { context, imports }: FileScope,
  protocol: Protocol,
  operation: Operation,
): string {
  const field = codeField(protocol, operation);
  if (field === undefined) return "undefined";
  const printed = printType(
    { context, imports, face: "received", types: "./types.js" },
    field.type,
    field.unit,
  );
  return field.required.kind === "always" ? printed : `${printed} | undefined`;
}

function codeField({ reply }: Protocol, { results }: Operation): Field | undefined {
  if (results === undefined) return undefined;
  const found = placedValues(reply.envelope.members).find(({ path }) =>
    samePath(path, results.path),
  );
  return found?.member.field;
}
