import { DecodeError, EncodeError } from "../../templates/runtime/errors.js";
import { pairsText } from "../../templates/runtime/signing/pairs.js";
import type { WireObject } from "../../templates/runtime/wire.js";
import type { HttpPart, Pairs, Pipeline, Segment, Signature, Step } from "../model/protocol.js";
import { stepForms } from "../spec/language/steps.js";
import { choose, chooseSteps, type Choices } from "./choose.js";
import { keyBytes, type KeyForms } from "./key-bytes.js";
import { hasSecret, maskedText, wholeText, type PiecedText } from "./pieces.js";
import { letterCase, meaningOf, type StepSetting } from "./steps.js";

/** Where a signature's segments are read from: one message, as it is sent or was received. */
export interface SignatureInputs {
  /** The exact source text of a member. */
  source(path: readonly string[]): string | undefined;
  /** The decoded text of a member. */
  field(path: readonly string[]): string | undefined;
  /** The object whose members are signed: `body`, or a member of the envelope. */
  object(name: string): WireObject | undefined;
  header(name: string): string | undefined;
  http(part: HttpPart): string | undefined;
}

/** One line of an explanation. `shown` never holds a key. */
export interface TraceStep {
  readonly title: string;
  readonly flow: "text" | "bytes";
  readonly shown: string;
}

export interface Interpretation {
  readonly trace: readonly TraceStep[];
  readonly result: string;
}

/** Why a signature cannot be worked out here. */
export interface Refusal {
  readonly refused: string;
}

/**
 * Works a signature out step by step, from the same model that the compiled signer is printed from.
 *
 * @param sender the party that signs; letter case may depend on it.
 * @param keys the credentials' texts, by name.
 * @param forms how those texts hold bytes, for the steps that take a key.
 */
export function interpret(
  signature: Signature,
  inputs: SignatureInputs,
  keys: { readonly [credential: string]: string },
  choices: Choices,
  sender: string,
  forms: KeyForms,
): Interpretation | Refusal {
  if (signature.hook !== undefined) {
    return { refused: `the function '${signature.hook}' works it out, which is not at hand here` };
  }
  const trace: TraceStep[] = [];
  const setting: StepSetting = {
    sender,
    key: (name) => keyBytes(keys[name] ?? "", forms[name] ?? "text"),
  };
  const pieces: PiecedText[] = [];
  for (const segment of signature.text.flatMap((one) => choose(one, choices))) {
    const read = readSegment(segment, inputs, keys, choices);
    if ("refused" in read) return read;
    pieces.push(read.pieces);
    trace.push({ title: segmentTitle(segment), flow: "text", shown: maskedText(read.pieces) });
  }
  const text = joinPieces(pieces, signature);
  trace.push({ title: "text", flow: "text", shown: maskedText(text) });
  try {
    const run = runSteps(text, signature.steps, choices, setting);
    return "refused" in run ? run : { trace: [...trace, ...run.trace], result: run.result };
  } catch (error) {
    // A key, or the text before `unhex` and `unbase64`.
    if (error instanceof DecodeError) return { refused: error.message };
    throw error;
  }
}

function joinPieces(pieces: readonly PiecedText[], signature: Signature): PiecedText {
  const joined = pieces.flatMap((piece, index) =>
    index === 0 || signature.join === ""
      ? piece
      : [{ text: signature.join, secret: false }, ...piece],
  );
  return signature.end === "" ? joined : [...joined, { text: signature.end, secret: false }];
}

function readSegment(
  segment: Segment,
  inputs: SignatureInputs,
  keys: { readonly [credential: string]: string },
  choices: Choices,
): { readonly pieces: PiecedText } | Refusal {
  const text =
    segment.kind === "fields"
      ? pairsOf(segment.pairs, inputs, choices)
      : segmentText(segment, inputs, keys);
  if (typeof text === "object") return text;
  if (text === undefined) return { refused: `the message has no ${segmentTitle(segment)}` };
  const apply = textSteps(segment.apply, choices);
  if (typeof apply === "object") return apply;
  return { pieces: [{ text: apply(text), secret: segment.kind === "key" }] };
}

