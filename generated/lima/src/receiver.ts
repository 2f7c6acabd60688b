// Generated from specs/lima by baowen. Do not edit: change the spec, then run `baowen generate`.

import type {
  ManualCheckNotice,
  OrderCloseTimeNotice,
  OrderNotice,
  PolicyNotice,
  PromotionFeeNotice,
  ReceiptNotice,
  RenewalNotice,
  RenewedPolicyNotice,
  ReturnVisitNotice,
  SurrenderNotice,
} from "./types.js";
import type { Handler, Receiver, ReceiverSettings, ReceivingProtocol } from "@baowen/runtime";
import { signCallbackGateway, verifyCallbackGateway } from "./signer.js";
import {
  callbackEnvelopeReceivedValidator,
  callbackOpenedEnvelopeReceivedValidator,
  manualCheckNoticeBodyReceivedValidator,
  orderCloseTimeNoticeBodyReceivedValidator,
  renewalNoticeBodyReceivedValidator,
  returnVisitNoticeBodyReceivedValidator,
  surrenderNoticeBodyReceivedValidator,
} from "./validators.js";
import {
  allPresent,
  anyValidator,
  base64,
  codeAt,
  echoText,
  equalDigests,
  filledAt,
  formatInstant,
  objectText,
  openJson,
  repeats,
  requirePresent,
  respelled,
  secretText,
  serve,
  textAt,
  unbase64,
  unsealed,
  utf8,
  utf8Text,
  valueAt,
  writeJson,
} from "@baowen/runtime";

/** One handler for each kind of message of lima平台; one that is missing does not compile. */
export interface Handlers {
  /**
   * 人核状态变更通知
   *
   * Underwriting of an order by a person asks for documents or came to a conclusion.
   *
   * The same message is known by data.request.proposalId, data.request.manualCheckStatus,
   * data.request.manualCheckChildrenStatus. With other content it is handled as another version.
   * Handled in turn per data.request.proposalId.
   * Source: interfaces#1.1/C13, c13#1/p1.
   * Question q-manual-check-event: What tells two notices of one order apart
   */
  readonly manualCheckNotice: Handler<ManualCheckNotice>;
  /**
   * 订单关闭时间变更通知
   *
   * The time at which an order closes changed.
   *
   * The same message is known by data.request.proposalId, data.request.proposalRecordStatus,
   * data.request.orderCloseTime. With other content it is handled as another version.
   * Handled in turn per data.request.proposalId.
   * Source: interfaces#1.1/C16, c16#1/p1.
   * Question q-order-close-event: What tells two changes of a closing time apart
   */
  readonly orderCloseTimeNotice: Handler<OrderCloseTimeNotice>;
  /**
   * 订单回调
   *
   * What underwriting of an order came to; its page is empty.
   *
   * The same message is known by all of its content. With other content it is handled as another
   * version.
   * Source: interfaces#1.1/C01, c01#title.
   * Question q-empty-pages: Pages of notices without contents
   */
  readonly orderNotice: Handler<OrderNotice>;
  /**
   * 出单回调
   *
   * The insurer issued a policy; its page is empty.
   *
   * The same message is known by all of its content. With other content it is handled as another
   * version.
   * Source: interfaces#1.1/C02, c02#title.
   * Question q-empty-pages: Pages of notices without contents
   */
  readonly policyNotice: Handler<PolicyNotice>;
  /**
   * 推广费变更通知
   *
   * The promotion fee of a policy changed; its page is empty, and what was told may be told again
   * with other contents.
   *
   * The same message is known by all of its content. With other content it is handled as another
   * version.
   * Source: interfaces#1.1/C17, c17#title.
   * Question q-promotion-fee: The notice of promotion fees
   */
  readonly promotionFeeNotice: Handler<PromotionFeeNotice>;
  /**
   * 回执状态通知
   *
   * The state of a receipt for a policy changed; its page is empty.
   *
   * The same message is known by all of its content. With other content it is handled as another
   * version.
   * Source: interfaces#1.1/C18, c18#title.
   * Question q-receipt-notice: The notice of receipts
   */
  readonly receiptNotice: Handler<ReceiptNotice>;
  /**
   * 续期结果通知
   *
   * The state of a renewal premium changed.
   *
   * The same message is known by data.request.policyId, data.request.renewalPeriod,
   * data.request.renewalStatus. With other content it is handled as another version.
   * Handled in turn per data.request.policyId.
   * Source: interfaces#1.1/C05, c05#1/p1.
   * Question q-renewal-event: What tells two notices of renewal apart
   */
  readonly renewalNotice: Handler<RenewalNotice>;
  /**
   * 续保成功通知
   *
   * The insurer renewed a policy; what it carries is described on the page of C02, which is empty.
   *
   * The same message is known by all of its content. With other content it is handled as another
   * version.
   * Source: interfaces#1.1/C10, c10#1.1/p1.
   * Question q-renewed-policy: The notice of renewed policies
   */
  readonly renewedPolicyNotice: Handler<RenewedPolicyNotice>;
  /**
   * 回访状态通知
   *
   * The state of the call by which a policyholder is asked after the policy changed.
   *
   * The same message is known by data.request.policyId, data.request.returnVisitStatus. With other
   * content it is handled as another version.
   * Handled in turn per data.request.policyId.
   * Source: interfaces#1.1/C11, c11#1/p1.
   * Question q-events: Nothing numbers an event
   */
  readonly returnVisitNotice: Handler<ReturnVisitNotice>;
  /**
   * 退保状态通知
   *
   * A policy was cancelled, be it before it began, in the days of hesitation or later.
   *
   * The same message is known by data.request.policyId, data.request.policyStatus. With other
   * content it is handled as another version.
   * Handled in turn per data.request.policyId.
   * Source: interfaces#1.1/C12, c12#1/p1.
   * Question q-surrender-event: What tells two cancellations of one policy apart
   */
  readonly surrenderNotice: Handler<SurrenderNotice>;
}

