/** Whether two labels differ in nothing but how they are written: width, white space and punctuation. */
export function isSameWording(from: unknown, to: unknown): boolean {
  return plain(String(from)) === plain(String(to));
}

function plain(label: string): string {
  return label
    .normalize("NFKC")
    .replaceAll(/[\s\p{P}]/gu, "")
    .toLowerCase();
}
