import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Protocol, Segment } from "../model/protocol.js";
import type { Resolved } from "../model/resolve/resolve.js";
import { covers, signaturesOf } from "./coverage.js";
import { segmentsOf } from "./pipelines.js";
import type { Rule } from "./rule.js";
import { checkPath, envelopeScope, type Scope } from "./scope.js";
import { waysOf } from "./walk.js";

export const signaturePaths: Rule = {
  name: "signature-paths",
  summary: "A signature covers members that are there, and not itself.",
  check: (resolved) =>
    resolved.provider.protocols.flatMap((protocol) => ofProtocol(resolved, protocol)),
};

function ofProtocol(resolved: Resolved, protocol: Protocol): readonly Diagnostic[] {
  return waysOf(protocol).flatMap((way) => {
    const envelope = envelopeScope(resolved, protocol, way.of);
    return signaturesOf(protocol, way).flatMap(({ signature, path, outside }) =>
      segmentsOf(signature).flatMap((segment) => {
        const at = placeOf(resolved, segment);
        const unknown = checkSegment(resolved, envelope, segment, at);
        if (unknown.length > 0 || outside || !covers(segment, path, way)) return unknown;
        return [complain("self-signature", at, { name: signature.name, path: path.join(".") })];
      }),
    );
  });
}

function checkSegment(
  resolved: Resolved,
  envelope: Scope,
  segment: Segment,
  at: Diagnostic["at"],
): readonly Diagnostic[] {
  switch (segment.kind) {
    case "raw":
    case "field":
    case "leaves":
      // The body, whatever its member is called: a signature of requests and replies can only say it so.
      if (segment.path[0] === "body") return [];
      return checkPath(resolved, envelope, segment.path, at);
    case "fields": {
      const { from } = segment.pairs;
      const path = from.split(".");
      const isWord = path[0] === "body" || ["envelope", "query", "headers"].includes(from);
      return isWord ? [] : checkPath(resolved, envelope, path, at);
    }
    default:
      return [];
  }
}

function placeOf({ origins }: Resolved, segment: Segment): Diagnostic["at"] {
  return segment.kind === "fields"
    ? origins.at(segment, "fields", "from")
    : origins.at(segment, segment.kind);
}
