import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { Imports } from "../generator/emit/imports.js";
import { literal } from "../generator/emit/literal.js";
import { printInline, printUndo } from "../generator/artifacts/signing/pipeline.js";
import { createPrinting } from "../generator/artifacts/signing/printing.js";
import { unsupportedInEncoding } from "../generator/artifacts/signing/unsupported.js";
import type { Open, Pipeline, Step } from "../generator/model/protocol.js";
import type { Credential } from "../generator/model/provider.js";
import {
  interpretDecoding,
  interpretEncoding,
  type Means,
} from "../generator/protocol/interpret.js";
import { keyForms } from "../generator/protocol/key-bytes.js";
import { canBeUndone, meaningOf } from "../generator/protocol/steps.js";
import { stepForms, type StepName } from "../generator/spec/language/steps.js";
import { isWellFormed } from "../templates/runtime/text.js";
import vectors from "./runtime/vectors/ciphers.json" with { type: "json" };
import { compile } from "./support/compile.js";
import { providerOf } from "./support/providers.js";

/*
 * Encodings are worked out by the interpreter and by compiled code, both ways, and held against what Java made of the same
 * texts.
 */

const step = (kind: StepName, parts: Partial<Step> = {}): Step => ({ kind, ...parts });
const credential = (name: string, parts: Partial<Credential> = {}): Credential => ({
  name,
  form: "text",
  cite: [],
  ...parts,
});
const open = <T>(point: string, choices: { readonly [choice: string]: T }): Open<T> => ({
  kind: "open",
  point,
  choices,
});

const provider = providerOf({
  credentials: [
    credential("desKey", { bytes: open("des-key", { first8: "first8", exact8: "exact8" }) }),
    credential("aesKey"),
    credential("vector"),
    credential("pemKey", { form: "pem" }),
  ],
});
const keys = {
  desKey: "test-key-of-bytes",
  aesKey: "test-key-of-byte",
  vector: "0123456789abcdef",
};
const means: Means = {
  keys,
  forms: keyForms(provider),
  choices: { "des-key": "first8", carrying: "plain", letters: "lower" },
  sender: "channel",
};

const des = [step("json"), step("utf8"), step("des-ecb-pkcs5", { key: "desKey" }), step("base64")];
const chained = step("aes-cbc-pkcs5", { key: "aesKey", iv: "vector" });
const form = step("url-encode", { flavour: "form" });

/** Pipelines, and which column of Java's rows they give. */
const pipelines = {
  des: { steps: des, column: 3 },
  lines: {
    steps: [step("json"), step("utf8"), chained, step("base64", { lineLength: 76 })],
    column: 4,
  },
  gbk: {
    steps: [
      step("json"),
      step("gbk"),
      step("aes-ecb-pkcs5", { key: "aesKey" }),
      open("letters", { lower: [step("hex")], upper: [step("hex", { case: "upper" })] }),
    ],
    column: 5,
  },
  plain: { steps: [...des, open("carrying", { plain: [], form: [form] })], column: 3 },
  form: { steps: [...des, form], column: 6 },
} satisfies { readonly [name: string]: { readonly steps: Pipeline; readonly column: number } };

type Name = keyof typeof pipelines;
const names = Object.keys(pipelines) as Name[];

