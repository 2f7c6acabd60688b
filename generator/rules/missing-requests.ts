import { complain } from "../diagnostics/diagnostic.js";
import { get } from "../spec/yaml/node.js";
import type { Rule } from "./rule.js";
import { holdsBody, membersOf, operationsOf, waysOf } from "./walk.js";

export const missingRequests: Rule = {
  name: "missing-requests",
  summary: "Where a request has a place for a body, each operation says what stands there.",
  check: ({ provider, origins }) =>
    provider.protocols.flatMap((protocol) => {
      const [request] = waysOf(protocol).filter((way) => way.of === "request");
      if (!request || !membersOf(request).some(holdsBody)) return [];
      return operationsOf(provider, protocol)
        .filter((operation) => {
          const node = origins.node(operation);
          return node?.kind === "map" && get(node, "request") === undefined;
        })
        .map((operation) =>
          complain("missing-request", origins.at(operation), { name: operation.name }),
        );
    }),
};
