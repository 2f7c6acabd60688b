import { objectText } from "../../templates/runtime/json/object-text.js";
import { readJson } from "../../templates/runtime/json/read.js";
import { writeJson } from "../../templates/runtime/json/write.js";
import { formText } from "../../templates/runtime/caller/form-text.js";
import { isObject, jsonNumber, wireNumber, type WireValue } from "../../templates/runtime/wire.js";
import {
  documentText,
  elementText,
  structureText,
} from "../../templates/runtime/xml/element-text.js";
import { readXml } from "../../templates/runtime/xml/read.js";
import { formatInstant } from "../../templates/runtime/instants.js";
import { createContext, type PackageContext } from "../../generator/artifacts/context.js";
import { isJsonContent } from "../../generator/artifacts/message/contents.js";
import { bodyMember } from "../../generator/model/body-place.js";
import type { Member, Outcome, OutcomeValue, ValueSource } from "../../generator/model/protocol.js";
import type { Operation, Provider } from "../../generator/model/provider.js";
import type { Type } from "../../generator/model/type.js";
import { isXml, rootName } from "../../generator/model/xml.js";
import { choose, chooseSteps, type Choices } from "../../generator/protocol/choose.js";
import { withFreeNames } from "../../generator/protocol/free-names.js";
import { httpInputs } from "../../generator/protocol/http-inputs.js";
import { interpret, interpretEncoding, type Means } from "../../generator/protocol/interpret.js";
import { keyForms } from "../../generator/protocol/key-bytes.js";
import { messageInputs } from "../../generator/protocol/message-inputs.js";
import { placedSignature } from "../../generator/protocol/placed-signature.js";
import type { Refusal } from "../../generator/protocol/segments.js";
import { xmlInputs } from "../../generator/protocol/xml-inputs.js";
import { tableOf } from "../../generator/verify/reading/table.js";
import { senderOf, waysOf, type Way } from "../../generator/verify/reading/ways.js";
import { goodObject } from "./good-values.js";

/*
 * Messages of any operation in either direction, put together from the spec and signed by the interpreter: a sender that checks
 * nothing.
 */

export interface Crafting {
  readonly context: PackageContext;
  readonly way: Way;
  readonly operation: Operation;
  readonly keys: { readonly [credential: string]: string };
  readonly choices: Choices;
  /** A whole message, opened; a good one unless given. */
  readonly value?: WireValue;
  /** The request, opened, that a reply repeats. */
  readonly request?: WireValue;
}

export const now: number = Date.UTC(2026, 0, 2, 3, 4, 5);

/** Every operation of a provider, in both directions. */
export function everyMessage(
  provider: Provider,
): readonly Pick<Crafting, "context" | "way" | "operation">[] {
  const context = createContext(provider, "@baowen", { name: "@baowen/runtime", version: "0.1.0" });
  return waysOf(context.provider, defaultsOf(provider)).flatMap((way) =>
    way.operations.map((operation) => ({ context, way, operation })),
  );
}

export function defaultsOf({ openPoints }: Provider): Choices {
  return Object.fromEntries(openPoints.map((point) => [point.name, point.default]));
}

/** The whole message, opened, before sources fill it. */
export function goodMessage({ context, way, operation }: Crafting): WireValue {
  const { structure, isWrapped } = tableFor({ context, way, operation });
  const value = goodObject(structure);
  return isWrapped ? (value["body"] ?? null) : value;
}

function tableFor({ context, way, operation }: Pick<Crafting, "context" | "way" | "operation">) {
  return tableOf(context, way, { operation, isOpened: true, anyBody: false });
}

/** The text of the body of the HTTP message; in a query it stands behind the question mark. */
export function crafted(crafting: Crafting): string {
  return wholeMessage(crafting).body;
}

/** The HTTP message around it, with the headers that the spec has. */
export function craftedHttp(crafting: Crafting): string {
  const { way, operation, choices } = crafting;
  const { headers, body } = wholeMessage(crafting);
  const content = choose(way.protocol.transport.content, choices);
  const path = operation.path ?? way.protocol.transport.path ?? "/somewhere";
  const target = content === "query" ? `${path}?${body}` : path;
  const start = way.of === "request" ? `POST ${target} HTTP/1.1` : "HTTP/1.1 200 OK";
  const type = content === "query" ? [] : [`Content-Type: ${content}; charset=utf-8`];
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [start, "Host: acme.test", ...type, ...lines, "", content === "query" ? "" : body].join(
    "\r\n",
  );
}

interface WholeMessage {
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
}

function wholeMessage(crafting: Crafting): WholeMessage {
  const { way, choices, value = goodMessage(crafting) } = crafting;
  const whole = filled(crafting, way.protocol.envelope.members, value, value);
  const unsigned = signedWith(crafting, whole, undefined);
  const protocol = withFreeNames(way.unnamed, choices);
  const placed = placedSignature(protocol, choices);
  const outside = placed?.header?.[0];
  const sign = signatureOf(
    crafting,
    outside === undefined ? unsigned : encoded(crafting, unsigned),
  );
  const headers = outside !== undefined && sign !== undefined ? { [outside]: sign } : {};
  const body = outside === undefined ? signedWith(crafting, whole, sign) : unsigned;
  return { headers, body: encoded(crafting, body) };
}

