import type { Rule } from "../rule.js";
import { environmentAdded } from "./environment-added.js";
import { environmentRemoved } from "./environment-removed.js";
import { environmentMoved } from "./environment-moved.js";
import { credentialAdded } from "./credential-added.js";
import { credentialRemoved } from "./credential-removed.js";
import { credentialFormChanged } from "./credential-form-changed.js";
import { pointOpened } from "./point-opened.js";
import { pointClosed } from "./point-closed.js";
import { choiceRemoved } from "./choice-removed.js";
import { choiceAdded } from "./choice-added.js";
import { defaultChanged } from "./default-changed.js";
import { freeFormChanged } from "./free-form-changed.js";
import { zoneChanged } from "./zone-changed.js";
import { sideChanged } from "./side-changed.js";
import { partyChanged } from "./party-changed.js";
import { documentReplaced } from "./document-replaced.js";
import { documentChanged } from "./document-changed.js";
import { questionChanged } from "./question-changed.js";
import { questionAnswered } from "./question-answered.js";
import { vectorChanged } from "./vector-changed.js";
import { versionChanged } from "./version-changed.js";
import { wordingChanged } from "./wording-changed.js";
import { sourceChanged } from "./source-changed.js";

/** What may change about everything else that a spec lists, and what is said about anything. */
export const recordRules: readonly Rule[] = [
  environmentAdded,
  environmentRemoved,
  environmentMoved,
  credentialAdded,
  credentialRemoved,
  credentialFormChanged,
  pointOpened,
  pointClosed,
  choiceRemoved,
  choiceAdded,
  defaultChanged,
  freeFormChanged,
  zoneChanged,
  sideChanged,
  partyChanged,
  documentReplaced,
  documentChanged,
  questionChanged,
  questionAnswered,
  vectorChanged,
  versionChanged,
  wordingChanged,
  sourceChanged,
];
