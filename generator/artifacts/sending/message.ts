import { propertyKey } from "../../emit/literal.js";
import { bodyMember, sealSteps, wholeBodyName } from "../../model/body-place.js";
import { propertyName } from "../../model/names.js";
import type { Member, Protocol } from "../../model/protocol.js";
import type { Operation } from "../../model/provider.js";
import type { FileScope } from "../file-scope.js";
import { printBodyType } from "../message/body-text.js";
import { placedValues, samePath } from "../message/members.js";
import { fieldDoc } from "../print/docs.js";
import { printDispatch, type MemberView } from "../print/notice.js";
import { printType } from "../print/type.js";

/**
 * What the sender of an operation gives: the members of the envelope that nothing else gives, nested as there. What tells
 * operations apart is among them only where one operation has several values of it.
 */
export function messageMembers(
  scope: FileScope,
  protocol: Protocol,
  operation: Operation,
): readonly MemberView[] {
  const { members } = protocol.envelope;
  return members.length === 0
    ? bodyViews(scope, operation, wholeBodyName)
    : members.flatMap((member) => memberViews(scope, operation, member, []));
}

function memberViews(
  scope: FileScope,
  operation: Operation,
  member: Member,
  path: readonly string[],
): readonly MemberView[] {
  const { context } = scope;
  switch (member.kind) {
    case "value": {
      const { field } = member;
      if (sealSteps(member)) return bodyViews(scope, operation, field.name);
      const values = dispatchValues(operation, [...path, field.name]);
      if (member.value !== undefined || values?.length === 1) return [];
      const isRequired = values !== undefined || field.required.kind === "always";
      const type = values?.map((value) => printDispatch(field.type, value)).join(" | ");
      const printed = type ?? printFieldType(scope, field);
      return [
        {
          doc: fieldDoc(context, field),
          key: `${propertyKey(propertyName(field))}${isRequired ? "" : "?"}`,
          type: isRequired ? printed : `${printed} | undefined`,
        },
      ];
    }
    case "group": {
      const inner = member.members.flatMap((each) =>
        memberViews(scope, operation, each, [...path, member.name]),
      );
      if (inner.length === 0) return [];
      const members = inner.map(({ doc, key, type }) => `${doc}\nreadonly ${key}: ${type};`);
      const isOptional = inner.every(({ key }) => key.endsWith("?"));
      const type = `{\n${members.join("\n")}\n}`;
      return [
        {
          doc: "",
          key: `${propertyKey(member.name)}${isOptional ? "?" : ""}`,
          type: isOptional ? `${type} | undefined` : type,
        },
      ];
    }
    case "body":
      return bodyViews(scope, operation, bodyMember(operation, member.name));
  }
}

function bodyViews(scope: FileScope, operation: Operation, name: string): readonly MemberView[] {
  const { request } = operation;
  if (request.kind === "none") return [];
  return [{ doc: "", key: propertyKey(name), type: printBodyType(scope, request, "sent") }];
}

function printFieldType(
  { context, imports }: FileScope,
  field: Extract<Member, { readonly kind: "value" }>["field"],
): string {
  return printType({ context, imports, face: "sent", types: "./types.js" }, field.type, field.unit);
}

/** Whether the sender gives members of the envelope, apart from what tells operations apart. */
export function givesEnvelopeMembers(
  protocol: Protocol,
  operation: Operation,
  which: "any" | "required" = "any",
): boolean {
  return placedValues(protocol.envelope.members).some(
    ({ path, member }) =>
      isGiven(protocol, operation, path) &&
      (which === "any" || member.field.required.kind === "always"),
  );
}

/** Whether the sender gives the member at `path`. */
export function isGiven(
  protocol: Protocol,
  operation: Operation,
  path: readonly string[],
): boolean {
  const place = placedValues(protocol.envelope.members).find((each) => samePath(each.path, path));
  return (
    place !== undefined &&
    place.member.value === undefined &&
    dispatchValues(operation, path) === undefined
  );
}

/** The values of the member at `path` that mean the operation, if the member tells operations apart. */
export function dispatchValues(
  operation: Operation,
  path: readonly string[],
): readonly string[] | undefined {
  return operation.dispatch.find((each) => samePath(each.path, path))?.values;
}
