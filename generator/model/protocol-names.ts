import { camelCase, pascalCase } from "./identifier.js";
import type { ExportedName } from "./names.js";
import type { Protocol, Signature } from "./protocol.js";
import { sentProtocols, servedProtocols, type ProtocolExchange } from "./served.js";
import type { Operation, Provider } from "./provider.js";
import { signatureUses, takesCredentials } from "./uses.js";

/** The member of options that an open point becomes: `digest-case` → `digestCase`. */
export function optionName(point: string): string {
  return camelCase(point);
}

/** The member of credentials. */
export function credentialName(credential: string): string {
  return camelCase(credential);
}

/** The member of credentials that a function of the user's is. */
export function hookName(hook: string): string {
  return camelCase(hook);
}

/** What a signer exports for one signature. */
export interface SignatureNames {
  readonly input: string;
  readonly keys: string;
  readonly options: string;
  readonly defaults: string;
  readonly sign: string;
  readonly verify: string;
}

/** `signNotice` for the signature `notice` of the protocol `notice`, `signServiceReply` for `reply` of `service`. */
export function signatureNames(protocol: Protocol, signature: Signature): SignatureNames {
  const name =
    protocol.name === signature.name ? signature.name : `${protocol.name}-${signature.name}`;
  const type = pascalCase(name);
  return {
    input: `${type}Input`,
    keys: `${type}Keys`,
    options: `${type}Options`,
    defaults: `${camelCase(`${name}-defaults`)}`,
    sign: `sign${type}`,
    verify: `verify${type}`,
  };
}

/** What a receiver and the counterpart export for one protocol. */
export interface ReceiverNames {
  readonly create: string;
  readonly handlers: string;
  readonly credentials: string;
  readonly options: string;
  readonly defaults: string;
  /** The addresses that operations are told apart by, where they are. */
  readonly addresses: string;
  readonly createCounterpart: string;
  readonly calls: string;
  readonly counterpart: string;
}

/** `createReceiver` where the provider has one protocol to receive by; else each is named: `createNoticeReceiver`. */
export function receiverNames(provider: Provider, protocol: string): ReceiverNames {
  const type = servedProtocols(provider).length > 1 ? pascalCase(protocol) : "";
  return {
    create: `create${type}Receiver`,
    handlers: `${type}Handlers`,
    credentials: `${type}Credentials`,
    options: `${type}Options`,
    defaults: type === "" ? "defaults" : `${camelCase(protocol)}ReceiverDefaults`,
    addresses: `${type}Addresses`,
    createCounterpart: `create${type}Counterpart`,
    calls: `${type}Calls`,
    counterpart: `${type}Counterpart`,
  };
}

/** What a client exports for one protocol, and the counterpart's receiver for the same. */
export interface ClientNames {
  readonly create: string;
  readonly client: string;
  readonly calls: string;
  readonly credentials: string;
  readonly options: string;
  readonly defaults: string;
  readonly createReceiver: string;
  readonly handlers: string;
  /** The addresses that the counterpart's receiver tells operations apart by, where it does. */
  readonly addresses: string;
}

/** `createClient` where the provider has one protocol to start exchanges by; else each is named: `createQueryClient`. */
export function clientNames(provider: Provider, protocol: string): ClientNames {
  const type = sentProtocols(provider).length > 1 ? pascalCase(protocol) : "";
  return {
    create: `create${type}Client`,
    client: `${type}Client`,
    calls: `${type}ClientCalls`,
    credentials: `${type}ClientCredentials`,
    options: `${type}ClientOptions`,
    defaults: camelCase(`${type}-client-defaults`),
    createReceiver: `create${type}CounterpartReceiver`,
    handlers: `${type}CounterpartHandlers`,
    addresses: `${type}CounterpartAddresses`,
  };
}

/** Whether messages are told apart by the addresses that earlier requests gave: those are part of a receiver's settings. */
export function isToldByAddress({ operations }: ProtocolExchange): boolean {
  const addresses = operations.map(({ dispatch, address }) =>
    dispatch.length === 0 && address !== undefined
      ? [address.operation, ...address.path].join(".")
      : undefined,
  );
  const isEach = addresses.every((address) => address !== undefined);
  return operations.length > 1 && isEach && new Set(addresses).size === operations.length;
}

/** The function that builds a signed request of the operation: `buildIssueNotice`. */
export function buildName(operation: Operation): string {
  return `build${pascalCase(operation.name)}`;
}

/** What the sender of an operation gives: `IssueNoticeMessage`. */
export function messageName(operation: Operation): string {
  return `${pascalCase(operation.name)}Message`;
}

