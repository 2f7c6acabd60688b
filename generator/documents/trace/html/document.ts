import type { Language, Words } from "../../../diagnostics/language.js";
import { positionAt } from "../../../diagnostics/position.js";
import {
  attributeValue,
  escapeHtml,
  renderHtml,
  type Html,
  type HtmlView,
} from "../../../emit/html.js";
import { isRow } from "../../ledger/groups.js";
import type { SpecElement } from "../elements.js";
import { sectionOf } from "../../ledger/section-of.js";
import type { DocumentTrace, ProviderTrace, TracedLine } from "../traced.js";
import { placeWords } from "../place-words.js";
import { stateNames } from "../words.js";
import { brokenViews } from "./broken.js";
import { labels, sentences, severityOf } from "./labels.js";
import type { Links } from "./links.js";

interface Showing {
  readonly language: Language;
  readonly links: Links;
}

/** A document: its sections in order, and the lines of each. */
export function documentView(
  { provider, title }: ProviderTrace,
  trace: DocumentTrace,
  showing: Showing,
): HtmlView {
  const id = `d-${provider}-${trace.document}`;
  const broken = brokenViews(trace, showing.language, showing.links);
  const open = trace.lines.filter(({ state }) => state === "uncaptured").length + broken.length;
  return {
    id: attributeValue(id),
    href: attributeValue(`#${id}`),
    heading: attributeValue(`h-${id}`),
    provider: escapeHtml(title),
    name: escapeHtml(`${provider} ${trace.document}`),
    title: inItsLanguage(trace.title, showing.language),
    open: open > 0 && escapeHtml(String(open)),
    source: escapeHtml((trace.isRead ? labels.read : labels.unread)[showing.language]),
    broken: broken.length > 0 && { heading: attributeValue(`b-${id}`), cites: broken },
    sections: sectionViews(provider, id, trace, showing),
  };
}

function sectionViews(
  provider: string,
  id: string,
  { ledger, lines, cites }: DocumentTrace,
  showing: Showing,
): readonly HtmlView[] {
  const reasons = reasonsIn(cites, showing.language);
  const titles = new Map(ledger.sections.map(({ place, title }) => [place, title]));
  const bySection = new Map<string, TracedLine[]>(ledger.sections.map(({ place }) => [place, []]));
  for (const traced of lines) {
    const section = sectionOf(traced.line.place);
    const own = bySection.get(section);
    if (own) own.push(traced);
    else bySection.set(section, [traced]);
  }
  return [...bySection].map(([section, own], index) => ({
    heading: attributeValue(`${id}-${String(index)}`),
    number: escapeHtml(section),
    title: inItsLanguage(titles.get(section) ?? "", showing.language),
    columns: columnsIn(showing.language),
    isEmpty: own.length === 0,
    lines: own.map((traced) => lineView(provider, traced, reasons.get(traced.line.place), showing)),
  }));
}

/** Why citations are suspect, by the place that they lead to. */
function reasonsIn(cites: DocumentTrace["cites"], language: Language): ReadonlyMap<string, string> {
  return new Map(
    cites.flatMap(({ place, reason }) => (reason === undefined ? [] : [[place, reason[language]]])),
  );
}

function columnsIn(language: Language): HtmlView {
  const value = (words: Words): Html => attributeValue(words[language]);
  const { label, type, required, state, captured } = labels;
  return {
    label: value(label),
    type: value(type),
    required: value(required),
    state: value(state),
    captured: value(captured),
  };
}

function lineView(
  provider: string,
  traced: TracedLine,
  suspicion: string | undefined,
  showing: Showing,
): HtmlView {
  const { line, state, elements, waiver } = traced;
  const { language, links } = showing;
  const facts = line.kind !== "unclaimed" && isRow(line) ? line.facts : {};
  const depth = line.kind !== "unclaimed" && isRow(line) ? line.below.length : 0;
  const shown = elements.map((element) =>
    renderHtml("report/trace-element.html", elementView(provider, element, links)),
  );
  return {
    state: attributeValue(state),
    severity: attributeValue(severityOf[state]),
    depth: attributeValue(String(Math.min(depth, DEEPEST))),
    name: escapeHtml(line.place.slice(sectionOf(line.place).length + 1)),
    columns: columnsIn(language),
    label: inItsLanguage(facts.label ?? facts.term ?? facts.version ?? "", language),
    type: escapeHtml(facts.type ?? ""),
    required: escapeHtml(facts.required ?? ""),
    stateName: escapeHtml(stateNames[state][language]),
    at: escapeHtml(placeWords(line.at)[language]),
    change: state === "suspect" && suspicion !== undefined && escapeHtml(suspicion),
    reason: waiver !== undefined && escapeHtml(waiver.reason),
    elements: shown.slice(0, FEW),
    others: shown.length > FEW && {
      count: escapeHtml(sentences[language].more(shown.length - FEW)),
      elements: shown.slice(FEW),
    },
  };
}

/** So many elements are named where more cite a line; the others are folded. */
const FEW = 2;

/** Groups are set in so far at most. */
const DEEPEST = 4;

function elementView(provider: string, { path, at, symbols }: SpecElement, links: Links): HtmlView {
  return {
    path: escapeHtml(path),
    spec: at !== undefined && {
      href: attributeValue(links.spec(at)),
      text: escapeHtml(`${at.source.path}:${positionAt(at.source, at.start).line}`),
    },
    symbols: symbols.map((symbol) => {
      const href = links.symbol(provider, symbol);
      return { text: escapeHtml(symbol), href: href !== undefined && attributeValue(href) };
    }),
  };
}

/** A name in the document's language, which may not be the page's: a screen reader has to know. */
function inItsLanguage(text: string, language: Language): HtmlView {
  const lang = /\p{Script=Han}/u.test(text) || language === "zh" ? "zh-CN" : "en";
  return { text: escapeHtml(text), lang: attributeValue(lang) };
}
