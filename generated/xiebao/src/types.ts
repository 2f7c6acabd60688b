// Generated from specs/xiebao by baowen. Do not edit: change the spec, then run `baowen generate`.

import type {
  ChangeStatus,
  ChangeStatusReceived,
  NotifyType,
  NotifyTypeReceived,
  PaymentGateway,
  PaymentGatewayReceived,
} from "./codes.js";
import type { DateText, DateTimeText, Fen, WireValue } from "@baowen/runtime";

/**
 * 异常单通知内容
 *
 * As it is sent.
 *
 * The document does not say which members are required.
 * Source: notice#2.7/InsureAbnormityNotify.
 * Question q-abnormal-state: The abnormal notice has no state
 * Question q-other-members: Members that most kinds have are missing from some
 */
export interface InsureAbnormityNotify {
  /**
   * 渠道id
   *
   * Source: notice#2.7/InsureAbnormityNotify.partnerId.
   * Question q-partner-id: Whether the channel id has to be checked
   */
  readonly partnerId?: number | undefined;
  /**
   * 异常信息
   *
   * Source: notice#2.7/InsureAbnormityNotify.failMsg.
   */
  readonly failMsg?: string | undefined;
  /**
   * 投保单号
   *
   * Source: notice#2.7/InsureAbnormityNotify.insureNum.
   */
  readonly insureNum?: string | undefined;
}

/**
 * 异常单通知内容
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * The document does not say which members are required.
 * Source: notice#2.7/InsureAbnormityNotify.
 * Question q-abnormal-state: The abnormal notice has no state
 * Question q-other-members: Members that most kinds have are missing from some
 */
export interface InsureAbnormityNotifyReceived {
  /**
   * 渠道id
   *
   * Source: notice#2.7/InsureAbnormityNotify.partnerId.
   * Question q-partner-id: Whether the channel id has to be checked
   */
  readonly partnerId?: number;
  /**
   * 异常信息
   *
   * Source: notice#2.7/InsureAbnormityNotify.failMsg.
   */
  readonly failMsg?: string;
  /**
   * 投保单号
   *
   * Source: notice#2.7/InsureAbnormityNotify.insureNum.
   */
  readonly insureNum?: string;
}

/**
 * 退保通知内容
 *
 * As it is sent.
 *
 * The document does not say which members are required.
 * Source: notice#2.4/CancelNotify.
 */
export interface CancelNotify {
  /**
   * 渠道id
   *
   * Source: notice#2.4/CancelNotify.partnerId.
   * Question q-partner-id: Whether the channel id has to be checked
   */
  readonly partnerId?: number | undefined;
  /**
   * 渠道用户标识
   *
   * Source: notice#2.4/CancelNotify.partnerUniqueKey.
   * Question q-partner-user: Where the channel's mark of a user comes from
   */
  readonly partnerUniqueKey?: string | undefined;
  /**
   * 产品编码
   *
   * Source: notice#2.4/CancelNotify.caseCode.
   * Question q-product-codes: How product code, product id and plan id belong together
   */
  readonly caseCode?: string | undefined;
  /**
   * 投保单号
   *
   * Source: notice#2.4/CancelNotify.insureNum.
   */
  readonly insureNum?: string | undefined;
  /**
   * 成功与否
   *
   * Source: notice#2.4/CancelNotify.state.
   * Question q-failed-kinds: Whether failures are notified
   */
  readonly state?: boolean | undefined;
  /**
   * 退保重出新单号
   *
   * Source: notice#2.4/CancelNotify.newInsureNum.
   * Question q-new-insure-num: When a new application number is given
   */
  readonly newInsureNum?: string | undefined;
  /**
   * 退保的被保人
   *
   * Sensitive: name.
   * Source: notice#2.4/CancelNotify.cancelInsurants.
   * Question q-cancel-insurants: What the list of cancelled persons holds
   */
  readonly cancelInsurants?: readonly string[] | undefined;
  /**
   * 退保原因
   *
   * Source: notice#2.4/CancelNotify.cancelMsg.
   * Question q-cancel-reason: Whether the reason of a cancellation is sent
   */
  readonly cancelMsg?: string | undefined;
  /**
   * 其他信息
   *
   * Source: notice#2.4/CancelNotify.otherInfo.
   * Question q-other-info: What otherInfo holds
   */
  readonly otherInfo?: { readonly [name: string]: WireValue } | undefined;
  /**
   * 失败原因
   *
   * Source: notice#2.4/CancelNotify.failMsg.
   */
  readonly failMsg?: string | undefined;
}

