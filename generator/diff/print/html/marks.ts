/** A piece of a text, and whether the other text lacks it. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

export interface Marked {
  readonly before: readonly Part[];
  readonly after: readonly Part[];
}

/**
 * Two texts with what differs marked, word by word (Chinese character by character). Texts that have nothing in common, or
 * that are too long to compare, are marked whole.
 *
 * ```ts
 * marked("string(32)", "string(20)").after
 * // [{ text: "string(", marked: false }, { text: "20", marked: true }, { text: ")", marked: false }]
 * ```
 */
export function marked(before: string, after: string): Marked {
  const [was, is] = [tokensOf(before), tokensOf(after)];
  const same = inCommon(was, is);
  const meets = same.some(([index]) => /[\p{L}\p{N}]/u.test(was[index] ?? ""));
  const kept = meets ? same : [];
  return {
    before: partsOf(was, new Set(kept.map(([index]) => index))),
    after: partsOf(is, new Set(kept.map(([, index]) => index))),
  };
}

/** Pairs of indexes of a longest common subsequence; none where looking for it would take too long. */
export function inCommon(
  was: readonly string[],
  is: readonly string[],
): readonly (readonly [number, number])[] {
  let start = 0;
  while (start < was.length && start < is.length && was[start] === is[start]) start++;
  let end = 0;
  const most = Math.min(was.length, is.length) - start;
  while (end < most && was.at(-1 - end) === is.at(-1 - end)) end++;
  const head = Array.from({ length: start }, (_, index) => [index, index] as const);
  const tail = Array.from({ length: end }, (_, index) => {
    return [was.length - end + index, is.length - end + index] as const;
  });
  const middle = longest(was.slice(start, was.length - end), is.slice(start, is.length - end));
  return [...head, ...middle.map(([a, b]) => [a + start, b + start] as const), ...tail];
}

/** Cells of the table below: a number of steps, not a time, so that the same report gives the same page. */
const MOST_CELLS = 1_000_000;

function longest(
  was: readonly string[],
  is: readonly string[],
): readonly (readonly [number, number])[] {
  if (was.length * is.length > MOST_CELLS) return [];
  const width = is.length + 1;
  const lengths = new Uint32Array((was.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = was.length - 1; row >= 0; row--) {
    for (let column = is.length - 1; column >= 0; column--) {
      lengths[row * width + column] =
        was[row] === is[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let row = 0, column = 0; row < was.length && column < is.length; ) {
    if (was[row] === is[column]) pairs.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}

function tokensOf(text: string): readonly string[] {
  return text.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}_$])+|\s+|./gsu) ?? [];
}

function partsOf(tokens: readonly string[], kept: ReadonlySet<number>): readonly Part[] {
  const parts: { text: string; readonly marked: boolean }[] = [];
  for (const [index, text] of tokens.entries()) {
    const last = parts.at(-1);
    const isMarked = !kept.has(index);
    if (last?.marked === isMarked) last.text += text;
    else parts.push({ text, marked: isMarked });
  }
  return parts;
}
