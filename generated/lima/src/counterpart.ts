// Generated from specs/lima by baowen. Do not edit: change the spec, then run `baowen generate`.

import type { ClientCredentials, ClientOptions } from "./client.js";
import type { Credentials, Options } from "./receiver.js";
import type {
  CallbackOpenedReplyReceived,
  GetExpiringPolicyList,
  GetExpiringPolicyListData,
  GetOrderDetail,
  GetOrderDetailData,
  GetOrderList,
  GetOrderListData,
  GetPaymentUrl,
  GetPaymentUrlData,
  GetPolicyDetail,
  GetPolicyDetailData,
  GetPolicyList,
  GetPolicyListData,
  GetPolicyStatus,
  GetPolicyStatusData,
  GetPolicyUrl,
  GetPolicyUrlData,
  GetProductList,
  GetProductListData,
  GetReceiptList,
  GetReceiptListData,
  GetRenewalList,
  GetRenewalListData,
  GetReturnVisitList,
  GetReturnVisitListData,
  ManualCheckNoticeBody,
  OrderCloseTimeNoticeBody,
  RenewalNoticeBody,
  ReturnVisitNoticeBody,
  SurrenderNoticeBody,
} from "./types.js";
import type {
  BuiltRequest,
  Caller,
  CallerSettings,
  Handler,
  Making,
  ReadReply,
  ReceivedReply,
  Receiver,
  ReceiverSettings,
  ReceivingProtocol,
  ReplyKind,
  ReplyMaking,
  SendingProtocol,
  WireValue,
} from "@baowen/runtime";
import { clientDefaults } from "./client.js";
import { defaults } from "./receiver.js";
import {
  signCallbackGateway,
  signQueryGateway,
  verifyCallbackGateway,
  verifyQueryGateway,
} from "./signer.js";
import {
  callbackOpenedEnvelopeValidator,
  callbackOpenedReplyReceivedValidator,
  callbackReplyReceivedValidator,
  encodeGetExpiringPolicyListData,
  encodeGetOrderDetailData,
  encodeGetOrderListData,
  encodeGetPolicyDetailData,
  encodeGetPolicyListData,
  encodeGetPolicyUrlData,
  encodeGetReceiptListData,
  encodeGetRenewalListData,
  encodeGetReturnVisitListData,
  encodeManualCheckNoticeBody,
  encodeRenewalNoticeBody,
  encodeSurrenderNoticeBody,
  getExpiringPolicyListBodyReceivedValidator,
  getExpiringPolicyListDataValidator,
  getOrderDetailBodyReceivedValidator,
  getOrderDetailDataValidator,
  getOrderListBodyReceivedValidator,
  getOrderListDataValidator,
  getPaymentUrlBodyReceivedValidator,
  getPaymentUrlDataValidator,
  getPolicyDetailBodyReceivedValidator,
  getPolicyDetailDataValidator,
  getPolicyListBodyReceivedValidator,
  getPolicyListDataValidator,
  getPolicyStatusBodyReceivedValidator,
  getPolicyStatusDataValidator,
  getPolicyUrlBodyReceivedValidator,
  getPolicyUrlDataValidator,
  getProductListBodyReceivedValidator,
  getProductListDataValidator,
  getReceiptListBodyReceivedValidator,
  getReceiptListDataValidator,
  getRenewalListBodyReceivedValidator,
  getRenewalListDataValidator,
  getReturnVisitListBodyReceivedValidator,
  getReturnVisitListDataValidator,
  manualCheckNoticeBodyValidator,
  orderCloseTimeNoticeBodyValidator,
  queryEnvelopeReceivedValidator,
  queryOpenedEnvelopeReceivedValidator,
  renewalNoticeBodyValidator,
  returnVisitNoticeBodyValidator,
  surrenderNoticeBodyValidator,
} from "./validators.js";
import {
  CallError,
  allPresent,
  base64,
  checkMembers,
  codeAt,
  createCaller,
  echoText,
  equalDigests,
  formatInstant,
  fromBooleanToText,
  holds,
  memoryInbox,
  objectText,
  openJson,
  readValid,
  repeats,
  requirePresent,
  requireStatus,
  respelled,
  secretText,
  serve,
  textAt,
  unbase64,
  unsealed,
  unverifiedReply,
  usualMaking,
  utf8,
  utf8Text,
  uuid,
  validText,
  valueAt,
  withOpened,
  writeJson,
} from "@baowen/runtime";

