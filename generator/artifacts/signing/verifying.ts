import type { Signature, Steps } from "../../model/protocol.js";
import { isOpen } from "../../protocol/choose.js";
import { aroundSigning, signingPipeline } from "../../protocol/signing-step.js";
import { meaningOf } from "../../protocol/steps.js";
import { comparedAsBytes } from "../../protocol/verify.js";
import { printHookVerifies } from "./hooks.js";
import { printVerifyingKeys } from "./key-pairs.js";
import { printInline, printPipeline, printUndo, type PrintedPipeline } from "./pipeline.js";
import { printOpen, type Printing } from "./printing.js";

/**
 * Prints whether `received` is the signature. What anybody with the key can make is made again and compared in constant time:
 * the texts, or where they are Base64 the bytes, since its lines may be broken in more than one way. What only the other side can
 * make is verified with its public key over `text`.
 */
export function printVerifying(
  signature: Signature,
  signed: string,
  printing: Printing,
): PrintedPipeline & { readonly readsText: boolean } {
  if (signature.hook !== undefined) {
    const result = printHookVerifies(signature.hook, signature, printing);
    return { statements: [], result, readsText: true };
  }
  const { before, signing, after } = signingPipeline(signature.steps) ?? {};
  if (before === undefined || signing === undefined || after === undefined) {
    return {
      statements: [],
      result: printComparison(signature, signed, printing),
      readsText: false,
    };
  }
  const given = printPipeline(before, "text", printing);
  const branches = isOpen(signing) && given.result !== "text";
  const value = branches ? "unsigned" : given.result;
  const received = printUndo(after, "received", printing);
  const verify = (steps: Steps): string =>
    printVerified(signature, steps, value, received, printing);
  const check = isOpen(signing) ? printOpen(signing, verify) : verify([signing]);
  return {
    statements: [...given.statements, ...(branches ? [`const ${value} = ${given.result};`] : [])],
    result: `${printing.runtime("isReadable")}(() => ${check})`,
    readsText: true,
  };
}

function printComparison(signature: Signature, signed: string, printing: Printing): string {
  const step = comparedAsBytes(signature);
  if (step === undefined) {
    const options = signature.verify.ignoreCase ? ", { ignoreCase: true }" : "";
    return `${printing.runtime("equalDigests")}(${signed}, received${options})`;
  }
  const bytes = [signed, "received"].map((text) => printUndo([step], text, printing));
  return `${printing.runtime("isReadable")}(() => ${printing.runtime("equalBytes")}(${bytes.join(", ")}))`;
}

/** `isRsaSha256(verifyingKeyOf(…), utf8(text), unbase64(received))` */
function printVerified(
  { verify: { keyId } }: Signature,
  steps: Steps,
  value: string,
  received: string,
  printing: Printing,
): string {
  const { before, step, after } = aroundSigning(steps);
  const verifier = step && meaningOf(step)?.verifier;
  if (step?.key === undefined || verifier === undefined) {
    throw new Error(`the step '${step?.kind}' cannot be generated`);
  }
  const keys = printVerifyingKeys(
    printing.credential(step.key),
    printing,
    keyId === undefined ? undefined : "keyId",
  );
  const bytes = printInline(before, value, printing);
  return `${printing.runtime(verifier.runtime)}(${keys}, ${bytes}, ${printUndo(after, received, printing)})`;
}
