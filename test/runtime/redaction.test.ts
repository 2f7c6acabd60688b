import { expect, test } from "vitest";
import { readJson } from "../../templates/runtime/json/read.js";
import { writeJson } from "../../templates/runtime/json/write.js";
import { decimal } from "../../templates/runtime/decimal.js";
import { redact } from "../../templates/runtime/redaction.js";
import type { Field, FieldType, Structure } from "../../templates/runtime/validation/structure.js";

function field(name: string, type: FieldType, rest: Partial<Field> = {}): Field {
  return { name, type, required: false, ...rest };
}

const string: FieldType = { kind: "string" };

const person: Structure = {
  name: "Person",
  fields: [
    field("name", string, { sensitive: "name" }),
    field("idNo", { kind: "either", of: [string, { kind: "long" }] }, { sensitive: "id-card" }),
    field("city", string),
    field("fee", { kind: "decimal" }),
    field("serial", { kind: "long" }),
    field("birthday", { kind: "date", format: "yyyyMMdd" }),
  ],
};

const structure: Structure = {
  name: "Notice",
  fields: [
    field("holder", { kind: "structure", of: () => person }),
    field("insured", { kind: "list", of: { kind: "structure", of: () => person } }),
    field("contact", { kind: "structure", of: () => person }, { sensitive: "address" }),
    field("state", { kind: "boolean" }),
    field("extra", { kind: "map", of: string }),
    field("raw", { kind: "json" }),
    field("status", { kind: "code", name: "Status", values: ["1"] }),
    field("version", { kind: "literal", value: "2.0" }),
    field("count", { kind: "text", of: { kind: "int" } }),
    field("paid", { kind: "text", of: { kind: "boolean", words: ["Y", "N"] } }),
  ],
};

/** Redacts a JSON text and shows the result as JSON. */
function check(text: string, expected: string): void {
  test(text, () => {
    expect(writeJson(redact(structure, readJson(text).value))).toBe(expected);
  });
}

check(
  '{"holder":{"name":"张三","idNo":110101199003070000,"city":"北京","fee":121.00,"serial":12345678901234567890}}',
  '{"holder":{"name":"[name: string of 2 characters]","idNo":"[id-card: number]","city":"北京","fee":121.00,"serial":12345678901234567890}}',
);
check(
  '{"insured":[{"name":"李四","idNo":"x"},null,"李四"],"state":true,"status":"9"}',
  '{"insured":[{"name":"[name: string of 2 characters]","idNo":"[id-card: string of 1 character]"},null,"[unlisted: string of 2 characters]"],"state":true,"status":"9"}',
);
// Everything inside a sensitive structure is masked, by its own mark or that of the structure.
check(
  '{"contact":{"name":"王","city":"上海","13800001111":true}}',
  '{"contact":{"name":"[name: string of 1 character]","city":"[address: string of 2 characters]","[member 3]":"[address: boolean]"}}',
);
check(
  '{"contact":{"wangwu":"x","more":{"zhangsan":{"lisi":1}}}}',
  '{"contact":{"[member 1]":"[address: string of 1 character]","[member 2]":{"[member 1]":{"[member 1]":"[address: number]"}}}}',
);
// What no field describes shows its form, and its names only where they look like names.
check(
  '{"mobile":"13800001111","13800001111":1,"raw":{"a":[1,"x",true,null]},"extra":{"channel":"web","张三":"y"}}',
  '{"mobile":"[unlisted: string of 11 characters]","[member 2]":"[unlisted: number]","raw":{"a":["[unlisted: number]","[unlisted: string of 1 character]",true,null]},"extra":{"channel":"web","[member 2]":"y"}}',
);
// A value of another kind than its field's may be anything.
check(
  '{"holder":"张三","state":"13800001111","extra":["x"]}',
  '{"holder":"[unlisted: string of 2 characters]","state":"[unlisted: string of 11 characters]","extra":"[unlisted: list of 1]"}',
);
check(
  '{"holder":{"birthday":"生于上海"},"status":"张三 13800001111","version":"张三","count":"李四","paid":"王五"}',
  '{"holder":{"birthday":"[unlisted: string of 4 characters]"},"status":"[unlisted: string of 14 characters]","version":"[unlisted: string of 2 characters]","count":"[unlisted: string of 2 characters]","paid":"[unlisted: string of 2 characters]"}',
);
check(
  '{"holder":{"birthday":"20240229"},"status":"A-1","version":"2.0","count":"12","paid":"Y"}',
  '{"holder":{"birthday":"20240229"},"status":"A-1","version":"2.0","count":"12","paid":"Y"}',
);
check('"张三"', '"[unlisted: string of 2 characters]"');
check(
  '{"__proto__":{"polluted":"x"}}',
  '{"__proto__":{"polluted":"[unlisted: string of 1 character]"}}',
);

test("a name with the digits of a passport or an account is not shown", () => {
  const shown = redact(structure, { E12345678: 1, policy_2024: true, a1234: true });
  expect(JSON.stringify(shown)).toBe(
    '{"[member 1]":"[unlisted: number]","policy_2024":true,"a1234":true}',
  );
});

test("typed values are redacted like wire values, their numbers exact", () => {
  const value = {
    holder: { fee: decimal("121.00"), serial: 2n ** 64n, idNo: 3n, name: undefined },
  };
  expect(writeJson(redact(structure, value))).toBe(
    '{"holder":{"fee":"121.00","serial":18446744073709551616,"idNo":"[id-card: number]"}}',
  );
});

test("JSON.stringify can write it, and loses no digit", () => {
  const value = readJson('{"holder":{"fee":121.00,"serial":12345678901234567890}}').value;
  expect(JSON.stringify(redact(structure, value))).toBe(
    '{"holder":{"fee":"121.00","serial":"12345678901234567890"}}',
  );
});

test("of alternatives, a literal tells structures apart, and doubt masks", () => {
  const named = (value: string): FieldType => ({
    kind: "structure",
    of: () => ({
      name: value,
      fields: [field("kind", { kind: "literal", value }), field(value, string)],
    }),
  });
  const either: Structure = {
    name: "S",
    fields: [field("v", { kind: "either", of: [named("a"), named("b")] })],
  };
  expect(redact(either, { v: { kind: "a", a: "shown" } })).toEqual({
    v: { kind: "a", a: "shown" },
  });
  expect(redact(either, { v: { a: "x" } })).toEqual({
    v: { a: "[unlisted: string of 1 character]" },
  });
});

test("a value that several alternatives could mean is masked", () => {
  const of: readonly FieldType[] = [{ kind: "code", name: "C", values: ["1"] }, string];
  const either: Structure = { name: "S", fields: [field("v", { kind: "either", of })] };
  expect(redact(either, { v: "13800001111" })).toEqual({
    v: "[unlisted: string of 11 characters]",
  });
});
