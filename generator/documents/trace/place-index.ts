import type { Ledger, LedgerLine } from "../ledger.js";
import { isRow } from "../ledger/groups.js";
import { sectionOf } from "../ledger/section-of.js";

/** What stands where in a document. */
export interface PlaceIndex {
  /** The lines of a place; of what a sample shows, the sample. */
  readonly at: (place: string) => readonly LedgerLine[];
  /** A place that is no line but holds some: a section, or a table that is named in front of its rows. */
  readonly isAround: (place: string) => boolean;
  /** All places, for those who look for what was meant. */
  readonly places: readonly string[];
}

/** The index of a ledger. */
export function placeIndex({ lines, sections }: Ledger): PlaceIndex {
  const byPlace = new Map<string, LedgerLine[]>();
  for (const line of lines) {
    const same = byPlace.get(line.place);
    if (same) same.push(line);
    else byPlace.set(line.place, [line]);
  }
  const numbers = [...sections, ...lines].map(({ place }) => sectionOf(place));
  const around = new Set([...numbers.flatMap(withThoseAbove), ...tablePlaces(lines)]);
  const shown = shownIn(lines);
  return {
    at: (place) => {
      const found = byPlace.get(place);
      if (found !== undefined || around.has(place)) return found ?? [];
      const sample = shown.get(place) ?? shown.get(place.replace(/\[\d+\]$/u, ""));
      return sample === undefined ? [] : [sample];
    },
    isAround: (place) => around.has(place),
    places: [...byPlace.keys(), ...around],
  };
}

/** Where members of samples stand, and what holds them: `1.2/data[0]` of `1.2/data[0].policyId`. The first sample that shows one counts. */
function shownIn(lines: readonly LedgerLine[]): ReadonlyMap<string, LedgerLine> {
  const found = new Map<string, LedgerLine>();
  for (const line of lines) {
    const members = isRow(line) ? [] : line.members;
    for (const place of members.flatMap((member) => [member, ...dotted(member)])) {
      if (!found.has(place)) found.set(place, line);
    }
  }
  return found;
}

/** `7.4.2`, `7.4`, `7` */
function withThoseAbove(section: string): readonly string[] {
  const parts = section.split(".");
  return parts.map((_, index) => parts.slice(0, index + 1).join("."));
}

/** What the places of all rows of a table begin with, up to a dot. */
function tablePlaces(lines: readonly LedgerLine[]): readonly string[] {
  const prefixes = new Map<string, ReadonlySet<string>>();
  for (const line of lines.filter(isRow)) {
    const own = dotted(line.place);
    const known = prefixes.get(line.table);
    const both = known === undefined ? own : own.filter((prefix) => known.has(prefix));
    prefixes.set(line.table, new Set(both));
  }
  return [...prefixes.values()].flatMap((found) => [...found]);
}

/** `2.3/a.b.c`: `2.3/a` and `2.3/a.b`. The dots of a section part no names. */
function dotted(place: string): readonly string[] {
  const slash = place.indexOf("/");
  if (slash === -1) return [];
  return [...place.matchAll(/\./gu)]
    .map(({ index }) => index)
    .filter((index) => index > slash)
    .map((index) => place.slice(0, index));
}
