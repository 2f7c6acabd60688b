import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import type { Operation } from "../model/provider.js";
import type { Resolved } from "../model/resolve/resolve.js";
import type { Type } from "../model/type.js";
import { named } from "./named.js";
import { keyAt } from "./places.js";
import type { Rule } from "./rule.js";
import { checkPath, structureScope, type Scope } from "./scope.js";
import { bodyType } from "./walk.js";

export const settlement: Rule = {
  name: "settlement",
  summary: "What becomes of a request whose answer is lost can be found out.",
  check: (resolved) =>
    resolved.provider.operations.flatMap((operation) => [
      ...idempotence(resolved, operation),
      ...settling(resolved, operation),
      ...unsettled(resolved, operation),
    ]),
};

function idempotence(resolved: Resolved, operation: Operation): readonly Diagnostic[] {
  const path = operation.idempotentBy;
  if (!path) return [];
  const at = resolved.origins.at(operation, "idempotent-by");
  return checkPath(resolved, bodyScope(resolved, operation, "request"), path, at);
}

function settling(resolved: Resolved, operation: Operation): readonly Diagnostic[] {
  const { origins } = resolved;
  const { settle } = operation;
  if (!settle || "none" in settle) return [];
  const query = findOperation(resolved, settle.by, origins.at(operation, "settle", "by"));
  if ("complaints" in query) return query.complaints;
  const own: Scope = {
    title: `'${operation.name}'`,
    members: new Map([
      ["request", () => bodyScope(resolved, operation, "request")],
      ["reply", () => bodyScope(resolved, operation, "reply")],
    ]),
  };
  return Object.entries(settle.with).flatMap(([field, path]) => [
    ...checkPath(
      resolved,
      bodyScope(resolved, query.found, "request"),
      field.split("."),
      keyAt(origins, operation, "settle", "with", field),
    ),
    ...checkPath(resolved, own, path, origins.at(operation, "settle", "with", field)),
  ]);
}

function unsettled({ provider, origins }: Resolved, operation: Operation): readonly Diagnostic[] {
  const { name, effect, settle, idempotentBy, question, from } = operation;
  if (effect !== "create" || from !== provider.we) return [];
  if (settle || idempotentBy || question !== undefined) return [];
  return [complain("unsettled-create", origins.at(operation), { name })];
}

/** The operation of this name, or what to say where there is none. */
export function findOperation(
  { provider, incomplete }: Resolved,
  name: string,
  at: Diagnostic["at"],
): { readonly found: Operation } | { readonly complaints: readonly Diagnostic[] } {
  const found = named(provider.operations, name);
  if (found) return { found };
  if (incomplete.has(name)) return { complaints: [] };
  const suggestion = suggest(
    name,
    provider.operations.map((operation) => operation.name),
  );
  const known = { name, provider: provider.name };
  const args = suggestion === undefined ? known : { ...known, suggestion };
  return { complaints: [complain("unknown-operation", at, args)] };
}

/** The members of what an operation carries, without the envelope around it. */
export function bodyScope(
  resolved: Resolved,
  operation: Operation,
  of: "request" | "reply",
): Scope {
  const title = `the ${of} of '${operation.name}'`;
  const type: Type | undefined = bodyType(operation, of);
  if (!type) return { title, members: new Map() };
  if (type.kind !== "structure") return { title, members: "anything" };
  return { ...structureScope(resolved, type.name), title };
}
