import { literal } from "../../emit/literal.js";
import { propertyName } from "../../model/names.js";
import { credentialName } from "../../model/protocol-names.js";
import type { Protocol, ValueSource } from "../../model/protocol.js";
import type { Operation } from "../../model/provider.js";
import type { Field } from "../../model/structure.js";
import type { Type } from "../../model/type.js";
import { isOpen } from "../../protocol/choose.js";
import type { FileScope } from "../file-scope.js";
import { literalText } from "../message/literal-text.js";
import { placedValues, sourceOf, type ValueMember } from "../message/members.js";
import { uuidFits } from "../message/uuid.js";
import { printProperty } from "../print/access.js";
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
      ? literal(literalText(field.type, values[0] ?? ""))
      : printGiven(scope, field, path, values !== undefined);
  }
  if (!isOpen(value) && value.kind === "signature") return undefined;
  return printOpenable(value, (source) => printSourceText(scope, protocol, member, source));
}

function printSourceText(
  scope: FileScope,
  protocol: Protocol,
  { field }: ValueMember,
  source: ValueSource,
): string {
  if (source.kind === "literal") return literal(literalText(field.type, source.text));
  if (source.kind === "none") return "undefined";
  return `${scope.runtime("writeJson")}(${printSource(scope, protocol, field, source)})`;
}

/** The value of a header that is neither given nor signed, as it stands in code: a text or a number. */
export function printMade(
  scope: FileScope,
  protocol: Protocol,
  { field, value }: ValueMember,
): string {
  if (value === undefined) throw new Error(`nothing makes the member '${field.name}'`);
  return printOpenable(value, (source) =>
    source.kind === "literal" ? literal(source.text) : printSource(scope, protocol, field, source),
  );
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

function printNow(scope: FileScope, type: Type, clock: string): string {
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
  field: Field,
  path: readonly string[],
  isDispatch: boolean,
): string {
  const { context, imports } = scope;
  const isRequired = isDispatch || field.required.kind === "always";
  const names = [...path.slice(0, -1), propertyName(field)];
  const value = names.reduce(
    (object, name, index) =>
      isRequired || index === 0 ? printProperty(object, name) : printOptional(object, name),
    "message",
  );
  const writing = { context, imports, face: "sent", hoist: (name: string) => name } as const;
  const wire = isDispatch ? value : printWrite(writing, field.type, value, field.unit);
  const text = `${scope.runtime("writeJson")}(${wire})`;
  return isRequired ? text : `${value} === undefined ? undefined : ${text}`;
}

/** A group that holds nothing but optional members may be left out itself. */
function printOptional(object: string, name: string): string {
  return `${object}?.${printProperty("", name).replace(/^\./u, "")}`;
}
