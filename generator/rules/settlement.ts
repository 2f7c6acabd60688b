import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Operation } from "../model/provider.js";
import type { Resolved } from "../model/resolve/resolve.js";
import { bodyScope, findOperation } from "./operation-scope.js";
import { keyAt } from "./places.js";
import type { Rule } from "./rule.js";
import { checkPath } from "./scope.js";
import { checkQuestion } from "./settling-query.js";
import { mayBeMissing } from "./settling-values.js";

export const settlement: Rule = {
  name: "settlement",
  summary: "What becomes of a request whose answer is lost can be found out.",
  check: (resolved) =>
    resolved.provider.operations.flatMap((operation) => [
      ...idempotence(resolved, operation),
      ...settling(resolved, operation),
      ...needless(resolved, operation),
      ...unsettled(resolved, operation),
    ]),
};

function idempotence(resolved: Resolved, operation: Operation): readonly Diagnostic[] {
  const path = operation.idempotentBy;
  if (!path) return [];
  const at = resolved.origins.at(operation, "idempotent-by");
  const request = bodyScope(resolved, operation, "request");
  const unknown = checkPath(resolved, request, path, at);
  if (unknown.length > 0 || !mayBeMissing(request, path)) return unknown;
  return [complain("optional-idempotence", at, { path: path.join(".") })];
}

function settling(resolved: Resolved, operation: Operation): readonly Diagnostic[] {
  const { settle } = operation;
  if (!settle || "none" in settle) return [];
  const at = resolved.origins.at(operation, "settle", "by");
  const query = findOperation(resolved, settle.by, at);
  return "complaints" in query
    ? query.complaints
    : checkQuestion(resolved, operation, query.found, settle.with);
}

/** A query is simply asked again. */
function needless({ origins }: Resolved, operation: Operation): readonly Diagnostic[] {
  if (operation.effect !== "query") return [];
  const keys = [
    ...(operation.settle ? ["settle"] : []),
    ...(operation.idempotentBy ? ["idempotent-by"] : []),
  ];
  return keys.map((key) =>
    complain("needless-settlement", keyAt(origins, operation, key), { key, name: operation.name }),
  );
}

function unsettled({ provider, origins }: Resolved, operation: Operation): readonly Diagnostic[] {
  const { name, effect, settle, idempotentBy, question, from } = operation;
  if (effect === "query" || effect === "notice" || from !== provider.we) return [];
  if (settle || idempotentBy || question !== undefined) return [];
  return [complain("unsettled-create", origins.at(operation), { name })];
}
