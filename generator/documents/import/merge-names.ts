import type { Draft } from "./draft.js";
import type { DraftBody, DraftElements, DraftField } from "./elements.js";
import { containerOf, type ExistingElement, type ExistingSpec } from "./existing.js";
import { withMembers } from "./protocol-envelopes.js";

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
  const renames: Renames = {
    type: (name) => names.get(name) ?? name,
    operation: (name) => operations.get(name) ?? name,
    protocol: (name) => protocols.names.get(name) ?? name,
    party: (name) => protocols.parties.get(name) ?? name,
  };
  return { ...draft, elements: renamedElements(draft.elements, renames) };
}

/** What elements of each kind are called in the spec. */
type Renames = Readonly<Record<"type" | "operation" | "protocol" | "party", Rename>>;
type Rename = (name: string) => string;

function renamedElements(all: DraftElements, to: Renames): DraftElements {
  const inField = (field: DraftField): DraftField => ({
    ...field,
    ...(field.type !== undefined && { type: renamedType(field.type, to) }),
    below: field.below.map(inField),
  });
  const ofOperation = <T extends { readonly operation?: string }>(one: T): T => ({
    ...one,
    ...(one.operation !== undefined && { operation: to.operation(one.operation) }),
  });
  return {
    ...all,
    structures: all.structures.map((one) => ({
      ...ofOperation(one),
      name: to.type(one.name),
      fields: one.fields.map(inField),
    })),
    codeTables: all.codeTables.map((one) => ({ ...one, name: to.type(one.name) })),
    protocols: all.protocols.map((one) => ({
      ...withMembers(one, inField),
      name: to.protocol(one.name),
      from: to.party(one.from),
    })),
    operations: all.operations.map((one) => ({
      ...one,
      name: to.operation(one.name),
      protocol: to.protocol(one.protocol),
      ...(one.from !== undefined && { from: to.party(one.from) }),
      request: renamedBody(one.request, to),
      reply: renamedBody(one.reply, to),
    })),
    samples: all.samples.map(ofOperation),
  };
}

function renamedBody(body: DraftBody, to: Renames): DraftBody {
  return body.kind === "type" ? { ...body, type: renamedType(body.type, to) } : body;
}

function renamedType(type: string, to: Renames): string {
  return type.replaceAll(/[\p{L}_][\p{L}\p{N}_.]*/gu, to.type);
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
