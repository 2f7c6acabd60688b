import { judge } from "../../../generator/diff/judge.js";
import type { Finding } from "../../../generator/diff/finding.js";
import type { Danger, Role } from "../../../generator/diff/verdict.js";
import type { Provider } from "../../../generator/model/provider.js";
import type { Face } from "../../../templates/runtime/validation/structure.js";

/** What a verdict says about messages: those that one version sends, and how the other looks at them. */
export interface Claim {
  readonly role: Role;
  readonly when: "now" | "early";
  readonly danger: Danger;
  readonly sentBy: "base" | "head";
  readonly takenBy: "base" | "head";
  /** A partner is as strict as its document; we take what we can use. */
  readonly face: Face;
}

/**
 * We send by the old code, and the partner takes by the new document (now); or the other way round (early). Or the partner sends by the
 * new document what our old code takes (now), or by the old one what our new code takes (early).
 */
const kinds = [
  { role: "send", when: "now", sentBy: "base", takenBy: "head", face: "sent" },
  { role: "send", when: "early", sentBy: "head", takenBy: "base", face: "sent" },
  { role: "receive", when: "now", sentBy: "head", takenBy: "base", face: "received" },
  { role: "receive", when: "early", sentBy: "base", takenBy: "head", face: "received" },
] as const;

/** What is claimed of two versions as one of the parties sees them: the worst of all findings; and these, for people. */
export function claimsOf(
  base: Provider,
  head: Provider,
  party: string,
): { readonly claims: readonly Claim[]; readonly change: string } {
  const findings = judge({ provider: base }, { provider: head }, party);
  const claims = kinds.flatMap((kind) => {
    const dangers = findings.flatMap(({ verdicts }) => verdicts[kind.role]?.[kind.when] ?? []);
    const danger = worst.find((each) => dangers.includes(each));
    return danger === undefined ? [] : [{ ...kind, danger }];
  });
  return { claims, change: findings.map(told).join("; ") };
}

function told({ rule, element, before, after }: Finding): string {
  return `${rule}, ${element}: ${before?.text ?? "nothing"} → ${after?.text ?? "nothing"}`;
}

const worst: readonly Danger[] = ["breaking", "dangerous", "safe", "none"];
