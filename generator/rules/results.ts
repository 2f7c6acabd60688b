import { complain, type Diagnostic, type Span } from "../diagnostics/diagnostic.js";
import type { Protocol, Results } from "../model/protocol.js";
import type { Operation } from "../model/provider.js";
import type { Resolved } from "../model/resolve/resolve.js";
import type { Type } from "../model/type.js";
import { keyAt, nodeAt } from "./places.js";
import { meansSuccess } from "./result-codes.js";
import type { Rule } from "./rule.js";
import { checkPath, envelopeScope, follow } from "./scope.js";
import { checkValue } from "./values.js";
import { holdsBody, membersOf, operationsOf, waysOf } from "./walk.js";

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
  const unknown = checkPath(resolved, reply, path, at);
  if (unknown.length > 0) return unknown;
  if (!isMember(resolved, protocol, path)) {
    return [complain("result-place", at, { path: path.join(".") })];
  }
  return Object.keys(codes).flatMap((code) =>
    ofCode(resolved, protocol, path, {
      text: code,
      at: keyAt(origins, protocol, "reply", "results", "codes", code),
    }),
  );
}

/** Whether a value of the envelope itself stands there, which every reply has, whatever its operation. */
function isMember({ incomplete }: Resolved, protocol: Protocol, path: readonly string[]): boolean {
  const [, reply] = waysOf(protocol);
  const inside = path[0] === "message" ? path.slice(1) : path;
  const places = membersOf({ ...reply, outside: [] }).filter(
    (placed) => placed.member.kind === "value" && !holdsBody(placed),
  );
  return (
    path.some((name) => incomplete.has(name)) ||
    [path, inside].some((one) => places.some((placed) => placed.path.join(".") === one.join(".")))
  );
}

interface WrittenCode {
  readonly text: string;
  readonly at: Span | undefined;
}

/** What is wrong with one code: that the member cannot hold it, or that it means success. */
function ofCode(
  resolved: Resolved,
  protocol: Protocol,
  path: readonly string[],
  { text, at }: WrittenCode,
): readonly Diagnostic[] {
  const type = codeType(resolved, protocol, path);
  const wrong = type ? checkValue(resolved, type, text, at) : [];
  if (wrong.length > 0) return wrong;
  return meansSuccess(protocol, path, text) ? [complain("success-code", at, { code: text })] : [];
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
  return own.entries.flatMap(({ key }) => ofCode(resolved, protocol, shared.path, key));
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
