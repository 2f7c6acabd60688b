import { isUnder } from "../../../templates/runtime/under.js";
import { literal } from "../../emit/literal.js";
import { isNamedPair, keyPairUses } from "../../model/key-pairs.js";
import { credentialName, hookName } from "../../model/protocol-names.js";
import type { Protocol } from "../../model/protocol.js";
import type { Credential, Provider } from "../../model/provider.js";
import { protocolUses } from "../../model/uses.js";
import { needText, optionalCredentials } from "../message/needs.js";

/** A credential as an example sets it: by the environment variables that it comes from, as literals; empty where there is none. */
export interface SecretView {
  readonly member: string;
  /** Of one text. */
  readonly variable: string;
  readonly isFunction: boolean;
  readonly isPair: boolean;
  /** Of a pair, what this side needs. */
  readonly private: string;
  readonly id: string;
  readonly public: string;
  /** A public key that messages name. */
  readonly publicById: string;
}

const none = {
  variable: "",
  isFunction: false,
  isPair: false,
  private: "",
  id: "",
  public: "",
  publicById: "",
} as const;

export function secretViews(
  provider: Provider,
  protocol: Protocol,
  side: "sender" | "receiver",
  variableOf: (provider: string, credential: string) => string = secretVariable,
): readonly SecretView[] {
  const { credentials, hooks } = protocolUses(provider, protocol);
  const variable = (name: string) => literal(variableOf(provider.name, name));
  const optional = optionalCredentials(provider, protocol);
  const defaults = Object.fromEntries(
    provider.openPoints.map((point) => [point.name, point.default]),
  );
  // An example takes what the defaults take.
  const taken = credentials.filter(({ name }) => isUnder(optional.get(name), defaults));
  return [
    ...taken.map((credential) => ({
      ...none,
      member: credentialName(credential.name),
      ...(credential.pair === undefined
        ? { variable: variable(credential.name) }
        : pairView(provider, protocol, side, { credential, variable })),
    })),
    ...hooks.map((hook) => ({ ...none, member: hookName(hook), isFunction: true })),
  ];
}

function pairView(
  provider: Provider,
  protocol: Protocol,
  side: "sender" | "receiver",
  { credential, variable }: { readonly credential: Credential; variable(name: string): string },
): Partial<SecretView> {
  const { name } = credential;
  const use = keyPairUses(provider, protocol, side).find((each) => each.credential === credential);
  const isNamed = isNamedPair(provider, credential);
  const theirs = use?.verifies ? variable(`${name}_public`) : "";
  return {
    isPair: true,
    private: use?.signs ? variable(`${name}_private`) : "",
    id: use?.signs && isNamed ? variable(`${name}_id`) : "",
    public: isNamed ? "" : theirs,
    publicById: isNamed ? theirs : "",
  };
}

/** When the credentials are needed that some options alone take. */
export function needTexts(provider: Provider, protocol: Protocol): readonly string[] {
  return [...optionalCredentials(provider, protocol)].map(
    ([name, under]) => `\`${credentialName(name)}\` is needed only where ${needText(under)}.`,
  );
}

/** The environment variable that an example takes a secret from. */
export function secretVariable(provider: string, credential: string): string {
  const words = `${provider}_${credential}`.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/gu, "_");
  return words.replace(/[^A-Za-z0-9]+/gu, "_").toUpperCase();
}
