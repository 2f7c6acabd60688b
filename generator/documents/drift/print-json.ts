import { printJsonText } from "../../model/print.js";
import type { Finding } from "../../diff/finding.js";
import { isRow } from "../ledger/groups.js";
import { patchLines, type PrintedDrift } from "./print-text.js";

/** The same as data: rows with their facts before and after, claims, hunks as unified diffs, and what the proposal means. */
export function printDriftJson(drift: PrintedDrift, findings: readonly Finding[]): string {
  const { provider, document, file, same, rows, claims, unclaimed, applied, byHand } = drift;
  const shown = {
    provider,
    document,
    file,
    same,
    rows: rows.map(({ aligned, place, elements }) => ({
      kind: aligned.kind,
      place,
      ...("before" in aligned ? { before: lineShown(aligned.before) } : {}),
      ...("after" in aligned ? { after: lineShown(aligned.after) } : {}),
      elements: elements.map(({ path }) => path),
    })),
    claims: claims.map(({ place, version, found }) => ({ place, version, found })),
    unclaimed,
    hunks: applied.map((hunk) => ({
      place: hunk.place,
      file: hunk.file,
      says: hunk.says,
      patch: patchLines(hunk),
    })),
    byHand,
    findings: findings.map(({ fingerprint, rule, element, severity, silent, before, after }) => ({
      fingerprint,
      rule,
      element,
      severity,
      silent,
      cite: [...new Set([...(before?.cite ?? []), ...(after?.cite ?? [])])],
    })),
  };
  return printJsonText(shown);
}

type Line = Parameters<typeof isRow>[0];

function lineShown(line: Line): object {
  return isRow(line) ? { place: line.place, facts: line.facts } : { place: line.place };
}
