import { attributeValue, escapeHtml, type HtmlView } from "../../../emit/html.js";
import { isOpen } from "../../decided.js";
import type { Finding } from "../../finding.js";
import { roles } from "../../verdict.js";
import { declarationViews } from "./declarations.js";
import { decisionView } from "./decision.js";
import { effectViews } from "./effects.js";
import { formViews } from "./forms.js";
import type { Page } from "./page.js";
import { placesView } from "./places.js";
import { anchorOf } from "./states.js";
import { witnessView } from "./witness.js";
import { bumpWords } from "../words.js";
import { causeNames, fixNames, severityNames } from "./words/kinds.js";
import { findingLabels } from "./words/labels.js";
import { sentences } from "./words/sentences.js";

/** One finding: what is seen at once, what is folded below it, and what filters go by. */
export function findingView(page: Page, finding: Finding): HtmlView {
  const words = {
    ...page.words(findingLabels),
    copied: attributeValue(page.say(findingLabels.copied)),
  };
  return {
    ...filterKeys(page, finding),
    ...seenAtOnce(page, finding),
    ...folded(page, finding, words),
    words,
    id: attributeValue(anchorOf(finding)),
    heading: attributeValue(`h-${finding.fingerprint}`),
    fingerprint: escapeHtml(finding.fingerprint),
    fingerprintValue: attributeValue(finding.fingerprint),
    rule: escapeHtml(finding.rule),
  };
}

/** What changed, where, and what is to be done. */
function seenAtOnce(page: Page, finding: Finding): HtmlView {
  const { severity, silent, says, element, title, places, fix, todo } = finding;
  return {
    severityName: page.said(severityNames[severity]),
    isSilent: silent,
    isUndecided: isOpen(finding),
    says: page.said(says),
    element: escapeHtml(element),
    title: title !== undefined && page.documents(title),
    ...placesView(page, places),
    ...formViews(page, finding),
    fix: page.said(fixNames[fix]),
    todo: page.said(todo),
    decision: decisionView(page, finding),
  };
}

/** What it does and why, what shows it, and how to decide it. */
function folded(page: Page, finding: Finding, words: HtmlView): HtmlView {
  const { verdicts, witness, cause, bump, fingerprint } = finding;
  const file = `decisions/${fingerprint}.yaml`;
  return {
    effects: effectViews(page, verdicts).map((effect) => ({ ...effect, words })),
    witness: witnessView(page, witness),
    cause: page.said(causeNames[cause]),
    bump: page.said(bumpWords[bump]),
    declarations: declarationViews(page, finding).map((one) => ({ ...one, sides: words })),
    toDecide: isOpen(finding) && escapeHtml(sentences[page.language].toDecide(file)),
  };
}

function filterKeys(page: Page, finding: Finding): HtmlView {
  const { provider, places, severity, silent, verdicts } = finding;
  const own = roles.filter(
    (role) => verdicts[role] !== undefined || places.some((place) => place.role === role),
  );
  const operations = new Set(places.map(({ operation }) => page.operationKey(provider, operation)));
  return {
    severity: attributeValue(severity),
    roles: attributeValue(own.join(" ")),
    silent: attributeValue(silent ? "yes" : "no"),
    undecided: attributeValue(isOpen(finding) ? "yes" : "no"),
    within: attributeValue([page.providerKey(provider), ...operations].join(" ")),
  };
}
