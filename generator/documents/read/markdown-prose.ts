import { headingBlocks, looseHeadingBlocks } from "./heading-block.js";
import { clearedMarkdown, withoutBackticks } from "./inline-text.js";
import { indexFrom, proseBlocks, type Line, type LineReader, type Read } from "./markup-line.js";

/** `## 1.3. 请求`, a line with a rule of dashes or equal signs below it, or a line whose number goes on. */
export const readHeading: LineReader = (lines, at, markup) => {
  const text = unquoted(lines[at]?.text ?? "");
  const line = lines[at]?.line ?? 1;
  const [, marks, title] = /^(#{1,6})(?:\s+|(?<=##)|(?=[\p{sc=Han}\d]))(\S.*)$/u.exec(text) ?? [];
  if (marks !== undefined && title !== undefined) {
    const named = title.replace(/\s+#+$/u, "").replace(/\s*\{#[^{}]*\}$/u, "");
    const shown = plain(withoutBadges(named));
    return { blocks: headingBlocks(marks.length, shown, line, markup), next: at + 1 };
  }
  const rule = underline(lines, at);
  if (rule !== undefined) {
    return { blocks: headingBlocks(rule === "=" ? 1 : 2, plain(text), line, markup), next: at + 2 };
  }
  const loose = looseHeadingBlocks(plain(text), line, markup);
  return loose && { blocks: loose, next: at + 1 };
};

/** Without elements that only show something beside a title: `<Badge type="tip" text="Body" />`. A type, `List<Item>`, has no attributes. */
function withoutBadges(title: string): string {
  const text = title
    .replaceAll(/<[A-Za-z][\w.-]*(?:\s+[\w:@.-]+="[^"<>]*"){1,20}\s*\/>/gu, "")
    .trim();
  return text === "" ? title : text;
}

function plain(text: string): string {
  return withoutBackticks(clearedMarkdown(text)).replaceAll("\n", " ");
}

/** The sign of the rule below a line that stands alone and is no sentence. */
function underline(lines: readonly Line[], at: number): string | undefined {
  const above = lines[at - 1]?.text.trim() ?? "";
  const text = lines[at]?.text.trim() ?? "";
  const rule = /^(?:(=)=+|(-)-+)$/u.exec(lines[at + 1]?.text.trim() ?? "");
  const isTitle = above === "" && text.length <= 60 && !/[。；;：:，,|]$|^[-=*_>\s]*$/u.test(text);
  return rule && isTitle ? (rule[1] ?? rule[2]) : undefined;
}

/** Any line, without the marks of lists and quotes; rules, of which nothing is left, say nothing. */
export function readParagraph(lines: readonly Line[], at: number): Read {
  const { text = "", line = 1 } = lines[at] ?? {};
  const shown = clearedMarkdown(unquoted(text).replace(/^[-*+]\s+(?=\S)/u, ""));
  const isRule = /^[-=*_~#`>\s]*$/u.test(shown);
  return { blocks: proseBlocks(isRule ? "" : shown, line), next: at + 1 };
}

function unquoted(text: string): string {
  return text.replace(/^(?:\s*>(?![=\d]))+/u, "").trim();
}

/** Contents that are links into the page, `[TOC]`, and what stands between two rules at the very top. */
export const readFurniture: LineReader = (lines, at) => {
  const next = frontMatterEnd(lines, at) ?? contentsEnd(lines, at);
  if (next === at) return undefined;
  const kept = lines.slice(at, next).map(({ text }) => text.trim());
  const text = kept.filter((each) => !/^-*$/u.test(each)).join("\n");
  const place = { line: lines[at]?.line ?? 1 };
  return { blocks: [{ kind: "furniture", text, at: place }], next };
};

function frontMatterEnd(lines: readonly Line[], at: number): number | undefined {
  if (at > 0 || lines[0]?.line !== 1 || lines[0].text.trim() !== "---") return undefined;
  const end = lines.findIndex(({ text }, index) => index > 0 && text.trim() === "---");
  const isMatter = lines
    .slice(1, end)
    .every(({ text }) => /^(?:\s*|\s*#.*|\s*-\s.*|\s*[\w-]+:.*)$/u.test(text));
  return end > 1 && isMatter ? end + 1 : undefined;
}

const contents = /^\s*(?:\[\[?toc\]\]?|(?:[-*+]|\d+[.)])\s+\[[^\]]*\]\(#[^()]*\))\s*$/iu;

function contentsEnd(lines: readonly Line[], at: number): number {
  const end = indexFrom(lines, at, ({ text }) => !contents.test(text));
  return end < 0 ? lines.length : end;
}
