import { didYouMean, entry } from "../entry.js";
import type { Words } from "../language.js";

/** Complaints of the rules about pipelines, signatures and vectors. */
export const signatureRuleEntries = {
  "step-types": entry({
    severity: "error",
    title: "A pipeline's step is given what it does not take",
    message: (args: {
      step: string;
      takes: "text" | "bytes";
      given: "text" | "bytes";
      after: Words;
      chosen?: { point: string; choice: string };
    }) => {
      const before = `'${args.step}' takes ${args.takes}, and ${args.after.en} gives ${args.given}`;
      return args.chosen === undefined
        ? before
        : `${before} where '${args.chosen.choice}' is chosen for '${args.chosen.point}'`;
    },
    help: (args) =>
      args.takes === "bytes"
        ? "turn the text into bytes first: utf8 or gbk for its characters, unhex or unbase64 for what it stands for"
        : "turn the bytes into text first: hex or base64",
    why: "Text and bytes are two things. `[utf8, md5, hex, utf8, md5, hex]` hashes the digits of the first digest, `[utf8, md5, md5, hex]` its sixteen bytes; a pipeline without this distinction could mean either.",
    example: { wrong: "then: [hex]", right: "then: [utf8, md5, hex]" },
  }),
  "pipeline-end": entry({
    severity: "error",
    title: "A pipeline ends in bytes",
    message: (args: { step: string }) => `'${args.step}' gives bytes, and text is needed here`,
    help: () => "add hex or base64 at the end",
    why: "What a pipeline gives is put into a member or header, and those hold text. Whether bytes are written in hex or base64 must be said.",
    example: { wrong: "then: [utf8, md5]", right: "then: [utf8, md5, hex]" },
  }),
  "json-step": entry({
    severity: "error",
    title: "The step `json` stands where there is no value to write",
    message: (args: { missing: boolean }) =>
      args.missing
        ? "an encoding begins with json: a body has no text before it is written as JSON"
        : "json stands at the beginning of an encoding and nowhere else",
    help: (args) => (args.missing ? "put json first" : "remove it"),
    why: "`json` turns the body, which is a value, into text. Everything after it, and everything in a signature, is text or bytes already; quoting it again is never meant.",
    example: {
      wrong: "value: { encode: body, then: [utf8, base64] }",
      right: "value: { encode: body, then: [json, utf8, base64] }",
    },
  }),
  "missing-case": entry({
    severity: "error",
    title: "The letter case of hex digits is not said for one party",
    message: (args: { party: string }) => `nothing says how '${args.party}' writes the digits`,
    help: (args) => `add ${args.party}: lower or ${args.party}: upper`,
    why: "Where the case depends on who sends, both must be known: what one party writes the other compares.",
    example: {
      wrong: "{ hex: { platform: upper } }",
      right: "{ hex: { platform: upper, insurer: lower } }",
    },
  }),
  "not-invertible": entry({
    severity: "error",
    title: "An encoding cannot be undone by the other side",
    message: (args: { step: string; dropsZeros: boolean }) =>
      `nobody can undo '${args.step}'${args.dropsZeros ? " without leading zeros" : ""}`,
    help: (args) => {
      if (args.dropsZeros) return "remove `leading-zeros: dropped`";
      return /^(?:upper|lower|trim|substring)$/u.test(args.step)
        ? "remove the step, or put it into the text of a signature: it gives several texts as one"
        : "remove the step; a digest belongs to a signature, not to the encoding of a body";
    },
    why: "Whoever receives the message undoes the encoding from its last step to its first.",
    example: {
      wrong: "value: { encode: body, then: [json, utf8, md5, hex] }",
      right: "value: { encode: body, then: [json, utf8, base64] }",
    },
  }),
  "unused-credential": entry({
    severity: "warning",
    title: "A credential is declared and used by nothing",
    message: (args: { name: string }) => `nothing uses the credential '${args.name}'`,
    help: () => "remove it, or name it where it belongs: in a step, a signature's text or a value",
    why: "Whoever uses the package would be asked for a secret that has no effect. Most often, a signature or cipher that needs it was forgotten.",
    example: {
      wrong: "credentials: { signKey: {}, oldKey: {} }",
      right: "credentials: { signKey: {} }",
    },
  }),
  "unsaid-bytes": entry({
    severity: "warning",
    title: "Nothing says how a key comes to the eight bytes of DES",
    message: (args: { name: string }) =>
      `DES takes eight bytes, and nothing says how '${args.name}' gives them`,
    help: () => "add `bytes: exact8` or `bytes: first8`, or leave it open",
    why: "Some programs refuse a longer key, and others cut it. With `exact8` a key of another length is refused when it is configured, and not with the first message.",
    example: {
      wrong: "credentials: { desKey: { form: text } }",
      right: "credentials: { desKey: { form: text, bytes: exact8 } }",
    },
  }),
  "eight-bytes": entry({
    severity: "error",
    title: "A key of AES is held to eight bytes",
    message: (args: { name: string; step: string }) =>
      `'${args.name}' has eight bytes, and '${args.step}' takes no such key`,
    help: () => "remove `bytes:`, or use des-ecb-pkcs5 if the partner's cipher is DES",
    why: "A key of AES has 16, 24 or 32 bytes, and its initialization vector 16. `first8` and `exact8` are for DES; with them, each message would fail.",
    example: {
      wrong: "credentials: { aesKey: { form: hex, bytes: first8 } }",
      right: "credentials: { aesKey: { form: hex } }",
    },
  }),
  "same-choices": entry({
    severity: "warning",
    title: "Two choices of an open point are the same",
    message: (args: { name: string; choice: string; other: string }) =>
      `'${args.choice}' is the same as '${args.other}' wherever '${args.name}' stands`,
    help: () => "correct one of the two, or remove it",
    why: "A choice becomes a setting that people try out against a partner. Two that do the same cost them a round, and hide that one was meant otherwise.",
    example: {
      wrong: "choices: { lower: hex, upper: { hex: lower } }",
      right: "choices: { lower: hex, upper: { hex: upper } }",
    },
  }),
  "unknown-signature": entry({
    severity: "error",
    title: "A signature is named that is not declared",
    message: (args: { name: string; suggestion?: string }) =>
      `signature '${args.name}' is not declared`,
    help: (args) => didYouMean(args.suggestion) ?? "declare it under the protocol's `signatures:`",
    why: "Whose text and steps make the value is said in the protocol's `signatures:`.",
    example: {
      wrong: "sign: { type: string, value: { signature: notcie } }",
      right: "sign: { type: string, value: { signature: notice } }",
    },
  }),
  "unplaced-signature": entry({
    severity: "error",
    title: "A signature stands in no message",
    message: (args: { name: string }) => `no member or header holds the signature '${args.name}'`,
    help: (args) => `give the member that carries it value: { signature: ${args.name} }`,
    why: "A signature is text, a pipeline and a place. Without a place it would be neither sent nor checked, and messages would look protected without being so.",
    example: {
      wrong: "sign: { type: string }",
      right: "sign: { type: string, value: { signature: notice } }",
    },
  }),
  "self-signature": entry({
    severity: "error",
    title: "A signature covers the member that holds it",
    message: (args: { name: string; path: string }) =>
      `the signature '${args.name}' covers '${args.path}', where it stands itself`,
    help: () => "sign the other members, or exclude this one",
    why: "The signature would have to be known before it is worked out.",
    example: {
      wrong: "text: [{ field: sign }, { key: signKey }]",
      right: "text: [{ field: data }, { key: signKey }]",
    },
  }),
  "unsigned-protocol": entry({
    severity: "warning",
    title: "The requests of a protocol are not signed",
    message: (args: { name: string }) => `nothing signs the requests of '${args.name}'`,
    help: () => "declare the signature; if there really is none, add a `question:` to the protocol",
    why: "Anybody who knows the address could send such a request. If the document says nothing of a signature, that is worth asking.",
    example: {
      wrong: "protocols:\n  notice: { envelope: { fields: { data: { body: true } } } }\n",
      right:
        "protocols:\n  notice: { question: q-unsigned, envelope: { fields: { data: { body: true } } } }\n",
    },
  }),
  "unsigned-dispatch": entry({
    severity: "warning",
    title: "What says the kind of a message is not signed",
    message: (args: { path: string }) =>
      `no signature covers '${args.path}', which says what a message is`,
    help: () =>
      "if the document is right, add a `question:` that says how much harm a replay can do",
    why: "A valid message can be replayed as another kind: the signature still fits. Handlers must then not trust the kind alone.",
    example: {
      wrong:
        "notifyType: { type: NotifyType, role: dispatch }\n# text: [{ key: key }, { raw: data }]\n",
      right: "notifyType: { type: NotifyType, role: dispatch, question: q-unsigned-kind }\n",
    },
  }),
  "vector-inputs": entry({
    severity: "error",
    title: "A vector does not give what it needs",
    message: (args: { of: "signature" | "encoding"; kind: "missing" | "needless"; what: Words }) =>
      args.kind === "missing"
        ? `the ${args.of} needs ${args.what.en}, which this vector does not give`
        : `the ${args.of} does not read ${args.what.en}`,
    why: "A vector is the whole input of a signature or encoding, and its result. What is missing cannot be guessed, and what is not read suggests that the vector was made for something else.",
    example: {
      wrong: "plain: { signature: notice, inputs: {}, result: … }",
      right: 'plain: { signature: notice, inputs: { data: "{}" }, keys: { key: test }, result: … }',
    },
  }),
  "vector-mismatch": entry({
    severity: "error",
    title: "A signature or encoding does not give the result of its vector",
    message: (args: { what: Words; found: string; hint: Words }) =>
      `the ${args.what.en} works out as '${args.found}'`,
    help: (args) => args.hint.en,
    why: "A vector was worked out by another program. Where baowen disagrees, the spec's pipeline is not what the partner does, or the vector was copied wrongly: code from it would sign what the partner refuses.",
    example: {
      wrong: "then: [utf8, md5, { hex: upper }]   # the vector has lower case",
      right: "then: [utf8, md5, hex]",
    },
  }),
  "vector-not-run": entry({
    severity: "warning",
    title: "A vector cannot be run",
    message: (args: { reason: Words; isBeyond: boolean }) =>
      `this vector is not checked: ${args.reason.en}`,
    help: (args) =>
      args.isBeyond
        ? "keep the vector: it is checked as soon as this can be run"
        : "correct the keys and inputs of the vector",
    why: "The language has steps and segments that this version cannot interpret yet; such a vector stays, and nothing claims that it was checked. With a key that is none of its cipher's, or an input that the signature cannot be made over, nothing can be worked out either.",
    example: {
      wrong: "then: [utf8, { sm2: privateKey }, base64]",
      right: "then: [utf8, sha256, hex]",
    },
  }),
};
