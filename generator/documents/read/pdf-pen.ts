import type { Drawing, Glyph, Rule } from "./pdf-drawing.js";
import type { PdfFont } from "./pdf-library.js";
import { identity, matrixOf, times, type Matrix } from "./pdf-matrix.js";
import { rulesOf } from "./pdf-paths.js";
import { PdfTextPlace } from "./pdf-text-place.js";

interface State {
  matrix: Matrix;
  font: PdfFont;
  size: number;
  letterGap: number;
  wordGap: number;
  stretch: number;
  leading: number;
  rise: number;
  /** The place was changed, and nothing has been drawn there. */
  isPlaced: boolean;
}

/** A character of a font as the library gives it; a number between two of them moves the second one back, in thousandths. */
interface FontGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

/**
 * Follows the operators of a page (ISO 32000-1, sections 8.4, 8.5 and 9.4) and keeps where text and rules come to stand. Colours,
 * clipping and the layers of optional content are not looked at: what is on a page is read, seen or not.
 */
export class PdfPen {
  readonly #glyphs: Glyph[] = [];
  readonly #turned: string[] = [];
  readonly #lying: Rule[] = [];
  readonly #standing: Rule[] = [];
  readonly #area: number;
  readonly #fontOf: (id: string) => PdfFont;
  #picture = 0;
  #isBlank = true;
  #state: State;
  readonly #saved: State[] = [];
  readonly #text = new PdfTextPlace();

  constructor(base: readonly number[], area: number, fontOf: (id: string) => PdfFont) {
    this.#area = area;
    this.#fontOf = fontOf;
    const text = { size: 0, letterGap: 0, wordGap: 0, stretch: 1, leading: 0, rise: 0 };
    this.#state = { matrix: matrixOf(base), font: {}, ...text, isPlaced: false };
  }

  drawing(): Drawing {
    this.#leave();
    return {
      glyphs: this.#glyphs,
      turned: this.#turned,
      lying: this.#lying,
      standing: this.#standing,
      picture: this.#picture,
      isBlank: this.#isBlank,
    };
  }

  draw(operator: string, args: readonly unknown[]): void {
    if (/^paint(?:Image|Inline|Solid)/u.test(operator)) this.#paint();
    this.#operators[operator]?.(args);
  }

  readonly #operators: Readonly<Record<string, (args: readonly unknown[]) => void>> = {
    save: () => this.#save(),
    restore: () => this.#restore(),
    beginGroup: () => this.#save(),
    endGroup: () => this.#restore(),
    transform: (args) => this.#transform(args),
    paintFormXObjectBegin: ([matrix]) => this.#begin(matrix),
    paintFormXObjectEnd: () => this.#restore(),
    beginAnnotation: ([, , transform, matrix]) => this.#begin(transform, matrix),
    endAnnotation: () => this.#restore(),
    shadingFill: () => (this.#isBlank = false),
    constructPath: ([paint, paths]) => this.#path(Number(paint), paths),
    setFont: ([id, size]) => this.#setFont(String(id), Number(size)),
    setGState: ([entries]) => this.#setGState(entries as readonly (readonly [string, unknown])[]),
    setCharSpacing: ([gap]) => (this.#state.letterGap = Number(gap)),
    setWordSpacing: ([gap]) => (this.#state.wordGap = Number(gap)),
    setHScale: ([percent]) => (this.#state.stretch = Number(percent) / 100),
    setLeading: ([leading]) => (this.#state.leading = -Number(leading)),
    setTextRise: ([rise]) => (this.#state.rise = Number(rise)),
    beginText: () => this.#text.set(identity),
    setTextMatrix: (args) => this.#text.set(matrixOf(args.length === 1 ? args[0] : args)),
    moveText: ([x, y]) => this.#text.move(Number(x), Number(y)),
    setLeadingMoveText: ([x, y]) => {
      this.#state.leading = Number(y);
      this.#text.move(Number(x), Number(y));
    },
    nextLine: () => this.#text.move(0, this.#state.leading),
    showText: ([glyphs]) => this.#show(glyphs as readonly (FontGlyph | number | null)[]),
  };

  #save(): void {
    // What is drawn in between tells by itself.
    this.#state.isPlaced = false;
    this.#saved.push({ ...this.#state });
  }

  #restore(): void {
    this.#leave();
    this.#state = this.#saved.pop() ?? this.#state;
  }

  /** A picture that was left out leaves a place behind at which nothing was drawn. */
  #leave(): void {
    const [a, b, c, d] = this.#state.matrix;
    if (this.#state.isPlaced && Math.abs(a * d - b * c) > SPECK) this.#paint();
  }

  #transform(args: unknown): void {
    this.#state.matrix = times(matrixOf(args), this.#state.matrix);
    this.#state.isPlaced = true;
  }

  #begin(...matrices: readonly unknown[]): void {
    this.#save();
    for (const matrix of matrices) if (matrix) this.#transform(matrix);
    this.#state.isPlaced = false;
  }

  /** A picture fills the unit square. */
  #paint(): void {
    const [a, b, c, d] = this.#state.matrix;
    this.#picture = Math.max(this.#picture, Math.abs(a * d - b * c) / this.#area);
    this.#isBlank = false;
    this.#state.isPlaced = false;
  }

