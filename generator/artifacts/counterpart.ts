import { docComment } from "../emit/doc-comment.js";
import { literal, propertyKey } from "../emit/literal.js";
import type { OutputFile } from "../emit/output-file.js";
import { render } from "../emit/render.js";
import { camelCase } from "../model/identifier.js";
import { operationName } from "../model/names.js";
import {
  buildName,
  counterpartExports,
  messageName,
  receiverNames,
} from "../model/protocol-names.js";
import type { Operation } from "../model/provider.js";
import { servedProtocols, type ProtocolExchange } from "../model/served.js";
import { protocolUses } from "../model/uses.js";
import { header, packagePath, type PackageContext } from "./context.js";
import { operationDoc } from "./element-doc.js";
import { fileScope, type FileScope } from "./file-scope.js";
import { printParameters } from "./receiving/statements.js";
import { builtNames, printBuild } from "./sending/build.js";
import { messageMembers } from "./sending/message.js";
import { answerMembers, printRead, printReplyType } from "./sending/read.js";
import { printChoices } from "./setting-views.js";

/** `src/counterpart.ts`: the other party, from the same spec. No file where nobody starts exchanges with us. */
export function counterpartFile(context: PackageContext): readonly OutputFile[] {
  const { provider } = context;
  const served = servedProtocols(provider);
  if (served.length === 0) return [];
  const locals = served.flatMap((each) => [
    ...builtNames(each),
    sendingName(each.protocol.name),
    ...each.operations.map((operation) => readName(each, operation)),
  ]);
  const scope = fileScope(context, counterpartExports(provider), [...locals, ...readLocals]);
  const counterparts = served.map((each) => counterpartView(scope, each));
  const view = { header: header(context), counterparts, imports: scope.imports.print() };
  return [
    { path: packagePath(context, "src/counterpart.ts"), text: render("counterpart.ts", view) },
  ];
}

const readLocals = ["received", "envelope", "reply", "kind", "reason", "settings"];

function sendingName(protocol: string): string {
  return camelCase(`${protocol}-sending`);
}

/** Replies without a body are read alike. */
function readName({ protocol }: ProtocolExchange, operation: Operation): string {
  const of = operation.reply.kind === "none" ? `${protocol.name}-protocol` : operation.name;
  return camelCase(`read-${of}-reply`);
}

function counterpartView(scope: FileScope, served: ProtocolExchange) {
  const { context } = scope;
  const { protocol, operations } = served;
  const names = receiverNames(context.provider, protocol.name);
  const credentials = scope.imports.useType("./receiver.js", names.credentials);
  const options = scope.imports.useType("./receiver.js", names.options);
  const defaults = scope.imports.use("./receiver.js", names.defaults);
  const party = context.provider.parties.find(({ name }) => name === protocol.from);
  return {
    createCounterpart: names.createCounterpart,
    calls: names.calls,
    counterpart: names.counterpart,
    callsDoc: docComment([`What ${party?.title ?? protocol.from} sends, and what comes back.`]),
    counterpartDoc: docComment([
      `${party?.title ?? protocol.from}: one function for each operation that it starts.`,
    ]),
    createDoc: docComment([
      `Makes the other party, as the document has it: for tests of a receiver, and to send messages by hand.`,
      "Throws ConfigError for an empty secret or an address that is none.",
    ]),
    sending: sendingName(protocol.name),
    sendingType: `${scope.runtimeType("SendingProtocol")}<${names.calls}, ${credentials}, ${options}>`,
    settingsType: `${scope.runtimeType("CallerSettings")}<${credentials}, ${options}>`,
    callerType: `${scope.runtimeType("Caller")}<${names.calls}>`,
    createCaller: scope.runtime("createCaller"),
    providerLiteral: literal(context.provider.name),
    protocolLiteral: literal(protocol.name),
    defaults,
    choices: printChoices(protocolUses(context.provider, protocol)),
    readers: readerViews(scope, served),
    operations: operations.map((operation) =>
      operationView(scope, served, operation, {
        credentials: () => `credentials: ${credentials}`,
        options: () => `options: ${options} = ${defaults}`,
        making: () => `making: ${scope.runtimeType("Making")} = ${scope.runtime("usualMaking")}`,
      }),
    ),
  };
}

function operationView(
  scope: FileScope,
  served: ProtocolExchange,
  operation: Operation,
  printParameter: { readonly [parameter: string]: () => string },
) {
  const { context } = scope;
  const parameters: { readonly [parameter: string]: () => string } = {
    message: () => `message: ${messageName(operation)}`,
    ...printParameter,
  };
  const statements = printBuild(scope, served, operation);
  return {
    key: propertyKey(operationName(operation)),
    doc: operationDoc(context, operation),
    message: messageName(operation),
    members: messageMembers(scope, served.protocol, operation),
    build: buildName(operation),
    buildDoc: docComment([
      `Builds ${operation.title} as it is sent, signed over the very text of its body.`,
      "Throws ValidationError for what the document does not allow to be sent.",
    ]),
    parameters: printParameters(["message", "credentials", "options", "making"], statements)
      .split(", ")
      .flatMap((parameter) => parameters[parameter]?.() ?? []),
    builtType: scope.runtimeType("BuiltRequest"),
    statements,
    read: readName(served, operation),
    reply: printReplyType(scope, served.protocol, operation),
    answerDoc: docComment([`What comes back for ${operation.title}.`]),
    answerMembers: answerMembers(scope, served.protocol, operation),
  };
}

/** The functions that read replies, each once. */
function readerViews(scope: FileScope, served: ProtocolExchange) {
  const readers = served.operations.map((operation) => ({
    name: readName(served, operation),
    reply: printReplyType(scope, served.protocol, operation),
    statements: printRead(scope, served.protocol, operation),
    receivedType: scope.runtimeType("ReceivedReply"),
    readType: scope.runtimeType("ReadReply"),
  }));
  return readers.filter(
    ({ name }, index) => readers.findIndex((other) => other.name === name) === index,
  );
}
