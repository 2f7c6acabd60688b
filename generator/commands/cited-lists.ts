/** As many places are written out; of more, the first `SHOWN` and how many there are. */
const MOST = 4;
const SHOWN = 3;

/** The first of many. */
export function cut(texts: readonly string[]): {
  readonly shown: readonly string[];
  readonly isCut: boolean;
} {
  return texts.length > MOST
    ? { shown: texts.slice(0, SHOWN), isCut: true }
    : { shown: texts, isCut: false };
}

/** By key, in the order in which keys first occur. */
export function grouped<T>(
  items: readonly T[],
  by: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = by(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** 7.4 before 7.11; names stay as they are. */
export function inOrder(numbers: readonly string[]): readonly string[] {
  return numbers.toSorted((one, other) => {
    const [a, b] = [one.split(".").map(Number), other.split(".").map(Number)];
    const at = a.findIndex((part, index) => part !== b[index]);
    return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
  });
}

export function quoted(text: string): string {
  return `“${text}”`;
}
