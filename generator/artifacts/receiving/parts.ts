import { docComment } from "../../emit/doc-comment.js";
import { literal, propertyKey } from "../../emit/literal.js";
import { render } from "../../emit/render.js";
import { envelopeName, openedName } from "../../model/envelopes.js";
import { camelCase } from "../../model/identifier.js";
import { operationName, receivedValidatorName } from "../../model/names.js";
import { clientNames, receiverNames } from "../../model/protocol-names.js";
import { sealedPart } from "../../model/sealed-part.js";
import type { ProtocolExchange } from "../../model/served.js";
import { protocolUses } from "../../model/uses.js";
import { isXml } from "../../model/xml.js";
import type { FileScope } from "../file-scope.js";
import { printEncodedUnder, printEncoding } from "../message/encoding.js";
import { printNeeds } from "../message/needs.js";
import { printParameters } from "../message/parameters.js";
import { signsOpened } from "../message/signed.js";
import { printUnder, provenUnder } from "../message/sources.js";
import { printChoices, printSettings } from "../setting-views.js";
import { printAgreement } from "./agreement.js";
import { printRequiredKeys } from "../signing/key-pairs.js";
import { printDispatch } from "./dispatch.js";
import { printFreshness } from "./freshness.js";
import { addressMembers, createDoc, handlerMember } from "./interfaces.js";
import { printMediaTypes } from "./media.js";
import { printOpen, printUnseal } from "./opening.js";
import { printOperation } from "./operations.js";
import { printReplyBody } from "./reply-body.js";
import { printReplyRoots } from "./reply-roots.js";
import { printReplySigning } from "./reply-signing.js";
import { printReplies, type PrintedReply } from "./reply.js";
import { tellingOf } from "./telling.js";
import { printVerification } from "./verify.js";

/** What a receiver is called by in the file that it stands in. */
interface ReceivingNames {
  readonly create: string;
  readonly handlers: string;
  readonly addresses: string;
  readonly credentials: string;
  readonly options: string;
  readonly defaults: string;
}

/** Our receiver of what comes to us by a protocol, with its settings: all of it but the imports. */
export function ownReceiver(scope: FileScope, exchange: ProtocolExchange): string {
  const { context } = scope;
  const { provider } = context;
  const { protocol } = exchange;
  const names = receiverNames(provider, protocol.name);
  const view = {
    ...protocolView(scope, exchange, names),
    handlersDoc: docComment([
      `One handler for each kind of message of ${provider.title}; one that is missing does not compile.`,
    ]),
    createDoc: createDoc(scope, exchange, names.create, "own"),
    settingsText: printSettings(
      scope,
      protocol,
      names,
      "What messages are verified and answers are signed with.",
    ),
    settingsValue: "settings",
  };
  return render("receiving.ts", view);
}

/** The other party's receiver of what we send by a protocol. It shares the client's credentials and options. */
export function counterpartReceiver(scope: FileScope, exchange: ProtocolExchange): string {
  const { provider } = scope.context;
  const { protocol } = exchange;
  const { create: _, createReceiver, ...names } = clientNames(provider, protocol.name);
  const view = {
    ...protocolView(scope, exchange, {
      create: createReceiver,
      handlers: names.handlers,
      addresses: names.addresses,
      credentials: scope.imports.useType("./client.js", names.credentials),
      options: scope.imports.useType("./client.js", names.options),
      defaults: scope.imports.use("./client.js", names.defaults),
    }),
    handlersDoc: docComment([
      "One handler for each operation that we start, as the other party has them; one that is missing does not compile.",
    ]),
    createDoc: createDoc(scope, exchange, createReceiver, "counterpart"),
    settingsText: "",
    // A stand-in of tests may forget, and believe anybody.
    settingsValue: `{ inbox: ${scope.runtime("memoryInbox")}({ warn: () => undefined }), unauthenticated: "accepted", ...settings }`,
  };
  return render("receiving.ts", view);
}

/** What a receiver declares for itself; imports keep clear of it. */
export function receiverLocals({ protocol }: ProtocolExchange): readonly string[] {
  return Object.values(innerNames(protocol.name));
}

function innerNames(protocol: string) {
  return {
    protocolName: camelCase(`${protocol}-protocol`),
    limitsName: camelCase(`${protocol}-limits`),
    replyBodyName: camelCase(`${protocol}-reply-body`),
    rootName: camelCase(`${protocol}-reply-root`),
  };
}

