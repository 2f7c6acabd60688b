/** The pattern of a day or a moment that a text mentions: `yyyy-MM-dd HH:mm:ss`. */
export function patternIn(text: string | undefined): string | undefined {
  const form = /y{4}([-/.]?)MM\1dd(?:\s*'?T?'?\s*HH(:?)mm\2ss(?:[.:]?S{3})?)?/u;
  const found = form.exec(text ?? "")?.[0];
  // Some lose the blank where a line ends.
  return found?.replace(/dd(?=HH:)/u, "dd ").replace(/\s+/gu, " ");
}
