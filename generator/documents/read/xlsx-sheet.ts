import type { XmlElement } from "../../../templates/runtime/xml/element.js";
import { attribute, child, childrenNamed, childrenOf, elementIn } from "./office-xml.js";
import { oversized } from "./refusal.js";
import { struckText, type Piece } from "./struck-text.js";
import type { CellStyle } from "./xlsx-styles.js";
import type { ShowNumber } from "./xlsx-numbers.js";
import { columnLetters, placeOf } from "./xlsx-places.js";
import { richText } from "./xlsx-strings.js";

/** Cells by column, from 0; those that are merged say the same in each of their places. */
export interface SheetRow {
  /** From 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface Sheet {
  /** Those that say something. */
  readonly rows: readonly SheetRow[];
  /** From 1. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly string[];
  /** Cells with formulas whose results were not saved. */
  readonly unknown: readonly string[];
}

export interface SheetSource {
  readonly strings: readonly (readonly Piece[])[];
  readonly styles: readonly CellStyle[];
  readonly show: ShowNumber;
}

/** In rows of a sheet: Excel has no more (its specifications and limits). */
const MOST = 1_048_576;

/** Reads a sheet (ECMA-376, part 1, 18.3). Throws XmlError; Refusal for more rows than a sheet can have. */
export function sheetOf(text: string, source: SheetSource): Sheet {
  const prefix = /<(?<prefix>[\w.-]+:)?worksheet[\s>]/u.exec(text)?.groups?.["prefix"] ?? "";
  const reading = new SheetReading(source, prefix);
  let end = 0;
  const columns = elementIn(text, `${prefix}cols`, 0);
  let count = 0;
  for (const row of childrenOf(text, `${prefix}sheetData`)) {
    if (++count > MOST) throw oversized("Excel (.xlsx)", { en: `${MOST} rows`, zh: `${MOST} 行` });
    reading.row(row.element);
    end = row.end;
  }
  const merges = elementIn(text, `${prefix}mergeCells`, end);
  for (const merge of childrenNamed(merges, `${prefix}mergeCell`)) {
    reading.merge(attribute(merge, "ref") ?? "");
  }
  return { ...reading.found(), hiddenColumns: hiddenColumns(columns, prefix) };
}

function hiddenColumns(columns: XmlElement | undefined, prefix: string): readonly string[] {
  return childrenNamed(columns, `${prefix}col`)
    .filter((column) => isOn(attribute(column, "hidden")))
    .map((column) => {
      const [from, to] = ["min", "max"].map((name) =>
        columnLetters(Number(attribute(column, name) ?? 1) - 1),
      );
      return from === to ? `${from}` : `${from}:${to}`;
    });
}

const isOn = (value: string | undefined): boolean => value === "1" || value === "true";

class SheetReading {
  readonly #source: SheetSource;
  readonly #prefix: string;
  readonly #rows = new Map<number, string[]>();
  readonly #hidden: number[] = [];
  readonly #unknown: string[] = [];
  #row = 0;

  constructor(source: SheetSource, prefix: string) {
    this.#source = source;
    this.#prefix = prefix;
  }

  found(): Omit<Sheet, "hiddenColumns"> {
    const rows = [...this.#rows]
      .filter(([, cells]) => cells.some((text) => (text ?? "") !== ""))
      .toSorted((a, b) => a[0] - b[0])
      .map(([row, cells]) => ({ row, cells: Array.from(cells, (text) => text ?? "") }));
    return { rows, hiddenRows: this.#hidden, unknown: this.#unknown };
  }

  /** Rows and cells that do not say where they stand follow the one before. */
  row(element: XmlElement): void {
    this.#row = Number(attribute(element, "r") ?? this.#row + 1);
    const cells: string[] = [];
    let column = -1;
    for (const cell of childrenNamed(element, `${this.#prefix}c`)) {
      const place = attribute(cell, "r");
      column = place === undefined ? column + 1 : (placeOf(place)?.column ?? column + 1);
      const text = this.#text(cell, `${columnLetters(column)}${this.#row}`);
      if (text !== "") cells[column] = text;
    }
    if (cells.length === 0) return;
    this.#rows.set(this.#row, cells);
    if (isOn(attribute(element, "hidden"))) this.#hidden.push(this.#row);
  }

  #text(cell: XmlElement, place: string): string {
    const { styles, show } = this.#source;
    const style = styles[Number(attribute(cell, "s") ?? 0)];
    const value = child(cell, `${this.#prefix}v`)?.text;
    const type = attribute(cell, "t") ?? "n";
    const isFormula = child(cell, `${this.#prefix}f`) !== undefined;
    if (isFormula && (value ?? "") === "" && type !== "str") this.#unknown.push(place);
    const pieces = this.#pieces(cell, type, value ?? "", (text) => show(text, style));
    const struck = style?.isStruck === true;
    const shown = pieces.map(({ text, isStruck }) => ({ text, isStruck: isStruck || struck }));
    return struckText(shown).trimEnd();
  }

  #pieces(
    cell: XmlElement,
    type: string,
    value: string,
    show: (text: string) => string,
  ): readonly Piece[] {
    if (type === "inlineStr") {
      const inline = child(cell, `${this.#prefix}is`);
      return inline ? richText(inline, this.#prefix) : [];
    }
    if (value === "") return [];
    if (type === "s") return this.#source.strings[Number(value)] ?? [];
    const text =
      type === "n" ? show(value) : type === "b" ? (value === "1" ? "TRUE" : "FALSE") : value;
    return [{ text, isStruck: false }];
  }

  /** Of a merged cell the first holds the text; no rows are made that hold nothing else. */
  merge(ref: string): void {
    const [from, to] = ref.split(":").map(placeOf);
    if (!from || !to) return;
    const text = this.#rows.get(from.row)?.[from.column] ?? "";
    if (text === "") return;
    const last = Math.min(to.column, from.column + WIDEST);
    for (let row = from.row; row <= Math.min(to.row, this.#row); row++) {
      const cells = this.#rows.get(row) ?? [];
      for (let column = from.column; column <= last; column++) cells[column] = text;
      this.#rows.set(row, cells);
    }
  }
}

/** Merged cells may reach to the end of the sheet. */
const WIDEST = 200;
