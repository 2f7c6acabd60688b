import {
  attributeValue,
  contentHash,
  escapeHtml,
  rawContent,
  renderHtml,
  type Html,
  type HtmlView,
} from "../../../emit/html.js";
import { reportFile } from "../../../emit/templates.js";
import type { Language, Words } from "../../../diagnostics/language.js";
import { coverageOf } from "../coverage.js";
import { lineStates, type LineState, type ProviderTrace } from "../traced.js";
import { stateNames } from "../words.js";
import { brokenCites } from "./broken.js";
import { documentView } from "./document.js";
import { labels, sentences, severityOf, stateMeanings } from "./labels.js";
import type { Links } from "./links.js";

/**
 * Every document's skeleton as one HTML page that needs nothing else: sections, and rows by what they are called, each coloured by
 * its state and linked to the spec that captured it and to what was generated. It holds what ledgers hold, so no sentence of a
 * document. The page is that of a review: its style sheets, its way of being light or dark, and its Content Security Policy.
 */
export function printTraceHtml(
  traces: readonly ProviderTrace[],
  language: Language,
  links: Links,
): string {
  const said = (words: Words): Html => escapeHtml(words[language]);
  const words = Object.fromEntries(
    Object.entries<Words>(labels).map(([name, each]) => [name, said(each)]),
  );
  const lines = traces.flatMap(({ documents }) => documents.flatMap((each) => each.lines));
  const counts = coverageOf(lines);
  const broken = traces.flatMap((trace) => trace.documents.flatMap(brokenCites)).length;
  const documents = traces.flatMap((trace) =>
    trace.documents.map((document) => documentView(trace, document, { language, links })),
  );
  return renderHtml("report/trace.html", {
    lang: attributeValue(language === "zh" ? "zh-CN" : "en"),
    ...fixedParts(),
    words,
    contents: attributeValue(labels.contents[language]),
    lead: escapeHtml(sentences[language].lead(counts.uncaptured, lines.length, broken)),
    states: lineStates
      .filter((state) => counts[state] > 0)
      .map((state) => stateView(state, counts[state], said)),
    documents,
    isEmpty: documents.length === 0,
  });
}

function stateView(state: LineState, count: number, said: (words: Words) => Html): HtmlView {
  return {
    value: attributeValue(state),
    severity: attributeValue(severityOf[state]),
    name: said(stateNames[state]),
    meaning: said(stateMeanings[state]),
    count: escapeHtml(String(count)),
  };
}

function fixedParts() {
  const names = ["page.css", "trace.css", "dark.css", "theme.js", "trace.js"];
  const [css, own, dark, themeJs, traceJs] = names.map((name) => rawContent(reportFile(name))) as [
    Html,
    Html,
    Html,
    Html,
    Html,
  ];
  const policy = [
    "default-src 'none'",
    `style-src ${[css, own, dark].map(contentHash).join(" ")}`,
    `script-src ${[themeJs, traceJs].map(contentHash).join(" ")}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return { css, own, dark, themeJs, traceJs, policy: attributeValue(policy) };
}
