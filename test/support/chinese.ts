import { expect } from "vitest";
import type { Words } from "../../generator/diagnostics/language.js";

/**
 * The Chinese says what the English says, as far as a program can tell: it is Chinese, no English sentence is left in it, and
 * whatever the English puts in quotes or backquotes stands in it too.
 */
export function checkChinese({ en, zh }: Words): void {
  expect(zh).toMatch(/\p{Script=Han}/u);
  expect(englishIn(zh), zh).toEqual([]);
  for (const name of quotedIn(en)) expect(zh).toContain(name);
}

/** Four and more English words in a row, outside of quotes. */
function englishIn(text: string): readonly string[] {
  const bare = text.replaceAll(/`[^`]*`|'[^']*'|"[^"]*"/gu, " · ");
  return bare.match(/\b[a-z]+(?: [a-z]+){3,}\b/gu) ?? [];
}

/** What stands between quotes; an apostrophe is none. */
function quotedIn(text: string): readonly string[] {
  const quoted = /`([^`]+)`|(?<![\p{L}\p{N}])'([^']+)'(?!\p{L})/gu;
  return [...text.matchAll(quoted)].map(([, code, name]) => code ?? name ?? "");
}
