import { envelopeName, openedName } from "./envelopes.js";
import type { Protocol } from "./protocol.js";
import type { Provider } from "./provider.js";
import type { Structure } from "./structure.js";
import type { Type } from "./type.js";

/** The types of everything that travels under a protocol: its envelopes and the bodies of its operations. */
export function bodyTypes(provider: Provider, protocol: Protocol): readonly Type[] {
  const operations = provider.operations.filter((each) => each.protocol === protocol.name);
  const bodies = operations.flatMap((operation) => [operation.request, operation.reply]);
  return [
    { kind: "structure", name: envelopeName(protocol.name, "envelope") },
    { kind: "structure", name: openedName(protocol, "envelope") },
    { kind: "structure", name: envelopeName(protocol.name, "reply") },
    { kind: "structure", name: openedName(protocol, "reply") },
    ...bodies.flatMap((body) => (body.kind === "none" ? [] : [body.type])),
  ];
}

/** The names of the structures that values of these types can hold, at any depth. */
export function structuresIn(
  types: readonly Type[],
  structure: (name: string) => Structure,
): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (type: Type): void => {
    if (type.kind === "structure") {
      if (found.has(type.name)) return;
      found.add(type.name);
      for (const field of structure(type.name).fields) visit(field.type);
      return;
    }
    for (const inner of innerTypes(type)) visit(inner);
  };
  types.forEach(visit);
  return found;
}

/** The types that a type is made of; for a structure its own name leads on, so none. */
export function innerTypes(type: Type): readonly Type[] {
  switch (type.kind) {
    case "text":
    case "list":
    case "map":
    case "json-text":
    case "base64":
      return [type.of];
    case "union":
      return type.of;
    default:
      return [];
  }
}
