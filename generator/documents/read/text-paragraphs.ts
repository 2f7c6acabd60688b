import { columnsOf } from "../../diagnostics/cells.js";
import type { Block } from "../block.js";
import { isPageNumber } from "./text-pages.js";
import type { Line } from "./text-lines.js";
import { numberedLine } from "./text-numbers.js";
import { following, type Reader, type TextSource } from "./text-source.js";

/** Whether a reader takes the line for something else than prose. */
export type IsOther = (source: TextSource, at: number) => boolean;

/**
 * A line of prose. Texts that were read off pages or out of Word have a paragraph a line; one goes on in the next where a page
 * or the width of the page broke it, that is, where a long line does not end as sentences do.
 */
export function paragraphReader(isOther: IsOther): Reader {
  return (source, at) => {
    const lines: Line[] = [];
    const aside: Block[] = [];
    let last = at;
    for (let next = at; ; ) {
      const line = source.lines[next];
      if (!line) break;
      lines.push(line);
      last = next;
      const { numbers, behind } = pastPageNumbers(source, following(source, next));
      const after = source.lines[behind];
      const isBroken = numbers.length > 0 || (after?.opensPage ?? false);
      if (!after || !goesOn(line, after, behind - next, isBroken) || isOther(source, behind)) break;
      aside.push(...numbers);
      next = behind;
    }
    const [first] = lines;
    if (!first) return undefined;
    const text = lines.map(({ said }) => said).join("\n");
    return { blocks: [{ kind: "paragraph", text, at: first.at }, ...aside], next: last + 1 };
  };
}

/** The page numbers that stand at `at`, and the index of the line behind them. */
function pastPageNumbers(source: TextSource, at: number) {
  const numbers: Block[] = [];
  let behind = at;
  for (
    let line = source.lines[behind];
    line && isPageNumber(source, behind);
    line = source.lines[behind]
  ) {
    numbers.push({ kind: "furniture", text: line.said, at: line.at });
    behind = following(source, behind);
  }
  return { numbers, behind };
}

/** Columns that a line must fill to be broken for its width, or at the end of a page. */
const WIDE = 60;

function goesOn(before: Line, line: Line, distance: number, isBroken: boolean): boolean {
  if (/[。；;：:！!？?）)】」”".…]$/u.test(before.said) || before.said.includes("\t")) return false;
  if (distance > 2 && !isBroken) return false;
  if (beginsItself(line.said)) return false;
  return columnsOf(before.said) >= (isBroken ? WIDE / 2 : WIDE);
}

/** A point, a label with a colon, a caption: nothing that a sentence goes on in. */
function beginsItself(said: string): boolean {
  if (said.includes("\t") || /^[-*·•●○▪◆※#>|`~(（【[{<"]/u.test(said)) return true;
  if (numberedLine(said) !== undefined) return true;
  return /^[^，,。；;]{1,16}[:：]/u.test(said) || said.length < 2;
}
