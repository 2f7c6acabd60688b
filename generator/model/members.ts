import type { Member } from "./protocol.js";

/** A member of an envelope, and its path from there. */
export interface Placed<M extends Member = Member> {
  readonly member: M;
  readonly path: readonly string[];
}

/** All members, groups before what they hold. */
export function membersBelow(
  members: readonly Member[],
  above: readonly string[] = [],
): readonly Placed[] {
  return members.flatMap((member) => {
    const path = [...above, memberName(member)];
    const below = member.kind === "group" ? membersBelow(member.members, path) : [];
    return [{ member, path }, ...below];
  });
}

export function memberName(member: Member): string {
  return member.kind === "value" ? member.field.name : member.name;
}
