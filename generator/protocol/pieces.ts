/** A run of text on its way through a pipeline, and whether showing it would show a key. */
export interface Piece {
  readonly text: string;
  readonly secret: boolean;
}

/** A text made of pieces, so that the keys in it can be left out when it is shown. */
export type PiecedText = readonly Piece[];

export function wholeText(pieces: PiecedText): string {
  return pieces.map((piece) => piece.text).join("");
}

/** The text with each key as `‹key›`. Lengths are not shown either: a short key is half found by its length. */
export function maskedText(pieces: PiecedText): string {
  return pieces.map((piece) => (piece.secret ? "‹key›" : piece.text)).join("");
}

export function hasSecret(pieces: PiecedText): boolean {
  return pieces.some((piece) => piece.secret);
}
