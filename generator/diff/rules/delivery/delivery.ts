import type { Rule } from "../rule.js";
import { deliveryAdded } from "./delivery-added.js";
import { deliveryRemoved } from "./delivery-removed.js";
import { retriesFewer } from "./retries-fewer.js";
import { retriesMore } from "./retries-more.js";
import { retryTimesChanged } from "./retry-times-changed.js";
import { deliveryOrderChanged } from "./delivery-order-changed.js";
import { duplicatesChanged } from "./duplicates-changed.js";
import { limitsAdded } from "./limits-added.js";
import { limitsRemoved } from "./limits-removed.js";
import { expiryShorter } from "./expiry-shorter.js";
import { expiryLonger } from "./expiry-longer.js";
import { rateStricter } from "./rate-stricter.js";
import { rateLooser } from "./rate-looser.js";

/** What may change about repeats and limits. */
export const deliveryRules: readonly Rule[] = [
  deliveryAdded,
  deliveryRemoved,
  retriesFewer,
  retriesMore,
  retryTimesChanged,
  deliveryOrderChanged,
  duplicatesChanged,
  limitsAdded,
  limitsRemoved,
  expiryShorter,
  expiryLonger,
  rateStricter,
  rateLooser,
];
