import type { Draft } from "./draft.js";
import type { DraftElements, DraftEnvelope, DraftField } from "./elements.js";
import { containerOf, type ExistingElement, type ExistingSpec } from "./existing.js";

/**
 * A draft under the names that the spec has: its structures, code tables, protocols and parties are called as those that cite the same
 * rows. A new one whose name is taken by something else says that it is a draft.
 */
export function renamedFor(
  draft: Draft,
  existing: ExistingSpec,
  elements: readonly ExistingElement[],
): Draft {
  const names = typeNames(draft.elements, existing, elements);
  const protocols = protocolNames(draft.elements, existing);
  const operations = operationNames(draft.elements, existing, elements);
  const rename = (name: string): string => names.get(name) ?? name;
  const inType = (type: string): string =>
    type.replaceAll(/[\p{L}_][\p{L}\p{N}_.]*/gu, (word) => rename(word));
  const inField = (field: DraftField): DraftField => ({
    ...field,
    ...(field.type !== undefined && { type: inType(field.type) }),
    below: field.below.map(inField),
  });
  const inEnvelope = (envelope: DraftEnvelope | undefined): DraftEnvelope | undefined =>
    envelope && {
      ...envelope,
      members: envelope.members.map(inField),
      ...(envelope.inner && { inner: inEnvelope(envelope.inner) as DraftEnvelope }),
    };
  const { elements: all } = draft;
  const operationName = (name: string): string => operations.get(name) ?? name;
  return {
    ...draft,
    elements: {
      ...all,
      structures: all.structures.map((one) => ({
        ...one,
        name: rename(one.name),
        fields: one.fields.map(inField),
        ...(one.operation !== undefined && { operation: operationName(one.operation) }),
      })),
      codeTables: all.codeTables.map((one) => ({ ...one, name: rename(one.name) })),
      protocols: all.protocols.map((one) => ({
        ...one,
        name: protocols.names.get(one.name) ?? one.name,
        from: protocols.parties.get(one.from) ?? one.from,
        request: inEnvelope(one.request),
        reply: inEnvelope(one.reply),
      })),
      operations: all.operations.map((one) => ({
        ...one,
        name: operationName(one.name),
        protocol: protocols.names.get(one.protocol) ?? one.protocol,
        request:
          one.request.kind === "type"
            ? { ...one.request, type: inType(one.request.type) }
            : one.request,
        reply:
          one.reply.kind === "type" ? { ...one.reply, type: inType(one.reply.type) } : one.reply,
      })),
      samples: all.samples.map((one) => ({
        ...one,
        ...(one.operation !== undefined && { operation: operationName(one.operation) }),
      })),
    },
  };
}

function typeNames(
  { structures, codeTables }: DraftElements,
  { spec }: ExistingSpec,
  elements: readonly ExistingElement[],
): ReadonlyMap<string, string> {
  const taken = new Set(
    ["types", "codes"].flatMap((section) => spec.section(section).map(({ name }) => name)),
  );
  const names = new Map<string, string>();
  for (const { name, fields } of structures) {
    const container = containerFor(fields, elements);
    const isType = container?.length === 2 && container[0] === "types";
    if (isType) names.set(name, container[1] ?? name);
    else if (!container && taken.has(name)) names.set(name, `${name}Draft`);
  }
  for (const { name, cite } of codeTables) {
    const found = elements.find((one) => one.kind === "code table" && sharesPlace(one.cite, cite));
    if (found) names.set(name, found.name);
    else if (taken.has(name)) names.set(name, `${name}Draft`);
  }
  return names;
}

/** The mapping that most of the rows of these fields stand in already; undefined where none of them is there. */
export function containerFor(
  fields: readonly DraftField[],
  elements: readonly ExistingElement[],
): readonly string[] | undefined {
  const counts = new Map<string, { count: number; readonly path: readonly string[] }>();
  const places = new Set(fields.flatMap(({ cite }) => cite));
  for (const element of elements) {
    if (element.kind !== "field" || !element.cite.some((place) => places.has(place))) continue;
    const path = containerOf(element);
    const key = path.join("\0");
    const known = counts.get(key) ?? { count: 0, path };
    known.count += 1;
    counts.set(key, known);
  }
  const [best] = [...counts.values()].toSorted((one, other) => other.count - one.count);
  return best?.path;
}

function protocolNames(
  { protocols, parties, we }: DraftElements,
  { resolved: { provider } }: ExistingSpec,
): { readonly names: ReadonlyMap<string, string>; readonly parties: ReadonlyMap<string, string> } {
  const [other = provider.we] = provider.parties
    .map(({ name }) => name)
    .filter((name) => name !== provider.we);
  const party = new Map(parties.map(({ name }) => [name, name === we ? provider.we : other]));
  const taken = new Set(provider.protocols.map(({ name }) => name));
  const names = new Map(
    protocols.map(({ name, from }) => {
      const found = provider.protocols.find((one) => one.from === party.get(from));
      return [name, found?.name ?? (taken.has(name) ? `${name}-draft` : name)] as const;
    }),
  );
  return { names, parties: party };
}

function operationNames(
  { operations }: DraftElements,
  { resolved: { provider } }: ExistingSpec,
  elements: readonly ExistingElement[],
): ReadonlyMap<string, string> {
  const taken = new Set(provider.operations.map(({ name }) => name));
  return new Map(
    operations.map(({ name, cite, path }) => {
      const cited = elements.find((one) => one.kind === "operation" && sharesPlace(one.cite, cite));
      const byPath =
        path === undefined ? undefined : provider.operations.find((one) => one.path === path);
      return [
        name,
        cited?.name ?? byPath?.name ?? (taken.has(name) ? `${name}Draft` : name),
      ] as const;
    }),
  );
}

function sharesPlace(one: readonly string[], other: readonly string[]): boolean {
  return one.some((place) => other.includes(place));
}
