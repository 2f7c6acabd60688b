import { entry } from "../entry.js";
import type { Words } from "../language.js";

/** Complaints of the rules about a provider as a whole, its messages, replies and operations. */
export const messageRuleEntries = {
  "two-parties": entry({
    severity: "error",
    title: "A provider has other than two parties",
    message: (args: { count: number }) =>
      `there are ${args.count} parties; an exchange has two ends`,
    help: () =>
      "declare who sends and who answers, and nobody else; a third party is a provider of its own",
    why: "Who starts an exchange decides who answers it. With a third party the answering end would have to be guessed.",
    example: {
      wrong: "parties: { platform: {}, insurer: {}, channel: {} }",
      right: "parties: { platform: {}, channel: {} }",
    },
  }),
  "bad-url": entry({
    severity: "error",
    title: "The address of an environment cannot be used",
    message: (args: { url: string; reason: Words }) => `'${args.url}' ${args.reason.en}`,
    help: () => "write an absolute address such as https://api.example.com/open",
    why: "Requests are sent to this address followed by the operation's path. A query or fragment would swallow the path, and a user name or password would be published with the package.",
    example: { wrong: "url: api.example.com", right: "url: https://api.example.com" },
  }),
  "clear-address": entry({
    severity: "warning",
    title: "Messages to an environment would travel in the clear",
    message: (args: { name: string }) => `the address of '${args.name}' has no TLS`,
    help: () =>
      "write https:// if the partner has it; if the document really has none, add a `question:`",
    why: "Messages hold personal data and tokens, which anybody on the way could read. A client refuses such an environment by its name; whoever wants it gives the address itself.",
    example: { wrong: "url: http://api.example.com", right: "url: https://api.example.com" },
  }),
  "no-environment": entry({
    severity: "warning",
    title: "Nothing says where the requests that we start go to",
    message: (args: { name: string }) => `we start '${args.name}', and there is no environment`,
    help: () =>
      "declare the addresses under `environments:`; if the document has none, add a `question:` to the protocol",
    why: "The addresses of a document are known to its client by name, so that nobody has to copy them. That a document has none is worth asking about.",
    example: {
      wrong: "protocols:\n  orders: { from: channel }\n",
      right:
        "environments:\n  production: { url: https://api.example.com, cite: guide#1.1 }\nprotocols:\n  orders: { from: channel }\n",
    },
  }),
  "bad-path": entry({
    severity: "error",
    title: "The path of an operation or protocol is no path",
    message: (args: { path: string; reason: Words }) => `the path '${args.path}' ${args.reason.en}`,
    help: () =>
      "write a path such as /orders/find; parameters are declared under the transport's `query:`",
    why: "The path is put behind the address of an environment. Without its slash, `https://api.acme.com` and `.cn/find` would be another host. Parameters are members of the protocol like any other, and a fragment is never sent.",
    example: { wrong: "find: { path: orders/find }", right: "find: { path: /orders/find }" },
  }),
  "unknown-zone": entry({
    severity: "error",
    title: "A time zone does not exist",
    message: (args: { zone: string }) => `'${args.zone}' is no time zone`,
    help: () => "use a name of the IANA list, such as Asia/Shanghai",
    why: "A fixed offset is not enough: China had summer time from 1986 to 1991, and a birthday of those years would shift by a day.",
    example: { wrong: "zone: GMT+8", right: "zone: Asia/Shanghai" },
  }),
  "missing-zone": entry({
    severity: "error",
    title: "Dates and times are used, and no zone says where",
    message: () => "this time carries no zone, and the provider has none",
    help: () => "add `zone: Asia/Shanghai` (or what the partner says) to provider.yaml",
    why: "`2026-01-02 08:09:10` is another instant in each zone. Code that took the zone of the machine it runs on would be right only by chance.",
    example: {
      wrong: 'payTime: { type: datetime("yyyy-MM-dd HH:mm:ss") }',
      right: 'zone: Asia/Shanghai\n# …\npayTime: { type: datetime("yyyy-MM-dd HH:mm:ss") }',
    },
  }),
  "two-bodies": entry({
    severity: "error",
    title: "A message has two places for its body",
    message: () => "the body already stands elsewhere in this message",
    help: () => "keep one of the two",
    why: "An operation has one request and one reply; of two places, one would be a guess.",
    example: {
      wrong: "envelope: { fields: { data: { body: true }, info: { body: true } } }",
      right: "envelope: { fields: { data: { body: true }, info: { type: json } } }",
    },
  }),
  "missing-request": entry({
    severity: "error",
    title: "An operation does not say what its request carries",
    message: (args: { name: string }) => `'${args.name}' does not say what its request carries`,
    help: () => "write `request:` with a type, or `request: none` where it carries nothing",
    why: "The protocol has a place for a body. An operation that says nothing of it has more likely lost a line than has no body, so the absence of a body is written down.",
    example: {
      wrong: "payNotice: { protocol: notice, dispatch: { kind: 1 } }",
      right: "payNotice: { protocol: notice, dispatch: { kind: 1 }, request: Pay }",
    },
  }),
  "no-body-place": entry({
    severity: "error",
    title: "A message has no place for what the operation sends",
    message: (args: { of: "request" | "reply"; protocol: string }) =>
      `a ${args.of} of the protocol '${args.protocol}' has no place for this`,
    help: () =>
      "mark the member that holds it with `body: true`, or leave the envelope out where the body is the whole message",
    why: "The envelope says where an operation's own members stand. Without a place they would be left out of the message.",
    example: {
      wrong: "envelope: { fields: { sign: { type: string } } }",
      right: "envelope: { fields: { sign: { type: string }, data: { body: true } } }",
    },
  }),
  "unplaced-message": entry({
    severity: "error",
    title: "`message:` and `encode: message` do not go together",
    message: (args: { missing: "message" | "place" }) =>
      args.missing === "message"
        ? "there is no `message:` to encode"
        : "no member of the envelope holds this message",
    help: (args) =>
      args.missing === "message"
        ? "declare `message:`, or encode the body"
        : "give a member value: { encode: message, then: […] }",
    why: "`message:` describes what travels encoded inside one member of the envelope.",
    example: {
      wrong: "message: { fields: { body: { body: true } } }",
      right:
        "envelope: { fields: { data: { type: string, value: { encode: message, then: [json, utf8, base64] } } } }",
    },
  }),
  "unknown-hole": entry({
    severity: "error",
    title: "A text has a hole that nothing fills",
    message: (args: { hole: string; known: readonly string[] }) => `nothing fills '${args.hole}'`,
    help: (args) =>
      args.known.length > 0
        ? `what can stand here: ${args.known.join(", ")}`
        : "write the text without braces",
    why: "The hole would travel as it is written, braces and all.",
    example: { wrong: 'failMsg: "{reasn}"', right: 'failMsg: "{reason}"' },
  }),
  "missing-fill": entry({
    severity: "error",
    title: "An operation does not say what fills a hole of its protocol",
    message: (args: { key: string; protocol: string }) =>
      `the protocol '${args.protocol}' needs '${args.key}' of each operation`,
    help: (args) => `add \`${args.key}:\` to the operation`,
    why: "The name of an XML root, or of the member that holds the body, may differ from operation to operation.",
    example: {
      wrong: 'root: "{operation.root}Request"',
      right: "operations:\n  insure: { protocol: service, root: insure }\n",
    },
  }),
  "outcome-incomplete": entry({
    severity: "error",
    title: "An outcome leaves out a member that every reply must have",
    message: (args: { path: string }) =>
      `this outcome says nothing of '${args.path}', which a reply must have`,
    help: (args) => `add ${args.path} to its fields`,
    why: "What an outcome lists is the whole reply when a message is refused: nobody else fills in the rest.",
    example: {
      wrong: 'refused: { fields: { failMsg: "{reason}" } }',
      right: 'refused: { fields: { state: false, failMsg: "{reason}" } }',
    },
  }),
  "outcome-meaning": entry({
    severity: "warning",
    title: "An outcome is told with a code that means something else",
    message: (args: { outcome: string; code: string; meaning: string }) =>
      `'${args.code}' is ${args.meaning} by \`results\`, which is not what '${args.outcome}' says`,
    help: (args) =>
      args.outcome === "not-yet"
        ? "give a code that is retryable, or correct what `results` says of this one"
        : "give a code that is not retryable, or correct what `results` says of this one",
    why: "`not-yet` asks for the message once more, and whoever reads its code by the table must find that it may be sent again. A refusal with such a code would be sent again for ever.",
    example: {
      wrong:
        'results: { member: code, codes: { "1000": final } }\noutcomes: { not-yet: { fields: { code: "1000" } } }\n',
      right:
        'results: { member: code, codes: { "0002": retryable } }\noutcomes: { not-yet: { fields: { code: "0002" } } }\n',
    },
  }),
  "success-code": entry({
    severity: "error",
    title: "The code of success is listed among the results",
    message: (args: { code: string }) => `'${args.code}' is the code of success`,
    help: () => "remove it: results are what codes mean that are no success",
    why: "A reply with this code is a success, and is never looked up among the results. That it is listed suggests that the code or the condition of success is wrong.",
    example: {
      wrong: 'success: { when: code = "0" }\nresults: { member: code, codes: { "0": final } }\n',
      right: 'success: { when: code = "0" }\nresults: { member: code, codes: { "1": final } }\n',
    },
  }),
  "result-place": entry({
    severity: "error",
    title: "The result code stands in no member of the envelope",
    message: (args: { path: string }) => `'${args.path}' is no value of the reply's envelope`,
    help: () => "name the member that holds the code in every reply",
    why: "The code is read of each reply before its body is, whatever the operation. The body's own place, a group, and what is inside a body hold something else from operation to operation.",
    example: {
      wrong: "results: { member: data.code, codes: { … } }",
      right: "results: { member: code, codes: { … } }",
    },
  }),
  "unheld-expiry": entry({
    severity: "warning",
    title: "Messages expire, and nothing says when they were signed",
    message: (args: { name: string }) =>
      `no member of a request of '${args.name}' says when it was signed, so nothing expires`,
    help: () =>
      "give the member `role: signed-at`; if there is none, add a `question:` to the limits",
    why: "The limit counts from the time that a message carries. Without such a member nobody is held to it, and an old message can be replayed.",
    example: {
      wrong: "timestamp: { type: epoch-ms, value: now }",
      right: "timestamp: { type: epoch-ms, value: now, role: signed-at }",
    },
  }),
  "missing-dispatch": entry({
    severity: "error",
    title: "Nothing tells an operation from the others of its protocol",
    message: (args: { name: string; paths: readonly string[] }) =>
      args.paths.length > 0
        ? `'${args.name}' does not say which '${args.paths.join("', '")}' means it`
        : `nothing tells '${args.name}' from the other operations of its protocol`,
    help: () => "add `dispatch:` with the values that mean this operation, or a `path:` of its own",
    why: "Whoever receives a message must know which operation it belongs to before reading the rest.",
    example: {
      wrong: "payNotice: { protocol: notice }",
      right: "payNotice: { protocol: notice, dispatch: { notifyType: [2] } }",
    },
  }),
  "dispatch-collision": entry({
    severity: "error",
    title: "A message could belong to two operations",
    message: (args: { other: string }) => `such a message could also be '${args.other}'`,
    help: () => "give the two operations different values",
    why: "Dispatch must lead to one operation. If the document really uses one value twice, something else in the message must tell the two apart.",
    example: {
      wrong:
        "payNotice: { dispatch: { notifyType: [2] } }\nissueNotice: { dispatch: { notifyType: [2] } }\n",
      right:
        "payNotice: { dispatch: { notifyType: [2] } }\nissueNotice: { dispatch: { notifyType: [3] } }\n",
    },
  }),
  "not-dispatch-member": entry({
    severity: "error",
    title: "An operation is told apart by a member that is not meant for it",
    message: (args: { path: string }) => `'${args.path}' is no dispatch member of the protocol`,
    help: () =>
      "give the member `role: dispatch` in the envelope; `root` means the root element of XML",
    why: "The members that say what a message is are marked once, in the protocol; a receiver reads them before anything else, and their signature is looked after.",
    example: {
      wrong: "notifyType: { type: NotifyType }",
      right: "notifyType: { type: NotifyType, role: dispatch }",
    },
  }),
  "sample-not-json": entry({
    severity: "error",
    title: "A sample is not the JSON its protocol sends",
    message: (args: { file: string; line: number; column: number; reason: Words }) =>
      `${args.file}:${args.line}:${args.column} is not JSON: ${args.reason.en}`,
    help: () =>
      "samples are whole messages with invented values; mend what the document's typesetting broke",
    why: "Samples are shipped with the package, for tests to read. One that cannot be read proves nothing.",
    example: { wrong: '{ "state": true, }', right: '{ "state": true }' },
  }),
  "sample-not-xml": entry({
    severity: "error",
    title: "A sample is not the XML its protocol sends",
    message: (args: { file: string; line: number; column: number; reason: Words }) =>
      `${args.file}:${args.line}:${args.column} is not XML that is read: ${args.reason.en}`,
    help: () =>
      "samples are whole messages with invented values; mend what the document's typesetting broke",
    why: "Samples are shipped with the package, for tests to read. One that cannot be read proves nothing.",
    example: { wrong: "<state>true</State>", right: "<state>true</state>" },
  }),
  "sample-contradicts": entry({
    severity: "error",
    title: "A sample is not what its tables say, and no question says why",
    message: (args: { file: string; reason: Words; more: number }) =>
      `${args.file} is not what its tables say: ${args.reason.en}${args.more === 0 ? "" : `, and ${args.more} more`}`,
    help: () =>
      "write down what the document says of it as a question and name that with `question:`, or mend the sample",
    why: "Where a document's sample and its table disagree, one of them is wrong, and messages will be like one of them. That is decided once, in a question that can be put to the partner, and not each time that somebody notices.",
    example: {
      wrong: "samples: { paid: { file: samples/paid.json } }",
      right: "samples: { paid: { file: samples/paid.json, question: q-pay-time } }",
    },
  }),
};
