// Generated from specs/aigobao by baowen. Do not edit: change the spec, then run `baowen generate`.

import type { DeliverNotice, RefundNotice, ReturnNotice } from "./types.js";
import type { Handler, Receiver, ReceiverSettings, ReceivingProtocol } from "@baowen/runtime";
import { notifyBodyReceivedValidator, notifyEnvelopeReceivedValidator } from "./validators.js";
import { filledAt, openJson, serve } from "@baowen/runtime";

/** One handler for each kind of message of 爱购保; one that is missing does not compile. */
export interface Handlers {
  /**
   * 投保异步通知
   *
   * Whether a pre-order was insured.
   *
   * The same message is known by outSerialNo, orderCode, tempOrderCode, policyCode, success. With
   * other content it is handled as another version.
   * Handled in turn per tempOrderCode.
   * Source: api#7.4.2/deliverNotifyUrl, api#1.3/通知.
   * Question q-notify-event: What makes two notices the same event
   */
  readonly deliverNotice: Handler<DeliverNotice>;
  /**
   * 退款异步通知
   *
   * Whether a refund succeeded. Nobody has seen one; its members are taken to be those of the other
   * two.
   *
   * The same message is known by outSerialNo, orderCode, tempOrderCode, policyCode, success. With
   * other content it is handled as another version.
   * Handled in turn per tempOrderCode.
   * Source: api#7.4.2/refundNotifyUrl.
   * Question q-notify-refund: What the notice of a refund looks like
   */
  readonly refundNotice: Handler<RefundNotice>;
  /**
   * 退保异步通知
   *
   * Whether a cancellation succeeded.
   *
   * The same message is known by outSerialNo, orderCode, tempOrderCode, policyCode, success. With
   * other content it is handled as another version.
   * Handled in turn per tempOrderCode.
   * Source: api#7.4.2/returnNotifyUrl, api#1.3/通知.
   * Question q-notify-event: What makes two notices the same event
   */
  readonly returnNotice: Handler<ReturnNotice>;
}

/** The path of each address that was given for messages to come to, such as `/notices/refund`. */
export interface Addresses {
  /** 投保异步通知: what `addTemp` gives as `deliverNotifyUrl`. */
  readonly deliverNotice: string;
  /** 退款异步通知: what `addTemp` gives as `refundNotifyUrl`. */
  readonly refundNotice: string;
  /** 退保异步通知: what `addTemp` gives as `returnNotifyUrl`. */
  readonly returnNotice: string;
}

/** What messages are verified and answers are signed with. */
export type Credentials = Readonly<Record<string, never>>;

/** What the document leaves open. Every choice has a default. */
export type Options = Readonly<Record<string, never>>;

export const defaults: Options = {};

/**
 * Makes the receiver of 异步通知: it reads, verifies and checks a message, calls its handler and
 * answers as the document says.
 *
 * Throws ConfigError for an empty secret, a missing handler, and addresses that are missing or the
 * same.
 *
 * @example ```ts
 * const receive = createReceiver({ credentials, handlers, addresses });
 * http.createServer(toNode(receive)).listen(8080);
 * ```
 */
export function createReceiver(
  settings: ReceiverSettings<Handlers, Credentials, Options> & { readonly addresses: Addresses },
): Receiver {
  return serve(notifyProtocol, settings);
}

const notifyLimits = { maxBytes: 262_144, json: { maxDepth: 64, maxMembers: 20_000 } } as const;

const notifyProtocol: ReceivingProtocol<Credentials, Options> = {
  provider: "aigobao",
  protocol: "notify",
  mediaTypes: ["application/json"],
  charset: "utf-8",
  limits: notifyLimits,
  defaults: defaults,
  choices: {},
  open: (text) => openJson(text, notifyLimits.json),
  envelope: notifyEnvelopeReceivedValidator,
  addressed: ["deliverNotice", "refundNotice", "returnNotice"],
  operations: {
    deliverNotice: {
      validator: notifyBodyReceivedValidator,
      body: ({ value }) => value,
      notice: (_message, body) => ({ operation: "deliverNotice", body: body }),
      identity: ({ envelope }) => [
        filledAt(envelope, ["outSerialNo"]),
        filledAt(envelope, ["orderCode"]),
        filledAt(envelope, ["tempOrderCode"]),
        filledAt(envelope, ["policyCode"]),
        filledAt(envelope, ["success"]),
      ],
      orderKey: ({ envelope }) => [filledAt(envelope, ["tempOrderCode"])],
      onChange: "version",
    },
    refundNotice: {
      validator: notifyBodyReceivedValidator,
      body: ({ value }) => value,
      notice: (_message, body) => ({ operation: "refundNotice", body: body }),
      identity: ({ envelope }) => [
        filledAt(envelope, ["outSerialNo"]),
        filledAt(envelope, ["orderCode"]),
        filledAt(envelope, ["tempOrderCode"]),
        filledAt(envelope, ["policyCode"]),
        filledAt(envelope, ["success"]),
      ],
      orderKey: ({ envelope }) => [filledAt(envelope, ["tempOrderCode"])],
      onChange: "version",
    },
    returnNotice: {
      validator: notifyBodyReceivedValidator,
      body: ({ value }) => value,
      notice: (_message, body) => ({ operation: "returnNotice", body: body }),
      identity: ({ envelope }) => [
        filledAt(envelope, ["outSerialNo"]),
        filledAt(envelope, ["orderCode"]),
        filledAt(envelope, ["tempOrderCode"]),
        filledAt(envelope, ["policyCode"]),
        filledAt(envelope, ["success"]),
      ],
      orderKey: ({ envelope }) => [filledAt(envelope, ["tempOrderCode"])],
      onChange: "version",
    },
  },
  reply: (kind, reason = "") => {
    switch (kind) {
      case "success":
        return { status: 200, contentType: "text/plain; charset=utf-8", body: reason };
      case "refused":
        return { status: 422, contentType: "text/plain; charset=utf-8", body: reason };
      case "not-yet":
        return { status: 503, contentType: "text/plain; charset=utf-8", body: reason };
      case "unknown":
        return { status: 404, contentType: "text/plain; charset=utf-8", body: reason };
      case "unverified":
        return { status: 401, contentType: "text/plain; charset=utf-8", body: reason };
      case "invalid":
        return { status: 400, contentType: "text/plain; charset=utf-8", body: reason };
    }
  },
};
