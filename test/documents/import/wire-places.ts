import type { Envelope, Member } from "../../../generator/model/protocol.js";
import type { Body, Provider } from "../../../generator/model/provider.js";
import type { Field } from "../../../generator/model/structure.js";
import type { Type } from "../../../generator/model/type.js";

/** Where an element stands that cites a row. */
export interface WirePlace {
  /** Of which messages; `none` of a structure that no message has. */
  readonly side: "request" | "reply" | "none";
  readonly name: string;
  /** Absent of groups and of the places of bodies. */
  readonly field?: Field;
  /** What each level above it cites, the nearest first. */
  readonly above: readonly (readonly string[])[];
}

/** Every place of a provider's messages, by the rows that it cites. */
export function wirePlaces(provider: Provider): ReadonlyMap<string, readonly WirePlace[]> {
  const walk = new Walk(provider);
  for (const { protocol, request, reply } of provider.operations) {
    const found = provider.protocols.find(({ name }) => name === protocol);
    if (!found) continue;
    walk.message("request", found.envelope, found.message, request);
    walk.message("reply", found.reply.envelope, found.reply.message, reply);
  }
  for (const { fields } of provider.structures) walk.rest(fields);
  return walk.places;
}

type Cites = WirePlace["above"];

class Walk {
  readonly places = new Map<string, WirePlace[]>();
  readonly #structures: ReadonlyMap<string, readonly Field[]>;

  constructor({ structures }: Provider) {
    this.#structures = new Map(structures.map(({ name, fields }) => [name, fields]));
  }

  message(
    side: WirePlace["side"],
    { members }: Envelope,
    message: Envelope | undefined,
    body: Body,
  ): void {
    if (members.length === 0) return this.#body(side, body, []);
    this.#members(side, members, { message, body, above: [] });
  }

  /** Fields that no message has. */
  rest(fields: readonly Field[]): void {
    for (const field of fields) {
      const cites = field.cite.filter((place) => !this.places.has(place));
      this.#add(cites, { side: "none", name: field.name, field, above: [] });
    }
  }

  #members(
    side: WirePlace["side"],
    members: readonly Member[],
    around: { readonly message: Envelope | undefined; readonly body: Body; readonly above: Cites },
  ): void {
    const { message, body, above } = around;
    for (const member of members) {
      const cite = member.kind === "value" ? member.field.cite : member.cite;
      const inside = [cite, ...above];
      if (member.kind === "value") {
        const { field, value } = member;
        this.#add(cite, { side, name: field.name, field, above });
        this.#type(side, field.type, inside, []);
        if (value?.kind === "encode" && value.of === "body") this.#body(side, body, inside);
        if (value?.kind === "encode" && value.of === "message" && message) {
          this.#members(side, message.members, { message: undefined, body, above: inside });
        }
        continue;
      }
      this.#add(cite, { side, name: member.name, above });
      if (member.kind === "body") this.#body(side, body, inside);
      else this.#members(side, member.members, { ...around, above: inside });
    }
  }

  #body(side: WirePlace["side"], body: Body, above: Cites): void {
    if (body.kind !== "none") this.#type(side, body.type, above, []);
  }

  #type(side: WirePlace["side"], type: Type, above: Cites, seen: readonly string[]): void {
    for (const name of structuresOf(type)) {
      if (seen.includes(name)) continue;
      for (const field of this.#structures.get(name) ?? []) {
        this.#add(field.cite, { side, name: field.name, field, above });
        this.#type(side, field.type, [field.cite, ...above], [...seen, name]);
      }
    }
  }

  #add(cites: readonly string[], place: WirePlace): void {
    for (const cite of cites) this.places.set(cite, [...(this.places.get(cite) ?? []), place]);
  }
}

function structuresOf(type: Type): readonly string[] {
  if (type.kind === "structure") return [type.name];
  if (type.kind === "union") return type.of.flatMap(structuresOf);
  return "of" in type ? structuresOf(type.of) : [];
}
