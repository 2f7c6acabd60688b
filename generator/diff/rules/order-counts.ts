import type { Pairs, Protocol } from "../../model/protocol.js";
import type { Provider } from "../../model/provider.js";
import { isOpen } from "../../protocol/choose.js";
import { elementOf, type Change } from "../compare/change.js";
import type { Context } from "../context.js";
import { Places } from "../places.js";

/**
 * Whether somebody may read the order of members: of XML, where a partner's reader may want a sequence, and where a signature takes
 * its pairs in the order that the spec declares. Members of JSON are found by their names.
 */
export function orderCounts(change: Change, context: Context): boolean {
  return protocolsOf(change, context).some(
    (protocol) => isXml(protocol) || signsAsDeclared(protocol),
  );
}

/** Whether a signature takes its pairs in the order that the spec declares. */
export function isSigned(change: Change, context: Context): boolean {
  return protocolsOf(change, context).some(signsAsDeclared);
}

/** By which what was changed travels. */
function protocolsOf(change: Change, { after, party }: Context): readonly Protocol[] {
  const { provider } = after;
  const element = elementOf(change);
  const places = new Places(provider, party).of(element);
  const names = new Set([element.within.protocol, ...namesAt(places, provider)]);
  return provider.protocols.filter(({ name }) => names.has(name));
}

function namesAt(
  places: readonly { readonly operation: string }[],
  { operations }: Provider,
): readonly string[] {
  const names = new Set(places.map(({ operation }) => operation));
  return operations.filter(({ name }) => names.has(name)).map(({ protocol }) => protocol);
}

function isXml({ envelope, reply }: Protocol): boolean {
  return envelope.root !== undefined || reply.envelope.root !== undefined;
}

function signsAsDeclared({ signatures }: Protocol): boolean {
  return signatures
    .flatMap(({ text }) => text)
    .flatMap((part) => (isOpen(part) ? Object.values(part.choices).flat() : part))
    .some((segment) => segment.kind === "fields" && isDeclared(segment.pairs));
}

function isDeclared({ sort, include }: Pairs): boolean {
  if (include !== undefined) return false;
  return typeof sort === "string"
    ? sort === "declared"
    : Object.values(sort.choices).includes("declared");
}
