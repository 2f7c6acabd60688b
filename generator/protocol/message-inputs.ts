import { readJson, type JsonDocument } from "../../templates/runtime/json/read.js";
import {
  isNumber,
  isObject,
  member,
  numberText,
  type WireValue,
} from "../../templates/runtime/wire.js";
import { membersBelow } from "../model/members.js";
import type { Protocol } from "../model/protocol.js";
import type { Operation } from "../model/provider.js";
import type { SignatureInputs } from "./segments.js";
import { signedObject, signedPath } from "./signed-path.js";

/** What a signature reads of a JSON message. Of the HTTP message around it nothing is known but the body. */
export function messageInputs(
  message: JsonDocument,
  protocol: Protocol,
  operation: Operation,
): SignatureInputs {
  const body = bodyPath(protocol, operation);
  return {
    object: (name) => {
      const value = valueAt(message.value, signedObject(protocol.envelope, body, name));
      return isObject(value) ? value : undefined;
    },
    source: (path) => sourceAt(message, signedPath(protocol.envelope, body, path)),
    field: (path) => scalarText(message.value, signedPath(protocol.envelope, body, path)),
    header: () => undefined,
    http: (part) => (part === "body" ? message.text : undefined),
  };
}

/** The decoded text of a scalar member; undefined where there is none. */
export function scalarText(value: WireValue, path: readonly string[]): string | undefined {
  const here = valueAt(value, path);
  if (typeof here === "string") return here;
  if (typeof here === "boolean") return String(here);
  return isNumber(here) ? numberText(here) : undefined;
}

/** The path of the body; empty where the body's members stand among those of the envelope. */
function bodyPath({ envelope }: Protocol, { fills }: Operation): readonly string[] {
  const body = membersBelow(envelope.members).find((placed) => placed.member.kind === "body");
  const filled = (name: string): string =>
    name.replace(/\{operation\.(\w+)\}/g, (hole, key: string) => fills[key] ?? hole);
  return body?.path.map(filled) ?? [];
}

/** The exact source text at the end of `path`; the whole text where there is no path. */
function sourceAt(document: JsonDocument, path: readonly string[]): string | undefined {
  const [name, ...deeper] = path;
  if (name === undefined) return document.text;
  const text = document.source(name);
  return text === undefined || deeper.length === 0 ? text : sourceAt(readJson(text), deeper);
}

function valueAt(value: WireValue, path: readonly string[]): WireValue | undefined {
  let here: WireValue | undefined = value;
  for (const name of path) here = isObject(here) ? member(here, name) : undefined;
  return here;
}
