import type { Words } from "../../diagnostics/language.js";
import type { Format } from "../block.js";
import type { Dictionary } from "../tables/dictionary.js";
import { headWords } from "./text-words.js";

/** What the first bytes of a document say that it is. */
export type Container =
  | { readonly kind: "binary"; readonly format: "docx" | "pdf" | "xlsx" }
  | { readonly kind: "text" }
  /** Nothing that is read; what it seems to be. */
  | { readonly kind: "other"; readonly seems: Words };

/**
 * What a document is by its bytes; its name only decides where these leave it open, as those of Office before 2007 do.
 * Signatures: zip (APPNOTE 4.3.7), PDF (ISO 32000-1, 7.5.2, where up to 1024 bytes may stand before it), compound file (MS-CFB).
 */
export function containerOf(bytes: Uint8Array, name: string): Container {
  const start = latin(bytes.subarray(0, 1024));
  if (start.includes("%PDF-")) return { kind: "binary", format: "pdf" };
  if (start.startsWith("PK\u0003\u0004")) return inZip(bytes);
  if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
    return { kind: "binary", format: /\.(?:xls|et)\w?$/iu.test(name) ? "xlsx" : "docx" };
  }
  if (start.startsWith("{\\rtf"))
    return { kind: "other", seems: both("Rich Text (RTF)", "RTF 文档") };
  if (
    /^MIME-Version:/imu.test(start) &&
    /^Content-Type:\s*multipart/imu.test(latin(bytes.subarray(0, 4096)))
  ) {
    return { kind: "other", seems: both("a web archive (MHTML)", "网页存档（MHTML）") };
  }
  return /^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8|II\*\0|MM\0\*)/u.test(start)
    ? { kind: "other", seems: both("an image", "图片") }
    : { kind: "text" };
}

function inZip(bytes: Uint8Array): Container {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [word, sheet] = ["word/document", "xl/workbook"].map((part) => buffer.indexOf(part));
  if (word === undefined || sheet === undefined || (word < 0 && sheet < 0)) {
    return { kind: "other", seems: both("a zip archive", "zip 压缩包") };
  }
  const isWord = sheet < 0 || (word >= 0 && word < sheet);
  return { kind: "binary", format: isWord ? "docx" : "xlsx" };
}

/** The bytes as Latin-1: a character for each. */
export function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

function both(en: string, zh: string): Words {
  return { en, zh };
}

/** Signs that no text has: control characters but tabs, line and page breaks. */
export function isBinary(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  const controls = text.match(/[\u0000-\u0008\u000e-\u001f]/gu)?.length ?? 0;
  return controls > 4 && controls > text.length / 200;
}

export type TextFormat = Exclude<Format, "docx" | "pdf" | "xlsx">;

/**
 * How a text is marked up: HTML by the tags of tables and paragraphs, Markdown by its tables and headings. A text that has both is
 * HTML, whose reader knows Markdown, too. Tables parted by tabs that outnumber the others make it plain text. The name decides where
 * there is hardly anything to go by.
 */
export function formatOf(text: string, name: string, words: Dictionary): TextFormat {
  const found = evidenceIn(text, words);
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype html|html)\b/iu.test(text))
    return "html";
  const { lines, tabbedHeads, tags, cells, pipes, headings } = found;
  if (cells >= 4 && cells / 4 > tabbedHeads) return "html";
  if (tags >= 4 && tags >= lines / 10 && tags / 4 > tabbedHeads) return "html";
  if (/\.x?html?$/iu.test(name) && tags > 0) return "html";
  if (pipes > tabbedHeads) return "markdown";
  if (headings > 1 && tabbedHeads === 0) return "markdown";
  return /\.(?:md|markdown)$/iu.test(name) && tabbedHeads === 0 ? "markdown" : "text";
}

interface Evidence {
  readonly lines: number;
  readonly tabbedHeads: number;
  /** Closing tags of what prose and tables consist of. */
  readonly tags: number;
  readonly cells: number;
  /** Lines of dashes and pipes below a line of pipes. */
  readonly pipes: number;
  readonly headings: number;
}

function evidenceIn(text: string, words: Dictionary): Evidence {
  const { isHead } = headWords(words);
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== "");
  const count = (is: (line: string, at: number) => boolean) => lines.filter(is).length;
  return {
    lines: lines.length,
    tabbedHeads: count((line) => line.includes("\t") && isHead(line.split("\t"))),
    tags: text.match(/<\/(?:p|h[1-6]|td|th|tr|table|li|ul|ol|div|pre|section)>/giu)?.length ?? 0,
    cells: text.match(/<(?:td|th)\b/giu)?.length ?? 0,
    pipes: count((line, at) => isDelimiter(line) && (lines[at - 1] ?? "").includes("|")),
    headings: count((line) => /^#{1,6}\s+\S/u.test(line)),
  };
}

function isDelimiter(line: string): boolean {
  return line.includes("|") && /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/u.test(line);
}
