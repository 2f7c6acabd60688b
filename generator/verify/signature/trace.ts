import { httpInputs } from "../../protocol/http-inputs.js";
import type { Means } from "../../protocol/interpret.js";
import { messageInputs } from "../../protocol/message-inputs.js";
import type { SignatureInputs } from "../../protocol/segments.js";
import type { SignedMessage, WorkedOut } from "../../protocol/signed-message.js";
import { xmlInputs } from "../../protocol/xml-inputs.js";
import { phrasesOf } from "../phrases.js";
import type { TraceLine } from "../report.js";
import type { Judged } from "./judge.js";
import { viewOf } from "./view.js";

/** What the trace of a signature is told of. */
export interface Traced extends Pick<Judged, "masked" | "maskedHttp" | "scrub"> {
  readonly signed: SignedMessage;
}

/** How a signature was worked out, as far as it may be shown, and the one that was received. */
export function traceOf(traced: Traced, worked: WorkedOut, carried: string): readonly TraceLine[] {
  const { signed, scrub } = traced;
  const lines = viewOf({
    signature: signed.placed.signature,
    inputs: worked.inputs,
    masked: maskedInputs(traced),
    means: signed.means,
    trace: worked.trace,
    scrub,
  });
  const { expected, received } = phrasesOf(signed.means.language).signature;
  const { result } = worked;
  return [
    ...lines,
    ...(result === undefined ? [] : [{ title: expected, flow: "text" as const, shown: result }]),
    { title: received, flow: "text", shown: shownSignature(carried, result, signed.means) },
  ];
}

/** Only what has the form of a signature is shown: anything may stand in its place, a key too. */
function shownSignature(
  carried: string,
  expected: string | undefined,
  { keys, language }: Means,
): string {
  const isKey = Object.values(keys).some((key) =>
    carried.toLowerCase().includes(key.toLowerCase()),
  );
  const isLike = expected?.length === carried.length && isDigits(carried);
  return isLike && !isKey
    ? carried
    : phrasesOf(language).signature.receivedForm([...carried].length);
}

/** Whether a text has the form of a digest or a signature, in hex or Base64. */
export function isDigits(text: string): boolean {
  return /^(?:[0-9a-f]+|[0-9A-F]+|[A-Za-z0-9+/_-]{22,}={0,2})$/.test(text);
}

function maskedInputs({ signed, masked, maskedHttp }: Traced): SignatureInputs {
  const { protocol, operation } = signed;
  const { message, content } = masked;
  const inputs =
    message.kind === "xml"
      ? xmlInputs(message.xml, protocol.envelope, operation)
      : messageInputs(message.json, protocol, operation, content);
  return httpInputs(protocol, maskedHttp, inputs);
}
