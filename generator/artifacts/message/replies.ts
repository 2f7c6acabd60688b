import type { Protocol } from "../../model/protocol.js";
import type { Operation } from "../../model/provider.js";
import type { ProtocolExchange } from "../../model/served.js";
import { signedPlaces, type SignedPlace } from "./signed.js";

/** The replies of an exchange seen as messages of their own: what is said of requests can be said of them. */
export function repliesOf({ protocol, operations }: ProtocolExchange): ProtocolExchange {
  return { protocol: replyProtocol(protocol), operations: operations.map(asReply) };
}

function replyProtocol(protocol: Protocol): Protocol {
  const { reply, transport, from, to } = protocol;
  return {
    ...protocol,
    from: to,
    to: from,
    envelope: reply.envelope,
    transport: {
      ...transport,
      headers: reply.headers,
      query: [],
      content: reply.content,
      encode: reply.encode,
    },
  };
}

function asReply(operation: Operation): Operation {
  return { ...operation, request: operation.reply };
}

/** The signature that replies carry; undefined where they carry none. */
export function signedReply(protocol: Protocol): SignedPlace | undefined {
  return signedPlaces(replyProtocol(protocol))[0];
}
