import type { Protocol } from "./protocol.js";
import { sideOf, type Operation, type Provider } from "./provider.js";

/** A protocol by which messages come to us, and the operations that come by it. */
export interface ServedProtocol {
  readonly protocol: Protocol;
  /** At least one. */
  readonly operations: readonly Operation[];
}

/** The protocols by which the other parties start exchanges with us, in the order of the spec. */
export function servedProtocols(provider: Provider): readonly ServedProtocol[] {
  const { serves } = sideOf(provider, provider.we);
  return provider.protocols.flatMap((protocol) => {
    const operations = serves.filter((operation) => operation.protocol === protocol.name);
    return operations.length === 0 ? [] : [{ protocol, operations }];
  });
}
