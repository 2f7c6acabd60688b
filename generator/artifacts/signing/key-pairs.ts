import { literal } from "../../emit/literal.js";
import { isNamedPair, keyPairUses } from "../../model/key-pairs.js";
import { credentialName, hookName } from "../../model/protocol-names.js";
import type { Protocol } from "../../model/protocol.js";
import type { Credential } from "../../model/provider.js";
import { protocolUses } from "../../model/uses.js";
import { pairForm } from "../../protocol/key-bytes.js";
import type { FileScope } from "../file-scope.js";
import { optionalCredentials } from "../message/needs.js";
import type { Printing } from "./printing.js";

/** The type of a credential in code: a text, or the keys of a pair. */
export function printCredentialType(scope: FileScope, credential: Credential): string {
  if (credential.pair === undefined) return "string";
  const isNamed = isNamedPair(scope.context.provider, credential);
  return scope.runtimeType(isNamed ? "NamedKeyPair" : "KeyPair");
}

/** `signingKey(credentials, "apiKey", { kind: "rsa", form: "pem" })` */
export function printSigningKey(credential: Credential, printing: Printing): string {
  return `${printing.runtime("signingKey")}(${keyArguments(credential).join(", ")})`;
}

/** The keys that the other side may have signed with; with `keyId`, the one that its message names. */
export function printVerifyingKeys(
  credential: Credential,
  printing: Printing,
  keyId: string | undefined,
): string {
  const [credentials, name, form] = keyArguments(credential);
  return keyId === undefined
    ? `${printing.runtime("verifyingKeys")}(${credentials}, ${name}, ${form})`
    : `${printing.runtime("verifyingKeyOf")}(${credentials}, ${name}, ${keyId}, ${form})`;
}

function keyArguments(credential: Credential): readonly [string, string, string] {
  const form = pairForm(credential);
  if (form === undefined) throw new Error(`'${credential.name}' is no pair of keys to sign with`);
  return ["credentials", literal(credentialName(credential.name)), literal({ ...form })];
}

/** The statements that look at a side's pairs of keys and functions when it is set up; none where it has none. */
export function printRequiredKeys(
  scope: FileScope,
  protocol: Protocol,
  side: "sender" | "receiver",
): readonly string[] {
  const { provider } = scope.context;
  const hooks = protocolUses(provider, protocol).hooks.map(
    (hook) => `${scope.runtime("requireHook")}(credentials, ${literal(hookName(hook))});`,
  );
  const pairs = keyPairUses(provider, protocol, side).flatMap(({ credential, signs, verifies }) => {
    const form = pairForm(credential);
    if (form === undefined) return [];
    const needs = {
      ...form,
      ...(signs ? { signs } : {}),
      ...(verifies ? { verifies } : {}),
      ...(isNamedPair(provider, credential) ? { isNamed: true } : {}),
    };
    const name = literal(credentialName(credential.name));
    const statement = `${scope.runtime("requireKeyPair")}(credentials, ${name}, ${literal(needs)});`;
    const isOptional = optionalCredentials(provider, protocol).has(credential.name);
    const given = `credentials.${credentialName(credential.name)} !== undefined`;
    return [isOptional ? `if (${given}) ${statement}` : statement];
  });
  return [...pairs, ...hooks];
}
