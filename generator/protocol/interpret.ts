import { DecodeError, EncodeError } from "../../templates/runtime/errors.js";
import type { Pipeline, Signature, Step } from "../model/protocol.js";
import { stepForms } from "../spec/language/steps.js";
import { choose, chooseSteps, type Choices } from "./choose.js";
import { keyBytes, type KeyForms } from "./key-bytes.js";
import { hasSecret, maskedText, wholeText, type Piece, type PiecedText } from "./pieces.js";
import { notRun, readSegment, segmentTitle } from "./segments.js";
import type { Refusal, SignatureInputs, Sources } from "./segments.js";
import {
  letterCase,
  meaningOf,
  type Flowing,
  type StepMeaning,
  type StepSetting,
} from "./steps.js";

/** One line of an explanation. `shown` never holds a key. */
export interface TraceStep {
  readonly title: string;
  readonly flow: "text" | "bytes";
  readonly shown: string;
}

export interface Interpretation {
  readonly trace: readonly TraceStep[];
  readonly result: string;
  /** No digest stands between a key and the result, so that whoever sees the result knows the key. */
  readonly holdsKey: boolean;
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
  const key = (name: string): Uint8Array => keyBytes(keys[name] ?? "", forms[name] ?? "text");
  try {
    return run(signature, { inputs, keys, choices, setting: { sender, key } });
  } catch (error) {
    // Keys, and what `unhex` and `unbase64` take; a lone surrogate, and what a charset has no bytes for.
    if (error instanceof DecodeError || error instanceof EncodeError) {
      return { refused: error.message };
    }
    throw error;
  }
}

function run(signature: Signature, sources: Sources): Interpretation | Refusal {
  const trace: TraceStep[] = [];
  const pieces: Piece[] = [];
  for (const segment of signature.text.flatMap((one) => choose(one, sources.choices))) {
    const piece = readSegment(segment, sources);
    if ("refused" in piece) return piece;
    pieces.push(piece);
    trace.push({ title: segmentTitle(segment), flow: "text", shown: maskedText([piece]) });
  }
  const text = joined(pieces, signature);
  trace.push({ title: "text", flow: "text", shown: maskedText(text) });
  const steps = runSteps(text, signature.steps, sources);
  return "refused" in steps ? steps : { ...steps, trace: [...trace, ...steps.trace] };
}

function joined(pieces: PiecedText, { join, end }: Signature): PiecedText {
  const all = pieces.flatMap((piece, index) => (index === 0 ? [piece] : [...plain(join), piece]));
  return [...all, ...plain(end)];
}

function plain(text: string): PiecedText {
  return text === "" ? [] : [{ text, secret: false }];
}

function runSteps(
  text: PiecedText,
  steps: Pipeline,
  { choices, setting }: Sources,
): Interpretation | Refusal {
  const trace: TraceStep[] = [];
  let value: Flowing = wholeText(text);
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
    shown =
      shown && perCharacter.has(kind) ? applyToPieces(shown, meaning, step, setting) : undefined;
    // Letter case may depend on the neighbours: a final sigma, say.
    if (shown && wholeText(shown) !== value) shown = undefined;
    trace.push({
      title: stepTitle(step, setting.sender),
      flow: form.gives,
      shown: show(value, shown, secret),
    });
  }
  if (typeof value !== "string") return { refused: "the pipeline ends in bytes, not in text" };
  return { trace, result: value, holdsKey: secret };
}

/** Steps that treat each character alone, so that the pieces of a text stay its pieces. */
const perCharacter: ReadonlySet<string> = new Set(["upper", "lower"]);

function applyToPieces(
  pieces: PiecedText,
  meaning: StepMeaning,
  step: Step,
  setting: StepSetting,
): PiecedText {
  return pieces.map((piece) => ({
    ...piece,
    text: meaning.apply(piece.text, step, setting) as string,
  }));
}

function show(value: Flowing, pieces: PiecedText | undefined, secret: boolean): string {
  if (pieces && typeof value === "string") return maskedText(pieces);
  // Not even how long it is: that would tell how long the key is.
  if (secret) return "not shown: it holds a key";
  return typeof value === "string" ? value : Buffer.from(value).toString("hex");
}

function stepTitle(step: Step, sender: string): string {
  if (step.kind === "hex") return `hex ${letterCase(step, sender)}`;
  const argument = step.key ?? step.flavour ?? step.padding ?? step.range?.join("..");
  return argument === undefined ? step.kind : `${step.kind} ${argument}`;
}
