import type { Block } from "../block.js";
import type { Line } from "./text-lines.js";
import { numberedLine, type Numbered } from "./text-numbers.js";
import { goesOn, isNext, isTitle, levelOf, type Outline } from "./text-outline.js";
import { following, type Reader, type TextSource } from "./text-source.js";

/** A line is a heading if its number goes on from the headings before it and what it says is a title. */
export const readHeading: Reader = (source, at) => {
  const line = source.lines[at];
  const marked = line && markedHeading(line);
  if (marked) return { blocks: [marked], next: at + 1 };
  const found = headingAt(source, at);
  if (!line || !found) return undefined;
  const { numbered, outline } = found;
  const text = numbered.title.replace(/<\/?(?:u|b|i|em|strong|span|font)\b[^<>]*>/giu, "");
  const { at: place } = line;
  return {
    blocks: [
      { kind: "heading", level: levelOf(outline), number: numbered.number, text, at: place },
    ],
    next: at + 1,
    outline,
  };
};

/** Longer lines are no titles. */
const LONGEST = 200;

interface Found {
  readonly numbered: Numbered;
  readonly outline: Outline;
}

/** The heading that a line is, and the outline behind it. */
export function headingAt(source: TextSource, at: number): Found | undefined {
  const line = source.lines[at];
  if (
    !line ||
    line.said.length > LONGEST ||
    !/^[\d第附(（零〇一二三四五六七八九十百]/u.test(line.said)
  )
    return undefined;
  const numbered = numberedLine(inOneCell(line));
  if (!numbered || !isTitle(numbered)) return undefined;
  const { lastNumbered } = source;
  const comesAfter = (number: string, from: number) => (lastNumbered.get(number) ?? -1) > from;
  const outline = goesOn(source.outline, numbered, { comesAfter }, at);
  if (!outline) return undefined;
  const alone = numbered.parts.length === 1 && numbered.style !== "chapter";
  return alone && isInList(source, at) ? undefined : { numbered, outline };
}

/** Word writes a tab between a heading's number and its title. Where more tabs stand, it is a row. */
function inOneCell({ said }: Line): string {
  const cells = said.split("\t");
  return cells.length === 2
    ? cells.map((cell) => cell.trim()).join(" ")
    : said.includes("\t")
      ? ""
      : said;
}

/** Points that follow each other with nothing between them are a list, and so are those that a colon announces. */
function isInList(source: TextSource, at: number): boolean {
  const said = (index: number) => source.lines[index]?.said ?? "";
  let before = at - 1;
  while (before >= 0 && said(before) === "") before -= 1;
  const [line, after] = [said(at), said(following(source, at))];
  return /[:：]$/u.test(said(before)) || isNext(said(before), line) || isNext(line, after);
}

/** `## 签名`, as pastes out of Markdown have it. */
function markedHeading({ said, at }: Line): Block | undefined {
  if (said.length > LONGEST) return undefined;
  const [, marks = "", text = ""] = /^(#{1,6})\s+(\S.*?)\s*#*$/u.exec(said) ?? [];
  if (marks === "") return undefined;
  const numbered = numberedLine(text);
  const level = marks.length;
  return numbered
    ? { kind: "heading", level, number: numbered.number, text: numbered.title, at }
    : { kind: "heading", level, text, at };
}
