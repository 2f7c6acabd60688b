// Generated from specs/aigobao by baowen. Do not edit: change the spec, then run `baowen generate`.

import type { ResultCodeReceived } from "./codes.js";
import type {
  AddTempBody,
  AddTempDataReceived,
  ApiReplyReceived,
  ApplyInvoiceBody,
  GetDistrProductDetailBody,
  GetDistrProductDetailDataReceived,
  GetInvoiceUrlBody,
  GetOrderDetailBody,
  GetOrderDetailDataReceived,
  GetOrderListUrlBody,
  GetOrderListUrlDataReceived,
  GetPolicyUrlBody,
  GetPolicyUrlDataReceived,
  InvoiceUrlReceived,
  OutNotifyBody,
  RegisterBody,
  RegisterDataReceived,
  SurrenderByOrderCodeBody,
  SurrenderByPolicyCodeBody,
} from "./types.js";
import type {
  BuiltRequest,
  CallOptions,
  Caller,
  Making,
  PartnerSettings,
  ReadReply,
  ReceivedReply,
  ReplyMeaning,
  ResultOf,
  SendingProtocol,
  WireObject,
} from "@baowen/runtime";
import { signApiRequest } from "./signer.js";
import {
  addTempBodyValidator,
  addTempDataReceivedValidator,
  apiEnvelopeValidator,
  apiReplyReceivedValidator,
  applyInvoiceBodyValidator,
  getDistrProductDetailBodyValidator,
  getDistrProductDetailDataReceivedValidator,
  getInvoiceUrlBodyValidator,
  getOrderDetailBodyValidator,
  getOrderDetailDataReceivedValidator,
  getOrderListUrlBodyValidator,
  getOrderListUrlDataReceivedValidator,
  getPolicyUrlBodyValidator,
  getPolicyUrlDataReceivedValidator,
  invoiceUrlReceivedValidator,
  outNotifyBodyValidator,
  registerBodyValidator,
  registerDataReceivedValidator,
  surrenderByOrderCodeBodyValidator,
  surrenderByPolicyCodeBodyValidator,
} from "./validators.js";
import {
  base64,
  callPartner,
  carried,
  checkMembers,
  codeAt,
  desEcbPkcs5,
  exact8,
  first8,
  listValidator,
  openJson,
  readValid,
  requireStatus,
  secretText,
  textAt,
  usualMaking,
  utf8,
  uuid,
  validObject,
  writeJson,
} from "@baowen/runtime";

/** Where the partner is reached, as the document has it. */
export const environments = {
  production: "https://apiagb.aigobo.cn",
  test: "https://apiagb.qa.aigobo.cn",
} as const;

export type Environment = keyof typeof environments;

/** What requests are signed, sealed and sent with. */
export interface ClientCredentials {
  /**
   * 接口访问令牌
   *
   * Source: api#6/accessToken.
   * Question q-credentials: Which credentials there are, and how they change
   */
  readonly accessToken: string;
  /**
   * md5SecretKey
   *
   * Source: api#5.1/p3.
   * Question q-credentials: Which credentials there are, and how they change
   */
  readonly md5SecretKey: string;
  /**
   * DES密钥
   *
   * Source: api#5.2/p1.
   * Question q-des-key: How long the DES key is, and what of it counts
   * Question q-des: A cipher that can be broken
   */
  readonly desKey: string;
}