/** The message as it travels: encoded as a whole, where the spec has that. */
function encoded(crafting: Crafting, text: string): string {
  const { encode } = crafting.way.protocol.transport;
  if (chooseSteps(encode, crafting.choices).length === 0) return text;
  return ok(interpretEncoding(encode, text, meansOf(crafting))).result;
}

function signedWith(crafting: Crafting, value: WireValue, sign: string | undefined): string {
  const { way, operation } = crafting;
  const { envelope, transport } = way.protocol;
  if (envelope.members.length === 0 || !isObject(value)) return writeJson(value);
  const { structure } = tableFor(crafting);
  if (isXml(envelope)) {
    const whole = withSign(envelope.members, value, sign, crafting) as {
      readonly [name: string]: WireValue;
    };
    const fields = structure.fields.map((field) =>
      field.type.kind === "structure" && isObject(whole[field.name])
        ? structureText(field.name, whole[field.name] as never, field.type.of())
        : elementText(field.name, whole[field.name]),
    );
    return documentText(rootName(envelope, operation), fields);
  }
  const texts = memberTexts(crafting, envelope.members, value, sign);
  const content = choose(transport.content, crafting.choices);
  return isJsonContent(content) ? objectText(texts) : formText(texts);
}

function withSign(
  members: readonly Member[],
  value: WireValue,
  sign: string | undefined,
  crafting: Crafting,
): WireValue {
  if (!isObject(value)) return value;
  const out = { ...value } as Record<string, WireValue | undefined>;
  for (const member of members) {
    if (member.kind === "group") {
      out[member.name] = withSign(member.members, value[member.name] ?? {}, sign, crafting);
    } else if (member.kind === "value" && sourceOf(crafting, member)?.kind === "signature") {
      out[member.field.name] = sign;
    }
  }
  return out;
}

/** The members of a JSON object with their texts; what travels sealed is sealed. */
function memberTexts(
  crafting: Crafting,
  members: readonly Member[],
  value: WireValue,
  sign: string | undefined,
): readonly (readonly [string, string | undefined])[] {
  const object = isObject(value) ? value : {};
  return members.map((member) => {
    if (member.kind === "body") {
      const name = bodyMember(crafting.operation, member.name);
      return [name, object[name] === undefined ? undefined : writeJson(object[name])] as const;
    }
    if (member.kind === "group") {
      const inner = objectText(
        memberTexts(crafting, member.members, object[member.name] ?? {}, sign),
      );
      return [
        member.name,
        member.seal ? sealed(crafting, member.seal.steps, inner) : inner,
      ] as const;
    }
    const { name } = member.field;
    const source = sourceOf(crafting, member);
    if (source?.kind === "signature")
      return [name, sign === undefined ? undefined : writeJson(sign)] as const;
    const own = object[name];
    if (own === undefined) return [name, undefined] as const;
    const text = writeJson(own);
    return [name, source?.kind === "encode" ? sealed(crafting, source.steps, text) : text] as const;
  });
}

function sealed(
  crafting: Crafting,
  steps: Parameters<typeof interpretEncoding>[0],
  text: string,
): string {
  return writeJson(ok(interpretEncoding(steps, text, meansOf(crafting))).result);
}

function sourceOf(
  { choices }: Pick<Crafting, "choices">,
  { value }: Extract<Member, { readonly kind: "value" }>,
): ValueSource | undefined {
  return value && choose(value, choices);
}

/** A good message with all that the spec fills in, opened: what a reply to it repeats. */
export function filledMessage(crafting: Crafting): WireValue {
  const { value = goodMessage(crafting) } = crafting;
  return filled(crafting, crafting.way.protocol.envelope.members, value, value);
}

/** What sources, dispatch and the outcome of success say, in the place of what merely fits. */
function filled(
  crafting: Crafting,
  members: readonly Member[],
  value: WireValue,
  root: WireValue,
): WireValue {
  const first = filledIn(crafting, members, value, root, []);
  const said = crafting.way.of === "reply" ? outcomeOf(crafting, first) : first;
  // Copies are of what has its place by now.
  return filledIn(crafting, members, said, said, []);
}

function filledIn(
  crafting: Crafting,
  members: readonly Member[],
  value: WireValue,
  root: WireValue,
  above: readonly string[],
): WireValue {
  if (!isObject(value)) return value;
  const out = { ...value } as Record<string, WireValue | undefined>;
  for (const member of members) {
    if (member.kind === "body") continue;
    if (member.kind === "group") {
      const path = [...above, member.name];
      out[member.name] = filledIn(crafting, member.members, out[member.name] ?? {}, root, path);
      continue;
    }
    const { name, type } = member.field;
    const path = [...above, name];
    const own = valueOf(crafting, sourceOf(crafting, member), type, path, root);
    if (own !== undefined) out[name] = own;
  }
  return out;
}

