import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import type { Operation } from "../model/provider.js";
import type { Resolved } from "../model/resolve/resolve.js";
import type { Type } from "../model/type.js";
import { named } from "./named.js";
import { bodyTitle, structureScope, type Scope } from "./scope.js";
import { bodyType } from "./walk.js";

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
  const title = bodyTitle(operation, of);
  const type: Type | undefined = bodyType(operation, of);
  if (!type) return { title, members: new Map() };
  if (type.kind !== "structure") return { title, members: "anything" };
  return { ...structureScope(resolved, type.name), title };
}
