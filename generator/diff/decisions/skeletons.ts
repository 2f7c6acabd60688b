import type { Language, Words } from "../../diagnostics/language.js";
import { visible } from "../../diagnostics/visible.js";
import { printJsonText } from "../../model/print.js";
import type { Finding } from "../finding.js";
import { formIn } from "../print/sentences.js";
import { decisionVerdicts } from "./language.js";

/** Where and when decisions are to be written. */
export interface Sheet {
  /** The provider's folder in the specs: `specs/acme`. */
  readonly folder: string;
  /** As `yyyy-MM-dd`. */
  readonly today: string;
  readonly language: Language;
}

/**
 * The files that decide findings, to be filled in and put where each says. As they stand they are refused: a decision takes a
 * verdict and a reason.
 *
 * ```yaml
 * # specs/acme/decisions/3f9a12c07b1e.yaml
 * # breaking: values may be no longer than this now: string(32) → string(20)
 * fingerprint: "3f9a12c07b1e"
 * rule: "length-shorter"
 * element: "InsureRequest › outSerialNo"
 * verdict: # accepted, document-correction, capture-fix or rejected
 * reason:
 * on: "2026-05-02"
 * # by:
 * # until:
 * # evidence:
 * ```
 */
export function skeletons(findings: readonly Finding[], sheet: Sheet): string {
  return findings.map((finding) => skeleton(finding, sheet)).join("\n");
}

function skeleton(finding: Finding, { folder, today, language }: Sheet): string {
  const { fingerprint, rule, element, severity, says, before, after } = finding;
  const forms = [before, after].map((form) => (form ? formIn(form, language) : "–")).join(" → ");
  const lines = [
    `# ${visible(folder)}/decisions/${fingerprint}.yaml`,
    `# ${severity}: ${visible(says[language])}: ${visible(forms)}`,
    `fingerprint: ${quoted(fingerprint)}`,
    `rule: ${quoted(rule)}`,
    `element: ${quoted(element)}`,
    `verdict: # ${verdicts[language]}`,
    "reason:",
    `on: ${quoted(today)}`,
    "# by:",
    "# until:",
    "# evidence:",
  ];
  return lines.map((line) => `${line}\n`).join("");
}

const last = decisionVerdicts.at(-1) ?? "";
const verdicts: Words = {
  en: `${decisionVerdicts.slice(0, -1).join(", ")} or ${last}`,
  zh: `${decisionVerdicts.slice(0, -1).join("、")} 或 ${last}`,
};

/** A text of JSON is one of YAML; what is not seen is escaped. */
function quoted(text: string): string {
  return printJsonText(text).trimEnd();
}
