const SPACE = 0x20;

/** The first place at or after `from` that holds no space. */
export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at += 1;
  return at;
}

/** Whether nothing but a comment follows. */
export function isLineEnd(text: string, at: number): boolean {
  const character = text[at];
  const isComment = character === "#" && text[at - 1] === " ";
  return character === undefined || character === "\n" || isComment;
}

/** What stands from `at` to the end of its line. */
export function restOfLine(text: string, at: number): string {
  return text.slice(at, lineEnd(text, at));
}

/** Where the line after that of `at` begins; the end of the text after the last. */
export function nextLine(text: string, at: number): number {
  return Math.min(lineEnd(text, at) + 1, text.length);
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}
