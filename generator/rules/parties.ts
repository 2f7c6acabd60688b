import { complain } from "../diagnostics/diagnostic.js";
import type { Rule } from "./rule.js";

export const parties: Rule = {
  name: "parties",
  summary: "An exchange has two ends.",
  check({ provider, origins, incomplete }) {
    const [first, , third] = provider.parties;
    const count = provider.parties.length;
    if (count === 2 || !first || provider.parties.some(({ name }) => incomplete.has(name)))
      return [];
    return [complain("two-parties", origins.at(third ?? first), { count })];
  },
};
