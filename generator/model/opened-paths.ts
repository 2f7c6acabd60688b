import { bodyMember } from "./body-place.js";
import { memberName, membersBelow, type Placed } from "./members.js";
import type { Envelope, Member, ValueSource } from "./protocol.js";
import type { Operation } from "./provider.js";

/** The envelope of one direction, and the message that travels in a member of it. */
export interface MessageWay {
  readonly envelope: Envelope;
  readonly message?: Envelope;
}

type ValueMember = Extract<Member, { readonly kind: "value" }>;

/** A member that holds the message, and how. */
export interface MessagePlace extends Placed<ValueMember> {
  readonly source: Extract<ValueSource, { readonly kind: "encode" }>;
}

/** The one member that the message travels in; undefined where there is no message, or no such member, or several. */
export function messagePlace({ envelope, message }: MessageWay): MessagePlace | undefined {
  if (message === undefined) return undefined;
  const places = membersBelow(envelope.members).flatMap(({ member, path }): MessagePlace[] => {
    if (member.kind !== "value" || member.value?.kind !== "encode") return [];
    const source = member.value;
    return source.of === "message" ? [{ member, path, source }] : [];
  });
  const [only, ...others] = places;
  return others.length === 0 ? only : undefined;
}

/**
 * A path of the spec as it leads through the opened message: `message.head.kind` and `head.kind` become `data.head.kind`.
 * Members of the outer envelope go first, as they do in rules; `message` alone, which is no member, stays as it is. So does every
 * path that leads through it already.
 */
export function openedPath(
  way: MessageWay,
  path: readonly string[],
  operation: Pick<Operation, "fills"> = { fills: {} },
): readonly string[] {
  const inner = innerMembers(way);
  const [first, ...rest] = path;
  const has = (members: readonly Member[]): boolean =>
    members.some((member) => bodyMember(operation, memberName(member)) === first);
  if (inner === undefined || has(way.envelope.members)) return path;
  if (first === "message") return rest.length === 0 ? path : [...inner.path, ...rest];
  return has(inner.members) ? [...inner.path, ...path] : path;
}

/** The members of the message and where they stand, whether or not the envelope was opened. */
function innerMembers(
  way: MessageWay,
): { readonly path: readonly string[]; readonly members: readonly Member[] } | undefined {
  const place = messagePlace(way);
  if (place !== undefined) return { path: place.path, members: way.message?.members ?? [] };
  for (const { member, path } of membersBelow(way.envelope.members)) {
    if (member.kind === "group" && member.seal !== undefined) {
      return { path, members: member.members };
    }
  }
  return undefined;
}
