import {
  enumOf,
  grammar,
  integer,
  listOf,
  mapOf,
  object,
  oneOfKeys,
  ref,
  required,
  text,
} from "../../spec/shape/shape.js";
import type { Column, TableRole } from "../reading.js";
import { dictionary } from "../tables/dictionary.js";

const said = { pattern: "\\S", says: { en: "a text that says something", zh: "有内容的文字" } };

const documentName = {
  pattern: "^[a-z][a-z0-9-]*$",
  says: { en: "the name of a document, such as 'guide'", zh: "文档的名称，例如 'guide'" },
};

const tableId = {
  pattern: "^[^/\\s]*#[1-9]\\d*$",
  says: {
    en: "a section and the number of its table, such as '3.2#1'",
    zh: "章节与其中第几张表，例如 '3.2#1'",
  },
};

const place = {
  pattern: "^[^/\\s#]+$",
  says: { en: "a section as citations name it, without blanks", zh: "引用时所写的章节，不含空白" },
};

const passage = {
  pattern: "^[^/\\s#]+/\\S+$",
  says: { en: "a place such as '3.2/p1'", zh: "一个位置，例如 '3.2/p1'" },
};

export const columns = Object.keys(dictionary) as readonly Column[];

export const tableRoles = [
  "request",
  "reply",
  "envelope",
  "structure",
] as const satisfies readonly TableRole[];

export const requiredDefaults = ["always", "optional", "unspecified"] as const;

/** The shape of `documents/reading.yaml`: how a provider's documents are to be read where the general rules read them wrongly. */
export const readingLanguage = grammar({
  "reading-file": mapOf(
    listOf(ref("reading-setting"), { atLeast: 1, doc: "What holds for one document." }),
    { keys: documentName, atLeast: 1, doc: "Settings by the names of documents." },
  ),
  "reading-setting": oneOfKeys(
    {
      words: object(
        Object.fromEntries(columns.map((column) => [column, listOf(text({ matches: said }))])),
        { doc: "Further words over columns, by what the columns hold." },
      ),
      "sections-begin": text({
        doc: "How a line begins that begins a section. The sections are numbered in the order in which they begin.",
        matches: said,
      }),
      "section-depth": integer({
        doc: "How many levels of headings are sections; deeper ones only part them.",
        min: 1,
      }),
      sections: mapOf(text({ matches: place }), {
        doc: "Places of sections whose headings do not tell them, by heading.",
        atLeast: 1,
      }),
      tables: mapOf(ref("reading-table"), {
        doc: "What tables are, by section and number.",
        keys: tableId,
        atLeast: 1,
      }),
      required: enumOf(requiredDefaults, {
        doc: "What a field is where no column of its table says whether it must be there.",
      }),
      aside: listOf(text({ matches: passage }), {
        doc: "Passages that promise nothing, although their words sound so.",
        atLeast: 1,
      }),
    },
    {
      common: {
        reason: required(
          text({
            doc: "Why the document is to be read so, for whoever asks in a year.",
            matches: said,
          }),
        ),
      },
    },
  ),
  "reading-table": object({
    name: text({ doc: "What it is called, in front of its rows in places.", matches: said }),
    role: enumOf(tableRoles, { doc: "Of which message its fields are." }),
    columns: listOf(enumOf(columns), {
      doc: "What its columns hold, from the first on. It then needs no head.",
      atLeast: 1,
    }),
  }),
});
