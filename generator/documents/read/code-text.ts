import type { Block } from "../block.js";
import { decodeEntities } from "./entities.js";
import type { Line } from "./markup-line.js";

/**
 * Code as one block, without the blank lines around it; none where nothing is in it. Entities in it were once meant for a page, but
 * where it is XML or HTML, in which they belong to the sample.
 */
export function codeText(lines: readonly Line[]): readonly Block[] {
  const first = lines.findIndex(({ text }) => text.trim() !== "");
  const start = lines[first];
  if (start === undefined) return [];
  const last = lines.findLastIndex(({ text }) => text.trim() !== "");
  const typed = lines.slice(first, last + 1).map((line) => line.text.trimEnd());
  return [{ kind: "code", text: decoded(typed.join("\n")), at: { line: start.line } }];
}

function decoded(text: string): string {
  return /<\/|\/>/u.test(text) ? text : decodeEntities(decodeEntities(text));
}

/** Lines of the longest sample that is looked for. */
const LONGEST = 3000;

/**
 * The index behind a JSON value that begins at this line: where its last bracket closes, at the end of a line. `undefined` where
 * none begins or it does not end.
 */
export function jsonEnd(lines: readonly Line[], at: number): number | undefined {
  if (
    !/^\s*(?:\{\s*(?:$|["}/{])|\[\s*(?:$|["\]{[]))/u.test(decodeEntities(lines[at]?.text ?? ""))
  ) {
    return undefined;
  }
  let depth = 0;
  for (let index = at; index < Math.min(lines.length, at + LONGEST); index++) {
    const { change, isEnd } = bracketsOf(lines[index]);
    depth += change;
    if (depth <= 0) return isEnd ? index + 1 : undefined;
  }
  return undefined;
}

interface Brackets {
  /** How many more begin than end. */
  readonly change: number;
  /** The line ends with the end of one. */
  readonly isEnd: boolean;
}

const brackets = new WeakMap<Line, Brackets>();

/** Without those in texts. */
function bracketsOf(line: Line = { text: "", line: 1 }): Brackets {
  const known = brackets.get(line);
  if (known) return known;
  const bare = decodeEntities(line.text).replaceAll(/"(?:[^"\\]|\\.)*"/gu, "");
  const change = (bare.match(/[{[]/gu)?.length ?? 0) - (bare.match(/[}\]]/gu)?.length ?? 0);
  const found = { change, isEnd: /[}\]][\s,;`]*$/u.test(bare) };
  brackets.set(line, found);
  return found;
}

const xmlStart = /^\s*<(?:\?xml\b[^>]*>\s*(?:<([A-Za-z_][\w.:-]*))?|([A-Za-z_][\w.:-]*)[\s>])/u;

/** The same for XML: the line that ends the element which this one begins, or the declaration before it. */
export function xmlEnd(lines: readonly Line[], at: number): number | undefined {
  const start = xmlStart.exec(lines[at]?.text ?? "");
  if (!start) return undefined;
  const below = /^\s*<([A-Za-z_][\w.:-]*)/u.exec(lines[at + 1]?.text ?? "")?.[1];
  const root = start[1] ?? start[2] ?? below;
  if (root === undefined) return undefined;
  const end = `</${root}>`;
  for (let index = at; index < Math.min(lines.length, at + LONGEST); index++) {
    const text = lines[index]?.text ?? "";
    if (text.includes(end) && text.trimEnd().endsWith(end)) return index + 1;
  }
  return undefined;
}
