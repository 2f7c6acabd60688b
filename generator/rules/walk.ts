import { innerTypes } from "../model/closure.js";
import { membersBelow, type Placed } from "../model/members.js";
import type { Envelope, Member, Protocol } from "../model/protocol.js";
import type { Operation, Provider } from "../model/provider.js";
import type { Field } from "../model/structure.js";
import type { Type } from "../model/type.js";
import { choicesOf } from "./pipelines.js";

/** One direction of a protocol: all that stands around a request, or around a reply. */
export interface Way {
  readonly of: "request" | "reply";
  readonly envelope: Envelope;
  readonly message: Envelope | undefined;
  /** Headers and query parameters; they are no part of the envelope. */
  readonly outside: readonly Member[];
}

export function waysOf({ envelope, message, reply, transport }: Protocol): readonly [Way, Way] {
  return [
    { of: "request", envelope, message, outside: [...transport.headers, ...transport.query] },
    { of: "reply", envelope: reply.envelope, message: reply.message, outside: reply.headers },
  ];
}

/** Every member of one way, wherever it stands. */
export function membersOf(way: Way): readonly Placed[] {
  return [way.outside, way.envelope.members, way.message?.members ?? []].flatMap((members) =>
    membersBelow(members),
  );
}

export type ValueMember = Extract<Member, { readonly kind: "value" }>;

export function valueMembersOf(way: Way): readonly Placed<ValueMember>[] {
  return membersOf(way).flatMap(({ member, path }) =>
    member.kind === "value" ? [{ member, path }] : [],
  );
}

/** Every field of a provider: of its structures, and of its envelopes, headers and query parameters. */
export function allFields(provider: Provider): readonly Field[] {
  const ways = provider.protocols.flatMap(waysOf);
  return [
    ...provider.structures.flatMap((structure) => structure.fields),
    ...ways.flatMap(valueMembersOf).map(({ member }) => member.field),
  ];
}

/** A type and all that it is made of, without going into structures. */
export function typesWithin(type: Type): readonly Type[] {
  return [type, ...innerTypes(type).flatMap(typesWithin)];
}

/** What an operation's request or reply carries; undefined for nothing. */
export function bodyType(operation: Operation, of: "request" | "reply"): Type | undefined {
  const body = operation[of];
  return body.kind === "none" ? undefined : body.type;
}

export function operationsOf(provider: Provider, protocol: Protocol): readonly Operation[] {
  return provider.operations.filter((operation) => operation.protocol === protocol.name);
}

/** Whether the body stands here, as it is or encoded. */
export function holdsBody({ member }: Placed): boolean {
  return member.kind === "body" || encodes(member, "body");
}

export function encodes(member: Member, what: "body" | "message"): boolean {
  if (member.kind !== "value") return false;
  return choicesOf(member.value).some((value) => value.kind === "encode" && value.of === what);
}
