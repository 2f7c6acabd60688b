import {
  attributeValue,
  escapeHtml,
  type Html,
  type HtmlValue,
  type HtmlView,
} from "../../../emit/html.js";
import type { Words } from "../../../diagnostics/language.js";
import type { ProviderReport } from "../../finding.js";
import { bumpWords } from "../words.js";
import type { Page } from "./page.js";
import { anchorOf } from "./states.js";
import { groupLabels, summaryLabels } from "./words/labels.js";

/** A provider's package: its version, what it must be at least, and the finding that forces it. */
export function versionView(page: Page, provider: ProviderReport): HtmlView {
  const { name, title, versions, bump, findings } = provider;
  return {
    columns: columnsOf(page),
    href: attributeValue(`#${page.providerKey(name)}`),
    title: page.documents(title),
    differences: escapeHtml(String(findings.length)),
    before: textOrWord(page, versions.before, groupLabels.added),
    after: textOrWord(page, versions.after, groupLabels.removed),
    moved: versions.before !== versions.after,
    version: bump.version !== undefined && escapeHtml(bump.version),
    least: page.said(bumpWords[bump.least]),
    because: becauseView(provider),
  };
}

/** The table's heads, where a narrow screen shows them beside each cell. */
function columnsOf(page: Page): HtmlView {
  const { differences, version, least, because } = summaryLabels;
  const columns = Object.entries({ differences, version, least, because });
  return Object.fromEntries(
    columns.map(([name, words]) => [name, attributeValue(page.say(words))]),
  );
}

function textOrWord(page: Page, text: string | undefined, word: Words): Html {
  return text === undefined ? page.said(word) : escapeHtml(text);
}

/** The finding that forces the version: a link where it is one of ours. */
function becauseView({ bump, findings }: ProviderReport): HtmlValue {
  const finding = findings.find(({ fingerprint }) => fingerprint === bump.because);
  if (bump.because === undefined) return false;
  return {
    href: finding !== undefined && attributeValue(`#${anchorOf(finding)}`),
    text: escapeHtml(finding?.element ?? bump.because),
  };
}
