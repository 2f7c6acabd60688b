import { createRequire } from "node:module";
import { dirname } from "node:path";
import { complain } from "../../diagnostics/diagnostic.js";
import { optionalPackage } from "./optional-package.js";
import { Refusal, unreadable } from "./refusal.js";

/*
 * As much of pdfjs-dist as is needed here. A page is read by its list of operators: that tells where each character and each rule
 * stands, which the texts that the library puts together by itself do not.
 */

export interface PdfLibrary {
  readonly OPS: Readonly<Record<string, number>>;
  getDocument(source: object): { readonly promise: Promise<PdfDocument>; destroy(): Promise<void> };
}

export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  /** Fails for an object that is no page of the tree. */
  getPageIndex(reference: { readonly num: number; readonly gen: number }): Promise<number>;
}

export interface PdfPage {
  readonly pageNumber: number;
  readonly commonObjs: { get(id: string): PdfFont };
  getViewport(options: { readonly scale: number }): {
    readonly transform: readonly number[];
    readonly width: number;
    readonly height: number;
  };
  getOperatorList(): Promise<{
    readonly fnArray: readonly number[];
    readonly argsArray: readonly unknown[];
  }>;
  getAnnotations(): Promise<readonly PdfAnnotation[]>;
  cleanup(): boolean;
}

export interface PdfAnnotation {
  readonly subtype?: string;
  readonly contentsObj?: { readonly str?: string };
}

export interface PdfFont {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly vertical?: boolean;
  readonly fontMatrix?: readonly number[];
}

export const FORMAT = "PDF";

/** Loads the package. */
export type LoadPdf = () => Promise<unknown>;

export const loadPdf: LoadPdf = () => import("pdfjs-dist/legacy/build/pdf.mjs");

/** Opens a document, and gives what closes it. Throws Refusal where the package is not there, or the document cannot be opened. */
export async function openPdf(
  bytes: Uint8Array,
  load: LoadPdf,
): Promise<{
  readonly library: PdfLibrary;
  readonly document: PdfDocument;
  close(): Promise<void>;
}> {
  const library = await optionalPackage<PdfLibrary>(FORMAT, "pdfjs-dist", load);
  const task = library.getDocument({
    // The library keeps what it is given for itself.
    data: new Uint8Array(bytes),
    ...resources(),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    // Pictures are not read: unpacking them would take most of the time. Where they stand is seen all the same.
    maxImageSize: 1,
  });
  try {
    return { library, document: await task.promise, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    throw refusal(error as Error);
  }
}

/** The library's own character maps and fonts, without which most Chinese documents are not readable. */
function resources(): object {
  const folder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  return {
    cMapUrl: `${folder}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${folder}/standard_fonts/`,
  };
}

function refusal(error: Error): Refusal {
  if (error.name === "PasswordException") {
    return new Refusal(complain("locked-document", undefined, { format: FORMAT }));
  }
  return brokenPdf();
}

/** What the library says of broken files may quote them, so it is not passed on. */
function brokenPdf(): Refusal {
  return unreadable(FORMAT, {
    en: "it is no PDF, or it is damaged",
    zh: "它不是 PDF，或已损坏",
  });
}

/** The same of a page. */
export function brokenPage(page: number): Refusal {
  return unreadable(FORMAT, {
    en: `page ${page} of it is damaged`,
    zh: `其中第 ${page} 页已损坏`,
  });
}
