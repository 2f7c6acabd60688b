import { docComment } from "../../emit/doc-comment.js";
import { literal, propertyKey } from "../../emit/literal.js";
import { render } from "../../emit/render.js";
import { camelCase } from "../../model/identifier.js";
import { operationName } from "../../model/names.js";
import { answerName, buildName, messageName } from "../../model/protocol-names.js";
import type { Limits, Protocol } from "../../model/protocol.js";
import type { Operation } from "../../model/provider.js";
import type { ProtocolExchange } from "../../model/served.js";
import { protocolUses } from "../../model/uses.js";
import { operationDoc } from "../element-doc.js";
import type { FileScope } from "../file-scope.js";
import { printEncoding } from "../message/encoding.js";
import { printNeeds } from "../message/needs.js";
import { printParameters } from "../message/parameters.js";
import { signedPlaces } from "../message/signed.js";
import { printUnder, provenUnder } from "../message/sources.js";
import { printChoices } from "../setting-views.js";
import { printRequiredKeys } from "../signing/key-pairs.js";
import { builtNames } from "./build.js";
import { printBuilders } from "./builders.js";
import { messageMembers } from "./message.js";
import { composeName, type CallNames } from "./names.js";
import { openReplyNames } from "./open-reply.js";
import {
  meaningViews,
  printReader,
  readEnvelopeName,
  readerViews,
  readersOf,
  readName,
} from "./readers.js";
import { meaningName, usualMeaning } from "./reply-meaning.js";
import { answerView, printCodeType, printRefusalType, printReplyType } from "./reply-types.js";
import { printSettle } from "./settle.js";

/** The calls of one protocol as text: the interface of all of them, and the messages, builders and readers behind it. */
export interface PrintedCalls {
  readonly callsText: string;
  readonly messagesText: string;
  /** The constant that holds the protocol. */
  readonly sending: string;
}

/** Prints the calls of a protocol; `who` sends them, as a doc comment says it. */
export function printCalls(
  scope: FileScope,
  exchange: ProtocolExchange,
  names: CallNames,
  who: string,
): PrintedCalls {
  const { protocol, operations } = exchange;
  const { provider } = scope.context;
  const builders = printBuilders(scope, exchange, names);
  const readers = readersOf(exchange);
  const views = operations.map((operation) => ({
    ...operationView(scope, exchange, operation, names, builders.statements.get(operation) ?? []),
    read: printReader(scope, exchange, operation, readers),
  }));
  const sending = sendingName(protocol.name);
  const view = {
    calls: names.calls,
    callsDoc: docComment([`What ${who} sends, and what comes back.`]),
    operations: views,
    composers: builders.shared,
    readers: readerViews(scope, exchange, names),
    meanings: meaningViews(scope, exchange),
    sending,
    sendingType: `${scope.runtimeType("SendingProtocol")}<${names.calls}, ${names.credentials}, ${names.options}>`,
    providerLiteral: literal(provider.name),
    protocolLiteral: literal(protocol.name),
    defaults: names.defaults,
    choices: printChoices(protocolUses(provider, protocol), protocol),
    needs: printNeeds(provider, protocol),
    provenUnder: printUnder(provenUnder(protocol)),
    decodeReply: printEncoding(scope, protocol.reply.encode, "undo"),
    requiredKeys: printRequiredKeys(scope, protocol, "sender"),
    limits: printLimits(protocol.limits),
  };
  return {
    callsText: render("calls.ts", view).trim(),
    messagesText: render("messages.ts", view).trimEnd(),
    sending,
  };
}

/** What the text declares for itself; imports keep clear of it. */
export function callLocals(exchange: ProtocolExchange): readonly string[] {
  return [
    ...builtNames(exchange),
    sendingName(exchange.protocol.name),
    composeName(exchange.protocol.name),
    ...exchange.operations.flatMap((operation) => [
      readName(exchange, operation),
      meaningName(exchange.protocol, operation),
    ]),
    readEnvelopeName(exchange.protocol),
    usualMeaning(exchange.protocol),
    ...openReplyNames(exchange.protocol),
    "received",
    "read",
    "meaning",
    "path",
    "envelope",
    "message",
    "signed",
    "input",
    "of",
    "reply",
    "kind",
    "reason",
    "settings",
    "code",
  ];
}

function sendingName(protocol: string): string {
  return camelCase(`${protocol}-sending`);
}

function operationView(
  scope: FileScope,
  exchange: ProtocolExchange,
  operation: Operation,
  names: CallNames,
  statements: readonly string[],
) {
  const { context } = scope;
  const { protocol } = exchange;
  const settle = printSettle(scope, operation, names.calls);
  const answer = answerView(scope, protocol, operation);
  return {
    key: propertyKey(operationName(operation)),
    doc: operationDoc(context, operation),
    message: messageName(operation),
    members: messageMembers(scope, protocol, operation),
    build: buildName(operation),
    buildDoc: buildDoc(protocol, operation),
    parameters: parameters(scope, operation, names, statements),
    builtType: scope.runtimeType("BuiltRequest"),
    statements,
    reply: printReplyType(scope, protocol, operation),
    refusal: printRefusalType(scope, protocol),
    code: printCodeType(scope, protocol, operation),
    effect: literal(operation.effect),
    idempotent: literal(operation.idempotentBy !== undefined),
    settleType: settle.type,
    settle: settle.value,
    answers: answer === undefined ? [] : [{ ...answer, ...answerNames(operation) }],
  };
}

function answerNames(operation: Operation) {
  return {
    name: answerName(operation),
    doc: docComment([`What comes back for ${operation.title} where it says success.`]),
  };
}

function buildDoc(protocol: Protocol, { title }: Operation): string {
  const signed = signedPlaces(protocol).length > 0 ? ", signed" : "";
  return docComment([
    `Builds ${title} as it is sent${signed}.`,
    "Throws ValidationError for what the document does not allow to be sent.",
  ]);
}

function parameters(
  scope: FileScope,
  operation: Operation,
  names: CallNames,
  statements: readonly string[],
): readonly string[] {
  const printed: { readonly [parameter: string]: () => string } = {
    message: () => `message: ${messageName(operation)}`,
    credentials: () => `credentials: ${names.credentials}`,
    options: () => `options: ${names.options} = ${names.defaults}`,
    making: () => `making: ${scope.runtimeType("Making")} = ${scope.runtime("usualMaking")}`,
  };
  return printParameters(["message", "credentials", "options", "making"], statements)
    .split(", ")
    .flatMap((parameter) => printed[parameter]?.() ?? []);
}

/** `{ expiresMs: 300_000, rate: { calls: 400, perMs: 60_000 } }` */
function printLimits(limits: Limits | undefined): string {
  const { expires, rate } = limits ?? {};
  const members = [
    ...(expires === undefined ? [] : [`expiresMs: ${literal(expires)}`]),
    ...(rate === undefined
      ? []
      : [`rate: { calls: ${literal(rate.calls)}, perMs: ${literal(rate.per)} }`]),
  ];
  return members.length === 0 ? "" : `{ ${members.join(", ")} }`;
}
