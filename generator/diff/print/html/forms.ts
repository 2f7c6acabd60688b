import { escapeHtml, type HtmlView } from "../../../emit/html.js";
import type { Finding, Form } from "../../finding.js";
import { formIn } from "../sentences.js";
import { partViews } from "./declarations.js";
import { marked, type Part } from "./marks.js";
import type { Page } from "./page.js";
import { findingLabels } from "./words/labels.js";

interface Forms {
  readonly before: HtmlView;
  readonly after: HtmlView;
}

/** Both versions of the element, side by side, and where each is written. */
export function formViews(page: Page, { before, after }: Finding): Forms {
  const [was, is] = [before, after].map((form) => form && formIn(form, page.language));
  const parts =
    was !== undefined && is !== undefined
      ? marked(was, is)
      : { before: plain(was), after: plain(is) };
  return {
    before: formView(page, before, parts.before),
    after: formView(page, after, parts.after),
  };
}

function plain(text: string | undefined): readonly Part[] {
  return text === undefined ? [] : [{ text, marked: false }];
}

function formView(page: Page, form: Form | undefined, parts: readonly Part[]): HtmlView {
  const { at, cite = [] } = form ?? {};
  const isSourced = at !== undefined || cite.length > 0;
  const { absent, unsourced } = findingLabels;
  return {
    parts: partViews(parts),
    isThere: form !== undefined,
    at: at !== undefined && escapeHtml(`${at.file}:${at.line}:${at.column}`),
    cite: cite.map(escapeHtml),
    unsourced: !isSourced && page.said(form === undefined ? absent : unsourced),
  };
}
