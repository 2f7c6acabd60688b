import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import type { Step } from "../model/protocol.js";
import type { Resolved } from "../model/resolve/resolve.js";
import { allPipelines, stepsOf } from "./pipelines.js";
import { keyAt } from "./places.js";
import type { Rule } from "./rule.js";

export const letterCases: Rule = {
  name: "letter-case",
  summary: "Letter case by sender is said for both parties, and for nobody else.",
  check: (resolved) =>
    allPipelines(resolved)
      .flatMap(({ steps }) => stepsOf(steps))
      .flatMap((step) => ofStep(resolved, step)),
};

function ofStep({ provider, origins }: Resolved, step: Step): readonly Diagnostic[] {
  const cases = step.case;
  if (cases === undefined || typeof cases === "string") return [];
  const parties = provider.parties.map((party) => party.name);
  const unknown = Object.keys(cases)
    .filter((name) => !parties.includes(name))
    .map((name) => {
      const suggestion = suggest(name, parties);
      const args = suggestion === undefined ? { name } : { name, suggestion };
      return complain("unknown-party", keyAt(origins, step, step.kind, name), args);
    });
  // A misspelt party is also one that is missing; saying it once is enough.
  if (unknown.length > 0) return unknown;
  return parties
    .filter((party) => !Object.hasOwn(cases, party))
    .map((party) => complain("missing-case", origins.at(step, step.kind), { party }));
}
