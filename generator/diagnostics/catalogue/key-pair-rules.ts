import { entry } from "../entry.js";

/** Complaints of the rules about keys that come in pairs, and about the headers that carry what they sign. */
export const keyPairRuleEntries = {
  "pair-step": entry({
    severity: "error",
    title: "A step is given a credential of another kind",
    message: (args: { name: string; step: string; pair?: string; needed?: string }) => {
      const takes = args.needed === undefined ? "one key" : `a pair of ${args.needed} keys`;
      const given = args.pair === undefined ? "one text" : `a pair of ${args.pair} keys`;
      return `'${args.step}' takes ${takes}, and '${args.name}' is ${given}`;
    },
    help: (args) =>
      args.needed === undefined
        ? "name another credential, without `pair`"
        : `say of the credential \`pair: ${args.needed}\``,
    why: "With RSA and Ed25519 one side signs with a key that it alone has, and the other verifies with a key that anybody may have. Such a credential is not one text, which both sides share, but on each side its own private key and the other's public ones.",
    example: {
      wrong:
        "credentials: { apiKey: { form: pem } }\n# then: [utf8, { rsa-sha256: apiKey }, base64]",
      right:
        "credentials: { apiKey: { pair: rsa } }\n# then: [utf8, { rsa-sha256: apiKey }, base64]",
    },
  }),
  "pair-form": entry({
    severity: "error",
    title: "A pair of keys is written in a form that has no keys",
    message: (args: { name: string; form?: string }) =>
      args.form === undefined
        ? `'${args.name}' is a pair of keys, from which no bytes are taken`
        : `'${args.name}' is a pair of keys, which nobody writes as ${args.form}`,
    help: (args) =>
      args.form === undefined
        ? "remove `bytes`"
        : "use `form: pem`, which holds unless given, or `form: base64` for Base64 of DER",
    why: "Keys of a pair have a structure of their own: DER, which PEM holds between two lines that say what it is. What is only Base64 of it is `form: base64`.",
    example: {
      wrong: "credentials: { apiKey: { pair: rsa, form: hex } }",
      right: "credentials: { apiKey: { pair: rsa, form: base64 } }",
    },
  }),
  "pair-text": entry({
    severity: "error",
    title: "A pair of keys stands where a text belongs",
    message: (args: { name: string }) => `'${args.name}' is a pair of keys, and has no text`,
    help: () => "name another credential; what tells the other side which key signed is `key-id`",
    why: "A private key never travels, and is no part of what is signed.",
    example: {
      wrong: "X-Serial: { type: string, value: { credential: apiKey } }",
      right: "X-Serial: { type: string, value: { key-id: apiKey } }",
    },
  }),
  "pair-id": entry({
    severity: "error",
    title: "The id of a key is asked for of a credential that is no pair",
    message: (args: { name: string }) => `'${args.name}' is no pair of keys, and has no id`,
    help: () =>
      "name the credential that signs, or use `value: { credential: … }` for a text of its own",
    why: "Messages say by an id, such as a serial number, with which of a party's keys they were signed. It is configured beside the private key.",
    example: {
      wrong:
        "credentials: { signKey: {} }\n# X-Serial: { type: string, value: { key-id: signKey } }",
      right:
        "credentials: { signKey: { pair: rsa } }\n# X-Serial: { type: string, value: { key-id: signKey } }",
    },
  }),
  "signing-step": entry({
    severity: "error",
    title: "A step that signs with a private key stands where nobody could verify it",
    message: (args: { step: string; kind: "segment" | "choices" | "twice" }) => {
      if (args.kind === "segment") return `'${args.step}' signs a part of the text`;
      return args.kind === "twice"
        ? `'${args.step}' signs what was signed already`
        : `'${args.step}' signs under some choices of an open point, and under others nothing does`;
    },
    help: (args) =>
      args.kind === "choices"
        ? "give each choice a step that signs, or each none"
        : "let one step sign, in `then`",
    why: "Who verifies has no private key, and cannot make again what is signed: it takes the signature out of the message, undoes what was done to it, and looks whether it fits the text. That goes for the last thing that is made, and for one signature.",
    example: {
      wrong: "text: [{ raw: data, apply: [utf8, { rsa-sha256: apiKey }, base64] }]",
      right: "text: [{ raw: data }]\n# then: [utf8, { rsa-sha256: apiKey }, base64]",
    },
  }),
  unverifiable: entry({
    severity: "error",
    title: "A signature cannot be got back from what is made of it",
    message: (args: { step: string; signing: string }) =>
      `nobody can undo '${args.step}', which comes after '${args.signing}'`,
    help: () => "remove the step; after a signature come hex, base64 and what else can be undone",
    why: "A signature with a private key is verified as it was made: bit for bit. A digest of it, or a part, fits any number of signatures.",
    example: {
      wrong: "then: [utf8, { rsa-sha256: apiKey }, md5, hex]",
      right: "then: [utf8, { rsa-sha256: apiKey }, hex]",
    },
  }),
  "header-group": entry({
    severity: "error",
    title: "A header has members without a scheme, or something else has a scheme",
    message: (args: { name: string; kind: "elsewhere" | "no-scheme" | "parameter" }) => {
      if (args.kind === "no-scheme") return `the header '${args.name}' has members, and no scheme`;
      return args.kind === "elsewhere"
        ? `'${args.name}' has a scheme, and is no header`
        : `'${args.name}' is no plain value, as each parameter of a header is`;
    },
    help: (args) =>
      args.kind === "no-scheme"
        ? "say its `scheme:`, or give each value a header of its own"
        : undefined,
    why: 'The members of a header are the parameters of its scheme, `ACME mchid="10",nonce="…"`. A text around one value is a `template`.',
    example: {
      wrong: "Authorization: { fields: { nonce: { type: string, value: uuid } } }",
      right: "Authorization: { scheme: ACME, fields: { nonce: { type: string, value: uuid } } }",
    },
  }),
};
