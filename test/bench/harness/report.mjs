/*
 * A part of the bench gives a section: `title`, `notes` (lines), `tables` (each `title`, `columns`, `rows`) and `goals`
 * (each `what`, `goal`, `measured`, `met`).
 */

/** A section as Markdown. */
export function printSection({ title, notes = [], tables }) {
  return [`## ${title}`, ...notes, ...tables.map(printTable)].join("\n\n");
}

function printTable({ title, columns, rows }) {
  return `### ${title}\n\n${table(columns, rows)}`;
}

/** All goals as one table, the missed ones first. */
export function printGoals(sections) {
  const goals = sections.flatMap((section) => section.goals);
  if (goals.length === 0) return "";
  const rows = goals
    .toSorted((a, b) => Number(a.met) - Number(b.met))
    .map(({ what, goal, measured, met }) => [what, goal, measured, met ? "met" : "**missed**"]);
  return `## Goals\n\n${table(["what", "goal", "measured", ""], rows)}`;
}

export function table(columns, rows) {
  const line = (cells) =>
    `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}

export function seconds(ms) {
  return `${(ms / 1000).toFixed(2)} s`;
}

export function megabytes(value) {
  return `${value.toFixed(0)} MB`;
}

/** A duration that is given in nanoseconds. */
export function duration(ns) {
  if (ns < 1000) return `${ns.toFixed(0)} ns`;
  return `${(ns / 1000).toFixed(2)} µs`;
}

export function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** `1.25×`. */
export function times(ratio) {
  return `${ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(2)}×`;
}

/** A goal that `measured` is at least `least`. */
export function atLeast(what, measured, least) {
  return {
    what,
    goal: `at least ${times(least)}`,
    measured: times(measured),
    met: measured >= least,
  };
}

/** A goal that `measured` is at most `most`. */
export function atMost(what, measured, most) {
  return {
    what,
    goal: `at most ${times(most)}`,
    measured: times(measured),
    met: measured <= most,
  };
}
