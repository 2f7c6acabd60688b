import { EncodeError } from "../errors.js";
import { isWellFormed } from "../text.js";

/** Names with the JSON text of their value. Members that are `undefined` are left out. */
export type CarriedMembers = readonly (readonly [name: string, text: string | undefined])[];

/**
 * Members as a form or a query has them, in the given order (WHATWG URL, application/x-www-form-urlencoded: UTF-8, a blank is
 * `+`, a plus `%2B`). Texts stand as what they are, numbers and booleans as they are written:
 *
 * ```ts
 * formText([["name", '"A+B"'], ["price", "121.00"], ["note", undefined]]) // name=A%2BB&price=121.00
 * ```
 *
 * Throws EncodeError `FORM_VALUE` for an object, a list or null, which forms cannot hold, and `ILL_FORMED` for a lone surrogate.
 */
export function formText(members: CarriedMembers): string {
  const pairs = new URLSearchParams();
  for (const [name, text] of members) {
    if (text !== undefined) pairs.append(wellFormed(name), wellFormed(plainText(name, text)));
  }
  return pairs.toString();
}

/** `121.00` of `121.00`, `A` of `"A"`. */
function plainText(name: string, text: string): string {
  if (text.startsWith('"')) return String(JSON.parse(text));
  if (/^(?:true|false|-?[0-9])/.test(text)) return text;
  throw new EncodeError("FORM_VALUE", `'${name}' is no text, number or boolean: no form holds it`);
}

/** The encoding would put another character in the place of a lone surrogate. */
function wellFormed(text: string): string {
  if (isWellFormed(text)) return text;
  throw new EncodeError("ILL_FORMED", "The text has a lone surrogate");
}