/**
 * 退保通知内容
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * The document does not say which members are required.
 * Source: notice#2.4/CancelNotify.
 */
export interface CancelNotifyReceived {
  /**
   * 渠道id
   *
   * Source: notice#2.4/CancelNotify.partnerId.
   * Question q-partner-id: Whether the channel id has to be checked
   */
  readonly partnerId?: number;
  /**
   * 渠道用户标识
   *
   * Source: notice#2.4/CancelNotify.partnerUniqueKey.
   * Question q-partner-user: Where the channel's mark of a user comes from
   */
  readonly partnerUniqueKey?: string;
  /**
   * 产品编码
   *
   * Source: notice#2.4/CancelNotify.caseCode.
   * Question q-product-codes: How product code, product id and plan id belong together
   */
  readonly caseCode?: string;
  /**
   * 投保单号
   *
   * Source: notice#2.4/CancelNotify.insureNum.
   */
  readonly insureNum?: string;
  /**
   * 成功与否
   *
   * Source: notice#2.4/CancelNotify.state.
   * Question q-failed-kinds: Whether failures are notified
   */
  readonly state?: boolean;
  /**
   * 退保重出新单号
   *
   * Source: notice#2.4/CancelNotify.newInsureNum.
   * Question q-new-insure-num: When a new application number is given
   */
  readonly newInsureNum?: string;
  /**
   * 退保的被保人
   *
   * Sensitive: name.
   * Source: notice#2.4/CancelNotify.cancelInsurants.
   * Question q-cancel-insurants: What the list of cancelled persons holds
   */
  readonly cancelInsurants?: readonly string[];
  /**
   * 退保原因
   *
   * Source: notice#2.4/CancelNotify.cancelMsg.
   * Question q-cancel-reason: Whether the reason of a cancellation is sent
   */
  readonly cancelMsg?: string;
  /**
   * 其他信息
   *
   * Source: notice#2.4/CancelNotify.otherInfo.
   * Question q-other-info: What otherInfo holds
   */
  readonly otherInfo?: { readonly [name: string]: WireValue };
  /**
   * 失败原因
   *
   * Source: notice#2.4/CancelNotify.failMsg.
   */
  readonly failMsg?: string;
}

/**
 * 批改通知内容
 *
 * As it is sent.
 *
 * The document does not say which members are required.
 * Source: notice#2.6/policyChangeNotify.
 * Question q-other-members: Members that most kinds have are missing from some
 * Question q-string-spelling: string beside String
 */
export interface PolicyChangeNotify {
  /**
   * 渠道id
   *
   * Source: notice#2.6/policyChangeNotify.partnerId.
   * Question q-partner-id: Whether the channel id has to be checked
   */
  readonly partnerId?: number | undefined;
  /**
   * 渠道用户标识
   *
   * Source: notice#2.6/policyChangeNotify.partnerUniqueKey.
   * Question q-partner-user: Where the channel's mark of a user comes from
   */
  readonly partnerUniqueKey?: string | undefined;
  /**
   * 投保单号
   *
   * The document calls it int.
   * Source: notice#2.6/policyChangeNotify.insureNum.
   * Question q-insure-num: Whether the application's number is a text or a number
   */
  readonly insureNum?: string | undefined;
  /**
   * 成功与否
   *
   * Source: notice#2.6/policyChangeNotify.state.
   * Question q-change-state: How state and status of a correction belong together
   */
  readonly state?: boolean | undefined;
  /**
   * 批改消息
   *
   * Source: notice#2.6/policyChangeNotify.msg.
   * Question q-change-content: What was corrected
   */
  readonly msg?: string | undefined;
  /**
   * 备注信息
   *
   * Source: notice#2.6/policyChangeNotify.remark.
   * Question q-string-spelling: string beside String
   */
  readonly remark?: string | undefined;
  /**
   * 批改状态标识
   *
   * Source: notice#2.6/policyChangeNotify.status.
   * Question q-change-state: How state and status of a correction belong together
   */
  readonly status?: ChangeStatus | undefined;
}

/**
 * 批改通知内容
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * The document does not say which members are required.
 * Source: notice#2.6/policyChangeNotify.
 * Question q-other-members: Members that most kinds have are missing from some
 * Question q-string-spelling: string beside String
 */
