import { structures } from "./fields.mjs";
import { padded } from "./provider.mjs";

/** A notice that the partner sends. */
export function servedOperation(number) {
  const body = `Notice${padded(number)}Body`;
  return `operations:
  notice${padded(number)}:
    title: 通知${padded(number)}
    summary: A policy reached a new state.
    protocol: notice
    dispatch: { kind: [${number}] }
    request: ${body}
    identity: [kind, data.orderNo, data.state]
    order-key: data.orderNo
    on-change: version
    effect: notice
    cite: guide#2.${number}

types:
${structures(body, number, `2.${number}`)}`;
}
