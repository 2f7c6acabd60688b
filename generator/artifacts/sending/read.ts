import { literal, propertyKey, type Json } from "../../emit/literal.js";
import { bodyPathOf, bodyPlace } from "../../model/body-place.js";
import { openedName } from "../../model/envelopes.js";
import { camelCase } from "../../model/identifier.js";
import { receivedName, receivedValidatorName } from "../../model/names.js";
import type { Condition } from "../../spec/expression/condition.js";
import type { Outcome, OutcomeValue, Protocol, Results } from "../../model/protocol.js";
import type { Body, Operation } from "../../model/provider.js";
import { answerName, hasAnswer } from "../../model/protocol-names.js";
import type { ProtocolExchange } from "../../model/served.js";
import type { Field } from "../../model/structure.js";
import { isXml } from "../../model/xml.js";
import type { FileScope } from "../file-scope.js";
import { printOptional, printProperty } from "../print/access.js";
import { printBodyValidator } from "../print/body-validator.js";
import type { MemberView } from "../print/notice.js";
import { isJson } from "../print/translation.js";
import { printType } from "../print/type.js";
import { printBodyType } from "../message/body-text.js";
import { placedValues, samePath } from "../message/members.js";
import { printRespelledValue } from "../message/spellings.js";
import { printOpenReply, printReplyCopies } from "./open-reply.js";

/** The type of a reply that says success: the envelope with the body in it, where it has one. */
export function printReplyType(scope: FileScope, protocol: Protocol, operation: Operation): string {
  const { reply } = operation;
  if (reply.kind === "none") return printRefusalType(scope, protocol);
  return hasAnswer(protocol, operation) ? answerName(operation) : printAnyBody(scope, reply);
}

/** Any JSON may be none at all. */
function printAnyBody(scope: FileScope, reply: Exclude<Body, { readonly kind: "none" }>): string {
  const printed = printBodyType(scope, reply, "received");
  return isJson(reply.type) ? `${printed} | undefined` : printed;
}

/** The type of a reply that says no: the envelope. What stands in the place of its body is whatever it is. */
export function printRefusalType({ context, imports }: FileScope, protocol: Protocol): string {
  const structure = context.structure(openedName(protocol, "reply"));
  return imports.useType("./types.js", receivedName(structure));
}

/** `{ extends: 'Omit<ApiReplyReceived, "data">', members: [data: AddTempReplyReceived] }` */
export interface AnswerView {
  readonly extends: string;
  readonly members: readonly MemberView[];
}

/** The interface of a reply that says success; undefined where the envelope alone comes back. */
export function answerView(
  scope: FileScope,
  protocol: Protocol,
  operation: Operation,
): AnswerView | undefined {
  const place = bodyPlace(protocol.reply.envelope, operation);
  const { reply } = operation;
  if (reply.kind === "none" || place === undefined || place.kind === "whole") return undefined;
  const [name = "", ...rest] = bodyPathOf(place);
  const whole = printRefusalType(scope, protocol);
  const body = printAnyBody(scope, reply);
  const type = printInside(`NonNullable<${whole}[${literal(name)}]>`, rest, body);
  return {
    extends: `Omit<${whole}, ${literal(name)}>`,
    members: [{ doc: "", key: propertyKey(name), type }],
  };
}

/** The type `outer` with another one at the end of the path. */
function printInside(outer: string, path: readonly string[], body: string): string {
  const [name, ...rest] = path;
  if (name === undefined) return body;
  const inner = printInside(`NonNullable<${outer}[${literal(name)}]>`, rest, body);
  return `Omit<${outer}, ${literal(name)}> & { readonly ${propertyKey(name)}: ${inner} }`;
}

/** The type of the code that a refusal has. */
export function printCodeType(
  { context, imports }: FileScope,
  protocol: Protocol,
  operation: Operation,
): string {
  const field = codeField(protocol, operation);
  if (field === undefined) return "undefined";
  const printed = printType(
    { context, imports, face: "received", types: "./types.js" },
    field.type,
    field.unit,
  );
  return field.required.kind === "always" ? printed : `${printed} | undefined`;
}

function codeField({ reply }: Protocol, { results }: Operation): Field | undefined {
  if (results === undefined) return undefined;
  const found = placedValues(reply.envelope.members).find(({ path }) =>
    samePath(path, results.path),
  );
  return found?.member.field;
}

/** The statements that read a reply without looking into its body: its envelope checked, what it says told. */
export function printReadEnvelope(
  scope: FileScope,
  exchange: ProtocolExchange,
  meaning: string | undefined,
  isRepeating: boolean,
): readonly string[] {
  const { protocol } = exchange;
  if (saysNothing(protocol)) return [`return ${scope.runtime("readPlain")}(received);`];
  const structure = scope.context.structure(openedName(protocol, "reply"));
  const validator = scope.imports.use("./validators.js", receivedValidatorName(structure));
  const refusal = printRefusal(scope, protocol, meaning);
  const statuses = [...new Set(protocol.reply.outcomes.map(({ status }) => status))];
  return [
    `${scope.runtime("requireStatus")}(received, ${literal(statuses)});`,
    ...printOpenReply(scope, exchange),
    `const reply = ${scope.runtime("readValid")}(${validator}, envelope);`,
    ...printReplyCopies(scope, protocol),
    `const kind = ${printKind(scope, protocol)};`,
    `return { ${["kind", "reply", ...shown(isRepeating), ...refusal].join(", ")} };`,
  ];
}

