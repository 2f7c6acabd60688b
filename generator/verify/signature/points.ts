import { maySign, sourcesOf } from "../../artifacts/message/sources.js";
import { membersBelow } from "../../model/members.js";
import type { Protocol } from "../../model/protocol.js";
import type { OpenPoint, Provider } from "../../model/provider.js";
import type { Sealed } from "../../model/sealed-part.js";
import { partUses } from "../../model/uses.js";

/**
 * The open points that decide about the signature of a message: whether there is one and where, how it is made, and how what it
 * reads is opened.
 *
 * @param protocol as its messages travel in one direction, names of headers left open.
 */
export function signaturePoints(
  provider: Provider,
  { envelope, transport, signatures }: Protocol,
  sealed: Sealed | undefined,
): readonly OpenPoint[] {
  const all = membersBelow([...envelope.members, ...transport.headers]);
  const places = all.flatMap(({ member, path }) =>
    member.kind === "value" && maySign(member) ? [{ member, path }] : [],
  );
  const sources = places.flatMap(({ member }) => sourcesOf(member).map(({ source }) => source));
  const made = signatures.filter(({ name }) =>
    sources.some((source) => source.kind === "signature" && source.signature === name),
  );
  const placed = places.map(({ member, path }) => [path, member.value]);
  const signed = made.map(({ text, steps }) => [text, steps]);
  return partUses(provider, [placed, signed, sealed?.steps]).openPoints;
}
