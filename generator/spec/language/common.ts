import {
  either,
  listOf,
  mapOf,
  object,
  ref,
  required,
  text,
  type Keys,
  type Shape,
} from "../shape/shape.js";

/** Where a fact comes from; allowed on every element. */
export const provenance: Keys = {
  cite: ref("cite"),
  derived: text({ doc: "Why it is here although no row of a document says so." }),
  question: text({ doc: "The question that explains a contradiction or gap." }),
};

/** A shape that may also be left open; for shapes that are not mappings. */
export function openable(shape: Shape): Shape {
  return either(shape, object({ open: required(text({ doc: "The name of an open point." })) }));
}

export const common: { readonly [name: string]: Shape } = {
  cite: either(
    text({ doc: "document#section or document#section/key." }),
    listOf(text(), { atLeast: 1 }),
  ),
};

export const openPoint: Shape = object({
  choices: required(
    mapOf(ref("choice"), { doc: "By name, what stands in the open place.", atLeast: 2 }),
  ),
  default: required(text({ doc: "The choice that holds until somebody decides." })),
  why: required(text({ doc: "What the document leaves open, in your own words." })),
  ...provenance,
});
