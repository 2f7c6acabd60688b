import {
  either,
  enumOf,
  listOf,
  literalOf,
  mapOf,
  object,
  oneOfKeys,
  ref,
  required,
  text,
  type Keys,
  type Shape,
} from "../shape/shape.js";
import { freeKinds } from "./free-kinds.js";

/** Where a fact comes from; allowed on every element. */
export const provenance: Keys = {
  cite: ref("cite"),
  derived: text({ doc: "Why it is here although no row of a document says so." }),
  question: ref("named-questions"),
};

/** Written by `baowen import`; removed by whoever has reviewed the element. */
export const draft: Shape = literalOf(true, {
  doc: "It was imported and nobody has reviewed it: no code is generated. Remove the mark once you have.",
});

/** A shape that may also be left open; for shapes that are not mappings. */
export function openable(shape: Shape): Shape {
  return either(shape, object({ open: required(text({ doc: "The name of an open point." })) }));
}

export const common: { readonly [name: string]: Shape } = {
  cite: either(
    text({ doc: "document#section or document#section/key." }),
    listOf(text(), { atLeast: 1 }),
  ),
  "named-questions": either(
    text({ doc: "The question that explains a contradiction or gap, or a list of several." }),
    listOf(text(), { atLeast: 1 }),
  ),
};

export const openPoint: Shape = oneOfKeys(
  {
    choices: mapOf(ref("choice"), { doc: "By name, what stands in the open place.", atLeast: 2 }),
    free: enumOf(freeKinds, {
      doc: "Instead of choices: what stands there is a text that whoever deploys it writes, in this form.",
    }),
  },
  {
    common: {
      default: required(
        text({ doc: "The choice, or the text, that holds until somebody decides." }),
      ),
      why: required(text({ doc: "What the document leaves open, in your own words." })),
      ...provenance,
    },
  },
);
