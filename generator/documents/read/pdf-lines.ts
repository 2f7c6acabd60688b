import type { Glyph } from "./pdf-drawing.js";
import { struckText, type Piece } from "./struck-text.js";

/** A part of a line that stands apart from the next by more than a character. */
export interface Segment {
  readonly text: string;
  readonly x: number;
  readonly end: number;
}

/** Characters that stand on one line, from left to right. */
export interface TextLine {
  /** Parts by tabs. */
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
}

/** Characters by the line that they stand on, from the top; blanks count for nothing. */
export function rowsOfGlyphs(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const rows: Glyph[][] = [];
  let top: Glyph | undefined;
  for (const glyph of glyphs.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    if (glyph.text.trim() === "") continue;
    const isSame = top && glyph.y - top.y <= 0.4 * Math.min(top.size, glyph.size);
    if (!isSame) rows.push([]);
    if (!isSame) top = glyph;
    rows.at(-1)?.push(glyph);
  }
  return rows;
}

/** The characters of one row as a line; `isStruck` tells which are struck through. */
export function lineOf(row: readonly Glyph[], isStruck: (glyph: Glyph) => boolean): TextLine {
  const glyphs = withoutShadows(row.toSorted((a, b) => a.x - b.x));
  const parts: Glyph[][] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    if (last === undefined || glyph.x - last.end > APART * glyph.size) parts.push([]);
    parts.at(-1)?.push(glyph);
    last = glyph;
  }
  const segments = parts.map((part) => segmentOf(part, isStruck));
  const [first] = glyphs;
  return {
    text: segments.map(({ text }) => text).join("\t"),
    segments,
    x: first?.x ?? 0,
    end: last?.end ?? 0,
    y: first?.y ?? 0,
    size: median(glyphs.map(({ size }) => size)),
    isBold: glyphs.every((glyph) => glyph.isBold),
  };
}

/** Some programs print bold letters by printing them twice, a little apart. */
function withoutShadows(row: readonly Glyph[]): readonly Glyph[] {
  return row.filter((glyph, index) => {
    for (let before = index - 1; before >= Math.max(0, index - 3); before--) {
      const other = row[before];
      if (other?.text === glyph.text && glyph.x - other.x < 0.3 * (glyph.end - glyph.x))
        return false;
    }
    return true;
  });
}

function segmentOf(part: readonly Glyph[], isStruck: (glyph: Glyph) => boolean): Segment {
  const pieces: Piece[] = [];
  let last: Glyph | undefined;
  for (const glyph of part) {
    const struck = isStruck(glyph);
    const isBoth = struck && (pieces.at(-1)?.isStruck ?? false);
    if (last && isParted(last, glyph)) pieces.push({ text: " ", isStruck: isBoth });
    pieces.push({ text: glyph.text, isStruck: struck });
    last = glyph;
  }
  return { text: struckText(pieces), x: part[0]?.x ?? 0, end: last?.end ?? 0 };
}

/** Whether there is a blank between them: Chinese characters stand apart a little without one. */
function isParted(left: Glyph, right: Glyph): boolean {
  const gap = right.x - left.end;
  const isChinese = wide.test(left.text) && wide.test(right.text);
  return gap > (isChinese ? 0.45 : 0.18) * right.size;
}

const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** In letter sizes: how far apart two parts of a line stand that are not one text. */
const APART = 0.9;
