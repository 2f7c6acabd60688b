import { didYouMean, entry } from "../entry.js";
import type { Words } from "../language.js";

/** Complaints of the rules about names, types, codes, values and questions: what reads well, and is still not sound. */
export const fieldRuleEntries = {
  "name-collision": entry({
    severity: "error",
    title: "Two elements get the same name in code",
    message: (args: { name: string; other?: Words }) =>
      args.other === undefined
        ? `the name '${args.name}' is already taken in generated code`
        : `'${args.name}' is already the name of ${args.other.en} in generated code`,
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
      right: "questions:\n  q-price: { title: …, decision: …, reason: …, ask: … }\n",
    },
  }),
  "unused-question": entry({
    severity: "error",
    title: "A question that nothing refers to",
    message: (args: { name: string }) => `nothing refers to the question '${args.name}'`,
    help: (args) =>
      `write \`question: ${args.name}\` where the decision stands, beside another one as a list; or remove the question`,
    why: "A question explains a decision, and is found from where the decision was made: from a field, an operation, a signature, an open point, a sample, or the document as a whole. One that nothing refers to decides nothing, or what it decided cannot be told from what the document says.",
    example: {
      wrong: "questions:\n  q-zone: { … }\ntypes:\n  Pay: { fields: { payTime: { type: … } } }\n",
      right:
        "questions:\n  q-zone: { … }\ntypes:\n  Pay: { fields: { payTime: { type: …, question: [q-absent, q-zone] } } }\n",
    },
  }),
  "not-asked": entry({
    severity: "error",
    title: "A question that is neither asked nor answered",
    message: (args: { name: string }) =>
      `the question '${args.name}' is neither asked of the partner nor answered`,
    help: () =>
      "write under `ask:` what to send (title, text, meanwhile, answers), or what is known already as `answer:`",
    why: "What was decided without the partner stays a guess until somebody asks. `baowen questions` prints everything under `ask:`, ready to be sent, so it is written when the question is found, by whoever has the document open.",
    example: {
      wrong: "q-zone: { title: …, decision: Beijing time, reason: … }\n",
      right:
        "q-zone:\n  decision: Beijing time\n  ask:\n    title: 支付时间的时区\n    text: payTime是北京时间吗？\n    meanwhile: 按北京时间处理\n    answers: [是北京时间, 是其他时区]\n",
    },
  }),
  "same-answers": entry({
    severity: "error",
    title: "Two answers to choose from are the same",
    message: (args: { answer: string }) => `the answer '${args.answer}' is offered twice`,
    help: () => "say in each what it means for us, or leave one out",
    why: "Whoever chooses an answer must say something by it that another answer would not have said.",
    example: { wrong: "answers: [一次, 一次]\n", right: "answers: [一次, 两次]\n" },
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
    message: (args: { what: "field" | "code" | "operation"; name: string }) =>
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
      owner: Words;
      known: readonly string[];
      suggestion?: string;
    }) =>
      args.known.length === 0
        ? `${args.owner.en} has no members, so there is no '${args.name}' in it`
        : `${args.owner.en} has no member '${args.name}'`,
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
        "protocols:\n  notice: { reply: { results: { member: code, codes: { '9': final } } } }",
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
    message: (args: { source: Words; type: string }) =>
      `${args.source.en} cannot stand in a member of the type ${args.type}`,
    help: () => "correct the type of the member, or what fills it",
    why: "A generated value has a type of its own: signatures, encodings, credentials and uuids are texts, and `now` is a time.",
    example: {
      wrong: "timestamp: { type: string, value: now }",
      right: "timestamp: { type: epoch-ms, value: now }",
    },
  }),
};
