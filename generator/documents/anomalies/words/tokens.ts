/** The words that a name is put together from, in small letters: `holderIdNo2` is holder, id, no, 2. */
export function tokensOf(name: string): readonly string[] {
  const parts = name.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\d+|[^\p{L}\d_\-. ]+/gu) ?? [];
  return parts.map((part) => part.toLowerCase());
}

/** The name without letter case and signs between its words. */
export function folded(name: string): string {
  return name.toLowerCase().replaceAll(/[_\-\s]/gu, "");
}
