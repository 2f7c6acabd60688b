import type { DraftEnvelope, DraftField, DraftProtocol } from "./elements.js";

/** The envelopes of requests and replies, and what is inside of those whose body is a text. */
export function envelopesOf(protocols: readonly DraftProtocol[]): readonly DraftEnvelope[] {
  return protocols
    .flatMap(({ request, reply }) => [request, request?.inner, reply, reply?.inner])
    .filter((envelope) => envelope !== undefined);
}

/** The protocol with each member of its envelopes changed so; what stands below a member is for `change` to change. */
export function withMembers(
  protocol: DraftProtocol,
  change: (member: DraftField) => DraftField,
): DraftProtocol {
  return {
    ...protocol,
    request: changed(protocol.request, change),
    reply: changed(protocol.reply, change),
  };
}

function changed(
  envelope: DraftEnvelope | undefined,
  change: (member: DraftField) => DraftField,
): DraftEnvelope | undefined {
  if (!envelope) return undefined;
  const inner = changed(envelope.inner, change);
  return { ...envelope, members: envelope.members.map(change), ...(inner && { inner }) };
}

/** What an envelope was read from: a row of each of its members, or the samples that show it. */
export function placesOf({ members, body, shown = [] }: DraftEnvelope): readonly string[] {
  const firsts = [...members, ...(body ? [body] : [])].flatMap(({ cite }) => cite.slice(0, 1));
  return [...new Set(firsts.length > 0 ? firsts : shown)];
}