  #path(paint: number, paths: unknown): void {
    this.#state.isPlaced = false;
    const [path] = paths as readonly (ArrayLike<number> | null)[];
    if (!path) return;
    const found = rulesOf(paint, path, this.#state.matrix);
    if (!found.isPainted) return;
    this.#isBlank = false;
    this.#lying.push(...found.lying);
    this.#standing.push(...found.standing);
  }

  #setFont(id: string, size: number): void {
    this.#state.font = this.#fontOf(id);
    this.#state.size = size;
  }

  #setGState(entries: readonly (readonly [string, unknown])[]): void {
    for (const [key, value] of entries) {
      if (key !== "Font") continue;
      const [id, size] = value as readonly [string, number];
      this.#setFont(id, size);
    }
  }

  #show(glyphs: readonly (FontGlyph | number | null)[]): void {
    const state = this.#state;
    state.isPlaced = false;
    const matrix = times(this.#text.matrix, state.matrix);
    const isUpright = isAcross(matrix, state);
    const perUnit = state.size * (state.font.fontMatrix?.[0] ?? 0.001);
    let turned = "";
    for (const glyph of glyphs) {
      if (glyph === null) continue;
      if (typeof glyph === "number") {
        this.#text.advance((-glyph / 1000) * state.size * state.stretch);
        continue;
      }
      const width = glyph.width * perUnit;
      if (isUpright) this.#keep(glyph, matrix, width);
      else turned += glyph.unicode;
      const gap = state.letterGap + (glyph.isSpace ? state.wordGap : 0);
      this.#text.advance((width + gap) * state.stretch);
    }
    if (turned.trim() !== "") this.#turned.push(turned);
  }

  #keep({ unicode }: FontGlyph, matrix: Matrix, width: number): void {
    const { size, rise, stretch, font } = this.#state;
    const [x, y] = this.#text.point(matrix, 0, rise);
    const [end] = this.#text.point(matrix, width * stretch, rise);
    const height = Math.abs(size) * Math.hypot(matrix[2], matrix[3]);
    const isBold = font.bold === true || font.black === true || bold.test(font.name ?? "");
    this.#isBlank &&= unicode.trim() === "";
    this.#glyphs.push({ text: unicode, x, end, y, size: height, isBold });
  }
}

/** It runs from left to right, or nearly so. */
function isAcross([a, b]: Matrix, { size, font }: State): boolean {
  return font.vertical !== true && a * size > 0 && Math.abs(b) < 0.1 * Math.abs(a);
}

/** Fonts that are not in the file tell by their names alone. */
const bold = /bold|black|heavy|simhei|heiti|黑体/iu;

/** In square points: less is no picture. */
const SPECK = 100;
