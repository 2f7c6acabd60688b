import type { Protocol } from "./protocol.js";
import { sideOf, type Operation, type Provider } from "./provider.js";

/** A protocol, and the operations that one party starts by it. */
export interface ProtocolExchange {
  readonly protocol: Protocol;
  /** At least one. */
  readonly operations: readonly Operation[];
}

/** The protocols by which the other parties start exchanges with us, in the order of the spec. */
export function servedProtocols(provider: Provider): readonly ProtocolExchange[] {
  return exchanges(provider, sideOf(provider, provider.we).serves);
}

/** The protocols by which we start exchanges with the other parties, in the order of the spec. */
export function sentProtocols(provider: Provider): readonly ProtocolExchange[] {
  return exchanges(provider, sideOf(provider, provider.we).sends);
}

function exchanges(
  { protocols }: Provider,
  operations: readonly Operation[],
): readonly ProtocolExchange[] {
  return protocols.flatMap((protocol) => {
    const own = operations.filter((operation) => operation.protocol === protocol.name);
    return own.length === 0 ? [] : [{ protocol, operations: own }];
  });
}
