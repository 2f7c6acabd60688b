import type { Words } from "../../../diagnostics/language.js";
import { sectionOf } from "../../ledger/section-of.js";
import type { DocumentTrace, TracedLine } from "../traced.js";
import { meantBy, waiverHash } from "./hold.js";

/**
 * Waivers for all that nobody has captured, to be put into `documents/waivers.yaml` once each has a reason; as they stand they are
 * refused. A section of which nothing is captured is waived as a whole.
 *
 * ```yaml
 * waivers:
 *   - place: "guide#9/*"
 *     reason:
 *     hash: "51ab0c9de2f37788"
 * ```
 */
export function waiverSkeletons(
  documents: readonly DocumentTrace[],
  none: Words,
  language: keyof Words,
): string {
  const all = documents.flatMap(skeletonsOf);
  return all.length === 0 ? none[language] : `waivers:\n${all.join("")}`;
}

function skeletonsOf(trace: DocumentTrace): readonly string[] {
  const open = trace.lines.filter(({ state }) => state === "uncaptured");
  const sections = new Set(open.map(({ line }) => sectionOf(line.place)));
  return [...sections].flatMap((section) => {
    const own = open.filter(({ line }) => sectionOf(line.place) === section);
    const whole = { place: section, isPrefix: true };
    const isWhole = own.length > 1 && isAllOpen(section, trace);
    if (!isWhole)
      return own.map((traced) => skeletonOf(trace, { place: traced.line.place, isPrefix: false }));
    return [skeletonOf(trace, whole)];
  });
}

function isAllOpen(section: string, { ledger, lines }: DocumentTrace): boolean {
  const states = new Map(
    lines.map(({ line, state }): [TracedLine["line"], string] => [line, state]),
  );
  const meant = meantBy({ place: section, isPrefix: true }, ledger);
  return meant.length > 0 && meant.every((line) => states.get(line) !== "captured");
}

function skeletonOf(
  { document, ledger }: DocumentTrace,
  waived: { readonly place: string; readonly isPrefix: boolean },
): string {
  const place = `${document}#${waived.place}${waived.isPrefix ? "/*" : ""}`;
  const hash = waiverHash(waived, meantBy(waived, ledger));
  const lines = [
    `- place: ${JSON.stringify(place)}`,
    "  reason:",
    `  hash: ${JSON.stringify(hash)}`,
  ];
  return lines.map((line) => `  ${line}\n`).join("");
}
