declare const unlisted: unique symbol;

/**
 * A code that the document does not list, as it may be received: a text, or a number where the codes are numbers.
 *
 * It stands beside the listed ones in the types of what is received. It is typed as the object form of a text or number
 * so that no literal compares with it: `state === "211"` does not compile where the document has no 211. It can be
 * printed, put into a set and read with `valueOf()`, which gives the plain text or number.
 */
// oxlint-disable-next-line typescript/no-wrapper-object-types -- they are the point: see above
export type Unlisted<T extends string | number> = (T extends string ? String : Number) & {
  readonly [unlisted]: T;
};
