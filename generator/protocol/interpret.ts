import type { Language, Words } from "../diagnostics/language.js";
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
  segmentWords,
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
    return {
      refused: {
        en: `the function '${signature.hook}' works it out, which is not at hand here`,
        zh: `它由函数 '${signature.hook}' 计算，这里没有这个函数`,
      },
    };
  }
  const { keys, choices, declared, language } = means;
  const sources = { inputs, keys, choices, setting: settingOf(means), declared };
  return refusing(() => run(signature, sources, language));
}

/** Seals a value, given as its JSON text, step by step: the text of the member that an `encode` stands for. */
export function interpretEncoding(
  steps: Pipeline,
  json: string,
  means: Means,
): Interpretation | Refusal {
  const text: PiecedText = [{ text: json, secret: false }];
  const { choices, language } = means;
  return refusing(() => runSteps(text, chooseSteps(steps, choices), settingOf(means), language));
}

/** Opens what an encoding sealed, step by step, the last one first: the JSON text of the value. */
export function interpretDecoding(
  steps: Pipeline,
  sealed: string,
  means: Means,
): Interpretation | Refusal {
  const { choices, language } = means;
  return refusing(() => undoSteps(sealed, chooseSteps(steps, choices), settingOf(means), language));
}

function run(
  signature: Signature,
  sources: Sources,
  language: Language = "en",
): Interpretation | Refusal {
  const trace: TraceStep[] = [];
  const pieces: Piece[] = [];
  for (const segment of signature.text.flatMap((one) => choose(one, sources.choices))) {
    const piece = readSegment(segment, sources);
    if ("refused" in piece) return piece;
    pieces.push(piece);
    trace.push({
      title: segmentWords(segment)[language],
      flow: "text",
      shown: maskedText([piece]),
    });
  }
  const text = joined(pieces, signature);
  trace.push({ title: signedText[language], flow: "text", shown: maskedText(text) });
  const { choices, setting } = sources;
  const steps = runSteps(text, chooseSteps(signature.steps, choices), setting, language);
  return "refused" in steps ? steps : { ...steps, trace: [...trace, ...steps.trace] };
}

const signedText: Words = { en: "text", zh: "签名原文" };

function joined(pieces: PiecedText, { join, end }: Signature): PiecedText {
  const all = pieces.flatMap((piece, index) => (index === 0 ? [piece] : [...plain(join), piece]));
  return [...all, ...plain(end)];
}

function plain(text: string): PiecedText {
  return text === "" ? [] : [{ text, secret: false }];
}
