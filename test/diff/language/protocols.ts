import { members } from "./fields.js";
import {
  changes,
  entries,
  facts,
  nothing,
  sources,
  type ChangeKey,
  type Surfacings,
} from "./surfacing.js";

/** Where steps stand. */
const pipelines: readonly ChangeKey[] = [
  "signature.steps",
  "signature.text",
  "transport.encode",
  "reply.encode",
  "field.value",
];

const resultCodes = changes("result-code.added", "result-code.removed", "result-code.meaning");

/** How messages travel. */
export const protocolSurfacings: Surfacings = {
  ...facts("protocol", "protocol", ["title", "summary", "from"]),
  "protocol.extends": nothing("what is taken over is compared as if it stood there"),
  "protocol.transport": changes("transport.method", "transport.path", ...members.keys),
  ...facts("protocol.transport", "transport", ["method", "content", "charset", "path"]),
  "protocol.transport.headers": members,
  "protocol.transport.query.**": members,
  "protocol.transport.encode.**": changes("transport.encode"),
  ...sources("protocol.transport", "transport"),
  "protocol.null": changes("protocol.nullIsAbsent"),
  "protocol.empty": changes("protocol.emptyIsAbsent"),
  "protocol.envelope": members,
  "protocol.message": entries("envelope"),
  "protocol.signatures": entries("signature"),
  "protocol.reply": changes("reply.success", ...members.keys),
  "protocol.reply.content": changes("reply.content"),
  "protocol.reply.headers": members,
  "protocol.reply.encode.**": changes("reply.encode"),
  "protocol.reply.envelope": members,
  "protocol.reply.message": entries("envelope"),
  "protocol.reply.success.**": changes("reply.success"),
  ...sources("protocol.reply", "reply"),
  "protocol.reply.results": entries("results"),
  "protocol.reply.results.member": changes("results.path"),
  "protocol.reply.results.codes": resultCodes,
  "protocol.reply.results.otherwise": changes("results.otherwise"),
  ...sources("protocol.reply.results", "results"),
  "protocol.reply.outcomes.**": entries("outcome"),
  "outcome.status": changes("outcome.status"),
  "outcome.fields": changes("outcome.members"),
  "outcome.signature": changes("outcome.unsigned"),
  ...sources("outcome", "outcome"),
  "protocol.delivery": entries("delivery"),
  "protocol.delivery.retries.**": changes("delivery.retries"),
  ...facts("protocol.delivery", "delivery", ["order", "duplicates"]),
  ...sources("protocol.delivery", "delivery"),
  "protocol.limits": entries("limits"),
  "protocol.limits.expires": changes("limits.expires"),
  "protocol.limits.rate.**": changes("limits.rate"),
  ...sources("protocol.limits", "limits"),
  ...sources("protocol", "protocol"),

  "envelope.fields": members,
  "envelope.root": changes("envelope.root"),
  "envelope.body": changes("envelope.bodyBeside"),
  "envelope.order": changes("envelope.order"),
  "headers.fields": members,
  "open-text.open": changes("transport.method", "transport.content", "reply.content"),

  "signature.then": changes("signature.steps"),
  ...facts("signature", "signature", ["hook", "text", "join", "end"]),
  "signature.verify.**": changes("signature.verify"),
  ...sources("signature", "signature"),
  "segment.**": changes("signature.text"),
  "step.**": changes(...pipelines),
  // The same words as of what stands there otherwise.
  "choice.**": changes(
    ...pipelines,
    "transport.method",
    "transport.content",
    "reply.content",
    "delivery.retries",
    "credential.bytes",
  ),
};
