import type { Rule } from "../rule.js";
import { signatureAdded } from "./signature-added.js";
import { signatureRemoved } from "./signature-removed.js";
import { signatureRewritten } from "./signature-rewritten.js";
import { signatureChanged } from "./signature-changed.js";
import { signatureCheckChanged } from "./signature-check-changed.js";

/** What may change about signatures. */
export const signatureRules: readonly Rule[] = [
  signatureAdded,
  signatureRemoved,
  signatureRewritten,
  signatureChanged,
  signatureCheckChanged,
];
