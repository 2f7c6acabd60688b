import {
  codeText,
  either,
  enumOf,
  integer,
  listOf,
  mapOf,
  object,
  oneOfKeys,
  ref,
  required,
  text,
  truth,
  withKeys,
  type Shape,
} from "../shape/shape.js";
import { openable, provenance } from "./common.js";
import { stepForms, type StepForm } from "./steps.js";

const duration = {
  pattern: "^\\d+(ms|s|m|h|d)$",
  says: "a duration such as 3s, 5m or 1h",
} as const;

const stepArgument: { readonly [form in StepForm["argument"]]: Shape } = {
  none: text(),
  key: text({ doc: "The name of a credential." }),
  case: either(enumOf(["lower", "upper"]), mapOf(enumOf(["lower", "upper"]))),
  flavour: enumOf(["rfc3986", "form"]),
  range: listOf(integer({ min: 0 })),
  padding: enumOf(["padded", "unpadded"]),
};

/** The steps that take an argument. Unknown words are refused by name, with the nearest known one. */
const stepTags: { readonly [name: string]: Shape } = Object.fromEntries(
  Object.entries(stepForms)
    .filter(([, form]) => form.argument !== "none")
    .map(([name, form]) => [name, stepArgument[form.argument]]),
);
const stepName = text({ doc: `One of ${Object.keys(stepForms).join(", ")}.` });
const openTag = { open: text({ doc: "The name of an open point." }) };

const pairs = object({
  from: text({ doc: "The object whose members are signed; `body` unless given." }),
  include: listOf(text()),
  exclude: listOf(text()),
  skip: listOf(enumOf(["null", "empty", "empty-list", "list", "object", "file"])),
  sort: openable(enumOf(["code-unit", "case-insensitive", "declared", "document"])),
  pair: text({ doc: "How one member is written; `{k}` and `{v}` are the holes." }),
  join: text(),
  nested: openable(enumOf(["error", "json", "json-sorted", "java-tostring", "recurse", "skip"])),
});

const applied = { apply: listOf(ref("step")) };

const segmentTags = {
  raw: withKeys(text({ doc: "The exact source text of a member." }), {
    slice: enumOf(["inner", "outer"]),
    ...applied,
  }),
  http: withKeys(enumOf(["method", "path", "query", "path-and-query", "body"]), applied),
  header: withKeys(text(), applied),
  field: withKeys(text({ doc: "The decoded text of a member." }), applied),
  fields: withKeys(pairs, applied),
  leaves: withKeys(text({ doc: "The text of all leaves below a member." }), applied),
  lit: withKeys(codeText(), applied),
  key: withKeys(text({ doc: "The name of a credential." }), applied),
};

/** What may stand in an open place, wherever that is; the place itself decides what it makes of it. */
const choicePart = oneOfKeys({ ...stepTags, ...segmentTags });

const outcome = object({
  status: integer({ min: 200, max: 599 }),
  fields: required(
    mapOf(either(codeText(), truth()), { doc: "Members of the reply; texts may hold `{reason}`." }),
  ),
  signature: enumOf(["none"]),
  ...provenance,
});

const times = either(
  integer({ min: 0 }),
  enumOf(["unspecified"]),
  object({ open: required(text()) }),
);

export const protocols: { readonly [name: string]: Shape } = {
  protocol: object({
    title: text(),
    summary: text(),
    extends: text({ doc: "A protocol whose keys are taken over where this one gives none." }),
    from: text({ doc: "The party that starts exchanges." }),
    transport: object({
      method: ref("open-text"),
      content: ref("open-text"),
      charset: text(),
      path: text(),
      headers: object({ fields: required(mapOf(ref("member"))) }),
      ...provenance,
    }),
    null: enumOf(["absent"], { doc: "A null member means the same as one that is not there." }),
    envelope: ref("envelope"),
    message: ref("envelope"),
    signatures: mapOf(ref("signature")),
    reply: object({
      content: ref("open-text"),
      envelope: ref("envelope"),
      message: ref("envelope"),
      success: object({ when: required(text({ doc: "A condition over the reply." })) }),
      outcomes: object({
        success: ref("outcome"),
        refused: ref("outcome"),
        "not-yet": ref("outcome"),
        unknown: ref("outcome"),
        unverified: ref("outcome"),
        invalid: ref("outcome"),
      }),
      ...provenance,
    }),
    delivery: object({
      retries: listOf(
        oneOfKeys({
          after: withKeys(text({ matches: duration }), { times }),
          every: withKeys(text({ matches: duration }), { times }),
          "at-least": withKeys(text({ matches: duration }), { times }),
        }),
      ),
      order: enumOf(["none", "per-key", "total"]),
      duplicates: enumOf(["expected", "none"]),
      ...provenance,
    }),
    limits: object({
      expires: text({ matches: duration }),
      rate: object({
        calls: required(integer({ min: 1 })),
        per: required(text({ matches: duration })),
      }),
      ...provenance,
    }),
    ...provenance,
  }),
  signature: object({
    text: required(listOf(ref("segment"), { atLeast: 1 })),
    join: text(),
    end: text(),
    then: required(listOf(ref("step"), { atLeast: 1 })),
    verify: object({ "ignore-case": truth() }),
    ...provenance,
  }),
  segment: oneOfKeys({ ...segmentTags, ...openTag }),
  step: either(stepName, oneOfKeys({ ...stepTags, ...openTag })),
  outcome,
  choice: either(text(), integer(), listOf(choicePart), choicePart),
};
