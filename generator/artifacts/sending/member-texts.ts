import { sealSteps } from "../../model/body-place.js";
import { camelCase } from "../../model/identifier.js";
import type { Protocol } from "../../model/protocol.js";
import type { Operation } from "../../model/provider.js";
import type { ProtocolExchange } from "../../model/served.js";
import type { FileScope } from "../file-scope.js";
import { headerParts } from "../message/headers.js";
import { placedValues, samePath, sourceOf, type ValueMember } from "../message/members.js";
import { maySign } from "../message/sources.js";
import { printMade, printValueText } from "./values.js";

/** A text that a statement made: the JSON text of a member, or a header. */
export interface Made {
  readonly path: readonly string[];
  readonly name: string;
}

/** What makes it. */
export interface MadeText extends Made {
  readonly text: string;
}

/** The JSON texts of an envelope's values, but for the signature, what the body is sealed in, and copies of others. */
export function memberTexts(
  scope: FileScope,
  { protocol }: ProtocolExchange,
  operation: Operation,
): readonly MadeText[] {
  return placedValues(protocol.envelope.members).flatMap(({ path, member }) => {
    if (sealSteps(member) !== undefined || sourceOf(member)?.kind === "same-as") return [];
    const text = printValueText(scope, protocol, operation, member, path);
    return text === undefined ? [] : [{ path, name: textName(path, member), text }];
  });
}

/** Members that repeat others: they have the same texts. */
export function copiedTexts(
  { protocol }: ProtocolExchange,
  made: readonly Made[],
): readonly Made[] {
  return placedValues(protocol.envelope.members).flatMap(({ path, member }) => {
    const source = sourceOf(member);
    if (source?.kind !== "same-as") return [];
    const of = made.find((each) => samePath(each.path, source.path));
    return of === undefined ? [] : [{ path, name: of.name }];
  });
}

/** The texts of headers, but for the signature. */
export function headerTexts(scope: FileScope, protocol: Protocol): readonly MadeText[] {
  return headerParts(protocol.transport.headers).flatMap(({ path, member }) => {
    if (maySign(member)) return [];
    return [{ path, name: headerName(path), text: printMade(scope, protocol, member) }];
  });
}

/** A member that has a name in code, because its wire name is no word, is called by that. */
export function textName(path: readonly string[], member?: ValueMember): string {
  const named = member?.field.codeName ?? path.at(-1);
  return camelCase(`${[...path.slice(0, -1), named].join("-")}-text`);
}

export function headerName(path: readonly string[]): string {
  return camelCase(`${path.join("-")}-header`);
}