export interface PolicyChangeNotifyReceived {
  /**
   * 渠道id
   *
   * Source: notice#2.6/policyChangeNotify.partnerId.
   * Question q-partner-id: Whether the channel id has to be checked
   */
  readonly partnerId?: number;
  /**
   * 渠道用户标识
   *
   * Source: notice#2.6/policyChangeNotify.partnerUniqueKey.
   * Question q-partner-user: Where the channel's mark of a user comes from
   */
  readonly partnerUniqueKey?: string;
  /**
   * 投保单号
   *
   * The document calls it int.
   * Source: notice#2.6/policyChangeNotify.insureNum.
   * Question q-insure-num: Whether the application's number is a text or a number
   */
  readonly insureNum?: string;
  /**
   * 成功与否
   *
   * Source: notice#2.6/policyChangeNotify.state.
   * Question q-change-state: How state and status of a correction belong together
   */
  readonly state?: boolean;
  /**
   * 批改消息
   *
   * Source: notice#2.6/policyChangeNotify.msg.
   * Question q-change-content: What was corrected
   */
  readonly msg?: string;
  /**
   * 备注信息
   *
   * Source: notice#2.6/policyChangeNotify.remark.
   * Question q-string-spelling: string beside String
   */
  readonly remark?: string;
  /**
   * 批改状态标识
   *
   * Source: notice#2.6/policyChangeNotify.status.
   * Question q-change-state: How state and status of a correction belong together
   */
  readonly status?: ChangeStatusReceived;
}

/**
 * 投保通知内容
 *
 * As it is sent.
 *
 * The document does not say which members are required.
 * Source: notice#2.1/InureNotify.
 * Question q-inure: The name of the application notice's structure
 */
export interface InsureNotify {
  /**
   * 渠道id
   *
   * Source: notice#2.1/InureNotify.partnerId.
   * Question q-partner-id: Whether the channel id has to be checked
   */
  readonly partnerId?: number | undefined;
  /**
   * 渠道用户标识
   *
   * Source: notice#2.1/InureNotify.partnerUniqueKey.
   * Question q-partner-user: Where the channel's mark of a user comes from
   */
  readonly partnerUniqueKey?: string | undefined;
  /**
   * 产品编码
   *
   * Source: notice#2.1/InureNotify.caseCode.
   * Question q-product-codes: How product code, product id and plan id belong together
   */
  readonly caseCode?: string | undefined;
  /**
   * 投保单号
   *
   * Source: notice#2.1/InureNotify.insureNum.
   */
  readonly insureNum?: string | undefined;
  /**
   * 其他信息
   *
   * Source: notice#2.1/InureNotify.otherInfo.
   * Question q-other-info: What otherInfo holds
   */
  readonly otherInfo?: { readonly [name: string]: WireValue } | undefined;
  /**
   * 成功与否
   *
   * Source: notice#2.1/InureNotify.state.
   * Question q-failed-kinds: Whether failures are notified
   */
  readonly state?: boolean | undefined;
  /**
   * 失败原因
   *
   * Source: notice#2.1/InureNotify.failMsg.
   */
  readonly failMsg?: string | undefined;
}

/**
 * 投保通知内容
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * The document does not say which members are required.
 * Source: notice#2.1/InureNotify.
 * Question q-inure: The name of the application notice's structure
 */
export interface InsureNotifyReceived {
  /**
   * 渠道id
   *
   * Source: notice#2.1/InureNotify.partnerId.
   * Question q-partner-id: Whether the channel id has to be checked
   */
  readonly partnerId?: number;
  /**
   * 渠道用户标识
   *
   * Source: notice#2.1/InureNotify.partnerUniqueKey.
   * Question q-partner-user: Where the channel's mark of a user comes from
   */
  readonly partnerUniqueKey?: string;
  /**
   * 产品编码
   *
   * Source: notice#2.1/InureNotify.caseCode.
   * Question q-product-codes: How product code, product id and plan id belong together
   */
  readonly caseCode?: string;
  /**
   * 投保单号
   *
   * Source: notice#2.1/InureNotify.insureNum.
   */
  readonly insureNum?: string;
  /**
   * 其他信息
   *
   * Source: notice#2.1/InureNotify.otherInfo.
   * Question q-other-info: What otherInfo holds
   */
  readonly otherInfo?: { readonly [name: string]: WireValue };
  /**
   * 成功与否
   *
   * Source: notice#2.1/InureNotify.state.
   * Question q-failed-kinds: Whether failures are notified
   */
  readonly state?: boolean;
  /**
   * 失败原因
   *
   * Source: notice#2.1/InureNotify.failMsg.
   */
  readonly failMsg?: string;
}

/**
 * 出单通知内容
 *
 * As it is sent.
 *
 * The document does not say which members are required.
 * Source: notice#2.3/IssueNotify.
 */
