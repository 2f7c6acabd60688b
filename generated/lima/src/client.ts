// Generated from specs/lima by baowen. Do not edit: change the spec, then run `baowen generate`.

import type {
  GetExpiringPolicyListBody,
  GetExpiringPolicyListDataReceived,
  GetOrderDetailBody,
  GetOrderDetailDataReceived,
  GetOrderListBody,
  GetOrderListDataReceived,
  GetPaymentUrlBody,
  GetPaymentUrlDataReceived,
  GetPolicyDetailBody,
  GetPolicyDetailDataReceived,
  GetPolicyListBody,
  GetPolicyListDataReceived,
  GetPolicyStatusBody,
  GetPolicyStatusDataReceived,
  GetPolicyUrlBody,
  GetPolicyUrlDataReceived,
  GetProductListBody,
  GetProductListDataReceived,
  GetReceiptListBody,
  GetReceiptListDataReceived,
  GetRenewalListBody,
  GetRenewalListDataReceived,
  GetReturnVisitListBody,
  GetReturnVisitListDataReceived,
  QueryOpenedReplyReceived,
} from "./types.js";
import type {
  BuiltRequest,
  Caller,
  Making,
  PartnerSettings,
  ReadReply,
  ReceivedReply,
  SendingProtocol,
} from "@baowen/runtime";
import { signQueryGateway, verifyQueryGateway } from "./signer.js";
import {
  getExpiringPolicyListBodyValidator,
  getExpiringPolicyListDataReceivedValidator,
  getOrderDetailBodyValidator,
  getOrderDetailDataReceivedValidator,
  getOrderListBodyValidator,
  getOrderListDataReceivedValidator,
  getPaymentUrlBodyValidator,
  getPaymentUrlDataReceivedValidator,
  getPolicyDetailBodyValidator,
  getPolicyDetailDataReceivedValidator,
  getPolicyListBodyValidator,
  getPolicyListDataReceivedValidator,
  getPolicyStatusBodyValidator,
  getPolicyStatusDataReceivedValidator,
  getPolicyUrlBodyValidator,
  getPolicyUrlDataReceivedValidator,
  getProductListBodyValidator,
  getProductListDataReceivedValidator,
  getReceiptListBodyValidator,
  getReceiptListDataReceivedValidator,
  getRenewalListBodyValidator,
  getRenewalListDataReceivedValidator,
  getReturnVisitListBodyValidator,
  getReturnVisitListDataReceivedValidator,
  queryOpenedEnvelopeValidator,
  queryOpenedReplyReceivedValidator,
  queryReplyReceivedValidator,
} from "./validators.js";
import {
  CallError,
  allPresent,
  base64,
  callPartner,
  checkMembers,
  codeAt,
  formatInstant,
  fromBooleanToText,
  holds,
  objectText,
  openJson,
  readValid,
  repeats,
  requireStatus,
  respelled,
  respelledValue,
  secretText,
  textAt,
  unbase64,
  unverifiedReply,
  usualMaking,
  utf8,
  utf8Text,
  uuid,
  validText,
  withOpened,
  writeJson,
} from "@baowen/runtime";

/** Where the partner is reached, as the document has it. */
export const environments = {} as const;

export type Environment = keyof typeof environments;

