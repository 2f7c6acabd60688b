/** What `didYouMean` of the English entries says. */
export function didYouMean(suggestion: string | undefined): string | undefined {
  return suggestion === undefined ? undefined : `是不是 '${suggestion}'？`;
}
