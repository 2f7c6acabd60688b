import type { Alignment } from "../ledger/alignment.js";
import { isRow } from "../ledger/groups.js";
import type { Ledger } from "../ledger.js";
import { sectionOf } from "../ledger/section-of.js";

/**
 * Where each place of the old document stands in the new one, as far as it stands elsewhere: rows and passages as they were
 * aligned, tables and sections where all of their rows that are still there went to one and the same place.
 */
export function movedPlaces(
  alignment: Alignment,
  before: Ledger,
  after: Ledger,
): ReadonlyMap<string, string> {
  const rows = alignment.flatMap((aligned) =>
    "before" in aligned && "after" in aligned
      ? [{ from: aligned.before.place, to: aligned.after.place, isRow: isRow(aligned.after) }]
      : [],
  );
  const around = new Map<string, Set<string>>();
  for (const { from, to, isRow: hasTable } of rows) {
    note(around, sectionOf(from), sectionOf(to));
    if (hasTable) for (const [old, now] of tablesAround(from, to)) note(around, old, now);
  }
  const titles = titlesOf(after);
  for (const { place, title } of before.sections) {
    const [only, ...others] = titles.get(title) ?? [];
    if (!around.has(place) && only !== undefined && others.length === 0) note(around, place, only);
  }
  const unanimous = [...around].flatMap(([from, to]) => {
    const [only, ...others] = to;
    return only === undefined || others.length > 0 ? [] : [[from, only] as const];
  });
  const moves = [...unanimous, ...rows.map(({ from, to }) => [from, to] as const)];
  return new Map(moves.filter(([from, to]) => from !== to));
}

/** `4.2/Pay.amount` and `4.3/Pay.amount`: what stands in front of the same name is the table, `4.2/Pay` and `4.3/Pay`. */
function tablesAround(from: string, to: string): readonly (readonly [string, string])[] {
  const [old, now] = [from.lastIndexOf("."), to.lastIndexOf(".")];
  const isNamed = old > from.indexOf("/") && now > to.indexOf("/") && from.includes("/");
  if (!isNamed || !to.includes("/")) return [];
  return [[from.slice(0, old), to.slice(0, now)]];
}

function note(around: Map<string, Set<string>>, from: string, to: string): void {
  const known = around.get(from);
  if (known) known.add(to);
  else around.set(from, new Set([to]));
}

function titlesOf({ sections }: Ledger): ReadonlyMap<string, readonly string[]> {
  const titles = new Map<string, string[]>();
  for (const { title, place } of sections) {
    const known = titles.get(title);
    if (known) known.push(place);
    else titles.set(title, [place]);
  }
  return titles;
}
