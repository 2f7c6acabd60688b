import { sectionOf } from "../ledger/section-of.js";
import { structuredPatch } from "diff";
import type { Language } from "../../diagnostics/language.js";
import { padded } from "../../diagnostics/cells.js";
import { visibleLine } from "../../diagnostics/visible.js";
import { changedFacts } from "../ledger/changed-facts.js";
import { isRow } from "../ledger/groups.js";
import type { Aligned } from "../ledger/alignment.js";
import type { LedgerLine } from "../ledger.js";
import type { AppliedHunk } from "./apply.js";
import type { Drift, DriftRow } from "./drift.js";
import { ledgerAloneLines, type OldDocument } from "./old-document.js";
import { fateNames, say } from "./words.js";

/** A drift with its hunks as they fit the files. */
export interface PrintedDrift extends Drift {
  /** The new document's name. */
  readonly file: string;
  /** What it was compared with beside the committed ledger. */
  readonly old: OldDocument;
  readonly applied: readonly AppliedHunk[];
}

/**
 * What a new version of a document is, for people: rows that differ by section, what the document claims, the proposal hunk by hunk
 * with the row it follows from, and what is left to somebody.
 */
export function printDrift(drift: PrintedDrift, language: Language): string {
  const words = say[language];
  const blocks = [
    [
      `${drift.provider}: ${words.against(drift.file, drift.title)}`,
      ...ledgerAloneLines(drift.old, language).map((line) => `  ${line}`),
      summary(drift, language),
    ],
    ...sections(drift, language),
    titled(words.claims, claimLines(drift, language)),
    titled(words.proposed, hunkLines(drift, language)),
    titled(words.byHand, byHandLines(drift, language)),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${visibleLine(line).trimEnd()}\n`).join(""))
    .join("\n");
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

function summary({ rows, same }: Drift, language: Language): string {
  const kinds = Object.keys(fateNames) as readonly Aligned["kind"][];
  const counts = kinds.flatMap((kind) => {
    const count =
      kind === "same" ? same : rows.filter(({ aligned }) => aligned.kind === kind).length;
    return count === 0 ? [] : [`${count} ${fateNames[kind][language]}`];
  });
  const told = counts.join(language === "zh" ? "，" : ", ");
  return `  ${rows.length === 0 ? `${say[language].nothing} ` : ""}${told}`;
}

/** Rows that differ, below the section that they stand in. Rows that only moved are counted, and not listed. */
function sections({ document, rows }: Drift, language: Language): readonly (readonly string[])[] {
  const listed = rows.filter(({ aligned }) => aligned.kind !== "moved");
  const names = [...new Set(listed.map(({ place }) => sectionOf(place)))];
  return names.map((name) => {
    const own = listed.filter(({ place }) => sectionOf(place) === name);
    return [
      [`${document}#${name}`, own[0]?.sections.at(-1)]
        .filter((part) => part !== undefined)
        .join(" "),
      ...own.flatMap((row) => rowLines(row, name, language)),
    ];
  });
}

function rowLines(row: DriftRow, section: string, language: Language): readonly string[] {
  const { aligned, place, elements } = row;
  const name = place === section ? "" : place.slice(section.length + 1);
  const fate = padded(fateNames[aligned.kind][language], 8);
  const was = "before" in aligned && "after" in aligned ? ` ${changes(aligned, language)}` : "";
  const paths = [...new Set(elements.map(({ path }) => path))];
  return [
    `  ${fate}  ${name}${was}`.trimEnd(),
    ...(paths.length === 0 ? [] : [`            ${paths.join(", ")}`]),
  ];
}

interface Edited {
  readonly before: LedgerLine;
  readonly after: LedgerLine;
}

/** What differs, as far as the ledgers hold it: facts, not sentences. */
function changes({ before, after }: Edited, language: Language): string {
  if (!isRow(before) || !isRow(after)) return "";
  const told = changedFacts(before, after).map(({ column, change }) => `${column} ${change}`);
  return told.length === 0 ? say[language].words : told.join(", ");
}

function claimLines({ claims, unclaimed }: Drift, language: Language): readonly string[] {
  const words = say[language];
  const lines = claims.flatMap(({ version = "", text, found }) => [
    `${version}  ${text}`.trim(),
    `  ${found.length === 0 ? words.notFound : words.found(found.join(", "))}`,
  ]);
  return unclaimed.length === 0 ? lines : [...lines, words.unclaimed(unclaimed.join(", "))];
}

function hunkLines({ document, applied }: PrintedDrift, language: Language): readonly string[] {
  const cites = applied.filter(({ isCitation }) => isCitation === true);
  const shown = cites.length > FEW ? applied.filter((hunk) => !cites.includes(hunk)) : applied;
  const lines = shown.flatMap((hunk) => {
    const place = hunk.place === "" ? say[language].document : `${document}#${hunk.place}`;
    return [`# ${place}: ${hunk.says[language]}`, ...patchLines(hunk)];
  });
  if (cites.length <= FEW) return lines;
  const files = [...new Set(cites.map(({ file }) => file))];
  const counts = files.map((path) => {
    return `  ${cites.filter(({ file }) => file === path).length} ${path}`;
  });
  return [`# ${say[language].citations}`, ...counts, ...lines];
}

/** A document whose chapters were renumbered moves all that is cited of it: more than these are counted, and shown as data. */
const FEW = 3;

/** One hunk as a unified diff; its lines are counted in the file as the hunks before it leave it. */
export function patchLines({ file, before, after }: AppliedHunk): readonly string[] {
  const { hunks } = structuredPatch(file, file, before, after, undefined, undefined, {
    context: 1,
  });
  return hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@ ${file}`,
    ...lines,
  ]);
}

function byHandLines({ document, byHand }: Drift, language: Language): readonly string[] {
  return byHand.flatMap(({ place, says, elements }) => [
    `${document}#${place}: ${says[language]}`,
    ...(elements.length === 0 ? [] : [`  ${say[language].elements(elements.join(", "))}`]),
  ]);
}
