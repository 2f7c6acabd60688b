import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Protocol } from "../model/protocol.js";
import type { Resolved } from "../model/resolve/resolve.js";
import { nodeAt } from "./places.js";
import type { Rule } from "./rule.js";
import { bodyType, encodes, holdsBody, membersOf, operationsOf, waysOf, type Way } from "./walk.js";

export const bodies: Rule = {
  name: "bodies",
  summary: "A message has one place for its body, and one for an encoded message.",
  check: (resolved) =>
    resolved.provider.protocols.flatMap((protocol) =>
      waysOf(protocol).flatMap((way) => [
        ...bodyPlaces(resolved, protocol, way),
        ...messagePlaces(resolved, protocol, way),
      ]),
    ),
};

function bodyPlaces(resolved: Resolved, protocol: Protocol, way: Way): readonly Diagnostic[] {
  const { origins, provider } = resolved;
  const places = membersOf(way).filter(holdsBody);
  const [, second] = places;
  if (second || (places.length > 0 && way.envelope.bodyBeside)) {
    return [complain("two-bodies", origins.at((second ?? places[0])?.member ?? protocol), {})];
  }
  const isWholeMessage = way.envelope.members.length === 0 && !way.message;
  if (places.length > 0 || isWholeMessage || way.envelope.bodyBeside) return [];
  return operationsOf(provider, protocol)
    .filter((operation) => bodyType(operation, way.of) !== undefined)
    .map((operation) =>
      complain("no-body-place", origins.at(operation, way.of), {
        of: way.of,
        protocol: protocol.name,
      }),
    );
}

function messagePlaces({ origins }: Resolved, protocol: Protocol, way: Way): readonly Diagnostic[] {
  const places = membersOf(way).filter(({ member }) => encodes(member, "message"));
  if (!way.message) {
    return places.map(({ member }) =>
      complain("unplaced-message", origins.at(member, "value"), { missing: "message" }),
    );
  }
  if (places.length > 0) return [];
  const path = way.of === "reply" ? ["reply", "message"] : ["message"];
  const at = nodeAt(origins, protocol, ...path)?.at;
  return [complain("unplaced-message", at, { missing: "place" })];
}
