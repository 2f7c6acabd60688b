import { literal } from "../../emit/literal.js";
import type { Openable, Protocol } from "../../model/protocol.js";
import { isOpen } from "../../protocol/choose.js";
import { printOpenable } from "../signing/printing.js";

/**
 * The media types of a protocol's requests, without parameters, as a list. Where choices differ in how a message is carried,
 * and not in what JSON is called, a function of the options.
 */
export function printMediaTypes({ transport: { content } }: Protocol): string {
  if (contents(content).every(isJsonContent)) {
    return literal([...new Set(contents(content).map(mediaType))]);
  }
  const types = printOpenable(content, (one) => literal(one === "query" ? [] : [mediaType(one)]));
  return isOpen(content) ? `(options) => ${types}` : types;
}

/** What may stand in an open place, or the one thing that stands there. */
export function contents(content: Openable<string>): readonly string[] {
  return isOpen(content) ? Object.values(content.choices) : [content];
}

function mediaType(content: string): string {
  return (content.split(";")[0] ?? "").trim().toLowerCase();
}

/** Whether a body of the type is read as JSON: partners send it as plain text, too. */
export function isJsonContent(content: string): boolean {
  const type = mediaType(content);
  return type === "text/plain" || /^[^/]+\/(?:[^/]+\+)?json$/u.test(type);
}

/** Whether the members travel as texts by their names, in the address or as a form. */
export function isFormContent(content: string): boolean {
  return content === "query" || mediaType(content) === "application/x-www-form-urlencoded";
}
