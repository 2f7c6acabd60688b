import type { Provider } from "../../../../generator/model/provider.js";
import { untouched, type Edit, type Path } from "./edit.js";

/**
 * A change of one kind at one place. `before` is what has to be so that there is something to change; then comes `after`. What
 * is found between the two is exactly `there`; on the way back it is exactly `back`.
 */
export interface Mutation {
  readonly before: Edit;
  readonly after: Edit;
  readonly there: Expected;
  readonly back: Expected;
  /** Places, and what else no two mutations at a time may have in common: `structures/Order/fields/price`. */
  readonly touches: readonly string[];
}

export interface Expected {
  readonly rule: string;
  readonly element: string;
}

/** All places of a provider where changes of some kinds can be made. */
export type Mutator = (provider: Provider) => readonly Mutation[];

export interface Parts {
  readonly path: Path;
  readonly element: string;
  /** The element on the way back, where it is called otherwise. */
  readonly backElement?: string;
  readonly rule: string;
  /** On the way back, where it is another. */
  readonly mirror?: string;
  readonly before?: Edit;
  readonly after: Edit;
  /** Besides the path. */
  readonly touches?: readonly string[];
}

export function mutation(parts: Parts): Mutation {
  const { path, element, rule, mirror = rule, backElement = element } = parts;
  return {
    before: parts.before ?? untouched,
    after: parts.after,
    there: { rule, element },
    back: { rule: mirror, element: backElement },
    touches: [path.join("/"), ...(parts.touches ?? [])],
  };
}

/** Whether what the one does is nothing to the other: neither is inside of the other. */
export function isApart(one: Mutation, other: Mutation): boolean {
  return one.touches.every((place) =>
    other.touches.every((each) => !isWithin(place, each) && !isWithin(each, place)),
  );
}

function isWithin(place: string, around: string): boolean {
  return place === around || place.startsWith(`${around}/`);
}
