import type { Words } from "../../diagnostics/language.js";

/** What was changed about a sample so that it can be read. */
export interface Mend {
  readonly kind: "encoding" | "declaration" | "form";
  readonly says: Words;
}

/** A message without what may stand before its first element: a byte order mark, declarations, comments. */
export function withoutProlog(text: string): string {
  return text.replace(/^(?:\s|\ufeff|<\?[^>]*>|<!--[^]*?-->)+/u, "");
}

/** A text, and what was changed about it. */
interface Mended {
  readonly text: string;
  readonly mends: readonly Mend[];
}

/**
 * An XML sample as a file in UTF-8: its declaration first, well-formed, and naming the encoding that the file has. Documents print
 * samples with something before the declaration, with the encoding that the partner's own files have, and with blanks lost from the
 * declaration or put into tags.
 */
export function mendedXml(printed: string): Mended {
  const tags = mendedTags(printed.replace(/^[\s\ufeff]+/u, ""));
  const { text } = tags;
  const at = text.search(/<\?xml(?=[\s?]|version|encoding)/iu);
  const prolog = text.slice(0, text.length - withoutProlog(text).length);
  if (at < 0 || at >= prolog.length) return tags;
  const declaration = /^<\?[^>]*>/u.exec(text.slice(at))?.[0] ?? "";
  const own = mendedDeclaration(declaration);
  const others = text.slice(0, at) + text.slice(at + declaration.length).replace(/^\s+/u, "");
  return {
    text: at === 0 ? own.text + text.slice(declaration.length) : `${own.text}\n${others}`,
    mends: [...(at === 0 ? [] : [moved]), ...own.mends, ...tags.mends],
  };
}

/** `< code >` is no tag. What is quoted as a whole may hold such a thing, and is left alone. */
function mendedTags(text: string): Mended {
  if (text.includes("<![CDATA[")) return { text, mends: [] };
  const closed = text.replace(/<[ \t]+(?=\/?[ \t]*[\p{L}_])/gu, "<").replace(/<\/[ \t]+/gu, "</");
  return { text: closed, mends: closed === text ? [] : [tightened] };
}

function mendedDeclaration(declaration: string): Mended {
  const encoding = /encoding\s*=\s*["']([\w.:-]{1,40})["']/iu.exec(declaration)?.[1] ?? "UTF-8";
  const isOther = !/^utf-?8$/iu.test(encoding);
  const isCramped = !/^<\?xml\s+version\s*=\s*(["'])[^"']*\1(?:\s|\?)/u.test(declaration);
  const named = isOther ? declaration.replace(encoding, "UTF-8") : declaration;
  return {
    text: isCramped ? `<?xml version="1.0" encoding="UTF-8"?>` : named,
    mends: [...(isOther ? [renamed(encoding)] : []), ...(isCramped ? [parted] : [])],
  };
}

const moved: Mend = {
  kind: "declaration",
  says: { en: "the XML declaration was put first", zh: "XML 声明已移到最前" },
};

const tightened: Mend = {
  kind: "form",
  says: {
    en: "blanks before the names of tags were left out",
    zh: "已去掉标签名前的空格",
  },
};

const parted: Mend = {
  kind: "form",
  says: {
    en: "the XML declaration was written anew: it lacked what XML asks of one",
    zh: "XML 声明不合 XML 的规定，已重写",
  },
};

function renamed(encoding: string): Mend {
  const says = {
    en: `the XML declaration names ${encoding}; the file is UTF-8, and says so`,
    zh: `XML 声明写的是 ${encoding}；文件用 UTF-8 保存，声明已相应改写`,
  };
  return { kind: "encoding", says };
}
