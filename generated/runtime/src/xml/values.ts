import { DecodeError } from "../errors.js";
import type { Field, FieldType, Structure } from "../validation/structure.js";
import { jsonNumber, wireNumber } from "../wire.js";
import type { WireObject, WireValue } from "../wire.js";
import { isMixed, type XmlElement } from "./element.js";

/*
 * What an XML tree says, as wire values: an element is an object of its children by their names, a leaf its text. Where a
 * field table says that a text is a number or true or false it is read as such, exactly; where it is not one, it stays a
 * text, which the table's validator then complains about.
 */

/**
 * The members of an element by its field table; elements that the table does not have are kept as they look. Throws
 * DecodeError `XML_TWICE` for an element that stands twice and is no list, `XML_ORDER` where the table's order is declared and
 * not kept, and `XML_TEXT` for text beside child elements.
 */
export function xmlObject(element: XmlElement, structure: Structure): WireObject {
  const fields = fieldsOf(structure);
  const { text } = fields;
  if (text === undefined && isMixed(element)) throw mixed();
  if (structure.order === "declared") requireOrder(element, fields);
  const members = membersOf(element.children, fields.find);
  for (const { name, value } of element.attributes) {
    const field = fields.attributes.get(name);
    if (field !== undefined) putMissing(members, field.name, scalar(field.type, value));
  }
  if (text !== undefined) putMissing(members, text.name, scalar(text.type, element.text));
  return members;
}

/** What an element says that no table describes: repeated children are lists, what has no children is a text. */
export function xmlValue(element: XmlElement): WireValue {
  if (element.children.length === 0) return element.text;
  if (isMixed(element)) throw mixed();
  return membersOf(element.children, nowhere);
}

/** What a table says of the element of that name. Without a name of its own it has that of the element. */
type Find = (name: string) => { readonly name?: string; readonly type: FieldType } | undefined;

const nowhere: Find = () => undefined;

/** The children under their names, variant spellings under the name that the table has. This is hot. */
function membersOf(children: readonly XmlElement[], find: Find): Members {
  const members: Members = {};
  for (const child of children) {
    const field = find(child.name);
    const name = field?.name ?? child.name;
    if (field === undefined) {
      const value = xmlValue(child);
      if (Object.hasOwn(members, name)) append(members, name, value);
      else put(members, name, value);
    } else if (field.type.kind === "list") append(members, name, typed(child, field.type.of));
    else if (Object.hasOwn(members, name)) throw twice();
    else put(members, name, typed(child, field.type));
  }
  return members;
}

interface Members {
  [name: string]: WireValue;
}

/** Makes `__proto__` a member like any other. */
function put(members: Members, name: string, value: WireValue): void {
  if (name !== "__proto__") members[name] = value;
  else Object.defineProperty(members, name, { value, ...ordinary });
}

const ordinary = { writable: true, enumerable: true, configurable: true } as const;

function putMissing(members: Members, name: string, value: WireValue): void {
  if (!Object.hasOwn(members, name)) put(members, name, value);
}

/** No element is a list by itself: what is one was made here. */
function append(members: Members, name: string, value: WireValue): void {
  const before = Object.hasOwn(members, name) ? members[name] : undefined;
  if (Array.isArray(before)) before.push(value);
  else put(members, name, before === undefined ? [value] : [before, value]);
}

interface Fields {
  /** Those that are elements, by all names that they may have. */
  readonly elements: ReadonlyMap<string, Field>;
  readonly find: Find;
  readonly attributes: ReadonlyMap<string, Field>;
  readonly text: Field | undefined;
}

/** Made once: a table is read with each message. */
const tables = new WeakMap<Structure, Fields>();

function fieldsOf(structure: Structure): Fields {
  const found = tables.get(structure);
  if (found !== undefined) return found;
  const of = (xml: Field["xml"]) => structure.fields.filter((field) => field.xml === xml);
  const elements = new Map(
    structure.fields
      .filter(({ xml }) => xml === undefined || xml === "cdata")
      .flatMap((field) => [field.name, ...(field.accepts ?? [])].map((name) => [name, field])),
  );
  const fields: Fields = {
    elements,
    find: (name) => elements.get(name),
    attributes: new Map(of("attribute").map((field) => [field.name, field])),
    text: of("text")[0],
  };
  tables.set(structure, fields);
  return fields;
}

function typed(element: XmlElement, type: FieldType): WireValue {
  switch (type.kind) {
    case "structure":
      return isText(element) ? element.text : xmlObject(element, type.of());
    case "map": {
      const item = { type: type.of };
      return membersOf(element.children, () => item);
    }
    case "json":
      return xmlValue(element);
    default:
      return element.children.length === 0 ? scalar(type, element.text) : xmlValue(element);
  }
}

/** Whether nothing but text stands where a structure should. */
function isText({ children, attributes, text }: XmlElement): boolean {
  return children.length === 0 && attributes.length === 0 && /[^ \t\r\n]/.test(text);
}

function scalar(type: FieldType, text: string): WireValue {
  switch (type.kind) {
    case "int":
    case "long":
    case "decimal":
      return numberOr(text);
    case "boolean":
      return text === "true" || text === "false" ? text === "true" : text;
    case "code":
      return type.wire === "int" ? numberOr(text) : text;
    default:
      return text;
  }
}

function numberOr(text: string): WireValue {
  return jsonNumber.test(text) ? wireNumber(text) : text;
}

function requireOrder({ children }: XmlElement, { elements }: Fields): void {
  const names = [...new Set([...elements.values()].map(({ name }) => name))];
  let last = 0;
  for (const child of children) {
    const name = elements.get(child.name)?.name;
    if (name === undefined) continue;
    const place = names.indexOf(name);
    if (place < last) {
      throw new DecodeError("XML_ORDER", "An XML element stands before one that it must follow");
    }
    last = place;
  }
}

function mixed(): DecodeError {
  return new DecodeError("XML_TEXT", "Text stands beside child elements of an XML element");
}

function twice(): DecodeError {
  return new DecodeError("XML_TWICE", "An XML element stands twice where one may stand");
}
