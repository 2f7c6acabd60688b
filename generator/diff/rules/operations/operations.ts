import type { Rule } from "../rule.js";
import { operationAdded } from "./operation-added.js";
import { operationRemoved } from "./operation-removed.js";
import { operationRenamed } from "./operation-renamed.js";
import { directionChanged } from "./direction-changed.js";
import { operationProtocolChanged } from "./operation-protocol-changed.js";
import { pathChanged } from "./path-changed.js";
import { addressChanged } from "./address-changed.js";
import { bodyNameChanged } from "./body-name-changed.js";
import { dispatchChanged } from "./dispatch-changed.js";
import { identityChanged } from "./identity-changed.js";
import { repeatChanged } from "./repeat-changed.js";
import { orderKeyChanged } from "./order-key-changed.js";
import { effectChanged } from "./effect-changed.js";
import { idempotencyChanged } from "./idempotency-changed.js";
import { settlementWorded } from "./settlement-worded.js";
import { settlementChanged } from "./settlement-changed.js";
import { bodyAdded } from "./body-added.js";
import { bodyRemoved } from "./body-removed.js";
import { bodyDocumented } from "./body-documented.js";
import { sampleChanged } from "./sample-changed.js";

/** What may change about operations and their bodies, but for types. */
export const operationRules: readonly Rule[] = [
  operationAdded,
  operationRemoved,
  operationRenamed,
  directionChanged,
  operationProtocolChanged,
  pathChanged,
  addressChanged,
  bodyNameChanged,
  dispatchChanged,
  identityChanged,
  repeatChanged,
  orderKeyChanged,
  effectChanged,
  idempotencyChanged,
  settlementWorded,
  settlementChanged,
  bodyAdded,
  bodyRemoved,
  bodyDocumented,
  sampleChanged,
];
