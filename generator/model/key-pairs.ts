import { keyPairOf } from "../spec/language/key-pairs.js";
import { membersBelow } from "./members.js";
import type { Open, Member, Protocol, Signature } from "./protocol.js";
import type { Credential, Provider } from "./provider.js";

/** What one side of an exchange does with a pair of keys. */
export interface KeyPairUse {
  readonly credential: Credential;
  readonly signs: boolean;
  readonly verifies: boolean;
}

/** The credentials that the steps of a signature sign with, under any choice. */
export function signingCredentials({ steps }: Signature): readonly string[] {
  const all = steps.flatMap((part) =>
    isOpenSteps(part) ? Object.values(part.choices).flat() : [part],
  );
  return all.flatMap(({ kind, key }) => (keyPairOf(kind) && key !== undefined ? [key] : []));
}

/** Whether messages say which of a credential's keys signed them, under any protocol. */
export function isNamedPair({ protocols }: Provider, { name }: Credential): boolean {
  return protocols.some((protocol) => {
    const { transport, envelope, reply, message } = protocol;
    const places = [transport.headers, envelope.members, reply.headers, reply.envelope.members];
    return (
      protocol.signatures.some(
        (signature) =>
          signature.verify.keyId !== undefined && signingCredentials(signature).includes(name),
      ) || [...places, message?.members ?? []].some((members) => sayKeyId(members, name))
    );
  });
}

/** What each side does with pairs of keys by a protocol: requests are signed by one, replies by the other. */
export function keyPairUses(
  provider: Provider,
  protocol: Protocol,
  side: "sender" | "receiver",
): readonly KeyPairUse[] {
  const { transport, envelope, message, reply } = protocol;
  const requests = signedWith(protocol, [
    ...transport.headers,
    ...envelope.members,
    ...(message?.members ?? []),
  ]);
  const replies = signedWith(protocol, [
    ...reply.headers,
    ...reply.envelope.members,
    ...(reply.message?.members ?? []),
  ]);
  const [own, others] = side === "sender" ? [requests, replies] : [replies, requests];
  return provider.credentials.flatMap((credential) => {
    const signs = own.has(credential.name);
    const verifies = others.has(credential.name);
    return signs || verifies ? [{ credential, signs, verifies }] : [];
  });
}

/** The names of the pairs that the signatures among some members are made with. */
function signedWith(protocol: Protocol, members: readonly Member[]): ReadonlySet<string> {
  const names = membersBelow(members).flatMap(({ member }) => signatureNames(member));
  return new Set(
    protocol.signatures.filter(({ name }) => names.includes(name)).flatMap(signingCredentials),
  );
}

function signatureNames(member: Member): readonly string[] {
  return sourcesOf(member).flatMap((source) =>
    source.kind === "signature" ? [source.signature] : [],
  );
}

function sayKeyId(members: readonly Member[], credential: string): boolean {
  return membersBelow(members).some(({ member }) =>
    sourcesOf(member).some(
      (source) => source.kind === "key-id" && source.credential === credential,
    ),
  );
}

/** What a member may be filled with, under any choice. */
function sourcesOf(member: Member) {
  if (member.kind !== "value" || member.value === undefined) return [];
  return member.value.kind === "open" ? Object.values(member.value.choices) : [member.value];
}

function isOpenSteps<T>(part: T | Open<readonly T[]>): part is Open<readonly T[]> {
  return (part as Open<readonly T[]>).kind === "open";
}
