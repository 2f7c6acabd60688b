import type { HttpPart, Openable, Segment, Signature, Step } from "../model/protocol.js";
import { stepForms, type StepName } from "../spec/language/steps.js";
import { choose, type Choices } from "./choose.js";
import { hasSecret, maskedText, wholeText, type PiecedText } from "./pieces.js";
import { stepMeanings, letterCase, type StepSetting } from "./steps.js";

/** Where a signature's segments are read from: one message, as it is sent or was received. */
export interface SignatureInputs {
  /** The exact source text of a member. */
  source(path: readonly string[]): string | undefined;
  /** The decoded text of a member. */
  field(path: readonly string[]): string | undefined;
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
 */
export function interpret(
  signature: Signature,
  inputs: SignatureInputs,
  keys: { readonly [credential: string]: string },
  choices: Choices,
  sender: string,
): Interpretation | Refusal {
  const trace: TraceStep[] = [];
  const setting: StepSetting = {
    sender,
    key: (name) => new TextEncoder().encode(keys[name] ?? ""),
  };
  const pieces: PiecedText[] = [];
  for (const segment of signature.text.flatMap((one) => choose(one, choices))) {
    const read = readSegment(segment, inputs, keys);
    if ("refused" in read) return read;
    pieces.push(read.pieces);
    trace.push({ title: segmentTitle(segment), flow: "text", shown: maskedText(read.pieces) });
  }
  const text = joinPieces(pieces, signature);
  trace.push({ title: "text", flow: "text", shown: maskedText(text) });
  const run = runSteps(text, signature.steps, choices, setting);
  return "refused" in run ? run : { trace: [...trace, ...run.trace], result: run.result };
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
): { readonly pieces: PiecedText } | Refusal {
  const text = segmentText(segment, inputs, keys);
  if (text === undefined) {
    return { refused: `the message has no ${segmentTitle(segment)}` };
  }
  let result = text;
  for (const step of segment.apply) {
    const meaning = stepMeanings[step.kind as StepName];
    if (!meaning) return { refused: `the step '${step.kind}' cannot be run in this version` };
    result = meaning.apply(result, step, { sender: "", key: () => new Uint8Array() }) as string;
  }
  return { pieces: [{ text: result, secret: segment.kind === "key" }] };
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
  steps: readonly Openable<Step>[],
  choices: Choices,
  setting: StepSetting,
): { readonly trace: readonly TraceStep[]; readonly result: string } | Refusal {
  const trace: TraceStep[] = [];
  let value: string | Uint8Array = wholeText(text);
  let shown: PiecedText | undefined = text;
  let secret = hasSecret(text);
  for (const openable of steps) {
    const step = choose(openable, choices);
    const kind = step.kind as StepName;
    const meaning = stepMeanings[kind];
    if (!meaning) return { refused: `the step '${step.kind}' cannot be run in this version` };
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
  const meaning = stepMeanings[step.kind as StepName];
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
