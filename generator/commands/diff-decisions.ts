import { hasErrors, type Diagnostic, type Result } from "../diagnostics/diagnostic.js";
import { decide } from "../diff/decisions/decide.js";
import { readDecisions } from "../diff/decisions/read.js";
import type { ProviderReport, Report } from "../diff/finding.js";
import type { DiffParts } from "./diff-parts.js";
import type { ReadProvider } from "./open-version.js";
import type { Versions } from "./versions.js";

/**
 * The report with what was decided of its findings. The head's decisions count; those that the base has, too, were of changes
 * before it, and need not match anything any more.
 */
export function decideAll(
  report: Report,
  { base, head }: Versions,
  today: string,
  parts: Pick<DiffParts, "judge" | "conclude">,
): Result<Report> {
  const results = report.providers.map((one): Result<ProviderReport> => {
    const isIt = ({ provider }: ReadProvider): boolean => provider.name === one.name;
    const [decisions, reading] = decisionsOf(head.providers.find(isIt));
    const [before] = decisionsOf(base.providers.find(isIt));
    const settled = new Set(before.map(({ fingerprint }) => fingerprint));
    const [findings, deciding] = decide(one.findings, decisions, today, parts.judge, settled);
    // What could not be read is no reason to blame what matches nothing.
    const told: readonly Diagnostic[] = hasErrors(reading) ? reading : [...reading, ...deciding];
    return [parts.conclude({ ...one, findings }), told];
  });
  return [
    { ...report, providers: results.map(([one]) => one) },
    results.flatMap(([, diagnostics]) => diagnostics),
  ];
}

function decisionsOf(provider: ReadProvider | undefined): ReturnType<typeof readDecisions> {
  const home = provider?.home;
  return home ? readDecisions(home.folder, home.disk) : [[], []];
}
