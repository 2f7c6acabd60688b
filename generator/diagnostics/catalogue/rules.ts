import { didYouMean, entry } from "../entry.js";

/** Complaints of the rules: what reads well, and is still not a sound provider. */
export const ruleEntries = {
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
    message: (args: { url: string; reason: string }) => `'${args.url}' ${args.reason}`,
    help: () => "write an absolute address such as https://api.example.com/open",
    why: "Requests are sent to this address followed by the operation's path. A query or fragment would swallow the path, and a user name or password would be published with the package.",
    example: { wrong: "url: api.example.com", right: "url: https://api.example.com" },
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
  "name-collision": entry({
    severity: "error",
    title: "Two elements get the same name in code",
    message: (args: { name: string; other?: string }) =>
      args.other === undefined
        ? `the name '${args.name}' is already taken in generated code`
        : `'${args.name}' is already the name of ${args.other} in generated code`,
    help: () => "give one of them a `name:` of its own",
    why: "A name in code depends on its element alone, so that it stays when others come and go. Two elements with one name are never told apart by a counter: one of them is named by hand.",
    example: {
      wrong: "types:\n  PolicyInfo: { … }\n  policy_info: { … }\n",
      right: "types:\n  PolicyInfo: { … }\n  policy_info: { name: PolicySummary, … }\n",
    },
  }),
  "needs-name": entry({
    severity: "error",
    title: "Something cannot be named after its name in the document",
    message: (args: { text: string }) => `'${args.text}' makes no name in code`,
    help: () => "add a `name:`",
    why: "A name in code begins with a letter. One made up from a code such as 4 would tell a reader nothing.",
    example: {
      wrong: 'values:\n  "4": { label: 退保通知 }\n',
      right: 'values:\n  "4": { label: 退保通知, name: cancel }\n',
    },
  }),
  "bad-name": entry({
    severity: "error",
    title: "A `name:` cannot stand in code",
    message: (args: { text: string }) => `'${args.text}' is no name in code`,
    help: () => "use letters, digits and underscores, beginning with a letter",
    why: "`name:` is written into code as it is given.",
    example: { wrong: "name: id-number", right: "name: idNumber" },
  }),
  "spelling-collision": entry({
    severity: "error",
    title: "A spelling that is read stands for two members",
    message: (args: { text: string; other: string }) =>
      `'${args.text}' already stands for the member '${args.other}'`,
    help: () => "keep the spelling with one of the two",
    why: "A message with this member could be read in two ways.",
    example: {
      wrong: "policyNo: { type: string, accepts: [policyNum] }\npolicyNum: { type: string }\n",
      right: "policyNo: { type: string, accepts: [policyno] }\npolicyNum: { type: string }\n",
    },
  }),
  "unknown-question": entry({
    severity: "error",
    title: "A question is named that is not declared",
    message: (args: { name: string; suggestion?: string }) =>
      `question '${args.name}' is not declared`,
    help: (args) => didYouMean(args.suggestion) ?? "declare it under `questions:`",
    why: "`question:` leads a reader to the contradiction or gap behind a decision. One that leads nowhere hides it.",
    example: {
      wrong: "price: { type: long, question: q-prize }",
      right: "questions:\n  q-price: { title: …, decision: …, reason: … }\n",
    },
  }),
  "question-needed": entry({
    severity: "error",
    title: "Something was decided against the document, and no question says why",
    message: (args: { name: string }) =>
      `'${args.name}' was decided against the document, and nothing says why`,
    help: () => "add a `question:`, or `derived:` with the reason",
    why: "What the document says and what was decided are two facts. Where they differ on the wire, the next reader needs the reason, and the partner has to be asked. To read more out of a document than its table says is no contradiction: a text that is a date, a member whose remark says when it must be there. What the document's own words mean stands under its `words:`.",
    example: {
      wrong: "orderNo: { type: string, documented: Integer }",
      right: "orderNo: { type: string, documented: Integer, question: q-order-no }",
    },
  }),
  uncited: entry({
    severity: "error",
    title: "A fact does not say where it comes from",
    message: (args: { what: string; name: string }) =>
      `the ${args.what} '${args.name}' does not say where it comes from`,
    help: () => "add `cite:`, or `derived:` with the reason it is here",
    why: "The document is the source of truth. A field, code or operation that cites no row of it cannot be checked, and is not noticed when a new edition drops it.",
    example: {
      wrong: "types:\n  Notice:\n    fields:\n      price: { type: long }\n",
      right:
        "types:\n  Notice:\n    cite: notice#2.3/Notice\n    fields:\n      price: { type: long }\n",
    },
  }),
  "unused-type": entry({
    severity: "warning",
    title: "A structure or code table is used by no message",
    message: (args: { what: "structure" | "code table"; name: string }) =>
      `no message uses the ${args.what} '${args.name}'`,
    help: () => "use it, or remove it",
    why: "It would be generated, documented and tested, and nobody could send or receive it. Often it is the sign of a field whose type was forgotten.",
    example: {
      wrong: "types:\n  Forgotten: { fields: { a: { type: int } } }\n",
      right: "types:\n  Notice: { fields: { forgotten: { type: Forgotten } } }\n",
    },
  }),
  "endless-structure": entry({
    severity: "error",
    title: "A structure must hold itself",
    message: (args: { name: string; through: string }) =>
      `each '${args.name}' must hold another one (${args.through}), without end`,
    help: () => "make one of the fields optional, or a list",
    why: "No message can fulfil this: each value would have to contain a further one.",
    example: {
      wrong: "Node:\n  fields:\n    parent: { type: Node, required: true }\n",
      right: "Node:\n  fields:\n    parent: { type: Node, required: false }\n",
    },
  }),
  "int-code": entry({
    severity: "error",
    title: "A code that travels as a number is not written as one",
    message: (args: { code: string; field: string }) =>
      `the code '${args.code}' cannot travel as a number, as '${args.field}' does`,
    help: () => "remove `wire: int` from the field, or correct the code",
    why: "On the wire 01 and 1 are one number, and 1.5 is no code. A code that is lost on the way cannot be compared.",
    example: {
      wrong:
        'codes:\n  Kind: { values: { "01": { label: 新单, name: first } } }\n# …\nkind: { type: Kind, wire: int }\n',
      right:
        'codes:\n  Kind: { values: { "1": { label: 新单, name: first } } }\n# …\nkind: { type: Kind, wire: int }\n',
    },
  }),
  "uncovered-type": entry({
    severity: "error",
    title: "No case leads to one of the types of a union",
    message: (args: { name: string; member: string }) =>
      `no value of '${args.member}' means '${args.name}'`,
    help: (args) => `add a case for ${args.name}, or take it out of the union`,
    why: "A reader looks at the member and reads what its value stands for. A type without a case would never be read.",
    example: {
      wrong: 'pay: { type: Card | Cash, discriminator: { member: kind, cases: { "1": Card } } }',
      right:
        'pay: { type: Card | Cash, discriminator: { member: kind, cases: { "1": Card, "2": Cash } } }',
    },
  }),
  "empty-type": entry({
    severity: "error",
    title: "A type leaves room for nothing",
    message: (args: { type: string }) => `nothing fits into ${args.type}`,
    help: () => "correct the length or precision; leave it out where the document has none",
    why: "A text of at most 0 characters, or a decimal of 0 digits, is a slip of the pen.",
    example: { wrong: "name: { type: string(0) }", right: "name: { type: string }" },
  }),
  "date-format": entry({
    severity: "error",
    title: "The pattern of a date cannot be read",
    message: (args: { format: string }) => `'${args.format}' is no date pattern`,
    help: (args) => {
      const mended = args.format.replace(/YYYY/g, "yyyy").replace(/DD/g, "dd").replace(/hh/g, "HH");
      return mended === args.format
        ? "use yyyy MM M dd d HH H mm m ss s SSS, each once, and other letters in single quotes"
        : `Java writes it '${mended}'`;
    },
    why: "Patterns are Java's: `MM` is the month and `mm` the minute, `YYYY` the year of the week, which is wrong at the turn of the year. Letters without a meaning here would travel as themselves.",
    example: { wrong: 'type: date("YYYY-MM-DD")', right: 'type: date("yyyy-MM-dd")' },
  }),
  "unit-type": entry({
    severity: "error",
    title: "A unit stands on a type that is no number",
    message: (args: { unit: string; type: string }) =>
      `'${args.type}' cannot be counted in ${args.unit}`,
    help: () =>
      "give the field a number's type; where it travels as text, such as text<decimal(18,2)>",
    why: "A unit keeps amounts in fen and in yuan apart in the types of generated code. On anything but a number it would keep nothing apart.",
    example: {
      wrong: "price: { type: string, unit: yuan }",
      right: 'price: { type: "text<decimal(18,2)>", unit: yuan }',
    },
  }),
  "sensitive-type": entry({
    severity: "error",
    title: "`sensitive:` stands on a whole structure",
    message: (args: { type: string }) => `'${args.type}' is not one sensitive text but many`,
    help: () => "mark its fields instead",
    why: "What is sensitive is shown masked according to its kind: the end of a mobile number, the first character of a name. A structure has no such form.",
    example: {
      wrong: "holder: { type: Person, sensitive: name }",
      right: "Person:\n  fields:\n    name: { type: string, sensitive: name }\n",
    },
  }),
  "unknown-member": entry({
    severity: "error",
    title: "A path leads to a member that is not there",
    message: (args: {
      name: string;
      owner: string;
      known: readonly string[];
      suggestion?: string;
    }) =>
      args.known.length === 0
        ? `${args.owner} has no members, so there is no '${args.name}' in it`
        : `${args.owner} has no member '${args.name}'`,
    help: (args) =>
      didYouMean(args.suggestion) ??
      (args.known.length === 0
        ? "a path goes through objects only, not into lists, texts and numbers"
        : `its members: ${args.known.join(", ")}`),
    why: "Conditions, signatures, identities and outcomes speak of members by their path. One that leads nowhere would never be there, and its condition never hold. A condition starts beside its field, and with `^` at the envelope, as identities and signatures do.",
    example: {
      wrong: "taxNo: { type: string, required: { when: invoiceTyp = 2 } }",
      right: "taxNo: { type: string, required: { when: invoiceType = 2 } }",
    },
  }),
  "not-a-code": entry({
    severity: "error",
    title: "A value is no code of its table",
    message: (args: { value: string; table: string; known: readonly string[] }) =>
      `'${args.value}' is no code of '${args.table}'`,
    help: (args) => `its codes: ${args.known.join(", ")}`,
    why: "A comparison with a code that is not in the table never holds, and a message with it would be refused.",
    example: { wrong: "dispatch: { notifyType: [72] }", right: "dispatch: { notifyType: [27] }" },
  }),
  "retired-code": entry({
    severity: "warning",
    title: "A retired code is still used",
    message: (args: { value: string; table: string }) =>
      `the code '${args.value}' of '${args.table}' is retired`,
    help: () => "use the code that took its place, or call it current again",
    why: "A retired code is struck through in the document: it is reserved and no longer sent.",
    example: {
      wrong: "required: { when: payType = 9 }",
      right: "required: { when: payType = 1 }",
    },
  }),
  "no-result-member": entry({
    severity: "error",
    title: "Result codes that no member of a reply holds",
    message: (args: { protocol: string }) =>
      `the protocol '${args.protocol}' does not say which member of a reply holds the result code`,
    help: () => "write `results: { member: …, codes: … }` under the protocol's reply",
    why: "An operation says what a code means for it alone, over what its protocol says. Where the protocol names no member, there is no code to read.",
    example: {
      wrong: "operations:\n  pay: { protocol: notice, results: { '9': retryable } }",
      right:
        "protocols:\n  notice: { reply: { results: { member: code, codes: { '0': final } } } }",
    },
  }),
  "value-type": entry({
    severity: "error",
    title: "A value can never be what the member holds",
    message: (args: { value: string; type: string }) =>
      `'${args.value}' is no value of the type ${args.type}`,
    why: "A comparison with such a value never holds, and a message with it would be refused by the other side.",
    example: { wrong: "success: { when: state = 0 }", right: "success: { when: state = true }" },
  }),
  "value-source-type": entry({
    severity: "error",
    title: "A member cannot hold the value it is filled with",
    message: (args: { source: string; type: string }) =>
      `${args.source} cannot stand in a member of the type ${args.type}`,
    help: () => "correct the type of the member, or what fills it",
    why: "A generated value has a type of its own: signatures, encodings, credentials and uuids are texts, and `now` is a time.",
    example: {
      wrong: "timestamp: { type: string, value: now }",
      right: "timestamp: { type: epoch-ms, value: now }",
    },
  }),
  "step-types": entry({
    severity: "error",
    title: "A pipeline's step is given what it does not take",
    message: (args: { step: string; takes: string; given: string; after: string }) =>
      `'${args.step}' takes ${args.takes}, and ${args.after} gives ${args.given}`,
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
    message: (args: { step: string }) => `nobody can undo '${args.step}'`,
    help: () => "remove the step; a digest belongs to a signature, not to the encoding of a body",
    why: "Whoever receives the message undoes the encoding from its last step to its first.",
    example: {
      wrong: "value: { encode: body, then: [json, utf8, md5, hex] }",
      right: "value: { encode: body, then: [json, utf8, base64] }",
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
  "unsettled-create": entry({
    severity: "warning",
    title: "Nobody can find out whether a creation happened",
    message: (args: { name: string }) =>
      `if the answer to '${args.name}' is lost, nothing finds out what became of it`,
    help: () => "add `settle: { by: <query>, … }`, `settle: { none: why }`, or `idempotent-by:`",
    why: "A request that creates something is never repeated blindly: the first one may have been carried out. Either a query settles it, or a repeat is harmless, or a person has to look.",
    example: {
      wrong: "createOrder: { effect: create }",
      right:
        "createOrder: { effect: create, settle: { by: queryOrder, with: { orderNo: request.orderNo } } }",
    },
  }),
  "vector-inputs": entry({
    severity: "error",
    title: "A vector does not give what its signature needs",
    message: (args: { kind: "missing" | "needless"; what: string }) =>
      args.kind === "missing"
        ? `the signature needs ${args.what}, which this vector does not give`
        : `the signature does not read ${args.what}`,
    why: "A vector is the whole input of a signature and its result. What is missing cannot be guessed, and what is not read suggests that the vector was made for something else.",
    example: {
      wrong: "plain: { signature: notice, inputs: {}, result: … }",
      right: 'plain: { signature: notice, inputs: { data: "{}" }, keys: { key: test }, result: … }',
    },
  }),
  "vector-mismatch": entry({
    severity: "error",
    title: "A signature does not give the result of its vector",
    message: (args: { what: string; found: string; hint: string }) =>
      `the ${args.what} works out as '${args.found}'`,
    help: (args) => args.hint,
    why: "A vector was worked out by another program. Where baowen disagrees, the spec's pipeline is not what the partner does, or the vector was copied wrongly: code from it would sign what the partner refuses.",
    example: {
      wrong: "then: [utf8, md5, { hex: upper }]   # the vector has lower case",
      right: "then: [utf8, md5, hex]",
    },
  }),
  "vector-not-run": entry({
    severity: "warning",
    title: "A vector cannot be run in this version",
    message: (args: { reason: string }) => `this vector is not checked: ${args.reason}`,
    help: () => "keep the vector: it is checked as soon as the step can be run",
    why: "The language has steps and segments that this version cannot interpret yet. The vector stays, and nothing claims that it was checked.",
    example: {
      wrong: "then: [utf8, { rsa-sha256: privateKey }, base64]",
      right: "then: [utf8, sha256, hex]",
    },
  }),
  "sample-not-json": entry({
    severity: "error",
    title: "A sample is not the JSON its protocol sends",
    message: (args: { file: string; line: number; column: number; reason: string }) =>
      `${args.file}:${args.line}:${args.column} is not JSON: ${args.reason}`,
    help: () =>
      "samples are whole messages with invented values; mend what the document's typesetting broke",
    why: "Samples are read by generated tests and by the simulator. One that cannot be read proves nothing.",
    example: { wrong: '{ "state": true, }', right: '{ "state": true }' },
  }),
};
