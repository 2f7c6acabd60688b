import {
  isNumber,
  isObject,
  numberText,
  type WireValue,
} from "../../../../templates/runtime/wire.js";
import { xmlElement, xmlText } from "../../../../templates/runtime/xml/write.js";

/** A made-up value as an XML message: each member an element, each item of a list one of its name. */
export function xmlMessage(root: string, value: WireValue): string {
  return elementsOf(root, value);
}

function elementsOf(name: string, value: WireValue): string {
  if (Array.isArray(value)) {
    return value.map((item: WireValue) => elementsOf(name, item)).join("");
  }
  return xmlElement(name, contentOf(value));
}

function contentOf(value: WireValue): string {
  if (value === null) return "";
  if (isNumber(value)) return numberText(value);
  if (!isObject(value)) return xmlText(String(value));
  return Object.entries(value)
    .map(([name, inner]) => (inner === undefined ? "" : elementsOf(name, inner)))
    .join("");
}
