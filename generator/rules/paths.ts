import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { membersBelow } from "../model/members.js";
import type { Protocol } from "../model/protocol.js";
import type { Operation } from "../model/provider.js";
import { fieldsOf } from "../model/reply-repeats.js";
import type { Resolved } from "../model/resolve/resolve.js";
import { named } from "./named.js";
import { choicesOf } from "./pipelines.js";
import type { Rule } from "./rule.js";
import { checkPath, envelopeScope, structureScope, theBody, type Scope } from "./scope.js";
import { bodyType, valueMembersOf, waysOf } from "./walk.js";

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
    ...ofReplyBody(resolved, operation, request),
  ];
}

/** Fields of a reply's body that repeat the request; `body` is the request's, whatever its member is called. */
function ofReplyBody(
  resolved: Resolved,
  operation: Operation,
  request: Scope,
): readonly Diagnostic[] {
  const { provider, origins } = resolved;
  const body = bodyType(operation, "request");
  const asked =
    body?.kind === "structure"
      ? structureScope(resolved, body.name)
      : ({ title: theBody, members: body ? "anything" : new Map() } as const);
  const hasOwn = request.members === "anything" || request.members.has("body");
  return fieldsOf(provider, operation.reply).flatMap((field) =>
    choicesOf(field.value).flatMap((value) => {
      if (value.kind !== "from-request") return [];
      const [first, ...rest] = value.path;
      const at = origins.at(field, "value", value.kind);
      return first === "body" && !hasOwn
        ? checkPath(resolved, asked, rest, at)
        : checkPath(resolved, request, value.path, at);
    }),
  );
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
    const isHeader = headersOf(protocol).includes(path.join(".").toLowerCase());
    if (isHeader) return [];
    const at = origins.at(signature, "verify", "key-id");
    return checkPath(resolved, envelopeScope(resolved, protocol, "request"), path, at);
  });
  return [...repeated, ...keyIds];
}

/** The headers of requests and of replies, and the parameters of their schemes. */
function headersOf({ transport, reply }: Protocol): readonly string[] {
  return [transport.headers, reply.headers]
    .flatMap((headers) => membersBelow(headers))
    .map(({ path }) => path.join(".").toLowerCase());
}
