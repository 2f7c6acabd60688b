import { fieldAdditionMutators, memberAdditionMutators } from "./added-fields.js";
import { codeMutators } from "./codes.js";
import { envelopeMutators } from "./envelopes.js";
import {
  fieldFactMutators,
  fieldMoveMutators,
  fieldRemovalMutators,
  fieldRenameMutators,
  orderMutators,
} from "./fields.js";
import type { Mutator } from "./mutation.js";
import { operationMutators } from "./operations.js";
import { protocolPartMutators } from "./protocol-parts.js";
import { protocolMutators } from "./protocols.js";
import { recordMutators } from "./records.js";
import { requiredMutators } from "./required.js";
import { structureMutators } from "./structures.js";
import { bodyTypeMutators, typeMutators } from "./types.js";

/** All mutators. */
export const mutators: readonly Mutator[] = [
  fieldFactMutators,
  fieldRemovalMutators,
  fieldRenameMutators,
  fieldMoveMutators,
  orderMutators,
  fieldAdditionMutators,
  memberAdditionMutators,
  requiredMutators,
  typeMutators,
  bodyTypeMutators,
  structureMutators,
  codeMutators,
  operationMutators,
  protocolMutators,
  envelopeMutators,
  protocolPartMutators,
  recordMutators,
];
