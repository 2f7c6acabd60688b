import type { Body, Provider } from "../../../../generator/model/provider.js";
import type { Field } from "../../../../generator/model/structure.js";
import { printType, type Type } from "../../../../generator/model/type.js";
import { at } from "./edit.js";
import { mutation, type Mutator } from "./mutation.js";
import { fieldPlaces } from "./places.js";
import { madePairs, ownPairs, type TypePair } from "./type-pairs.js";

/** A member's own type changed; and two types of which its kind of change can be made. */
export const typeMutators: Mutator = (provider) => {
  const made = madePairs(provider);
  return fieldPlaces(provider).flatMap(({ field, path, element }) =>
    [...ownPairs(field.type, provider), ...made].map(({ before, after, rule, mirror }) =>
      mutation({
        path,
        element,
        rule,
        mirror,
        before: at<Field>(path, (each) => withType(each, before)),
        after: at<Field>(path, (each) => withType(each, after)),
      }),
    ),
  );
};

/** Decided and documented at once: that they differ is a fact of its own. */
function withType(field: Field, type: Type): Field {
  const word = type.kind === "code" ? type.wire : printType(type);
  return { ...field, type, documented: { ...field.documented, type: word } };
}

export const bodyTypeMutators: Mutator = (provider) =>
  bodies(provider).flatMap(({ path, element, type }) =>
    ownPairs(type, provider).map((pair) =>
      mutation({ path, element, rule: pair.rule, mirror: pair.mirror, ...editsOf(path, pair) }),
    ),
  );

function editsOf(path: readonly string[], { before, after }: TypePair) {
  const give = (type: Type) => at<Body>(path, (body) => ({ ...body, type }) as Body);
  return { before: give(before), after: give(after) };
}

function bodies({ operations }: Provider) {
  return operations.flatMap((operation) =>
    (["request", "reply"] as const).flatMap((part) => {
      const body = operation[part];
      if (body.kind === "none") return [];
      const path = ["operations", operation.name, part];
      return [{ path, element: `operation ${operation.name} › ${part}`, type: body.type }];
    }),
  );
}
