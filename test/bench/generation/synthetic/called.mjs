import { structures } from "./fields.mjs";
import { padded } from "./provider.mjs";

/** An operation that we start, with a reply as large as its request. */
export function calledOperation(number) {
  const request = `Call${padded(number)}Body`;
  const reply = `Call${padded(number)}Data`;
  return `operations:
  call${padded(number)}:
    title: 接口${padded(number)}
    summary: Places an order.
    protocol: call
    path: /api/call${padded(number)}
    request: ${request}
    reply: ${reply}
    effect: create
    idempotent-by: orderNo
    settle: { none: nothing finds out }
    cite: guide#3.${number}

types:
${structures(request, number, `3.${number}`)}${structures(reply, number, `3.${number}`)}`;
}
