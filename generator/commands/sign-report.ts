import { equalDigests } from "../../templates/runtime/digest.js";
import { visible } from "../diagnostics/visible.js";
import type { Signature } from "../model/protocol.js";
import { printJsonText } from "../model/print.js";
import { optional } from "../model/resolve/nodes.js";
import type { Choices } from "../protocol/choose.js";
import type { TraceStep } from "../protocol/interpret.js";

/** A signature that was worked out, and how the one in the message compares, where it carries one. */
export interface Signed {
  readonly operation: string;
  readonly result: string;
  readonly trace: readonly TraceStep[];
  /** What held for the open points that the signature depends on. */
  readonly choices: Choices;
  readonly received?: Comparison;
}

export type Comparison = "matches" | "differs";

/** Compares as a receiver does. */
export function compare(expected: string, received: string, { verify }: Signature): Comparison {
  return equalDigests(expected, received, verify) ? "matches" : "differs";
}

/** What `baowen sign` prints; every step of it with `explained`. */
export function printSigned(signed: Signed, format: "text" | "json", explained: boolean): string {
  return format === "json" ? asJson(signed, explained) : asText(signed, explained);
}

function asJson(signed: Signed, explained: boolean): string {
  const { operation, result, trace, choices, received } = signed;
  return printJsonText({
    operation,
    signature: result,
    ...(explained ? { options: choices, steps: trace } : {}),
    ...optional("received", received),
  });
}

function asText(signed: Signed, explained: boolean): string {
  const { result, received } = signed;
  return [
    explained ? explanation(signed) : `${visible(result)}\n`,
    received ? `the signature in the message ${received}\n` : "",
  ].join("");
}

/**
 * ```
 * options  digest-case=lower
 *
 * key key    text   ‹key›
 * raw data   text   {"insureNum":"…"}
 * text       text   ‹key›{"insureNum":"…"}
 * utf8       bytes  not shown: it holds a key
 * md5        bytes  900150983cd24fb0d6963f7d28e17f72
 * hex lower  text   900150983cd24fb0d6963f7d28e17f72
 * ```
 */
function explanation({ trace, choices }: Signed): string {
  const options = Object.entries(choices).map(([point, choice]) => `${point}=${choice}`);
  const width = Math.max(...trace.map((step) => step.title.length));
  const lines = trace.map(
    ({ title, flow, shown }) => `${title.padEnd(width)}  ${flow.padEnd(5)}  ${visible(shown)}\n`,
  );
  return [options.length > 0 ? `options  ${options.join(" ")}\n\n` : "", ...lines].join("");
}
