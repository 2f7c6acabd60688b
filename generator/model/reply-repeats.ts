import { bodyPathOf, bodyPlace } from "./body-place.js";
import { memberName, membersBelow } from "./members.js";
import { openedPath } from "./opened-paths.js";
import type { Protocol } from "./protocol.js";
import type { Body, Operation, Provider } from "./provider.js";
import { unlessSealed } from "./repeats.js";
import type { Field } from "./structure.js";

/** A member of a reply that repeats one of the request; both paths lead from the envelope, through opened messages. */
export interface Repeat {
  readonly reply: readonly string[];
  readonly request: readonly string[];
  /** A reply that says success must have it. */
  readonly required: boolean;
}

/** A field of a reply's body that does. */
export interface BodyRepeat extends Repeat {
  readonly field: Field;
}

/** What the envelope of every reply repeats, unless an outcome says otherwise. `protocol` is opened. */
export function envelopeRepeats({ envelope, reply }: Protocol): readonly Repeat[] {
  const said = new Set(reply.outcomes.flatMap(({ members }) => Object.keys(members)));
  return membersBelow(reply.envelope.members).flatMap(({ member, path }) => {
    if (member.kind !== "value" || member.value?.kind !== "from-request") return [];
    if (said.has(path.join("."))) return [];
    const { required } = member.field;
    return [
      {
        reply: path,
        request: openedPath({ envelope }, member.value.path),
        required: required.kind === "always" || required === unlessSealed,
      },
    ];
  });
}

/**
 * The fields at the first level of an operation's reply body that repeat the request: those whose value says so, and those
 * without one that are marked `echo`, or whose namesake in the request's body is. `protocol` is opened.
 */
export function bodyRepeats(
  provider: Provider,
  { envelope, reply }: Protocol,
  operation: Operation,
): readonly BodyRepeat[] {
  const place = bodyPlace(reply.envelope, operation);
  if (place === undefined) return [];
  const requestPlace = bodyPlace(envelope, operation);
  const requestBody = requestPlace === undefined ? undefined : bodyPathOf(requestPlace);
  const asked = fieldsOf(provider, operation.request);
  const isOfBody = ([first]: readonly string[]): boolean =>
    first === "body" && !envelope.members.some((member) => memberName(member) === first);
  const placed = (path: readonly string[]): readonly string[] | undefined =>
    isOfBody(path)
      ? requestBody && [...requestBody, ...path.slice(1)]
      : openedPath({ envelope }, path, operation);
  return fieldsOf(provider, operation.reply).flatMap((field) => {
    const source = sourceOf(field, asked);
    const request = source && placed(source);
    return request === undefined
      ? []
      : [
          {
            field,
            reply: [...bodyPathOf(place), field.name],
            request,
            required: field.required.kind === "always",
          },
        ];
  });
}

/** What a field of a reply's body repeats, as the spec writes it; undefined for one that repeats nothing. */
function sourceOf(field: Field, asked: readonly Field[]): readonly string[] | undefined {
  if (field.value !== undefined) {
    return field.value.kind === "from-request" ? field.value.path : undefined;
  }
  const namesake = asked.find(({ name }) => name === field.name);
  return field.echo || namesake?.echo ? ["body", field.name] : undefined;
}

/** The fields of a body that is a structure. */
export function fieldsOf(provider: Provider, body: Body): readonly Field[] {
  if (body.kind === "none" || body.type.kind !== "structure") return [];
  const { name } = body.type;
  return provider.structures.find((each) => each.name === name)?.fields ?? [];
}
