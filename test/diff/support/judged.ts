import type { Finding } from "../../../generator/diff/finding.js";
import { judge } from "../../../generator/diff/judge.js";
import { versionOf, type Files } from "./base.js";
import type { Case } from "./case.js";

/** The side that cases are seen from. */
export const party = "channel";

const known = new WeakMap<Case, readonly Finding[]>();

/** What a case finds. */
export function findingsOf(one: Case): readonly Finding[] {
  const findings = known.get(one) ?? compare(one.before, one.after);
  known.set(one, findings);
  return findings;
}

export function compare(before: Files, after: Files): readonly Finding[] {
  return judge(versionOf(before), versionOf(after), party);
}
