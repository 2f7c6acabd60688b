import { authorizationPart } from "../../templates/runtime/signing/authorization.js";
import { textBetween, urlPart } from "../../templates/runtime/signing/http-part.js";
import type { WireObject } from "../../templates/runtime/wire.js";
import { memberName, membersBelow } from "../model/members.js";
import type { Member, Openable, Protocol, ValueSource } from "../model/protocol.js";
import { isOpen } from "./choose.js";
import type { SignatureInputs } from "./segments.js";

/** What is known of the HTTP message around a message of a protocol. */
export interface HttpAround {
  readonly method: string;
  /** From the path on, or absolute; undefined where it is not known. */
  readonly url: string | undefined;
  /** By name, in lower case. */
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
}

/** What a signature reads of it, and of the message inside. */
export function httpInputs(
  protocol: Protocol,
  { method, url, headers, body }: HttpAround,
  message: SignatureInputs,
): SignatureInputs {
  return {
    ...message,
    object: (name) =>
      name === "headers" ? headersObject(protocol, headers) : message.object(name),
    header: (name) => headerText(protocol, headers, name),
    http: (part) => {
      if (part === "method") return method;
      if (part === "body") return body;
      return url === undefined ? undefined : urlPart(url, part);
    },
  };
}

/** The headers that the protocol has, but for those that may hold the signature. */
function headersObject(protocol: Protocol, headers: HttpAround["headers"]): WireObject {
  const values = membersBelow(protocol.transport.headers).filter(
    ({ member }) => member.kind === "value" && !maySign(member.value),
  );
  const names = values.map(({ path }) => path.join("."));
  return Object.fromEntries(names.map((name) => [name, headerText(protocol, headers, name)]));
}

function maySign(value: Openable<ValueSource> | undefined): boolean {
  if (value === undefined) return false;
  const sources = isOpen(value) ? Object.values(value.choices) : [value];
  return sources.some(({ kind }) => kind === "signature");
}

/** What a header holds as a value: inside its template, or as a parameter of its scheme. */
export function headerValue(
  { transport }: Protocol,
  headers: HttpAround["headers"],
  path: readonly string[],
): string | undefined {
  const [name = "", parameter] = path;
  const header = transport.headers.find((one) => memberName(one) === name);
  const text = own(headers, name);
  if (parameter !== undefined) return schemeParameter(header, text, parameter);
  const [before = "", after = ""] = templateOf(header).split("{value}");
  return textBetween(text, before, after);
}

function templateOf(header: Member | undefined): string {
  return (header?.kind === "value" ? header.template : undefined) ?? "{value}";
}

/** All of a header, or a parameter of its scheme: `X-Time`, `Authorization.nonce`. */
function headerText(
  { transport }: Protocol,
  headers: HttpAround["headers"],
  name: string,
): string | undefined {
  const grouped = transport.headers.find(
    (one) => one.kind === "group" && name.toLowerCase().startsWith(`${one.name.toLowerCase()}.`),
  );
  return grouped?.kind === "group"
    ? schemeParameter(grouped, own(headers, grouped.name), name.slice(grouped.name.length + 1))
    : own(headers, name);
}

function schemeParameter(
  header: Member | undefined,
  text: string | undefined,
  parameter: string,
): string | undefined {
  const scheme = header?.kind === "group" ? header.scheme : undefined;
  return scheme === undefined ? undefined : authorizationPart(text, scheme, parameter);
}

function own(headers: HttpAround["headers"], name: string): string | undefined {
  const lower = name.toLowerCase();
  return Object.hasOwn(headers, lower) ? headers[lower] : undefined;
}
