import type { Rule } from "../rule.js";
import { protocolAdded } from "./protocol-added.js";
import { protocolRemoved } from "./protocol-removed.js";
import { protocolDirectionChanged } from "./protocol-direction-changed.js";
import { nullMeaningChanged } from "./null-meaning-changed.js";
import { emptyMeaningChanged } from "./empty-meaning-changed.js";
import { methodChanged } from "./method-changed.js";
import { contentChanged } from "./content-changed.js";
import { charsetChanged } from "./charset-changed.js";
import { messageEncodingChanged } from "./message-encoding-changed.js";
import { rootChanged } from "./root-changed.js";
import { bodyPlaceChanged } from "./body-place-changed.js";
import { envelopeAdded } from "./envelope-added.js";
import { envelopeRemoved } from "./envelope-removed.js";
import { groupAdded } from "./group-added.js";
import { groupRemoved } from "./group-removed.js";
import { headerSchemeChanged } from "./header-scheme-changed.js";

/** What may change about how messages travel and what stands around bodies. */
export const protocolRules: readonly Rule[] = [
  protocolAdded,
  protocolRemoved,
  protocolDirectionChanged,
  nullMeaningChanged,
  emptyMeaningChanged,
  methodChanged,
  contentChanged,
  charsetChanged,
  messageEncodingChanged,
  rootChanged,
  bodyPlaceChanged,
  envelopeAdded,
  envelopeRemoved,
  groupAdded,
  groupRemoved,
  headerSchemeChanged,
];
