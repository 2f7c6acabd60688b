import { shieldCode } from "./html-shield-code.js";
import { judgeTag, type OpenTags, openTags, type Tag } from "./html-shield-tags.js";
import { xmlSampleEnd } from "./html-shield-xml.js";
import { bareAttributes, rawNames } from "./html-names.js";

/**
 * The source with everything escaped that is not a tag, so that a parser of HTML takes for tags only what was meant so:
 * `List<Object>`, `a<b`, `&timestamp=1` and the insides of fences are text, and an element that would swallow the rest of the page
 * is no element. Line breaks become `\n`; each line keeps its number.
 */
export function shield(source: string): string {
  const text = shieldCode(source.replace(/^\uFEFF/u, "").replaceAll(/\r\n?/gu, "\n"));
  const open = openTags(/<(?:!doctype\s+html|html|body)[\s>]/iu.test(text));
  const comments = text.lastIndexOf("-->");
  const parts: string[] = [];
  let at = 0;
  for (let mark = text.indexOf("<"); mark >= 0; mark = text.indexOf("<", at)) {
    parts.push(ampersands(text.slice(at, mark)));
    const [part, next] = partAt(text, mark, open, comments);
    parts.push(part);
    at = next;
  }
  return [...parts, ampersands(text.slice(at))].join("");
}

/** `&` is text unless it begins an entity that ends; bars that were escaped stay so until rows are parted into cells. */
function ampersands(text: string): string {
  return text.replaceAll(
    /&(?!(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);)|&(?=(?:#124|#x7c|vert|verbar);)/giu,
    "&amp;",
  );
}

function typed(text: string): string {
  return ampersands(text).replaceAll("<", "&lt;");
}

type Part = readonly [text: string, next: number];

/** `comments`: where the last comment ends, so that none is looked for behind it. */
function partAt(text: string, mark: number, open: OpenTags, comments: number): Part {
  const aside = verbatimAt(text, mark, comments);
  if (aside !== undefined) return [aside, mark + aside.length];
  const sample = xmlSampleEnd(text, mark, open.isPage);
  if (sample !== undefined) return [typed(text.slice(mark, sample)), sample];
  const tag = tagAt(text, mark);
  if (tag === undefined) return ["&lt;", mark + 1];
  const next = mark + tag.text.length;
  const verdict = judgeTag(tag, text, mark, open);
  if (verdict === "text") return ["&lt;", mark + 1];
  if (verdict === "drop") return ["", next];
  if (!rawNames.has(tag.name) || tag.isEnd || tag.rest.endsWith("/")) return [verdict.tag, next];
  const end = open.endOf(tag.name, text, next);
  return end === undefined ? ["&lt;", mark + 1] : [text.slice(mark, end), end];
}

const asides: readonly RegExp[] = [
  /<!doctype[^<>]*>/iuy,
  /<!\[(?!CDATA)[^\]<>]*\]>/iuy,
  /<\?xml:[^<>]*>/iuy,
];

/** Comments, document types, and the marks that Word leaves. */
function verbatimAt(text: string, mark: number, comments: number): string | undefined {
  if (!/[!?]/u.test(text[mark + 1] ?? "")) return undefined;
  const mayEnd = mark + 4 <= comments && text.startsWith("<!--", mark);
  const end = mayEnd ? text.indexOf("-->", mark + 4) : -1;
  if (end >= 0) return text.slice(mark, end + 3);
  return asides.map((form) => matchAt(form, text, mark)?.[0]).find((found) => found !== undefined);
}

const strict =
  /<(\/?)([a-z][^\s<>/="'`]*)((?:\s(?:"(?:(?!<\/|<t[dhr]\b|<br)[^"]){0,4000}"|'(?:(?!<\/|<t[dhr]\b|<br)[^']){0,4000}'|[^<>"'])*|\/)?)>/iuy;
const lax = /<(\/?)([a-z][\w:-]*)(\s[^<>]*)>/iuy;

/** Attributes, as they should be. `a <b and b> c`, `a<b && c==d>e` have no tag in them. */
const attributes = new RegExp(
  `^(?:\\s*(?:${bareAttributes}|[\\w:@.-]+\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'<>=\`]+)))*\\s*/?$`,
  "iu",
);

/** A tag whose quotes are broken, if what stands behind its name begins as an attribute. */
const almost = /^\S{2,}\s(?:[\w:-]+\s+){0,3}[\w:-]+\s*=\s*["']?[\w#%]/u;

function tagAt(text: string, mark: number): Tag | undefined {
  const found = matchAt(strict, text, mark) ?? matchAt(lax, text, mark);
  if (!found) return undefined;
  const [whole, end = "", printed = "", behind = ""] = found;
  const rest = behind.trim();
  const isSound = attributes.test(rest);
  if (!isSound && !almost.test(`${printed} ${rest}`)) return undefined;
  const written = isSound ? whole : `<${end}${printed} ${rest.replaceAll(/["'`]/gu, "")}>`;
  return { text: whole, written, isEnd: end === "/", printed, name: printed.toLowerCase(), rest };
}

function matchAt(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(text);
}
