import { JsonError, type JsonErrorCode } from "../errors.js";
import { wireNumber, type WireValue } from "../wire.js";
import type { JsonLimits } from "./limits.js";

/**
 * Reads a JSON text (RFC 8259) member by member. The plain reader: it says where a text is refused and why, and is what
 * the fast path of `readJson` must agree with.
 *
 * Refuses what `JSON.parse` refuses, and a member that stands twice in one object, however it is escaped. Throws JsonError.
 */
export function readStrictly(text: string, limits: JsonLimits): WireValue {
  const reader = new StrictReader(text, limits);
  return reader.document();
}

class StrictReader {
  readonly #text: string;
  readonly #limits: JsonLimits;
  #at = 0;
  #depth = 0;
  #members = 0;

  constructor(text: string, limits: JsonLimits) {
    this.#text = text;
    this.#limits = limits;
  }

  document(): WireValue {
    this.#space();
    const value = this.#value();
    this.#space();
    if (this.#at < this.#text.length) this.#fail("JSON_SYNTAX");
    return value;
  }

  #value(): WireValue {
    switch (this.#text[this.#at]) {
      case "{":
        return this.#object();
      case "[":
        return this.#list();
      case '"':
        return this.#string();
      case "t":
        return this.#word("true", true);
      case "f":
        return this.#word("false", false);
      case "n":
        return this.#word("null", null);
      default:
        return wireNumber(this.#match(numberHere));
    }
  }

  #object(): WireValue {
    const object: Record<string, WireValue> = {};
    this.#open();
    if (!this.#skips("}")) {
      do {
        this.#space();
        const start = this.#at;
        const name = this.#string();
        if (Object.hasOwn(object, name)) this.#fail("JSON_DUPLICATE_KEY", start);
        this.#count();
        this.#space();
        this.#expect(":");
        this.#space();
        setOwn(object, name, this.#value());
        this.#space();
      } while (this.#skips(","));
      this.#expect("}");
    }
    this.#depth--;
    return object;
  }

  #list(): WireValue {
    const list: WireValue[] = [];
    this.#open();
    if (!this.#skips("]")) {
      do {
        this.#space();
        this.#count();
        list.push(this.#value());
        this.#space();
      } while (this.#skips(","));
      this.#expect("]");
    }
    this.#depth--;
    return list;
  }

  #string(): string {
    const start = this.#at;
    this.#expect('"');
    let escaped = false;
    for (;;) {
      const unit = this.#text.charCodeAt(this.#at);
      if (unit === 0x22) break;
      // A comparison with NaN is false: the end of the text fails here, as a control character does.
      if (!(unit >= 0x20)) this.#fail("JSON_SYNTAX");
      if (unit === 0x5c) {
        escaped = true;
        this.#match(escapeHere);
      } else {
        this.#at++;
      }
    }
    const inner = this.#text.slice(start + 1, this.#at);
    this.#at++;
    return escaped ? inner.replace(escapes, unescape) : inner;
  }

  #word<T extends WireValue>(word: string, value: T): T {
    if (!this.#text.startsWith(word, this.#at)) this.#fail("JSON_SYNTAX");
    this.#at += word.length;
    return value;
  }

  #open(): void {
    this.#at++;
    if (++this.#depth > this.#limits.maxDepth) this.#fail("JSON_DEPTH", this.#at - 1);
    this.#space();
  }

  #count(): void {
    if (++this.#members > this.#limits.maxMembers) this.#fail("JSON_SIZE");
  }

  #space(): void {
    while (isSpace(this.#text.charCodeAt(this.#at))) this.#at++;
  }

  #skips(mark: string): boolean {
    if (this.#text[this.#at] !== mark) return false;
    this.#at++;
    return true;
  }

  #expect(mark: string): void {
    if (!this.#skips(mark)) this.#fail("JSON_SYNTAX");
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const token = pattern.exec(this.#text)?.[0];
    if (token === undefined) this.#fail("JSON_SYNTAX");
    this.#at += token.length;
    return token;
  }

  #fail(code: JsonErrorCode, offset: number = this.#at): never {
    throw new JsonError(code, offset);
  }
}

/** Plain assignment to `__proto__` would change the prototype instead of adding a member. */
function setOwn(object: Record<string, WireValue>, name: string, value: WireValue): void {
  if (name !== "__proto__") object[name] = value;
  else
    Object.defineProperty(object, name, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
}

/** Blank, tab, line feed, carriage return; nothing else is space in JSON. */
function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}

const numberHere = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const escapeHere = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const escapes = /\\(?:u(.{4})|(.))/g;

function unescape(_: string, unit: string | undefined, letter: string | undefined): string {
  if (unit !== undefined) return String.fromCharCode(Number.parseInt(unit, 16));
  return controls[letter ?? ""] ?? letter ?? "";
}

const controls: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
