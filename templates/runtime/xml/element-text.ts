import { EncodeError } from "../errors.js";
import type { Field, FieldType, Structure } from "../validation/structure.js";
import { isNumber, isObject, member, numberText } from "../wire.js";
import type { WireObject, WireValue } from "../wire.js";
import { isXmlName } from "./name.js";
import { xmlAttribute, xmlCdata, xmlDeclaration, xmlElement, xmlText } from "./write.js";

/**
 * The text of an element that holds one value: `<payTime>2019-04-20 15:28:39</payTime>`; none for none. Throws EncodeError for
 * characters that XML does not have.
 */
export function elementText(name: string, value: WireValue): string;
export function elementText(name: string, value: WireValue | undefined): string | undefined;
export function elementText(name: string, value: WireValue | undefined): string | undefined {
  return value === undefined ? undefined : anyText(name, value);
}

/** An element around the texts of its children; those that are `undefined` are left out. */
export function elementAround(name: string, children: readonly (string | undefined)[]): string {
  let content = "";
  for (const child of children) if (child !== undefined) content += child;
  return xmlElement(name, content);
}

/** A whole message: the XML declaration and its root element around its children. */
export function documentText(root: string, children: readonly (string | undefined)[]): string {
  return `${xmlDeclaration("UTF-8")}${elementAround(root, children)}`;
}

/**
 * The text of an element by its field table, its children in the table's order; what is absent, null or an empty list has no
 * element. The value is one that the table's validator let pass.
 */
export function structureText(name: string, value: WireObject, structure: Structure): string {
  let attributes = "";
  let content = "";
  for (const field of structure.fields) {
    const inner = member(value, field.name);
    if (inner === undefined || inner === null) continue;
    if (field.xml === "attribute") attributes += xmlAttribute(field.name, scalarText(inner));
    else if (field.xml === "text") content += xmlText(scalarText(inner));
    else content += fieldText(field, inner);
  }
  return xmlElement(name, content, attributes);
}

function fieldText({ name, type, xml }: Field, value: WireValue): string {
  if (xml === "cdata") return xmlElement(name, xmlCdata(scalarText(value)));
  return typedText(name, type, value);
}

function typedText(name: string, type: FieldType, value: WireValue): string {
  if (type.kind === "list" && isList(value)) {
    return value.map((item) => typedText(name, type.of, item)).join("");
  }
  if (!isObject(value)) return anyText(name, value);
  switch (type.kind) {
    case "structure":
      return structureText(name, value, type.of());
    case "map":
      return elementAround(
        name,
        membersOf(value).map(([each, item]) => typedText(each, type.of, item)),
      );
    default:
      return anyText(name, value);
  }
}

/** What no table describes: objects by their members, lists as repeated elements. */
function anyText(name: string, value: WireValue): string {
  if (isList(value)) return value.map((item) => anyText(name, item)).join("");
  if (isObject(value)) {
    return elementAround(
      name,
      membersOf(value).map(([each, item]) => anyText(each, item)),
    );
  }
  return xmlElement(name, xmlText(scalarText(value)));
}

/** Members by names that did not come from a table, and so may be no names of elements. */
function membersOf(object: WireObject): readonly (readonly [string, WireValue])[] {
  return Object.entries(object).flatMap(
    ([name, value]): readonly (readonly [string, WireValue])[] => {
      if (value === undefined || value === null) return [];
      if (isXmlName(name)) return [[name, value]];
      throw new EncodeError(
        "XML_NAME",
        "The name of a member cannot be the name of an XML element",
      );
    },
  );
}

/** A text of a value: numbers by their own texts. Null is an empty text. */
function scalarText(value: WireValue): string {
  if (typeof value === "string") return value;
  if (isNumber(value)) return numberText(value);
  return typeof value === "boolean" ? String(value) : "";
}

/** `Array.isArray` does not narrow read-only lists. */
function isList(value: WireValue): value is readonly WireValue[] {
  return Array.isArray(value);
}
