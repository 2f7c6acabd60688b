import { readJson } from "../../templates/runtime/json/read.js";
import type { PackageContext } from "../artifacts/context.js";
import type { Segment } from "../model/protocol.js";
import { isOpen } from "../protocol/choose.js";
import { maskMessage } from "./masking/masked-message.js";
import { scrubber } from "./masking/scrubber.js";
import type { Candidate, Looks } from "./reading/looks.js";
import type { Captured } from "./reading/captured.js";
import { openMessage } from "./reading/opened-message.js";
import { senderOf, type Way } from "./reading/ways.js";
import type { Whole } from "./reading/whole.js";
import type { Step } from "./report.js";
import { signatureStep } from "./signature-step.js";

/** A message that stays closed. */
export interface Closed {
  readonly context: PackageContext;
  readonly captured: Captured;
  readonly whole: Extract<Whole, { readonly kind: "closed" }>;
  readonly means: Looks["means"];
  readonly all: readonly Candidate[];
}

/** The signature of a message that stays closed, where it is made over what travels alone; else nothing can be said of it. */
export function closedSignature({ all, ...closed }: Closed): readonly Step[] {
  const [candidate, ...others] = all;
  if (candidate === undefined || others.some(({ way }) => way !== candidate.way)) return [];
  const { way, operation } = candidate;
  if (!readsAround(way)) return [];
  const means = { ...closed.means, sender: senderOf(way, operation) };
  const { context, whole } = closed;
  const nothing = { kind: "json" as const, json: readJson("{}") };
  const opened = openMessage(nothing, { context, way, operation, content: "json", means });
  const captured = { ...closed.captured, body: whole.httpBody };
  const looks = { context, captured, content: "json" as const, message: nothing, means, whole };
  const taken = { ...looks, candidate, alike: all, request: undefined, now: undefined };
  const scrub = scrubber(Object.values(means.keys), {}, {});
  return [signatureStep(taken, opened, maskMessage(opened, way), scrub).step];
}

/** Whether all signatures of a way read the HTTP message around the message, and nothing inside of it. */
function readsAround({ protocol: { signatures } }: Way): boolean {
  const segments = signatures.flatMap(({ text }) =>
    text.flatMap((one) => (isOpen(one) ? Object.values(one.choices).flat() : one)),
  );
  return segments.every(({ kind }) => around.has(kind));
}

const around: ReadonlySet<Segment["kind"]> = new Set(["http", "header", "lit", "key"]);
