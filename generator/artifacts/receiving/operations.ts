import { literal, propertyKey } from "../../emit/literal.js";
import {
  bodyMember,
  bodyPathOf,
  bodyPlace,
  sealSteps,
  wholeBodyName,
} from "../../model/body-place.js";
import { operationName } from "../../model/names.js";
import type { Member, Protocol } from "../../model/protocol.js";
import type { Operation } from "../../model/provider.js";
import type { Type } from "../../model/type.js";
import { isXml } from "../../model/xml.js";
import type { FileScope } from "../file-scope.js";
import { printBodyValidator } from "../print/body-validator.js";
import { printDispatch as printDispatchValue } from "../print/notice.js";
import { samePath } from "../message/members.js";
import { printRespelled } from "../message/spellings.js";

/** One operation of the receiving protocol, as the members of an object. */
export function printOperation(
  scope: FileScope,
  protocol: Protocol,
  operation: Operation,
): readonly string[] {
  // What means the same has to be the same event.
  const told = protocol.emptyIsAbsent ? "filledAt" : "valueAt";
  const tell = (at: readonly string[]): string => printAt(scope, told, at);
  const identity = operation.identity.map(tell).join(", ");
  const notice = printNotice(scope, protocol, operation);
  // Users compile with noUnusedParameters; an underscore says that it is left unused on purpose.
  const message = notice.includes("envelope") ? "{ envelope }" : "_message";
  return [
    `validator: ${printValidator(scope, operation)},`,
    ...printTyped(scope, protocol, operation),
    `body: ${printBody(scope, protocol, operation)},`,
    `notice: (${message}${notice.includes("body") ? ", body" : ""}) => (${notice}),`,
    `identity: (${identity === "" ? "" : "{ envelope }"}) => [${identity}],`,
    ...(operation.orderKey === undefined
      ? []
      : [`orderKey: ({ envelope }) => [${tell(operation.orderKey)}],`]),
    `onChange: ${literal(operation.onChange)},`,
    ...(operation.effect === "query" ? ["repeatable: true,"] : []),
  ];
}

/** The body is read by the table of its operation once that is known: in XML all of it, else what is spelt in several ways. */
function printTyped(scope: FileScope, protocol: Protocol, operation: Operation): readonly string[] {
  const place = bodyPlace(protocol.envelope, operation);
  const { request } = operation;
  if (place === undefined || request.kind === "none") return [];
  if (!isXml(protocol.envelope)) {
    const typed = printRespelled(scope, "message", bodyPathOf(place), request.type);
    return typed === "message" ? [] : [`typed: (message) => ${typed},`];
  }
  if (place.kind !== "member" || request.type.kind !== "structure") return [];
  const validator = printBodyValidator(scope, request.type, "received");
  const passed = `message, ${literal(place.path)}, ${validator}.structure`;
  return [`typed: (message) => ${scope.runtime("typedXml")}(${passed}),`];
}

function printBody(scope: FileScope, protocol: Protocol, operation: Operation): string {
  const place = bodyPlace(protocol.envelope, operation);
  if (operation.request.kind === "none" || place === undefined) return "() => undefined";
  return place.kind === "whole"
    ? "({ value }) => value"
    : `({ envelope }) => ${printAt(scope, "valueAt", place.path)}`;
}

function printAt(scope: FileScope, name: "valueAt" | "filledAt", path: readonly string[]): string {
  return `${scope.runtime(name)}(envelope, ${literal(path)})`;
}

/** A body that nobody described, or none, is any JSON. */
function printValidator(scope: FileScope, operation: Operation): string {
  const { request } = operation;
  if (request.kind === "none") return scope.runtime("anyValidator");
  return printBodyValidator(scope, request.type, "received");
}

/** What the handler gets: the operation's name, what told it from others, and the body, nested as in the envelope. */
function printNotice(scope: FileScope, protocol: Protocol, operation: Operation): string {
  const { members: placed } = protocol.envelope;
  const members =
    placed.length === 0
      ? noticeBody(operation, wholeBodyName)
      : placed.flatMap((member) => noticeMember(scope, operation, member, []));
  return `{ ${[`operation: ${literal(operationName(operation))}`, ...members].join(", ")} }`;
}

function noticeMember(
  scope: FileScope,
  operation: Operation,
  member: Member,
  path: readonly string[],
): readonly string[] {
  switch (member.kind) {
    case "value": {
      const { field } = member;
      if (sealSteps(member) !== undefined) return noticeBody(operation, field.name);
      const at = [...path, field.name];
      const dispatch = operation.dispatch.find((each) => samePath(each.path, at));
      if (dispatch === undefined) return [];
      return [`${propertyKey(field.name)}: ${printCode(scope, field.type, at, dispatch.values)}`];
    }
    case "group": {
      const inner = member.members.flatMap((each) =>
        noticeMember(scope, operation, each, [...path, member.name]),
      );
      return inner.length === 0 ? [] : [`${propertyKey(member.name)}: { ${inner.join(", ")} }`];
    }
    case "body":
      return noticeBody(operation, member.name);
  }
}

function noticeBody(operation: Operation, name: string): readonly string[] {
  if (operation.request.kind === "none") return [];
  return [`${propertyKey(bodyMember(operation, name))}: body`];
}

/** The value that told the operation, in code: known where it is the only one, else read. */
function printCode(
  scope: FileScope,
  type: Type,
  path: readonly string[],
  values: readonly string[],
): string {
  const [value = "", ...others] = values;
  const only = printDispatchValue(type, value);
  if (others.length === 0) return only;
  const code = `${scope.runtime("codeAt")}(envelope, ${literal(path)})`;
  if (type.kind === "boolean") return `${code} === "true"`;
  return only.startsWith('"') ? code : `Number(${code})`;
}
