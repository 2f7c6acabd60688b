import { literal } from "../../emit/literal.js";
import { innerTypes } from "../../model/closure.js";
import type { Body } from "../../model/provider.js";
import type { Type } from "../../model/type.js";
import type { FileScope } from "../file-scope.js";
import { printBodyValidator } from "../print/body-validator.js";
import { encodeName, printWrite } from "../print/encode.js";
import { isJson, needsEncode } from "../print/translation.js";
import { printType } from "../print/type.js";

/**
 * The JSON text of a body that is sent, checked: `validText(payNotifyValidator, encodePayNotify(message.data))`. `fill` puts
 * something around its wire value before that is checked.
 */
export function printBodyText(
  scope: FileScope,
  body: Body,
  value: string,
  fill: (wire: string) => string = (wire) => wire,
): string {
  if (body.kind === "none" || isJson(body.type)) return `${scope.runtime("writeJson")}(${value})`;
  return `${scope.runtime("validText")}(${printBodyValidator(scope, body.type, "sent")}, ${fill(printWire(scope, body.type, value))})`;
}

/** The XML element of a body that is sent, checked: `structureText("requestBody", validObject(…), insureBodyStructure)`. */
export function printBodyElement(
  scope: FileScope,
  body: Body,
  name: string,
  value: string,
): string {
  if (body.kind === "none" || isJson(body.type)) {
    return `${scope.runtime("elementText")}(${literal(name)}, ${value})`;
  }
  const validator = printBodyValidator(scope, body.type, "sent");
  const wire = printBodyWire(scope, body, value);
  return `${scope.runtime("structureText")}(${literal(name)}, ${wire}, ${validator}.structure)`;
}

/** The members of a body that is sent, checked. */
export function printBodyWire(scope: FileScope, body: Body, value: string): string {
  if (body.kind === "none") throw new Error("a body that is none has no members");
  return `${scope.runtime("validObject")}(${printBodyValidator(scope, body.type, "sent")}, ${printWire(scope, body.type, value)})`;
}

/** The wire value of a body that is given in code. */
export function printWire({ context, imports }: FileScope, type: Type, value: string): string {
  if (!needsEncode(context, type)) return value;
  for (const name of namedStructures(type)) {
    const structure = context.structure(name);
    if (needsEncode(context, { kind: "structure", name })) {
      imports.use("./validators.js", encodeName(structure));
    }
  }
  return printWrite({ context, imports, face: "sent", hoist: (name) => name }, type, value);
}

/** The structures that a type names itself, not those inside them. */
function namedStructures(type: Type): readonly string[] {
  return type.kind === "structure" ? [type.name] : innerTypes(type).flatMap(namedStructures);
}

/** The type of a body in code. */
export function printBodyType(scope: FileScope, body: Body, face: "sent" | "received"): string {
  if (body.kind === "none") return "undefined";
  const { context, imports } = scope;
  return printType({ context, imports, face, types: "./types.js" }, body.type);
}
