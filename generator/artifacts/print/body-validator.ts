import { receivedValidatorName, validatorName } from "../../model/names.js";
import type { Type } from "../../model/type.js";
import type { FileScope } from "../file-scope.js";
import { isJson } from "./translation.js";
import type { Face } from "./type.js";

/** Whether there is a validator for bodies of the type: structures, lists of them, and any JSON. */
export function hasBodyValidator(type: Type): boolean {
  if (isJson(type)) return true;
  return type.kind === "list" ? hasBodyValidator(type.of) : type.kind === "structure";
}

/**
 * The validator of a body: `orderReceivedValidator`, `listValidator(orderReceivedValidator)`, or `anyValidator` for one that
 * nobody described. Throws where `hasBodyValidator` says that there is none.
 */
export function printBodyValidator(scope: FileScope, type: Type, face: Face): string {
  if (isJson(type)) return scope.runtime("anyValidator");
  switch (type.kind) {
    case "structure": {
      const structure = scope.context.structure(type.name);
      const name = face === "sent" ? validatorName(structure) : receivedValidatorName(structure);
      return scope.imports.use("./validators.js", name);
    }
    case "list":
      return `${scope.runtime("listValidator")}(${printBodyValidator(scope, type.of, face)})`;
    default:
      throw new Error(`no validator for a body that is a ${type.kind}`);
  }
}
