import {
  codeText,
  either,
  enumOf,
  listOf,
  oneOfKeys,
  ref,
  text,
  withKeys,
  type Shape,
  type WithKeys,
} from "../shape/shape.js";

/** Where a member's value comes from, as far as it is written as a mapping. */
export const valueTags: { readonly [name: string]: Shape | WithKeys } = {
  credential: text({ doc: "The value of a credential." }),
  "key-id": text({
    doc: "The id of the key that we sign with: the name of a credential with `pair`.",
  }),
  literal: codeText({ doc: "Always this text." }),
  encode: withKeys(
    enumOf(["body", "message"], { doc: "The body, or the inner message, written as text." }),
    // oxlint-disable-next-line unicorn/no-thenable -- a word of the language, never awaited
    { then: listOf(ref("step"), { doc: "What happens to it, step by step." }) },
  ),
  signature: text({ doc: "The signature of this name." }),
  "same-as": text({ doc: "The path of the member whose value is repeated." }),
  "from-request": text({ doc: "For a reply: the path of the request's member that is repeated." }),
};

export const valueSource: Shape = either(
  enumOf(["uuid", "now", "none"], {
    doc: "A new UUID, the time of sending, or no member at all (a choice of an open point).",
  }),
  oneOfKeys({ ...valueTags, open: text({ doc: "The name of an open point." }) }),
);
