import type { Refusal } from "../../generator/protocol/segments.js";
import { BaowenError } from "../../templates/runtime/errors.js";

/** What working something out comes to: a result, or why there is none. */
export type Outcome = { readonly result: unknown } | { readonly refused: string };

/** What two ways of working the same out come to. */
export interface Comparison {
  readonly what: string;
  readonly interpreted: Outcome;
  readonly compiled: Outcome;
}

/** Of the interpreter, which gives refusals back. */
export function interpreted<T extends object>(
  made: T | Refusal,
  result: (made: T) => unknown,
): Outcome {
  return "refused" in made ? { refused: reasonOf(made.refused.en) } : { result: result(made) };
}

/** Of compiled code, which throws them. What is not thrown on purpose is our own mistake. */
export function compiled(run: () => unknown): Outcome {
  try {
    return { result: run() };
  } catch (error) {
    if (error instanceof BaowenError) return { refused: reasonOf(error.message) };
    throw error;
  }
}

export function agree({ what, interpreted: ours, compiled: theirs }: Comparison): boolean {
  if ("refused" in ours && "refused" in theirs) return ours.refused === theirs.refused;
  if ("result" in ours && "result" in theirs) return ours.result === theirs.result;
  // What a message is signed by, when it cannot be worked out, is not what was received.
  return what.startsWith("verifying") && "result" in theirs && theirs.result === false;
}

/** Compiled code knows where a key stands; the interpreter is given one. */
function reasonOf(message: string): string {
  return message.replace(/^credentials\.\w+(\.private)? /, "The key ");
}
