import { complain } from "../diagnostics/diagnostic.js";
import { keyAt } from "./places.js";
import type { Rule } from "./rule.js";
import { valueMembersOf, waysOf } from "./walk.js";

export const expiries: Rule = {
  name: "expiries",
  summary: "Where messages expire, they say when they were signed.",
  check: ({ provider, origins, incomplete }) =>
    provider.protocols
      .filter(({ limits }) => limits?.expires !== undefined && limits.question === undefined)
      .filter((protocol) => {
        const [request] = waysOf(protocol);
        return !valueMembersOf(request).some(({ member }) => member.role === "signed-at");
      })
      // A member that was left out may be the one.
      .filter(() => incomplete.size === 0)
      .map((protocol) =>
        complain("unheld-expiry", keyAt(origins, protocol, "limits", "expires"), {
          name: protocol.name,
        }),
      ),
};
