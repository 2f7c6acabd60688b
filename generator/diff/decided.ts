import type { Finding } from "./finding.js";

/** Somebody took it as it is. What was rejected is decided as little as what nobody looked at. */
export function isDecided({ decision }: Finding): boolean {
  return decision !== undefined && decision.verdict !== "rejected";
}

/** Waits for a decision: it does harm, or may. */
export function isOpen(finding: Finding): boolean {
  return (
    !isDecided(finding) && (finding.severity === "breaking" || finding.severity === "dangerous")
  );
}
