import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Operation } from "../model/provider.js";
import type { Resolved } from "../model/resolve/resolve.js";
import { bodyScope, findOperation } from "./operation-scope.js";
import type { Rule } from "./rule.js";
import { checkPath } from "./scope.js";

export const addresses: Rule = {
  name: "addresses",
  summary: "An address that another operation gives is a field of that operation's request.",
  check: (resolved) =>
    resolved.provider.operations.flatMap((operation) => ofOperation(resolved, operation)),
};

function ofOperation(resolved: Resolved, operation: Operation): readonly Diagnostic[] {
  const { address } = operation;
  if (!address) return [];
  const at = (key: string) => resolved.origins.at(operation, "address", key);
  const giver = findOperation(resolved, address.operation, at("operation"));
  if ("complaints" in giver) return giver.complaints;
  return checkPath(
    resolved,
    bodyScope(resolved, giver.found, "request"),
    address.path,
    at("field"),
  );
}
