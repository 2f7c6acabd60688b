declare const unlisted: unique symbol;

/**
 * A code that the document does not list, as received: `Status | Unlisted<string>` keeps the listed codes in completion
 * and in `switch`, and still makes the reader say what happens to the others.
 */
export type Unlisted<T extends string | number> = T & { readonly [unlisted]: true };
