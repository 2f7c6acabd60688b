/** `parts`, where none of them is missing. */
export function allPresent<T extends object>(parts: T): Present<T> | undefined {
  return Object.values(parts).includes(undefined) ? undefined : (parts as Present<T>);
}

/** The same members, none of them `undefined`. */
export type Present<T extends object> = { readonly [Name in keyof T]: Exclude<T[Name], undefined> };
