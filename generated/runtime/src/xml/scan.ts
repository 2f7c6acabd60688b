import { anyNameEnd } from "./name.js";

/*
 * Where things end, over the units of a text with a zero after the last (see `unitsOf`). A zero is no character of XML, so
 * that no loop here goes past the end. This is the hot loop of receiving XML.
 */

/** Where a run of characters stands: that decides what it stops before. One bit each in the table below. */
export const IN_TEXT = 1;
export const IN_VALUE = 2;
export const IN_COMMENT = 4;
export const IN_CDATA = 8;

/**
 * The offset after the characters from `at` on that mean nothing but themselves in such a place. There stands a unit that
 * means something, or one that XML 1.0, section 2.2, does not allow.
 */
export function runEnd(units: Uint16Array, at: number, place: number): number {
  for (;;) {
    const unit = units[at]!;
    if (unit < 0x80) {
      if ((kinds[unit]! & (place | FOREIGN)) !== 0) return at;
    } else if (unit >= 0xd800 && (unit < 0xe000 || unit > 0xfffd)) {
      if (!isPair(unit, units[at + 1]!)) return at;
      at++;
    }
    at++;
  }
}

function isPair(high: number, low: number): boolean {
  return high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
}

/** Whether the `length` units from `at` on stand from `other` on, too. */
export function isSame(units: Uint16Array, at: number, other: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (units[at + i] !== units[other + i]) return false;
  return true;
}

/** The offset after the white space from `at` on. */
export function spaceEnd(units: Uint16Array, at: number): number {
  while (isSpace(units[at]!)) at++;
  return at;
}

function isSpace(unit: number): boolean {
  return unit < 0x80 && (kinds[unit]! & SPACE) !== 0;
}

/** The offset after the name that begins at `at`; `at` itself where none does. */
export function nameEnd(text: string, units: Uint16Array, at: number): number {
  const first = units[at]!;
  if (first >= 0x80) return anyNameEnd(text, at);
  if ((kinds[first]! & NAME_START) === 0) return at;
  for (let end = at + 1; ; end++) {
    const unit = units[end]!;
    if (unit >= 0x80) return anyNameEnd(text, at);
    if ((kinds[unit]! & NAME) === 0) return end;
  }
}

const NAME_START = 16;
const NAME = 32;
const SPACE = 64;
const FOREIGN = 128;

/** For each ASCII character the bits of what it is, and of the places where it stops a run. */
const kinds: Uint8Array = kindsOfAscii();

function kindsOfAscii(): Uint8Array {
  const table = new Uint8Array(0x80);
  const mark = (from: number, to: number, bits: number): void => {
    for (let unit = from; unit <= to; unit++) table[unit]! |= bits;
  };
  const markEach = (characters: string, bits: number): void => {
    for (const character of characters)
      mark(character.charCodeAt(0), character.charCodeAt(0), bits);
  };
  mark(0x00, 0x08, FOREIGN);
  mark(0x0b, 0x0c, FOREIGN);
  mark(0x0e, 0x1f, FOREIGN);
  // Line ends are normalised, and "]]>" is looked for from its last character.
  markEach("<&>\r", IN_TEXT);
  markEach("<&\"'\t\n\r", IN_VALUE);
  markEach("-", IN_COMMENT);
  markEach("]\r", IN_CDATA);
  markEach(" \t\n\r", SPACE);
  mark(0x41, 0x5a, NAME_START | NAME);
  mark(0x61, 0x7a, NAME_START | NAME);
  mark(0x30, 0x39, NAME);
  markEach(":_", NAME_START | NAME);
  markEach("-.", NAME);
  return table;
}
