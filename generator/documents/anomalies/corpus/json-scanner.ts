import type { Flaw, FlawKind } from "./member.js";

const DEEPEST = 200;

/** Walks over the text of a JSON sample that may be written wrongly, and collects what is wrong with it. */
export class JsonScanner {
  readonly flaws: Flaw[] = [];
  private readonly text: string;
  #at = 0;
  #isComma = false;
  #depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  get isAtEnd(): boolean {
    this.skip();
    return this.#at >= this.text.length;
  }

  /** The next character that is no blank and in no comment; empty at the end. */
  peek(): string {
    this.skip();
    return this.text[this.#at] ?? "";
  }

  take(char: string): boolean {
    if (this.peek() !== char) return false;
    this.#at += 1;
    return true;
  }

  drop(): void {
    this.#at += 1;
  }

  /** False where values are in each other deeper than any message has them: all that follows is left. */
  enter(name: string | undefined): boolean {
    this.#depth += 1;
    if (this.#depth <= DEEPEST) return true;
    this.flaw("cut-off", name);
    this.#at = this.text.length;
    return false;
  }

  leave(): void {
    this.#depth -= 1;
  }

  flaw(kind: FlawKind, name?: string): void {
    this.flaws.push(name === undefined || name === "" ? { kind } : { kind, name });
  }

  /** What was read stands where a comma belongs. */
  takeForComma(name: string | undefined): void {
    this.flaw("wrong-comma", name);
    this.#isComma = true;
  }

  wasComma(): boolean {
    const was = this.#isComma;
    this.#isComma = false;
    return was;
  }

  /** A text in quotes. One that stands inside of it ends it only where something follows that may stand behind a value. */
  string(name?: string): string {
    this.drop();
    const start = this.#at;
    while (this.#at < this.text.length) {
      const char = this.text[this.#at];
      if (char === "\\") this.#at += 1;
      else if (char === '"') {
        if (this.#endsHere()) break;
        this.flaw("inner-quote", name);
      }
      this.#at += 1;
    }
    const value = this.text.slice(start, this.#at);
    this.#at += 1;
    return value;
  }

  /** What stands without quotes, up to a sign of JSON's. */
  bare(): string {
    const stray = /^[\\/]+\s*/u.exec(this.text.slice(this.#at))?.[0];
    if (stray !== undefined) {
      this.flaw("stray");
      this.#at += stray.length;
    }
    const [word = ""] = /^[^\s,:{}[\]"/]+/u.exec(this.text.slice(this.#at)) ?? [];
    this.#at += word.length;
    return word;
  }

  skip(): void {
    for (;;) {
      const rest = this.text.slice(this.#at);
      const blank = /^[\s\u00a0\u3000]+/u.exec(rest)?.[0];
      const comment = /^(?:\/\/[^\n]*|\/\*[\s\S]*?\*\/)/u.exec(rest)?.[0];
      const dots = /^(?:\.{3,}|…+)/u.exec(rest)?.[0];
      if (comment !== undefined) this.flaw("comment");
      const skipped = blank ?? comment ?? dots;
      if (skipped === undefined) return;
      this.#at += skipped.length;
    }
  }

  #endsHere(): boolean {
    const rest = this.text.slice(this.#at + 1);
    if (/^\s*(?:[:}\],]|$|\/\/)/u.test(rest)) return true;
    return /^[ \t]*(?:\.\s*)?\n/u.test(rest) || /^\s*"[^"\n]*"\s*:/u.test(rest);
  }
}
