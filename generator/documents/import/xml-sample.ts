import type { Words } from "../../diagnostics/language.js";

/** What was changed about a sample so that it can be read. */
export interface Mend {
  readonly kind: "encoding" | "declaration";
  readonly says: Words;
}

/** A message without what may stand before its first element: a byte order mark, declarations, comments. */
export function withoutProlog(text: string): string {
  return text.replace(/^(?:\s|\ufeff|<\?[^>]*>|<!--[^]*?-->)+/u, "");
}

/**
 * An XML sample as a file in UTF-8: its declaration first, and naming the encoding that the file has. Documents print samples with
 * something before the declaration, and with the encoding that the partner's own files have.
 */
export function mendedXml(printed: string): {
  readonly text: string;
  readonly mends: readonly Mend[];
} {
  const text = printed.replace(/^[\s\ufeff]+/u, "");
  const at = text.search(/<\?xml\b/iu);
  const prolog = text.slice(0, text.length - withoutProlog(text).length);
  if (at < 0 || at >= prolog.length) return { text, mends: [] };
  const declaration = /^<\?[^>]*>/u.exec(text.slice(at))?.[0] ?? "";
  const encoding = /encoding\s*=\s*["']([\w.:-]{1,40})["']/iu.exec(declaration)?.[1] ?? "UTF-8";
  const isOther = !/^utf-?8$/iu.test(encoding);
  const own = isOther ? declaration.replace(encoding, "UTF-8") : declaration;
  const others = text.slice(0, at) + text.slice(at + declaration.length).replace(/^\s+/u, "");
  return {
    text: at === 0 ? own + text.slice(declaration.length) : `${own}\n${others}`,
    mends: [...(at === 0 ? [] : [moved]), ...(isOther ? [renamed(encoding)] : [])],
  };
}

const moved: Mend = {
  kind: "declaration",
  says: { en: "the XML declaration was put first", zh: "XML 声明已移到最前" },
};

function renamed(encoding: string): Mend {
  const says = {
    en: `the XML declaration names ${encoding}; the file is UTF-8, and says so`,
    zh: `XML 声明写的是 ${encoding}；文件用 UTF-8 保存，声明已相应改写`,
  };
  return { kind: "encoding", says };
}
