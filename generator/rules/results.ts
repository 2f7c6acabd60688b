import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Protocol, Results } from "../model/protocol.js";
import type { Operation } from "../model/provider.js";
import type { Resolved } from "../model/resolve/resolve.js";
import type { Type } from "../model/type.js";
import { keyAt, nodeAt } from "./places.js";
import type { Rule } from "./rule.js";
import { checkPath, envelopeScope, follow } from "./scope.js";
import { checkValue } from "./values.js";
import { operationsOf } from "./walk.js";

export const results: Rule = {
  name: "results",
  summary: "Result codes are codes of the member that holds them.",
  check: (resolved) =>
    resolved.provider.protocols.flatMap((protocol) => {
      const own = protocol.reply.results;
      const operations = operationsOf(resolved.provider, protocol);
      return [
        ...(own ? ofProtocol(resolved, protocol, own) : []),
        ...operations.flatMap((operation) => ofOperation(resolved, protocol, operation)),
      ];
    }),
};

function ofProtocol(
  resolved: Resolved,
  protocol: Protocol,
  { path, codes }: Results,
): readonly Diagnostic[] {
  const { origins } = resolved;
  const reply = envelopeScope(resolved, protocol, "reply");
  const at = origins.at(protocol, "reply", "results", "member");
  const type = codeType(resolved, protocol, path);
  return [
    ...checkPath(resolved, reply, path, at),
    ...Object.keys(codes).flatMap((code) =>
      type
        ? checkValue(
            resolved,
            type,
            code,
            keyAt(origins, protocol, "reply", "results", "codes", code),
          )
        : [],
    ),
  ];
}

/** What an operation knows better about codes is about those of its protocol's member. */
function ofOperation(
  resolved: Resolved,
  protocol: Protocol,
  operation: Operation,
): readonly Diagnostic[] {
  const { origins } = resolved;
  const own = nodeAt(origins, operation, "results");
  if (own?.kind !== "map") return [];
  const shared = protocol.reply.results;
  if (!shared) {
    const at = keyAt(origins, operation, "results");
    return [complain("no-result-member", at, { protocol: protocol.name })];
  }
  const type = codeType(resolved, protocol, shared.path);
  return own.entries.flatMap(({ key }) =>
    type ? checkValue(resolved, type, key.text, key.at) : [],
  );
}

/** The type of the member that holds the codes, where that is known. */
function codeType(
  resolved: Resolved,
  protocol: Protocol,
  path: readonly string[],
): Type | undefined {
  const followed = follow(envelopeScope(resolved, protocol, "reply"), path);
  return followed.kind === "found" ? followed.scope.type : undefined;
}
