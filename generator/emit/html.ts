import { createHash } from "node:crypto";
import { render } from "./render.js";

declare const safe: unique symbol;

/** A piece of HTML: markup of ours, in which every other text has been escaped. No text becomes one by itself. */
export type Html = string & { readonly [safe]: true };

/** What a template of HTML may show. Text that nobody escaped is not among it, so forgetting it does not compile. */
export type HtmlValue = Html | boolean | undefined | HtmlView | readonly (Html | HtmlView)[];

export interface HtmlView {
  readonly [name: string]: HtmlValue;
}

/**
 * Text as the content of an element, or of an attribute's value: nothing in it is markup, and what nobody would see
 * (controls, bidirectional marks, zero-width characters, halves of surrogate pairs) is shown as `\u202e`, so that no text
 * looks like another. Line breaks and tabs stay. Handlebars' own escaping stays off: templates hold finished tokens, here
 * as in code, and what was escaped can be told by its type.
 *
 * ```ts
 * escapeHtml("<b>&</b>") // "&#60;b&#62;&#38;&#60;/b&#62;"
 * ```
 */
export function escapeHtml(text: string): Html {
  return text
    .replaceAll(/\r\n?/gu, "\n")
    .replaceAll(INVISIBLE, unicodeEscapes)
    .replaceAll(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`) as Html;
}

/** Text as an attribute's value, in its quotes: `<a href={{href}}>`. It is no check of what a URL or a script does. */
export function attributeValue(text: string): Html {
  return `"${escapeHtml(text)}"` as Html;
}

/** A style sheet or a script of ours, as the whole content of its element, where HTML knows no escapes. */
export function rawContent(text: string): Html {
  if (/<\/|<!--/u.test(text)) throw new Error("this text would end the element that it stands in");
  return text as Html;
}

/** The source of a Content Security Policy that allows one element's content: https://www.w3.org/TR/CSP3/#grammardef-hash-source */
export function contentHash(content: Html): string {
  return `'sha256-${createHash("sha256").update(content, "utf8").digest("base64")}'`;
}

/** Fills a template of HTML. The values are HTML already, so what comes out is, too. */
export function renderHtml(name: string, view: HtmlView): Html {
  return render(name, view) as Html;
}

/** Cc control (but line feed and tab), Cf format, Cs lone surrogate, Zl and Zp line and paragraph separator. */
const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

function unicodeEscapes(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }).join("");
}
