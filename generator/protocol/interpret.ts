import type { Pipeline, Signature } from "../model/protocol.js";
import { choose, chooseSteps } from "./choose.js";
import { maskedText, type Piece, type PiecedText } from "./pieces.js";
import {
  refusing,
  runSteps,
  settingOf,
  undoSteps,
  type Interpretation,
  type Means,
  type TraceStep,
} from "./run-steps.js";
import {
  readSegment,
  segmentTitle,
  type Refusal,
  type SignatureInputs,
  type Sources,
} from "./segments.js";

export type { Interpretation, Means, TraceStep } from "./run-steps.js";

/** Works a signature out step by step, from the same model that the compiled signer is printed from. */
export function interpret(
  signature: Signature,
  inputs: SignatureInputs,
  means: Means,
): Interpretation | Refusal {
  if (signature.hook !== undefined) {
    return { refused: `the function '${signature.hook}' works it out, which is not at hand here` };
  }
  const { keys, choices } = means;
  return refusing(() => run(signature, { inputs, keys, choices, setting: settingOf(means) }));
}

/** Seals a value, given as its JSON text, step by step: the text of the member that an `encode` stands for. */
export function interpretEncoding(
  steps: Pipeline,
  json: string,
  means: Means,
): Interpretation | Refusal {
  const text: PiecedText = [{ text: json, secret: false }];
  return refusing(() => runSteps(text, chooseSteps(steps, means.choices), settingOf(means)));
}

/** Opens what an encoding sealed, step by step, the last one first: the JSON text of the value. */
export function interpretDecoding(
  steps: Pipeline,
  sealed: string,
  means: Means,
): Interpretation | Refusal {
  return refusing(() => undoSteps(sealed, chooseSteps(steps, means.choices), settingOf(means)));
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
  const steps = runSteps(text, chooseSteps(signature.steps, sources.choices), sources.setting);
  return "refused" in steps ? steps : { ...steps, trace: [...trace, ...steps.trace] };
}

function joined(pieces: PiecedText, { join, end }: Signature): PiecedText {
  const all = pieces.flatMap((piece, index) => (index === 0 ? [piece] : [...plain(join), piece]));
  return [...all, ...plain(end)];
}

function plain(text: string): PiecedText {
  return text === "" ? [] : [{ text, secret: false }];
}
