import type { JsonDocument } from "../../templates/runtime/json/read.js";
import type { Words } from "../diagnostics/language.js";
import type { Protocol, Signature } from "../model/protocol.js";
import type { Operation } from "../model/provider.js";
import { optional } from "../model/resolve/nodes.js";
import type { Sealed } from "../model/sealed-part.js";
import { headerValue, httpInputs, type HttpAround } from "./http-inputs.js";
import { interpret, type Means, type TraceStep } from "./interpret.js";
import { textIn, type MessageDocument } from "./message-document.js";
import { messageInputs } from "./message-inputs.js";
import { openPart, type OpenedPart } from "./opened-part.js";
import type { PlacedSignature } from "./placed-signature.js";
import { refusing } from "./run-steps.js";
import type { Refusal, SignatureInputs } from "./segments.js";
import { hasPublicKeyOnly, interpretVerification, isMadeAgain } from "./verify.js";
import { xmlInputs } from "./xml-inputs.js";

/** A message, and what it is signed by. */
export interface SignedMessage {
  readonly message: MessageDocument;
  /** As the message travels by it: of a reply, see `replyWay`. */
  readonly protocol: Protocol;
  readonly operation: Operation;
  readonly placed: PlacedSignature;
  /** The body or message that must be opened first. */
  readonly sealed: Sealed | undefined;
  readonly means: Means;
  readonly http: HttpAround;
  /** What that part holds, where it is known already. */
  readonly opened?: JsonDocument;
  /** The signature to compare with, in the place of the one that the message carries. */
  readonly carried?: string;
}

/** How the signature of a message was worked out. */
export interface WorkedOut {
  /** Absent where it was only verified, with a public key. */
  readonly result?: string;
  readonly trace: readonly TraceStep[];
  /** How a sealed part was opened for that. */
  readonly opened?: OpenedPart;
  readonly inputs: SignatureInputs;
  /** The signature that the message carries. */
  readonly carried?: string;
  readonly received?: Comparison;
}

export type Comparison = "matches" | "differs";

/** Compares as a receiver does. */
export function compare(expected: string, received: string, signature: Signature): Comparison {
  return isMadeAgain(signature, expected, received) ? "matches" : "differs";
}

/** The signature with all steps that it takes to work it out, those that open what it reads among them. */
export function withSeal(signature: Signature, sealed: Sealed | undefined): Signature {
  return sealed ? { ...signature, steps: [...sealed.steps, ...signature.steps] } : signature;
}

/** Works the signature of a message out, step by step, and compares the one that it carries, if any. */
export function workOut(signed: SignedMessage): WorkedOut | Refusal {
  const { protocol, placed, means, http } = signed;
  const read = readInputs(signed);
  if ("refused" in read) return read;
  const inputs = httpInputs(protocol, http, read.inputs);
  const carried = signed.carried ?? carriedSignature(signed);
  if (typeof carried === "object") return carried;
  const result = refusing(() => resultOf(placed.signature, inputs, means, carried));
  if ("refused" in result) return result;
  return { ...result, inputs, ...optional("opened", read.opened), ...optional("carried", carried) };
}

/** The signature that a message carries; undefined where it carries none. */
export function carriedSignature({
  message,
  protocol,
  placed: { path, header },
  http,
}: Pick<SignedMessage, "message" | "protocol" | "placed" | "http">): string | undefined | Refusal {
  if (path) return textIn(message, path);
  return header && headerValue(protocol, http.headers, header);
}

type Result = Pick<WorkedOut, "result" | "trace" | "received">;

/** The signature; where only a public key is given, whether the one in the message fits. */
function resultOf(
  signature: Signature,
  inputs: SignatureInputs,
  means: Means,
  received: string | undefined,
): Result | Refusal {
  if (hasPublicKeyOnly(signature, means)) {
    if (received === undefined) {
      return { refused: verifiedOnly };
    }
    const verified = interpretVerification(signature, inputs, means, received);
    if ("refused" in verified) return verified;
    return { trace: verified.trace, received: verified.fits ? "matches" : "differs" };
  }
  const result = interpret(signature, inputs, means);
  if ("refused" in result) return result;
  if (result.holdsKey) return { refused: holdsKey };
  const comparison =
    received === undefined ? undefined : compare(result.result, received, signature);
  return { result: result.result, trace: result.trace, ...optional("received", comparison) };
}

const verifiedOnly: Words = {
  en: "with a public key a signature can only be verified, and there is none",
  zh: "公钥只能用来验证签名，而报文里没有签名",
};

const holdsKey: Words = {
  en: "it holds the key as it is, so it is not shown",
  zh: "结果里含有密钥本身，因此不显示",
};

/** What the signature reads, and how a sealed body was opened for that. */
function readInputs({
  message,
  protocol,
  operation,
  sealed,
  means,
  opened: known,
}: SignedMessage): { readonly inputs: SignatureInputs; readonly opened?: OpenedPart } | Refusal {
  if (message.kind === "xml") {
    return { inputs: xmlInputs(message.xml, protocol.envelope, operation) };
  }
  if (known) return { inputs: messageInputs(message.json, protocol, operation, known) };
  const opened = sealed && openPart(message.json, sealed, means);
  if (opened && "refused" in opened) return opened;
  const inputs = messageInputs(message.json, protocol, operation, opened?.content);
  return { inputs, ...optional("opened", opened) };
}
