// Generated from specs/lima by baowen. Do not edit: change the spec, then run `baowen generate`.

import type { Unlisted } from "@baowen/runtime";

/**
 * 交易类型
 *
 * Source: interfaces#1.1.
 * Question q-request-types: Which kinds there are
 */
export const requestType = {
  /**
   * 订单回调
   *
   * Source: interfaces#1.1/C01.
   */
  C01: "C01",
  /**
   * 出单回调
   *
   * Source: interfaces#1.1/C02.
   */
  C02: "C02",
  /**
   * 续期结果通知
   *
   * Source: interfaces#1.1/C05.
   */
  C05: "C05",
  /**
   * 续保成功通知
   *
   * Source: interfaces#1.1/C10.
   */
  C10: "C10",
  /**
   * 回访状态通知
   *
   * Source: interfaces#1.1/C11.
   */
  C11: "C11",
  /**
   * 退保状态通知
   *
   * Source: interfaces#1.1/C12.
   */
  C12: "C12",
  /**
   * 人核状态变更通知
   *
   * Source: interfaces#1.1/C13.
   */
  C13: "C13",
  /**
   * 订单关闭时间变更通知
   *
   * Source: interfaces#1.1/C16.
   */
  C16: "C16",
  /**
   * 推广费变更通知
   *
   * Source: interfaces#1.1/C17.
   */
  C17: "C17",
  /**
   * 回执状态通知
   *
   * Source: interfaces#1.1/C18.
   */
  C18: "C18",
  /**
   * 获取电子保单链接
   *
   * Source: interfaces#1.1/R22.
   */
  R22: "R22",
  /**
   * 获取继续支付链接
   *
   * Source: interfaces#1.1/R23.
   */
  R23: "R23",
  /**
   * 获取产品列表
   *
   * Source: interfaces#1.1/R24.
   */
  R24: "R24",
  /**
   * 保单状态查询
   *
   * Source: interfaces#1.1/R25.
   */
  R25: "R25",
  /**
   * 保单列表查询
   *
   * Source: interfaces#1.1/R26.
   */
  R26: "R26",
  /**
   * 保单详情查询
   *
   * Source: interfaces#1.1/R27.
   */
  R27: "R27",
  /**
   * 到期保单查询
   *
   * Source: interfaces#1.1/R28.
   */
  R28: "R28",
  /**
   * 订单列表查询
   *
   * Source: interfaces#1.1/R29.
   */
  R29: "R29",
  /**
   * 回执数据查询
   *
   * Source: interfaces#1.1/R30.
   */
  R30: "R30",
  /**
   * 回访数据查询
   *
   * Source: interfaces#1.1/R31.
   */
  R31: "R31",
  /**
   * 续期查询
   *
   * Source: interfaces#1.1/R32.
   */
  R32: "R32",
  /**
   * 订单详情查询
   *
   * Source: interfaces#1.1/R33.
   */
  R33: "R33",
} as const;

/**
 * 交易类型
 *
 * The codes that may be sent.
 */
export type RequestType =
  | "C01"
  | "C02"
  | "C05"
  | "C10"
  | "C11"
  | "C12"
  | "C13"
  | "C16"
  | "C17"
  | "C18"
  | "R22"
  | "R23"
  | "R24"
  | "R25"
  | "R26"
  | "R27"
  | "R28"
  | "R29"
  | "R30"
  | "R31"
  | "R32"
  | "R33"
  | (string & {});

/**
 * 交易类型
 *
 * As received: also retired codes and those that nobody listed.
 */
export type RequestTypeReceived =
  | "C01"
  | "C02"
  | "C05"
  | "C10"
  | "C11"
  | "C12"
  | "C13"
  | "C16"
  | "C17"
  | "C18"
  | "R22"
  | "R23"
  | "R24"
  | "R25"
  | "R26"
  | "R27"
  | "R28"
  | "R29"
  | "R30"
  | "R31"
  | "R32"
  | "R33"
  | Unlisted<string>;

