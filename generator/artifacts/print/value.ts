import { toLong } from "../../../templates/runtime/decode.js";
import { listIssues } from "../../../templates/runtime/validation/issues.js";
import {
  isNumber,
  isObject,
  numberText,
  type WireObject,
  type WireValue,
} from "../../../templates/runtime/wire.js";
import { literal, propertyKey } from "../../emit/literal.js";
import { propertyName } from "../../model/names.js";
import type { Structure, Unit } from "../../model/structure.js";
import type { Type } from "../../model/type.js";
import { carrierOf, type ScalarType } from "./carrier.js";
import { describeType } from "./describe.js";
import { useRuntime, type PrintScope } from "./scope.js";
import { isJson } from "./translation.js";

/** A wire value that is valid when sent, as an expression of its type in code: `fen(12100n)`, `dateText(…)`. */
export function printValue(
  scope: PrintScope,
  type: Type,
  value: WireValue | undefined,
  unit?: Unit,
): string {
  if (value === undefined) return "undefined";
  if (value === null || isJson(type)) return printWire(scope, value);
  switch (type.kind) {
    case "structure":
      return printStructure(scope, scope.context.structure(type.name), value as WireObject);
    case "list": {
      const items = (value as readonly WireValue[]).map((item) =>
        printValue(scope, type.of, item, unit),
      );
      return `[${items.join(", ")}]`;
    }
    case "map": {
      const members = Object.entries(value as WireObject).map(
        ([name, item]) => `${propertyKey(name)}: ${printValue(scope, type.of, item, unit)}`,
      );
      return `{ ${members.join(", ")} }`;
    }
    case "union": {
      const fitting = type.of.find((each) => fits(scope, each, value));
      return fitting ? printValue(scope, fitting, value, unit) : printWire(scope, value);
    }
    case "json-text":
    case "base64":
      return printWire(scope, value);
    default:
      return printScalar(scope, type, value, unit);
  }
}

/** A wire value as an expression. */
export function printWire(scope: PrintScope, value: WireValue): string {
  if (isNumber(value)) {
    if (typeof value === "number") return literal(value);
    return `/*@__PURE__*/ ${useRuntime(scope, "wireNumber")}(${literal(numberText(value))})`;
  }
  if (isObject(value)) {
    const members = Object.entries(value).map(
      ([name, item]) => `${propertyKey(name)}: ${printWire(scope, item ?? null)}`,
    );
    return `{ ${members.join(", ")} }`;
  }
  return isList(value)
    ? `[${value.map((item) => printWire(scope, item)).join(", ")}]`
    : literal(value);
}

function printStructure(scope: PrintScope, structure: Structure, value: WireObject): string {
  const members = Object.entries(value).flatMap(([name, member]) => {
    const field = structure.fields.find((each) => each.name === name);
    if (!field) return [];
    const printed = printValue(scope, field.type, member, field.unit);
    return [`\n${propertyKey(propertyName(field))}: ${printed},`];
  });
  return `{${members.join("")}\n}`;
}

function printScalar(
  scope: PrintScope,
  type: ScalarType,
  value: WireValue,
  unit: Unit | undefined,
): string {
  const make = (name: string, ...args: readonly string[]) =>
    `/*@__PURE__*/ ${useRuntime(scope, name)}(${args.join(", ")})`;
  const text = isNumber(value) ? numberText(value) : String(value);
  switch (carrierOf(type, unit)) {
    case "int":
    case "int-text": {
      const number = literal(Number(text));
      return unit === "days" ? make("days", number) : number;
    }
    case "long":
    case "long-text": {
      const whole = `${toLong(value)}n`;
      return unit === "fen" ? make("fen", whole) : whole;
    }
    case "decimal":
    case "decimal-text":
      return make(unit === undefined ? "decimal" : decimalMakers[unit], literal(text));
    case "boolean-text":
      return literal(text === ((type.kind === "text" && type.words?.[0]) || "true"));
    case "text":
      return literal(text);
    default:
      if (type.kind !== "date" && type.kind !== "datetime") return printWire(scope, value);
      return make("dateText", literal(type.format), literal(text));
  }
}

/** What makes a decimal in a unit; days are whole. */
const decimalMakers: Readonly<Record<Unit, string>> = {
  fen: "decimalFen",
  yuan: "yuan",
  percent: "percent",
  days: "decimal",
};

function fits(scope: PrintScope, type: Type, value: WireValue): boolean {
  const field = { name: "value", type: describeType(scope.context, type), required: true };
  return listIssues({ name: "value", fields: [field] }, { value }, "sent").length === 0;
}

/** `Array.isArray` does not narrow read-only lists. */
function isList(value: WireValue): value is readonly WireValue[] {
  return Array.isArray(value);
}
