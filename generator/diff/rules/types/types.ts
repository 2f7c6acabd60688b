import type { Rule } from "../rule.js";
import { listChanged } from "./list-changed.js";
import { encodingChanged } from "./encoding-changed.js";
import { becameCode } from "./became-code.js";
import { codeBecameText } from "./code-became-text.js";
import { typeKnown } from "./type-known.js";
import { typeUnknown } from "./type-unknown.js";
import { typeWidened } from "./type-widened.js";
import { typeNarrowed } from "./type-narrowed.js";
import { typeChanged } from "./type-changed.js";
import { lengthShorter } from "./length-shorter.js";
import { lengthLonger } from "./length-longer.js";
import { minimumRaised } from "./minimum-raised.js";
import { minimumLowered } from "./minimum-lowered.js";
import { lengthUnitChanged } from "./length-unit-changed.js";
import { precisionShifted } from "./precision-shifted.js";
import { precisionDecreased } from "./precision-decreased.js";
import { precisionIncreased } from "./precision-increased.js";
import { formatChanged } from "./format-changed.js";
import { literalChanged } from "./literal-changed.js";
import { booleanWordsChanged } from "./boolean-words-changed.js";
import { codeTableReplaced } from "./code-table-replaced.js";
import { codeFormChanged } from "./code-form-changed.js";
import { wireFormsChanged } from "./wire-forms-changed.js";
import { structureReplaced } from "./structure-replaced.js";
import { unionChanged } from "./union-changed.js";

/** What may change about the types of members and bodies. */
export const typeRules: readonly Rule[] = [
  encodingChanged,
  listChanged,
  becameCode,
  codeBecameText,
  typeKnown,
  typeUnknown,
  typeWidened,
  typeNarrowed,
  typeChanged,
  lengthShorter,
  lengthLonger,
  minimumRaised,
  minimumLowered,
  lengthUnitChanged,
  precisionShifted,
  precisionDecreased,
  precisionIncreased,
  formatChanged,
  literalChanged,
  booleanWordsChanged,
  codeTableReplaced,
  codeFormChanged,
  wireFormsChanged,
  structureReplaced,
  unionChanged,
];
