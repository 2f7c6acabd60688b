/**
 * Text of a spec as one line of Markdown: nothing in it is markup, ends a table's cell or starts HTML. With `code`, the only
 * way from a spec into a README.
 */
export function plain(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]<>#|~&]/gu, (mark) => `\\${mark}`);
}

/** A name as a span of code. */
export function code(text: string): string {
  const inner = oneLine(text).replaceAll("`", "'").replaceAll("|", "\\|");
  return inner === "" ? "" : `\`${inner}\``;
}

export function codes(texts: readonly string[]): string {
  return texts.map(code).join(", ");
}

/** Text of a spec on one line, without what a terminal would obey. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu, " ").trim();
}
