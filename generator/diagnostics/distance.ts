/**
 * How many letters have to be added, left out, replaced or swapped with their neighbour to make one text of another (optimal
 * string alignment: nothing is edited twice), in UTF-16 units. Stops at `most`, and gives one more than that where it is farther.
 */
export function distance(one: string, other: string, most = 2): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      row.push(step({ one, other, i, j }, { row, last, beforeLast }));
    }
    if (Math.min(...row) > most) return most + 1;
    [beforeLast, last] = [last, row];
  }
  return Math.min(last[other.length] ?? Infinity, most + 1);
}

interface Cell {
  readonly one: string;
  readonly other: string;
  readonly i: number;
  readonly j: number;
}

interface Rows {
  readonly row: readonly number[];
  readonly last: readonly number[];
  readonly beforeLast: readonly number[];
}

function step({ one, other, i, j }: Cell, { row, last, beforeLast }: Rows): number {
  const isSame = one[i - 1] === other[j - 1];
  const edited = Math.min(
    (last[j] ?? Infinity) + 1,
    (row[j - 1] ?? Infinity) + 1,
    (last[j - 1] ?? Infinity) + (isSame ? 0 : 1),
  );
  const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
  return isSwapped ? Math.min(edited, (beforeLast[j - 2] ?? Infinity) + 1) : edited;
}
