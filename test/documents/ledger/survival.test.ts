import { expect, test } from "vitest";
import { align } from "../../../generator/documents/ledger/align.js";
import type { LedgerLine } from "../../../generator/documents/ledger.js";
import { knownDocuments, ledgerOfRows, placeOf, providers, type KnownRow } from "./known-rows.js";
import { ADDED, perturbations, randomFrom } from "./perturbations.js";

/** What became of rows that are known by their numbers, and of the citations that lead to them. */
interface Survival {
  readonly surviving: number;
  readonly found: number;
  /** Tied to another row than themselves, though they are still there; gone, and tied to something all the same. */
  readonly wrong: number;
  /** Citations of rows that are still there. */
  readonly cites: number;
  readonly citesFound: number;
  readonly citesWrong: number;
}

const none: Survival = {
  surviving: 0,
  found: 0,
  wrong: 0,
  cites: 0,
  citesFound: 0,
  citesWrong: 0,
};

function survivalOf(before: readonly KnownRow[], after: readonly KnownRow[]): Survival {
  const [was, is] = [ledgerOfRows(before), ledgerOfRows(after)];
  const [knownBefore, knownAfter] = [rowsOf(was.lines, before), rowsOf(is.lines, after)];
  const there = new Set(after.map(({ id }) => id));
  return align(was, is).reduce((all, each) => {
    if (each.kind === "added") return all;
    const known = knownBefore.get(each.before);
    if (known === undefined) throw new Error("a row that nobody knows");
    const { id, cited } = known;
    const tied = "after" in each ? knownAfter.get(each.after)?.id : undefined;
    const [isThere, isFound] = [there.has(id), tied === id].map(Number) as [number, number];
    const isWrong = Number("after" in each && tied !== id);
    return {
      surviving: all.surviving + isThere,
      found: all.found + isFound,
      wrong: all.wrong + isWrong,
      cites: all.cites + cited * isThere,
      citesFound: all.citesFound + cited * isFound,
      citesWrong: all.citesWrong + cited * isWrong,
    };
  }, none);
}

/** Lines by the rows that they were made of: rows are told by their places, which a document that is read has once. */
function rowsOf(
  lines: readonly LedgerLine[],
  rows: readonly KnownRow[],
): ReadonlyMap<LedgerLine, KnownRow | undefined> {
  const byPlace = new Map(rows.map((row) => [placeOf(row), row]));
  return new Map(lines.map((line) => [line, byPlace.get(line.place)]));
}

function sum(all: readonly Survival[]): Survival {
  const keys = Object.keys(none) as readonly (keyof Survival)[];
  const total = (key: keyof Survival): number => all.reduce((result, one) => result + one[key], 0);
  return Object.fromEntries(keys.map((key) => [key, total(key)])) as unknown as Survival;
}

const documents = providers.map(knownDocuments);

test("the rows are those of the real documents, each at a place of its own, and specs cite them", () => {
  for (const [index, provider] of providers.entries()) {
    const own = documents[index] ?? [];
    for (const rows of own) expect(new Set(rows.map(placeOf)).size).toBe(rows.length);
    const cited = own.flat().filter((row) => row.cited > 0).length;
    // All but histories, glossaries and groups of fields.
    expect([provider, cited / own.flat().length > 0.7]).toEqual([provider, true]);
  }
});

/** Ten times the documents' rows: one run may be lucky. */
const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

test.each(perturbations)("rows are found again: $name", ({ perturb, found }) => {
  const runs = seeds.flatMap((seed) => {
    const random = randomFrom(seed);
    return documents.flat().map((rows) => ({ rows, changed: perturb(rows, random) }));
  });
  const survival = sum(runs.map(({ rows, changed }) => survivalOf(rows, changed)));
  const left = runs.flatMap(({ changed }) => changed.filter(({ id }) => id !== ADDED));
  expect(survival.surviving).toBe(left.length);
  expect(survival.cites).toBe(left.reduce((all, { cited }) => all + cited, 0));
  // No citation is tied to a wrong row, whatever was done; what cannot be told is lost.
  expect([survival.wrong, survival.citesWrong]).toEqual([0, 0]);
  expect(survival.found / survival.surviving).toBeGreaterThanOrEqual(found);
  expect(survival.citesFound / survival.cites).toBeGreaterThanOrEqual(found);
});
