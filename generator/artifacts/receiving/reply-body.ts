import { literal, propertyKey } from "../../emit/literal.js";
import { bodyPathOf, bodyPlace } from "../../model/body-place.js";
import { operationName, structureName, validatorName } from "../../model/names.js";
import type { Outcome, Protocol } from "../../model/protocol.js";
import type { Operation } from "../../model/provider.js";
import { replyData, saidOfBody, sourcedFields } from "../../model/reply-data.js";
import type { ProtocolExchange } from "../../model/served.js";
import type { Structure } from "../../model/structure.js";
import { isXml } from "../../model/xml.js";
import type { FileScope } from "../file-scope.js";
import { sourceOf } from "../message/members.js";
import { readsVariable } from "../message/parameters.js";
import { printBodyElement, printBodyType, printWire } from "../message/body-text.js";
import { printNow } from "../sending/values.js";
import {
  printDataText,
  printDataType as printRepeatingType,
  printRepeats,
} from "./body-repeats.js";
import { printSaid, saysOfBodies } from "./said.js";

/** The function that writes the body of a reply. Its call stands in the function that makes replies. */
export interface PrintedReplyBody {
  readonly parameters: readonly string[];
  readonly passed: readonly string[];
  readonly statements: readonly string[];
}

/** Undefined where no reply has a body. */
export function printReplyBody(
  scope: FileScope,
  exchange: ProtocolExchange,
  making: () => string,
): PrintedReplyBody | undefined {
  if (saysOfBodies(exchange.protocol)) return printFilledBody(scope, exchange, making);
  const cases = exchange.operations.flatMap((operation) => {
    if (operation.reply.kind === "none") return [];
    const body = printData(scope, exchange, operation);
    return [`case ${literal(operationName(operation))}:`, `return ${body};`];
  });
  if (cases.length === 0) return undefined;
  const kind = `kind: ${scope.runtimeType("ReplyKind")}`;
  const statements = [
    `if (kind !== "success") return undefined;`,
    ...printSwitch(cases, "undefined"),
  ];
  const all = [kind, "data: unknown", `making: ${making()}`];
  return withMessage(scope, ["kind", "data", "making"], all, statements);
}

/** Every kind of reply has a body, of which the document says something. */
function printFilledBody(
  scope: FileScope,
  exchange: ProtocolExchange,
  making: () => string,
): PrintedReplyBody {
  const { protocol, operations } = exchange;
  const cases = operations.flatMap((operation) => [
    `case ${literal(operationName(operation))}:`,
    `return kind === "success" ? ${printData(scope, exchange, operation, "...said")} : ${printSaidBody(scope, protocol, operation)};`,
  ]);
  const unknown = isXml(protocol.reply.envelope)
    ? "undefined"
    : `${scope.runtime("writeJson")}(said)`;
  const kinds = scope.runtimeType("ReplyKind");
  const statements = [
    `const said = ${printSaidByKind(scope, protocol, operations)};`,
    "if (said === undefined) return undefined;",
    ...printSwitch(cases, unknown),
  ];
  const all = [`kind: ${kinds}`, "reason: string", "data: unknown", `making: ${making()}`];
  return withMessage(scope, ["kind", "reason", "data", "making"], all, statements);
}

/** The request is passed where the statements read it. */
function withMessage(
  scope: FileScope,
  passed: readonly string[],
  parameters: readonly string[],
  statements: readonly string[],
): PrintedReplyBody {
  if (!readsVariable(statements, "message")) return { passed, parameters, statements };
  return {
    passed: [...passed, "message"],
    parameters: [...parameters, `message: ${scope.runtimeType("OpenedMessage")} | undefined`],
    statements,
  };
}

function printSwitch(cases: readonly string[], otherwise: string): readonly string[] {
  return ["switch (making.operation) {", ...cases, "default:", `return ${otherwise};`, "}"];
}

/** `kind === "success" ? { resultFlag: true } : kind === "refused" || … ? { … } : undefined` */
function printSaidByKind(
  scope: FileScope,
  protocol: Protocol,
  [first]: readonly Operation[],
): string {
  const groups = new Map<string, string[]>();
  for (const outcome of protocol.reply.outcomes) {
    const said = first === undefined ? "{}" : printMembers(protocol, first, outcome);
    groups.set(said, [...(groups.get(said) ?? []), `kind === ${literal(outcome.kind)}`]);
  }
  const tests = [...groups].map(([said, kinds]) => {
    const type = scope.runtimeType("WireObject");
    return `${kinds.join(" || ")} ? (${said} satisfies ${type}) : `;
  });
  return `${tests.join("")}undefined`;
}

