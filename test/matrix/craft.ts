// Samples are made by the generated runtime, whose numbers are not those of its source.
import { writeJson as writeGenerated } from "../../generated/runtime/src/index.js";
import { formatInstant } from "../../templates/runtime/instants.js";
import { objectText } from "../../templates/runtime/json/object-text.js";
import { readJson } from "../../templates/runtime/json/read.js";
import { writeJson } from "../../templates/runtime/json/write.js";
import { jsonNumber, wireNumber } from "../../templates/runtime/wire.js";
import type { WireValue } from "../../templates/runtime/wire.js";
import { elementAround, elementText } from "../../templates/runtime/xml/element-text.js";
import { readXml } from "../../templates/runtime/xml/read.js";
import { createContext, type PackageContext } from "../../generator/artifacts/context.js";
import { placedValues } from "../../generator/artifacts/message/members.js";
import { bodyMember, bodyPlace } from "../../generator/model/body-place.js";
import type {
  Member,
  Openable,
  Protocol,
  Signature,
  ValueSource,
} from "../../generator/model/protocol.js";
import type { Operation, Provider } from "../../generator/model/provider.js";
import type { Type } from "../../generator/model/type.js";
import { isXml, rootName } from "../../generator/model/xml.js";
import type { Words } from "../../generator/diagnostics/language.js";
import { choose, type Choices } from "../../generator/protocol/choose.js";
import { interpret, interpretEncoding, type Means } from "../../generator/protocol/interpret.js";
import { keyForms } from "../../generator/protocol/key-bytes.js";
import { messageInputs } from "../../generator/protocol/message-inputs.js";
import type { Refusal } from "../../generator/protocol/segments.js";
import { xmlInputs } from "../../generator/protocol/xml-inputs.js";

/*
 * Messages put together from the spec by the interpreter, not by generated code: a sender that checks nothing, so that messages
 * which no generated sender would let out can be signed rightly, and a second opinion on all that it would.
 */

export interface Crafting {
  /** Opened: messages that travel in members stand there as sealed groups. */
  readonly provider: Provider;
  /** As the spec has it, which is how signatures are interpreted. */
  readonly spec: Provider;
  readonly operation: Operation;
  readonly keys: { readonly [credential: string]: string };
  readonly choices: Choices;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Numbers this message. */
  readonly id: string;
}

/** The text of a whole request with this body; undefined body: none. `alter` may change its signature. */
export function craft(
  crafting: Crafting,
  given: WireValue | undefined,
  alter: (sign: string) => string = (sign) => sign,
): string {
  const protocol = protocolOf(crafting);
  const body = given && readJson(writeGenerated(given)).value;
  const unsigned = written(crafting, protocol, body, undefined);
  const sign = signature(crafting, unsigned, body);
  return sign === undefined ? unsigned : written(crafting, protocol, body, alter(sign));
}

export function protocolOf({
  provider,
  operation,
}: Pick<Crafting, "provider" | "operation">): Protocol {
  const found = provider.protocols.find(({ name }) => name === operation.protocol);
  if (found === undefined) throw new Error(`no protocol '${operation.protocol}'`);
  return found;
}

/** Every open point at its default. */
export function defaultChoices({ openPoints }: Provider): Choices {
  return Object.fromEntries(openPoints.map((point) => [point.name, point.default]));
}

type Text = (member: Member, path: readonly string[]) => string | undefined;

function written(
  crafting: Crafting,
  protocol: Protocol,
  body: WireValue | undefined,
  sign: string | undefined,
): string {
  const { operation } = crafting;
  const { envelope } = protocol;
  const text: Text = (member, path) => {
    switch (member.kind) {
      case "group":
        return undefined;
      case "body":
        return body === undefined ? undefined : bodyText(crafting, protocol, member.name, body);
      case "value": {
        const value = valueOf(crafting, member, path, body, sign);
        if (value === undefined) return undefined;
        return isXml(envelope)
          ? elementAround(member.field.name, [String(value)])
          : writeJson(value);
      }
    }
  };
  if (envelope.members.length === 0) return body === undefined ? "" : writeJson(body);
  const members = put(crafting, envelope.members, text, [], isXml(envelope));
  return isXml(envelope)
    ? elementAround(
        rootName(envelope, operation),
        members.map(([, each]) => each),
      )
    : objectText(members);
}

function put(
  crafting: Crafting,
  members: readonly Member[],
  text: Text,
  path: readonly string[],
  ofXml: boolean,
): readonly (readonly [string, string])[] {
  const { operation } = crafting;
  return members.flatMap((member): readonly (readonly [string, string])[] => {
    if (member.kind === "group") {
      const inner = put(crafting, member.members, text, [...path, member.name], ofXml);
      const whole = ofXml
        ? elementAround(
            member.name,
            inner.map(([, each]) => each),
          )
        : objectText(inner);
      if (inner.length === 0) return [];
      const { seal } = member;
      if (seal === undefined) return [[member.name, whole]];
      const sealed = ok(interpretEncoding(seal.steps, whole, meansOf(crafting))).result;
      return [[member.name, writeJson(sealed)]];
    }
    const name = member.kind === "body" ? bodyMember(operation, member.name) : member.field.name;
    const made = text(member, [...path, name]);
    return made === undefined ? [] : [[name, made]];
  });
}

