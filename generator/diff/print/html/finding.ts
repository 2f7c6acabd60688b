import { attributeValue, escapeHtml, type HtmlView } from "../../../emit/html.js";
import type { Finding } from "../../finding.js";
import { roles } from "../../verdict.js";
import { declarationViews } from "./declarations.js";
import { decisionView } from "./decision.js";
import { effectViews } from "./effects.js";
import { formViews } from "./forms.js";
import type { Page } from "./page.js";
import { placesView } from "./places.js";
import { anchorOf, isUndecided } from "./states.js";
import { witnessView } from "./witness.js";
import { bumpNames, causeNames, fixNames, severityNames } from "./words/kinds.js";
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
    words,
    id: attributeValue(anchorOf(finding)),
    heading: attributeValue(`h-${finding.fingerprint}`),
    severityName: page.said(severityNames[finding.severity]),
    isSilent: finding.silent,
    isUndecided: isUndecided(finding),
    says: page.said(finding.says),
    element: escapeHtml(finding.element),
    title: finding.title !== undefined && page.documents(finding.title),
    ...placesView(page, finding.places),
    ...formViews(page, finding),
    fix: page.said(fixNames[finding.fix]),
    todo: page.said(finding.todo),
    decision: decisionView(page, finding),
    effects: effectViews(page, finding.verdicts).map((effect) => ({ ...effect, words })),
    witness: witnessView(page, finding.witness),
    cause: page.said(causeNames[finding.cause]),
    bump: page.said(bumpNames[finding.bump]),
    declarations: declarationViews(page, finding).map((one) => ({ ...one, sides: words })),
    toDecide:
      isUndecided(finding) &&
      escapeHtml(sentences[page.language].toDecide(`decisions/${finding.fingerprint}.yaml`)),
    fingerprint: escapeHtml(finding.fingerprint),
    fingerprintValue: attributeValue(finding.fingerprint),
    rule: escapeHtml(finding.rule),
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
    undecided: attributeValue(isUndecided(finding) ? "yes" : "no"),
    within: attributeValue([page.providerKey(provider), ...operations].join(" ")),
  };
}
