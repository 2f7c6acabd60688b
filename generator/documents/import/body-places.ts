import type { DraftField } from "./elements.js";
import { isBodyLike, isUntold } from "./likeness.js";
import type { Message } from "./messages.js";

/** `{ code, message, data: { … } }`. */
export function filledBody({ members }: Message): Place | undefined {
  const filled = members.filter(({ below }) => below.length > 0);
  const [only] = filled;
  return filled.length === 1 && only && members.length > 1
    ? { name: only.name, members: [only] }
    : undefined;
}

/** Where bodies stand, and what stands there. */
export interface Place {
  /** Of the member; `{operation.body}` where it differs. */
  readonly name: string;
  /** The body's member of each of the wrapped messages that has one. */
  readonly members: readonly DraftField[];
}

/** Names of members that most messages have, of at least two messages. */
export function commonNames(messages: readonly Message[]): readonly string[] {
  if (messages.length < 2) return [];
  const counts = new Map<string, number>();
  for (const { name } of messages.flatMap(({ members }) => members)) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const least = Math.max(2, Math.ceil(messages.length * 0.6));
  return [...counts].filter(([, count]) => count >= least).map(([name]) => name);
}

/** Whether a message has members of all these names. */
export function hasAll({ members }: Message, names: readonly string[]): boolean {
  return names.every((name) => members.some((member) => member.name === name));
}

/** Where the bodies stand; undefined where messages differ in more than one member, so that nothing stands around them. */
export function bodyPlace(
  messages: readonly Message[],
  names: readonly string[],
): Place | undefined {
  const others = messages.map(({ members }) => members.filter(({ name }) => !names.includes(name)));
  if (others.some((rest) => rest.length > 1)) return undefined;
  const differing = names.filter((name) => !isAlike(messages, name));
  const odd = others.flatMap(([member]) => member ?? []);
  if (odd.length > 0) {
    // What messages carry has members; one more plain field is no body.
    if (odd.some(isPlain)) return undefined;
    return differing.length === 0 ? { name: "{operation.body}", members: odd } : undefined;
  }
  const [name, ...more] = differing;
  if (name !== undefined) {
    return more.length === 0 ? { name, members: membersCalled(messages, name) } : undefined;
  }
  const [first] = messages;
  const place = first?.members.find(isBodyLike);
  return { name: place?.name ?? "", members: place ? membersCalled(messages, place.name) : [] };
}

function isAlike(messages: readonly Message[], name: string): boolean {
  const [first, ...others] = membersCalled(messages, name);
  return first !== undefined && others.every((other) => isMuchAlike(first, other));
}

/**
 * Whether two members of a name are the same thing in two messages. Documents copy heads carelessly: the order of rows, lengths and
 * requiredness may differ, and a row or two may be missing. Bodies have little in common.
 */
function isMuchAlike(one: DraftField, other: DraftField): boolean {
  if (one.below.length === 0 && other.below.length === 0) {
    return one.printed === other.printed || (isPlain(one) && isPlain(other));
  }
  const names = new Set(one.below.map(({ name }) => name));
  const shared = other.below.filter(({ name }) => names.has(name)).length;
  return shared * 2 > Math.max(one.below.length, other.below.length);
}

/** Of a type that no table need describe. */
function isPlain({ type, printed = "" }: DraftField): boolean {
  return type !== undefined && /^[a-z]/u.test(type) && !isUntold(printed);
}

function membersCalled(messages: readonly Message[], name: string): readonly DraftField[] {
  return messages.flatMap(({ members }) => members.find((member) => member.name === name) ?? []);
}
