import { validatorName } from "../../model/names.js";
import type { Body } from "../../model/provider.js";
import type { FileScope } from "../file-scope.js";
import { encodeName } from "../print/encode.js";
import { isJson, needsEncode } from "../print/translation.js";
import { printType } from "../print/type.js";

/** The JSON text of a body that is sent, checked: `validText(payNotifyValidator, encodePayNotify(message.data))`. */
export function printBodyText(scope: FileScope, body: Body, value: string): string {
  if (body.kind === "none" || isJson(body.type)) return `${scope.runtime("writeJson")}(${value})`;
  if (body.type.kind !== "structure") throw new Error(`no text for ${body.type.kind}`);
  const structure = scope.context.structure(body.type.name);
  const validator = scope.imports.use("./validators.js", validatorName(structure));
  const wire = needsEncode(scope.context, body.type)
    ? `${scope.imports.use("./validators.js", encodeName(structure))}(${value})`
    : value;
  return `${scope.runtime("validText")}(${validator}, ${wire})`;
}

/** The type of a body in code. */
export function printBodyType(scope: FileScope, body: Body, face: "sent" | "received"): string {
  if (body.kind === "none") return "undefined";
  const { context, imports } = scope;
  return printType({ context, imports, face, types: "./types.js" }, body.type);
}
