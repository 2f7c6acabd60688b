import { complain, type Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Drawing, Glyph } from "./pdf-drawing.js";
import type { PageItem } from "./pdf-page.js";

/** Counts the characters of a document: how large most are, and which of them nobody can read. */
export class Legibility {
  readonly #sizes = new Map<number, number>();
  #count = 0;
  #first: { readonly page: number; readonly line: number } | undefined;

  add({ glyphs }: Drawing, items: readonly PageItem[], page: number): void {
    for (const glyph of glyphs) {
      const size = Math.round(glyph.size * 2) / 2;
      this.#sizes.set(size, (this.#sizes.get(size) ?? 0) + 1);
      if (isReadable(glyph)) continue;
      this.#count++;
      this.#first ??= { page, line: lineOf(glyph, items) };
    }
  }

  /** The size of most characters, in points. */
  get size(): number {
    const [most] = [...this.#sizes].toSorted((a, b) => b[1] - a[1]);
    return most?.[0] ?? 0;
  }

  diagnostics(): readonly Diagnostic[] {
    if (this.#first === undefined) return [];
    return [complain("unreadable-characters", undefined, { count: this.#count, ...this.#first })];
  }
}

function lineOf({ text }: Glyph, items: readonly PageItem[]): number {
  const found = items.find((item) => item.kind === "line" && item.text.includes(text));
  return found?.line ?? items[0]?.line ?? 1;
}

/**
 * Without a table of its characters a font gives the numbers of its shapes, and those come out as characters of scripts that no
 * such document is written in, or of none. Signs of fonts such as Wingdings are codes from U+F000 on, and no such case.
 */
function isReadable({ text }: Glyph): boolean {
  return text.trim() === "" || readable.test(text);
}

const readable =
  /^(?:[\p{Script=Latin}\p{Script=Han}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Inherited}]|(?![\ufffd\p{Cc}\p{Cn}])\p{Script=Common}|[\uf000-\uf0ff])+$/u;
