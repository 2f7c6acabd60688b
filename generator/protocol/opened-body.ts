import { JsonError } from "../../templates/runtime/errors.js";
import { readJson, type JsonDocument } from "../../templates/runtime/json/read.js";
import { bodyPlace, type BodyPlace } from "../model/body-place.js";
import type { Protocol, Signature } from "../model/protocol.js";
import type { Operation } from "../model/provider.js";
import { choose, type Choices } from "./choose.js";
import { interpretDecoding, type Means, type TraceStep } from "./interpret.js";
import { scalarText } from "./message-inputs.js";
import type { Refusal } from "./segments.js";
import { readsBody } from "./signed-path.js";

/** A body that travels encoded in the text of a member. */
export type SealedBody = Extract<BodyPlace, { readonly kind: "sealed" }>;

/** The sealed body of an operation's requests, if the signature reads what is inside; undefined where it reads none. */
export function sealedBodyReadBy(
  signature: Signature,
  { envelope }: Protocol,
  operation: Operation,
  choices: Choices,
): SealedBody | undefined {
  const place = bodyPlace(envelope, operation);
  if (place?.kind !== "sealed") return undefined;
  const segments = signature.text.flatMap((one) => choose(one, choices));
  const isRead = segments.some((segment) => {
    if (segment.kind === "fields") return readsBody(envelope, segment.pairs.from.split("."));
    return "path" in segment && readsBody(envelope, segment.path);
  });
  return isRead ? place : undefined;
}

/** A body that was opened, and how. */
export interface OpenedBody {
  readonly body: JsonDocument;
  readonly trace: readonly TraceStep[];
}

/** Opens the sealed body of a message with the keys that are given. */
export function openBody(
  message: JsonDocument,
  { path, steps }: SealedBody,
  means: Means,
): OpenedBody | Refusal {
  const name = path.join(".");
  const sealed = scalarText(message.value, path);
  if (sealed === undefined) return { refused: `the message has no member '${name}'` };
  const opened = interpretDecoding(steps, sealed, means);
  if ("refused" in opened) {
    return { refused: `what '${name}' holds cannot be opened: ${opened.refused}` };
  }
  const member: TraceStep = { title: `member ${name}`, flow: "text", shown: sealed };
  try {
    return { body: readJson(opened.result), trace: [member, ...opened.trace] };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return { refused: `what '${name}' holds is no JSON once it is opened: ${error.message}` };
  }
}