/** The handlers, the function that makes the receiver, and the protocol behind it. */
function protocolView(scope: FileScope, exchange: ProtocolExchange, names: ReceivingNames) {
  const { context } = scope;
  const { protocol, operations } = exchange;
  const inner = innerNames(protocol.name);
  const verify = printVerification(scope, exchange);
  const sealed = sealedPart(protocol.envelope);
  const agreement = printAgreement(scope, protocol);
  const unseal = sealed === undefined ? [] : printUnseal(scope, protocol, sealed, inner.limitsName);
  const dispatch = printDispatch(scope, exchange);
  const replies = printReplies(scope, exchange);
  const generics = `${names.credentials}, ${names.options}`;
  const making = () => `${scope.runtimeType("ReplyMaking")}<${generics}>`;
  const replyBody = printReplyBody(scope, exchange, making);
  const replySigning = printReplySigning(scope, exchange);
  const roots = printReplyRoots(exchange);
  const envelope = context.structure(envelopeName(protocol.name, "envelope"));
  const opened = context.structure(openedName(protocol, "envelope"));
  const isAddressed = tellingOf(exchange) === "addresses";
  const settings = `${scope.runtimeType("ReceiverSettings")}<${names.handlers}, ${generics}>`;
  return {
    ...names,
    ...inner,
    handlerMembers: operations.map((operation) => handlerMember(scope, exchange, operation)),
    addressesDoc: docComment([
      "The path of each address that was given for messages to come to, such as `/notices/refund`.",
    ]),
    addressMembers: isAddressed ? addressMembers(operations) : [],
    receiverType: scope.runtimeType("Receiver"),
    settingsType: isAddressed
      ? `${settings} & { readonly addresses: ${names.addresses} }`
      : settings,
    protocolType: `${scope.runtimeType("ReceivingProtocol")}<${generics}>`,
    serve: scope.runtime("serve"),
    providerLiteral: literal(context.provider.name),
    protocolLiteral: literal(protocol.name),
    mediaTypes: printMediaTypes(protocol),
    choices: printChoices(protocolUses(context.provider, protocol), protocol),
    limits: isXml(protocol.envelope)
      ? "xml: { maxDepth: 64, maxNodes: 20_000, maxAttributes: 64 }"
      : "json: { maxDepth: 64, maxMembers: 20_000 }",
    needs: printNeeds(context.provider, protocol),
    requiredKeys: printRequiredKeys(scope, protocol, "receiver"),
    decode: printEncoding(scope, protocol.transport.encode, "undo"),
    decodesUnder: printEncodedUnder(protocol.transport.encode),
    encodeReply: printEncoding(scope, protocol.reply.encode, "do"),
    encodesUnder: printEncodedUnder(protocol.reply.encode),
    open: printOpen(scope, exchange, inner.limitsName),
    envelopeValidator: scope.imports.use("./validators.js", receivedValidatorName(envelope)),
    unseal,
    unsealParameters: printParameters(["message", "credentials", "options"], unseal),
    openedValidator:
      opened === envelope
        ? ""
        : scope.imports.use("./validators.js", receivedValidatorName(opened)),
    agreement,
    agreementParameters: printParameters(["message", "credentials", "options"], [agreement]),
    sealedAt: literal(sealed?.path ?? []),
    signsOpened: signsOpened(protocol),
    verify,
    verifyParameters: printParameters(["message", "credentials", "options", "request"], verify),
    verifiesUnder: verify.length === 0 ? "" : printUnder(provenUnder(protocol)),
    freshness: printFreshness(scope, protocol),
    dispatch: dispatch.statements,
    dispatchParameters: dispatch.parameters,
    addressed: isAddressed ? literal(operations.map(operationName)) : "",
    operations: operations.map((operation) => ({
      key: propertyKey(operationName(operation)),
      members: printOperation(scope, protocol, operation),
    })),
    replies: groupedReplies(replies),
    replyBodyParameters: replyBody?.parameters ?? [],
    replyBodyStatements: replyBody?.statements ?? [],
    replyBodyPassed: replyBody?.passed.join(", ") ?? "",
    replySigning,
    roots,
    plainReply: roots.length > 0 ? scope.runtime("plainReply") : "",
    replyParameters: printReplyParameters(replies, [
      ...(replyBody?.passed ?? []),
      ...replySigning,
      ...(roots.length > 0 ? ["reason", "making"] : []),
    ]),
  };
}

/** Outcomes that are answered alike share their statement. */
function groupedReplies(replies: readonly PrintedReply[]) {
  const groups = new Map<string, { readonly kinds: string[]; readonly reply: PrintedReply }>();
  for (const reply of replies) {
    const key = literal([reply.status, reply.contentType, reply.body]);
    const group = groups.get(key) ?? { kinds: [], reply };
    groups.set(key, group);
    group.kinds.push(literal(reply.kind));
  }
  return [...groups.values()].map(({ kinds, reply }) => ({ ...reply, kinds }));
}

/** The data is needed where there is any, the message for echoes. */
function printReplyParameters(replies: readonly PrintedReply[], others: readonly string[]): string {
  const bodies = replies.flatMap(({ contentType, body }) => [contentType, body]);
  const statements = ["kind", ...others, ...bodies];
  const all = ["kind", "reason", "data", "message", "making"];
  const parameters = printParameters(all, statements).split(", ");
  // Users compile with noUnusedParameters; an underscore says that it is left unused on purpose.
  const isUsed = (name: string) => printParameters([name], statements) !== "";
  return parameters
    .map((name) => (isUsed(name) ? name : `_${name}`))
    .join(", ")
    .replace(/(?<!_)\breason\b/u, 'reason = ""');
}
