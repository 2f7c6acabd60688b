import type { Unit } from "../../model/structure.js";
import type { Type } from "../../model/type.js";

/**
 * What a scalar is in code, and how it differs from what travels:
 *
 * | carrier | in code | on the wire |
 * | --- | --- | --- |
 * | same | as on the wire | |
 * | int | number | a number, perhaps written `1.0` |
 * | int-text | number | text |
 * | long, long-text | bigint | number, text |
 * | decimal, decimal-text | Decimal | number, text |
 * | boolean-text | boolean | one of two words |
 * | text | string | text, or a number when received |
 */
export type Carrier =
  | "same"
  | "int"
  | "int-text"
  | "long"
  | "long-text"
  | "decimal"
  | "decimal-text"
  | "boolean-text"
  | "text";

export type ScalarType = Exclude<
  Type,
  { readonly kind: "structure" | "list" | "map" | "union" | "json-text" | "base64" }
>;

export function isScalar(type: Type): type is ScalarType {
  return !["structure", "list", "map", "union", "json-text", "base64"].includes(type.kind);
}

/** Undefined for a unit that the type cannot carry, such as days in a decimal. */
export function carrierOf(type: ScalarType, unit: Unit | undefined): Carrier | undefined {
  if (type.kind === "text") {
    const inner = type.of.kind === "boolean" ? "boolean" : numberCarrier(type.of, unit);
    if (inner === undefined || (inner === "boolean" && unit !== undefined)) return undefined;
    return `${inner}-text`;
  }
  if (type.kind === "int" || type.kind === "long" || type.kind === "decimal") {
    return numberCarrier(type, unit);
  }
  if (unit !== undefined) return undefined;
  if (type.kind === "epoch-ms") return "long";
  if (type.kind === "code") return type.wire === "int" ? "int" : "same";
  return type.kind === "string" && takesNumbers(type) ? "text" : "same";
}

/** Whether a string may come as a number. */
export function takesNumbers(type: Extract<Type, { readonly kind: "string" }>): boolean {
  return type.forms?.some((form) => form !== "string") ?? false;
}

function numberCarrier(type: Type, unit: Unit | undefined): "int" | "long" | "decimal" | undefined {
  const isDecimal = type.kind === "decimal";
  switch (unit) {
    case "fen":
      return isDecimal ? "decimal" : "long";
    case "yuan":
    case "percent":
      return "decimal";
    case "days":
      return isDecimal ? undefined : "int";
    case undefined:
      if (isDecimal) return "decimal";
      return type.kind === "int" ? "int" : "long";
  }
}
