import { complain, type Diagnostic, type Result } from "../../../diagnostics/diagnostic.js";
import type { Words } from "../../../diagnostics/language.js";
import { shortHash } from "../../ledger/hash.js";
import type { Ledger, LedgerLine, LedgerUnclaimed } from "../../ledger.js";
import { printWaived, type Waiver } from "./waiver.js";

/** Which waiver holds for the line at a place. */
export type WaiverOf = (place: string) => Waiver | undefined;

/**
 * Puts waivers to the lines of a ledger. One that means no line, or lines that read otherwise than when it was decided, or none that
 * is not captured anyway, does not hold and is refused. A line's own waiver goes before that of its section.
 *
 * @param isCaptured whether an element cites the place.
 */
export function holdingWaivers(
  waivers: readonly Waiver[],
  ledger: Ledger,
  isCaptured: (place: string) => boolean,
): Result<WaiverOf> {
  const own = waivers.filter(({ document }) => document === ledger.document);
  const refused = own.map((waiver) => refusalOf(waiver, ledger, isCaptured));
  const holding = own.filter((_, index) => refused[index] === undefined);
  const byPlace = new Map<string, Waiver>();
  for (const waiver of holding.toSorted(
    (one, other) => Number(other.isPrefix) - Number(one.isPrefix),
  )) {
    for (const { place } of meantBy(waiver, ledger)) byPlace.set(place, waiver);
  }
  return [(place) => byPlace.get(place), refused.flatMap((problem) => problem ?? [])];
}

/** The lines that a waiver is about; captured ones count, so that its hash does not change when one is captured. */
export function meantBy(
  { place, isPrefix }: Pick<Waiver, "place" | "isPrefix">,
  { lines, unclaimed }: Ledger,
): readonly (LedgerLine | LedgerUnclaimed)[] {
  if (!isPrefix) return [...lines, ...unclaimed].filter((line) => line.place === place);
  const starts = place.includes("/") ? [`${place}.`, `${place}/`] : [`${place}/`];
  return lines.filter((line) => starts.some((start) => line.place.startsWith(start)));
}

/** A line's own hash; one over those of all lines that are meant, with their places. */
export function waiverHash(
  waiver: Pick<Waiver, "place" | "isPrefix">,
  lines: readonly (LedgerLine | LedgerUnclaimed)[],
): string {
  const [first] = lines;
  if (!waiver.isPrefix) return first?.full ?? "";
  return shortHash(lines.map(({ place, full }) => [place, full]));
}

function refusalOf(
  waiver: Waiver,
  ledger: Ledger,
  isCaptured: (place: string) => boolean,
): Diagnostic | undefined {
  const lines = meantBy(waiver, ledger);
  const place = printWaived(waiver);
  const refuse = (key: "place" | "hash", reason: Words): Diagnostic =>
    complain("waiver-stale", waiver.at(key), { place, reason });
  if (lines.length === 0) return refuse("place", nothingThere);
  if (waiver.hash !== undefined && waiver.hash !== waiverHash(waiver, lines)) {
    return refuse("hash", readsOtherwise);
  }
  return lines.every((line) => isCaptured(line.place)) ? refuse("place", captured) : undefined;
}

const nothingThere: Words = {
  en: "the document has nothing there",
  zh: "文档里那里什么也没有",
};

const readsOtherwise: Words = {
  en: "what stands there reads otherwise than when it was decided",
  zh: "那里的内容与当初决定时不同了",
};

const captured: Words = {
  en: "all that stands there is captured, or says nothing that must be",
  zh: "那里的内容都已采集，或本来就不必采集",
};
