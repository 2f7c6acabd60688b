import type { Words } from "../../diagnostics/language.js";
import { align } from "../ledger/align.js";
import type { Aligned } from "../ledger/alignment.js";
import type { Ledger, LedgerLine } from "../ledger.js";
import { changedFacts } from "../ledger/changed-facts.js";
import { citedPlace } from "../ledger/cited-place.js";
import { isRow } from "../ledger/groups.js";
import type { SpecElement } from "./elements.js";
import { placeIndex, type PlaceIndex } from "./place-index.js";
import type { TracedCite } from "./traced.js";

/** A document's ledgers: the one that holds now, and the one that was reviewed, where that is another or is missing. */
export interface Editions {
  readonly now: Ledger;
  readonly reviewed?: Ledger;
  /** `now` was read from the document, and there is no ledger of it yet. */
  readonly isNew: boolean;
}

/** What each citation of a document leads to. */
export function traceCites(
  elements: readonly SpecElement[],
  editions: Editions,
): readonly TracedCite[] {
  const index = placeIndex(editions.now);
  const lookUp = lookUpIn(editions, index);
  const isLine = (place: string): boolean => index.at(place).length > 0 || index.isAround(place);
  return elements.flatMap((element) =>
    element.cite.flatMap((cite, number): readonly TracedCite[] => {
      const place = citedPlace(cite, editions.now.document);
      if (place === undefined) return [];
      const found = lookUp(place);
      const row = element.listedIn && citedPlace(element.listedIn, editions.now.document);
      if (found.state !== "orphaned" || row === undefined || !isLine(row)) {
        const [line = { place }] = index.at(place);
        return [{ cite, place: line.place, element, index: number, ...found }];
      }
      return [
        { cite: element.listedIn ?? cite, place: row, element, index: number, ...lookUp(row) },
      ];
    }),
  );
}

type Found = Pick<TracedCite, "state" | "reason" | "now" | "among">;

function lookUpIn({ now, reviewed, isNew }: Editions, index: PlaceIndex): (place: string) => Found {
  const became = reviewed && new Map(align(reviewed, now).flatMap(byOldPlace));
  return (place) => {
    const found = index.at(place);
    if (found.length > 1) return { state: "ambiguous", among: found };
    const [line] = found;
    if (line === undefined) return notThere(place, index, became?.get(place));
    if (isNew) return { state: "predated" };
    return became === undefined ? { state: "ok" } : compared(line, became.get(line.place));
  };
}

function byOldPlace(aligned: Aligned): readonly (readonly [string, Aligned])[] {
  return aligned.kind === "added" ? [] : [[aligned.before.place, aligned]];
}

function notThere(place: string, index: PlaceIndex, was: Aligned | undefined): Found {
  if (index.isAround(place)) return { state: "ok" };
  const now = was && nowOf(was);
  return { state: "orphaned", ...(now === undefined ? {} : { now: now.place }) };
}

/** What was reviewed under a place, and what stands there now: the same row, or another one. */
function compared(line: LedgerLine, was: Aligned | undefined): Found {
  if (was === undefined) return { state: "predated" };
  const now = nowOf(was);
  if (now === undefined) return { state: "suspect", reason: another };
  if (now !== line) return { state: "suspect", reason: stoodThere(now.place), now: now.place };
  if (was.kind === "added" || was.before.full === line.full) return { state: "ok" };
  return { state: "suspect", reason: changeOf(was.before, line) };
}

function nowOf(aligned: Aligned): LedgerLine | undefined {
  return "after" in aligned ? aligned.after : undefined;
}

/** What differs, as far as ledgers hold it. */
function changeOf(before: LedgerLine, after: LedgerLine): Words {
  if (!isRow(before) || !isRow(after)) return words;
  const changes = changedFacts(before, after).map(({ column, change }) => `${column}: ${change}`);
  if (changes.length === 0) return words;
  return { en: changes.join(", "), zh: changes.join("，") };
}

const words: Words = { en: "its words are others now", zh: "它的文字变了" };

const another: Words = {
  en: "the row that stood there is gone or cannot be told, and another stands there",
  zh: "原来在那里的行没有了或无法辨认，那里现在是另一行",
};

function stoodThere(place: string): Words {
  return {
    en: `the row that stood there stands at '${place}' now, and another in its place`,
    zh: `原来在那里的行现在位于 '${place}'，那里现在是另一行`,
  };
}
