import type { SourceFile, Span } from "../../diagnostics/diagnostic.js";
import { FORBIDDEN_NAMES } from "./forbidden-names.js";
import type { Entry, ListNode, MapNode, Node, ScalarNode } from "./node.js";
import { plainValue } from "./plain-value.js";
import { isLineEnd, nextLine, restOfLine, skipSpaces } from "./simple-lines.js";
import {
  beginsPlain,
  beyond,
  flowPlainEnd,
  isBlank,
  plainEnd,
  quotedEnd,
  unescaped,
} from "./simple-scalars.js";
import { wideMarkInKey } from "./wide-mark.js";

/**
 * Reads YAML as specs are mostly written, many times faster than a reader of all YAML and without loading one: mappings and
 * lists in blocks or in brackets, with scalars on one line. Undefined for everything else, mistakes included: what that is, is
 * for `readYaml` to find out. What is read has the same nodes and places either way.
 */
export function readSimpleYaml(source: SourceFile): Node | undefined {
  if (source.text.length > MAX_LENGTH || BEYOND.test(source.text)) return undefined;
  try {
    return new SimpleReader(source).root();
  } catch (error) {
    if (error === beyond) return undefined;
    throw error;
  }
}

/** Tabs and carriage returns, which count as blank or as line ends only in places; and marks of documents and of byte order. */
const BEYOND = /[\t\r\v\f\ufeff]|^(?:---|\.\.\.|%)/mu;

/** Patterns need stack for long scalars. No file that people write is so long. */
const MAX_LENGTH = 1_000_000;

/** Nesting is refused elsewhere, long before it is too deep for the stack. */
const MAX_DEPTH = 50;

/** YAML's limit for keys without `?`; a little less, so that nothing is measured in two ways. */
const MAX_KEY = 1000;

/** Owns where reading has come to: always at the first character of something, with its column known. */
class SimpleReader {
  readonly #source: SourceFile;
  readonly #text: string;
  #at = 0;
  /** The column of `#at`; -1 at the end of the file. */
  #column = 0;
  /** Where the last value ended, with the comment beside it. */
  #extent = 0;

  constructor(source: SourceFile) {
    this.#source = source;
    this.#text = source.text;
  }