describe("encodings as Java works them out", () => {
  const options = { desKey: "first8", carrying: "plain", letters: "lower" };
  let compiled: Record<string, (text: string, credentials: unknown, options: unknown) => string>;

  beforeAll(async () => {
    const { errors, load } = compile("encodings", [{ path: "acme/src/seals.ts", text: printed() }]);
    expect(errors).toEqual([]);
    compiled = (await load("acme/src/seals.ts")) as typeof compiled;
  }, 60_000);

  for (const name of names) {
    test(name, () => {
      const { steps, column } = pipelines[name];
      for (const row of vectors.bodies) {
        const json = row[0] ?? "";
        const expected = row[column] ?? "";
        expect(resultOf(interpretEncoding(steps, json, means))).toBe(expected);
        expect(resultOf(interpretDecoding(steps, expected, means))).toBe(json);
        expect(compiled[`${name}Sealed`]?.(json, keys, options)).toBe(expected);
        expect(compiled[`${name}Opened`]?.(expected, keys, options)).toBe(json);
      }
    });
  }

  test("under other choices", () => {
    const [json = "", ...row] = vectors.bodies[0] ?? [];
    const exact = { ...options, desKey: "exact8" };
    expect(() => compiled["desSealed"]?.(json, keys, exact)).toThrow("a DES key has 8 bytes");
    const short = { ...keys, desKey: keys.desKey.slice(0, 8) };
    expect(compiled["desSealed"]?.(json, short, exact)).toBe(row[2]);
    const other = { ...options, carrying: "form", letters: "upper" };
    expect(compiled["plainSealed"]?.(json, keys, other)).toBe(row[5]);
    expect(compiled["plainOpened"]?.(row[5] ?? "", keys, other)).toBe(json);
    expect(compiled["gbkSealed"]?.(json, keys, other)).toBe(row[4]?.toUpperCase());
  });
});

describe("what cannot be worked out is refused, and says no key", () => {
  const check = (expected: string, text: string, given: Partial<Means> = {}) => {
    const worked = interpretDecoding(des, text, { ...means, ...given });
    expect(resultOf(worked)).toBe(`refused: ${expected}`);
  };
  const sealed = vectors.bodies[1]?.[3] ?? "";
  const notOpened = "The sealed bytes cannot be opened with this key";

  test("another key, half a block, no Base64", () => {
    check(notOpened, sealed, { keys: { desKey: "87654321" } });
    check(notOpened, "AAAA");
    check("The text is not Base64", `${sealed}\n`);
  });

  test("a key that is too short or too long", () => {
    const rule = "The key has not the right length: a DES key has 8 bytes";
    check(`${rule} or more`, sealed, { keys: { desKey: "1234567" } });
    check(rule, sealed, { choices: { ...means.choices, "des-key": "exact8" } });
  });

  test("a step that nothing runs", () => {
    const steps = [step("json"), step("utf8"), step("sm2", { key: "aesKey" }), step("hex")];
    const refusal = "refused: the step 'sm2' cannot be run in this version";
    expect(resultOf(interpretEncoding(steps, "{}", means))).toBe(refusal);
    expect(resultOf(interpretDecoding(steps, "00", means))).toBe(refusal);
  });
});

test("each step is shown, and no key", () => {
  const [json = "", , , sealed = ""] = vectors.bodies[0] ?? [];
  const there = interpretEncoding(des, json, means);
  const back = interpretDecoding(des, sealed, means);
  const trace = [there, back].map((worked) => ("refused" in worked ? [] : worked.trace));
  const bytes = Buffer.from(sealed, "base64").toString("hex");
  expect(trace).toEqual([
    [
      { title: "json", flow: "text", shown: "{}" },
      { title: "utf8", flow: "bytes", shown: "7b7d" },
      { title: "des-ecb-pkcs5 desKey", flow: "bytes", shown: bytes },
      { title: "base64", flow: "text", shown: sealed },
    ],
    [
      { title: "undo base64", flow: "bytes", shown: bytes },
      { title: "undo des-ecb-pkcs5 desKey", flow: "bytes", shown: "7b7d" },
      { title: "undo utf8", flow: "text", shown: "{}" },
    ],
  ]);
});

