import { entry } from "../entry.js";
import type { Words } from "../language.js";

/** Complaints of the rules about what follows a request whose answer is lost. */
export const settlementRuleEntries = {
  "missing-effect": entry({
    severity: "error",
    title: "An operation that we start does not say what it does",
    message: (args: { name: string }) => `'${args.name}' does not say what it does`,
    help: () => "add `effect:` with one of query, create, update, cancel, notice",
    why: "A query is repeated whenever its answer is lost, and a creation never is. Which of them an operation is decides what its client does, so it is not guessed.",
    example: {
      wrong: "queryOrder: { protocol: orders, from: channel }",
      right: "queryOrder: { protocol: orders, from: channel, effect: query }",
    },
  }),
  "unsettled-create": entry({
    severity: "warning",
    title: "Nobody can find out whether something was created, changed or cancelled",
    message: (args: { name: string }) =>
      `if the answer to '${args.name}' is lost, nothing finds out what became of it`,
    help: () =>
      "add `settle: { by: <query>, … }`, `settle: { none: why }`, `idempotent-by:` or a `question:`",
    why: "A request that changes something is never repeated blindly: the first one may have been carried out. Either a query settles it, or a repeat is harmless, or a person has to look.",
    example: {
      wrong: "createOrder: { effect: create }",
      right:
        "createOrder: { effect: create, settle: { by: queryOrder, with: { orderNo: request.orderNo } } }",
    },
  }),
  "settled-by": entry({
    severity: "error",
    title: "An operation is settled by one that cannot be asked",
    message: (args: { name: string; reason: Words }) =>
      `'${args.name}' ${args.reason.en}, and cannot be asked what became of this`,
    help: () => "name an operation with `effect: query` of the same protocol and the same sender",
    why: "Whoever loses an answer asks again and again until it knows. What is asked must change nothing, and must be something that the same client can send.",
    example: {
      wrong: "createOrder: { effect: create, settle: { by: cancelOrder } }",
      right: "createOrder: { effect: create, settle: { by: queryOrder } }",
    },
  }),
  "lost-reply": entry({
    severity: "error",
    title: "A query is to be asked with something of the answer that was lost",
    message: (_args: object) => "the reply is what was lost, so nothing of it is known",
    help: () => "take values of the request; where they do not do, write `settle: { none: why }`",
    why: "An operation is settled when its answer did not come. A number that only the answer holds cannot be used to ask for it.",
    example: {
      wrong: "settle: { by: queryOrder, with: { orderNo: reply.orderNo } }",
      right: "settle: { by: queryOrder, with: { serialNo: request.serialNo } }",
    },
  }),
  "settled-with-type": entry({
    severity: "error",
    title: "A query is asked with a value that its field cannot hold",
    message: (args: {
      source: string;
      given: Words;
      target: string;
      taken: Words;
      query: string;
    }) =>
      `'${args.source}' is of the type ${args.given.en}, and '${args.target}' of '${args.query}' of the type ${args.taken.en}`,
    help: () => "give a field of the same type and unit, or correct one of the two types",
    why: "The value is put into the query as it is. A number where a text belongs, another code table or another unit would be refused, or would ask for something else.",
    example: {
      wrong: "settle: { by: queryOrder, with: { orderNo: request.price } }",
      right: "settle: { by: queryOrder, with: { orderNo: request.orderNo } }",
    },
  }),
  "settled-with-missing": entry({
    severity: "error",
    title: "A query needs a value that the request may lack",
    message: (args: { source: string; target: string; query: string }) =>
      `a request may lack '${args.source}', and '${args.query}' needs '${args.target}'`,
    help: () => "give a field that is `required: true` and never null, or ask by another one",
    why: "Where the request left the field out, the query could not be asked, just when nobody knows what happened.",
    example: {
      wrong:
        "serialNo: { type: string }\n# settle: { by: query, with: { serialNo: request.serialNo } }\n",
      right:
        "serialNo: { type: string, required: true }\n# settle: { by: query, with: { serialNo: request.serialNo } }\n",
    },
  }),
  unasked: entry({
    severity: "warning",
    title: "A query needs more than it is asked with",
    message: (args: { query: string; fields: readonly string[] }) =>
      `'${args.query}' needs '${args.fields.join("', '")}' too, so no code is generated that asks it`,
    help: () => "give them under `with:`; if the request does not know them, add a `question:`",
    why: "A result whose outcome is unknown carries a function that asks the query. It is generated where the request says all that the query must have; otherwise the query is only named.",
    example: {
      wrong: "settle: { by: queryOrder }",
      right: "settle: { by: queryOrder, with: { orderNo: request.orderNo } }",
    },
  }),
  "needless-settlement": entry({
    severity: "warning",
    title: "A query says how a repeat is made harmless",
    message: (args: { key: string; name: string }) =>
      `'${args.name}' is a query, and needs no '${args.key}'`,
    help: (args) => `remove ${args.key}, or correct the effect`,
    why: "A query changes nothing, so it is simply asked again. That somebody thought about its repeats suggests that it does change something.",
    example: {
      wrong: "queryOrder: { effect: query, idempotent-by: orderNo }",
      right: "queryOrder: { effect: query }",
    },
  }),
  "optional-idempotence": entry({
    severity: "error",
    title: "The field that makes a repeat harmless may be left out",
    message: (args: { path: string }) => `a request may lack '${args.path}'`,
    help: (args) => `make '${args.path}' \`required: true\`, or remove idempotent-by`,
    why: "Requests of such an operation are repeated by themselves. One without the field would be carried out twice.",
    example: {
      wrong: "serialNo: { type: string }\n# idempotent-by: serialNo\n",
      right: "serialNo: { type: string, required: true }\n# idempotent-by: serialNo\n",
    },
  }),
};
