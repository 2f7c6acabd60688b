import { complain } from "../diagnostics/diagnostic.js";
import type { Rule } from "./rule.js";

export const environments: Rule = {
  name: "environments",
  summary: "A path can be put after the address of an environment.",
  check: ({ provider, origins }) =>
    provider.environments.flatMap((environment) => {
      const { url } = environment;
      const reason = problemOf(url);
      return reason === undefined
        ? []
        : [complain("bad-url", origins.at(environment, "url"), { url, reason })];
    }),
};

function problemOf(text: string): string | undefined {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return "is no address";
  const url = new URL(text);
  if (url.username !== "" || url.password !== "") return "holds a user name or password";
  if (url.search !== "" || url.hash !== "") return "has a query or fragment";
  return undefined;
}
