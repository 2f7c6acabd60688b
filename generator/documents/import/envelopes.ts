import { bodyPlace, commonNames, filledBody, hasAll, type Place } from "./body-places.js";
import type { DraftBodyPlace, DraftEnvelope, DraftField } from "./elements.js";
import type { FieldTable } from "./field-tables.js";
import { merged } from "./fields.js";
import { bodyMember } from "./likeness.js";
import type { Message } from "./messages.js";
import { rowPlaces } from "./row-places.js";

/** The messages of one way, parted into what stands around all of them and what is each one's own. */
export interface Parted {
  readonly envelope: DraftEnvelope | undefined;
  /** By the index of the message; undefined where it has none. */
  readonly bodies: readonly (BodyOf | undefined)[];
  /** Members of a shared table that no message has. */
  readonly rest?: readonly DraftField[];
}

/** What a message carries: fields of its own, or the one member whose type or fields are. */
export interface BodyOf {
  readonly fields: readonly DraftField[];
  /** The member that holds it, where its type says what it is. */
  readonly member?: DraftField;
  /** What its member is called, where that differs from message to message. */
  readonly name?: string;
  readonly cite: readonly string[];
  readonly named?: string;
  readonly title?: string;
}

/**
 * Parts the messages of one way. A table that documents show for all messages is the envelope; without one it is what all
 * messages have, where they differ in one member alone, which then is the body's place.
 */
export function partedMessages(
  messages: readonly (Message | undefined)[],
  shared: FieldTable | undefined,
): Parted {
  const known = messages.flatMap((message) => message ?? []);
  if (shared && isRepeated(shared, known)) {
    return alsoCiting(partedMessages(messages, undefined), shared.fields);
  }
  if (shared) {
    return { envelope: enveloped(shared.fields), bodies: messages.map((one) => one && own(one)) };
  }
  const names = commonNames(known);
  const wrapped = known.filter((message) => hasAll(message, names));
  if (names.length === 0 || wrapped.length < 2 || wrapped.length * 2 < known.length) {
    return alone(messages);
  }
  const place = bodyPlace(wrapped, names);
  // Two messages that hold nothing but the same members say nothing of a third without these.
  const isOdd = place?.name === "" && wrapped.length < known.length;
  if (place === undefined || isOdd) return alone(messages);
  return parted(messages, wrapped, place);
}

/** Whether the messages have a table of their own of what the shared table shows. */
function isRepeated({ fields }: FieldTable, messages: readonly Message[]): boolean {
  const isThere = ({ members }: Message): boolean =>
    fields.filter(({ name }) => members.some((member) => member.name === name)).length * 2 >=
    fields.length;
  const having = messages.filter(isThere);
  return having.length > 0 && having.length * 2 >= messages.length;
}

/** The same, citing also the shared table's rows of its members. */
function alsoCiting({ envelope, bodies }: Parted, shared: readonly DraftField[]): Parted {
  if (!envelope) return { envelope, bodies, rest: shared };
  const { members, body } = envelope;
  const known = new Set([...members.map(({ name }) => name), body?.name]);
  const bodyRow = shared.find(({ name }) => name === body?.name);
  const also = shared.filter(({ name }) => members.some((member) => member.name === name));
  return {
    envelope: {
      ...envelope,
      members: merged([...members, ...also]),
      ...(body && { body: { ...body, cite: [...body.cite, ...(bodyRow?.cite ?? [])] } }),
    },
    bodies,
    rest: shared.filter(({ name }) => !known.has(name)),
  };
}

/** A single message, or messages that have nothing in common. One that has a place for a body shows its envelope even so. */
function alone(messages: readonly (Message | undefined)[]): Parted {
  const [only, ...others] = messages.flatMap((message) => message ?? []);
  const place = only && others.length === 0 ? filledBody(only) : undefined;
  if (!only || !place) {
    return { envelope: undefined, bodies: messages.map((one) => one && own(one)) };
  }
  return parted(messages, [only], place);
}

function own({ members, cite, named }: Message): BodyOf {
  return {
    fields: members,
    cite,
    ...(named !== undefined && { named }),
  };
}

function parted(
  messages: readonly (Message | undefined)[],
  wrapped: readonly Message[],
  { name, members: bodies }: Place,
): Parted {
  const isBody = (member: DraftField): boolean => bodies.includes(member);
  const around = merged(wrapped.flatMap(({ members }) => members.filter((one) => !isBody(one))));
  const body = placeOf(name, bodies);
  return {
    envelope: { members: around, ...(body && { body }) },
    bodies: messages.map((message) => {
      if (message === undefined || !wrapped.includes(message)) return message && own(message);
      const member = message.members.find(isBody);
      return member && bodyIn(member, name);
    }),
  };
}

function placeOf(name: string, members: readonly DraftField[]): DraftBodyPlace | undefined {
  const [first] = members;
  if (!first) return undefined;
  const titles = new Set(members.map(({ title }) => title));
  return {
    name,
    ...(titles.size === 1 && first.title !== undefined && { title: first.title }),
    cite: rowPlaces([...new Set(members.flatMap(({ cite }) => cite))]),
  };
}

function bodyIn(member: DraftField, name: string): BodyOf {
  const isOwnName = name.includes("{");
  return {
    fields: member.below,
    member,
    ...(isOwnName && { name: member.name, named: member.name }),
    cite: member.cite,
    ...(member.title !== undefined && { title: member.title }),
  };
}

/** A table of what stands around all messages; its body's member says where the body is. */
function enveloped(fields: readonly DraftField[]): DraftEnvelope {
  const body = bodyMember(fields);
  if (!body) return { members: fields };
  const { name, title, cite, type = "" } = body;
  const isText = type.startsWith("string");
  return {
    members: fields.filter((field) => field !== body),
    body: {
      name,
      ...(title !== undefined && { title }),
      cite,
      ...(isText && { text: body }),
    },
  };
}
