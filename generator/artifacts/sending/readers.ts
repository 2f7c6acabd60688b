import { docComment } from "../../emit/doc-comment.js";
import { camelCase } from "../../model/identifier.js";
import type { Protocol } from "../../model/protocol.js";
import type { Operation } from "../../model/provider.js";
import type { ProtocolExchange } from "../../model/served.js";
import { isXml } from "../../model/xml.js";
import type { FileScope } from "../file-scope.js";
import type { CallNames } from "./names.js";
import { printReplyKind } from "./open-reply.js";
import { printReadBody, printReadEnvelope } from "./read.js";
import { repeatsOf } from "./repeated.js";
import { hasOwnResults, meaningName, printMeaning, usualMeaning } from "./reply-meaning.js";
import { printRefusalType, printReplyType } from "./reply-types.js";
import { replyVerifiers } from "./verify-reply.js";

/** Replies without a body are read alike, unless their codes mean something else. */
export function readName({ protocol }: ProtocolExchange, operation: Operation): string {
  const isShared =
    operation.reply.kind === "none" &&
    !hasOwnResults(protocol, operation) &&
    !isXml(protocol.reply.envelope);
  return isShared ? readEnvelopeName(protocol) : camelCase(`read-${operation.name}-reply`);
}

/** Whether the readers of a protocol are told what codes mean, because operations differ in it. */
interface Readers {
  readonly takeMeaning: boolean;
}

export function readersOf({ protocol, operations }: ProtocolExchange): Readers {
  return { takeMeaning: operations.some((operation) => hasOwnResults(protocol, operation)) };
}

/** The reader as a caller calls it: with the reply, its credentials and its options. */
export function printReader(
  scope: FileScope,
  exchange: ProtocolExchange,
  operation: Operation,
  { takeMeaning }: Readers,
): string {
  const name = readName(exchange, operation);
  if (!takeMeaning || name !== readEnvelopeName(exchange.protocol)) return name;
  const passed = ["received", ...replyVerifiers(scope, exchange)].join(", ");
  return `(${passed}) => ${name}(${passed})`;
}

/** Reads what all replies of a protocol have. */
export function readEnvelopeName({ name }: Protocol): string {
  return camelCase(`read-${name}-protocol-reply`);
}

/** The functions that read replies: one for the envelope, then one for each operation that needs more than that. */
export function readerViews(scope: FileScope, exchange: ProtocolExchange, names: CallNames) {
  const { protocol, operations } = exchange;
  const { takeMeaning: differ } = readersOf(exchange);
  const verifiers = replyVerifiers(scope, exchange);
  const verifierParameters = verifiers.map((each) =>
    each === "credentials" ? `credentials: ${names.credentials}` : `options: ${names.options}`,
  );
  const ofXml = isXml(protocol.reply.envelope);
  const ofType = () =>
    `{ readonly root: string; readonly body?: ${scope.runtimeType("Structure")} }`;
  const common = {
    refusal: printRefusalType(scope, protocol),
    receivedType: scope.runtimeType("ReceivedReply"),
    readType: scope.runtimeType("ReadReply"),
  };
  const isRepeating = operations.some(
    (operation) => repeatsOf(scope, exchange, operation).length > 0,
  );
  const usual = protocol.reply.results && usualMeaning(protocol);
  const parameter = differ ? [`meaning = ${usual ?? "undefined"}`] : [];
  const envelope = {
    ...common,
    name: readEnvelopeName(protocol),
    reply: common.refusal,
    parameters: [...verifierParameters, ...(ofXml ? [`of: ${ofType()}`] : []), ...parameter],
    statements: printReadEnvelope(scope, exchange, differ ? "meaning" : usual, isRepeating),
  };
  const own = operations.flatMap((operation) => {
    const name = readName(exchange, operation);
    if (name === envelope.name) return [];
    const passed = [
      "received",
      ...verifiers,
      ...(ofXml ? [printReplyKind(scope, protocol, operation)] : []),
      ...(hasOwnResults(protocol, operation) ? [meaningName(protocol, operation)] : []),
    ];
    const read = `${envelope.name}(${passed.join(", ")})`;
    const statements =
      operation.reply.kind === "none"
        ? [`return ${read};`]
        : printReadBody(scope, protocol, operation, read, isRepeating);
    const reply = printReplyType(scope, protocol, operation);
    return [{ ...common, name, reply, parameters: verifierParameters, statements }];
  });
  return [envelope, ...own];
}

/** The functions that say what result codes mean, each once. */
export function meaningViews(scope: FileScope, { protocol, operations }: ProtocolExchange) {
  const { results } = protocol.reply;
  if (results === undefined) return [];
  const doc = docComment(["What a code that is no success means for trying again."]);
  const type = scope.runtimeType("ReplyMeaning");
  const usual = { name: usualMeaning(protocol), statements: printMeaning(results), doc, type };
  const own = operations
    .filter((operation) => hasOwnResults(protocol, operation))
    .map((operation) => ({
      name: meaningName(protocol, operation),
      statements: printMeaning(operation.results ?? results),
      doc,
      type,
    }));
  return [usual, ...own];
}
