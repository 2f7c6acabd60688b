import { JsonError } from "../../templates/runtime/errors.js";
import { readJson } from "../../templates/runtime/json/read.js";
import { isObject, type WireObject } from "../../templates/runtime/wire.js";
import type { Steps } from "../model/protocol.js";
import type { Vector } from "../model/provider.js";
import { chooseSteps } from "../protocol/choose.js";
import {
  interpret,
  interpretEncoding,
  type Interpretation,
  type Means,
} from "../protocol/interpret.js";
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
  { keys, choices, forms }: Omit<Means, "sender">,
): Rehearsal {
  const steps = chooseSteps(subject.steps, choices);
  // The JSON text is what an encoding begins with.
  const own = steps[0]?.kind === "json" ? steps.slice(1) : steps;
  const means: Means = { keys, choices, forms, sender: subject.sender };
  const run = (until: number) => valueAfter(subject, vector, means, own.slice(0, until));
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
  subject: Subject,
  vector: Vector,
  means: Means,
  some: Steps,
): Interpretation | Refusal {
  const last = some.at(-1);
  const hex: Steps =
    last && stepForms[last.kind].gives === "bytes" ? [{ kind: "hex", case: "lower" }] : [];
  const steps = [...some, ...hex];
  if (subject.kind === "signature") {
    return interpret({ ...subject.signature, steps }, inputsOf(vector), means);
  }
  const [only, ...more] = Object.values(vector.inputs);
  const text = vector.text ?? (more.length === 0 ? only : undefined);
  return text === undefined
    ? { refused: "it has no text, and one input is needed" }
    : interpretEncoding(steps, text, means);
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
