import type { Block } from "../../block.js";
import type { Reading, Row, Table } from "../../reading.js";
import type { CodeMeaning } from "../../meaning.js";
import { fieldMeaning } from "../../meaning/field.js";
import { printedType, type PrintedType } from "../words/type-words.js";
import { matchingOf, type Matching } from "../samples/matching.js";
import { citing } from "./citing.js";
import { samplesIn, type Sample } from "./sample.js";

/** The documents of a provider, laid out as detectors look at them. */
export interface Corpus {
  readonly readings: readonly Reading[];
  readonly blocks: { readonly [document: string]: readonly Block[] };
  /** The tables of fields, one after another. */
  readonly tables: readonly FieldTable[];
  /** The rows of these tables. */
  readonly fields: readonly Field[];
  readonly samples: readonly Sample[];
  /** Those samples that are of a message that tables describe, held against these. */
  readonly matchings: readonly Matching[];
}

/** A table of fields. */
export interface FieldTable {
  readonly document: string;
  /** A citation of it: `guide#7.4.2`, or `guide#2.3/PayNotify` where it has a name. */
  readonly cite: string;
  readonly table: Table;
  readonly fields: readonly Field[];
}

/** Whether rows have columns that could be filled: what a text explains one by one has none. */
export function hasColumns({ table: { columns } }: FieldTable): boolean {
  return columns.includes("type");
}

/** A row of a table of fields. */
export interface Field {
  readonly document: string;
  /** `guide#2.3/PayNotify.price` */
  readonly cite: string;
  /** The wire name as printed; of a path all of it: `order.skuList[0].skuId`. */
  readonly code: string;
  /** The names in it, without marks of lists. */
  readonly path: readonly string[];
  /** The last of them. */
  readonly name: string;
  readonly row: Row;
  readonly table: Table;
  /** Absent where the table has no such column, or the cell is empty. */
  readonly type?: PrintedType;
  /** The values that its description lists. */
  readonly values: readonly CodeMeaning[];
}

/** Lays readings out for detectors. `blocks`: of each document by its name; empty where only readings are at hand. */
export function corpusOf(readings: readonly Reading[], blocks: Corpus["blocks"]): Corpus {
  const tables = readings.flatMap((reading) => fieldTables(reading));
  const fields = tables.flatMap((table) => table.fields);
  const samples = samplesIn(readings, tables);
  const matchings = samples.flatMap((sample) => matchingOf(sample) ?? []);
  return { readings, blocks, tables, fields, samples, matchings };
}

function fieldTables({ document, tables }: Reading): readonly FieldTable[] {
  return tables
    .filter(({ kind }) => kind === "fields")
    .map((table) => ({
      document,
      table,
      cite: citing(document, placeOf(table)),
      fields: table.rows
        .filter(({ kind }) => kind === "field" || kind === "group")
        .map((row) => fieldOf(document, table, row)),
    }));
}

/** Its section, and the key that its rows have before their names: `7.4.2/HolderInfoDTO`, `3.4.1/reply`. */
export function placeOf({ id, name, rows }: Table): string {
  const [first] = rows;
  if (!first) return id.replace(/#\d+$/u, "");
  const [section = ""] = first.place.split("/");
  const key = first.place.slice(section.length + 1);
  const parts = key.split(".");
  const sides = parts[0] === "request" || parts[0] === "reply" ? 1 : 0;
  const depth = sides + (name !== undefined && parts[sides] === name ? 1 : 0);
  return depth === 0 ? section : `${section}/${parts.slice(0, depth).join(".")}`;
}

/** What its description lists; also a description that is one value alone, `Y：家庭单`. */
function valuesOf(row: Row): readonly CodeMeaning[] {
  const { codes } = fieldMeaning(row, {});
  const [, code, label] =
    /^([A-Z\d]{1,4})[:：]([^\d:：]+)$/u.exec(row.cells.description?.trim() ?? "") ?? [];
  if (codes.length > 0 || code === undefined || label === undefined) return codes;
  return [{ code, label, struck: false }];
}

/** Groups may be named by their paths. */
function lastName(code: string): string {
  return (
    code
      .split(".")
      .at(-1)
      ?.replace(/\[\d*\]$/u, "") ?? code
  );
}

function fieldOf(document: string, table: Table, row: Row): Field {
  const code = (row.cells.code ?? "").trim();
  const path = code.split(".").map((part) => part.replace(/\[\d*\]$/u, ""));
  const type =
    row.cells.type === undefined || row.cells.type.trim() === ""
      ? undefined
      : printedType(row.cells.type);
  return {
    document,
    cite: citing(document, row.place),
    code,
    path: code.includes(".") ? path : [...row.below.map(lastName), ...path],
    name: path.at(-1) ?? "",
    row,
    table,
    ...(type ? { type } : {}),
    values: valuesOf(row),
  };
}
