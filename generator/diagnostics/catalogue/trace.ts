import { didYouMean, entry } from "../entry.js";
import type { Words } from "../language.js";

/** Complaints about what of a document is captured, and about what is cited. */
export const traceEntries = {
  "ledger-malformed": entry({
    severity: "error",
    title: "A line of a ledger is not one",
    message: (args: { reason: Words }) => `this is no line of a ledger: ${args.reason.en}`,
    help: () => "write the ledger anew: `baowen trace --documents DIR --write`",
    why: "A ledger has one JSON object a line and is written by baowen alone. One that was merged by hand, or edited, would call rows uncaptured that are not, or hide some that are.",
    example: { wrong: "<<<<<<< HEAD", right: '{"kind":"paragraph","place":"3.1/p1",…}' },
  }),
  "ledger-missing": entry({
    severity: "error",
    title: "A document has no ledger",
    message: (args: { document: string; path: string }) =>
      `the document '${args.document}' has no ledger: there is no ${args.path}`,
    help: () => "write it with the document at hand: `baowen trace --documents DIR --write`",
    why: "The ledger is what whoever has no document knows of it: without one nobody can tell whether all of it is captured, and whether what is cited is there.",
    example: {
      wrong: "specs/acme/documents/",
      right: "specs/acme/documents/guide.rows.jsonl",
    },
  }),
  "ledger-stale": entry({
    severity: "error",
    title: "A ledger is not of the document at hand",
    message: (args: { document: string; path: string; changes: Words }) =>
      `${args.path} is not what the document '${args.document}' says now: ${args.changes.en}`,
    help: () =>
      "see row by row what changed with `baowen drift`, adapt the spec, and write the ledger anew: `baowen trace --documents DIR --write`; its diff is what gets reviewed",
    why: "The committed ledger is what was reviewed. Rows that read otherwise in the document are suspect until somebody has looked at them and has written the ledger anew.",
    example: {
      wrong: "a ledger of edition 1.0 beside the document of edition 1.1",
      right: "baowen trace acme --documents ~/documents --write",
    },
  }),
  "document-differs": entry({
    severity: "error",
    title: "A document is not the one that the spec names",
    message: (args: { document: string; said: string; found: string }) =>
      `the document '${args.document}' has the SHA-256 ${args.found}, not ${args.said}`,
    help: () => "name the document that was captured, or enter the hash of the one that is now",
    why: "What is cited was read in one edition. In another, rows may have been added or changed without anybody noticing.",
    example: { wrong: "sha256: of the last edition", right: "sha256: of the document at hand" },
  }),
  "no-document-file": entry({
    severity: "error",
    title: "A document cannot be looked up",
    message: (args: { document: string }) =>
      `nothing says which file the document '${args.document}' is`,
    help: () => "write `file:`, the path below the folder of documents",
    why: "Rows can only be compared with a document that is found. Documents are not part of the project; `file` is where they lie below `--documents`.",
    example: {
      wrong: "guide: { title: 接口文档 }",
      right: "guide: { title: 接口文档, file: guide.html }",
    },
  }),
  "row-uncaptured": entry({
    severity: "error",
    title: "Rows of a document are neither captured nor waived",
    message: (args: {
      document: string;
      section: string;
      rows: readonly string[];
      count: number;
      /** Where the first of them stands in the document. */
      where: Words;
    }) =>
      `${args.count === 1 ? "nothing captures a row" : `nothing captures ${args.count} rows`} of ${args.document}#${args.section}: ${listed(args.rows, args.count, ", ")} (${args.count === 1 ? "" : "from "}${args.where.en} of the document${args.count === 1 ? "" : " on"})`,
    help: () =>
      "capture each in an element that cites it, or waive it with a reason in documents/waivers.yaml: `baowen trace --write-waivers` prints what to put there",
    why: "What a document says and no spec has is forgotten in silence. The row of a field is captured by a field or whatever else is on the wire: a code table or a question that cites it says what else it says. A row that is left out on purpose is waived, with a reason for whoever asks later.",
    example: {
      wrong: "a table of six rows, five fields that cite it",
      right: "six fields, or a waiver: { place: guide#3.2/remark, reason: never sent }",
    },
  }),
  "lines-unclaimed": entry({
    severity: "error",
    title: "Lines of a document look like rows and are in no table",
    message: (args: { document: string; lines: readonly Words[]; count: number }) =>
      `${args.count === 1 ? "a line of" : `${args.count} lines of`} '${args.document}' ${args.count === 1 ? "looks like a row" : "look like rows"} of no table: ${listed(
        args.lines.map(({ en }) => en),
        args.count,
        "; ",
      )}`,
    help: () =>
      "say in documents/reading.yaml how the table is to be read, or waive the lines by their place in the ledger",
    why: "A table that is not recognised is read as nothing at all. What looks like a row counts as one that nobody has captured.",
    example: {
      wrong: "a table whose head has words that nobody knows",
      right: "those words in documents/reading.yaml",
    },
  }),
  "cite-orphaned": entry({
    severity: "error",
    title: "Something is cited that the document does not have",
    message: (args: { cite: string; suggestion?: string; now?: string }) =>
      `'${args.cite}' is not in the document`,
    help: ({ suggestion, now }) =>
      now === undefined
        ? (didYouMean(suggestion) ?? "cite a place that its ledger has: documents/*.rows.jsonl")
        : `it stands at '${now}' now`,
    why: "A citation is how a fact is looked up. One that leads nowhere is misspelt, or its row is gone from the document, and the fact with it.",
    example: { wrong: "cite: guide#3.2/ordreNo", right: "cite: guide#3.2/orderNo" },
  }),
  "cite-ambiguous": entry({
    severity: "error",
    title: "What is cited stands several times in the document",
    message: (args: { cite: string }) => `'${args.cite}' is more than one line of the document`,
    help: () => "write the ledger anew: no two lines of one have the same place",
    why: "Nobody can tell which of the rows is meant, and so not whether it changed.",
    example: {
      wrong: "two rows of a merged ledger at 3.2/remark",
      right: "3.2/remark and 3.2/remark:2",
    },
  }),
  "cite-suspect": entry({
    severity: "warning",
    title: "A cited row reads otherwise than when it was reviewed",
    message: (args: { cite: string; reason: Words }) =>
      `'${args.cite}' is suspect: ${args.reason.en}`,
    help: () => "compare the element with the row; writing the ledger anew says that this was done",
    why: "The element was captured from a row that has changed since. It may be right still; somebody has to look.",
    example: {
      wrong: "cite: guide#3.2/orderNo, whose type is another now",
      right: "the element adapted, and the ledger written anew",
    },
  }),
  "cite-predated": entry({
    severity: "warning",
    title: "A cited row is in the document, and not in its ledger yet",
    message: (args: { cite: string }) =>
      `'${args.cite}' is in the document, and not yet in its ledger`,
    help: () => "write the ledger anew: `baowen trace --documents DIR --write`",
    why: "The citation is older than what was reviewed: nothing shows yet which words of the row it was made from.",
    example: { wrong: "a field of a row that is new", right: "its row in the ledger" },
  }),
  "waiver-stale": entry({
    severity: "error",
    title: "A waiver does not hold",
    message: (args: { place: string; reason: Words }) =>
      `the waiver of '${args.place}' does not hold: ${args.reason.en}`,
    help: () => "remove it, or decide anew and correct it",
    why: "A waiver says why a certain row is left out. What was decided of one row must not be believed to hold for another, or for what it says now.",
    example: { wrong: "place: guide#3.2/gone", right: "no such waiver" },
  }),
  "waiver-twice": entry({
    severity: "error",
    title: "A place is waived twice",
    message: (args: { place: string }) => `'${args.place}' is waived twice`,
    help: () => "keep one of the two",
    why: "The two may give different reasons, and neither is the one that holds.",
    example: { wrong: "- place: guide#9/*\n- place: guide#9/*", right: "- place: guide#9/*" },
  }),
};

/** The first of many, and that there are more. */
function listed(texts: readonly string[], count: number, between: string): string {
  const shown = texts.slice(0, SHOWN).join(between);
  return count > SHOWN ? `${shown}…` : shown;
}

const SHOWN = 8;
