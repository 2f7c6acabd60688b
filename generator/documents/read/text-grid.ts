import type { Block } from "../block.js";
import { fateOf, type Candidate } from "./text-fate.js";
import { headAt } from "./text-heads.js";
import { following, type Reader } from "./text-source.js";
import { OpenTable } from "./text-table.js";

/**
 * A table whose rows are lines, their cells parted by tabs, pipes or blanks. It begins with a line that has the words of a
 * head. Pages may end within it: blank lines, page numbers and the head again do not end it. Cells that go on in further
 * lines are joined by `\n`. What has no columns and no row behind it ends it.
 */
export const readGrid: Reader = (source, at) => {
  const head = headAt(source, at);
  const line = source.lines[at];
  if (!head || !line) return undefined;
  const table = new OpenTable(head.cells, line.at, source.words);
  const aside: Block[] = [];
  let taken = head.next;
  for (let next = source.filled[taken] ?? taken; next < source.lines.length; ) {
    const candidate: Candidate = {
      source,
      at: next,
      table,
      split: head.split,
      isApart: next > taken,
    };
    if (!take(candidate, aside)) break;
    taken = next + 1;
    next = following(source, next);
  }
  return { blocks: [table.block, ...aside], next: taken };
};

/** Whether the line was of the table. */
function take(candidate: Candidate, aside: Block[]): boolean {
  const { source, at, table, split } = candidate;
  const line = source.lines[at];
  const fate = line ? fateOf(candidate) : "end";
  if (!line || fate === "end") return false;
  const cells = split(line.text) ?? [line.said];
  if (fate === "aside") aside.push({ kind: "furniture", text: line.said, at: line.at });
  else if (fate === "rule") table.addRule(cells, line.at);
  else if (fate === "join") table.join(cells);
  else if (fate === "go-on") table.goOn(cells);
  else table.add(cells, line.at);
  return true;
}