/** What requests are signed, sealed and sent with. */
export interface ClientCredentials {
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
export interface ClientOptions {
  /**
   * Nothing says in which letter case the digest is written. `lower` unless told otherwise.
   *
   * Question q-digest-case: Upper or lower case
   */
  readonly digestCase: "lower" | "upper";
}

export const clientDefaults: ClientOptions = { digestCase: "lower" };

/** What 合作方 sends, and what comes back. */
export interface ClientCalls {
  /**
   * 到期保单查询
   *
   * Policies that are about to end, and perhaps where they can be renewed.
   *
   * Source: interfaces#1.1/R28, r28#1/p1, r28#1.1/p1, r28#1.2/p1.
   * Question q-expiring: A page that is not finished
   */
  readonly getExpiringPolicyList: {
    readonly message: GetExpiringPolicyListMessage;
    readonly reply: GetExpiringPolicyListAnswer;
    readonly refusal: QueryOpenedReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
  /**
   * 订单详情查询
   *
   * All that the platform knows of one order.
   *
   * Source: interfaces#1.1/R33, r33#1/p1, r33#1.1/p1, r33#1.2/p1.
   * Question q-order-detail-purpose: A purpose from another page, and headings of another level
   */
  readonly getOrderDetail: {
    readonly message: GetOrderDetailMessage;
    readonly reply: GetOrderDetailAnswer;
    readonly refusal: QueryOpenedReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
  /**
   * 订单列表查询
   *
   * Orders that were made in up to ten days, or those of given numbers.
   *
   * Source: interfaces#1.1/R29, r29#1/p1, r29#1.1/p1, r29#1.2/p1.
   * Question q-order-list-purpose: A purpose from another page
   */
  readonly getOrderList: {
    readonly message: GetOrderListMessage;
    readonly reply: GetOrderListAnswer;
    readonly refusal: QueryOpenedReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
  /**
   * 获取继续支付链接
   *
   * Addresses at which customers go on to pay orders that wait for payment.
   *
   * Source: interfaces#1.1/R23, r23#1/p1, r23#1.1/p1, r23#1.2/p1.
   * Question q-payment-list: Which orders can be paid
   */
  readonly getPaymentUrl: {
    readonly message: GetPaymentUrlMessage;
    readonly reply: GetPaymentUrlAnswer;
    readonly refusal: QueryOpenedReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
  /**
   * 保单详情查询
   *
   * All that the platform knows of one policy, to make up for notices that were lost.
   *
   * Source: interfaces#1.1/R27, r27#1/p1, r27#1.1/p1, r27#1.2/p1.
   * Question q-query-errors: What is answered when nothing is found
   */
  readonly getPolicyDetail: {
    readonly message: GetPolicyDetailMessage;
    readonly reply: GetPolicyDetailAnswer;
    readonly refusal: QueryOpenedReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
  /**
   * 保单列表查询
   *
   * The policies of up to three days, to reconcile each day.
   *
   * Source: interfaces#1.1/R26, r26#1/p1, r26#1.1/p1, r26#1.2/p1.
   * Question q-unbounded: Lists without pages
   */
  readonly getPolicyList: {
    readonly message: GetPolicyListMessage;
    readonly reply: GetPolicyListAnswer;
    readonly refusal: QueryOpenedReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
  /**
   * 保单状态查询
   *
   * The state of one policy, or of all whose state changed the day before.
   *
   * Source: interfaces#1.1/R25, r25#1/p1, r25#1.1/p1, r25#1.2/p1.
   * Question q-limits: How much may be asked, and how long an answer takes
   */
  readonly getPolicyStatus: {
    readonly message: GetPolicyStatusMessage;
    readonly reply: GetPolicyStatusAnswer;
    readonly refusal: QueryOpenedReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
  /**
   * 获取电子保单链接
   *
   * The address of the electronic policy, some minutes after a policy was issued.
   *
   * Source: interfaces#1.1/R22, r22#1/p1, r22#1.1/p1, r22#1.2/p1.
   * Question q-epolicy-ready: Before an electronic policy is there
   */
  readonly getPolicyUrl: {
    readonly message: GetPolicyUrlMessage;
    readonly reply: GetPolicyUrlAnswer;
    readonly refusal: QueryOpenedReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
  /**
   * 获取产品列表
   *
   * Products with their plans, clauses and duties.
   *
   * Source: interfaces#1.1/R24, r24#1/p1, r24#1.1/p1, r24#1.2/p1.
   * Question q-titles: One exchange under two names
   */
  readonly getProductList: {
    readonly message: GetProductListMessage;
    readonly reply: GetProductListAnswer;
    readonly refusal: QueryOpenedReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
  /**
   * 回执数据查询
   *
   * Receipts for policies of up to ten days, or those of given policies.
   *
   * Source: interfaces#1.1/R30, r30#1/p1, r30#1.1/p1, r30#1.2/p1.
   * Question q-unbounded: Lists without pages
   */
  readonly getReceiptList: {
    readonly message: GetReceiptListMessage;
    readonly reply: GetReceiptListAnswer;
    readonly refusal: QueryOpenedReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
  /**
   * 续期查询
   *
   * Renewal premiums of up to ten days, or those of given policies.
   *
   * Source: interfaces#1.1/R32, r32#1/p1, r32#1.1/p1, r32#1.2/p1.
   * Question q-titles: One exchange under two names
   */
  readonly getRenewalList: {
    readonly message: GetRenewalListMessage;
    readonly reply: GetRenewalListAnswer;
    readonly refusal: QueryOpenedReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
  /**
   * 回访数据查询
   *
   * Calls after policies of up to ten days, or those of given policies.
   *
   * Source: interfaces#1.1/R31, r31#1/p1, r31#1.1/p1, r31#1.2/p1.
   * Question q-unbounded: Lists without pages
   */
  readonly getReturnVisitList: {
    readonly message: GetReturnVisitListMessage;
    readonly reply: GetReturnVisitListAnswer;
    readonly refusal: QueryOpenedReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
}

/** lima平台 as it is called: one function for each operation that we start. */
export type Client = Caller<ClientCalls>;

/**
 * Makes the client. Each call is checked, signed afresh for every attempt, held to the document's
 * limits, and repeated only where a repeat cannot do harm.
 *
 * Throws ConfigError for an empty secret or an environment that there is not. Calls reject with
 * ValidationError for what the document does not allow to be sent.
 *
 * @example ```ts
 * const client = createClient({ environment, credentials });
 * const result = await client.getExpiringPolicyList(message);
 * if (result.kind === "done") use(result.reply);
 * else if (result.kind === "refused") tell(result.code, result.reason);
 * else ask(result.cause, result.settle); // no answer that can be believed: cause.sent says
 * whether it may have been done
 * ```
 */
export function createClient(
  settings: PartnerSettings<ClientCredentials, ClientOptions, Environment>,
): Client {
  return callPartner(querySending, environments, settings);
}

/**
 * 到期保单查询
 *
 * Policies that are about to end, and perhaps where they can be renewed.
 *
 * Source: interfaces#1.1/R28, r28#1/p1, r28#1.1/p1, r28#1.2/p1.
 * Question q-expiring: A page that is not finished
 */
export interface GetExpiringPolicyListMessage {
  readonly data: {
    readonly messageHead?:
      | {
          /**
           * 是否异步接口
           *
           * On the wire: asyn.
           * The document calls it 布尔.
           * The document on whether it is required: CE.
           * The answer must repeat it.
           * Source: index#1.2.3/合作方发起请求报文.asyn.
           * Question q-asyn: Whether anything is asynchronous, and how that is said
           */
          readonly asynchronous?: boolean | undefined;
          /**
           * 回调Url
           *
           * Required when where the answer comes later and to another address.
           * The document on whether it is required: C.
           * Source: index#1.2.3/合作方发起请求报文.returnUrl.
           * Question q-return-url: An address for answers that come later
           */
          readonly returnUrl?: string | undefined;
        }
      | undefined;

    readonly request: GetExpiringPolicyListBody;
  };
}

/** What comes back for 到期保单查询 where it says success. */
export interface GetExpiringPolicyListAnswer extends Omit<QueryOpenedReplyReceived, "data"> {
  readonly data: Omit<NonNullable<QueryOpenedReplyReceived["data"]>, "response"> & {
    readonly response: GetExpiringPolicyListDataReceived;
  };
}

/**
 * Builds 到期保单查询 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildGetExpiringPolicyList(
  message: GetExpiringPolicyListMessage,
  credentials: ClientCredentials,
  options: ClientOptions = clientDefaults,
  making: Making = usualMaking,
): BuiltRequest {
  const dataRequestText = validText(getExpiringPolicyListBodyValidator, message.data.request);
  const dataMessageHeadRequestTypeText = '"R28"';
  return composeQuery(
    "/rainforest/service/gateway/v6/tenant/waitRenewPolicyList",
    message,
    dataRequestText,
    dataMessageHeadRequestTypeText,
    credentials,
    options,
    making,
  );
}

/**
 * 订单详情查询
 *
 * All that the platform knows of one order.
 *
 * Source: interfaces#1.1/R33, r33#1/p1, r33#1.1/p1, r33#1.2/p1.
 * Question q-order-detail-purpose: A purpose from another page, and headings of another level
 */
export interface GetOrderDetailMessage {
  readonly data: {
    readonly messageHead?:
      | {
          /**
           * 是否异步接口
           *
           * On the wire: asyn.
           * The document calls it 布尔.
           * The document on whether it is required: CE.
           * The answer must repeat it.
           * Source: index#1.2.3/合作方发起请求报文.asyn.
           * Question q-asyn: Whether anything is asynchronous, and how that is said
           */
          readonly asynchronous?: boolean | undefined;
          /**
           * 回调Url
           *
           * Required when where the answer comes later and to another address.
           * The document on whether it is required: C.
           * Source: index#1.2.3/合作方发起请求报文.returnUrl.
           * Question q-return-url: An address for answers that come later
           */
          readonly returnUrl?: string | undefined;
        }
      | undefined;

    readonly request: GetOrderDetailBody;
  };
}

/** What comes back for 订单详情查询 where it says success. */
export interface GetOrderDetailAnswer extends Omit<QueryOpenedReplyReceived, "data"> {
  readonly data: Omit<NonNullable<QueryOpenedReplyReceived["data"]>, "response"> & {
    readonly response: GetOrderDetailDataReceived;
  };
}

/**
 * Builds 订单详情查询 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildGetOrderDetail(
  message: GetOrderDetailMessage,
  credentials: ClientCredentials,
  options: ClientOptions = clientDefaults,
  making: Making = usualMaking,
): BuiltRequest {
  const dataRequestText = validText(getOrderDetailBodyValidator, message.data.request);
  const dataMessageHeadRequestTypeText = '"R33"';
  return composeQuery(
    "/rainforest/service/gateway/v6/tenant/proposalDetail",
    message,
    dataRequestText,
    dataMessageHeadRequestTypeText,
    credentials,
    options,
    making,
  );
}

/**
 * 订单列表查询
 *
 * Orders that were made in up to ten days, or those of given numbers.
 *
 * Source: interfaces#1.1/R29, r29#1/p1, r29#1.1/p1, r29#1.2/p1.
 * Question q-order-list-purpose: A purpose from another page
 */
export interface GetOrderListMessage {
  readonly data: {
    readonly messageHead?:
      | {
          /**
           * 是否异步接口
           *
           * On the wire: asyn.
           * The document calls it 布尔.
           * The document on whether it is required: CE.
           * The answer must repeat it.
           * Source: index#1.2.3/合作方发起请求报文.asyn.
           * Question q-asyn: Whether anything is asynchronous, and how that is said
           */
          readonly asynchronous?: boolean | undefined;
          /**
           * 回调Url
           *
           * Required when where the answer comes later and to another address.
           * The document on whether it is required: C.
           * Source: index#1.2.3/合作方发起请求报文.returnUrl.
           * Question q-return-url: An address for answers that come later
           */
          readonly returnUrl?: string | undefined;
        }
      | undefined;

    readonly request: GetOrderListBody;
  };
}

/** What comes back for 订单列表查询 where it says success. */
export interface GetOrderListAnswer extends Omit<QueryOpenedReplyReceived, "data"> {
  readonly data: Omit<NonNullable<QueryOpenedReplyReceived["data"]>, "response"> & {
    readonly response: GetOrderListDataReceived;
  };
}

/**
 * Builds 订单列表查询 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildGetOrderList(
  message: GetOrderListMessage,
  credentials: ClientCredentials,
  options: ClientOptions = clientDefaults,
  making: Making = usualMaking,
): BuiltRequest {
  const dataRequestText = validText(getOrderListBodyValidator, message.data.request);
  const dataMessageHeadRequestTypeText = '"R29"';
  return composeQuery(
    "/rainforest/service/gateway/v6/tenant/proposalList",
    message,
    dataRequestText,
    dataMessageHeadRequestTypeText,
    credentials,
    options,
    making,
  );
}

/**
 * 获取继续支付链接
 *
 * Addresses at which customers go on to pay orders that wait for payment.
 *
 * Source: interfaces#1.1/R23, r23#1/p1, r23#1.1/p1, r23#1.2/p1.
 * Question q-payment-list: Which orders can be paid
 */
export interface GetPaymentUrlMessage {
  readonly data: {
    readonly messageHead?:
      | {
          /**
           * 是否异步接口
           *
           * On the wire: asyn.
           * The document calls it 布尔.
           * The document on whether it is required: CE.
           * The answer must repeat it.
           * Source: index#1.2.3/合作方发起请求报文.asyn.
           * Question q-asyn: Whether anything is asynchronous, and how that is said
           */
          readonly asynchronous?: boolean | undefined;
          /**
           * 回调Url
           *
           * Required when where the answer comes later and to another address.
           * The document on whether it is required: C.
           * Source: index#1.2.3/合作方发起请求报文.returnUrl.
           * Question q-return-url: An address for answers that come later
           */
          readonly returnUrl?: string | undefined;
        }
      | undefined;

    readonly request: GetPaymentUrlBody;
  };
}

/** What comes back for 获取继续支付链接 where it says success. */
export interface GetPaymentUrlAnswer extends Omit<QueryOpenedReplyReceived, "data"> {
  readonly data: Omit<NonNullable<QueryOpenedReplyReceived["data"]>, "response"> & {
    readonly response: GetPaymentUrlDataReceived;
  };
}

/**
 * Builds 获取继续支付链接 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildGetPaymentUrl(
  message: GetPaymentUrlMessage,
  credentials: ClientCredentials,
  options: ClientOptions = clientDefaults,
  making: Making = usualMaking,
): BuiltRequest {
  const dataRequestText = validText(getPaymentUrlBodyValidator, message.data.request);
  const dataMessageHeadRequestTypeText = '"R23"';
  return composeQuery(
    "/rainforest/service/gateway/v6/tenant/paymentUrl",
    message,
    dataRequestText,
    dataMessageHeadRequestTypeText,
    credentials,
    options,
    making,
  );
}

/**
 * 保单详情查询
 *
 * All that the platform knows of one policy, to make up for notices that were lost.
 *
 * Source: interfaces#1.1/R27, r27#1/p1, r27#1.1/p1, r27#1.2/p1.
 * Question q-query-errors: What is answered when nothing is found
 */
export interface GetPolicyDetailMessage {
  readonly data: {
    readonly messageHead?:
      | {
          /**
           * 是否异步接口
           *
           * On the wire: asyn.
           * The document calls it 布尔.
           * The document on whether it is required: CE.
           * The answer must repeat it.
           * Source: index#1.2.3/合作方发起请求报文.asyn.
           * Question q-asyn: Whether anything is asynchronous, and how that is said
           */
          readonly asynchronous?: boolean | undefined;
          /**
           * 回调Url
           *
           * Required when where the answer comes later and to another address.
           * The document on whether it is required: C.
           * Source: index#1.2.3/合作方发起请求报文.returnUrl.
           * Question q-return-url: An address for answers that come later
           */
          readonly returnUrl?: string | undefined;
        }
      | undefined;

    readonly request: GetPolicyDetailBody;
  };
}

/** What comes back for 保单详情查询 where it says success. */
export interface GetPolicyDetailAnswer extends Omit<QueryOpenedReplyReceived, "data"> {
  readonly data: Omit<NonNullable<QueryOpenedReplyReceived["data"]>, "response"> & {
    readonly response: GetPolicyDetailDataReceived;
  };
}

/**
 * Builds 保单详情查询 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildGetPolicyDetail(
  message: GetPolicyDetailMessage,
  credentials: ClientCredentials,
  options: ClientOptions = clientDefaults,
  making: Making = usualMaking,
): BuiltRequest {
  const dataRequestText = validText(getPolicyDetailBodyValidator, message.data.request);
  const dataMessageHeadRequestTypeText = '"R27"';
  return composeQuery(
    "/rainforest/service/gateway/v6/tenant/policyDetail",
    message,
    dataRequestText,
    dataMessageHeadRequestTypeText,
    credentials,
    options,
    making,
  );
}

/**
 * 保单列表查询
 *
 * The policies of up to three days, to reconcile each day.
 *
 * Source: interfaces#1.1/R26, r26#1/p1, r26#1.1/p1, r26#1.2/p1.
 * Question q-unbounded: Lists without pages
 */
export interface GetPolicyListMessage {
  readonly data: {
    readonly messageHead?:
      | {
          /**
           * 是否异步接口
           *
           * On the wire: asyn.
           * The document calls it 布尔.
           * The document on whether it is required: CE.
           * The answer must repeat it.
           * Source: index#1.2.3/合作方发起请求报文.asyn.
           * Question q-asyn: Whether anything is asynchronous, and how that is said
           */
          readonly asynchronous?: boolean | undefined;
          /**
           * 回调Url
           *
           * Required when where the answer comes later and to another address.
           * The document on whether it is required: C.
           * Source: index#1.2.3/合作方发起请求报文.returnUrl.
           * Question q-return-url: An address for answers that come later
           */
          readonly returnUrl?: string | undefined;
        }
      | undefined;

    readonly request: GetPolicyListBody;
  };
}

/** What comes back for 保单列表查询 where it says success. */
export interface GetPolicyListAnswer extends Omit<QueryOpenedReplyReceived, "data"> {
  readonly data: Omit<NonNullable<QueryOpenedReplyReceived["data"]>, "response"> & {
    readonly response: GetPolicyListDataReceived;
  };
}

/**
 * Builds 保单列表查询 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildGetPolicyList(
  message: GetPolicyListMessage,
  credentials: ClientCredentials,
  options: ClientOptions = clientDefaults,
  making: Making = usualMaking,
): BuiltRequest {
  const dataRequestText = validText(getPolicyListBodyValidator, message.data.request);
  const dataMessageHeadRequestTypeText = '"R26"';
  return composeQuery(
    "/rainforest/service/gateway/v6/tenant/policyList",
    message,
    dataRequestText,
    dataMessageHeadRequestTypeText,
    credentials,
    options,
    making,
  );
}

/**
 * 保单状态查询
 *
 * The state of one policy, or of all whose state changed the day before.
 *
 * Source: interfaces#1.1/R25, r25#1/p1, r25#1.1/p1, r25#1.2/p1.
 * Question q-limits: How much may be asked, and how long an answer takes
 */
export interface GetPolicyStatusMessage {
  readonly data: {
    readonly messageHead?:
      | {
          /**
           * 是否异步接口
           *
           * On the wire: asyn.
           * The document calls it 布尔.
           * The document on whether it is required: CE.
           * The answer must repeat it.
           * Source: index#1.2.3/合作方发起请求报文.asyn.
           * Question q-asyn: Whether anything is asynchronous, and how that is said
           */
          readonly asynchronous?: boolean | undefined;
          /**
           * 回调Url
           *
           * Required when where the answer comes later and to another address.
           * The document on whether it is required: C.
           * Source: index#1.2.3/合作方发起请求报文.returnUrl.
           * Question q-return-url: An address for answers that come later
           */
          readonly returnUrl?: string | undefined;
        }
      | undefined;

    readonly request: GetPolicyStatusBody;
  };
}

/** What comes back for 保单状态查询 where it says success. */
export interface GetPolicyStatusAnswer extends Omit<QueryOpenedReplyReceived, "data"> {
  readonly data: Omit<NonNullable<QueryOpenedReplyReceived["data"]>, "response"> & {
    readonly response: GetPolicyStatusDataReceived;
  };
}

/**
 * Builds 保单状态查询 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildGetPolicyStatus(
  message: GetPolicyStatusMessage,
  credentials: ClientCredentials,
  options: ClientOptions = clientDefaults,
  making: Making = usualMaking,
): BuiltRequest {
  const dataRequestText = validText(getPolicyStatusBodyValidator, message.data.request);
  const dataMessageHeadRequestTypeText = '"R25"';
  return composeQuery(
    "/rainforest/service/gateway/v6/tenant/policyStatus",
    message,
    dataRequestText,
    dataMessageHeadRequestTypeText,
    credentials,
    options,
    making,
  );
}

/**
 * 获取电子保单链接
 *
 * The address of the electronic policy, some minutes after a policy was issued.
 *
 * Source: interfaces#1.1/R22, r22#1/p1, r22#1.1/p1, r22#1.2/p1.
 * Question q-epolicy-ready: Before an electronic policy is there
 */
export interface GetPolicyUrlMessage {
  readonly data: {
    readonly messageHead?:
      | {
          /**
           * 是否异步接口
           *
           * On the wire: asyn.
           * The document calls it 布尔.
           * The document on whether it is required: CE.
           * The answer must repeat it.
           * Source: index#1.2.3/合作方发起请求报文.asyn.
           * Question q-asyn: Whether anything is asynchronous, and how that is said
           */
          readonly asynchronous?: boolean | undefined;
          /**
           * 回调Url
           *
           * Required when where the answer comes later and to another address.
           * The document on whether it is required: C.
           * Source: index#1.2.3/合作方发起请求报文.returnUrl.
           * Question q-return-url: An address for answers that come later
           */
          readonly returnUrl?: string | undefined;
        }
      | undefined;

    readonly request: GetPolicyUrlBody;
  };
}

/** What comes back for 获取电子保单链接 where it says success. */
export interface GetPolicyUrlAnswer extends Omit<QueryOpenedReplyReceived, "data"> {
  readonly data: Omit<NonNullable<QueryOpenedReplyReceived["data"]>, "response"> & {
    readonly response: GetPolicyUrlDataReceived;
  };
}

/**
 * Builds 获取电子保单链接 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildGetPolicyUrl(
  message: GetPolicyUrlMessage,
  credentials: ClientCredentials,
  options: ClientOptions = clientDefaults,
  making: Making = usualMaking,
): BuiltRequest {
  const dataRequestText = validText(getPolicyUrlBodyValidator, message.data.request);
  const dataMessageHeadRequestTypeText = '"R22"';
  return composeQuery(
    "/rainforest/service/gateway/v6/tenant/policyUrl",
    message,
    dataRequestText,
    dataMessageHeadRequestTypeText,
    credentials,
    options,
    making,
  );
}

/**
 * 获取产品列表
 *
 * Products with their plans, clauses and duties.
 *
 * Source: interfaces#1.1/R24, r24#1/p1, r24#1.1/p1, r24#1.2/p1.
 * Question q-titles: One exchange under two names
 */
export interface GetProductListMessage {
  readonly data: {
    readonly messageHead?:
      | {
          /**
           * 是否异步接口
           *
           * On the wire: asyn.
           * The document calls it 布尔.
           * The document on whether it is required: CE.
           * The answer must repeat it.
           * Source: index#1.2.3/合作方发起请求报文.asyn.
           * Question q-asyn: Whether anything is asynchronous, and how that is said
           */
          readonly asynchronous?: boolean | undefined;
          /**
           * 回调Url
           *
           * Required when where the answer comes later and to another address.
           * The document on whether it is required: C.
           * Source: index#1.2.3/合作方发起请求报文.returnUrl.
           * Question q-return-url: An address for answers that come later
           */
          readonly returnUrl?: string | undefined;
        }
      | undefined;

    readonly request: GetProductListBody;
  };
}

/** What comes back for 获取产品列表 where it says success. */
export interface GetProductListAnswer extends Omit<QueryOpenedReplyReceived, "data"> {
  readonly data: Omit<NonNullable<QueryOpenedReplyReceived["data"]>, "response"> & {
    readonly response: GetProductListDataReceived;
  };
}

/**
 * Builds 获取产品列表 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildGetProductList(
  message: GetProductListMessage,
  credentials: ClientCredentials,
  options: ClientOptions = clientDefaults,
  making: Making = usualMaking,
): BuiltRequest {
  const dataRequestText = validText(getProductListBodyValidator, message.data.request);
  const dataMessageHeadRequestTypeText = '"R24"';
  return composeQuery(
    "/rainforest/service/gateway/v6/tenant/productList",
    message,
    dataRequestText,
    dataMessageHeadRequestTypeText,
    credentials,
    options,
    making,
  );
}

/**
 * 回执数据查询
 *
 * Receipts for policies of up to ten days, or those of given policies.
 *
 * Source: interfaces#1.1/R30, r30#1/p1, r30#1.1/p1, r30#1.2/p1.
 * Question q-unbounded: Lists without pages
 */
export interface GetReceiptListMessage {
  readonly data: {
    readonly messageHead?:
      | {
          /**
           * 是否异步接口
           *
           * On the wire: asyn.
           * The document calls it 布尔.
           * The document on whether it is required: CE.
           * The answer must repeat it.
           * Source: index#1.2.3/合作方发起请求报文.asyn.
           * Question q-asyn: Whether anything is asynchronous, and how that is said
           */
          readonly asynchronous?: boolean | undefined;
          /**
           * 回调Url
           *
           * Required when where the answer comes later and to another address.
           * The document on whether it is required: C.
           * Source: index#1.2.3/合作方发起请求报文.returnUrl.
           * Question q-return-url: An address for answers that come later
           */
          readonly returnUrl?: string | undefined;
        }
      | undefined;

    readonly request: GetReceiptListBody;
  };
}

/** What comes back for 回执数据查询 where it says success. */
export interface GetReceiptListAnswer extends Omit<QueryOpenedReplyReceived, "data"> {
  readonly data: Omit<NonNullable<QueryOpenedReplyReceived["data"]>, "response"> & {
    readonly response: GetReceiptListDataReceived;
  };
}

/**
 * Builds 回执数据查询 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildGetReceiptList(
  message: GetReceiptListMessage,
  credentials: ClientCredentials,
  options: ClientOptions = clientDefaults,
  making: Making = usualMaking,
): BuiltRequest {
  const dataRequestText = validText(getReceiptListBodyValidator, message.data.request);
  const dataMessageHeadRequestTypeText = '"R30"';
  return composeQuery(
    "/rainforest/service/gateway/v6/tenant/receiptList",
    message,
    dataRequestText,
    dataMessageHeadRequestTypeText,
    credentials,
    options,
    making,
  );
}

/**
 * 续期查询
 *
 * Renewal premiums of up to ten days, or those of given policies.
 *
 * Source: interfaces#1.1/R32, r32#1/p1, r32#1.1/p1, r32#1.2/p1.
 * Question q-titles: One exchange under two names
 */
export interface GetRenewalListMessage {
  readonly data: {
    readonly messageHead?:
      | {
          /**
           * 是否异步接口
           *
           * On the wire: asyn.
           * The document calls it 布尔.
           * The document on whether it is required: CE.
           * The answer must repeat it.
           * Source: index#1.2.3/合作方发起请求报文.asyn.
           * Question q-asyn: Whether anything is asynchronous, and how that is said
           */
          readonly asynchronous?: boolean | undefined;
          /**
           * 回调Url
           *
           * Required when where the answer comes later and to another address.
           * The document on whether it is required: C.
           * Source: index#1.2.3/合作方发起请求报文.returnUrl.
           * Question q-return-url: An address for answers that come later
           */
          readonly returnUrl?: string | undefined;
        }
      | undefined;

    readonly request: GetRenewalListBody;
  };
}

/** What comes back for 续期查询 where it says success. */
export interface GetRenewalListAnswer extends Omit<QueryOpenedReplyReceived, "data"> {
  readonly data: Omit<NonNullable<QueryOpenedReplyReceived["data"]>, "response"> & {
    readonly response: GetRenewalListDataReceived;
  };
}

/**
 * Builds 续期查询 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildGetRenewalList(
  message: GetRenewalListMessage,
  credentials: ClientCredentials,
  options: ClientOptions = clientDefaults,
  making: Making = usualMaking,
): BuiltRequest {
  const dataRequestText = validText(getRenewalListBodyValidator, message.data.request);
  const dataMessageHeadRequestTypeText = '"R32"';
  return composeQuery(
    "/rainforest/service/gateway/v6/tenant/renewalList",
    message,
    dataRequestText,
    dataMessageHeadRequestTypeText,
    credentials,
    options,
    making,
  );
}

/**
 * 回访数据查询
 *
 * Calls after policies of up to ten days, or those of given policies.
 *
 * Source: interfaces#1.1/R31, r31#1/p1, r31#1.1/p1, r31#1.2/p1.
 * Question q-unbounded: Lists without pages
 */
export interface GetReturnVisitListMessage {
  readonly data: {
    readonly messageHead?:
      | {
          /**
           * 是否异步接口
           *
           * On the wire: asyn.
           * The document calls it 布尔.
           * The document on whether it is required: CE.
           * The answer must repeat it.
           * Source: index#1.2.3/合作方发起请求报文.asyn.
           * Question q-asyn: Whether anything is asynchronous, and how that is said
           */
          readonly asynchronous?: boolean | undefined;
          /**
           * 回调Url
           *
           * Required when where the answer comes later and to another address.
           * The document on whether it is required: C.
           * Source: index#1.2.3/合作方发起请求报文.returnUrl.
           * Question q-return-url: An address for answers that come later
           */
          readonly returnUrl?: string | undefined;
        }
      | undefined;

    readonly request: GetReturnVisitListBody;
  };
}

/** What comes back for 回访数据查询 where it says success. */
export interface GetReturnVisitListAnswer extends Omit<QueryOpenedReplyReceived, "data"> {
  readonly data: Omit<NonNullable<QueryOpenedReplyReceived["data"]>, "response"> & {
    readonly response: GetReturnVisitListDataReceived;
  };
}

/**
 * Builds 回访数据查询 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildGetReturnVisitList(
  message: GetReturnVisitListMessage,
  credentials: ClientCredentials,
  options: ClientOptions = clientDefaults,
  making: Making = usualMaking,
): BuiltRequest {
  const dataRequestText = validText(getReturnVisitListBodyValidator, message.data.request);
  const dataMessageHeadRequestTypeText = '"R31"';
  return composeQuery(
    "/rainforest/service/gateway/v6/tenant/returnVisitList",
    message,
    dataRequestText,
    dataMessageHeadRequestTypeText,
    credentials,
    options,
    making,
  );
}

function composeQuery(
  path: string,
  message: {
    readonly data?:
      | {
          readonly messageHead?:
            | {
                /**
                 * 是否异步接口
                 *
                 * On the wire: asyn.
                 * The document calls it 布尔.
                 * The document on whether it is required: CE.
                 * The answer must repeat it.
                 * Source: index#1.2.3/合作方发起请求报文.asyn.
                 * Question q-asyn: Whether anything is asynchronous, and how that is said
                 */
                readonly asynchronous?: boolean | undefined;
                /**
                 * 回调Url
                 *
                 * Required when where the answer comes later and to another address.
                 * The document on whether it is required: C.
                 * Source: index#1.2.3/合作方发起请求报文.returnUrl.
                 * Question q-return-url: An address for answers that come later
                 */
                readonly returnUrl?: string | undefined;
              }
            | undefined;
        }
      | undefined;
  },
  dataRequestText: string,
  dataMessageHeadRequestTypeText: string,
  credentials: ClientCredentials,
  options: ClientOptions,
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
  const dataMessageHeadReturnUrlText =
    message.data?.messageHead?.returnUrl === undefined
      ? undefined
      : writeJson(message.data?.messageHead?.returnUrl);
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
            ["returnUrl", dataMessageHeadReturnUrlText],
          ]),
        ],
        ["request", dataRequestText],
      ]),
    ),
  );
  const dataText = '"' + dataValue + '"';
  const sign = signQueryGateway({ dataText: dataValue }, credentials, options);
  const signText = writeJson(sign);
  if (dataMessageHeadAsynchronousText !== undefined || dataMessageHeadReturnUrlText !== undefined) {
    checkMembers(queryOpenedEnvelopeValidator, [
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
              ["returnUrl", dataMessageHeadReturnUrlText],
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

function readQueryProtocolReply(
  received: ReceivedReply,
  credentials: ClientCredentials,
  options: ClientOptions,
): ReadReply<QueryOpenedReplyReceived, QueryOpenedReplyReceived> {
  requireStatus(received, [200]);
  const message = respelled(openJson(received.text), [], queryReplyReceivedValidator.structure);
  const input = allPresent({ dataText: textAt(message.envelope, ["data"]) });
  const signed = textAt(message.envelope, ["sign"]);
  if (
    input === undefined ||
    signed === undefined ||
    !verifyQueryGateway(input, signed, credentials, options)
  )
    throw unverifiedReply(received);
  readValid(queryReplyReceivedValidator, message.envelope);
  const { envelope } = respelled(
    withOpened(message, ["data"], (text) => utf8Text(unbase64(text))),
    [],
    queryOpenedReplyReceivedValidator.structure,
  );
  const reply = readValid(queryOpenedReplyReceivedValidator, envelope);
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

function readGetExpiringPolicyListReply(
  received: ReceivedReply,
  credentials: ClientCredentials,
  options: ClientOptions,
): ReadReply<GetExpiringPolicyListAnswer, QueryOpenedReplyReceived> {
  const read = readQueryProtocolReply(received, credentials, options);
  if (read.kind !== "success") return read;
  const body = readValid(getExpiringPolicyListDataReceivedValidator, read.reply.data?.response);
  return {
    kind: read.kind,
    reply: { ...read.reply, data: { ...read.reply.data, response: body } },
    envelope: read.envelope,
  };
}

function readGetOrderDetailReply(
  received: ReceivedReply,
  credentials: ClientCredentials,
  options: ClientOptions,
): ReadReply<GetOrderDetailAnswer, QueryOpenedReplyReceived> {
  const read = readQueryProtocolReply(received, credentials, options);
  if (read.kind !== "success") return read;
  const body = readValid(
    getOrderDetailDataReceivedValidator,
    respelledValue(
      read.reply.data?.response ?? null,
      getOrderDetailDataReceivedValidator.structure,
    ),
  );
  return {
    kind: read.kind,
    reply: { ...read.reply, data: { ...read.reply.data, response: body } },
    envelope: read.envelope,
  };
}

function readGetOrderListReply(
  received: ReceivedReply,
  credentials: ClientCredentials,
  options: ClientOptions,
): ReadReply<GetOrderListAnswer, QueryOpenedReplyReceived> {
  const read = readQueryProtocolReply(received, credentials, options);
  if (read.kind !== "success") return read;
  const body = readValid(
    getOrderListDataReceivedValidator,
    respelledValue(read.reply.data?.response ?? null, getOrderListDataReceivedValidator.structure),
  );
  return {
    kind: read.kind,
    reply: { ...read.reply, data: { ...read.reply.data, response: body } },
    envelope: read.envelope,
  };
}

function readGetPaymentUrlReply(
  received: ReceivedReply,
  credentials: ClientCredentials,
  options: ClientOptions,
): ReadReply<GetPaymentUrlAnswer, QueryOpenedReplyReceived> {
  const read = readQueryProtocolReply(received, credentials, options);
  if (read.kind !== "success") return read;
  const body = readValid(getPaymentUrlDataReceivedValidator, read.reply.data?.response);
  return {
    kind: read.kind,
    reply: { ...read.reply, data: { ...read.reply.data, response: body } },
    envelope: read.envelope,
  };
}

function readGetPolicyDetailReply(
  received: ReceivedReply,
  credentials: ClientCredentials,
  options: ClientOptions,
): ReadReply<GetPolicyDetailAnswer, QueryOpenedReplyReceived> {
  const read = readQueryProtocolReply(received, credentials, options);
  if (read.kind !== "success") return read;
  const body = readValid(
    getPolicyDetailDataReceivedValidator,
    respelledValue(
      read.reply.data?.response ?? null,
      getPolicyDetailDataReceivedValidator.structure,
    ),
  );
  return {
    kind: read.kind,
    reply: { ...read.reply, data: { ...read.reply.data, response: body } },
    envelope: read.envelope,
  };
}

function readGetPolicyListReply(
  received: ReceivedReply,
  credentials: ClientCredentials,
  options: ClientOptions,
): ReadReply<GetPolicyListAnswer, QueryOpenedReplyReceived> {
  const read = readQueryProtocolReply(received, credentials, options);
  if (read.kind !== "success") return read;
  const body = readValid(getPolicyListDataReceivedValidator, read.reply.data?.response);
  return {
    kind: read.kind,
    reply: { ...read.reply, data: { ...read.reply.data, response: body } },
    envelope: read.envelope,
  };
}

function readGetPolicyStatusReply(
  received: ReceivedReply,
  credentials: ClientCredentials,
  options: ClientOptions,
): ReadReply<GetPolicyStatusAnswer, QueryOpenedReplyReceived> {
  const read = readQueryProtocolReply(received, credentials, options);
  if (read.kind !== "success") return read;
  const body = readValid(getPolicyStatusDataReceivedValidator, read.reply.data?.response);
  return {
    kind: read.kind,
    reply: { ...read.reply, data: { ...read.reply.data, response: body } },
    envelope: read.envelope,
  };
}

function readGetPolicyUrlReply(
  received: ReceivedReply,
  credentials: ClientCredentials,
  options: ClientOptions,
): ReadReply<GetPolicyUrlAnswer, QueryOpenedReplyReceived> {
  const read = readQueryProtocolReply(received, credentials, options);
  if (read.kind !== "success") return read;
  const body = readValid(
    getPolicyUrlDataReceivedValidator,
    respelledValue(read.reply.data?.response ?? null, getPolicyUrlDataReceivedValidator.structure),
  );
  return {
    kind: read.kind,
    reply: { ...read.reply, data: { ...read.reply.data, response: body } },
    envelope: read.envelope,
  };
}

function readGetProductListReply(
  received: ReceivedReply,
  credentials: ClientCredentials,
  options: ClientOptions,
): ReadReply<GetProductListAnswer, QueryOpenedReplyReceived> {
  const read = readQueryProtocolReply(received, credentials, options);
  if (read.kind !== "success") return read;
  const body = readValid(getProductListDataReceivedValidator, read.reply.data?.response);
  return {
    kind: read.kind,
    reply: { ...read.reply, data: { ...read.reply.data, response: body } },
    envelope: read.envelope,
  };
}

function readGetReceiptListReply(
  received: ReceivedReply,
  credentials: ClientCredentials,
  options: ClientOptions,
): ReadReply<GetReceiptListAnswer, QueryOpenedReplyReceived> {
  const read = readQueryProtocolReply(received, credentials, options);
  if (read.kind !== "success") return read;
  const body = readValid(
    getReceiptListDataReceivedValidator,
    respelledValue(
      read.reply.data?.response ?? null,
      getReceiptListDataReceivedValidator.structure,
    ),
  );
  return {
    kind: read.kind,
    reply: { ...read.reply, data: { ...read.reply.data, response: body } },
    envelope: read.envelope,
  };
}

function readGetRenewalListReply(
  received: ReceivedReply,
  credentials: ClientCredentials,
  options: ClientOptions,
): ReadReply<GetRenewalListAnswer, QueryOpenedReplyReceived> {
  const read = readQueryProtocolReply(received, credentials, options);
  if (read.kind !== "success") return read;
  const body = readValid(
    getRenewalListDataReceivedValidator,
    respelledValue(
      read.reply.data?.response ?? null,
      getRenewalListDataReceivedValidator.structure,
    ),
  );
  return {
    kind: read.kind,
    reply: { ...read.reply, data: { ...read.reply.data, response: body } },
    envelope: read.envelope,
  };
}

function readGetReturnVisitListReply(
  received: ReceivedReply,
  credentials: ClientCredentials,
  options: ClientOptions,
): ReadReply<GetReturnVisitListAnswer, QueryOpenedReplyReceived> {
  const read = readQueryProtocolReply(received, credentials, options);
  if (read.kind !== "success") return read;
  const body = readValid(
    getReturnVisitListDataReceivedValidator,
    respelledValue(
      read.reply.data?.response ?? null,
      getReturnVisitListDataReceivedValidator.structure,
    ),
  );
  return {
    kind: read.kind,
    reply: { ...read.reply, data: { ...read.reply.data, response: body } },
    envelope: read.envelope,
  };
}

const querySending: SendingProtocol<ClientCalls, ClientCredentials, ClientOptions> = {
  provider: "lima",
  protocol: "query",
  defaults: clientDefaults,
  choices: { digestCase: ["lower", "upper"] },
  operations: {
    getExpiringPolicyList: {
      effect: "query",
      idempotent: false,
      build: buildGetExpiringPolicyList,
      read: readGetExpiringPolicyListReply,
    },
    getOrderDetail: {
      effect: "query",
      idempotent: false,
      build: buildGetOrderDetail,
      read: readGetOrderDetailReply,
    },
    getOrderList: {
      effect: "query",
      idempotent: false,
      build: buildGetOrderList,
      read: readGetOrderListReply,
    },
    getPaymentUrl: {
      effect: "query",
      idempotent: false,
      build: buildGetPaymentUrl,
      read: readGetPaymentUrlReply,
    },
    getPolicyDetail: {
      effect: "query",
      idempotent: false,
      build: buildGetPolicyDetail,
      read: readGetPolicyDetailReply,
    },
    getPolicyList: {
      effect: "query",
      idempotent: false,
      build: buildGetPolicyList,
      read: readGetPolicyListReply,
    },
    getPolicyStatus: {
      effect: "query",
      idempotent: false,
      build: buildGetPolicyStatus,
      read: readGetPolicyStatusReply,
    },
    getPolicyUrl: {
      effect: "query",
      idempotent: false,
      build: buildGetPolicyUrl,
      read: readGetPolicyUrlReply,
    },
    getProductList: {
      effect: "query",
      idempotent: false,
      build: buildGetProductList,
      read: readGetProductListReply,
    },
    getReceiptList: {
      effect: "query",
      idempotent: false,
      build: buildGetReceiptList,
      read: readGetReceiptListReply,
    },
    getRenewalList: {
      effect: "query",
      idempotent: false,
      build: buildGetRenewalList,
      read: readGetRenewalListReply,
    },
    getReturnVisitList: {
      effect: "query",
      idempotent: false,
      build: buildGetReturnVisitList,
      read: readGetReturnVisitListReply,
    },
  },
};
