import { innerTypes } from "../model/closure.js";
import { membersBelow } from "../model/members.js";
import type { ValueSource } from "../model/protocol.js";
import type { Operation, Provider } from "../model/provider.js";
import type { Field } from "../model/structure.js";
import type { Type } from "../model/type.js";
import type { Element } from "./elements/element.js";
import type { Place } from "./finding.js";
import type { Role } from "./verdict.js";

/** Where elements of a provider travel, and on which side `party` stands. */
export class Places {
  readonly #provider: Provider;
  readonly #party: string;
  readonly #fields: ReadonlyMap<string, readonly Field[]>;
  readonly #structures = new Map<string, Place[]>();
  readonly #tables = new Map<string, Place[]>();

  constructor(provider: Provider, party: string) {
    this.#provider = provider;
    this.#party = party;
    this.#fields = new Map(provider.structures.map(({ name, fields }) => [name, fields]));
    for (const operation of provider.operations) this.#addBodies(operation);
  }

  /** Where a structure of this name travels. */
  ofStructure(name: string): readonly Place[] {
    return this.#structures.get(name) ?? [];
  }

  of(element: Element): readonly Place[] {
    const { within, kind, key } = element;
    const { structure, table, operation, protocol } = within;
    if (structure !== undefined) return this.ofStructure(structure);
    if (table !== undefined) return this.#tables.get(table) ?? [];
    const operations = this.#provider.operations.filter(
      (each) =>
        (operation === undefined || each.name === operation) &&
        (protocol === undefined || each.protocol === protocol) &&
        (kind !== "environment" || this.#starts(each)) &&
        (kind !== "credential" && kind !== "open-point" ? true : this.#mentions(each, key)),
    );
    if (operation === undefined && protocol === undefined && !travelling.has(kind)) return [];
    const parts = this.#partsOf(element);
    return operations.flatMap((each) => parts.map((part) => this.#place(each, part)));
  }

  /** Of what is of no message alone, the request says on which side we stand. */
  #partsOf({ kind, key, within }: Element): readonly Place["part"][] {
    if (within.part !== undefined) return [within.part];
    if (kind === "protocol") return ["request", "reply"];
    if (kind !== "signature") return ["request"];
    const protocol = this.#provider.protocols.find(({ name }) => name === within.protocol);
    if (protocol === undefined) return ["request"];
    const { transport, envelope, message, reply } = protocol;
    return [
      ...(holds([transport, envelope, message], key) ? (["request"] as const) : []),
      ...(holds(reply, key) ? (["reply"] as const) : []),
    ];
  }

  #starts({ from }: Operation): boolean {
    return from === this.#party;
  }

  #mentions(operation: Operation, name: string): boolean {
    const protocol = this.#provider.protocols.find((each) => each.name === operation.protocol);
    const text = JSON.stringify(protocol);
    // A free open point stands inside of a header's name.
    return text?.includes(JSON.stringify(name)) || text?.includes(`{open.${name}}`) === true;
  }

  #place({ name, from }: Operation, part: Place["part"]): Place {
    const sends = (from === this.#party) === (part === "request");
    const role: Role = sends ? "send" : "receive";
    return { operation: name, part, role };
  }

  #addBodies(operation: Operation): void {
    for (const part of ["request", "reply"] as const) {
      const body = operation[part];
      const types = body.kind === "none" ? [] : [body.type];
      const place = this.#place(operation, part);
      const seen = new Set<string>();
      for (const type of [...types, ...this.#around(operation, part)]) {
        this.#visit(type, place, seen);
      }
    }
  }

  /** The types of what stands around a body. */
  #around({ protocol: name }: Operation, part: Place["part"]): readonly Type[] {
    const protocol = this.#provider.protocols.find((each) => each.name === name);
    if (protocol === undefined) return [];
    const { transport, envelope, message, reply } = protocol;
    const members =
      part === "request"
        ? [
            ...transport.headers,
            ...transport.query,
            ...envelope.members,
            ...(message?.members ?? []),
          ]
        : [...reply.headers, ...reply.envelope.members, ...(reply.message?.members ?? [])];
    return membersBelow(members).flatMap(({ member }) =>
      member.kind === "value" ? [member.field.type] : [],
    );
  }

  #visit(type: Type, place: Place, seen: Set<string>): void {
    if (type.kind === "code") add(this.#tables, type.table, [place]);
    if (type.kind === "structure" && !seen.has(type.name)) {
      seen.add(type.name);
      add(this.#structures, type.name, [place]);
      for (const field of this.#fields.get(type.name) ?? []) this.#visit(field.type, place, seen);
    }
    for (const inner of innerTypes(type)) this.#visit(inner, place, seen);
  }
}

/** Whether the place of a signature is among members. */
function holds(members: unknown, signature: string): boolean {
  const source: ValueSource = { kind: "signature", signature };
  return JSON.stringify(members).includes(JSON.stringify(source));
}

/** Kinds that stand in no operation and no protocol, and yet travel with some. */
const travelling: ReadonlySet<string> = new Set(["environment", "credential", "open-point"]);

function add(map: Map<string, Place[]>, name: string, places: readonly Place[]): void {
  const known = map.get(name) ?? [];
  for (const place of places) {
    const isKnown = known.some(
      (each) => each.operation === place.operation && each.part === place.part,
    );
    if (!isKnown) known.push(place);
  }
  map.set(name, known);
}
