import type { Origins } from "../../../model/origins.js";
import type { Provider } from "../../../model/provider.js";
import type { MapNode } from "../../../spec/yaml/node.js";

/** The mapping of the first element of the model that cites a place; questions cite places too, and are none. */
export function visitCiting(
  provider: Provider,
  place: string,
  origins: Origins,
): MapNode | undefined {
  const { questions: _, ...model } = provider;
  return citingIn(model, place, origins, new Set());
}

function citingIn(
  value: unknown,
  place: string,
  origins: Origins,
  seen: Set<object>,
): MapNode | undefined {
  if (typeof value !== "object" || value === null || seen.has(value)) return undefined;
  seen.add(value);
  const own = mappingOf(value, place, origins);
  if (own) return own;
  for (const inner of Object.values(value)) {
    const found = citingIn(inner, place, origins, seen);
    if (found) return found;
  }
  return undefined;
}

function mappingOf(element: object, place: string, origins: Origins): MapNode | undefined {
  const node = origins.node(element);
  if (node?.kind !== "map" || !("cite" in element) || !Array.isArray(element.cite))
    return undefined;
  return (element.cite as readonly unknown[]).includes(place) ? node : undefined;
}
