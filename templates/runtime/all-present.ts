/** `parts`, where none of them is missing. */
export function allPresent<T extends object>(parts: T): Present<T> | undefined {
  for (const name in parts) if (parts[name] === undefined) return undefined;
  return parts as Present<T>;
}

/** The same members, none of them `undefined`. */
export type Present<T extends object> = { readonly [Name in keyof T]: Exclude<T[Name], undefined> };
