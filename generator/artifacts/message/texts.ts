import { xmlText } from "../../../templates/runtime/xml/write.js";
import { literal } from "../../emit/literal.js";
import { bodyMember } from "../../model/body-place.js";
import { memberName } from "../../model/members.js";
import type { Envelope, Member } from "../../model/protocol.js";
import type { Operation } from "../../model/provider.js";
import type { Field } from "../../model/structure.js";
import { isXml } from "../../model/xml.js";
import type { FileScope } from "../file-scope.js";
import { literalText } from "./literal-text.js";
import { printSealed, printSealedJson } from "./seals.js";

/*
 * A message is put together of texts, one for each member: the JSON text of a value, or in XML a whole element. Nothing is
 * written twice, so that what is signed is what travels.
 */

/** The text of a member that holds the wire value `value`, an expression. */
export function printMemberText(
  scope: FileScope,
  envelope: Envelope,
  name: string,
  value: string,
): string {
  return isXml(envelope)
    ? `${scope.runtime("elementText")}(${literal(name)}, ${value})`
    : `${scope.runtime("writeJson")}(${value})`;
}

/** The text of a member that always says the same, as a literal. */
export function printLiteralText(envelope: Envelope, { name, type }: Field, text: string): string {
  return literal(isXml(envelope) ? `<${name}>${xmlText(text)}</${name}>` : literalText(type, text));
}

/** The expression for the text of the member at `path`; undefined for one that is left out, or made of its members. */
export type TextOf = (path: readonly string[], member: Member) => string | undefined;

/** Members, and the path from the envelope that they stand at. */
export interface Members {
  readonly members: readonly Member[];
  readonly path: readonly string[];
}

/** Some members only, and whether a message is sealed where it is put together. */
interface Printed {
  readonly within?: Members;
  readonly seals?: boolean;
}

/** The members of an envelope with their texts, in its order: `[["nonce", nonceText], …]`, or in XML `[nonceText, …]`. */
export function printMembers(
  scope: FileScope,
  envelope: Envelope,
  operation: Pick<Operation, "fills">,
  textOf: TextOf,
  how: Printed = {},
): readonly string[] {
  const { members, path } = how.within ?? { members: envelope.members, path: [] };
  return members.flatMap((member): readonly string[] => {
    const name = member.kind === "body" ? bodyMember(operation, member.name) : memberName(member);
    const at = [...path, name];
    const own = textOf(at, member);
    const inside = member.kind === "group" ? { members: member.members, path: at } : undefined;
    const inner =
      inside && printMembers(scope, envelope, operation, textOf, { ...how, within: inside });
    const group = member.kind === "group" && inner ? { member, inner } : undefined;
    const text = own ?? (group && printGroup(scope, envelope, group, how.seals ?? false));
    if (text === undefined) return [];
    return [isXml(envelope) ? text : `[${literal(name)}, ${text}]`];
  });
}

interface PrintedGroup {
  readonly member: Extract<Member, { readonly kind: "group" }>;
  readonly inner: readonly string[];
}

/** The text of a group; where messages are sealed here, the text that one travels in. Undefined for a group that holds nothing. */
function printGroup(
  scope: FileScope,
  envelope: Envelope,
  { member: { name, seal }, inner }: PrintedGroup,
  seals: boolean,
): string | undefined {
  if (inner.length === 0) return undefined;
  const list = `[${inner.join(", ")}]`;
  if (isXml(envelope)) return `${scope.runtime("elementAround")}(${literal(name)}, ${list})`;
  const text = `${scope.runtime("objectText")}(${list})`;
  return seal === undefined || !seals
    ? text
    : printSealedJson(scope, seal.steps, printSealed(scope, seal.steps, text));
}

/** The text of a whole message around its members; `root` is the expression of its root element's name. */
export function printMessage(
  scope: FileScope,
  envelope: Envelope,
  root: string,
  members: readonly string[],
): string {
  const list = `[${members.join(", ")}]`;
  return isXml(envelope)
    ? `${scope.runtime("documentText")}(${root}, ${list})`
    : `${scope.runtime("objectText")}(${list})`;
}
