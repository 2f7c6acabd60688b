import type { Open, Pipeline, Step, Steps } from "../model/protocol.js";
import { keyPairOf } from "../spec/language/key-pairs.js";
import { isOpen } from "./choose.js";

/** Whether a step signs with a key that the other side does not have, so that verifying is no repetition of signing. */
export function isSigningStep(step: Step): boolean {
  return keyPairOf(step.kind) !== undefined;
}

/** A pipeline around the place where it signs. */
export interface SigningPipeline {
  readonly before: Pipeline;
  /** A step, or an open point that has one in each of its choices. */
  readonly signing: Step | Open<Steps>;
  /** What is done to the signature: a receiver undoes it. */
  readonly after: Pipeline;
}

/** The pipeline around its signing step; undefined where it has none, or not one under each choice. */
export function signingPipeline(steps: Pipeline): SigningPipeline | undefined {
  const at = steps.findIndex((part) => branches(part).some((branch) => branch.some(isSigningStep)));
  const signing = steps[at];
  if (signing === undefined) return undefined;
  const after = steps.slice(at + 1);
  const isOne = branches(signing).every((branch) => branch.filter(isSigningStep).length === 1);
  const isLast = !after.flatMap(branches).flat().some(isSigningStep);
  return isOne && isLast ? { before: steps.slice(0, at), signing, after } : undefined;
}

/** Whether a pipeline signs with a private key, under any choice. */
export function signsWithPair(steps: Pipeline): boolean {
  return steps.flatMap(branches).flat().some(isSigningStep);
}

/** The steps of one choice around the one that signs. */
export function aroundSigning(steps: Steps): {
  readonly before: Steps;
  readonly step: Step | undefined;
  readonly after: Steps;
} {
  const at = steps.findIndex(isSigningStep);
  return { before: steps.slice(0, at), step: steps[at], after: steps.slice(at + 1) };
}

function branches(part: Step | Open<Steps>): readonly Steps[] {
  return isOpen(part) ? Object.values(part.choices) : [[part]];
}
