import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { carried } from "../../templates/runtime/caller/carried.js";
import { formText } from "../../templates/runtime/caller/form-text.js";
import { writeJson } from "../../templates/runtime/json/write.js";

describe("members as a form", () => {
  const cases: readonly [name: string, text: string | undefined, expected: string][] = [
    ["a", '"A+B C"', "a=A%2BB+C"],
    ["a", '"*-._~!\'()"', "a=*-._%7E%21%27%28%29"],
    ["a", '"张三"', "a=%E5%BC%A0%E4%B8%89"],
    ["a", '"\\u5f20\\ud83d\\ude00"', "a=%E5%BC%A0%F0%9F%98%80"],
    ["a", '"\\r\\n&=%"', "a=%0D%0A%26%3D%25"],
    ["a&b=c", '""', "a%26b%3Dc="],
    ["a", "121.00", "a=121.00"],
    ["a", "-1e3", "a=-1e3"],
    ["a", "12345678901234567890", "a=12345678901234567890"],
    ["a", "true", "a=true"],
    ["a", "false", "a=false"],
    ["a", undefined, ""],
  ];
  test.each(cases)("%s: %s", (name, text, expected) => {
    expect(formText([[name, text]])).toBe(expected);
  });

  test("in the given order, names that stand twice too", () => {
    const members = [
      ["b", "1"],
      ["a", undefined],
      ["a", "2"],
      ["b", "3"],
    ] as const;
    expect(formText(members)).toBe("b=1&a=2&b=3");
  });

  test.each(["null", "{}", '["x"]', '{"planted":1}'])("%s is refused, and not repeated", (text) => {
    const thrown = expect.objectContaining({
      code: "FORM_VALUE",
      message: "'a' is no text, number or boolean: no form holds it",
    }) as Error;
    expect(() => formText([["a", text]])).toThrow(thrown);
  });

  test("a lone surrogate is refused, in a name too", () => {
    const thrown = expect.objectContaining({ code: "ILL_FORMED" }) as Error;
    expect(() => formText([["a", '"\\ud800"']])).toThrow(thrown);
    expect(() => formText([["\udc00", "1"]])).toThrow(thrown);
  });

  test("a form reader gives back every text", () => {
    const text = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), (pairs) => {
        const members = pairs.map(([name, value]) => [name, writeJson(value)] as const);
        const read = new URLSearchParams(formText(members));
        expect([...read]).toEqual(pairs);
      }),
    );
  });
});

describe("a request that carries members", () => {
  const members = [
    ["name", '"A B"'],
    ["none", undefined],
    ["price", "121.00"],
  ] as const;
  const request = { method: "POST", path: "/p", headers: { "x-time": "1" }, members };

  test("as JSON", () => {
    expect(carried("application/json", request)).toEqual({
      method: "POST",
      path: "/p",
      headers: { "content-type": "application/json", "x-time": "1" },
      body: '{"name":"A B","price":121.00}',
    });
  });

  test("as a form", () => {
    expect(carried("application/x-www-form-urlencoded", { ...request, signedAt: 17 })).toEqual({
      method: "POST",
      path: "/p",
      headers: { "content-type": "application/x-www-form-urlencoded", "x-time": "1" },
      body: "name=A+B&price=121.00",
      signedAt: 17,
    });
  });

  test("as a query, without a body", () => {
    const expected = { method: "GET", headers: { "x-time": "1" } };
    const get = { ...request, method: "GET" };
    expect(carried("query", get)).toEqual({ ...expected, path: "/p?name=A+B&price=121.00" });
    expect(carried("query", { ...get, path: "?a=1" }).path).toBe("?a=1&name=A+B&price=121.00");
    expect(carried("query", { ...get, members: [] })).toEqual({ ...expected, path: "/p" });
  });

  test("a content type of its own stays", () => {
    const headers = { "content-type": "application/json;charset=utf-8" };
    expect(carried("application/json", { ...request, headers }).headers).toEqual(headers);
  });
});
