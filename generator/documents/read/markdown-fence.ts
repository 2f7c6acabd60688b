import { codeText, jsonEnd } from "./code-text.js";
import { isTableAt } from "./markdown-evidence.js";
import { languages } from "./markdown-languages.js";
import { indexFrom, type Line, type LineReader, type Read } from "./markup-line.js";

const mark = /^(?:\s*>)*\s*(?:(?:[-*+]|\d+[.)])\s+)?(```+|~~~+)\s*(.*?)\s*$/u;

/** Code between fences. */
export const readFence: LineReader = (lines, at) => {
  const line = lines[at];
  if (line?.endsFence) return { blocks: [], next: at + 1 };
  const [, sign, info = ""] = mark.exec(line?.text ?? "") ?? [];
  if (line === undefined || sign === undefined) return undefined;
  const single = info.endsWith(sign) ? info.slice(0, -sign.length) : undefined;
  if (single !== undefined) return { blocks: codeText([{ ...line, text: single }]), next: at + 1 };
  const read = afterFence(lines, at + 1, /^(?:md|markdown)\b/iu.test(info));
  if (isInfo(info)) return read;
  const word = { kind: "furniture", text: info, at: { line: line.line } } as const;
  return { ...read, blocks: [word, ...read.blocks] };
};

/**
 * What follows on the start of a fence. One that nobody closed, or that is closed far below behind tables, ends where its code
 * does; what comes next is then read for what it is. `isText`: a fence around Markdown as a sample.
 */
export function afterFence(lines: readonly Line[], from: number, isText = false): Read {
  const found = indexFrom(lines, from, isFence);
  const end = found < 0 ? lines.length : found;
  const isClosed = found >= 0 && isEnd(lines[found]);
  const cut = isText && isClosed ? end : cutAt(lines, from, end, isClosed);
  const code = lines.slice(from, cut);
  if (cut < end && !isClosed && !code.some(isCodeLike)) return { blocks: [], next: from };
  const read = { blocks: codeText(code), next: cut };
  if (!isClosed || startsCode(lines, end + 1, cut < end)) return read;
  return cut === end ? { ...read, next: end + 1 } : { ...read, skip: end };
}

/** Where the code ends: at a table, and, of a fence that nobody closed, at a heading or behind its JSON. */
function cutAt(lines: readonly Line[], from: number, end: number, isClosed: boolean): number {
  const start = indexFrom(lines, from, ({ text }) => text.trim() !== "");
  const json = start < 0 || start >= end ? undefined : jsonEnd(lines, start);
  const found = indexFrom(
    lines,
    from,
    (line, at) => at >= end || isOther(lines, at, line, isClosed),
  );
  const other = found < 0 ? end : found;
  return other >= end && isClosed ? end : Math.min(json ?? end, other, end);
}

function isOther(lines: readonly Line[], at: number, line: Line, isClosed: boolean): boolean {
  return isTableAt(lines, at) || (!isClosed && /^(?:#{2,6}\s*\S|#\s+\p{sc=Han})/u.test(line.text));
}

function isCodeLike({ text }: Line): boolean {
  return /[{}<>;=]|^\s*["[\]]|:\/\/|^\s*(?:GET|POST|PUT|curl)\b/u.test(text);
}

/** The fence behind a broken one begins the next sample, if code follows on it. */
function startsCode(lines: readonly Line[], at: number, isBroken: boolean): boolean {
  if (!isBroken) return false;
  const next = lines[indexFrom(lines, at, ({ text }) => text.trim() !== "")];
  return next !== undefined && /^\s*[{[<"]/u.test(next.text);
}

function isFence(line: Line): boolean {
  return line.endsFence === true || mark.test(line.text);
}

function isEnd(line: Line | undefined): boolean {
  return line !== undefined && (line.endsFence === true || mark.exec(line.text)?.[2] === "");
}

/** A language, with what renderers let stand behind it. */
function isInfo(info: string): boolean {
  const [, word = "-"] =
    /^([\w+#-]+)(?:\s*\{[.#\d][^{}]*\}|\s+(?:title|file\w*)=.*)?$/iu.exec(info) ?? [];
  return info === "" || languages.has(word.toLowerCase());
}

/**
 * Lines with every fence on a line of its own. Backticks that are glued to a sentence (```` ```接口描述 ````) only ever end a fence:
 * the sentence is read by itself.
 */
export function withFencesApart(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line) => (/```/u.test(line.text) ? apart(line) : [line]));
}

function apart(line: Line): readonly Line[] {
  const [, sign, rest = ""] = mark.exec(line.text) ?? [];
  if (sign === undefined) return behind(line);
  if (rest.includes("`") && !rest.endsWith(sign)) {
    return [{ ...line, text: line.text.replaceAll(/```+/gu, "`") }];
  }
  if (isInfo(rest) || /^[\w+#.-]+$/u.test(rest) || rest.endsWith(sign)) return [line];
  const [, info = "", code] = /^([\w+#-]*)\s*([{[<"].*)$/u.exec(rest) ?? [];
  if (code !== undefined && isInfo(info)) {
    return [
      { ...line, text: `${sign}${info}` },
      { ...line, text: code },
    ];
  }
  return [
    { ...line, text: "", endsFence: true },
    { ...line, text: rest },
  ];
}

/** `}` and a fence, `请求示例：` and a fence. */
function behind(line: Line): readonly Line[] {
  const [, text, sign = "", info = ""] =
    /^([^`]*[^\s`])\s*(```+)([\w-]*)\s*$/u.exec(line.text) ?? [];
  if (text === undefined || !isInfo(info)) return [line];
  const isEnding = info === "" && /[}\]>;,]$/u.test(text);
  const second: Line = isEnding
    ? { ...line, text: "", endsFence: true }
    : { ...line, text: `${sign}${info}` };
  return [{ ...line, text }, second];
}
