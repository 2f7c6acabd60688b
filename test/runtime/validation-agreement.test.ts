import { Ajv } from "ajv";
import { expect, test } from "vitest";
import fc from "fast-check";
import { readJson } from "../../templates/runtime/json/read.js";
import { datePattern } from "../../templates/runtime/dates.js";
import * as patterns from "../../templates/runtime/validation/patterns.js";
import type { Condition } from "../../templates/runtime/validation/condition.js";
import { listIssues } from "../../templates/runtime/validation/issues.js";
import type {
  Face,
  Field,
  FieldType,
  Requiredness,
  Structure,
} from "../../templates/runtime/validation/structure.js";

/*
 * What structure.ts says about JSON Schemas, tried: schemas written by its table, checked by Ajv on what JSON.parse reads,
 * against the list of issues on what readJson reads.
 */

type Schema = { readonly [keyword: string]: unknown };

/** The schema of a value, by the table in structure.ts. */
function schemaOf(type: FieldType, face: Face): Schema {
  const sent = face === "sent";
  switch (type.kind) {
    case "json":
      return {};
    case "opaque":
      return { type: "string" };
    case "boolean":
      return { type: "boolean" };
    case "string":
      return sent
        ? { type: "string", minLength: type.min ?? 0, maxLength: type.max ?? 1e9 }
        : { type: "string" };
    case "int": {
      const [minimum, maximum] = sent ? [-(2 ** 31), 2 ** 31 - 1] : [1 - 2 ** 53, 2 ** 53 - 1];
      return { type: "integer", minimum, maximum };
    }
    case "long":
      return { type: "integer", minimum: -(2 ** 63), exclusiveMaximum: 2 ** 63 };
    case "decimal": {
      if (!sent || type.precision === undefined) return { type: "number" };
      const bound = 10 ** (type.precision - (type.scale ?? 0));
      return { type: "number", exclusiveMinimum: -bound, exclusiveMaximum: bound };
    }
    case "date":
    case "datetime":
      return { type: "string", pattern: datePattern(type.format) };
    case "code":
      if (sent) return { enum: type.values };
      return typeof type.values[0] === "number"
        ? schemaOf({ kind: "int" }, face)
        : { type: "string" };
    case "literal":
      return { const: type.value };
    case "text":
      return textSchemaOf(type.of, sent);
    case "structure":
      return objectSchemaOf(type.of(), face);
    case "list":
      return { type: "array", items: schemaOf(type.of, face) };
    case "map":
      return { type: "object", additionalProperties: schemaOf(type.of, face) };
    case "either":
      return { anyOf: type.of.map((each) => schemaOf(each, face)) };
  }
}

function textSchemaOf(type: Extract<FieldType, { kind: "text" }>["of"], sent: boolean): Schema {
  switch (type.kind) {
    case "boolean":
      return { enum: type.words ?? ["true", "false"] };
    case "int":
      return textOf(sent ? patterns.intTextPattern : patterns.safeIntTextPattern);
    case "long":
      return textOf(patterns.longTextPattern);
    case "decimal":
      return textOf(
        sent
          ? patterns.decimalTextPattern(type.precision, type.scale)
          : patterns.anyDecimalTextPattern,
      );
  }
}

function textOf(pattern: string): Schema {
  return { type: "string", pattern };
}

function objectSchemaOf(structure: Structure, face: Face): Schema {
  const nullIsAbsent = face === "received" && structure.nullIsAbsent === true;
  const emptyIsAbsent = face === "received" && structure.emptyIsAbsent === true;
  // A schema that takes anything, because `allOf` may not be empty.
  const allOf: Schema[] = [{}];
  for (const field of structure.fields) {
    const there = isThere(field, nullIsAbsent, emptyIsAbsent);
    if (field.required === true) allOf.push(there);
    if (typeof field.required === "object" && "when" in field.required) {
      const condition = conditionSchema(field.required.when, emptyIsAbsent);
      allOf.push({ anyOf: [{ not: condition }, there] });
    }
  }
  for (const rule of structure.rules ?? []) {
    const present = rule.fields.map((name) => ({
      required: [name],
      properties: { [name]: { not: { enum: emptyIsAbsent ? [null, ""] : [null] } } },
    }));
    if (rule.kind === "at-least-one") allOf.push({ anyOf: present });
    if (rule.kind === "exactly-one") allOf.push({ oneOf: present });
    if (rule.kind === "all-or-none") {
      allOf.push({ anyOf: [{ allOf: present }, { not: { anyOf: present } }] });
    }
  }
  const properties = structure.fields.map((field) => {
    const schema = schemaOf(field.type, face);
    const others = [
      ...(field.nullable === true || nullIsAbsent ? [null] : []),
      ...(emptyIsAbsent ? [""] : []),
    ];
    return [field.name, others.length > 0 ? { anyOf: [schema, { enum: others }] } : schema];
  });
  return {
    type: "object",
    properties: Object.fromEntries(properties),
    additionalProperties: face === "received",
    allOf,
  };
}

