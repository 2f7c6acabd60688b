import type { Rule } from "../rule.js";
import { successChanged } from "./success-changed.js";
import { resultsAdded } from "./results-added.js";
import { resultsRemoved } from "./results-removed.js";
import { resultsMemberChanged } from "./results-member-changed.js";
import { unknownResultsChanged } from "./unknown-results-changed.js";
import { resultCodeAdded } from "./result-code-added.js";
import { resultCodeRemoved } from "./result-code-removed.js";
import { resultMeaningChanged } from "./result-meaning-changed.js";
import { outcomeAdded } from "./outcome-added.js";
import { outcomeRemoved } from "./outcome-removed.js";
import { outcomeChanged } from "./outcome-changed.js";
import { outcomeSignatureChanged } from "./outcome-signature-changed.js";

/** What may change about replies and what they mean. */
export const replyRules: readonly Rule[] = [
  successChanged,
  resultsAdded,
  resultsRemoved,
  resultsMemberChanged,
  unknownResultsChanged,
  resultCodeAdded,
  resultCodeRemoved,
  resultMeaningChanged,
  outcomeAdded,
  outcomeRemoved,
  outcomeChanged,
  outcomeSignatureChanged,
];
