import { ConfigError, DecodeError, EncodeError } from "../../templates/runtime/errors.js";
import { XmlError } from "../../templates/runtime/xml/xml-error.js";
import type { Language, Words } from "../diagnostics/language.js";
import type { Pairs, Step, Steps } from "../model/protocol.js";
import { stepForms } from "../spec/language/steps.js";
import type { Choices } from "./choose.js";
import { keyOf, type KeyForms } from "./key-bytes.js";
import { hasSecret, maskedText, wholeText, type PiecedText } from "./pieces.js";
import { runtimeWords } from "./runtime-words.js";
import { notRun, type Refusal } from "./segments.js";
import {
  letterCase,
  meaningOf,
  type Flowing,
  type StepCall,
  type StepMeaning,
  type StepSetting,
} from "./steps.js";

/** What a signature or an encoding is worked out with, besides the message. */
export interface Means {
  /** The credentials' texts, by name. */
  readonly keys: { readonly [credential: string]: string };
  /** How those texts hold bytes, for the steps that take a key. */
  readonly forms: KeyForms;
  readonly choices: Choices;
  /** The party that sends; letter case may depend on it. */
  readonly sender: string;
  /** Of the titles in the trace; English unless given. */
  readonly language?: Language;
  /** The order in which the spec has the members of an object, for pairs that stand in it. */
  readonly declared?: (pairs: Pairs) => readonly string[] | undefined;
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
  /** No digest stands between a key and the result, so that whoever sees the result knows the key. */
  readonly holdsKey: boolean;
}

export function settingOf({ keys, forms, choices, sender }: Means): StepSetting {
  return {
    sender,
    key: (name) => keyOf(keys[name] ?? "", forms[name] ?? { form: "text" }, choices),
  };
}

/** What `run` gives, or why what it was given cannot be worked with. */
export function refusing<T>(run: () => T): T | Refusal {
  try {
    return run();
  } catch (error) {
    const isTheirs =
      // What a step takes apart; a lone surrogate, what a charset has no bytes for; keys in another form or of another length.
      error instanceof DecodeError ||
      error instanceof EncodeError ||
      error instanceof ConfigError ||
      error instanceof XmlError;
    if (isTheirs) return { refused: runtimeWords(error) };
    throw error;
  }
}

/** Sends a text through steps. */
export function runSteps(
  text: PiecedText,
  steps: Steps,
  setting: StepSetting,
  language: Language = "en",
): Interpretation | Refusal {
  const trace: TraceStep[] = [];
  let value: Flowing = wholeText(text);
  let shown: PiecedText | undefined = text;
  let secret = hasSecret(text);
  for (const step of steps) {
    const meaning = meaningOf(step);
    if (!meaning) return notRun(step);
    const form = stepForms[step.kind];
    value = meaning.apply(value, step, setting);
    // A digest, and nothing else, hides what went into it.
    if (form.takes === "bytes" && form.gives === "bytes" && !form.invertible) secret = false;
    shown =
      shown && perCharacter.has(step.kind)
        ? applyToPieces(shown, meaning, step, setting)
        : undefined;
    // Letter case may depend on the neighbours: a final sigma, say.
    if (shown && wholeText(shown) !== value) shown = undefined;
    const title = stepTitle(step, setting.sender);
    trace.push({ title, flow: form.gives, shown: show(value, shown, secret, language) });
  }
  if (typeof value !== "string") {
    return {
      refused: {
        en: "the pipeline ends in bytes, not in text",
        zh: "流水线以字节结束，而不是文本",
      },
    };
  }
  return { trace, result: value, holdsKey: secret };
}

/** Sends what came out of steps back through them, the last one first. */
export function undoSteps(
  text: string,
  steps: Steps,
  setting: StepSetting,
  language: Language = "en",
): Interpretation | Refusal {
  const trace: TraceStep[] = [];
  let value: Flowing = text;
  for (const step of steps.toReversed()) {
    const undo: StepCall | undefined = meaningOf(step)?.undo;
    if (!undo) return notRun(step);
    // The JSON text is what the way back ends with: there is nothing more to show.
    if (undo.runtime === undefined) continue;
    value = undo.apply(value, step, setting);
    const title = `${undoing[language]} ${stepTitle(step, setting.sender)}`;
    const shown = show(value, undefined, false, language);
    trace.push({ title, flow: stepForms[step.kind].takes, shown });
  }
  if (typeof value !== "string") {
    return {
      refused: {
        en: "the pipeline begins with bytes, not with text",
        zh: "流水线以字节开始，而不是文本",
      },
    };
  }
  return { trace, result: value, holdsKey: false };
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

const undoing: Words = { en: "undo", zh: "还原" };
const notShown: Words = { en: "not shown: it holds a key", zh: "不显示：含有密钥" };

function show(
  value: Flowing,
  pieces: PiecedText | undefined,
  secret: boolean,
  language: Language,
): string {
  if (pieces && typeof value === "string") return maskedText(pieces);
  // Not even how long it is: that would tell how long the key is.
  if (secret) return notShown[language];
  return typeof value === "string" ? value : Buffer.from(value).toString("hex");
}

function stepTitle(step: Step, sender: string): string {
  if (step.kind === "hex") return `hex ${letterCase(step, sender)}`;
  const argument = step.key ?? step.flavour ?? step.padding ?? step.range?.join("..");
  return argument === undefined ? step.kind : `${step.kind} ${argument}`;
}