/** Where null is absent, a required member must also not be null, unless it takes null for a value. */
function isThere(field: Field, nullIsAbsent: boolean, emptyIsAbsent: boolean): Schema {
  const takesNull = field.nullable === true || field.type.kind === "json";
  const absent = [...(nullIsAbsent && !takesNull ? [null] : []), ...(emptyIsAbsent ? [""] : [])];
  return absent.length > 0
    ? { required: [field.name], properties: { [field.name]: { not: { enum: absent } } } }
    : { required: [field.name] };
}

function conditionSchema(condition: Condition, emptyIsAbsent: boolean): Schema {
  const inner = (each: Condition) => conditionSchema(each, emptyIsAbsent);
  switch (condition.kind) {
    case "compare": {
      const equal = under(condition.path, { enum: valuesOf(condition.value) });
      return condition.op === "=" ? equal : { not: equal };
    }
    case "in":
      return under(condition.path, { enum: condition.values.flatMap(valuesOf) });
    case "present":
      return under(condition.path, { not: { enum: emptyIsAbsent ? [null, ""] : [null] } });
    case "and":
      return { allOf: condition.of.map(inner) };
    case "or":
      return { anyOf: condition.of.map(inner) };
    case "not":
      return { not: inner(condition.of) };
  }
}

function under(path: readonly string[], schema: Schema): Schema {
  return path.reduceRight(
    (inner, name) => ({ type: "object", required: [name], properties: { [name]: inner } }),
    schema,
  );
}

/** The wire values that a condition's text equals. */
function valuesOf(text: string): unknown[] {
  if (text === "true" || text === "false") return [text, text === "true"];
  return /^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/.test(text) ? [text, Number(text)] : [text];
}

const person: Structure = {
  name: "Person",
  nullIsAbsent: true,
  fields: [
    { name: "name", type: { kind: "string", min: 1, max: 2 }, required: true },
    { name: "age", type: { kind: "int" }, required: false, nullable: true },
    { name: "kind", type: { kind: "literal", value: 1 }, required: "unspecified" },
  ],
};

const types: Readonly<Record<string, FieldType>> = {
  string: { kind: "string", min: 1, max: 3 },
  opaque: { kind: "opaque" },
  int: { kind: "int" },
  long: { kind: "long" },
  decimal: { kind: "decimal", precision: 5, scale: 2 },
  boolean: { kind: "boolean" },
  date: { kind: "date", format: "yyyy-MM-dd" },
  time: { kind: "datetime", format: "yyyy-M-d HH:mm:ss" },
  code: { kind: "code", name: "Code", values: ["0", "01"] },
  intCode: { kind: "code", name: "IntCode", values: [1, 2] },
  literal: { kind: "literal", value: "1.0" },
  textInt: { kind: "text", of: { kind: "int" } },
  textLong: { kind: "text", of: { kind: "long" } },
  textDecimal: { kind: "text", of: { kind: "decimal", precision: 5, scale: 2 } },
  textAnyDecimal: { kind: "text", of: { kind: "decimal" } },
  textBoolean: { kind: "text", of: { kind: "boolean", words: ["Y", "N"] } },
  person: { kind: "structure", of: () => person },
  list: { kind: "list", of: { kind: "structure", of: () => person } },
  map: { kind: "map", of: { kind: "int" } },
  either: { kind: "either", of: [{ kind: "int" }, { kind: "string", max: 2 }] },
  json: { kind: "json" },
};

/** JSON texts of scalars near every edge of the table; numbers that a double holds, of two decimal places at most. */
const scalars = [
  '""  "a" "ab" "abc" "abcd" "𠮷𠮷𠮷" "0" "01" "1" "1.0" "2" "Y" "N" "true" "007" "-0" "1e5" "1E+3" "1.234"',
  '"999.99" "-999.99" "1000" "12.3" ".5" "+1" "2147483647" "2147483648" "-2147483648" "-2147483649"',
  '"9223372036854775807" "9223372036854775808" "-9223372036854775808" "-9223372036854775809"',
  '"999999999999999" "1000000000000000" "2024-02-29" "2023-02-29" "2024-2-9" "2000-01-01" "0000-01-01"',
  "0 -0 1 1.0 2 2.00 1e0 -1 12 1.5 0.10 999.99 1000 1e3 1e2 2147483647 2147483648 -2147483648 -2147483649",
  "9007199254740991 9007199254740992 -9007199254740991 9223372036854775808 -9223372036854775808 1e19 1e300",
  "true false null [] {} [1] [null] [[]]",
  '{"name":"张"} {"name":"ab","age":null,"kind":1.0} {"name":"abc"} {"name":null} {"name":"a","kind":null}',
  '[{"name":"张"},{"name":"李","age":1.5}] {"name":"a","age":3,"x":1} {"a":1,"b":2.0} {"a":null} {"a":1.5}',
]
  .join(" ")
  .split(/ +/);

