import type { Openable } from "../../model/protocol.js";
import { isOpen } from "../../protocol/choose.js";

/** What may stand in an open place, or the one thing that stands there. */
export function contents(content: Openable<string>): readonly string[] {
  return isOpen(content) ? Object.values(content.choices) : [content];
}

/** The media type without its parameters, in lower case. */
export function mediaType(content: string): string {
  return (content.split(";")[0] ?? "").trim().toLowerCase();
}

/** Whether a body of the type is read as JSON: partners send it as plain text, too. */
export function isJsonContent(content: string): boolean {
  const type = mediaType(content);
  return type === "text/plain" || /^[^/]+\/(?:[^/]+\+)?json$/u.test(type);
}

/** Whether a body of the type is XML. */
export function isXmlContent(content: string): boolean {
  return /^[^/]+\/(?:[^/]+\+)?xml$/u.test(mediaType(content));
}

/** Whether the members travel as texts by their names, in the address or as a form. */
export function isFormContent(content: string): boolean {
  return content === "query" || mediaType(content) === "application/x-www-form-urlencoded";
}