/**
 * 交易类型
 *
 * The labels of the document, by code.
 */
export const requestTypeLabels: ReadonlyMap<RequestTypeReceived, string> = /*@__PURE__*/ new Map<
  RequestTypeReceived,
  string
>([
  ["C01", "订单回调"],
  ["C02", "出单回调"],
  ["C05", "续期结果通知"],
  ["C10", "续保成功通知"],
  ["C11", "回访状态通知"],
  ["C12", "退保状态通知"],
  ["C13", "人核状态变更通知"],
  ["C16", "订单关闭时间变更通知"],
  ["C17", "推广费变更通知"],
  ["C18", "回执状态通知"],
  ["R22", "获取电子保单链接"],
  ["R23", "获取继续支付链接"],
  ["R24", "获取产品列表"],
  ["R25", "保单状态查询"],
  ["R26", "保单列表查询"],
  ["R27", "保单详情查询"],
  ["R28", "到期保单查询"],
  ["R29", "订单列表查询"],
  ["R30", "回执数据查询"],
  ["R31", "回访数据查询"],
  ["R32", "续期查询"],
  ["R33", "订单详情查询"],
]);

/**
 * 响应码
 *
 * Source: index#1.2.3/请求返回报文.messageCode, c05#1.3/messageHead.messageCode.
 * Question q-message-codes: Which result codes there are
 */
export const messageCode = {
  /**
   * 成功
   *
   * Source: index#1.2.3/请求返回报文.messageCode.
   */
  success: "0",
  /**
   * 报文格式错误
   *
   * Source: index#1.2.3/请求返回报文.sample-failure.
   */
  malformed: "SYSTEM000001E",
} as const;

/**
 * 响应码
 *
 * The codes that may be sent.
 */
export type MessageCode = "0" | "SYSTEM000001E" | (string & {});

/**
 * 响应码
 *
 * As received: also retired codes and those that nobody listed.
 */
export type MessageCodeReceived = "0" | "SYSTEM000001E" | Unlisted<string>;

/**
 * 响应码
 *
 * The labels of the document, by code.
 */
export const messageCodeLabels: ReadonlyMap<MessageCodeReceived, string> = /*@__PURE__*/ new Map<
  MessageCodeReceived,
  string
>([
  ["0", "成功"],
  ["SYSTEM000001E", "报文格式错误"],
]);

/**
 * 缴费期数单位
 *
 * Source: c05#1.1/payPeriodUnit.
 * Question q-periods: How periods are written
 */
export const payPeriodUnit = {
  /**
   * 缴多少年
   *
   * Source: c05#1.1/payPeriodUnit.
   */
  years: "Y",
  /**
   * 缴到多少岁
   *
   * Source: c05#1.1/payPeriodUnit.
   */
  untilAge: "A",
} as const;

/**
 * 缴费期数单位
 *
 * The codes that may be sent.
 */
export type PayPeriodUnit = "Y" | "A" | (string & {});

/**
 * 缴费期数单位
 *
 * As received: also retired codes and those that nobody listed.
 */
export type PayPeriodUnitReceived = "Y" | "A" | Unlisted<string>;

/**
 * 缴费期数单位
 *
 * The labels of the document, by code.
 */
export const payPeriodUnitLabels: ReadonlyMap<PayPeriodUnitReceived, string> =
  /*@__PURE__*/ new Map<PayPeriodUnitReceived, string>([
    ["Y", "缴多少年"],
    ["A", "缴到多少岁"],
  ]);

/**
 * 续期状态
 *
 * Source: c05#1.1/renewalStatus, r32#1.5/data[0].renewalStatus.
 * Question q-missing-dictionaries: Dictionaries that are not there
 */
export const renewalStatus = {
  /**
   * 续期成功
   *
   * Source: c05#1.1/renewalStatus.
   */
  succeeded: "1",
  /**
   * 续期失败
   *
   * Source: c05#1.1/renewalStatus.
   */
  failed: "0",
} as const;

