import { escapeHtml, type HtmlView } from "../../../emit/html.js";
import type { Finding } from "../../finding.js";
import type { Part } from "./marks.js";
import type { Page } from "./page.js";
import { sideBySide } from "./side-by-side.js";
import { sentences } from "./words/sentences.js";

/** A declaration of the generated package, in both versions; absent where it is in one of them alone. */
export interface Declaration {
  readonly before?: string;
  readonly after?: string;
}

/** By provider and symbol, as findings name them: `acme/InsureRequest.price`. */
export type Declarations = ReadonlyMap<string, Declaration>;

/** The declarations that a finding touches, side by side; those that are the same in both versions are left out. */
export function declarationViews(page: Page, { provider, symbols }: Finding): readonly HtmlView[] {
  return symbols.flatMap((symbol) => {
    const found = page.declarations.get(`${provider}/${symbol}`);
    if (found === undefined || found.before === found.after) return [];
    const { before, after } = sideBySide(found, sentences[page.language].unchangedLines);
    return [{ symbol: escapeHtml(symbol), before: partViews(before), after: partViews(after) }];
  });
}

/** Parts of a text for a template. */
export function partViews(parts: readonly Part[]): readonly HtmlView[] {
  return parts.map(({ text, marked: isMarked }) => ({ text: escapeHtml(text), marked: isMarked }));
}
