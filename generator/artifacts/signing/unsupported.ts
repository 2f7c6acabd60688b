import type { Pipeline, Segment, Signature, Step, Steps } from "../../model/protocol.js";
import type { Credential, Provider } from "../../model/provider.js";
import { isOpen } from "../../protocol/choose.js";
import { canBeUndone, keysOf, meaningOf } from "../../protocol/steps.js";
import { isStepName, stepForms, type Flow } from "../../spec/language/steps.js";
import type { Unsupported } from "../context.js";
import { allSegments, allSteps, inputOf, segmentPipelines } from "./inputs.js";
import { lettersBySender } from "./steps.js";

/** What of a signature no code can be made for in this version. */
export function unsupportedInSignature(
  provider: Provider,
  signature: Signature,
): readonly Unsupported[] {
  const segments = allSegments(signature);
  const inner = segments.flatMap(segmentPipelines);
  const pipelines = [signature.steps, ...inner];
  return [
    ...(signature.hook === undefined
      ? []
      : [{ element: signature, what: "a signature by a hook" }]),
    ...(signature.verify.keyId === undefined
      ? []
      : [{ element: signature, what: "a key that the message names" }]),
    ...segments.flatMap((segment) => unsupportedSegment(segment)),
    ...ambiguousInputs(signature, segments),
    ...pipelines.flatMap(allSteps).flatMap((step) => unsupportedStep(step, provider.credentials)),
    ...inner.flatMap(allSteps).flatMap(unsupportedInside),
    ...illTyped(signature, segments),
  ];
}

/** What of an encoding, such as that of a sealed body, no code can be made for. */
export function unsupportedInEncoding(
  { credentials }: Provider,
  steps: Pipeline,
): readonly Unsupported[] {
  const all = allSteps(steps);
  return [
    ...all.flatMap((step) => unsupportedStep(step, credentials)),
    ...all.flatMap((step) =>
      lettersBySender(step) ? [{ element: step, what: "letter case by party in an encoding" }] : [],
    ),
    ...all.flatMap((step) =>
      canBeUndone(step) ? [] : [{ element: step, what: `undoing the step '${step.kind}'` }],
    ),
  ];
}

function unsupportedSegment(segment: Segment): readonly Unsupported[] {
  if (segment.kind === "leaves") return [{ element: segment, what: "a signature over leaves" }];
  if (segment.kind === "raw" && segment.slice === "inner") {
    return [{ element: segment, what: "the inner slice of a JSON member" }];
  }
  if (segment.kind !== "fields") return [];
  const { sort, skip } = segment.pairs;
  const sorts = isOpen(sort) ? Object.values(sort.choices) : [sort];
  const skips = isOpen(skip) ? Object.values(skip.choices) : [skip];
  return [
    ...(sorts.includes("declared") ? [{ element: segment, what: "pairs in declared order" }] : []),
    ...(skips.some((words) => words.includes("file"))
      ? [{ element: segment, what: "pairs of files" }]
      : []),
  ];
}

function unsupportedStep(step: Step, credentials: readonly Credential[]): readonly Unsupported[] {
  const refuse = (what: string): readonly Unsupported[] => [{ element: step, what }];
  if (meaningOf(step) === undefined) return refuse(`the step '${step.kind}'`);
  const keys = credentials.filter(({ name }) => keysOf(step).includes(name));
  if (keys.some(({ form }) => form === "pem")) return refuse("a credential in PEM");
  // No key of another cipher has eight bytes; it would fail with each message.
  const isEight = keys.some(({ bytes }) => bytes !== undefined);
  return isEight && step.kind.startsWith("aes-") ? refuse("eight bytes of a key for AES") : [];
}

/** Inside a segment, neither keys nor parties are at hand. */
function unsupportedInside(step: Step): readonly Unsupported[] {
  if (step.key !== undefined) return [{ element: step, what: "a keyed step inside a segment" }];
  return lettersBySender(step)
    ? [{ element: step, what: "letter case by party inside a segment" }]
    : [];
}

/** Two inputs of one name would be one member of the signer's input. */
function ambiguousInputs(
  signature: Signature,
  segments: readonly Segment[],
): readonly Unsupported[] {
  const inputs = segments.flatMap((segment) => {
    const input = inputOf(segment);
    return input === undefined ? [] : [{ ...input, source: sourceText(segment) }];
  });
  const clash = inputs.find(({ property, source }) =>
    inputs.some((other) => other.property === property && other.source !== source),
  );
  return clash ? [{ element: signature, what: `two inputs named '${clash.property}'` }] : [];
}

function sourceText(segment: Segment): string {
  if (segment.kind === "fields") return `fields ${segment.pairs.from}`;
  const { apply: _, ...source } = segment;
  return JSON.stringify(source);
}

/** A rule says so in the words of the spec; here it only keeps us from printing what does not compile. */
function illTyped(signature: Signature, segments: readonly Segment[]): readonly Unsupported[] {
  const inner = segments.flatMap(segmentPipelines).some((steps) => flowOf(steps) !== "text");
  return inner || flowOf(signature.steps) !== "text"
    ? [{ element: signature, what: "a pipeline whose steps do not fit together" }]
    : [];
}

/** What flows out of a pipeline that text flows into; undefined where its steps do not fit, or where choices differ. */
function flowOf(pipeline: Pipeline): Flow | undefined {
  let flow: Flow | undefined = "text";
  for (const part of pipeline) {
    const choices: readonly Steps[] = isOpen(part) ? Object.values(part.choices) : [[part]];
    const flows: readonly (Flow | undefined)[] = choices.map((steps) => through(steps, flow));
    flow = flows.every((one) => one === flows[0]) ? flows[0] : undefined;
  }
  return flow;
}

function through(steps: Steps, flow: Flow | undefined): Flow | undefined {
  return steps.reduce<Flow | undefined>((into, step) => {
    const form = isStepName(step.kind) ? stepForms[step.kind] : undefined;
    return form !== undefined && form.takes === into ? form.gives : undefined;
  }, flow);
}
