/**
 * The first of `all` that is called `name`. The list is indexed when it is first asked about: names are looked up for each
 * field of a provider, and a list of thousands is too long to be gone through as often.
 *
 * @param all a list of the frozen model; what is added to it later is not found.
 */
export function named<T extends { readonly name: string }>(
  all: readonly T[],
  name: string,
): T | undefined {
  let index = indexes.get(all) as ReadonlyMap<string, T> | undefined;
  if (index === undefined) {
    // Reversed, so that of two with one name the first stays.
    index = new Map(all.toReversed().map((one) => [one.name, one]));
    indexes.set(all, index);
  }
  return index.get(name);
}

const indexes = new WeakMap<readonly object[], ReadonlyMap<string, object>>();
