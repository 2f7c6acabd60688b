import { literal } from "../../emit/literal.js";
import { bodyPathOf, bodyPlace } from "../../model/body-place.js";
import { envelopeName, openedName } from "../../model/envelopes.js";
import { receivedValidatorName } from "../../model/names.js";
import type { Protocol } from "../../model/protocol.js";
import type { Operation } from "../../model/provider.js";
import { messagePath, sealedPart } from "../../model/sealed-part.js";
import type { ProtocolExchange } from "../../model/served.js";
import { isXml, rootName } from "../../model/xml.js";
import type { FileScope } from "../file-scope.js";
import { printCopies } from "../message/copies.js";
import { repliesOf } from "../message/replies.js";
import { printRespelled } from "../message/spellings.js";
import { printXmlShape } from "../message/xml-shape.js";
import { printBodyValidator } from "../print/body-validator.js";
import { printUndo } from "../signing/pipeline.js";
import { createPrinting } from "../signing/printing.js";
import { printReplyVerification } from "./verify-reply.js";

/**
 * The statements that open a reply, and verify it before anything in it is believed. Where a message travels in a member of it,
 * the envelope is checked as it came, then opened:
 *
 * ```ts
 * const message = openJson(received.text);
 * readValid(gatewayReplyReceivedValidator, message.envelope);
 * const { envelope } = withOpened(message, ["data"], (data) => utf8Text(unbase64(data)));
 * ```
 */
export function printOpenReply(scope: FileScope, exchange: ProtocolExchange): readonly string[] {
  const { protocol } = exchange;
  const verifying = printReplyVerification(scope, exchange);
  if (isXml(protocol.reply.envelope)) return printOpenXml(scope, exchange, verifying);
  const opened = printRespelled(scope, `${scope.runtime("openJson")}(received.text)`, [], {
    kind: "structure",
    name: envelopeName(protocol.name, "reply"),
  });
  const unsealing = printUnsealing(scope, protocol);
  if (unsealing.length > 0) return [`const message = ${opened};`, ...verifying, ...unsealing];
  return verifying.length === 0
    ? [`const { envelope } = ${opened};`]
    : [`const message = ${opened};`, ...verifying, "const { envelope } = message;"];
}

function printUnsealing(scope: FileScope, protocol: Protocol): readonly string[] {
  const part = sealedPart(protocol.reply.envelope);
  if (part?.of !== "message") return [];
  const structure = scope.context.structure(envelopeName(protocol.name, "reply"));
  const validator = scope.imports.use("./validators.js", receivedValidatorName(structure));
  const { context, imports } = scope;
  const printing = createPrinting(imports, context.runtime.name, context.provider.credentials);
  const text = printUndo(part.steps, "text", printing);
  const opened = `${scope.runtime("withOpened")}(message, ${literal(part.path)}, (text) => ${text})`;
  return [
    `${scope.runtime("readValid")}(${validator}, message.envelope);`,
    `const { envelope } = ${printRespelled(scope, opened, [], { kind: "structure", name: openedName(protocol, "reply") })};`,
  ];
}

function printOpenXml(
  scope: FileScope,
  exchange: ProtocolExchange,
  verifying: readonly string[],
): readonly string[] {
  const shape = printXmlShape(scope, repliesOf(exchange), "reply", ["root: of.root"]);
  const place = bodyPlace(exchange.protocol.reply.envelope, { fills: {} });
  const path = literal(place === undefined ? [] : bodyPathOf(place));
  const typed = `of.body === undefined ? message : ${scope.runtime("typedXml")}(message, ${path}, of.body)`;
  return [
    `const message = ${scope.runtime("openXml")}(received.text, ${shape});`,
    ...verifying,
    `const { envelope } = ${typed};`,
  ];
}

/** What a reader is told of an XML reply beside its text: `{ root: "insureResponse", body: …Validator.structure }`. */
export function printReplyKind(
  scope: FileScope,
  { reply }: Protocol,
  operation: Operation,
): string {
  const body = operation.reply;
  const isStructure = body.kind !== "none" && body.type.kind === "structure";
  const members = [
    `root: ${literal(rootName(reply.envelope, operation))}`,
    ...(isStructure ? [`body: ${printBodyValidator(scope, body.type, "received")}.structure`] : []),
  ];
  return `{ ${members.join(", ")} }`;
}

/** The statement that refuses a reply in which a member that repeats another says something else. */
export function printReplyCopies(scope: FileScope, protocol: Protocol): readonly string[] {
  const { envelope } = protocol.reply;
  const test = printCopies(scope, envelope, "envelope", protocol.emptyIsAbsent);
  if (test === "") return [];
  return [
    `if (!(${test})) throw new ${scope.runtime("CallError")}("REPLY_MISMATCH", { status: received.status });`,
  ];
}

/** What these statements declare beside the envelope. */
export function openReplyNames({ reply }: Protocol): readonly string[] {
  return messagePath(reply.envelope) === undefined ? [] : ["message", "text"];
}
