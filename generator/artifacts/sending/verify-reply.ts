import type { ProtocolExchange } from "../../model/served.js";
import type { FileScope } from "../file-scope.js";
import { repliesOf, signedReply } from "../message/replies.js";
import { signerArguments } from "../message/signed.js";
import { printSignatureTest } from "../receiving/verify.js";

/**
 * The statements that verify a reply, which is in `message`. One without a signature is not believed either, not even where the
 * document lets a refusal travel so: whoever is in between could write it.
 */
export function printReplyVerification(
  scope: FileScope,
  exchange: ProtocolExchange,
): readonly string[] {
  const signed = signedReply(exchange.protocol);
  if (signed === undefined) return [];
  const replies = repliesOf(exchange);
  const { statements, test } = printSignatureTest(scope, replies, signed, "signed");
  const [input, signature] = statements;
  const missing = "input === undefined || signed === undefined";
  return [
    ...[input, signature].flatMap((each) => each ?? []),
    `if (${missing} || !${test}) throw ${scope.runtime("unverifiedReply")}(received);`,
  ];
}

/** What a reader of signed replies takes beside the reply. */
export function replyVerifiers(
  scope: FileScope,
  { protocol }: ProtocolExchange,
): readonly ("credentials" | "options")[] {
  const signed = signedReply(protocol);
  if (signed === undefined) return [];
  return signerArguments(scope.context.provider, signed.signature) as readonly (
    | "credentials"
    | "options"
  )[];
}
