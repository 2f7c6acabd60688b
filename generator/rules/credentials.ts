import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Step } from "../model/protocol.js";
import type { Credential } from "../model/provider.js";
import type { Resolved } from "../model/resolve/resolve.js";
import { keysOf } from "../protocol/steps.js";
import { credentialsUsed, usedSteps } from "./credential-uses.js";
import type { Rule } from "./rule.js";

export const credentials: Rule = {
  name: "credentials",
  summary: "Each credential is used, and gives as many bytes as its cipher takes.",
  check: (resolved) => {
    const steps = usedSteps(resolved);
    return [
      ...unused(resolved),
      ...resolved.provider.credentials.flatMap((credential) =>
        ofKey(
          resolved,
          credential,
          steps.filter((step) => keysOf(step).includes(credential.name)),
        ),
      ),
    ];
  },
};

function unused(resolved: Resolved): readonly Diagnostic[] {
  const { provider, origins, incomplete } = resolved;
  // What was left out may use anything, and so may a function of the user's.
  const hooks = provider.protocols.flatMap(({ signatures }) => signatures);
  if (incomplete.size > 0 || hooks.some(({ hook }) => hook !== undefined)) return [];
  const used = credentialsUsed(resolved);
  return provider.credentials
    .filter(({ name }) => !used.has(name))
    .map((one) => complain("unused-credential", origins.at(one), { name: one.name }));
}

/** A key of DES has eight bytes, and a key of AES never has. */
function ofKey(
  { origins }: Resolved,
  credential: Credential,
  steps: readonly Step[],
): readonly Diagnostic[] {
  const { name, bytes, question } = credential;
  const aes = steps.find(({ kind }) => kind.startsWith("aes-"));
  const des = steps.find(({ kind }) => kind === "des-ecb-pkcs5");
  const stepOf = (step: Step) => {
    const at = origins.at(step);
    return at ? [{ message: { en: "the step that takes it", zh: "使用它的步骤" }, at }] : [];
  };
  if (aes && bytes !== undefined) {
    const at = origins.at(credential, "bytes");
    return [complain("eight-bytes", at, { name, step: aes.kind }, stepOf(aes))];
  }
  if (!des || bytes !== undefined || question !== undefined) return [];
  return [complain("unsaid-bytes", origins.at(credential), { name }, stepOf(des))];
}
