import { printRequired, type Field, type Required } from "../../../../generator/model/structure.js";
import { at } from "./edit.js";
import { mutation, type Mutation, type Mutator } from "./mutation.js";
import { fieldPlaces, type FieldPlace } from "./places.js";

/** Every way from one state of requiredness to another. */
export const requiredMutators: Mutator = (provider) =>
  fieldPlaces(provider).flatMap((place) => steps.map((step) => requiredMutation(place, step)));

type State = "always" | "optional" | "conditional" | "otherwise" | "unspecified";
type Step = readonly [from: State, to: State, rule: string, mirror: string];

const steps: readonly Step[] = [
  ["optional", "always", "became-required", "became-optional"],
  ["always", "conditional", "required-became-conditional", "conditional-became-required"],
  ["always", "unspecified", "required-became-unspecified", "unspecified-became-required"],
  ["optional", "conditional", "optional-became-conditional", "conditional-became-optional"],
  ["optional", "unspecified", "optional-became-unspecified", "unspecified-became-optional"],
  [
    "conditional",
    "unspecified",
    "conditional-became-unspecified",
    "unspecified-became-conditional",
  ],
  ["conditional", "otherwise", "condition-changed", "condition-changed"],
];

function requiredMutation(place: FieldPlace, [from, to, rule, mirror]: Step): Mutation {
  const { path, element } = place;
  const give = (state: State) =>
    at<Field>(path, (field) => withRequired(field, stateOf(state, place)));
  return mutation({ path, element, rule, mirror, before: give(from), after: give(to) });
}

/** Decided and documented at once: that they differ is a fact of its own. */
export function withRequired(field: Field, required: Required): Field {
  const documented = { ...field.documented, required: printRequired(required) };
  return { ...field, required, documented };
}

function stateOf(state: State, { siblings }: FieldPlace): Required {
  if (state !== "conditional" && state !== "otherwise") return { kind: state };
  const [other] = siblings;
  if (other === undefined) return { kind: "said", text: `${state}, in words` };
  const there = { kind: "present", path: [other] } as const;
  return state === "conditional"
    ? { kind: "when", condition: there, text: `present(${other})` }
    : { kind: "when", condition: { kind: "not", of: there }, text: `not present(${other})` };
}
