import { bodyMember, bodyPathOf, bodyPlace } from "./body-place.js";
import { memberName } from "./members.js";
import type { Member, Pairs, Protocol } from "./protocol.js";
import type { Operation, Provider } from "./provider.js";
import type { Type } from "./type.js";

/**
 * The members of an object in the order in which the spec has them: that of `include` where a signature has such a list, else that of
 * the envelope, the group or the structure. Undefined where operations have it differently, or nobody described the object.
 */
export function declaredOrder(
  provider: Provider,
  protocol: Protocol,
  { from, include }: Pairs,
): readonly string[] | undefined {
  if (include !== undefined) return include;
  if (from === "query") return undefined;
  if (from === "headers") return headerNames(protocol.transport.headers);
  const operations = provider.operations.filter((one) => one.protocol === protocol.name);
  const orders = operations.map((operation) => orderIn(provider, protocol, operation, from));
  const [first] = orders;
  return orders.every((order) => JSON.stringify(order) === JSON.stringify(first))
    ? first
    : undefined;
}

/** As a signature names them: `X-Time`, `Authorization.nonce`. */
export function headerNames(headers: readonly Member[]): readonly string[] {
  return headers.flatMap((header) =>
    header.kind === "group"
      ? header.members.map((part) => `${header.name}.${memberName(part)}`)
      : [memberName(header)],
  );
}

function orderIn(
  provider: Provider,
  { envelope }: Protocol,
  operation: Operation,
  from: string,
): readonly string[] | undefined {
  const names = (members: readonly Member[]) =>
    members.map((member) => bodyMember(operation, memberName(member)));
  if (from === "envelope" && envelope.members.length > 0) return names(envelope.members);
  const place = bodyPlace(envelope, operation);
  const body = place === undefined ? undefined : bodyPathOf(place);
  const path = from === "envelope" ? [] : from.split(".");
  const { request } = operation;
  const type = request.kind === "none" ? undefined : request.type;
  const isNamed = envelope.members.some((member) => memberName(member) === "body");
  if (path[0] === "body" && !isNamed) return fieldsAt(provider, type, path.slice(1));
  if (body?.every((name, index) => path[index] === name)) {
    return fieldsAt(provider, type, path.slice(body.length));
  }
  const group = groupAt(envelope.members, path);
  return group && names(group);
}

function groupAt(
  members: readonly Member[],
  [name, ...rest]: readonly string[],
): readonly Member[] | undefined {
  if (name === undefined) return members;
  const group = members.find((member) => member.kind === "group" && member.name === name);
  return group?.kind === "group" ? groupAt(group.members, rest) : undefined;
}

function fieldsAt(
  { structures, ...provider }: Provider,
  type: Type | undefined,
  [name, ...rest]: readonly string[],
): readonly string[] | undefined {
  if (type?.kind !== "structure") return undefined;
  const fields = structures.find((structure) => structure.name === type.name)?.fields;
  if (name === undefined) return fields?.map((field) => field.name);
  const field = fields?.find((one) => one.name === name);
  return fieldsAt({ structures, ...provider }, field?.type, rest);
}
