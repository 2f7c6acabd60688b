import type { Step } from "../model/protocol.js";
import type { Resolved } from "../model/resolve/resolve.js";
import { keysOf } from "../protocol/steps.js";
import { allPipelines, choicesOf, segmentsOf, stepsOf } from "./pipelines.js";
import { valueMembersOf, waysOf } from "./walk.js";

/** Every step of every pipeline, under every choice. */
export function usedSteps(resolved: Resolved): readonly Step[] {
  const replies = resolved.provider.protocols.map(({ reply }) => reply.encode);
  const pipelines = [...allPipelines(resolved).map(({ steps }) => steps), ...replies];
  return pipelines.flatMap((steps) => stepsOf(steps));
}

/** The names of the credentials that steps, signatures and members take. */
export function credentialsUsed(resolved: Resolved): ReadonlySet<string> {
  const { protocols, structures } = resolved.provider;
  const values = [
    ...protocols
      .flatMap(waysOf)
      .flatMap(valueMembersOf)
      .map(({ member }) => member.value),
    ...structures.flatMap(({ fields }) => fields).map((field) => field.value),
  ].flatMap((value) => choicesOf(value));
  const segments = protocols.flatMap(({ signatures }) => signatures).flatMap(segmentsOf);
  return new Set([
    ...usedSteps(resolved).flatMap(keysOf),
    ...segments.flatMap((segment) => (segment.kind === "key" ? [segment.credential] : [])),
    ...values.flatMap((value) => ("credential" in value ? [value.credential] : [])),
  ]);
}

/** Where the text of a credential stands in a message, or in what is signed. */
export function textUses({ provider }: Resolved): readonly TextUse[] {
  const { protocols, structures } = provider;
  const members = protocols
    .flatMap(waysOf)
    .flatMap(valueMembersOf)
    .map(({ member }) => ({ of: member as object, value: member.value }));
  const fields = structures
    .flatMap((structure) => structure.fields)
    .map((field) => ({ of: field as object, value: field.value }));
  const segments = protocols.flatMap(({ signatures }) => signatures).flatMap(segmentsOf);
  return [
    ...[...members, ...fields].flatMap(({ of, value }) =>
      choicesOf(value).flatMap((source) =>
        source.kind === "credential"
          ? [{ of, path: ["value", "credential"], credential: source.credential }]
          : [],
      ),
    ),
    ...segments.flatMap((segment) =>
      segment.kind === "key"
        ? [{ of: segment, path: ["key"], credential: segment.credential }]
        : [],
    ),
  ];
}

/** A place that holds the text of a credential: the element, and where the YAML of it says so. */
export interface TextUse {
  readonly of: object;
  readonly path: readonly string[];
  readonly credential: string;
}
