import type { Retry } from "../../model/protocol.js";

/** Whether something is tried again less or more often; the same number at other times is neither. */
export function retryChange(from: unknown, to: unknown): "fewer" | "more" | "same" {
  const [was, is] = [timesOf(from), timesOf(to)];
  if (was === is) return "same";
  return is < was ? "fewer" : "more";
}

/** How often in all; what is open or not said may be without end. */
function timesOf(retries: unknown): number {
  return (retries as readonly Retry[])
    .map(({ times }) => (typeof times === "number" ? times : Number.POSITIVE_INFINITY))
    .reduce((sum, times) => sum + times, 0);
}
