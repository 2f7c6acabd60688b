import type { Cell } from "./cases.js";

export interface Row {
  readonly provider: string;
  readonly protocol: string;
  readonly operation: string;
  readonly cells: { readonly [name: string]: Cell | "fails" };
}

/** The matrix as text: a line for each operation, a column for each case, and below why some cannot be. */
export function printMatrix(rows: readonly Row[], names: readonly string[]): string {
  const reasons: string[] = [];
  const mark = (cell: Cell | "fails" | undefined): string => {
    if (cell === "holds") return "yes";
    if (cell === undefined || cell === "fails") return "NO";
    if (!reasons.includes(cell.none)) reasons.push(cell.none);
    return `(${reasons.indexOf(cell.none) + 1})`;
  };
  const titles = rows.map(({ provider, operation }) => `${provider} ${operation}`);
  const width = Math.max(...titles.map((title) => title.length), 0);
  const head = `${"".padEnd(width)}  ${names.join("  ")}`;
  const lines = rows.map(({ cells }, index) => {
    const marks = names.map((name) => mark(cells[name]).padEnd(name.length));
    return `${(titles[index] ?? "").padEnd(width)}  ${marks.join("  ")}`.trimEnd();
  });
  const notes = reasons.map((reason, index) => `(${index + 1}) cannot be: ${reason}`);
  return [head, ...lines, "", ...notes].join("\n");
}
