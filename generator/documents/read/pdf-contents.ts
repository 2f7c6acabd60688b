import type { PageItem } from "./pdf-page.js";

/** The lines of a table of contents: those that dots lead to a number, and below its title those that end in one. */
export function contentsItems(items: readonly PageItem[]): ReadonlySet<PageItem> {
  const contents = new Set<PageItem>();
  let isOpen = false;
  for (const item of items) {
    const text = item.kind === "line" ? item.text.trim() : "";
    const isTitle = /^目\s*[录次]$/u.test(text);
    if (isTitle || isLed(text) || (isOpen && endsInNumber.test(text))) contents.add(item);
    isOpen = contents.has(item);
  }
  return contents;
}

const isLed = (text: string): boolean => leaders.test(text);

const leaders = /(?:\.{4,}|[…⋯]{2,}|·{4,}|．{4,}|_{6,}|-{6,})[\s.…⋯·．_-]*\d{1,4}\s*$/u;

const endsInNumber = /^(?:\d|第|附录|[一二三四五六七八九十]|\p{L}).*\s\d{1,4}$/u;
