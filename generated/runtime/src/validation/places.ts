import type { Structure } from "./structure.js";

/**
 * Which of its fields a structure has under a name. Messages are gone through member by member: to look up each field in
 * them would cost more, since their members come in any order.
 */
export function placesOf(structure: Structure): ReadonlyMap<string, number> {
  let places = known.get(structure);
  if (places === undefined) {
    places = new Map(structure.fields.map((field, place) => [field.name, place]));
    known.set(structure, places);
  }
  return places;
}

const known: WeakMap<Structure, ReadonlyMap<string, number>> = new WeakMap();
