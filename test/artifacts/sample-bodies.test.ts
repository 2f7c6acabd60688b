import { isDeepStrictEqual } from "node:util";
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { Ajv } from "ajv";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { codesFile } from "../../generator/artifacts/codes.js";
import type { PackageContext } from "../../generator/artifacts/context.js";
import { schemaOf } from "../../generator/artifacts/print/schema.js";
import { samplesFile } from "../../generator/artifacts/samples.js";
import { typesFile } from "../../generator/artifacts/types.js";
import { validatorsFile } from "../../generator/artifacts/validators.js";
import { innerTypes } from "../../generator/model/closure.js";
import { receivedValidatorName, validatorName } from "../../generator/model/names.js";
import type { Provider } from "../../generator/model/provider.js";
import type { Field, Structure } from "../../generator/model/structure.js";
import type { Type } from "../../generator/model/type.js";
import { conditionPaths } from "../../generator/spec/expression/condition.js";
import { namePath } from "../../templates/runtime/validation/path.js";
import type { Issue } from "../../templates/runtime/validation/issue.js";
import type { Validator } from "../../templates/runtime/validation/validator.js";
import type { WireObject, WireValue } from "../../templates/runtime/wire.js";
import { acme } from "../support/acme-package.js";
import { compile, type Compiled } from "../support/compile.js";
import { contextOf } from "../support/providers.js";
import { resolveProvider } from "../support/resolve.js";
import { randomProviders } from "../support/structures.js";
import { everything, hostile } from "./fixture.js";

/*
 * Messages made from a field table are right or wrong as they say, by three readings of it: the straight-line predicates, the
 * list of issues, and Ajv on the JSON Schemas.
 */

/** What a package is made of: its runtime is a module of its own, and so are its classes. */
interface Package {
  readonly runtime: typeof import("../../templates/runtime/index.js");
  readonly samples: typeof import("../../templates/runtime/samples.js");
  readonly validators: { readonly [name: string]: Validator<unknown> };
}

const specs = readdirSync("generated", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "runtime")
  .map((entry) => entry.name);

const seen = { made: 0, leftOut: 0 };

for (const name of specs) {
  const context = contextOf(resolveProvider(name));
  laws(name, context, async () => ({
    runtime: await load("runtime/src/index.ts"),
    samples: await load("runtime/src/samples.ts"),
    validators: await load(`${name}/src/validators.ts`),
  }));

  test(`${name}: there is nothing that cannot be made`, async () => {
    const { bodies } = await load<Generated>(`${name}/src/samples.ts`);
    const all = Object.entries(bodies).flatMap(([operation, parts]) =>
      Object.entries(parts).flatMap(([part, made]) =>
        made.leftOut().map(({ name: what, reason }) => `${operation} ${part} ${what}: ${reason}`),
      ),
    );
    expect(all).toEqual(leftOutOf[name] ?? []);
  });
}

/** What a spec asks to be tried and no message can show. */
const leftOutOf: { readonly [provider: string]: readonly string[] } = {
  // A handler's part is that of a reply that says success, in which all of these must be there.
  gongbao: [
    ["correct", "InsurancePhone"],
    ["correct", "downLoadUrl"],
    ["correct", "InsuranceTime"],
    ["insure", "proposalNo"],
    ["insure", "yeepayurl"],
  ].flatMap(([operation, field]) =>
    ["left out, since its condition does not hold", "left out"].map(
      (what) => `${operation} replyData ${field}: ${what}: no message that the table allows has it`,
    ),
  ),
};

interface Generated {
  readonly bodies: {
    readonly [operation: string]: {
      readonly [part: string]: {
        leftOut(): readonly { readonly name: string; readonly reason: string }[];
      };
    };
  };
}

async function load<T>(file: string): Promise<T> {
  return (await import(/* @vite-ignore */ resolve(`generated/${file}`))) as T;
}

compiledLaws("everything", everything);
compiledLaws("hostile", hostile);
compiledLaws("acme", acme);
for (const [index, provider] of fc.sample(randomProviders(8), { seed: 3, numRuns: 4 }).entries()) {
  compiledLaws(`random-${index}`, provider);
}

test("most of what is asked for is made, even where tables contradict themselves", () => {
  expect(seen.made).toBeGreaterThan(5000);
  expect(seen.leftOut).toBeLessThan(seen.made / 10);
});

function compiledLaws(name: string, provider: Provider): void {
  const context = contextOf(provider);
  let compiled: Compiled;
  beforeAll(() => {
    const artifacts = [typesFile, codesFile, validatorsFile, samplesFile];
    compiled = compile(
      `sample-bodies-${name}`,
      artifacts.flatMap((artifact) => artifact(context)),
    );
  }, 60_000);

  test(`${name} compiles`, () => expect(compiled.errors).toEqual([]));

  laws(name, context, async () => ({
    runtime: (await compiled.load("runtime/src/index.ts")) as unknown as Package["runtime"],
    samples: (await compiled.load("runtime/src/samples.ts")) as unknown as Package["samples"],
    validators: (await compiled.load(
      `${provider.name}/src/validators.ts`,
    )) as unknown as Package["validators"],
  }));
}