/** What the document leaves open. Every choice has a default. */
export interface ClientOptions {
  /**
   * The text speaks of a query string, the sample and each operation of JSON. `json` unless told
   * otherwise.
   *
   * Question q-carriage: Query string or JSON
   */
  readonly carriage: "json" | "query" | "form";
  /**
   * The table of members says 1.0, the sample of a message 1.0.0. `short` unless told otherwise.
   *
   * Question q-version: 1.0 or 1.0.0
   */
  readonly version: "short" | "long";
  /**
   * Members without a value are not signed, and nothing says whether empty texts and lists are
   * without one. `null-empty-list` unless told otherwise.
   *
   * Question q-blanks: Which members have no value
   */
  readonly blanks: "null-empty-list" | "null-empty" | "null-alone";
  /**
   * All members with a value are signed, and nothing says how an object or a list is written.
   * `java-tostring` unless told otherwise.
   *
   * Question q-nested: How objects and lists are signed
   */
  readonly nested: "java-tostring" | "json" | "json-sorted" | "refuse";
  /**
   * Nothing says how the first digest becomes the text that the second is taken of. `lower` unless
   * told otherwise.
   *
   * Question q-digest: How the digests are written, and what is taken twice
   */
  readonly innerCase: "lower" | "upper";
  /**
   * Nothing says how the signature is written; the sample's is no digest. `lower` unless told
   * otherwise.
   *
   * Question q-digest: How the digests are written, and what is taken twice
   */
  readonly outerCase: "lower" | "upper";
  /**
   * DES takes eight bytes, and nothing says how long the key is that the platform gives. `first8`
   * unless told otherwise.
   *
   * Question q-des-key: How long the DES key is, and what of it counts
   */
  readonly desKey: "first8" | "exact8";
}

export const clientDefaults: ClientOptions = {
  carriage: "json",
  version: "short",
  blanks: "null-empty-list",
  nested: "java-tostring",
  innerCase: "lower",
  outerCase: "lower",
  desKey: "first8",
};