/** What messages are verified and answers are signed with. */
export interface Credentials {
  /**
   * signKey
   *
   * Source: index#1.2.3/sign, index#1.2.1/MD5key.
   * Question q-key: Which key, and how it changes
   */
  readonly signKey: string;
  /**
   * 合作方编码
   *
   * Source: index#1.2.3/channelId.
   * Question q-channel-id: Which number a partner has, and whether it has several
   */
  readonly channelId: string;
}

/** What the document leaves open. Every choice has a default. */
export interface Options {
  /**
   * Nothing says in which letter case the digest is written. `lower` unless told otherwise.
   *
   * Question q-digest-case: Upper or lower case
   */
  readonly digestCase: "lower" | "upper";
}

export const defaults: Options = { digestCase: "lower" };

/**
 * Makes the receiver of 回传: it reads, verifies and checks a message, calls its handler and answers
 * as the document says.
 *
 * Throws ConfigError for an empty secret or a missing handler.
 *
 * @example ```ts
 * const receive = createReceiver({ credentials, handlers });
 * http.createServer(toNode(receive)).listen(8080);
 * ```
 */
export function createReceiver(
  settings: ReceiverSettings<Handlers, Credentials, Options>,
): Receiver {
  return serve(callbackProtocol, settings);
}

const callbackLimits = { maxBytes: 262_144, json: { maxDepth: 64, maxMembers: 20_000 } } as const;

