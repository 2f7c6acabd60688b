import { literal } from "../../emit/literal.js";
import { bodyMember, bodyPlace } from "../../model/body-place.js";
import type { Member, Pipeline, Protocol } from "../../model/protocol.js";
import type { Operation } from "../../model/provider.js";
import type { ProtocolExchange } from "../../model/served.js";
import { isOpen } from "../../protocol/choose.js";
import type { FileScope } from "../file-scope.js";
import { printBodyText, printBodyWire } from "../message/body-text.js";
import { samePath } from "../message/members.js";
import { signsOpened } from "../message/signed.js";
import { printProperty } from "../print/access.js";
import { printInline } from "../signing/pipeline.js";
import { createPrinting } from "../signing/printing.js";
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
      const text = printBodyText(scope, request, place.path.reduce(printProperty, "message"));
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
          `const ${name} = ${printSealedText(scope, place.steps)};`,
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

/** The sealed body as JSON text. It is long, and mostly in letters that have nothing to escape. */
function printSealedText(scope: FileScope, steps: Pipeline): string {
  const sealed = printSealed(scope, steps);
  return endsInPlainLetters(steps)
    ? `'"' + ${sealed} + '"'`
    : `${scope.runtime("writeJson")}(${sealed})`;
}

function endsInPlainLetters(steps: Pipeline): boolean {
  const last = steps.at(-1);
  if (last === undefined || isOpen(last) || last.lineLength !== undefined) return false;
  return last.kind === "base64" || last.kind === "base64url" || last.kind === "hex";
}

/** The steps after `json`, which stands for the body's own text. */
function printSealed({ context, imports }: FileScope, steps: Pipeline): string {
  const printing = createPrinting(imports, context.runtime.name, context.provider.credentials);
  return printInline(steps.slice(1), "plainText", printing);
}

/** The envelope around the texts that were made, in its order; a member without one is left out. */
export function printBody(
  scope: FileScope,
  protocol: Protocol,
  operation: Operation,
  made: readonly Made[],
): string {
  if (protocol.envelope.members.length === 0) return "body";
  return `${scope.runtime("objectText")}(${printPairs(scope, protocol, operation, made)})`;
}

/** `[["nonce", nonceText], ["sign", signText]]` */
export function printPairs(
  scope: FileScope,
  { envelope }: Protocol,
  operation: Operation,
  made: readonly Made[],
): string {
  const print = (members: readonly Member[], path: readonly string[]): string => {
    const pairs = members.flatMap((member): readonly string[] => {
      if (member.kind === "group") {
        const inner = print(member.members, [...path, member.name]);
        return [`[${literal(member.name)}, ${scope.runtime("objectText")}(${inner})]`];
      }
      const name = member.kind === "body" ? bodyMember(operation, member.name) : member.field.name;
      const text = made.find((each) => samePath(each.path, [...path, name]));
      return text === undefined ? [] : [`[${literal(name)}, ${text.name}]`];
    });
    return `[${pairs.join(", ")}]`;
  };
  return print(envelope.members, []);
}
