import type { catalogue } from "./catalogue.js";
import type { Translations } from "./translation.js";
import { anomalies } from "./zh/anomalies.js";
import { commands } from "./zh/commands.js";
import { decisions } from "./zh/decisions.js";
import { drafts } from "./zh/drafts.js";
import { documentTexts } from "./zh/document-texts.js";
import { documentReaders } from "./zh/document-readers.js";
import { explain } from "./zh/explain.js";
import { fieldRules } from "./zh/field-rules.js";
import { files } from "./zh/files.js";
import { keyPairRules } from "./zh/key-pair-rules.js";
import { language } from "./zh/language.js";
import { messageRules } from "./zh/message-rules.js";
import { output } from "./zh/output.js";
import { reading } from "./zh/reading.js";
import { settlementRules } from "./zh/settlement-rules.js";
import { shape } from "./zh/shape.js";
import { signatureRules } from "./zh/signature-rules.js";
import { trace } from "./zh/trace.js";
import { versions } from "./zh/versions.js";
import { yaml } from "./zh/yaml.js";

/** The catalogue in Chinese, file by file as in English. */
export const chinese: Translations<typeof catalogue> = {
  ...commands,
  ...documentReaders,
  ...explain,
  ...language,
  ...output,
  ...files,
  ...fieldRules,
  ...messageRules,
  ...settlementRules,
  ...signatureRules,
  ...keyPairRules,
  ...shape,
  ...versions,
  ...decisions,
  ...trace,
  ...drafts,
  ...anomalies,
  ...reading,
  ...yaml,
  ...documentTexts,
};
