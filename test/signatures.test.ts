import { createHash } from "node:crypto";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Signature } from "../generator/model/protocol.js";
import type { Vector } from "../generator/model/provider.js";
import { interpret } from "../generator/protocol/interpret.js";
import { keyForms } from "../generator/protocol/key-bytes.js";
import type { SignatureInputs } from "../generator/protocol/segments.js";
import { acmeProject } from "./support/project.js";
import { resolveProvider } from "./support/resolve.js";

/*
 * One signature, four ways: as another program worked it out (the vectors), as the interpreter does step by step, as the
 * generated signer does, and as `baowen sign` prints it. On invented inputs `node:crypto` takes the place of the vectors.
 */

/** The part of the generated signer that is tried here. */
interface Signer {
  signNotice(
    input: { readonly data: string },
    keys: { readonly key: string },
    options?: { readonly digestCase: "lower" | "upper" },
  ): string;
  verifyNotice(
    input: { readonly data: string },
    received: string,
    keys: { readonly key: string },
    options?: { readonly digestCase: "lower" | "upper" },
  ): boolean;
}

const signer = (await import(
  /* @vite-ignore */ resolve("generated/xiebao/src/signer.ts")
)) as Signer;

const provider = resolveProvider("xiebao");
const signature = provider.protocols[0]?.signatures[0] as Signature;
const cases = ["lower", "upper"] as const;

/** What the interpreter makes of a source text: every step, and the text without its mask. */
function interpreted(data: string, key: string, digestCase: string) {
  const nothing = () => undefined;
  const inputs: SignatureInputs = {
    source: (path) => (path.join(".") === "data" ? data : undefined),
    leaves: nothing,
    field: nothing,
    object: nothing,
    header: nothing,
    http: nothing,
  };
  const run = (part: Signature) => {
    const choices = { "digest-case": digestCase, ladder: "hourly-five" };
    const forms = keyForms(provider);
    const result = interpret(part, inputs, { keys: { key }, choices, sender: "platform", forms });
    if ("refused" in result) throw new Error(result.refused.en);
    return result;
  };
  return { ...run(signature), text: run({ ...signature, steps: [] }).result };
}

function choiceOf({ options }: Vector): "lower" | "upper" {
  return options["digest-case"] === "upper" ? "upper" : "lower";
}

const vectors = provider.vectors.map((vector) => [vector.name, vector] as const);

test("there are vectors to agree with, and another program made them", () => {
  expect(vectors.length).toBeGreaterThanOrEqual(27);
  expect(provider.vectors.filter(({ made }) => /baowen/i.test(made))).toEqual([]);
  expect(new Set(provider.vectors.map(choiceOf))).toEqual(new Set(cases));
});

describe.each(vectors)("%s", (_, vector) => {
  const { inputs, keys, result, text } = vector;
  const data = inputs["data"] ?? "";
  const key = keys["key"] ?? "";
  const digestCase = choiceOf(vector);

  test("the generated signer", () => {
    expect(signer.signNotice({ data }, { key }, { digestCase })).toBe(result);
    expect(signer.verifyNotice({ data }, result, { key }, { digestCase })).toBe(true);
    expect(signer.verifyNotice({ data: `${data} ` }, result, { key })).toBe(false);
  });

  test("the interpreter, text, steps and result", () => {
    const run = interpreted(data, key, digestCase);
    expect(run.result).toBe(result);
    expect(run.text).toBe(text);
    expect(run.trace).toEqual([
      { title: "key key", flow: "text", shown: "‹key›" },
      { title: "raw data", flow: "text", shown: data },
      { title: "text", flow: "text", shown: `‹key›${data}` },
      { title: "utf8", flow: "bytes", shown: "not shown: it holds a key" },
      { title: "md5", flow: "bytes", shown: result.toLowerCase() },
      { title: `hex ${digestCase}`, flow: "text", shown: result },
    ]);
  });

  test("`baowen sign`", async () => {
    // White space around a value is not part of it, in a message as in a vector.
    const message = `{"notifyType":2,"data": ${data}\n,"sign":${JSON.stringify(result)}}`;
    const { output } = await acmeProject({ "m.json": message }).run(
      `sign xiebao payNotice --specs ${resolve("specs")} --input m.json --key key=env:KEY --option digest-case=${digestCase} --explain --format json`,
      { environment: { KEY: key } },
    );
    const report = JSON.parse(output) as { readonly steps: readonly { readonly shown: string }[] };
    expect(report).toMatchObject({ signature: result, received: "matches" });
    expect(report.steps[2]?.shown).toBe(`‹key›${data}`);
    expect(`${key}${data}`).toBe(text);
  });
});

describe("on invented inputs, all agree with node:crypto", () => {
  // Well-formed: what has a lone surrogate has no UTF-8, and never travelled.
  const anyText = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.json({ stringUnit: "grapheme" }),
  );
  const anyKey = anyText.filter((text) => text.trim() !== "");

  test("signing", () => {
    fc.assert(
      fc.property(anyText, anyKey, fc.constantFrom(...cases), (data, key, digestCase) => {
        const lower = createHash("md5")
          .update(key + data, "utf8")
          .digest("hex");
        const expected = digestCase === "upper" ? lower.toUpperCase() : lower;
        expect(signer.signNotice({ data }, { key }, { digestCase })).toBe(expected);
        const run = interpreted(data, key, digestCase);
        expect(run.result).toBe(expected);
        expect(run.text).toBe(key + data);
        // The key is nowhere to be seen, unless what is no key spells it.
        const isShown = run.trace.some(({ shown }) => shown.includes(key));
        if (!`‹key› not shown: it holds a key ${data} ${lower} ${expected}`.includes(key)) {
          expect(isShown).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("verifying: the right one in any letter case, and no other", () => {
    fc.assert(
      fc.property(anyText, anyKey, fc.constantFrom(...cases), anyText, (data, key, sent, other) => {
        const digest = createHash("md5")
          .update(key + data, "utf8")
          .digest("hex");
        const received = sent === "upper" ? digest.toUpperCase() : digest;
        for (const digestCase of cases) {
          expect(signer.verifyNotice({ data }, received, { key }, { digestCase })).toBe(true);
          expect(signer.verifyNotice({ data }, other, { key }, { digestCase })).toBe(false);
        }
        expect(signer.verifyNotice({ data: `${data}x` }, received, { key })).toBe(false);
        expect(signer.verifyNotice({ data }, received, { key: `${key}x` })).toBe(false);
      }),
    );
  });
});
