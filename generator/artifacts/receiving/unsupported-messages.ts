import { memberName, membersBelow } from "../../model/members.js";
import { openedPath } from "../../model/opened-paths.js";
import type { Envelope, Protocol, SegmentSource } from "../../model/protocol.js";
import type { Operation, Provider } from "../../model/provider.js";
import { structuresIn } from "../../model/closure.js";
import { conditionPaths } from "../../spec/expression/condition.js";
import { sealSteps } from "../../model/body-place.js";
import { bodyRepeats } from "../../model/reply-repeats.js";
import { isInMessage, messagePath, sealedPart } from "../../model/sealed-part.js";
import { isOpen } from "../../protocol/choose.js";
import { keysOf } from "../../protocol/steps.js";
import type { PackageContext, Unsupported } from "../context.js";
import type { Feature } from "../features.js";
import { bodyPath } from "../message/members.js";
import { coversBody, pathOf, signedPlaces } from "../message/signed.js";
import { needsEncode } from "../print/translation.js";
import { allSteps, signatureInputs } from "../signing/inputs.js";
import { unsupportedInEncoding } from "../signing/unsupported.js";
import { unsupportedCopies } from "./unsupported-copies.js";

/** What of messages inside of messages, and of what stands twice in an exchange, no code can be made for. */
export function unsupportedMessages(context: PackageContext): readonly Unsupported[] {
  const { provider, spec } = context;
  return [
    ...spec.protocols.flatMap(unsupportedForms),
    ...provider.protocols.flatMap((protocol) => [
      ...unplaced(protocol),
      ...unsupportedSeal(provider, protocol.envelope),
      ...unsupportedSeal(provider, protocol.reply.envelope),
      ...unsupportedReplySeal(protocol),
      ...unsupportedSigning(protocol),
      ...unsupportedCopies(protocol.envelope, "request"),
      ...unsupportedCopies(protocol.reply.envelope, "reply"),
    ]),
    ...provider.operations.flatMap((operation) => [
      ...unsupportedConditions(context, operation),
      ...unsupportedRepeats(context, operation),
    ]),
  ];
}

function unsupportedForms(protocol: Protocol): readonly Unsupported[] {
  return [protocol.message, protocol.reply.message].flatMap((message) => {
    const refuse = (isIt: boolean, what: Feature): readonly Unsupported[] =>
      isIt ? [{ element: protocol, what }] : [];
    return [
      ...refuse(message?.root !== undefined, "a message that is XML"),
      ...refuse(
        message?.bodyBeside ?? false,
        "bodies whose members stand among those of the envelope",
      ),
      ...refuse(message?.order === "declared", "members in a fixed order"),
    ];
  });
}

function unplaced(protocol: Protocol): readonly Unsupported[] {
  return [protocol.message, protocol.reply.message].flatMap((message) =>
    message === undefined
      ? []
      : [{ element: protocol, what: "a message without one member that it always travels in" }],
  );
}

function unsupportedSeal(provider: Provider, envelope: Envelope): readonly Unsupported[] {
  return membersBelow(envelope.members).flatMap(({ member }): readonly Unsupported[] => {
    if (member.kind !== "group" || member.seal === undefined) return [];
    const { steps } = member.seal;
    const [first] = steps;
    const isJson = first !== undefined && !isOpen(first) && first.kind === "json";
    const isSealedTwice = membersBelow(member.members).some(
      (inner) => sealSteps(inner.member) !== undefined,
    );
    return [
      ...unsupportedInEncoding(provider, steps),
      ...(isJson ? [] : [{ element: member, what: "a message that is not JSON inside" as const }]),
      ...(isSealedTwice
        ? [{ element: member, what: "a body sealed inside of a message" as const }]
        : []),
    ];
  });
}

/** Whoever answers what it could not verify has no key, and knows no choice. */
function unsupportedReplySeal(protocol: Protocol): readonly Unsupported[] {
  const part = sealedPart(protocol.reply.envelope);
  if (part?.of !== "message") return [];
  const refuse = (what: Feature): Unsupported => ({ element: protocol, what });
  return [
    ...(allSteps(part.steps).some((step) => keysOf(step).length > 0)
      ? [refuse("a reply's message that is sealed with a key")]
      : []),
    ...(part.steps.some(isOpen) ? [refuse("a reply's message whose encoding is open")] : []),
  ];
}

/** A signature stands outside of the message and is made over the text that travels. */
function unsupportedSigning(protocol: Protocol): readonly Unsupported[] {
  const { envelope } = protocol;
  if (messagePath(envelope) === undefined) return [];
  const hasOwn = envelope.members.some((member) => memberName(member) === "message");
  const isInside = (of: SegmentSource): boolean => {
    const path = pathOf(of);
    return (
      (path[0] === "message" && !hasOwn) || coversBody(protocol, of) || isInMessage(envelope, path)
    );
  };
  return signedPlaces(protocol).flatMap(({ signature, in: where, place }) => [
    ...(where === "envelope" && isInMessage(envelope, place.path)
      ? [{ element: place.member, what: "a signature inside of a message" as const }]
      : []),
    ...signatureInputs(signature).flatMap(({ of }) =>
      isInside(of)
        ? [{ element: of, what: "a signature over what is inside of a message" as const }]
        : [],
    ),
  ]);
}

/** A body's structure may travel under several protocols; `^head.kind` leads through the message in one of them alone. */
function unsupportedConditions(
  context: PackageContext,
  operation: Operation,
): readonly Unsupported[] {
  const protocol = context.protocol(operation.protocol);
  return [
    { body: operation.request, envelope: protocol.envelope },
    { body: operation.reply, envelope: protocol.reply.envelope },
  ].flatMap(({ body, envelope }) => {
    if (body.kind === "none" || messagePath(envelope) === undefined) return [];
    const leadsInside = ([first, ...path]: readonly string[]): boolean =>
      first === "^" && openedPath({ envelope }, path, operation).length > path.length;
    const names = [...structuresIn([body.type], context.structure)];
    return names
      .flatMap((name) => context.structure(name).fields)
      .filter(
        ({ required }) =>
          required.kind === "when" && conditionPaths(required.condition).some(leadsInside),
      )
      .map((element) => ({ element, what: "a condition that looks into the message around it" }));
  });
}

/** What a handler may leave out is not there yet where its data is written. */
function unsupportedRepeats(context: PackageContext, operation: Operation): readonly Unsupported[] {
  const protocol = context.protocol(operation.protocol);
  return bodyRepeats(context.provider, protocol, operation).flatMap(({ field, request }) => {
    const refuse = (what: Feature): readonly Unsupported[] => [{ element: field, what }];
    const body = bodyPath(protocol.envelope, operation) ?? [];
    const isDeep = request.length > body.length + 1 && body.every((name, i) => name === request[i]);
    if (isDeep) return refuse("a field that repeats one below the first level of a body");
    const { required, type, unit } = field;
    return required.kind === "always" && needsEncode(context, type, unit)
      ? refuse("a repeated field whose form differs in code")
      : [];
  });
}
