import { complain, type Diagnostic, type Related } from "../diagnostics/diagnostic.js";
import type { Words } from "../diagnostics/language.js";
import type { Open, Step, Steps } from "../model/protocol.js";
import type { Resolved } from "../model/resolve/resolve.js";
import { isOpen } from "../protocol/choose.js";
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
  readonly after: Words;
  readonly step?: Step;
  /** The choice that ends so, where an open point stood just before. */
  readonly by?: Chosen;
}

/** A choice of an open point in a pipeline. */
interface Chosen {
  readonly point: Open<Steps>;
  readonly choice: string;
}

function checkFlow(resolved: Resolved, { of, steps, use }: PlacedPipeline): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  let flowing: readonly Flowing[] = [{ flow: "text", after: startOf(use) }];
  for (const part of steps) {
    const before = flowing;
    flowing = isOpen(part)
      ? Object.entries(part.choices).flatMap(([choice, chosen]) =>
          chosen
            .reduce((into, step) => through(resolved, step, into, diagnostics, part), before)
            .map((one) => ({ ...one, by: { point: part, choice } })),
        )
      : through(resolved, part, before, diagnostics);
  }
  const last = flowing.find(({ flow }) => flow === "bytes");
  if (last?.step && use !== "transport") {
    const at = resolved.origins.at(last.step) ?? resolved.origins.at(of);
    const related = placeOfPoint(resolved, last.by?.point);
    diagnostics.push(complain("pipeline-end", at, { step: last.step.kind }, related));
  }
  return diagnostics;
}

const starts: Readonly<Record<PlacedPipeline["use"], Words>> = {
  signature: { en: "the signature's text", zh: "签名原文" },
  encoding: { en: "the body", zh: "报文体" },
  text: { en: "a segment", zh: "片段" },
  transport: { en: "the message", zh: "报文" },
};
const startOf = (use: PlacedPipeline["use"]) => starts[use];

/** Sends what may flow through one step. One complaint a step: what follows from a mistake is not another one. */
function through(
  resolved: Resolved,
  step: Step,
  before: readonly Flowing[],
  diagnostics: Diagnostic[],
  inside?: Open<Steps>,
): readonly Flowing[] {
  const form = stepForms[step.kind as StepName];
  const wrong = before.find(({ flow }) => flow !== form.takes);
  if (wrong) {
    const { after, flow, by } = wrong;
    const chosen = by && { point: by.point.point, choice: by.choice };
    const given = { step: step.kind, takes: form.takes, given: flow, after };
    const args = chosen === undefined ? given : { ...given, chosen };
    const related = [...placeOfChoice(resolved, wrong), ...placeOfPoint(resolved, inside)];
    diagnostics.push(complain("step-types", resolved.origins.at(step), args, related));
  }
  return [{ flow: form.gives, after: { en: `'${step.kind}'`, zh: `步骤 '${step.kind}' ` }, step }];
}

/** Where the choice that gives the wrong thing stands: its last step, or the point where it has none. */
function placeOfChoice({ origins }: Resolved, { by, step }: Flowing): readonly Related[] {
  if (by === undefined) return [];
  const isEmpty = by.point.choices[by.choice]?.length === 0;
  const at = isEmpty || step === undefined ? origins.at(by.point) : origins.at(step);
  return at
    ? [{ message: { en: `the choice '${by.choice}'`, zh: `选项 '${by.choice}'` }, at }]
    : [];
}

function placeOfPoint({ origins }: Resolved, point: Open<Steps> | undefined): readonly Related[] {
  const at = point && origins.at(point);
  return at ? [{ message: { en: "the open point stands here", zh: "待定项用在这里" }, at }] : [];
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
