import type { ElementKind } from "../../../generator/diff/elements/element.js";

/** What a change is called, see `compare/change.ts`: `field.type.max`. */
export type ChangeKey = `${ElementKind}.${string}`;

/** As what a change of a property of the language comes out; or why it is no change of anything. */
export type Surfacing = Changes | { readonly kind: "nothing"; readonly why: string };

export interface Changes {
  readonly kind: "changes";
  readonly keys: readonly ChangeKey[];
}

/** By the property's path in the grammar; `a.**` is of `a` and all that is below it. */
export type Surfacings = { readonly [property: string]: Surfacing };

export function changes(...keys: readonly ChangeKey[]): Changes {
  return { kind: "changes", keys };
}

export function nothing(why: string): Surfacing {
  return { kind: "nothing", why };
}

/** Of the mark that an element is a draft. */
export const draft: Surfacing = nothing(
  "a spec that holds drafts is refused, and compared with none",
);

/** Of a mapping or list whose entries are elements. */
export function entries(kind: ElementKind): Changes {
  return changes(`${kind}.added`, `${kind}.removed`);
}

/** Of keys that facts are called by. */
export function facts(property: string, kind: ElementKind, keys: readonly string[]): Surfacings {
  return Object.fromEntries(keys.map((key) => [`${property}.${key}`, changes(`${kind}.${key}`)]));
}

/** Of where an element comes from; one property may be of elements of several kinds. */
export function sources(property: string, ...kinds: readonly ElementKind[]): Surfacings {
  return Object.fromEntries(
    ["cite", "derived", "question"].map((key) => [
      `${property}.${key}`,
      changes(...kinds.map((kind): ChangeKey => `${kind}.${key}`)),
    ]),
  );
}
