import { literal } from "../../emit/literal.js";
import { credentialNeeds, isAlways, needsIn, type Under } from "../../model/needs.js";
import { credentialName, optionName } from "../../model/protocol-names.js";
import type { Protocol, Signature } from "../../model/protocol.js";
import type { Provider } from "../../model/provider.js";
import type { FileScope } from "../file-scope.js";
import { signerArguments } from "./signed.js";
import { byOption } from "./sources.js";

/** The credentials that only some choices take, by their names, with these choices. */
export type Optional = ReadonlyMap<string, readonly Under[]>;

/** Of a protocol. */
export function optionalCredentials(provider: Provider, protocol: Protocol): Optional {
  return onlySome(credentialNeeds(provider, protocol));
}

/** Of a signature by itself. */
export function optionalKeys(provider: Provider, { text, steps }: Signature): Optional {
  return onlySome(needsIn(provider, [text, steps]));
}

function onlySome(needs: ReadonlyMap<string, readonly Under[]>): Optional {
  return new Map([...needs].filter(([, under]) => !isAlways(under)));
}

/** `{ aesKey: [{ cipher: ["aes"] }] }`; empty where every credential is always taken. */
export function printNeeds(provider: Provider, protocol: Protocol): string {
  const entries = [...optionalCredentials(provider, protocol)].map(
    ([name, under]) => [credentialName(name), under.map(byOption)] as const,
  );
  return entries.length === 0 ? "" : literal(Object.fromEntries(entries));
}

/** "`cipher` is `aes` or `aes-hex`" */
export function needText(under: readonly Under[]): string {
  return under
    .map((one) =>
      Object.entries(one)
        .map(
          ([point, words]) =>
            `\`${optionName(point)}\` is ${words.map((word) => `\`${word}\``).join(" or ")}`,
        )
        .join(" and "),
    )
    .join(", or ");
}

/** What a signer takes after its input, the credentials as ones that have what it needs: `credentials, options`. */
export function printSignerArguments(
  scope: FileScope,
  protocol: Protocol,
  signature: Signature,
): readonly string[] {
  const { provider } = scope.context;
  const optional = optionalCredentials(provider, protocol);
  const needs = needsIn(provider, [signature.text, signature.steps]);
  const names = [...needs]
    .filter(([name, under]) => isAlways(under) && optional.has(name))
    .map(([name]) => literal(credentialName(name)));
  return signerArguments(provider, signature).map((argument) =>
    argument === "credentials" && names.length > 0
      ? `${scope.runtime("credentialsWith")}(credentials, ${names.join(", ")})`
      : argument,
  );
}
