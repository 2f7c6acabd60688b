import { existsSync, readdirSync, readFileSync } from "node:fs";
import { ledgerOf } from "../../../generator/documents/ledger/ledger-of.js";
import { readLedger } from "../../../generator/documents/ledger/print.js";
import type { Ledger, LedgerRow } from "../../../generator/documents/ledger.js";
import type { Reading, Row, Table } from "../../../generator/documents/reading.js";
import { readRows, type DocumentRow } from "../rows.js";

/** A row of a document, and its number: what it is known by through whatever is done to the document. */
export interface KnownRow {
  readonly id: number;
  /** The line that it stands on. */
  readonly line: number;
  readonly section: string;
  /** What tells its table from others of the section; in front of the rows' names where it is a name. */
  readonly table: string;
  readonly row: string;
  readonly label: string;
  readonly type: string;
  readonly required: string;
  /** What it says beside these; anything that changes with it. */
  readonly says: string;
}

export const providers = ["aigobao", "gongbao", "huanong", "lima", "xiebao"] as const;

/** The rows of a provider's documents, each page of several by itself: of its ledgers, or of the rows that tests have, until there are some. */
export function knownDocuments(provider: string): readonly (readonly KnownRow[])[] {
  const folder = `specs/${provider}/documents`;
  const ledgers = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith(".rows.jsonl"))
    : [];
  if (ledgers.length === 0) return ofTestRows(readRows(provider));
  return ledgers.toSorted().map((name) => {
    const path = `${folder}/${name}`;
    const [ledger] = readLedger({ path, text: readFileSync(path, "utf8") });
    return (ledger?.lines ?? []).flatMap((line, id) =>
      "table" in line ? [ofLedger(line, id)] : [],
    );
  });
}

function ofLedger({ place, table, facts, rest, at }: LedgerRow, id: number): KnownRow {
  const [section = "", ...key] = place.split("/");
  const { label = "", type = "", required = "" } = facts;
  const number = table.slice(table.lastIndexOf("#"));
  return {
    id,
    line: at.line,
    section,
    table: number,
    row: key.join("/"),
    label,
    type,
    required,
    says: rest ?? "",
  };
}

function ofTestRows(rows: readonly DocumentRow[]): readonly (readonly KnownRow[])[] {
  const documents = new Map<string, KnownRow[]>();
  rows.forEach(
    ({ document = "", section, table, row, label, type, required = "", codes = [] }, id) => {
      const own = documents.get(document) ?? [];
      const says = codes.map((code) => `${code.code}-${code.label}`).join(" ");
      const line = 10 + 3 * own.length;
      own.push({ id, line, section, table, row, label, type, required, says });
      documents.set(document, own);
    },
  );
  return [...documents.values()];
}

export function placeOf({ section, table, row }: KnownRow): string {
  const isNamed = table !== "" && !table.startsWith("#");
  return `${section}/${isNamed ? `${table}.` : ""}${row}`;
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
  const [{ section, table, line }] = rows as [KnownRow];
  const isNamed = table !== "" && !table.startsWith("#");
  return {
    id,
    kind: "fields",
    ...(isNamed ? { name: table } : {}),
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
