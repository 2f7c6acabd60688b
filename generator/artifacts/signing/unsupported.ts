import { declaredOrder } from "../../model/declared-order.js";
import type { Pipeline, Protocol, Segment, Signature, Step, Steps } from "../../model/protocol.js";
import type { Credential, Provider } from "../../model/provider.js";
import { isOpen } from "../../protocol/choose.js";
import {
  aroundSigning,
  isSigningStep,
  signingPipeline,
  signsWithPair,
} from "../../protocol/signing-step.js";
import { canBeUndone, keysOf, meaningOf } from "../../protocol/steps.js";
import { isStepName, stepForms, type Flow } from "../../spec/language/steps.js";
import type { Unsupported } from "../context.js";
import type { Feature } from "../features.js";
import { allSegments, allSteps, inputOf, readsElement, segmentPipelines } from "./inputs.js";
import { lettersBySender } from "./steps.js";

/** What of a signature no code can be made for in this version. */
export function unsupportedInSignature(
  provider: Provider,
  protocol: Protocol,
  signature: Signature,
  ofXml: boolean,
): readonly Unsupported[] {
  const segments = allSegments(signature);
  const inner = segments.flatMap(segmentPipelines);
  const pipelines = [signature.steps, ...inner];
  return [
    ...unsupportedPipeline(signature),
    ...segments.flatMap((segment) => unsupportedSegment(provider, protocol, segment, ofXml)),
    ...ambiguousInputs(signature, segments, ofXml),
    ...pipelines.flatMap(allSteps).flatMap((step) => unsupportedStep(step, provider.credentials)),
    ...inner.flatMap(allSteps).flatMap(unsupportedInside),
    ...illTyped(signature, segments),
  ];
}

/** A signature that only the other side's key can verify is one under each choice, and its bytes can be got back. */
function unsupportedPipeline(signature: Signature): readonly Unsupported[] {
  const refuse = (what: Feature): readonly Unsupported[] => [{ element: signature, what }];
  if (!signsWithPair(signature.steps)) return [];
  const pipeline = signingPipeline(signature.steps);
  if (pipeline === undefined) {
    return refuse("a signature with a private key under some choices, or more than one");
  }
  const { signing, after } = pipeline;
  const chosen = isOpen(signing) ? Object.values(signing.choices) : [[signing]];
  const undone = [...allSteps(after), ...chosen.flatMap((steps) => aroundSigning(steps).after)];
  return undone.every(canBeUndone) ? [] : refuse("a signature whose bytes cannot be got back");
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
      lettersBySender(step)
        ? [{ element: step, what: "letter case by party in an encoding" as const }]
        : [],
    ),
    ...all.flatMap((step) =>
      canBeUndone(step)
        ? []
        : [{ element: step, what: `undoing the step '${step.kind}'` as const }],
    ),
  ];
}

function unsupportedSegment(
  provider: Provider,
  protocol: Protocol,
  segment: Segment,
  ofXml: boolean,
): readonly Unsupported[] {
  if (ofXml) {
    return segment.kind === "fields"
      ? [{ element: segment, what: "a signature over pairs of XML elements" }]
      : [];
  }
  if (segment.kind === "leaves") return [{ element: segment, what: "a signature over leaves" }];
  if (segment.kind === "raw" && segment.slice === "inner") {
    return [{ element: segment, what: "the inner slice of a JSON member" }];
  }
  if (segment.kind !== "fields") return [];
  const { sort, skip, nested } = segment.pairs;
  const sorts = isOpen(sort) ? Object.values(sort.choices) : [sort];
  const nests = isOpen(nested) ? Object.values(nested.choices) : [nested];
  const isOne =
    declaredOrder(provider, protocol, segment.pairs) !== undefined && !nests.includes("recurse");
  const skips = isOpen(skip) ? Object.values(skip.choices) : [skip];
  return [
    ...(sorts.includes("declared") && !isOne
      ? [
          {
            element: segment,
            what: "pairs in a declared order that is not one for all operations" as const,
          },
        ]
      : []),
    ...(skips.some((words) => words.includes("file"))
      ? [{ element: segment, what: "pairs of files" as const }]
      : []),
  ];
}

function unsupportedStep(step: Step, credentials: readonly Credential[]): readonly Unsupported[] {
  const refuse = (what: Feature): readonly Unsupported[] => [{ element: step, what }];
  if (meaningOf(step) === undefined) return refuse(`the step '${step.kind}'`);
  const keys = credentials.filter(({ name }) => keysOf(step).includes(name));
  const isPair = keys.some(({ pair }) => pair !== undefined);
  if (isPair !== isSigningStep(step)) return refuse("a step whose credential is of another kind");
  if (!isPair && keys.some(({ form }) => form === "pem")) return refuse("a credential in PEM");
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
  ofXml: boolean,
): readonly Unsupported[] {
  const inputs = segments.flatMap((segment) => {
    const input = inputOf(segment, ofXml);
    return input === undefined ? [] : [{ ...input, source: sourceText(segment, ofXml) }];
  });
  const clash = inputs.find(({ property, source }) =>
    inputs.some((other) => other.property === property && other.source !== source),
  );
  return clash ? [{ element: signature, what: `two inputs named '${clash.property}'` }] : [];
}

function sourceText(segment: Segment, ofXml: boolean): string {
  if (ofXml && readsElement(segment)) return `element ${segment.path.join(".")}`;
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
export function flowOf(pipeline: Pipeline): Flow | undefined {
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
