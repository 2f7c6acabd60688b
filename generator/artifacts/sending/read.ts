import { docComment } from "../../emit/doc-comment.js";
import { literal, type Json } from "../../emit/literal.js";
import { envelopeName } from "../../model/envelopes.js";
import { receivedName, receivedValidatorName } from "../../model/names.js";
import type { Outcome, OutcomeValue, Protocol } from "../../model/protocol.js";
import type { Operation } from "../../model/provider.js";
import { answerName } from "../../model/protocol-names.js";
import type { MemberView } from "../print/notice.js";
import type { FileScope } from "../file-scope.js";
import { bodyPath } from "../receiving/members.js";
import { printBodyType } from "./text.js";

/** The type of what comes back: the envelope, or for an operation whose reply has a body a type of its own. */
export function printReplyType(scope: FileScope, protocol: Protocol, operation: Operation): string {
  return operation.reply.kind === "none"
    ? printEnvelopeType(scope, protocol)
    : answerName(operation);
}

/** The members of that type: the envelope, and beside it the body. */
export function answerMembers(
  scope: FileScope,
  protocol: Protocol,
  operation: Operation,
): readonly MemberView[] {
  if (operation.reply.kind === "none") return [];
  const body = printBodyType(scope, operation.reply, "received");
  return [
    { doc: "", key: "envelope", type: printEnvelopeType(scope, protocol) },
    {
      doc: docComment(["Read where the reply says success."]),
      key: "body",
      type: `${body} | undefined`,
    },
  ];
}

function printEnvelopeType({ context, imports }: FileScope, protocol: Protocol): string {
  const structure = context.structure(envelopeName(protocol.name, "reply"));
  return imports.useType("./types.js", receivedName(structure));
}

/** The statements that read a reply: its envelope checked, what it says told, its body read where there is one. */
export function printRead(
  scope: FileScope,
  protocol: Protocol,
  operation: Operation,
): readonly string[] {
  const structure = scope.context.structure(envelopeName(protocol.name, "reply"));
  const validator = scope.imports.use("./validators.js", receivedValidatorName(structure));
  const reason = reasonPath(protocol);
  const body = printBody(scope, protocol, operation);
  return [
    `const { envelope } = ${scope.runtime("openJson")}(received.text);`,
    `const reply = ${scope.runtime("readValid")}(${validator}, envelope);`,
    `const kind = ${printKind(scope, protocol)};`,
    ...(reason === undefined
      ? []
      : [`const reason = ${scope.runtime("textAt")}(envelope, ${literal(reason)});`]),
    ...body.statements,
    `return { kind, ${body.reply}${reason === undefined ? "" : ", reason"} };`,
  ];
}

/** A body that comes with a reply that is no success is whatever it is. */
function printBody(
  scope: FileScope,
  { reply }: Protocol,
  operation: Operation,
): { readonly statements: readonly string[]; readonly reply: string } {
  if (operation.reply.kind === "none") return { statements: [], reply: "reply" };
  const { type } = operation.reply;
  const path = bodyPath(reply.envelope, operation);
  const value =
    path === undefined ? "undefined" : `${scope.runtime("valueAt")}(envelope, ${literal(path)})`;
  const read =
    type.kind === "structure"
      ? `${scope.runtime("readValid")}(${scope.imports.use(
          "./validators.js",
          receivedValidatorName(scope.context.structure(type.name)),
        )}, ${value})`
      : value;
  return {
    statements: [`const body = kind === "success" ? ${read} : undefined;`],
    reply: "reply: { envelope: reply, body }",
  };
}

/** Success as the document's condition has it, else as its success outcome does; other outcomes by what tells them apart. */
function printKind(scope: FileScope, protocol: Protocol): string {
  const { reply } = protocol;
  const constants = new Map(reply.outcomes.map((outcome) => [outcome.kind, constantsOf(outcome)]));
  const seen = new Set(["[]", keyOf(constants.get("success")), keyOf(constants.get("refused"))]);
  const tests: string[] = [];
  for (const kind of ["not-yet", "unverified", "invalid", "unknown"] as const) {
    const found = constants.get(kind);
    if (found === undefined || seen.has(keyOf(found))) continue;
    seen.add(keyOf(found));
    tests.push(`${printConstants(scope, found)} ? ${literal(kind)} : `);
  }
  return `${printSuccess(scope, protocol, constants.get("success") ?? [])} ? "success" : ${tests.join("")}"refused"`;
}

function printSuccess(
  scope: FileScope,
  { reply: { success }, emptyIsAbsent }: Protocol,
  constants: readonly Constant[],
): string {
  if (success !== undefined) {
    const condition = literal(success.condition as unknown as Json);
    const absence = emptyIsAbsent ? ", { emptyIsAbsent: true }" : "";
    return `${scope.runtime("holds")}(${condition}, envelope, envelope${absence})`;
  }
  return constants.length > 0 ? printConstants(scope, constants) : "received.status < 300";
}

/** A member that an outcome always says the same of. */
interface Constant {
  readonly path: string;
  readonly text: string;
}

function constantsOf({ members }: Outcome): readonly Constant[] {
  return Object.entries(members).flatMap(([path, value]) => {
    const text = constantText(value);
    return text === undefined ? [] : [{ path, text }];
  });
}

function keyOf(constants: readonly Constant[] = []): string {
  return JSON.stringify(constants);
}

function printConstants(scope: FileScope, constants: readonly Constant[]): string {
  const codeAt = scope.runtime("codeAt");
  return constants
    .map(
      ({ path, text }) => `${codeAt}(envelope, ${literal(path.split("."))}) === ${literal(text)}`,
    )
    .join(" && ");
}

function constantText(value: OutcomeValue): string | undefined {
  if (value.kind === "boolean") return String(value.value);
  return value.kind === "text" && value.text.includes("{reason}") ? undefined : value.text;
}

/** Where a refusal says why. */
function reasonPath({ reply }: Protocol): readonly string[] | undefined {
  const members = reply.outcomes.flatMap((outcome) => Object.entries(outcome.members));
  const found = members.find(
    ([, value]) => value.kind === "text" && value.text.includes("{reason}"),
  );
  return found?.[0].split(".");
}
