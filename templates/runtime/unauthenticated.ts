import { ConfigError } from "./errors.js";
import { warnOnce } from "./warning.js";

/**
 * Warns, once for each protocol, where nothing proves who sends its messages. That is the partner's decision, or a choice among
 * the options, and the operator's to know. `accepted` says that the operator does.
 */
export function warnUnauthenticated(
  side: keyof typeof texts,
  { provider, protocol }: { readonly provider: string; readonly protocol: string },
  accepted: unknown,
): void {
  if (accepted === "accepted") return;
  if (accepted !== undefined) {
    throw new ConfigError("SETTING", `unauthenticated takes "accepted", or is left out`);
  }
  const [what, advice] = texts[side];
  warnOnce(
    `Nothing proves who sent ${what} of ${provider}'s protocol '${protocol}'. ${advice} Where that is so, set \`unauthenticated: "accepted"\`.`,
    "BAOWEN_UNSIGNED",
  );
}

const texts = {
  receiver: ["a message", "Let only the partner's network reach its receiver."],
  client: [
    "a request",
    "Make sure that the partner knows us by something else, such as the network.",
  ],
} as const;