/** What handlers are written with, and what calls come to: the package gives it on, so that its users need no second import. */
export function runtimeExports(provider: Provider): readonly ExportedName[] {
  const file = "@runtime";
  const serves = servedProtocols(provider).length > 0;
  const sends = sentProtocols(provider).length > 0;
  const types = [
    ...(sends ? ["CallResult", "PartnerSettings"] : []),
    ...(serves ? ["Handler", "HandlerContext", "Outcome", "Receiver"] : []),
  ];
  const values = [
    ...(sends ? ["CallError", "ConfigError", "ValidationError", "rateLimiter"] : []),
    ...(serves ? ["accept", "memoryInbox", "notYet", "refuse"] : []),
  ];
  return [
    ...types.map((name): ExportedName => ({ name, kind: "type", file })),
    ...values.map((name): ExportedName => ({ name, kind: "value", file })),
  ];
}

/** What comes back to the sender of an operation whose reply has a body: `IssueNoticeAnswer`. */
export function answerName(operation: Operation): string {
  return `${pascalCase(operation.name)}Answer`;
}

/** Whether what comes back has a type of its own: an envelope, and a body in it. */
export function hasAnswer({ reply }: Protocol, operation: Operation): boolean {
  return operation.reply.kind !== "none" && reply.envelope.members.length > 0;
}

/** What signer.ts, receiver.ts and client.ts export. */
export function protocolExports(provider: Provider): readonly ExportedName[] {
  return [
    ...provider.protocols.flatMap((protocol) =>
      protocol.signatures.flatMap((signature) => signatureExports(provider, protocol, signature)),
    ),
    ...servedProtocols(provider).flatMap((served) => receiverExports(provider, served)),
    ...clientExports(provider),
  ];
}

/** What counterpart.ts exports; it is an entry point of its own. */
export function counterpartExports(provider: Provider): readonly ExportedName[] {
  const file = "counterpart";
  return [
    ...servedProtocols(provider).flatMap((exchange) => {
      const { protocol } = exchange;
      const names = receiverNames(provider, protocol.name);
      return [
        ...[names.calls, names.counterpart].map((name) => typeExport(name, file, protocol)),
        valueExport(names.createCounterpart, file, protocol),
        ...callExports(exchange, file),
      ];
    }),
    ...sentProtocols(provider).flatMap((exchange) => {
      const { protocol } = exchange;
      const names = clientNames(provider, protocol.name);
      const addresses = isToldByAddress(exchange) ? [names.addresses] : [];
      return [
        ...[names.handlers, ...addresses].map((name) => typeExport(name, file, protocol)),
        valueExport(names.createReceiver, file, protocol),
      ];
    }),
  ];
}

/** What client.ts exports. */
export function clientExports(provider: Provider): readonly ExportedName[] {
  const file = "client";
  const sent = sentProtocols(provider);
  if (sent.length === 0) return [];
  return [
    { name: "Environment", kind: "type", file },
    { name: "environments", kind: "value", file },
    ...sent.flatMap((exchange) => {
      const { protocol } = exchange;
      const names = clientNames(provider, protocol.name);
      return [
        ...[names.calls, names.client, names.credentials, names.options].map((name) =>
          typeExport(name, file, protocol),
        ),
        ...[names.create, names.defaults].map((name) => valueExport(name, file, protocol)),
        ...callExports(exchange, file),
      ];
    }),
  ];
}

/** The messages of the operations, what comes back for them, and what builds them. */
function callExports(
  { protocol, operations }: ProtocolExchange,
  file: string,
): readonly ExportedName[] {
  return operations.flatMap((operation) => [
    typeExport(messageName(operation), file, operation),
    ...(hasAnswer(protocol, operation) ? [typeExport(answerName(operation), file, operation)] : []),
    valueExport(buildName(operation), file, operation),
  ]);
}

function signatureExports(
  provider: Provider,
  protocol: Protocol,
  signature: Signature,
): readonly ExportedName[] {
  const names = signatureNames(protocol, signature);
  const uses = signatureUses(provider, signature);
  const file = "signer";
  return [
    typeExport(names.input, file, signature),
    ...(takesCredentials(uses) ? [typeExport(names.keys, file, signature)] : []),
    ...(uses.openPoints.length > 0
      ? [typeExport(names.options, file, signature), valueExport(names.defaults, file, signature)]
      : []),
    valueExport(names.sign, file, signature),
    valueExport(names.verify, file, signature),
  ];
}

function receiverExports(provider: Provider, exchange: ProtocolExchange): readonly ExportedName[] {
  const { protocol } = exchange;
  const names = receiverNames(provider, protocol.name);
  const addresses = isToldByAddress(exchange) ? [names.addresses] : [];
  const file = "receiver";
  return [
    ...[names.handlers, ...addresses, names.credentials, names.options].map((name) =>
      typeExport(name, file, protocol),
    ),
    ...[names.create, names.defaults].map((name) => valueExport(name, file, protocol)),
  ];
}

function typeExport(name: string, file: string, of: object): ExportedName {
  return { name, kind: "type", file, of };
}

function valueExport(name: string, file: string, of: object): ExportedName {
  return { name, kind: "value", file, of };
}
