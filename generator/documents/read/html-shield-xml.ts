import { htmlNames } from "./html-names.js";
import { isOfProgram } from "./html-shield-tags.js";

/** Characters of the longest sample that is looked for. */
const LONGEST = 30_000;

/**
 * XML that stands in a page as it is: an element with a name that HTML does not have, with elements inside, none of which is one that
 * pages are built of. Its end in the text; `undefined` where none begins at `mark`. So `<code>` in it is no code.
 */
export function xmlSampleEnd(text: string, mark: number, isPage: boolean): number | undefined {
  const start = /^<(?:\?xml\b[^<>]*\?>\s*<)?([A-Za-z_][\w.:-]*)[\s>]/u.exec(
    text.slice(mark, mark + 300),
  );
  const name = start?.[1];
  if (!start || name === undefined || htmlNames.has(name.toLowerCase())) return undefined;
  if (isOfProgram(name, isPage)) return undefined;
  const inside = mark + start[0].length;
  const length = text.slice(inside, inside + LONGEST).indexOf(`</${name}>`);
  if (length < 0) return undefined;
  const content = text.slice(inside, inside + length);
  return isXml(content) ? inside + length + name.length + 3 : undefined;
}

function isXml(content: string): boolean {
  const isPage = /<\/?(?:table|tr|t[dh]|pre|p|div|h[1-6]|ul|ol|li)[\s>]/iu.test(content);
  return !isPage && /<[A-Za-z_]/u.test(content);
}
