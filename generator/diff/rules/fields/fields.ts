import type { Rule } from "../rule.js";
import { fieldAddedFilled } from "./field-added-filled.js";
import { fieldAddedRequired } from "./field-added-required.js";
import { fieldAddedConditional } from "./field-added-conditional.js";
import { fieldAddedUnspecified } from "./field-added-unspecified.js";
import { fieldAddedOptional } from "./field-added-optional.js";
import { fieldRemovedFilled } from "./field-removed-filled.js";
import { fieldRemovedRequired } from "./field-removed-required.js";
import { fieldRemoved } from "./field-removed.js";
import { fieldMoved } from "./field-moved.js";
import { fieldRenamed } from "./field-renamed.js";
import { orderChanged } from "./order-changed.js";
import { membersReordered } from "./members-reordered.js";
import { elementOrderChanged } from "./element-order-changed.js";
import { becameRequired } from "./became-required.js";
import { optionalBecameConditional } from "./optional-became-conditional.js";
import { conditionalBecameRequired } from "./conditional-became-required.js";
import { becameOptional } from "./became-optional.js";
import { requiredBecameConditional } from "./required-became-conditional.js";
import { conditionalBecameOptional } from "./conditional-became-optional.js";
import { conditionChanged } from "./condition-changed.js";
import { unspecifiedBecameRequired } from "./unspecified-became-required.js";
import { unspecifiedBecameOptional } from "./unspecified-became-optional.js";
import { unspecifiedBecameConditional } from "./unspecified-became-conditional.js";
import { requiredBecameUnspecified } from "./required-became-unspecified.js";
import { optionalBecameUnspecified } from "./optional-became-unspecified.js";
import { conditionalBecameUnspecified } from "./conditional-became-unspecified.js";
import { becameNullable } from "./became-nullable.js";
import { becameNotNullable } from "./became-not-nullable.js";
import { echoAdded } from "./echo-added.js";
import { echoRemoved } from "./echo-removed.js";
import { unitChanged } from "./unit-changed.js";
import { sensitivityChanged } from "./sensitivity-changed.js";
import { xmlFormChanged } from "./xml-form-changed.js";
import { xmlTextChanged } from "./xml-text-changed.js";
import { spellingsChanged } from "./spellings-changed.js";
import { valueSourceChanged } from "./value-source-changed.js";
import { roleChanged } from "./role-changed.js";
import { templateChanged } from "./template-changed.js";
import { codeNameChanged } from "./code-name-changed.js";
import { structureRenamed } from "./structure-renamed.js";
import { structureAdded } from "./structure-added.js";
import { structureRemoved } from "./structure-removed.js";
import { groupRuleAdded } from "./group-rule-added.js";
import { groupRuleRemoved } from "./group-rule-removed.js";

/** What may change about structures and their members, but for types. */
export const fieldRules: readonly Rule[] = [
  fieldAddedFilled,
  fieldAddedRequired,
  fieldAddedConditional,
  fieldAddedUnspecified,
  fieldAddedOptional,
  fieldRemovedFilled,
  fieldRemovedRequired,
  fieldRemoved,
  fieldMoved,
  fieldRenamed,
  orderChanged,
  membersReordered,
  elementOrderChanged,
  becameRequired,
  optionalBecameConditional,
  conditionalBecameRequired,
  becameOptional,
  requiredBecameConditional,
  conditionalBecameOptional,
  conditionChanged,
  unspecifiedBecameRequired,
  unspecifiedBecameOptional,
  unspecifiedBecameConditional,
  requiredBecameUnspecified,
  optionalBecameUnspecified,
  conditionalBecameUnspecified,
  becameNullable,
  becameNotNullable,
  echoAdded,
  echoRemoved,
  unitChanged,
  sensitivityChanged,
  xmlFormChanged,
  xmlTextChanged,
  spellingsChanged,
  valueSourceChanged,
  roleChanged,
  templateChanged,
  codeNameChanged,
  structureRenamed,
  structureAdded,
  structureRemoved,
  groupRuleAdded,
  groupRuleRemoved,
];
