import { literal } from "../../emit/literal.js";
import type { Protocol } from "../../model/protocol.js";
import type { Operation } from "../../model/provider.js";
import type { ProtocolExchange } from "../../model/served.js";
import type { FileScope } from "../file-scope.js";
import { contents, isJsonContent } from "../message/contents.js";
import { placedValues } from "../message/members.js";
import { signedPlaces } from "../message/signed.js";
import { printOpenable } from "../signing/printing.js";
import { printBody } from "./body.js";
import { headerName, printTemplate, type Made } from "./member-texts.js";
import { hasSignedAt } from "./values.js";

/** The statements that put a message together and return it. What JSON does not carry is carried by the runtime's `carried`. */
export function printReturn(
  scope: FileScope,
  { protocol }: ProtocolExchange,
  operation: Operation,
  made: readonly Made[],
  path: string,
): readonly string[] {
  const { content, method } = protocol.transport;
  const parts = [
    `method: ${printOpenable(method, literal)},`,
    path === "path" ? "path," : `path: ${path},`,
  ];
  const signedAt = hasSignedAt(protocol) ? ["signedAt,"] : [];
  if (!isCarried(protocol)) {
    const body = printBody(scope, protocol, operation, made);
    return [
      ...(body === "body" ? [] : [`const body = ${body};`]),
      "return {",
      ...parts,
      `headers: { "content-type": ${printOpenable(content, literal)}${printHeaders(protocol)} },`,
      "body,",
      ...signedAt,
      "};",
    ];
  }
  return [
    `return ${scope.runtime("carried")}(${printOpenable(content, literal)}, {`,
    ...parts,
    `headers: { ${printHeaders(protocol).replace(/^, /u, "")} },`,
    "members,",
    ...signedAt,
    "});",
  ];
}

/** `, "x-sign": sign` */
function printHeaders(protocol: Protocol): string {
  const [signed] = signedPlaces(protocol);
  return placedValues(protocol.transport.headers)
    .map(({ path, member }) => {
      const value =
        signed?.place.member === member ? printTemplate(member, "sign") : headerName(path);
      return `, ${literal(member.field.name.toLowerCase())}: ${value}`;
    })
    .join("");
}

/** Whether messages may travel otherwise than as a JSON text. */
export function isCarried({ transport }: Protocol): boolean {
  return !contents(transport.content).every(isJsonContent);
}
