import { attributeValue, escapeHtml, type HtmlView } from "../../../emit/html.js";
import { isOpen } from "../../decided.js";
import { severities } from "../../verdict.js";
import type { Page } from "./page.js";
import { countsOf } from "./states.js";
import { roleNames, severityNames } from "./words/kinds.js";
import { filterLabels } from "./words/labels.js";

/** What the reader can choose by. Hidden until the page's script is there to do it. */
export function filtersView(page: Page): HtmlView {
  const { findings } = page;
  const counts = countsOf(findings);
  return {
    words: {
      ...page.words(filterLabels),
      shown: attributeValue(page.say(filterLabels.shown)),
      searchHint: attributeValue(page.say(filterLabels.searchHint)),
      send: page.said(roleNames.send),
      receive: page.said(roleNames.receive),
    },
    severities: severities.map((severity) => ({
      value: attributeValue(severity),
      name: page.said(severityNames[severity]),
      count: countText(counts[severity]),
    })),
    silent: countText(findings.filter(({ silent }) => silent).length),
    undecided: countText(findings.filter(isOpen).length),
    providers: page.report.providers.map(({ name, title }) => ({
      value: attributeValue(page.providerKey(name)),
      title: escapeHtml(title),
      label: attributeValue(title),
      operations: operationsOf(page, name),
    })),
  };
}

function operationsOf(page: Page, provider: string): readonly HtmlView[] {
  const own = page.findings.filter((finding) => finding.provider === provider);
  const names = new Set(own.flatMap(({ places }) => places.map(({ operation }) => operation)));
  return [...names].toSorted().map((operation) => ({
    value: attributeValue(page.operationKey(provider, operation)),
    name: escapeHtml(operation),
  }));
}

function countText(count: number) {
  return escapeHtml(String(count));
}
