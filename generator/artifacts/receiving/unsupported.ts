import { sealSteps } from "../../model/body-place.js";
import type { Member, Openable, Protocol, ValueSource } from "../../model/protocol.js";
import type { Operation, Provider } from "../../model/provider.js";
import { sentProtocols, servedProtocols, type ProtocolExchange } from "../../model/served.js";
import type { Type } from "../../model/type.js";
import { isOpen } from "../../protocol/choose.js";
import type { Unsupported } from "../context.js";
import { contents, isFormContent, isJsonContent } from "../message/contents.js";
import {
  bodyPath,
  placedMembers,
  placedValues,
  sourceOf,
  type ValueMember,
} from "../message/members.js";
import { signedPlaces } from "../message/signed.js";
import { uuidFits } from "../message/uuid.js";
import { hasBodyValidator } from "../print/body-validator.js";
import { unsupportedInEncoding, unsupportedInSignature } from "../signing/unsupported.js";
import { tellingOf } from "./telling.js";
import { unreadable, unsendable } from "./unsupported-signing.js";

/** What no receiver can be made for in this version: neither ours, nor the counterpart's for what we send. */
export function unsupportedProtocols(provider: Provider): readonly Unsupported[] {
  const exchanges = [...servedProtocols(provider), ...sentProtocols(provider)];
  return [
    ...provider.protocols.flatMap((protocol) => unsupportedProtocol(provider, protocol)),
    ...exchanges.flatMap((each) => [
      ...unsupportedDispatch(each),
      ...unreadable(each),
      ...each.operations.flatMap((operation) => unsupportedOperation(each.protocol, operation)),
    ]),
  ];
}

function unsupportedProtocol(provider: Provider, protocol: Protocol): readonly Unsupported[] {
  const { transport, envelope, reply, signatures } = protocol;
  const refuse = (what: string): Unsupported => ({ element: protocol, what });
  const isXml = envelope.root !== undefined || reply.envelope.root !== undefined;
  const strange = [
    ...contents(transport.content).filter((content) => !isFormContent(content)),
    ...contents(reply.content),
  ].find((content) => !isJsonContent(content));
  return [
    ...(isXml ? [refuse("an XML envelope")] : []),
    ...(strange === undefined || isXml ? [] : [refuse(`the content type '${strange}'`)]),
    ...contents(transport.method)
      .filter((method) => method !== "POST")
      .map((method) => refuse(`the method '${method}'`)),
    ...(transport.charset === "utf-8" ? [] : [refuse(`the charset '${transport.charset}'`)]),
    ...(transport.query.length > 0 ? [refuse("query parameters")] : []),
    ...(transport.encode.length > 0 || reply.encode.length > 0
      ? [refuse("an encoded message")]
      : []),
    ...(protocol.message || reply.message ? [refuse("a message inside a message")] : []),
    ...(reply.headers.length > 0 ? [refuse("headers of a reply")] : []),
    ...(signedPlaces(protocol).length > 1 ? [refuse("several signatures of one message")] : []),
    ...signatures.flatMap((signature) => unsupportedInSignature(provider, signature)),
    ...placedValues(envelope.members).flatMap(({ member }) => [
      ...unsupportedSource(member),
      ...unsupportedInEncoding(provider, sealSteps(member) ?? []),
    ]),
    ...placedValues(transport.headers).flatMap(({ member }) => [
      ...unsupportedSource(member),
      ...unsupportedHeader(member),
    ]),
    ...placedValues(reply.envelope.members).flatMap(({ member }) => unsupportedReplySource(member)),
    ...[...envelope.members, ...reply.envelope.members].flatMap(unsupportedTemplates),
    ...transport.headers.flatMap(unsupportedSpellings),
    ...unsupportedOrder(protocol),
    ...unsupportedBodyPlaces(envelope.members),
    ...unsupportedBodyPlaces(reply.envelope.members),
    ...unsupportedOutcomes(protocol),
    ...unsendable(protocol),
  ];
}

function unsupportedSource(member: ValueMember): readonly Unsupported[] {
  const refuse = (what: string): readonly Unsupported[] => [{ element: member, what }];
  const source = sourceOf(member);
  switch (source?.kind) {
    case "same-as":
      return refuse("a member that repeats another");
    case "from-request":
      return refuse("a member of a request that repeats one of the request");
    case "none":
      return refuse("a member that is never sent");
    case "uuid":
      return uuidFits(member.field.type) ? [] : refuse("a UUID in so few characters");
    default:
      return [];
  }
}

/** Headers are made, each in one way. */
function unsupportedHeader(member: ValueMember): readonly Unsupported[] {
  const refuse = (what: string): readonly Unsupported[] => [{ element: member, what }];
  if (member.value === undefined) return refuse("a header that the caller gives");
  if (isOpenSource(member.value)) return refuse("a header whose source is open");
  return sourceOf(member)?.kind === "encode" ? refuse("an encoded header") : [];
}

