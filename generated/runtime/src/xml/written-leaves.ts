import { readReference } from "./reference.js";

/**
 * `leavesOf` an element that this package has written, told from its text without reading it: a `<` of ours begins a tag, the
 * next `>` ends it, and there are no comments. Undefined where there is more than elements with a text or with elements: text
 * beside elements, CDATA sections, so many elements or levels that `readXml` might refuse them.
 */
export function writtenLeaves(element: string): string | undefined {
  if (element.length > longest) return undefined;
  let leaves = "";
  let depth = 0;
  let begins = false;
  for (let at = 0, from = 0; at >= 0; at = element.indexOf("<", from)) {
    const mark = element.charCodeAt(at + 1);
    const ends = mark === SLASH;
    if (mark === EXCLAMATION || depth > deepest) return undefined;
    // Text stands between a start tag and its own end tag, nowhere else.
    if (at > from && !(begins && ends)) return undefined;
    leaves += element.slice(from, at);
    depth += ends ? -1 : 1;
    begins = !ends;
    from = element.indexOf(">", at) + 1;
  }
  return resolved(leaves);
}

function resolved(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&[^;]*;/g, (reference) => readReference(reference, 0).character);
}

/** So short a text has fewer elements than `readXml` takes; so many levels are fewer. */
const longest = 65_536;
const deepest = 32;

const EXCLAMATION = 0x21;
const SLASH = 0x2f;
