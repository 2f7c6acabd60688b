/** `U+0430`, each once. */
export function codePoints(chars: readonly string[]): readonly string[] {
  const points = [...new Set(chars)].map((char) => {
    const hex = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return `U+${hex}`;
  });
  return points.toSorted();
}
