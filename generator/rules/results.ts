import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Protocol, Results } from "../model/protocol.js";
import type { Resolved } from "../model/resolve/resolve.js";
import { keyAt } from "./places.js";
import type { Rule } from "./rule.js";
import { checkPath, envelopeScope, follow } from "./scope.js";
import { checkValue } from "./values.js";

export const results: Rule = {
  name: "results",
  summary: "Result codes are codes of the member that holds them.",
  check: (resolved) =>
    resolved.provider.protocols.flatMap((protocol) => {
      const own = protocol.reply.results;
      return own ? ofProtocol(resolved, protocol, own) : [];
    }),
};

function ofProtocol(
  resolved: Resolved,
  protocol: Protocol,
  { path, codes }: Results,
): readonly Diagnostic[] {
  const { origins } = resolved;
  const reply = envelopeScope(resolved, protocol, "reply");
  const unknown = checkPath(
    resolved,
    reply,
    path,
    origins.at(protocol, "reply", "results", "member"),
  );
  const followed = follow(reply, path);
  const type = followed.kind === "found" ? followed.scope.type : undefined;
  if (!type) return unknown;
  return Object.keys(codes).flatMap((code) =>
    checkValue(resolved, type, code, keyAt(origins, protocol, "reply", "results", "codes", code)),
  );
}
