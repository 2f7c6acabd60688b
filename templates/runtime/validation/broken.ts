import { hasByteLength, hasLength } from "../text.js";
import { isNumber } from "../wire.js";
import * as checks from "./checks.js";
import type { IssueRule } from "./issue.js";
import * as texts from "./number-texts.js";
import type { CodeType, FieldType } from "./structure.js";

export type ScalarType = Exclude<
  FieldType,
  { readonly kind: "structure" | "list" | "map" | "either" }
>;

/** What a scalar breaks, or `undefined`. */
export function brokenRule(
  type: ScalarType,
  value: unknown,
  received: boolean,
): IssueRule | undefined {
  switch (type.kind) {
    case "string":
      if (typeof value !== "string") return "type";
      return received || hasBounds(value, type) ? undefined : "length";
    case "code":
      return brokenCode(type, value, received);
    case "int":
      return brokenNumber(value, received ? checks.isSafeInt(value) : checks.isInt(value));
    case "long":
      return brokenNumber(value, checks.isLong(value));
    case "decimal":
      return brokenNumber(
        value,
        received ? checks.isAnyDecimal(value) : checks.isDecimal(value, type.precision, type.scale),
      );
    case "date":
    case "datetime":
      return brokenText(value, (type.is ?? checks.isDate)(value, type.format));
    case "text":
      return brokenText(value, isTextOf(type.of, value, received));
    case "boolean":
      return typeof value === "boolean" ? undefined : "type";
    case "literal":
      return checks.isOneOf(value, [type.value]) ? undefined : "literal";
    case "opaque":
      return typeof value === "string" ? undefined : "type";
    case "json":
      return value === undefined ? "type" : undefined;
  }
}

function hasBounds(
  text: string,
  { min = 0, max = Infinity, unit }: Extract<FieldType, { readonly kind: "string" }>,
): boolean {
  return unit === undefined ? hasLength(text, min, max) : hasByteLength(text, min, max, unit);
}

function brokenNumber(value: unknown, fits: boolean): IssueRule | undefined {
  if (fits) return undefined;
  return isNumber(value) ? "range" : "type";
}

function brokenText(value: unknown, fits: boolean): IssueRule | undefined {
  if (fits) return undefined;
  return typeof value === "string" ? "format" : "type";
}

function brokenCode(type: CodeType, value: unknown, received: boolean): IssueRule | undefined {
  const wire = type.wire ?? (typeof type.values[0] === "number" ? "int" : "string");
  const fits = wire === "int" ? checks.isSafeInt(value) : typeof value === "string";
  if (!fits) return "type";
  return received || checks.isOneOf(value, type.values) ? undefined : "code";
}

type TextType = Extract<FieldType, { readonly kind: "text" }>["of"];

function isTextOf(type: TextType, value: unknown, received: boolean): boolean {
  switch (type.kind) {
    case "int":
      return received ? texts.isSafeIntText(value) : texts.isIntText(value);
    case "long":
      return texts.isLongText(value);
    case "decimal":
      return received
        ? texts.isAnyDecimalText(value)
        : texts.isDecimalText(value, type.precision, type.scale);
    case "boolean":
      return checks.isBooleanText(value, type.words ?? ["true", "false"]);
  }
}
