/** The number of a page that a line says, and nothing else: `第 3 页`, `- 3 -`, `3 / 12`, `Page 3 of 12`. */
export function pageNumberIn(said: string): number | undefined {
  if (said.length > 30) return undefined;
  const number = forms.map((form) => form.exec(said)?.[1]).find((found) => found !== undefined);
  return number === undefined ? undefined : Number(number);
}

const forms = [
  /^第\s*(\d+)\s*页(?:\s*[,，/]?\s*共\s*\d+\s*页)?$/u,
  /^[-—–]\s*(\d+)\s*[-—–]$/u,
  /^page\s+(\d+)(?:\s+of\s+\d+)?$/iu,
  /^(\d{1,4})\s*\/\s*\d{1,4}$/u,
];
