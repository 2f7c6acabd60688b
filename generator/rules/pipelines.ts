import type { Open, Pipeline, Protocol, Segment, Signature, Step } from "../model/protocol.js";
import type { Resolved } from "../model/resolve/resolve.js";
import { isOpen } from "../protocol/choose.js";
import { valueMembersOf, waysOf } from "./walk.js";

/** A pipeline of the spec, what it belongs to, and what is known of its two ends. */
export interface PlacedPipeline {
  /** The element that it stands in, for its place in the YAML. */
  readonly of: object;
  readonly steps: Pipeline;
  /** What it is for: an encoding starts with a value, everything else with text. */
  readonly use: "signature" | "encoding" | "text" | "transport";
}

/** Every pipeline of a provider, but for signatures of which something was left out. */
export function allPipelines({ provider, incomplete }: Resolved): readonly PlacedPipeline[] {
  return provider.protocols.flatMap((protocol) => [
    ...protocol.signatures.filter(({ name }) => !incomplete.has(name)).flatMap(signaturePipelines),
    ...waysOf(protocol)
      .flatMap(valueMembersOf)
      .flatMap(({ member }) =>
        choicesOf(member.value).flatMap((value): PlacedPipeline[] =>
          value.kind === "encode" ? [{ of: member, steps: value.steps, use: "encoding" }] : [],
        ),
      ),
    ...encodingsOf(protocol).map((steps) => ({ of: protocol, steps, use: "transport" }) as const),
  ]);
}

/** What happens to whole messages; that of replies is the same unless they have their own. */
function encodingsOf({ transport, reply }: Protocol): readonly Pipeline[] {
  const isOwn = JSON.stringify(transport.encode) !== JSON.stringify(reply.encode);
  return isOwn ? [transport.encode, reply.encode] : [transport.encode];
}

function signaturePipelines(signature: Signature): readonly PlacedPipeline[] {
  const own: readonly PlacedPipeline[] =
    signature.hook === undefined
      ? [{ of: signature, steps: signature.steps, use: "signature" }]
      : [];
  return [...own, ...segmentsOf(signature).flatMap(segmentPipelines)];
}

function segmentPipelines(segment: Segment): readonly PlacedPipeline[] {
  const text = (steps: Pipeline): PlacedPipeline => ({ of: segment, steps, use: "text" });
  const inner = segment.kind === "fields" ? [segment.pairs.names, segment.pairs.values] : [];
  return [segment.apply, ...inner].map(text);
}

/** All segments of a signature, under every choice. */
export function segmentsOf(signature: Signature): readonly Segment[] {
  return signature.text.flatMap((one) => choicesOf(one).flat());
}

/** The steps that may stand in one place of a pipeline: one way of going on for each choice. */
export function branchesOf(part: Step | Open<readonly Step[]>): readonly (readonly Step[])[] {
  return isOpen(part) ? Object.values(part.choices) : [[part]];
}

/** What may stand in a place: the value, or each choice's; nothing for an absent one. */
export function choicesOf<T>(value: T | Open<T> | undefined): readonly T[] {
  if (value === undefined) return [];
  return isOpen(value) ? Object.values(value.choices) : [value];
}

/** All steps that a pipeline can have, under every choice. */
export function stepsOf(pipeline: Pipeline): readonly Step[] {
  return pipeline.flatMap((part) => branchesOf(part).flat());
}
