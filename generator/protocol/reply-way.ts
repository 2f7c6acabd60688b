import type { Protocol } from "../model/protocol.js";

/**
 * A protocol as its replies travel by it: their envelope, their headers and their content in the place of the requests'. What
 * reads a request of a protocol reads a reply of it so.
 */
export function replyWay(protocol: Protocol): Protocol {
  const { reply, transport, message: _, ...others } = protocol;
  const { content, headers, encode, envelope, message } = reply;
  return {
    ...others,
    envelope,
    ...(message === undefined ? {} : { message }),
    transport: { ...transport, content, headers, encode, query: [] },
    reply,
  };
}
