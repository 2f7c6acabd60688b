/** Words of options that hold together; none: always. */
export interface Under {
  readonly [option: string]: readonly string[];
}

/** Whether one of the list holds under the options. What is said of nothing, `undefined`, is so always. */
export function isUnder(all: readonly Under[] | undefined, options: unknown): boolean {
  if (all === undefined) return true;
  const chosen = options as { readonly [option: string]: unknown };
  return all.some((under) =>
    Object.entries(under).every(([option, words]) => words.some((word) => word === chosen[option])),
  );
}
