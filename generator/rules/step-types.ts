import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Step } from "../model/protocol.js";
import type { Resolved } from "../model/resolve/resolve.js";
import { stepForms, type Flow, type StepName } from "../spec/language/steps.js";
import { keyAt, nodeAt } from "./places.js";
import { allPipelines, branchesOf, stepsOf, type PlacedPipeline } from "./pipelines.js";
import type { Rule } from "./rule.js";

export const stepTypes: Rule = {
  name: "step-types",
  summary:
    "Each step of a pipeline takes what the one before it gives, and the last one gives text.",
  check: (resolved) =>
    allPipelines(resolved).flatMap((pipeline) => [
      ...checkFlow(resolved, pipeline),
      ...checkJson(resolved, pipeline),
    ]),
};

/** What may flow at one point, and which step gave it; several where an open point stood before. */
interface Flowing {
  readonly flow: Flow;
  readonly after: string;
  readonly step?: Step;
}

function checkFlow(resolved: Resolved, { of, steps, use }: PlacedPipeline): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  let flowing: readonly Flowing[] = [{ flow: "text", after: startOf(use) }];
  for (const part of steps) {
    flowing = branchesOf(part).flatMap((branch) =>
      branch.reduce((before, step) => through(resolved, step, before, diagnostics), flowing),
    );
  }
  const last = flowing.find(({ flow }) => flow === "bytes")?.step;
  if (last && use !== "transport") {
    const at = resolved.origins.at(last) ?? resolved.origins.at(of);
    diagnostics.push(complain("pipeline-end", at, { step: last.kind }));
  }
  return diagnostics;
}

const starts = {
  signature: "the signature's text",
  encoding: "the body",
  text: "a segment",
  transport: "the message",
} as const;
const startOf = (use: PlacedPipeline["use"]) => starts[use];

/** Sends what may flow through one step. One complaint a step: what follows from a mistake is not another one. */
function through(
  resolved: Resolved,
  step: Step,
  before: readonly Flowing[],
  diagnostics: Diagnostic[],
): readonly Flowing[] {
  const form = stepForms[step.kind as StepName];
  const wrong = before.find(({ flow }) => flow !== form.takes);
  if (wrong) {
    const { after, flow } = wrong;
    const args = { step: step.kind, takes: form.takes, given: flow, after };
    diagnostics.push(complain("step-types", resolved.origins.at(step), args));
  }
  return [{ flow: form.gives, after: `'${step.kind}'`, step }];
}

/** `json` turns a value into text, which only an encoding begins with. */
function checkJson(resolved: Resolved, { of, steps, use }: PlacedPipeline): readonly Diagnostic[] {
  const [first, ...rest] = steps;
  const begins = first ? branchesOf(first) : [];
  const early = begins.flatMap((branch) => (use === "encoding" ? branch.slice(1) : branch));
  const misplaced = [...early, ...stepsOf(rest)].filter(({ kind }) => kind === "json");
  const complaints = misplaced.map((step) =>
    complain("json-step", resolved.origins.at(step), { missing: false }),
  );
  const lacking = begins.find((branch) => branch[0]?.kind !== "json");
  if (use !== "encoding" || (first && !lacking)) return complaints;
  const at = lacking?.[0] ? resolved.origins.at(lacking[0]) : placeOfEncoding(resolved, of);
  return [...complaints, complain("json-step", at, { missing: true })];
}

function placeOfEncoding({ origins }: Resolved, of: object) {
  return nodeAt(origins, of, "value", "encode")
    ? keyAt(origins, of, "value", "encode")
    : origins.at(of);
}
