import { sealSteps } from "../../model/body-place.js";
import type { Envelope, Member, Openable, Protocol, ValueSource } from "../../model/protocol.js";
import type { Operation, Provider } from "../../model/provider.js";
import { sentProtocols, servedProtocols, type ProtocolExchange } from "../../model/served.js";
import { isXmlProtocol } from "../../model/xml.js";
import { isOpen } from "../../protocol/choose.js";
import type { Unsupported } from "../context.js";
import type { Feature } from "../features.js";
import { contents, isFormContent, isJsonContent, isXmlContent } from "../message/contents.js";
import { headerParts } from "../message/headers.js";
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
import { unsupportedOpenHeader, unsupportedWholes } from "./unsupported-whole.js";
import { unreadable, unsendable, unsupportedKeyIds } from "./unsupported-signing.js";

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
  const refuse = (what: Feature): Unsupported => ({ element: protocol, what });
  const isXml = isXmlProtocol(protocol);
  const isWritten = isXml ? isXmlContent : isJsonContent;
  const strange = [
    ...contents(transport.content).filter((content) => isXml || !isFormContent(content)),
    ...contents(reply.content),
  ].find((content) => !isWritten(content));
  return [
    ...(strange === undefined ? [] : [refuse(`the content type '${strange}'`)]),
    ...(isXml && (!hasRoot(envelope) || !hasRoot(reply.envelope))
      ? [refuse("a root element of requests or replies alone")]
      : []),
    ...contents(transport.method)
      .filter((method) => method !== "POST")
      .map((method) => refuse(`the method '${method}'`)),
    ...(transport.charset === "utf-8" ? [] : [refuse(`the charset '${transport.charset}'`)]),
    ...(transport.query.length > 0 ? [refuse("query parameters")] : []),
    ...unsupportedWholes(provider, protocol),
    ...(reply.headers.length > 0 ? [refuse("headers of a reply")] : []),
    ...(new Set(signedPlaces(protocol).map(({ place }) => place.member)).size > 1
      ? [refuse("several signatures of one message")]
      : []),
    ...signatures.flatMap((signature) =>
      unsupportedInSignature(provider, protocol, signature, isXml),
    ),
    ...unsupportedKeyIds(protocol),
    ...placedValues(envelope.members).flatMap(({ member }) => [
      ...unsupportedSource(member),
      ...unsupportedInEncoding(provider, sealSteps(member) ?? []),
    ]),
    ...headerParts(transport.headers).flatMap(({ member }) => [
      ...(sourceOf(member)?.kind === "same-as"
        ? [{ element: member, what: "a header that repeats a member" as const }]
        : []),
      ...unsupportedSource(member),
      ...unsupportedHeader(member),
    ]),
    ...headerParts(transport.headers).flatMap(unsupportedOpenHeader),
    ...transport.headers.flatMap(unsupportedGroup),
    ...(isXml ? [...envelope.members, ...reply.envelope.members].flatMap(unsupportedForms) : []),
    ...placedValues(reply.envelope.members).flatMap(({ member }) => unsupportedReplySource(member)),
    ...[...envelope.members, ...reply.envelope.members].flatMap(unsupportedTemplates),
    ...transport.headers.flatMap(unsupportedSpellings),
    ...(isOddlyOrdered(protocol) ? [refuse("members in a fixed order")] : []),
    ...unsupportedBodyPlaces(envelope.members),
    ...unsupportedBodyPlaces(reply.envelope.members),
    ...unsupportedOutcomes(protocol),
    ...unsendable(protocol),
  ];
}

