import { literal, propertyKey } from "../../emit/literal.js";
import { operationName } from "../../model/names.js";
import { bodyMember, sealSteps, wholeBodyName } from "../../model/body-place.js";
import type { Member } from "../../model/protocol.js";
import type { Dispatch, Operation } from "../../model/provider.js";
import type { Type } from "../../model/type.js";
import { fieldDoc } from "./docs.js";
import { printType, type TypeScope } from "./type.js";

/** A member of an interface, ready for its template. */
export interface MemberView {
  readonly doc: string;
  /** With `?` where it may be left out. */
  readonly key: string;
  readonly type: string;
}

/**
 * What a handler of the operation gets: its name, what told it from others, and the body, nested as in the envelope:
 * `{ operation: "issueNotice"; notifyType: 3; data: IssueNotifyReceived }`.
 */
export function noticeMembers(scope: TypeScope, operation: Operation): readonly MemberView[] {
  const { envelope } = scope.context.protocol(operation.protocol);
  return [
    { doc: "", key: "operation", type: literal(operationName(operation)) },
    ...envelope.members.flatMap((member) => memberViews(scope, operation, member, [])),
    ...(envelope.members.length === 0 ? bodyViews(scope, operation, wholeBodyName) : []),
  ];
}

function memberViews(
  scope: TypeScope,
  operation: Operation,
  member: Member,
  path: readonly string[],
): readonly MemberView[] {
  switch (member.kind) {
    case "value": {
      const { field } = member;
      if (sealSteps(member)) return bodyViews(scope, operation, field.name);
      const dispatch = dispatchAt(operation, [...path, field.name]);
      if (!dispatch) return [];
      const type = dispatch.values.map((value) => printDispatch(field.type, value)).join(" | ");
      return [{ doc: fieldDoc(scope.context, field), key: propertyKey(field.name), type }];
    }
    case "group": {
      const inner = member.members.flatMap((each) =>
        memberViews(scope, operation, each, [...path, member.name]),
      );
      if (inner.length === 0) return [];
      const members = inner.map(({ doc, key, type }) => `${doc}\nreadonly ${key}: ${type};`);
      return [{ doc: "", key: propertyKey(member.name), type: `{\n${members.join("\n")}\n}` }];
    }
    case "body":
      return bodyViews(scope, operation, member.name);
  }
}

function bodyViews(scope: TypeScope, operation: Operation, name: string): readonly MemberView[] {
  const { request } = operation;
  if (request.kind === "none") return [];
  const key = propertyKey(bodyMember(operation, name));
  return [{ doc: "", key, type: printType(scope, request.type) }];
}

function dispatchAt(operation: Operation, path: readonly string[]): Dispatch | undefined {
  return operation.dispatch.find(
    (each) =>
      each.path.length === path.length && each.path.every((name, index) => name === path[index]),
  );
}

/** The value that tells the operation, as it stands in code. */
export function printDispatch(type: Type, value: string): string {
  if (type.kind === "int" || (type.kind === "code" && type.wire === "int")) {
    return literal(Number(value));
  }
  return type.kind === "boolean" ? literal(value === "true") : literal(value);
}
