import { pageNumberIn } from "./text-page-numbers.js";
import { following, type Reader, type TextSource } from "./text-source.js";

/**
 * What stands on a page because it is a page. Its number: `第 3 页`, `- 3 -`, `3 / 12`, `Page 3 of 12`, and a number alone where a
 * page is known to end; and what stands at the edge of most pages.
 */
export const readPageNumber: Reader = (source, at) => {
  const line = source.lines[at];
  if (!line || !isPageNumber(source, at)) return undefined;
  return { blocks: [{ kind: "furniture", text: line.said, at: line.at }], next: at + 1 };
};

export function isPageNumber(source: TextSource, at: number): boolean {
  const { said = "", opensPage = false } = source.lines[at] ?? {};
  if (source.running.has(at)) return true;
  if (pageNumberIn(said) !== undefined) return true;
  if (!/^\d{1,4}$/u.test(said)) return false;
  return opensPage || (source.lines[following(source, at)]?.opensPage ?? false);
}