function printMembers(protocol: Protocol, operation: Operation, { members }: Outcome): string {
  const said = saidOfBody(protocol, operation, members);
  return `{ ${said.map(({ name, value }) => `${propertyKey(name)}: ${printSaid(value)}`).join(", ")} }`;
}

/** The handler's data, and what fills the rest, as the text of a body. */
function printData(
  scope: FileScope,
  exchange: ProtocolExchange,
  operation: Operation,
  said?: string,
): string {
  const { protocol } = exchange;
  const { reply } = operation;
  const { provider } = scope.context;
  const data = replyData(provider, operation);
  const name = bodyName(protocol, operation);
  const ofXml = isXml(protocol.reply.envelope);
  if (reply.kind === "none" || data === undefined) {
    if (reply.kind === "none") return "undefined";
    if (!ofXml) return printDataText(scope, exchange, operation);
    return printBodyElement(scope, reply, name, `data as ${printBodyType(scope, reply, "sent")}`);
  }
  const filled = [
    ...printRepeats(scope, protocol, operation),
    ...printGiven(scope, data),
    ...sourcedFields(provider, operation).flatMap((field) => printSourced(scope, field)),
    ...(said === undefined ? [] : [said]),
  ];
  const validator = printValidator(scope, operation);
  const wire = `{ ${filled.join(", ")} }`;
  if (!ofXml) return `${scope.runtime("validText")}(${validator}, ${wire})`;
  const valid = `${scope.runtime("validObject")}(${validator}, ${wire})`;
  return `${scope.runtime("structureText")}(${literal(name)}, ${valid}, ${validator}.structure)`;
}

/** What the handler gives, where it gives anything. */
function printGiven(scope: FileScope, data: Structure): readonly string[] {
  if (data.fields.length === 0) return [];
  const type = scope.imports.useType("./types.js", structureName(data));
  const given = data.fields.every(({ required }) => required.kind !== "always")
    ? `((data ?? {}) as ${type})`
    : `(data as ${type})`;
  return [`...${printWire(scope, { kind: "structure", name: data.name }, given)}`];
}

function printSourced(
  scope: FileScope,
  field: ReturnType<typeof sourcedFields>[number],
): readonly string[] {
  const source = sourceOf({ kind: "value", field, ...(field.value && { value: field.value }) });
  const key = propertyKey(field.name);
  switch (source?.kind) {
    case "now":
      return [`${key}: ${printNow(scope, field.type, "making.now")}`];
    case "literal":
      return [`${key}: ${literal(source.text)}`];
    case "uuid":
      return [`${key}: ${scope.runtime("uuid")}(${scope.runtime("secureRandom")})`];
    default:
      return [];
  }
}

/** A reply that is no success has nothing but what the document says of it. */
function printSaidBody(scope: FileScope, protocol: Protocol, operation: Operation): string {
  const { reply } = operation;
  if (!isXml(protocol.reply.envelope)) return `${scope.runtime("writeJson")}(said)`;
  const name = literal(bodyName(protocol, operation));
  const isStructure = reply.kind !== "none" && reply.type.kind === "structure";
  return isStructure
    ? `${scope.runtime("structureText")}(${name}, said, ${printValidator(scope, operation)}.structure)`
    : `${scope.runtime("elementText")}(${name}, said)`;
}

function printValidator({ context, imports }: FileScope, { reply }: Operation): string {
  if (reply.kind === "none" || reply.type.kind !== "structure") throw new Error("no structure");
  return imports.use("./validators.js", validatorName(context.structure(reply.type.name)));
}

function bodyName(protocol: Protocol, operation: Operation): string {
  const place = bodyPlace(protocol.reply.envelope, operation);
  return (place && bodyPathOf(place).at(-1)) ?? "";
}

/** The type of what a handler gives for a reply, with what leads to it; empty where it gives nothing. */
export function printDataType(
  scope: FileScope,
  exchange: ProtocolExchange,
  operation: Operation,
): string {
  const { reply } = operation;
  if (reply.kind === "none") return "";
  const data = replyData(scope.context.provider, operation);
  if (data === undefined) return `, ${printRepeatingType(scope, exchange, operation)}`;
  if (data.fields.length === 0) return "";
  const type = scope.imports.useType("./types.js", structureName(data));
  const isOptional = data.fields.every(({ required }) => required.kind !== "always");
  return isOptional ? `, ${type} | void` : `, ${type}`;
}