function bodyText(
  { operation }: Crafting,
  { envelope }: Protocol,
  hole: string,
  body: WireValue,
): string {
  return isXml(envelope) ? elementText(bodyMember(operation, hole), body) : writeJson(body);
}

export function contextOf(provider: Provider): PackageContext {
  return createContext(provider, "@baowen", { name: "@baowen/runtime", version: "0.1.0" });
}

type ValueMember = Extract<Member, { readonly kind: "value" }>;

function valueOf(
  crafting: Crafting,
  { field, value }: ValueMember,
  path: readonly string[],
  body: WireValue | undefined,
  sign: string | undefined,
): WireValue | undefined {
  const { operation, choices } = crafting;
  const told = operation.dispatch.find((each) => each.path.join(".") === path.join("."));
  if (told !== undefined) return typedText(field.type, told.values[0] ?? "");
  const source = sourceUnder(value, choices);
  switch (source?.kind) {
    case "credential":
      return crafting.keys[source.credential];
    case "uuid":
      return field.type.kind === "string" && (field.type.max ?? 36) < 36
        ? crafting.id.replaceAll("-", "")
        : crafting.id;
    case "now":
      return nowAs(crafting, field.type);
    case "literal":
      return typedText(field.type, source.text);
    case "encode":
      return source.of === "body" && body !== undefined
        ? ok(interpretEncoding(source.steps, writeJson(body), meansOf(crafting))).result
        : undefined;
    case "signature":
      return sign;
    case "same-as":
      return sameAs(crafting, source.path, body, sign);
    case undefined:
      return field.required.kind === "always" ? typedText(field.type, "1") : undefined;
    default:
      return undefined;
  }
}

function sameAs(
  crafting: Crafting,
  path: readonly string[],
  body: WireValue | undefined,
  sign: string | undefined,
): WireValue | undefined {
  const { members } = protocolOf(crafting).envelope;
  const of = placedValues(members).find((placed) => placed.path.join(".") === path.join("."));
  return of && valueOf(crafting, of.member, path, body, sign);
}

function sourceUnder(
  value: Openable<ValueSource> | undefined,
  choices: Choices,
): ValueSource | undefined {
  return value && choose(value, choices);
}

function nowAs({ provider, now }: Crafting, type: Type): WireValue {
  switch (type.kind) {
    case "date":
    case "datetime":
      return formatInstant(now, type.format, provider.zone ?? "UTC");
    case "epoch-ms":
    case "long":
      return now;
    default:
      return String(now);
  }
}

export function typedText(type: Type, text: string): WireValue {
  const isNumeric =
    ["int", "long", "decimal", "epoch-ms"].includes(type.kind) ||
    (type.kind === "code" && type.wire === "int");
  return isNumeric && jsonNumber.test(text) ? wireNumber(text) : text;
}

function meansOf({ provider, operation, keys, choices }: Crafting): Means {
  return { keys, choices, sender: operation.from, forms: keyForms(provider) };
}

/** The signature that the messages of an operation carry under the choices; undefined where they carry none. */
export function signatureOf(crafting: Crafting): Signature | undefined {
  const { envelope, signatures } = protocolOf(crafting);
  const name = valuesIn(envelope.members)
    .map(({ value }) => sourceUnder(value, crafting.choices))
    .flatMap((source) => (source?.kind === "signature" ? [source.signature] : []))[0];
  return signatures.find((each) => each.name === name);
}

/** The signature of a message that has none yet. */
function signature(
  crafting: Crafting,
  text: string,
  body: WireValue | undefined,
): string | undefined {
  const { operation, spec } = crafting;
  const signed = signatureOf({ ...crafting, provider: spec });
  if (signed === undefined) return undefined;
  const protocol = protocolOf({ provider: spec, operation });
  const isSealed = bodyPlace(protocol.envelope, operation)?.kind === "sealed";
  const opened = isSealed && body !== undefined ? readJson(writeJson(body)) : undefined;
  const inputs = isXml(protocol.envelope)
    ? xmlInputs(readXml(text), protocol.envelope, operation)
    : messageInputs(readJson(text), protocol, operation, opened);
  return ok(interpret(signed, inputs, meansOf(crafting))).result;
}

export function valuesIn(members: readonly Member[]): readonly ValueMember[] {
  return members.flatMap((member) => {
    if (member.kind === "group") return valuesIn(member.members);
    return member.kind === "value" ? [member] : [];
  });
}

function ok<T extends object>(result: T | Refusal): T {
  if ("refused" in result) throw new Error((result.refused as Words).en);
  return result;
}
