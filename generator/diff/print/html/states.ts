import type { Finding } from "../../finding.js";
import { severities, type Severity } from "../../verdict.js";

/** What a finding is reached by: `#f-3f9a12c07b1e`. */
export function anchorOf({ fingerprint }: Finding): string {
  return `f-${fingerprint}`;
}

/** How many there are of each severity; none is left out. */
export function countsOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = severities.map((severity) => [
    severity,
    findings.filter((finding) => finding.severity === severity).length,
  ]);
  return Object.fromEntries(counts) as Record<Severity, number>;
}
