import { docComment } from "../../emit/doc-comment.js";
import { literal, propertyKey } from "../../emit/literal.js";
import { render } from "../../emit/render.js";
import { camelCase } from "../../model/identifier.js";
import { operationName } from "../../model/names.js";
import { answerName, buildName, messageName } from "../../model/protocol-names.js";
import type { Limits } from "../../model/protocol.js";
import type { Operation } from "../../model/provider.js";
import type { ProtocolExchange } from "../../model/served.js";
import { protocolUses } from "../../model/uses.js";
import { operationDoc } from "../element-doc.js";
import type { FileScope } from "../file-scope.js";
import { printParameters } from "../receiving/statements.js";
import { printChoices } from "../setting-views.js";
import { builtNames, printBuild } from "./build.js";
import { messageMembers } from "./message.js";
import {
  answerView,
  meaningName,
  printCodeType,
  printMeaning,
  printRead,
  printRefusalType,
  printReplyType,
} from "./read.js";
import { printSettle } from "./settle.js";

/** What calls are made with, by the names that they have in the file. */
export interface CallNames {
  readonly calls: string;
  readonly credentials: string;
  readonly options: string;
  readonly defaults: string;
}

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
  const views = operations.map((operation) => operationView(scope, exchange, operation, names));
  const sending = sendingName(protocol.name);
  const view = {
    calls: names.calls,
    callsDoc: docComment([`What ${who} sends, and what comes back.`]),
    operations: views,
    readers: readerViews(scope, exchange),
    meanings: meaningViews(scope, exchange),
    sending,
    sendingType: `${scope.runtimeType("SendingProtocol")}<${names.calls}, ${names.credentials}, ${names.options}>`,
    providerLiteral: literal(provider.name),
    protocolLiteral: literal(protocol.name),
    defaults: names.defaults,
    choices: printChoices(protocolUses(provider, protocol)),
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
    ...exchange.operations.flatMap((operation) => [
      readName(exchange, operation),
      meaningName(exchange.protocol, operation),
    ]),
    ...["received", "envelope", "reply", "kind", "reason", "settings", "code"],
  ];
}

function sendingName(protocol: string): string {
  return camelCase(`${protocol}-sending`);
}

/** Replies without a body are read alike, unless their codes mean something else. */
function readName({ protocol }: ProtocolExchange, operation: Operation): string {
  const isShared =
    operation.reply.kind === "none" &&
    JSON.stringify(operation.results) === JSON.stringify(protocol.reply.results);
  return camelCase(`read-${isShared ? `${protocol.name}-protocol` : operation.name}-reply`);
}

function operationView(
  scope: FileScope,
  exchange: ProtocolExchange,
  operation: Operation,
  names: CallNames,
) {
  const { context } = scope;
  const { protocol } = exchange;
  const statements = printBuild(scope, exchange, operation);
  const settle = printSettle(scope, operation, names.calls);
  const answer = answerView(scope, protocol, operation);
  return {
    key: propertyKey(operationName(operation)),
    doc: operationDoc(context, operation),
    message: messageName(operation),
    members: messageMembers(scope, protocol, operation),
    build: buildName(operation),
    buildDoc: buildDoc(operation),
    parameters: parameters(scope, operation, names, statements),
    builtType: scope.runtimeType("BuiltRequest"),
    statements,
    read: readName(exchange, operation),
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

function buildDoc({ title }: Operation): string {
  return docComment([
    `Builds ${title} as it is sent, signed over the very text of its body.`,
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

/** The functions that read replies, each once. */
function readerViews(scope: FileScope, exchange: ProtocolExchange) {
  const { protocol } = exchange;
  const readers = exchange.operations.map((operation) => ({
    name: readName(exchange, operation),
    reply: printReplyType(scope, protocol, operation),
    refusal: printRefusalType(scope, protocol),
    statements: printRead(scope, protocol, operation),
    receivedType: scope.runtimeType("ReceivedReply"),
    readType: scope.runtimeType("ReadReply"),
  }));
  return onceByName(readers);
}

/** The functions that say what result codes mean, each once. */
function meaningViews(scope: FileScope, { protocol, operations }: ProtocolExchange) {
  const meanings = operations.flatMap((operation) => {
    if (operation.results === undefined) return [];
    const statements = printMeaning(operation.results);
    const doc = docComment(["What a code that is no success means for trying again."]);
    const type = scope.runtimeType("ResultMeaning");
    return [{ name: meaningName(protocol, operation), statements, doc, type }];
  });
  return onceByName(meanings);
}

function onceByName<T extends { readonly name: string }>(all: readonly T[]): readonly T[] {
  return all.filter(({ name }, index) => all.findIndex((other) => other.name === name) === index);
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
