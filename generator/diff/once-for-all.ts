import { elementOf } from "./compare/change.js";
import { formText } from "./form-text.js";
import type { Place } from "./finding.js";
import type { Judgement } from "./judge.js";

/**
 * Protocols take over from each other what they have in common, and so do changes of it: what changed in several protocols in
 * the same way is one finding, under the names of all of them.
 */
export function onceForAll(judgements: readonly Judgement[]): readonly Judgement[] {
  const groups = new Map<string, Judgement[]>();
  judgements.forEach((judgement, index) => {
    const key = sharedKey(judgement) ?? String(index);
    const group = groups.get(key);
    if (group) group.push(judgement);
    else groups.set(key, [judgement]);
  });
  return [...groups.values()].map(merged);
}

/** What is the same of changes that are one: all but the protocol's name. Undefined of what is in no protocol. */
function sharedKey({ change, rule }: Judgement): string | undefined {
  const { within, path, kind } = elementOf(change);
  if (within.protocol === undefined || kind === "protocol") return undefined;
  const inside = path.slice(`protocol ${within.protocol}`.length);
  const forms = [formText(change, "before"), formText(change, "after")];
  return JSON.stringify([rule.name, change.key, inside, ...forms]);
}

function merged(group: readonly Judgement[]): Judgement {
  const [first] = group;
  if (first === undefined) throw new Error("a group of nothing");
  if (group.length === 1) return first;
  const names = group.map(({ change }) => elementOf(change).within.protocol ?? "");
  const { path, within } = elementOf(first.change);
  const inside = path.slice(`protocol ${within.protocol ?? ""}`.length);
  return {
    ...first,
    path: `protocols ${names.join(", ")}${inside}`,
    places: uniquePlaces(group.flatMap(({ places }) => places)),
  };
}

function uniquePlaces(places: readonly Place[]): readonly Place[] {
  return [
    ...new Map(
      places.map((place) => [`${place.operation} ${place.part} ${place.role}`, place]),
    ).values(),
  ];
}
