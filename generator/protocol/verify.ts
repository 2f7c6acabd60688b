import { readVerifyingKey } from "../../templates/runtime/key-pairs.js";
import { equalBytes, equalDigests, unhex } from "../../templates/runtime/digest.js";
import { ConfigError, DecodeError } from "../../templates/runtime/errors.js";
import type { Signature, Step } from "../model/protocol.js";
import { chooseSteps, isOpen } from "./choose.js";
import { interpret, interpretDecoding, type Means, type TraceStep } from "./interpret.js";
import { pairForm } from "./key-bytes.js";
import type { Refusal, SignatureInputs } from "./segments.js";
import { aroundSigning } from "./signing-step.js";
import { meaningOf, type StepSetting } from "./steps.js";

/** How a signature was verified with a public key, and whether it fits. */
export interface Verification {
  readonly trace: readonly TraceStep[];
  readonly fits: boolean;
}

/** Whether all that is given of the key that a signature is made with is its public half. */
export function hasPublicKeyOnly(signature: Signature, means: Means): boolean {
  const { step } = aroundSigning(chooseSteps(signature.steps, means.choices));
  return step !== undefined && publicKey(step, means) !== undefined;
}

/** Verifies a signature with a public key, step by step. What signs with no private key is refused. */
export function interpretVerification(
  signature: Signature,
  inputs: SignatureInputs,
  means: Means,
  received: string,
): Verification | Refusal {
  const { before, step, after } = aroundSigning(chooseSteps(signature.steps, means.choices));
  const key = step && publicKey(step, means);
  const verifier = step && meaningOf(step)?.verifier;
  if (key === undefined || verifier === undefined) {
    return {
      refused: {
        en: "nothing in it signs with a private key",
        zh: "它没有用私钥签名的步骤",
      },
    };
  }
  const signed = interpret({ ...signature, steps: [...before, hex] }, inputs, means);
  if ("refused" in signed) return signed;
  const undone = interpretDecoding([{ kind: "unhex" }, ...after], received, means);
  // What cannot be read is no signature.
  if ("refused" in undone) return { trace: signed.trace.slice(0, -1), fits: false };
  return {
    trace: signed.trace.slice(0, -1),
    fits: verifier.apply(key, unhex(signed.result), unhex(undone.result)),
  };
}

/**
 * Whether what was received is the signature that was made again, as a receiver compares: the texts, or where they are Base64 the
 * bytes.
 */
export function isMadeAgain(signature: Signature, made: string, received: string): boolean {
  const step = comparedAsBytes(signature);
  const undo = step && meaningOf(step)?.undo;
  if (step === undefined || undo === undefined)
    return equalDigests(made, received, signature.verify);
  const bytes = (text: string) => undo.apply(text, step, noSetting) as Uint8Array;
  try {
    return equalBytes(bytes(made), bytes(received));
  } catch (error) {
    // What cannot be read is no signature.
    if (error instanceof DecodeError) return false;
    throw error;
  }
}

/**
 * The step that is undone before a signature is compared with the one that was received: Base64, whose lines may be broken in more than
 * one way. Undefined where the texts are compared.
 */
export function comparedAsBytes({ steps, verify }: Signature): Step | undefined {
  const last = steps.at(-1);
  if (last === undefined || isOpen(last) || verify.ignoreCase) return undefined;
  return last.kind === "base64" || last.kind === "base64url" ? last : undefined;
}

/** Base64 takes no key, and nobody's letters. */
const noSetting: StepSetting = {
  sender: "",
  key: (name) => {
    throw new Error(`no step that is compared takes the key '${name}'`);
  },
};

const hex: Step = { kind: "hex", case: "lower" };

function publicKey({ key = "" }: Step, { keys, forms }: Means) {
  const form = forms[key] && pairForm(forms[key]);
  try {
    return form && readVerifyingKey(keys[key] ?? "", form);
  } catch (error) {
    if (error instanceof ConfigError) return undefined;
    throw error;
  }
}
