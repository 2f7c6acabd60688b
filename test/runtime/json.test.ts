import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { JsonError } from "../../templates/runtime/errors.js";
import { jsonLimits } from "../../templates/runtime/json/limits.js";
import { readJson } from "../../templates/runtime/json/read.js";
import { readStrictly } from "../../templates/runtime/json/strict.js";
import { writeJson } from "../../templates/runtime/json/write.js";
import { NumberText, numberText, type WireValue } from "../../templates/runtime/wire.js";

/** What a reader says of a text: its value, or the code and offset of its refusal. */
function outcome(read: () => unknown): unknown {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof JsonError) return { code: error.code, offset: error.offset };
    throw error;
  }
}

function refuses(text: string, code: string, offset: number): void {
  test(`${code} in ${text.slice(0, 30)}`, () => {
    expect(outcome(() => readJson(text))).toEqual({ code, offset });
    expect(outcome(() => readStrictly(text, jsonLimits()))).toEqual({ code, offset });
  });
}

describe("readJson refuses", () => {
  refuses("", "JSON_SYNTAX", 0);
  refuses("\ufeff{}", "JSON_SYNTAX", 0);
  refuses("{} {}", "JSON_SYNTAX", 3);
  refuses("[1,]", "JSON_SYNTAX", 3);
  refuses('{"a":1,}', "JSON_SYNTAX", 7);
  refuses("{a:1}", "JSON_SYNTAX", 1);
  refuses("[01]", "JSON_SYNTAX", 2);
  refuses("[.5]", "JSON_SYNTAX", 1);
  refuses("[+1]", "JSON_SYNTAX", 1);
  refuses("[NaN]", "JSON_SYNTAX", 1);
  refuses("['a']", "JSON_SYNTAX", 1);
  refuses('"a\tb"', "JSON_SYNTAX", 2);
  refuses('"a\u0000"', "JSON_SYNTAX", 2);
  refuses('"\\x"', "JSON_SYNTAX", 1);
  refuses('"\\u12g4"', "JSON_SYNTAX", 1);
  refuses('"abc', "JSON_SYNTAX", 4);
  refuses("[1\u00a0]", "JSON_SYNTAX", 2);
  refuses("[1] // no", "JSON_SYNTAX", 4);
  refuses('{"a":1,"a":1}', "JSON_DUPLICATE_KEY", 7);
  refuses('{"a":1,"\\u0061":2}', "JSON_DUPLICATE_KEY", 7);
  refuses('{"a":1.0,"a":{}}', "JSON_DUPLICATE_KEY", 9);
  refuses('{"a":{"b":1.0},"a":1}', "JSON_DUPLICATE_KEY", 15);
  refuses('{"a":[1.0],"a":{}}', "JSON_DUPLICATE_KEY", 11);
  refuses('{"__proto__":1,"__proto__":2}', "JSON_DUPLICATE_KEY", 15);
  refuses(`[${'{"x":{"y":0,"y":1}}'}]`, "JSON_DUPLICATE_KEY", 13);
  refuses("[".repeat(65) + "]".repeat(65), "JSON_DEPTH", 64);
  refuses("[".repeat(1_000_000), "JSON_DEPTH", 64);
  refuses('{"a":'.repeat(100_000), "JSON_DEPTH", 320);
  refuses(`[${"0,".repeat(20_000)}0]`, "JSON_SIZE", 40_001);
});

