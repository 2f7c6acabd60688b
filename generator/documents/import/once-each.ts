/** One of each key, in the order in which keys come first; of several, what `both` makes of those before and the next. */
export function onceEach<T>(
  all: readonly T[],
  keyOf: (one: T) => string,
  both: (known: T, other: T) => T,
): T[] {
  const byKey = new Map<string, T>();
  for (const one of all) {
    const key = keyOf(one);
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? one : both(known, one));
  }
  return [...byKey.values()];
}

/** The texts of both, each once, in the order in which they come. */
export function union(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...new Set([...one, ...other])];
}
