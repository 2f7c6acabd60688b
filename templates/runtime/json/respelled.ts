import { valueAt } from "../members.js";
import type { OpenedMessage } from "../receiver/protocol.js";
import type { FieldType, Structure } from "../validation/structure.js";
import { isObject, member } from "../wire.js";
import type { WireObject, WireValue } from "../wire.js";

/**
 * The message with members below `path` that came under another spelling of their name, which the document has too, under
 * the name itself. Texts and sources stay as they came. Where both are there, the name counts.
 */
export function respelled(
  message: OpenedMessage,
  path: readonly string[],
  structure: Structure,
): OpenedMessage {
  const found = valueAt(message.envelope, path);
  const value = found === undefined ? undefined : respelledValue(found, structure);
  if (value === undefined || value === found) return message;
  const envelope = path.length === 0 ? (value as WireObject) : put(message.envelope, path, value);
  return { ...message, source: (name) => message.source(name), value: envelope, envelope };
}

/** The same for a value: itself, where nothing is spelt otherwise. A list is read by the structure of its items. */
export function respelledValue(value: WireValue, structure: Structure): WireValue {
  if (isList(value)) return inList(value, (item) => respelledValue(item, structure));
  return isObject(value) ? inStructure(value, structure) : value;
}

function inStructure(object: WireObject, structure: Structure): WireObject {
  let spelt = object;
  for (const { name, type, accepts } of structure.fields) {
    const variant = accepts?.find((each) => Object.hasOwn(spelt, each));
    if (variant !== undefined && !Object.hasOwn(spelt, name)) {
      spelt = renamed(spelt, variant, name);
    }
    const inner = member(spelt, name);
    const read = inner === undefined ? undefined : inType(inner, type);
    if (read !== undefined && read !== inner) spelt = put(spelt, [name], read);
  }
  return spelt;
}

function inType(value: WireValue, type: FieldType): WireValue {
  switch (type.kind) {
    case "structure":
      return isObject(value) ? inStructure(value, type.of()) : value;
    case "list":
      return isList(value) ? inList(value, (item) => inType(item, type.of)) : value;
    default:
      return value;
  }
}

function inList(
  list: readonly WireValue[],
  read: (item: WireValue) => WireValue,
): readonly WireValue[] {
  const items = list.map(read);
  return items.some((item, index) => item !== list[index]) ? items : list;
}

function renamed(object: WireObject, from: string, to: string): WireObject {
  const members = Object.entries(object);
  return Object.fromEntries(members.map(([name, value]) => [name === from ? to : name, value]));
}

function put(object: WireObject, path: readonly string[], value: WireValue): WireObject {
  const [name = "", ...rest] = path;
  const inner = member(object, name);
  const changed = rest.length === 0 ? value : put(isObject(inner) ? inner : {}, rest, value);
  const members = Object.entries(object).map(([each, old]) => [
    each,
    each === name ? changed : old,
  ]);
  return Object.fromEntries(members) as WireObject;
}

/** `Array.isArray` does not narrow read-only lists. */
function isList(value: WireValue): value is readonly WireValue[] {
  return Array.isArray(value);
}
