import type { catalogue } from "./catalogue.js";
import type { Translations } from "./translation.js";
import { commands } from "./zh/commands.js";
import { decisions } from "./zh/decisions.js";
import { explain } from "./zh/explain.js";
import { fieldRules } from "./zh/field-rules.js";
import { files } from "./zh/files.js";
import { keyPairRules } from "./zh/key-pair-rules.js";
import { language } from "./zh/language.js";
import { messageRules } from "./zh/message-rules.js";
import { output } from "./zh/output.js";
import { settlementRules } from "./zh/settlement-rules.js";
import { shape } from "./zh/shape.js";
import { signatureRules } from "./zh/signature-rules.js";
import { versions } from "./zh/versions.js";
import { yaml } from "./zh/yaml.js";

/** The catalogue in Chinese, file by file as in English. */
export const chinese: Translations<typeof catalogue> = {
  ...commands,
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
  ...yaml,
};
