import { literal } from "../../emit/literal.js";
import { freePointIn } from "../../model/free-points.js";
import type { Protocol } from "../../model/protocol.js";
import type { Operation } from "../../model/provider.js";
import type { ProtocolExchange } from "../../model/served.js";
import type { FileScope } from "../file-scope.js";
import { contents, isFormContent } from "../message/contents.js";
import { isEncoded, printEncoded } from "../message/encoding.js";
import { headerParts, printHeaderName } from "../message/headers.js";
import { signedPlaces } from "../message/signed.js";
import { printOpenable } from "../signing/printing.js";
import { printBody } from "./body.js";
import { mayBeNone } from "../message/sources.js";
import { headerName, type Made } from "./member-texts.js";
import { hasSignedAt, printTemplate } from "./values.js";

/** The statements that write the message, and encode the whole of it; none where it is carried otherwise than as one text. */
export function printWritten(
  scope: FileScope,
  protocol: Protocol,
  operation: Operation,
  made: readonly Made[],
): readonly string[] {
  if (isCarried(protocol)) return [];
  const body = printBody(scope, protocol, operation, made);
  return [
    ...(body === "body" ? [] : [`const body = ${body};`]),
    ...(isEncoded(protocol)
      ? [`const encoded = ${printEncoded(scope, protocol.transport.encode, "body")};`]
      : []),
  ];
}

/**
 * The statements that return a message that is written, or whose members are made, with where it goes and what its reply must
 * repeat. What JSON does not carry is carried by the runtime's `carried`.
 */
export function printReturn(
  scope: FileScope,
  { protocol }: ProtocolExchange,
  { path, repeated }: { readonly path: string; readonly repeated: string },
): readonly string[] {
  const { content, method } = protocol.transport;
  const parts = [
    `method: ${printOpenable(method, literal)},`,
    path === "path" ? "path," : `path: ${path},`,
  ];
  const more = [
    ...(hasSignedAt(protocol) ? ["signedAt,"] : []),
    ...(repeated === "" ? [] : [`repeated: ${repeated},`]),
  ];
  if (!isCarried(protocol)) {
    return [
      "return {",
      ...parts,
      `headers: { "content-type": ${printOpenable(content, literal)}${printHeaders(scope, protocol)} },`,
      isEncoded(protocol) ? "body: encoded," : "body,",
      ...more,
      "};",
    ];
  }
  return [
    `return ${scope.runtime("carried")}(${printOpenable(content, literal)}, {`,
    ...parts,
    `headers: { ${printHeaders(scope, protocol).replace(/^, /u, "")} },`,
    "members,",
    ...more,
    "});",
  ];
}

/** `, "x-sign": sign` */
function printHeaders(scope: FileScope, protocol: Protocol): string {
  const [signed] = signedPlaces(protocol);
  const parts = headerParts(protocol.transport.headers);
  return [...new Set(parts.map(({ header }) => header))]
    .map((header) => {
      const own = parts
        .filter((part) => part.header === header)
        .map(({ path, member, scheme }) => {
          const isSign = signed?.place.member === member;
          const value = isSign ? "sign" : headerName(path);
          const text = isSign ? printTemplate(member, "sign") : value;
          return { name: path.at(-1) ?? "", scheme, text, value, mayBeNone: mayBeNone(member) };
        });
      const point = freePointIn(header);
      const name = printHeaderName(header);
      const entry = `${point === undefined ? name : `[${name}]`}: ${printHeader(scope, own)}`;
      const missing = own.find((part) => part.mayBeNone)?.value;
      return missing === undefined
        ? `, ${entry}`
        : `, ...(${missing} === undefined ? {} : { ${entry} })`;
    })
    .join("");
}

/** A header that is one value, or a scheme and its parameters. */
function printHeader(
  { runtime }: FileScope,
  parts: readonly {
    readonly name: string;
    readonly scheme: string | undefined;
    readonly text: string;
  }[],
): string {
  const [{ scheme, text } = { scheme: undefined, text: `""` }] = parts;
  if (scheme === undefined) return text;
  const pairs = parts.map((part) => `[${literal(part.name)}, ${part.text}]`);
  return `${runtime("authorizationText")}(${literal(scheme)}, [${pairs.join(", ")}])`;
}

/** Whether messages may travel as a form or in the query. */
export function isCarried({ transport }: Protocol): boolean {
  return contents(transport.content).some(isFormContent);
}
