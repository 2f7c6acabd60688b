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
import { headingOf, pageGroups, type PageGroup } from "./groups.js";
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
    groups: pageGroups(id, telling).map((one) => groupView(page, one)),
    docs: docs.length > 0 && {
      id: attributeValue(`docs-${id}`),
      count: escapeHtml(String(docs.length)),
      findings: docs.map((finding) => findingHtml(page, finding)),
    },
  };
}

function groupView(page: Page, { id, group }: PageGroup): HtmlView {
  const counts = countsOf(group.findings);
  return {
    id: attributeValue(id),
    heading: attributeValue(`h-${id}`),
    name: escapeHtml(headingOf(page, group)),
    counts: severities
      .filter((severity) => counts[severity] > 0)
      .map((severity) => ({
        severity: attributeValue(severity),
        count: escapeHtml(String(counts[severity])),
        name: page.said(severityNames[severity]),
      })),
    findings: group.findings.map((finding) => findingHtml(page, finding)),
  };
}

function findingHtml(page: Page, finding: Finding): Html {
  return renderHtml("report/finding.html", findingView(page, finding));
}
