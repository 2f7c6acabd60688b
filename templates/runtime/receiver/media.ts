import { Stop } from "./stop.js";
import type { Incoming } from "./incoming.js";

/** Every message is posted. Anything else is answered 405. */
export function requirePost(incoming: Incoming): void {
  if (incoming.method === "POST") return;
  throw Stop.http("METHOD", 405, "Only POST is received here", { allow: "POST" });
}

/** Refuses, by its headers alone, a body that is too long, compressed, of another media type or in another charset. */
export function checkHeaders(
  incoming: Incoming,
  accepted: { readonly mediaTypes: readonly string[]; readonly maxBytes: number },
): void {
  const length = incoming.header("content-length");
  if (length !== undefined && Number(length) > accepted.maxBytes) throw tooLarge();
  const encoding = incoming.header("content-encoding") ?? "identity";
  if (encoding.trim().toLowerCase() !== "identity") {
    throw Stop.http("MEDIA_TYPE", 415, "A compressed body is not received here");
  }
  checkMediaType(incoming.header("content-type"), accepted.mediaTypes);
}

/** A missing media type is let through: some senders set none, and what the body is, its signature and its syntax say. */
function checkMediaType(header: string | undefined, mediaTypes: readonly string[]): void {
  // Most senders write the type as the document does, and nothing else.
  if (header === undefined || mediaTypes.includes(header) || header.trim() === "") return;
  const [type = "", ...parameters] = header.toLowerCase().split(";");
  if (mediaTypes.length > 0 && !mediaTypes.includes(type.trim())) {
    throw Stop.http("MEDIA_TYPE", 415, "The media type is not one that is received here");
  }
  for (const parameter of parameters) {
    const charset = charsetOf(parameter);
    if (charset !== undefined && !utf8Names.includes(charset)) {
      throw Stop.invalid("CHARSET_MISMATCH", "the charset must be utf-8");
    }
  }
}

/** The charset that a parameter names, without the quotes around it. No pattern: blanks in a header must not cost time. */
function charsetOf(parameter: string): string | undefined {
  const equals = parameter.indexOf("=");
  if (equals < 0 || parameter.slice(0, equals).trim() !== "charset") return undefined;
  const value = parameter.slice(equals + 1).trim();
  const isQuoted = value.length > 1 && value.startsWith('"') && value.endsWith('"');
  return isQuoted ? value.slice(1, -1) : value;
}

const utf8Names: readonly string[] = ["utf-8", "utf8"];

export function tooLarge(): Stop {
  return Stop.http("BODY_TOO_LARGE", 413, "The body is too large");
}

/** The text of UTF-8 bytes. Ill-formed bytes are refused, never replaced, and so is a byte order mark. */
export function decodeUtf8(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    throw Stop.invalid("CHARSET_MISMATCH", "a byte order mark is not allowed");
  }
  try {
    return decoder.decode(bytes);
  } catch {
    throw Stop.invalid("CHARSET_MISMATCH", "the body is not utf-8");
  }
}

const decoder: InstanceType<typeof TextDecoder> = new TextDecoder("utf-8", {
  fatal: true,
  ignoreBOM: true,
});
