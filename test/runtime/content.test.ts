import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openJson } from "../../templates/runtime/json/open.js";
import { readJson } from "../../templates/runtime/json/read.js";
import { accept } from "../../templates/runtime/outcome.js";
import { claimKey } from "../../templates/runtime/receiver/claiming.js";
import { contentHash, identityKey, orderText } from "../../templates/runtime/receiver/content.js";
import { serve } from "../../templates/runtime/receiver/serve.js";
import type { WireValue } from "../../templates/runtime/wire.js";
import { acme, key, post, signed } from "./acme.js";
import { quietInbox } from "./quiet-inbox.js";

const operation = ["acme", "notice", "issued"];

function read(text: string): readonly WireValue[] {
  return readJson(text).value as readonly WireValue[];
}

describe("what is the same message", () => {
  test.each([
    [
      "a whole number, whichever way it is written",
      "[2]",
      "[2.0]",
      "[2e0]",
      "[20E-1]",
      "[2.00000]",
    ],
    ["a number and its text", "[1234567890123]", '["1234567890123"]', "[1234567890123.0]"],
    ["zeros", "[0]", "[-0]", "[0.00]", "[0e5]"],
    ["fractions", "[0.5]", "[0.50]", "[5e-1]", "[500E-3]"],
    ["numbers too long for 64 bits", "[1e30]", `[1${"0".repeat(30)}]`, "[10e29]"],
    ["numbers inside", '[{"b":1,"a":[2]}]', '[{"a":[2.0],"b":1.0}]'],
    ["escapes", '["A1"]', '["\\u00411"]'],
  ])("%s", (_name, ...texts) => {
    expect(new Set(texts.map((text) => identityKey(operation, read(text)))).size).toBe(1);
    expect(new Set(texts.map((text) => orderText(read(text)))).size).toBe(1);
  });

  test("absent and null", () => {
    expect(identityKey(operation, [undefined])).toBe(identityKey(operation, [null]));
  });
});

test("everything else is another one", () => {
  const texts = [
    "[]",
    "[null]",
    "[null,null]",
    "[true]",
    '["true"]',
    '["null"]',
    '[""]',
    "[1]",
    "[-1]",
    "[1.5]",
    "[-1.5]",
    "[15]",
    '["a","b"]',
    '["a,b"]',
    '["a\\",\\"b"]',
    '["a/b"]',
    '[["a","b"]]',
    '[["a"],"b"]',
    '[{"a":"b"}]',
    "[[]]",
    "[{}]",
    '[{"__proto__":1}]',
    '["A1"]',
    '["a1"]',
    '["A1 "]',
    '["\\ud800"]',
    '["\\\\ud800"]',
  ];
  expect(new Set(texts.map((text) => identityKey(operation, read(text)))).size).toBe(texts.length);
  const others = [
    ["acme", "notice"],
    ["acme", "notice", "cancelled"],
    ["acme", "notice/issued"],
  ];
  const keys = [operation, ...others].map((parts) => identityKey(parts, ["issued"]));
  expect(new Set(keys).size).toBe(keys.length);
});

function hashOf(text: string): string {
  return contentHash(readJson(text).value);
}

test("a key is short, and nothing of the message stands in it", () => {
  const made = identityKey(operation, ["张三", "13800138000", "x".repeat(100_000)]);
  expect(made).toMatch(/^acme\/notice\/issued\/[0-9a-f]{64}$/);
});

test("a key is the same in each version", () => {
  // [4"acme6"notice6"issued][2"A11"2null;[]], by Python's hashlib
  expect(identityKey(operation, ["A1", 2, undefined, []])).toBe(
    "acme/notice/issued/e5f32cf38e86c7e1769e2d800a8ebf908162cb7d017f325a75e6a33c2d3fc945",
  );
});

test("the content is compared by the text of its numbers, whatever the order of members", () => {
  expect(hashOf('{"a":1,"b":121.00}')).toBe(hashOf('{ "b": 121.00, "a": 1 }'));
  expect(hashOf('{"a":121.00}')).not.toBe(hashOf('{"a":121}'));
});

/** Few names and values, so that many are the same but for their order. */
const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom("", "1", "a", '2"ab', "{}", "\ud800", "\ud801", "é", null, true, 1, 12, 0.5),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("a", "b", "ab", "", "__proto__", '1"a'), tie("value"), {
      maxKeys: 4,
    }),
  ),
}));

/** JSON with sorted members: a plain reading of what the same content is. */
function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, part]) => [name, sorted(part)] as const);
  const texts = members.map(([name, text]) => `${JSON.stringify(name)}:${text}`);
  return `{${texts.toSorted().join(",")}}`;
}

/** The same content, each object's members the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([name, part]) => [name, turned(part)] as const);
  return Object.fromEntries(members.toReversed());
}

test("contents are the same exactly where their JSON with sorted members is", () => {
  fc.assert(
    fc.property(anyValue, anyValue, (one, other) => {
      const [a, b] = [JSON.stringify(one), JSON.stringify(other, null, 1)];
      expect(hashOf(a) === hashOf(b)).toBe(sorted(one) === sorted(other));
      expect(hashOf(JSON.stringify(turned(one), null, 2))).toBe(hashOf(a));
    }),
    { numRuns: 2_000 },
  );
});

// Worked out with Python's hashlib: stores keep these hashes for longer than a program runs.
test.each([
  [
    '{"b":[1,"x",121.00,true],"a":null}',
    '{1"anull;1"b[1;1"x121.00;true;]}',
    "0c2691cfde0700a22f53e60884e56e538a5a485576b8fbbe58e8533ae76964d9",
  ],
  ['"张三"', '2"张三', "2ea84f64017dbd9063ca7280cf02c6e669e273ed8cb9c3a02cf4adcf6ec3f172"],
])("%s is hashed as %s, in each version", (text, _hashed, expected) => {
  expect(hashOf(text)).toBe(expected);
});

test("writing an unsigned member in another way does not have a message handled again", async () => {
  const runs: string[] = [];
  const codes: string[] = [];
  const { issued } = acme.operations;
  const receive = serve(
    {
      ...acme,
      operations: {
        ...acme.operations,
        issued: {
          ...issued!,
          identity: (message) => [message.envelope["serial"], ...issued!.identity(message)],
        },
      },
    },
    {
      credentials: { key },
      inbox: quietInbox(),
      handlers: {
        issued: () => {
          runs.push("issued");
          return accept();
        },
        cancelled: () => accept(),
        pinged: () => accept(),
        noted: () => accept(),
      },
      onEvent: ({ code }) => codes.push(code),
    },
  );
  const text = signed("issue", '{"orderNo":"A1"}');
  for (const serial of ["2", "2.0", "2e0", "20e-1", '"2"', `2.${"0".repeat(900)}`]) {
    await receive(post(text.replace(/^\{/, `{"serial":${serial},`)));
  }
  expect([runs, new Set(codes)]).toEqual([["issued"], new Set(["ACCEPTED", "DUPLICATE"])]);
});

test.each(["version", "reject", "handle"] as const)(
  "what says nothing of itself is known by its content, where changes mean '%s'",
  (onChange) => {
    const nameless = { ...acme.operations["issued"]!, identity: () => [], onChange };
    const keyOf = (data: string): string =>
      claimKey(operation, nameless, openJson(signed("issue", data))).key;
    expect(keyOf('{"orderNo":"A1"}')).not.toBe(keyOf('{"orderNo":"A2"}'));
    expect(keyOf('{"orderNo":"A1"}')).toBe(keyOf('{ "orderNo": "A1" }'));
  },
);
