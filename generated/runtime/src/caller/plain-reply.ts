import type { ReadReply, ReceivedReply } from "./protocol.js";
import { statusError } from "./reply-status.js";

/**
 * A reply of which the document says nothing: its status is all there is, by the statuses that receivers without words of
 * their own answer with. Throws CallError `HTTP_STATUS` for any other. Among them is 503: a receiver says "not yet" by it and has
 * done nothing, but a gateway says it too, and may have passed the message on. So it is repeated only where that does no harm.
 */
export function readPlain(received: ReceivedReply): ReadReply<object, object> {
  const { status, text: reason } = received;
  if (status >= 200 && status < 300) return { kind: "success", reply: {} };
  switch (status) {
    case 400:
      return { kind: "invalid", reply: {}, reason };
    case 401:
      return { kind: "unverified", reply: {}, reason };
    case 404:
      return { kind: "unknown", reply: {}, reason };
    case 422:
      return { kind: "refused", reply: {}, reason };
    default:
      throw statusError(received);
  }
}
