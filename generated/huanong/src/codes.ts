// Generated from specs/huanong by baowen. Do not edit: change the spec, then run `baowen generate`.

import type { Unlisted } from "@baowen/runtime";

/**
 * 退保类型
 *
 * Source: notices#1/refundNoticeBody.refundType, notices#3/refundNoticeBody.refundType,
 * notices#5/refundNoticeBody.refundType.
 * Question q-refund-types: Whether the list of kinds is complete
 */
export const refundType = {
  /**
   * 正常退
   *
   * Everything that is none of the others.
   *
   * Source: notices#1/refundNoticeBody.refundType.
   */
  normal: "0",
  /**
   * 全额退
   *
   * All of the premium, backdated, outside of the cooling-off period.
   *
   * Source: notices#1/refundNoticeBody.refundType.
   */
  full: "1",
  /**
   * 犹豫期内退保
   *
   * Both the day of the change and the day it takes effect are in the cooling-off period.
   *
   * Source: notices#1/refundNoticeBody.refundType.
   */
  coolingOff: "2",
  /**
   * 当期退
   *
   * Whole instalments other than the first, by the interface for cancellations out of goodwill.
   *
   * Source: notices#1/refundNoticeBody.refundType.
   * Question q-other-interfaces: Interfaces that these pages mention and do not show
   */
  currentPeriod: "3",
  /**
   * 未生效退保
   *
   * Before the cover began.
   *
   * Source: notices#1/refundNoticeBody.refundType.
   */
  notInForce: "4",
  /**
   * 脱保退保
   *
   * Source: notices#1/refundNoticeBody.refundType.
   * Question q-lapsed: A kind without explanation
   */
  lapsed: "5",
  /**
   * 满期后退保
   *
   * Source: notices#1/refundNoticeBody.refundType.
   * Question q-retired-types: Two kinds that are struck out
   *
   * @deprecated Retired: received at most, never sent.
   */
  matured: "6",
  /**
   * 理赔解约退保
   *
   * Source: notices#1/refundNoticeBody.refundType.
   * Question q-retired-types: Two kinds that are struck out
   *
   * @deprecated Retired: received at most, never sent.
   */
  claim: "87",
} as const;

/**
 * 退保类型
 *
 * The codes that may be sent.
 */
export type RefundType = "0" | "1" | "2" | "3" | "4" | "5";

/**
 * 退保类型
 *
 * As received: also retired codes and those that nobody listed.
 */
export type RefundTypeReceived = RefundType | "6" | "87" | Unlisted<string>;

/**
 * 退保类型
 *
 * The labels of the document, by code.
 */
export const refundTypeLabels: ReadonlyMap<RefundTypeReceived, string> = /*@__PURE__*/ new Map<
  RefundTypeReceived,
  string
>([
  ["0", "正常退"],
  ["1", "全额退"],
  ["2", "犹豫期内退保"],
  ["3", "当期退"],
  ["4", "未生效退保"],
  ["5", "脱保退保"],
  ["6", "满期后退保"],
  ["87", "理赔解约退保"],
]);

/**
 * 诊断结果
 *
 * Source: notices#2/underwritingNoticeBody.diagnosisResult,
 * notices#4/underwritingNoticeBody.diagnosisResult.
 * Question q-look-alikes: Codes without separators and with other letters
 */
export const diagnosisResult = {
  /**
   * 低风险
   *
   * Source: notices#2/underwritingNoticeBody.diagnosisResult.
   */
  lowRisk: "01",
  /**
   * 高风险
   *
   * Source: notices#2/underwritingNoticeBody.diagnosisResult.
   */
  highRisk: "02",
  /**
   * 拒保
   *
   * Source: notices#2/underwritingNoticeBody.diagnosisResult.
   */
  declined: "03",
  /**
   * 识别失败
   *
   * Source: notices#2/underwritingNoticeBody.diagnosisResult.
   * Question q-diagnosis-failed: What follows a failed recognition
   */
  failed: "04",
  /**
   * 识别中
   *
   * Source: notices#2/underwritingNoticeBody.diagnosisResult.
   * Question q-diagnosis-pending: A result that is none yet
   */
  pending: "05",
} as const;

/**
 * 诊断结果
 *
 * The codes that may be sent.
 */
export type DiagnosisResult = "01" | "02" | "03" | "04" | "05";

/**
 * 诊断结果
 *
 * As received: also retired codes and those that nobody listed.
 */
export type DiagnosisResultReceived = DiagnosisResult | Unlisted<string>;

/**
 * 诊断结果
 *
 * The labels of the document, by code.
 */
export const diagnosisResultLabels: ReadonlyMap<DiagnosisResultReceived, string> =
  /*@__PURE__*/ new Map<DiagnosisResultReceived, string>([
    ["01", "低风险"],
    ["02", "高风险"],
    ["03", "拒保"],
    ["04", "识别失败"],
    ["05", "识别中"],
  ]);

/**
 * 处理状态码
 *
 * Source: notices#2/respBody.dealCode, notices#4/respBody.dealCode.
 * Question q-deal-codes: The values of dealCode
 */
export const dealCode = {
  /**
   * 成功
   *
   * Source: notices#2/respBody.dealCode.
   */
  success: "1",
  /**
   * 失败
   *
   * Source: notices#2/respBody.dealCode.
   */
  failure: "0",
} as const;

/**
 * 处理状态码
 *
 * The codes that may be sent.
 */
export type DealCode = "1" | "0";

/**
 * 处理状态码
 *
 * As received: also retired codes and those that nobody listed.
 */
export type DealCodeReceived = DealCode | Unlisted<string>;

/**
 * 处理状态码
 *
 * The labels of the document, by code.
 */
export const dealCodeLabels: ReadonlyMap<DealCodeReceived, string> = /*@__PURE__*/ new Map<
  DealCodeReceived,
  string
>([
  ["1", "成功"],
  ["0", "失败"],
]);
