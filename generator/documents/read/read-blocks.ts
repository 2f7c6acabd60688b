import { complain, hasErrors, type Diagnostic, type Result } from "../../diagnostics/diagnostic.js";
import type { Block, Blocks } from "../block.js";
import type { Dictionary } from "../tables/dictionary.js";
import { decodeDocument } from "./charset.js";
import { longLine, longText, oversizedText } from "./long-text.js";
import { containerOf, formatOf, isBinary, latin, type TextFormat } from "./format.js";

/** Told how much is read and how much there is: pages, sheets, paragraphs. */
export type Progress = (done: number, all: number) => void;

/**
 * The blocks of a document of any format that is read, which is found by its content; `name` (its file name) only helps where
 * that leaves it open. Readers are loaded when they are needed. A document that says nothing, is of another format, or has bytes
 * that cannot be read gives no blocks and the diagnostics that say why.
 */
export async function readBlocks(
  bytes: Uint8Array,
  name: string,
  words: Dictionary,
  progress?: Progress,
): Promise<Result<Blocks | undefined>> {
  const [read, diagnostics] = await readAny(bytes, name, words, progress);
  const long = read && longText(read.blocks);
  if (!read || !long) return [read, diagnostics];
  return [undefined, [oversizedText(name, read.format, long)]];
}

async function readAny(
  bytes: Uint8Array,
  name: string,
  words: Dictionary,
  progress?: Progress,
): Promise<Result<Blocks | undefined>> {
  const container = containerOf(bytes, name);
  if (container.kind === "other") {
    return [
      undefined,
      [complain("unknown-document-format", undefined, { name, seems: container.seems })],
    ];
  }
  if (container.kind === "text") return readDecoded(bytes, name, words);
  const { format } = container;
  const [blocks, found] = await readers[format](bytes, words, progress);
  const diagnostics = found.map((each) => named(each, name));
  if (blocks.length > 0) return [{ format, blocks }, diagnostics];
  const isSaid = hasErrors(diagnostics);
  return [
    undefined,
    isSaid ? diagnostics : [...diagnostics, complain("empty-document", undefined, { name })],
  ];
}

/** Readers of these formats do not know what the file is called; who reads several documents needs it. */
function named({ code, at, args, related }: Diagnostic, document: string): Diagnostic {
  return complain(code, at, { ...(args as object), document } as never, related);
}

type Binary = "docx" | "pdf" | "xlsx";

type BinaryReader = (
  bytes: Uint8Array,
  words: Dictionary,
  progress?: Progress,
) => Promise<Result<readonly Block[]>>;

const readers: Readonly<Record<Binary, BinaryReader>> = {
  docx: async (...all) => (await import("./docx.js")).readDocx(...all),
  pdf: async (...all) => (await import("./pdf.js")).readPdf(...all),
  xlsx: async (...all) => (await import("./xlsx.js")).readXlsx(...all),
};

type TextReader = (text: string, words: Dictionary) => Promise<readonly Block[]>;

const textReaders: Readonly<Record<TextFormat, TextReader>> = {
  html: async (...all) => (await import("./html.js")).readHtml(...all),
  markdown: async (...all) => (await import("./markdown.js")).readMarkdown(...all),
  text: async (...all) => (await import("./text.js")).readText(...all),
};

async function readDecoded(
  bytes: Uint8Array,
  name: string,
  words: Dictionary,
): Promise<Result<Blocks | undefined>> {
  const [decoded, diagnostics] = decodeDocument(name, bytes);
  if (!decoded) {
    const isText = diagnostics.some(({ code }) => code === "undecodable-document");
    return [undefined, isText || !isBinary(latin(bytes)) ? diagnostics : [binary(name)]];
  }
  const { text, charset } = decoded;
  if (isBinary(text)) return [undefined, [binary(name)]];
  if (text.trim() === "") return [undefined, [complain("empty-document", undefined, { name })]];
  const format = formatOf(text, name, words);
  const long = format === "html" ? undefined : longLine(text);
  if (long !== undefined) return [undefined, [oversizedText(name, format, long)]];
  const blocks = await textReaders[format](text, words);
  return [{ format, charset, blocks }, diagnostics];
}

function binary(name: string): Diagnostic {
  const seems = { en: "binary data", zh: "二进制数据" };
  return complain("unknown-document-format", undefined, { name, seems });
}
