import { JsonError } from "../../templates/runtime/errors.js";
import { readJson } from "../../templates/runtime/json/read.js";
import { isObject, type WireObject } from "../../templates/runtime/wire.js";
import type { Segment, Signature, Step } from "../model/protocol.js";
import type { Vector } from "../model/provider.js";
import { chooseSteps, type Choices } from "../protocol/choose.js";
import type { KeyForms } from "../protocol/key-bytes.js";
import { interpret, type Interpretation } from "../protocol/interpret.js";
import type { Refusal, SignatureInputs } from "../protocol/segments.js";
import { stepForms } from "../spec/language/steps.js";
import type { Subject } from "./vector-subjects.js";

/** What came of working a vector out. `path` is where the vector says otherwise. */
export type Rehearsal =
  | { readonly kind: "agrees" }
  | { readonly kind: "not-run"; readonly reason: string }
  | {
      readonly kind: "differs";
      readonly path: readonly string[];
      readonly what: string;
      readonly found: string;
      readonly hint: string;
    };

/** Works a vector out and compares, in this order: the text, what was noted between the steps, the result. */
export function rehearse(
  subject: Subject,
  vector: Vector,
  choices: Choices,
  forms: KeyForms,
): Rehearsal {
  const steps = chooseSteps(subject.steps, choices);
  const signature = signatureOf(subject, vector);
  if (!signature) return { kind: "not-run", reason: "it has no text, and one input is needed" };
  const own = subject.kind === "encoding" && steps[0]?.kind === "json" ? steps.slice(1) : steps;
  const run = (until: number) =>
    valueAfter(signature, vector, choices, subject.sender, forms, own, until);
  const expected = [
    { path: ["text"], after: 0, what: "text", value: vector.text },
    ...vector.steps.map((value, index) => ({
      path: ["steps", String(index)],
      after: index + 1,
      what: `value after '${own[index]?.kind ?? "the last step"}'`,
      value,
    })),
    { path: ["result"], after: own.length, what: "result", value: vector.result },
  ];
  for (const { path, after, what, value } of expected) {
    if (value === undefined) continue;
    const worked = run(after);
    if ("refused" in worked) return { kind: "not-run", reason: worked.refused };
    if (worked.result !== value) {
      return {
        kind: "differs",
        path,
        what,
        found: worked.result,
        hint: hintFor(value, worked.result),
      };
    }
  }
  return { kind: "agrees" };
}

/** The value after some of the steps: text as it is, bytes as hex. */
function valueAfter(
  signature: Signature,
  vector: Vector,
  choices: Choices,
  sender: string,
  forms: KeyForms,
  steps: readonly Step[],
  count: number,
): Interpretation | Refusal {
  const some = steps.slice(0, count);
  const last = some.at(-1);
  const hex: readonly Step[] =
    last && stepForms[last.kind].gives === "bytes" ? [{ kind: "hex", case: "lower" }] : [];
  const part: Signature = { ...signature, steps: [...some, ...hex] };
  return interpret(part, inputsOf(vector), vector.keys, choices, sender, forms);
}

/** An encoding is worked out as a signature of the text it starts with. */
function signatureOf(subject: Subject, vector: Vector): Signature | undefined {
  if (subject.kind === "signature") return subject.signature;
  const [only, ...more] = Object.values(vector.inputs);
  const text = vector.text ?? (more.length === 0 ? only : undefined);
  if (text === undefined) return undefined;
  const segment: Segment = { kind: "lit", text, apply: [] };
  return {
    name: vector.signature,
    text: [[segment]],
    join: "",
    end: "",
    steps: subject.steps,
    verify: { ignoreCase: false },
    cite: [],
  };
}

/** A vector's inputs by path; a header or part of the message by the words of the spec: `header X-Sign`, `http body`. */
function inputsOf({ inputs }: Vector): SignatureInputs {
  const at = (name: string) => (Object.hasOwn(inputs, name) ? inputs[name] : undefined);
  return {
    source: (path) => at(path.join(".")),
    field: (path) => at(path.join(".")),
    object: (name) => objectOf(at(name)),
    header: (name) => at(`header ${name}`),
    http: (part) => at(`http ${part}`),
  };
}

function objectOf(text: string | undefined): WireObject | undefined {
  if (text === undefined) return undefined;
  try {
    const { value } = readJson(text);
    return isObject(value) ? value : undefined;
  } catch (error) {
    if (error instanceof JsonError) return undefined;
    throw error;
  }
}

function hintFor(expected: string, found: string): string {
  if (expected.toLowerCase() === found.toLowerCase()) return "only the letter case differs";
  const units = [...expected];
  const same = [...found].findIndex((character, index) => character !== units[index]);
  const position = same === -1 ? [...found].length : same;
  return position === 0
    ? "they differ from the first character on"
    : `the first ${position} characters are the same`;
}
