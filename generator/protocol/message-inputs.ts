import { readJson, type JsonDocument } from "../../templates/runtime/json/read.js";
import {
  isNumber,
  isObject,
  member,
  numberText,
  type WireValue,
} from "../../templates/runtime/wire.js";
import { bodyPathOf, bodyPlace } from "../model/body-place.js";
import type { Protocol } from "../model/protocol.js";
import type { Operation } from "../model/provider.js";
import { pathInside, sealedPart } from "../model/sealed-part.js";
import type { SignatureInputs } from "./segments.js";
import { readsBody, signedObject, signedPath } from "./signed-path.js";

/**
 * What a signature reads of a JSON message. Of the HTTP message around it nothing is known but the body.
 *
 * @param protocol opened, so that paths lead through a message that travels in a member.
 * @param opened what a sealed body or message holds. Paths that lead into it are read there; without it there is nothing at their
 *   ends. Paths that name the member read its text as it travels.
 */
export function messageInputs(
  message: JsonDocument,
  { envelope }: Protocol,
  operation: Operation,
  opened?: JsonDocument,
): SignatureInputs {
  const place = bodyPlace(envelope, operation);
  const body = place === undefined ? [] : bodyPathOf(place);
  const part = sealedPart(envelope);
  const inside = (path: readonly string[], placed: readonly string[]) => {
    if (part?.of === "body") return readsBody(envelope, path) ? path.slice(1) : undefined;
    return part && pathInside(part, placed);
  };
  const find = (path: readonly string[], placed: readonly string[]): Place | undefined => {
    const within = inside(path, placed);
    if (within === undefined) return { document: message, path: placed };
    return opened && { document: opened, path: within };
  };
  const findMember = (path: readonly string[]) => find(path, signedPath(envelope, body, path));
  return {
    object: (name) => {
      const found = find(name.split("."), signedObject(envelope, body, name));
      const value = found && valueAt(found.document.value, found.path);
      return isObject(value) ? value : undefined;
    },
    source: (path) => {
      const found = findMember(path);
      return found && sourceAt(found.document, found.path);
    },
    // What the leaves of a JSON value are is not in the language.
    leaves: () => undefined,
    field: (path) => {
      const found = findMember(path);
      return found && scalarText(found.document.value, found.path);
    },
    header: () => undefined,
    http: (of) => (of === "body" ? message.text : undefined),
  };
}

/** A place in the message, or in what was sealed in it. */
interface Place {
  readonly document: JsonDocument;
  readonly path: readonly string[];
}

/** The decoded text of a scalar member; undefined where there is none. */
export function scalarText(value: WireValue, path: readonly string[]): string | undefined {
  const here = valueAt(value, path);
  if (typeof here === "string") return here;
  if (typeof here === "boolean") return String(here);
  return isNumber(here) ? numberText(here) : undefined;
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
