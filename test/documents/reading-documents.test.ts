import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { fieldMeaning, type Words } from "../../generator/documents/meaning/field.js";
import { readBlocks } from "../../generator/documents/read/read-blocks.js";
import type { Reading, Row } from "../../generator/documents/reading.js";
import {
  readReadingSettings,
  settingsOf,
  type WrittenSettings,
} from "../../generator/documents/settings/read.js";
import { dictionaryOf } from "../../generator/documents/settings/settings.js";
import { staleSettings } from "../../generator/documents/settings/stale.js";
import { readTables } from "../../generator/documents/tables/read-tables.js";
import { citationOf, readRows, type DocumentRow } from "./rows.js";

/*
 * The providers' own documents, where BAOWEN_DOCUMENTS names their folder: what is read of them is what readers that share nothing
 * with these have read, row by row, and nothing else.
 */
const folder = process.env["BAOWEN_DOCUMENTS"];

interface Expected {
  readonly provider: string;
  readonly document: string;
  readonly tables: number;
  /** Rows that are no fields, codes or operations: terms, and lines of histories. */
  readonly others: number;
}

const providers: readonly Expected[] = [
  { provider: "aigobao", document: "api", tables: 35, others: 13 + 7 },
  { provider: "gongbao", document: "spec", tables: 17, others: 8 },
  { provider: "huanong", document: "notices", tables: 23, others: 0 },
  { provider: "lima", document: "index", tables: 48, others: 7 + 6 + 5 },
  { provider: "xiebao", document: "notice", tables: 16, others: 0 },
];

interface Document {
  readonly id: string;
  readonly reading: Reading;
  readonly words: Words;
  readonly stale: number;
}

describe.each(providers)("$provider", ({ provider, document, tables, others }) => {
  const spec = specOf(provider);
  const files = Object.values(spec).map(({ file }) => join(folder ?? "", file));
  const isAtHand = folder !== undefined && files.every((file) => existsSync(file));
  const settings = settingsFor(provider);
  const read: Document[] = [];
  beforeAll(async () => {
    if (!isAtHand) return;
    for (const [id, { file, words = {} }] of Object.entries(spec)) {
      read.push(await readOne(id, file, words, settings));
    }
  });

  const rows = (): ReadonlyMap<string, Row> =>
    new Map(
      read.flatMap(({ id, reading }) =>
        reading.tables.flatMap((table) => table.rows.map((row) => [`${id}#${row.place}`, row])),
      ),
    );

  test.skipIf(!isAtHand)("has every row that it has, and no other", () => {
    const expected = readRows(provider).map((row) => citationOf(document, row));
    const isOther = ({ kind }: Row): boolean => kind === "term" || kind === "revision";
    const found = [...rows()].filter(([, row]) => !isOther(row)).map(([place]) => place);
    expect(found.toSorted()).toEqual(expected.toSorted());
    expect([...rows().values()].filter(isOther).length).toBe(others);
  });

  test.skipIf(!isAtHand)("has as many tables as were counted, each surely read", () => {
    const all = read.flatMap(({ reading }) => reading.tables);
    expect(all.length).toBe(tables);
    expect(all.filter(({ confidence }) => confidence < 0.9)).toEqual([]);
    const fields = all.filter(({ kind, rows: own }) => kind === "fields" && own.length > 0);
    expect(fields.filter(({ role }) => role === undefined)).toEqual([]);
  });

  test.skipIf(!isAtHand)("leaves nothing unclaimed, and no setting without a use", () => {
    expect(read.flatMap(({ reading }) => reading.unclaimed)).toEqual([]);
    expect(read.filter(({ stale }) => stale > 0)).toEqual([]);
  });

  test.skipIf(!isAtHand)("says of each row what it says", () => {
    const wrong = readRows(provider).flatMap((truth) => {
      const place = citationOf(document, truth);
      const id = place.split("#")[0];
      const { words = {} } = read.find((each) => each.id === id) ?? {};
      const row = rows().get(place);
      const said = row && saidOf(row, words, settingsOf(settings, id ?? ""));
      const problems = row === undefined ? ["missing"] : differences(truth, row, said ?? {});
      return problems.map((problem) => `${place}: ${problem}`);
    });
    expect(wrong).toEqual([]);
  });
});

type Said = Readonly<Record<string, unknown>>;

function saidOf(row: Row, words: Words, settings: ReturnType<typeof settingsOf>): Said {
  const { type, required, label, codes } = fieldMeaning(row, words, settings);
  return { type: type?.printed, required: required?.printed, label, codes };
}

/** What a row says otherwise than it should. Of a list of operations, who starts is said instead of requiredness. */
function differences(truth: DocumentRow, { cells }: Row, said: Said): readonly string[] {
  if (truth.from !== undefined) {
    const { operation, direction, type } = cells;
    const isRight = operation === truth.label && direction === truth.from && type === truth.type;
    return isRight ? [] : [JSON.stringify(cells)];
  }
  const expected: Said = {
    type: truth.type,
    required: truth.required ?? said["required"],
    // Where a table has no labels, what its rows explain begins with one; the other readers take it for none in some documents.
    label: truth.label === "" && cells.label === undefined ? said["label"] : truth.label,
    codes: truth.codes ?? said["codes"],
  };
  return Object.keys(expected).flatMap((key) => {
    const [one, other] = [plain(expected[key]), plain(said[key])];
    return one === other ? [] : [`${key} ${other}, not ${one}`];
  });
}

/** As the other readers have it: without blanks, signs that a PDF mistook put right. */
function plain(value: unknown): string {
  return JSON.stringify(value ?? "")
    .normalize("NFKC")
    .replace(/\s/gu, "")
    .replaceAll("爰", "爱")
    .replaceAll("⻛", "风");
}

async function readOne(
  id: string,
  file: string,
  words: Words,
  settings: readonly WrittenSettings[],
): Promise<Document> {
  const own = settingsOf(settings, id);
  const bytes = readFileSync(join(folder ?? "", file));
  const [blocks, diagnostics] = await readBlocks(bytes, file, dictionaryOf(own));
  if (!blocks || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  const reading = readTables(id, blocks.blocks, own);
  const stale = settings
    .filter((written) => written.document === id)
    .flatMap((written) => staleSettings(written, reading));
  return { id, reading, words, stale: stale.length };
}

function specOf(provider: string): Record<string, { file: string; words?: Words }> {
  const text = readFileSync(`specs/${provider}/provider.yaml`, "utf8");
  const { documents } = parse(text) as {
    documents: Record<string, { file: string; words?: Words }>;
  };
  return documents;
}

function settingsFor(provider: string): readonly WrittenSettings[] {
  const below = `specs/${provider}/documents`;
  const has = existsSync(below) && readdirSync(below).includes("reading.yaml");
  if (!has) return [];
  const path = `${below}/reading.yaml`;
  const [written, diagnostics] = readReadingSettings({ path, text: readFileSync(path, "utf8") });
  expect(diagnostics).toEqual([]);
  return written;
}