/** A pipeline from text to text as a function. */
function textSteps(pipeline: Pipeline, choices: Choices): ((text: string) => string) | Refusal {
  const steps = chooseSteps(pipeline, choices).map((step) => ({ step, meaning: meaningOf(step) }));
  const missing = steps.find(({ meaning }) => !meaning);
  if (missing) return notRun(missing.step);
  const setting: StepSetting = { sender: "", key: () => new Uint8Array() };
  return (text) =>
    steps.reduce(
      (value, { step, meaning }) => meaning?.apply(value, step, setting) as string,
      text,
    );
}

function notRun(step: Step): Refusal {
  return { refused: `the step '${step.kind}' cannot be run in this version` };
}

function segmentText(
  segment: Segment,
  inputs: SignatureInputs,
  keys: { readonly [credential: string]: string },
): string | undefined {
  switch (segment.kind) {
    case "raw":
      return inputs.source(segment.path);
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
function pairsOf(
  pairs: Pairs,
  inputs: SignatureInputs,
  choices: Choices,
): string | Refusal | undefined {
  const object = inputs.object(pairs.from);
  if (!object) return undefined;
  const sort = choose(pairs.sort, choices);
  if (sort === "declared") return { refused: "the declared order cannot be followed here" };
  const names = textSteps(pairs.names, choices);
  const values = textSteps(pairs.values, choices);
  if (typeof names === "object") return names;
  if (typeof values === "object") return values;
  const nested = choose(pairs.nested, choices);
  try {
    return pairsText(object, { ...pairs, sort, nested, names, values });
  } catch (error) {
    if (error instanceof EncodeError) return { refused: error.message };
    throw error;
  }
}

/** The segment in words, as the spec writes it. */
export function segmentTitle(segment: Segment): string {
  switch (segment.kind) {
    case "raw":
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

function runSteps(
  text: PiecedText,
  steps: Pipeline,
  choices: Choices,
  setting: StepSetting,
): { readonly trace: readonly TraceStep[]; readonly result: string } | Refusal {
  const trace: TraceStep[] = [];
  let value: string | Uint8Array = wholeText(text);
  let shown: PiecedText | undefined = text;
  let secret = hasSecret(text);
  for (const step of chooseSteps(steps, choices)) {
    const kind = step.kind;
    const meaning = meaningOf(step);
    if (!meaning) return notRun(step);
    const form = stepForms[kind];
    value = meaning.apply(value, step, setting);
    // A digest, and nothing else, hides what went into it.
    if (form.takes === "bytes" && form.gives === "bytes" && !form.invertible) secret = false;
    shown = shown && perCharacter.has(kind) ? applyToPieces(shown, step, setting) : undefined;
    trace.push({
      title: stepTitle(step, setting.sender),
      flow: form.gives,
      shown: show(value, shown, secret),
    });
  }
  if (typeof value !== "string") return { refused: "the pipeline ends in bytes, not in text" };
  return { trace, result: value };
}

/** Steps that treat each character alone, so that the pieces of a text stay its pieces. */
const perCharacter: ReadonlySet<string> = new Set(["upper", "lower"]);

function applyToPieces(pieces: PiecedText, step: Step, setting: StepSetting): PiecedText {
  const meaning = meaningOf(step);
  return pieces.map((piece) => ({
    ...piece,
    text: meaning ? (meaning.apply(piece.text, step, setting) as string) : piece.text,
  }));
}

function show(value: string | Uint8Array, pieces: PiecedText | undefined, secret: boolean): string {
  if (pieces && typeof value === "string") return maskedText(pieces);
  const size = typeof value === "string" ? `${value.length} characters` : `${value.length} bytes`;
  if (secret) return `${size}, not shown: they hold the key`;
  return typeof value === "string" ? value : Buffer.from(value).toString("hex");
}

function stepTitle(step: Step, sender: string): string {
  if (step.kind === "hex") return `hex ${letterCase(step, sender)}`;
  const argument = step.key ?? step.flavour ?? step.padding ?? step.range?.join("..");
  return argument === undefined ? step.kind : `${step.kind} ${argument}`;
}
