/** What `literal` can print. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/**
 * A value as a TypeScript expression. With `docComment`, the only way from a spec into generated code: whatever the
 * text is, the expression's value is exactly that text, and it ends where it should.
 *
 * ```ts
 * literal("it's `${x}`\n") // "it's `${x}`\n"
 * literal({ a: [1, null] }) // { "a": [1, null] }
 * ```
 */
export function literal(value: Json): string {
  if (typeof value === "string") return escapeInvisible(JSON.stringify(value));
  if (typeof value === "number") return numberLiteral(value);
  if (typeof value === "boolean" || value === null) return String(value);
  if (isList(value)) return `[${value.map(literal).join(", ")}]`;
  const members = Object.entries(value).map(
    ([key, member]) => `${propertyKey(key)}: ${literal(member)}`,
  );
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** A key of an object literal or object type. `"__proto__": x` would set the prototype; in brackets it is a key. */
export function propertyKey(key: string): string {
  return key === "__proto__" ? `["__proto__"]` : literal(key);
}

function numberLiteral(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`${value} has no literal`);
  return Object.is(value, -0) ? "-0" : String(value);
}

/**
 * Characters that nobody sees, or that change how the line around them is displayed: controls, the line and paragraph
 * separators, and format characters, among them the byte order mark and the marks that reorder text (Unicode TR 9),
 * with which code can be made to look like other code.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** JSON leaves these as they are (it does escape lone surrogates and the controls below U+0020). */
function escapeInvisible(json: string): string {
  return json.replace(INVISIBLE, (characters) =>
    Array.from({ length: characters.length }, (_, index) => {
      return `\\u${characters.charCodeAt(index).toString(16).padStart(4, "0")}`;
    }).join(""),
  );
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