/** What 平台 sends, and what comes back. */
export interface Calls {
  /**
   * 人核状态变更通知
   *
   * Underwriting of an order by a person asks for documents or came to a conclusion.
   *
   * Source: interfaces#1.1/C13, c13#1/p1.
   * Question q-manual-check-event: What tells two notices of one order apart
   */
  readonly manualCheckNotice: {
    readonly message: ManualCheckNoticeMessage;
    readonly reply: CallbackOpenedReplyReceived;
    readonly refusal: CallbackOpenedReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
  /**
   * 订单关闭时间变更通知
   *
   * The time at which an order closes changed.
   *
   * Source: interfaces#1.1/C16, c16#1/p1.
   * Question q-order-close-event: What tells two changes of a closing time apart
   */
  readonly orderCloseTimeNotice: {
    readonly message: OrderCloseTimeNoticeMessage;
    readonly reply: CallbackOpenedReplyReceived;
    readonly refusal: CallbackOpenedReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
  /**
   * 订单回调
   *
   * What underwriting of an order came to; its page is empty.
   *
   * Source: interfaces#1.1/C01, c01#title.
   * Question q-empty-pages: Pages of notices without contents
   */
  readonly orderNotice: {
    readonly message: OrderNoticeMessage;
    readonly reply: CallbackOpenedReplyReceived;
    readonly refusal: CallbackOpenedReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
  /**
   * 出单回调
   *
   * The insurer issued a policy; its page is empty.
   *
   * Source: interfaces#1.1/C02, c02#title.
   * Question q-empty-pages: Pages of notices without contents
   */
  readonly policyNotice: {
    readonly message: PolicyNoticeMessage;
    readonly reply: CallbackOpenedReplyReceived;
    readonly refusal: CallbackOpenedReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
  /**
   * 推广费变更通知
   *
   * The promotion fee of a policy changed; its page is empty, and what was told may be told again
   * with other contents.
   *
   * Source: interfaces#1.1/C17, c17#title.
   * Question q-promotion-fee: The notice of promotion fees
   */
  readonly promotionFeeNotice: {
    readonly message: PromotionFeeNoticeMessage;
    readonly reply: CallbackOpenedReplyReceived;
    readonly refusal: CallbackOpenedReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
  /**
   * 回执状态通知
   *
   * The state of a receipt for a policy changed; its page is empty.
   *
   * Source: interfaces#1.1/C18, c18#title.
   * Question q-receipt-notice: The notice of receipts
   */
  readonly receiptNotice: {
    readonly message: ReceiptNoticeMessage;
    readonly reply: CallbackOpenedReplyReceived;
    readonly refusal: CallbackOpenedReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
  /**
   * 续期结果通知
   *
   * The state of a renewal premium changed.
   *
   * Source: interfaces#1.1/C05, c05#1/p1.
   * Question q-renewal-event: What tells two notices of renewal apart
   */
  readonly renewalNotice: {
    readonly message: RenewalNoticeMessage;
    readonly reply: CallbackOpenedReplyReceived;
    readonly refusal: CallbackOpenedReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
  /**
   * 续保成功通知
   *
   * The insurer renewed a policy; what it carries is described on the page of C02, which is empty.
   *
   * Source: interfaces#1.1/C10, c10#1.1/p1.
   * Question q-renewed-policy: The notice of renewed policies
   */
  readonly renewedPolicyNotice: {
    readonly message: RenewedPolicyNoticeMessage;
    readonly reply: CallbackOpenedReplyReceived;
    readonly refusal: CallbackOpenedReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
  /**
   * 回访状态通知
   *
   * The state of the call by which a policyholder is asked after the policy changed.
   *
   * Source: interfaces#1.1/C11, c11#1/p1.
   * Question q-events: Nothing numbers an event
   */
  readonly returnVisitNotice: {
    readonly message: ReturnVisitNoticeMessage;
    readonly reply: CallbackOpenedReplyReceived;
    readonly refusal: CallbackOpenedReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
  /**
   * 退保状态通知
   *
   * A policy was cancelled, be it before it began, in the days of hesitation or later.
   *
   * Source: interfaces#1.1/C12, c12#1/p1.
   * Question q-surrender-event: What tells two cancellations of one policy apart
   */
  readonly surrenderNotice: {
    readonly message: SurrenderNoticeMessage;
    readonly reply: CallbackOpenedReplyReceived;
    readonly refusal: CallbackOpenedReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
}

/** 平台: one function for each operation that it starts. */
export type Counterpart = Caller<Calls>;

/**
 * Makes the other party, as the document has it: for tests of a receiver, and to send messages by
 * hand.
 *
 * Throws ConfigError for an empty secret or an address that is none.
 */
export function createCounterpart(settings: CallerSettings<Credentials, Options>): Counterpart {
  return createCaller(callbackSending, settings);
}

/**
 * 人核状态变更通知
 *
 * Underwriting of an order by a person asks for documents or came to a conclusion.
 *
 * Source: interfaces#1.1/C13, c13#1/p1.
 * Question q-manual-check-event: What tells two notices of one order apart
 */
export interface ManualCheckNoticeMessage {
  readonly data: {
    readonly messageHead?:
      | {
          /**
           * On the wire: asyn.
           * The answer must repeat it.
           * Not in the document: every sample of a callback has it, and no row.
           * Question q-asyn-origin: A member of the partner's requests in those of the platform
           */
          readonly asynchronous?: boolean | undefined;
        }
      | undefined;

    readonly request: ManualCheckNoticeBody;
  };
}

/**
 * Builds 人核状态变更通知 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildManualCheckNotice(
  message: ManualCheckNoticeMessage,
  credentials: Credentials,
  options: Options = defaults,
  making: Making = usualMaking,
): BuiltRequest {
  const dataRequestText = validText(
    manualCheckNoticeBodyValidator,
    encodeManualCheckNoticeBody(message.data.request),
  );
  const dataMessageHeadRequestTypeText = '"C13"';
  return composeCallback(
    "",
    message,
    dataRequestText,
    dataMessageHeadRequestTypeText,
    credentials,
    options,
    making,
  );
}

/**
 * 订单关闭时间变更通知
 *
 * The time at which an order closes changed.
 *
 * Source: interfaces#1.1/C16, c16#1/p1.
 * Question q-order-close-event: What tells two changes of a closing time apart
 */
export interface OrderCloseTimeNoticeMessage {
  readonly data: {
    readonly messageHead?:
      | {
          /**
           * On the wire: asyn.
           * The answer must repeat it.
           * Not in the document: every sample of a callback has it, and no row.
           * Question q-asyn-origin: A member of the partner's requests in those of the platform
           */
          readonly asynchronous?: boolean | undefined;
        }
      | undefined;

    readonly request: OrderCloseTimeNoticeBody;
  };
}

/**
 * Builds 订单关闭时间变更通知 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildOrderCloseTimeNotice(
  message: OrderCloseTimeNoticeMessage,
  credentials: Credentials,
  options: Options = defaults,
  making: Making = usualMaking,
): BuiltRequest {
  const dataRequestText = validText(orderCloseTimeNoticeBodyValidator, message.data.request);
  const dataMessageHeadRequestTypeText = '"C16"';
  return composeCallback(
    "",
    message,
    dataRequestText,
    dataMessageHeadRequestTypeText,
    credentials,
    options,
    making,
  );
}

/**
 * 订单回调
 *
 * What underwriting of an order came to; its page is empty.
 *
 * Source: interfaces#1.1/C01, c01#title.
 * Question q-empty-pages: Pages of notices without contents
 */
export interface OrderNoticeMessage {
  readonly data: {
    readonly messageHead?:
      | {
          /**
           * On the wire: asyn.
           * The answer must repeat it.
           * Not in the document: every sample of a callback has it, and no row.
           * Question q-asyn-origin: A member of the partner's requests in those of the platform
           */
          readonly asynchronous?: boolean | undefined;
        }
      | undefined;

    readonly request: WireValue;
  };
}

/**
 * Builds 订单回调 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildOrderNotice(
  message: OrderNoticeMessage,
  credentials: Credentials,
  options: Options = defaults,
  making: Making = usualMaking,
): BuiltRequest {
  const dataRequestText = writeJson(message.data.request);
  const dataMessageHeadRequestTypeText = '"C01"';
  return composeCallback(
    "",
    message,
    dataRequestText,
    dataMessageHeadRequestTypeText,
    credentials,
    options,
    making,
  );
}

/**
 * 出单回调
 *
 * The insurer issued a policy; its page is empty.
 *
 * Source: interfaces#1.1/C02, c02#title.
 * Question q-empty-pages: Pages of notices without contents
 */
export interface PolicyNoticeMessage {
  readonly data: {
    readonly messageHead?:
      | {
          /**
           * On the wire: asyn.
           * The answer must repeat it.
           * Not in the document: every sample of a callback has it, and no row.
           * Question q-asyn-origin: A member of the partner's requests in those of the platform
           */
          readonly asynchronous?: boolean | undefined;
        }
      | undefined;

    readonly request: WireValue;
  };
}

/**
 * Builds 出单回调 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildPolicyNotice(
  message: PolicyNoticeMessage,
  credentials: Credentials,
  options: Options = defaults,
  making: Making = usualMaking,
): BuiltRequest {
  const dataRequestText = writeJson(message.data.request);
  const dataMessageHeadRequestTypeText = '"C02"';
  return composeCallback(
    "",
    message,
    dataRequestText,
    dataMessageHeadRequestTypeText,
    credentials,
    options,
    making,
  );
}

/**
 * 推广费变更通知
 *
 * The promotion fee of a policy changed; its page is empty, and what was told may be told again
 * with other contents.
 *
 * Source: interfaces#1.1/C17, c17#title.
 * Question q-promotion-fee: The notice of promotion fees
 */
export interface PromotionFeeNoticeMessage {
  readonly data: {
    readonly messageHead?:
      | {
          /**
           * On the wire: asyn.
           * The answer must repeat it.
           * Not in the document: every sample of a callback has it, and no row.
           * Question q-asyn-origin: A member of the partner's requests in those of the platform
           */
          readonly asynchronous?: boolean | undefined;
        }
      | undefined;

    readonly request: WireValue;
  };
}

/**
 * Builds 推广费变更通知 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildPromotionFeeNotice(
  message: PromotionFeeNoticeMessage,
  credentials: Credentials,
  options: Options = defaults,
  making: Making = usualMaking,
): BuiltRequest {
  const dataRequestText = writeJson(message.data.request);
  const dataMessageHeadRequestTypeText = '"C17"';
  return composeCallback(
    "",
    message,
    dataRequestText,
    dataMessageHeadRequestTypeText,
    credentials,
    options,
    making,
  );
}

/**
 * 回执状态通知
 *
 * The state of a receipt for a policy changed; its page is empty.
 *
 * Source: interfaces#1.1/C18, c18#title.
 * Question q-receipt-notice: The notice of receipts
 */
export interface ReceiptNoticeMessage {
  readonly data: {
    readonly messageHead?:
      | {
          /**
           * On the wire: asyn.
           * The answer must repeat it.
           * Not in the document: every sample of a callback has it, and no row.
           * Question q-asyn-origin: A member of the partner's requests in those of the platform
           */
          readonly asynchronous?: boolean | undefined;
        }
      | undefined;

    readonly request: WireValue;
  };
}

/**
 * Builds 回执状态通知 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildReceiptNotice(
  message: ReceiptNoticeMessage,
  credentials: Credentials,
  options: Options = defaults,
  making: Making = usualMaking,
): BuiltRequest {
  const dataRequestText = writeJson(message.data.request);
  const dataMessageHeadRequestTypeText = '"C18"';
  return composeCallback(
    "",
    message,
    dataRequestText,
    dataMessageHeadRequestTypeText,
    credentials,
    options,
    making,
  );
}

/**
 * 续期结果通知
 *
 * The state of a renewal premium changed.
 *
 * Source: interfaces#1.1/C05, c05#1/p1.
 * Question q-renewal-event: What tells two notices of renewal apart
 */
export interface RenewalNoticeMessage {
  readonly data: {
    readonly messageHead?:
      | {
          /**
           * On the wire: asyn.
           * The answer must repeat it.
           * Not in the document: every sample of a callback has it, and no row.
           * Question q-asyn-origin: A member of the partner's requests in those of the platform
           */
          readonly asynchronous?: boolean | undefined;
        }
      | undefined;

    readonly request: RenewalNoticeBody;
  };
}

/**
 * Builds 续期结果通知 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildRenewalNotice(
  message: RenewalNoticeMessage,
  credentials: Credentials,
  options: Options = defaults,
  making: Making = usualMaking,
): BuiltRequest {
  const dataRequestText = validText(
    renewalNoticeBodyValidator,
    encodeRenewalNoticeBody(message.data.request),
  );
  const dataMessageHeadRequestTypeText = '"C05"';
  return composeCallback(
    "",
    message,
    dataRequestText,
    dataMessageHeadRequestTypeText,
    credentials,
    options,
    making,
  );
}

/**
 * 续保成功通知
 *
 * The insurer renewed a policy; what it carries is described on the page of C02, which is empty.
 *
 * Source: interfaces#1.1/C10, c10#1.1/p1.
 * Question q-renewed-policy: The notice of renewed policies
 */
export interface RenewedPolicyNoticeMessage {
  readonly data: {
    readonly messageHead?:
      | {
          /**
           * On the wire: asyn.
           * The answer must repeat it.
           * Not in the document: every sample of a callback has it, and no row.
           * Question q-asyn-origin: A member of the partner's requests in those of the platform
           */
          readonly asynchronous?: boolean | undefined;
        }
      | undefined;

    readonly request: WireValue;
  };
}

/**
 * Builds 续保成功通知 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildRenewedPolicyNotice(
  message: RenewedPolicyNoticeMessage,
  credentials: Credentials,
  options: Options = defaults,
  making: Making = usualMaking,
): BuiltRequest {
  const dataRequestText = writeJson(message.data.request);
  const dataMessageHeadRequestTypeText = '"C10"';
  return composeCallback(
    "",
    message,
    dataRequestText,
    dataMessageHeadRequestTypeText,
    credentials,
    options,
    making,
  );
}

/**
 * 回访状态通知
 *
 * The state of the call by which a policyholder is asked after the policy changed.
 *
 * Source: interfaces#1.1/C11, c11#1/p1.
 * Question q-events: Nothing numbers an event
 */
export interface ReturnVisitNoticeMessage {
  readonly data: {
    readonly messageHead?:
      | {
          /**
           * On the wire: asyn.
           * The answer must repeat it.
           * Not in the document: every sample of a callback has it, and no row.
           * Question q-asyn-origin: A member of the partner's requests in those of the platform
           */
          readonly asynchronous?: boolean | undefined;
        }
      | undefined;

    readonly request: ReturnVisitNoticeBody;
  };
}

/**
 * Builds 回访状态通知 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildReturnVisitNotice(
  message: ReturnVisitNoticeMessage,
  credentials: Credentials,
  options: Options = defaults,
  making: Making = usualMaking,
): BuiltRequest {
  const dataRequestText = validText(returnVisitNoticeBodyValidator, message.data.request);
  const dataMessageHeadRequestTypeText = '"C11"';
  return composeCallback(
    "",
    message,
    dataRequestText,
    dataMessageHeadRequestTypeText,
    credentials,
    options,
    making,
  );
}

/**
 * 退保状态通知
 *
 * A policy was cancelled, be it before it began, in the days of hesitation or later.
 *
 * Source: interfaces#1.1/C12, c12#1/p1.
 * Question q-surrender-event: What tells two cancellations of one policy apart
 */
export interface SurrenderNoticeMessage {
  readonly data: {
    readonly messageHead?:
      | {
          /**
           * On the wire: asyn.
           * The answer must repeat it.
           * Not in the document: every sample of a callback has it, and no row.
           * Question q-asyn-origin: A member of the partner's requests in those of the platform
           */
          readonly asynchronous?: boolean | undefined;
        }
      | undefined;

    readonly request: SurrenderNoticeBody;
  };
}

/**
 * Builds 退保状态通知 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildSurrenderNotice(
  message: SurrenderNoticeMessage,
  credentials: Credentials,
  options: Options = defaults,
  making: Making = usualMaking,
): BuiltRequest {
  const dataRequestText = validText(
    surrenderNoticeBodyValidator,
    encodeSurrenderNoticeBody(message.data.request),
  );
  const dataMessageHeadRequestTypeText = '"C12"';
  return composeCallback(
    "",
    message,
    dataRequestText,
    dataMessageHeadRequestTypeText,
    credentials,
    options,
    making,
  );
}

function composeCallback(
  path: string,
  message: {
    readonly data?:
      | {
          readonly messageHead?:
            | {
                /**
                 * On the wire: asyn.
                 * The answer must repeat it.
                 * Not in the document: every sample of a callback has it, and no row.
                 * Question q-asyn-origin: A member of the partner's requests in those of the platform
                 */
                readonly asynchronous?: boolean | undefined;
              }
            | undefined;
        }
      | undefined;
  },
  dataRequestText: string,
  dataMessageHeadRequestTypeText: string,
  credentials: Credentials,
  options: Options,
  making: Making,
): BuiltRequest {
  const dataMessageHeadVersionText = '"1.0"';
  const dataMessageHeadUUIDText = writeJson(uuid(making.random));
  const dataMessageHeadChannelIdText = writeJson(secretText(credentials, "channelId"));
  const dataMessageHeadSendTimeText = writeJson(
    formatInstant(making.clock(), "yyyy-MM-dd HH:mm:ss", "Asia/Shanghai"),
  );
  const dataMessageHeadAsynchronousText =
    message.data?.messageHead?.asynchronous === undefined
      ? undefined
      : writeJson(fromBooleanToText(message.data?.messageHead?.asynchronous, ["true", "false"]));
  const dataValue = base64(
    utf8(
      objectText([
        [
          "messageHead",
          objectText([
            ["version", dataMessageHeadVersionText],
            ["requestType", dataMessageHeadRequestTypeText],
            ["UUID", dataMessageHeadUUIDText],
            ["channelId", dataMessageHeadChannelIdText],
            ["sendTime", dataMessageHeadSendTimeText],
            ["asyn", dataMessageHeadAsynchronousText],
          ]),
        ],
        ["request", dataRequestText],
      ]),
    ),
  );
  const dataText = '"' + dataValue + '"';
  const sign = signCallbackGateway({ dataText: dataValue }, credentials, options);
  const signText = writeJson(sign);
  if (dataMessageHeadAsynchronousText !== undefined) {
    checkMembers(callbackOpenedEnvelopeValidator, [
      ["sign", signText],
      ["requestType", dataMessageHeadRequestTypeText],
      ["channelId", dataMessageHeadChannelIdText],
      [
        "data",
        objectText([
          [
            "messageHead",
            objectText([
              ["version", dataMessageHeadVersionText],
              ["requestType", dataMessageHeadRequestTypeText],
              ["UUID", dataMessageHeadUUIDText],
              ["channelId", dataMessageHeadChannelIdText],
              ["sendTime", dataMessageHeadSendTimeText],
              ["asyn", dataMessageHeadAsynchronousText],
            ]),
          ],
        ]),
      ],
      ["UUID", dataMessageHeadUUIDText],
    ]);
  }
  const body = objectText([
    ["sign", signText],
    ["requestType", dataMessageHeadRequestTypeText],
    ["channelId", dataMessageHeadChannelIdText],
    ["data", dataText],
    ["UUID", dataMessageHeadUUIDText],
  ]);
  return {
    method: "POST",
    path,
    headers: { "content-type": "application/json" },
    body,
    repeated: [
      { at: ["data", "messageHead", "version"], json: dataMessageHeadVersionText, required: true },
      {
        at: ["data", "messageHead", "requestType"],
        json: dataMessageHeadRequestTypeText,
        required: true,
      },
      { at: ["data", "messageHead", "UUID"], json: dataMessageHeadUUIDText, required: true },
      {
        at: ["data", "messageHead", "channelId"],
        json: dataMessageHeadChannelIdText,
        required: true,
      },
      { at: ["data", "messageHead", "asyn"], json: dataMessageHeadAsynchronousText },
      { at: ["UUID"], json: dataMessageHeadUUIDText, required: true },
    ],
  };
}

function readCallbackProtocolReply(
  received: ReceivedReply,
  credentials: Credentials,
  options: Options,
): ReadReply<CallbackOpenedReplyReceived, CallbackOpenedReplyReceived> {
  requireStatus(received, [200]);
  const message = respelled(openJson(received.text), [], callbackReplyReceivedValidator.structure);
  const input = allPresent({ dataText: textAt(message.envelope, ["data"]) });
  const signed = textAt(message.envelope, ["sign"]);
  if (
    input === undefined ||
    signed === undefined ||
    !verifyCallbackGateway(input, signed, credentials, options)
  )
    throw unverifiedReply(received);
  readValid(callbackReplyReceivedValidator, message.envelope);
  const { envelope } = respelled(
    withOpened(message, ["data"], (text) => utf8Text(unbase64(text))),
    [],
    callbackOpenedReplyReceivedValidator.structure,
  );
  const reply = readValid(callbackOpenedReplyReceivedValidator, envelope);
  if (
    !(
      repeats(envelope, ["requestType"], ["data", "messageHead", "requestType"], {
        emptyIsAbsent: true,
      }) &&
      repeats(envelope, ["channelId"], ["data", "messageHead", "channelId"], {
        emptyIsAbsent: true,
      })
    )
  )
    throw new CallError("REPLY_MISMATCH", { status: received.status });
  const kind = holds(
    { kind: "compare", path: ["data", "messageHead", "messageCode"], op: "=", value: "0" },
    envelope,
    envelope,
    { emptyIsAbsent: true },
  )
    ? "success"
    : codeAt(envelope, ["data", "messageHead", "messageCode"]) === "1" &&
        codeAt(envelope, ["data", "messageHead", "messageDesc"]) === "签名错误"
      ? "unverified"
      : codeAt(envelope, ["data", "messageHead", "messageCode"]) === "SYSTEM000001E"
        ? "invalid"
        : codeAt(envelope, ["data", "messageHead", "messageCode"]) === "1" &&
            codeAt(envelope, ["data", "messageHead", "messageDesc"]) === "不支持的交易类型"
          ? "unknown"
          : "refused";
  return {
    kind,
    reply,
    envelope,
    reason: textAt(envelope, ["data", "messageHead", "messageDesc"]),
  };
}

const callbackSending: SendingProtocol<Calls, Credentials, Options> = {
  provider: "lima",
  protocol: "callback",
  defaults: defaults,
  choices: { digestCase: ["lower", "upper"] },
  operations: {
    manualCheckNotice: {
      effect: "notice",
      idempotent: false,
      build: buildManualCheckNotice,
      read: readCallbackProtocolReply,
    },
    orderCloseTimeNotice: {
      effect: "notice",
      idempotent: false,
      build: buildOrderCloseTimeNotice,
      read: readCallbackProtocolReply,
    },
    orderNotice: {
      effect: "notice",
      idempotent: false,
      build: buildOrderNotice,
      read: readCallbackProtocolReply,
    },
    policyNotice: {
      effect: "notice",
      idempotent: false,
      build: buildPolicyNotice,
      read: readCallbackProtocolReply,
    },
    promotionFeeNotice: {
      effect: "notice",
      idempotent: false,
      build: buildPromotionFeeNotice,
      read: readCallbackProtocolReply,
    },
    receiptNotice: {
      effect: "notice",
      idempotent: false,
      build: buildReceiptNotice,
      read: readCallbackProtocolReply,
    },
    renewalNotice: {
      effect: "notice",
      idempotent: false,
      build: buildRenewalNotice,
      read: readCallbackProtocolReply,
    },
    renewedPolicyNotice: {
      effect: "notice",
      idempotent: false,
      build: buildRenewedPolicyNotice,
      read: readCallbackProtocolReply,
    },
    returnVisitNotice: {
      effect: "notice",
      idempotent: false,
      build: buildReturnVisitNotice,
      read: readCallbackProtocolReply,
    },
    surrenderNotice: {
      effect: "notice",
      idempotent: false,
      build: buildSurrenderNotice,
      read: readCallbackProtocolReply,
    },
  },
};

/**
 * One handler for each operation that we start, as the other party has them; one that is missing
 * does not compile.
 */
export interface CounterpartHandlers {
  /**
   * 到期保单查询
   *
   * Policies that are about to end, and perhaps where they can be renewed.
   *
   * Asked each time: no answer is kept for a repeat.
   * Source: interfaces#1.1/R28, r28#1/p1, r28#1.1/p1, r28#1.2/p1.
   * Question q-expiring: A page that is not finished
   */
  readonly getExpiringPolicyList: Handler<GetExpiringPolicyList, GetExpiringPolicyListData>;
  /**
   * 订单详情查询
   *
   * All that the platform knows of one order.
   *
   * Asked each time: no answer is kept for a repeat.
   * Source: interfaces#1.1/R33, r33#1/p1, r33#1.1/p1, r33#1.2/p1.
   * Question q-order-detail-purpose: A purpose from another page, and headings of another level
   */
  readonly getOrderDetail: Handler<GetOrderDetail, GetOrderDetailData>;
  /**
   * 订单列表查询
   *
   * Orders that were made in up to ten days, or those of given numbers.
   *
   * Asked each time: no answer is kept for a repeat.
   * Source: interfaces#1.1/R29, r29#1/p1, r29#1.1/p1, r29#1.2/p1.
   * Question q-order-list-purpose: A purpose from another page
   */
  readonly getOrderList: Handler<GetOrderList, GetOrderListData>;
  /**
   * 获取继续支付链接
   *
   * Addresses at which customers go on to pay orders that wait for payment.
   *
   * Asked each time: no answer is kept for a repeat.
   * Source: interfaces#1.1/R23, r23#1/p1, r23#1.1/p1, r23#1.2/p1.
   * Question q-payment-list: Which orders can be paid
   */
  readonly getPaymentUrl: Handler<GetPaymentUrl, GetPaymentUrlData>;
  /**
   * 保单详情查询
   *
   * All that the platform knows of one policy, to make up for notices that were lost.
   *
   * Asked each time: no answer is kept for a repeat.
   * Source: interfaces#1.1/R27, r27#1/p1, r27#1.1/p1, r27#1.2/p1.
   * Question q-query-errors: What is answered when nothing is found
   */
  readonly getPolicyDetail: Handler<GetPolicyDetail, GetPolicyDetailData>;
  /**
   * 保单列表查询
   *
   * The policies of up to three days, to reconcile each day.
   *
   * Asked each time: no answer is kept for a repeat.
   * Source: interfaces#1.1/R26, r26#1/p1, r26#1.1/p1, r26#1.2/p1.
   * Question q-unbounded: Lists without pages
   */
  readonly getPolicyList: Handler<GetPolicyList, GetPolicyListData>;
  /**
   * 保单状态查询
   *
   * The state of one policy, or of all whose state changed the day before.
   *
   * Asked each time: no answer is kept for a repeat.
   * Source: interfaces#1.1/R25, r25#1/p1, r25#1.1/p1, r25#1.2/p1.
   * Question q-limits: How much may be asked, and how long an answer takes
   */
  readonly getPolicyStatus: Handler<GetPolicyStatus, GetPolicyStatusData>;
  /**
   * 获取电子保单链接
   *
   * The address of the electronic policy, some minutes after a policy was issued.
   *
   * Asked each time: no answer is kept for a repeat.
   * Source: interfaces#1.1/R22, r22#1/p1, r22#1.1/p1, r22#1.2/p1.
   * Question q-epolicy-ready: Before an electronic policy is there
   */
  readonly getPolicyUrl: Handler<GetPolicyUrl, GetPolicyUrlData>;
  /**
   * 获取产品列表
   *
   * Products with their plans, clauses and duties.
   *
   * Asked each time: no answer is kept for a repeat.
   * Source: interfaces#1.1/R24, r24#1/p1, r24#1.1/p1, r24#1.2/p1.
   * Question q-titles: One exchange under two names
   */
  readonly getProductList: Handler<GetProductList, GetProductListData>;
  /**
   * 回执数据查询
   *
   * Receipts for policies of up to ten days, or those of given policies.
   *
   * Asked each time: no answer is kept for a repeat.
   * Source: interfaces#1.1/R30, r30#1/p1, r30#1.1/p1, r30#1.2/p1.
   * Question q-unbounded: Lists without pages
   */
  readonly getReceiptList: Handler<GetReceiptList, GetReceiptListData>;
  /**
   * 续期查询
   *
   * Renewal premiums of up to ten days, or those of given policies.
   *
   * Asked each time: no answer is kept for a repeat.
   * Source: interfaces#1.1/R32, r32#1/p1, r32#1.1/p1, r32#1.2/p1.
   * Question q-titles: One exchange under two names
   */
  readonly getRenewalList: Handler<GetRenewalList, GetRenewalListData>;
  /**
   * 回访数据查询
   *
   * Calls after policies of up to ten days, or those of given policies.
   *
   * Asked each time: no answer is kept for a repeat.
   * Source: interfaces#1.1/R31, r31#1/p1, r31#1.1/p1, r31#1.2/p1.
   * Question q-unbounded: Lists without pages
   */
  readonly getReturnVisitList: Handler<GetReturnVisitList, GetReturnVisitListData>;
}

/**
 * Makes the receiver of 平台 for 查询, as the document has it: for tests of what we send.
 *
 * Throws ConfigError for an empty secret or a missing handler.
 *
 * @example ```ts
 * const receive = createCounterpartReceiver({ credentials, handlers });
 * http.createServer(toNode(receive)).listen(8080);
 * ```
 */
export function createCounterpartReceiver(
  settings: ReceiverSettings<CounterpartHandlers, ClientCredentials, ClientOptions>,
): Receiver {
  return serve(queryProtocol, {
    inbox: memoryInbox({ warn: () => undefined }),
    unauthenticated: "accepted",
    ...settings,
  });
}

const queryLimits = { maxBytes: 262_144, json: { maxDepth: 64, maxMembers: 20_000 } } as const;

const queryProtocol: ReceivingProtocol<ClientCredentials, ClientOptions> = {
  provider: "lima",
  protocol: "query",
  mediaTypes: ["application/json"],
  charset: "utf-8",
  limits: queryLimits,
  defaults: clientDefaults,
  choices: { digestCase: ["lower", "upper"] },
  open: (text) =>
    respelled(openJson(text, queryLimits.json), [], queryEnvelopeReceivedValidator.structure),
  envelope: queryEnvelopeReceivedValidator,
  unseal: (message) => {
    const sealed = textAt(message.envelope, ["data"]);
    if (sealed === undefined) return message;
    return respelled(
      unsealed(message, ["data"], utf8Text(unbase64(sealed)), queryLimits.json),
      [],
      queryOpenedEnvelopeReceivedValidator.structure,
    );
  },
  sealedAt: ["data"],
  opened: queryOpenedEnvelopeReceivedValidator,
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
    return verifyQueryGateway(input, received, credentials, options);
  },
  dispatch: ({ envelope }) => {
    switch (codeAt(envelope, ["data", "messageHead", "requestType"])) {
      case "R28":
        return "getExpiringPolicyList";
      case "R33":
        return "getOrderDetail";
      case "R29":
        return "getOrderList";
      case "R23":
        return "getPaymentUrl";
      case "R27":
        return "getPolicyDetail";
      case "R26":
        return "getPolicyList";
      case "R25":
        return "getPolicyStatus";
      case "R22":
        return "getPolicyUrl";
      case "R24":
        return "getProductList";
      case "R30":
        return "getReceiptList";
      case "R32":
        return "getRenewalList";
      case "R31":
        return "getReturnVisitList";
      default:
        return undefined;
    }
  },
  operations: {
    getExpiringPolicyList: {
      validator: getExpiringPolicyListBodyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["data", "request"]),
      notice: (_message, body) => ({
        operation: "getExpiringPolicyList",
        data: { messageHead: { requestType: "R28" }, request: body },
      }),
      identity: () => [],
      onChange: "version",
      repeatable: true,
    },
    getOrderDetail: {
      validator: getOrderDetailBodyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["data", "request"]),
      notice: (_message, body) => ({
        operation: "getOrderDetail",
        data: { messageHead: { requestType: "R33" }, request: body },
      }),
      identity: () => [],
      onChange: "version",
      repeatable: true,
    },
    getOrderList: {
      validator: getOrderListBodyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["data", "request"]),
      notice: (_message, body) => ({
        operation: "getOrderList",
        data: { messageHead: { requestType: "R29" }, request: body },
      }),
      identity: () => [],
      onChange: "version",
      repeatable: true,
    },
    getPaymentUrl: {
      validator: getPaymentUrlBodyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["data", "request"]),
      notice: (_message, body) => ({
        operation: "getPaymentUrl",
        data: { messageHead: { requestType: "R23" }, request: body },
      }),
      identity: () => [],
      onChange: "version",
      repeatable: true,
    },
    getPolicyDetail: {
      validator: getPolicyDetailBodyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["data", "request"]),
      notice: (_message, body) => ({
        operation: "getPolicyDetail",
        data: { messageHead: { requestType: "R27" }, request: body },
      }),
      identity: () => [],
      onChange: "version",
      repeatable: true,
    },
    getPolicyList: {
      validator: getPolicyListBodyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["data", "request"]),
      notice: (_message, body) => ({
        operation: "getPolicyList",
        data: { messageHead: { requestType: "R26" }, request: body },
      }),
      identity: () => [],
      onChange: "version",
      repeatable: true,
    },
    getPolicyStatus: {
      validator: getPolicyStatusBodyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["data", "request"]),
      notice: (_message, body) => ({
        operation: "getPolicyStatus",
        data: { messageHead: { requestType: "R25" }, request: body },
      }),
      identity: () => [],
      onChange: "version",
      repeatable: true,
    },
    getPolicyUrl: {
      validator: getPolicyUrlBodyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["data", "request"]),
      notice: (_message, body) => ({
        operation: "getPolicyUrl",
        data: { messageHead: { requestType: "R22" }, request: body },
      }),
      identity: () => [],
      onChange: "version",
      repeatable: true,
    },
    getProductList: {
      validator: getProductListBodyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["data", "request"]),
      notice: (_message, body) => ({
        operation: "getProductList",
        data: { messageHead: { requestType: "R24" }, request: body },
      }),
      identity: () => [],
      onChange: "version",
      repeatable: true,
    },
    getReceiptList: {
      validator: getReceiptListBodyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["data", "request"]),
      notice: (_message, body) => ({
        operation: "getReceiptList",
        data: { messageHead: { requestType: "R30" }, request: body },
      }),
      identity: () => [],
      onChange: "version",
      repeatable: true,
    },
    getRenewalList: {
      validator: getRenewalListBodyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["data", "request"]),
      notice: (_message, body) => ({
        operation: "getRenewalList",
        data: { messageHead: { requestType: "R32" }, request: body },
      }),
      identity: () => [],
      onChange: "version",
      repeatable: true,
    },
    getReturnVisitList: {
      validator: getReturnVisitListBodyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["data", "request"]),
      notice: (_message, body) => ({
        operation: "getReturnVisitList",
        data: { messageHead: { requestType: "R31" }, request: body },
      }),
      identity: () => [],
      onChange: "version",
      repeatable: true,
    },
  },
  reply: (kind, reason = "", data, message, making) => {
    const body = queryReplyBody(kind, data, making);
    const signed = (write: (sign?: string) => string): string => {
      const { credentials } = making;
      if (credentials === undefined) return write();
      const unsigned = openJson(write());
      return write(
        signQueryGateway(
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
                        ["response", body],
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

function queryReplyBody(
  kind: ReplyKind,
  data: unknown,
  making: ReplyMaking<ClientCredentials, ClientOptions>,
): string | undefined {
  if (kind !== "success") return undefined;
  switch (making.operation) {
    case "getExpiringPolicyList":
      return validText(
        getExpiringPolicyListDataValidator,
        encodeGetExpiringPolicyListData(data as GetExpiringPolicyListData),
      );
    case "getOrderDetail":
      return validText(
        getOrderDetailDataValidator,
        encodeGetOrderDetailData(data as GetOrderDetailData),
      );
    case "getOrderList":
      return validText(getOrderListDataValidator, encodeGetOrderListData(data as GetOrderListData));
    case "getPaymentUrl":
      return validText(getPaymentUrlDataValidator, data as GetPaymentUrlData);
    case "getPolicyDetail":
      return validText(
        getPolicyDetailDataValidator,
        encodeGetPolicyDetailData(data as GetPolicyDetailData),
      );
    case "getPolicyList":
      return validText(
        getPolicyListDataValidator,
        encodeGetPolicyListData(data as GetPolicyListData),
      );
    case "getPolicyStatus":
      return validText(getPolicyStatusDataValidator, data as GetPolicyStatusData);
    case "getPolicyUrl":
      return validText(getPolicyUrlDataValidator, encodeGetPolicyUrlData(data as GetPolicyUrlData));
    case "getProductList":
      return validText(getProductListDataValidator, data as GetProductListData);
    case "getReceiptList":
      return validText(
        getReceiptListDataValidator,
        encodeGetReceiptListData(data as GetReceiptListData),
      );
    case "getRenewalList":
      return validText(
        getRenewalListDataValidator,
        encodeGetRenewalListData(data as GetRenewalListData),
      );
    case "getReturnVisitList":
      return validText(
        getReturnVisitListDataValidator,
        encodeGetReturnVisitListData(data as GetReturnVisitListData),
      );
    default:
      return undefined;
  }
}
