import {
  attributeValue,
  escapeHtml,
  renderHtml,
  type Html,
  type HtmlView,
} from "../../../emit/html.js";
import type { Finding, ProviderReport } from "../../finding.js";
import { severities } from "../../verdict.js";
import { findingView } from "./finding.js";
import { groupsOf, type Group } from "./groups.js";
import { groupName } from "./outline.js";
import type { Page } from "./page.js";
import { countsOf } from "./states.js";
import { severityNames } from "./words/kinds.js";
import { groupLabels } from "./words/labels.js";
import { sentences } from "./words/sentences.js";

/** A provider: its operations, each with what differs in it; descriptions alone come last, folded. */
export function providerView(page: Page, provider: ProviderReport): HtmlView {
  const id = page.providerKey(provider.name);
  const docs = provider.findings.filter(({ severity }) => severity === "docs");
  const telling = provider.findings.filter(({ severity }) => severity !== "docs");
  return {
    id: attributeValue(id),
    heading: attributeValue(`h-${id}`),
    title: page.documents(provider.title),
    name: escapeHtml(provider.name),
    count: escapeHtml(sentences[page.language].changes(provider.findings.length)),
    isSame: provider.findings.length === 0,
    words: page.words(groupLabels),
    groups: groupsOf(id, telling).map((group) => groupView(page, group)),
    docs: docs.length > 0 && {
      id: attributeValue(`docs-${id}`),
      count: escapeHtml(String(docs.length)),
      findings: docs.map((finding) => findingHtml(page, finding)),
    },
  };
}

function groupView(page: Page, { id, about, findings }: Group): HtmlView {
  const counts = countsOf(findings);
  return {
    id: attributeValue(id),
    heading: attributeValue(`h-${id}`),
    name: escapeHtml(groupName(page, about)),
    isOperation: about.kind === "operation",
    counts: severities
      .filter((severity) => counts[severity] > 0)
      .map((severity) => ({
        severity: attributeValue(severity),
        count: escapeHtml(String(counts[severity])),
        name: page.said(severityNames[severity]),
      })),
    findings: findings.map((finding) => findingHtml(page, finding)),
  };
}

function findingHtml(page: Page, finding: Finding): Html {
  return renderHtml("report/finding.html", findingView(page, finding));
}
