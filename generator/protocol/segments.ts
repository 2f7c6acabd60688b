import { pairsText } from "../../templates/runtime/signing/pairs.js";
import type { WireObject } from "../../templates/runtime/wire.js";
import type { Words } from "../diagnostics/language.js";
import type { HttpPart, Pairs, Pipeline, Segment, Step } from "../model/protocol.js";
import { choose, chooseSteps, type Choices } from "./choose.js";
import type { Piece } from "./pieces.js";
import { chineseTitle } from "./segment-words.js";
import { meaningOf, type Flowing, type StepSetting } from "./steps.js";

/** Where a signature's segments are read from: one message, as it is sent or was received. */
export interface SignatureInputs {
  /** The exact source text of a member; `inner` is what stands between the tags of an XML element. */
  source(path: readonly string[], slice: "outer" | "inner"): string | undefined;
  /** The text of all leaves below an XML element. */
  leaves(path: readonly string[]): string | undefined;
  /** The decoded text of a member. */
  field(path: readonly string[]): string | undefined;
  /** The object whose members are signed: `body`, or a member of the envelope. */
  object(name: string): WireObject | undefined;
  header(name: string): string | undefined;
  http(part: HttpPart): string | undefined;
}

/** What one run reads from. */
export interface Sources {
  readonly inputs: SignatureInputs;
  readonly keys: { readonly [credential: string]: string };
  readonly choices: Choices;
  readonly setting: StepSetting;
  /** The order in which the spec has the members of an object. */
  readonly declared?: ((pairs: Pairs) => readonly string[] | undefined) | undefined;
}

/** Why a signature cannot be worked out here. */
export interface Refusal {
  readonly refused: Words;
}

/** The text of a segment, its own steps done. */
export function readSegment(segment: Segment, sources: Sources): Piece | Refusal {
  const text =
    segment.kind === "fields"
      ? pairsOf(segment.pairs, sources)
      : segmentText(segment, sources.inputs, sources.keys);
  if (typeof text === "object") return text;
  if (text === undefined) {
    const { en, zh } = segmentWords(segment);
    return { refused: { en: `the message has no ${en}`, zh: `报文没有${zh}` } };
  }
  const apply = textSteps(segment.apply, sources);
  if (typeof apply === "object") return apply;
  return { text: apply(text), secret: segment.kind === "key" };
}

/** A pipeline from text to text as a function. */
function textSteps(
  pipeline: Pipeline,
  { choices, setting }: Sources,
): ((text: string) => string) | Refusal {
  const steps = chooseSteps(pipeline, choices).map((step) => ({ step, meaning: meaningOf(step) }));
  const missing = steps.find(({ meaning }) => !meaning);
  if (missing) return notRun(missing.step);
  return (text) =>
    steps.reduce<Flowing>(
      (value, { step, meaning }) => meaning?.apply(value, step, setting) ?? value,
      text,
    ) as string;
}

function segmentText(
  segment: Segment,
  inputs: SignatureInputs,
  keys: { readonly [credential: string]: string },
): string | undefined {
  switch (segment.kind) {
    case "raw":
      return inputs.source(segment.path, segment.slice);
    case "leaves":
      return inputs.leaves(segment.path);
    case "field":
      return inputs.field(segment.path);
    case "header":
      return inputs.header(segment.name);
    case "http":
      return inputs.http(segment.part);
    case "lit":
      return segment.text;
    case "key":
      return keys[segment.credential];
    default:
      return undefined;
  }
}

/** `k1=v1&k2=v2`, by the function that compiled signers call. */
function pairsOf(pairs: Pairs, sources: Sources): string | Refusal | undefined {
  const object = sources.inputs.object(pairs.from);
  if (!object) return undefined;
  const sort = choose(pairs.sort, sources.choices);
  const order = sort === "declared" ? sources.declared?.(pairs) : [];
  if (order === undefined) {
    return {
      refused: {
        en: "the declared order is not one for all operations",
        zh: "声明的顺序因操作而异，并非所有操作共有",
      },
    };
  }
  const names = textSteps(pairs.names, sources);
  const values = textSteps(pairs.values, sources);
  if (typeof names === "object") return names;
  if (typeof values === "object") return values;
  const skip = choose(pairs.skip, sources.choices);
  const nested = choose(pairs.nested, sources.choices);
  return pairsText(object, { ...pairs, skip, sort, order, nested, names, values });
}

/** The segment in words, as the spec writes it. */
export function segmentTitle(segment: Segment): string {
  switch (segment.kind) {
    case "raw":
      return `raw ${segment.slice === "inner" ? "inside " : ""}${segment.path.join(".")}`;
    case "field":
    case "leaves":
      return `${segment.kind} ${segment.path.join(".")}`;
    case "header":
      return `header ${segment.name}`;
    case "http":
      return `http ${segment.part}`;
    case "key":
      return `key ${segment.credential}`;
    case "fields":
      return `fields of ${segment.pairs.from}`;
    case "lit":
      return "lit";
  }
}

/** The same for an explanation. */
export function segmentWords(segment: Segment): Words {
  return { en: segmentTitle(segment), zh: chineseTitle(segment) };
}

/** Why a step stops everything. */
export function notRun(step: Step): Refusal {
  return {
    refused: {
      en: `the step '${step.kind}' cannot be run in this version`,
      zh: `这个版本不能运行步骤 '${step.kind}'`,
    },
  };
}