function valueOf(
  { operation, way, keys, context, request }: Crafting,
  source: ValueSource | undefined,
  type: Type,
  path: readonly string[],
  root: WireValue,
): WireValue | undefined {
  const told = operation.dispatch.find((each) => {
    if (way.of === "request") return each.path.join(".") === path.join(".");
    return source?.kind === "from-request" && each.path.join(".") === source.path.join(".");
  });
  if (told) return typed(type, told.values[0] ?? "");
  switch (source?.kind) {
    case "credential":
      return keys[source.credential];
    case "literal":
      return typed(type, source.text);
    case "now":
      return type.kind === "datetime"
        ? formatInstant(now, type.format, context.provider.zone ?? "UTC")
        : now;
    case "uuid":
      return "8d0c3f526a1e4b7d9c201f5e7a3b9d64";
    case "same-as":
      return at(root, source.path);
    case "from-request":
      return request === undefined ? undefined : at(request, source.path);
    default:
      return undefined;
  }
}

function at(value: WireValue, path: readonly string[]): WireValue | undefined {
  return path.reduce<WireValue | undefined>(
    (here, name) => (isObject(here) ? here[name] : undefined),
    value,
  );
}

function outcomeOf({ way }: Crafting, value: WireValue): WireValue {
  const outcome: Outcome | undefined = way.protocol.reply.outcomes.find(
    ({ kind }) => kind === "success",
  );
  const said = Object.entries(outcome?.members ?? {});
  const condition = way.protocol.reply.success?.condition;
  const more: [string, OutcomeValue][] =
    condition?.kind === "compare" && !said.some(([path]) => path === condition.path.join("."))
      ? [
          [
            condition.path.join("."),
            condition.value === "true"
              ? { kind: "boolean", value: true }
              : { kind: "text", text: condition.value },
          ],
        ]
      : [];
  return [...said, ...more].reduce<WireValue>(
    (whole, [path, one]) => put(whole, path.split("."), one),
    value,
  );
}

function put(
  value: WireValue,
  [name = "", ...rest]: readonly string[],
  said: OutcomeValue,
): WireValue {
  const object = isObject(value) ? value : {};
  const next =
    rest.length > 0
      ? put(object[name] ?? {}, rest, said)
      : said.kind === "boolean"
        ? said.value
        : said.text;
  return { ...object, [name]: next };
}

function typed(type: Type, text: string): WireValue {
  const isNumeric =
    ["int", "long", "decimal", "epoch-ms"].includes(type.kind) ||
    (type.kind === "code" && type.wire === "int");
  return isNumeric && jsonNumber.test(text) ? wireNumber(text) : text;
}

function meansOf({ context, way, operation, keys, choices }: Crafting): Means {
  return { keys, choices, sender: senderOf(way, operation), forms: keyForms(context.provider) };
}

function signatureOf(crafting: Crafting, unsigned: string): string | undefined {
  const { way, operation, choices, value = goodMessage(crafting) } = crafting;
  const protocol = withFreeNames(way.unnamed, choices);
  const placed = placedSignature(protocol, choices);
  if (placed === undefined) return undefined;
  if (placed.header !== undefined) {
    // What travels is what such signatures are made over.
    const around = { method: "POST", url: undefined, headers: {}, body: unsigned };
    const inputs = httpInputs(protocol, around, messageInputs(readJson("{}"), protocol, operation));
    return ok(interpret(placed.signature, inputs, meansOf(crafting))).result;
  }
  if (isXml(protocol.envelope)) {
    const inputs = xmlInputs(readXml(unsigned), protocol.envelope, operation);
    return ok(interpret(placed.signature, inputs, meansOf(crafting))).result;
  }
  const content = choose(protocol.transport.content, choices);
  const text = isJsonContent(content)
    ? unsigned
    : writeJson(Object.fromEntries(new URLSearchParams(unsigned)));
  // What is signed inside of what travels sealed is what was sealed.
  const filledValue = filled(crafting, protocol.envelope.members, value, value);
  const opened = sealedTexts(protocol.envelope.members, filledValue);
  const inputs = messageInputs(
    readJson(text),
    protocol,
    operation,
    opened === undefined ? undefined : readJson(opened),
  );
  return ok(interpret(placed.signature, inputs, meansOf(crafting))).result;
}

function sealedTexts(members: readonly Member[], value: WireValue): string | undefined {
  const object = isObject(value) ? value : {};
  for (const member of members) {
    if (member.kind === "group" && member.seal) return writeJson(object[member.name] ?? {});
    if (
      member.kind === "value" &&
      member.value &&
      !("choices" in member.value) &&
      member.value.kind === "encode"
    ) {
      return writeJson(object[member.field.name] ?? {});
    }
  }
  return undefined;
}

function ok<T extends object>(result: T | Refusal): T {
  if ("refused" in result) throw new Error(String(result.refused));
  return result;
}
