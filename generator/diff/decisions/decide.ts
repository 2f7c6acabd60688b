import { complain, type Diagnostic, type Result } from "../../diagnostics/diagnostic.js";
import { isOfGenerator } from "../rules/generator.js";
import type { Decision, Finding } from "../finding.js";
import type { Cause } from "../verdict.js";
import type { WrittenDecision } from "./read.js";

/**
 * Puts decisions to the findings that they are made of. A decision hides nothing: the finding is still there, and says so. One
 * that has expired, or that names another rule or element than its finding has, decides nothing.
 *
 * @param today as `yyyy-MM-dd`; a decision holds through the day it names.
 * @param judge what a finding comes to once a decision has said why the spec differs: severity, bump and what follows.
 * @param settled fingerprints that the base decided already: these were of earlier changes, and need no finding any more.
 */
export function decide(
  findings: readonly Finding[],
  decisions: readonly WrittenDecision[],
  today: string,
  judge: (finding: Finding) => Finding,
  settled: ReadonlySet<string> = new Set(),
): Result<readonly Finding[]> {
  const found = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  const refused = new Map(
    decisions.map((written) => {
      const finding = found.get(written.fingerprint);
      return [written, problemsOf(written, finding, today, settled)] as const;
    }),
  );
  const holding = new Map(
    decisions
      .filter((written) => refused.get(written)?.length === 0)
      .map(({ fingerprint, decision }) => [fingerprint, decision]),
  );
  const decided = findings.map((finding) => {
    const decision = holding.get(finding.fingerprint);
    return decision ? decidedAs(finding, decision, judge) : finding;
  });
  return [decided, [...refused.values()].flat()];
}

function problemsOf(
  { fingerprint, rule, element, decision: { until }, at }: WrittenDecision,
  finding: Finding | undefined,
  today: string,
  settled: ReadonlySet<string>,
): readonly Diagnostic[] {
  if (!finding) {
    // Of the generator's findings there are none in most runs, whatever was decided of them.
    if (settled.has(fingerprint) || isOfGenerator(rule)) return [];
    return [complain("decision-stale", at("fingerprint"), { fingerprint })];
  }
  const said = { rule, element };
  const others = (["rule", "element"] as const)
    .filter((key) => said[key] !== finding[key])
    .map((key) =>
      complain("decision-differs", at(key), { key, said: said[key], found: finding[key] }),
    );
  if (until === undefined || until >= today) return others;
  return [...others, complain("decision-expired", at("until"), { until, today })];
}

function decidedAs(
  finding: Finding,
  decision: Decision,
  judge: (finding: Finding) => Finding,
): Finding {
  const cause = causes[decision.verdict];
  // What no spec says is no matter of documents.
  if (cause === undefined || finding.cause === "generator") return { ...finding, decision };
  return { ...judge({ ...finding, cause }), decision };
}

/** What a verdict says of why the spec differs. */
const causes: Readonly<Record<Decision["verdict"], Cause | undefined>> = {
  accepted: undefined,
  "document-correction": "document-correction",
  "capture-fix": "capture-fix",
  rejected: undefined,
};
