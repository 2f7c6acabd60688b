import { docComment } from "../emit/doc-comment.js";
import type { Credential, OpenPoint, Operation } from "../model/provider.js";
import type { Signature } from "../model/protocol.js";
import type { PackageContext } from "./context.js";
import { sourceText, titled } from "./print/docs.js";

export function credentialDoc(
  context: PackageContext,
  credential: Credential,
  ...more: readonly string[]
): string {
  const { form, pair } = credential;
  const written =
    pair === undefined
      ? form === "text"
        ? []
        : [`In ${formNames[form]}.`]
      : [`Keys of ${pairNames[pair]}, each in ${form === "base64" ? "Base64 of DER" : "PEM"}.`];
  return docComment([
    credential.title ?? credential.name,
    [...more, ...written, ...sourceText(context, credential)].join("\n"),
  ]);
}

export function operationDoc(
  context: PackageContext,
  operation: Operation,
  ...more: readonly string[]
): string {
  return docComment([
    ...titled(operation),
    [...more, ...sourceText(context, operation)].join("\n"),
  ]);
}

/** Why there is a choice, which one holds, and what to ask the partner. */
export function openPointDoc(context: PackageContext, point: OpenPoint): string {
  return docComment([
    `${sentence(point.why)} \`${point.default}\` unless told otherwise.`,
    sourceText(context, point).join("\n"),
  ]);
}

export function signatureDoc(context: PackageContext, signature: Signature, does: string): string {
  return docComment([does, sourceText(context, signature).join("\n")]);
}

/** With a capital and a full stop, as the prose around it has. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  const end = /[.!?。！？]$/u.test(trimmed) ? "" : ".";
  return trimmed === "" ? "" : trimmed.charAt(0).toUpperCase() + trimmed.slice(1) + end;
}

const pairNames = { rsa: "RSA", ed25519: "Ed25519", sm2: "SM2" } as const;
const formNames = { hex: "hex", base64: "Base64", pem: "PEM" } as const;
