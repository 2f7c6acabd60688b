import { openProtocol } from "./opened.js";
import type { Envelope, Member, Protocol } from "./protocol.js";
import type { Provider } from "./provider.js";
import type { Field, Required, Structure } from "./structure.js";

/**
 * What stands around the bodies, as structures: `<protocol>.envelope` for requests, `<protocol>.reply` for replies,
 * and one more below them for each group of members. A body is any JSON to them: its own structure says the rest.
 *
 * Where a message travels in a member, that member is a text to these; `<protocol>.message` and `<protocol>.reply-message` are
 * what it holds, and `<protocol>.opened-envelope` and `<protocol>.opened-reply` the whole, opened.
 */
export function envelopeStructures(provider: Provider): readonly Structure[] {
  return provider.protocols
    .map(openProtocol)
    .flatMap((protocol) => [
      ...wayStructures(protocol, "envelope", protocol.envelope),
      ...wayStructures(protocol, "reply", protocol.reply.envelope),
    ]);
}

/** The name of the structure around a protocol's requests or replies. */
export function envelopeName(protocol: string, of: "envelope" | "reply"): string {
  return `${protocol}.${of}`;
}

/** The name of the structure of the whole, opened where a message travels in it: what code sees of it. */
export function openedName(
  { name, envelope, reply }: Pick<Protocol, "name" | "envelope" | "reply">,
  of: "envelope" | "reply",
): string {
  const { members } = of === "envelope" ? envelope : reply.envelope;
  return members.some(holdsSeal) ? `${name}.opened-${of}` : envelopeName(name, of);
}

/** The name of the structure of a message that travels in a member. */
export function innerName(protocol: string, of: "envelope" | "reply"): string {
  return `${protocol}.${of === "envelope" ? "message" : "reply-message"}`;
}

/** Whether a message travels in the member, or below it. */
export function holdsSeal(member: Member): boolean {
  if (member.kind !== "group") return false;
  return member.seal !== undefined || member.members.some(holdsSeal);
}

function wayStructures(
  protocol: Protocol,
  of: "envelope" | "reply",
  envelope: Envelope,
): readonly Structure[] {
  const name = envelopeName(protocol.name, of);
  const travelling = structuresOf(name, protocol.title, envelope);
  if (!envelope.members.some(holdsSeal)) return travelling;
  const message = innerName(protocol.name, of);
  return [
    ...travelling,
    ...structuresOf(openedName(protocol, of), protocol.title, envelope, message),
  ];
}

/** `message` is what a message is called, where it stands opened. */
function structuresOf(
  name: string,
  title: string | undefined,
  envelope: Envelope,
  message?: string,
): readonly Structure[] {
  const structure: Structure = {
    name,
    ...(title === undefined ? {} : { title }),
    fields: envelope.members.map((member) => fieldOf(name, member, message)),
    rules: [],
    cite: [],
  };
  const groups = envelope.members.flatMap((member) => {
    if (member.kind !== "group") return [];
    if (member.seal === undefined) {
      return structuresOf(`${name}.${member.name}`, member.title, member, message);
    }
    return message === undefined ? [] : structuresOf(message, member.title, member);
  });
  return [structure, ...groups];
}

function fieldOf(structure: string, member: Member, message: string | undefined): Field {
  switch (member.kind) {
    case "value":
      return member.field;
    case "group": {
      if (member.seal === undefined) {
        return describedField(member, { kind: "structure", name: `${structure}.${member.name}` });
      }
      if (message === undefined) return member.seal.field;
      // In code it stands under its name on the wire, as bodies do.
      const { codeName: _, ...field } = member.seal.field;
      return { ...field, type: { kind: "structure", name: message } };
    }
    case "body":
      return describedField(member, { kind: "json" });
  }
}

type Described = Exclude<Member, { readonly kind: "value" }>;

function describedField(member: Described, type: Field["type"]): Field {
  const { name, title, cite, derived, question } = member;
  return {
    name,
    ...(title === undefined ? {} : { title }),
    type,
    required: requiredOf(member),
    documented: { type: "", required: "" },
    nullable: false,
    echo: false,
    accepts: [],
    cite,
    ...(derived === undefined ? {} : { derived }),
    ...(question === undefined ? {} : { question }),
  };
}

/** A group that has a member which must be there must be there itself. */
function requiredOf(member: Member): Required {
  if (member.kind === "value") return member.field.required;
  const isNeeded =
    member.kind === "group" && member.members.some((each) => requiredOf(each).kind === "always");
  return { kind: isNeeded ? "always" : "unspecified" };
}