/** What 分销商 sends, and what comes back. */
export interface ClientCalls {
  /**
   * 下预订单
   *
   * Places a pre-order; the customer goes on at the address that the reply gives.
   *
   * Source: api#7.4, api#7.4.1/p1, api#7.4.1/p2.
   * Question q-add-temp-again: What a second pre-order with the same serial number does
   */
  readonly addTemp: {
    readonly message: AddTempMessage;
    readonly reply: AddTempAnswer;
    readonly refusal: ApiReplyReceived;
    readonly code: ResultCodeReceived;
    readonly settle: { readonly none: string };
  };
  /**
   * 开票
   *
   * Asks for the invoice of an order.
   *
   * Source: api#7.2, api#7.2.1/p1, api#7.2.1/p2.
   * Question q-invoice: How to learn that an invoice was made
   */
  readonly applyInvoice: {
    readonly message: ApplyInvoiceMessage;
    readonly reply: ApiReplyReceived;
    readonly refusal: ApiReplyReceived;
    readonly code: ResultCodeReceived;
    readonly settle: {
      readonly by: "getInvoiceUrl";
      ask(options?: CallOptions): Promise<ResultOf<ClientCalls, "getInvoiceUrl">>;
    };
  };
  /**
   * 获取产品接口
   *
   * A product's name, its insurer's logo and its plans.
   *
   * Source: api#7.5, api#7.5.1/p1, api#7.5.1/p2.
   * Question q-product-list: An operation for the list of products
   */
  readonly getDistrProductDetail: {
    readonly message: GetDistrProductDetailMessage;
    readonly reply: GetDistrProductDetailAnswer;
    readonly refusal: ApiReplyReceived;
    readonly code: ResultCodeReceived;
    readonly settle: undefined;
  };
  /**
   * 获取发票地址
   *
   * The addresses of an order's invoices.
   *
   * Source: api#7.3, api#7.3.1/p1, api#7.3.1/p2.
   * Question q-url-colon: Two colons before a path
   */
  readonly getInvoiceUrl: {
    readonly message: GetInvoiceUrlMessage;
    readonly reply: GetInvoiceUrlAnswer;
    readonly refusal: ApiReplyReceived;
    readonly code: ResultCodeReceived;
    readonly settle: undefined;
  };
  /**
   * 查询订单详情
   *
   * The state of a pre-order, its amounts, its policyholder and the policies of the persons insured.
   *
   * Source: api#7.11, api#7.11.1/p1, api#7.11.1/p2.
   * Question q-order-codes: Which order number is meant
   * Question q-detail-before: What an order is before the customer has gone on
   */
  readonly getOrderDetail: {
    readonly message: GetOrderDetailMessage;
    readonly reply: GetOrderDetailAnswer;
    readonly refusal: ApiReplyReceived;
    readonly code: ResultCodeReceived;
    readonly settle: undefined;
  };
  /**
   * 获取订单列表接口
   *
   * The address of a page that shows a member's orders.
   *
   * Source: api#7.8, api#7.8.1/p1, api#7.8.1/p2.
   */
  readonly getOrderListUrl: {
    readonly message: GetOrderListUrlMessage;
    readonly reply: GetOrderListUrlAnswer;
    readonly refusal: ApiReplyReceived;
    readonly code: ResultCodeReceived;
    readonly settle: undefined;
  };
  /**
   * 获取保单保地址
   *
   * The addresses of the policy files of a pre-order that was insured.
   *
   * Source: api#7.6, api#7.6.1/p1, api#7.6.1/p2.
   * Question q-policy-url: What the reply with policy addresses looks like
   */
  readonly getPolicyUrl: {
    readonly message: GetPolicyUrlMessage;
    readonly reply: GetPolicyUrlAnswer;
    readonly refusal: ApiReplyReceived;
    readonly code: ResultCodeReceived;
    readonly settle: undefined;
  };
  /**
   * 第三方支付回调接口
   *
   * The distributor tells the platform how the payment of a pre-order ended, upon which the platform
   * insures.
   *
   * Source: api#7.7, api#7.7.1/p1, api#7.7.1/p2.
   * Question q-out-notify: What telling of a payment does
   * Question q-payment-proof: A payment without an amount
   */
  readonly outNotify: {
    readonly message: OutNotifyMessage;
    readonly reply: ApiReplyReceived;
    readonly refusal: ApiReplyReceived;
    readonly code: ResultCodeReceived;
    readonly settle: {
      readonly by: "getOrderDetail";
      ask(options?: CallOptions): Promise<ResultOf<ClientCalls, "getOrderDetail">>;
    };
  };
  /**
   * 注册渠道会员
   *
   * Registers a member of the distributor's; its number goes with every other request.
   *
   * Source: api#7.1, api#7.1.1/p1, api#7.1.1/p2.
   * Question q-register: Whether registering again is harmless
   * Question q-member: Who a member is
   */
  readonly register: {
    readonly message: RegisterMessage;
    readonly reply: RegisterAnswer;
    readonly refusal: ApiReplyReceived;
    readonly code: ResultCodeReceived;
    readonly settle: { readonly none: string };
  };
  /**
   * 根据订单号退保
   *
   * Cancels an order.
   *
   * Source: api#7.10, api#7.10.1/p1, api#7.10.1/p2.
   * Question q-surrender: Whether a cancellation is done when it is answered
   * Question q-surrender-scope: What cancelling an order cancels
   */
  readonly surrenderByOrderCode: {
    readonly message: SurrenderByOrderCodeMessage;
    readonly reply: ApiReplyReceived;
    readonly refusal: ApiReplyReceived;
    readonly code: ResultCodeReceived;
    readonly settle: { readonly none: string };
  };
  /**
   * 根据保单号退保
   *
   * Cancels policies.
   *
   * Source: api#7.9, api#7.9.1/p1, api#7.9.1/p2.
   * Question q-surrender: Whether a cancellation is done when it is answered
   */
  readonly surrenderByPolicyCode: {
    readonly message: SurrenderByPolicyCodeMessage;
    readonly reply: ApiReplyReceived;
    readonly refusal: ApiReplyReceived;
    readonly code: ResultCodeReceived;
    readonly settle: { readonly none: string };
  };
}

