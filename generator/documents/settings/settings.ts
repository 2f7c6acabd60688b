import type { Column, TableRole } from "../reading.js";
import { dictionary, type Dictionary } from "../tables/dictionary.js";

/**
 * What somebody says of how one document is to be read, where the rules that hold for all documents read it wrongly:
 * `documents/reading.yaml` of a provider. Nothing here is needed where they read it rightly.
 */
export interface ReadingSettings {
  /** Further words over columns. */
  readonly words?: { readonly [C in Column]?: readonly string[] };
  /** How a line begins that begins a section; its sections are numbered in the order in which they begin. */
  readonly sectionsBegin?: string;
  /** How many levels of headings are sections; deeper ones part a section without being one. */
  readonly sectionDepth?: number;
  /** Places of sections whose headings do not tell them, by heading. */
  readonly sections?: { readonly [heading: string]: string };
  /** Of tables, by `Table.id`. */
  readonly tables?: { readonly [id: string]: TableSetting };
  /** What a field is where no column of its table says whether it must be there. */
  readonly required?: "always" | "optional" | "unspecified";
  /** Places of passages that say nothing of the interface: they get no topics. */
  readonly aside?: readonly string[];
}

export interface TableSetting {
  readonly name?: string;
  readonly role?: TableRole;
  /** What its columns hold, from the first on; it then needs no head. */
  readonly columns?: readonly Column[];
}

export const noSettings: ReadingSettings = {};

/** The words over columns that hold for a document: everybody's and its own. */
export function dictionaryOf({ words }: ReadingSettings): Dictionary {
  if (words === undefined) return dictionary;
  const both = Object.entries(dictionary).map(([column, known]) => {
    return [column, [...known, ...(words[column as Column] ?? [])]];
  });
  return Object.fromEntries(both) as Dictionary;
}
