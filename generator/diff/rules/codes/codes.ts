import type { Rule } from "../rule.js";
import { codeAdded } from "./code-added.js";
import { codeRemoved } from "./code-removed.js";
import { codeRecoded } from "./code-recoded.js";
import { codeRetired } from "./code-retired.js";
import { codeUnretired } from "./code-unretired.js";
import { codeLabelWorded } from "./code-label-worded.js";
import { codeMeaningChanged } from "./code-meaning-changed.js";
import { tableClosed } from "./table-closed.js";
import { tableOpened } from "./table-opened.js";
import { tableAdded } from "./table-added.js";
import { tableRemoved } from "./table-removed.js";

/** What may change about code tables. */
export const codeRules: readonly Rule[] = [
  codeAdded,
  codeRemoved,
  codeRecoded,
  codeRetired,
  codeUnretired,
  codeLabelWorded,
  codeMeaningChanged,
  tableClosed,
  tableOpened,
  tableAdded,
  tableRemoved,
];
