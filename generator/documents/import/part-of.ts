import type {
  DraftBody,
  DraftElements,
  DraftEnvelope,
  DraftField,
  DraftOperation,
} from "./elements.js";

/**
 * A draft of some of its operations alone, with what their messages are made of and nothing else: what is said of them stays the same.
 */
export function partOf(
  elements: DraftElements,
  operations: readonly DraftOperation[],
): DraftElements {
  const names = new Set<string | undefined>(operations.map(({ name }) => name));
  const used = reached(elements, operations);
  const isUsed = ({ name }: { readonly name: string }): boolean => used.has(name);
  return {
    ...elements,
    operations,
    structures: elements.structures.filter(isUsed),
    codeTables: elements.codeTables.filter(isUsed),
    samples: elements.samples.filter(({ operation }) => names.has(operation)),
  };
}

/** Names of the types that those operations and their envelopes are made of, and those of others among them. */
function reached(
  { structures, protocols }: DraftElements,
  operations: readonly DraftOperation[],
): ReadonlySet<string> {
  const byName = new Map(structures.map((one) => [one.name, one]));
  const used = new Set<string>();
  const open = [
    ...operations.flatMap(({ request, reply }) => [request, reply].flatMap(namesInBody)),
    ...protocols.flatMap(({ request, reply }) => [request, reply].flatMap(namesInEnvelope)),
  ];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (used.has(name)) continue;
    used.add(name);
    open.push(...namesInFields(byName.get(name)?.fields ?? []));
  }
  return used;
}

function namesInBody(body: DraftBody): readonly string[] {
  return body.kind === "type" ? namesInType(body.type) : [];
}

function namesInEnvelope(envelope: DraftEnvelope | undefined): readonly string[] {
  if (envelope === undefined) return [];
  return [...namesInFields(envelope.members), ...namesInEnvelope(envelope.inner)];
}

function namesInFields(fields: readonly DraftField[]): readonly string[] {
  return fields.flatMap(({ type, below }) => [...namesInType(type ?? ""), ...namesInFields(below)]);
}

/** `list<Person>` → `list`, `Person`. */
const namesInType = (type: string): readonly string[] => type.match(/\w+/gu) ?? [];
