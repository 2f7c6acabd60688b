import { isDeepStrictEqual } from "node:util";
import { Ajv, type ValidateFunction } from "ajv";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { codesFile } from "../../generator/artifacts/codes.js";
import { encodeName } from "../../generator/artifacts/print/encode.js";
import { schemaOf } from "../../generator/artifacts/print/schema.js";
import type { Face } from "../../generator/artifacts/print/type.js";
import { typesFile } from "../../generator/artifacts/types.js";
import { validatorsFile } from "../../generator/artifacts/validators.js";
import { receivedValidatorName, validatorName } from "../../generator/model/names.js";
import type { Provider } from "../../generator/model/provider.js";
import type { Structure } from "../../generator/model/structure.js";
import type { Issue } from "../../templates/runtime/validation/issue.js";
import type { Validator } from "../../templates/runtime/validation/validator.js";
import { digitsOf } from "../../templates/runtime/whole.js";
import { compile, type Compiled } from "../support/compile.js";
import { messageTexts } from "../support/messages.js";
import { contextOf } from "../support/providers.js";
import { resolveProvider } from "../support/resolve.js";
import { randomProviders } from "../support/structures.js";

/*
 * The straight-line predicate, the list of issues and Ajv on the JSON Schema are three readings of one field table. They must
 * agree on every text, but where a JSON Schema or a double cannot say what we say.
 */

/** The compiled runtime: its number texts are of the class that the compiled predicates know. */
type Runtime = typeof import("../../templates/runtime/index.js");

const faces: readonly Face[] = ["sent", "received"];

agree("xiebao", resolveProvider("xiebao"), 200);
// The structures are drawn once, so that there is one compilation; messages are drawn anew each time.
for (const [index, provider] of fc.sample(randomProviders(30), { seed: 1, numRuns: 2 }).entries()) {
  agree(`random-${index}`, provider, 160);
}

/** `runs` messages for each structure and face. */
function agree(name: string, provider: Provider, runs: number): void {
  describe(name, () => {
    const context = contextOf(provider);
    let compiled: Compiled;
    beforeAll(() => {
      const files = [typesFile, codesFile, validatorsFile].flatMap((artifact) => artifact(context));
      compiled = compile(`agreement-${name}`, files);
    }, 60_000);

    test("compiles", () => expect(compiled.errors).toEqual([]));

    const seen = { passed: 0, failed: 0 };

    for (const structure of context.structures) {
      for (const face of faces) {
        test(`${structure.name} ${face}`, async () => {
          const runtime = (await compiled.load("runtime/src/index.ts")) as Runtime;
          const validators = await compiled.load(`${provider.name}/src/validators.ts`);
          const validator = validatorOf(validators, structure, face);
          const schema = new Ajv({ strict: false, ownProperties: true }).compile(
            schemaOf(context, structure, face),
          );
          const texts = messageTexts(context, { kind: "structure", name: structure.name });
          const encode = validators[encodeName(structure)] as Encode | undefined;
          fc.assert(
            fc.property(texts, (text) => {
              const passes = judge(runtime, text, validator, schema);
              seen[passes ? "passed" : "failed"] += 1;
              if (passes) translate(validator, runtime.readJson(text).value, encode);
            }),
            { numRuns: runs },
          );
        });
      }
    }

    test("good and bad messages were tried", () => {
      const all = seen.passed + seen.failed;
      expect(seen.passed).toBeGreaterThan(all / 6);
      expect(seen.failed).toBeGreaterThan(all / 6);
    });
  });
}

function validatorOf(
  validators: Record<string, unknown>,
  structure: Structure,
  face: Face,
): Validator<unknown> {
  const name = face === "sent" ? validatorName(structure) : receivedValidatorName(structure);
  return validators[name] as Validator<unknown>;
}

function judge(
  runtime: Runtime,
  text: string,
  validator: Validator<unknown>,
  schema: ValidateFunction,
): boolean {
  const { value } = runtime.readJson(text);
  const passes = validator.check(value);
  const issues = runtime.listIssues(validator.structure, value, validator.face);
  expect(passes, `the predicate against ${JSON.stringify(issues)}`).toBe(issues.length === 0);
  if (!fitsDoubles(text)) return passes;
  const valid = schema(JSON.parse(text));
  if (valid && issues.length > 0 && issues.every(isBeyondSchema)) return passes;
  expect(valid, JSON.stringify(schema.errors ?? issues)).toBe(passes);
  return passes;
}

type Encode = (value: unknown) => unknown;

/** What was read can be written, and reading that gives the same. */
function translate(validator: Validator<unknown>, wire: unknown, encode: Encode | undefined): void {
  const { value } = validator.read(wire);
  if (validator.face === "received") return;
  const written = encode === undefined ? value : encode(value);
  expect(validator.read(written)).toEqual({ value });
}

/** How many digits follow the point of a number, a JSON Schema cannot say. */
function isBeyondSchema(issue: Issue): boolean {
  return issue.rule === "range" && issue.expected.startsWith("decimal");
}

/** Whether `JSON.parse` gives every number of the text as it is written, with an exponent that is not refused. */
function fitsDoubles(text: string): boolean {
  const numbers = text.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""').match(/-?\d[\d.eE+-]*/g) ?? [];
  return numbers.every((number) => {
    if (/[eE][+-]?\d{4}/.test(number)) return false;
    return isDeepStrictEqual(digitsOf(number), digitsOf(String(Number(number))));
  });
}
