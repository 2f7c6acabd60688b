import type { Declaration } from "./declarations.js";
import { inCommon, marked, type Marked, type Part } from "./marks.js";

/** Lines of what did not change that are shown around what did. */
const CONTEXT = 2;

/**
 * Two versions of a text of many lines, with what differs marked and what stayed shortened to what is near a change;
 * `unchanged` says how many lines are not shown.
 */
export function sideBySide(
  { before, after }: Declaration,
  unchanged: (lines: number) => string,
): Marked {
  if (before === undefined) return { before: [], after: whole(after ?? "") };
  if (after === undefined) return { before: whole(before), after: [] };
  const blocks = blocksOf(before.trimEnd().split("\n"), after.trimEnd().split("\n"));
  const shown = blocks.map((block, index) => {
    if (!block.same) return marked(block.before, block.after);
    const parts = shortened(block.before, index > 0, index < blocks.length - 1, unchanged);
    return { before: parts, after: parts };
  });
  return {
    before: shown.flatMap((one) => one.before),
    after: shown.flatMap((one) => one.after),
  };
}

function whole(text: string): readonly Part[] {
  return [{ text: text.trimEnd(), marked: false }];
}

interface Block {
  readonly same: boolean;
  readonly before: string;
  readonly after: string;
}

/** Lines that stayed and lines that did not, by turns; each line with its end. */
function blocksOf(was: readonly string[], is: readonly string[]): readonly Block[] {
  const blocks: { same: boolean; before: string; after: string }[] = [];
  const add = (same: boolean, before: string, after: string) => {
    if (before === "" && after === "") return;
    const last = blocks.at(-1);
    if (last?.same !== same) return void blocks.push({ same, before, after });
    last.before += before;
    last.after += after;
  };
  const lines = (of: readonly string[], from: number, to: number) =>
    of
      .slice(from, to)
      .map((line) => `${line}\n`)
      .join("");
  let [a, b] = [0, 0];
  for (const [nextA, nextB] of [...inCommon(was, is), [was.length, is.length] as const]) {
    add(false, lines(was, a, nextA), lines(is, b, nextB));
    add(true, lines(was, nextA, nextA + 1), lines(is, nextB, nextB + 1));
    [a, b] = [nextA + 1, nextB + 1];
  }
  return blocks;
}

/** Of lines that stayed, those next to a change. */
function shortened(
  text: string,
  afterChange: boolean,
  beforeChange: boolean,
  unchanged: (lines: number) => string,
): readonly Part[] {
  const lines = text.split("\n").slice(0, -1);
  const head = afterChange ? CONTEXT : 0;
  const tail = beforeChange ? CONTEXT : 0;
  const left = lines.length - head - tail;
  if (left < 2) return [{ text, marked: false }];
  const shown = [...lines.slice(0, head), unchanged(left), ...lines.slice(lines.length - tail)];
  return [{ text: `${shown.join("\n")}\n`, marked: false }];
}
