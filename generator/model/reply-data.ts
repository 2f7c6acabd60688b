import { conditionPaths } from "../spec/expression/condition.js";
import { bodyPathOf, bodyPlace } from "./body-place.js";
import type { OutcomeValue, Protocol } from "./protocol.js";
import type { Operation, Provider } from "./provider.js";
import type { Field, Structure } from "./structure.js";

/*
 * Members of a reply's body may be filled without the handler: by what the document says of an outcome, or by a source of
 * their own. What is left is the handler's, and a structure of its own.
 */

/** What an outcome says of a member of the reply's body. */
export interface SaidMember {
  /** A field of the body. */
  readonly name: string;
  readonly value: OutcomeValue;
}

/** What an outcome says of the body of an operation's reply. */
export function saidOfBody(
  protocol: Protocol,
  operation: Operation,
  members: { readonly [path: string]: OutcomeValue },
): readonly SaidMember[] {
  const place = bodyPlace(protocol.reply.envelope, operation);
  if (place === undefined) return [];
  const body = bodyPathOf(place);
  return Object.entries(members).flatMap(([path, value]) => {
    const names = path.split(".");
    const inside = body.every((name, index) => names[index] === name);
    const [name, ...deeper] = names.slice(body.length);
    return inside && name !== undefined && deeper.length === 0 ? [{ name, value }] : [];
  });
}

/** The fields of a reply's body that have a source of their own. */
export function sourcedFields(provider: Provider, { reply }: Operation): readonly Field[] {
  const fields = replyStructure(provider, reply)?.fields ?? [];
  // What repeats the request, a handler may give itself.
  return fields.filter(({ value }) => value !== undefined && value.kind !== "from-request");
}

/** The handler's part of an operation's reply; undefined where all of the reply's body is. */
export function replyData(provider: Provider, operation: Operation): Structure | undefined {
  const protocol = provider.protocols.find(({ name }) => name === operation.protocol);
  const structure = replyStructure(provider, operation.reply);
  if (protocol === undefined || structure === undefined) return undefined;
  const outcome = protocol.reply.outcomes.find(({ kind }) => kind === "success");
  const filled = new Set([
    ...saidOfBody(protocol, operation, outcome?.members ?? {}).map(({ name }) => name),
    ...sourcedFields(provider, operation).map(({ name }) => name),
  ]);
  if (!structure.fields.some(({ name }) => filled.has(name))) return undefined;
  const { codeName: _, ...rest } = structure;
  return {
    ...rest,
    name: `${operation.name}-reply-data`,
    fields: structure.fields
      .filter(({ name }) => !filled.has(name))
      .map((field) => loosened(field, filled)),
    rules: structure.rules.filter(({ fields }) => !fields.some((name) => filled.has(name))),
  };
}

/** A condition over what the handler does not give is judged once the whole reply is there. */
function loosened(field: Field, filled: ReadonlySet<string>): Field {
  const { required } = field;
  if (required.kind !== "when") return field;
  const reads = conditionPaths(required.condition).some(([first = ""]) => filled.has(first));
  return reads ? { ...field, required: { kind: "optional" } } : field;
}

/** The structures of all handlers' parts of replies. */
export function replyDataStructures(provider: Provider): readonly Structure[] {
  return provider.operations.flatMap((operation) => {
    const data = replyData(provider, operation);
    return data === undefined || data.fields.length === 0 ? [] : [data];
  });
}

function replyStructure(
  { structures }: Provider,
  reply: Operation["reply"],
): Structure | undefined {
  if (reply.kind !== "type" || reply.type.kind !== "structure") return undefined;
  const { name } = reply.type;
  return structures.find((structure) => structure.name === name);
}
