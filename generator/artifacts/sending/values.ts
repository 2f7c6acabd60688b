import { literal } from "../../emit/literal.js";
import { propertyName } from "../../model/names.js";
import { credentialName } from "../../model/protocol-names.js";
import type { Protocol, ValueSource } from "../../model/protocol.js";
import type { Operation } from "../../model/provider.js";
import type { Field } from "../../model/structure.js";
import type { Type } from "../../model/type.js";
import type { FileScope } from "../file-scope.js";
import { placedValues, sourceOf, type ValueMember } from "../message/members.js";
import { maySign } from "../message/sources.js";
import { printLiteralText, printMemberText } from "../message/texts.js";
import { uuidFits } from "../message/uuid.js";
import { printOptional, printProperty } from "../print/access.js";
import { printWrite } from "../print/encode.js";
import { printOpenable } from "../signing/printing.js";
import { dispatchValues } from "./message.js";

/** How the JSON text of an envelope's member is made; undefined for a signature, which comes after everything else. */
export function printValueText(
  scope: FileScope,
  protocol: Protocol,
  operation: Operation,
  member: ValueMember,
  path: readonly string[],
): string | undefined {
  const { field, value } = member;
  const values = dispatchValues(operation, path);
  if (value === undefined) {
    return values?.length === 1
      ? printLiteralText(protocol.envelope, field, values[0] ?? "")
      : printGiven(scope, protocol, field, path, values !== undefined);
  }
  if (maySign(member)) return undefined;
  return printOpenable(value, (source) => printSourceText(scope, protocol, member, source));
}

function printSourceText(
  scope: FileScope,
  protocol: Protocol,
  { field }: ValueMember,
  source: ValueSource,
): string {
  if (source.kind === "literal") return printLiteralText(protocol.envelope, field, source.text);
  if (source.kind === "none") return "undefined";
  const value = printSource(scope, protocol, field, source);
  return printMemberText(scope, protocol.envelope, field.name, value);
}

/** The text of a header that is neither given nor signed; undefined at run time where a choice leaves it out. */
export function printMade(scope: FileScope, protocol: Protocol, member: ValueMember): string {
  const { field, value } = member;
  if (value === undefined) throw new Error(`nothing makes the member '${field.name}'`);
  return printOpenable(value, (source) =>
    source.kind === "none"
      ? "undefined"
      : printTemplate(member, printText(scope, protocol, field, source)),
  );
}

/** A value as text; `source` makes it, and no signature. */
export function printText(
  scope: FileScope,
  protocol: Protocol,
  field: Field,
  source: ValueSource,
): string {
  if (source.kind === "literal") return literal(source.text);
  const made = printSource(scope, protocol, field, source);
  return made === printedClock(protocol) ? `String(${made})` : made;
}

/** `"Bearer " + token` */
export function printTemplate({ template = "{value}" }: ValueMember, value: string): string {
  const [before = "", after = ""] = template.split("{value}");
  const parts = [...(before ? [literal(before)] : []), value, ...(after ? [literal(after)] : [])];
  return parts.join(" + ");
}

function printSource(
  scope: FileScope,
  protocol: Protocol,
  field: Field,
  source: ValueSource,
): string {
  switch (source.kind) {
    case "credential":
      return `${scope.runtime("secretText")}(credentials, ${literal(credentialName(source.credential))})`;
    case "key-id":
      return `${scope.runtime("signingKeyId")}(credentials, ${literal(credentialName(source.credential))})`;
    case "uuid": {
      const uuid = `${scope.runtime("uuid")}(making.random)`;
      return uuidFits(field.type) === "with dashes" ? uuid : `${uuid}.replaceAll("-", "")`;
    }
    case "now":
      return printNow(scope, field.type, printedClock(protocol));
    default:
      throw new Error(`the value '${source.kind}' cannot be made`);
  }
}

/** Where messages expire, the time they were signed at is one for all members, and told to whoever sends them. */
export function signedAtStatement(protocol: Protocol): readonly string[] {
  return hasSignedAt(protocol) ? ["const signedAt = making.clock();"] : [];
}

export function hasSignedAt({ envelope, transport, limits }: Protocol): boolean {
  const members = [...placedValues(envelope.members), ...placedValues(transport.headers)];
  const isDated = members.some(
    ({ member }) => member.role === "signed-at" && sourceOf(member)?.kind === "now",
  );
  return isDated && limits?.expires !== undefined;
}

/** A number; everything else that is made is a text. */
export function printedClock(protocol: Protocol): string {
  return hasSignedAt(protocol) ? "signedAt" : "making.clock()";
}

/** The time as a member of the type has it; `clock` is the expression of its epoch milliseconds. */
export function printNow(scope: FileScope, type: Type, clock: string): string {
  switch (type.kind) {
    case "date":
    case "datetime": {
      const zone = literal(scope.context.provider.zone ?? "UTC");
      return `${scope.runtime("formatInstant")}(${clock}, ${literal(type.format)}, ${zone})`;
    }
    case "string":
    case "text":
      return `String(${clock})`;
    default:
      return clock;
  }
}

function printGiven(
  scope: FileScope,
  { envelope }: Protocol,
  field: Field,
  path: readonly string[],
  isDispatch: boolean,
): string {
  const { context, imports } = scope;
  const isRequired = isDispatch || field.required.kind === "always";
  const names = [...path.slice(0, -1), propertyName(field)];
  // A group that holds nothing but optional members may be left out itself.
  const value = names.reduce(
    (object, name, index) =>
      isRequired || index === 0 ? printProperty(object, name) : printOptional(object, name),
    "message",
  );
  const writing = { context, imports, face: "sent", hoist: (name: string) => name } as const;
  const wire = isDispatch ? value : printWrite(writing, field.type, value, field.unit);
  const text = printMemberText(scope, envelope, field.name, wire);
  return isRequired ? text : `${value} === undefined ? undefined : ${text}`;
}
