/**
 * A sign of a font that holds no letters, as a character: ticks and boxes tell what is required. Word writes them as codes of the
 * font, from 0xF000 on or without it (ECMA-376, part 1, 17.3.3.30). One that is not known stays the code that it has.
 */
export function dingbat(font: string, code: number): string {
  const known = fonts[font.toLowerCase()]?.[code & 0xff];
  return known ?? String.fromCodePoint(code);
}

const fonts: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x6c: "●",
    0x6e: "■",
    0x6f: "□",
    0x71: "□",
    0x72: "□",
    0x76: "◆",
    0xa8: "□",
    0xab: "★",
    0xd8: "➢",
    0xdf: "←",
    0xe0: "→",
    0xfb: "✗",
    0xfc: "✓",
    0xfd: "☒",
    0xfe: "☑",
  },
  "wingdings 2": { 0x4f: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0xa3: "□" },
  symbol: { 0xb7: "•", 0xd6: "√", 0xb4: "×", 0xa3: "≤", 0xb3: "≥", 0xb9: "≠", 0xae: "→" },
};
