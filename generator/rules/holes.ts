import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import { freePointIn, holeOf } from "../model/free-points.js";
import type { Envelope, Member, Protocol } from "../model/protocol.js";
import type { Operation } from "../model/provider.js";
import type { Resolved } from "../model/resolve/resolve.js";
import { segmentsOf } from "./pipelines.js";
import { nodeAt } from "./places.js";
import type { Rule } from "./rule.js";
import { memberName } from "../model/members.js";
import { membersOf, operationsOf, valueMembersOf, waysOf } from "./walk.js";

export const holes: Rule = {
  name: "holes",
  summary: "Whatever stands in braces is filled.",
  check: (resolved) =>
    resolved.provider.protocols.flatMap((protocol) => [
      ...inTexts(resolved, protocol),
      ...inNames(resolved, protocol),
      ...operationsOf(resolved.provider, protocol).flatMap((operation) =>
        unfilled(resolved, protocol, operation),
      ),
    ]),
};

const namedAfterOperation = ["{operation.root}", "{operation.body}"] as const;

/** Outcomes, pairs and header templates. */
function inTexts({ origins }: Resolved, protocol: Protocol): readonly Diagnostic[] {
  return [
    ...protocol.reply.outcomes.flatMap((outcome) =>
      Object.entries(outcome.members).flatMap(([name, value]) =>
        value.kind === "text"
          ? unknownHoles(value.text, ["{reason}"], origins.at(outcome, "fields", name))
          : [],
      ),
    ),
    ...protocol.signatures
      .flatMap(segmentsOf)
      .flatMap((segment) =>
        segment.kind === "fields"
          ? unknownHoles(segment.pairs.pair, ["{k}", "{v}"], origins.at(segment, "fields", "pair"))
          : [],
      ),
    ...waysOf(protocol)
      .flatMap(valueMembersOf)
      .flatMap(({ member }) =>
        unknownHoles(member.template ?? "", ["{value}"], origins.at(member, "template")),
      ),
  ];
}

/** Roots and members that are named after the operation. */
function inNames({ provider, origins }: Resolved, protocol: Protocol): readonly Diagnostic[] {
  const free = provider.openPoints.filter((point) => point.free !== undefined).map(holeOf);
  const headers = new Set<object>(protocol.transport.headers);
  // A header is called by the whole of it, or by a name of its own.
  const holesOf = (member: Member): readonly string[] => {
    if (!headers.has(member)) return namedAfterOperation;
    return freePointIn(memberName(member)) === undefined ? [] : free;
  };
  return waysOf(protocol).flatMap((way) => {
    const path = way.of === "reply" ? ["reply", "envelope", "root"] : ["envelope", "root"];
    const at = nodeAt(origins, protocol, ...path)?.at;
    return [
      ...unknownHoles(way.envelope.root ?? "", namedAfterOperation, at),
      ...membersOf(way).flatMap(({ member }) =>
        unknownHoles(memberName(member), holesOf(member), origins.at(member)),
      ),
    ];
  });
}

/** Holes of the protocol that the operation gives no text for. */
function unfilled(
  { origins }: Resolved,
  protocol: Protocol,
  operation: Operation,
): readonly Diagnostic[] {
  const texts = waysOf(protocol).flatMap((way) => [
    ...rootsOf(way.envelope),
    ...membersOf(way).map(({ member }) => memberName(member)),
  ]);
  return ["root", "body"]
    .filter((key) => texts.some((text) => text.includes(`{operation.${key}}`)))
    .filter((key) => !Object.hasOwn(operation.fills, key))
    .map((key) =>
      complain("missing-fill", origins.at(operation), { key, protocol: protocol.name }),
    );
}

function rootsOf(envelope: Envelope): readonly string[] {
  return envelope.root === undefined ? [] : [envelope.root];
}

function unknownHoles(
  text: string,
  known: readonly string[],
  at: Diagnostic["at"],
): readonly Diagnostic[] {
  return [...new Set(text.match(/\{[^{}]*\}/g))]
    .filter((hole) => !known.includes(hole))
    .map((hole) => complain("unknown-hole", at, { hole, known }));
}
