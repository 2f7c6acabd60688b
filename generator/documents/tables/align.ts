import type { Column, TableKind } from "../reading.js";
import { hasChinese, isIdentifier, isRequiredWord, isTypeWord } from "./content.js";
import { looksLike } from "./columns.js";
import { straightened } from "./straighten.js";

/** Cells put under columns; `rest` is what no column had room for. */
export interface Aligned {
  readonly cells: readonly string[];
  readonly rest: readonly string[];
  /** They were put elsewhere than where they stood, or one stands where nothing like it belongs. */
  readonly isShifted: boolean;
}

/** How much better other places must be than those where cells stand; more where none is missing. */
const margins = { missing: 0.7, whole: 1.4 };

/**
 * Puts the cells of a row under its table's columns. Cells stay where they stand unless what they hold says otherwise: where an
 * earlier conversion dropped an empty cell, those behind it stand one column too far to the left.
 */
export function align(
  cells: readonly string[],
  columns: readonly (Column | undefined)[],
  kind: TableKind,
): Aligned {
  const parted = partedIn(cells, columns);
  if (parted) return align(parted, columns, kind);
  const standing = columns.map((_, index) => cells[index] ?? "");
  const rest = cells.slice(columns.length);
  const filled = cells.map((cell, index) => ({ cell, index })).filter(({ cell }) => cell !== "");
  const best = bestOf(
    filled.map(({ cell }) => cell),
    columns,
  );
  const before = standing.reduce((sum, cell, index) => sum + fit(cell, columns[index]), 0);
  const margin = cells.length < columns.length ? margins.missing : margins.whole;
  if (best === undefined || best.score < before + margin) {
    const others = rest.filter((cell) => cell !== "");
    if (kind !== "fields") return { cells: standing, rest: others, isShifted: false };
    const { cells: straight, isOdd } = straightened(standing, columns);
    return { cells: straight, rest: others, isShifted: isOdd };
  }
  const moved = columns.map((_, index) => {
    const from = best.places.indexOf(index);
    return from < 0 ? "" : (filled[from]?.cell ?? "");
  });
  return { cells: moved, rest: [], isShifted: true };
}

/**
 * The cells of a row of which two stood so close that they came as one: `number(12,2) N`, where a type and requiredness follow each
 * other in the table and nothing stands in the column of the second.
 */
function partedIn(
  cells: readonly string[],
  columns: readonly (Column | undefined)[],
): readonly string[] | undefined {
  const next = columns[columns.indexOf("type") + 1];
  if (next !== "required" && next !== "nullable") return undefined;
  const parts = cells.map((cell) => /^(\S+)\s+(\S+)$/u.exec(cell.trim()));
  const at = parts.findIndex((part) => {
    return part !== null && isTypeWord(part[1] ?? "") && isRequiredWord(part[2] ?? "");
  });
  if (at < 0) return undefined;
  const [, type = "", required = ""] = parts[at] ?? [];
  const behind = cells.slice(at + 1);
  if (behind[0] === "") return [...cells.slice(0, at), type, required, ...behind.slice(1)];
  const isFree = cells.length < columns.length && !isRequiredWord(behind[0] ?? "");
  return isFree ? [...cells.slice(0, at), type, required, ...behind] : undefined;
}

interface Placing {
  readonly places: readonly number[];
  readonly score: number;
}

/** The best way to put all of `cells`, in their order, under different columns. */
function bestOf(
  cells: readonly string[],
  columns: readonly (Column | undefined)[],
): Placing | undefined {
  // table[c]: the best placing of the cells so far with the last one before column c.
  let table: (Placing | undefined)[] = columns.map(() => ({ places: [], score: 0 }));
  table.push({ places: [], score: 0 });
  for (const cell of cells) {
    const next: (Placing | undefined)[] = [undefined];
    for (let c = 0; c < columns.length; c += 1) {
      const here = table[c];
      const placed = here && {
        places: [...here.places, c],
        score: here.score + fit(cell, columns[c]),
      };
      next.push(better(next[c], placed));
    }
    table = next;
  }
  return table[columns.length];
}

function better(a: Placing | undefined, b: Placing | undefined): Placing | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.score > a.score ? b : a;
}

function fit(cell: string, column: Column | undefined): number {
  if (cell === "" || column === undefined) return 0;
  const looks = looksLike[column];
  if (column === "label" || looks === undefined) return fitOfProse(cell);
  if (!looks(cell)) return -0.5;
  // A number may be a code; then it is no running number.
  return column === "seq" ? 0.8 : 1;
}

/** A column of words can hold anything, but names, types and letters for requiredness belong elsewhere. */
function fitOfProse(cell: string): number {
  if (isTypeWord(cell) || isRequiredWord(cell)) return -0.3;
  if (hasChinese(cell)) return 0.3;
  return isIdentifier(cell) ? -0.1 : 0.1;
}
