import type { DocumentPlace } from "../block.js";

/** Sorted by where they stand: sheet by sheet as these first occur, then by page and line. What stands at one place stays in order. */
export function inDocumentOrder<T extends { readonly at: DocumentPlace }>(
  all: readonly T[],
): readonly T[] {
  const sheets = [...new Set(all.map(({ at }) => at.sheet))];
  const order = new Map(sheets.map((sheet, index) => [sheet, index]));
  const keyOf = ({ at: { sheet, page = 0, line } }: T) => [order.get(sheet) ?? 0, page, line];
  return all.toSorted((one, other) => {
    const [a, b] = [keyOf(one), keyOf(other)];
    const at = a.findIndex((part, index) => part !== b[index]);
    return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
  });
}
