import type { Language, Words } from "../../../diagnostics/language.js";
import { attributeValue, escapeHtml, type Html } from "../../../emit/html.js";
import type { Finding, Report } from "../../finding.js";
import type { Declarations } from "./declarations.js";

/** What every part of the page is made from, and how it is said. */
export class Page {
  readonly report: Report;
  readonly language: Language;
  readonly declarations: Declarations;
  readonly findings: readonly Finding[];
  /** Operations of all providers; their indexes are what filters go by. */
  readonly #operations: readonly string[];

  constructor(report: Report, language: Language, declarations: Declarations) {
    this.report = report;
    this.language = language;
    this.declarations = declarations;
    this.findings = report.providers.flatMap(({ findings }) => findings);
    this.#operations = [...new Set(this.findings.flatMap(placeKeys))];
  }

  say(words: Words): string {
    return words[this.language];
  }

  /** Words as HTML. */
  said(words: Words): Html {
    return escapeHtml(this.say(words));
  }

  /** A table of words as HTML, for a template that shows them by name. */
  words<Name extends string>(table: Readonly<Record<Name, Words>>): Readonly<Record<Name, Html>> {
    const entries = Object.entries<Words>(table).map(([name, words]) => [name, this.said(words)]);
    return Object.fromEntries(entries) as Record<Name, Html>;
  }

  /** A name in the document's language, which may not be the page's: a screen reader has to know. */
  documents(text: string): { readonly text: Html; readonly lang: Html } {
    const lang = /\p{Script=Han}/u.test(text) || this.language === "zh" ? "zh-CN" : "en";
    return { text: escapeHtml(text), lang: attributeValue(lang) };
  }

  /** What filters call a provider (`p0`) or an operation of it (`o3`). */
  providerKey(provider: string): string {
    return `p${this.report.providers.findIndex(({ name }) => name === provider)}`;
  }

  operationKey(provider: string, operation: string): string {
    return `o${this.#operations.indexOf(placeKey(provider, operation))}`;
  }
}

function placeKeys({ provider, places }: Finding): readonly string[] {
  return places.map(({ operation }) => placeKey(provider, operation));
}

function placeKey(provider: string, operation: string): string {
  return JSON.stringify([provider, operation]);
}
