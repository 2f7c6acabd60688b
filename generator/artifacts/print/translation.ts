import { structuresIn } from "../../model/closure.js";
import { conditionPaths } from "../../spec/expression/condition.js";
import { propertyName } from "../../model/names.js";
import type { Field, Structure, Unit } from "../../model/structure.js";
import type { Type } from "../../model/type.js";
import type { PackageContext } from "../context.js";
import { carrierOf, type Carrier } from "./carrier.js";

/** Whether a value is another in code than on the wire when received. */
export function needsDecode(context: PackageContext, type: Type, unit?: Unit): boolean {
  return differs(context, type, unit, (carrier) => carrier !== "same");
}

/** Whether a value is another on the wire than in code when sent. */
export function needsEncode(context: PackageContext, type: Type, unit?: Unit): boolean {
  return differs(
    context,
    type,
    unit,
    (carrier) => carrier !== "same" && carrier !== "int" && carrier !== "text",
  );
}

export function isRenamed(field: Field): boolean {
  return propertyName(field) !== field.name;
}

/** Whether judging a structure takes the whole message: a condition in it, or below it, begins with `^`. */
export function needsRoot(context: PackageContext, type: Type): boolean {
  const names = [...structuresIn([type], context.structure)];
  return names.some((name) => context.structure(name).fields.some(looksAtRoot));
}

function looksAtRoot({ required }: Field): boolean {
  return (
    required.kind === "when" && conditionPaths(required.condition).some(([first]) => first === "^")
  );
}

type Test = (carrier: Carrier) => boolean;

function differs(context: PackageContext, type: Type, unit: Unit | undefined, test: Test): boolean {
  if (hasCarrier(type, unit, test)) return true;
  const names = [...structuresIn([type], context.structure)];
  return names.some((name) => structureDiffers(context.structure(name), test));
}

function structureDiffers(structure: Structure, test: Test): boolean {
  return structure.fields.some(
    (field) => isRenamed(field) || hasCarrier(field.type, field.unit, test),
  );
}

/** Whether a scalar of the type, not looking into structures, has such a carrier. */
function hasCarrier(type: Type, unit: Unit | undefined, test: Test): boolean {
  switch (type.kind) {
    case "structure":
      return false;
    case "list":
    case "map":
      return hasCarrier(type.of, unit, test);
    case "union":
      return type.of.some((each) => hasCarrier(each, unit, test));
    case "json-text":
    case "base64":
      return false;
    default:
      return test(carrierOf(type, unit) ?? "same");
  }
}

/** Whether an empty text is a value of the type when received, as far as the type alone says. */
export function takesEmptyText(type: Type): boolean {
  switch (type.kind) {
    case "string":
    case "opaque":
    case "json":
    case "json-text":
    case "base64":
      return true;
    case "code":
      return type.wire === "string";
    case "literal":
      return type.value === "";
    case "text":
      return type.words?.includes("") ?? false;
    case "union":
      return type.of.some(takesEmptyText);
    default:
      return false;
  }
}

/** A union of which one type is any JSON is any JSON. */
export function isJson(type: Type): boolean {
  return type.kind === "json" || (type.kind === "union" && type.of.some(isJson));
}
