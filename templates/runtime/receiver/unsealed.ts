import type { JsonLimits } from "../json/limits.js";
import { objectText } from "../json/object-text.js";
import { openJson } from "../json/open.js";
import { readJson } from "../json/read.js";
import { textAt } from "../members.js";
import { isObject, member } from "../wire.js";
import type { WireObject, WireValue } from "../wire.js";
import type { OpenedMessage } from "./protocol.js";

/**
 * The message with the JSON in `text` where a sealed body or message stood, at the end of `path`: its value in the envelope, its text as
 * that member's source. The message's own text stays as it came. Throws JsonError.
 */
export function unsealed(
  message: OpenedMessage,
  path: readonly string[],
  text: string,
  limits?: Partial<JsonLimits>,
): OpenedMessage {
  const body = readJson(text, limits).value;
  const envelope = withValue(message.envelope, path, body);
  const [first, ...rest] = path;
  return {
    text: message.text,
    ...(message.httpBody === undefined ? {} : { httpBody: message.httpBody }),
    value: envelope,
    envelope,
    source: (name) => {
      const source = message.source(name);
      return name === first ? sourceWith(source, rest, text) : source;
    },
  };
}

/**
 * The message with what stands sealed at the end of `path` opened by `open`; as it came where no text stands there. Throws
 * JsonError, and what `open` throws.
 */
export function withOpened(
  message: OpenedMessage,
  path: readonly string[],
  open: (sealed: string) => string,
  limits?: Partial<JsonLimits>,
): OpenedMessage {
  const sealed = textAt(message.envelope, path);
  return sealed === undefined ? message : unsealed(message, path, open(sealed), limits);
}

function withValue(object: WireObject, path: readonly string[], value: WireValue): WireObject {
  const [name = "", ...rest] = path;
  const inner = member(object, name);
  const put = rest.length === 0 ? value : withValue(isObject(inner) ? inner : {}, rest, value);
  return { ...object, [name]: put };
}

/** The source of a group of members with the opened text in it. */
function sourceWith(
  source: string | undefined,
  path: readonly string[],
  text: string,
): string | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return text;
  if (source === undefined) return undefined;
  const group = openJson(source);
  const members = Object.keys(group.envelope).map((each) => {
    const inner = group.source(each);
    return [each, each === name ? sourceWith(inner, rest, text) : inner] as const;
  });
  return objectText(members);
}
