/** Text that takes the place of a range; offsets are UTF-16, `end` is exclusive. Nothing else of a file changes. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with edits, which do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (now, { start, end, text: added }) => now.slice(0, start) + added + now.slice(end),
      text,
    );
}
