import { sectionOf } from "../ledger/section-of.js";
import { lineStates, type DocumentTrace, type LineState, type TracedLine } from "./traced.js";

/** How many lines there are of each state. */
export type Coverage = { readonly [S in LineState]: number };

/** How much of a section is captured. */
export interface SectionCoverage {
  /** `3.4.1`; `unclaimed` for what stands in no table. */
  readonly section: string;
  readonly lines: number;
  readonly states: Coverage;
}

/** Section by section, in the order of the document. */
export function sectionsOf({ lines }: DocumentTrace): readonly SectionCoverage[] {
  const bySection = new Map<string, TracedLine[]>();
  for (const traced of lines) {
    const section = sectionOf(traced.line.place);
    const own = bySection.get(section);
    if (own) own.push(traced);
    else bySection.set(section, [traced]);
  }
  return [...bySection].map(([section, own]) => ({
    section,
    lines: own.length,
    states: coverageOf(own),
  }));
}

/** Lines counted by their states. */
export function coverageOf(lines: readonly TracedLine[]): Coverage {
  const counts = lineStates.map((state) => [
    state,
    lines.filter((line) => line.state === state).length,
  ]);
  return Object.fromEntries(counts) as Coverage;
}
