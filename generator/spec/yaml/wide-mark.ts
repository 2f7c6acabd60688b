import { complain, type Diagnostic, type SourceFile } from "../../diagnostics/diagnostic.js";
import type { Words } from "../../diagnostics/language.js";

/** A full-width mark that stands where YAML needs the narrow one, as an input method for Chinese leaves it. */
export interface WideMark {
  readonly offset: number;
  readonly found: string;
  readonly narrow: string;
}

/** Each pattern's first group is what stands before the mark; full-width marks inside of titles match none. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/^([ \t]*)\u3000/u, " "],
  [/^((?:[^'"]*[{,，])?[ \t-]*["']?[\w.$[\]-]+["']?[ \t]*)：/u, ": "],
  [/^(.*?[\w)>\]"'][ \t]*)，[ \t]*[\w-]+[ \t]*[:：]/u, ", "],
  [/^(.*?[:：][ \t]*)｛/u, "{ "],
  [/^(.*?[:：][ \t]*)［/u, "["],
  [/^(.*?)｝[ \t]*$/u, " }"],
  [/^(.*?)］[ \t]*$/u, "]"],
];

/** The first such mark on the line that holds `offset`, or else on the line above it. */
export function wideMarkNear(text: string, offset: number): WideMark | undefined {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const above = start > 0 ? text.lastIndexOf("\n", start - 2) + 1 : start;
  return wideMarkAt(text, start) ?? wideMarkAt(text, above);
}

/** The one inside of a plain key: to YAML, `：` ends no key, and a full-width space begins one. */
export function wideMarkInKey(key: string): WideMark | undefined {
  const offset = key.search(/^\u3000|：/u);
  if (offset < 0) return undefined;
  const found = key[offset] ?? "";
  return { offset, found, narrow: found === "：" ? ": " : " " };
}

export function complainWideMark(mark: WideMark, source: SourceFile): Diagnostic {
  const at = { source, start: mark.offset, end: mark.offset + 1 };
  const found = wordsOf(mark.found);
  return complain("yaml-syntax", at, {
    problem: {
      en: `${found.en} is a full-width character, which YAML takes for part of a text`,
      zh: `${found.zh}是全角字符，YAML 会把它当作文本的一部分`,
    },
    advice: {
      en: `write '${mark.narrow}'; quote it where it belongs to a name`,
      zh: `写成 '${mark.narrow}'；如果它属于名字，就给名字加引号`,
    },
  });
}

function wordsOf(mark: string): Words {
  return mark === "\u3000"
    ? { en: "this space", zh: "这个空格" }
    : { en: `'${mark}'`, zh: `'${mark}' ` };
}

function wideMarkAt(text: string, start: number): WideMark | undefined {
  const line = /^[^\r\n]*/u.exec(text.slice(start))?.[0] ?? "";
  const marks = PATTERNS.flatMap(([pattern, narrow]) => {
    const at = pattern.exec(line)?.[1]?.length;
    return at === undefined ? [] : [{ offset: start + at, found: line[at] ?? "", narrow }];
  });
  return marks.toSorted((a, b) => a.offset - b.offset)[0];
}
