import { anomalyEntries } from "./catalogue/anomalies.js";
import { commandEntries } from "./catalogue/commands.js";
import { decisionEntries } from "./catalogue/decisions.js";
import { draftEntries } from "./catalogue/drafts.js";
import { documentTextEntries } from "./catalogue/document-texts.js";
import { documentReaderEntries } from "./catalogue/document-readers.js";
import { explainEntries } from "./catalogue/explain.js";
import { languageEntries } from "./catalogue/language.js";
import { outputEntries } from "./catalogue/output.js";
import { fileEntries } from "./catalogue/files.js";
import { fieldRuleEntries } from "./catalogue/field-rules.js";
import { keyPairRuleEntries } from "./catalogue/key-pair-rules.js";
import { messageRuleEntries } from "./catalogue/message-rules.js";
import { readingEntries } from "./catalogue/reading.js";
import { settlementRuleEntries } from "./catalogue/settlement-rules.js";
import { signatureRuleEntries } from "./catalogue/signature-rules.js";
import { shapeEntries } from "./catalogue/shape.js";
import { traceEntries } from "./catalogue/trace.js";
import { versionEntries } from "./catalogue/versions.js";
import { yamlEntries } from "./catalogue/yaml.js";

/** Everything baowen can complain about, by code. One list per room; this is their union. */
export const catalogue = {
  ...commandEntries,
  ...documentReaderEntries,
  ...explainEntries,
  ...languageEntries,
  ...outputEntries,
  ...fileEntries,
  ...fieldRuleEntries,
  ...messageRuleEntries,
  ...settlementRuleEntries,
  ...signatureRuleEntries,
  ...keyPairRuleEntries,
  ...shapeEntries,
  ...versionEntries,
  ...decisionEntries,
  ...traceEntries,
  ...draftEntries,
  ...anomalyEntries,
  ...readingEntries,
  ...yamlEntries,
  ...documentTextEntries,
};

export type Code = keyof typeof catalogue;

/** The holes of an entry's message, by name. */
export type Arguments<C extends Code> = Parameters<(typeof catalogue)[C]["message"]>[0];
