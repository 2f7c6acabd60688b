import { isObject, type WireValue } from "../../../templates/runtime/wire.js";
import { tokenOf } from "./redacted.js";
import { token } from "./tokens.js";

/**
 * A JSON text as it is written, with tokens in the place of what `shown` leaves out of `value`, which is what the text says.
 * It is JSON again.
 */
export function maskedJson(text: string, value: WireValue, shown: WireValue): string {
  return new Masker(text).whole(value, shown);
}

/** Walks a text that was read before, so that nothing in it is wrong. */
class Masker {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(value: WireValue, shown: WireValue): string {
    return this.#space() + this.#value(value, shown) + this.#text.slice(this.#at);
  }

  #value(value: WireValue | undefined, shown: WireValue | undefined): string {
    const hidden = tokenOf(value, shown);
    if (hidden !== undefined) {
      const start = this.#at;
      const source = this.#skip();
      // An empty text says that it is empty, which counts where members are left out.
      return source === '""' || source === "null"
        ? this.#text.slice(start, this.#at)
        : `"${hidden}"`;
    }
    if (this.#text[this.#at] === "{") return this.#object(value, shown);
    return this.#text[this.#at] === "[" ? this.#list(value, shown) : this.#skip();
  }

  #object(value: WireValue | undefined, shown: WireValue | undefined): string {
    const members = isObject(value) ? value : {};
    const kept = isObject(shown) ? shown : {};
    const names = Object.keys(members);
    let out = this.#take() + this.#space();
    while (this.#text[this.#at] !== "}") {
      const source = this.#skip();
      const name = JSON.parse(source) as string;
      const index = names.indexOf(name);
      const isKept = Object.hasOwn(kept, name);
      out += isKept ? source : `"${token("unlisted")}${index + 1}"`;
      out += this.#space() + this.#take() + this.#space();
      out += this.#value(members[name], isKept ? kept[name] : kept[`[member ${index + 1}]`]);
      out += this.#between();
    }
    return out + this.#take();
  }

  #list(value: WireValue | undefined, shown: WireValue | undefined): string {
    const items = Array.isArray(value) ? (value as readonly WireValue[]) : [];
    const kept = Array.isArray(shown) ? (shown as readonly WireValue[]) : [];
    let out = this.#take() + this.#space();
    for (let index = 0; this.#text[this.#at] !== "]"; index++) {
      out += this.#value(items[index], kept[index]) + this.#between();
    }
    return out + this.#take();
  }

  /** White space, and a comma if there is one. */
  #between(): string {
    const space = this.#space();
    return this.#text[this.#at] === "," ? space + this.#take() + this.#space() : space;
  }

  #take(): string {
    return this.#text[this.#at++] ?? "";
  }

  #space(): string {
    return this.#match(/[ \t\r\n]*/y);
  }

  /** The source of a whole value. */
  #skip(): string {
    const mark = this.#text[this.#at];
    if (mark !== "{" && mark !== "[") return this.#match(/"(?:[^"\\]|\\.)*"|[^\s,:[\]{}]+/y);
    const start = this.#at;
    let depth = 0;
    do {
      const piece = this.#match(/[[{\]}]|"(?:[^"\\]|\\.)*"|[^[{\]}"]+/y);
      if (piece === "{" || piece === "[") depth++;
      if (piece === "}" || piece === "]") depth--;
    } while (depth > 0 && this.#at < this.#text.length);
    return this.#text.slice(start, this.#at);
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? "";
    this.#at += found.length;
    return found;
  }
}
