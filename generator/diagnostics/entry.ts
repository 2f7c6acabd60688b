/** One thing baowen can complain about. */
export interface Entry<Args> {
  readonly severity: "error" | "warning";
  /** The headline of `baowen explain`: what is wrong, without the particulars. */
  readonly title: string;
  /** One sentence with the particulars, no full stop. */
  readonly message: (args: Args) => string;
  /** What to do next, one sentence, or nothing where the message already says it. */
  readonly help?: (args: Args) => string | undefined;
  /** Why this is refused: two to four sentences for `baowen explain`. */
  readonly why: string;
  /** A small spec (or command) that provokes it, and the same mended. */
  readonly example: { readonly wrong: string; readonly right: string };
}

/** An entry that says what to do next; then its translation must, too. */
export interface HelpfulEntry<Args> extends Entry<Args> {
  readonly help: (args: Args) => string | undefined;
}

/** Declares an entry; the arguments' type is read from `message`. */
export function entry<Args>(value: HelpfulEntry<Args>): HelpfulEntry<Args>;
export function entry<Args>(value: Entry<Args>): Entry<Args>;
export function entry<Args>(value: Entry<Args>): Entry<Args> {
  return value;
}

/** "; did you mean 'x'?" for a help line, or nothing. */
export function didYouMean(suggestion: string | undefined): string | undefined {
  return suggestion === undefined ? undefined : `did you mean '${suggestion}'?`;
}
