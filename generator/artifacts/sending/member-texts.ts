import { literal } from "../../emit/literal.js";
import { sealSteps } from "../../model/body-place.js";
import { camelCase } from "../../model/identifier.js";
import type { Protocol } from "../../model/protocol.js";
import type { Operation } from "../../model/provider.js";
import type { ProtocolExchange } from "../../model/served.js";
import type { FileScope } from "../file-scope.js";
import { placedValues, sourceOf, type ValueMember } from "../message/members.js";
import { printedClock, printMade, printValueText } from "./values.js";

/** A text that a statement made: the JSON text of a member, or a header. */
export interface Made {
  readonly path: readonly string[];
  readonly name: string;
}

/** What makes it. */
interface MadeText extends Made {
  readonly text: string;
}

/** The JSON texts of an envelope's values, but for the signature and what the body is sealed in. */
export function memberTexts(
  scope: FileScope,
  { protocol }: ProtocolExchange,
  operation: Operation,
): readonly MadeText[] {
  return placedValues(protocol.envelope.members).flatMap(({ path, member }) => {
    if (sealSteps(member) !== undefined) return [];
    const text = printValueText(scope, protocol, operation, member, path);
    return text === undefined ? [] : [{ path, name: textName(path, member), text }];
  });
}

/** The texts of headers, but for the signature. */
export function headerTexts(scope: FileScope, protocol: Protocol): readonly MadeText[] {
  return placedValues(protocol.transport.headers).flatMap(({ path, member }) => {
    if (sourceOf(member)?.kind === "signature") return [];
    const made = printMade(scope, protocol, member);
    const text = printTemplate(member, made === printedClock(protocol) ? `String(${made})` : made);
    return [{ path, name: headerName(path), text }];
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

/** `"Bearer " + token` */
export function printTemplate({ template = "{value}" }: ValueMember, value: string): string {
  const [before = "", after = ""] = template.split("{value}");
  const parts = [...(before ? [literal(before)] : []), value, ...(after ? [literal(after)] : [])];
  return parts.join(" + ");
}
