import { isHead, type Dictionary } from "../tables/dictionary.js";
import type { PageItem } from "./pdf-page.js";

/** What stands above or below the text of most pages, and the numbers of pages; `heights` are those of the pages. */
export function runningItems(
  items: readonly PageItem[],
  heights: readonly number[],
  words: Dictionary,
): ReadonlySet<PageItem> {
  const margin = items.filter(
    (item) => isInMargin(item, heights[item.page - 1] ?? 0) && !isTableHead(item, words),
  );
  const counts = new Map<string, Set<number>>();
  for (const item of margin) {
    for (const key of keysOf(item)) {
      const on = counts.get(key) ?? new Set();
      counts.set(key, on.add(item.page));
    }
  }
  const least = Math.max(3, 0.4 * heights.length);
  const isRunning = (item: PageItem): boolean =>
    isPageNumber(textOf(item)) || keysOf(item).some((key) => (counts.get(key)?.size ?? 0) >= least);
  return new Set(margin.filter(isRunning));
}

/** Text begins and ends further inside. */
function isInMargin({ y }: PageItem, height: number): boolean {
  return y < 0.09 * height || y > 0.91 * height;
}

/** The head of a table is printed again on each page, and stays a row. */
function isTableHead(item: PageItem, words: Dictionary): boolean {
  return (
    item.kind === "line" &&
    isHead(
      item.segments.map(({ text }) => text),
      words,
    )
  );
}

export function textOf(item: PageItem): string {
  if (item.kind === "line") return item.text;
  return item.rows.map(({ cells }) => cells.map(({ text }) => text).join("\t")).join("\n");
}

/**
 * The place and the text, and the same with one of its numbers held against the number of the page: so page numbers are the same on
 * all pages, and the number of a section is not.
 */
function keysOf(item: PageItem): readonly string[] {
  const text = textOf(item);
  const numbers = [...text.matchAll(/\d+/gu)].slice(0, 4);
  const others = numbers.map(({ index, 0: digits }) => {
    const shift = `#${Number(digits) - item.page}`;
    return text.slice(0, index) + shift + text.slice(index + digits.length);
  });
  const place = Math.round(item.y / 6);
  return [text, ...others].map((each) => `${place} ${each}`);
}

function isPageNumber(text: string): boolean {
  return /^[\s\-–—]*(?:第\s*)?\d{1,4}\s*页?(?:\s*[/／，,]?\s*共?\s*\d{1,4}\s*页?)?[\s\-–—]*$/u.test(
    text,
  );
}
