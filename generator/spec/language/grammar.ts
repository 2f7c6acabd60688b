import {
  codeText,
  documented,
  either,
  enumOf,
  grammar,
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
  type Grammar,
  type Keys,
  type Shape,
} from "../shape/shape.js";
import { common, draft, openable, openPoint, provenance } from "./common.js";
import { fields, lengthUnit } from "./fields.js";
import { keyPairKinds } from "./key-pairs.js";
import { protocols } from "./protocols.js";
import { signatures } from "./signatures.js";

const name = {
  pattern: "^[a-z][a-z0-9-]*$",
  says: {
    en: "a lower-case name such as 'notice' or 'api-v2'",
    zh: "小写的名字，例如 'notice' 或 'api-v2'",
  },
} as const;
const reason = { pattern: "\\S", says: { en: "a reason", zh: "理由" } } as const;
const version = {
  pattern: "^\\d+\\.\\d+\\.\\d+$",
  says: { en: "a version such as 0.1.0", zh: "版本号，例如 0.1.0" },
} as const;
const decision = { pattern: "\\S", says: { en: "a decision", zh: "决定" } } as const;
const words = {
  pattern: "\\S",
  says: { en: "a text that says anything", zh: "有内容的文本" },
} as const;

const manyOf = (shape: Shape): Shape => either(shape, listOf(shape));

const provider: Keys = {
  language: literalOf(1, { doc: "The version of the spec language: 1." }),
  provider: text({
    matches: name,
    doc: "The provider's name in code and in the package's name; the folder's name.",
  }),
  title: text({ doc: "The provider's own name." }),
  summary: text({ doc: "What it does, in your own words." }),
  draft,
  package: object(
    { version: required(text({ matches: version })) },
    { doc: "The generated npm package." },
  ),
  zone: text({ doc: "IANA time zone of dates that carry none, such as Asia/Shanghai." }),
  "length-unit": lengthUnit,
  we: text({ doc: "Which of the parties we are." }),
  parties: mapOf(object({ title: text({ doc: "What the document calls it." }) }), {
    doc: "The two ends of every exchange.",
  }),
  documents: mapOf(
    object({
      title: required(text()),
      file: text({ doc: "The file's name, for whoever holds the document." }),
      version: text({ doc: "What the document says of its version; its hash is what counts." }),
      sha256: text({
        matches: {
          pattern: "^[0-9a-f]{64}$",
          says: { en: "64 lower-case hex digits", zh: "64 个小写十六进制字符" },
        },
      }),
      words: mapOf(text(), {
        doc: "The document's words for types and requiredness, and the language's: varchar: string.",
      }),
      question: documented(
        "The question about the document as a whole, or a list of several.",
        ref("named-questions"),
      ),
    }),
    { doc: "The documents this spec was captured from. They are not part of the project." },
  ),
  environments: mapOf(object({ url: required(text()), ...provenance }), {
    doc: "Addresses that requests are sent to.",
  }),
  credentials: mapOf(
    object({
      title: text(),
      form: enumOf(["text", "hex", "base64", "pem"], {
        doc: "How the configured text holds the bytes.",
      }),
      bytes: openable(enumOf(["first8", "exact8"], { doc: "How a cipher key's bytes are taken." })),
      pair: enumOf(keyPairKinds, {
        doc: "It is not one text but keys to sign and to verify with: each side its private one, and the other's public ones.",
      }),
      ...provenance,
    }),
    { doc: "Keys and tokens, by name. A value never stands in a spec." },
  ),
  protocols: mapOf(ref("protocol"), { doc: "How messages travel." }),
  open: mapOf(ref("open-point"), { doc: "What the documents leave open." }),
  types: mapOf(ref("structure"), { doc: "Structures, by the name the document gives them." }),
  codes: mapOf(ref("code-table"), { doc: "Code tables, by name." }),
  operations: mapOf(ref("operation"), { doc: "The exchanges." }),
  questions: mapOf(ref("question"), {
    doc: "Contradictions and gaps, with what was decided and why.",
  }),
  vectors: mapOf(ref("vector"), { doc: "Signatures worked out by something other than baowen." }),
};

const body = either(text({ doc: "A type expression, or `none`." }), ref("body"));

