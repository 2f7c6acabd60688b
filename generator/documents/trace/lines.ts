import { sectionOf } from "../ledger/section-of.js";
import type { Ledger, LedgerLine, LedgerRow } from "../ledger.js";
import { isRow } from "../ledger/groups.js";
import { capturesField, citesProse, type SpecElement } from "./elements.js";
import type { LineState, TracedCite, TracedLine } from "./traced.js";
import type { Waiver } from "./waivers/waiver.js";

/** What became of each line of a document. `waived` is by place: which waiver holds for what no element cites. */
export function traceLines(
  ledger: Ledger,
  cites: readonly TracedCite[],
  waiverOf: (place: string) => Waiver | undefined,
): readonly TracedLine[] {
  const citing = byPlace(cites);
  const parents = groupsThatHoldRows(ledger);
  const lines = ledger.lines.map((line): TracedLine => {
    const own = [
      ...(citing.get(line.place) ?? []),
      ...(isRow(line) ? [] : ofSection(line.place, citing)),
    ];
    const elements = elementsOf(own);
    if (isCaptured(line, own)) {
      const state = own.some((cite) => cite.state === "suspect") ? "suspect" : "captured";
      return { line, state, elements };
    }
    const waiver = waiverOf(line.place);
    if (waiver !== undefined) return { line, state: "waived", elements, waiver };
    return { line, state: stateOfOpen(line, parents), elements };
  });
  const unclaimed = ledger.unclaimed.map((line): TracedLine => {
    const waiver = waiverOf(line.place);
    return waiver === undefined
      ? { line, state: "uncaptured", elements: [] }
      : { line, state: "waived", elements: [], waiver };
  });
  return [...lines, ...unclaimed];
}

function isCaptured(line: LedgerLine, own: readonly TracedCite[]): boolean {
  if (line.kind !== "field") return own.length > 0;
  return own.some(({ element }) => capturesField(element));
}

/** Of a line that nothing captures, and nobody has waived. */
function stateOfOpen(line: LedgerLine, parents: ReadonlySet<LedgerRow>): LineState {
  if (isRow(line)) return parents.has(line) ? "structural" : "uncaptured";
  return line.topics.length > 0 ? "uncaptured" : "prose";
}

function byPlace(cites: readonly TracedCite[]): ReadonlyMap<string, readonly TracedCite[]> {
  const found = new Map<string, TracedCite[]>();
  for (const cite of cites) {
    const same = found.get(cite.place);
    if (same) same.push(cite);
    else found.set(cite.place, [cite]);
  }
  return found;
}

/** Whoever cites a section and is not made of its rows, cites its prose; that of sections below it has places of its own. */
function ofSection(
  place: string,
  citing: ReadonlyMap<string, readonly TracedCite[]>,
): readonly TracedCite[] {
  const section = sectionOf(place);
  return (citing.get(section) ?? []).filter(({ element }) => citesProse(element));
}

function elementsOf(cites: readonly TracedCite[]): readonly SpecElement[] {
  return [...new Set(cites.map(({ element }) => element))];
}

/** Rows that only open a group whose rows stand below: these are what must be captured. */
function groupsThatHoldRows({ lines }: Ledger): ReadonlySet<LedgerRow> {
  const rows = lines.filter(isRow);
  const held = new Set(
    rows.flatMap(({ table, below }) => below.map((group) => `${table}\n${group}`)),
  );
  return new Set(
    rows.filter(
      ({ kind, table, facts }) => kind === "group" && held.has(`${table}\n${facts.code ?? ""}`),
    ),
  );
}