export interface IssueNotify {
  /**
   * 渠道id
   *
   * Source: notice#2.3/IssueNotify.partnerId.
   * Question q-partner-id: Whether the channel id has to be checked
   */
  readonly partnerId?: number | undefined;
  /**
   * 渠道用户标识
   *
   * Source: notice#2.3/IssueNotify.partnerUniqueKey.
   * Question q-partner-user: Where the channel's mark of a user comes from
   */
  readonly partnerUniqueKey?: string | undefined;
  /**
   * 产品编码
   *
   * Source: notice#2.3/IssueNotify.caseCode.
   * Question q-product-codes: How product code, product id and plan id belong together
   */
  readonly caseCode?: string | undefined;
  /**
   * 投保单号
   *
   * Source: notice#2.3/IssueNotify.insureNum.
   */
  readonly insureNum?: string | undefined;
  /**
   * 成功与否
   *
   * Source: notice#2.3/IssueNotify.state.
   * Question q-failed-kinds: Whether failures are notified
   */
  readonly state?: boolean | undefined;
  /**
   * 保单信息
   *
   * Source: notice#2.3/IssueNotify.policys.
   * Question q-issue-failed: Which policies a failed issue lists
   * Question q-policys: policys, which is no word
   */
  readonly policys?: readonly PolicyInfo[] | undefined;
  /**
   * 其他信息
   *
   * Source: notice#2.3/IssueNotify.otherInfo.
   * Question q-other-info: What otherInfo holds
   */
  readonly otherInfo?: { readonly [name: string]: WireValue } | undefined;
  /**
   * 失败原因
   *
   * Source: notice#2.3/IssueNotify.failMsg.
   */
  readonly failMsg?: string | undefined;
}

/**
 * 出单通知内容
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * The document does not say which members are required.
 * Source: notice#2.3/IssueNotify.
 */
export interface IssueNotifyReceived {
  /**
   * 渠道id
   *
   * Source: notice#2.3/IssueNotify.partnerId.
   * Question q-partner-id: Whether the channel id has to be checked
   */
  readonly partnerId?: number;
  /**
   * 渠道用户标识
   *
   * Source: notice#2.3/IssueNotify.partnerUniqueKey.
   * Question q-partner-user: Where the channel's mark of a user comes from
   */
  readonly partnerUniqueKey?: string;
  /**
   * 产品编码
   *
   * Source: notice#2.3/IssueNotify.caseCode.
   * Question q-product-codes: How product code, product id and plan id belong together
   */
  readonly caseCode?: string;
  /**
   * 投保单号
   *
   * Source: notice#2.3/IssueNotify.insureNum.
   */
  readonly insureNum?: string;
  /**
   * 成功与否
   *
   * Source: notice#2.3/IssueNotify.state.
   * Question q-failed-kinds: Whether failures are notified
   */
  readonly state?: boolean;
  /**
   * 保单信息
   *
   * Source: notice#2.3/IssueNotify.policys.
   * Question q-issue-failed: Which policies a failed issue lists
   * Question q-policys: policys, which is no word
   */
  readonly policys?: readonly PolicyInfoReceived[];
  /**
   * 其他信息
   *
   * Source: notice#2.3/IssueNotify.otherInfo.
   * Question q-other-info: What otherInfo holds
   */
  readonly otherInfo?: { readonly [name: string]: WireValue };
  /**
   * 失败原因
   *
   * Source: notice#2.3/IssueNotify.failMsg.
   */
  readonly failMsg?: string;
}

/**
 * 保单信息
 *
 * As it is sent.
 *
 * The document does not say which members are required.
 * Source: notice#2.3/PolicyInfo.
 */
export interface PolicyInfo {
  /**
   * 产品名称
   *
   * Source: notice#2.3/PolicyInfo.productName.
   */
  readonly productName?: string | undefined;
  /**
   * 产品id
   *
   * Source: notice#2.3/PolicyInfo.productId.
   * Question q-product-codes: How product code, product id and plan id belong together
   */
  readonly productId?: number | undefined;
  /**
   * 计划名称
   *
   * Source: notice#2.3/PolicyInfo.planName.
   */
  readonly planName?: string | undefined;
  /**
   * 计划id
   *
   * Source: notice#2.3/PolicyInfo.planId.
   * Question q-product-codes: How product code, product id and plan id belong together
   */
  readonly planId?: number | undefined;
  /**
   * 投保人姓名
   *
   * Sensitive: name.
   * Source: notice#2.3/PolicyInfo.applicant.
   */
  readonly applicant?: string | undefined;
  /**
   * 被保人姓名
   *
   * Sensitive: name.
   * Source: notice#2.3/PolicyInfo.insurant.
   * Question q-insurant-separator: How several insured persons are separated
   */
  readonly insurant?: string | undefined;
  /**
   * 起保日期
   *
   * The document calls it String.
   * Source: notice#2.3/PolicyInfo.startDate.
   * Question q-policy-dates: When cover begins and ends
   */
  readonly startDate?: DateText<"yyyy-MM-dd"> | undefined;
  /**
   * 终保日期
   *
   * The document calls it String.
   * Source: notice#2.3/PolicyInfo.endDate.
   * Question q-policy-dates: When cover begins and ends
   */
  readonly endDate?: DateText<"yyyy-MM-dd"> | undefined;
  /**
   * 保险公司保单号
   *
   * Source: notice#2.3/PolicyInfo.policyNum.
   * Question q-policy-entry: What one entry of the list of policies is
   */
  readonly policyNum?: string | undefined;
}

