import type { Words } from "../../diagnostics/language.js";

/** A mistake inside an expression; offsets count from the start of the expression's text. */
export interface ExpressionError {
  readonly message: Words;
  readonly start: number;
  readonly end: number;
}

/** Thrown inside the expression parsers and caught at their entrance; never leaves this folder. */
export class ExpressionFailure extends Error {
  readonly detail: ExpressionError;
  constructor(detail: ExpressionError) {
    super(detail.message.en);
    this.detail = detail;
  }
}

export interface Token {
  readonly kind: "name" | "number" | "string" | "mark" | "end";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const space = /\s+/y;
const patterns: readonly (readonly [Token["kind"], RegExp])[] = [
  ["number", /-?\d+(?:\.\d+)?(?![\w.])/y],
  ["string", /"(?:[^"\\]|\\.)*"/y],
  ["mark", /\.\.|!=|[<>(),|=^]/y],
  ["name", /[^\s<>(),|=^!"“”‘’（），＜＞＝！｜]+/y],
];

/**
 * Splits an expression into tokens. Names take any characters but white space, the marks and the marks' full-width
 * twins, since wire names may be Chinese, dashed or dotted.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    space.lastIndex = at;
    const blank = space.exec(text);
    if (blank) {
      at = space.lastIndex;
      continue;
    }
    const token = tokenAt(text, at);
    tokens.push(token);
    at = token.end;
  }
  tokens.push({ kind: "end", text: "", start: text.length, end: text.length });
  return tokens;
}

function tokenAt(text: string, at: number): Token {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { kind, text: match[0], start: at, end: at + match[0].length };
  }
  const message = { en: `unexpected '${text[at]}'`, zh: `这里不应出现 '${text[at]}'` };
  throw new ExpressionFailure({ message, start: at, end: at + 1 });
}

/** Reads tokens one by one. */
export class Cursor {
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(text: string) {
    this.#tokens = tokenize(text);
  }

  peek(): Token {
    return this.#tokens[this.#next] as Token;
  }

  take(): Token {
    const token = this.peek();
    if (token.kind !== "end") this.#next += 1;
    return token;
  }

  /** Takes the next token if it is this mark or word. */
  accept(text: string): boolean {
    const token = this.peek();
    const matches = (token.kind === "mark" || token.kind === "name") && token.text === text;
    if (matches) this.#next += 1;
    return matches;
  }

  expect(text: string): void {
    if (!this.accept(text)) {
      this.fail({ en: `expected '${text}'`, zh: `应为 '${text}'` });
    }
  }

  fail(message: Words): never {
    const token = this.peek();
    const found: Words =
      token.kind === "end" ? { en: "the end", zh: "表达式却到此结束了" } : shownAs(token.text);
    throw new ExpressionFailure({
      message: {
        en: `${message.en}, found ${found.en}`,
        zh: `${message.zh}，${found.zh}`,
      },
      start: token.start,
      end: Math.max(token.end, token.start + 1),
    });
  }

  expectEnd(): void {
    if (this.peek().kind !== "end") {
      this.fail({ en: "expected the end of the expression", zh: "表达式到这里应当结束" });
    }
  }
}

function shownAs(text: string): Words {
  return { en: `'${text}'`, zh: `却写着 '${text}'` };
}

/** Runs a parser over `text`; the failure, if any, comes back as a value. */
export function runParser<T>(
  text: string,
  parse: (cursor: Cursor) => T,
): { readonly value: T } | { readonly error: ExpressionError } {
  try {
    const cursor = new Cursor(text);
    const value = parse(cursor);
    cursor.expectEnd();
    return { value };
  } catch (failure) {
    if (failure instanceof ExpressionFailure) return { error: failure.detail };
    throw failure;
  }
}

/** The value of a string token; the escapes are those of JSON. */
export function stringValue(cursor: Cursor, token: Token): string {
  try {
    return JSON.parse(token.text) as string;
  } catch {
    return cursor.fail({
      en: "expected a quoted text with JSON's escapes",
      zh: "应为带引号的文本，转义与 JSON 相同",
    });
  }
}
