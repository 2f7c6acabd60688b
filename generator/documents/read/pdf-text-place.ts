import { identity, place, type Matrix } from "./pdf-matrix.js";

/** Where the next character comes to stand (ISO 32000-1, section 9.4.2): a matrix, a line, and a place on it. */
export class PdfTextPlace {
  matrix: Matrix = identity;
  #x = 0;
  #y = 0;
  #lineX = 0;
  #lineY = 0;

  /** Begins anew, with the line at the matrix's own place. */
  set(matrix: Matrix): void {
    this.matrix = matrix;
    this.#x = this.#lineX = 0;
    this.#y = this.#lineY = 0;
  }

  /** To a line that begins so far from where the present one does. */
  move(x: number, y: number): void {
    this.#x = this.#lineX += x;
    this.#y = this.#lineY += y;
  }

  advance(x: number): void {
    this.#x += x;
  }

  /** The point that is `x` further and `y` higher, by a matrix that the text's own is part of. */
  point(matrix: Matrix, x: number, y: number): readonly [number, number] {
    return place(matrix, this.#x + x, this.#y + y);
  }
}