function unsupportedSource(member: ValueMember): readonly Unsupported[] {
  const refuse = (what: Feature): readonly Unsupported[] => [{ element: member, what }];
  const source = sourceOf(member);
  switch (source?.kind) {
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

/** A header has no members, but for the parameters of its scheme. */
function unsupportedGroup(member: Member): readonly Unsupported[] {
  const isParameters =
    member.kind === "group" &&
    member.scheme !== undefined &&
    member.members.every((part) => part.kind === "value" && part.template === undefined);
  return member.kind === "value" || isParameters
    ? []
    : [{ element: member, what: "a header with members" }];
}

/** The members of an XML envelope are written as elements; what is inside of the body has its table. */
function unsupportedForms(member: Member): readonly Unsupported[] {
  if (member.kind === "group") return member.members.flatMap(unsupportedForms);
  const form = member.kind === "value" ? member.field.xml : undefined;
  return form === undefined
    ? []
    : [{ element: member, what: `the form ${form} of a member of an envelope` }];
}

/** Headers are made, each in one way. */
function unsupportedHeader(member: ValueMember): readonly Unsupported[] {
  const refuse = (what: Feature): readonly Unsupported[] => [{ element: member, what }];
  if (member.value === undefined) return refuse("a header that the caller gives");
  return sourceOf(member)?.kind === "encode" ? refuse("an encoded header") : [];
}

/** What an outcome does not say is left out, so whatever needs making must be makeable. */
function unsupportedReplySource(member: ValueMember): readonly Unsupported[] {
  const refuse = (what: Feature): readonly Unsupported[] => [{ element: member, what }];
  if (isOpenSource(member.value)) return refuse("a value whose source is open");
  const source = sourceOf(member);
  switch (source?.kind) {
    case "credential":
    case "key-id":
    case "encode":
      return refuse(`a reply's member made by '${source.kind}'`);
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

/** XML alone has an order of elements, and requests and replies have it together. */
function isOddlyOrdered(protocol: Protocol): boolean {
  const orders = [protocol.envelope.order, protocol.reply.envelope.order];
  if (!orders.includes("declared")) return false;
  return !isXmlProtocol(protocol) || orders[0] !== orders[1];
}

function hasRoot({ root }: Envelope): boolean {
  return root !== undefined;
}

function isOpenSource(value: Openable<ValueSource> | undefined): boolean {
  return value !== undefined && isOpen(value);
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
  const body = bodyPath(reply.envelope, { fills: {} });
  const isBelow = (path: string): boolean =>
    body !== undefined && body.length > 0 && path.startsWith(`${body.join(".")}.`);
  return reply.outcomes.flatMap((outcome) =>
    Object.keys(outcome.members)
      .filter((path) => !known.has(path) && !isBelow(path))
      .map((path) => ({
        element: outcome,
        what: `the member '${path}', which the reply's envelope does not have`,
      })),
  );
}

/** A receiver tells operations apart by the message, or by where it came to. */
function unsupportedDispatch(exchange: ProtocolExchange): readonly Unsupported[] {
  const { protocol, operations } = exchange;
  const refuse = (what: Feature): Unsupported => ({ element: protocol, what });
  const values = placedValues(protocol.envelope.members).map(({ path }) => path.join("."));
  const senders = new Set(operations.map(({ from }) => from));
  const stray = operations.flatMap((operation) =>
    operation.dispatch
      .filter(({ path }) => !values.includes(path.join(".")))
      .filter(({ path }) => !isXmlProtocol(protocol) || path.join(".") !== "root")
      .map(({ path }) => ({
        element: operation,
        what: `operations told apart by '${path.join(".")}'` as const,
      })),
  );
  const untold = operations.filter(({ dispatch }) => dispatch.length === 0);
  const isUntold = tellingOf(exchange) === undefined;
  return [
    ...stray,
    ...(isUntold ? untold : []).map((operation) => ({
      element: operation,
      what: "an operation that neither the message nor its address alone tells from others" as const,
    })),
    ...(isUntold && untold.length === 0
      ? [refuse("operations told apart by a member and the address together")]
      : []),
    ...(senders.size > 1 ? [refuse("a protocol by which several parties send")] : []),
    ...(senders.has(protocol.from) ? [] : [refuse("a protocol turned around")]),
  ];
}

function unsupportedOperation(protocol: Protocol, operation: Operation): readonly Unsupported[] {
  const refuse = (what: Feature): Unsupported => ({ element: operation, what });
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
