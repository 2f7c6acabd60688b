import { readFileSync } from "node:fs";

/** A row of a document's table, as `rows.mjs` prints it; `type` is the document's word, or empty where it has none. */
export interface DocumentRow {
  readonly table: string;
  readonly section: string;
  readonly row: string;
  readonly type: string;
  readonly label: string;
  /** The document's word for whether the row must be there, where its tables have a column for it. */
  readonly required?: string;
  /** The codes that its description lists, where the rows of the document were read for them. */
  readonly codes?: readonly DocumentCode[];
  /** The page that the row stands on, where each page is a document of its own. */
  readonly document?: string;
  /** Who starts the exchange that the row lists. */
  readonly from?: string;
}

export interface DocumentCode {
  readonly code: string;
  readonly label: string;
  /** Struck through in the document. */
  readonly struck: boolean;
}

/** The rows of a provider's document, as committed. */
export function readRows(provider: string): readonly DocumentRow[] {
  const file = new URL(`${provider}.rows.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as readonly DocumentRow[];
}

/** The row's place in the way specs cite it: `notice#2.3/IssueNotify.price`. */
export function citationOf(document: string, row: DocumentRow): string {
  const table = row.table === "" ? "" : `${row.table}.`;
  return `${row.document ?? document}#${row.section}/${table}${row.row}`;
}
