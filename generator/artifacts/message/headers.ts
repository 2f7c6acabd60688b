import { literal } from "../../emit/literal.js";
import { freePointIn } from "../../model/free-points.js";
import { optionName } from "../../model/protocol-names.js";
import type { Member, Protocol } from "../../model/protocol.js";
import type { FileScope } from "../file-scope.js";
import type { ValueMember } from "./members.js";

/** A value that travels in a header: all of it, what stands in its template, or a parameter of its scheme. */
export interface HeaderPart {
  readonly header: string;
  /** The header's name, and the parameter's. */
  readonly path: readonly string[];
  readonly member: ValueMember;
  readonly scheme?: string;
}

/** The values in some headers, in order. */
export function headerParts(headers: readonly Member[]): readonly HeaderPart[] {
  return headers.flatMap((member): readonly HeaderPart[] => {
    if (member.kind === "value") {
      return [{ header: member.field.name, path: [member.field.name], member }];
    }
    if (member.kind === "body" || member.scheme === undefined) return [];
    const { name: header, scheme, members } = member;
    return members.flatMap((part): readonly HeaderPart[] =>
      part.kind === "value"
        ? [{ header, path: [header, part.field.name], member: part, scheme }]
        : [],
    );
  });
}

/** The request's header that a spec names: `X-Time`, or `Authorization.nonce` for a parameter. */
export function headerPart({ transport }: Protocol, name: string): HeaderPart | undefined {
  const wanted = name.toLowerCase();
  return headerParts(transport.headers).find(({ path }) => path.join(".").toLowerCase() === wanted);
}

/** A header's name in lower case: a literal, or what an option says. */
export function printHeaderName(name: string): string {
  const point = freePointIn(name);
  return point === undefined
    ? literal(name.toLowerCase())
    : `options.${optionName(point)}.toLowerCase()`;
}

/** What a received header holds as the value; `undefined` at run time where it is not there, or not in its form. */
export function printHeaderValue(
  { runtime }: FileScope,
  { header, path, member, scheme }: HeaderPart,
): string {
  const whole = `request.header(${printHeaderName(header)})`;
  if (scheme !== undefined) {
    return `${runtime("authorizationPart")}(${whole}, ${literal(scheme)}, ${literal(path.at(-1) ?? "")})`;
  }
  const [before = "", after = ""] = (member.template ?? "{value}").split("{value}");
  if (before === "" && after === "") return whole;
  return `${runtime("textBetween")}(${whole}, ${literal(before)}, ${literal(after)})`;
}

/** What a received header of this name holds to a signature: all of it, or a parameter of its scheme. */
export function printSignedHeader(scope: FileScope, protocol: Protocol, name: string): string {
  const part = headerPart(protocol, name);
  return part?.scheme === undefined
    ? `request.header(${printHeaderName(name)})`
    : printHeaderValue(scope, part);
}
