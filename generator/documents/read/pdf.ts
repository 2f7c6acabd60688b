import type { Result } from "../../diagnostics/diagnostic.js";
import type { Block } from "../block.js";
import type { Dictionary } from "../tables/dictionary.js";
import { pdfBlocks } from "./pdf-blocks.js";
import { drawingOf, notesOn } from "./pdf-drawing.js";
import { PdfFindings } from "./pdf-findings.js";
import { contentsItems } from "./pdf-contents.js";
import { runningItems } from "./pdf-furniture.js";
import { brokenPage, loadPdf, openPdf, type LoadPdf } from "./pdf-library.js";
import { itemsOf, type PageItem } from "./pdf-page.js";
import { holdToCount } from "./pdf-page-count.js";
import { objectStreams } from "./pdf-streams.js";
import { Legibility } from "./pdf-legibility.js";
import { refusable } from "./refusal.js";

/**
 * Reads a PDF (ISO 32000-1) that was made from text. Places are pages, and lines on them from the top, those in tables included.
 * Tables are known by their rules, or where they have none by a head of `words` and by columns; a table that goes on over pages is
 * one, and heads that are printed again are rows. Characters are as the document has them: look-alikes are not replaced.
 *
 * Complains about each page that is a picture, and reads the others; warns of large pictures beside text, of notes, and of
 * characters that have no reading. Complains about a document that is encrypted or no PDF, that unpacks to
 * too much or counts fewer pages than it holds, and gives no block then; and where the package pdfjs-dist is not installed. `progress` counts pages; `load` loads the package.
 */
export function readPdf(
  bytes: Uint8Array,
  words: Dictionary,
  progress?: (done: number, all: number) => void,
  load: LoadPdf = loadPdf,
): Promise<Result<readonly Block[]>> {
  return refusable(async () => {
    const packed = await objectStreams(bytes);
    const { library, document, close } = await openPdf(bytes, load);
    try {
      await holdToCount(document, bytes, packed);
      return await readPages(library, document, words, progress);
    } finally {
      await close();
    }
  });
}

type Opened = Awaited<ReturnType<typeof openPdf>>;

async function readPages(
  library: Opened["library"],
  document: Opened["document"],
  words: Dictionary,
  progress?: (done: number, all: number) => void,
): Promise<Result<readonly Block[]>> {
  const items: PageItem[] = [];
  const heights: number[] = [];
  const findings = new PdfFindings();
  const legibility = new Legibility();
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number).catch(() => refuse(number));
    const drawing = await drawingOf(page, library);
    findings.add(drawing, await notesOn(page), number);
    heights.push(page.getViewport({ scale: 1 }).height);
    page.cleanup();
    const found = itemsOf(drawing, number, words);
    legibility.add(drawing, found, number);
    // One by one: a page may have more of them than a call may have arguments.
    for (const item of found) items.push(item);
    progress?.(number, document.numPages);
  }
  const running = runningItems(items, heights, words);
  const text = items.filter((item) => !running.has(item));
  const aside = { running, contents: contentsItems(text) };
  const said = new Set(text.map(({ page }) => page));
  return [
    inPages(findings.aside, pdfBlocks(items, aside, legibility.size, words)),
    [...findings.diagnostics(said, document.numPages), ...legibility.diagnostics()],
  ];
}

function refuse(page: number): never {
  throw brokenPage(page);
}

function inPages(aside: readonly Block[], blocks: readonly Block[]): readonly Block[] {
  return [...aside, ...blocks].toSorted((a, b) => (a.at.page ?? 0) - (b.at.page ?? 0));
}
