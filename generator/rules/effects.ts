import { complain } from "../diagnostics/diagnostic.js";
import { nodeAt } from "./places.js";
import type { Rule } from "./rule.js";

export const effects: Rule = {
  name: "effects",
  summary: "Of what we start, it is known what it does.",
  check: ({ provider, origins }) =>
    provider.operations
      .filter(({ from }) => from === provider.we)
      .filter((operation) => nodeAt(origins, operation, "effect") === undefined)
      .map((operation) =>
        complain("missing-effect", origins.at(operation), { name: operation.name }),
      ),
};