/** What an outcome does not say is left out, so whatever needs making must be makeable. */
function unsupportedReplySource(member: ValueMember): readonly Unsupported[] {
  const refuse = (what: string): readonly Unsupported[] => [{ element: member, what }];
  if (isOpenSource(member.value)) return refuse("a value whose source is open");
  const source = sourceOf(member);
  switch (source?.kind) {
    case "signature":
      return refuse("a signed reply");
    case "credential":
    case "encode":
    case "same-as":
      return refuse(`a reply's member made by '${source.kind}'`);
    case "now":
      return isNumber(member.field.type) ? [] : refuse("a reply's time that is no number");
    case "uuid":
      return uuidFits(member.field.type) === "with dashes"
        ? []
        : refuse("a UUID in so few characters");
    case "none":
      return refuse("a member that is never sent");
    case "from-request":
      return source.path[0] === "body" ? refuse("a member of the request's body by 'body'") : [];
    default:
      return [];
  }
}

function unsupportedTemplates(member: Member): readonly Unsupported[] {
  if (member.kind === "group") return member.members.flatMap(unsupportedTemplates);
  return member.kind === "value" && member.template !== undefined
    ? [{ element: member, what: "a template outside of the headers" }]
    : [];
}

/** Those of an envelope's members are judged with its structure. */
function unsupportedSpellings(member: Member): readonly Unsupported[] {
  return member.kind === "value" && member.field.accepts.length > 0
    ? [{ element: member, what: "other spellings of a header's name" }]
    : [];
}

function unsupportedOrder(protocol: Protocol): readonly Unsupported[] {
  const isOrdered = [protocol.envelope, protocol.reply.envelope].some(
    ({ order }) => order === "declared",
  );
  return isOrdered ? [{ element: protocol, what: "members in a fixed order" }] : [];
}

function isOpenSource(value: Openable<ValueSource> | undefined): boolean {
  return value !== undefined && isOpen(value);
}

function isNumber(type: Type): boolean {
  return type.kind === "epoch-ms" || type.kind === "long" || type.kind === "int";
}

function unsupportedBodyPlaces(members: readonly Member[]): readonly Unsupported[] {
  const bodies = placedMembers(members).filter(
    ({ member }) => member.kind === "body" || sealSteps(member) !== undefined,
  );
  return bodies.slice(1).map(({ member }) => ({ element: member, what: "a second body" }));
}

/** An outcome can say no more than the reply's envelope holds. */
function unsupportedOutcomes({ reply }: Protocol): readonly Unsupported[] {
  const known = new Set(placedValues(reply.envelope.members).map(({ path }) => path.join(".")));
  return reply.outcomes.flatMap((outcome) =>
    Object.keys(outcome.members)
      .filter((path) => !known.has(path))
      .map((path) => ({
        element: outcome,
        what: `the member '${path}', which the reply's envelope does not have`,
      })),
  );
}

/** A receiver tells operations apart by the message, or by where it came to. */
function unsupportedDispatch(exchange: ProtocolExchange): readonly Unsupported[] {
  const { protocol, operations } = exchange;
  const values = placedValues(protocol.envelope.members).map(({ path }) => path.join("."));
  const senders = new Set(operations.map(({ from }) => from));
  const stray = operations.flatMap((operation) =>
    operation.dispatch
      .filter(({ path }) => !values.includes(path.join(".")))
      .map(({ path }) => ({
        element: operation,
        what: `operations told apart by '${path.join(".")}'`,
      })),
  );
  const untold = operations.filter(({ dispatch }) => dispatch.length === 0);
  const isUntold = tellingOf(exchange) === undefined;
  return [
    ...stray,
    ...(isUntold ? untold : []).map((operation) => ({
      element: operation,
      what: "an operation that neither the message nor its address alone tells from others",
    })),
    ...(isUntold && untold.length === 0
      ? [{ element: protocol, what: "operations told apart by a member and the address together" }]
      : []),
    ...(senders.size > 1
      ? [{ element: protocol, what: "a protocol by which several parties send" }]
      : []),
    ...(senders.has(protocol.from)
      ? []
      : [{ element: protocol, what: "a protocol turned around" }]),
  ];
}

function unsupportedOperation(protocol: Protocol, operation: Operation): readonly Unsupported[] {
  const refuse = (what: string): Unsupported => ({ element: operation, what });
  const bodies = [operation.request, operation.reply].flatMap((body) =>
    body.kind === "none" ? [] : [body.type],
  );
  const needsPlace = (body: Operation["request"], envelope: Protocol["envelope"]): boolean =>
    body.kind !== "none" && bodyPath(envelope, operation) === undefined;
  return [
    ...bodies
      .filter((type) => !hasBodyValidator(type))
      .map(({ kind }) => refuse(`a body that is a ${kind}`)),
    ...(operation.request.kind === "none" && protocol.envelope.members.length === 0
      ? [refuse("a request that is nothing at all")]
      : []),
    ...(needsPlace(operation.request, protocol.envelope)
      ? [refuse("a body without a place in the envelope")]
      : []),
    ...(needsPlace(operation.reply, protocol.reply.envelope)
      ? [refuse("a body without a place in the reply")]
      : []),
    ...(operation.reply.kind !== "none" && !hasSuccess(protocol)
      ? [refuse("data for a success that the document does not have")]
      : []),
    ...(/[{}]/u.test(operation.path ?? "") ? [refuse("a path with holes")] : []),
  ];
}

/** Where the reply is its body, having one says success. */
function hasSuccess({ reply }: Protocol): boolean {
  const isWhole = reply.envelope.members.length === 0;
  return isWhole || reply.outcomes.some(({ kind }) => kind === "success");
}
