import { literal } from "../../emit/literal.js";
import type {
  Member,
  Openable,
  Outcome,
  OutcomeKind,
  OutcomeValue,
  Protocol,
  Results,
} from "../../model/protocol.js";
import type { ProtocolExchange } from "../../model/served.js";
import type { FileScope } from "../file-scope.js";
import { printOpenable } from "../signing/printing.js";
import { literalText } from "../message/literal-text.js";
import { samePath, sourceOf, type ValueMember } from "../message/members.js";

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

/** The HTTP status that stands in for an outcome that the document does not have. */
export const plainStatuses: Readonly<Record<OutcomeKind, number>> = {
  success: 200,
  refused: 422,
  "not-yet": 503,
  unknown: 404,
  unverified: 401,
  invalid: 400,
};

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
  const saying = { outcome, results, hasBody };
  const members = envelope.members.flatMap((member) => printMember(scope, saying, member, []));
  return {
    kind: outcome.kind,
    status: String(outcome.status),
    contentType: printContentType(content),
    body: `${scope.runtime("objectText")}([${members.join(", ")}])`,
  };
}

function printContentType(content: Openable<string>): string {
  return printOpenable(content, literal, "making.options");
}

/** An outcome, and where the document has codes for refusals. */
interface Saying {
  readonly outcome: Outcome;
  readonly results: Results | undefined;
  /** Whether any operation of the protocol has data for a success. */
  readonly hasBody: boolean;
}

/** A pair of a member's name and the expression for its JSON text. */
function printMember(
  scope: FileScope,
  saying: Saying,
  member: Member,
  path: readonly string[],
): readonly string[] {
  switch (member.kind) {
    case "body":
      return saying.hasBody && saying.outcome.kind === "success"
        ? [`[${literal(member.name)}, body]`]
        : [];
    case "group": {
      const inner = member.members.flatMap((each) =>
        printMember(scope, saying, each, [...path, member.name]),
      );
      if (inner.length === 0) return [];
      return [`[${literal(member.name)}, ${scope.runtime("objectText")}([${inner.join(", ")}])]`];
    }
    case "value": {
      const text = printValue(scope, saying, member, [...path, member.field.name]);
      return text === undefined ? [] : [`[${literal(member.field.name)}, ${text}]`];
    }
  }
}

/** What a handler refuses with goes before what the outcome says of refusals. */
function printValue(
  scope: FileScope,
  { outcome, results }: Saying,
  member: ValueMember,
  path: readonly string[],
): string | undefined {
  const usual = printUsual(scope, outcome, member, path);
  const isCode = results !== undefined && samePath(results.path, path);
  if (outcome.kind !== "refused" || !isCode) return usual;
  const writeJson = scope.runtime("writeJson");
  const isText = literalText(member.field.type, "0") !== "0";
  const code = isText ? "making.code" : `${scope.runtime("wireNumber")}(making.code)`;
  return `making.code === undefined ? ${usual ?? "undefined"} : ${writeJson}(${code})`;
}

/** What the outcome says, else where the member's value comes from, else what the request said; else it is left out. */
function printUsual(
  scope: FileScope,
  outcome: Outcome,
  member: ValueMember,
  path: readonly string[],
): string | undefined {
  const said = outcome.members[path.join(".")];
  if (said !== undefined) return printOutcomeValue(scope, said);
  const source = sourceOf(member);
  switch (source?.kind) {
    case "literal":
      return literal(literalText(member.field.type, source.text));
    case "uuid":
      return `${scope.runtime("writeJson")}(${scope.runtime("uuid")}(${scope.runtime("secureRandom")}))`;
    case "now":
      return `${scope.runtime("writeJson")}(making.now)`;
    case "from-request":
      return printEcho(scope, source.path);
    default:
      return member.field.echo ? printEcho(scope, path) : undefined;
  }
}

function printEcho(scope: FileScope, path: readonly string[]): string {
  return `${scope.runtime("echoText")}(message, ${literal(path)})`;
}

function printOutcomeValue(scope: FileScope, value: OutcomeValue): string {
  switch (value.kind) {
    case "boolean":
      return literal(String(value.value));
    case "number":
      return literal(value.text);
    case "text": {
      const parts = value.text.split("{reason}");
      if (parts.length === 1) return literal(JSON.stringify(value.text));
      return `${scope.runtime("writeJson")}(${printFilled(parts)})`;
    }
  }
}

/** `"Refused: " + reason`; `{reason}` stood between the parts. */
function printFilled(parts: readonly string[]): string {
  const operands = parts.flatMap((part, index) => [
    ...(index === 0 ? [] : ["reason"]),
    ...(part === "" ? [] : [literal(part)]),
  ]);
  return operands.join(" + ");
}