/**
 * 续期状态
 *
 * The codes that may be sent.
 */
export type RenewalStatus = "1" | "0" | (string & {});

/**
 * 续期状态
 *
 * As received: also retired codes and those that nobody listed.
 */
export type RenewalStatusReceived = "1" | "0" | Unlisted<string>;

/**
 * 续期状态
 *
 * The labels of the document, by code.
 */
export const renewalStatusLabels: ReadonlyMap<RenewalStatusReceived, string> =
  /*@__PURE__*/ new Map<RenewalStatusReceived, string>([
    ["1", "续期成功"],
    ["0", "续期失败"],
  ]);

/**
 * 回访状态
 *
 * Source: ack-status#1.2, c11#1.1/returnVisitStatus.
 * Question q-empty-dictionaries: Dictionaries without entries
 */
export const returnVisitStatus = {
  /**
   * 回访成功
   *
   * Source: c11#1.1/returnVisitStatus.
   */
  succeeded: "HF",
  /**
   * 回访失败
   *
   * Source: c11#1.1/returnVisitStatus.
   */
  failed: "HFFAIL",
} as const;

/**
 * 回访状态
 *
 * The codes that may be sent.
 */
export type ReturnVisitStatus = "HF" | "HFFAIL" | (string & {});

/**
 * 回访状态
 *
 * As received: also retired codes and those that nobody listed.
 */
export type ReturnVisitStatusReceived = "HF" | "HFFAIL" | Unlisted<string>;

/**
 * 回访状态
 *
 * The labels of the document, by code.
 */
export const returnVisitStatusLabels: ReadonlyMap<ReturnVisitStatusReceived, string> =
  /*@__PURE__*/ new Map<ReturnVisitStatusReceived, string>([
    ["HF", "回访成功"],
    ["HFFAIL", "回访失败"],
  ]);

/**
 * 回执状态
 *
 * Source: ack-status#1.1.
 * Question q-ack-status: Receipts and return visits in one dictionary
 */
export const receiptStatus = {
  /**
   * 未说明
   *
   * Not in the document: a sample has it, and nothing says what it means.
   */
  HZ: "HZ",
} as const;

/**
 * 回执状态
 *
 * The codes that may be sent.
 */
export type ReceiptStatus = "HZ" | (string & {});

/**
 * 回执状态
 *
 * As received: also retired codes and those that nobody listed.
 */
export type ReceiptStatusReceived = "HZ" | Unlisted<string>;

/**
 * 回执状态
 *
 * The labels of the document, by code.
 */
export const receiptStatusLabels: ReadonlyMap<ReceiptStatusReceived, string> =
  /*@__PURE__*/ new Map<ReceiptStatusReceived, string>([["HZ", "未说明"]]);

/**
 * 回执回访状态
 *
 * Source: ack-status#1.1, ack-status#1.2.
 * Question q-ack-status: Receipts and return visits in one dictionary
 */
export const ackStatus = {
  /**
   * 未说明
   *
   * Not in the document: a sample has it, and nothing says what it means.
   */
  DHF: "DHF",
} as const;

/**
 * 回执回访状态
 *
 * The codes that may be sent.
 */
export type AckStatus = "DHF" | (string & {});

/**
 * 回执回访状态
 *
 * As received: also retired codes and those that nobody listed.
 */
export type AckStatusReceived = "DHF" | Unlisted<string>;

/**
 * 回执回访状态
 *
 * The labels of the document, by code.
 */
export const ackStatusLabels: ReadonlyMap<AckStatusReceived, string> = /*@__PURE__*/ new Map<
  AckStatusReceived,
  string
>([["DHF", "未说明"]]);

/**
 * 保单状态
 *
 * Source: policy-status#1, c12#1.1/policyStatus.
 * Question q-policy-status: Which states a policy has
 */
