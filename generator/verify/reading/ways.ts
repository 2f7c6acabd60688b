import type { Protocol } from "../../model/protocol.js";
import type { Operation, Provider } from "../../model/provider.js";
import type { Choices } from "../../protocol/choose.js";
import { withFreeNames } from "../../protocol/free-names.js";
import { replyWay } from "../../protocol/reply-way.js";

/** One direction of a protocol: its requests, or its replies. */
export interface Way {
  /** As its messages travel in this direction. */
  readonly protocol: Protocol;
  /** The same, with the names of headers left open that are. */
  readonly unnamed: Protocol;
  readonly of: "request" | "reply";
  readonly operations: readonly Operation[];
}

/** All directions of all protocols that have operations. `provider` is opened; names that it leaves open are as chosen. */
export function waysOf({ protocols, operations }: Provider, choices: Choices): readonly Way[] {
  return protocols.flatMap((protocol) => {
    const own = operations.filter((operation) => operation.protocol === protocol.name);
    if (own.length === 0) return [];
    const way = (of: Way["of"], unnamed: Protocol): Way => ({
      protocol: withFreeNames(unnamed, choices),
      unnamed,
      of,
      operations: own,
    });
    return [way("request", protocol), way("reply", replyWay(protocol))];
  });
}

/** The party that sends. */
export function senderOf(way: Way, { from, to }: Operation): string {
  return way.of === "request" ? from : to;
}

export function receiverOf(way: Way, { from, to }: Operation): string {
  return way.of === "request" ? to : from;
}