/**
 * 保单信息
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * The document does not say which members are required.
 * Source: notice#2.3/PolicyInfo.
 */
export interface PolicyInfoReceived {
  /**
   * 产品名称
   *
   * Source: notice#2.3/PolicyInfo.productName.
   */
  readonly productName?: string;
  /**
   * 产品id
   *
   * Source: notice#2.3/PolicyInfo.productId.
   * Question q-product-codes: How product code, product id and plan id belong together
   */
  readonly productId?: number;
  /**
   * 计划名称
   *
   * Source: notice#2.3/PolicyInfo.planName.
   */
  readonly planName?: string;
  /**
   * 计划id
   *
   * Source: notice#2.3/PolicyInfo.planId.
   * Question q-product-codes: How product code, product id and plan id belong together
   */
  readonly planId?: number;
  /**
   * 投保人姓名
   *
   * Sensitive: name.
   * Source: notice#2.3/PolicyInfo.applicant.
   */
  readonly applicant?: string;
  /**
   * 被保人姓名
   *
   * Sensitive: name.
   * Source: notice#2.3/PolicyInfo.insurant.
   * Question q-insurant-separator: How several insured persons are separated
   */
  readonly insurant?: string;
  /**
   * 起保日期
   *
   * The document calls it String.
   * Source: notice#2.3/PolicyInfo.startDate.
   * Question q-policy-dates: When cover begins and ends
   */
  readonly startDate?: DateText<"yyyy-MM-dd">;
  /**
   * 终保日期
   *
   * The document calls it String.
   * Source: notice#2.3/PolicyInfo.endDate.
   * Question q-policy-dates: When cover begins and ends
   */
  readonly endDate?: DateText<"yyyy-MM-dd">;
  /**
   * 保险公司保单号
   *
   * Source: notice#2.3/PolicyInfo.policyNum.
   * Question q-policy-entry: What one entry of the list of policies is
   */
  readonly policyNum?: string;
}

/**
 * 支付通知内容
 *
 * As it is sent.
 *
 * The document does not say which members are required.
 * Source: notice#2.2/PayNotify.
 */
export interface PayNotify {
  /**
   * 渠道id
   *
   * Source: notice#2.2/PayNotify.partnerId.
   * Question q-partner-id: Whether the channel id has to be checked
   */
  readonly partnerId?: number | undefined;
  /**
   * 渠道用户标识
   *
   * Source: notice#2.2/PayNotify.partnerUniqueKey.
   * Question q-partner-user: Where the channel's mark of a user comes from
   */
  readonly partnerUniqueKey?: string | undefined;
  /**
   * 产品编码
   *
   * Source: notice#2.2/PayNotify.caseCode.
   * Question q-product-codes: How product code, product id and plan id belong together
   */
  readonly caseCode?: string | undefined;
  /**
   * 投保单号
   *
   * Source: notice#2.2/PayNotify.insureNum.
   */
  readonly insureNum?: string | undefined;
  /**
   * 成功与否
   *
   * Source: notice#2.2/PayNotify.state.
   * Question q-failed-kinds: Whether failures are notified
   */
  readonly state?: boolean | undefined;
  /**
   * 支付时间
   *
   * The document calls it String.
   * Source: notice#2.2/PayNotify.payTime.
   * Question q-zone: In which zone the time of payment is
   */
  readonly payTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss"> | undefined;
  /**
   * 支付金额
   *
   * In fen.
   * Source: notice#2.2/PayNotify.price.
   * Question q-price: Which amount price is
   */
  readonly price?: Fen | undefined;
  /**
   * 在线支付网关标识
   *
   * Source: notice#2.2/PayNotify.onlinePaymentId.
   * Question q-payment-gateway: Which payment gateways there are
   */
  readonly onlinePaymentId?: PaymentGateway | undefined;
  /**
   * 其他信息
   *
   * Source: notice#2.2/PayNotify.otherInfo.
   * Question q-other-info: What otherInfo holds
   */
  readonly otherInfo?: { readonly [name: string]: WireValue } | undefined;
  /**
   * 失败原因
   *
   * Source: notice#2.2/PayNotify.failMsg.
   * Question q-pay-failure: When a failed payment gives a reason
   */
  readonly failMsg?: string | undefined;
}

