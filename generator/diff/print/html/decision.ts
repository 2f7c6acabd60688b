import { escapeHtml, type HtmlValue } from "../../../emit/html.js";
import type { Finding } from "../../finding.js";
import type { Page } from "./page.js";
import { decisionNames } from "./words/kinds.js";
import { sentences } from "./words/sentences.js";

/** What somebody decided, and why. */
export function decisionView(page: Page, { decision }: Finding): HtmlValue {
  if (decision === undefined) return false;
  const { verdict, reason, by, on, until, evidence } = decision;
  const when = sentences[page.language].decided(by, on, until);
  return {
    verdict: page.said(decisionNames[verdict]),
    when: when !== "" && escapeHtml(when),
    reason: escapeHtml(reason),
    evidence: evidence !== undefined && escapeHtml(evidence),
  };
}
