import { didYouMean, entry } from "../entry.js";
import type { Words } from "../language.js";

/** The mark of the expressions that an input method for Chinese wrote at full width, and what it stands for. */
export function wideMarkIn(
  message: Words,
): { readonly found: string; readonly narrow: string } | undefined {
  const [found] = /[“”‘’（），＜＞＝！｜]/u.exec(message.en) ?? [];
  if (found === undefined) return undefined;
  return { found, narrow: /[“”‘’]/u.test(found) ? '"' : found.normalize("NFKC") };
}

/** Complaints about what a spec says: names that lead nowhere, expressions that do not read. */
export const languageEntries = {
  "unknown-type": entry({
    severity: "error",
    title: "A type expression names something that is not declared",
    message: (args: { name: string; suggestion?: string; builtin?: readonly string[] }) =>
      `type '${args.name}' is not declared in this provider`,
    help: (args) =>
      didYouMean(args.suggestion) ??
      (args.builtin &&
        `declare it under \`types:\` or \`codes:\`, or use one of the language's own: ${args.builtin.join(", ")}`),
    why: "A field's type is a scalar of the language, a structure under `types:` or a code table under `codes:`. A name that is none of these would have to be guessed.",
    example: {
      wrong: "types:\n  Notice:\n    fields:\n      charge: { type: Chrage }\n",
      right:
        "types:\n  Charge:\n    fields:\n      amount: { type: long }\n  Notice:\n    fields:\n      charge: { type: Charge }\n",
    },
  }),
  "bad-type-arguments": entry({
    severity: "error",
    title: "A type is written with arguments it does not take",
    message: (args: { name: string; usage: Words }) =>
      `'${args.name}' is not written with the arguments it takes`,
    help: (args) => `write ${args.usage.en}`,
    why: "Each type takes its own arguments: a length, a precision and scale, a pattern, or another type. Anything else would be dropped silently, and with it something the document says.",
    example: { wrong: "price: { type: decimal(18) }", right: 'price: { type: "decimal(18,2)" }' },
  }),
  "bad-expression": entry({
    severity: "error",
    title: "A type or condition cannot be read",
    message: (args: { what: "type" | "condition"; message: Words }) =>
      `this ${args.what} cannot be read: ${args.message.en}`,
    help: ({ message }) => {
      const wide = wideMarkIn(message);
      return wide && `'${wide.found}' is a full-width character: write '${wide.narrow}'`;
    },
    why: 'Types and conditions have a small grammar of their own: `list<Policy>`, `decimal(18,2)`, `invoiceType = "2" and not present(email)`.',
    example: {
      wrong: "taxpayerNo: { type: string, required: { when: invoiceType == 2 } }",
      right: "taxpayerNo: { type: string, required: { when: invoiceType = 2 } }",
    },
  }),
  "bad-wire-form": entry({
    severity: "error",
    title: "A wire form does not fit the type",
    message: (args: { type: string; forms: string }) =>
      `'wire: ${args.forms}' does not fit the type '${args.type}'`,
    help: () => "use `wire: int` on a code table, or `wire: [string, int]` on a string",
    why: "`wire:` says how a value travels where that is not its natural form: a code as a JSON number, or a text that a partner may also send as a number.",
    example: {
      wrong: "price: { type: decimal, wire: int }",
      right: "status: { type: Status, wire: int }",
    },
  }),
  "bad-citation": entry({
    severity: "error",
    title: "A citation cannot be read",
    message: (args: { text: string }) => `'${args.text}' is not a citation`,
    help: () => "write document#section or document#section/key",
    why: "A citation leads a reader back to one row or paragraph of the provider's document. It names the document as declared under `documents:`, the section's number as printed, and the row's key.",
    example: { wrong: "cite: page 12", right: "cite: notice#2.3/IssueNotify.price" },
  }),
  "unknown-document": entry({
    severity: "error",
    title: "A citation names a document that is not declared",
    message: (args: { name: string; known: readonly string[] }) =>
      `document '${args.name}' is not declared`,
    help: (args) =>
      args.known.length > 0
        ? `declared documents: ${args.known.join(", ")}`
        : "declare it under `documents:`",
    why: "Every fact is tied to a document that is declared with its title and hash, so that a reader can find out which edition it was taken from.",
    example: {
      wrong: "cite: manual#2.3/price",
      right: "documents:\n  manual: { title: 接口文档, sha256: … }",
    },
  }),
  "unknown-open-point": entry({
    severity: "error",
    title: "An open point is used that is not declared",
    message: (args: { name: string; suggestion?: string }) =>
      `open point '${args.name}' is not declared`,
    help: (args) => didYouMean(args.suggestion) ?? "declare it under `open:` with its choices",
    why: "`{ open: name }` stands for one of the choices declared under `open:`. Without the declaration nothing can stand there.",
    example: {
      wrong: "then: [utf8, md5, { open: digest-case }]",
      right:
        "open:\n  digest-case:\n    choices: { lower: hex, upper: { hex: upper } }\n    default: lower\n    why: the document does not say\n",
    },
  }),
  "free-open-point": entry({
    severity: "error",
    title: "A free open point stands where a choice must",
    message: (args: { name: string }) => `open point '${args.name}' is free and has no choices`,
    help: (args) => `call a header "{open.${args.name}}", or give it \`choices\``,
    why: "What stands for a free open point is a text that whoever deploys the code writes. It can be a header's name; a step, a segment or a value is chosen among those that the spec gives.",
    example: {
      wrong: "value: { open: signature-header }",
      right: 'headers: { fields: { "{open.signature-header}": { type: string, … } } }',
    },
  }),
  "bad-free-text": entry({
    severity: "error",
    title: "The text of a free open point is not of its form",
    message: (args: { text: string; fault: Words }) => `'${args.text}' ${args.fault.en}`,
    help: () => "give a name of letters, digits and hyphens that no other header has",
    why: "It is what generated code is made with until somebody decides otherwise. A name that is no token, that HTTP uses itself, or that two headers have, cannot travel.",
    example: {
      wrong: "open:\n  signature-header: { free: header-name, default: Content-Length, why: … }",
      right: "open:\n  signature-header: { free: header-name, default: X-Signature, why: … }",
    },
  }),
  "unknown-choice": entry({
    severity: "error",
    title: "The default of an open point is none of its choices",
    message: (args: { name: string; choices: readonly string[] }) =>
      `'${args.name}' is none of the choices`,
    help: (args) => `choose one of ${args.choices.join(", ")}`,
    why: "The default is what generated code does until somebody decides otherwise, so it must be one of the choices that are declared.",
    example: {
      wrong:
        "open:\n  case: { choices: { lower: hex, upper: { hex: upper } }, default: lowr, why: … }",
      right:
        "open:\n  case: { choices: { lower: hex, upper: { hex: upper } }, default: lower, why: … }",
    },
  }),
  "bad-choice": entry({
    severity: "error",
    title: "A choice does not fit the place that is left open",
    message: (args: { choice: string }) =>
      `the choice '${args.choice}' cannot stand where the point is`,
    help: () => "write what could stand there if it were not open",
    why: "A choice takes the place of `{ open: name }`: steps in a pipeline, segments in a signature's text, a text for a media type, a number of times. Anything else would have no meaning there.",
    example: {
      wrong: "open:\n  case: { choices: { lower: hex, upper: 5 }, default: lower, why: … }",
      right:
        "open:\n  case: { choices: { lower: hex, upper: { hex: upper } }, default: lower, why: … }",
    },
  }),
  "bad-discriminator": entry({
    severity: "error",
    title: "A discriminator does not fit the field's type",
    message: (args: { name: string }) => `'${args.name}' is no structure of a union here`,
    help: () => "write the type as `A | B` and give each case one of them",
    why: "`discriminator:` says which structure of a union a message holds, by the value of a member that all of them have. Without a union, or with a name that is not part of it, there is nothing to tell apart.",
    example: {
      wrong: 'payment: { type: Card, discriminator: { member: kind, cases: { "1": Card } } }',
      right:
        'payment:\n  type: Card | Transfer\n  discriminator: { member: kind, cases: { "1": Card, "2": Transfer } }\n',
    },
  }),
  "unused-open-point": entry({
    severity: "error",
    title: "An open point is declared and stands nowhere",
    message: (args: { name: string; isFree?: boolean }) =>
      `open point '${args.name}' stands nowhere`,
    help: (args) =>
      args.isFree
        ? `call a header "{open.${args.name}}", or remove it`
        : `put { open: ${args.name} } where the document leaves it open, or remove it`,
    why: "An open point becomes an option of the generated code. One that stands nowhere would be an option without effect.",
    example: {
      wrong: "open:\n  digest-case: { … }",
      right: "then: [utf8, md5, { open: digest-case }]",
    },
  }),
  "unknown-credential": entry({
    severity: "error",
    title: "A key is not a declared credential",
    message: (_args: { suggestion?: string }) =>
      "this is not a credential declared under `credentials:`",
    help: (args) =>
      didYouMean(args.suggestion) ??
      "declare the credential by a name; a key itself never stands in a spec",
    why: "A spec names keys, it never holds them: whoever reads the repository would have them. The value is given when the generated code runs.",
    example: {
      wrong: "text: [{ key: Zq8w5tK2… }]",
      right: "credentials:\n  signKey: { title: 签名密钥 }",
    },
  }),
  "unknown-step": entry({
    severity: "error",
    title: "A pipeline has a step that the language does not know",
    message: (args: { name: string; suggestion?: string }) => `there is no step '${args.name}'`,
    help: (args) => didYouMean(args.suggestion),
    why: "Signatures and ciphers are made of the steps listed in specs/LANGUAGE.md, each with what it takes and gives.",
    example: { wrong: "then: [utf8, md-5, hex]", right: "then: [utf8, md5, hex]" },
  }),
  "bad-step-argument": entry({
    severity: "error",
    title: "A step of a pipeline is written with a wrong argument",
    message: (args: { name: string; expected: Words }) =>
      `'${args.name}' takes ${args.expected.en}`,
    why: "Some steps take an argument: the letter case of hex digits, the credential of a cipher, the flavour of an encoding. A wrong one would change the bytes that are signed.",
    example: {
      wrong: "then: [utf8, md5, { hex: big }]",
      right: "then: [utf8, md5, { hex: upper }]",
    },
  }),
  "missing-nested-rule": entry({
    severity: "error",
    title: "A signature over fields does not say how nested values are written",
    message: () =>
      "`nested` is missing: how is an object or list inside the signed fields written?",
    help: () =>
      "give nested: error, json, json-sorted, java-tostring, recurse or skip, or leave it open",
    why: "Partners write nested values in their own way, and each way gives another signature. There is no sensible default, so the language has none.",
    example: {
      wrong: "fields: { from: body, sort: code-unit }",
      right: "fields: { from: body, sort: code-unit, nested: { open: nested } }",
    },
  }),
  "unknown-protocol": entry({
    severity: "error",
    title: "A protocol is named that is not declared",
    message: (args: { name: string; suggestion?: string }) =>
      `protocol '${args.name}' is not declared in this provider`,
    help: (args) => didYouMean(args.suggestion),
    why: "An operation travels by one of the protocols under `protocols:`, and a protocol may extend another one (not itself).",
    example: { wrong: "protocol: notcie", right: "protocol: notice" },
  }),
  "unknown-party": entry({
    severity: "error",
    title: "A party is named that is not declared",
    message: (args: { name: string; providers?: readonly string[]; suggestion?: string }) =>
      `party '${args.name}' is not declared${args.providers === undefined ? "" : ` by ${args.providers.join(", ")}`}`,
    help: (args) => didYouMean(args.suggestion) ?? "the parties stand under `parties:`",
    why: "Who starts an exchange decides what is sent and what is received, so both ends are declared by name.",
    example: { wrong: "we: chanel", right: "we: channel" },
  }),
  "missing-sample": entry({
    severity: "error",
    title: "A sample file is not there",
    message: (args: { file: string }) => `there is no file '${args.file}' in the provider's folder`,
    why: "A sample message is a file of its own under the provider's folder, so that its bytes are exactly those of the message.",
    example: {
      wrong: "samples: { first: { file: sample/a.json } }",
      right: "samples: { first: { file: samples/a.json } }",
    },
  }),
  "missing-top-level-key": entry({
    severity: "error",
    title: "A provider's spec lacks something that every provider must say",
    message: (args: { key: string; provider: string }) =>
      `no file of '${args.provider}' has the key '${args.key}'`,
    help: (args) => `add '${args.key}:' to provider.yaml`,
    why: "The language version, the provider's name and title, the two parties, which of them we are, and at least one protocol are what everything else stands on.",
    example: {
      wrong: "title: 某平台",
      right:
        "language: 1\nprovider: acme\ntitle: 某平台\nparties: { platform: {}, channel: {} }\nwe: channel\n",
    },
  }),
  "declared-twice": entry({
    severity: "error",
    title: "Something is declared twice",
    message: (args: { section: string; name: string }) =>
      `'${args.name}' is declared twice under '${args.section}'`,
    help: () => "remove one of the two, or give it another name",
    why: "All files of a provider are one spec. Of two declarations with one name, one would silently win.",
    example: {
      wrong: "types:\n  Policy: { … }\n# in another file\ntypes:\n  Policy: { … }",
      right: "types:\n  Policy: { … }\n  PolicySummary: { … }",
    },
  }),
};
