import type { Document, YAMLError } from "yaml";
import {
  complain,
  type Diagnostic,
  type SourceFile,
  type Span,
} from "../../diagnostics/diagnostic.js";
import type { Words } from "../../diagnostics/language.js";
import { yamlLibrary } from "./library.js";
import { complainWideMark, wideMarkNear } from "./wide-mark.js";

/**
 * The syntax errors of a document, in our words. One mistake often confuses the reader several times over: of the
 * errors on one line only the first is told, and those that tend to follow from another only if nothing went wrong
 * before them.
 */
export function syntaxDiagnostics(
  document: Document.Parsed,
  source: SourceFile,
): readonly Diagnostic[] {
  const lines = new Set<number>();
  const diagnostics: Diagnostic[] = [];
  const hasOpenQuote = document.errors.some((error) => OPEN_QUOTE.test(error.message));
  for (const error of document.errors) {
    const line = lineOf(source, error.pos[0]);
    if (lines.has(line) || (diagnostics.length > 0 && isConsequence(error))) continue;
    // What an open quote swallows closes no bracket.
    if (hasOpenQuote && OPEN_BRACKET.test(error.message)) continue;
    lines.add(line);
    const wide = wideMarkNear(source.text, error.pos[0]);
    diagnostics.push(wide ? complainWideMark(wide, source) : ours(error, document, source));
  }
  return diagnostics;
}

