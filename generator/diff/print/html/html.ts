import {
  attributeValue,
  contentHash,
  escapeHtml,
  rawContent,
  renderHtml,
  type Html,
} from "../../../emit/html.js";
import { reportFile } from "../../../emit/templates.js";
import type { Language } from "../../../diagnostics/language.js";
import type { Report } from "../../finding.js";
import type { Declarations } from "./declarations.js";
import { filtersView } from "./filters.js";
import { outlineView } from "./outline.js";
import { Page } from "./page.js";
import { providerView } from "./provider.js";
import { summaryView } from "./summary.js";
import { filterLabels, labels } from "./words/labels.js";
import { sentences } from "./words/sentences.js";

/**
 * A report as one HTML page that needs nothing else: no network, no framework, readable without JavaScript, on paper and
 * with a screen reader. The same report gives the same bytes: it holds no date and no version of ours. Every text of the
 * report is escaped on its way in, and the page's Content Security Policy lets its own two style sheets and two scripts
 * run, by their hashes, and nothing else, whatever a spec says.
 *
 * `declarations` are shown side by side below the findings that touch them.
 */
export function printHtml(
  report: Report,
  language: Language,
  declarations: Declarations = new Map(),
): string {
  const page = new Page(report, language, declarations);
  return renderHtml("report/page.html", {
    lang: attributeValue(language === "zh" ? "zh-CN" : "en"),
    ...fixedParts(),
    words: page.words(labels),
    heading: escapeHtml(sentences[language].heading(report.base, report.head)),
    nothing: page.said(filterLabels.nothing),
    summary: renderHtml("report/summary.html", summaryView(page)),
    filters: renderHtml("report/filters.html", filtersView(page)),
    outline: renderHtml("report/outline.html", outlineView(page)),
    providers: report.providers.map((provider) =>
      renderHtml("report/provider.html", providerView(page, provider)),
    ),
  });
}

function fixedParts() {
  const [css, dark, themeJs, pageJs] = ["page.css", "dark.css", "theme.js", "page.js"].map((name) =>
    rawContent(reportFile(name)),
  ) as [Html, Html, Html, Html];
  return {
    css,
    dark,
    themeJs,
    pageJs,
    policy: attributeValue(policy([css, dark], [themeJs, pageJs])),
  };
}

function policy(styles: readonly Html[], scripts: readonly Html[]): string {
  return [
    "default-src 'none'",
    `style-src ${styles.map(contentHash).join(" ")}`,
    `script-src ${scripts.map(contentHash).join(" ")}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
