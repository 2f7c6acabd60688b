import type { Block, Cell, TableRow } from "../block.js";
import { dictionaryOf, type ReadingSettings } from "../settings/settings.js";
import type { Dictionary } from "./dictionary.js";
import { stretchesOf } from "./heads.js";
import type { Item, Spot } from "./item.js";
import { isSampleTitle } from "./roles.js";
import { Outline, type Bookmark, type PlacedSection } from "./outline.js";
import { parsedTable } from "./parsed.js";

type TableBlock = Extract<Block, { kind: "table" }>;

export interface Sectioned {
  readonly sections: readonly PlacedSection[];
  readonly items: readonly Item[];
}

/** Says of each block in which section it stands. */
export function sectioned(blocks: readonly Block[], settings: ReadingSettings): Sectioned {
  const all = withHistory(blocks, dictionaryOf(settings));
  const headings = all.filter((block) => block.kind === "heading");
  const outline = new Outline(settings, headings);
  const walk = new Walk(outline, settings.sectionsBegin);
  all.forEach((block, index) => walk.take(block, all[index + 1]));
  return { sections: outline.sections, items: walk.items };
}

/** A history of the document before its first section stands under a line of its own, which is as good as a heading. */
function withHistory(blocks: readonly Block[], words: Dictionary): readonly Block[] {
  const levels = blocks.flatMap((block) => (block.kind === "heading" ? [block.level] : []));
  const first = blocks.findIndex(({ kind }) => kind === "heading");
  return blocks.map((block, index): Block => {
    if (block.kind !== "paragraph" || (first >= 0 && index > first)) return block;
    const next = blocks.slice(index + 1).find(({ kind }) => kind !== "furniture");
    const isHistory = /^\S{0,8}(?:修订|修改|变更|更新|版本)\S{0,8}$/u.test(block.text.trim());
    if (!isHistory || next?.kind !== "table" || !isHistoryTable(next, words)) return block;
    return {
      kind: "heading",
      level: Math.min(...levels, 1),
      text: block.text.trim(),
      at: block.at,
    };
  });
}

/** An operation may be about changes, too, or versions: the columns tell. */
function isHistoryTable({ rows }: TableBlock, words: Dictionary): boolean {
  const [first] = stretchesOf(rows, words);
  return first !== undefined && parsedTable(first, words)?.kind === "revisions";
}

/**
 * Where sections begin with a line of their own, one may have been pasted into the middle of another, even of a row. Then the
 * row is cut off there, and what comes behind the paste, `…the rest of the row |`, takes up the section that was left.
 */
class Walk {
  readonly items: Item[] = [];
  readonly #outline: Outline;
  readonly #mark: string | undefined;
  #left: { readonly mark: Bookmark; readonly item: number } | undefined;

  constructor(outline: Outline, mark: string | undefined) {
    this.#outline = outline;
    this.#mark = mark;
  }

  take(block: Block, next: Block | undefined): void {
    if (block.kind === "heading") this.#heading(block, next);
    else if (block.kind === "table") this.#table(block);
    else if (block.kind === "paragraph") this.#paragraph(block);
    else this.#keep(block);
  }

  /** A heading of a sample that has none: that it is missing is worth to be cited. */
  #heading(block: Extract<Block, { kind: "heading" }>, next: Block | undefined): void {
    this.#outline.enter(block);
    const isLast =
      next === undefined ||
      (next.kind === "heading" && next.level <= block.level) ||
      (next.kind === "paragraph" && this.#mark !== undefined && next.text.startsWith(this.#mark));
    const { parts } = this.#spot();
    if (isLast && parts.some(isSampleTitle)) this.#keep({ kind: "code", text: "", at: block.at });
  }

  #keep(block: Exclude<Block, { kind: "heading" }>): void {
    this.items.push({ ...block, spot: this.#spot() });
  }

  #spot(): Spot {
    return this.#outline.spot();
  }

  #paragraph(block: Extract<Block, { kind: "paragraph" }>): void {
    const tail = this.#left && tailOf(block.text);
    if (tail !== undefined) return this.#goOn(tail);
    const begin = this.#mark === undefined ? -1 : block.text.indexOf(this.#mark);
    if (begin < 0) return this.#keep(block);
    const before = block.text.slice(0, begin).trim();
    if (before !== "") this.#keep({ ...block, text: before });
    this.#begin({ ...block, text: block.text.slice(begin) });
  }

  #begin(block: Extract<Block, { kind: "paragraph" }>): void {
    const [title = ""] = block.text.split("\n");
    this.#outline.begin(title.trim(), block.at);
    this.#keep(block);
  }

  #table(block: Extract<Block, { kind: "table" }>): void {
    const { rows } = block;
    const [first] = rows;
    const tail = this.#left && first && tailOf(pipes(first));
    if (tail !== undefined) {
      this.#goOn(tail);
      if (rows.length > 1) this.#table({ ...block, rows: rows.slice(1) });
      return;
    }
    const at = rows.findIndex((row) => this.#cellWithMark(row) !== undefined);
    const row = rows[at];
    const cell = row && this.#cellWithMark(row);
    if (row === undefined || cell === undefined) return this.#keep(block);
    this.#cut(block, at, row, cell);
  }

  /** A section begins inside of `cell`. */
  #cut(block: Extract<Block, { kind: "table" }>, at: number, row: TableRow, cell: Cell): void {
    const begin = cell.text.indexOf(this.#mark ?? "");
    const cells = row.cells.slice(0, row.cells.indexOf(cell));
    const cutCell = { ...cell, text: cell.text.slice(0, begin) };
    const whole = {
      ...block,
      rows: [...block.rows.slice(0, at), { ...row, cells: [...cells, cutCell] }],
    };
    this.items.push({ ...whole, spot: this.#spot(), cut: "cut-off" });
    this.#left = { mark: this.#outline.bookmark(), item: this.items.length - 1 };
    this.#begin({ kind: "paragraph", text: cell.text.slice(begin), at: row.at });
    const rest = block.rows.slice(at + 1);
    if (rest.length > 0) this.#table({ ...block, rows: rest });
  }

  #cellWithMark(row: TableRow): Cell | undefined {
    const mark = this.#mark;
    return mark === undefined ? undefined : row.cells.find(({ text }) => text.includes(mark));
  }

  /** The rest of the row that was cut off. */
  #goOn(tail: string): void {
    const { mark, item } = this.#left ?? { mark: this.#outline.bookmark(), item: -1 };
    const cut = this.items[item];
    if (cut?.kind === "table") this.items[item] = { ...continued(cut, tail), cut: "continued" };
    this.#outline.goBack(mark);
    this.#left = undefined;
  }
}

type TableItem = Extract<Item, { kind: "table" }>;

function continued(item: TableItem, tail: string): TableItem {
  const last = item.rows.at(-1);
  const cell = last?.cells.at(-1);
  if (last === undefined || cell === undefined) return item;
  const cells = [...last.cells.slice(0, -1), { ...cell, text: `${cell.text}${tail}` }];
  return { ...item, rows: [...item.rows.slice(0, -1), { ...last, cells }] };
}

function pipes(row: TableRow): string {
  return row.cells.length > 2 ? "" : `${row.cells.map(({ text }) => text).join("|")}|`;
}

/** `…the end of a cell |` without a beginning. */
function tailOf(text: string): string | undefined {
  const tail = /^`*([^|`\n][^|\n]*?)\s*\|+$/u.exec(text.trim())?.[1];
  return tail;
}
