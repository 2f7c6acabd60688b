import type { Block } from "../block.js";
import type { PageItem, PageLine } from "./pdf-page.js";
import { numberedLine } from "./printed-number.js";

type Heading = Extract<Block, { readonly kind: "heading" }>;

/** Knows headings by their numbers and their letters; numbers are held against the heading before. */
export class PdfHeadings {
  readonly #body: number;
  /** Numbers of all lines that look like titles: where there is a 3.1, a 3 is a heading. */
  readonly #numbers: ReadonlySet<string>;
  #last: readonly number[] = [];
  /** Levels by the size of letters, of headings that have numbers. */
  readonly #levels = new Map<number, number>();

  /** `body` is the size of most letters. */
  constructor(items: readonly PageItem[], body: number) {
    this.#body = body;
    const lines = items.flatMap((item) => (item.kind === "line" ? [numberedLine(item.text)] : []));
    const titles = lines.filter((line) => line !== undefined && isTitle(line.text));
    this.#numbers = new Set(titles.map((line) => line?.number ?? ""));
  }

  /** The heading that a line is, if it is one. */
  next(line: PageLine): Heading | undefined {
    const text = line.text.replaceAll("\t", " ").trim();
    const numbered = numberedLine(text);
    const at = { page: line.page, line: line.line };
    if (!isTitle(numbered?.text ?? text)) return undefined;
    if (numbered === undefined) return this.#unnumbered(line, text);
    const { number, depth } = numbered;
    const parts = /^\d/u.test(number) ? number.split(/[.．]/u).map(Number) : [];
    const hasMore = depth > 1 || this.#numbers.has(`${number}.1`);
    const isGoingOn = hasMore && isNext(this.#last, parts);
    if (!this.#isDistinct(line) && !isGoingOn) return undefined;
    if (parts.length > 0) this.#last = parts;
    this.#levels.set(Math.round(line.size), depth);
    return { kind: "heading", level: depth, number, text: numbered.text, at };
  }

  #isDistinct(line: PageLine): boolean {
    return line.isBold || line.size >= 1.1 * this.#body;
  }

  #unnumbered(line: PageLine, text: string): Heading | undefined {
    if (line.size < 1.15 * this.#body || !/[\p{L}\p{Nd}]/u.test(text)) return undefined;
    const deeper = Math.max(1, this.#last.length);
    const isLarger = [...this.#levels.keys()].every((size) => line.size > size + 0.5);
    const level = this.#levels.get(Math.round(line.size)) ?? (isLarger ? 1 : deeper);
    return { kind: "heading", level, text, at: { page: line.page, line: line.line } };
  }
}

function isTitle(text: string): boolean {
  return text.length <= 50 && /^[\p{L}“"'《【（(]/u.test(text) && !/[。；;，,：:]$/u.test(text);
}

/**
 * Whether a number goes on from the one before: where they begin to differ it is a little higher, and small from there on. The first
 * of all may be any that begins something.
 */
function isNext(last: readonly number[], parts: readonly number[]): boolean {
  const differs = parts.findIndex((part, index) => part !== last[index]);
  if (differs === -1 || parts.length > 6) return false;
  const step = (parts[differs] ?? 0) - (last[differs] ?? 0);
  const isStep = step > 0 && (step <= STEP || last.length === 0);
  return isStep && parts.slice(differs + 1).every((part) => part > 0 && part <= STEP);
}

/** Documents leave out a number now and then. */
const STEP = 2;