/** What a reply repeats is compared by whoever sent the request: it is shown the envelope as it came, opened. */
function shown(isRepeating: boolean): readonly string[] {
  return isRepeating ? ["envelope"] : [];
}

/** Whether the document says nothing of replies, so that HTTP's own words are all there is. */
function saysNothing({ reply }: Protocol): boolean {
  return (
    reply.envelope.members.length === 0 &&
    reply.success === undefined &&
    reply.outcomes.length === 0
  );
}

/** The statements that read a reply with a body; the body that comes with a reply that is no success is whatever it is. */
export function printReadBody(
  scope: FileScope,
  { reply }: Protocol,
  operation: Operation,
  readEnvelope: string,
  isRepeating: boolean,
): readonly string[] {
  if (operation.reply.kind === "none") return [];
  const place = bodyPlace(reply.envelope, operation);
  const path = place === undefined ? [] : bodyPathOf(place);
  const validator = printBodyValidator(scope, operation.reply.type, "received");
  const written =
    path.length === 0
      ? `${scope.runtime("openJson")}(received.text).value`
      : path.reduce(printInner, "read.reply");
  const value = isXml(reply.envelope)
    ? written
    : printRespelledValue(scope, written, operation.reply.type);
  const envelope = isRepeating ? ["envelope: read.envelope"] : [];
  const members = [
    "kind: read.kind",
    `reply: ${printWith("read.reply", path, "body")}`,
    ...envelope,
  ];
  return [
    `const read = ${readEnvelope};`,
    `if (read.kind !== "success") return read;`,
    `const body = ${scope.runtime("readValid")}(${validator}, ${value});`,
    `return { ${members.join(", ")} };`,
  ];
}

/** Below the first level, a group may be left out. */
function printInner(object: string, name: string, index: number): string {
  return index === 0 ? printProperty(object, name) : printOptional(object, name);
}

/** `{ ...reply, data: body }` */
function printWith(object: string, path: readonly string[], value: string): string {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  const inner = printWith(printProperty(object, name), rest, value);
  return `{ ...${object}, ${propertyKey(name)}: ${inner} }`;
}

/** What a refusal says beside itself: why, by which code, and what that means for trying again. */
function printRefusal(
  scope: FileScope,
  protocol: Protocol,
  meaning: string | undefined,
): readonly string[] {
  const { reply } = protocol;
  const reason = reasonPath(protocol);
  const told =
    reason === undefined
      ? []
      : [`reason: ${scope.runtime("textAt")}(envelope, ${literal(reason)})`];
  if (reply.results === undefined || meaning === undefined) return told;
  const { path } = reply.results;
  const code = `${scope.runtime("codeAt")}(envelope, ${literal(path)})`;
  return [...told, `code: ${path.reduce(printInner, "reply")}`, `meaning: ${meaning}(${code})`];
}

/** The function that says what a code means; operations that know nothing of their own share their protocol's. */
export function meaningName(protocol: Protocol, operation: Operation): string {
  if (!hasOwnResults(protocol, operation)) return usualMeaning(protocol);
  return camelCase([protocol.name, operation.name, "meaning"].join("-"));
}

export function usualMeaning({ name }: Protocol): string {
  return camelCase(`${name}-meaning`);
}

/** Whether an operation knows better about codes than its protocol. */
export function hasOwnResults({ reply }: Protocol, { results }: Operation): boolean {
  if (results === reply.results) return false;
  return JSON.stringify(results) !== JSON.stringify(reply.results);
}

/** The cases of that function: `case "1000": case "1001": return "final";` */
export function printMeaning({ codes, otherwise }: Results): readonly string[] {
  const meanings = [...new Set(Object.values(codes))].filter((each) => each !== otherwise);
  return [
    "switch (code) {",
    ...meanings.flatMap((meaning) => [
      ...Object.entries(codes).flatMap(([code, each]) =>
        each === meaning ? [`case ${literal(code)}:`] : [],
      ),
      `return ${literal(meaning)};`,
    ]),
    "default:",
    `return ${literal(otherwise)};`,
    "}",
  ];
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
    const plain = printEquality(scope, success.condition, emptyIsAbsent);
    if (plain !== undefined) return plain;
    const condition = literal(success.condition as unknown as Json);
    const absence = emptyIsAbsent ? ", { emptyIsAbsent: true }" : "";
    return `${scope.runtime("holds")}(${condition}, envelope, envelope${absence})`;
  }
  return constants.length > 0 ? printConstants(scope, constants) : "received.status < 300";
}

/** One member compared with one text, which is what most documents say. */
function printEquality(
  scope: FileScope,
  condition: Condition,
  emptyIsAbsent: boolean,
): string | undefined {
  if (condition.kind !== "compare" || condition.op !== "=") return undefined;
  const { path, value } = condition;
  // Numbers equal whatever writes the same number, which is for `holds` to say.
  if (path[0] === "^" || isNumeric(value) || (emptyIsAbsent && value === "")) return undefined;
  return `${scope.runtime("textAt")}(envelope, ${literal(path)}) === ${literal(value)}`;
}

/** As JSON writes numbers, so that `0000` is none. */
function isNumeric(text: string): boolean {
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE].*)?$/u.test(text);
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
