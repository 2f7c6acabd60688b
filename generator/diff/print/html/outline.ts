import { attributeValue, escapeHtml, type HtmlView } from "../../../emit/html.js";
import { groupsOf, type About } from "./groups.js";
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
        groups: groupsOf(id, telling).map((group) => ({
          href: attributeValue(`#${group.id}`),
          name: escapeHtml(groupName(page, group.about)),
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

/** How the findings of a group are announced. */
export function groupName(page: Page, about: About): string {
  return about.kind === "operation" ? about.operation : page.say(groupLabels[about.kind]);
}
