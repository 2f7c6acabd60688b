import { literal, propertyKey } from "../../emit/literal.js";
import { propertyName, structureName } from "../../model/names.js";
import type { Field, Structure, Unit } from "../../model/structure.js";
import type { Type } from "../../model/type.js";
import { isInherited, printAssignment, printProperty } from "./access.js";
import { carrierOf, type ScalarType } from "./carrier.js";
import { useRuntime, useRuntimeType, type PrintScope } from "./scope.js";
import { isRenamed, needsEncode } from "./translation.js";

/** The name of the function that makes the wire value of a structure that is sent; it stands in validators.ts. */
export function encodeName(structure: Structure): string {
  return `encode${structureName(structure)}`;
}

/** A copy in which the members that differ on the wire are replaced. */
export function printEncode(scope: PrintScope, structure: Structure, type: string): string {
  const wireObject = useRuntimeType(scope, "WireObject");
  return [
    `export function ${encodeName(structure)}(value: ${type}): ${wireObject} {`,
    printCopy(structure),
    ...structure.fields.flatMap((field) => printField(scope, field)),
    `return wire as ${wireObject};\n}`,
  ].join("\n");
}

function printCopy(structure: Structure): string {
  const renamed = structure.fields.filter(isRenamed);
  if (renamed.length === 0) return "const wire: { [name: string]: unknown } = { ...value };";
  const names = renamed.map((field, index) => `${propertyKey(propertyName(field))}: _${index}`);
  return [
    `const { ${names.join(", ")}, ...others } = value;`,
    "const wire: { [name: string]: unknown } = others;",
  ].join("\n");
}

function printField(scope: PrintScope, field: Field): readonly string[] {
  const encodes = needsEncode(scope.context, field.type, field.unit);
  if (!encodes && !isRenamed(field)) return [];
  const property = propertyName(field);
  const value = printProperty("value", property);
  const set = (to: string) => printAssignment("wire", field.name, to);
  // What every object inherits is not there until it is the object's own.
  const own = isInherited(property) ? `Object.hasOwn(value, ${literal(property)}) && ` : "";
  if (!encodes) return [`if (${own}${value} !== undefined) ${set(value)}`];
  const encoded = printWrite(scope, field.type, value, field.unit);
  if (!field.nullable) {
    const isOptional = field.required.kind !== "always";
    return [isOptional ? `if (${own}${value} !== undefined) ${set(encoded)}` : set(encoded)];
  }
  const ofNull = isRenamed(field) ? [`else if (${value} === null) ${set("null")}`] : [];
  return [`if (${own}${value} != null) ${set(encoded)}`, ...ofNull];
}

/** An expression of the wire value; `value` is an expression without effects of the type that is sent. */
export function printWrite(scope: PrintScope, type: Type, value: string, unit?: Unit): string {
  if (!needsEncode(scope.context, type, unit)) return value;
  switch (type.kind) {
    case "structure":
      return `${encodeName(scope.context.structure(type.name))}(${value})`;
    case "list":
      return `${value}.map((item) => ${printWrite(scope, type.of, "item", unit)})`;
    case "map": {
      const item = printWrite(scope, type.of, "item", unit);
      return `Object.fromEntries(Object.entries(${value}).map(([name, item]) => [name, ${item}]))`;
    }
    case "union":
    case "json-text":
    case "base64":
      return value;
    default:
      return printScalar(scope, type, value, unit);
  }
}

function printScalar(
  scope: PrintScope,
  type: ScalarType,
  value: string,
  unit: Unit | undefined,
): string {
  const call = (name: string, ...more: readonly string[]) =>
    `${useRuntime(scope, name)}(${[value, ...more].join(", ")})`;
  switch (carrierOf(type, unit)) {
    case "int-text":
    case "long-text":
      return call("fromLongToText");
    case "long":
      return call("fromLong");
    case "decimal":
      return call("fromDecimal");
    case "decimal-text":
      return call("fromDecimalToText");
    case "boolean-text":
      return type.kind === "text" && type.words
        ? call("fromBooleanToText", literal(type.words))
        : call("fromBooleanToText");
    default:
      return value;
  }
}
