import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import { asIs, type Words } from "../diagnostics/language.js";
import type { Operation } from "../model/provider.js";
import type { Resolved } from "../model/resolve/resolve.js";
import type { Field } from "../model/structure.js";
import { printType } from "../model/type.js";
import { named } from "./named.js";
import { bodyScope } from "./operation-scope.js";
import { keyAt } from "./places.js";
import { checkPath, quoted, type Scope } from "./scope.js";
import { fieldAt, fits, mayLack } from "./settling-values.js";
import { valueMembersOf, waysOf } from "./walk.js";

/** By query field, the path that its value comes from: `orderNo: request.orderNo`. */
type Asked = { readonly [field: string]: readonly string[] };

/** What is wrong with asking `query` what became of `operation`. */
export function checkQuestion(
  resolved: Resolved,
  operation: Operation,
  query: Operation,
  asked: Asked,
): readonly Diagnostic[] {
  const reason = whyNot(operation, query);
  if (reason !== undefined) {
    const at = resolved.origins.at(operation, "settle", "by");
    return [complain("settled-by", at, { name: query.name, reason })];
  }
  return [
    ...Object.entries(asked).flatMap(([field, path]) =>
      checkValue({ resolved, operation, query }, field, path),
    ),
    ...lacking(resolved, operation, query, asked),
  ];
}

/** Why whoever lost the answer cannot ask this operation. */
function whyNot(operation: Operation, query: Operation): Words | undefined {
  const { effect, protocol, from } = query;
  if (effect !== "query") {
    return { en: `has the effect '${effect}'`, zh: `的 effect 是 '${effect}'` };
  }
  if (protocol !== operation.protocol) {
    return { en: `travels by '${protocol}'`, zh: `走协议 '${protocol}'` };
  }
  if (from === operation.from) return undefined;
  return { en: `is started by '${from}'`, zh: `由 '${from}' 发起` };
}

interface Asking {
  readonly resolved: Resolved;
  readonly operation: Operation;
  readonly query: Operation;
}

/** One field of the query, and what is put there. */
function checkValue(
  { resolved, operation, query }: Asking,
  name: string,
  path: readonly string[],
): readonly Diagnostic[] {
  const { origins } = resolved;
  const at = origins.at(operation, "settle", "with", name);
  const [of, ...inner] = path;
  const question = bodyScope(resolved, query, "request");
  const unknown = checkPath(
    resolved,
    question,
    name.split("."),
    keyAt(origins, operation, "settle", "with", name),
  );
  if (of === "reply") return [...unknown, complain("lost-reply", at, {})];
  const request = bodyScope(resolved, operation, "request");
  const own: Scope = {
    title: quoted(operation.name),
    members: new Map([["request", () => request]]),
  };
  const problems = [...unknown, ...checkPath(resolved, own, path, at)];
  const source = fieldAt(request, inner);
  const target = fieldAt(question, name.split("."));
  if (problems.length > 0 || !source || !target) return problems;
  const args = { source: inner.join("."), target: name, query: query.name };
  if (!fits(source, target)) {
    const types = { given: typeOf(source), taken: typeOf(target) };
    return [complain("settled-with-type", at, { ...args, ...types })];
  }
  return mayLack(request, inner, target) ? [complain("settled-with-missing", at, args)] : [];
}

function typeOf({ type, unit }: Field): Words {
  const text = printType(type);
  return unit === undefined
    ? asIs(text)
    : { en: `${text} in ${unit}`, zh: `${text}（单位 ${unit}）` };
}

/** What the query must have and is not given: then a person has to ask. */
function lacking(
  resolved: Resolved,
  operation: Operation,
  query: Operation,
  asked: Asked,
): readonly Diagnostic[] {
  const { members } = bodyScope(resolved, query, "request");
  if (members === "anything" || operation.question !== undefined) return [];
  const given = new Set(Object.keys(asked).map((name) => name.split(".")[0]));
  const ofBody = [...members]
    .filter(([name, scope]) => scope().field?.required.kind === "always" && !given.has(name))
    .map(([name]) => name);
  const fields = [...ofBody, ...givenAround(resolved, query)];
  if (fields.length === 0) return [];
  const at = keyAt(resolved.origins, operation, "settle", "by");
  return [complain("unasked", at, { query: query.name, fields })];
}

/** What of the envelope the sender has to give with each message, which no `with` speaks of. */
function givenAround({ provider }: Resolved, query: Operation): readonly string[] {
  const protocol = named(provider.protocols, query.protocol);
  if (!protocol) return [];
  const [request] = waysOf(protocol);
  return valueMembersOf({ ...request, outside: [] })
    .filter(({ member }) => member.value === undefined && member.role !== "dispatch")
    .filter(({ member }) => member.field.required.kind === "always")
    .map(({ path }) => path.join("."));
}
