// Generated from specs/aigobao by baowen. Do not edit: change the spec, then run `baowen generate`.

import type { ClientCredentials, ClientOptions } from "./client.js";
import type { Credentials, Options } from "./receiver.js";
import type {
  AddTemp,
  AddTempData,
  ApplyInvoice,
  GetDistrProductDetail,
  GetDistrProductDetailData,
  GetInvoiceUrl,
  GetOrderDetail,
  GetOrderDetailData,
  GetOrderListUrl,
  GetOrderListUrlData,
  GetPolicyUrl,
  GetPolicyUrlData,
  InvoiceUrl,
  NotifyBody,
  NotifyReplyReceived,
  OutNotify,
  Register,
  RegisterData,
  SurrenderByOrderCode,
  SurrenderByPolicyCode,
} from "./types.js";
import type {
  BuiltRequest,
  Caller,
  CallerSettings,
  Handler,
  ReadReply,
  ReceivedReply,
  Receiver,
  ReceiverSettings,
  ReceivingProtocol,
  ReplyKind,
  ReplyMaking,
  SendingProtocol,
} from "@baowen/runtime";
import { clientDefaults } from "./client.js";
import { defaults } from "./receiver.js";
import { verifyApiRequest } from "./signer.js";
import {
  addTempBodyReceivedValidator,
  addTempDataValidator,
  apiEnvelopeReceivedValidator,
  applyInvoiceBodyReceivedValidator,
  encodeGetDistrProductDetailData,
  encodeGetOrderDetailData,
  getDistrProductDetailBodyReceivedValidator,
  getDistrProductDetailDataValidator,
  getInvoiceUrlBodyReceivedValidator,
  getOrderDetailBodyReceivedValidator,
  getOrderDetailDataValidator,
  getOrderListUrlBodyReceivedValidator,
  getOrderListUrlDataValidator,
  getPolicyUrlBodyReceivedValidator,
  getPolicyUrlDataValidator,
  invoiceUrlValidator,
  notifyBodyValidator,
  outNotifyBodyReceivedValidator,
  registerBodyReceivedValidator,
  registerDataValidator,
  surrenderByOrderCodeBodyReceivedValidator,
  surrenderByPolicyCodeBodyReceivedValidator,
} from "./validators.js";
import {
  allPresent,
  createCaller,
  equalDigests,
  exact8,
  first8,
  listValidator,
  memoryInbox,
  objectAt,
  objectText,
  openCarried,
  operationAt,
  readPlain,
  secretText,
  serve,
  textAt,
  unDesEcbPkcs5,
  unbase64,
  unsealed,
  utf8,
  utf8Text,
  validText,
  valueAt,
  writeJson,
} from "@baowen/runtime";

