/** What a member's value may be for the member to be left out of a text of pairs. */
export const skipWords = ["null", "empty", "empty-list", "list", "object", "file"] as const;

/** In which order the pairs stand. */
export const sortWords = ["code-unit", "case-insensitive", "declared", "document"] as const;

/** What stands for an object or a list among pairs. */
export const nestedWords = [
  "error",
  "json",
  "json-sorted",
  "java-tostring",
  "recurse",
  "skip",
] as const;

export type SkipWord = (typeof skipWords)[number];
export type SortWord = (typeof sortWords)[number];
export type NestedWord = (typeof nestedWords)[number];
