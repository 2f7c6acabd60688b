import { describe, expect, test } from "vitest";
import type { Change } from "../../generator/diff/compare/change.js";
import type { Element } from "../../generator/diff/elements/element.js";
import { formText } from "../../generator/diff/form-text.js";
import { cases } from "./support/case.js";
import { findingsOf } from "./support/judged.js";

const element: Element = {
  kind: "signature",
  key: "sign",
  path: "protocol notice › signature sign",
  cite: [],
  facts: {},
  children: [],
  origin: {},
  within: {},
};

/** What a fact looks like. */
function told(key: string, to: unknown, language: "en" | "zh" = "en"): string {
  const change: Change = { key, before: element, after: element, to };
  return formText(change, "after", { language });
}

describe("a fact is told as the spec has it", () => {
  test.each([
    ["limits.expires", 300_000, "5m"],
    ["limits.expires", 1500, "1500ms"],
    ["limits.expires", 172_800_000, "2d"],
    ["limits.rate", { calls: 400, per: 60_000 }, "{calls: 400, per: 1m}"],
    ["delivery.retries", [{ delay: 3000, mode: "after", times: 1 }], "[{after: 3s, times: 1}]"],
    [
      "delivery.retries",
      [
        { delay: 1000, mode: "at-least", times: "unspecified" },
        { delay: 1, mode: "every", times: { kind: "open", point: "n", choices: { a: 1, b: 2 } } },
      ],
      "[{at-least: 1s, times: unspecified}, {every: 1ms, times: {open: n, choices: {a: 1, b: 2}}}]",
    ],
    ["operation.identity", [["kind"], ["data", "no"]], "[kind, data.no]"],
    [
      "operation.settle",
      { by: "find", with: { id: ["request", "id"] } },
      "{by: find, with: {id: request.id}}",
    ],
    ["operation.settle", { none: "nobody knows" }, "{none: nobody knows}"],
    ["field.value", { kind: "literal", text: "1.0" }, '{literal: "1.0"}'],
    ["field.value", { kind: "uuid" }, "uuid"],
    ["field.value", { kind: "same-as", path: ["head", "kind"] }, "{same-as: head.kind}"],
    [
      "field.value",
      { kind: "open", point: "who", choices: { a: { kind: "none" }, b: { kind: "now" } } },
      "{open: who, choices: {a: none, b: now}}",
    ],
    [
      "signature.text",
      [
        [{ kind: "raw", path: ["data"], slice: "outer", apply: [] }],
        [{ kind: "lit", text: " & ", apply: [{ kind: "trim" }] }],
        [{ kind: "key", credential: "k", apply: [] }],
      ],
      '[{raw: data, slice: outer}, {lit: " & ", apply: [trim]}, {key: k}]',
    ],
    [
      "signature.steps",
      [
        { kind: "utf8" },
        { kind: "open", point: "d", choices: { no: [], md5: [{ kind: "md5" }] } },
        { kind: "aes-cbc-pkcs5", key: "k", iv: "v" },
        { kind: "hex", case: "lower", leadingZeros: "dropped" },
        { kind: "substring", range: [0, 16] },
      ],
      "[utf8, {open: d, choices: {no: [], md5: [md5]}}, {aes-cbc-pkcs5: k, iv: v}, " +
        "{hex: lower, leading-zeros: dropped}, {substring: [0, 16]}]",
    ],
    [
      "signature.verify",
      { ignoreCase: true, keyId: ["X-Serial"] },
      "{ignore-case: true, key-id: X-Serial}",
    ],
    ["limits.rate", undefined, "–"],
  ])("%s: %j", (key, fact, expected) => {
    expect(told(key, fact)).toBe(expected);
  });

  test("and with the words of a language where it has any", () => {
    expect(told("field.required", { kind: "always" })).toBe("required");
    expect(told("field.required", { kind: "always" }, "zh")).toBe("必填");
    expect(told("field.required", { kind: "optional" }, "zh")).toBe("选填");
    expect(told("field.required", { kind: "said", text: "now" }, "zh")).toBe(
      told("field.required", { kind: "said", text: "now" }),
    );
  });
});

test("findings have their forms in Chinese where these hold words", () => {
  const forms = cases
    .flatMap(findingsOf)
    .flatMap(({ before, after }) => [before ?? [], after ?? []].flat());
  const words = forms.filter(({ text }) => /(?:^|, )(?:required|optional)$/u.test(text));
  expect(words.length).toBeGreaterThan(20);
  expect(words.filter(({ zh }) => !/[必选]填$/u.test(zh ?? ""))).toEqual([]);
  expect(forms.filter(({ text, zh }) => zh === text)).toEqual([]);
});

test("what an open point falls back on is pointed at where that is written", () => {
  const [one] = cases.filter(({ name }) => name === "default-changed/send");
  if (one === undefined) throw new Error("the case is gone");
  const [finding] = findingsOf(one);
  for (const [form, { specs }] of [
    [finding?.before, one.before],
    [finding?.after, one.after],
  ] as const) {
    const { file, line, column } = form?.at ?? { file: "", line: 0, column: 0 };
    const text = specs.find(({ path }) => path === file)?.text.split("\n")[line - 1] ?? "";
    expect(text.slice(column - 1)).toBe(form?.text);
    expect(text.trim()).toMatch(/^default: /u);
  }
});
