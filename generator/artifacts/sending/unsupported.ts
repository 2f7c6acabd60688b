import { bodyPlace } from "../../model/body-place.js";
import type { Openable, ValueSource } from "../../model/protocol.js";
import type { Operation, Provider } from "../../model/provider.js";
import { sentProtocols, servedProtocols, type ProtocolExchange } from "../../model/served.js";
import { isOpen } from "../../protocol/choose.js";
import type { Unsupported } from "../context.js";
import type { Feature } from "../features.js";
import { contents, isFormContent } from "../message/contents.js";
import { placedValues } from "../message/members.js";
import { signsOpened } from "../message/signed.js";

/** What no caller can be made for in this version: neither our client nor the counterpart. */
export function unsupportedSending(provider: Provider): readonly Unsupported[] {
  return [...servedProtocols(provider), ...sentProtocols(provider)].flatMap((exchange) => [
    ...unsupportedCarriage(exchange),
    ...placedValues(exchange.protocol.envelope.members).flatMap(({ member }) =>
      unsupportedChoices(member.value).map((what) => ({ element: member, what })),
    ),
    ...exchange.operations.flatMap((operation) =>
      unsupportedBody(exchange, operation).map((what) => ({ element: operation, what })),
    ),
  ]);
}

/** A query string holds texts by name, and nothing inside of them. */
function unsupportedCarriage({ protocol }: ProtocolExchange): readonly Unsupported[] {
  const { envelope, transport } = protocol;
  if (!contents(transport.content).some(isFormContent)) return [];
  const { members } = envelope;
  const isFlat =
    members.length > 0 &&
    members.every(
      (member) => member.kind === "value" || (member.kind === "group" && member.seal !== undefined),
    );
  return isFlat ? [] : [{ element: protocol, what: "an envelope that no query string can carry" }];
}

/** Where the place of the body is open, nothing can be made of it. */
export function unsupportedChoices(value: Openable<ValueSource> | undefined): readonly Feature[] {
  if (value === undefined || !isOpen(value)) return [];
  const makeable = new Set<ValueSource["kind"]>([
    "credential",
    "key-id",
    "literal",
    "none",
    "now",
    "signature",
    "uuid",
  ]);
  return Object.values(value.choices)
    .filter(({ kind }) => !makeable.has(kind))
    .map(({ kind }) => `an open value that may be made by '${kind}'` as const);
}

function unsupportedBody(
  { protocol }: ProtocolExchange,
  { request, ...operation }: Operation,
): readonly Feature[] {
  const place = bodyPlace(protocol.envelope, operation);
  if (place?.kind !== "sealed") return [];
  const [first] = place.steps;
  const isJson = first !== undefined && !isOpen(first) && first.kind === "json";
  const hasMembers = request.kind !== "none" && request.type.kind === "structure";
  return [
    ...(isJson ? [] : (["a sealed body that is not JSON inside"] as const)),
    ...(signsOpened(protocol) && !hasMembers
      ? (["a signature over the members of a body that has none"] as const)
      : []),
  ];
}
