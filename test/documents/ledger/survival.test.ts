import { expect, test } from "vitest";
import { align } from "../../../generator/documents/ledger/align.js";
import type { LedgerLine } from "../../../generator/documents/ledger.js";
import { knownDocuments, ledgerOfRows, placeOf, providers, type KnownRow } from "./known-rows.js";
import { perturbations, randomFrom } from "./perturbations.js";

/** What became of rows that are known by their numbers. */
interface Survival {
  readonly surviving: number;
  readonly found: number;
  /** Tied to another row than themselves. */
  readonly wrong: number;
  /** Gone, and tied to something all the same. */
  readonly goneTied: number;
}

function survivalOf(before: readonly KnownRow[], after: readonly KnownRow[]): Survival {
  const [was, is] = [ledgerOfRows(before), ledgerOfRows(after)];
  const [idBefore, idAfter] = [idsOf(was.lines, before), idsOf(is.lines, after)];
  const there = new Set(after.map(({ id }) => id));
  const counts = { surviving: 0, found: 0, wrong: 0, goneTied: 0 };
  for (const each of align(was, is)) {
    if (each.kind === "added") continue;
    const id = idBefore.get(each.before);
    const tied = "after" in each ? idAfter.get(each.after) : undefined;
    if (id !== undefined && there.has(id)) {
      counts.surviving += 1;
      if (tied === id) counts.found += 1;
      else if (tied !== undefined) counts.wrong += 1;
    } else if (tied !== undefined) counts.goneTied += 1;
  }
  return counts;
}

/** No two rows have one place. */
function idsOf(
  lines: readonly LedgerLine[],
  rows: readonly KnownRow[],
): ReadonlyMap<LedgerLine, number> {
  const byPlace = new Map(rows.map((row) => [placeOf(row), row.id]));
  return new Map(lines.map((line) => [line, byPlace.get(line.place) ?? -2]));
}

function sum(all: readonly Survival[]): Survival {
  const total = (of: (one: Survival) => number): number =>
    all.reduce((result, one) => result + of(one), 0);
  return {
    surviving: total((one) => one.surviving),
    found: total((one) => one.found),
    wrong: total((one) => one.wrong),
    goneTied: total((one) => one.goneTied),
  };
}

/** Ten times the documents' rows: one run may be lucky. */
const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

test.each(perturbations)("rows are found again: $name", ({ perturb, found }) => {
  const documents = providers.flatMap(knownDocuments);
  const survival = sum(
    seeds.flatMap((seed) => {
      const random = randomFrom(seed);
      return documents.map((rows) => survivalOf(rows, perturb(rows, random)));
    }),
  );
  expect(survival.surviving).toBeGreaterThan(7_000);
  expect(survival.wrong).toBe(0);
  expect(survival.found / survival.surviving).toBeGreaterThanOrEqual(found);
  // Two of fifty deleted rows, in the worst case.
  expect(survival.goneTied / seeds.length).toBeLessThanOrEqual(2);
});
