import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Protocol } from "../model/protocol.js";
import type { Resolved } from "../model/resolve/resolve.js";
import { covers, signaturesOf } from "./coverage.js";
import { choicesOf } from "./pipelines.js";
import type { Rule } from "./rule.js";
import { valueMembersOf, waysOf } from "./walk.js";

export const unsigned: Rule = {
  name: "unsigned",
  summary: "Requests are signed, and so is what says their kind; or a question says why not.",
  check: (resolved) =>
    resolved.provider.protocols.flatMap((protocol) => {
      const [request] = waysOf(protocol);
      return signaturesOf(protocol, request).length === 0
        ? unsignedRequests(resolved, protocol)
        : unsignedKinds(resolved, protocol);
    }),
};

function unsignedRequests({ origins }: Resolved, protocol: Protocol): readonly Diagnostic[] {
  const { name, question, signatures } = protocol;
  // A signature that is declared and not placed is complained about by its own rule.
  if (question !== undefined || signatures.length > 0) return [];
  return [complain("unsigned-protocol", origins.at(protocol), { name })];
}

function unsignedKinds(resolved: Resolved, protocol: Protocol): readonly Diagnostic[] {
  const { origins, incomplete } = resolved;
  const [request] = waysOf(protocol);
  const signatures = signaturesOf(protocol, request).map(({ signature }) => signature);
  if (signatures.some(({ name }) => incomplete.has(name))) return [];
  return valueMembersOf(request)
    .filter(({ member }) => member.role === "dispatch" && member.field.question === undefined)
    .filter(
      ({ path }) =>
        // Where a choice is open, each of the choices must cover it.
        !signatures.some(({ text }) =>
          text.some((part) =>
            choicesOf(part).every((segments) =>
              segments.some((segment) => covers(segment, path, request)),
            ),
          ),
        ),
    )
    .map(({ member, path }) =>
      complain("unsigned-dispatch", origins.at(member), { path: path.join(".") }),
    );
}