/**
 * 支付通知内容
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * The document does not say which members are required.
 * Source: notice#2.2/PayNotify.
 */
export interface PayNotifyReceived {
  /**
   * 渠道id
   *
   * Source: notice#2.2/PayNotify.partnerId.
   * Question q-partner-id: Whether the channel id has to be checked
   */
  readonly partnerId?: number;
  /**
   * 渠道用户标识
   *
   * Source: notice#2.2/PayNotify.partnerUniqueKey.
   * Question q-partner-user: Where the channel's mark of a user comes from
   */
  readonly partnerUniqueKey?: string;
  /**
   * 产品编码
   *
   * Source: notice#2.2/PayNotify.caseCode.
   * Question q-product-codes: How product code, product id and plan id belong together
   */
  readonly caseCode?: string;
  /**
   * 投保单号
   *
   * Source: notice#2.2/PayNotify.insureNum.
   */
  readonly insureNum?: string;
  /**
   * 成功与否
   *
   * Source: notice#2.2/PayNotify.state.
   * Question q-failed-kinds: Whether failures are notified
   */
  readonly state?: boolean;
  /**
   * 支付时间
   *
   * The document calls it String.
   * Source: notice#2.2/PayNotify.payTime.
   * Question q-zone: In which zone the time of payment is
   */
  readonly payTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 支付金额
   *
   * In fen.
   * Source: notice#2.2/PayNotify.price.
   * Question q-price: Which amount price is
   */
  readonly price?: Fen;
  /**
   * 在线支付网关标识
   *
   * Source: notice#2.2/PayNotify.onlinePaymentId.
   * Question q-payment-gateway: Which payment gateways there are
   */
  readonly onlinePaymentId?: PaymentGatewayReceived;
  /**
   * 其他信息
   *
   * Source: notice#2.2/PayNotify.otherInfo.
   * Question q-other-info: What otherInfo holds
   */
  readonly otherInfo?: { readonly [name: string]: WireValue };
  /**
   * 失败原因
   *
   * Source: notice#2.2/PayNotify.failMsg.
   * Question q-pay-failure: When a failed payment gives a reason
   */
  readonly failMsg?: string;
}

/**
 * 电子保单生成通知内容
 *
 * As it is sent.
 *
 * The document does not say which members are required.
 * Source: notice#2.5/ProducePolicyNotify.
 */
export interface ProducePolicyNotify {
  /**
   * 渠道id
   *
   * Source: notice#2.5/ProducePolicyNotify.partnerId.
   * Question q-partner-id: Whether the channel id has to be checked
   */
  readonly partnerId?: number | undefined;
  /**
   * 渠道用户标识
   *
   * Source: notice#2.5/ProducePolicyNotify.partnerUniqueKey.
   * Question q-partner-user: Where the channel's mark of a user comes from
   */
  readonly partnerUniqueKey?: string | undefined;
  /**
   * 产品编码
   *
   * Source: notice#2.5/ProducePolicyNotify.caseCode.
   * Question q-product-codes: How product code, product id and plan id belong together
   */
  readonly caseCode?: string | undefined;
  /**
   * 投保单号
   *
   * Source: notice#2.5/ProducePolicyNotify.insureNum.
   */
  readonly insureNum?: string | undefined;
  /**
   * 其他信息
   *
   * Source: notice#2.5/ProducePolicyNotify.otherInfo.
   * Question q-other-info: What otherInfo holds
   */
  readonly otherInfo?: { readonly [name: string]: WireValue } | undefined;
  /**
   * 成功与否
   *
   * Source: notice#2.5/ProducePolicyNotify.state.
   * Question q-failed-kinds: Whether failures are notified
   */
  readonly state?: boolean | undefined;
  /**
   * 失败原因
   *
   * Source: notice#2.5/ProducePolicyNotify.failMsg.
   */
  readonly failMsg?: string | undefined;
}

/**
 * 电子保单生成通知内容
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * The document does not say which members are required.
 * Source: notice#2.5/ProducePolicyNotify.
 */
