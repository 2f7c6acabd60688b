import { literal } from "../../emit/literal.js";
import type { Protocol, Signature } from "../../model/protocol.js";
import type { FileScope } from "../file-scope.js";
import { headerPart, printHeaderValue } from "./headers.js";
import { placedValues, samePath, type ValueMember } from "./members.js";

/** The member or header that says which key signed a request; undefined where nothing does. */
export function keyIdMember(protocol: Protocol, { verify }: Signature): ValueMember | undefined {
  const { keyId } = verify;
  if (keyId === undefined) return undefined;
  const header = headerPart(protocol, keyId.join("."));
  if (header !== undefined) return header.member;
  return placedValues(protocol.envelope.members).find(({ path }) => samePath(path, keyId))?.member;
}

/** What a received request says which key signed it. */
export function printKeyId(scope: FileScope, protocol: Protocol, { verify }: Signature): string {
  const { keyId = [] } = verify;
  const header = headerPart(protocol, keyId.join("."));
  return header === undefined
    ? `${scope.runtime("textAt")}(message.envelope, ${literal(keyId)})`
    : printHeaderValue(scope, header);
}
