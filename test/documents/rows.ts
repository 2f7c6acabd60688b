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
}

/** The rows of a provider's document, as committed. */
export function readRows(provider: string): readonly DocumentRow[] {
  const file = new URL(`${provider}.rows.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as readonly DocumentRow[];
}

/** The row's place in the way specs cite it: `notice#2.3/IssueNotify.price`. */
export function citationOf(document: string, { section, table, row }: DocumentRow): string {
  return `${document}#${section}/${table === "" ? "" : `${table}.`}${row}`;
}
