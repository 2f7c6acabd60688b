import type { Limits } from "../../model/protocol.js";

/** Whether fewer calls are allowed in the same time; no limit allows most. */
export function isStricter(from: unknown, to: unknown): boolean {
  return perHour(to as Limits["rate"]) < perHour(from as Limits["rate"]);
}

function perHour(rate: Limits["rate"]): number {
  return rate === undefined ? Number.POSITIVE_INFINITY : (rate.calls / rate.per) * 3_600_000;
}
