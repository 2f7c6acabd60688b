import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { JsonError } from "../../templates/runtime/errors.js";
import { jsonLimits } from "../../templates/runtime/json/limits.js";
import { readJson } from "../../templates/runtime/json/read.js";
import { readStrictly } from "../../templates/runtime/json/strict.js";

/*
 * A member that stands twice leaves the reader with a value that does not have the first one's members. Looking for their
 * place in it must not lead to what all objects inherit from.
 */

const shared: readonly object[] = [
  Object.prototype,
  Array.prototype,
  String.prototype,
  Number.prototype,
  Boolean.prototype,
  Function.prototype,
];
const before = shared.map((object) => Object.getOwnPropertyDescriptors(object));

function changed(): readonly string[] {
  return shared.flatMap((object, index) =>
    Object.keys({ ...Object.getOwnPropertyDescriptors(object), ...before[index] }).filter(
      (name) => Object.getOwnPropertyDescriptor(object, name)?.value !== valueBefore(index, name),
    ),
  );
}

function valueBefore(index: number, name: string): unknown {
  const descriptors: PropertyDescriptorMap | undefined = before[index];
  return descriptors !== undefined && Object.hasOwn(descriptors, name)
    ? descriptors[name]?.value
    : undefined;
}

/** What one test does to all objects must not fail the next. */
afterEach(() => {
  shared.forEach((object, index) => {
    for (const name of Object.keys(object)) Reflect.deleteProperty(object, name);
    Object.defineProperties(object, before[index] ?? {});
  });
});

function say(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof JsonError) return { code: error.code, offset: error.offset };
    throw error;
  }
}

test.each([
  '{"a":{"__proto__":{"polluted":1.0}},"a":{}}',
  '{"a":{"__proto__":{"toString":1.0}},"a":{}}',
  '{"a":{"\\u005f_proto__":{"polluted":1.0}},"\\u0061":{}}',
  '{"a":{"__proto__":{"polluted":1.0}},"a":[]}',
  '[{"a":{"x":{"__proto__":{"polluted":1.0}}},"a":{"x":{}}}]',
  '{"a":[{"__proto__":{"polluted":1.0}}],"a":[{}]}',
  '{"a":{"__proto__":{"__proto__":{"polluted":1.0}}},"a":[]}',
  '{"a":{"__proto__":1.0},"a":{}}',
  '{"a":{"length":1.50},"a":[]}',
  '{"a":{"length":{"b":1.0}},"a":[]}',
  '{"a":[1.0],"a":{}}',
  '{"a":{"0":1.0},"a":[]}',
  '{"a":{"toString":{"polluted":1.0}},"a":{}}',
  '{"a":{"constructor":{"prototype":{"polluted":1.0}}},"a":{}}',
])("%s", (text) => {
  expect(say(() => readJson(text))).toMatchObject({ code: "JSON_DUPLICATE_KEY" });
  expect(changed()).toEqual([]);
});

const name = fc.constantFrom("a", "b", "__proto__", "constructor", "toString", "length", "0");
const { value } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom("1.0", "1", "true", '"x"', "2.50"),
    fc.array(tie("value"), { maxLength: 3 }).map((items) => `[${items.join(",")}]`),
    fc
      .array(fc.tuple(name, tie("value")), { maxLength: 4 })
      .map((members) => `{${members.map(([key, text]) => `"${key}":${text}`).join(",")}}`),
  ),
}));

test("no document changes what objects inherit, and the fast reader says what the strict one says", () => {
  fc.assert(
    fc.property(value, (text) => {
      const fast = say(() => readJson(text).value);
      expect(changed()).toEqual([]);
      expect(fast).toEqual(say(() => readStrictly(text, jsonLimits())));
    }),
    { numRuns: 2_000 },
  );
});
