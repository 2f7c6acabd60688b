import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  authorizationPart,
  authorizationText,
} from "../../templates/runtime/signing/authorization.js";

const parts = (header: string | undefined, ...names: string[]) =>
  names.map((name) => authorizationPart(header, "ACME", name));

test("is written with quotes, in the order that is given", () => {
  const text = authorizationText("ACME", [
    ["mchid", "10"],
    ["note", 'a "b" \\'],
  ]);
  expect(text).toBe('ACME mchid="10",note="a \\"b\\" \\\\"');
});

test("what was written is read", () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}$/), { minLength: 1 });
  fc.assert(
    fc.property(names, fc.array(fc.string(), { minLength: 40, maxLength: 40 }), (all, values) => {
      const pairs = all.map((name, at) => [name, values[at] ?? ""] as const);
      const header = authorizationText("ACME", pairs);
      for (const [name, value] of pairs) {
        expect(authorizationPart(header, "ACME", name)).toBe(value);
      }
    }),
  );
});

describe("is read", () => {
  test.each([
    ["in any order", 'ACME b="2",a="1"'],
    ["with blanks", 'ACME  a = "1" ,\t b="2" '],
    ["whatever the letter case of names and scheme", 'acme A="1",B="2"'],
    ["without quotes, as some write it", "ACME a=1,b=2"],
    ["with a comma at the end", 'ACME a="1",b="2",'],
    ["beside others", 'ACME x="a=\\"3\\",",a="1",b="2"'],
  ])("%s", (_, header) => expect(parts(header, "a", "b")).toEqual(["1", "2"]));

  test("Base64 without quotes, up to the comma", () => {
    expect(parts("ACME a=YQ==,b=", "a", "b")).toEqual(["YQ==", ""]);
  });
});

describe("is not read", () => {
  test.each([
    ["no header", undefined],
    ["an empty one", ""],
    ["another scheme", 'ACMEX a="1"'],
    ["the scheme alone", "ACME"],
    ["another parameter", 'ACME b="1"'],
    ["the same twice", 'ACME a="1",a="1"'],
    ["the same twice in two letter cases", 'ACME a="1",A="2"'],
    ["no quote at the end", 'ACME a="1'],
    ["something behind the quote", 'ACME a="1"2'],
    ["something broken behind it", 'ACME a="1",b'],
    ["a blank between two", 'ACME a="1" b="2"'],
  ])("%s", (_, header) => expect(parts(header, "a")).toEqual([undefined]));
});
