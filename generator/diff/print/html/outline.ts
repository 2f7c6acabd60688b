import { attributeValue, escapeHtml, type HtmlView } from "../../../emit/html.js";
import { entryOf, pageGroups } from "./groups.js";
import type { Page } from "./page.js";
import { groupLabels, summaryLabels } from "./words/labels.js";

/** The page's contents: providers, and below each the operations in which something differs. */
export function outlineView(page: Page): HtmlView {
  return {
    label: attributeValue(page.say(summaryLabels.differences)),
    providers: page.report.providers.map(({ name, title, findings }) => {
      const id = page.providerKey(name);
      const telling = findings.filter(({ severity }) => severity !== "docs");
      const words = findings.length - telling.length;
      return {
        href: attributeValue(`#${id}`),
        title: page.documents(title),
        groups: pageGroups(id, telling).map(({ id: at, group }) => ({
          href: attributeValue(`#${at}`),
          name: escapeHtml(entryOf(page, group)),
          count: escapeHtml(String(group.findings.length)),
        })),
        docs: words > 0 && {
          href: attributeValue(`#docs-${id}`),
          name: page.said(groupLabels.docs),
          count: escapeHtml(String(words)),
        },
      };
    }),
  };
}
