import { PdfPen } from "./pdf-pen.js";
import { brokenPage, type PdfLibrary, type PdfPage } from "./pdf-library.js";

/** A character as it stands on a page. Places are in points from the left and from the top. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  /** Of the line that it stands on. */
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
}

/** A straight rule: of one that lies, `at` is its height and it goes from left to right; of one that stands, the reverse. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What is drawn on a page. */
export interface Drawing {
  readonly glyphs: readonly Glyph[];
  /** Text that does not run from left to right, such as a watermark, as much of it as was written at once. */
  readonly turned: readonly string[];
  readonly lying: readonly Rule[];
  readonly standing: readonly Rule[];
  /** The share of the page that its largest picture takes. */
  readonly picture: number;
  /** Nothing is on it at all. */
  readonly isBlank: boolean;
}

/** What people noted on a page: it is shown when somebody points at it. */
export async function notesOn(page: PdfPage): Promise<readonly string[]> {
  const all = await page.getAnnotations().catch(() => {
    throw brokenPage(page.pageNumber);
  });
  return all
    .filter(({ subtype = "" }) => !drawn.has(subtype))
    .map(({ contentsObj }) => contentsObj?.str?.trim() ?? "")
    .filter((text) => text !== "");
}

/** Reads what is drawn on a page. */
export async function drawingOf(page: PdfPage, { OPS }: PdfLibrary): Promise<Drawing> {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const pen = new PdfPen(transform, width * height, (id) => page.commonObjs.get(id));
  const { fnArray, argsArray } = await page.getOperatorList().catch(() => {
    throw brokenPage(page.pageNumber);
  });
  const names = namesOf(OPS);
  for (const [index, operator] of fnArray.entries()) {
    pen.draw(names.get(operator) ?? "", (argsArray[index] ?? []) as readonly unknown[]);
  }
  return pen.drawing();
}

/** Text boxes are drawn like any text; the others hold no text of their own. */
const drawn: ReadonlySet<string> = new Set(["FreeText", "Link", "Widget", "Popup"]);

const known = new WeakMap<object, ReadonlyMap<number, string>>();

function namesOf(operators: Readonly<Record<string, number>>): ReadonlyMap<number, string> {
  const names =
    known.get(operators) ?? new Map(Object.entries(operators).map(([name, code]) => [code, name]));
  known.set(operators, names);
  return names;
}