/** 爱购保 as it is called: one function for each operation that we start. */
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
 * const result = await client.addTemp(message);
 * if (result.kind === "done") use(result.reply);
 * else if (result.kind === "refused") tell(result.code, result.reason);
 * else ask(result.cause, result.settle); // no answer that can be believed: cause.sent says
 * whether it may have been done
 * ```
 */
export function createClient(
  settings: PartnerSettings<ClientCredentials, ClientOptions, Environment>,
): Client {
  return callPartner(apiSending, environments, settings);
}

/**
 * 下预订单
 *
 * Places a pre-order; the customer goes on at the address that the reply gives.
 *
 * Source: api#7.4, api#7.4.1/p1, api#7.4.1/p2.
 * Question q-add-temp-again: What a second pre-order with the same serial number does
 */
export interface AddTempMessage {
  /**
   * 分销商访问IP
   *
   * At most 32 characters.
   * Source: api#6/ip.
   * Question q-ip: Whose address ip is
   */
  readonly ip?: string | undefined;
  readonly requestBody: AddTempBody;
}

/** What comes back for 下预订单 where it says success. */
export interface AddTempAnswer extends Omit<ApiReplyReceived, "data"> {
  readonly data: AddTempDataReceived;
}

/**
 * Builds 下预订单 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildAddTemp(
  message: AddTempMessage,
  credentials: ClientCredentials,
  options: ClientOptions = clientDefaults,
  making: Making = usualMaking,
): BuiltRequest {
  const plain = validObject(addTempBodyValidator, message.requestBody);
  return composeApi("/api/order/addTemp", message, plain, credentials, options, making);
}

/**
 * 开票
 *
 * Asks for the invoice of an order.
 *
 * Source: api#7.2, api#7.2.1/p1, api#7.2.1/p2.
 * Question q-invoice: How to learn that an invoice was made
 */
export interface ApplyInvoiceMessage {
  /**
   * 分销商访问IP
   *
   * At most 32 characters.
   * Source: api#6/ip.
   * Question q-ip: Whose address ip is
   */
  readonly ip?: string | undefined;
  readonly requestBody: ApplyInvoiceBody;
}

/**
 * Builds 开票 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildApplyInvoice(
  message: ApplyInvoiceMessage,
  credentials: ClientCredentials,
  options: ClientOptions = clientDefaults,
  making: Making = usualMaking,
): BuiltRequest {
  const plain = validObject(applyInvoiceBodyValidator, message.requestBody);
  return composeApi("/api/order/applyInvoice", message, plain, credentials, options, making);
}

/**
 * 获取产品接口
 *
 * A product's name, its insurer's logo and its plans.
 *
 * Source: api#7.5, api#7.5.1/p1, api#7.5.1/p2.
 * Question q-product-list: An operation for the list of products
 */
export interface GetDistrProductDetailMessage {
  /**
   * 分销商访问IP
   *
   * At most 32 characters.
   * Source: api#6/ip.
   * Question q-ip: Whose address ip is
   */
  readonly ip?: string | undefined;
  readonly requestBody: GetDistrProductDetailBody;
}

/** What comes back for 获取产品接口 where it says success. */
export interface GetDistrProductDetailAnswer extends Omit<ApiReplyReceived, "data"> {
  readonly data: GetDistrProductDetailDataReceived;
}

/**
 * Builds 获取产品接口 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildGetDistrProductDetail(
  message: GetDistrProductDetailMessage,
  credentials: ClientCredentials,
  options: ClientOptions = clientDefaults,
  making: Making = usualMaking,
): BuiltRequest {
  const plain = validObject(getDistrProductDetailBodyValidator, message.requestBody);
  return composeApi(
    "/api/product/getDistrProductDetail",
    message,
    plain,
    credentials,
    options,
    making,
  );
}

/**
 * 获取发票地址
 *
 * The addresses of an order's invoices.
 *
 * Source: api#7.3, api#7.3.1/p1, api#7.3.1/p2.
 * Question q-url-colon: Two colons before a path
 */
export interface GetInvoiceUrlMessage {
  /**
   * 分销商访问IP
   *
   * At most 32 characters.
   * Source: api#6/ip.
   * Question q-ip: Whose address ip is
   */
  readonly ip?: string | undefined;
  readonly requestBody: GetInvoiceUrlBody;
}

/** What comes back for 获取发票地址 where it says success. */
export interface GetInvoiceUrlAnswer extends Omit<ApiReplyReceived, "data"> {
  readonly data: readonly InvoiceUrlReceived[];
}

/**
 * Builds 获取发票地址 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildGetInvoiceUrl(
  message: GetInvoiceUrlMessage,
  credentials: ClientCredentials,
  options: ClientOptions = clientDefaults,
  making: Making = usualMaking,
): BuiltRequest {
  const plain = validObject(getInvoiceUrlBodyValidator, message.requestBody);
  return composeApi("/api/order/getInvoiceUrl", message, plain, credentials, options, making);
}

/**
 * 查询订单详情
 *
 * The state of a pre-order, its amounts, its policyholder and the policies of the persons insured.
 *
 * Source: api#7.11, api#7.11.1/p1, api#7.11.1/p2.
 * Question q-order-codes: Which order number is meant
 * Question q-detail-before: What an order is before the customer has gone on
 */
export interface GetOrderDetailMessage {
  /**
   * 分销商访问IP
   *
   * At most 32 characters.
   * Source: api#6/ip.
   * Question q-ip: Whose address ip is
   */
  readonly ip?: string | undefined;
  readonly requestBody: GetOrderDetailBody;
}

/** What comes back for 查询订单详情 where it says success. */
export interface GetOrderDetailAnswer extends Omit<ApiReplyReceived, "data"> {
  readonly data: GetOrderDetailDataReceived;
}

/**
 * Builds 查询订单详情 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildGetOrderDetail(
  message: GetOrderDetailMessage,
  credentials: ClientCredentials,
  options: ClientOptions = clientDefaults,
  making: Making = usualMaking,
): BuiltRequest {
  const plain = validObject(getOrderDetailBodyValidator, message.requestBody);
  return composeApi("/api/order/getOrderDetail", message, plain, credentials, options, making);
}

/**
 * 获取订单列表接口
 *
 * The address of a page that shows a member's orders.
 *
 * Source: api#7.8, api#7.8.1/p1, api#7.8.1/p2.
 */
export interface GetOrderListUrlMessage {
  /**
   * 分销商访问IP
   *
   * At most 32 characters.
   * Source: api#6/ip.
   * Question q-ip: Whose address ip is
   */
  readonly ip?: string | undefined;
  readonly requestBody: GetOrderListUrlBody;
}

/** What comes back for 获取订单列表接口 where it says success. */
export interface GetOrderListUrlAnswer extends Omit<ApiReplyReceived, "data"> {
  readonly data: GetOrderListUrlDataReceived;
}

/**
 * Builds 获取订单列表接口 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildGetOrderListUrl(
  message: GetOrderListUrlMessage,
  credentials: ClientCredentials,
  options: ClientOptions = clientDefaults,
  making: Making = usualMaking,
): BuiltRequest {
  const plain = validObject(getOrderListUrlBodyValidator, message.requestBody);
  return composeApi("/api/order/getOrderListUrl", message, plain, credentials, options, making);
}

/**
 * 获取保单保地址
 *
 * The addresses of the policy files of a pre-order that was insured.
 *
 * Source: api#7.6, api#7.6.1/p1, api#7.6.1/p2.
 * Question q-policy-url: What the reply with policy addresses looks like
 */
export interface GetPolicyUrlMessage {
  /**
   * 分销商访问IP
   *
   * At most 32 characters.
   * Source: api#6/ip.
   * Question q-ip: Whose address ip is
   */
  readonly ip?: string | undefined;
  readonly requestBody: GetPolicyUrlBody;
}

/** What comes back for 获取保单保地址 where it says success. */
export interface GetPolicyUrlAnswer extends Omit<ApiReplyReceived, "data"> {
  readonly data: GetPolicyUrlDataReceived;
}

/**
 * Builds 获取保单保地址 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildGetPolicyUrl(
  message: GetPolicyUrlMessage,
  credentials: ClientCredentials,
  options: ClientOptions = clientDefaults,
  making: Making = usualMaking,
): BuiltRequest {
  const plain = validObject(getPolicyUrlBodyValidator, message.requestBody);
  return composeApi("/api/policy/getPolicyUrl", message, plain, credentials, options, making);
}

/**
 * 第三方支付回调接口
 *
 * The distributor tells the platform how the payment of a pre-order ended, upon which the platform
 * insures.
 *
 * Source: api#7.7, api#7.7.1/p1, api#7.7.1/p2.
 * Question q-out-notify: What telling of a payment does
 * Question q-payment-proof: A payment without an amount
 */
export interface OutNotifyMessage {
  /**
   * 分销商访问IP
   *
   * At most 32 characters.
   * Source: api#6/ip.
   * Question q-ip: Whose address ip is
   */
  readonly ip?: string | undefined;
  readonly requestBody: OutNotifyBody;
}

/**
 * Builds 第三方支付回调接口 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildOutNotify(
  message: OutNotifyMessage,
  credentials: ClientCredentials,
  options: ClientOptions = clientDefaults,
  making: Making = usualMaking,
): BuiltRequest {
  const plain = validObject(outNotifyBodyValidator, message.requestBody);
  return composeApi("/api/pay/outNotify", message, plain, credentials, options, making);
}

/**
 * 注册渠道会员
 *
 * Registers a member of the distributor's; its number goes with every other request.
 *
 * Source: api#7.1, api#7.1.1/p1, api#7.1.1/p2.
 * Question q-register: Whether registering again is harmless
 * Question q-member: Who a member is
 */
export interface RegisterMessage {
  /**
   * 分销商访问IP
   *
   * At most 32 characters.
   * Source: api#6/ip.
   * Question q-ip: Whose address ip is
   */
  readonly ip?: string | undefined;
  readonly requestBody: RegisterBody;
}

/** What comes back for 注册渠道会员 where it says success. */
export interface RegisterAnswer extends Omit<ApiReplyReceived, "data"> {
  readonly data: RegisterDataReceived;
}

/**
 * Builds 注册渠道会员 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildRegister(
  message: RegisterMessage,
  credentials: ClientCredentials,
  options: ClientOptions = clientDefaults,
  making: Making = usualMaking,
): BuiltRequest {
  const plain = validObject(registerBodyValidator, message.requestBody);
  return composeApi("/api/member/register", message, plain, credentials, options, making);
}

/**
 * 根据订单号退保
 *
 * Cancels an order.
 *
 * Source: api#7.10, api#7.10.1/p1, api#7.10.1/p2.
 * Question q-surrender: Whether a cancellation is done when it is answered
 * Question q-surrender-scope: What cancelling an order cancels
 */
export interface SurrenderByOrderCodeMessage {
  /**
   * 分销商访问IP
   *
   * At most 32 characters.
   * Source: api#6/ip.
   * Question q-ip: Whose address ip is
   */
  readonly ip?: string | undefined;
  readonly requestBody: SurrenderByOrderCodeBody;
}

/**
 * Builds 根据订单号退保 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildSurrenderByOrderCode(
  message: SurrenderByOrderCodeMessage,
  credentials: ClientCredentials,
  options: ClientOptions = clientDefaults,
  making: Making = usualMaking,
): BuiltRequest {
  const plain = validObject(surrenderByOrderCodeBodyValidator, message.requestBody);
  return composeApi(
    "/api/policy/surrenderByOrderCode",
    message,
    plain,
    credentials,
    options,
    making,
  );
}

/**
 * 根据保单号退保
 *
 * Cancels policies.
 *
 * Source: api#7.9, api#7.9.1/p1, api#7.9.1/p2.
 * Question q-surrender: Whether a cancellation is done when it is answered
 */
export interface SurrenderByPolicyCodeMessage {
  /**
   * 分销商访问IP
   *
   * At most 32 characters.
   * Source: api#6/ip.
   * Question q-ip: Whose address ip is
   */
  readonly ip?: string | undefined;
  readonly requestBody: SurrenderByPolicyCodeBody;
}

/**
 * Builds 根据保单号退保 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildSurrenderByPolicyCode(
  message: SurrenderByPolicyCodeMessage,
  credentials: ClientCredentials,
  options: ClientOptions = clientDefaults,
  making: Making = usualMaking,
): BuiltRequest {
  const plain = validObject(surrenderByPolicyCodeBodyValidator, message.requestBody);
  return composeApi(
    "/api/policy/surrenderByPolicyCode",
    message,
    plain,
    credentials,
    options,
    making,
  );
}

function composeApi(
  path: string,
  message: { readonly ip?: string | undefined },
  plain: WireObject,
  credentials: ClientCredentials,
  options: ClientOptions,
  making: Making,
): BuiltRequest {
  const plainText = writeJson(plain);
  const requestBodyText =
    '"' +
    base64(
      desEcbPkcs5(
        options.desKey === "first8"
          ? first8(utf8(secretText(credentials, "desKey")))
          : exact8(utf8(secretText(credentials, "desKey"))),
        utf8(plainText),
      ),
    ) +
    '"';
  const signedAt = making.clock();
  const accessTokenText = writeJson(secretText(credentials, "accessToken"));
  const ipText = message.ip === undefined ? undefined : writeJson(message.ip);
  const nonceText = writeJson(uuid(making.random));
  const timestampText = writeJson(signedAt);
  const versionText = options.version === "short" ? '"1.0"' : '"1.0.0"';
  const sign = signApiRequest({ bodyMembers: plain }, credentials, options);
  const signText = writeJson(sign);
  const members = [
    ["accessToken", accessTokenText],
    ["ip", ipText],
    ["nonce", nonceText],
    ["requestBody", requestBodyText],
    ["sign", signText],
    ["timestamp", timestampText],
    ["version", versionText],
  ] as const;
  if (ipText !== undefined) {
    checkMembers(apiEnvelopeValidator, members);
  }
  return carried(
    options.carriage === "json"
      ? "application/json"
      : options.carriage === "query"
        ? "query"
        : "application/x-www-form-urlencoded",
    {
      method: "POST",
      path,
      headers: {},
      members,
      signedAt,
    },
  );
}

function readApiProtocolReply(
  received: ReceivedReply,
): ReadReply<ApiReplyReceived, ApiReplyReceived> {
  requireStatus(received, [200]);
  const { envelope } = openJson(received.text);
  const reply = readValid(apiReplyReceivedValidator, envelope);
  const kind =
    textAt(envelope, ["code"]) === "0000"
      ? "success"
      : codeAt(envelope, ["code"]) === "0002"
        ? "not-yet"
        : codeAt(envelope, ["code"]) === "2000" && codeAt(envelope, ["message"]) === "接口签名错误"
          ? "unverified"
          : codeAt(envelope, ["code"]) === "2008" &&
              codeAt(envelope, ["message"]) === "请求接口不合法"
            ? "unknown"
            : "refused";
  return {
    kind,
    reply,
    reason: textAt(envelope, ["message"]),
    code: reply.code,
    meaning: apiMeaning(codeAt(envelope, ["code"])),
  };
}

function readAddTempReply(received: ReceivedReply): ReadReply<AddTempAnswer, ApiReplyReceived> {
  const read = readApiProtocolReply(received);
  if (read.kind !== "success") return read;
  const body = readValid(addTempDataReceivedValidator, read.reply.data);
  return { kind: read.kind, reply: { ...read.reply, data: body } };
}

function readGetDistrProductDetailReply(
  received: ReceivedReply,
): ReadReply<GetDistrProductDetailAnswer, ApiReplyReceived> {
  const read = readApiProtocolReply(received);
  if (read.kind !== "success") return read;
  const body = readValid(getDistrProductDetailDataReceivedValidator, read.reply.data);
  return { kind: read.kind, reply: { ...read.reply, data: body } };
}

function readGetInvoiceUrlReply(
  received: ReceivedReply,
): ReadReply<GetInvoiceUrlAnswer, ApiReplyReceived> {
  const read = readApiProtocolReply(received);
  if (read.kind !== "success") return read;
  const body = readValid(listValidator(invoiceUrlReceivedValidator), read.reply.data);
  return { kind: read.kind, reply: { ...read.reply, data: body } };
}

function readGetOrderDetailReply(
  received: ReceivedReply,
): ReadReply<GetOrderDetailAnswer, ApiReplyReceived> {
  const read = readApiProtocolReply(received);
  if (read.kind !== "success") return read;
  const body = readValid(getOrderDetailDataReceivedValidator, read.reply.data);
  return { kind: read.kind, reply: { ...read.reply, data: body } };
}

function readGetOrderListUrlReply(
  received: ReceivedReply,
): ReadReply<GetOrderListUrlAnswer, ApiReplyReceived> {
  const read = readApiProtocolReply(received);
  if (read.kind !== "success") return read;
  const body = readValid(getOrderListUrlDataReceivedValidator, read.reply.data);
  return { kind: read.kind, reply: { ...read.reply, data: body } };
}

function readGetPolicyUrlReply(
  received: ReceivedReply,
): ReadReply<GetPolicyUrlAnswer, ApiReplyReceived> {
  const read = readApiProtocolReply(received);
  if (read.kind !== "success") return read;
  const body = readValid(getPolicyUrlDataReceivedValidator, read.reply.data);
  return { kind: read.kind, reply: { ...read.reply, data: body } };
}

function readRegisterReply(received: ReceivedReply): ReadReply<RegisterAnswer, ApiReplyReceived> {
  const read = readApiProtocolReply(received);
  if (read.kind !== "success") return read;
  const body = readValid(registerDataReceivedValidator, read.reply.data);
  return { kind: read.kind, reply: { ...read.reply, data: body } };
}

/** What a code that is no success means for trying again. */
function apiMeaning(code: string | undefined): ReplyMeaning {
  switch (code) {
    case "1000":
    case "1001":
    case "2000":
    case "2008":
    case "2009":
    case "3000":
    case "4001":
    case "5000":
      return "final";
    case "0002":
      return "retryable";
    default:
      return "unknown";
  }
}

const apiSending: SendingProtocol<ClientCalls, ClientCredentials, ClientOptions> = {
  provider: "aigobao",
  protocol: "api",
  defaults: clientDefaults,
  choices: {
    carriage: ["json", "query", "form"],
    version: ["short", "long"],
    blanks: ["null-empty-list", "null-empty", "null-alone"],
    nested: ["java-tostring", "json", "json-sorted", "refuse"],
    innerCase: ["lower", "upper"],
    outerCase: ["lower", "upper"],
    desKey: ["first8", "exact8"],
  },
  limits: { expiresMs: 300000, rate: { calls: 400, perMs: 60000 } },
  operations: {
    addTemp: {
      effect: "create",
      idempotent: false,
      settle: {
        none: "every query asks for the pre-order number, which only the lost reply held; a notice may bring it",
      },
      build: buildAddTemp,
      read: readAddTempReply,
    },
    applyInvoice: {
      effect: "create",
      idempotent: false,
      settle: {
        by: "getInvoiceUrl",
        message: (message) =>
          ({
            requestBody: {
              memberId: message.requestBody.memberId,
              orderCode: message.requestBody.orderCode,
            },
          }) satisfies GetInvoiceUrlMessage,
      },
      build: buildApplyInvoice,
      read: readApiProtocolReply,
    },
    getDistrProductDetail: {
      effect: "query",
      idempotent: false,
      build: buildGetDistrProductDetail,
      read: readGetDistrProductDetailReply,
    },
    getInvoiceUrl: {
      effect: "query",
      idempotent: false,
      build: buildGetInvoiceUrl,
      read: readGetInvoiceUrlReply,
    },
    getOrderDetail: {
      effect: "query",
      idempotent: false,
      build: buildGetOrderDetail,
      read: readGetOrderDetailReply,
    },
    getOrderListUrl: {
      effect: "query",
      idempotent: false,
      build: buildGetOrderListUrl,
      read: readGetOrderListUrlReply,
    },
    getPolicyUrl: {
      effect: "query",
      idempotent: false,
      build: buildGetPolicyUrl,
      read: readGetPolicyUrlReply,
    },
    outNotify: {
      effect: "update",
      idempotent: false,
      settle: {
        by: "getOrderDetail",
        message: (message) =>
          ({
            requestBody: {
              tempOrderCode: message.requestBody.tempOrderCode,
              distrCode: message.requestBody.distrCode,
              memberId: message.requestBody.memberId,
            },
          }) satisfies GetOrderDetailMessage,
      },
      build: buildOutNotify,
      read: readApiProtocolReply,
    },
    register: {
      effect: "create",
      idempotent: false,
      settle: {
        none: "no operation looks a member up, and whether a second registration gives the same number is not said",
      },
      build: buildRegister,
      read: readRegisterReply,
    },
    surrenderByOrderCode: {
      effect: "cancel",
      idempotent: false,
      settle: {
        none: "the queries that tell an order's state ask for the pre-order number, which a cancellation by order does not have; a notice tells what became of it",
      },
      build: buildSurrenderByOrderCode,
      read: readApiProtocolReply,
    },
    surrenderByPolicyCode: {
      effect: "cancel",
      idempotent: false,
      settle: {
        none: "every query asks for an order or pre-order number, which a cancellation by policy does not have; a notice tells what became of it",
      },
      build: buildSurrenderByPolicyCode,
      read: readApiProtocolReply,
    },
  },
};
