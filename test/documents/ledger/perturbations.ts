import type { KnownRow } from "./known-rows.js";

/** The number of rows that were not there before. */
export const ADDED = -1;

type Perturb = (rows: readonly KnownRow[], random: () => number) => readonly KnownRow[];

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const insertedOnTop: Perturb = (rows) => rows.map((row) => ({ ...row, line: row.line + 37 }));

const renumbered: Perturb = (rows) =>
  rows.map((row) => ({
    ...row,
    section: row.section.replace(/^\d+/, (number) => String(Number(number) + 1)),
  }));

const respaced: Perturb = (rows, random) =>
  rows.map((row) => ({ ...row, label: spaced(row.label, random), type: respelt(row.type) }));

function spaced(label: string, random: () => number): string {
  const wide = label.replaceAll("(", "（").replaceAll(")", "）").replaceAll(",", "，");
  return [...wide].map((one) => (random() < 0.3 ? `${one}\u00a0` : one)).join("") + " ";
}

function respelt(type: string): string {
  return type.replaceAll("(", "（").replaceAll(")", " ）");
}

const edited: Perturb = (rows, random) =>
  rows.map((row) => (random() < 0.2 ? edit(row, random) : row));

function edit(row: KnownRow, random: () => number): KnownRow {
  const kind = random();
  if (kind < 0.4)
    return { ...row, type: `${row.type.replace(/\(.*/, "")}(${Math.floor(random() * 90)})` };
  if (kind < 0.7) return { ...row, required: row.required === "否" ? "是" : "否" };
  return { ...row, label: `${row.label}（新）` };
}

const renamed: Perturb = (rows, random) =>
  rows.map((row, index) => {
    if (random() >= 0.1) return row;
    return { ...row, row: random() < 0.5 ? `${row.row}New` : `zq${String(index)}Wx` };
  });

const deleted: Perturb = (rows, random) => rows.filter(() => random() >= 0.1);

const added: Perturb = (rows, random) =>
  rows.flatMap((row, index) => {
    if (random() >= 0.1) return [row];
    const label = ["渠道备注", "出单机构", "影像编号", "佣金比例"][index % 4] ?? "";
    return [row, { ...row, id: ADDED, cited: 0, row: `added${String(index)}`, label, says: "" }];
  });

const all: Perturb = (rows, random) =>
  [renumbered, respaced, edited, renamed, deleted, added, insertedOnTop].reduce(
    (result, perturb) => perturb(result, random),
    rows,
  );

/** What may be done to a document, and what share of the rows that are still there must be found again. */
export const perturbations: readonly {
  readonly name: string;
  readonly perturb: Perturb;
  readonly found: number;
}[] = [
  { name: "37 lines inserted on top", perturb: insertedOnTop, found: 1 },
  { name: "sections renumbered", perturb: renumbered, found: 1 },
  { name: "punctuation and spaces", perturb: respaced, found: 1 },
  { name: "20 % of rows edited", perturb: edited, found: 1 },
  // Two rows side by side that say nothing but a type cannot be told apart by anybody.
  { name: "10 % of codes renamed", perturb: renamed, found: 0.9995 },
  { name: "10 % of rows deleted", perturb: deleted, found: 1 },
  { name: "10 % of rows added", perturb: added, found: 1 },
  { name: "all at once", perturb: all, found: 434 / 448 },
];
