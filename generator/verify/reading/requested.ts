import type { Language } from "../../diagnostics/language.js";
import { mostAlike } from "./candidates.js";
import type { Candidate, Looks } from "./looks.js";
import { readCaptured } from "./captured.js";
import { readBody } from "./document.js";
import { openMessage, type OpenedMessage } from "./opened-message.js";
import { senderOf, type Way } from "./ways.js";
import { readWhole } from "./whole.js";

/** The capture of a request that a message answers. */
export interface RequestCapture {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A request that was read: what it may be, and what it says. */
export interface Requested {
  readonly alike: readonly Candidate[];
  /** As the operation of one candidate. */
  opened(candidate: Candidate): OpenedMessage;
}

/** Reads the request that a message answers; undefined for what is no request of any candidate, or rather a reply. */
export function readRequest(
  capture: RequestCapture,
  all: readonly Candidate[],
  { context, means }: Pick<Looks, "context" | "means">,
): Requested | undefined {
  const captured = readCaptured(capture.path, capture.bytes);
  const ways: readonly Way[] = [...new Set(all.map(({ way }) => way))];
  const whole = readWhole(captured, ways, { provider: context.provider, means });
  if (whole.kind === "closed") return undefined;
  const language: Language = means.language ?? "en";
  const text = whole.kind === "decoded" ? whole.text : captured.body;
  const body = readBody({ ...captured, body: text }, language);
  if (!("message" in body)) return undefined;
  const { content, message } = body;
  const may = captured.form === "bare" ? all : all.filter(({ way }) => way.of === captured.form);
  const looks = { context, captured, content, message, means };
  const alike = mostAlike(may, looks).filter(({ way }) => way.of === "request");
  if (alike.length === 0) return undefined;
  const opened = ({ way, operation }: Candidate): OpenedMessage => {
    const sender = senderOf(way, operation);
    return openMessage(message, { context, way, operation, content, means: { ...means, sender } });
  };
  return { alike, opened };
}
