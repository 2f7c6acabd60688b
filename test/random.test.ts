import { beforeAll, describe, expect, test } from "vitest";
import type { PackageContext } from "../generator/artifacts/context.js";
import { signerFile } from "../generator/artifacts/signer.js";
import { stepMeanings, type Flowing, type StepCall } from "../generator/protocol/steps.js";
import { nestedWords, skipWords, sortWords } from "../generator/spec/language/pair-words.js";
import type { StepName } from "../generator/spec/language/steps.js";
import { DecodeError } from "../templates/runtime/errors.js";
import { coverageOf } from "./random/coverage.js";
import { drawFrom, type Draw } from "./random/draw.js";
import { compareEncoding, encodingsFile, encodingsOf } from "./random/encodings.js";
import { contextOf, loadFiles, type Module } from "./random/load.js";
import { compareMessage } from "./random/messages.js";
import { agree, type Comparison } from "./random/outcome.js";
import { endsOf } from "./random/package.js";
import { randomSpec } from "./random/provider.js";
import { compareSigning, signingsOf, type Signing } from "./random/signatures.js";

/*
 * Protocols that nobody has, drawn at random: pipelines, segments and open points in every combination that the rules let through.
 * What the interpreter works out and what compiled code does must be the same, or be refused for the same reason. RANDOM_SEED draws
 * others; a failure says the numbers that it comes from.
 */

const seed = Number(process.env["RANDOM_SEED"] ?? 1);
const providers = 10;
const protocols = 50;
const inputs = 20;
/** Whole packages take longer to make than signers. */
const packages = 2;
const messages = 6;

/** The steps that this version runs. */
const runs = (Object.keys(stepMeanings) as StepName[]).filter((kind) => stepMeanings[kind]);

const contexts: PackageContext[] = [];
const signers: (readonly [Module, Module])[] = [];

beforeAll(async () => {
  for (let index = 0; index < providers; index++) {
    const context = contextOf(randomSpec(seed * 1000 + index, protocols));
    const encodings = encodingsFile(context, encodingsOf(context));
    const files = [...signerFile(context), encodings];
    const modules = await loadFiles(files, ["acme/src/signer.ts", encodings.path]);
    contexts.push(context);
    signers.push(modules as unknown as readonly [Module, Module]);
  }
}, 120_000);

/** What did not agree, and what it was drawn from. */
type Difference = Comparison & { readonly from: string };

/** The same numbers draw the same. */
function drawOf(...numbers: readonly number[]): Draw {
  return drawFrom(numbers.reduce((mixed, number) => mixed * 1009 + number, seed));
}

function differences(all: readonly Comparison[], from: string): readonly Difference[] {
  return all.filter((one) => !agree(one)).map((one) => ({ ...one, from }));
}

test("signatures: 500 protocols, 10,000 inputs", () => {
  const found: Difference[] = [];
  const seen = { protocols: 0, inputs: 0, signed: 0, refused: 0 };
  contexts.forEach((context, provider) => {
    signingsOf(context, signers[provider]![0]).forEach((signing, protocol) => {
      seen.protocols += 1;
      for (let input = 0; input < inputs; input++) {
        const all = compareSigning(drawOf(provider, protocol, input), signing);
        found.push(...differences(all, `${provider}, ${signing.protocol.name}, ${input}`));
        seen.inputs += 1;
        seen[all.length > 1 ? "signed" : "refused"] += 1;
      }
    });
  });
  expect(found.slice(0, 5), `seed ${seed}, ${found.length} differences`).toEqual([]);
  expect(seen.protocols).toBeGreaterThanOrEqual(500);
  expect(seen.inputs).toBeGreaterThanOrEqual(10_000);
  // Both ways of ending are tried.
  expect(seen.signed).toBeGreaterThan(5000);
  expect(seen.refused).toBeGreaterThan(500);
}, 120_000);

test("encodings, and back", () => {
  const found: Difference[] = [];
  let compared = 0;
  contexts.forEach((context, provider) => {
    encodingsOf(context).forEach((encoding, at) => {
      for (let input = 0; input < inputs; input++) {
        const all = compareEncoding(drawOf(provider, at, input), encoding, signers[provider]![1]);
        found.push(...differences(all, `${provider}, ${encoding.name}, ${input}`));
        compared += 1;
      }
    });
  });
  expect(found.slice(0, 5), `seed ${seed}, ${found.length} differences`).toEqual([]);
  expect(compared).toBeGreaterThan(2000);
}, 120_000);

test("whole messages: built, read by the interpreter, received", async () => {
  const found: Difference[] = [];
  const seen: { [what: string]: number } = {};
  for (const [provider, context] of contexts.slice(0, packages).entries()) {
    for (const [protocol, ends] of (await endsOf(context)).entries()) {
      for (let input = 0; input < messages; input++) {
        const all = await compareMessage(drawOf(provider, protocol, input), ends);
        found.push(...differences(all, `${provider}, ${ends.protocol.name}, ${input}`));
        for (const { what } of all) seen[what] = (seen[what] ?? 0) + 1;
      }
    }
  }
  expect(found.slice(0, 5), `seed ${seed}, ${found.length} differences`).toEqual([]);
  expect(Object.keys(seen)).toHaveLength(5);
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(40);
}, 120_000);

test("everything that the language has occurs", () => {
  const found = coverageOf(contexts);
  const places = "text steps apply names values encode skip sort nested value bytes".split(" ");
  const segments = "raw field fields leaves http header lit key".split(" ");
  const expected = [
    ...runs.map((kind) => `step ${kind}`),
    ...segments.map((kind) => `segment ${kind}`),
    // No code is made for files.
    ...skipWords.filter((word) => word !== "file").map((word) => `skip ${word}`),
    ...sortWords.map((word) => `sort ${word}`),
    ...nestedWords.map((word) => `nested ${word}`),
    ...places.map((place) => `open ${place}`),
  ];
  expect(expected.filter((each) => !found.has(each))).toEqual([]);
});

describe("a step that the interpreter does otherwise is noticed", () => {
  // Encodings alone begin with JSON, which is text already.
  test.each(runs.filter((kind) => kind !== "json"))("%s", (kind) => {
    const all = stepMeanings as { [name in StepName]: StepCall | undefined };
    const right = all[kind];
    try {
      all[kind] = right && wrong(right);
      expect(isNoticed(kind)).toBe(true);
    } finally {
      all[kind] = right;
    }
  });
});

/** Over a few inputs of each signature that has the step, as far as the first difference. */
function isNoticed(kind: StepName): boolean {
  return contexts
    .flatMap((context, provider) => signingsOf(context, signers[provider]![0]))
    .filter(({ signature }) => JSON.stringify(signature).includes(`"kind":"${kind}"`))
    .some((signing) => [0, 1, 2].some((input) => differs(signing, input)));
}

function differs(signing: Signing, input: number): boolean {
  try {
    return differences(compareSigning(drawOf(7, input), signing), "").length > 0;
  } catch (error) {
    // The interpreter itself writes and reads hex when it verifies.
    if (error instanceof DecodeError) return true;
    throw error;
  }
}

/** A little more than the step gives. */
function wrong(right: StepCall): StepCall {
  const more = (value: Flowing): Flowing =>
    typeof value === "string" ? `${value}0` : Buffer.concat([value, Buffer.from([0])]);
  return { ...right, apply: (...all) => more(right.apply(...all)) };
}
