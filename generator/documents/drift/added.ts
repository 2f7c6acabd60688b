import type { Words } from "../../diagnostics/language.js";
import { parseCitation } from "../../spec/expression/citation.js";
import { get } from "../../spec/yaml/node.js";
import { isRow } from "../ledger/groups.js";
import { flow } from "../patch/value.js";
import type { SpecElement } from "../trace/elements.js";
import { meaningOf, writtenAt, type DriftContext, type Written } from "./context.js";
import type { ByHand, DriftRow, Hunk } from "./drift.js";
import { nothing, together, type Proposed } from "./proposed.js";
import { lineOf } from "./rows.js";
import { entriesOf, saidBy } from "./said.js";

/**
 * What follows from the rows that are new: a field behind the one whose row stands in front of theirs in the same table. Several new
 * rows in a run go one behind the other. Where no row of the table is captured, it is a table to be imported.
 */
export function addedRows(rows: readonly DriftRow[], context: DriftContext): Proposed {
  const proposed: Proposed[] = [];
  const written = new Map<string, readonly string[]>();
  for (const [index, row] of rows.entries()) {
    const line = lineOf(row.aligned);
    if (row.aligned.kind !== "added" || !isRow(line)) continue;
    if (line.kind !== "field" && line.kind !== "code") continue;
    if (row.elements.some(isListed)) continue;
    const before = neighbours(rows.slice(0, index).toReversed(), line.table);
    const after = neighbours(rows.slice(index + 1), line.table);
    proposed.push(addedRow(row, before ?? after, before !== undefined, { context, written }));
  }
  return together(proposed);
}

/** What cites the nearest row of the same table that anything cites. */
function neighbours(rows: readonly DriftRow[], table: string): readonly SpecElement[] | undefined {
  return rows.find(({ aligned, elements }) => {
    const line = lineOf(aligned);
    const isThere = "after" in aligned && isRow(line) && line.table === table;
    return isThere && elements.some(isListed);
  })?.elements;
}

function isListed({ kind }: SpecElement): boolean {
  return kind === "field" || kind === "code";
}

interface Adding {
  readonly context: DriftContext;
  /** Keys that were added so far, by the place that they went behind. */
  readonly written: Map<string, readonly string[]>;
}

function addedRow(
  row: DriftRow,
  neighbour: readonly SpecElement[] | undefined,
  isBehind: boolean,
  adding: Adding,
): Proposed {
  const line = lineOf(row.aligned);
  const meaning = meaningOf(line, adding.context.now, adding.context);
  if (meaning === undefined || meaning.code === "") return nothing;
  const beside = (neighbour ?? []).filter(isListed);
  if (beside.length === 0) return { hunks: [], byHand: [newTable(row)] };
  const hunks = beside.flatMap((element): readonly Hunk[] => {
    const at = writtenAt(element, adding.context);
    if (!at) return [];
    const cite = citeFor(element, at, row.place, adding.context.document);
    const value =
      element.kind === "code"
        ? flow([
            ["label", meaning.label ?? ""],
            ["cite", cite],
          ])
        : flow(entriesOf(saidBy(meaning), cite));
    return [hunkOf(row.place, at, { key: meaning.code, value, isBehind }, adding)];
  });
  return { hunks, byHand: [] };
}

interface Addition {
  readonly key: string;
  readonly value: ReturnType<typeof flow>;
  readonly isBehind: boolean;
}

function hunkOf(
  place: string,
  { file, place: { path } }: Written,
  { key, value, isBehind }: Addition,
  { written }: Adding,
): Hunk {
  const parent = path.slice(0, -1);
  const anchor = path.at(-1) ?? "";
  const slot = `${file} ${path.join("/")} ${String(isBehind)}`;
  const earlier = written.get(slot) ?? [];
  written.set(slot, [...earlier, key]);
  const after = earlier.at(-1) ?? (isBehind ? anchor : undefined);
  const where = after === undefined ? { first: true } : { after };
  return {
    place,
    file,
    says: saysAdded,
    edits: [{ kind: "add", path: parent, key, value, ...where }],
  };
}

/** None where the table's citation leads to the row, as it does for the field beside it. */
function citeFor(
  element: SpecElement,
  { place: { entry } }: Written,
  place: string,
  document: string,
): string | undefined {
  const hasOwn = entry.value.kind === "map" && get(entry.value, "cite") !== undefined;
  const [beside, ...more] = element.cite;
  const parsed = beside === undefined ? undefined : parseCitation(beside);
  const isInferred =
    !hasOwn &&
    more.length === 0 &&
    parsed?.key !== undefined &&
    frameOf(parsed.key) === frameOf(keyOf(place));
  return isInferred ? undefined : `${document}#${place}`;
}

/** What stands in front of a row's own name: the name of its table. */
function frameOf(key: string): string {
  const dot = key.lastIndexOf(".");
  return dot === -1 ? "" : key.slice(0, dot);
}

function keyOf(place: string): string {
  return place.slice(place.indexOf("/") + 1);
}

function newTable({ place }: DriftRow): ByHand {
  return { place, says: saysNewTable, elements: [] };
}

const saysAdded: Words = { en: "the row is new", zh: "新增了这一行" };

const saysNewTable: Words = {
  en: "a row of a table that nothing in the spec is captured from: import it",
  zh: "所在的表在规格中还没有采集：请导入",
};