function laws(name: string, context: PackageContext, open: () => Promise<Package>): void {
  describe(name, () => {
    let all: Package;
    beforeAll(async () => {
      all = await open();
    });

    describe.each(context.structures.map((structure) => [structure.name, structure] as const))(
      "%s",
      (_, structure) => {
        const sent = () => validatorOf(all, validatorName(structure));
        const received = () => validatorOf(all, receivedValidatorName(structure));
        const boundary = () => all.samples.boundaryMessages(sent().structure);
        const broken = () => all.samples.brokenMessages(sent().structure, retiredOf(context));

        test("boundary messages are right", () => {
          const takes = schemasOf(context, structure);
          for (const { name: what, value } of boundary().messages) {
            expect(sent().check(value), what).toBe(true);
            expect(received().check(value), what).toBe(true);
            expect(sent().read(value).issues, what).toBeUndefined();
            if (takes === undefined) continue;
            const text = all.runtime.writeJson(value);
            if (!fitsDoubles(all, text)) continue;
            expect(takes.sent(JSON.parse(text)), what).toBe(true);
            expect(takes.received(JSON.parse(text)), what).toBe(true);
          }
        });

        test("broken messages are wrong in what they say, and a JSON Schema says so, too", () => {
          const takes = schemasOf(context, structure);
          for (const { name: what, value, path, rule, isRefusedWhenReceived } of broken()
            .messages) {
            const issues = all.runtime.listIssues(sent().structure, value, "sent");
            expect(
              issues.map((issue) => [issue.path, issue.rule]),
              what,
            ).toContainEqual([path, rule]);
            expect(sent().check(value), what).toBe(false);
            expect(received().check(value), what).toBe(!isRefusedWhenReceived);
            if (takes === undefined) continue;
            const text = all.runtime.writeJson(value);
            if (!fitsDoubles(all, text)) continue;
            if (issues.every(isBeyondSchema) || what.includes(" in UTF-8")) continue;
            expect(takes.sent(JSON.parse(text)), what).toBe(false);
          }
        });

        test("each has a name of its own, and they are always the same", () => {
          for (const make of [boundary, broken]) {
            const { messages, leftOut } = make();
            const names = [...messages, ...leftOut].map((each) => each.name);
            expect(names.length).toBe(new Set(names).size);
            expect(make()).toEqual({ messages, leftOut });
            seen.made += messages.length;
            seen.leftOut += leftOut.length;
          }
        });

        test("every code and both sides of every condition are tried, or it is said why not", () => {
          const { messages, leftOut } = boundary();
          const isSaid = (field: Field, what: string) =>
            leftOut.some(
              (each) => each.name.startsWith(namePath("", field.name)) && each.name.endsWith(what),
            );
          for (const field of structure.fields) {
            const values = messages.flatMap(({ value }) => leavesOf(value[field.name]));
            for (const code of codesOf(context, field.type)) {
              const isTried = values.some((value) => String(value) === code);
              expect(isTried || isSaid(field, `code ${code}`), `${field.name} ${code}`).toBe(true);
            }
            for (const side of sidesOf(field)) {
              const isTried = messages.some(({ value }) => side.isShown(all, value));
              expect(isTried || isSaid(field, side.name), `${field.name} ${side.name}`).toBe(true);
            }
          }
        });
      },
    );
  });
}

/** The codes that may be sent in a field, of tables that are complete. */
function codesOf(context: PackageContext, type: Type): readonly string[] {
  if (type.kind !== "code") return innerTypes(type).flatMap((each) => codesOf(context, each));
  const table = context.codeTable(type.table);
  if (!table.complete) return [];
  return table.codes.filter(({ state }) => state === "current").map(({ code }) => code);
}

function retiredOf({ provider }: PackageContext): { readonly [table: string]: readonly string[] } {
  return Object.fromEntries(
    provider.codeTables.map(({ name, codes }) => [
      name,
      codes.filter(({ state }) => state === "retired").map(({ code }) => code),
    ]),
  );
}

interface Side {
  readonly name: string;
  isShown(all: Package, message: WireObject): boolean;
}

/** The sides of a field's condition, as far as the body itself can tell them. */
function sidesOf(field: Field): readonly Side[] {
  const { required } = field;
  if (required.kind !== "when") return [];
  const isThere = (message: WireObject) => Object.hasOwn(message, field.name);
  const judge = {
    name: "",
    fields: [{ name: "asked", type: { kind: "json" }, required: { when: required.condition } }],
  } as const;
  const asks = (all: Package, message: WireObject) => {
    // The condition alone: what it reads is no field here, and so allowed when it is received.
    const { asked: _, ...rest } = message;
    return all.runtime.listIssues(judge, rest, "received").length > 0;
  };
  const looksAround = conditionPaths(required.condition).some(([first]) => first === "^");
  return [
    {
      name: "there, as its condition asks",
      isShown: (all, message) => !looksAround && isThere(message) && asks(all, message),
    },
    {
      name: "left out, since its condition does not hold",
      isShown: (all, message) => !looksAround && !isThere(message) && !asks(all, message),
    },
  ];
}

/** What is not a list or an object, at any depth. */
function leavesOf(value: WireValue | undefined): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  if (typeof value !== "object" || value === null || "text" in value) return [value];
  return Object.values(value as WireObject).flatMap(leavesOf);
}

function validatorOf({ validators }: Package, name: string): Validator<unknown> {
  const found = validators[name];
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
}

function schemasOf(context: PackageContext, structure: Structure) {
  // Ajv writes names into addresses, which cannot hold a lone surrogate.
  if (context.provider.title === hostile.title) return undefined;
  const compileSchema = (face: "sent" | "received") =>
    new Ajv({ strict: false, ownProperties: true }).compile(schemaOf(context, structure, face));
  return { sent: compileSchema("sent"), received: compileSchema("received") };
}

/** Whether `JSON.parse` gives every number of the text as it is written. */
function fitsDoubles({ runtime }: Package, text: string): boolean {
  const same = JSON.parse(text) as WireValue;
  return isDeepStrictEqual(runtime.readJson(text).value, same);
}

/** How many digits follow the point of a number, a JSON Schema cannot say. */
function isBeyondSchema({ rule, expected }: Pick<Issue, "rule" | "expected">): boolean {
  return rule === "range" && expected.startsWith("decimal");
}
