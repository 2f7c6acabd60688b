import { DecodeError } from "../errors.js";

/**
 * The members of a query string or a form (application/x-www-form-urlencoded): `+` is a space, `%XX` are bytes of UTF-8.
 *
 * Stricter than browsers, since what is guessed may not be what was signed: throws DecodeError `FORM` for a percent sign
 * without two hex digits behind it and for bytes that are no UTF-8, `FORM_TWICE` for a member that stands twice, and
 * `FORM_SIZE` for more than `maxMembers`.
 */
export function readForm(text: string, maxMembers: number): { readonly [name: string]: string } {
  const members = new Map<string, string>();
  for (const pair of pairsOf(text, maxMembers)) {
    const equals = pair.indexOf("=");
    const name = decoded(equals < 0 ? pair : pair.slice(0, equals));
    if (members.has(name)) throw new DecodeError("FORM_TWICE", "A member stands twice in a form");
    members.set(name, equals < 0 ? "" : decoded(pair.slice(equals + 1)));
  }
  return Object.fromEntries(members);
}

function pairsOf(text: string, maxMembers: number): readonly string[] {
  if (text === "") return [];
  const pairs = text.split("&", maxMembers + 1);
  if (pairs.length > maxMembers) throw new DecodeError("FORM_SIZE", "A form has too many members");
  return pairs.filter((pair) => pair !== "");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    throw new DecodeError("FORM", "A form is not percent-encoded UTF-8");
  }
}
