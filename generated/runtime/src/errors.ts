import type { Issue } from "./validation/issue.js";

/**
 * What the runtime throws. A `code` is stable and made for programs; a `message` is made for people and never holds a
 * key or a value of a message, so that both may be logged.
 */
export class BaowenError extends Error {
  /** Stable and upper case, such as `JSON_DUPLICATE_KEY`. */
  readonly code: string;

  constructor(code: string, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
    this.name = new.target.name;
  }
}

/** What the program was set up with cannot work: an empty key, an unknown time zone, a date format that cannot be read. */
export class ConfigError extends BaowenError {}

/** A function was given a value that its type does not show to be wrong: `fen("1.5")`, a date of 30 February. */
export class ValueError extends BaowenError {}

/** A value cannot be written on the wire: ill-formed Unicode, a character that the charset does not have, `NaN`. */
export class EncodeError extends BaowenError {}

/** A text cannot be read: Base64 with a foreign character, hex of odd length. */
export class DecodeError extends BaowenError {}

export type JsonErrorCode = "JSON_SYNTAX" | "JSON_DUPLICATE_KEY" | "JSON_DEPTH" | "JSON_SIZE";

/** A JSON text was refused. */
export class JsonError extends BaowenError {
  declare readonly code: JsonErrorCode;
  /** Where reading stopped, in UTF-16 units of the text. */
  readonly offset: number;

  constructor(code: JsonErrorCode, offset: number) {
    super(code, `${jsonMessages[code]} at offset ${offset}`);
    this.offset = offset;
  }
}

const jsonMessages: Readonly<Record<JsonErrorCode, string>> = {
  JSON_SYNTAX: "The text is not JSON",
  JSON_DUPLICATE_KEY: "A member stands twice in one JSON object",
  JSON_DEPTH: "The JSON text is nested too deeply",
  JSON_SIZE: "The JSON text has too many members",
};

/** A message is not what its field table says. */
export class ValidationError extends BaowenError {
  readonly issues: readonly Issue[];

  /** `name` is the structure's. The message tells where the first issue is; `issues` tell all. */
  constructor(name: string, issues: readonly Issue[]) {
    const [first] = issues;
    const place = first === undefined ? "" : `, the first (${first.rule}) at "${first.path}"`;
    super("VALIDATION", `${name} has issues: ${issues.length}${place}`);
    this.issues = issues;
  }
}
