// Generated from specs/xiebao by baowen. Do not edit: change the spec, then run `baowen generate`.

import type { Unlisted } from "@baowen/runtime";

/**
 * 通知类型
 *
 * Source: notice#1.3/notifyType.
 * Question q-kinds: Which kinds there are
 */
export const notifyType = {
  /**
   * 投保通知
   *
   * Source: notice#2.1/Notify.notifyType.
   */
  insure: 1,
  /**
   * 支付通知
   *
   * Source: notice#2.2/Notify.notifyType.
   */
  pay: 2,
  /**
   * 出单通知
   *
   * Source: notice#2.3/Notify.notifyType.
   */
  issue: 3,
  /**
   * 退保通知
   *
   * Source: notice#2.4/Notify.notifyType.
   */
  cancel: 4,
  /**
   * 退保重出通知
   *
   * Source: notice#2.4/Notify.notifyType.
   */
  reissue: 5,
  /**
   * 电子保单生成通知
   *
   * Source: notice#2.5/Notify.notifyType.
   */
  policyFile: 9,
  /**
   * 批改通知
   *
   * Source: notice#2.6/Notify.notifyType.
   */
  change: 26,
  /**
   * 异常单通知
   *
   * Source: notice#2.7/Notify.notifyType.
   */
  abnormal: 27,
} as const;

/**
 * 通知类型
 *
 * The codes that may be sent.
 */
export type NotifyType = 1 | 2 | 3 | 4 | 5 | 9 | 26 | 27;

/**
 * 通知类型
 *
 * As received: also retired codes and those that nobody listed.
 */
export type NotifyTypeReceived = NotifyType | Unlisted<number>;

/**
 * 通知类型
 *
 * The labels of the document, by code.
 */
export const notifyTypeLabels: ReadonlyMap<NotifyTypeReceived, string> = /*@__PURE__*/ new Map<
  NotifyTypeReceived,
  string
>([
  [1, "投保通知"],
  [2, "支付通知"],
  [3, "出单通知"],
  [4, "退保通知"],
  [5, "退保重出通知"],
  [9, "电子保单生成通知"],
  [26, "批改通知"],
  [27, "异常单通知"],
]);

/**
 * 在线支付网关标识
 *
 * Source: notice#2.2/PayNotify.onlinePaymentId.
 * Question q-payment-gateway: Which payment gateways there are
 */
export const paymentGateway = {
  /**
   * 支付宝
   *
   * Source: notice#2.2/PayNotify.onlinePaymentId.
   */
  alipay: "1",
  /**
   * 银联
   *
   * Source: notice#2.2/PayNotify.onlinePaymentId.
   */
  unionPay: "3",
  /**
   * 财付通
   *
   * Source: notice#2.2/PayNotify.onlinePaymentId.
   */
  tenpay: "14",
  /**
   * 微信
   *
   * Source: notice#2.2/PayNotify.onlinePaymentId.
   */
  weChat: "21",
  /**
   * 银行代扣
   *
   * Source: notice#2.2/PayNotify.onlinePaymentId.
   */
  bankDeduction: "-11",
} as const;

/**
 * 在线支付网关标识
 *
 * The codes that may be sent.
 */
export type PaymentGateway = "1" | "3" | "14" | "21" | "-11";

/**
 * 在线支付网关标识
 *
 * As received: also retired codes and those that nobody listed.
 */
export type PaymentGatewayReceived = PaymentGateway | Unlisted<string>;

/**
 * 在线支付网关标识
 *
 * The labels of the document, by code.
 */
export const paymentGatewayLabels: ReadonlyMap<PaymentGatewayReceived, string> =
  /*@__PURE__*/ new Map<PaymentGatewayReceived, string>([
    ["1", "支付宝"],
    ["3", "银联"],
    ["14", "财付通"],
    ["21", "微信"],
    ["-11", "银行代扣"],
  ]);

/**
 * 批改状态标识
 *
 * Source: notice#2.6/policyChangeNotify.status.
 */
export const changeStatus = {
  /**
   * 审核通过
   *
   * Source: notice#2.6/policyChangeNotify.status.
   */
  approved: 1,
  /**
   * 审核未通过
   *
   * Source: notice#2.6/policyChangeNotify.status.
   */
  notApproved: 2,
  /**
   * 提交批改中
   *
   * Source: notice#2.6/policyChangeNotify.status.
   * Question q-change-submitted: Whether a correction under way is notified
   */
  submitted: 3,
  /**
   * 批改成功
   *
   * Source: notice#2.6/policyChangeNotify.status.
   */
  changed: 4,
  /**
   * 批改失败
   *
   * Source: notice#2.6/policyChangeNotify.status.
   */
  failed: 5,
} as const;

/**
 * 批改状态标识
 *
 * The codes that may be sent.
 */
export type ChangeStatus = 1 | 2 | 3 | 4 | 5;

/**
 * 批改状态标识
 *
 * As received: also retired codes and those that nobody listed.
 */
export type ChangeStatusReceived = ChangeStatus | Unlisted<number>;

/**
 * 批改状态标识
 *
 * The labels of the document, by code.
 */
export const changeStatusLabels: ReadonlyMap<ChangeStatusReceived, string> = /*@__PURE__*/ new Map<
  ChangeStatusReceived,
  string
>([
  [1, "审核通过"],
  [2, "审核未通过"],
  [3, "提交批改中"],
  [4, "批改成功"],
  [5, "批改失败"],
]);