export const policyStatus = {
  /**
   * 生效前撤单
   *
   * Source: c12#1.1/policyStatus.
   */
  withdrawn: "CD",
  /**
   * 犹豫期退保
   *
   * Source: c12#1.1/policyStatus.
   */
  cancelledInHesitation: "HTB",
  /**
   * 退保
   *
   * Source: c12#1.1/policyStatus.
   */
  surrendered: "TB",
  /**
   * 未说明
   *
   * Not in the document: a sample has it, and nothing says what it means.
   */
  CB: "CB",
} as const;

/**
 * 保单状态
 *
 * The codes that may be sent.
 */
export type PolicyStatus = "CD" | "HTB" | "TB" | "CB" | (string & {});

/**
 * 保单状态
 *
 * As received: also retired codes and those that nobody listed.
 */
export type PolicyStatusReceived = "CD" | "HTB" | "TB" | "CB" | Unlisted<string>;

/**
 * 保单状态
 *
 * The labels of the document, by code.
 */
export const policyStatusLabels: ReadonlyMap<PolicyStatusReceived, string> = /*@__PURE__*/ new Map<
  PolicyStatusReceived,
  string
>([
  ["CD", "生效前撤单"],
  ["HTB", "犹豫期退保"],
  ["TB", "退保"],
  ["CB", "未说明"],
]);

/**
 * 保单类型
 *
 * Source: c12#1.1/policyInd.
 */
export const policyInd = {
  /**
   * 新单（首年）
   *
   * Source: c12#1.1/policyInd.
   */
  firstYear: "0",
  /**
   * 续保
   *
   * Source: c12#1.1/policyInd.
   */
  renewed: "1",
  /**
   * 转保
   *
   * Source: c12#1.1/policyInd.
   */
  transferred: "2",
} as const;

/**
 * 保单类型
 *
 * The codes that may be sent.
 */
export type PolicyInd = "0" | "1" | "2";

/**
 * 保单类型
 *
 * As received: also retired codes and those that nobody listed.
 */
export type PolicyIndReceived = PolicyInd | Unlisted<string>;

/**
 * 保单类型
 *
 * The labels of the document, by code.
 */
export const policyIndLabels: ReadonlyMap<PolicyIndReceived, string> = /*@__PURE__*/ new Map<
  PolicyIndReceived,
  string
>([
  ["0", "新单（首年）"],
  ["1", "续保"],
  ["2", "转保"],
]);

/**
 * 人核状态
 *
 * Source: c13#1.1/manualCheckStatus.
 * Question q-manual-check-states: Two levels of states
 */
export const manualCheckStatus = {
  /**
   * 预审中
   *
   * Source: c13#1.1/manualCheckStatus.
   */
  inPreview: "200",
  /**
   * 保司审核中
   *
   * Source: c13#1.1/manualCheckStatus.
   */
  atInsurer: "300",
  /**
   * 核保完成
   *
   * Source: c13#1.1/manualCheckStatus.
   */
  done: "400",
} as const;

/**
 * 人核状态
 *
 * The codes that may be sent.
 */
export type ManualCheckStatus = "200" | "300" | "400" | (string & {});

/**
 * 人核状态
 *
 * As received: also retired codes and those that nobody listed.
 */
export type ManualCheckStatusReceived = "200" | "300" | "400" | Unlisted<string>;

/**
 * 人核状态
 *
 * The labels of the document, by code.
 */
export const manualCheckStatusLabels: ReadonlyMap<ManualCheckStatusReceived, string> =
  /*@__PURE__*/ new Map<ManualCheckStatusReceived, string>([
    ["200", "预审中"],
    ["300", "保司审核中"],
    ["400", "核保完成"],
  ]);

/**
 * 人核子状态
 *
 * Source: c13#1.1/manualCheckChildrenStatus.
 * Question q-manual-check-states: Two levels of states
 */
