import type { OpenedMessage } from "../receiver/protocol.js";
import { isObject } from "../wire.js";
import type { JsonLimits } from "./limits.js";
import { readJson } from "./read.js";

/**
 * Opens a message whose envelope is a JSON object. For any other JSON value the envelope has no members, and whoever checks
 * it says which ones are missing. Throws JsonError.
 */
export function openJson(text: string, limits?: Partial<JsonLimits>): OpenedMessage {
  const document = readJson(text, limits);
  const { value } = document;
  return {
    text,
    value,
    envelope: isObject(value) ? value : {},
    source: (name) => document.source(name),
  };
}

/** The exact source text of the member at the end of `path`, which leads through objects only. */
export function sourceAt(message: OpenedMessage, path: readonly string[]): string | undefined {
  const [name = "", ...rest] = path;
  let source = message.source(name);
  for (const next of rest) {
    if (source === undefined) return undefined;
    source = openJson(source).source(next);
  }
  return source;
}
