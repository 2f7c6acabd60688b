import { describe, expect, test } from "vitest";
import { uuid } from "../../templates/runtime/caller/uuid.js";
import { objectText } from "../../templates/runtime/json/object-text.js";
import { openJson, sourceAt } from "../../templates/runtime/json/open.js";
import { codeAt, filledAt, objectAt, textAt, valueAt } from "../../templates/runtime/members.js";
import { unknownMembers } from "../../templates/runtime/receiver/unknown-members.js";
import { textBetween, urlPart } from "../../templates/runtime/signing/http-part.js";
import { secureRandom } from "../../templates/runtime/secure-random.js";
import type { Structure } from "../../templates/runtime/validation/structure.js";

const text = `{ "head" : { "code": 4.0, "no": 121.00, "ok": true, "none": null, "list": [1] , "big": 12345678901234567890123 } }`;
const message = openJson(text);

describe("members by path", () => {
  const { envelope } = message;

  test("a value", () => {
    expect(valueAt(envelope, ["head", "ok"])).toBe(true);
    expect(valueAt(envelope, ["head", "none"])).toBe(null);
    expect(valueAt(envelope, ["head", "ok", "more"])).toBe(undefined);
    expect(valueAt(envelope, ["head", "list", "0"])).toBe(undefined);
    expect(valueAt(envelope, ["toString"])).toBe(undefined);
    expect(valueAt(envelope, [])).toBe(envelope);
  });

  test("a value that says something", () => {
    const object = { head: { no: "", ok: false, none: null } };
    expect(filledAt(object, ["head", "no"])).toBe(undefined);
    expect(filledAt(object, ["head", "ok"])).toBe(false);
    expect(filledAt(object, ["head", "none"])).toBe(null);
  });

  test("an object", () => {
    expect(objectAt(envelope, ["head"])).toHaveProperty("ok");
    expect(objectAt(envelope, ["head", "list"])).toBe(undefined);
  });

  test.each([
    ["no", "121.00", "121"],
    ["code", "4.0", "4"],
    ["ok", "true", "true"],
    ["none", undefined, undefined],
    ["list", undefined, undefined],
    ["big", "12345678901234567890123", "12345678901234567890123"],
  ])("the text and the code of %s", (name, asText, asCode) => {
    expect(textAt(envelope, ["head", name])).toBe(asText);
    expect(codeAt(envelope, ["head", name])).toBe(asCode);
  });

  test("source texts, at any depth", () => {
    expect(sourceAt(message, ["head", "no"])).toBe("121.00");
    expect(sourceAt(message, ["head", "list"])).toBe("[1]");
    expect(sourceAt(message, ["head", "missing", "more"])).toBe(undefined);
    expect(sourceAt(message, ["missing"])).toBe(undefined);
  });

  test("what is no object has no members", () => {
    for (const other of ["[1]", "null", `"x"`, "1.0"]) expect(openJson(other).envelope).toEqual({});
  });
});

describe("texts of objects", () => {
  test("keep the texts of members, whatever their names", () => {
    const members = [
      ["b", "121.00"],
      ["10", `"x"`],
      ["__proto__", "{}"],
      ["left out", undefined],
      [`"\u2028`, "1"],
    ] as const;
    expect(objectText(members)).toBe(`{"b":121.00,"10":"x","__proto__":{},"\\"\u2028":1}`);
    expect(objectText([])).toBe("{}");
  });
});

describe("parts of addresses", () => {
  test.each([
    ["https://a.b:1/x%20y/?q=1&r=%E4?#f", "/x%20y/", "q=1&r=%E4?", "/x%20y/?q=1&r=%E4?"],
    ["/x?", "/x", "", "/x?"],
    ["/x", "/x", "", "/x"],
    ["http://a.b", "/", "", "/"],
    ["http://a.b?q", "/", "q", "/?q"],
    ["//double/x", "//double/x", "", "//double/x"],
  ])("%s", (url, path, query, both) => {
    expect(urlPart(url, "path")).toBe(path);
    expect(urlPart(url, "query")).toBe(query);
    expect(urlPart(url, "path-and-query")).toBe(both);
  });

  test("what stands between in a header", () => {
    expect(textBetween("sign=abc;", "sign=", ";")).toBe("abc");
    expect(textBetween("sign=;", "sign=", ";")).toBe("");
    expect(textBetween("abab", "aba", "bab")).toBe(undefined);
    expect(textBetween("abc", "sign=", "")).toBe(undefined);
    expect(textBetween(undefined, "", "")).toBe(undefined);
  });
});

describe("a UUID", () => {
  test("has its version and variant", () => {
    expect(uuid(() => 0)).toBe("00000000-0000-4000-8000-000000000000");
    expect(uuid(() => 1 - Number.EPSILON)).toBe("ffffffff-ffff-4fff-bfff-ffffffffffff");
  });

  test("holds the random bytes in their order", () => {
    let byte = 0;
    const counting = (): number => (byte++ * 0x11) / 256;
    expect(uuid(counting)).toBe("00112233-4455-4677-8899-aabbccddeeff");
  });

  test("is another each time where nothing is told", () => {
    const all = Array.from({ length: 1000 }, () => uuid(secureRandom));
    expect(new Set(all).size).toBe(1000);
    for (const each of all) {
      expect(each).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });
});

test("members that the document does not have are found at any depth", () => {
  const inner: Structure = {
    name: "Inner",
    fields: [{ name: "known", type: { kind: "string" }, required: false }],
  };
  const of = { kind: "structure", of: () => inner } as const;
  const outer: Structure = {
    name: "Outer",
    fields: [
      { name: "one", type: of, required: false },
      { name: "list", type: { kind: "list", of }, required: false },
      { name: "map", type: { kind: "map", of }, required: false },
    ],
  };
  const item = { known: "x", more: "y" };
  const value = { one: item, list: [item, item], map: { a: item }, other: item };
  expect(unknownMembers(outer, value)).toEqual([
    "one.more",
    "list[0].more",
    "list[1].more",
    "map.a.more",
    "other",
  ]);
});