export const manualCheckChildrenStatus = {
  /**
   * 待审核
   *
   * Source: c13#1.1/manualCheckChildrenStatus.
   */
  waiting: "2000",
  /**
   * 审核中
   *
   * Source: c13#1.1/manualCheckChildrenStatus.
   */
  underReview: "2001",
  /**
   * 补充资料
   *
   * Source: c13#1.1/manualCheckChildrenStatus.
   */
  moreDocuments: "2002",
  /**
   * 保司审核中
   *
   * Source: c13#1.1/manualCheckChildrenStatus.
   */
  atInsurer: "3000",
  /**
   * 客户问题件下发
   *
   * Source: c13#1.1/manualCheckChildrenStatus.
   */
  questionsToCustomer: "3001",
  /**
   * 核保确认
   *
   * Source: c13#1.1/manualCheckChildrenStatus.
   */
  confirmation: "3002",
  /**
   * 通过
   *
   * Source: c13#1.1/manualCheckChildrenStatus.
   */
  accepted: "4000",
  /**
   * 除外
   *
   * Source: c13#1.1/manualCheckChildrenStatus.
   */
  excluded: "4001",
  /**
   * 加费
   *
   * Source: c13#1.1/manualCheckChildrenStatus.
   */
  loaded: "4002",
  /**
   * 保司拒保
   *
   * Source: c13#1.1/manualCheckChildrenStatus.
   */
  declined: "4003",
  /**
   * 延期
   *
   * Source: c13#1.1/manualCheckChildrenStatus.
   */
  postponed: "4004",
  /**
   * 撤件
   *
   * Source: c13#1.1/manualCheckChildrenStatus.
   */
  withdrawn: "4005",
  /**
   * 客户确认
   *
   * Source: c13#1.1/manualCheckChildrenStatus.
   */
  customerConfirmation: "4006",
} as const;

/**
 * 人核子状态
 *
 * The codes that may be sent.
 */
export type ManualCheckChildrenStatus =
  | "2000"
  | "2001"
  | "2002"
  | "3000"
  | "3001"
  | "3002"
  | "4000"
  | "4001"
  | "4002"
  | "4003"
  | "4004"
  | "4005"
  | "4006"
  | (string & {});

/**
 * 人核子状态
 *
 * As received: also retired codes and those that nobody listed.
 */
export type ManualCheckChildrenStatusReceived =
  | "2000"
  | "2001"
  | "2002"
  | "3000"
  | "3001"
  | "3002"
  | "4000"
  | "4001"
  | "4002"
  | "4003"
  | "4004"
  | "4005"
  | "4006"
  | Unlisted<string>;

/**
 * 人核子状态
 *
 * The labels of the document, by code.
 */
export const manualCheckChildrenStatusLabels: ReadonlyMap<
  ManualCheckChildrenStatusReceived,
  string
> = /*@__PURE__*/ new Map<ManualCheckChildrenStatusReceived, string>([
  ["2000", "待审核"],
  ["2001", "审核中"],
  ["2002", "补充资料"],
  ["3000", "保司审核中"],
  ["3001", "客户问题件下发"],
  ["3002", "核保确认"],
  ["4000", "通过"],
  ["4001", "除外"],
  ["4002", "加费"],
  ["4003", "保司拒保"],
  ["4004", "延期"],
  ["4005", "撤件"],
  ["4006", "客户确认"],
]);

/**
 * 订单状态
 *
 * Source: c16#1.1/proposalRecordStatus, r29#1.5/data[0].proposalStatus.
 * Question q-missing-dictionaries: Dictionaries that are not there
 */
export const proposalStatus = {
  /**
   * 未说明
   *
   * Not in the document: a sample has it, and nothing says what it means.
   */
  code1: "1",
  /**
   * 未说明
   *
   * Not in the document: a sample has it, and nothing says what it means.
   */
  code10: "10",
} as const;

/**
 * 订单状态
 *
 * The codes that may be sent.
 */
