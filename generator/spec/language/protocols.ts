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
import { draft, openable, provenance } from "./common.js";

const duration = {
  pattern: "^0*[1-9]\\d*(ms|s|m|h|d)$",
  says: { en: "a duration such as 3s, 5m or 1h", zh: "时长，例如 3s、5m 或 1h" },
  form: "duration",
} as const;

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
    draft,
    title: text(),
    summary: text(),
    extends: text({ doc: "A protocol whose keys are taken over where this one gives none." }),
    from: text({ doc: "The party that starts exchanges." }),
    transport: object({
      method: ref("open-text"),
      content: ref("open-text"),
      charset: text(),
      path: text(),
      headers: ref("headers"),
      query: object(
        { fields: required(mapOf(ref("member"))) },
        { doc: "Query parameters beside a body." },
      ),
      encode: openable(
        listOf(ref("step"), {
          doc: "What happens to the whole written message before it is the body; nothing unless given.",
        }),
      ),
      ...provenance,
    }),
    null: enumOf(["absent"], { doc: "A null member means the same as one that is not there." }),
    empty: enumOf(["absent"], {
      doc: "An empty text or XML element means the same as one that is not there.",
    }),
    envelope: ref("envelope"),
    message: ref("envelope"),
    signatures: mapOf(ref("signature")),
    reply: object({
      content: ref("open-text"),
      headers: ref("headers"),
      encode: openable(
        listOf(ref("step"), { doc: "As the transport's unless given; `[]` for none." }),
      ),
      envelope: ref("envelope"),
      message: ref("envelope"),
      success: object({ when: required(text({ doc: "A condition over the reply." })) }),
      results: object({
        member: required(text({ doc: "The path of the member that holds the result code." })),
        codes: required(
          mapOf(ref("result-meaning"), { doc: "By code; codes are read as written." }),
        ),
        otherwise: ref("result-meaning"),
        ...provenance,
      }),
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
  headers: object({ fields: required(mapOf(ref("member"))) }, { doc: "Headers that carry data." }),
  "result-meaning": enumOf(["final", "retryable", "unknown"], {
    doc: "It stays no; the same request may be sent again; only the operation's `settle` can tell.",
  }),
  outcome,
};
