/**
 * Whether every surrogate has its partner. A text with a lone surrogate has no bytes: Node would sign EF BF BD where
 * Java signs 3F, so such a text is refused before anything is signed.
 */
export function isWellFormed(text: string): boolean {
  // ES2024 in the type library, and in every Node since 20.
  return (text as string & { isWellFormed(): boolean }).isWellFormed();
}

/** The number of characters as documents count them: code points. A lone surrogate counts as one, as in JSON Schema. */
export function countCharacters(text: string): number {
  let count = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    if (isHigh(text.charCodeAt(i)) && isLow(text.charCodeAt(i + 1))) {
      count--;
      i++;
    }
  }
  return count;
}

/**
 * Whether `text` has at least `min` and at most `max` characters (code points), both inclusive.
 *
 * A text has no more characters than UTF-16 units and no fewer than half as many, so most texts are judged by their
 * length alone.
 */
export function hasLength(text: string, min: number, max: number): boolean {
  const units = text.length;
  if (units < min || units > 2 * max) return false;
  if (units <= max && units >= 2 * min) return true;
  const count = countCharacters(text);
  return count >= min && count <= max;
}

/** What a length counts: characters, or the bytes of a charset. */
export type LengthUnit = "character" | "utf8-byte" | "gbk-byte";

/** Whether `text` has at least `min` and at most `max` bytes in UTF-8, or in GBK, where each character but ASCII has two. */
export function hasByteLength(
  text: string,
  min: number,
  max: number,
  unit: Exclude<LengthUnit, "character">,
): boolean {
  let count = 0;
  for (const character of text) count += byteCounts[unit](character.codePointAt(0) ?? 0);
  return count >= min && count <= max;
}

const byteCounts = {
  "utf8-byte": (point: number) => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4),
  "gbk-byte": (point: number) => (point < 0x80 ? 1 : 2),
} as const;

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
