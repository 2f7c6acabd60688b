import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Protocol } from "../model/protocol.js";
import type { Dispatch, Operation } from "../model/provider.js";
import { openOperation } from "../model/opened.js";
import type { Resolved } from "../model/resolve/resolve.js";
import { Dispatched, placeOf } from "./dispatched.js";
import { keyAt, nodeAt } from "./places.js";
import type { Rule } from "./rule.js";
import { checkPath, envelopeScope, follow } from "./scope.js";
import { checkValue } from "./values.js";
import { operationsOf, valueMembersOf, waysOf } from "./walk.js";

export const dispatch: Rule = {
  name: "dispatch",
  summary: "What a request says of its kind leads to one operation.",
  check: (resolved) =>
    resolved.provider.protocols.flatMap((protocol) => {
      const operations = operationsOf(resolved.provider, protocol);
      const pathless = withoutPath(protocol, operations);
      return [
        ...operations.flatMap((operation) => ofOperation(resolved, protocol, operation)),
        ...pathless.map((operation) => missing(resolved, operation)),
        ...collisions(
          resolved,
          protocol,
          operations.filter((operation) => !pathless.includes(operation)),
        ),
      ];
    }),
};

/** Where paths tell operations apart: those that have none. */
function withoutPath(
  { transport }: Protocol,
  operations: readonly Operation[],
): readonly Operation[] {
  if (transport.path !== undefined || operations.some((one) => one.dispatch.length > 0)) return [];
  return operations.filter(
    ({ path, address, from }) =>
      path === undefined &&
      address === undefined &&
      operations.some((other) => other.path !== undefined && other.from === from),
  );
}

/** The complaint where neither members nor places tell an operation from others. */
function missing({ origins }: Resolved, operation: Operation): Diagnostic {
  return complain("missing-dispatch", origins.at(operation), { name: operation.name, paths: [] });
}

function ofOperation(
  resolved: Resolved,
  protocol: Protocol,
  operation: Operation,
): readonly Diagnostic[] {
  const [request] = waysOf(protocol);
  const paths = valueMembersOf(request)
    .filter(({ member }) => member.role === "dispatch")
    .map(({ path }) => path.join("."));
  if (operation.dispatch.length === 0 && paths.length > 0) {
    const args = { name: operation.name, paths };
    return [complain("missing-dispatch", resolved.origins.at(operation), args)];
  }
  return operation.dispatch.flatMap((one) => ofMember(resolved, protocol, operation, one, paths));
}

function ofMember(
  resolved: Resolved,
  protocol: Protocol,
  operation: Operation,
  { path, values }: Dispatch,
  marked: readonly string[],
): readonly Diagnostic[] {
  const name = path.join(".");
  if (name === "root" && protocol.envelope.root !== undefined) return [];
  const at = keyAt(resolved.origins, operation, "dispatch", name);
  const request = envelopeScope(resolved, protocol, "request", operation);
  const unknown = checkPath(resolved, request, path, at);
  if (unknown.length > 0) return unknown;
  const isMarked = marked.some((one) => one === name || `message.${one}` === name);
  if (!isMarked) return [complain("not-dispatch-member", at, { path: name })];
  const followed = follow(request, path);
  const type = followed.kind === "found" ? followed.scope.type : undefined;
  if (!type) return [];
  return values.flatMap((value, index) =>
    checkValue(resolved, type, value, valuePlace(resolved, operation, name, index)),
  );
}

function valuePlace(
  { origins }: Resolved,
  operation: Operation,
  name: string,
  index: number,
): Diagnostic["at"] {
  const item = nodeAt(origins, operation, "dispatch", name, String(index));
  return item?.at ?? origins.at(operation, "dispatch", name);
}

/** Pairs of operations that one message could mean. A member inside of a message may go by two paths. */
function collisions(
  resolved: Resolved,
  protocol: Protocol,
  operations: readonly Operation[],
): readonly Diagnostic[] {
  const earlier = new Dispatched();
  const written = new Map<Operation, Operation>();
  return operations.flatMap((operation) => {
    const opened = openOperation(operation, protocol);
    written.set(opened, operation);
    const other = earlier.like(opened).find((one) => overlap(one, opened));
    earlier.add(opened);
    return other ? [collision(resolved, operation, written.get(other) ?? other)] : [];
  });
}

function collision(resolved: Resolved, operation: Operation, other: Operation): Diagnostic {
  if (operation.dispatch.length === 0 && other.dispatch.length === 0) {
    return missing(resolved, operation);
  }
  const { origins } = resolved;
  const related = origins.at(other, "dispatch");
  return complain(
    "dispatch-collision",
    origins.at(operation, "dispatch"),
    { other: other.name },
    related ? [{ message: { en: "the other operation", zh: "另一个操作" }, at: related }] : [],
  );
}

function overlap(a: Operation, b: Operation): boolean {
  if (placeOf(a) !== placeOf(b)) return false;
  // One that says nothing has been told to, or the other one says what it must not.
  if ((a.dispatch.length === 0) !== (b.dispatch.length === 0)) return false;
  return a.dispatch.every((one) => {
    const same = b.dispatch.find(({ path }) => path.join(".") === one.path.join("."));
    return !same || one.values.some((value) => same.values.includes(value));
  });
}
