import { bodyPathOf, bodyPlace } from "../../model/body-place.js";
import type { Envelope, Member, ValueSource } from "../../model/protocol.js";
import type { Operation } from "../../model/provider.js";
import { isOpen } from "../../protocol/choose.js";

/** A member of an envelope that holds a value. */
export type ValueMember = Extract<Member, { readonly kind: "value" }>;

/** A member with the names on the way to it. */
export interface Placed<M extends Member = Member> {
  readonly path: readonly string[];
  readonly member: M;
}

/** The values and bodies of an envelope, groups opened, in order. */
export function placedMembers(
  members: readonly Member[],
  path: readonly string[] = [],
): readonly Placed<Exclude<Member, { readonly kind: "group" }>>[] {
  return members.flatMap((member) => {
    if (member.kind === "group") return placedMembers(member.members, [...path, member.name]);
    const name = member.kind === "value" ? member.field.name : member.name;
    return [{ path: [...path, name], member }];
  });
}

/** The values of an envelope. */
export function placedValues(members: readonly Member[]): readonly Placed<ValueMember>[] {
  return placedMembers(members).flatMap(({ path, member }) =>
    member.kind === "value" ? [{ path, member }] : [],
  );
}

/** Where the body of an operation stands, none for the whole message; undefined in an envelope without a place for one. */
export function bodyPath(
  envelope: Envelope,
  operation: Pick<Operation, "fills">,
): readonly string[] | undefined {
  const place = bodyPlace(envelope, operation);
  return place && bodyPathOf(place);
}

/** Where a value comes from, if it is not left open. */
export function sourceOf(member: ValueMember): ValueSource | undefined {
  return member.value === undefined || isOpen(member.value) ? undefined : member.value;
}

export function samePath(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, index) => name === b[index]);
}