export type ProposalStatus = "1" | "10" | (string & {});

/**
 * 订单状态
 *
 * As received: also retired codes and those that nobody listed.
 */
export type ProposalStatusReceived = "1" | "10" | Unlisted<string>;

/**
 * 订单状态
 *
 * The labels of the document, by code.
 */
export const proposalStatusLabels: ReadonlyMap<ProposalStatusReceived, string> =
  /*@__PURE__*/ new Map<ProposalStatusReceived, string>([
    ["1", "未说明"],
    ["10", "未说明"],
  ]);

/**
 * 证件类型
 *
 * Source: card-type#1.
 * Question q-empty-dictionaries: Dictionaries without entries
 */
export const cardType = {
  /**
   * 未说明
   *
   * Not in the document: a sample has it, and nothing says what it means.
   */
  code1: "1",
} as const;

/**
 * 证件类型
 *
 * The codes that may be sent.
 */
export type CardType = "1" | (string & {});

/**
 * 证件类型
 *
 * As received: also retired codes and those that nobody listed.
 */
export type CardTypeReceived = "1" | Unlisted<string>;

/**
 * 证件类型
 *
 * The labels of the document, by code.
 */
export const cardTypeLabels: ReadonlyMap<CardTypeReceived, string> = /*@__PURE__*/ new Map<
  CardTypeReceived,
  string
>([["1", "未说明"]]);

/**
 * 投被关系
 *
 * Source: relation#1.
 * Question q-relation: Whose relation to whom
 */
export const relation = {
  /**
   * 未说明
   *
   * Not in the document: a sample has it, and nothing says what it means.
   */
  code11: "11",
} as const;

/**
 * 投被关系
 *
 * The codes that may be sent.
 */
export type Relation = "11" | (string & {});

/**
 * 投被关系
 *
 * As received: also retired codes and those that nobody listed.
 */
export type RelationReceived = "11" | Unlisted<string>;

/**
 * 投被关系
 *
 * The labels of the document, by code.
 */
export const relationLabels: ReadonlyMap<RelationReceived, string> = /*@__PURE__*/ new Map<
  RelationReceived,
  string
>([["11", "未说明"]]);

/**
 * 性别
 *
 * Source: r27#1.5/applyInfo.holderInfo.holderGender,
 * r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredGender.
 */
export const gender = {
  /**
   * 男
   *
   * Source: r27#1.5/applyInfo.holderInfo.holderGender.
   */
  male: "1",
  /**
   * 女
   *
   * Source: r27#1.5/applyInfo.holderInfo.holderGender.
   */
  female: "2",
} as const;

/**
 * 性别
 *
 * The codes that may be sent.
 */
export type Gender = "1" | "2";

/**
 * 性别
 *
 * As received: also retired codes and those that nobody listed.
 */
export type GenderReceived = Gender | Unlisted<string>;

/**
 * 性别
 *
 * The labels of the document, by code.
 */
export const genderLabels: ReadonlyMap<GenderReceived, string> = /*@__PURE__*/ new Map<
  GenderReceived,
  string
>([
  ["1", "男"],
  ["2", "女"],
]);

/**
 * 社保标识
 *
 * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredSocialSecurityFlag.
 * Question q-flags: Flags whose values are not those of their rows
 */
export const socialSecurityFlag = {
  /**
   * 有
   *
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredSocialSecurityFlag.
   */
  insured: "Y",
  /**
   * 无
   *
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredSocialSecurityFlag.
   */
  notInsured: "N",
  /**
   * 未说明
   *
   * Not in the document: a sample has it, and nothing says what it means.
   */
  codeTrue: "true",
} as const;

/**
 * 社保标识
 *
 * The codes that may be sent.
 */
export type SocialSecurityFlag = "Y" | "N" | "true" | (string & {});

/**
 * 社保标识
 *
 * As received: also retired codes and those that nobody listed.
 */
