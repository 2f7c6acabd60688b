import { unicodeEscapes } from "../../diagnostics/visible.js";

/**
 * A value as JSON, two spaces of indentation, a line feed at the end. What JSON leaves as it is and a terminal would obey (DEL, C1
 * controls, U+2028, bidirectional controls) is escaped.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2);
  return `${text.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, unicodeEscapes)}\n`;
}
