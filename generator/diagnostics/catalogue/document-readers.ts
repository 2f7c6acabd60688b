import { entry } from "../entry.js";
import type { Words } from "../language.js";

/** A file by its name, which readers do not know: whoever reads several has it put in. */
interface InDocument {
  readonly document?: string;
}

const called = ({ document }: InDocument): string => (document === undefined ? "" : ` ${document}`);
const inside = ({ document }: InDocument): string =>
  document === undefined ? "" : ` in ${document}`;

/** Complaints about documents that are no plain text: Word, PDF and Excel files. */
export const documentReaderEntries = {
  "reader-missing": entry({
    severity: "error",
    title: "The package that reads documents of this format is not there",
    message: (args: { format: string; name: string; version: string; reason: string }) =>
      `to read ${args.format}, the package ${args.name} is needed, and cannot be loaded: ${args.reason}`,
    help: ({ name, version }) => `install it: npm install --save-dev ${name}@${version}`,
    why: "What reads PDF and Excel files is large, and most who use baowen need neither. So it is installed by those who do, in the version that baowen was tested with.",
    example: {
      wrong: "baowen import acme.pdf",
      right: "npm install --save-dev pdfjs-dist@5.4.296",
    },
  }),
  "unreadable-document": entry({
    severity: "error",
    title: "A document is damaged, or not of the format that it is taken for",
    message: (args: InDocument & { format: string; reason: Words }) =>
      `the document${called(args)} cannot be read as ${args.format}: ${args.reason.en}`,
    help: () => "open it in the program that wrote it, and save it again in this format",
    why: "A document of which a part cannot be read is refused as a whole: rows that nobody sees would be missing from the spec without anybody noticing.",
    example: { wrong: "acme.doc renamed to acme.docx", right: "acme.doc saved as acme.docx" },
  }),
  "locked-document": entry({
    severity: "error",
    title: "A document is encrypted",
    message: (args: InDocument & { format: string }) =>
      `the ${args.format} document${called(args)} opens by a password alone, so that nothing in it can be read`,
    help: () => "save a copy without a password, and read that",
    why: "No passwords are given to baowen: they would end up in the history of shells and in logs.",
    example: { wrong: "acme.pdf, encrypted", right: "acme.pdf, saved without a password" },
  }),
  "oversized-document": entry({
    severity: "error",
    title: "A document is larger than any that is written by people",
    message: (args: InDocument & { format: string; most: Words }) =>
      `unpacked, the ${args.format} document${called(args)} has more than ${args.most.en}`,
    help: () =>
      "split it, or save it again: it may be damaged, or made to exhaust whoever opens it",
    why: "These files are compressed archives, and a small one can be made to unpack into more than any memory holds. The limit is many times what five hundred pages come to.",
    example: { wrong: "acme.docx, which unpacks to 4 GB", right: "acme.docx, saved again" },
  }),
  "page-without-text": entry({
    severity: "error",
    title: "A page of a PDF is a picture",
    message: (args: InDocument & { page: number; of: number }) =>
      `page ${args.page} of ${args.of}${inside(args)} shows something and has no text that can be read: it is a picture, most likely a scan`,
    help: () => "ask for the document as text (Word, or a PDF that is not scanned)",
    why: "What stands on such a page could only be guessed from its looks, and a row that nobody reads would be missing from the spec without anybody noticing.",
    example: {
      wrong: "a scanned PDF",
      right: "a PDF saved by the program that the document was written in",
    },
  }),
  "unreadable-characters": entry({
    severity: "warning",
    title: "A PDF does not say which characters it shows",
    message: (args: InDocument & { count: number; page: number; line: number }) =>
      `${args.count} ${args.count === 1 ? "character" : "characters"}${inside(args)} ${args.count === 1 ? "has" : "have"} no reading, the first on page ${args.page}, line ${args.line}`,
    help: () => "hold the rows in question against the page as it looks",
    why: "A PDF holds shapes, and may leave out which characters they stand for. What stands there then looks right to people and is read as something else, or as nothing.",
    example: {
      wrong: "a PDF of subset fonts without ToUnicode",
      right: "the same document as Word file",
    },
  }),
  "unaccepted-changes": entry({
    severity: "warning",
    title: "A document holds changes that nobody accepted",
    message: (args: InDocument & { places: Words; count: number }) =>
      `the document${called(args)} holds changes that nobody accepted, in ${args.places.en}: what was put in is read as text, what was taken out as struck through`,
    help: () => "ask the partner for the version that holds, or accept the changes there",
    why: "Word keeps a proposed change beside what it would replace. Which of the two the partner means is for the partner to say; both are read, and neither is silently believed.",
    example: {
      wrong: "a Word file with tracked changes",
      right: "the same file with all changes accepted",
    },
  }),
  "hidden-content": entry({
    severity: "warning",
    title: "A document holds what nobody sees who opens it",
    message: (args: InDocument & { what: Words }) =>
      `hidden in the document${called(args)}, and read all the same: ${args.what.en}`,
    help: () => "ask the partner whether it still holds",
    why: "Hidden rows, sheets and text are most often withdrawn, and sometimes only folded away. They are read, so that nothing is lost, and named, so that nobody takes them for what everybody sees.",
    example: { wrong: "a hidden sheet 旧版", right: "the sheet shown, or removed" },
  }),
  "part-not-read": entry({
    severity: "warning",
    title: "A document shows something that is not text",
    message: (args: InDocument & { what: Words; places: Words }) =>
      `not read${inside(args)}: ${args.what.en} ${args.places.en}`,
    help: () => "look at it: what it says must be captured by hand",
    why: "A table that was pasted as a picture, or embedded as another file, looks like any other. Nothing of it can be read.",
    example: { wrong: "a screenshot of a table", right: "the table itself" },
  }),
};
