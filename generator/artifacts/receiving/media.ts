import type { Openable, Protocol } from "../../model/protocol.js";
import { isOpen } from "../../protocol/choose.js";

/** The media types of a protocol's requests, without parameters; those of all choices where that is open. */
export function mediaTypes(protocol: Protocol): readonly string[] {
  return [...new Set(contents(protocol.transport.content).map(mediaType))];
}

/** What may stand in an open place, or the one thing that stands there. */
export function contents(content: Openable<string>): readonly string[] {
  return isOpen(content) ? Object.values(content.choices) : [content];
}

export function mediaType(content: string): string {
  return (content.split(";")[0] ?? "").trim().toLowerCase();
}

/** Whether a body of the type is read as JSON: partners send it as plain text, too. */
export function isJsonContent(content: string): boolean {
  const type = mediaType(content);
  return type === "text/plain" || /^[^/]+\/(?:[^/]+\+)?json$/u.test(type);
}
