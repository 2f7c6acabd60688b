import { urlPart } from "../../templates/runtime/signing/http-part.js";
import { memberName, membersBelow } from "../model/members.js";
import { choose, type Choices } from "../protocol/choose.js";
import type { HttpAround } from "../protocol/http-inputs.js";
import { documentText } from "../protocol/message-document.js";
import { sealedPartReadBy } from "../protocol/opened-part.js";
import { placedSignature } from "../protocol/placed-signature.js";
import type { Taken } from "./candidate-steps.js";
import type { MaskedMessage } from "./masking/masked-message.js";
import type { Scrub } from "./masking/scrubber.js";
import { token } from "./masking/tokens.js";
import type { OpenedMessage } from "./reading/opened-message.js";
import type { Step } from "./report.js";
import type { MaybeSigned } from "./signature/attempt.js";
import { judgeSignature } from "./signature/judge.js";
import { signaturePoints } from "./signature/points.js";

/** The signature, and what was taken for the open points that decide about it. */
export function signatureStep(
  taken: Taken,
  opened: OpenedMessage,
  masked: MaskedMessage,
  scrub: Scrub,
): { readonly step: Step; readonly options: Choices } {
  const { candidate, context, means } = taken;
  const { way } = candidate;
  const message = signedMessage(taken, opened);
  const { protocol, operation } = message;
  const placed = placedSignature(protocol, means.choices);
  const sealed = placed && sealedPartReadBy(placed.signature, protocol, operation, means.choices);
  const points = signaturePoints(context.provider, way.unnamed, sealed);
  const judged = judgeSignature({
    message,
    unnamed: way.unnamed,
    of: way.of,
    points,
    masked,
    maskedHttp: maskedHttp(taken, message, masked),
    scrub,
    mayLack: opened.isRefusal && protocol.reply.outcomes.some(({ unsigned }) => unsigned),
  });
  const options = points.map(({ name }) => [name, means.choices[name] ?? ""] as const);
  return { step: { step: "signature", ...judged }, options: Object.fromEntries(options) };
}

function signedMessage(
  { candidate: { way, operation }, captured, means }: Taken,
  { message }: OpenedMessage,
): MaybeSigned {
  const { protocol } = way;
  const http: HttpAround = {
    method: captured.method ?? choose(protocol.transport.method, means.choices),
    url: captured.url ?? operation.path ?? protocol.transport.path,
    headers: captured.headers,
    body: captured.body,
  };
  return { message, protocol, operation, means, http };
}

/** Of headers, what a table marks is not shown; of the address, what the spec does not have; of a ciphertext, nothing. */
function maskedHttp(
  { whole }: Taken,
  { protocol, operation, http }: MaybeSigned,
  masked: MaskedMessage,
): HttpAround {
  const own = operation.path ?? protocol.transport.path;
  const path = http.url === undefined ? undefined : urlPart(http.url, "path");
  const shownPath = own !== undefined && path?.endsWith(own) ? own : `/${token("unlisted")}`;
  const query = http.url?.includes("?") ? `?${token("unlisted")}` : "";
  const headers = Object.entries(http.headers).map(([name, value]) => {
    return [name, isShownHeader(protocol, name) ? value : token("unlisted")] as const;
  });
  const isSealed =
    whole.kind !== "plain" && !(whole.kind === "decoded" && whole.trace.length === 0);
  return {
    method: http.method,
    url: path === undefined ? undefined : shownPath + query,
    headers: Object.fromEntries(headers),
    body: isSealed ? token("sealed") : documentText(masked.message),
  };
}

function isShownHeader({ transport }: MaybeSigned["protocol"], name: string): boolean {
  const header = transport.headers.find((each) => memberName(each).toLowerCase() === name);
  if (header === undefined) return false;
  return membersBelow([header]).every(({ member }) => {
    if (member.kind !== "value") return true;
    const { field, value } = member;
    const kinds = value === undefined ? [] : [value.kind];
    return (
      field.sensitive === undefined && !kinds.includes("credential") && !kinds.includes("open")
    );
  });
}
