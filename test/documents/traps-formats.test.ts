import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Reading, Row } from "../../generator/documents/reading.js";
import { readBlocks } from "../../generator/documents/read/read-blocks.js";
import { dictionaryOf } from "../../generator/documents/settings/settings.js";
import { readTables } from "../../generator/documents/tables/read-tables.js";
import { inFormat, type WrittenFormat } from "./make/format.js";
import { mutants } from "./mutants.js";
import { readCase } from "./read-case.js";

/*
 * The documents below `rows`, whose rows `reading.test.ts` knows, written again in each format: they have the same
 * rows. Where a format cannot say what the document says, each row that is not as it was is said to be odd or unclaimed.
 */
const folder = "test/documents/rows";
const traps = readdirSync(folder).toSorted();
const formats: readonly WrittenFormat[] = ["docx", "html", "md", "pdf", "txt", "xlsx"];

/** Where a format cannot say all that the document says, and why. */
const poorer: { readonly [trap: string]: { readonly [F in WrittenFormat]?: string } } = {
  "groups-over-the-whole-row": {
    xlsx: "a cell over the whole row, unless it is merged, is a line between two tables",
  },
  "columns-that-somebody-told": { txt: "two words a line, and no head over them, are prose" },
  "properties-of-an-operation": { txt: "two words a line, and no head over them, are prose" },
  "table-broken-by-a-page": {
    md: "the first row of each table is its head: one of a row like others is unclaimed",
  },
};

describe.each(traps)("%s", (trap) => {
  test.each(formats)("has the same rows in .%s", async (format) => {
    const { blocks, settings } = await readCase(`${folder}/${trap}`);
    const before = readTables("guide", blocks, settings);
    const bytes = await inFormat(format, blocks);
    const [read, diagnostics] = await readBlocks(bytes, `guide.${format}`, dictionaryOf(settings));
    expect(diagnostics).toEqual([]);
    const written = read?.blocks ?? [];
    const after = readTables("guide", written, settings);
    if (poorer[trap]?.[format] === undefined) expect(rowsOf(after)).toEqual(rowsOf(before));
    expect(lost(before, after)).toEqual([]);
    const silent = mutants(written, sound(after)).flatMap(
      ({ name, blocks: damaged, complaint }) => {
        const said = complaint(readTables("guide", damaged, settings));
        return said === undefined ? [] : [`${name}: ${said}`];
      },
    );
    expect(silent).toEqual([]);
  });
});

/** Without tables that are damaged as they stand: what a second damage does to those nobody can tell. */
function sound(reading: Reading): Reading {
  const tables = reading.tables.filter(({ rows }) => rows.every(({ flags }) => flags.length === 0));
  return { ...reading, tables };
}

/** The rows by what they say, which is the same in every format; places are not. */
function rowsOf({ tables }: Reading): readonly string[] {
  return tables.flatMap(({ kind, rows }) => rows.map((row) => `${kind}: ${saidBy(row)}`));
}

function saidBy({ kind, below, cells }: Row): string {
  const each = Object.entries(cells).map(([column, text]) => `${column}=${plain(text)}`);
  return [kind, below.join(" › "), ...each.toSorted()].join(" | ");
}

/** Rows and unclaimed lines that are not there any more, and of which nothing says that they are odd. */
function lost(before: Reading, after: Reading): readonly string[] {
  const rows = after.tables.flatMap((table) => table.rows);
  const kept = new Set(rows.map(saidBy));
  const odd = rows.filter(({ flags }) => flags.length > 0).map(({ cells }) => cells.code);
  const unclaimed = after.unclaimed.map(({ text }) => plain(text)).join("\n");
  // A line that says what follows is a passage, which must be captured, too.
  const prose = new Set(after.passages.map(({ text }) => plain(text)));
  const isSaid = (text: string): boolean => unclaimed.includes(plain(text));
  return [
    ...before.tables
      .flatMap((table) => table.rows)
      .filter((row) => !kept.has(saidBy(row)) && !odd.includes(row.cells.code))
      .filter(({ cells }) => !Object.values(cells).every(isSaid))
      .filter((row) => !prose.has(lineOf(row)))
      .map(saidBy),
    ...before.unclaimed.filter(({ text }) => !isSaid(text)).map(({ text }) => text),
  ];
}

/** What a group or a term is as a line by itself; fields are no lines. */
function lineOf({ kind, cells: { label = "", term = "", meaning = "" } }: Row): string {
  if (kind === "group") return plain(label);
  return kind === "term" ? plain(term + meaning) : "a row";
}

/** Without what only lines and columns make, and the end that programs give to a type in angle brackets. */
const plain = (text: string): string => text.replaceAll(/[\s|]+|<\/\w+>/gu, "");
