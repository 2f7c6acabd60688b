import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Member, Protocol } from "../model/protocol.js";
import { membersBelow } from "../model/members.js";
import type { Resolved } from "../model/resolve/resolve.js";
import type { Rule } from "./rule.js";

export const headerGroups: Rule = {
  name: "header-groups",
  summary: "A header is one value, or a scheme with parameters; nothing else has a scheme.",
  check: (resolved) =>
    resolved.provider.protocols.flatMap((protocol) => ofProtocol(resolved, protocol)),
};

function ofProtocol(resolved: Resolved, protocol: Protocol): readonly Diagnostic[] {
  const { transport, envelope, message, reply } = protocol;
  const headers = [...transport.headers, ...reply.headers];
  const others = [
    transport.query,
    envelope.members,
    message?.members ?? [],
    reply.envelope.members,
    reply.message?.members ?? [],
  ].flatMap((members) => membersBelow(members).map(({ member }) => member));
  return [
    ...headers.flatMap((header) => ofHeader(resolved, header)),
    ...others
      .filter((member) => schemeOf(member) !== undefined)
      .map((member) => complaint(resolved, member, "elsewhere")),
  ];
}

function ofHeader(resolved: Resolved, header: Member): readonly Diagnostic[] {
  if (header.kind === "value") return [];
  if (header.kind === "body" || header.scheme === undefined) {
    return [complaint(resolved, header, "no-scheme")];
  }
  return header.members
    .filter((member) => member.kind !== "value" || member.template !== undefined)
    .map((member) => complaint(resolved, member, "parameter"));
}

function schemeOf(member: Member): string | undefined {
  return member.kind === "group" ? member.scheme : undefined;
}

function complaint(
  { origins }: Resolved,
  member: Member,
  kind: "elsewhere" | "no-scheme" | "parameter",
): Diagnostic {
  const name = member.kind === "value" ? member.field.name : member.name;
  const at = kind === "elsewhere" ? origins.at(member, "scheme") : origins.at(member);
  return complain("header-group", at, { name, kind });
}
