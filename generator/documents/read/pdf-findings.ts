import { complain, type Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Words } from "../../diagnostics/language.js";
import type { Block } from "../block.js";
import type { Drawing } from "./pdf-drawing.js";

/** What people ought to know of a PDF, by the pages on which it is met. */
export class PdfFindings {
  /** Text that belongs to no line: across the page, or in notes. */
  readonly aside: Block[] = [];
  readonly #shown = new Map<number, number>();
  readonly #noted: number[] = [];

  add({ turned, isBlank, picture }: Drawing, notes: readonly string[], page: number): void {
    if (!isBlank) this.#shown.set(page, picture);
    if (notes.length > 0) this.#noted.push(page);
    // The same words again and again across a page are said once.
    for (const text of new Set([...turned, ...notes])) {
      this.aside.push({ kind: "furniture", part: "running", text, at: { page, line: 1 } });
    }
  }

  /** `said` are the pages that have text of their own, `of` is the number of all. */
  diagnostics(said: ReadonlySet<number>, of: number): readonly Diagnostic[] {
    const unread = [...this.#shown.keys()].filter((page) => !said.has(page));
    const pictures = [...this.#shown].filter(([page, share]) => said.has(page) && share > LARGE);
    // What most pages have is their background.
    const isBackground = of > 4 && pictures.length > 0.8 * of;
    return [
      ...unread.map((page) => complain("page-without-text", undefined, { page, of })),
      ...about(isBackground ? [] : pictures.map(([page]) => page), (places) =>
        complain("part-not-read", undefined, {
          what: picture,
          places: { ...places, en: `on ${places.en}` },
        }),
      ),
      ...about(this.#noted, (places) =>
        complain("hidden-content", undefined, { what: notesOn(places) }),
      ),
    ];
  }
}

function about(
  pages: readonly number[],
  say: (places: Words) => Diagnostic,
): readonly Diagnostic[] {
  if (pages.length === 0) return [];
  const shown = pages.slice(0, 10).join(", ") + (pages.length > 10 ? ", …" : "");
  return [say({ en: `${pages.length === 1 ? "page" : "pages"} ${shown}`, zh: `第 ${shown} 页` })];
}

const picture: Words = { en: "a large picture", zh: "大幅图片" };
const notesOn = ({ en, zh }: Words): Words => ({ en: `notes on ${en}`, zh: `${zh}的批注` });

/** The share of a page from which on a picture may hold a table. */
const LARGE = 0.06;
