import type { Member, Protocol } from "../../../../generator/model/protocol.js";
import type { Provider } from "../../../../generator/model/provider.js";
import type { Field } from "../../../../generator/model/structure.js";
import type { Path } from "./edit.js";

/** A field of a structure, or a member of an envelope. */
export interface FieldPlace {
  readonly field: Field;
  /** What holds it, where it is a member. */
  readonly member?: Extract<Member, { readonly kind: "value" }>;
  /** Of what is taken out to remove it. */
  readonly item: Path;
  /** Of the field itself. */
  readonly path: Path;
  readonly list: ListPlace;
  readonly siblings: readonly string[];
  readonly element: string;
}

/** Where fields stand. */
export interface ListPlace {
  readonly path: Path;
  readonly element: string;
  readonly isEnvelope: boolean;
}

export function fieldPlaces(provider: Provider): readonly FieldPlace[] {
  return [...structureFields(provider), ...memberFields(provider)];
}

export function structureFields({ structures }: Provider): readonly FieldPlace[] {
  return structures.flatMap(({ name, fields }) => {
    const list = { path: ["structures", name, "fields"], element: name, isEnvelope: false };
    return fields.map((field) => {
      const item = [...list.path, field.name];
      const siblings = leastRequired(fields).filter((each) => each !== field.name);
      return { field, item, path: item, list, siblings, element: `${name} › ${field.name}` };
    });
  });
}

/** The names of fields, those first that may be left out: on them something can depend. */
export function leastRequired(fields: readonly Field[]): readonly string[] {
  const isAlways = ({ required }: Field) => Number(required.kind === "always");
  return fields.toSorted((a, b) => isAlways(a) - isAlways(b)).map(({ name }) => name);
}

export function memberFields(provider: Provider): readonly FieldPlace[] {
  return memberLists(provider).flatMap(({ members, ...list }) =>
    members.flatMap((member) => {
      if (member.kind !== "value") return [];
      const { field } = member;
      const item = [...list.path, field.name];
      const path = [...item, "field"];
      const element = `${list.element} › ${field.name}`;
      return [{ field, member, item, path, list, siblings: [], element }];
    }),
  );
}

export interface MemberList extends ListPlace {
  readonly members: readonly Member[];
}

/** The members of headers, queries, envelopes and of the groups in them. */
export function memberLists({ protocols }: Provider): readonly MemberList[] {
  return protocols.flatMap((protocol) => {
    const above = `protocol ${protocol.name}`;
    const place = (members: readonly Member[], element: string, ...path: Path): MemberList => ({
      members,
      element: `${above} › ${element}`,
      path: ["protocols", protocol.name, ...path],
      isEnvelope: true,
    });
    return ofProtocol(protocol, place).flatMap(withGroups);
  });
}

function ofProtocol(
  { transport, envelope, message, reply }: Protocol,
  place: (members: readonly Member[], element: string, ...path: Path) => MemberList,
): readonly MemberList[] {
  const { headers, query } = transport;
  return [
    place(headers, "headers", "transport", "headers"),
    place(query, "query", "transport", "query"),
    place(envelope.members, "envelope", "envelope", "members"),
    ...(message ? [place(message.members, "message", "message", "members")] : []),
    place(reply.headers, "reply › headers", "reply", "headers"),
    place(reply.envelope.members, "reply › envelope", "reply", "envelope", "members"),
    ...(reply.message
      ? [place(reply.message.members, "reply › message", "reply", "message", "members")]
      : []),
  ];
}

function withGroups(list: MemberList): readonly MemberList[] {
  const inner = list.members.flatMap((member) => {
    if (member.kind !== "group") return [];
    const path = [...list.path, member.name, "members"];
    const element = `${list.element} › ${member.name}`;
    return withGroups({ members: member.members, path, element, isEnvelope: true });
  });
  return [list, ...inner];
}
