import type { DocumentPlace } from "../block.js";

/** One printed line. */
export interface Line {
  /** Without its line break; white space before and in it is kept, and none stands behind it but tabs. */
  readonly text: string;
  /** Without the white space around it; empty where the line says nothing. */
  readonly said: string;
  readonly at: DocumentPlace;
  /** A page ended between this line and the one before it that says something. */
  readonly opensPage: boolean;
}

/**
 * The lines of a text. Lines count from 1 as editors count them: LF and CRLF end a line, a lone CR only where nothing else does.
 * A form feed ends a page, as `pdftotext` writes it; pages are counted where there is any, and what stands before and after one
 * in the same line are two lines with one number.
 */
export function linesOf(text: string): readonly Line[] {
  const hasPages = text.includes("\f");
  const lines: Line[] = [];
  let page = 1;
  let opensPage = false;
  for (const [index, whole] of text.split(text.includes("\n") ? "\n" : /\r/).entries()) {
    for (const [part, piece] of whole.split("\f").entries()) {
      if (part > 0) page += 1;
      opensPage ||= part > 0;
      const line = lineOf(piece, { line: index + 1, ...(hasPages ? { page } : {}) }, opensPage);
      lines.push(line);
      if (line.said !== "") opensPage = false;
    }
  }
  return lines;
}

function lineOf(piece: string, at: DocumentPlace, opensPage: boolean): Line {
  const said = piece.trim();
  if (said === "") return { text: "", said, at, opensPage };
  const start = piece.indexOf(said);
  const behind = piece.slice(start + said.length).replace(/[^\t]/gu, "");
  return { text: piece.slice(0, start + said.length) + behind, said, at, opensPage };
}

/** For each line the index of the first line from it on that says something; the number of lines where there is none. */
export function filledFrom(lines: readonly Line[]): readonly number[] {
  const filled = Array.from<number>({ length: lines.length + 1 }).fill(lines.length);
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    filled[at] = lines[at]?.said === "" ? (filled[at + 1] ?? lines.length) : at;
  }
  return filled;
}