/** What 爱购保 sends, and what comes back. */
export interface Calls {
  /**
   * 投保异步通知
   *
   * Whether a pre-order was insured.
   *
   * Source: api#7.4.2/deliverNotifyUrl, api#1.3/通知.
   * Question q-notify-event: What makes two notices the same event
   */
  readonly deliverNotice: {
    readonly message: DeliverNoticeMessage;
    readonly reply: NotifyReplyReceived;
    readonly refusal: NotifyReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
  /**
   * 退款异步通知
   *
   * Whether a refund succeeded. Nobody has seen one; its members are taken to be those of the other
   * two.
   *
   * Source: api#7.4.2/refundNotifyUrl.
   * Question q-notify-refund: What the notice of a refund looks like
   */
  readonly refundNotice: {
    readonly message: RefundNoticeMessage;
    readonly reply: NotifyReplyReceived;
    readonly refusal: NotifyReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
  /**
   * 退保异步通知
   *
   * Whether a cancellation succeeded.
   *
   * Source: api#7.4.2/returnNotifyUrl, api#1.3/通知.
   * Question q-notify-event: What makes two notices the same event
   */
  readonly returnNotice: {
    readonly message: ReturnNoticeMessage;
    readonly reply: NotifyReplyReceived;
    readonly refusal: NotifyReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
}

/** 爱购保: one function for each operation that it starts. */
export type Counterpart = Caller<Calls>;

/**
 * Makes the other party, as the document has it: for tests of a receiver, and to send messages by
 * hand.
 *
 * Throws ConfigError for an empty secret or an address that is none.
 */
export function createCounterpart(settings: CallerSettings<Credentials, Options>): Counterpart {
  return createCaller(notifySending, settings);
}

/**
 * 投保异步通知
 *
 * Whether a pre-order was insured.
 *
 * Source: api#7.4.2/deliverNotifyUrl, api#1.3/通知.
 * Question q-notify-event: What makes two notices the same event
 */
export interface DeliverNoticeMessage {
  readonly body: NotifyBody;
}

/**
 * Builds 投保异步通知 as it is sent.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildDeliverNotice(message: DeliverNoticeMessage): BuiltRequest {
  const body = validText(notifyBodyValidator, message.body);
  return composeNotify("", body);
}

/**
 * 退款异步通知
 *
 * Whether a refund succeeded. Nobody has seen one; its members are taken to be those of the other
 * two.
 *
 * Source: api#7.4.2/refundNotifyUrl.
 * Question q-notify-refund: What the notice of a refund looks like
 */
export interface RefundNoticeMessage {
  readonly body: NotifyBody;
}

/**
 * Builds 退款异步通知 as it is sent.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildRefundNotice(message: RefundNoticeMessage): BuiltRequest {
  const body = validText(notifyBodyValidator, message.body);
  return composeNotify("", body);
}

/**
 * 退保异步通知
 *
 * Whether a cancellation succeeded.
 *
 * Source: api#7.4.2/returnNotifyUrl, api#1.3/通知.
 * Question q-notify-event: What makes two notices the same event
 */
export interface ReturnNoticeMessage {
  readonly body: NotifyBody;
}

/**
 * Builds 退保异步通知 as it is sent.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildReturnNotice(message: ReturnNoticeMessage): BuiltRequest {
  const body = validText(notifyBodyValidator, message.body);
  return composeNotify("", body);
}

function composeNotify(path: string, body: string): BuiltRequest {
  return {
    method: "POST",
    path,
    headers: { "content-type": "application/json" },
    body,
  };
}

function readNotifyProtocolReply(
  received: ReceivedReply,
): ReadReply<NotifyReplyReceived, NotifyReplyReceived> {
  return readPlain(received);
}

const notifySending: SendingProtocol<Calls, Credentials, Options> = {
  provider: "aigobao",
  protocol: "notify",
  defaults: defaults,
  choices: {},
  provenUnder: [],
  operations: {
    deliverNotice: {
      effect: "notice",
      idempotent: false,
      build: buildDeliverNotice,
      read: readNotifyProtocolReply,
    },
    refundNotice: {
      effect: "notice",
      idempotent: false,
      build: buildRefundNotice,
      read: readNotifyProtocolReply,
    },
    returnNotice: {
      effect: "notice",
      idempotent: false,
      build: buildReturnNotice,
      read: readNotifyProtocolReply,
    },
  },
};

/**
 * One handler for each operation that we start, as the other party has them; one that is missing
 * does not compile.
 */
export interface CounterpartHandlers {
  /**
   * 下预订单
   *
   * Places a pre-order; the customer goes on at the address that the reply gives.
   *
   * The same message is known by all of its content. With other content it is handled as another
   * version.
   * Source: api#7.4, api#7.4.1/p1, api#7.4.1/p2.
   * Question q-add-temp-again: What a second pre-order with the same serial number does
   */
  readonly addTemp: Handler<AddTemp, AddTempData>;
  /**
   * 开票
   *
   * Asks for the invoice of an order.
   *
   * The same message is known by all of its content. With other content it is handled as another
   * version.
   * Source: api#7.2, api#7.2.1/p1, api#7.2.1/p2.
   * Question q-invoice: How to learn that an invoice was made
   */
  readonly applyInvoice: Handler<ApplyInvoice>;
  /**
   * 获取产品接口
   *
   * A product's name, its insurer's logo and its plans.
   *
   * Asked each time: no answer is kept for a repeat.
   * Source: api#7.5, api#7.5.1/p1, api#7.5.1/p2.
   * Question q-product-list: An operation for the list of products
   */
  readonly getDistrProductDetail: Handler<GetDistrProductDetail, GetDistrProductDetailData>;
  /**
   * 获取发票地址
   *
   * The addresses of an order's invoices.
   *
   * Asked each time: no answer is kept for a repeat.
   * Source: api#7.3, api#7.3.1/p1, api#7.3.1/p2.
   * Question q-url-colon: Two colons before a path
   */
  readonly getInvoiceUrl: Handler<GetInvoiceUrl, readonly InvoiceUrl[]>;
  /**
   * 查询订单详情
   *
   * The state of a pre-order, its amounts, its policyholder and the policies of the persons insured.
   *
   * Asked each time: no answer is kept for a repeat.
   * Source: api#7.11, api#7.11.1/p1, api#7.11.1/p2.
   * Question q-order-codes: Which order number is meant
   * Question q-detail-before: What an order is before the customer has gone on
   */
  readonly getOrderDetail: Handler<GetOrderDetail, GetOrderDetailData>;
  /**
   * 获取订单列表接口
   *
   * The address of a page that shows a member's orders.
   *
   * Asked each time: no answer is kept for a repeat.
   * Source: api#7.8, api#7.8.1/p1, api#7.8.1/p2.
   */
  readonly getOrderListUrl: Handler<GetOrderListUrl, GetOrderListUrlData>;
  /**
   * 获取保单保地址
   *
   * The addresses of the policy files of a pre-order that was insured.
   *
   * Asked each time: no answer is kept for a repeat.
   * Source: api#7.6, api#7.6.1/p1, api#7.6.1/p2.
   * Question q-policy-url: What the reply with policy addresses looks like
   */
  readonly getPolicyUrl: Handler<GetPolicyUrl, GetPolicyUrlData>;
  /**
   * 第三方支付回调接口
   *
   * The distributor tells the platform how the payment of a pre-order ended, upon which the platform
   * insures.
   *
   * The same message is known by all of its content. With other content it is handled as another
   * version.
   * Source: api#7.7, api#7.7.1/p1, api#7.7.1/p2.
   * Question q-out-notify: What telling of a payment does
   * Question q-payment-proof: A payment without an amount
   */
  readonly outNotify: Handler<OutNotify>;
  /**
   * 注册渠道会员
   *
   * Registers a member of the distributor's; its number goes with every other request.
   *
   * The same message is known by all of its content. With other content it is handled as another
   * version.
   * Source: api#7.1, api#7.1.1/p1, api#7.1.1/p2.
   * Question q-register: Whether registering again is harmless
   * Question q-member: Who a member is
   */
  readonly register: Handler<Register, RegisterData>;
  /**
   * 根据订单号退保
   *
   * Cancels an order.
   *
   * The same message is known by all of its content. With other content it is handled as another
   * version.
   * Source: api#7.10, api#7.10.1/p1, api#7.10.1/p2.
   * Question q-surrender: Whether a cancellation is done when it is answered
   * Question q-surrender-scope: What cancelling an order cancels
   */
  readonly surrenderByOrderCode: Handler<SurrenderByOrderCode>;
  /**
   * 根据保单号退保
   *
   * Cancels policies.
   *
   * The same message is known by all of its content. With other content it is handled as another
   * version.
   * Source: api#7.9, api#7.9.1/p1, api#7.9.1/p2.
   * Question q-surrender: Whether a cancellation is done when it is answered
   */
  readonly surrenderByPolicyCode: Handler<SurrenderByPolicyCode>;
}

/**
 * Makes the receiver of 爱购保 for 接口, as the document has it: for tests of what we send.
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
  return serve(apiProtocol, {
    inbox: memoryInbox({ warn: () => undefined }),
    unauthenticated: "accepted",
    ...settings,
  });
}

const apiLimits = { maxBytes: 262_144, json: { maxDepth: 64, maxMembers: 20_000 } } as const;

const apiProtocol: ReceivingProtocol<ClientCredentials, ClientOptions> = {
  provider: "aigobao",
  protocol: "api",
  mediaTypes: (options) =>
    options.carriage === "json"
      ? ["application/json"]
      : options.carriage === "query"
        ? []
        : ["application/x-www-form-urlencoded"],
  charset: "utf-8",
  limits: apiLimits,
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
  open: (text, request, options) =>
    openCarried(
      options.carriage === "json"
        ? "application/json"
        : options.carriage === "query"
          ? "query"
          : "application/x-www-form-urlencoded",
      text,
      request,
      { numbers: ["timestamp"], booleans: [], limits: apiLimits.json },
    ),
  envelope: apiEnvelopeReceivedValidator,
  unseal: (message, credentials, options) => {
    const sealed = textAt(message.envelope, ["requestBody"]);
    if (sealed === undefined) return message;
    return unsealed(
      message,
      ["requestBody"],
      utf8Text(
        unDesEcbPkcs5(
          options.desKey === "first8"
            ? first8(utf8(secretText(credentials, "desKey")))
            : exact8(utf8(secretText(credentials, "desKey"))),
          unbase64(sealed),
        ),
      ),
      apiLimits.json,
    );
  },
  sealedAt: ["requestBody"],
  signs: "opened",
  verify: (message, credentials, options) => {
    const isKnown = equalDigests(
      secretText(credentials, "accessToken"),
      textAt(message.envelope, ["accessToken"]) ?? "",
    );
    const input = allPresent({ bodyMembers: objectAt(message.envelope, ["requestBody"]) });
    const received = textAt(message.envelope, ["sign"]);
    if (input === undefined || received === undefined) return false;
    return verifyApiRequest(input, received, credentials, options) && isKnown;
  },
  freshness: {
    expiresMs: 300000,
    signedAt: ({ envelope }) => Number(textAt(envelope, ["timestamp"])),
  },
  dispatch: (_message, request) => {
    return operationAt(request.url, {
      "/api/order/addTemp": "addTemp",
      "/api/order/applyInvoice": "applyInvoice",
      "/api/product/getDistrProductDetail": "getDistrProductDetail",
      "/api/order/getInvoiceUrl": "getInvoiceUrl",
      "/api/order/getOrderDetail": "getOrderDetail",
      "/api/order/getOrderListUrl": "getOrderListUrl",
      "/api/policy/getPolicyUrl": "getPolicyUrl",
      "/api/pay/outNotify": "outNotify",
      "/api/member/register": "register",
      "/api/policy/surrenderByOrderCode": "surrenderByOrderCode",
      "/api/policy/surrenderByPolicyCode": "surrenderByPolicyCode",
    });
  },
  operations: {
    addTemp: {
      validator: addTempBodyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["requestBody"]),
      notice: (_message, body) => ({ operation: "addTemp", requestBody: body }),
      identity: () => [],
      onChange: "version",
    },
    applyInvoice: {
      validator: applyInvoiceBodyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["requestBody"]),
      notice: (_message, body) => ({ operation: "applyInvoice", requestBody: body }),
      identity: () => [],
      onChange: "version",
    },
    getDistrProductDetail: {
      validator: getDistrProductDetailBodyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["requestBody"]),
      notice: (_message, body) => ({ operation: "getDistrProductDetail", requestBody: body }),
      identity: () => [],
      onChange: "version",
      repeatable: true,
    },
    getInvoiceUrl: {
      validator: getInvoiceUrlBodyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["requestBody"]),
      notice: (_message, body) => ({ operation: "getInvoiceUrl", requestBody: body }),
      identity: () => [],
      onChange: "version",
      repeatable: true,
    },
    getOrderDetail: {
      validator: getOrderDetailBodyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["requestBody"]),
      notice: (_message, body) => ({ operation: "getOrderDetail", requestBody: body }),
      identity: () => [],
      onChange: "version",
      repeatable: true,
    },
    getOrderListUrl: {
      validator: getOrderListUrlBodyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["requestBody"]),
      notice: (_message, body) => ({ operation: "getOrderListUrl", requestBody: body }),
      identity: () => [],
      onChange: "version",
      repeatable: true,
    },
    getPolicyUrl: {
      validator: getPolicyUrlBodyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["requestBody"]),
      notice: (_message, body) => ({ operation: "getPolicyUrl", requestBody: body }),
      identity: () => [],
      onChange: "version",
      repeatable: true,
    },
    outNotify: {
      validator: outNotifyBodyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["requestBody"]),
      notice: (_message, body) => ({ operation: "outNotify", requestBody: body }),
      identity: () => [],
      onChange: "version",
    },
    register: {
      validator: registerBodyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["requestBody"]),
      notice: (_message, body) => ({ operation: "register", requestBody: body }),
      identity: () => [],
      onChange: "version",
    },
    surrenderByOrderCode: {
      validator: surrenderByOrderCodeBodyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["requestBody"]),
      notice: (_message, body) => ({ operation: "surrenderByOrderCode", requestBody: body }),
      identity: () => [],
      onChange: "version",
    },
    surrenderByPolicyCode: {
      validator: surrenderByPolicyCodeBodyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["requestBody"]),
      notice: (_message, body) => ({ operation: "surrenderByPolicyCode", requestBody: body }),
      identity: () => [],
      onChange: "version",
    },
  },
  reply: (kind, reason = "", data, _message, making) => {
    const body = apiReplyBody(kind, data, making);
    switch (kind) {
      case "success":
        return {
          status: 200,
          contentType: "application/json",
          body: objectText([
            ["code", '"0000"'],
            ["message", '"成功"'],
            ["data", body],
          ]),
        };
      case "refused":
        return {
          status: 200,
          contentType: "application/json",
          body: objectText([
            ["code", making.code === undefined ? '"9999"' : writeJson(making.code)],
            ["message", writeJson(reason)],
          ]),
        };
      case "not-yet":
        return {
          status: 200,
          contentType: "application/json",
          body: objectText([
            ["code", '"0002"'],
            ["message", writeJson(reason)],
          ]),
        };
      case "unknown":
        return {
          status: 200,
          contentType: "application/json",
          body: objectText([
            ["code", '"2008"'],
            ["message", '"请求接口不合法"'],
          ]),
        };
      case "unverified":
        return {
          status: 200,
          contentType: "application/json",
          body: objectText([
            ["code", '"2000"'],
            ["message", '"接口签名错误"'],
          ]),
        };
      case "invalid":
        return {
          status: 200,
          contentType: "application/json",
          body: objectText([
            ["code", '"9999"'],
            ["message", writeJson(reason)],
          ]),
        };
    }
  },
};

function apiReplyBody(
  kind: ReplyKind,
  data: unknown,
  making: ReplyMaking<ClientCredentials, ClientOptions>,
): string | undefined {
  if (kind !== "success") return undefined;
  switch (making.operation) {
    case "addTemp":
      return validText(addTempDataValidator, data as AddTempData);
    case "getDistrProductDetail":
      return validText(
        getDistrProductDetailDataValidator,
        encodeGetDistrProductDetailData(data as GetDistrProductDetailData),
      );
    case "getInvoiceUrl":
      return validText(listValidator(invoiceUrlValidator), data as readonly InvoiceUrl[]);
    case "getOrderDetail":
      return validText(
        getOrderDetailDataValidator,
        encodeGetOrderDetailData(data as GetOrderDetailData),
      );
    case "getOrderListUrl":
      return validText(getOrderListUrlDataValidator, data as GetOrderListUrlData);
    case "getPolicyUrl":
      return validText(getPolicyUrlDataValidator, data as GetPolicyUrlData);
    case "register":
      return validText(registerDataValidator, data as RegisterData);
    default:
      return undefined;
  }
}
