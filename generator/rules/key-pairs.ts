import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Step } from "../model/protocol.js";
import type { Credential } from "../model/provider.js";
import type { Resolved } from "../model/resolve/resolve.js";
import { keysOf } from "../protocol/steps.js";
import { keyPairOf } from "../spec/language/key-pairs.js";
import { textUses, usedSteps } from "./credential-uses.js";
import { choicesOf } from "./pipelines.js";
import type { Rule } from "./rule.js";
import { valueMembersOf, waysOf } from "./walk.js";

export const keyPairs: Rule = {
  name: "key-pairs",
  summary: "What signs with a private key has a pair of its kind, which is good for nothing else.",
  check: (resolved) => {
    const steps = usedSteps(resolved);
    return [
      ...resolved.provider.credentials.flatMap((credential) => [
        ...ofForm(resolved, credential),
        ...ofSteps(resolved, credential, steps),
        ...ofTexts(resolved, credential),
      ]),
      ...ofIds(resolved),
    ];
  },
};

/** PEM, or Base64 of what stands in it; nothing is cut from either. */
function ofForm({ origins }: Resolved, credential: Credential): readonly Diagnostic[] {
  const { name, pair, form, bytes } = credential;
  if (pair === undefined) return [];
  const isWritten = form === "pem" || form === "base64";
  return [
    ...(isWritten ? [] : [complain("pair-form", origins.at(credential, "form"), { name, form })]),
    ...(bytes === undefined
      ? []
      : [complain("pair-form", origins.at(credential, "bytes"), { name })]),
  ];
}

/** Each step that takes the credential, if it takes another kind. */
function ofSteps(
  { origins }: Resolved,
  { name, pair }: Credential,
  steps: readonly Step[],
): readonly Diagnostic[] {
  return steps
    .filter((step) => keysOf(step).includes(name) && keyPairOf(step.kind) !== pair)
    .map((step) => {
      const needed = keyPairOf(step.kind);
      const args = { name, step: step.kind, ...(pair && { pair }), ...(needed && { needed }) };
      return complain("pair-step", origins.at(step), args);
    });
}

/** A pair has no text that could stand in a message, or in what is signed. */
function ofTexts(resolved: Resolved, { name, pair }: Credential): readonly Diagnostic[] {
  if (pair === undefined) return [];
  return textUses(resolved)
    .filter((use) => use.credential === name)
    .map((use) => complain("pair-text", resolved.origins.at(use.of, ...use.path), { name }));
}

/** Only a pair has an id. */
function ofIds({ provider, origins }: Resolved): readonly Diagnostic[] {
  const pairs = provider.credentials.filter(({ pair }) => pair !== undefined);
  return provider.protocols
    .flatMap(waysOf)
    .flatMap(valueMembersOf)
    .flatMap(({ member }) =>
      choicesOf(member.value).flatMap((value) => {
        if (value.kind !== "key-id") return [];
        const { credential } = value;
        if (pairs.some(({ name }) => name === credential)) return [];
        const at = origins.at(member, "value", "key-id");
        return [complain("pair-id", at, { name: credential })];
      }),
    );
}
