import { BaowenError, ConfigError } from "../errors.js";
import type { OpenedMessage, ReceivedRequest } from "./protocol.js";
import type { Room } from "./settings.js";
import { Stop } from "./stop.js";
import type { Visit } from "./visit.js";

/**
 * Refuses what was signed longer ago than the document allows, and what was signed further ahead than two clocks may differ:
 * else a message could be made for later. One that does not say when it was signed is refused too.
 */
export function requireFresh<C, O>(
  { protocol: { freshness }, skewMs }: Room<C, O>,
  { receivedAt }: Visit<C, O>,
  request: ReceivedRequest,
  message: OpenedMessage,
): void {
  if (freshness === undefined) return;
  const age = receivedAt - momentOf(() => freshness.signedAt(message, request));
  const isFresh = age <= freshness.expiresMs && age >= -skewMs;
  if (!isFresh) throw Stop.unverified("EXPIRED");
}

/** NaN, which is never fresh, where there is no moment to be read. */
function momentOf(signedAt: () => number | undefined): number {
  try {
    return signedAt() ?? Number.NaN;
  } catch (error) {
    if (error instanceof BaowenError && !(error instanceof ConfigError)) return Number.NaN;
    throw error;
  }
}