const OPEN_QUOTE = /Missing closing (['"])/u;
const OPEN_BRACKET = /Flow (map|sequence) .*end with a (\S)/u;
const OUT_OF_LINE = /All (?:mapping|sequence) items must start at the same column/u;

/** Once a line is out of place, every sibling below it is. */
function isConsequence(error: YAMLError): boolean {
  return error.code === "UNEXPECTED_TOKEN" || OUT_OF_LINE.test(error.message);
}

function ours(error: YAMLError, document: Document.Parsed, source: SourceFile): Diagnostic {
  return complain("yaml-syntax", place(error, document, source), reword(error));
}

interface Wording {
  readonly problem: Words;
  readonly advice?: Words;
}

/** The library's messages (by a part of each) and what we say instead. The first match counts. */
const WORDINGS: readonly (readonly [RegExp, (match: RegExpExecArray) => Wording])[] = [
  [
    /Tabs are not allowed/u,
    () => ({
      problem: { en: "a tab is used as indentation", zh: "用了制表符缩进" },
      advice: { en: "indent with spaces", zh: "用空格缩进" },
    }),
  ],
  [
    /Nested mappings are not allowed/u,
    () => ({
      problem: {
        en: "a second ': ' stands in the value of a key",
        zh: "键的值里出现了第二个 ': '",
      },
      advice: {
        en: "quote the value, or put the inner map on lines of its own",
        zh: "给值加上引号，或让内层映射另起一行",
      },
    }),
  ],
  [
    /All mapping items must start at the same column/u,
    () => ({
      problem: {
        en: "this key does not line up with the keys above it",
        zh: "这个键与上面的键没有对齐",
      },
      advice: {
        en: "indent it as its siblings; only what belongs below it stands further in",
        zh: "缩进与同级的键一致；只有属于它的内容才再缩进一层",
      },
    }),
  ],
  [
    /All sequence items must start at the same column/u,
    () => ({
      problem: {
        en: "this '-' does not line up with the items above it",
        zh: "这个 '-' 与上面的列表项没有对齐",
      },
      advice: { en: "indent it as the other items", zh: "缩进与其他列表项一致" },
    }),
  ],
  [
    /Implicit map keys need to be followed by map values|Implicit keys need to be on a single line/u,
    () => ({
      problem: { en: "a 'key: value' is expected here", zh: "这里应为 'key: value'" },
      advice: {
        en: "write ': ' (with a space) after a key; quote a value that runs over several lines",
        zh: "键后面写 ': '（带空格）；跨多行的值要加引号",
      },
    }),
  ],
  [
    /Plain value cannot start with .*?(\S)$/u,
    () => ({
      problem: {
        en: "a value cannot start with this character unless it is quoted",
        zh: "不加引号的值不能以这个字符开头",
      },
      advice: { en: "put the value in quotes", zh: "给值加上引号" },
    }),
  ],
  [
    OPEN_QUOTE,
    (match) => ({
      problem: { en: `this ${match[1]} is never closed`, zh: `这个 ${match[1]} 没有闭合` },
      advice: { en: `write the missing ${match[1]}`, zh: `补上缺少的 ${match[1]}` },
    }),
  ],
  [
    /Block collections are not allowed within flow/u,
    () => ({
      problem: {
        en: "a 'key: value' stands inside a value of { } or [ ]",
        zh: "{ } 或 [ ] 的值里出现了 'key: value'",
      },
      advice: {
        en: "separate entries with ', '; quote a value that holds ': '",
        zh: "各项之间用 ', ' 分隔；含有 ': ' 的值要加引号",
      },
    }),
  ],
  [
    OPEN_BRACKET,
    (match) => ({
      problem:
        match[1] === "map"
          ? { en: "this map is never closed", zh: "这个映射没有闭合" }
          : { en: "this list is never closed", zh: "这个列表没有闭合" },
      advice: { en: `write the missing '${match[2]}'`, zh: `补上缺少的 '${match[2]}'` },
    }),
  ],
  [
    /Invalid escape sequence (.*)$/u,
    (match) => ({
      problem: {
        en: `'${match[1]}' is not an escape in a double-quoted text`,
        zh: `'${match[1]}' 不是双引号文本里的转义`,
      },
      advice: {
        en: "double the backslash, or use single quotes",
        zh: "反斜杠写两个，或改用单引号",
      },
    }),
  ],
  [
    /Missing , (?:or : )?between/u,
    () => ({
      problem: { en: "a comma is missing between two items", zh: "两项之间缺少逗号" },
      advice: { en: "separate items with ', '", zh: "各项之间用 ', ' 分隔" },
    }),
  ],
  [
    /Comments must be separated/u,
    () => ({
      problem: { en: "a '#' stands right after something else", zh: "'#' 紧跟在别的内容后面" },
      advice: {
        en: "write a space before a comment, or quote a value that holds '#'",
        zh: "注释前面要有空格；含有 '#' 的值要加引号",
      },
    }),
  ],
  [/Unexpected/u, () => ({ problem: { en: "this does not belong here", zh: "这里不应出现这个" } })],
];

/** In English the library's own messages are good enough for what is rare; in Chinese they are told by their codes. */
const OTHERS: Readonly<Record<YAMLError["code"], string>> = {
  ALIAS_PROPS: "别名不能再带锚点或标签",
  BAD_ALIAS: "锚点或别名的名字不能用",
  BAD_COLLECTION_TYPE: "标签与它后面的集合类型不符",
  BAD_DIRECTIVE: "YAML 指令有误",
  BAD_DQ_ESCAPE: "双引号文本里的转义有误",
  BAD_INDENT: "缩进有误",
  BAD_PROP_ORDER: "锚点和标签必须写在标记之后",
  BAD_SCALAR_START: "值不能以这个字符开头",
  BLOCK_AS_IMPLICIT_KEY: "块状集合不能作键",
  BLOCK_IN_FLOW: "{ } 或 [ ] 里不能写块状集合",
  DUPLICATE_KEY: "同一映射里的键不能重复",
  IMPOSSIBLE: "这里的结构无法解析",
  KEY_OVER_1024_CHARS: "':' 离键的开头超过 1024 个字符",
  MISSING_CHAR: "缺少一个分隔符或空格",
  MULTILINE_IMPLICIT_KEY: "键必须写在一行内",
  MULTIPLE_ANCHORS: "一个节点最多有一个锚点",
  MULTIPLE_DOCS: "一个文件里有多个文档",
  MULTIPLE_TAGS: "一个节点最多有一个标签",
  NON_STRING_KEY: "键必须是文本",
  RESOURCE_EXHAUSTION: "嵌套过深，无法解析",
  TAB_AS_INDENT: "不能用制表符缩进",
  TAG_RESOLVE_FAILED: "标签无法解析",
  UNEXPECTED_TOKEN: "这里不应出现这个",
};

function reword(error: YAMLError): Wording {
  for (const [pattern, wording] of WORDINGS) {
    const match = pattern.exec(error.message);
    if (match) return wording(match);
  }
  const en = error.message.charAt(0).toLowerCase() + error.message.slice(1);
  return { problem: { en, zh: OTHERS[error.code] } };
}

/** What was never closed is shown where it opens: its end is only where the reader gave up. */
function place(error: YAMLError, document: Document.Parsed, source: SourceFile): Span {
  const [start, end] = error.pos;
  const opening = /Missing closing|must .*end with/u.test(error.message)
    ? openingOf(start, document, source)
    : undefined;
  if (opening !== undefined) return { source, start: opening, end: opening + 1 };
  const length = source.text.length;
  const indent = /^ *(?=\S)/u.exec(source.text.slice(start))?.[0].length ?? 0;
  const from = Math.min(start + indent, length);
  return { source, start: from, end: Math.min(Math.max(end, from + 1), length) };
}

/** Where the innermost quoted text or bracketed collection that reaches to `offset` begins. */
function openingOf(
  offset: number,
  document: Document.Parsed,
  source: SourceFile,
): number | undefined {
  let opening: number | undefined;
  yamlLibrary().visit(document, {
    Node(_key, node) {
      const start = node.range?.[0];
      if (start === undefined || start >= offset || (node.range?.[1] ?? 0) < offset) return;
      if (/['"[{]/u.test(source.text[start] ?? "")) opening = start;
    },
  });
  return opening;
}

function lineOf(source: SourceFile, offset: number): number {
  let line = 0;
  for (
    let at = source.text.indexOf("\n");
    at >= 0 && at < offset;
    at = source.text.indexOf("\n", at + 1)
  ) {
    line += 1;
  }
  return line;
}
