import type { StepName } from "./steps.js";

/** The kinds of keys that come in pairs: one side signs with what it alone has, the other verifies with what anybody may have. */
export const keyPairKinds = ["rsa", "ed25519", "sm2"] as const;

export type KeyPairKind = (typeof keyPairKinds)[number];

/** The kind of keys that a step signs with; undefined for steps that do not sign. */
export function keyPairOf(step: StepName): KeyPairKind | undefined {
  return signingSteps[step];
}

const signingSteps: { readonly [name in StepName]?: KeyPairKind } = {
  "rsa-sha1": "rsa",
  "rsa-sha256": "rsa",
  ed25519: "ed25519",
  sm2: "sm2",
};
