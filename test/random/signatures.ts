import type { PackageContext } from "../../generator/artifacts/context.js";
import { signerArguments, takesKeyId } from "../../generator/artifacts/message/signed.js";
import type { Protocol, Signature } from "../../generator/model/protocol.js";
import { signatureNames, type SignatureNames } from "../../generator/model/protocol-names.js";
import { isXmlProtocol } from "../../generator/model/xml.js";
import { interpret } from "../../generator/protocol/interpret.js";
import { credentialsOf } from "../../generator/protocol/placed-signature.js";
import { signsWithPair } from "../../generator/protocol/signing-step.js";
import { interpretVerification, isMadeAgain } from "../../generator/protocol/verify.js";
import type { Draw } from "./draw.js";
import { anyInputs, type Inputs } from "./inputs.js";
import { testKeys } from "./keys.js";
import type { Module } from "./load.js";
import { anyChoices, meansOf, type BothMeans } from "./means.js";
import { compiled, interpreted, type Comparison, type Outcome } from "./outcome.js";
import { anyText, brokenText, plainText } from "./values.js";

/** A signature both ways. */
export interface Signing {
  readonly context: PackageContext;
  readonly protocol: Protocol;
  readonly signature: Signature;
  readonly ofXml: boolean;
  readonly names: SignatureNames;
  readonly signer: Module;
  /** What compiled code takes behind its input. */
  readonly behind: readonly string[];
}

export function signingsOf(context: PackageContext, signer: Module): readonly Signing[] {
  return context.provider.protocols.flatMap((protocol) =>
    protocol.signatures.map((signature) => ({
      context,
      protocol,
      signature,
      signer,
      ofXml: isXmlProtocol(protocol),
      names: signatureNames(protocol, signature),
      behind: signerArguments(context.provider, signature),
    })),
  );
}

/** One random input: the signature, and whether it and others verify. */
export function compareSigning(draw: Draw, signing: Signing): readonly Comparison[] {
  const { context, protocol } = signing;
  const means = meansOf(context, protocol, anyChoices(draw, context, protocol));
  const inputs = inputsOf(draw, signing, draw.percent(6) ? brokenText : anyText);
  const made = bothSign(signing, inputs, means, "signing");
  if ("refused" in made.interpreted) return [made];
  const received = String(made.interpreted.result);
  const overOthers = () => {
    const others = inputsOf(draw, signing, anyText);
    return bothVerify(signing, others, means, received, "verifying over something else");
  };
  const own = bothVerify(signing, inputs, means, received, "verifying the signature");
  return [
    made,
    own,
    // Nothing verifies what is no text at all.
    { ...own, interpreted: { result: received !== "" } },
    bothVerify(signing, inputs, means, altered(draw, received), "verifying another"),
    ...(draw.percent(50) ? [overOthers()] : []),
    ...wrongKey(draw, signing, inputs, means),
  ];
}

function inputsOf(draw: Draw, { signature, ofXml }: Signing, text: (draw: Draw) => string): Inputs {
  const one = draw.percent(25) && text === anyText ? plainText : text;
  return anyInputs(draw, () => one(draw), signature, ofXml);
}

/** One key at a time, so that there is one reason to refuse. */
function wrongKey(
  draw: Draw,
  signing: Signing,
  inputs: Inputs,
  { interpreted: { choices } }: BothMeans,
): readonly Comparison[] {
  if (!draw.percent(15)) return [];
  const [name] = draw.some(1, 1, credentialsOf(signing.signature, choices));
  if (name === undefined) return [];
  const text = draw.pick(testKeys[name]?.others ?? [""]);
  const means = meansOf(signing.context, signing.protocol, choices, { [name]: text });
  return [bothSign(signing, inputs, means, `signing with another ${name}`)];
}

function bothSign(
  { signature, signer, names, behind }: Signing,
  inputs: Inputs,
  means: BothMeans,
  what: string,
): Comparison {
  const input = inputOf(inputs, means);
  return {
    what,
    interpreted: interpreted(
      interpret(signature, inputs.interpreted, means.interpreted),
      ({ result }) => result,
    ),
    compiled: compiled(() => signer[names.sign]?.(input, ...argumentsOf(behind, means))),
  };
}

function inputOf(inputs: Inputs, { interpreted: { sender } }: BothMeans): object {
  return { ...inputs.compiled, sender };
}

function argumentsOf(behind: readonly string[], means: BothMeans): readonly unknown[] {
  return behind.map((name) => (name === "credentials" ? means.credentials : means.options));
}

function bothVerify(
  { signature, signer, names, behind }: Signing,
  inputs: Inputs,
  means: BothMeans,
  received: string,
  what: string,
): Comparison {
  const keyId = takesKeyId(signature) ? [testKeys["rsaNamed"]?.id] : [];
  const after = [...keyId, ...argumentsOf(behind, means)];
  return {
    what,
    interpreted: interpretedVerdict(signature, inputs, means, received),
    compiled: compiled(() => signer[names.verify]?.(inputOf(inputs, means), received, ...after)),
  };
}

/** As `baowen sign` says it. */
function interpretedVerdict(
  signature: Signature,
  { interpreted: inputs }: Inputs,
  { interpreted: own, verifying }: BothMeans,
  received: string,
): Outcome {
  if (signsWithPair(signature.steps)) {
    const verified = interpretVerification(signature, inputs, verifying, received);
    return interpreted(verified, ({ fits }) => fits);
  }
  const made = interpret(signature, inputs, own);
  return interpreted(made, ({ result }) => isMadeAgain(signature, result, received));
}

/** Another text, most often one that could be a signature; now and then one that means the same. */
export function altered(draw: Draw, text: string): string {
  const at = draw.below(text.length + 1);
  const other = draw.pick(["0", "1", "A", "a", "f", "+", "\n", "\r\n", "=", ""]);
  const swapped = text.slice(0, at) + other + text.slice(at + draw.below(2));
  const without = text.replaceAll("\r\n", draw.pick(["", "\n"]));
  return draw.pick([swapped, swapped, text.toUpperCase(), text.toLowerCase(), without]);
}