const operation = object({
  draft,
  title: text({ doc: "The document's name for it." }),
  summary: text({ doc: "What it is for, in your own words." }),
  protocol: required(text({ doc: "The protocol it travels by." })),
  from: text({ doc: "The party that starts it, where not the protocol's." }),
  path: text({ doc: "The path of its address." }),
  address: object(
    {
      operation: required(text()),
      field: required(text({ doc: "The field of that operation's request that holds the URL." })),
    },
    { doc: "Where its URL comes from, where a request of another operation gives it." },
  ),
  root: text({ doc: "Fills `{operation.root}` of the protocol." }),
  body: text({ doc: "Fills `{operation.body}` of the protocol." }),
  dispatch: mapOf(manyOf(codeText()), {
    doc: "The values of the protocol's dispatch member that mean this operation.",
  }),
  request: body,
  reply: body,
  identity: listOf(text(), {
    doc: "Paths whose values together make two messages the same event.",
  }),
  "order-key": text({ doc: "Messages with the same value here are handled in turn." }),
  "on-change": enumOf(["version", "reject", "handle"], {
    doc: "What a second message of the same identity with other contents means.",
  }),
  effect: enumOf(["query", "create", "update", "cancel", "notice"]),
  "idempotent-by": text({ doc: "The request field that makes a repeat harmless." }),
  settle: ref("settle"),
  results: mapOf(ref("result-meaning"), {
    doc: "What result codes mean for this operation, over what the protocol says.",
  }),
  samples: mapOf(
    object({
      file: required(text({ doc: "Path inside the provider's folder." })),
      of: enumOf(["request", "reply"]),
      question: documented(
        "The question that explains why it contradicts its table, or a list of several.",
        ref("named-questions"),
      ),
    }),
    { doc: "Sample messages, whole, with invented values." },
  ),
  ...provenance,
});

/** The shape of every YAML file of a provider: all keys are optional, since the files of a provider are merged. */
export const language: Grammar = grammar({
  "provider-file": object(provider, { doc: "A part of a provider's spec." }),
  "open-point": openPoint,
  ...common,
  ...fields,
  ...protocols,
  ...signatures,
  structure: object({
    draft,
    title: text(),
    name: text({ doc: "The name in code, where the document's is misspelt or no word." }),
    summary: text(),
    fields: required(mapOf(ref("field"), { doc: "By wire name; `a.b[].c` builds the levels." })),
    types: mapOf(text(), { doc: "Names for the levels that paths build: `order.skuList[]: Sku`." }),
    rules: listOf(ref("group-rule"), { doc: "Rules over several fields." }),
    order: ref("element-order"),
    ...provenance,
  }),
  "group-rule": oneOfKeys({
    "at-least-one": listOf(text()),
    "exactly-one": listOf(text()),
    "all-or-none": listOf(text()),
  }),
  "code-table": object({
    draft,
    title: text(),
    name: text({ doc: "The name in code." }),
    complete: truth({ doc: "False where the document's list is not all of it." }),
    values: required(
      mapOf(
        object({
          label: required(text({ doc: "What the document calls it." })),
          name: text({ doc: "The name in code; needed unless the code is a word itself." }),
          state: enumOf(["current", "retired"]),
          summary: text(),
          draft,
          ...provenance,
        }),
        { doc: "By code. Codes are read as written: 0000 stays 0000." },
      ),
    ),
    ...provenance,
  }),
  operation,
  body: oneOfKeys(
    {
      undocumented: text({
        doc: "The document does not show it: `json`, or the type that was seen elsewhere.",
      }),
      type: withKeys(text({ doc: "A type expression." }), {
        documented: text({ doc: "The document's word for the type, where another was decided." }),
      }),
      fields: withKeys(mapOf(ref("field")), {
        types: mapOf(text()),
        rules: listOf(ref("group-rule")),
        order: ref("element-order"),
      }),
    },
    { common: { title: text(), ...provenance } },
  ),
  settle: oneOfKeys({
    by: withKeys(text({ doc: "The query that finds out what became of it." }), {
      with: mapOf(text(), {
        doc: "What stands in the query's request: by its field, a path such as `request.serialNo`.",
      }),
    }),
    none: text({ matches: reason, doc: "Why nothing can find out." }),
  }),
  question: object({
    title: required(text({ matches: words })),
    claims: listOf(object({ cite: required(ref("cite")), says: required(text()) })),
    decision: required(text({ matches: decision, doc: "What code is generated by." })),
    reason: required(text({ matches: reason })),
    ask: ref("ask"),
    answer: text({ matches: words, doc: "What the partner said, and when." }),
  }),
  ask: object(
    {
      title: required(text({ matches: words, doc: "A heading." })),
      text: required(
        text({ matches: words, doc: "The question itself; it must stand without `claims`." }),
      ),
      meanwhile: required(text({ matches: words, doc: "What we take until there is an answer." })),
      answers: required(
        listOf(text({ matches: words }), {
          doc: "The answers that are possible, two to four, each another.",
          atLeast: 2,
          atMost: 4,
        }),
      ),
    },
    { doc: "What is asked of the partner, in the partner's language, as it is sent." },
  ),
  vector: oneOfKeys(
    {
      signature: text({ doc: "The signature of this name." }),
      encoding: text({
        doc: "The path of the member whose value is encoded; `http body` for the whole message.",
      }),
    },
    {
      common: {
        protocol: text({ doc: "Whose, where several protocols have one of this name." }),
        from: text({ doc: "The party that sends, where letter case depends on it." }),
        inputs: required(mapOf(text())),
        keys: mapOf(text(), { doc: "Test keys, made for the vector." }),
        options: mapOf(text(), { doc: "Choices of open points." }),
        text: text({ doc: "The text that is hashed." }),
        steps: listOf(text(), { doc: "What stands between two steps; bytes as hex." }),
        result: required(text()),
        made: required(text({ doc: "Which program worked it out." })),
      },
    },
  ),
});
