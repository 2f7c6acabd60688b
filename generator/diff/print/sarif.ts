import type { Language } from "../../diagnostics/language.js";
import { visible } from "../../diagnostics/visible.js";
import type { Finding, Report } from "../finding.js";
import { jsonText } from "./json-text.js";
import { sarifResult } from "./sarif/result.js";
import { shortened } from "./shortened.js";

/**
 * A review as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format): one run, a rule for each rule that found something,
 * a result for each finding. Fingerprints are those of the findings; what is decided is suppressed, with the reason as its
 * justification.
 */
export function printSarif({ providers }: Report, language: Language): string {
  const findings = providers.flatMap((provider) => provider.findings);
  const rules = rulesOf(findings);
  const indexes = new Map(rules.map(({ rule }, index) => [visible(rule), index]));
  const results = providers.flatMap((provider) =>
    provider.findings.map((finding) => ({
      ruleId: visible(finding.rule),
      ruleIndex: indexes.get(visible(finding.rule)),
      ...sarifResult(finding, provider.findings, language),
    })),
  );
  return jsonText({
    version: "2.1.0",
    $schema:
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    runs: [
      {
        tool: {
          driver: { name: "baowen", rules: rules.map((rule) => description(rule, language)) },
        },
        columnKind: "utf16CodeUnits",
        results,
      },
    ],
  });
}

/** The first finding of each rule, by the rule's name: what it says describes the rule. */
function rulesOf(findings: readonly Finding[]): readonly Finding[] {
  const first = new Map(findings.toReversed().map((finding) => [visible(finding.rule), finding]));
  return [...first.values()].toSorted((a, b) => (a.rule < b.rule ? -1 : 1));
}

function description({ rule, says, todo }: Finding, language: Language) {
  return {
    id: visible(rule),
    shortDescription: { text: shortened(says[language]) },
    help: { text: shortened(todo[language]) },
  };
}
