import { entry } from "../entry.js";
import type { Words } from "../language.js";
import type { DiskOperation } from "./output.js";

/** What importing a document, and changing a spec as documents have it, can be complained about. */
export const draftEntries = {
  draft: entry({
    severity: "error",
    title: "An element is still a draft",
    message: (args: { kind: Words; name: string }) =>
      `${args.kind.en} '${args.name}' is still a draft`,
    help: () => "review it against the document, then remove `draft: true`",
    why: "What `baowen import` writes is read out of a document by a program, and nobody has looked at it yet. No code is made of it until somebody has held it against the document and removed the mark. `show`, `questions`, `trace`, `anomalies` and `drift` read drafts, too.",
    example: {
      wrong:
        "types:\n  Pay: { draft: true, cite: guide#2.1, fields: { orderNo: { type: string } } }\n",
      right: "types:\n  Pay: { cite: guide#2.1, fields: { orderNo: { type: string } } }\n",
    },
  }),
  "patch-place": entry({
    severity: "error",
    title: "A change does not fit the spec",
    message: (args: { path: string; reason: Words }) =>
      `the change of '${args.path}' does not fit: ${args.reason.en}`,
    help: () => "run it again where somebody changed the file meanwhile; else change it by hand",
    why: "A change names the place in the YAML where it belongs, by its keys. Where there is no such place, or something stands there already, that change is not made: what stands there may be somebody's decision.",
    example: { wrong: "add payTime after orderTime", right: "add payTime after orderNo" },
  }),
  "document-unlike": entry({
    severity: "error",
    title: "A document is no new version of another",
    message: (args: { file: string; document: string; kept: number; rows: number }) =>
      `'${args.file}' has ${args.kept} of the ${args.rows} rows of the document '${args.document}': it looks like another document`,
    help: () =>
      "name the document that it is a new version of: --document NAME; `baowen import` takes in one that is new",
    why: "Against a document that is another one, every row is gone, and what `--write` proposed would take the spec apart. So nothing is written where hardly a row is left.",
    example: {
      wrong: "baowen drift acme another-partner.docx --write\n",
      right: "baowen drift acme guide-1.1.0.docx --write\n",
    },
  }),
  "import-exists": entry({
    severity: "error",
    title: "Something stands where an import would write a new file",
    message: (args: { path: string }) => `${args.path} is there already, and nothing was written`,
    help: () => "move it away, or give it the ending .yaml if it is a part of the spec",
    why: "An import adds files to a provider's folder and never replaces one that it has not read. Either all of a draft is written or nothing of it.",
    example: {
      wrong: "specs/acme/types.yaml is a folder\nbaowen import guide.docx --provider acme\n",
      right: "baowen import guide.docx --provider acme\n",
    },
  }),
  "same-document": entry({
    severity: "error",
    title: "An import was given one document twice",
    message: (args: { file: string; other: string }) =>
      `'${args.file}' and '${args.other}' are the same, byte for byte`,
    help: () => "give it once",
    why: "Of two documents, each has citations and a ledger of its own. If both were one, all that it says would stand in the spec twice, and half of it would be found by nobody.",
    example: {
      wrong: "baowen import guide.docx copies/guide.docx --provider acme\n",
      right: "baowen import guide.docx --provider acme\n",
    },
  }),
  "spec-changed": entry({
    severity: "error",
    title: "A spec was changed by somebody else at the same time",
    message: (args: { path: string }) =>
      `${args.path} was changed since it was read, and nothing was written`,
    help: () => "run it again",
    why: "What a command writes into a file of a spec is worked out from what the file was. Over another text it would undo what somebody has just saved.",
    example: {
      wrong: "saving types.yaml while `baowen import` runs",
      right: "baowen import guide.docx --provider acme\n",
    },
  }),
  "spec-not-written": entry({
    severity: "error",
    title: "The disk refused a change of the spec",
    message: (args: { path: string; operation: DiskOperation; reason: Words; left: boolean }) =>
      `cannot ${args.operation} ${args.path}: ${args.reason.en}`,
    help: ({ left }) =>
      left
        ? "some of it could not be taken back: look at what `git status` shows, mend the cause and run it again"
        : "nothing was changed; mend the cause and run it again",
    why: "The folder is full, read-only, or was changed by another program during the run. What had been written was taken back, so that nothing is half there.",
    example: {
      wrong: "chmod a-w specs\nbaowen import guide.docx --provider acme\n",
      right: "chmod u+w specs\nbaowen import guide.docx --provider acme\n",
    },
  }),
} as const;
