import { entry } from "../entry.js";

/** Complaints about how documents are said to be read. */
export const readingEntries = {
  "reading-twice": entry({
    severity: "error",
    title: "A document's reading is set twice",
    message: (args: { key: string; document: string }) =>
      `'${args.key}' is set twice for the document '${args.document}'`,
    help: () => "keep one, and put what both say into it",
    why: "The two may say different things, and neither is the one that holds.",
    example: {
      wrong: "guide:\n  - { required: always, reason: … }\n  - { required: optional, reason: … }",
      right: "guide:\n  - { required: always, reason: … }",
    },
  }),
  "reading-stale": entry({
    severity: "error",
    title: "A setting of how a document is read meets nothing in it",
    message: (args: { key: string; of: string; document: string }) =>
      `'${args.key}' speaks of '${args.of}', which is not in the document '${args.document}'`,
    help: () => "remove it, or say what it is called in the document as it is now",
    why: "A setting that meets nothing was made for another edition. What it was to put right is perhaps read wrongly now, and nobody would know.",
    example: {
      wrong: "tables: { '6#2': { role: envelope } }, of a section with one table",
      right: "tables: { '6#1': { role: envelope } }",
    },
  }),
};
