import { literal } from "../../emit/literal.js";
import { bodyPlace } from "../../model/body-place.js";
import type { Member, Protocol } from "../../model/protocol.js";
import type { Operation } from "../../model/provider.js";
import type { ProtocolExchange } from "../../model/served.js";
import { isXml, rootName } from "../../model/xml.js";
import type { FileScope } from "../file-scope.js";
import { printBodyElement, printBodyText, printBodyWire } from "../message/body-text.js";
import { samePath } from "../message/members.js";
import { printSealed, printSealedJson } from "../message/seals.js";
import { signsOpened } from "../message/signed.js";
import { printMembers, printMessage, type TextOf } from "../message/texts.js";
import { printProperty } from "../print/access.js";
import { textName, type Made } from "./member-texts.js";

/** The statements that make the text of a body, and what they made. */
export interface PrintedBodyText {
  /** The body's own text. */
  readonly plain: readonly string[];
  /** What is done to it before it stands in the message. */
  readonly sealing: readonly string[];
  readonly made: readonly Made[];
}

/**
 * The body's text: checked and written. Where it is sealed in a member, its own text is `plainText`, and `plain` what that
 * was written from, if a signature reads its members.
 *
 * ```ts
 * const plain = validObject(addTempValidator, message.requestBody);
 * const plainText = writeJson(plain);
 * const requestBodyText = '"' + base64(desEcbPkcs5(…, utf8(plainText))) + '"';
 * ```
 */
export function bodyStatements(
  scope: FileScope,
  exchange: ProtocolExchange,
  operation: Operation,
): PrintedBodyText {
  const place = bodyPlace(exchange.protocol.envelope, operation);
  const { request } = operation;
  if (request.kind === "none" || place === undefined) return { plain: [], sealing: [], made: [] };
  switch (place.kind) {
    case "member": {
      const given = place.path.reduce(printProperty, "message");
      const text = isXml(exchange.protocol.envelope)
        ? printBodyElement(scope, request, place.path.at(-1) ?? "", given)
        : printBodyText(scope, request, given);
      const name = textName(place.path);
      return {
        plain: [`const ${name} = ${text};`],
        sealing: [],
        made: [{ path: place.path, name }],
      };
    }
    case "whole": {
      const text = printBodyText(scope, request, "message.body");
      return {
        plain: [`const body = ${text};`],
        sealing: [],
        made: [{ path: [], name: "body" }],
      };
    }
    case "sealed": {
      const given = place.path.reduce(printProperty, "message");
      const name = textName(place.path);
      return {
        plain: [printPlain(scope, exchange, operation, given)],
        sealing: [
          ...(signsOpened(exchange.protocol)
            ? [`const plainText = ${scope.runtime("writeJson")}(plain);`]
            : []),
          `const ${name} = ${printSealedJson(scope, place.steps, printSealed(scope, place.steps, "plainText"))};`,
        ],
        made: [{ path: place.path, name }],
      };
    }
  }
}

function printPlain(
  scope: FileScope,
  exchange: ProtocolExchange,
  operation: Operation,
  given: string,
): string {
  const { request } = operation;
  return signsOpened(exchange.protocol)
    ? `const plain = ${printBodyWire(scope, request, given)};`
    : `const plainText = ${printBodyText(scope, request, given)};`;
}

/** The message out of the texts that were made; a member without one is left out. */
export function printBody(
  scope: FileScope,
  protocol: Protocol,
  operation: Operation,
  made: readonly Made[],
): string {
  const { envelope } = protocol;
  if (envelope.members.length === 0) return "body";
  const members = printMadeMembers(scope, protocol, operation, made);
  return printMessage(scope, envelope, literal(rootName(envelope, operation)), members);
}

/**
 * `[["nonce", nonceText], ["sign", signText]]`; a message that travels in a member stands there as the text that was made of it,
 * or as its own members where nothing was.
 */
export function printPairs(
  scope: FileScope,
  protocol: Protocol,
  operation: Operation,
  made: readonly Made[],
): string {
  return `[${printMadeMembers(scope, protocol, operation, made).join(", ")}]`;
}

/** The members of a group that stands at `path`, the same way. */
export function printGroupPairs(
  scope: FileScope,
  { envelope }: Protocol,
  group: { readonly members: readonly Member[]; readonly path: readonly string[] },
  operation: Operation,
  made: readonly Made[],
): string {
  const members = printMembers(scope, envelope, operation, textOf(made), { within: group });
  return `[${members.join(", ")}]`;
}

function printMadeMembers(
  scope: FileScope,
  { envelope }: Protocol,
  operation: Operation,
  made: readonly Made[],
): readonly string[] {
  return printMembers(scope, envelope, operation, textOf(made));
}

function textOf(made: readonly Made[]): TextOf {
  return (path) => made.find((each) => samePath(each.path, path))?.name;
}
