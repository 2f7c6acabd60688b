// Generated from specs/gongbao by baowen. Do not edit: change the spec, then run `baowen generate`.

import type { Unlisted } from "@baowen/runtime";

/**
 * 自定义特别约定标识
 *
 * Source: spec#3.4.3/request.isPtextFlag.
 * Question q-ptext-flag: When the special clause counts
 */
export const specialClauseFlag = {
  /**
   * 自定义特别约定
   *
   * Source: spec#3.4.3/request.isPtextFlag.
   */
  custom: "1",
  /**
   * 无操作
   *
   * Source: spec#3.4.3/request.isPtextFlag.
   */
  unchanged: "0",
} as const;

/**
 * 自定义特别约定标识
 *
 * The codes that may be sent.
 */
export type SpecialClauseFlag = "1" | "0";

/**
 * 自定义特别约定标识
 *
 * As received: also retired codes and those that nobody listed.
 */
export type SpecialClauseFlagReceived = SpecialClauseFlag | Unlisted<string>;

/**
 * 自定义特别约定标识
 *
 * The labels of the document, by code.
 */
export const specialClauseFlagLabels: ReadonlyMap<SpecialClauseFlagReceived, string> =
  /*@__PURE__*/ new Map<SpecialClauseFlagReceived, string>([
    ["1", "自定义特别约定"],
    ["0", "无操作"],
  ]);

/**
 * 发票类型
 *
 * Source: spec#3.4.5/request.InvoiceType.
 * Question q-invoice-type: Which kinds of invoices there are
 */
export const invoiceType = {
  /**
   * 电子(普票)
   *
   * Source: spec#3.4.5/request.InvoiceType.
   */
  electronic: "1",
  /**
   * 纸质(普票)
   *
   * Source: spec#3.4.5/request.InvoiceType.
   */
  paper: "2",
  /**
   * 纸质(专票)
   *
   * Source: spec#3.4.5/request.InvoiceType.
   */
  paperSpecial: "3",
} as const;

/**
 * 发票类型
 *
 * The codes that may be sent.
 */
export type InvoiceType = "1" | "2" | "3";

/**
 * 发票类型
 *
 * As received: also retired codes and those that nobody listed.
 */
export type InvoiceTypeReceived = InvoiceType | Unlisted<string>;

/**
 * 发票类型
 *
 * The labels of the document, by code.
 */
export const invoiceTypeLabels: ReadonlyMap<InvoiceTypeReceived, string> = /*@__PURE__*/ new Map<
  InvoiceTypeReceived,
  string
>([
  ["1", "电子(普票)"],
  ["2", "纸质(普票)"],
  ["3", "纸质(专票)"],
]);

/**
 * 支付方式
 *
 * Source: spec#3.4.6.1/request.payType.
 * Question q-pay-type: One way to pay
 */
export const payType = {
  /**
   * 企业网银
   *
   * Source: spec#3.4.6.1/request.payType.
   */
  corporateBanking: "3",
} as const;

/**
 * 支付方式
 *
 * The codes that may be sent.
 */
export type PayType = "3" | (string & {});

/**
 * 支付方式
 *
 * As received: also retired codes and those that nobody listed.
 */
export type PayTypeReceived = "3" | Unlisted<string>;

/**
 * 支付方式
 *
 * The labels of the document, by code.
 */
export const payTypeLabels: ReadonlyMap<PayTypeReceived, string> = /*@__PURE__*/ new Map<
  PayTypeReceived,
  string
>([["3", "企业网银"]]);
