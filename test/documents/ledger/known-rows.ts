import { readdirSync, readFileSync } from "node:fs";
import { readOne } from "../../../generator/commands/specs.js";
import { ledgerOf } from "../../../generator/documents/ledger/ledger-of.js";
import { readLedger } from "../../../generator/documents/ledger/print.js";
import { specElements } from "../../../generator/documents/trace/elements.js";
import type { Ledger, LedgerRow } from "../../../generator/documents/ledger.js";
import type { Reading, Row, Table } from "../../../generator/documents/reading.js";
import { nodeDisk } from "../../../generator/spec/disk.js";

/** A row of a document, and its number: what it is known by through whatever is done to the document. */
export interface KnownRow {
  readonly id: number;
  /** How often the spec cites it. */
  readonly cited: number;
  /** The line that it stands on. */
  readonly line: number;
  readonly section: string;
  /** What tells its table from others of the section. */
  readonly table: string;
  /** Its name, and that of its table in front of it. */
  readonly row: string;
  readonly label: string;
  readonly type: string;
  readonly required: string;
  /** What it says beside these; anything that changes with it. */
  readonly says: string;
}

export const providers = ["aigobao", "gongbao", "huanong", "lima", "xiebao"] as const;

/** The rows of a provider's committed ledgers, each document by itself. */
export function knownDocuments(provider: string): readonly (readonly KnownRow[])[] {
  const folder = `specs/${provider}/documents`;
  const cites = citesOf(provider);
  const ledgers = readdirSync(folder).filter((name) => name.endsWith(".rows.jsonl"));
  return ledgers.toSorted().map((name) => {
    const path = `${folder}/${name}`;
    const [ledger] = readLedger({ path, text: readFileSync(path, "utf8") });
    const { document = "", lines = [] } = ledger ?? {};
    return lines.flatMap((line, id) => {
      if (!("table" in line)) return [];
      return [knownRow(line, id, cites.get(`${document}#${line.place}`) ?? 0)];
    });
  });
}

/** How often a spec cites each place. */
function citesOf(provider: string): ReadonlyMap<string, number> {
  const [resolved] = readOne(`specs/${provider}`, nodeDisk);
  const elements = resolved ? specElements(resolved.provider, resolved.origins) : [];
  const counts = new Map<string, number>();
  for (const cite of elements.flatMap((element) => element.cite)) {
    counts.set(cite, (counts.get(cite) ?? 0) + 1);
  }
  return counts;
}

function knownRow(
  { place, table, facts, rest, at }: LedgerRow,
  id: number,
  cited: number,
): KnownRow {
  const [section = "", ...key] = place.split("/");
  const { label = "", type = "", required = "" } = facts;
  const number = table.slice(table.lastIndexOf("#"));
  const says = rest ?? "";
  const [line, row] = [at.line, key.join("/")];
  return { id, cited, line, section, table: number, row, label, type, required, says };
}

export function placeOf({ section, row }: KnownRow): string {
  return `${section}/${row}`;
}

/** The ledger of rows, as if a document had been read that has them and nothing else. */
export function ledgerOfRows(rows: readonly KnownRow[]): Ledger {
  const tables = new Map<string, KnownRow[]>();
  for (const row of rows) {
    const id = `${row.section}#${row.table}`;
    const own = tables.get(id);
    if (own) own.push(row);
    else tables.set(id, [row]);
  }
  return ledgerOf({ ...emptyReading, tables: [...tables].map(tableOf) }, "0".repeat(64));
}

export const emptyReading: Reading = {
  document: "guide",
  sections: [],
  operations: [],
  tables: [],
  passages: [],
  structural: [],
  unclaimed: [],
};

function tableOf([id, rows]: readonly [string, readonly KnownRow[]]): Table {
  const [{ section, line }] = rows as [KnownRow];
  return {
    id,
    kind: "fields",
    // The hardest case: headings that say nothing but their numbers.
    sections: [section],
    columns: [],
    confidence: 1,
    rows: rows.map(rowOf),
    at: { line: line - 1 },
  };
}

function rowOf(known: KnownRow): Row {
  const { row, label, type, required, says, line } = known;
  const cells = { label, code: row, type, required, description: says };
  return {
    place: placeOf(known),
    kind: "field",
    cells: Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== "")),
    below: [],
    at: { line },
    flags: [],
  };
}
