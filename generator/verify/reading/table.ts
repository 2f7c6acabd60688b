import type { Field, Structure } from "../../../templates/runtime/validation/structure.js";
import type { PackageContext } from "../../artifacts/context.js";
import { describeStructure, describeType } from "../../artifacts/print/describe.js";
import { bodyMember, sealSteps } from "../../model/body-place.js";
import { envelopeName, openedName } from "../../model/envelopes.js";
import type { Member } from "../../model/protocol.js";
import type { Operation } from "../../model/provider.js";
import type { Way } from "./ways.js";

/** What a whole message is held to: its envelope with the body in its place. */
export interface Table {
  readonly structure: Structure;
  /** The message is no object of a table: it stands under `body`. */
  readonly isWrapped: boolean;
}

/** What is known of a message when its table is made. */
export interface Known {
  /** Undefined: any of the way's; its body is any value. */
  readonly operation: Operation | undefined;
  /** What travels sealed is there opened. */
  readonly isOpened: boolean;
  /** The body is whatever it is: that of a reply that says no. */
  readonly anyBody: boolean;
}

/** The table of all of a message in one direction. */
export function tableOf(context: PackageContext, way: Way, known: Known): Table {
  const { members } = way.protocol.envelope;
  const body = bodyField(context, way, known);
  if (members.length === 0) {
    const isWrapped = body.type.kind !== "structure";
    const structure =
      body.type.kind === "structure" ? body.type.of() : { name: "body", fields: [body] };
    return { structure, isWrapped };
  }
  const of = way.of === "request" ? "envelope" : "reply";
  // The way of a reply has the reply's envelope as its own.
  const { name } = way.protocol;
  const opened = openedName(
    { name, envelope: way.protocol.envelope, reply: way.protocol.reply },
    of,
  );
  const base = context.structure(known.isOpened ? opened : envelopeName(name, of));
  const structure = filled(describeStructure(context, base), members, body, known);
  return { structure, isWrapped: false };
}

type BodyField = Pick<Field, "type" | "required" | "name">;

function bodyField(context: PackageContext, { of }: Way, { operation, anyBody }: Known): BodyField {
  const body = operation?.[of];
  if (body === undefined || body.kind === "none" || anyBody) {
    return { name: "body", type: { kind: "json" } };
  }
  const type = describeType(context, body.type);
  return { name: "body", type, ...(type.kind === "json" ? {} : { required: true }) };
}

/** The fields of an envelope stand in the order of its members. */
function filled(
  structure: Structure,
  members: readonly Member[],
  body: BodyField,
  known: Known,
): Structure {
  const fields = structure.fields.map((field, index): Field => {
    const member = members[index];
    if (member?.kind === "body") {
      const name = known.operation ? bodyMember(known.operation, member.name) : member.name;
      return { ...field, ...body, name };
    }
    if (member?.kind === "value") {
      const isBody = known.isOpened && sealSteps(member) !== undefined;
      return isBody ? { ...field, ...body, name: field.name } : field;
    }
    if (member?.kind !== "group" || field.type.kind !== "structure") return field;
    const inner = filled(field.type.of(), member.members, body, known);
    return { ...field, type: { kind: "structure", of: () => inner } };
  });
  return { ...structure, fields };
}
