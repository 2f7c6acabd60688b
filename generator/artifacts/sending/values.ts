import { literal } from "../../emit/literal.js";
import { propertyName } from "../../model/names.js";
import { credentialName } from "../../model/protocol-names.js";
import type { Operation } from "../../model/provider.js";
import type { Field } from "../../model/structure.js";
import type { Type } from "../../model/type.js";
import type { FileScope } from "../file-scope.js";
import { printProperty } from "../print/access.js";
import { printWrite } from "../print/encode.js";
import { sourceOf, type ValueMember } from "../receiving/members.js";
import { literalText } from "../receiving/reply.js";
import { dispatchValues } from "./message.js";

/** How the JSON text of an envelope's member is made; undefined for a signature, which comes after everything else. */
export function printValueText(
  scope: FileScope,
  operation: Operation,
  member: ValueMember,
  path: readonly string[],
): string | undefined {
  const { field } = member;
  const source = sourceOf(member);
  const values = dispatchValues(operation, path);
  if (source === undefined && values?.length === 1) {
    return literal(literalText(field.type, values[0] ?? ""));
  }
  const writeJson = scope.runtime("writeJson");
  switch (source?.kind) {
    case "signature":
      return undefined;
    case "literal":
      return literal(literalText(field.type, source.text));
    case undefined:
      return printGiven(scope, field, path, values !== undefined);
    default:
      return `${writeJson}(${printMade(scope, member)})`;
  }
}

/** The value of a member that is neither given nor signed, as it stands in code: a text or a number. */
export function printMade(scope: FileScope, { field, value }: ValueMember): string {
  const source = value !== undefined && "kind" in value ? value : undefined;
  switch (source?.kind) {
    case "credential":
      return `credentials.${credentialName(source.credential)}`;
    case "literal":
      return literal(source.text);
    case "uuid": {
      const uuid = `${scope.runtime("uuid")}(making.random)`;
      return uuidFits(field.type) === "with dashes" ? uuid : `${uuid}.replaceAll("-", "")`;
    }
    case "now":
      return printNow(scope, field.type);
    default:
      throw new Error(`the value '${source?.kind}' cannot be made`);
  }
}

/** A UUID has 36 characters, or 32 without its dashes. */
export function uuidFits(type: Type): "with dashes" | "without dashes" | undefined {
  if (type.kind !== "string" || type.max === undefined || type.max >= 36) return "with dashes";
  return type.max >= 32 ? "without dashes" : undefined;
}

/** A number; everything else that is made is a text. */
export const printedClock = "making.clock()";

function printNow(scope: FileScope, type: Type): string {
  switch (type.kind) {
    case "date":
    case "datetime": {
      const zone = literal(scope.context.provider.zone ?? "UTC");
      return `${scope.runtime("formatInstant")}(${printedClock}, ${literal(type.format)}, ${zone})`;
    }
    case "string":
    case "text":
      return `String(${printedClock})`;
    default:
      return printedClock;
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
