import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Open } from "../model/protocol.js";
import type { OpenPoint, Provider } from "../model/provider.js";
import type { Resolved } from "../model/resolve/resolve.js";
import { keyAt } from "./places.js";
import type { Rule } from "./rule.js";

export const openPoints: Rule = {
  name: "open-points",
  summary: "Two choices of an open point differ somewhere.",
  check: (resolved) => {
    // What was left out may be where they do.
    if (resolved.incomplete.size > 0) return [];
    const places = openPlaces(resolved.provider);
    return resolved.provider.openPoints.flatMap((point) =>
      alike(
        resolved,
        point,
        places.filter((place) => place.point === point.name),
      ),
    );
  },
};

/** The first choice that means what an earlier one does, wherever the point stands. */
function alike(
  { origins }: Resolved,
  point: OpenPoint,
  places: readonly Open<unknown>[],
): readonly Diagnostic[] {
  const { name } = point;
  if (places.length === 0 || point.free !== undefined) return [];
  const seen = new Map<string, string>();
  for (const choice of point.choices) {
    const meaning = JSON.stringify(places.map(({ choices }) => choices[choice]));
    const other = seen.get(meaning);
    if (other !== undefined) {
      const at = keyAt(origins, point, "choices", choice);
      return [complain("same-choices", at, { name, choice, other })];
    }
    seen.set(meaning, choice);
  }
  return [];
}

/** Every place of the model that is left open. */
function openPlaces(provider: Provider): readonly Open<unknown>[] {
  const found: Open<unknown>[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (isOpenPlace(value)) found.push(value);
    Object.values(value).forEach(visit);
  };
  visit(provider);
  return found;
}

function isOpenPlace(value: object): value is Open<unknown> {
  return "kind" in value && value.kind === "open" && "point" in value && "choices" in value;
}
