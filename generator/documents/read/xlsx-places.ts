/** `B12`: row 12, column 1. */
export function placeOf(
  place: string,
): { readonly row: number; readonly column: number } | undefined {
  const found = /^\$?(?<letters>[A-Z]{1,3})\$?(?<row>\d{1,7})$/u.exec(place)?.groups;
  if (found === undefined) return undefined;
  const column = [...(found["letters"] ?? "")].reduce(
    (sum, each) => sum * 26 + each.charCodeAt(0) - 64,
    0,
  );
  return { row: Number(found["row"]), column: column - 1 };
}

/** 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : columnLetters(Math.floor(column / 26) - 1) + rest;
}
