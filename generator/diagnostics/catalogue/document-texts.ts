import { entry } from "../entry.js";
import type { Words } from "../language.js";

/** Complaints about the bytes of a document: what they are, and what cannot be read of them. */
export const documentTextEntries = {
  "unknown-document-format": entry({
    severity: "error",
    title: "The document is of a format that is not read",
    message: (args: { name: string; seems: Words }) =>
      `${args.name} seems to be ${args.seems.en}, which is not read`,
    help: () => "save it as .docx, .pdf with text in it, .xlsx, .html, .md or .txt",
    why: "What a document is, is seen from its content and not from its name. Reading it as something that it is not would lose rows without anybody noticing.",
    example: { wrong: "notices.rtf", right: "the same document saved as notices.docx" },
  }),
  "empty-document": entry({
    severity: "error",
    title: "The document says nothing",
    message: (args: { name: string }) => `${args.name} holds no text`,
    help: () => "get the document again: it may have been cut off on its way",
    why: "An empty document has no rows, and a spec whose rows are all gone would look like a large change.",
    example: { wrong: "a file of blank lines", right: "the document as the partner sent it" },
  }),
  "oversized-text": entry({
    severity: "error",
    title: "A line or a cell of a document is longer than any that is written by people",
    message: (args: { name: string; place: Words; most: number }) =>
      `${args.place.en} of ${args.name} has more than ${args.most} characters`,
    help: () =>
      "get the document again: its line breaks may be lost; take pictures out that stand in the text",
    why: "Nobody writes so much in one place. Most likely the document lost its line breaks, and its tables cannot be told any more; or it was made to exhaust whoever reads it.",
    example: { wrong: "a text of 10 MB in one line", right: "the document as the partner sent it" },
  }),
  "undecodable-document": entry({
    severity: "error",
    title: "The document has bytes that its charset does not allow",
    message: (args: { charset: string; byte: number }) =>
      `the document is ${args.charset}, but its byte ${args.byte} (counted from 0) cannot be read`,
    help: () =>
      "get the document again, or open it in an editor, mend the place and save it as UTF-8",
    why: "A byte order mark, or the place of its zeros, says how the document is to be read. What cannot be read so is damaged, and is not replaced by something else.",
    example: {
      wrong: "a UTF-8 file with a byte order mark and a line in GBK",
      right: "the same file with all of its lines in UTF-8",
    },
  }),
  "unknown-charset": entry({
    severity: "error",
    title: "The charset of the document cannot be told",
    message: (args: { utf8: number; gb18030?: number }) =>
      args.gb18030 === undefined
        ? `the document is not UTF-8 (byte ${args.utf8}, counted from 0), and what it would say as GB18030 is no Chinese`
        : `the document is neither UTF-8 (byte ${args.utf8}, counted from 0) nor GB18030 (byte ${args.gb18030})`,
    help: () => "open it in the editor that shows it right, and save it as UTF-8",
    why: "Read in a wrong charset, a document says other words, and labels and codes would be wrong without anybody noticing. UTF-8, GB18030 (with GBK and GB 2312) and UTF-16 are told apart by their bytes.",
    example: { wrong: "a file saved as Big5", right: "the same file saved as UTF-8" },
  }),
  "replaced-characters": entry({
    severity: "warning",
    title: "The document has characters that were lost before it came here",
    message: (args: { count: number }) =>
      args.count === 1
        ? "a character was replaced (U+FFFD) when the document was converted"
        : `${args.count} characters were replaced (U+FFFD) when the document was converted; this is the first`,
    help: () => "get the document in its original format",
    why: "Programs write U+FFFD for what they could not read. What stood there is not in the file any more, and it may have been a part of a wire name or a code.",
    example: { wrong: "投保\ufffd姓名", right: "投保人姓名" },
  }),
};