describe("readJson accepts", () => {
  test("limits that are just reached", () => {
    expect(() => readJson("[".repeat(64) + "]".repeat(64))).not.toThrow();
    expect(() => readJson(`[${"0,".repeat(19_999)}0]`)).not.toThrow();
    expect(() => readJson('[{"a":1},{"b":[2]}]', { maxDepth: 3, maxMembers: 5 })).not.toThrow();
    expect(() => readJson('[{"a":1},{"b":[2]}]', { maxMembers: 4 })).toThrow("members");
    expect(() => readJson('[{"a":1},{"b":[2]}]', { maxDepth: 2 })).toThrow("deeply");
  });

  test("limits that recursion can follow, and no others", () => {
    expect(() => readJson("0", { maxDepth: 501 })).toThrow("maxDepth");
    expect(() => readJson("[".repeat(500) + "]".repeat(500), { maxDepth: 500 })).not.toThrow();
  });

  test("texts of millions of characters without delay in proportion to their square", () => {
    const texts = ["1".repeat(3e6), `"${"x".repeat(3e6)}"`, `"${"\\n".repeat(2e6)}"`];
    for (const text of texts) expect(writeJson(readJson(text).value)).toBe(text);
  });

  test("__proto__ as an own member, without touching any prototype", () => {
    const { value } = readJson('{"__proto__":{"polluted":1.0},"a":{"__proto__":2.50}}');
    expect(Object.keys(value as object)).toEqual(["__proto__", "a"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(writeJson(value)).toBe('{"__proto__":{"polluted":1.0},"a":{"__proto__":2.50}}');
  });

  test("the same where a library has polluted Object.prototype", () => {
    const prototype = Object.prototype as { extra?: number };
    try {
      prototype.extra = 1;
      expect(outcome(() => readJson('{"a":1,"a":2}'))).toMatchObject({
        code: "JSON_DUPLICATE_KEY",
      });
      const document = readJson('{"a": 1.0 ,"b":{}}');
      expect(document.value).toEqual({ a: new NumberText("1.0"), b: {} });
      expect(document.source("a")).toBe("1.0");
    } finally {
      delete prototype.extra;
    }
  });
});

describe("numbers keep their text", () => {
  const texts =
    "0 -0 1 -1 10 1.0 121.00 0.10 99.5 -99.5 1e3 1E+3 1e-7 0.0000001 -0.0000001 0.000001 -0.0 " +
    "123456789012345 1234567890123456 9007199254740993 12345678901234567890 1e400 5e-324 0.1e1 " +
    "1e21 100000000000000000000000 0.30000000000000004 4.35 0.05 -0.05 2.50";
  for (const text of texts.split(" ")) {
    test(text, () => {
      const places = [text, `[${text}]`, `{"a":${text}}`, `[0,{"b":[1.0,${text}],"c":${text}}]`];
      for (const place of places) expect(writeJson(readJson(place).value)).toBe(place);
      const { value } = readJson(text);
      expect(numberText(value as number)).toBe(text);
      expect(typeof value === "number").toBe(String(Number(text)) === text);
    });
  }
});

function sources(text: string, expected: Readonly<Record<string, string | undefined>>): void {
  test(text, () => {
    const document = readJson(text);
    for (const [name, source] of Object.entries(expected)) {
      expect(document.source(name)).toBe(source);
    }
  });
}

describe("source gives the exact text of a top-level member's value", () => {
  sources('{"sign":"x","data":{"b": 1.00 ,"a":[ ]}}', {
    sign: '"x"',
    data: '{"b": 1.00 ,"a":[ ]}',
    b: undefined,
    toString: undefined,
  });
  sources(' { "a" : 121.00 , "b" :\t"x\\"}{" ,\r\n"c": [ {"a":1} , 2 ]\n} ', {
    a: "121.00",
    b: '"x\\"}{"',
    c: '[ {"a":1} , 2 ]',
  });
  sources('{"d\\u0061ta":null,"中":true,"":{}}', { data: "null", 中: "true", "": "{}" });
  sources('{"a":1}', { a: "1" });
  sources("{}", { a: undefined });
  sources('[{"a":1}]', { a: undefined, 0: undefined });
  sources('"a"', { a: undefined });
});

function refusesToWrite(name: string, value: unknown, code: string): void {
  test(`refuses ${name}`, () => {
    expect(() => writeJson(value as WireValue)).toThrow(expect.objectContaining({ code }));
  });
}

describe("writeJson", () => {
  test("writes what JSON.stringify writes, where nothing needs more", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(writeJson(value as WireValue)).toBe(JSON.stringify(value));
      }),
      { numRuns: 2000 },
    );
  });

  test("keeps number texts and the order of members, and leaves out what is undefined", () => {
    const value = { z: new NumberText("121.00"), a: undefined, b: [null, true, '引"\n\u2028'] };
    expect(writeJson(value)).toBe('{"z":121.00,"b":[null,true,"引\\"\\n\u2028"]}');
  });

  refusesToWrite("a lone surrogate", ["a\ud83d"], "ILL_FORMED");
  refusesToWrite("a lone surrogate in a name", { "\ude00": 1 }, "ILL_FORMED");
  refusesToWrite("NaN", { a: NaN }, "NOT_WIRE");
  refusesToWrite("an infinity", [-Infinity], "NOT_WIRE");
  refusesToWrite("a bigint", { a: 1n }, "NOT_WIRE");
  refusesToWrite("a Date", { a: new Date(0) }, "NOT_WIRE");
  refusesToWrite("an undefined item", [undefined], "NOT_WIRE");
  refusesToWrite("undefined", undefined, "NOT_WIRE");

  test("refuses a circle", () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(() => writeJson(circle as WireValue)).toThrow(
      expect.objectContaining({ code: "TOO_DEEP" }),
    );
  });
});

test("NumberText takes JSON numbers only", () => {
  for (const text of ["", "1.", ".5", "+1", "01", "1e", "NaN", " 1", "1\n", "1,2", "0x1"]) {
    expect(() => new NumberText(text), text).toThrow("not a JSON number");
  }
  expect(JSON.stringify({ a: new NumberText("1.0") })).toBe('{"a":"1.0"}');
  expect(String(new NumberText("1.0"))).toBe("1.0");
});

test("errors name no content", () => {
  const secret = "13800001111";
  for (const text of [`{"${secret}":1,"${secret}":2}`, `["${secret}" 1]`, `[${secret}x]`]) {
    try {
      readJson(text);
      expect.unreachable();
    } catch (error) {
      const { message, stack, cause } = error as Error;
      expect([message, stack, String(cause)].join("\n")).not.toContain(secret);
    }
  }
});
