import { complain } from "../diagnostics/diagnostic.js";
import { canBeUndone } from "../protocol/steps.js";
import { allPipelines, stepsOf } from "./pipelines.js";
import type { Rule } from "./rule.js";

export const encodings: Rule = {
  name: "encodings",
  summary: "The receiving side can undo every step of an encoding.",
  check: (resolved) =>
    allPipelines(resolved)
      .filter(({ use }) => use === "encoding" || use === "transport")
      .flatMap(({ steps }) => stepsOf(steps))
      .filter((step) => !canBeUndone(step))
      .map((step) =>
        complain("not-invertible", resolved.origins.at(step), {
          step: step.kind,
          dropsZeros: step.leadingZeros !== undefined,
        }),
      ),
};
