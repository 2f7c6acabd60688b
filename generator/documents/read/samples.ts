import type { Block } from "../block.js";

type Paragraph = Extract<Block, { readonly kind: "paragraph" }>;

/** The blocks with paragraphs that are the lines of one JSON or XML text made one block of code. */
export function withSamples(blocks: readonly Block[]): readonly Block[] {
  const made: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const lines = paragraphsFrom(blocks, at);
    const count = lines.length === 0 ? 0 : sampleLength(lines.map(({ text }) => text));
    const block = blocks[at];
    if (block === undefined) break;
    if (count === 0) made.push(block);
    else {
      const text = lines.slice(0, count).map((line) => line.text);
      made.push({ kind: "code", text: text.join("\n"), at: block.at });
    }
    at += Math.max(1, count);
  }
  return made;
}

function paragraphsFrom(blocks: readonly Block[], at: number): readonly Paragraph[] {
  if (!opens(textOf(blocks[at]))) return [];
  const lines: Paragraph[] = [];
  for (const block of blocks.slice(at, at + LONGEST)) {
    if (block.kind !== "paragraph") break;
    lines.push(block);
  }
  return lines;
}

/** In paragraphs. */
const LONGEST = 2000;

const textOf = (block: Block | undefined): string =>
  block?.kind === "paragraph" ? block.text : "";

const opens = (text: string): boolean => /^\s*(?:[{[]|<[?!A-Za-z])/u.test(text);

/**
 * How many of the lines, from the first, are one JSON or XML text; 0 where the first begins none. One that is never closed goes on
 * as long as its lines look like it.
 */
export function sampleLength(lines: readonly string[]): number {
  const [first = ""] = lines;
  if (/^\s*[{[]/u.test(first)) return jsonLength(lines);
  return /^\s*<[?!A-Za-z]/u.test(first) ? xmlLength(lines) : 0;
}

function jsonLength(lines: readonly string[]): number {
  const [first = ""] = lines;
  // `[注] …`, `{保单号}`: braces of prose.
  if (!/^\s*(?:[{[]\s*$|[{[]\s*["“”'{[\]}]|\{\s*[\w$]+\s*:|\[\s*[-\d])/u.test(first)) return 0;
  let depth = 0;
  for (const [index, line] of lines.entries()) {
    depth += balance(line);
    if (depth <= 0) return index + 1;
  }
  return unclosed(lines, (line) => /^\s*(?:["“”'].*[:：]|[{}[\]],?|\/\/|.*[{[,]\s*$)/u.test(line));
}

/** Opened less closed, without what stands in quotes. */
function balance(line: string): number {
  const bare = line.replaceAll(/"(?:[^"\\]|\\.)*"|“[^”]*”/gu, "");
  return (bare.match(/[{[]/gu)?.length ?? 0) - (bare.match(/[}\]]/gu)?.length ?? 0);
}

function xmlLength(lines: readonly string[]): number {
  const root = rootName(lines);
  if (root === undefined) return 0;
  const end = new RegExp(`</\\s*${root.replaceAll(/[.$]/gu, "\\$&")}\\s*>`, "u");
  const last = lines.findIndex((line) => end.test(line));
  if (last !== -1) return isMostly(lines.slice(0, last + 1)) ? last + 1 : 0;
  const [first = ""] = lines;
  if (/^\s*<[^>]*\/>\s*$/u.test(first)) return 1;
  return unclosed(lines, (line) => /^\s*<[/!?A-Za-z]/u.test(line));
}

/** Prose may begin with an element's name, too. */
function isMostly(lines: readonly string[]): boolean {
  return lines.filter((line) => /^\s*</u.test(line)).length * 2 > lines.length;
}

/** The first element that the first lines begin with; prose such as `<data>节点` has none that is closed. */
function rootName(lines: readonly string[]): string | undefined {
  for (const line of lines.slice(0, 3)) {
    const found = /<(?<name>[A-Za-z_][\w:.-]*)/u.exec(line);
    if (found) return found.groups?.["name"];
  }
  return undefined;
}

/** Of one line only there is no telling. */
function unclosed(lines: readonly string[], isLike: (line: string) => boolean): number {
  const other = lines.findIndex((line, index) => index > 0 && line.trim() !== "" && !isLike(line));
  const count = other === -1 ? lines.length : other;
  return count >= 3 ? count : 0;
}
