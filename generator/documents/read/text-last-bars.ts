import type { Line } from "./text-lines.js";

/** How many lines in a row must end with a bar to be cells. */
const FEWEST = 4;

/**
 * Lines without the bar behind them, where each of several lines has one and no other: `appKey |`, `String |`. What copies tables
 * out of pages writes them so, a cell a line.
 */
export function withoutLastBars(lines: readonly Line[]): readonly Line[] {
  const barred = lines.map(({ text }) => /^[^|]*[^|\s][^|]*\|$/u.test(text));
  const plain: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const end = endOf(barred, at);
    const run = lines.slice(at, Math.max(end, at + 1));
    plain.push(...(run.length >= FEWEST ? run.map(unbarred) : run));
    at += run.length - 1;
  }
  return plain;
}

/** The index behind the run of such lines that begins here. */
function endOf(barred: readonly boolean[], from: number): number {
  let end = from;
  while (barred[end] === true) end += 1;
  return end;
}

function unbarred(line: Line): Line {
  const text = line.text.slice(0, -1).trimEnd();
  return { ...line, text, said: text.trim() };
}
