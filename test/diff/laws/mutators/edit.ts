import type { Provider } from "../../../../generator/model/provider.js";

/** Makes a changed copy. */
export type Edit = (provider: Provider) => Provider;

/** Properties by their names, items of lists by what they are called. */
export type Path = readonly string[];

export const untouched: Edit = (provider) => provider;

/** Changes what stands at a path. What becomes undefined is taken out. */
export function at<T>(path: Path, change: (value: T) => T | undefined): Edit {
  return (provider) => changed(provider, path, change as (value: unknown) => unknown) as Provider;
}

/** Gives some of an object's properties. */
export function set(path: Path, parts: object): Edit {
  return at<object>(path, (value) => ({ ...value, ...parts }));
}

export function insert(path: Path, item: object, index = Number.POSITIVE_INFINITY): Edit {
  return at<readonly object[]>(path, (list) => [
    ...list.slice(0, index),
    item,
    ...list.slice(Math.min(index, list.length)),
  ]);
}

/** Takes a property from an object. */
export function drop(path: Path, key: string): Edit {
  return at<object>(path, (value) =>
    Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)),
  );
}

export function remove(path: Path): Edit {
  return at(path, () => undefined);
}

export function inTurn(edits: readonly Edit[]): Edit {
  return (provider) => edits.reduce((before, edit) => edit(before), provider);
}

function changed(value: unknown, path: Path, change: (value: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (Array.isArray(value)) {
    const items = value as readonly unknown[];
    if (!items.some((item) => calledOf(item) === step)) throw new Error(`no item ${step}`);
    return items
      .map((item) => (calledOf(item) === step ? changed(item, rest, change) : item))
      .filter((item) => item !== undefined);
  }
  const object = value as { readonly [name: string]: unknown };
  const inner = changed(object[step], rest, change);
  const { [step]: _, ...others } = object;
  return inner === undefined ? others : { ...object, [step]: inner };
}

/** What tells an item of a list from the others: a member is called as its field, an outcome by its kind. */
export function calledOf(item: unknown): string | undefined {
  const { field, code, name, kind } = item as {
    readonly [name: string]: string | undefined;
  } & { readonly field?: { readonly name: string } };
  return field?.name ?? code ?? name ?? kind;
}