export interface ProducePolicyNotifyReceived {
  /**
   * 渠道id
   *
   * Source: notice#2.5/ProducePolicyNotify.partnerId.
   * Question q-partner-id: Whether the channel id has to be checked
   */
  readonly partnerId?: number;
  /**
   * 渠道用户标识
   *
   * Source: notice#2.5/ProducePolicyNotify.partnerUniqueKey.
   * Question q-partner-user: Where the channel's mark of a user comes from
   */
  readonly partnerUniqueKey?: string;
  /**
   * 产品编码
   *
   * Source: notice#2.5/ProducePolicyNotify.caseCode.
   * Question q-product-codes: How product code, product id and plan id belong together
   */
  readonly caseCode?: string;
  /**
   * 投保单号
   *
   * Source: notice#2.5/ProducePolicyNotify.insureNum.
   */
  readonly insureNum?: string;
  /**
   * 其他信息
   *
   * Source: notice#2.5/ProducePolicyNotify.otherInfo.
   * Question q-other-info: What otherInfo holds
   */
  readonly otherInfo?: { readonly [name: string]: WireValue };
  /**
   * 成功与否
   *
   * Source: notice#2.5/ProducePolicyNotify.state.
   * Question q-failed-kinds: Whether failures are notified
   */
  readonly state?: boolean;
  /**
   * 失败原因
   *
   * Source: notice#2.5/ProducePolicyNotify.failMsg.
   */
  readonly failMsg?: string;
}

/**
 * 通知
 *
 * As it is sent.
 */
export interface NoticeEnvelope {
  /**
   * 通知类型
   *
   * The document does not say whether it is required.
   * Source: notice#1.3/notifyType.
   * Question q-unsigned-kind: No signature covers the kind of a notice
   */
  readonly notifyType: NotifyType;
  /**
   * 签名
   *
   * The document does not say whether it is required.
   * Source: notice#1.3/sign, notice#2.1/Notify.sign, notice#2.2/Notify.sign, notice#2.3/Notify.sign,
   * notice#2.4/Notify.sign, notice#2.5/Notify.sign, notice#2.6/Notify.sign, notice#2.7/Notify.sign.
   * Question q-digest-case: How the digest is written
   */
  readonly sign: string;
  /**
   * The document does not say whether it is required.
   * Source: notice#1.3/data, notice#2.1/Notify.data, notice#2.2/Notify.data, notice#2.3/Notify.data,
   * notice#2.4/Notify.data, notice#2.5/Notify.data, notice#2.6/Notify.data, notice#2.7/Notify.data.
   */
  readonly data?: WireValue | undefined;
}

/**
 * 通知
 *
 * As it is received: codes may be unlisted, members unknown.
 */
export interface NoticeEnvelopeReceived {
  /**
   * 通知类型
   *
   * The document does not say whether it is required.
   * Source: notice#1.3/notifyType.
   * Question q-unsigned-kind: No signature covers the kind of a notice
   */
  readonly notifyType: NotifyTypeReceived;
  /**
   * 签名
   *
   * The document does not say whether it is required.
   * Source: notice#1.3/sign, notice#2.1/Notify.sign, notice#2.2/Notify.sign, notice#2.3/Notify.sign,
   * notice#2.4/Notify.sign, notice#2.5/Notify.sign, notice#2.6/Notify.sign, notice#2.7/Notify.sign.
   * Question q-digest-case: How the digest is written
   */
  readonly sign: string;
  /**
   * The document does not say whether it is required.
   * Source: notice#1.3/data, notice#2.1/Notify.data, notice#2.2/Notify.data, notice#2.3/Notify.data,
   * notice#2.4/Notify.data, notice#2.5/Notify.data, notice#2.6/Notify.data, notice#2.7/Notify.data.
   */
  readonly data?: WireValue;
}

/**
 * 通知
 *
 * As it is sent.
 */
export interface NoticeReply {
  /**
   * 成功标识
   *
   * The document does not say whether it is required.
   * Source: notice#1.3/state.
   * Question q-receipt: What counts as an acknowledgement
   */
  readonly state: boolean;
  /**
   * 失败原因
   *
   * Required when state = false.
   * The document does not say whether it is required.
   * Source: notice#1.3/failMsg.
   * Question q-receipt: What counts as an acknowledgement
   */
  readonly failMsg?: string | undefined;
}

/**
 * 通知
 *
 * As it is received: codes may be unlisted, members unknown.
 */
export interface NoticeReplyReceived {
  /**
   * 成功标识
   *
   * The document does not say whether it is required.
   * Source: notice#1.3/state.
   * Question q-receipt: What counts as an acknowledgement
   */
  readonly state: boolean;
  /**
   * 失败原因
   *
   * Required when state = false.
   * The document does not say whether it is required.
   * Source: notice#1.3/failMsg.
   * Question q-receipt: What counts as an acknowledgement
   */
  readonly failMsg?: string;
}

