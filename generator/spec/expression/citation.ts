/**
 * Where a fact stands in a provider's document: `<document>#<section>` for prose and whole tables,
 * `<document>#<section>/<key>` for a row. The section is the heading's number path as the document prints it (`2.3`, `C05/1.1`
 * is section `C05` and key `1.1`); the key is the row's wire name, `Table.row` where a section holds several tables, or `p2`
 * for the second paragraph.
 */
export interface Citation {
  readonly document: string;
  readonly section: string;
  readonly key?: string;
}

const form = /^([a-z][a-z0-9-]*)#([^/\s]+)(?:\/(\S+))?$/u;

export function parseCitation(text: string): Citation | undefined {
  const match = form.exec(text);
  if (!match) return undefined;
  const [, document = "", section = "", key] = match;
  return key === undefined ? { document, section } : { document, section, key };
}

export function printCitation(citation: Citation): string {
  const key = citation.key === undefined ? "" : `/${citation.key}`;
  return `${citation.document}#${citation.section}${key}`;
}

/** The citation of a row inside a cited table: `notice#2.3/IssueNotify` + `price` → `notice#2.3/IssueNotify.price`. */
export function citeRow(table: Citation, row: string): Citation {
  return { ...table, key: table.key === undefined ? row : `${table.key}.${row}` };
}
