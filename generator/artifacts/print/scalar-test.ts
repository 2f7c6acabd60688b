import { literal } from "../../emit/literal.js";
import type { Type } from "../../model/type.js";
import { takesNumbers, type ScalarType } from "./carrier.js";
import { printDateTest } from "./date-test.js";
import { useRuntime, type PrintScope } from "./scope.js";

/** An expression that is true where `value`, a name or a member of one, is of the type. */
export function printScalarTest(scope: PrintScope, type: ScalarType, value: string): string {
  const call = (name: string, ...more: readonly string[]) =>
    `${useRuntime(scope, name)}(${[value, ...more].join(", ")})`;
  const isReceived = scope.face === "received";
  switch (type.kind) {
    case "string":
      return printString(scope, type, value);
    case "int":
      return call(isReceived ? "isSafeInt" : "isInt");
    case "long":
    case "epoch-ms":
      return call("isLong");
    case "decimal":
      return isReceived || type.precision === undefined
        ? call("isAnyDecimal")
        : call("isDecimal", ...digits(type));
    case "boolean":
      return `typeof ${value} === "boolean"`;
    case "date":
    case "datetime":
      return printDateTest(scope, type.format, value);
    case "literal":
      return `${value} === ${literal(type.value)}`;
    case "text":
      return printText(type, value, call, isReceived);
    case "json":
      return `${value} !== undefined`;
    case "opaque":
      return `typeof ${value} === "string"`;
    case "code":
      throw new Error("codes are tested against their tables");
  }
}

function printString(
  scope: PrintScope,
  type: Extract<Type, { readonly kind: "string" }>,
  value: string,
): string {
  const isString = `typeof ${value} === "string"`;
  const { min = 0, max } = type;
  const hasLimits = scope.face === "sent" && (min > 0 || max !== undefined);
  const most = max === undefined ? "Infinity" : literal(max);
  const { lengthUnit = "character" } = type;
  const isBytes = lengthUnit !== "character";
  const bounds = [value, literal(min), most, ...(isBytes ? [literal(lengthUnit)] : [])].join(", ");
  const text = hasLimits
    ? `${useRuntime(scope, isBytes ? "isByteText" : "isText")}(${bounds})`
    : isString;
  if (!takesNumbers(type)) return text;
  const isNumber = type.forms?.includes("long")
    ? "isLong"
    : scope.face === "sent"
      ? "isInt"
      : "isSafeInt";
  return `(${text} || ${useRuntime(scope, isNumber)}(${value}))`;
}

type Call = (name: string, ...more: readonly string[]) => string;

function printText(
  type: Extract<Type, { readonly kind: "text" }>,
  value: string,
  call: Call,
  isReceived: boolean,
): string {
  switch (type.of.kind) {
    case "int":
      return call(isReceived ? "isSafeIntText" : "isIntText");
    case "long":
    case "epoch-ms":
      return call("isLongText");
    case "decimal":
      return isReceived ? call("isAnyDecimalText") : call("isDecimalText", ...digits(type.of));
    case "boolean": {
      const [yes, no] = type.words ?? ["true", "false"];
      return `(${value} === ${literal(yes)} || ${value} === ${literal(no)})`;
    }
    default:
      throw new Error(`a ${type.of.kind} does not travel as text`);
  }
}

function digits(type: { readonly precision?: number; readonly scale?: number }): readonly string[] {
  const { precision, scale } = type;
  if (precision === undefined) return [];
  return scale === undefined ? [literal(precision)] : [literal(precision), literal(scale)];
}
