import { literal, propertyKey } from "../../emit/literal.js";
import { propertyName, structureName } from "../../model/names.js";
import type { Field, Structure, Unit } from "../../model/structure.js";
import type { Type } from "../../model/type.js";
import { printAssignment, printMember } from "./access.js";
import { carrierOf, isScalar, type ScalarType } from "./carrier.js";
import { predicateName } from "./predicate.js";
import { useRuntime, useRuntimeType, type PrintScope } from "./scope.js";
import { isRenamed, needsDecode } from "./translation.js";

/** The name of the function that makes the typed value of a structure from its wire value. */
export function decodeName(structure: Structure): string {
  return `decode${structureName(structure)}`;
}

/**
 * A copy in which the members that differ in code are replaced; members that nobody named stay. What counts as absent is
 * gone by then: the runtime's validator leaves it out.
 */
export function printDecode(scope: PrintScope, structure: Structure): string {
  const statements = structure.fields.flatMap((field) => printField(scope, field));
  return [
    `function ${decodeName(structure)}(wire: ${useRuntimeType(scope, "WireObject")}): object {`,
    ...printShortcut(scope, structure),
    printCopy(structure),
    ...statements,
    "return value;\n}",
  ].join("\n");
}

/** Where only numbers differ, and only those whose text a number does not keep, hardly any message needs a copy. */
function printShortcut(scope: PrintScope, structure: Structure): readonly string[] {
  const { context, imports } = scope;
  const differing = structure.fields.filter(
    (field) => isRenamed(field) || needsDecode(context, field.type, field.unit),
  );
  if (!differing.every((field) => !isRenamed(field) && isIntInCode(field))) return [];
  const tests = differing.map((field) => {
    const wire = printMember(imports, context.runtime.name, "wire", field.name);
    return `!(${wire} instanceof ${useRuntime(scope, "NumberText")})`;
  });
  return [`if (${tests.join(" && ")}) return wire;`];
}

function isIntInCode({ type, unit }: Field): boolean {
  return isScalar(type) && carrierOf(type, unit) === "int";
}

/** The copy leaves out members that get another name. */
function printCopy(structure: Structure): string {
  const renamed = structure.fields.filter(isRenamed);
  if (renamed.length === 0) return "const value: { [name: string]: unknown } = { ...wire };";
  const names = renamed.map((field, index) => `${propertyKey(field.name)}: _${index}`);
  return [
    `const { ${names.join(", ")}, ...others } = wire;`,
    "const value: { [name: string]: unknown } = others;",
  ].join("\n");
}

function printField(scope: PrintScope, field: Field): readonly string[] {
  const { context } = scope;
  const decodes = needsDecode(context, field.type, field.unit);
  if (!decodes && !isRenamed(field)) return [];
  const wire = printMember(scope.imports, context.runtime.name, "wire", field.name);
  const set = (to: string) => printAssignment("value", propertyName(field), to);
  const decoded = decodes ? printRead(scope, field.type, wire, field.unit) : wire;
  if (!isRenamed(field)) {
    // An int needs no look unless its text is one that a number does not keep.
    const isInt = isIntInCode(field);
    const test = isInt
      ? `${wire} instanceof ${useRuntime(scope, "NumberText")}`
      : `${wire} != null`;
    const result = isInt ? `${useRuntime(scope, "toInt")}(${wire})` : decoded;
    return [`if (${test}) ${set(result)}`];
  }
  if (!decodes) return [`if (${wire} !== undefined) ${set(wire)}`];
  const ofNull = field.nullable ? [`else if (${wire} === null) ${set("null")}`] : [];
  return [`if (${wire} != null) ${set(decoded)}`, ...ofNull];
}

/** An expression of the typed value; `wire` is an expression without effects of a value that a predicate has passed. */
export function printRead(scope: PrintScope, type: Type, wire: string, unit?: Unit): string {
  if (!needsDecode(scope.context, type, unit)) return wire;
  const wireValue = () => useRuntimeType(scope, "WireValue");
  const wireObject = () => useRuntimeType(scope, "WireObject");
  switch (type.kind) {
    case "structure": {
      const structure = scope.context.structure(type.name);
      return `${decodeName(structure)}(${wire} as ${wireObject()})`;
    }
    case "list": {
      const item = printRead(scope, type.of, "item", unit);
      return `(${wire} as readonly ${wireValue()}[]).map((item) => ${item})`;
    }
    case "map": {
      const item = printRead(scope, type.of, "item", unit);
      const entries = `Object.entries(${wire} as ${wireObject()})`;
      return `Object.fromEntries(${entries}.map(([name, item]) => [name, ${item}]))`;
    }
    case "union":
      return printUnion(scope, type.of, wire, unit);
    case "json-text":
    case "base64":
      return wire;
    default:
      return printScalar(scope, type, wire, unit);
  }
}

/** The structure that the predicates take the value for; every other type of a union is decoded alike. */
function printUnion(
  scope: PrintScope,
  types: readonly Type[],
  wire: string,
  unit: Unit | undefined,
): string {
  const scalar = types.find(
    (type) => type.kind !== "structure" && needsDecode(scope.context, type, unit),
  );
  const rest = scalar ? printRead(scope, scalar, wire, unit) : wire;
  return types.reduceRight((otherwise, type) => {
    if (type.kind !== "structure" || !needsDecode(scope.context, type)) return otherwise;
    const name = predicateName({ face: "received" }, scope.context.structure(type.name));
    return `${name}(${wire}) ? ${printRead(scope, type, wire)} : ${otherwise}`;
  }, rest);
}

function printScalar(
  scope: PrintScope,
  type: ScalarType,
  wire: string,
  unit: Unit | undefined,
): string {
  const call = (name: string) => `${useRuntime(scope, name)}(${wire})`;
  switch (carrierOf(type, unit)) {
    case "int":
      return `${wire} instanceof ${useRuntime(scope, "NumberText")} ? ${call("toInt")} : ${wire}`;
    case "int-text":
      return call("toInt");
    case "long":
    case "long-text":
      return call("toLong");
    case "decimal":
    case "decimal-text":
      return call("toDecimal");
    case "text":
      return call("toText");
    case "boolean-text": {
      const [yes] = (type.kind === "text" && type.words) || ["true"];
      return `${wire} === ${literal(yes)}`;
    }
    default:
      return wire;
  }
}