export type SocialSecurityFlagReceived = "Y" | "N" | "true" | Unlisted<string>;

/**
 * 社保标识
 *
 * The labels of the document, by code.
 */
export const socialSecurityFlagLabels: ReadonlyMap<SocialSecurityFlagReceived, string> =
  /*@__PURE__*/ new Map<SocialSecurityFlagReceived, string>([
    ["Y", "有"],
    ["N", "无"],
    ["true", "未说明"],
  ]);

/**
 * 家庭单标识
 *
 * Source: r27#1.5/order.familyFlag.
 * Question q-family: Policies of one family
 */
export const familyFlag = {
  /**
   * 家庭单
   *
   * Source: r27#1.5/order.familyFlag.
   */
  family: "Y",
  /**
   * 未说明
   *
   * Not in the document: a sample has it, and nothing says what it means.
   */
  code1: "1",
} as const;

/**
 * 家庭单标识
 *
 * The codes that may be sent.
 */
export type FamilyFlag = "Y" | "1" | (string & {});

/**
 * 家庭单标识
 *
 * As received: also retired codes and those that nobody listed.
 */
export type FamilyFlagReceived = "Y" | "1" | Unlisted<string>;

/**
 * 家庭单标识
 *
 * The labels of the document, by code.
 */
export const familyFlagLabels: ReadonlyMap<FamilyFlagReceived, string> = /*@__PURE__*/ new Map<
  FamilyFlagReceived,
  string
>([
  ["Y", "家庭单"],
  ["1", "未说明"],
]);

/**
 * 出单来源
 *
 * Source: r27#1.5/order.insSource, r33#2.2/order.insSource.
 * Question q-ins-source: Where an order came from
 */
export const insSource = {
  /**
   * 合作方平台
   *
   * Source: r33#2.2/order.insSource.
   */
  coop: "coop",
  /**
   * 平台
   *
   * Source: r33#2.2/order.insSource.
   */
  lima: "lima",
} as const;

/**
 * 出单来源
 *
 * The codes that may be sent.
 */
export type InsSource = "coop" | "lima" | (string & {});

/**
 * 出单来源
 *
 * As received: also retired codes and those that nobody listed.
 */
export type InsSourceReceived = "coop" | "lima" | Unlisted<string>;

/**
 * 出单来源
 *
 * The labels of the document, by code.
 */
export const insSourceLabels: ReadonlyMap<InsSourceReceived, string> = /*@__PURE__*/ new Map<
  InsSourceReceived,
  string
>([
  ["coop", "合作方平台"],
  ["lima", "平台"],
]);

/**
 * 缴费方式
 *
 * Source: r33#2.2/order.payType.
 * Question q-pay-type: Ways of paying without a label or a list
 */
export const payType = {
  /**
   * 年
   *
   * Source: r33#2.2/order.payType.
   */
  yearly: "Y",
  /**
   * 月
   *
   * Source: r33#2.2/order.payType.
   */
  monthly: "M",
  /**
   * 季度
   *
   * Source: r33#2.2/order.payType.
   */
  quarterly: "Q",
  /**
   * 一次性缴清
   *
   * Source: r33#2.2/order.payType.
   */
  single: "SP",
} as const;

/**
 * 缴费方式
 *
 * The codes that may be sent.
 */
export type PayType = "Y" | "M" | "Q" | "SP" | (string & {});

/**
 * 缴费方式
 *
 * As received: also retired codes and those that nobody listed.
 */
export type PayTypeReceived = "Y" | "M" | "Q" | "SP" | Unlisted<string>;

/**
 * 缴费方式
 *
 * The labels of the document, by code.
 */
export const payTypeLabels: ReadonlyMap<PayTypeReceived, string> = /*@__PURE__*/ new Map<
  PayTypeReceived,
  string
>([
  ["Y", "年"],
  ["M", "月"],
  ["Q", "季度"],
  ["SP", "一次性缴清"],
]);
