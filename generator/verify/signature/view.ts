import type { Segment, Signature, Step } from "../../model/protocol.js";
import { choose, chooseSteps } from "../../protocol/choose.js";
import type { Means, TraceStep } from "../../protocol/interpret.js";
import { refusing, settingOf } from "../../protocol/run-steps.js";
import { readSegment, segmentWords, type SignatureInputs } from "../../protocol/segments.js";
import { keysOf, meaningOf } from "../../protocol/steps.js";
import { stepForms } from "../../spec/language/steps.js";
import type { Scrub } from "../masking/scrubber.js";
import { holdsToken, token, written } from "../masking/tokens.js";
import type { TraceLine } from "../report.js";
import { phrasesOf } from "../phrases.js";

/** A signature that was worked out, and what may be shown of what it reads. */
export interface Viewed {
  readonly signature: Signature;
  readonly inputs: SignatureInputs;
  /** The same of the message with tokens in it. */
  readonly masked: SignatureInputs;
  readonly means: Means;
  /** Of the real message: its last lines are those of the steps. */
  readonly trace: readonly TraceStep[];
  readonly scrub: Scrub;
}

/**
 * What is signed and every step of it, as far as it may be shown: keys and what is known of persons by their kinds, and nothing
 * that they can be worked out from. Segments have the lengths of the real ones in bytes, but for keys.
 */
export function viewOf(viewed: Viewed): readonly TraceLine[] {
  const { signature, means, trace } = viewed;
  const segments = signature.text.flatMap((one) => choose(one, means.choices));
  const parts = segments.map((segment) => ({ segment, masked: maskedText(viewed, segment) }));
  const lines = parts.map(({ segment, masked }): TraceLine => {
    const text = textOf(viewed, segment, viewed.inputs, means.keys);
    const length = segment.kind === "key" ? {} : { bytes: Buffer.byteLength(text) };
    const title = segmentWords(segment)[means.language ?? "en"];
    return { title, flow: "text", ...length, shown: written(viewed.scrub(masked)) };
  });
  const whole = parts.map(({ masked }) => masked).join(signature.join) + signature.end;
  const steps = chooseSteps(signature.steps, means.choices);
  const keyed = segments.some(({ kind }) => kind === "key");
  return [
    ...lines,
    { title: phrasesOf(means.language).text, flow: "text", shown: written(viewed.scrub(whole)) },
    ...stepLines(steps, trace.slice(segments.length + 1), { whole, keyed, viewed }),
  ];
}

function maskedText(viewed: Viewed, segment: Segment): string {
  const { masked, means } = viewed;
  return shownUnder(segment.apply, textOf(viewed, segment, masked, tokens(means.keys)), means);
}

function textOf(
  { means }: Viewed,
  segment: Segment,
  inputs: SignatureInputs,
  keys: Means["keys"],
): string {
  const { choices, declared } = means;
  const sources = { inputs, keys, choices, setting: settingOf(means), declared };
  const read = refusing(() => readSegment(segment, sources));
  return "refused" in read ? token("unlisted") : read.text;
}

function tokens(keys: Means["keys"]): Means["keys"] {
  return Object.fromEntries(Object.keys(keys).map((name) => [name, token("key")]));
}

/** Steps that leave a token a token. */
const gentle: ReadonlySet<string> = new Set(["upper", "lower", "trim", "reverse"]);

function shownUnder(apply: Signature["steps"], masked: string, { choices }: Means): string {
  const isGentle = chooseSteps(apply, choices).every(({ kind }) => gentle.has(kind));
  return isGentle || !holdsToken(masked) ? masked : token("unlisted");
}

interface Before {
  readonly whole: string;
  readonly keyed: boolean;
  readonly viewed: Viewed;
}

/** Digests are shown only with a key in them: a digest of what is known of a person tells it. */
function stepLines(
  steps: readonly Step[],
  trace: readonly TraceStep[],
  { whole, keyed, viewed }: Before,
): readonly TraceLine[] {
  let text: string | undefined = whole;
  let isKeyed = keyed;
  let isDigest = false;
  const { notShown } = phrasesOf(viewed.means.language);
  return trace.map(({ title, flow, shown }, index): TraceLine => {
    const step = steps[index];
    if (step === undefined) return { title, flow, shown: notShown };
    const { takes, gives, invertible } = stepForms[step.kind];
    isKeyed ||= keysOf(step).length > 0;
    isDigest ||= takes === "bytes" && gives === "bytes" && !invertible;
    text = text !== undefined && gentle.has(step.kind) ? applied(step, text, viewed) : undefined;
    if (text !== undefined) return { title, flow, shown: written(viewed.scrub(text)) };
    const isPlain = !holdsToken(whole) && !isKeyed;
    return { title, flow, shown: (isDigest && isKeyed) || isPlain ? shown : notShown };
  });
}

function applied(step: Step, text: string, { means }: Viewed): string | undefined {
  const done = refusing(() => ({ done: meaningOf(step)?.apply(text, step, settingOf(means)) }));
  return "done" in done && typeof done.done === "string" ? done.done : undefined;
}
