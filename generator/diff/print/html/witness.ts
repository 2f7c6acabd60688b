import { escapeHtml, type HtmlView } from "../../../emit/html.js";
import type { Witness } from "../../finding.js";
import type { Page } from "./page.js";
import { sentences } from "./words/sentences.js";

type Of<Kind extends Witness["kind"]> = Extract<Witness, { readonly kind: Kind }>;

/** What was executed, told in a sentence above it and one below. */
export function witnessView(page: Page, witness: Witness): HtmlView {
  switch (witness.kind) {
    case "message":
      return messageView(page, witness);
    case "signature":
      return signatureView(page, witness);
    case "code":
      return codeView(page, witness);
    case "none":
      return { ...nothing, intro: page.said(witness.why) };
  }
}

/** A view has every name that its template asks for. */
const nothing = { text: false, issue: false, error: false, signature: false } as const;

function messageView(page: Page, { structure, text, refusedBy, issue }: Of<"message">): HtmlView {
  const say = sentences[page.language];
  return {
    ...nothing,
    intro: escapeHtml(say.message(structure, refusedBy)),
    text: escapeHtml(text),
    issue: escapeHtml(say.issue(issue.path, issue.rule)),
  };
}

function signatureView(page: Page, { input, before, after }: Of<"signature">): HtmlView {
  return {
    ...nothing,
    intro: escapeHtml(sentences[page.language].signature(before === after)),
    signature: {
      input: escapeHtml(input),
      before: escapeHtml(before),
      after: escapeHtml(after),
    },
  };
}

function codeView(page: Page, { text, refusedBy, error }: Of<"code">): HtmlView {
  return {
    ...nothing,
    intro: escapeHtml(sentences[page.language].code(refusedBy)),
    text: escapeHtml(text),
    error: escapeHtml(error),
  };
}
