import {
  codeText,
  either,
  enumOf,
  integer,
  listOf,
  literalOf,
  mapOf,
  object,
  oneOfKeys,
  ref,
  required,
  text,
  truth,
  withKeys,
  type Keys,
  type Shape,
  type WithKeys,
} from "../shape/shape.js";
import { openable, provenance } from "./common.js";
import { nestedWords, skipWords, sortWords } from "./pair-words.js";
import { stepForms, type StepForm } from "./steps.js";
import { valueTags } from "./values.js";

const credential = text({ doc: "The name of a credential." });
const letterCase = enumOf(["lower", "upper"]);

const stepArgument: { readonly [form in StepForm["argument"]]: Shape | WithKeys } = {
  none: text(),
  key: credential,
  "key-and-iv": withKeys(credential, {
    iv: text({ doc: "The credential that is the initialization vector." }),
  }),
  case: withKeys(
    either(letterCase, mapOf(letterCase, { doc: "By the party that sends.", atLeast: 1 })),
    { "leading-zeros": enumOf(["dropped"], { doc: "Zeros in front are left out." }) },
  ),
  flavour: enumOf(["rfc3986", "form"]),
  range: listOf(integer({ min: 0 })),
  padding: withKeys(enumOf(["padded", "unpadded"]), {
    "line-length": integer({ min: 1, doc: "Broken into lines of so many characters." }),
  }),
};

/** The steps that take an argument. Unknown words are refused by name, with the nearest known one. */
const stepTags: { readonly [name: string]: Shape | WithKeys } = Object.fromEntries(
  Object.entries(stepForms)
    .filter(([, form]) => form.argument !== "none")
    .map(([name, form]) => [name, stepArgument[form.argument]]),
);
const stepName = text({ doc: `One of ${Object.keys(stepForms).join(", ")}.` });
const openTag = { open: text({ doc: "The name of an open point." }) };

const steps = listOf(ref("step"));

/** YAML reads a bare `null` as null; here it is a word like the others. */
const nullWord = literalOf(null);

const pairs = object({
  from: text({
    doc: "The object whose members are signed: `body` unless given, `envelope`, `query`, `headers`, or a member's path.",
  }),
  include: listOf(text()),
  exclude: listOf(text()),
  skip: openable(listOf(either(enumOf(skipWords), nullWord))),
  sort: openable(enumOf(sortWords)),
  names: listOf(ref("step"), { doc: "Text steps over each name." }),
  values: listOf(ref("step"), { doc: "Text steps over each value." }),
  pair: text({ doc: "How one member is written; `{k}` and `{v}` are the holes." }),
  join: text(),
  nested: openable(enumOf(nestedWords)),
});

const applied = { apply: steps };

const segmentTags = {
  raw: withKeys(text({ doc: "The exact source text of a member." }), {
    slice: enumOf(["inner", "outer"]),
    ...applied,
  }),
  http: withKeys(enumOf(["method", "path", "query", "path-and-query", "body"]), applied),
  header: withKeys(text({ doc: "The value of the header of this name." }), applied),
  field: withKeys(text({ doc: "The decoded text of a member." }), applied),
  fields: withKeys(pairs, applied),
  leaves: withKeys(text({ doc: "The text of all leaves below a member." }), applied),
  lit: withKeys(codeText({ doc: "This text." }), applied),
  key: withKeys(credential, applied),
};

/** What may stand in an open place, wherever that is; the place itself decides what it makes of it. */
const choicePart = oneOfKeys({ ...stepTags, ...segmentTags, ...valueTags });

const common: Keys = {
  text: required(listOf(ref("segment"), { doc: "What is signed, in order.", atLeast: 1 })),
  join: text({ doc: "Between two segments." }),
  end: text({ doc: "After the last segment." }),
  verify: object({
    "ignore-case": truth({ doc: "Received digests are compared without regard to letter case." }),
    "key-id": text({
      doc: "The path of the member, or the header, that says which of several keys signed.",
    }),
  }),
  ...provenance,
};

/** A signature is text, then a typed pipeline; the member whose value names it is its place. */
export const signatures: { readonly [name: string]: Shape } = {
  signature: oneOfKeys(
    {
      // oxlint-disable-next-line unicorn/no-thenable -- a word of the language, never awaited
      then: listOf(ref("step"), { doc: "What happens to the text.", atLeast: 1 }),
      hook: text({ doc: "A function that the user supplies, where no steps can say it." }),
    },
    { common },
  ),
  segment: oneOfKeys({ ...segmentTags, ...openTag }),
  step: either(stepName, oneOfKeys({ ...stepTags, ...openTag })),
  choice: either(text(), integer(), listOf(either(text(), nullWord, choicePart)), choicePart),
};
