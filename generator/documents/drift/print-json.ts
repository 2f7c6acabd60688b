import { printJsonText } from "../../model/print.js";
import type { Finding } from "../../diff/finding.js";
import { isRow } from "../ledger/groups.js";
import { ledgerLimits, whyLedgerAlone, type OldDocument } from "./old-document.js";
import { patchLines, type PrintedDrift } from "./print-text.js";

/**
 * The same as data: what was compared, rows with their facts before and after, claims, hunks as unified diffs, what the proposal means,
 * and the files that were written.
 */
export function printDriftJson(
  drift: PrintedDrift,
  findings: readonly Finding[],
  written: readonly string[],
): string {
  const { provider, document, file, old, same, rows, claims, unclaimed, applied, byHand } = drift;
  const shown = {
    provider,
    document,
    file,
    old: oldShown(old),
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
    written,
  };
  return printJsonText(shown);
}

/** Where it is the ledger alone: why, and what it cannot show. */
function oldShown(old: OldDocument): object {
  const why = whyLedgerAlone(old);
  const file = "file" in old ? { file: old.file } : {};
  if (why === undefined) return { comparedWith: "document", ...file };
  return { comparedWith: "ledger", kind: old.kind, ...file, why, limits: ledgerLimits };
}

type Line = Parameters<typeof isRow>[0];

function lineShown(line: Line): object {
  return isRow(line) ? { place: line.place, facts: line.facts } : { place: line.place };
}
