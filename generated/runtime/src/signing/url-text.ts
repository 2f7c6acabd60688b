import { DecodeError, EncodeError } from "../errors.js";
import { isWellFormed } from "../text.js";

/**
 * Percent-encoding over UTF-8. `rfc3986`: all but letters, digits and `-._~` (RFC 3986, section 2.3). `form`: as Java's
 * `URLEncoder`, which leaves `*` and encodes `~`, and writes a blank as `+`. Throws EncodeError `ILL_FORMED` for a lone
 * surrogate.
 */
export function urlEncode(text: string, flavour: "rfc3986" | "form"): string {
  if (!isWellFormed(text)) throw new EncodeError("ILL_FORMED", "The text has a lone surrogate");
  const encoded = encodeURIComponent(text);
  return flavour === "form"
    ? encoded.replace(/[!'()~]/g, percent).replaceAll("%20", "+")
    : encoded.replace(/[!'()*]/g, percent);
}

/**
 * The way back; a character that need not have been encoded may stand as it is, as with every decoder. Throws DecodeError
 * `URL` for a percent sign without two hex digits, and for bytes that are not UTF-8.
 */
export function unUrlEncode(text: string, flavour: "rfc3986" | "form"): string {
  try {
    return decodeURIComponent(flavour === "form" ? text.replaceAll("+", " ") : text);
  } catch {
    throw new DecodeError("URL", "The text is not percent-encoded");
  }
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
