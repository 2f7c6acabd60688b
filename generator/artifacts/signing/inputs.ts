import { camelCase, pascalCase } from "../../model/identifier.js";
import type { Pipeline, Segment, SegmentSource, Signature, Step } from "../../model/protocol.js";
import { isOpen } from "../../protocol/choose.js";
import { lettersBySender } from "./steps.js";

/** A part of the message that a signature is made over, as the signer asks for it. */
export interface SignatureInput {
  /** A member of the input: `data`. */
  readonly property: string;
  readonly type: "string" | "WireObject" | "SignedElement";
  readonly doc: string;
  readonly of: SegmentSource;
}

/**
 * What a signer needs of the message, each once, in the order of the signature's text; all choices of open points count. An
 * element of XML is one input, however it is read.
 */
export function signatureInputs(signature: Signature, ofXml = false): readonly SignatureInput[] {
  const inputs = allSegments(signature).flatMap((segment) => inputOf(segment, ofXml) ?? []);
  return inputs.filter(
    (input, index) => inputs.findIndex((other) => other.property === input.property) === index,
  );
}

/** The segments of a signature, those of all choices where it is open. */
export function allSegments(signature: Signature): readonly Segment[] {
  return signature.text.flatMap((part) =>
    isOpen(part) ? Object.values(part.choices).flat() : part,
  );
}

/** Whether the signature depends on who signs. */
export function needsSender(signature: Signature): boolean {
  const pipelines = [signature.steps, ...allSegments(signature).flatMap(segmentPipelines)];
  return pipelines.flatMap(allSteps).some(lettersBySender);
}

/** The pipelines that stand inside a segment. */
export function segmentPipelines(segment: Segment): readonly Pipeline[] {
  if (segment.kind !== "fields") return [segment.apply];
  return [segment.pairs.names, segment.pairs.values, segment.apply];
}

/** The steps of a pipeline, those of all choices where it is open. */
export function allSteps(pipeline: Pipeline): readonly Step[] {
  return pipeline.flatMap((step) => (isOpen(step) ? Object.values(step.choices).flat() : [step]));
}

/** A segment that reads an element, where messages are XML. */
export type ElementSegment = Extract<SegmentSource, { readonly kind: "raw" | "field" | "leaves" }>;

export function readsElement(segment: SegmentSource): segment is ElementSegment {
  return segment.kind === "raw" || segment.kind === "field" || segment.kind === "leaves";
}

/** The input that a segment reads; undefined for those that are the signer's own. */
export function inputOf(segment: SegmentSource, ofXml: boolean): SignatureInput | undefined {
  if (ofXml && readsElement(segment)) {
    return {
      property: camelCase(segment.path.join("-")),
      type: "SignedElement",
      doc: `The element \`${segment.path.join(".")}\`, as it is sent or was received.`,
      of: segment,
    };
  }
  switch (segment.kind) {
    case "raw":
      return {
        property: camelCase(segment.path.join("-")),
        type: "string",
        doc: `The exact source text of \`${segment.path.join(".")}\`, as it is sent or was received.`,
        of: segment,
      };
    case "field":
    case "leaves":
      return {
        property: camelCase(`${segment.path.join("-")}-text`),
        type: "string",
        doc: `The text of \`${segment.path.join(".")}\`, decoded.`,
        of: segment,
      };
    case "fields":
      return {
        property: camelCase(`${segment.pairs.from}-members`),
        type: "WireObject",
        doc: `The members of \`${segment.pairs.from}\`, as they are sent or were received.`,
        of: segment,
      };
    case "http":
      return {
        property: `http${pascalCase(segment.part)}`,
        type: "string",
        doc: `The ${segment.part.replaceAll("-", " ")} of the HTTP request, exactly as it is sent.`,
        of: segment,
      };
    case "header":
      return {
        property: camelCase(`${segment.name}-header`),
        type: "string",
        doc: `The header \`${segment.name}\`.`,
        of: segment,
      };
    case "lit":
    case "key":
      return undefined;
  }
}
