import type { Block, DocumentPlace, TableRow } from "../block.js";
import { isSameHead, shapeOf, type Shape } from "./text-shape.js";
import type { HeadWords } from "./text-words.js";

interface OpenRow {
  cells: string[];
  readonly at: DocumentPlace;
  isHead?: boolean;
}

/** A table while its lines are read; what goes on in a further line is joined to the cells of its last row. */
export class OpenTable {
  readonly #rows: OpenRow[];
  readonly #words: HeadWords;
  readonly #codes = new Set<string>();
  #shape: Shape;
  /** The last row that is no rule. */
  #last: OpenRow;

  constructor(head: readonly string[], at: DocumentPlace, words: HeadWords) {
    this.#last = { cells: [...head], at };
    this.#rows = [this.#last];
    this.#words = words;
    this.#shape = shapeOf(head, words);
  }

  get shape(): Shape {
    return this.#shape;
  }

  /** The last row that is no rule: the head while there is no other. */
  get last(): readonly string[] {
    return this.#last.cells;
  }

  get isAtHead(): boolean {
    return isSameHead(this.#shape, this.last);
  }

  add(cells: readonly string[], at: DocumentPlace): void {
    const filled = cells.findLastIndex((cell) => cell !== "") + 1;
    this.#last = { cells: cells.slice(0, Math.max(filled, this.#shape.width)), at };
    this.#rows.push(this.#last);
    const code = this.codeOf(cells);
    if (code !== "") this.#codes.add(code);
  }

  /** Below a head it says that this is one. */
  addRule(cells: readonly string[], at: DocumentPlace): void {
    if (this.isAtHead) this.#last.isHead = true;
    this.#rows.push({ cells: [...cells], at });
  }

  /** Each cell goes on in the one of the same column. */
  join(cells: readonly string[]): void {
    const { cells: before } = this.#last;
    const wasHead = this.#last === this.#rows[0];
    for (const [column, cell] of cells.entries()) {
      if (cell !== "") before[column] = joined(before[column] ?? "", cell);
    }
    if (wasHead) this.#shape = shapeOf(before, this.#words);
  }

  /** The last cell goes on in the first of these, and the others follow it. */
  goOn([first = "", ...others]: readonly string[]): void {
    const { cells } = this.#last;
    cells.push(joined(cells.pop() ?? "", first), ...others);
  }

  /** A further cell of the last row. */
  addCell(cell: string): void {
    this.#last.cells.push(cell);
  }

  knows(cells: readonly string[]): boolean {
    return this.#codes.has(this.codeOf(cells));
  }

  codeOf(cells: readonly string[]): string {
    return cells[this.#shape.codes[0] ?? 0] ?? "";
  }

  get block(): Block {
    const rows = this.#rows.map(({ cells, at, isHead }): TableRow => {
      const row = { cells: cells.map((text) => ({ text, at })), at };
      return isHead ? { ...row, isHead } : row;
    });
    return { kind: "table", rows, at: this.#rows[0]?.at ?? { line: 1 } };
  }
}

function joined(before: string, cell: string): string {
  return before === "" ? cell : `${before}\n${cell}`;
}
