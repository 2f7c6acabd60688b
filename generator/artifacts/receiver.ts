import { docComment } from "../emit/doc-comment.js";
import { literal, propertyKey } from "../emit/literal.js";
import type { OutputFile } from "../emit/output-file.js";
import { render } from "../emit/render.js";
import { envelopeName } from "../model/envelopes.js";
import { camelCase } from "../model/identifier.js";
import { noticeName, operationName, receivedValidatorName } from "../model/names.js";
import { protocolExports, receiverNames } from "../model/protocol-names.js";
import type { Operation } from "../model/provider.js";
import { servedProtocols, type ProtocolExchange } from "../model/served.js";
import { protocolUses } from "../model/uses.js";
import { header, packagePath, type PackageContext } from "./context.js";
import { operationDoc } from "./element-doc.js";
import { fileScope, type FileScope } from "./file-scope.js";
import { printDispatch } from "./receiving/dispatch.js";
import { mediaTypes } from "./receiving/media.js";
import { printOperation } from "./receiving/operations.js";
import { printReplies, type PrintedReply } from "./receiving/reply.js";
import { printParameters, printReplyBody } from "./receiving/statements.js";
import { printVerification, signedPlaces } from "./receiving/verify.js";
import { printBodyType } from "./sending/text.js";
import { credentialMembers, optionMembers, printChoices, printDefaults } from "./setting-views.js";

/** `src/receiver.ts`: what receives the messages that come to us. No file where none do. */
export function receiverFile(context: PackageContext): readonly OutputFile[] {
  const { provider } = context;
  const served = servedProtocols(provider);
  if (served.length === 0) return [];
  const exported = protocolExports(provider).filter(({ file }) => file === "receiver");
  const inner = served.flatMap(({ protocol }) => Object.values(innerNames(protocol.name)));
  const scope = fileScope(context, exported, inner);
  const receivers = served.map((each) => receiverView(scope, each));
  const view = { header: header(context), receivers, imports: scope.imports.print() };
  return [{ path: packagePath(context, "src/receiver.ts"), text: render("receiver.ts", view) }];
}

/** What the file declares for itself; imports keep clear of it. */
function innerNames(protocol: string) {
  return {
    protocolName: camelCase(`${protocol}-protocol`),
    limitsName: camelCase(`${protocol}-limits`),
    replyBodyName: camelCase(`${protocol}-reply-body`),
  };
}

function receiverView(scope: FileScope, served: ProtocolExchange) {
  const { context } = scope;
  const { protocol, operations } = served;
  const names = receiverNames(context.provider, protocol.name);
  const inner = innerNames(protocol.name);
  const uses = protocolUses(context.provider, protocol);
  const [signed] = signedPlaces(protocol);
  const verify = signed === undefined ? [] : printVerification(scope, served, signed);
  const dispatch = printDispatch(scope, served);
  const replies = printReplies(scope, protocol);
  const replyBody = printReplyBody(scope, operations);
  const generics = `${names.credentials}, ${names.options}`;
  const envelope = context.structure(envelopeName(protocol.name, "envelope"));
  return {
    ...names,
    ...inner,
    handlersDoc: docComment([
      `One handler for each kind of message of ${context.provider.title}; one that is missing does not compile.`,
    ]),
    handlerMembers: operations.map((operation) => handlerMember(scope, operation)),
    credentialsDoc: docComment(["What messages are verified and answers are signed with."]),
    credentialMembers: credentialMembers(context, uses),
    optionsDoc: docComment(["What the document leaves open. Every choice has a default."]),
    optionMembers: optionMembers(context, uses),
    defaultsLiteral: printDefaults(uses),
    choices: printChoices(uses),
    receiverType: scope.runtimeType("Receiver"),
    settingsType: `${scope.runtimeType("ReceiverSettings")}<${names.handlers}, ${generics}>`,
    protocolType: `${scope.runtimeType("ReceivingProtocol")}<${generics}>`,
    createDoc: createDoc(served, names.create),
    serve: scope.runtime("serve"),
    openJson: scope.runtime("openJson"),
    providerLiteral: literal(context.provider.name),
    protocolLiteral: literal(protocol.name),
    mediaTypesLiteral: literal(mediaTypes(protocol)),
    envelopeValidator: scope.imports.use("./validators.js", receivedValidatorName(envelope)),
    verify,
    verifyParameters: printParameters(["message", "credentials", "options", "request"], verify),
    dispatch,
    dispatchParameters: printParameters(["envelope"], dispatch) === "" ? "" : "{ envelope }",
    operations: operations.map((operation) => ({
      key: propertyKey(operationName(operation)),
      members: printOperation(scope, protocol, operation),
    })),
    replies: groupedReplies(replies),
    replyBody,
    replyParameters: printReplyParameters(replies, replyBody),
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

/** The message and the data are needed for echoes and for data of their own. */
function printReplyParameters(
  replies: readonly PrintedReply[],
  replyBody: readonly string[],
): string {
  const statements = replies.flatMap(({ contentType, body }) => [contentType, body]);
  const more = replyBody.length > 0 ? ["data", "message"] : [];
  const parameters = printParameters(
    ["kind", "reason", "data", "message", "signing"],
    ["kind", ...more, ...statements],
  );
  return parameters.replace("reason", 'reason = ""');
}

function handlerMember(scope: FileScope, operation: Operation) {
  const notice = scope.imports.useType("./types.js", noticeName(operation));
  const data =
    operation.reply.kind === "none" ? "" : `, ${printBodyType(scope, operation.reply, "sent")}`;
  return {
    doc: operationDoc(scope.context, operation, ...handlingText(operation)),
    key: propertyKey(operationName(operation)),
    type: `${scope.runtimeType("Handler")}<${notice}${data}>`,
  };
}

/** When the handler is called. */
function handlingText(operation: Operation): readonly string[] {
  const { identity, orderKey, onChange } = operation;
  const event = identity.length === 0 ? "all of its content" : paths(identity);
  return [
    `The same message is known by ${event}. ${changeTexts[onChange]}`,
    ...(orderKey === undefined ? [] : [`Handled in turn per ${orderKey.join(".")}.`]),
  ];
}

function paths(all: readonly (readonly string[])[]): string {
  return all.map((path) => path.join(".")).join(", ");
}

const changeTexts = {
  version: "With other content it is handled as another version.",
  reject: "With other content it is refused.",
  handle: "With other content it is handled again.",
} as const;

function createDoc({ protocol }: ProtocolExchange, create: string): string {
  const example = [
    `const receive = ${create}({ credentials, handlers });`,
    "http.createServer(toNode(receive)).listen(8080);",
  ];
  return docComment(
    [
      `Makes the receiver of ${protocol.title ?? protocol.name}: it reads, verifies and checks a message, calls its handler and answers as the document says.`,
      "Throws ConfigError for an empty secret or a missing handler.",
    ],
    [{ name: "example", text: ["", "```ts", ...example, "```"].join("\n") }],
  );
}