describe("what a step makes is undone", () => {
  const wellFormed = fc.string({ unit: "grapheme" }).filter(isWellFormed);
  const bytes = fc.uint8Array({ maxLength: 50 });
  const written = (write: (all: Uint8Array) => string) => bytes.map((all) => write(all));
  /** Where a step does not take any text: what it may be given. */
  const takes: { readonly [kind in StepName]?: fc.Arbitrary<string> } = {
    gbk: fc.string({ unit: fc.constantFrom(..."abc投保人：张三，€") }),
    unhex: written((all) => Buffer.from(all).toString("hex")),
    unbase64: written((all) => Buffer.from(all).toString("base64")),
  };
  const variants: { readonly [kind in StepName]?: readonly Partial<Step>[] } = {
    "url-encode": [{ flavour: "rfc3986" }, { flavour: "form" }],
    "des-ecb-pkcs5": [{ key: "desKey" }],
    "aes-ecb-pkcs5": [{ key: "aesKey" }],
    "aes-cbc-pkcs5": [{ key: "aesKey", iv: "vector" }],
    hex: [{ case: "lower" }, { case: "upper" }, { case: { channel: "upper" } }],
    base64: [{}, { padding: "padded" }, { padding: "unpadded", lineLength: 7 }],
    base64url: [{}, { padding: "padded" }, { lineLength: 5 }],
  };
  const setting = {
    sender: "channel",
    key: (name: string) => Buffer.from(name === "desKey" ? "8 bytes!" : "just 16 of them!"),
  };
  const invertible = (Object.keys(stepForms) as StepName[]).filter(
    (kind) => stepForms[kind].invertible,
  );

  for (const kind of invertible) {
    for (const parts of variants[kind] ?? [{}]) {
      test(`${kind} ${JSON.stringify(parts)}`, () => {
        const one = step(kind, parts);
        const meaning = meaningOf(one);
        const given = stepForms[kind].takes === "bytes" ? bytes : (takes[kind] ?? wellFormed);
        fc.assert(
          fc.property<[string | Uint8Array]>(given, (value) => {
            const made = meaning?.apply(value, one, setting) ?? "";
            const back = meaning?.undo?.apply(made, one, setting) ?? "";
            expect(Buffer.from(back)).toEqual(Buffer.from(value));
          }),
        );
      });
    }
  }

  test("unless it dropped something", () => {
    expect(canBeUndone(step("hex", { leadingZeros: "dropped" }))).toBe(false);
    expect(canBeUndone(step("hex"))).toBe(true);
    expect(canBeUndone(step("md5"))).toBe(false);
  });
});

describe("encodings that no code can be made for", () => {
  const check = (expected: readonly string[], ...steps: Pipeline) => {
    const found = unsupportedInEncoding(provider, [step("json"), step("utf8"), ...steps]);
    expect(found.map(({ what }) => what)).toEqual(expected);
  };

  test("name what it is", () => {
    check([], step("des-ecb-pkcs5", { key: "desKey" }), step("base64"));
    check(["eight bytes of a key for AES"], step("aes-ecb-pkcs5", { key: "desKey" }), step("hex"));
    check(["a credential in PEM"], step("des-ecb-pkcs5", { key: "pemKey" }), step("hex"));
    check(["letter case by party in an encoding"], step("hex", { case: { channel: "upper" } }));
    check(["undoing the step 'hex'"], step("hex", { leadingZeros: "dropped" }));
    check(
      ["the step 'sm2'", "undoing the step 'sm2'"],
      open("letters", {
        lower: [step("hex")],
        upper: [step("sm2", { key: "aesKey" }), step("hex")],
      }),
    );
  });
});

/** A file with two functions for each pipeline. */
function printed(): string {
  const imports = new Imports(names.flatMap((name) => [`${name}Sealed`, `${name}Opened`]));
  const printing = createPrinting(imports, "@baowen/runtime", provider.credentials);
  const parameters = [
    "text: string",
    `credentials: Readonly<Record<${Object.keys(keys).map(literal).join(" | ")}, string>>`,
    `options: Readonly<Record<"desKey" | "carrying" | "letters", string>>`,
  ].join(", ");
  const functions = names.flatMap((name) => {
    const { steps } = pipelines[name];
    return [
      [`${name}Sealed`, printInline(steps, "text", printing)],
      [`${name}Opened`, printUndo(steps, "text", printing)],
    ].map(([as, code]) => `export function ${as}(${parameters}): string { return ${code}; }\n`);
  });
  return [imports.print(), ...functions].join("\n");
}

function resultOf(worked: ReturnType<typeof interpretEncoding>): string {
  return "refused" in worked ? `refused: ${worked.refused.en}` : worked.result;
}
