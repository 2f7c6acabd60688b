/** A part of a text that looks alike. */
export interface Piece {
  readonly text: string;
  readonly isStruck: boolean;
}

/** The text with what is struck through between `~~`, line by line; blanks at the ends of what is struck stay outside. */
export function struckText(pieces: readonly Piece[]): string {
  return joined(pieces)
    .map(({ text, isStruck }) => (isStruck ? text.replaceAll(/[^\n]+/gu, marked) : text))
    .join("");
}

function marked(line: string): string {
  const text = line.trim();
  if (text === "") return line;
  return line.replace(text, () => `~~${text}~~`);
}

/** Pieces that follow each other and look alike are one: an editor parts what people wrote at once. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const all: { text: string; isStruck: boolean }[] = [];
  for (const { text, isStruck } of pieces) {
    const last = all.at(-1);
    if (last?.isStruck === isStruck) last.text += text;
    else all.push({ text, isStruck });
  }
  return all;
}
