import type { Language } from "../../diagnostics/language.js";
import { unicodeEscapes, visible } from "../../diagnostics/visible.js";
import {
  xmlAttribute,
  xmlDeclaration,
  xmlElement,
  xmlText,
} from "../../../templates/runtime/xml/write.js";
import type { Finding, ProviderReport, Report } from "../finding.js";
import { decisionText } from "./decision-text.js";
import { isDecided, isOpen } from "../decided.js";
import { headline, linesOf } from "./rows.js";
import { shortened } from "./shortened.js";

/**
 * A review in the form of JUnit's reports, as most build servers read it: a suite for each provider, a case for each finding. What
 * is breaking or dangerous and not decided fails, what is decided is skipped, everything else passes.
 */
export function printJunit({ providers }: Report, language: Language): string {
  const findings = providers.flatMap((provider) => provider.findings);
  const suites = providers.map((provider) => suite(provider, language));
  const all = xmlElement(
    "testsuites",
    lines(suites),
    attributes(["name", "baowen diff"], ...counts(findings)),
  );
  return `${xmlDeclaration("UTF-8")}\n${all}\n`;
}

function suite({ name, findings }: ProviderReport, language: Language): string {
  const cases = findings.map((finding) => testCase(finding, language));
  return xmlElement(
    "testsuite",
    lines(cases),
    attributes(["name", visible(name)], ...counts(findings)),
  );
}

type Attribute = readonly [name: string, value: string];

function counts(findings: readonly Finding[]): readonly Attribute[] {
  return [
    ["tests", String(findings.length)],
    ["failures", String(findings.filter(isOpen).length)],
    ["errors", "0"],
    ["skipped", String(findings.filter(isDecided).length)],
  ];
}

function testCase(finding: Finding, language: Language): string {
  const { provider, rule, element, fingerprint } = finding;
  const name = shortened(`${rule} ${element} ${fingerprint}`);
  const outcome = outcomeOf(finding, language);
  return xmlElement(
    "testcase",
    lines(outcome),
    attributes(["classname", visible(provider)], ["name", name]),
  );
}

function outcomeOf(finding: Finding, language: Language): readonly string[] {
  const { decision, severity } = finding;
  if (isDecided(finding) && decision) {
    return [
      xmlElement(
        "skipped",
        "",
        attributes(["message", shortened(decisionText(decision)[language])]),
      ),
    ];
  }
  if (!isOpen(finding)) return [];
  const told = ["", ...linesOf(finding, language), ""].join("\n");
  const attribute = attributes(["message", headline(finding, language)], ["type", severity]);
  return [xmlElement("failure", xmlText(allowed(told)), attribute)];
}

const lines = (parts: readonly string[]): string =>
  parts.length === 0 ? "" : `\n${parts.join("\n")}\n`;

function attributes(...given: readonly Attribute[]): string {
  return given.map(([name, value]) => xmlAttribute(name, allowed(value))).join("");
}

/** What is left that XML does not allow, once what is invisible is escaped. */
function allowed(text: string): string {
  return text.replaceAll(/[\ufffe\uffff]/g, unicodeEscapes);
}
