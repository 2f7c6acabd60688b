import type { Finding } from "../finding.js";
import { rules } from "../rules/rules.js";

/**
 * Whether code that one version alone compiles is what shows a finding: by its rule, or where no message could and something stops
 * compiling.
 */
export function needsCode({ rule, witness, verdicts }: Finding): boolean {
  if (witness.kind !== "none") return false;
  if (rules.find(({ name }) => name === rule)?.witness === "code") return true;
  return Object.values(verdicts).some(({ writer, reader }) => writer || reader);
}
