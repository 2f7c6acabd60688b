import type { Draft } from "./draft.js";
import type { DraftBody, DraftElements, DraftField, DraftOperation } from "./elements.js";
import type { ExistingElement, ExistingSpec } from "./existing.js";
import { allBelow } from "./likeness.js";
import { containerFor } from "./merge-names.js";

/** A draft without what the spec has elsewhere, and the operations that were left out of it. */
export interface WithoutElsewhere {
  readonly draft: Draft;
  readonly left: readonly DraftOperation[];
}

/**
 * Leaves out operations that whoever reviewed the spec took apart: all of their rows are in it already, in elements of other kinds or
 * under other operations, and drafted again they would stand there twice. Of one that is new, a message whose rows stand in an
 * envelope has no body.
 *
 * @param draft under the names of the spec.
 */
export function withoutElsewhere(
  draft: Draft,
  existing: ExistingSpec,
  elements: readonly ExistingElement[],
): WithoutElsewhere {
  const cited = new Set(elements.flatMap(({ cite }) => cite));
  const isCaptured = (place: string): boolean => cited.has(place) || existing.isWaived(place);
  const known = new Set(existing.resolved.provider.operations.map(({ name }) => name));
  const left = draft.elements.operations.filter(
    (one) =>
      !known.has(one.name) && placesOf(one, draft.elements).every((place) => isCaptured(place)),
  );
  const without = (body: DraftBody): DraftBody => bodyOutside(body, draft.elements, elements);
  const operations = draft.elements.operations
    .filter((one) => !left.includes(one))
    .map((one) => ({ ...one, request: without(one.request), reply: without(one.reply) }));
  const samples = draft.elements.samples.filter(
    ({ operation }) => !left.some(({ name }) => name === operation),
  );
  return { draft: { ...draft, elements: { ...draft.elements, operations, samples } }, left };
}

/** The rows of its messages, and those of lists that name it; the section that describes it, where it has none of them. */
function placesOf(operation: DraftOperation, elements: DraftElements): readonly string[] {
  const rows = [operation.request, operation.reply].flatMap((body) =>
    allBelow(fieldsOf(body, elements)).flatMap(({ cite }) => cite),
  );
  const listed = operation.cite.filter((place) => place.includes("/"));
  const all = [...rows, ...listed];
  return all.length > 0 ? all : operation.cite;
}

function fieldsOf(body: DraftBody, { structures }: DraftElements): readonly DraftField[] {
  if (body.kind !== "type") return [];
  const names: readonly string[] = body.type.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? [];
  return structures.filter(({ name }) => names.includes(name)).flatMap(({ fields }) => fields);
}

function bodyOutside(
  body: DraftBody,
  all: DraftElements,
  elements: readonly ExistingElement[],
): DraftBody {
  const container = containerFor(fieldsOf(body, all), elements);
  return container?.[0] === "protocols" ? { kind: "none" } : body;
}
