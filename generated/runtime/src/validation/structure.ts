import type { Condition } from "./condition.js";

/**
 * What a field table says, as data. The straight-line predicates of generated packages, `listIssues` and the JSON Schemas
 * (draft-07) are three readings of it, and must agree on every value that a text gives.
 *
 * A message has two faces: what we *send* is held to everything the document says; what we *receive* only to what makes
 * it usable, because real messages are not what documents say.
 *
 * | type | wire value, both faces | sent only | received only |
 * | --- | --- | --- | --- |
 * | string | string | `min`/`max` in characters (code points): `hasLength`; in bytes where `unit` says so: `hasByteLength` | any length |
 * | opaque | string | | |
 * | int | number without a fraction (`1.0` and `1e3` have none) | 32 bits, signed: `isInt` | ±(2^53 − 1): `isSafeInt` |
 * | long | the same, 64 bits, signed: `isLong` | | |
 * | decimal | number: `isDecimal` | at most `precision − scale` digits before the point and `scale` after it, zeros at the end not counted: `isDecimal(v, p, s)` | any |
 * | boolean | true, false | | |
 * | date, datetime | string that fits the format and names a real day and time (29 February only in leap years, year 0001 to 9999): `isDate`, as a pattern `datePattern` | | the same: a date that cannot be read is no use, and neither is an empty text, unless it means that there is none |
 * | code | string, or a number where the codes are numbers (or `wire` is "int") | one of `values`: `isOneOf` | any string; any number that `isSafeInt` takes |
 * | literal | exactly `value`, a number by its value: `isOneOf` | | the same |
 * | text of int, long | string that fits `intTextPattern`, `longTextPattern` (no blanks, plus or leading zeros; 32, 64 bits) | | text of int: `safeIntTextPattern`, at most 15 digits |
 * | text of decimal | string | `decimalTextPattern(precision, scale)`: digits as documented, no exponent | `anyDecimalTextPattern`: any digits, exponent of up to three |
 * | text of boolean | one of two strings, `words`, "true" and "false" unless said otherwise | | |
 * | structure | object (see below) | | |
 * | list | list, each item of the type | | |
 * | map | object, each member's value of the type, any names | | |
 * | either | what one of its types takes | | |
 * | json | anything, null too | | |
 *
 * Members of a structure:
 *
 * - **Absent** means not there (or `undefined`). `required: true`, and `{ when }` where its condition `holds`, make
 *   absence an issue on both faces; `"unspecified"` and `{ said }` do not.
 * - **null** is judged in this order: a field that is `nullable`, or whose type is json, takes it, and it satisfies
 *   `required`; received, where the structure says `nullIsAbsent`, it is the same as absent; otherwise it is an issue, `null`.
 *   Items of lists and values of maps are never null, unless json. To conditions and groups null is not present.
 * - **An empty text** is, received and where the structure says `emptyIsAbsent`, the same as absent, whatever the type: of
 *   a string and of json too, so that it does not satisfy `required`. To conditions and groups of that structure it is not
 *   present. Otherwise, and always when sent, in lists and in maps, it is a text like any other.
 * - **Members that no field names** are ignored when received, and refused when sent, where they are typing mistakes: `hasOnly`.
 * - **Group rules** hold on both faces.
 *
 * What a JSON Schema cannot say as we do: numbers that a double does not hold (the schema of a long is `integer` with
 * `minimum: -9223372036854775808` and `exclusiveMaximum: 9223372036854775808`, both exact as doubles; exponents of four
 * digits are refused here), lengths in bytes (that in characters is no more), and digits after the point of a decimal that travels as a number (`multipleOf` is not exact; the
 * bounds ±10^(precision − scale), exclusive, are). A `^` path needs the whole message, so it belongs in the message's schema.
 */
export interface Structure {
  readonly name: string;
  readonly title?: string;
  /** Where the fields' rows stand: a field without a `cite` of its own has this one, followed by its name. */
  readonly rows?: string;
  /** No two of one name. */
  readonly fields: readonly Field[];
  /** Received: a null member is an absent one. */
  readonly nullIsAbsent?: boolean;
  /** Received: a member that is an empty text is an absent one. */
  readonly emptyIsAbsent?: boolean;
  /** `declared`: XML elements are refused in another order than that of the fields, in which they are always written. */
  readonly order?: "declared";
  readonly rules?: readonly GroupRule[];
}

export interface Field {
  /** The wire name. */
  readonly name: string;
  readonly type: FieldType;
  /** Not required where it is not said. */
  readonly required?: Requiredness;
  readonly nullable?: boolean;
  readonly title?: string;
  readonly cite?: string;
  readonly sensitive?: Sensitivity;
  /** What it is in XML; an element where it is not said. */
  readonly xml?: "attribute" | "text" | "cdata";
  /** Other names that an XML element of it may have when it is read. */
  readonly accepts?: readonly string[];
}

/** `said` is a condition that nobody can evaluate: the field is optional to a program. */
export type Requiredness =
  | boolean
  | "unspecified"
  | { readonly when: Condition }
  | { readonly said: string };

/** Why a value must not be shown. */
export type Sensitivity =
  | "id-card"
  | "mobile"
  | "name"
  | "bank-account"
  | "birthday"
  | "email"
  | "address"
  | "credential";

export interface GroupRule {
  readonly kind: "at-least-one" | "exactly-one" | "all-or-none";
  /** Wire names of the same structure. */
  readonly fields: readonly string[];
}

/** Which side of the wire a message is judged on. */
export type Face = "sent" | "received";

export type FieldType =
  | {
      readonly kind: "string";
      readonly min?: number;
      readonly max?: number;
      /** What the bounds count, where not characters. */
      readonly unit?: "utf8-byte" | "gbk-byte";
    }
  | { readonly kind: "opaque" }
  | NumberType
  | BooleanType
  | DateType
  | CodeType
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  | { readonly kind: "text"; readonly of: NumberType | BooleanType }
  | { readonly kind: "structure"; readonly of: () => Structure }
  | { readonly kind: "list" | "map"; readonly of: FieldType }
  | { readonly kind: "either"; readonly of: readonly FieldType[] }
  | { readonly kind: "json" };

export interface DateType {
  readonly kind: "date" | "datetime";
  readonly format: string;
  /** Says what `isDate` says of the format, faster. */
  readonly is?: (value: unknown) => boolean;
}

export type NumberType =
  | { readonly kind: "int" | "long" }
  | { readonly kind: "decimal"; readonly precision?: number; readonly scale?: number };

export interface BooleanType {
  readonly kind: "boolean";
  /** How it is written inside a text: the word for true, the word for false. */
  readonly words?: readonly [string, string];
}

/** A code of the table `name`. All its values are strings, or all are whole numbers. */
export interface CodeType {
  readonly kind: "code";
  readonly name: string;
  readonly values: readonly (string | number)[];
  /** What travels; where it is not said, what `values` are, and strings if there are none. */
  readonly wire?: "string" | "int";
}
