import { plainStatuses } from "../../../templates/runtime/receiver/plain-reply.js";
import { xmlText } from "../../../templates/runtime/xml/write.js";
import { literal } from "../../emit/literal.js";
import type {
  Envelope,
  Openable,
  Outcome,
  OutcomeKind,
  OutcomeValue,
  Protocol,
  Results,
} from "../../model/protocol.js";
import type { ProtocolExchange } from "../../model/served.js";
import type { Field } from "../../model/structure.js";
import { hasOwnRoots, isXml } from "../../model/xml.js";
import type { FileScope } from "../file-scope.js";
import { literalText } from "../message/literal-text.js";
import { placedValues, samePath, sourceOf, type ValueMember } from "../message/members.js";
import { signedReply } from "../message/replies.js";
import type { SignedPlace } from "../message/signed.js";
import {
  printLiteralText,
  printMembers,
  printMemberText,
  printMessage,
  type TextOf,
} from "../message/texts.js";
import { printNow } from "../sending/values.js";
import { printOpenable } from "../signing/printing.js";
import { isConstant, printSaid, saysOfBodies } from "./said.js";

/** The statements that answer with the outcome `kind`. */
export interface PrintedReply {
  readonly kind: OutcomeKind;
  readonly status: string;
  readonly contentType: string;
  readonly body: string;
}

/**
 * The reply for each way that an exchange can end, as the document has it. Where it has none, HTTP's own words: a status that
 * says as much, and a text.
 */
export function printReplies(
  scope: FileScope,
  { protocol, operations }: ProtocolExchange,
): readonly PrintedReply[] {
  const isWhole = protocol.reply.envelope.members.length === 0;
  const hasBody = operations.some(({ reply }) => reply.kind !== "none");
  return outcomeKinds.map((kind) => {
    const outcome = protocol.reply.outcomes.find((each) => each.kind === kind);
    if (isWhole && (outcome !== undefined || (kind === "success" && hasBody))) {
      return wholeReply(protocol, kind, outcome, hasBody);
    }
    return outcome === undefined
      ? plainReply(kind)
      : outcomeReply(scope, protocol, outcome, hasBody);
  });
}

const outcomeKinds: readonly OutcomeKind[] = [
  "success",
  "refused",
  "not-yet",
  "unknown",
  "unverified",
  "invalid",
];

function plainReply(kind: OutcomeKind): PrintedReply {
  return {
    kind,
    status: String(plainStatuses[kind]),
    contentType: literal("text/plain; charset=utf-8"),
    body: "reason",
  };
}

/** Without an envelope, a reply is its body, or nothing. */
function wholeReply(
  protocol: Protocol,
  kind: OutcomeKind,
  outcome: Outcome | undefined,
  hasBody: boolean,
): PrintedReply {
  return {
    kind,
    status: String(outcome?.status ?? plainStatuses[kind]),
    contentType: printContentType(protocol.reply.content),
    body: kind === "success" && hasBody ? `body ?? ""` : `""`,
  };
}

function outcomeReply(
  scope: FileScope,
  protocol: Protocol,
  outcome: Outcome,
  hasBody: boolean,
): PrintedReply {
  const { content, envelope, results } = protocol.reply;
  const signed = outcome.unsigned ? undefined : signedReply(protocol);
  const saying = { envelope, outcome, results, hasBody, signed };
  const textOf: TextOf = (path, member) => {
    if (member.kind === "body") return printBodyMember(protocol, saying);
    return member.kind === "value" ? printValue(scope, saying, member, path) : undefined;
  };
  const members = printMembers(scope, envelope, { fills: {} }, textOf, { seals: true });
  const text = printMessage(scope, envelope, printRoot(envelope), members);
  return {
    kind: outcome.kind,
    status: String(outcome.status),
    contentType: printContentType(content),
    body: signed?.in === "envelope" ? `signed((sign) => ${text})` : text,
  };
}