  root(): Node {
    this.#toContent(0);
    if (this.#column !== 0 || this.#isItem() || this.#keyEnd() < 0) throw beyond;
    const root = this.#map(1);
    if (!this.#isAtEnd()) throw beyond;
    return root;
  }

  /** Whatever stands here, inside of a block at `column`. */
  #block(column: number, depth: number): Node {
    if (depth > MAX_DEPTH) throw beyond;
    if (this.#isItem()) return this.#list(depth);
    return this.#keyEnd() < 0 ? this.#line(column, depth) : this.#map(depth);
  }

  #map(depth: number): MapNode {
    const [start, column] = [this.#at, this.#column];
    const entries: Entry[] = [];
    const names = new Set<string>();
    while (this.#column === column) {
      const key = this.#key(names, this.#keyEnd());
      const value = this.#valueOf(column, depth);
      entries.push({
        key,
        value,
        at: this.#span(key.at.start, Math.max(key.at.end, value.at.end)),
      });
    }
    if (this.#column > column) throw beyond;
    return { kind: "map", entries, at: this.#span(start, this.#trimmed(start)) };
  }

  /** What stands after a colon: on its line, or on the next ones. */
  #valueOf(column: number, depth: number): Node {
    const at = skipSpaces(this.#text, this.#at);
    if (!isLineEnd(this.#text, at)) {
      this.#at = at;
      return this.#line(column, depth + 1);
    }
    this.#toContent(nextLine(this.#text, at));
    const isBelow = this.#column > column || (this.#column === column && this.#isItem());
    if (!isBelow) throw beyond;
    return this.#block(column, depth + 1);
  }

  #list(depth: number): ListNode {
    const [start, column] = [this.#at, this.#column];
    const items: Node[] = [];
    while (this.#column === column && this.#isItem()) {
      const at = skipSpaces(this.#text, this.#at + 1);
      if (isLineEnd(this.#text, at)) throw beyond;
      this.#column += at - this.#at;
      this.#at = at;
      if (this.#isItem()) throw beyond;
      items.push(this.#block(column, depth + 1));
    }
    if (this.#column > column) throw beyond;
    return { kind: "list", items, at: this.#span(start, this.#trimmed(start)) };
  }

  /** A value that ends with its line, but for brackets, which may go on as long as they stand further in than `column`. */
  #line(column: number, depth: number): Node {
    const node = this.#isFlow()
      ? this.#flow(column, depth)
      : (this.#quoted() ?? this.#plain(plainEnd(this.#text, this.#at)));
    const after = skipSpaces(this.#text, this.#at);
    if (!isLineEnd(this.#text, after)) throw beyond;
    const end = nextLine(this.#text, after);
    const isComment = this.#text[after] === "#";
    this.#extent = isComment ? end : this.#at;
    this.#toContent(end);
    return node;
  }

  /** `{ a: b }`, `[a, b]` or a scalar inside of either. */
  #flow(column: number, depth: number): Node {
    if (depth > MAX_DEPTH) throw beyond;
    if (!this.#isFlow()) return this.#quoted() ?? this.#plain(flowPlainEnd(this.#text, this.#at));
    const start = this.#at;
    const close = this.#text[start] === "{" ? "}" : "]";
    const items: Node[] = [];
    const entries: Entry[] = [];
    const names = new Set<string>();
    for (this.#next(start + 1, column); this.#text[this.#at] !== close; ) {
      if (close === "]") items.push(this.#flow(column, depth + 1));
      else entries.push(this.#flowEntry(names, column, depth));
      this.#next(this.#at, column);
      if (this.#text[this.#at] === ",") this.#next(this.#at + 1, column);
      else if (this.#text[this.#at] !== close) throw beyond;
    }
    this.#at += 1;
    const at = this.#span(start, this.#at);
    return close === "]" ? { kind: "list", items, at } : { kind: "map", entries, at };
  }

  #flowEntry(names: Set<string>, column: number, depth: number): Entry {
    const key = this.#checkedKey(
      names,
      this.#quoted() ?? this.#plain(flowPlainEnd(this.#text, this.#at)),
    );
    if (this.#text[this.#at] !== ":" || !isBlank(this.#text, this.#at + 1)) throw beyond;
    this.#next(this.#at + 1, column);
    const value = this.#flow(column, depth + 1);
    return { key, value, at: this.#span(key.at.start, value.at.end) };
  }

  /** To the next character inside of brackets that is not blank. */
  #next(from: number, column: number): void {
    let at = skipSpaces(this.#text, from);
    while (this.#text[at] === "\n") {
      const line = at + 1;
      at = skipSpaces(this.#text, line);
      if (this.#text[at] !== "\n" && at - line <= column) throw beyond;
    }
    if (at >= this.#text.length || this.#text[at] === "#") throw beyond;
    this.#at = at;
  }

  /** The key whose colon is at `end`; the position is then after the colon. */
  #key(names: Set<string>, end: number): ScalarNode {
    if (end < 0 || end - this.#at > MAX_KEY || this.#text[end - 1] === " ") throw beyond;
    const key = this.#checkedKey(names, this.#quoted() ?? this.#plain(end));
    this.#at = end + 1;
    return key;
  }

  #checkedKey(names: Set<string>, key: ScalarNode): ScalarNode {
    const isWide = key.plain && wideMarkInKey(key.text) !== undefined;
    if (names.has(key.text) || FORBIDDEN_NAMES.has(key.text) || key.text === "<<" || isWide) {
      throw beyond;
    }
    names.add(key.text);
    return key;
  }

  #plain(end: number): ScalarNode {
    const start = this.#at;
    const text = this.#text.slice(start, end);
    const value = plainValue(text);
    if (!beginsPlain(this.#text, start) || value === undefined) throw beyond;
    this.#at = end;
    return { kind: "scalar", text, value, plain: true, at: this.#span(start, end) };
  }

  /** Undefined where no quotes stand. */
  #quoted(): ScalarNode | undefined {
    const start = this.#at;
    const quote = this.#text[start];
    if (quote !== "'" && quote !== '"') return undefined;
    const end = quotedEnd(this.#text, start, quote);
    const inner = this.#text.slice(start + 1, end - 1);
    const text = quote === "'" ? inner.replaceAll("''", "'") : unescaped(inner);
    this.#at = end;
    return { kind: "scalar", text, value: text, plain: false, at: this.#span(start, end) };
  }

  /** Where the colon is after the key that begins here; -1 where no key does. */
  #keyEnd(): number {
    const quote = this.#text[this.#at] ?? "";
    if (quote === "'" || quote === '"') {
      const end = quotedEnd(this.#text, this.#at, quote);
      return this.#text[end] === ":" && isBlank(this.#text, end + 1) ? end : -1;
    }
    if (this.#isFlow()) return -1;
    const line = restOfLine(this.#text, this.#at);
    const colon = line.search(/:(?: |$)/);
    const comment = line.indexOf(" #");
    return colon < 0 || (comment >= 0 && comment < colon) ? -1 : this.#at + colon;
  }

  #isAtEnd(): boolean {
    return this.#column === -1;
  }

  #isItem(): boolean {
    return this.#text[this.#at] === "-" && isBlank(this.#text, this.#at + 1);
  }

  #isFlow(): boolean {
    return this.#text[this.#at] === "{" || this.#text[this.#at] === "[";
  }

  /** To the first line at or after `from` that is more than a comment. Comments belong to what is in line with them below. */
  #toContent(from: number): void {
    let start = from;
    let comments = -1;
    for (;;) {
      const at = skipSpaces(this.#text, start);
      const isEnd = at >= this.#text.length;
      if (isEnd || (this.#text[at] !== "\n" && this.#text[at] !== "#")) {
        const column = isEnd ? 0 : at - start;
        if (comments >= 0 && comments !== column) throw beyond;
        this.#at = at;
        this.#column = isEnd ? -1 : column;
        return;
      }
      if (this.#text[at] === "#") {
        if (comments >= 0 && comments !== at - start) throw beyond;
        comments = at - start;
      }
      start = nextLine(this.#text, at);
    }
  }

  /** The end of a block that began at `start`: of its last line, white space left out. */
  #trimmed(start: number): number {
    const length = this.#text.slice(start, this.#extent).trimEnd().length;
    return start + length;
  }

  #span(start: number, end: number): Span {
    return { source: this.#source, start, end };
  }
}
