import { attributeValue, escapeHtml, type HtmlView } from "../../../emit/html.js";
import { isOpen } from "../../decided.js";
import type { Finding } from "../../finding.js";
import { severities, type Fix } from "../../verdict.js";
import type { Page } from "./page.js";
import { anchorOf, countsOf } from "./states.js";
import { versionView } from "./versions.js";
import { fixNames, severityMeanings, severityNames } from "./words/kinds.js";
import { findingLabels, summaryLabels } from "./words/labels.js";
import { sentences } from "./words/sentences.js";

/** How many findings are named under "start here". */
const FIRST = 5;

/** What was compared, what it comes to, what to do first, and what it makes of versions. */
export function summaryView(page: Page): HtmlView {
  const { base, head } = page.report;
  const open = page.findings.filter(isOpen);
  const first = open.toSorted((a, b) => urgency(a) - urgency(b));
  return {
    words: page.words(summaryLabels),
    heading: escapeHtml(sentences[page.language].heading(base, head)),
    lead: escapeHtml(leadOf(page).join(page.language === "zh" ? "" : " ")),
    hasFindings: page.findings.length > 0,
    counts: countViews(page),
    first: first.slice(0, FIRST).map((finding) => firstView(page, finding)),
    rest: first.length > FIRST && escapeHtml(sentences[page.language].rest(first.length - FIRST)),
    work: workViews(page, open),
    providers: page.report.providers.map((provider) => versionView(page, provider)),
  };
}

/** Silent before loud, worse before better; what is equal stays in the report's order. */
function urgency({ silent, severity }: Finding): number {
  return (silent ? 0 : severities.length) + severities.indexOf(severity);
}

function leadOf(page: Page): readonly string[] {
  const say = sentences[page.language];
  const { breaking, dangerous } = countsOf(page.findings);
  const providers = page.report.providers.filter(({ findings }) => findings.length > 0).length;
  const silent = page.findings.filter((finding) => finding.silent).length;
  const undecided = page.findings.filter(isOpen).length;
  if (page.findings.length === 0) return [say.differences(0, 0)];
  return [
    say.differences(page.findings.length, providers),
    say.breaking(breaking),
    ...(silent > 0 ? [say.silent(silent)] : []),
    ...(breaking + dangerous > 0 ? [say.undecided(undecided, breaking + dangerous)] : []),
  ];
}

function countViews(page: Page): readonly HtmlView[] {
  const counts = countsOf(page.findings);
  return severities.map((severity) => ({
    severity: attributeValue(severity),
    name: page.said(severityNames[severity]),
    count: escapeHtml(String(counts[severity])),
    meaning: page.said(severityMeanings[severity]),
  }));
}

function firstView(page: Page, finding: Finding): HtmlView {
  return {
    href: attributeValue(`#${anchorOf(finding)}`),
    element: escapeHtml(finding.element),
    says: page.said(finding.says),
    todo: page.said(finding.todo),
    severity: attributeValue(finding.severity),
    name: page.said(severityNames[finding.severity]),
    silent: finding.silent && page.said(findingLabels.silent),
  };
}

/** Questions first: their answers take longest. */
const fixes: readonly Fix[] = ["ask", "operations", "call-sites", "regenerate"];

function workViews(page: Page, open: readonly Finding[]): readonly HtmlView[] {
  return fixes.flatMap((fix) => {
    const count = open.filter((finding) => finding.fix === fix).length;
    return count === 0
      ? []
      : [{ name: page.said(fixNames[fix]), count: escapeHtml(String(count)) }];
  });
}
