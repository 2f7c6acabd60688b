import { literal } from "../../emit/literal.js";
import { signatureNames } from "../../model/protocol-names.js";
import type { ProtocolExchange } from "../../model/served.js";
import { isXml } from "../../model/xml.js";
import type { FileScope } from "../file-scope.js";
import { placedValues, sourceOf } from "../message/members.js";
import { repliesOf, signedReply } from "../message/replies.js";
import { printSignerArguments } from "../message/needs.js";
import { printReceived } from "../message/signed.js";
import { printReopened } from "../sending/signing.js";
import { needsSender, signatureInputs } from "../signing/inputs.js";

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
    ({ property, of }) => `${property}: ${printReceived(scope, replies, of, "unsigned")}`,
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