/** A root that is another one for each operation is in the variable `root`. */
function printRoot(envelope: Envelope): string {
  return hasOwnRoots(envelope) ? "root" : literal(envelope.root ?? "");
}

/** The body is in the variable `body` where an outcome has one. */
function printBodyMember(protocol: Protocol, { outcome, hasBody }: Saying): string | undefined {
  if (saysOfBodies(protocol)) return "body";
  return hasBody && outcome.kind === "success" ? "body" : undefined;
}

function printContentType(content: Openable<string>): string {
  return printOpenable(content, literal, "making.options");
}

/** An outcome, and where the document has codes for refusals. */
interface Saying {
  readonly envelope: Envelope;
  readonly outcome: Outcome;
  readonly results: Results | undefined;
  /** Whether any operation of the protocol has data for a success. */
  readonly hasBody: boolean;
  /** The signature that the reply carries. */
  readonly signed: SignedPlace | undefined;
}

/** What a handler refuses with goes before what the outcome says of refusals. */
function printValue(
  scope: FileScope,
  saying: Saying,
  member: ValueMember,
  path: readonly string[],
): string | undefined {
  const { envelope, outcome, results } = saying;
  const usual = printUsual(scope, saying, member, path);
  const isCode = results !== undefined && samePath(results.path, path);
  if (outcome.kind !== "refused" || !isCode) return usual;
  const isText = isXml(envelope) || literalText(member.field.type, "0") !== "0";
  const code = isText ? "making.code" : `${scope.runtime("wireNumber")}(making.code)`;
  const text = printMemberText(scope, envelope, member.field.name, code);
  return `making.code === undefined ? ${usual ?? "undefined"} : ${text}`;
}

/** What the outcome says, else where the member's value comes from, else what the request said; else it is left out. */
function printUsual(
  scope: FileScope,
  saying: Saying,
  member: ValueMember,
  path: readonly string[],
): string | undefined {
  const { envelope, outcome, signed } = saying;
  const { field } = member;
  const print = (value: string): string => printMemberText(scope, envelope, field.name, value);
  const said = outcome.members[path.join(".")];
  if (said !== undefined) {
    return isConstant(said) ? literal(constantText(envelope, field, said)) : print(printSaid(said));
  }
  const source = sourceOf(member);
  switch (source?.kind) {
    case "literal":
      return printLiteralText(envelope, field, source.text);
    case "uuid":
      // A reply that is signed is written twice, and must be the same both times.
      return print(
        signed === undefined
          ? `${scope.runtime("uuid")}(${scope.runtime("secureRandom")})`
          : "replyId",
      );
    case "now":
      return print(printNow(scope, field.type, "making.now"));
    case "signature":
      return signed?.place.member === member ? `sign && ${print("sign")}` : undefined;
    case "from-request":
      return printEcho(scope, envelope, field, source.path);
    case "same-as":
      return printCopy(scope, saying, source.path);
    default:
      return undefined;
  }
}

/** What another member of the reply says. */
function printCopy(scope: FileScope, saying: Saying, path: readonly string[]): string | undefined {
  const of = placedValues(saying.envelope.members).find((placed) => samePath(placed.path, path));
  return of && printValue(scope, saying, of.member, path);
}

function printEcho(
  scope: FileScope,
  envelope: Envelope,
  field: Field,
  path: readonly string[],
): string {
  if (!isXml(envelope)) return `${scope.runtime("echoText")}(message, ${literal(path)})`;
  const value = `message && ${scope.runtime("valueAt")}(message.envelope, ${literal(path)})`;
  return `${scope.runtime("elementText")}(${literal(field.name)}, ${value})`;
}

function constantText(envelope: Envelope, { name }: Field, value: OutcomeValue): string {
  const text = value.kind === "boolean" ? String(value.value) : value.text;
  if (isXml(envelope)) return `<${name}>${xmlText(text)}</${name}>`;
  return value.kind === "text" ? JSON.stringify(text) : text;
}