/**
 * 异常单通知
 *
 * Issuing the policies of an application ran into something abnormal.
 *
 * Source: notice#2.7, notice#2.7/Notify.
 * Question q-abnormal: What an abnormal case means for the application
 */
export interface AbnormalNotice {
  readonly operation: "abnormalNotice";
  /**
   * 通知类型
   *
   * The document does not say whether it is required.
   * Source: notice#1.3/notifyType.
   * Question q-unsigned-kind: No signature covers the kind of a notice
   */
  readonly notifyType: 27;
  readonly data: InsureAbnormityNotifyReceived;
}

/**
 * 退保通知
 *
 * A cancellation was decided and refunded, with or without a policy issued anew.
 *
 * Source: notice#2.4, notice#2.4/Notify.
 * Question q-cancel-event: What tells two cancellations of one application apart
 * Question q-copied-purpose: What the application, payment and cancellation notices report
 * Question q-refund: What a cancellation refunds
 */
export interface CancelNotice {
  readonly operation: "cancelNotice";
  /**
   * 通知类型
   *
   * The document does not say whether it is required.
   * Source: notice#1.3/notifyType.
   * Question q-unsigned-kind: No signature covers the kind of a notice
   */
  readonly notifyType: 4 | 5;
  readonly data: CancelNotifyReceived;
}

/**
 * 批改单通知
 *
 * A correction of a policy reached a new status.
 *
 * Source: notice#2.6, notice#2.6/Notify.
 * Question q-change-event: What tells two corrections of one application apart
 * Question q-change-file: The interface for correction files is not in this document
 */
export interface ChangeNotice {
  readonly operation: "changeNotice";
  /**
   * 通知类型
   *
   * The document does not say whether it is required.
   * Source: notice#1.3/notifyType.
   * Question q-unsigned-kind: No signature covers the kind of a notice
   */
  readonly notifyType: 26;
  readonly data: PolicyChangeNotifyReceived;
}

/**
 * 投保通知
 *
 * An application was submitted and went through underwriting.
 *
 * Source: notice#2.1, notice#2.1/Notify.
 * Question q-event: Nothing numbers an event
 * Question q-copied-purpose: What the application, payment and cancellation notices report
 */
export interface InsureNotice {
  readonly operation: "insureNotice";
  /**
   * 通知类型
   *
   * The document does not say whether it is required.
   * Source: notice#1.3/notifyType.
   * Question q-unsigned-kind: No signature covers the kind of a notice
   */
  readonly notifyType: 1;
  readonly data: InsureNotifyReceived;
}

/**
 * 出单通知
 *
 * The insurer issued the policies of an application.
 *
 * Source: notice#2.3, notice#2.3/Notify.
 * Question q-issue-event: Whether one application is issued in several notices
 * Question q-issue-wording: When an issue notice is sent
 */
export interface IssueNotice {
  readonly operation: "issueNotice";
  /**
   * 通知类型
   *
   * The document does not say whether it is required.
   * Source: notice#1.3/notifyType.
   * Question q-unsigned-kind: No signature covers the kind of a notice
   */
  readonly notifyType: 3;
  readonly data: IssueNotifyReceived;
}

/**
 * 支付通知
 *
 * The platform confirmed how a payment for an application ended.
 *
 * Source: notice#2.2, notice#2.2/Notify.
 * Question q-pay-event: What tells two payments of one application apart
 * Question q-copied-purpose: What the application, payment and cancellation notices report
 */
export interface PayNotice {
  readonly operation: "payNotice";
  /**
   * 通知类型
   *
   * The document does not say whether it is required.
   * Source: notice#1.3/notifyType.
   * Question q-unsigned-kind: No signature covers the kind of a notice
   */
  readonly notifyType: 2;
  readonly data: PayNotifyReceived;
}

/**
 * 电子保单生成通知
 *
 * The insurer made the electronic policy of an application.
 *
 * Source: notice#2.5, notice#2.5/Notify.
 * Question q-policy-file: Which electronic policy was made, and where it is
 */
export interface PolicyFileNotice {
  readonly operation: "policyFileNotice";
  /**
   * 通知类型
   *
   * The document does not say whether it is required.
   * Source: notice#1.3/notifyType.
   * Question q-unsigned-kind: No signature covers the kind of a notice
   */
  readonly notifyType: 9;
  readonly data: ProducePolicyNotifyReceived;
}
