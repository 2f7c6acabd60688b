import {
  anyDecimalTextPattern,
  decimalTextPattern,
  intTextPattern,
  longTextPattern,
  safeIntTextPattern,
} from "../../../templates/runtime/validation/patterns.js";
import { datePattern } from "../../../templates/runtime/dates.js";
import type { Type } from "../../model/type.js";
import { checkedType } from "./code-wire.js";
import { takesNumbers, type ScalarType } from "./carrier.js";
import type { Schema, SchemaScope } from "./schema.js";

export function schemaOfScalar(scope: SchemaScope, written: ScalarType): Schema {
  const isSent = scope.face === "sent";
  const type = checkedType(scope.context, written);
  switch (type.kind) {
    case "string":
      return schemaOfString(type, isSent);
    case "int":
      return isSent ? int : safeInt;
    case "long":
    case "epoch-ms":
      return long;
    case "decimal":
      return { type: "number", ...(isSent ? bounds(type) : {}) };
    case "boolean":
      return { type: "boolean" };
    case "date":
    case "datetime":
      return { type: "string", pattern: datePattern(type.format) };
    case "literal":
      return { const: type.value };
    case "text":
      return schemaOfText(type, isSent);
    case "code":
      return schemaOfCode(scope, type);
    case "opaque":
      return { type: "string" };
    case "json":
      return {};
  }
}

const int: Schema = { type: "integer", minimum: -0x8000_0000, maximum: 0x7fff_ffff };
const safeInt: Schema = {
  type: "integer",
  minimum: Number.MIN_SAFE_INTEGER,
  maximum: Number.MAX_SAFE_INTEGER,
};
/** Both bounds are doubles. */
const long: Schema = { type: "integer", minimum: -(2 ** 63), exclusiveMaximum: 2 ** 63 };

function schemaOfString(type: Extract<Type, { readonly kind: "string" }>, isSent: boolean): Schema {
  const { min: least = 0, max, lengthUnit } = type;
  // Of bytes a schema knows nothing. A character has one at least, and four at most.
  const min = lengthUnit === undefined || lengthUnit === "character" ? least : Math.ceil(least / 4);
  const text: Schema = {
    type: "string",
    ...(isSent && min > 0 ? { minLength: min } : {}),
    ...(isSent && max !== undefined ? { maxLength: max } : {}),
  };
  if (!takesNumbers(type)) return text;
  return { anyOf: [text, type.forms?.includes("long") ? long : isSent ? int : safeInt] };
}

/** How many digits follow the point cannot be said: `multipleOf` is not exact. */
function bounds(type: { readonly precision?: number; readonly scale?: number }): Schema {
  if (type.precision === undefined) return {};
  const most = 10 ** (type.precision - (type.scale ?? 0));
  return { exclusiveMinimum: -most, exclusiveMaximum: most };
}

function schemaOfText(type: Extract<Type, { readonly kind: "text" }>, isSent: boolean): Schema {
  switch (type.of.kind) {
    case "int":
      return { type: "string", pattern: isSent ? intTextPattern : safeIntTextPattern };
    case "long":
    case "epoch-ms":
      return { type: "string", pattern: longTextPattern };
    case "decimal": {
      const { precision, scale } = type.of;
      const pattern = isSent ? decimalTextPattern(precision, scale) : anyDecimalTextPattern;
      return { type: "string", pattern };
    }
    default:
      return { enum: [...(type.words ?? ["true", "false"])] };
  }
}

function schemaOfCode(scope: SchemaScope, type: Extract<Type, { readonly kind: "code" }>): Schema {
  const isNumber = type.wire === "int";
  if (scope.face === "received") return isNumber ? safeInt : { type: "string" };
  const { codes } = scope.context.codeTable(type.table);
  const current = codes.filter((code) => code.state === "current").map((code) => code.code);
  if (current.length === 0) return { not: {} };
  return { enum: isNumber ? [...new Set(current.map(Number))] : current };
}
