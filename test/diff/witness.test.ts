import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { judgeChanges } from "../../generator/diff/judge.js";
import type { Finding, Witness } from "../../generator/diff/finding.js";
import { rules } from "../../generator/diff/rules/rules.js";
import { needsCode } from "../../generator/diff/witness/needs-code.js";
import { withWitnesses } from "../../generator/diff/witness/witness.js";
import { receivedValidatorName, validatorName } from "../../generator/model/names.js";
import type { Provider } from "../../generator/model/provider.js";
import type { Field, Structure } from "../../generator/model/structure.js";
import { readJson } from "../../templates/runtime/json/read.js";
import { listIssues } from "../../templates/runtime/validation/issues.js";
import type { Validator } from "../../templates/runtime/validation/validator.js";
import { describeStructure } from "../../generator/artifacts/print/describe.js";
import { contextOf, fieldOf } from "../support/providers.js";
import { resolveProvider } from "../support/resolve.js";
import { no, orderSpec, string } from "./small-specs.js";
import { witnessCases } from "./witness-cases.js";

function witnessed(before: Provider, after: Provider, party: string): readonly Finding[] {
  const context = { before: { provider: before }, after: { provider: after }, party };
  return withWitnesses(judgeChanges(context), context);
}

/** In a line: `refusedBy rule path text`, or why there is none. */
function line(witness: Witness): string {
  if (witness.kind === "none") return witness.why.en;
  if (witness.kind !== "message") return witness.kind;
  const { refusedBy, issue, text } = witness;
  return [refusedBy, issue.rule, issue.path, text].filter((part) => part !== "").join(" ");
}

describe("a message shows what changed", () => {
  test.each(witnessCases.map((each, index) => [`${each.rule} ${index}`, each] as const))(
    "%s",
    (_, { rule, before, after, sends, receives }) => {
      const shown = (party: string) =>
        witnessed(before, after, party)
          .filter((each) => each.rule === rule)
          .map(({ witness }) => line(witness));
      expect(shown("partner")).toEqual([sends]);
      expect(shown("channel")).toEqual([receives]);
    },
  );

  test("there is a case of each rule that promises a message", () => {
    const promised = rules.filter(({ witness }) => witness === "message").map(({ name }) => name);
    expect(new Set(witnessCases.map(({ rule }) => rule))).toEqual(new Set(promised));
  });

  test("judging alone looks for none", () => {
    const context = {
      before: { provider: orderSpec([no(string(6))]) },
      after: { provider: orderSpec([no(string(3))]) },
      party: "partner",
    };
    const [{ finding } = { finding: undefined }] = judgeChanges(context);
    expect(finding?.witness).toEqual({ kind: "none", why: { en: "not looked for", zh: "未查找" } });
  });

  test("code is asked for where a rule says so, or no message is found and something stops compiling", () => {
    const named = { before: no(string()), after: no(string(), { codeName: "number" }) };
    const [renamed] = witnessed(orderSpec([named.before]), orderSpec([named.after]), "partner");
    expect(renamed && [line(renamed.witness), needsCode(renamed)]).toEqual([
      "shown by baowen diff --code",
      true,
    ]);
    const [shorter] = witnessed(orderSpec([no(string(6))]), orderSpec([no(string(3))]), "partner");
    expect(shorter && needsCode(shorter)).toBe(false);
  });

  test("a member of an envelope is judged in its envelope", () => {
    const before = orderSpec([no(string())]);
    const after: Provider = {
      ...before,
      protocols: before.protocols.map((protocol) => ({
        ...protocol,
        envelope: {
          members: [
            ...protocol.envelope.members,
            { kind: "value", field: fieldOf("at", string(), { required: { kind: "always" } }) },
          ],
        },
      })),
    };
    const [added] = witnessed(before, after, "partner");
    expect(added?.witness).toMatchObject({ structure: "notice.envelope", refusedBy: "head" });
    expect(added && line(added.witness)).toBe('head required at {"kind":"测"}');
  });
});

/** What is done to the fields of a spec, in turn. */
const mutations: readonly ((field: Field) => Field)[] = [
  (field) => ({ ...field, required: { kind: "always" } }),
  (field) => ({ ...field, required: { kind: "optional" } }),
  (field) => ({ ...field, nullable: !field.nullable }),
  (field) => ({ ...field, name: `${field.name}New`, renamedFrom: field.name }),
  (field) => ({ ...field, type: { kind: "int" } }),
  (field) => ({ ...field, type: { kind: "list", of: field.type } }),
  (field) => ({ ...field, type: { kind: "string", max: 3 } }),
  (field) => ({ ...field, type: { kind: "boolean" } }),
];

/** One field of each structure is another; which, and how, is told by the round. */
function mutated(provider: Provider, round: number): Provider {
  const structures = provider.structures.map((structure, index): Structure => {
    const at = round % structure.fields.length;
    const mutate = mutations[(index + round) % mutations.length];
    const fields = structure.fields.map((field, place) =>
      place === at && mutate ? mutate(field) : field,
    );
    return { ...structure, fields, rules: [] };
  });
  return { ...provider, structures };
}

interface Validators {
  readonly [name: string]: Validator<unknown>;
}

const specs = readdirSync("generated", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "runtime")
  .map((entry) => entry.name);

describe.each(specs)("%s", (name) => {
  const before = resolveProvider(name);
  const context = contextOf(before);

  test.each([0, 1, 2])(
    "the package takes or refuses the messages as they say, round %i",
    async (round) => {
      const after = mutated(before, round);
      const path = resolve(`generated/${name}/src/validators.ts`);
      const validators = (await import(/* @vite-ignore */ path)) as Validators;
      const head = contextOf(after);
      let messages = 0;
      for (const { witness, verdicts, element } of witnessed(before, after, before.we)) {
        if (witness.kind === "none") expect(witness.why.en, element).not.toContain("disagree");
        if (witness.kind !== "message") continue;
        messages++;
        const structure = context.structure(witness.structure);
        const sent = validators[validatorName(structure)];
        const received = validators[receivedValidatorName(structure)];
        const value = readJson(witness.text).value;
        const table = describeStructure(head, head.structure(witness.structure));
        const isReceivedAlone = verdicts.send === undefined;
        const face = isReceivedAlone ? "received" : "sent";
        const issues = listIssues(table, value, face);
        if (witness.refusedBy === "head") {
          expect(sent?.check(value), element).toBe(true);
          expect(issues, element).toContainEqual(expect.objectContaining(witness.issue));
        } else {
          expect((isReceivedAlone ? received : sent)?.check(value), element).toBe(false);
          expect(listIssues(table, value, "sent"), element).toEqual([]);
        }
      }
      if (before.structures.length > 4) expect(messages).toBeGreaterThan(0);
    },
  );

  test("nothing of a sample is in them", () => {
    const bare: Provider = {
      ...before,
      operations: before.operations.map((operation) => ({ ...operation, samples: [] })),
    };
    const lines = (from: Provider) =>
      witnessed(from, mutated(from, 1), from.we).map(({ witness }) => line(witness));
    expect(lines(bare)).toEqual(lines(before));
  });
});
