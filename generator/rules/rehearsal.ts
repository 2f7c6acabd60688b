import { JsonError } from "../../templates/runtime/errors.js";
import { readJson } from "../../templates/runtime/json/read.js";
import { innerSource } from "../../templates/runtime/xml/element.js";
import { leavesOf } from "../../templates/runtime/xml/leaves.js";
import { readXml } from "../../templates/runtime/xml/read.js";
import { isObject, type WireObject } from "../../templates/runtime/wire.js";
import type { Words } from "../diagnostics/language.js";
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
  | { readonly kind: "not-run"; readonly reason: Words }
  | {
      readonly kind: "differs";
      readonly path: readonly string[];
      readonly what: Words;
      readonly found: string;
      readonly hint: Words;
    };

/** Works a vector out and compares, in this order: the text, what was noted between the steps, the result. */
export function rehearse(
  subject: Subject,
  vector: Vector,
  { keys, choices, forms, declared }: Omit<Means, "sender">,
): Rehearsal {
  const steps = chooseSteps(subject.steps, choices);
  // The JSON text is what an encoding begins with.
  const own = steps[0]?.kind === "json" ? steps.slice(1) : steps;
  const means: Means = {
    keys,
    choices,
    forms,
    sender: subject.sender,
    ...(declared && { declared }),
  };
  const run = (until: number) => valueAfter(subject, vector, means, own.slice(0, until));
  const expected = [
    { path: ["text"], after: 0, what: { en: "text", zh: "签名原文" }, value: vector.text },
    ...vector.steps.map((value, index) => ({
      path: ["steps", String(index)],
      after: index + 1,
      what: valueAfterStep(own[index]?.kind),
      value,
    })),
    {
      path: ["result"],
      after: own.length,
      what: { en: "result", zh: "结果" },
      value: vector.result,
    },
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
    ? {
        refused: {
          en: "it has no text, and one input is needed",
          zh: "它没有 `text`，需要恰好一个输入",
        },
      }
    : interpretEncoding(steps, text, means);
}

/** A vector's inputs by path; a header or part of the message by the words of the spec: `header X-Sign`, `http body`. */
export function inputsOf({ inputs }: Vector): SignatureInputs {
  const at = (name: string) => (Object.hasOwn(inputs, name) ? inputs[name] : undefined);
  return {
    source: (path, slice) => {
      const text = at(path.join("."));
      return slice === "inner" && text !== undefined ? innerXml(text) : text;
    },
    leaves: (path) => {
      const text = at(path.join("."));
      return text === undefined ? undefined : leavesOf(readXml(text).root);
    },
    field: (path) => at(path.join(".")),
    object: (name) => objectOf(at(name)),
    header: (name) => at(`header ${name}`),
    http: (part) => at(`http ${part}`),
  };
}

function innerXml(text: string): string {
  const document = readXml(text);
  return innerSource(document, document.root);
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

function valueAfterStep(kind: string | undefined): Words {
  return kind === undefined
    ? { en: "value after the last step", zh: "最后一步之后的值" }
    : { en: `value after '${kind}'`, zh: `步骤 '${kind}' 之后的值` };
}

function hintFor(expected: string, found: string): Words {
  if (expected.toLowerCase() === found.toLowerCase()) {
    return { en: "only the letter case differs", zh: "只有字母大小写不同" };
  }
  const units = [...expected];
  const same = [...found].findIndex((character, index) => character !== units[index]);
  const position = same === -1 ? [...found].length : same;
  return position === 0
    ? { en: "they differ from the first character on", zh: "从第一个字符起就不同" }
    : { en: `the first ${position} characters are the same`, zh: `前 ${position} 个字符相同` };
}
