import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Protocol } from "../model/protocol.js";
import type { Operation } from "../model/provider.js";
import type { Resolved } from "../model/resolve/resolve.js";
import { named } from "./named.js";
import { choicesOf } from "./pipelines.js";
import type { Rule } from "./rule.js";
import { checkPath, envelopeScope } from "./scope.js";
import { valueMembersOf, waysOf } from "./walk.js";

export const paths: Rule = {
  name: "paths",
  summary: "Identities, order keys and repeated members lead to members that are there.",
  check: (resolved) => {
    const { provider } = resolved;
    return [
      ...provider.operations.flatMap((operation) => {
        const protocol = named(provider.protocols, operation.protocol);
        return protocol ? ofOperation(resolved, operation, protocol) : [];
      }),
      ...provider.protocols.flatMap((protocol) => ofProtocol(resolved, protocol)),
    ];
  },
};

function ofOperation(
  resolved: Resolved,
  operation: Operation,
  protocol: Protocol,
): readonly Diagnostic[] {
  const { origins } = resolved;
  const request = envelopeScope(resolved, protocol, "request", operation);
  const { identity, orderKey } = operation;
  return [
    ...identity.flatMap((path, index) =>
      checkPath(resolved, request, path, origins.at(operation, "identity", String(index))),
    ),
    ...(orderKey ? checkPath(resolved, request, orderKey, origins.at(operation, "order-key")) : []),
  ];
}

/** Members that repeat another one, and the member that says which key signed. */
function ofProtocol(resolved: Resolved, protocol: Protocol): readonly Diagnostic[] {
  const { origins } = resolved;
  const repeated = waysOf(protocol).flatMap((way) =>
    valueMembersOf(way).flatMap(({ member }) =>
      choicesOf(member.value).flatMap((value) => {
        if (value.kind !== "same-as" && value.kind !== "from-request") return [];
        const from = value.kind === "same-as" ? way.of : "request";
        const at = origins.at(member, "value", value.kind);
        return checkPath(resolved, envelopeScope(resolved, protocol, from), value.path, at);
      }),
    ),
  );
  const keyIds = protocol.signatures.flatMap((signature) => {
    const path = signature.verify.keyId;
    if (!path) return [];
    const at = origins.at(signature, "verify", "key-id");
    return checkPath(resolved, envelopeScope(resolved, protocol, "request"), path, at);
  });
  return [...repeated, ...keyIds];
}
