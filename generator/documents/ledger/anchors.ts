/**
 * What occurs once in each of two lists and stands in the same order in both: pairs of indexes, the longest run of them. Between two
 * anchors the lists can be compared by themselves (patience diff).
 */
export function anchors(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [number, number])[] {
  const [was, is] = [onlyOnce(before), onlyOnce(after)];
  const pairs = [...was].flatMap(([text, i]): (readonly [number, number])[] => {
    const j = is.get(text);
    return j === undefined ? [] : [[i, j]];
  });
  return longestRising(pairs);
}

/** Where each text stands that occurs once, in order. */
function onlyOnce(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Map(
    texts.flatMap((text, index) => (counts.get(text) === 1 ? [[text, index] as const] : [])),
  );
}

type Pair = readonly [number, number];

/** The longest sequence whose second indexes rise, too; the first ones do. */
function longestRising(pairs: readonly Pair[]): readonly Pair[] {
  const ends: { readonly pair: Pair; readonly last: Chain | undefined }[] = [];
  for (const pair of pairs) {
    const at = firstNotBelow(ends, pair[1]);
    ends[at] = { pair, last: ends[at - 1] };
  }
  const found: Pair[] = [];
  for (let at: Chain | undefined = ends.at(-1); at; at = at.last) found.push(at.pair);
  return found.toReversed();
}

interface Chain {
  readonly pair: Pair;
  readonly last: Chain | undefined;
}

function firstNotBelow(ends: readonly Chain[], value: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle]?.pair[1] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
