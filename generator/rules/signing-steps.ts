import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Step } from "../model/protocol.js";
import type { Resolved } from "../model/resolve/resolve.js";
import { isSigningStep } from "../protocol/signing-step.js";
import { canBeUndone } from "../protocol/steps.js";
import { allPipelines, branchesOf, type PlacedPipeline } from "./pipelines.js";
import type { Rule } from "./rule.js";

export const signingSteps: Rule = {
  name: "signing-steps",
  summary: "A private key signs once, and a receiver can get back what it gave.",
  check: (resolved) => allPipelines(resolved).flatMap((pipeline) => ofPipeline(resolved, pipeline)),
};

/** What stands in an encoding is complained about there: nobody can undo a signature. */
function ofPipeline(resolved: Resolved, { steps, use }: PlacedPipeline): readonly Diagnostic[] {
  const parts = steps.map((part) => branchesOf(part));
  const at = parts.findIndex((branches) => branches.some((branch) => branch.some(isSigningStep)));
  const signing = parts[at];
  if (signing === undefined || use === "encoding" || use === "transport") return [];
  const first = signing.flat().find(isSigningStep);
  const complaint = (step: Step | undefined, kind: "segment" | "choices" | "twice") =>
    step === undefined
      ? []
      : [complain("signing-step", resolved.origins.at(step), { step: step.kind, kind })];
  if (use === "text") return complaint(first, "segment");
  const later = parts.slice(at + 1).flat(2);
  const again = [...signing.map(secondOf), later.find(isSigningStep)].find(Boolean);
  if (again) return complaint(again, "twice");
  if (!signing.every((branch) => branch.some(isSigningStep))) return complaint(first, "choices");
  const after = [...signing.flatMap(behindSigning), ...later];
  return after
    .filter((step) => !canBeUndone(step))
    .map((step) =>
      complain("unverifiable", resolved.origins.at(step), {
        step: step.kind,
        signing: first?.kind ?? "",
      }),
    );
}

function secondOf(branch: readonly Step[]): Step | undefined {
  return branch.filter(isSigningStep)[1];
}

function behindSigning(branch: readonly Step[]): readonly Step[] {
  return branch.slice(branch.findIndex(isSigningStep) + 1);
}
