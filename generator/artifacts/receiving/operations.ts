import { literal, propertyKey } from "../../emit/literal.js";
import { operationName, receivedValidatorName } from "../../model/names.js";
import type { Member, Protocol } from "../../model/protocol.js";
import type { Operation } from "../../model/provider.js";
import type { Type } from "../../model/type.js";
import type { FileScope } from "../file-scope.js";
import { bodyMember } from "../../model/body-place.js";
import { printDispatch as printDispatchValue } from "../print/notice.js";
import { isJson } from "../print/translation.js";
import { bodyPath, samePath } from "./members.js";

/** One operation of the receiving protocol, as the members of an object. */
export function printOperation(
  scope: FileScope,
  protocol: Protocol,
  operation: Operation,
): readonly string[] {
  const path = bodyPath(protocol.envelope, operation);
  const place = (at: readonly string[]): string => printAt(scope, "valueAt", at);
  // What means the same has to be the same event.
  const told = protocol.emptyIsAbsent ? "filledAt" : "valueAt";
  const tell = (at: readonly string[]): string => printAt(scope, told, at);
  const hasBody = operation.request.kind !== "none" && path !== undefined;
  const identity = operation.identity.map(tell).join(", ");
  const notice = printNotice(scope, protocol, operation);
  // Users compile with noUnusedParameters; an underscore says that it is left unused on purpose.
  const message = notice.includes("envelope") ? "{ envelope }" : "_message";
  return [
    `validator: ${printValidator(scope, operation)},`,
    `body: (${hasBody ? "{ envelope }" : ""}) => ${hasBody ? place(path) : "undefined"},`,
    `notice: (${message}${notice.includes("body") ? ", body" : ""}) => (${notice}),`,
    `identity: (${identity === "" ? "" : "{ envelope }"}) => [${identity}],`,
    ...(operation.orderKey === undefined
      ? []
      : [`orderKey: ({ envelope }) => [${tell(operation.orderKey)}],`]),
    `onChange: ${literal(operation.onChange)},`,
  ];
}

function printAt(scope: FileScope, name: "valueAt" | "filledAt", path: readonly string[]): string {
  return `${scope.runtime(name)}(envelope, ${literal(path)})`;
}

/** A body that nobody described, or none, is any JSON. */
function printValidator(scope: FileScope, operation: Operation): string {
  const { request } = operation;
  if (request.kind === "none" || isJson(request.type)) return scope.runtime("anyValidator");
  if (request.type.kind !== "structure") throw new Error(`no validator for ${request.type.kind}`);
  const structure = scope.context.structure(request.type.name);
  return scope.imports.use("./validators.js", receivedValidatorName(structure));
}

/** What the handler gets: the operation's name, what told it from others, and the body, nested as in the envelope. */
function printNotice(scope: FileScope, protocol: Protocol, operation: Operation): string {
  const members = protocol.envelope.members.flatMap((member) =>
    noticeMember(scope, operation, member, []),
  );
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
      if (operation.request.kind === "none") return [];
      return [`${propertyKey(bodyMember(operation, member.name))}: body`];
  }
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
