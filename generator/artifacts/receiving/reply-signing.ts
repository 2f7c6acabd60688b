import { literal } from "../../emit/literal.js";
import { membersBelow } from "../../model/members.js";
import type { SegmentSource } from "../../model/protocol.js";
import { signatureNames } from "../../model/protocol-names.js";
import type { ProtocolExchange } from "../../model/served.js";
import { isXml } from "../../model/xml.js";
import type { FileScope } from "../file-scope.js";
import { placedValues, samePath, sourceOf } from "../message/members.js";
import { repliesOf, signedReply } from "../message/replies.js";
import { printSignerArguments } from "../message/needs.js";
import { placedPath, printReceived } from "../message/signed.js";
import { printReopened } from "../sending/signing.js";
import { needsSender, readsElement, signatureInputs } from "../signing/inputs.js";

/**
 * The statements that declare `signed`, which signs the text of a reply: it is written without its signature, read again for
 * what the signature is made over, and written with it. Who cannot be named gets no signature: there is no key of theirs.
 */
export function printReplySigning(scope: FileScope, exchange: ProtocolExchange): readonly string[] {
  const { protocol } = exchange;
  const place = signedReply(protocol);
  if (place === undefined) return [];
  const { signature } = place;
  const replies = repliesOf(exchange);
  const inputs = signatureInputs(signature, isXml(protocol.reply.envelope)).map(
    ({ property, of }) => `${property}: ${printSigned(scope, replies, of)}`,
  );
  const sender = needsSender(signature) ? [`sender: ${literal(protocol.to)}`] : [];
  const present = `${scope.runtime("requirePresent")}({ ${inputs.join(", ")} })`;
  const input = sender.length === 0 ? present : `{ ...${present}, ${sender.join("")} }`;
  const sign = scope.imports.use("./signer.js", signatureNames(protocol, signature).sign);
  const passed = printSignerArguments(scope, protocol, signature).map((each) =>
    each === "options" ? "making.options" : each,
  );
  const numbers = placedValues(protocol.reply.envelope.members).some(
    ({ member }) => sourceOf(member)?.kind === "uuid",
  );
  return [
    ...(numbers
      ? [`const replyId = ${scope.runtime("uuid")}(${scope.runtime("secureRandom")});`]
      : []),
    "const signed = (write: (sign?: string) => string): string => {",
    "const { credentials } = making;",
    "if (credentials === undefined) return write();",
    `const unsigned = ${printReopened(scope, protocol, "reply", "write()")};`,
    `return write(${sign}(${[input, ...passed].join(", ")}));`,
    "};",
  ];
}

/** What a segment reads of the reply before it is signed. The element of its body is in the variable `body` already. */
function printSigned(scope: FileScope, replies: ProtocolExchange, of: SegmentSource): string {
  const read = printReceived(scope, replies, of, "unsigned");
  const { envelope } = replies.protocol;
  if (!isXml(envelope) || !readsElement(of)) return read;
  const path = placedPath(replies, of.path);
  const isBody = membersBelow(envelope.members).some(
    ({ member, path: at }) => member.kind === "body" && samePath(at, path),
  );
  return isBody ? `${scope.runtime("writtenElement")}(unsigned, ${literal(path)}, body)` : read;
}
