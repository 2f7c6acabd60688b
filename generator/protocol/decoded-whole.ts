import type { Steps } from "../model/protocol.js";
import { interpretDecoding, type Means, type TraceStep } from "./interpret.js";
import { segmentWords, type Refusal } from "./segments.js";

/** A message that may travel encoded as a whole. */
export interface DecodedWhole {
  /** Where it was read from. */
  readonly path: string;
  /** The message. */
  readonly text: string;
  /** As it travels. */
  readonly httpBody: string;
  readonly trace: readonly TraceStep[];
}

const theBody = segmentWords({ kind: "http", part: "body", apply: [] });

/** Undoes what was done to a whole message, step by step; without steps, it is the message. */
export function decodeWhole(
  { path, text }: { readonly path: string; readonly text: string },
  steps: Steps,
  means: Means,
): DecodedWhole | Refusal {
  if (steps.length === 0) return { path, text, httpBody: text, trace: [] };
  // Editors end a file with a line break, which travels with no such message.
  const httpBody = text.replace(/\r?\n$/u, "");
  const decoded = interpretDecoding(steps, httpBody, means);
  if ("refused" in decoded) {
    const { en, zh } = decoded.refused;
    return { refused: { en: `it cannot be decoded: ${en}`, zh: `无法解码：${zh}` } };
  }
  const start: TraceStep = {
    title: theBody[means.language ?? "en"],
    flow: "text",
    shown: httpBody,
  };
  return { path, text: decoded.result, httpBody, trace: [start, ...decoded.trace] };
}
