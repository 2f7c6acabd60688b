import type { TableRow } from "../block.js";
import { tabbed } from "./text-columns.js";
import { isFence } from "./text-sample-lines.js";
import { following, type Reader, type TextSource } from "./text-source.js";

/**
 * Lines with as many tabs one as another, three cells or more, that no known head stands over: a table whose columns nobody has
 * named yet. It is handed on as one, so that it is missed aloud.
 */
export const readHeadless: Reader = (source, at) => {
  const width = widthAt(source, at);
  if (width < 3) return undefined;
  const rows: TableRow[] = [];
  let last = at;
  for (let next = at; widthAt(source, next) === width; next = following(source, next)) {
    const line = source.lines[next];
    if (!line || (next !== at && isHead(source, next))) break;
    rows.push({ cells: tabbed(line.text).map((text) => ({ text, at: line.at })), at: line.at });
    last = next;
  }
  const [first] = rows;
  if (!first || rows.length < 2) return undefined;
  return { blocks: [{ kind: "table", rows, at: first.at }], next: last + 1 };
};

function isHead(source: TextSource, at: number): boolean {
  return source.words.isHead(tabbed(source.lines[at]?.text ?? ""));
}

function widthAt(source: TextSource, at: number): number {
  const { text = "", said = "" } = source.lines[at] ?? {};
  if (!text.includes("\t") || isFence(said)) return 0;
  const cells = tabbed(text);
  return cells.filter((cell) => cell !== "").length > 1 ? cells.length : 0;
}
