import type { Envelope, Member } from "./protocol.js";
import type { Provider } from "./provider.js";
import type { Field, Structure } from "./structure.js";

/**
 * What stands around the bodies, as structures: `<protocol>.envelope` for requests, `<protocol>.reply` for replies,
 * and one more below them for each group of members. A body is any JSON to them: its own structure says the rest.
 */
export function envelopeStructures(provider: Provider): readonly Structure[] {
  return provider.protocols.flatMap((protocol) => [
    ...structuresOf(`${protocol.name}.envelope`, protocol.title, protocol.envelope),
    ...structuresOf(`${protocol.name}.reply`, protocol.title, protocol.reply.envelope),
  ]);
}

/** The name of the structure around a protocol's requests or replies. */
export function envelopeName(protocol: string, of: "envelope" | "reply"): string {
  return `${protocol}.${of}`;
}

function structuresOf(name: string, title: string | undefined, envelope: Envelope): Structure[] {
  const structure: Structure = {
    name,
    ...(title === undefined ? {} : { title }),
    fields: envelope.members.map((member) => fieldOf(name, member)),
    rules: [],
    cite: [],
  };
  const groups = envelope.members.flatMap((member) =>
    member.kind === "group" ? structuresOf(`${name}.${member.name}`, member.title, member) : [],
  );
  return [structure, ...groups];
}

function fieldOf(structure: string, member: Member): Field {
  switch (member.kind) {
    case "value":
      return member.field;
    case "group":
      return describedField(member, { kind: "structure", name: `${structure}.${member.name}` });
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
    required: { kind: "unspecified" },
    documented: { type: "", required: "" },
    nullable: false,
    echo: false,
    accepts: [],
    cite,
    ...(derived === undefined ? {} : { derived }),
    ...(question === undefined ? {} : { question }),
  };
}
