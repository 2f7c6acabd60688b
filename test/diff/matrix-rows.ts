import type { SourceChange } from "./source-table.js";
import { twoCodes } from "./matrix-spec.js";

/** One version of the field that a row is about. */
export interface Side {
  /** Its line in YAML; empty where there is no such field. */
  readonly field: string;
  /** What is said of the table `Kind`: its codes, perhaps that they are not all. */
  readonly codes: string;
}

export interface Row {
  readonly before: Side;
  readonly after: Side;
}

const threeCodes = `${twoCodes.slice(0, -2)}, "3": { label: 丙, name: third } }`;
const retired = twoCodes.replace("name: second", "name: second, state: retired");
const relabelled = twoCodes.replace("乙", "丁");
const renamed = twoCodes.replace("name: second", "name: other");
const open = `complete: false, ${twoCodes}`;
const respelt = twoCodes.replace('"2"', '"02"');

function side(type: string, rest = "required: true", codes = twoCodes, name = "subject"): Side {
  return { field: type === "" ? "" : `${name}: { type: ${type}, ${rest} }`, codes };
}

const none = side("");
const optional = "required: false";
const conditional = 'required: { when: orderNo = "1" }';
const nullable = "required: true, nullable: true";

/** Types in exchange for others, the field required in both. */
function types(before: string, after: string): Row {
  return { before: side(before), after: side(after) };
}

/** Keys of a field of one type in exchange for others. */
function keys(type: string, before: string, after: string): Row {
  return { before: side(type, before), after: side(type, after) };
}

function tables(before: string, after: string): Row {
  const required = "required: true";
  return { before: side("Kind", required, before), after: side("Kind", required, after) };
}

/** What a row compiles, by its name in the table. */
export const rows: Readonly<Record<SourceChange, Row>> = {
  "optional-added": { before: none, after: side("string", optional) },
  "required-added": { before: none, after: side("string") },
  "conditional-added": { before: none, after: side("string", conditional) },
  "unspecified-added": { before: none, after: side("string", "required: unspecified") },
  "required-removed": { before: side("string"), after: none },
  "optional-removed": { before: side("string", optional), after: none },
  "optional-to-required": keys("string", optional, "required: true"),
  "required-to-optional": keys("string", "required: true", optional),
  "required-to-conditional": keys("string", "required: true", conditional),
  "conditional-to-required": keys("string", conditional, "required: true"),
  "optional-to-conditional": keys("string", optional, conditional),
  "conditional-to-optional": keys("string", conditional, optional),
  "required-to-unspecified": keys("string", "required: true", "required: unspecified"),
  "unspecified-to-required": keys("string", "required: unspecified", "required: true"),
  "became-nullable": keys("string", "required: true", nullable),
  "became-not-nullable": keys("string", nullable, "required: true"),
  "code-added": tables(twoCodes, threeCodes),
  "code-removed": tables(threeCodes, twoCodes),
  "code-retired": tables(twoCodes, retired),
  "code-unretired": tables(retired, twoCodes),
  "code-respelt": tables(twoCodes, respelt),
  "code-label": tables(twoCodes, relabelled),
  "code-name": tables(twoCodes, renamed),
  "text-to-codes": types("string", "Kind"),
  "codes-to-text": types("Kind", "string"),
  "codes-to-other-codes": types("Kind", "OtherKind"),
  "codes-opened": tables(twoCodes, open),
  "codes-closed": tables(open, twoCodes),
  "wire-renamed": {
    before: side("string", "required: true", twoCodes, "subject"),
    after: side("string", "required: true, name: subject", twoCodes, "subjekt"),
  },
  "property-renamed": {
    before: side("string"),
    after: side("string", "required: true", twoCodes, "matter"),
  },
  "property-renamed-alias": {
    before: side("string"),
    after: side("string", "required: true, accepts: [subject]", twoCodes, "matter"),
  },
  "length-shorter": types("string(32)", "string(20)"),
  "length-longer": types("string(20)", "string(32)"),
  "least-length-added": types("string(32)", '"string(4..32)"'),
  "length-unit-changed": keys(
    "string(32)",
    "required: true",
    "required: true, length-unit: gbk-byte",
  ),
  "precision-smaller": types('"decimal(18,2)"', '"decimal(10,2)"'),
  "precision-greater": types('"decimal(10,2)"', '"decimal(18,2)"'),
  "int-to-decimal": types("int", "decimal"),
  "decimal-to-int": types("decimal", "int"),
  "int-to-long": types("int", "long"),
  "long-to-int": types("long", "int"),
  "number-to-text": types("int", "string"),
  "text-to-number": types("string", "int"),
  "decimal-to-text-wire": types("decimal", "text<decimal>"),
  "int-to-text-wire": types("int", "text<int>"),
  "text-form-added": keys("string", "required: true", "required: true, wire: [string, int]"),
  "code-wire-to-int": keys("Kind", "required: true", "required: true, wire: int"),
  "boolean-to-words": types("boolean", `'text<boolean("Y","N")>'`),
  "words-changed": types(`'text<boolean("Y","N")>'`, `'text<boolean("1","0")>'`),
  "unit-added": keys("long", "required: true", "required: true, unit: fen"),
  "unit-removed": keys("long", "required: true, unit: fen", "required: true"),
  "fen-to-yuan-of-decimal": keys(
    "decimal",
    "required: true, unit: fen",
    "required: true, unit: yuan",
  ),
  "fen-to-yuan": {
    before: side("long", "required: true, unit: fen"),
    after: side("decimal", "required: true, unit: yuan"),
  },
  "date-format-changed": types(`'date("yyyy-MM-dd")'`, `'date("yyyyMMdd")'`),
  "datetime-format-changed": types(
    `'datetime("yyyy-MM-dd HH:mm:ss")'`,
    `'datetime("yyyyMMddHHmmss")'`,
  ),
  "date-to-text": types(`'date("yyyy-MM-dd")'`, "string"),
  "text-to-date": types("string", `'date("yyyy-MM-dd")'`),
  "datetime-to-epoch": types(`'datetime("yyyy-MM-dd HH:mm:ss")'`, "epoch-ms"),
  "epoch-to-long": types("epoch-ms", "long"),
  "literal-changed": types(`'literal("1.0")'`, `'literal("2.0")'`),
  "scalar-to-list": types("string", "list<string>"),
  "list-to-scalar": types("list<string>", "string"),
  "structure-to-list": types("Part", "list<Part>"),
  "list-to-structure": types("list<Part>", "Part"),
  "structure-replaced": types("Part", "Other"),
  "structure-to-map": types("Part", "map<string>"),
  "structure-to-json": types("Part", "json"),
  "json-to-structure": types("json", "Part"),
  "text-to-opaque": types("string", "opaque"),
  "text-to-structure": types("string", "Part"),
  "sensitive-added": keys("string", "required: true", "required: true, sensitive: name"),
};