const callbackProtocol: ReceivingProtocol<Credentials, Options> = {
  provider: "lima",
  protocol: "callback",
  mediaTypes: ["application/json"],
  charset: "utf-8",
  limits: callbackLimits,
  defaults: defaults,
  choices: { digestCase: ["lower", "upper"] },
  open: (text) =>
    respelled(openJson(text, callbackLimits.json), [], callbackEnvelopeReceivedValidator.structure),
  envelope: callbackEnvelopeReceivedValidator,
  unseal: (message) => {
    const sealed = textAt(message.envelope, ["data"]);
    if (sealed === undefined) return message;
    return respelled(
      unsealed(message, ["data"], utf8Text(unbase64(sealed)), callbackLimits.json),
      [],
      callbackOpenedEnvelopeReceivedValidator.structure,
    );
  },
  sealedAt: ["data"],
  opened: callbackOpenedEnvelopeReceivedValidator,
  agrees: (message, credentials) =>
    equalDigests(
      secretText(credentials, "channelId"),
      textAt(message.envelope, ["data", "messageHead", "channelId"]) ?? "",
    ) &&
    repeats(message.envelope, ["requestType"], ["data", "messageHead", "requestType"], {
      emptyIsAbsent: true,
    }) &&
    repeats(message.envelope, ["channelId"], ["data", "messageHead", "channelId"], {
      emptyIsAbsent: true,
    }) &&
    repeats(message.envelope, ["UUID"], ["data", "messageHead", "UUID"], { emptyIsAbsent: true }),
  verify: (message, credentials, options) => {
    const input = allPresent({ dataText: textAt(message.envelope, ["data"]) });
    const received = textAt(message.envelope, ["sign"]);
    if (input === undefined || received === undefined) return false;
    return verifyCallbackGateway(input, received, credentials, options);
  },
  dispatch: ({ envelope }) => {
    switch (codeAt(envelope, ["data", "messageHead", "requestType"])) {
      case "C13":
        return "manualCheckNotice";
      case "C16":
        return "orderCloseTimeNotice";
      case "C01":
        return "orderNotice";
      case "C02":
        return "policyNotice";
      case "C17":
        return "promotionFeeNotice";
      case "C18":
        return "receiptNotice";
      case "C05":
        return "renewalNotice";
      case "C10":
        return "renewedPolicyNotice";
      case "C11":
        return "returnVisitNotice";
      case "C12":
        return "surrenderNotice";
      default:
        return undefined;
    }
  },
  operations: {
    manualCheckNotice: {
      validator: manualCheckNoticeBodyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["data", "request"]),
      notice: (_message, body) => ({
        operation: "manualCheckNotice",
        data: { messageHead: { requestType: "C13" }, request: body },
      }),
      identity: ({ envelope }) => [
        filledAt(envelope, ["data", "request", "proposalId"]),
        filledAt(envelope, ["data", "request", "manualCheckStatus"]),
        filledAt(envelope, ["data", "request", "manualCheckChildrenStatus"]),
      ],
      orderKey: ({ envelope }) => [filledAt(envelope, ["data", "request", "proposalId"])],
      onChange: "version",
    },
    orderCloseTimeNotice: {
      validator: orderCloseTimeNoticeBodyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["data", "request"]),
      notice: (_message, body) => ({
        operation: "orderCloseTimeNotice",
        data: { messageHead: { requestType: "C16" }, request: body },
      }),
      identity: ({ envelope }) => [
        filledAt(envelope, ["data", "request", "proposalId"]),
        filledAt(envelope, ["data", "request", "proposalRecordStatus"]),
        filledAt(envelope, ["data", "request", "orderCloseTime"]),
      ],
      orderKey: ({ envelope }) => [filledAt(envelope, ["data", "request", "proposalId"])],
      onChange: "version",
    },
    orderNotice: {
      validator: anyValidator,
      body: ({ envelope }) => valueAt(envelope, ["data", "request"]),
      notice: (_message, body) => ({
        operation: "orderNotice",
        data: { messageHead: { requestType: "C01" }, request: body },
      }),
      identity: () => [],
      onChange: "version",
    },
    policyNotice: {
      validator: anyValidator,
      body: ({ envelope }) => valueAt(envelope, ["data", "request"]),
      notice: (_message, body) => ({
        operation: "policyNotice",
        data: { messageHead: { requestType: "C02" }, request: body },
      }),
      identity: () => [],
      onChange: "version",
    },
    promotionFeeNotice: {
      validator: anyValidator,
      body: ({ envelope }) => valueAt(envelope, ["data", "request"]),
      notice: (_message, body) => ({
        operation: "promotionFeeNotice",
        data: { messageHead: { requestType: "C17" }, request: body },
      }),
      identity: () => [],
      onChange: "version",
    },
    receiptNotice: {
      validator: anyValidator,
      body: ({ envelope }) => valueAt(envelope, ["data", "request"]),
      notice: (_message, body) => ({
        operation: "receiptNotice",
        data: { messageHead: { requestType: "C18" }, request: body },
      }),
      identity: () => [],
      onChange: "version",
    },
    renewalNotice: {
      validator: renewalNoticeBodyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["data", "request"]),
      notice: (_message, body) => ({
        operation: "renewalNotice",
        data: { messageHead: { requestType: "C05" }, request: body },
      }),
      identity: ({ envelope }) => [
        filledAt(envelope, ["data", "request", "policyId"]),
        filledAt(envelope, ["data", "request", "renewalPeriod"]),
        filledAt(envelope, ["data", "request", "renewalStatus"]),
      ],
      orderKey: ({ envelope }) => [filledAt(envelope, ["data", "request", "policyId"])],
      onChange: "version",
    },
    renewedPolicyNotice: {
      validator: anyValidator,
      body: ({ envelope }) => valueAt(envelope, ["data", "request"]),
      notice: (_message, body) => ({
        operation: "renewedPolicyNotice",
        data: { messageHead: { requestType: "C10" }, request: body },
      }),
      identity: () => [],
      onChange: "version",
    },
    returnVisitNotice: {
      validator: returnVisitNoticeBodyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["data", "request"]),
      notice: (_message, body) => ({
        operation: "returnVisitNotice",
        data: { messageHead: { requestType: "C11" }, request: body },
      }),
      identity: ({ envelope }) => [
        filledAt(envelope, ["data", "request", "policyId"]),
        filledAt(envelope, ["data", "request", "returnVisitStatus"]),
      ],
      orderKey: ({ envelope }) => [filledAt(envelope, ["data", "request", "policyId"])],
      onChange: "version",
    },
    surrenderNotice: {
      validator: surrenderNoticeBodyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["data", "request"]),
      notice: (_message, body) => ({
        operation: "surrenderNotice",
        data: { messageHead: { requestType: "C12" }, request: body },
      }),
      identity: ({ envelope }) => [
        filledAt(envelope, ["data", "request", "policyId"]),
        filledAt(envelope, ["data", "request", "policyStatus"]),
      ],
      orderKey: ({ envelope }) => [filledAt(envelope, ["data", "request", "policyId"])],
      onChange: "version",
    },
  },
  reply: (kind, reason = "", _data, message, making) => {
    const signed = (write: (sign?: string) => string): string => {
      const { credentials } = making;
      if (credentials === undefined) return write();
      const unsigned = openJson(write());
      return write(
        signCallbackGateway(
          requirePresent({ dataText: textAt(unsigned.envelope, ["data"]) }),
          credentials,
          making.options,
        ),
      );
    };
    switch (kind) {
      case "success":
        return {
          status: 200,
          contentType: "application/json",
          body: signed((sign) =>
            objectText([
              ["sign", sign && writeJson(sign)],
              ["requestType", echoText(message, ["data", "messageHead", "requestType"])],
              ["channelId", echoText(message, ["data", "messageHead", "channelId"])],
              [
                "data",
                '"' +
                  base64(
                    utf8(
                      objectText([
                        [
                          "messageHead",
                          objectText([
                            ["version", echoText(message, ["data", "messageHead", "version"])],
                            [
                              "requestType",
                              echoText(message, ["data", "messageHead", "requestType"]),
                            ],
                            ["UUID", echoText(message, ["data", "messageHead", "UUID"])],
                            ["channelId", echoText(message, ["data", "messageHead", "channelId"])],
                            [
                              "sendTime",
                              writeJson(
                                formatInstant(making.now, "yyyy-MM-dd HH:mm:ss", "Asia/Shanghai"),
                              ),
                            ],
                            ["messageCode", '"0"'],
                            ["messageDesc", '"成功"'],
                            ["asyn", echoText(message, ["data", "messageHead", "asyn"])],
                          ]),
                        ],
                      ]),
                    ),
                  ) +
                  '"',
              ],
              ["UUID", echoText(message, ["UUID"])],
            ]),
          ),
        };
      case "refused":
      case "not-yet":
        return {
          status: 200,
          contentType: "application/json",
          body: signed((sign) =>
            objectText([
              ["sign", sign && writeJson(sign)],
              ["requestType", echoText(message, ["data", "messageHead", "requestType"])],
              ["channelId", echoText(message, ["data", "messageHead", "channelId"])],
              [
                "data",
                '"' +
                  base64(
                    utf8(
                      objectText([
                        [
                          "messageHead",
                          objectText([
                            ["version", echoText(message, ["data", "messageHead", "version"])],
                            [
                              "requestType",
                              echoText(message, ["data", "messageHead", "requestType"]),
                            ],
                            ["UUID", echoText(message, ["data", "messageHead", "UUID"])],
                            ["channelId", echoText(message, ["data", "messageHead", "channelId"])],
                            [
                              "sendTime",
                              writeJson(
                                formatInstant(making.now, "yyyy-MM-dd HH:mm:ss", "Asia/Shanghai"),
                              ),
                            ],
                            ["messageCode", '"1"'],
                            ["messageDesc", writeJson(reason)],
                            ["asyn", echoText(message, ["data", "messageHead", "asyn"])],
                          ]),
                        ],
                      ]),
                    ),
                  ) +
                  '"',
              ],
              ["UUID", echoText(message, ["UUID"])],
            ]),
          ),
        };
      case "unknown":
        return {
          status: 200,
          contentType: "application/json",
          body: signed((sign) =>
            objectText([
              ["sign", sign && writeJson(sign)],
              ["requestType", echoText(message, ["data", "messageHead", "requestType"])],
              ["channelId", echoText(message, ["data", "messageHead", "channelId"])],
              [
                "data",
                '"' +
                  base64(
                    utf8(
                      objectText([
                        [
                          "messageHead",
                          objectText([
                            ["version", echoText(message, ["data", "messageHead", "version"])],
                            [
                              "requestType",
                              echoText(message, ["data", "messageHead", "requestType"]),
                            ],
                            ["UUID", echoText(message, ["data", "messageHead", "UUID"])],
                            ["channelId", echoText(message, ["data", "messageHead", "channelId"])],
                            [
                              "sendTime",
                              writeJson(
                                formatInstant(making.now, "yyyy-MM-dd HH:mm:ss", "Asia/Shanghai"),
                              ),
                            ],
                            ["messageCode", '"1"'],
                            ["messageDesc", '"不支持的交易类型"'],
                            ["asyn", echoText(message, ["data", "messageHead", "asyn"])],
                          ]),
                        ],
                      ]),
                    ),
                  ) +
                  '"',
              ],
              ["UUID", echoText(message, ["UUID"])],
            ]),
          ),
        };
      case "unverified":
        return {
          status: 200,
          contentType: "application/json",
          body: objectText([
            ["requestType", echoText(message, ["data", "messageHead", "requestType"])],
            ["channelId", echoText(message, ["data", "messageHead", "channelId"])],
            [
              "data",
              '"' +
                base64(
                  utf8(
                    objectText([
                      [
                        "messageHead",
                        objectText([
                          ["version", echoText(message, ["data", "messageHead", "version"])],
                          [
                            "requestType",
                            echoText(message, ["data", "messageHead", "requestType"]),
                          ],
                          ["UUID", echoText(message, ["data", "messageHead", "UUID"])],
                          ["channelId", echoText(message, ["data", "messageHead", "channelId"])],
                          [
                            "sendTime",
                            writeJson(
                              formatInstant(making.now, "yyyy-MM-dd HH:mm:ss", "Asia/Shanghai"),
                            ),
                          ],
                          ["messageCode", '"1"'],
                          ["messageDesc", '"签名错误"'],
                          ["asyn", echoText(message, ["data", "messageHead", "asyn"])],
                        ]),
                      ],
                    ]),
                  ),
                ) +
                '"',
            ],
            ["UUID", echoText(message, ["UUID"])],
          ]),
        };
      case "invalid":
        return {
          status: 200,
          contentType: "application/json",
          body: signed((sign) =>
            objectText([
              ["sign", sign && writeJson(sign)],
              ["requestType", echoText(message, ["data", "messageHead", "requestType"])],
              ["channelId", echoText(message, ["data", "messageHead", "channelId"])],
              [
                "data",
                '"' +
                  base64(
                    utf8(
                      objectText([
                        [
                          "messageHead",
                          objectText([
                            ["version", echoText(message, ["data", "messageHead", "version"])],
                            [
                              "requestType",
                              echoText(message, ["data", "messageHead", "requestType"]),
                            ],
                            ["UUID", echoText(message, ["data", "messageHead", "UUID"])],
                            ["channelId", echoText(message, ["data", "messageHead", "channelId"])],
                            [
                              "sendTime",
                              writeJson(
                                formatInstant(making.now, "yyyy-MM-dd HH:mm:ss", "Asia/Shanghai"),
                              ),
                            ],
                            ["messageCode", '"SYSTEM000001E"'],
                            ["messageDesc", writeJson(reason)],
                            ["asyn", echoText(message, ["data", "messageHead", "asyn"])],
                          ]),
                        ],
                      ]),
                    ),
                  ) +
                  '"',
              ],
              ["UUID", echoText(message, ["UUID"])],
            ]),
          ),
        };
    }
  },
};
