import type { Provider } from "../model/provider.js";
import type { Phrases } from "./phrases.js";
import { stepNames, type Report, type Step, type StepName } from "./report.js";

/** Everything up to the signature, and everything else: what is not checked although there is something to check counts against. */
export function judgement(steps: readonly Step[]): Pick<Report, "verified" | "valid"> {
  const holds = (names: readonly StepName[]) =>
    steps
      .filter(({ step }) => names.includes(step))
      .every(({ status }) => status === "ok" || status === "nothing");
  return {
    verified: holds(["envelope", "signature"]),
    valid: holds(stepNames.filter((name) => name !== "signature")),
  };
}

/** The report of a message that is none of the provider's, as far as anybody can tell. */
export function without({ name }: Provider, say: Phrases, steps: readonly Step[]): Report {
  return {
    provider: name,
    candidates: [],
    verified: false,
    valid: false,
    options: {},
    steps: inOrder(steps, say),
  };
}

/** All steps; those that were not reached are not checked. */
export function inOrder(steps: readonly Step[], { notReached }: Phrases): readonly Step[] {
  return stepNames.map(
    (step) =>
      steps.find((each) => each.step === step) ?? {
        step,
        status: "unchecked",
        says: notReached,
        notes: [],
      },
  );
}
