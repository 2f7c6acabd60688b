import { FORMAT, type PdfDocument } from "./pdf-library.js";
import type { ObjectStream } from "./pdf-streams.js";
import { unreadable } from "./refusal.js";

/**
 * Throws Refusal where the tree of pages (ISO 32000-1, section 7.7.3) has more of them than it counts: the library believes what is
 * counted, and the others would be missing without a word. Pages that a file holds and its tree does not, such as those that were
 * deleted, are none. Objects of an encrypted file that are packed are not seen.
 */
export async function holdToCount(
  document: PdfDocument,
  bytes: Uint8Array,
  packed: readonly ObjectStream[],
): Promise<void> {
  const pages = new Map(
    [...pagesIn(bytes), ...packed.flatMap(packedPages)].map((page) => [page.num, page]),
  );
  if (pages.size <= document.numPages) return;
  const found: number[] = [];
  for (const page of pages.values()) {
    // Fails for what is in no tree.
    found.push(
      ...(await document.getPageIndex(page).then(
        (index) => [index],
        () => [],
      )),
    );
  }
  if (found.length <= document.numPages) return;
  throw unreadable(FORMAT, {
    en: `it holds ${found.length} pages and counts ${document.numPages}`,
    zh: `其中有 ${found.length} 页，但它记为 ${document.numPages} 页`,
  });
}

interface Reference {
  readonly num: number;
  readonly gen: number;
}

/** By `/Type /Page`; the number of the object stands before its `obj`. */
function pagesIn(bytes: Uint8Array): readonly Reference[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Reference[] = [];
  for (let at = file.indexOf("/Page"); at !== -1; at = file.indexOf("/Page", at + 5)) {
    if (!isPage(file.toString("latin1", Math.max(0, at - 30), at + 6))) continue;
    const object = file.lastIndexOf("obj", at);
    const [, num, gen] =
      /(\d+)\s+(\d+)\s+$/u.exec(file.toString("latin1", Math.max(0, object - 30), object)) ?? [];
    if (num !== undefined) found.push({ num: Number(num), gen: Number(gen) });
  }
  return found;
}

function packedPages({ dictionary, text }: ObjectStream): readonly Reference[] {
  const first = Number(/\/First\s+(\d+)/u.exec(dictionary)?.[1] ?? 0);
  const numbers = text.slice(0, first).trim().split(/\s+/u).map(Number);
  return numbers.flatMap((num, index): readonly Reference[] => {
    if (index % 2 === 1) return [];
    const [from = 0, to] = [numbers[index + 1], numbers[index + 3]];
    const object = text.slice(first + from, to === undefined ? undefined : first + to);
    return isPage(object) ? [{ num, gen: 0 }] : [];
  });
}

const isPage = (text: string): boolean => /\/Type\s*\/Page(?![^\s<>[\]()/])/u.test(text);
