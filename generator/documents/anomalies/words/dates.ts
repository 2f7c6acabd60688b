/** Patterns of dates as documents write them, and values that are held against them. */

const letters =
  /y{4}[-/.年]?M{1,2}[-/.月]?d{1,2}(?:日)?(?:['’]?T['’]?|\s*)(?:[Hh]{1,2}:?mm(?::?ss(?:[:.]?S{1,3})?)?)?/u;

/** The first pattern in a text: `yyyy-MM-dd HH:mm:ss`. */
export function patternIn(text: string): string | undefined {
  return letters.exec(text)?.[0].trim();
}

/** Whether parts run into each other though others are parted: `yyyy-MMdd HH:mm:ss`. */
export function isBrokenPattern(pattern: string): boolean {
  const parted = /^y{4}[-/.]/u.test(pattern);
  return (
    (parted && /M{1,2}d/u.test(pattern)) ||
    (parted && /d[Hh]/u.test(pattern)) ||
    /^y{4}M{1,2}[-/.]d/u.test(pattern)
  );
}

/** Whether a value is written in a pattern, digit for letter. */
export function fitsPattern(value: string, pattern: string): boolean {
  const source = pattern.replaceAll(/[yMdHhmsS]+|[^yMdHhmsS]/gu, (part) =>
    /^[yMdHhmsS]/u.test(part)
      ? `\\d{${part.length}}`
      : part.replaceAll(/[$()*+.?[\\\]^{|}]/gu, "\\$&"),
  );
  return new RegExp(`^${source}$`, "u").test(value);
}

/** Whether a value is a day or a moment, in whatever form. */
export function isDateLike(value: string): boolean {
  return (
    /^\d{3,4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[ T]\d{1,2}:\d{2}.*)?$/u.test(value) ||
    /^(?:19|20)\d{6}(?:\d{6})?$/u.test(value)
  );
}

/** Whether a value is milliseconds since 1970, of this century. */
export function isEpoch(value: string): boolean {
  return /^1\d{12}$/u.test(value);
}
