import { messagePlace, openedPath, type MessageWay } from "./opened-paths.js";
import { membersBelow } from "./members.js";
import type { Envelope, Member, Protocol } from "./protocol.js";
import type { Required } from "./structure.js";

type ValueMember = Extract<Member, { readonly kind: "value" }>;

/**
 * The members of a reply's envelope, or of its message, in which nothing is said but that they repeat the request: they, or the
 * members of the request at the same place, are marked `echo`. With the path of what they repeat, through the opened request.
 */
export function echoedMembers(protocol: Protocol): ReadonlyMap<ValueMember, readonly string[]> {
  const { reply } = protocol;
  return new Map([
    ...echoes(protocol, protocol.envelope, reply.envelope, []),
    ...echoes(protocol, protocol.message, reply.message, ["message"]),
  ]);
}

/**
 * The members of a reply that must be there and repeat what stands inside the request's message, or a member that does. Whoever could not open the
 * request cannot repeat them, so that a reply may lack them, whatever its table says.
 */
export function excusedMembers(
  protocol: Protocol,
  echoed: ReadonlyMap<ValueMember, readonly string[]>,
): ReadonlySet<ValueMember> {
  const sealed = messagePlace(protocol)?.path;
  if (sealed === undefined) return new Set();
  const { reply } = protocol;
  const placed = [
    ...valuesOf(reply.envelope),
    ...valuesOf(reply.message).map(({ member, path }) => ({ member, path: ["message", ...path] })),
  ].map(({ member, path }) => ({ member, path: openedPath(reply, path).join(".") }));
  const isInside = (path: readonly string[]): boolean =>
    path.length > sealed.length && sealed.every((name, index) => path[index] === name);
  const repeats = ({ value }: ValueMember): boolean =>
    value?.kind === "from-request" && isInside(openedPath(protocol, value.path));
  const first = placed.filter(
    ({ member }) => repeats(member) || isInside(echoed.get(member) ?? []),
  );
  const copies = placed.filter(({ member: { value } }) => {
    const of = value?.kind === "same-as" ? openedPath(reply, value.path).join(".") : undefined;
    return first.some(({ path }) => path === of);
  });
  const all = [...first, ...copies].map(({ member }) => member);
  return new Set(all.filter(({ field }) => field.required.kind === "always"));
}

/** How such a member is required. */
export const unlessSealed: Required = {
  kind: "said",
  text: "unless the request could not be opened",
};

function echoes(
  way: MessageWay,
  request: Envelope | undefined,
  reply: Envelope | undefined,
  start: readonly string[],
): readonly (readonly [ValueMember, readonly string[]])[] {
  const asked = valuesOf(request);
  return valuesOf(reply).flatMap(({ member, path }) => {
    if (member.value !== undefined) return [];
    const source = asked.find((each) => each.path.join(".") === path.join("."));
    const isEchoed = member.field.echo || source?.member.field.echo === true;
    return isEchoed ? [[member, openedPath(way, [...start, ...path])] as const] : [];
  });
}

function valuesOf(envelope: Envelope | undefined) {
  return membersBelow(envelope?.members ?? []).flatMap(({ member, path }) =>
    member.kind === "value" ? [{ member, path }] : [],
  );
}
