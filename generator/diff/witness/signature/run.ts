import { isDeepStrictEqual } from "node:util";
import { declaredOrder } from "../../../model/declared-order.js";
import type { Pairs, Signature, Step } from "../../../model/protocol.js";
import { chooseSteps, type Choices } from "../../../protocol/choose.js";
import { interpret, type Interpretation } from "../../../protocol/interpret.js";
import { keyForms } from "../../../protocol/key-bytes.js";
import type { Refusal, SignatureInputs } from "../../../protocol/segments.js";
import { aroundSigning } from "../../../protocol/signing-step.js";
import type { SignatureSide } from "./sides.js";

/** What one version makes of one input. */
export interface Made {
  /** What is signed; keys in it are masked. */
  readonly text: string;
  /** The signature. Of one that a private key makes: the bytes that are signed, as hex. */
  readonly result: string;
  readonly holdsKey: boolean;
  /** What a private key does with it, which nobody here can do. */
  readonly rest: unknown;
}

export interface Run {
  readonly signature: Signature;
  readonly inputs: SignatureInputs;
  readonly keys: { readonly [credential: string]: string };
  readonly choices: Choices;
  readonly sender: string;
}

/** Works a signature out, as far as no private key is needed. */
export function runSignature(side: SignatureSide, run: Run): Made | Refusal {
  const { provider, protocol } = side;
  const forms = keyForms(provider);
  const declared = (pairs: Pairs) => declaredOrder(provider, protocol, pairs);
  const { signature, inputs, keys, choices, sender } = run;
  const steps = chooseSteps(signature.steps, choices);
  const { before, step, after } = aroundSigning(steps);
  const own: Signature = { ...signature, steps: step === undefined ? steps : [...before, hex] };
  const worked = interpret(own, inputs, { keys, forms, choices, sender, declared });
  if ("refused" in worked) return worked;
  const { result, holdsKey } = worked;
  const rest = step && { step, after, pair: forms[step.key ?? ""]?.pair };
  return { text: signedText(worked), result, holdsKey, rest };
}

const hex: Step = { kind: "hex", case: "lower" };

/** The last text before bytes are made of it. */
function signedText({ trace }: Interpretation): string {
  return trace.find(({ title }) => title === "text")?.shown ?? "";
}

export function isSame(before: Made, after: Made): boolean {
  return before.result === after.result && isDeepStrictEqual(before.rest, after.rest);
}