const times = ['"2024-2-9 00:00:00"', '"2024-02-09 23:59:59"', '"2023-2-29 00:00:00"'];
const scalar = fc.constantFrom(...scalars, ...times);

/** JSON texts that are often right for one of the types, and often nearly. */
const anyText: fc.Arbitrary<string> = fc.letrec<{ text: string; object: string }>((tie) => ({
  object: fc
    .uniqueArray(
      fc.tuple(fc.constantFrom("name", "age", "kind", "a", "__proto__", "toString"), tie("text")),
      { selector: ([name]) => name, maxLength: 4 },
    )
    .map((members) => `{${members.map(([name, text]) => `"${name}":${text}`).join(",")}}`),
  text: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { arbitrary: scalar, weight: 6 },
    { arbitrary: tie("object"), weight: 2 },
    {
      arbitrary: fc.array(tie("text"), { maxLength: 3 }).map((items) => `[${items.join(",")}]`),
      weight: 1,
    },
  ),
})).text;

/** Compares the two on the same text; how often it was taken is counted, so that a check that takes nothing shows. */
function agreement(structure: Structure, face: Face): (text: string) => boolean {
  const ajv = new Ajv({ strict: false });
  const check = ajv.compile({
    $schema: "http://json-schema.org/draft-07/schema#",
    ...objectSchemaOf(structure, face),
  });
  return (text) => {
    const issues = listIssues(structure, readJson(text).value, face);
    const accepted = check(JSON.parse(text));
    expect(issues.length === 0, `${face} ${text} ${JSON.stringify(issues)}`).toBe(accepted);
    return accepted;
  };
}

const required: readonly Requiredness[] = [true, false];
/** Whether null, and whether an empty text, is absent. */
const absences = [
  [true, true],
  [true, false],
  [false, true],
  [false, false],
] as const;

for (const [name, type] of Object.entries(types)) {
  test(`a ${name} is what its schema takes`, () => {
    let accepted = 0;
    for (const face of ["sent", "received"] as const) {
      for (const [nullIsAbsent, emptyIsAbsent] of absences) {
        for (const nullable of [true, false]) {
          for (const need of required) {
            const field: Field = { name: "v", type, required: need, nullable };
            const structure = { name: "S", nullIsAbsent, emptyIsAbsent, fields: [field] };
            const agree = agreement(structure, face);
            for (const text of [...scalars, ...times]) if (agree(`{"v":${text}}`)) accepted++;
            agree("{}");
            const property = fc.property(anyText, (text) => {
              if (agree(`{"v":${text}}`)) accepted++;
            });
            fc.assert(property, { numRuns: 20 });
          }
        }
      }
    }
    expect(accepted).toBeGreaterThan(10);
  });
}

function compare(name: string, op: "=" | "!=", value: string): Condition {
  return { kind: "compare", path: [name], op, value };
}

test.each(absences)(
  "structures with conditions and groups are what their schemas take: %s %s",
  (nullIsAbsent, emptyIsAbsent) => {
    const any: FieldType = { kind: "json" };
    const structure: Structure = {
      name: "S",
      nullIsAbsent,
      emptyIsAbsent,
      fields: [
        { name: "a", type: any, required: false },
        { name: "b", type: any, required: { when: compare("a", "=", "1") } },
        { name: "c", type: any, required: { when: compare("a", "!=", "true") } },
        {
          name: "d",
          type: { kind: "int" },
          required: {
            when: {
              kind: "or",
              of: [
                { kind: "in", path: ["b"], values: ["2", "x"] },
                { kind: "not", of: { kind: "present", path: ["c"] } },
              ],
            },
          },
        },
        {
          name: "e",
          type: { kind: "int" },
          required: { when: { kind: "compare", path: ["a", "b"], op: "=", value: "1" } },
        },
      ],
      rules: [
        { kind: "at-least-one", fields: ["a", "b"] },
        { kind: "all-or-none", fields: ["d", "e"] },
        { kind: "exactly-one", fields: ["b", "c"] },
      ],
    };
    const value = fc.constantFrom(
      '"1"',
      "1",
      "1.0",
      '"1.0"',
      "true",
      '"true"',
      "2",
      '"x"',
      "null",
      '""',
      "[]",
      '{"b":1.0}',
    );
    const members = fc.uniqueArray(fc.tuple(fc.constantFrom(..."abcdef"), value), {
      selector: ([name]) => name,
    });
    for (const face of ["sent", "received"] as const) {
      const agree = agreement(structure, face);
      let accepted = 0;
      fc.assert(
        fc.property(members, (entries) => {
          const text = entries.map(([name, json]) => `"${name}":${json}`).join(",");
          if (agree(`{${text}}`)) accepted++;
        }),
        { numRuns: 3000, seed: 1 },
      );
      expect(accepted).toBeGreaterThan(5);
    }
  },
);
