import { readJson } from "../../../templates/runtime/json/read.js";
import { writeJson } from "../../../templates/runtime/json/write.js";
import {
  isNumber,
  isObject,
  numberText,
  wireNumber,
  type WireValue,
} from "../../../templates/runtime/wire.js";
import { readXml } from "../../../templates/runtime/xml/read.js";
import { documentText, type MessageDocument } from "../../protocol/message-document.js";
import { refusing } from "../../protocol/run-steps.js";
import { openPart } from "../../protocol/opened-part.js";
import type { SignedMessage } from "../../protocol/signed-message.js";
import { JsonError } from "../../../templates/runtime/errors.js";
import type { Change } from "./attempt.js";

/** The message, and what travels sealed in it, as other texts; undefined where they are the same. */
export function rewritten(rewrite: (text: string) => string): Change {
  return (signed) => {
    const { message, http, sealed, means } = signed;
    const read = reread(message, rewrite);
    if (read === undefined) return undefined;
    const isSame = documentText(read) === documentText(message);
    const changed: SignedMessage = {
      ...signed,
      message: read,
      http: { ...http, body: rewrite(http.body) },
    };
    if (sealed === undefined || read.kind === "xml") return isSame ? undefined : changed;
    const opened = openPart(read.json, sealed, means);
    if ("refused" in opened) return undefined;
    const inner = reread({ kind: "json", json: opened.content }, rewrite);
    if (inner?.kind !== "json" || (isSame && inner.json.text === opened.content.text)) {
      return undefined;
    }
    return { ...changed, opened: inner.json };
  };
}

function reread(
  message: MessageDocument,
  rewrite: (text: string) => string,
): MessageDocument | undefined {
  try {
    const read = refusing((): MessageDocument => {
      return message.kind === "xml"
        ? { kind: "xml", xml: readXml(rewrite(message.xml.text)) }
        : { kind: "json", json: readJson(rewrite(message.json.text)) };
    });
    return "refused" in read ? undefined : read;
  } catch (error) {
    if (error instanceof JsonError) return undefined;
    throw error;
  }
}

/** JSON written anew, each value first changed by `map`; a text that is none stays. */
export function reserialised(
  map: (value: WireValue) => WireValue,
  write: (value: WireValue) => string = writeJson,
): (text: string) => string {
  return (text) => (/^\s*[{[]/.test(text) ? write(mapped(readJson(text).value, map)) : text);
}

function mapped(value: WireValue, map: (value: WireValue) => WireValue): WireValue {
  if (Array.isArray(value)) return map(value.map((item: WireValue) => mapped(item, map)));
  if (!isObject(value)) return map(value);
  const members = Object.entries(value).map(([name, part]) => [
    name,
    part === undefined ? part : mapped(part, map),
  ]);
  return map(Object.fromEntries(members) as WireValue);
}

export const unchanged = (value: WireValue): WireValue => value;

/** `121.00` as `121`, as JavaScript reads and writes numbers. */
export function asDouble(value: WireValue): WireValue {
  if (!isNumber(value)) return value;
  const number = Number(numberText(value));
  return Number.isFinite(number) ? wireNumber(String(number)) : value;
}

/** `121.00` as `121.0`, as Java writes a double; whole numbers stay. */
export function asJavaDouble(value: WireValue): WireValue {
  if (!isNumber(value)) return value;
  const text = numberText(value);
  if (!/[.eE]/.test(text)) return value;
  const short = String(Number(text));
  return wireNumber(/^-?[0-9]+$/.test(short) ? `${short}.0` : short);
}

/** `121.00` as the text `"121.00"`. */
export function asText(value: WireValue): WireValue {
  return isNumber(value) ? numberText(value) : value;
}

export function sortedNames(value: WireValue): WireValue {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** As Python writes JSON unless told otherwise: blanks behind commas and colons, everything but ASCII escaped. */
export function spacedEscaped(value: WireValue): string {
  return escaped(spaced(value));
}

export function spaced(value: WireValue): string {
  if (Array.isArray(value)) return `[${value.map((item: WireValue) => spaced(item)).join(", ")}]`;
  if (!isObject(value)) return writeJson(value);
  const members = Object.entries(value).flatMap(([name, part]) =>
    part === undefined ? [] : [`${writeJson(name)}: ${spaced(part)}`],
  );
  return `{${members.join(", ")}}`;
}

/** Each unit outside of ASCII as `\uXXXX`. */
export function escaped(json: string): string {
  return json.replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
