import { isToldByAddress } from "../../model/protocol-names.js";
import type { Operation } from "../../model/provider.js";
import type { ProtocolExchange } from "../../model/served.js";

/** By what a receiver tells operations apart: nothing but the one there is, members of the message, or where it came to. */
export type Telling = "alone" | "members" | "paths" | "addresses";

/** Undefined where operations are told apart by nothing, or by several of these things at once. */
export function tellingOf(exchange: ProtocolExchange): Telling | undefined {
  const { operations } = exchange;
  const [only] = operations;
  if (operations.length === 1 && only?.dispatch.length === 0) return "alone";
  if (operations.every(({ dispatch }) => dispatch.length > 0)) {
    return anyOverlap(operations) ? undefined : "members";
  }
  if (operations.some(({ dispatch }) => dispatch.length > 0)) return undefined;
  if (isToldByAddress(exchange)) return "addresses";
  const isAddressed = operations.some(({ address }) => address !== undefined);
  const paths = operations.flatMap((operation) => pathOf(exchange, operation) ?? []);
  const differ = new Set(paths).size === operations.length;
  return differ && !isAddressed ? "paths" : undefined;
}

/** The path of the address that an operation's requests come to. */
export function pathOf({ protocol }: ProtocolExchange, { path }: Operation): string | undefined {
  return path ?? protocol.transport.path;
}

/** Whether one message could mean two of the operations. Thousands that one member tells apart are not compared in pairs. */
function anyOverlap(operations: readonly Operation[]): boolean {
  const [first] = operations;
  const path = first?.dispatch[0]?.path.join(".");
  const isOneMember = operations.every(
    ({ dispatch: [only, ...others] }) => others.length === 0 && only?.path.join(".") === path,
  );
  if (!isOneMember) {
    return operations.some((one, index) =>
      operations.slice(0, index).some((other) => overlap(one, other)),
    );
  }
  const values = operations.flatMap(({ dispatch }) => [...new Set(dispatch[0]?.values)]);
  return new Set(values).size < values.length;
}

/** Whether one message could mean both, by what it says. Where it came to is not looked at. */
function overlap(a: Operation, b: Operation): boolean {
  return a.dispatch.every((one) => {
    const same = b.dispatch.find(({ path }) => path.join(".") === one.path.join("."));
    return same === undefined || one.values.some((value) => same.values.includes(value));
  });
}
