// Generated from specs/gongbao by baowen. Do not edit: change the spec, then run `baowen generate`.

import type {
  InvoiceType,
  InvoiceTypeReceived,
  PayType,
  PayTypeReceived,
  SpecialClauseFlag,
  SpecialClauseFlagReceived,
} from "./codes.js";
import type { DateTimeText, Days, WireValue, Yuan } from "@baowen/runtime";

/**
 * 申请发票
 *
 * As it is sent.
 *
 * Source: spec#3.4.5/request.
 * Question q-invoice-members: Which members belong to which invoice
 */
export interface InvoiceBody {
  /**
   * 保单号
   *
   * Source: spec#3.4.5/request.policyNo.
   * Question q-invoice-names: Names that differ in the sample
   */
  readonly policyNo: string;
  /**
   * 发票类型
   *
   * On the wire: InvoiceType.
   * The document calls it varchar.
   * Source: spec#3.4.5/request.InvoiceType.
   * Question q-letter-case: Names with and without a capital letter
   */
  readonly invoiceType: InvoiceType;
  /**
   * 发票抬头
   *
   * On the wire: InvoiceHead.
   * Sensitive: name.
   * Source: spec#3.4.5/request.InvoiceHead.
   * Question q-letter-case: Names with and without a capital letter
   */
  readonly invoiceHead: string;
  /**
   * 纳税人识别号
   *
   * On the wire: cusCode.
   * Sensitive: id-card.
   * Source: spec#3.4.5/request.cusCode.
   * Question q-invoice-names: Names that differ in the sample
   */
  readonly taxpayerNo: string;
  /**
   * 电子邮箱
   *
   * For electronic invoices.
   *
   * Sensitive: email.
   * Source: spec#3.4.5/request.email.
   * Question q-invoice-members: Which members belong to which invoice
   */
  readonly email?: string | undefined;
  /**
   * 收件人
   *
   * For invoices on paper.
   *
   * Sensitive: name.
   * Source: spec#3.4.5/request.addressee.
   * Question q-invoice-members: Which members belong to which invoice
   */
  readonly addressee?: string | undefined;
  /**
   * 收件人手机号
   *
   * For invoices on paper.
   *
   * Sensitive: mobile.
   * Source: spec#3.4.5/request.addresseePhone.
   * Question q-invoice-members: Which members belong to which invoice
   */
  readonly addresseePhone?: string | undefined;
  /**
   * 收件地址
   *
   * For invoices on paper.
   *
   * Sensitive: address.
   * Source: spec#3.4.5/request.address.
   * Question q-invoice-members: Which members belong to which invoice
   */
  readonly address?: string | undefined;
  /**
   * 注册地址
   *
   * For special invoices.
   *
   * Sensitive: address.
   * Source: spec#3.4.5/request.addInfo.
   * Question q-invoice-members: Which members belong to which invoice
   */
  readonly addInfo?: string | undefined;
  /**
   * 开户行
   *
   * For special invoices.
   *
   * Source: spec#3.4.5/request.bankInfo.
   * Question q-invoice-members: Which members belong to which invoice
   */
  readonly bankInfo?: string | undefined;
  /**
   * 开户帐号
   *
   * For special invoices.
   *
   * Sensitive: bank-account.
   * Source: spec#3.4.5/request.bankAcc.
   * Question q-invoice-members: Which members belong to which invoice
   */
  readonly bankAcc?: string | undefined;
  /**
   * 联系电话
   *
   * For special invoices.
   *
   * Sensitive: mobile.
   * Source: spec#3.4.5/request.phoneNo.
   * Question q-invoice-members: Which members belong to which invoice
   */
  readonly phoneNo?: string | undefined;
}

/**
 * 申请发票
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: spec#3.4.5/request.
 * Question q-invoice-members: Which members belong to which invoice
 */
export interface InvoiceBodyReceived {
  /**
   * 保单号
   *
   * Source: spec#3.4.5/request.policyNo.
   * Question q-invoice-names: Names that differ in the sample
   */
  readonly policyNo: string;
  /**
   * 发票类型
   *
   * On the wire: InvoiceType.
   * The document calls it varchar.
   * Source: spec#3.4.5/request.InvoiceType.
   * Question q-letter-case: Names with and without a capital letter
   */
  readonly invoiceType: InvoiceTypeReceived;
  /**
   * 发票抬头
   *
   * On the wire: InvoiceHead.
   * Sensitive: name.
   * Source: spec#3.4.5/request.InvoiceHead.
   * Question q-letter-case: Names with and without a capital letter
   */
  readonly invoiceHead: string;
  /**
   * 纳税人识别号
   *
   * On the wire: cusCode.
   * Sensitive: id-card.
   * Source: spec#3.4.5/request.cusCode.
   * Question q-invoice-names: Names that differ in the sample
   */
  readonly taxpayerNo: string;
  /**
   * 电子邮箱
   *
   * For electronic invoices.
   *
   * Sensitive: email.
   * Source: spec#3.4.5/request.email.
   * Question q-invoice-members: Which members belong to which invoice
   */
  readonly email?: string;
  /**
   * 收件人
   *
   * For invoices on paper.
   *
   * Sensitive: name.
   * Source: spec#3.4.5/request.addressee.
   * Question q-invoice-members: Which members belong to which invoice
   */
  readonly addressee?: string;
  /**
   * 收件人手机号
   *
   * For invoices on paper.
   *
   * Sensitive: mobile.
   * Source: spec#3.4.5/request.addresseePhone.
   * Question q-invoice-members: Which members belong to which invoice
   */
  readonly addresseePhone?: string;
  /**
   * 收件地址
   *
   * For invoices on paper.
   *
   * Sensitive: address.
   * Source: spec#3.4.5/request.address.
   * Question q-invoice-members: Which members belong to which invoice
   */
  readonly address?: string;
  /**
   * 注册地址
   *
   * For special invoices.
   *
   * Sensitive: address.
   * Source: spec#3.4.5/request.addInfo.
   * Question q-invoice-members: Which members belong to which invoice
   */
  readonly addInfo?: string;
  /**
   * 开户行
   *
   * For special invoices.
   *
   * Source: spec#3.4.5/request.bankInfo.
   * Question q-invoice-members: Which members belong to which invoice
   */
  readonly bankInfo?: string;
  /**
   * 开户帐号
   *
   * For special invoices.
   *
   * Sensitive: bank-account.
   * Source: spec#3.4.5/request.bankAcc.
   * Question q-invoice-members: Which members belong to which invoice
   */
  readonly bankAcc?: string;
  /**
   * 联系电话
   *
   * For special invoices.
   *
   * Sensitive: mobile.
   * Source: spec#3.4.5/request.phoneNo.
   * Question q-invoice-members: Which members belong to which invoice
   */
  readonly phoneNo?: string;
}

/**
 * 保险公司返回报文
 *
 * As it is sent.
 *
 * Source: spec#3.4.5/reply.
 */
export interface InvoiceResult {
  /**
   * 处理时间
   *
   * Required when resultFlag = "true".
   * The document calls it varchar(20).
   * The document on whether it is required: 可为空.
   * Source: spec#3.4.5/reply.responseTime.
   * Question q-response-time: A time that does not fit
   */
  readonly responseTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss:SSS"> | undefined;
  /**
   * 处理状态
   *
   * The document calls it varchar.
   * Source: spec#3.4.5/reply.resultFlag.
   * Question q-result-flag: How success is written
   */
  readonly resultFlag: boolean;
  /**
   * 处理结果
   *
   * Source: spec#3.4.5/reply.resultMessage.
   * Question q-result-message: What the result's text holds
   */
  readonly resultMessage: string;
}

/**
 * 保险公司返回报文
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: spec#3.4.5/reply.
 */
export interface InvoiceResultReceived {
  /**
   * 处理时间
   *
   * Required when resultFlag = "true".
   * The document calls it varchar(20).
   * The document on whether it is required: 可为空.
   * Source: spec#3.4.5/reply.responseTime.
   * Question q-response-time: A time that does not fit
   */
  readonly responseTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss:SSS">;
  /**
   * 处理状态
   *
   * The document calls it varchar.
   * Source: spec#3.4.5/reply.resultFlag.
   * Question q-result-flag: How success is written
   */
  readonly resultFlag: boolean;
  /**
   * 处理结果
   *
   * Source: spec#3.4.5/reply.resultMessage.
   * Question q-result-message: What the result's text holds
   */
  readonly resultMessage: string;
}

/**
 * 理赔请求
 *
 * As it is sent.
 *
 * Source: spec#3.4.4/request.
 * Question q-claim-fields: How much a claim says
 */
export interface ClaimBody {
  /**
   * 保单号
   *
   * On the wire: policyno.
   * Source: spec#3.4.4/request.policyno.
   * Question q-policy-no-names: One number under three names
   */
  readonly policyNo: string;
  /**
   * 理赔人姓名
   *
   * Sensitive: name.
   * Source: spec#3.4.4/request.claimName.
   * Question q-claimant: Who claims
   */
  readonly claimName: string;
  /**
   * 理赔人联系方式
   *
   * Sensitive: mobile.
   * Source: spec#3.4.4/request.claimPhone.
   * Question q-claimant: Who claims
   */
  readonly claimPhone: string;
  /**
   * 理赔原因
   *
   * On the wire: cliaimReason.
   * Source: spec#3.4.4/request.cliaimReason.
   * Question q-misspelt: Names that look misspelt
   */
  readonly claimReason: string;
}

/**
 * 理赔请求
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: spec#3.4.4/request.
 * Question q-claim-fields: How much a claim says
 */
export interface ClaimBodyReceived {
  /**
   * 保单号
   *
   * On the wire: policyno.
   * Source: spec#3.4.4/request.policyno.
   * Question q-policy-no-names: One number under three names
   */
  readonly policyNo: string;
  /**
   * 理赔人姓名
   *
   * Sensitive: name.
   * Source: spec#3.4.4/request.claimName.
   * Question q-claimant: Who claims
   */
  readonly claimName: string;
  /**
   * 理赔人联系方式
   *
   * Sensitive: mobile.
   * Source: spec#3.4.4/request.claimPhone.
   * Question q-claimant: Who claims
   */
  readonly claimPhone: string;
  /**
   * 理赔原因
   *
   * On the wire: cliaimReason.
   * Source: spec#3.4.4/request.cliaimReason.
   * Question q-misspelt: Names that look misspelt
   */
  readonly claimReason: string;
}

/**
 * 保险公司返回报文
 *
 * As it is sent.
 *
 * Source: spec#3.4.4/reply.
 */
export interface ClaimResult {
  /**
   * 处理时间
   *
   * Required when resultFlag = "true".
   * The document calls it varchar(20).
   * The document on whether it is required: 可为空.
   * Source: spec#3.4.4/reply.responseTime.
   * Question q-response-time: A time that does not fit
   */
  readonly responseTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss:SSS"> | undefined;
  /**
   * 处理状态
   *
   * The document calls it varchar.
   * Source: spec#3.4.4/reply.resultFlag.
   * Question q-result-flag: How success is written
   */
  readonly resultFlag: boolean;
  /**
   * 处理结果
   *
   * Source: spec#3.4.4/reply.resultMessage.
   * Question q-result-message: What the result's text holds
   */
  readonly resultMessage: string;
}

/**
 * 保险公司返回报文
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: spec#3.4.4/reply.
 */
export interface ClaimResultReceived {
  /**
   * 处理时间
   *
   * Required when resultFlag = "true".
   * The document calls it varchar(20).
   * The document on whether it is required: 可为空.
   * Source: spec#3.4.4/reply.responseTime.
   * Question q-response-time: A time that does not fit
   */
  readonly responseTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss:SSS">;
  /**
   * 处理状态
   *
   * The document calls it varchar.
   * Source: spec#3.4.4/reply.resultFlag.
   * Question q-result-flag: How success is written
   */
  readonly resultFlag: boolean;
  /**
   * 处理结果
   *
   * Source: spec#3.4.4/reply.resultMessage.
   * Question q-result-message: What the result's text holds
   */
  readonly resultMessage: string;
}

/**
 * 批改请求
 *
 * As it is sent.
 *
 * Source: spec#3.4.3/request, spec#3.4.3/request.productBody, spec#3.4.3/request-sample.
 * Question q-element-order: Whether elements have an order
 */
export interface CorrectBody {
  /**
   * 自定义特别约定标识
   *
   * On the wire: isPtextFlag.
   * The document calls it varchar.
   * Source: spec#3.4.3/request.isPtextFlag.
   * Question q-ptext-flag: When the special clause counts
   */
  readonly specialClauseFlag: SpecialClauseFlag;
  /**
   * 特别约定内容
   *
   * Source: spec#3.4.3/request.endorseText.
   * Question q-ptext-flag: When the special clause counts
   */
  readonly endorseText: string;
  /**
   * 保单号
   *
   * On the wire: policyno.
   * Source: spec#3.4.3/request.policyno.
   * Question q-policy-no-names: One number under three names
   */
  readonly policyNo: string;
  /**
   * The document does not say whether it is required.
   * Not in the document: the sample has this level around the three groups; no row says so.
   * Question q-correct-levels: What stands below what in a correction
   */
  readonly correctInfo?: CorrectInfo | undefined;
}

/**
 * 批改请求
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: spec#3.4.3/request, spec#3.4.3/request.productBody, spec#3.4.3/request-sample.
 * Question q-element-order: Whether elements have an order
 */
export interface CorrectBodyReceived {
  /**
   * 自定义特别约定标识
   *
   * On the wire: isPtextFlag.
   * The document calls it varchar.
   * Source: spec#3.4.3/request.isPtextFlag.
   * Question q-ptext-flag: When the special clause counts
   */
  readonly specialClauseFlag: SpecialClauseFlagReceived;
  /**
   * 特别约定内容
   *
   * Source: spec#3.4.3/request.endorseText.
   * Question q-ptext-flag: When the special clause counts
   */
  readonly endorseText: string;
  /**
   * 保单号
   *
   * On the wire: policyno.
   * Source: spec#3.4.3/request.policyno.
   * Question q-policy-no-names: One number under three names
   */
  readonly policyNo: string;
  /**
   * The document does not say whether it is required.
   * Not in the document: the sample has this level around the three groups; no row says so.
   * Question q-correct-levels: What stands below what in a correction
   */
  readonly correctInfo?: CorrectInfoReceived;
}

/**
 * As it is sent.
 *
 * The document does not say which members are required.
 * Source: spec#3.4.3/request, spec#3.4.3/request-sample.
 * Question q-correct-levels: What stands below what in a correction
 */
export interface CorrectInfo {
  /**
   * 批改时间
   *
   * Source: spec#3.4.3/request.dateInfo.
   * Question q-correct-parts: Which parts of a correction must be there
   */
  readonly dateInfo?: DateInfo | undefined;
  /**
   * 批改被保险人
   *
   * Source: spec#3.4.3/request.insuredInfo.
   * Question q-correct-parts: Which parts of a correction must be there
   */
  readonly insuredInfo?: InsuredInfo | undefined;
  /**
   * BAQ 险种
   *
   * Source: spec#3.4.3/request.baqRequiredInfo.
   * Question q-baq: What BAQ is
   */
  readonly baqRequiredInfo?: BaqRequiredInfo | undefined;
}

/**
 * As it is received: codes may be unlisted, members unknown.
 *
 * The document does not say which members are required.
 * Source: spec#3.4.3/request, spec#3.4.3/request-sample.
 * Question q-correct-levels: What stands below what in a correction
 */
export interface CorrectInfoReceived {
  /**
   * 批改时间
   *
   * Source: spec#3.4.3/request.dateInfo.
   * Question q-correct-parts: Which parts of a correction must be there
   */
  readonly dateInfo?: DateInfoReceived;
  /**
   * 批改被保险人
   *
   * Source: spec#3.4.3/request.insuredInfo.
   * Question q-correct-parts: Which parts of a correction must be there
   */
  readonly insuredInfo?: InsuredInfoReceived;
  /**
   * BAQ 险种
   *
   * Source: spec#3.4.3/request.baqRequiredInfo.
   * Question q-baq: What BAQ is
   */
  readonly baqRequiredInfo?: BaqRequiredInfoReceived;
}

/**
 * 批改时间
 *
 * As it is sent.
 *
 * Source: spec#3.4.3/request.
 */
export interface DateInfo {
  /**
   * 起保日期
   *
   * On the wire: stratDate.
   * The document calls it varchar.
   * Source: spec#3.4.3/request.stratDate.
   * Question q-correct-dates: How the days of a correction are written
   */
  readonly startDate: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 终保日期
   *
   * The document calls it varchar.
   * Source: spec#3.4.3/request.endDate.
   * Question q-correct-dates: How the days of a correction are written
   */
  readonly endDate: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 保险期限
   *
   * On the wire: tender.
   * In days.
   * The document calls it int.
   * Source: spec#3.4.3/request.tender.
   * Question q-tender: How long cover lasts, and from what to what
   */
  readonly period: Days;
}

/**
 * 批改时间
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: spec#3.4.3/request.
 */
export interface DateInfoReceived {
  /**
   * 起保日期
   *
   * On the wire: stratDate.
   * The document calls it varchar.
   * Source: spec#3.4.3/request.stratDate.
   * Question q-correct-dates: How the days of a correction are written
   */
  readonly startDate: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 终保日期
   *
   * The document calls it varchar.
   * Source: spec#3.4.3/request.endDate.
   * Question q-correct-dates: How the days of a correction are written
   */
  readonly endDate: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 保险期限
   *
   * On the wire: tender.
   * In days.
   * The document calls it int.
   * Source: spec#3.4.3/request.tender.
   * Question q-tender: How long cover lasts, and from what to what
   */
  readonly period: Days;
}

/**
 * 批改被保险人
 *
 * As it is sent.
 *
 * Source: spec#3.4.3/request.
 */
export interface InsuredInfo {
  /**
   * 被保险人姓名
   *
   * Sensitive: name.
   * Source: spec#3.4.3/request.name.
   * Question q-insured: Who is insured
   */
  readonly name: string;
  /**
   * 被保险人统一信用社会代码
   *
   * Sensitive: id-card.
   * Source: spec#3.4.3/request.idNumber.
   * Question q-credit-code: The company's code
   */
  readonly idNumber: string;
  /**
   * 被保险人手机号码
   *
   * Sensitive: mobile.
   * Source: spec#3.4.3/request.mobile.
   * Question q-tenderee-phone: Which telephone became optional
   */
  readonly mobile?: string | undefined;
}

/**
 * 批改被保险人
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: spec#3.4.3/request.
 */
export interface InsuredInfoReceived {
  /**
   * 被保险人姓名
   *
   * Sensitive: name.
   * Source: spec#3.4.3/request.name.
   * Question q-insured: Who is insured
   */
  readonly name: string;
  /**
   * 被保险人统一信用社会代码
   *
   * Sensitive: id-card.
   * Source: spec#3.4.3/request.idNumber.
   * Question q-credit-code: The company's code
   */
  readonly idNumber: string;
  /**
   * 被保险人手机号码
   *
   * Sensitive: mobile.
   * Source: spec#3.4.3/request.mobile.
   * Question q-tenderee-phone: Which telephone became optional
   */
  readonly mobile?: string;
}

/**
 * BAQ 险种
 *
 * As it is sent.
 *
 * Source: spec#3.4.3/request.
 * Question q-baq: What BAQ is
 */
export interface BaqRequiredInfo {
  /**
   * 招标项目名称
   *
   * Source: spec#3.4.3/request.projectName.
   * Question q-letter-case: Names with and without a capital letter
   */
  readonly projectName: string;
  /**
   * 招标文件编号
   *
   * Source: spec#3.4.3/request.projectNo.
   * Question q-project-no: Which number of the project is which
   */
  readonly projectNo: string;
  /**
   * 招标人地址
   *
   * Sensitive: address.
   * Source: spec#3.4.3/request.tendereeAddress.
   * Question q-letter-case: Names with and without a capital letter
   */
  readonly tendereeAddress?: string | undefined;
}

/**
 * BAQ 险种
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: spec#3.4.3/request.
 * Question q-baq: What BAQ is
 */
export interface BaqRequiredInfoReceived {
  /**
   * 招标项目名称
   *
   * Source: spec#3.4.3/request.projectName.
   * Question q-letter-case: Names with and without a capital letter
   */
  readonly projectName: string;
  /**
   * 招标文件编号
   *
   * Source: spec#3.4.3/request.projectNo.
   * Question q-project-no: Which number of the project is which
   */
  readonly projectNo: string;
  /**
   * 招标人地址
   *
   * Sensitive: address.
   * Source: spec#3.4.3/request.tendereeAddress.
   * Question q-letter-case: Names with and without a capital letter
   */
  readonly tendereeAddress?: string;
}

/**
 * 保险公司返回报文
 *
 * As it is sent.
 *
 * Source: spec#3.4.3/reply.
 * Question q-success-fields: What must be there after success
 */
export interface CorrectResult {
  /**
   * 处理时间
   *
   * Required when resultFlag = "true".
   * The document calls it varchar(20).
   * The document on whether it is required: 可为空.
   * Source: spec#3.4.3/reply.responseTime.
   * Question q-response-time: A time that does not fit
   */
  readonly responseTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss:SSS"> | undefined;
  /**
   * 处理状态
   *
   * The document calls it varchar.
   * Source: spec#3.4.3/reply.resultFlag.
   * Question q-result-flag: How success is written
   */
  readonly resultFlag: boolean;
  /**
   * 处理结果
   *
   * Source: spec#3.4.3/reply.resultMessage.
   * Question q-result-message: What the result's text holds
   */
  readonly resultMessage: string;
  /**
   * 保险公司联系方式
   *
   * On the wire: InsurancePhone.
   * Required when resultFlag = "true".
   * The document on whether it is required: 可为空.
   * Source: spec#3.4.3/reply.InsurancePhone.
   * Question q-success-fields: What must be there after success
   */
  readonly insurancePhone?: string | undefined;
  /**
   * 电子保单下载地址
   *
   * On the wire: downLoadUrl.
   * Required when resultFlag = "true".
   * The document on whether it is required: 可为空.
   * Sensitive: credential.
   * Source: spec#3.4.3/reply.downLoadUrl.
   * Question q-download-links: Addresses of policies
   */
  readonly downloadUrl?: string | undefined;
  /**
   * 保单起期和止期
   *
   * From when to when the policy holds, as startDate and endDate of the request said, with 至 between
   * them.
   *
   * On the wire: InsuranceTime.
   * Required when resultFlag = "true".
   * The document on whether it is required: 可为空.
   * Source: spec#3.4.3/reply.InsuranceTime.
   * Question q-insurance-time: A period in one text
   */
  readonly insuranceTime?: string | undefined;
}

/**
 * 保险公司返回报文
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: spec#3.4.3/reply.
 * Question q-success-fields: What must be there after success
 */
export interface CorrectResultReceived {
  /**
   * 处理时间
   *
   * Required when resultFlag = "true".
   * The document calls it varchar(20).
   * The document on whether it is required: 可为空.
   * Source: spec#3.4.3/reply.responseTime.
   * Question q-response-time: A time that does not fit
   */
  readonly responseTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss:SSS">;
  /**
   * 处理状态
   *
   * The document calls it varchar.
   * Source: spec#3.4.3/reply.resultFlag.
   * Question q-result-flag: How success is written
   */
  readonly resultFlag: boolean;
  /**
   * 处理结果
   *
   * Source: spec#3.4.3/reply.resultMessage.
   * Question q-result-message: What the result's text holds
   */
  readonly resultMessage: string;
  /**
   * 保险公司联系方式
   *
   * On the wire: InsurancePhone.
   * Required when resultFlag = "true".
   * The document on whether it is required: 可为空.
   * Source: spec#3.4.3/reply.InsurancePhone.
   * Question q-success-fields: What must be there after success
   */
  readonly insurancePhone?: string;
  /**
   * 电子保单下载地址
   *
   * On the wire: downLoadUrl.
   * Required when resultFlag = "true".
   * The document on whether it is required: 可为空.
   * Sensitive: credential.
   * Source: spec#3.4.3/reply.downLoadUrl.
   * Question q-download-links: Addresses of policies
   */
  readonly downloadUrl?: string;
  /**
   * 保单起期和止期
   *
   * From when to when the policy holds, as startDate and endDate of the request said, with 至 between
   * them.
   *
   * On the wire: InsuranceTime.
   * Required when resultFlag = "true".
   * The document on whether it is required: 可为空.
   * Source: spec#3.4.3/reply.InsuranceTime.
   * Question q-insurance-time: A period in one text
   */
  readonly insuranceTime?: string;
}

/**
 * 投保请求
 *
 * As it is sent.
 *
 * Source: spec#3.4.1/request.
 * Question q-plain-fields: What travels as ciphertext
 */
export interface InsureBody {
  /**
   * 投保人信息
   *
   * The document does not say whether it is required.
   * Source: spec#3.4.1/request.applicantInfo.
   * Question q-groups: Whether a group must be there
   */
  readonly applicantInfo: ApplicantInfo;
  /**
   * 保单信息
   *
   * The document does not say whether it is required.
   * Source: spec#3.4.1/request.policyInfo.
   * Question q-groups: Whether a group must be there
   */
  readonly policyInfo: PolicyInfo;
}

/**
 * 投保请求
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: spec#3.4.1/request.
 * Question q-plain-fields: What travels as ciphertext
 */
export interface InsureBodyReceived {
  /**
   * 投保人信息
   *
   * The document does not say whether it is required.
   * Source: spec#3.4.1/request.applicantInfo.
   * Question q-groups: Whether a group must be there
   */
  readonly applicantInfo: ApplicantInfoReceived;
  /**
   * 保单信息
   *
   * The document does not say whether it is required.
   * Source: spec#3.4.1/request.policyInfo.
   * Question q-groups: Whether a group must be there
   */
  readonly policyInfo: PolicyInfoReceived;
}

/**
 * 投保人信息
 *
 * As it is sent.
 *
 * Source: spec#3.4.1/request.
 */
export interface ApplicantInfo {
  /**
   * 投保人姓名
   *
   * At most 20 characters.
   * Sensitive: name.
   * Source: spec#3.4.1/request.name.
   * Question q-company-name: Twenty characters for a company's name
   */
  readonly name: string;
  /**
   * 投保人手机号码
   *
   * Sensitive: mobile.
   * Source: spec#3.4.1/request.mobile.
   * Question q-lengths: Which lengths hold, and what they count
   */
  readonly mobile: string;
  /**
   * 投保人统一信用社会代码
   *
   * Sensitive: id-card.
   * Source: spec#3.4.1/request.idNumber.
   * Question q-credit-code: The company's code
   */
  readonly idNumber: string;
  /**
   * 项目名称
   *
   * On the wire: ProjectName.
   * The document calls it varchar.
   * Source: spec#3.4.1/request.ProjectName.
   * Question q-cipher: What the ciphertext is
   */
  readonly projectName: string;
  /**
   * 项目标段编号
   *
   * On the wire: BidSectionCode.
   * The document calls it varchar.
   * Source: spec#3.4.1/request.BidSectionCode.
   * Question q-project-no: Which number of the project is which
   */
  readonly bidSectionCode: string;
  /**
   * 招标人名称
   *
   * On the wire: TendereeName.
   * The document calls it varchar.
   * Sensitive: name.
   * Source: spec#3.4.1/request.TendereeName.
   * Question q-insured: Who is insured
   */
  readonly tendereeName: string;
  /**
   * 招标人统一社会信用代码
   *
   * On the wire: TendereeCode.
   * The document calls it varchar.
   * Sensitive: id-card.
   * Source: spec#3.4.1/request.TendereeCode.
   * Question q-credit-code: The company's code
   */
  readonly tendereeCode: string;
  /**
   * 招标人地址
   *
   * On the wire: TendereeAddress.
   * The document calls it varchar.
   * Sensitive: address.
   * Source: spec#3.4.1/request.TendereeAddress.
   * Question q-empty: Members without information
   */
  readonly tendereeAddress?: string | undefined;
  /**
   * 招标人联系电话
   *
   * On the wire: TendereeContactPhoneNumber.
   * The document calls it varchar.
   * Sensitive: mobile.
   * Source: spec#3.4.1/request.TendereeContactPhoneNumber.
   * Question q-tenderee-phone: Which telephone became optional
   */
  readonly tendereeContactPhoneNumber?: string | undefined;
}

/**
 * 投保人信息
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: spec#3.4.1/request.
 */
export interface ApplicantInfoReceived {
  /**
   * 投保人姓名
   *
   * At most 20 characters.
   * Sensitive: name.
   * Source: spec#3.4.1/request.name.
   * Question q-company-name: Twenty characters for a company's name
   */
  readonly name: string;
  /**
   * 投保人手机号码
   *
   * Sensitive: mobile.
   * Source: spec#3.4.1/request.mobile.
   * Question q-lengths: Which lengths hold, and what they count
   */
  readonly mobile: string;
  /**
   * 投保人统一信用社会代码
   *
   * Sensitive: id-card.
   * Source: spec#3.4.1/request.idNumber.
   * Question q-credit-code: The company's code
   */
  readonly idNumber: string;
  /**
   * 项目名称
   *
   * On the wire: ProjectName.
   * The document calls it varchar.
   * Source: spec#3.4.1/request.ProjectName.
   * Question q-cipher: What the ciphertext is
   */
  readonly projectName: string;
  /**
   * 项目标段编号
   *
   * On the wire: BidSectionCode.
   * The document calls it varchar.
   * Source: spec#3.4.1/request.BidSectionCode.
   * Question q-project-no: Which number of the project is which
   */
  readonly bidSectionCode: string;
  /**
   * 招标人名称
   *
   * On the wire: TendereeName.
   * The document calls it varchar.
   * Sensitive: name.
   * Source: spec#3.4.1/request.TendereeName.
   * Question q-insured: Who is insured
   */
  readonly tendereeName: string;
  /**
   * 招标人统一社会信用代码
   *
   * On the wire: TendereeCode.
   * The document calls it varchar.
   * Sensitive: id-card.
   * Source: spec#3.4.1/request.TendereeCode.
   * Question q-credit-code: The company's code
   */
  readonly tendereeCode: string;
  /**
   * 招标人地址
   *
   * On the wire: TendereeAddress.
   * The document calls it varchar.
   * Sensitive: address.
   * Source: spec#3.4.1/request.TendereeAddress.
   * Question q-empty: Members without information
   */
  readonly tendereeAddress?: string;
  /**
   * 招标人联系电话
   *
   * On the wire: TendereeContactPhoneNumber.
   * The document calls it varchar.
   * Sensitive: mobile.
   * Source: spec#3.4.1/request.TendereeContactPhoneNumber.
   * Question q-tenderee-phone: Which telephone became optional
   */
  readonly tendereeContactPhoneNumber?: string;
}

/**
 * 保单信息
 *
 * As it is sent.
 *
 * Source: spec#3.4.1/request.
 */
export interface PolicyInfo {
  /**
   * 保单保费
   *
   * In yuan.
   * The document calls it decimal(10,2).
   * Source: spec#3.4.1/request.sumPremium.
   * Question q-money: In which unit amounts are
   */
  readonly sumPremium: Yuan;
  /**
   * 保单保额
   *
   * In yuan.
   * The document calls it decimal(18,2).
   * Source: spec#3.4.1/request.sumAmount.
   * Question q-money: In which unit amounts are
   */
  readonly sumAmount: Yuan;
  /**
   * 特别约定内容
   *
   * Source: spec#3.4.1/request.endorseText.
   * Question q-endorse-text: A clause that is always there
   */
  readonly endorseText: string;
}

/**
 * 保单信息
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: spec#3.4.1/request.
 */
export interface PolicyInfoReceived {
  /**
   * 保单保费
   *
   * In yuan.
   * The document calls it decimal(10,2).
   * Source: spec#3.4.1/request.sumPremium.
   * Question q-money: In which unit amounts are
   */
  readonly sumPremium: Yuan;
  /**
   * 保单保额
   *
   * In yuan.
   * The document calls it decimal(18,2).
   * Source: spec#3.4.1/request.sumAmount.
   * Question q-money: In which unit amounts are
   */
  readonly sumAmount: Yuan;
  /**
   * 特别约定内容
   *
   * Source: spec#3.4.1/request.endorseText.
   * Question q-endorse-text: A clause that is always there
   */
  readonly endorseText: string;
}

/**
 * 保险公司返回报文
 *
 * As it is sent.
 *
 * Source: spec#3.4.1/reply.
 * Question q-insure-policy-no: Whether applying returns a policy's number
 */
export interface InsureResult {
  /**
   * 处理时间
   *
   * Required when resultFlag = "true".
   * The document calls it varchar(20).
   * The document on whether it is required: 可为空.
   * Source: spec#3.4.1/reply.responseTime.
   * Question q-response-time: A time that does not fit
   */
  readonly responseTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss:SSS"> | undefined;
  /**
   * 处理状态
   *
   * The document calls it varchar.
   * Source: spec#3.4.1/reply.resultFlag.
   * Question q-result-flag: How success is written
   */
  readonly resultFlag: boolean;
  /**
   * 处理结果
   *
   * Source: spec#3.4.1/reply.resultMessage.
   * Question q-result-message: What the result's text holds
   */
  readonly resultMessage: string;
  /**
   * 投保单号
   *
   * Required when resultFlag = "true".
   * The document on whether it is required: 可为空.
   * Source: spec#3.4.1/reply.proposalNo.
   * Question q-success-fields: What must be there after success
   */
  readonly proposalNo?: string | undefined;
  /**
   * 支付链接
   *
   * On the wire: yeepayurl.
   * Required when resultFlag = "true".
   * The document on whether it is required: 可为空.
   * Sensitive: credential.
   * Source: spec#3.4.1/reply.yeepayurl.
   * Question q-pay-link: The link for paying
   */
  readonly paymentUrl?: string | undefined;
}

/**
 * 保险公司返回报文
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: spec#3.4.1/reply.
 * Question q-insure-policy-no: Whether applying returns a policy's number
 */
export interface InsureResultReceived {
  /**
   * 处理时间
   *
   * Required when resultFlag = "true".
   * The document calls it varchar(20).
   * The document on whether it is required: 可为空.
   * Source: spec#3.4.1/reply.responseTime.
   * Question q-response-time: A time that does not fit
   */
  readonly responseTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss:SSS">;
  /**
   * 处理状态
   *
   * The document calls it varchar.
   * Source: spec#3.4.1/reply.resultFlag.
   * Question q-result-flag: How success is written
   */
  readonly resultFlag: boolean;
  /**
   * 处理结果
   *
   * Source: spec#3.4.1/reply.resultMessage.
   * Question q-result-message: What the result's text holds
   */
  readonly resultMessage: string;
  /**
   * 投保单号
   *
   * Required when resultFlag = "true".
   * The document on whether it is required: 可为空.
   * Source: spec#3.4.1/reply.proposalNo.
   * Question q-success-fields: What must be there after success
   */
  readonly proposalNo?: string;
  /**
   * 支付链接
   *
   * On the wire: yeepayurl.
   * Required when resultFlag = "true".
   * The document on whether it is required: 可为空.
   * Sensitive: credential.
   * Source: spec#3.4.1/reply.yeepayurl.
   * Question q-pay-link: The link for paying
   */
  readonly paymentUrl?: string;
}

/**
 * 发票信息回执
 *
 * As it is sent.
 *
 * At least one of downLoadUrl, expressName, expressNo.
 *
 * Source: spec#3.4.6.2/request.
 */
export interface InvoiceReceiptBody {
  /**
   * 保单号
   *
   * At most 50 characters.
   * Source: spec#3.4.6.2/request.policyNo.
   * Question q-policy-no-lengths: How long the numbers are
   */
  readonly policyNo: string;
  /**
   * 电子发票下载地址
   *
   * Not for invoices on paper.
   *
   * On the wire: downLoadUrl.
   * Sensitive: credential.
   * Source: spec#3.4.6.2/request.downLoadUrl.
   * Question q-invoice-receipt: What the receipt of an invoice must have
   */
  readonly downloadUrl?: string | undefined;
  /**
   * 快递公司
   *
   * Not for electronic invoices.
   *
   * Source: spec#3.4.6.2/request.expressName.
   * Question q-invoice-receipt: What the receipt of an invoice must have
   */
  readonly expressName?: string | undefined;
  /**
   * 快递单号
   *
   * Not for electronic invoices.
   *
   * Source: spec#3.4.6.2/request.expressNo.
   * Question q-invoice-receipt: What the receipt of an invoice must have
   */
  readonly expressNo?: string | undefined;
  /**
   * 保险公司代码
   *
   * Source: spec#3.4.6.2/request.insuranceCode.
   * Question q-insurance-code: Which code the insurer has
   */
  readonly insuranceCode: string;
}

/**
 * 发票信息回执
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * At least one of downLoadUrl, expressName, expressNo.
 *
 * Source: spec#3.4.6.2/request.
 */
export interface InvoiceReceiptBodyReceived {
  /**
   * 保单号
   *
   * At most 50 characters.
   * Source: spec#3.4.6.2/request.policyNo.
   * Question q-policy-no-lengths: How long the numbers are
   */
  readonly policyNo: string;
  /**
   * 电子发票下载地址
   *
   * Not for invoices on paper.
   *
   * On the wire: downLoadUrl.
   * Sensitive: credential.
   * Source: spec#3.4.6.2/request.downLoadUrl.
   * Question q-invoice-receipt: What the receipt of an invoice must have
   */
  readonly downloadUrl?: string;
  /**
   * 快递公司
   *
   * Not for electronic invoices.
   *
   * Source: spec#3.4.6.2/request.expressName.
   * Question q-invoice-receipt: What the receipt of an invoice must have
   */
  readonly expressName?: string;
  /**
   * 快递单号
   *
   * Not for electronic invoices.
   *
   * Source: spec#3.4.6.2/request.expressNo.
   * Question q-invoice-receipt: What the receipt of an invoice must have
   */
  readonly expressNo?: string;
  /**
   * 保险公司代码
   *
   * Source: spec#3.4.6.2/request.insuranceCode.
   * Question q-insurance-code: Which code the insurer has
   */
  readonly insuranceCode: string;
}

/**
 * 工保网返回报文
 *
 * As it is sent.
 *
 * Source: spec#3.4.6.2/reply.
 * Question q-receipt-replies: Replies to receipts have no time
 */
export interface InvoiceReceiptResult {
  /**
   * 处理状态
   *
   * The document calls it varchar.
   * Source: spec#3.4.6.2/reply.resultFlag.
   * Question q-result-flag: How success is written
   */
  readonly resultFlag: boolean;
  /**
   * 处理结果
   *
   * Source: spec#3.4.6.2/reply.resultMessage.
   * Question q-result-message: What the result's text holds
   */
  readonly resultMessage: string;
}

/**
 * 工保网返回报文
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: spec#3.4.6.2/reply.
 * Question q-receipt-replies: Replies to receipts have no time
 */
export interface InvoiceReceiptResultReceived {
  /**
   * 处理状态
   *
   * The document calls it varchar.
   * Source: spec#3.4.6.2/reply.resultFlag.
   * Question q-result-flag: How success is written
   */
  readonly resultFlag: boolean;
  /**
   * 处理结果
   *
   * Source: spec#3.4.6.2/reply.resultMessage.
   * Question q-result-message: What the result's text holds
   */
  readonly resultMessage: string;
}

/**
 * 保单缴纳情况回执
 *
 * As it is sent.
 *
 * Source: spec#3.4.6.1/request.
 */
export interface PaymentReceiptBody {
  /**
   * 保单号
   *
   * At most 50 characters.
   * Source: spec#3.4.6.1/request.policyNo.
   * Question q-policy-no-lengths: How long the numbers are
   */
  readonly policyNo: string;
  /**
   * 投保单号
   *
   * Source: spec#3.4.6.1/request.proposalNo.
   * Question q-policy-no-lengths: How long the numbers are
   */
  readonly proposalNo: string;
  /**
   * 支付方式
   *
   * The document calls it varchar.
   * Source: spec#3.4.6.1/request.payType.
   * Question q-pay-type: One way to pay
   */
  readonly payType: PayType;
  /**
   * 支付时间
   *
   * The document calls it varchar.
   * Source: spec#3.4.6.1/request.payTime.
   * Question q-zone: In which zone times are
   */
  readonly payTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 保险公司代码
   *
   * Source: spec#3.4.6.1/request.insuranceCode.
   * Question q-insurance-code: Which code the insurer has
   */
  readonly insuranceCode: string;
  /**
   * 电子保单下载地址
   *
   * On the wire: downLoadUrl.
   * Sensitive: credential.
   * Source: spec#3.4.6.1/request.downLoadUrl.
   * Question q-period-rule: From when a policy holds before it is corrected
   */
  readonly downloadUrl: string;
}

/**
 * 保单缴纳情况回执
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: spec#3.4.6.1/request.
 */
export interface PaymentReceiptBodyReceived {
  /**
   * 保单号
   *
   * At most 50 characters.
   * Source: spec#3.4.6.1/request.policyNo.
   * Question q-policy-no-lengths: How long the numbers are
   */
  readonly policyNo: string;
  /**
   * 投保单号
   *
   * Source: spec#3.4.6.1/request.proposalNo.
   * Question q-policy-no-lengths: How long the numbers are
   */
  readonly proposalNo: string;
  /**
   * 支付方式
   *
   * The document calls it varchar.
   * Source: spec#3.4.6.1/request.payType.
   * Question q-pay-type: One way to pay
   */
  readonly payType: PayTypeReceived;
  /**
   * 支付时间
   *
   * The document calls it varchar.
   * Source: spec#3.4.6.1/request.payTime.
   * Question q-zone: In which zone times are
   */
  readonly payTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 保险公司代码
   *
   * Source: spec#3.4.6.1/request.insuranceCode.
   * Question q-insurance-code: Which code the insurer has
   */
  readonly insuranceCode: string;
  /**
   * 电子保单下载地址
   *
   * On the wire: downLoadUrl.
   * Sensitive: credential.
   * Source: spec#3.4.6.1/request.downLoadUrl.
   * Question q-period-rule: From when a policy holds before it is corrected
   */
  readonly downloadUrl: string;
}

/**
 * 工保网返回报文
 *
 * As it is sent.
 *
 * Source: spec#3.4.6.1/reply.
 * Question q-receipt-replies: Replies to receipts have no time
 */
export interface PaymentReceiptResult {
  /**
   * 处理状态
   *
   * The document calls it varchar.
   * Source: spec#3.4.6.1/reply.resultFlag.
   * Question q-result-flag: How success is written
   */
  readonly resultFlag: boolean;
  /**
   * 处理结果
   *
   * Source: spec#3.4.6.1/reply.resultMessage.
   * Question q-result-message: What the result's text holds
   */
  readonly resultMessage: string;
}

/**
 * 工保网返回报文
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: spec#3.4.6.1/reply.
 * Question q-receipt-replies: Replies to receipts have no time
 */
export interface PaymentReceiptResultReceived {
  /**
   * 处理状态
   *
   * The document calls it varchar.
   * Source: spec#3.4.6.1/reply.resultFlag.
   * Question q-result-flag: How success is written
   */
  readonly resultFlag: boolean;
  /**
   * 处理结果
   *
   * Source: spec#3.4.6.1/reply.resultMessage.
   * Question q-result-message: What the result's text holds
   */
  readonly resultMessage: string;
}

/**
 * 退保状态回执
 *
 * As it is sent.
 *
 * Source: spec#3.4.6.3/request.
 * Question q-refund-account: To which account the money goes
 */
export interface SurrenderReceiptBody {
  /**
   * 保单号
   *
   * At most 50 characters.
   * Source: spec#3.4.6.3/request.policyNo.
   * Question q-policy-no-lengths: How long the numbers are
   */
  readonly policyNo: string;
  /**
   * 处理状态
   *
   * The document calls it varchar(10).
   * Source: spec#3.4.6.3/request.resultFlag.
   * Question q-result-flag: How success is written
   */
  readonly resultFlag: boolean;
  /**
   * 处理结果
   *
   * At most 50 characters.
   * Source: spec#3.4.6.3/request.resultMessage.
   * Question q-result-message: What the result's text holds
   */
  readonly resultMessage: string;
  /**
   * 保险公司代码
   *
   * Source: spec#3.4.6.3/request.insuranceCode.
   * Question q-insurance-code: Which code the insurer has
   */
  readonly insuranceCode: string;
}

/**
 * 退保状态回执
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: spec#3.4.6.3/request.
 * Question q-refund-account: To which account the money goes
 */
export interface SurrenderReceiptBodyReceived {
  /**
   * 保单号
   *
   * At most 50 characters.
   * Source: spec#3.4.6.3/request.policyNo.
   * Question q-policy-no-lengths: How long the numbers are
   */
  readonly policyNo: string;
  /**
   * 处理状态
   *
   * The document calls it varchar(10).
   * Source: spec#3.4.6.3/request.resultFlag.
   * Question q-result-flag: How success is written
   */
  readonly resultFlag: boolean;
  /**
   * 处理结果
   *
   * At most 50 characters.
   * Source: spec#3.4.6.3/request.resultMessage.
   * Question q-result-message: What the result's text holds
   */
  readonly resultMessage: string;
  /**
   * 保险公司代码
   *
   * Source: spec#3.4.6.3/request.insuranceCode.
   * Question q-insurance-code: Which code the insurer has
   */
  readonly insuranceCode: string;
}

/**
 * 工保网返回报文
 *
 * As it is sent.
 *
 * Source: spec#3.4.6.3/reply.
 * Question q-receipt-replies: Replies to receipts have no time
 */
export interface SurrenderReceiptResult {
  /**
   * 处理状态
   *
   * The document calls it Varchar(1).
   * Source: spec#3.4.6.3/reply.resultFlag.
   * Question q-result-flag: How success is written
   */
  readonly resultFlag: boolean;
  /**
   * 处理结果
   *
   * At most 50 characters.
   * The document calls it Varchar(50).
   * Source: spec#3.4.6.3/reply.resultMessage.
   * Question q-result-message: What the result's text holds
   */
  readonly resultMessage: string;
}

/**
 * 工保网返回报文
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: spec#3.4.6.3/reply.
 * Question q-receipt-replies: Replies to receipts have no time
 */
export interface SurrenderReceiptResultReceived {
  /**
   * 处理状态
   *
   * The document calls it Varchar(1).
   * Source: spec#3.4.6.3/reply.resultFlag.
   * Question q-result-flag: How success is written
   */
  readonly resultFlag: boolean;
  /**
   * 处理结果
   *
   * At most 50 characters.
   * The document calls it Varchar(50).
   * Source: spec#3.4.6.3/reply.resultMessage.
   * Question q-result-message: What the result's text holds
   */
  readonly resultMessage: string;
}

/**
 * 退保请求
 *
 * As it is sent.
 *
 * Source: spec#3.4.2/request.
 * Question q-refund-amount: What is refunded
 */
export interface SurrenderBody {
  /**
   * 退保保单号
   *
   * On the wire: polycyno.
   * At most 50 characters.
   * Source: spec#3.4.2/request.polycyno.
   * Question q-policy-unique: A policy's number that is unique
   */
  readonly policyNo: string;
  /**
   * 退保原因
   *
   * At most 500 characters.
   * Source: spec#3.4.2/request.policyReason.
   */
  readonly policyReason: string;
  /**
   * 退款账号开户行
   *
   * At most 50 characters.
   * The document calls it vatchar(50).
   * Source: spec#3.4.2/request.bankName.
   * Question q-vatchar: vatchar
   */
  readonly bankName: string;
  /**
   * 账户名
   *
   * On the wire: accountNo.
   * At most 50 characters.
   * Sensitive: name.
   * Source: spec#3.4.2/request.accountNo.
   * Question q-account-name: A number that is a name, and not in the sample
   */
  readonly accountName: string;
  /**
   * 退款账号
   *
   * On the wire: bankNo.
   * At most 50 characters.
   * The document calls it vatchar(50).
   * Sensitive: bank-account.
   * Source: spec#3.4.2/request.bankNo.
   * Question q-vatchar: vatchar
   */
  readonly accountNumber: string;
}

/**
 * 退保请求
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: spec#3.4.2/request.
 * Question q-refund-amount: What is refunded
 */
export interface SurrenderBodyReceived {
  /**
   * 退保保单号
   *
   * On the wire: polycyno.
   * At most 50 characters.
   * Source: spec#3.4.2/request.polycyno.
   * Question q-policy-unique: A policy's number that is unique
   */
  readonly policyNo: string;
  /**
   * 退保原因
   *
   * At most 500 characters.
   * Source: spec#3.4.2/request.policyReason.
   */
  readonly policyReason: string;
  /**
   * 退款账号开户行
   *
   * At most 50 characters.
   * The document calls it vatchar(50).
   * Source: spec#3.4.2/request.bankName.
   * Question q-vatchar: vatchar
   */
  readonly bankName: string;
  /**
   * 账户名
   *
   * On the wire: accountNo.
   * At most 50 characters.
   * Sensitive: name.
   * Source: spec#3.4.2/request.accountNo.
   * Question q-account-name: A number that is a name, and not in the sample
   */
  readonly accountName: string;
  /**
   * 退款账号
   *
   * On the wire: bankNo.
   * At most 50 characters.
   * The document calls it vatchar(50).
   * Sensitive: bank-account.
   * Source: spec#3.4.2/request.bankNo.
   * Question q-vatchar: vatchar
   */
  readonly accountNumber: string;
}

/**
 * 保险公司返回报文
 *
 * As it is sent.
 *
 * Source: spec#3.4.2/reply.
 */
export interface SurrenderResult {
  /**
   * 处理时间
   *
   * Required when resultFlag = "true".
   * The document calls it varchar(20).
   * The document on whether it is required: 可为空.
   * Source: spec#3.4.2/reply.responseTime.
   * Question q-response-time: A time that does not fit
   */
  readonly responseTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss:SSS"> | undefined;
  /**
   * 处理状态
   *
   * The document calls it varchar.
   * Source: spec#3.4.2/reply.resultFlag.
   * Question q-result-flag: How success is written
   */
  readonly resultFlag: boolean;
  /**
   * 处理结果
   *
   * Source: spec#3.4.2/reply.resultMessage.
   * Question q-result-message: What the result's text holds
   */
  readonly resultMessage: string;
}

/**
 * 保险公司返回报文
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: spec#3.4.2/reply.
 */
export interface SurrenderResultReceived {
  /**
   * 处理时间
   *
   * Required when resultFlag = "true".
   * The document calls it varchar(20).
   * The document on whether it is required: 可为空.
   * Source: spec#3.4.2/reply.responseTime.
   * Question q-response-time: A time that does not fit
   */
  readonly responseTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss:SSS">;
  /**
   * 处理状态
   *
   * The document calls it varchar.
   * Source: spec#3.4.2/reply.resultFlag.
   * Question q-result-flag: How success is written
   */
  readonly resultFlag: boolean;
  /**
   * 处理结果
   *
   * Source: spec#3.4.2/reply.resultMessage.
   * Question q-result-message: What the result's text holds
   */
  readonly resultMessage: string;
}

/**
 * 业务请求
 *
 * As it is sent.
 */
export interface ServiceEnvelope {
  /**
   * 报文头
   *
   * Source: spec#3.4.1/request.requestHead, spec#3.4.2/request.requestHead,
   * spec#3.4.3/request.requestHead, spec#3.4.4/request.requestHead, spec#3.4.5/request.requestHead,
   * spec#3.4.6.1/request.requestHead, spec#3.4.6.2/request.requestHead,
   * spec#3.4.6.3/request.requestHead.
   * Question q-unsigned-head: No signature covers the request's number and kind
   */
  readonly requestHead: ServiceEnvelopeRequestHead;
  /**
   * 报文体
   *
   * The document does not say whether it is required.
   * Source: spec#3.4.1/request.requestBody, spec#3.4.2/request.requestBody,
   * spec#3.4.3/request.requestBody, spec#3.4.4/request.requestBody, spec#3.4.5/request.requestBody,
   * spec#3.4.6.1/request.requestBody, spec#3.4.6.2/request.requestBody,
   * spec#3.4.6.3/request.requestBody.
   * Question q-leaf-text: How the text of an element is taken
   */
  readonly requestBody?: WireValue | undefined;
}

/**
 * 业务请求
 *
 * As it is received: codes may be unlisted, members unknown.
 */
export interface ServiceEnvelopeReceived {
  /**
   * 报文头
   *
   * Source: spec#3.4.1/request.requestHead, spec#3.4.2/request.requestHead,
   * spec#3.4.3/request.requestHead, spec#3.4.4/request.requestHead, spec#3.4.5/request.requestHead,
   * spec#3.4.6.1/request.requestHead, spec#3.4.6.2/request.requestHead,
   * spec#3.4.6.3/request.requestHead.
   * Question q-unsigned-head: No signature covers the request's number and kind
   */
  readonly requestHead: ServiceEnvelopeRequestHeadReceived;
  /**
   * 报文体
   *
   * The document does not say whether it is required.
   * Source: spec#3.4.1/request.requestBody, spec#3.4.2/request.requestBody,
   * spec#3.4.3/request.requestBody, spec#3.4.4/request.requestBody, spec#3.4.5/request.requestBody,
   * spec#3.4.6.1/request.requestBody, spec#3.4.6.2/request.requestBody,
   * spec#3.4.6.3/request.requestBody.
   * Question q-leaf-text: How the text of an element is taken
   */
  readonly requestBody?: WireValue;
}

/**
 * 报文头
 *
 * As it is sent.
 */
export interface ServiceEnvelopeRequestHead {
  /**
   * 请求 UUID
   *
   * At most 50 characters.
   * Source: spec#3.4.1/request.requestUUID, spec#3.4.2/request.requestUUID,
   * spec#3.4.3/request.requestUUID, spec#3.4.4/request.requestUUID, spec#3.4.5/request.requestUUID,
   * spec#3.4.6.1/request.requestUUID, spec#3.4.6.2/request.requestUUID,
   * spec#3.4.6.3/request.requestUUID.
   * Question q-uuid-repeat: Whether a repeat has the same number, and what answers it
   */
  readonly requestUUID: string;
  /**
   * 签名
   *
   * At most 100 characters.
   * Source: spec#3.4.1/request.sign, spec#3.4.2/request.sign, spec#3.4.3/request.sign,
   * spec#3.4.4/request.sign, spec#3.4.5/request.sign, spec#3.4.6.1/request.sign,
   * spec#3.4.6.2/request.sign, spec#3.4.6.3/request.sign.
   * Question q-digest: How the digest is written
   */
  readonly sign: string;
}

/**
 * 报文头
 *
 * As it is received: codes may be unlisted, members unknown.
 */
export interface ServiceEnvelopeRequestHeadReceived {
  /**
   * 请求 UUID
   *
   * At most 50 characters.
   * Source: spec#3.4.1/request.requestUUID, spec#3.4.2/request.requestUUID,
   * spec#3.4.3/request.requestUUID, spec#3.4.4/request.requestUUID, spec#3.4.5/request.requestUUID,
   * spec#3.4.6.1/request.requestUUID, spec#3.4.6.2/request.requestUUID,
   * spec#3.4.6.3/request.requestUUID.
   * Question q-uuid-repeat: Whether a repeat has the same number, and what answers it
   */
  readonly requestUUID: string;
  /**
   * 签名
   *
   * At most 100 characters.
   * Source: spec#3.4.1/request.sign, spec#3.4.2/request.sign, spec#3.4.3/request.sign,
   * spec#3.4.4/request.sign, spec#3.4.5/request.sign, spec#3.4.6.1/request.sign,
   * spec#3.4.6.2/request.sign, spec#3.4.6.3/request.sign.
   * Question q-digest: How the digest is written
   */
  readonly sign: string;
}

/**
 * 业务请求
 *
 * As it is sent.
 */
export interface ServiceReply {
  /**
   * 报文头
   *
   * Source: spec#3.4.1/reply.requestHead, spec#3.4.2/reply.requestHead,
   * spec#3.4.3/reply.requestHead, spec#3.4.4/reply.requestHead, spec#3.4.5/reply.requestHead,
   * spec#3.4.6.1/reply.requestHead, spec#3.4.6.2/reply.requestHead, spec#3.4.6.3/reply.requestHead.
   * Question q-head-names: What the parts of a reply are called
   */
  readonly responseHead: ServiceReplyResponseHead;
  /**
   * 报文体
   *
   * The document does not say whether it is required.
   * Source: spec#3.4.1/reply.requestBody, spec#3.4.2/reply.requestBody,
   * spec#3.4.3/reply.requestBody, spec#3.4.4/reply.requestBody, spec#3.4.5/reply.requestBody,
   * spec#3.4.6.1/reply.requestBody, spec#3.4.6.2/reply.requestBody, spec#3.4.6.3/reply.requestBody.
   * Question q-reply-binding: What ties a reply to its request
   */
  readonly responseBody?: WireValue | undefined;
}

/**
 * 业务请求
 *
 * As it is received: codes may be unlisted, members unknown.
 */
export interface ServiceReplyReceived {
  /**
   * 报文头
   *
   * Source: spec#3.4.1/reply.requestHead, spec#3.4.2/reply.requestHead,
   * spec#3.4.3/reply.requestHead, spec#3.4.4/reply.requestHead, spec#3.4.5/reply.requestHead,
   * spec#3.4.6.1/reply.requestHead, spec#3.4.6.2/reply.requestHead, spec#3.4.6.3/reply.requestHead.
   * Question q-head-names: What the parts of a reply are called
   */
  readonly responseHead: ServiceReplyResponseHeadReceived;
  /**
   * 报文体
   *
   * The document does not say whether it is required.
   * Source: spec#3.4.1/reply.requestBody, spec#3.4.2/reply.requestBody,
   * spec#3.4.3/reply.requestBody, spec#3.4.4/reply.requestBody, spec#3.4.5/reply.requestBody,
   * spec#3.4.6.1/reply.requestBody, spec#3.4.6.2/reply.requestBody, spec#3.4.6.3/reply.requestBody.
   * Question q-reply-binding: What ties a reply to its request
   */
  readonly responseBody?: WireValue;
}

/**
 * 报文头
 *
 * As it is sent.
 */
export interface ServiceReplyResponseHead {
  /**
   * 请求 UUID
   *
   * At most 50 characters.
   * Source: spec#3.4.1/reply.requestUUID, spec#3.4.2/reply.requestUUID,
   * spec#3.4.3/reply.requestUUID, spec#3.4.4/reply.requestUUID, spec#3.4.5/reply.requestUUID,
   * spec#3.4.6.1/reply.requestUUID, spec#3.4.6.2/reply.requestUUID, spec#3.4.6.3/reply.requestUUID.
   * Question q-reply-uuid: Whether a reply repeats the request's number
   */
  readonly requestUUID: string;
  /**
   * 签名
   *
   * At most 100 characters.
   * Source: spec#3.4.1/reply.sign, spec#3.4.2/reply.sign, spec#3.4.3/reply.sign,
   * spec#3.4.4/reply.sign, spec#3.4.5/reply.sign, spec#3.4.6.1/reply.sign, spec#3.4.6.2/reply.sign,
   * spec#3.4.6.3/reply.sign.
   * Question q-md5: A digest with the key behind
   */
  readonly sign: string;
}

/**
 * 报文头
 *
 * As it is received: codes may be unlisted, members unknown.
 */
export interface ServiceReplyResponseHeadReceived {
  /**
   * 请求 UUID
   *
   * At most 50 characters.
   * Source: spec#3.4.1/reply.requestUUID, spec#3.4.2/reply.requestUUID,
   * spec#3.4.3/reply.requestUUID, spec#3.4.4/reply.requestUUID, spec#3.4.5/reply.requestUUID,
   * spec#3.4.6.1/reply.requestUUID, spec#3.4.6.2/reply.requestUUID, spec#3.4.6.3/reply.requestUUID.
   * Question q-reply-uuid: Whether a reply repeats the request's number
   */
  readonly requestUUID: string;
  /**
   * 签名
   *
   * At most 100 characters.
   * Source: spec#3.4.1/reply.sign, spec#3.4.2/reply.sign, spec#3.4.3/reply.sign,
   * spec#3.4.4/reply.sign, spec#3.4.5/reply.sign, spec#3.4.6.1/reply.sign, spec#3.4.6.2/reply.sign,
   * spec#3.4.6.3/reply.sign.
   * Question q-md5: A digest with the key behind
   */
  readonly sign: string;
}

/**
 * 回执
 *
 * As it is sent.
 */
export interface ReceiptsEnvelope {
  /**
   * 报文头
   *
   * Source: spec#3.4.1/request.requestHead, spec#3.4.2/request.requestHead,
   * spec#3.4.3/request.requestHead, spec#3.4.4/request.requestHead, spec#3.4.5/request.requestHead,
   * spec#3.4.6.1/request.requestHead, spec#3.4.6.2/request.requestHead,
   * spec#3.4.6.3/request.requestHead.
   * Question q-unsigned-head: No signature covers the request's number and kind
   */
  readonly requestHead: ReceiptsEnvelopeRequestHead;
  /**
   * 报文体
   *
   * The document does not say whether it is required.
   * Source: spec#3.4.1/request.requestBody, spec#3.4.2/request.requestBody,
   * spec#3.4.3/request.requestBody, spec#3.4.4/request.requestBody, spec#3.4.5/request.requestBody,
   * spec#3.4.6.1/request.requestBody, spec#3.4.6.2/request.requestBody,
   * spec#3.4.6.3/request.requestBody.
   * Question q-leaf-text: How the text of an element is taken
   */
  readonly requestBody?: WireValue | undefined;
}

/**
 * 回执
 *
 * As it is received: codes may be unlisted, members unknown.
 */
export interface ReceiptsEnvelopeReceived {
  /**
   * 报文头
   *
   * Source: spec#3.4.1/request.requestHead, spec#3.4.2/request.requestHead,
   * spec#3.4.3/request.requestHead, spec#3.4.4/request.requestHead, spec#3.4.5/request.requestHead,
   * spec#3.4.6.1/request.requestHead, spec#3.4.6.2/request.requestHead,
   * spec#3.4.6.3/request.requestHead.
   * Question q-unsigned-head: No signature covers the request's number and kind
   */
  readonly requestHead: ReceiptsEnvelopeRequestHeadReceived;
  /**
   * 报文体
   *
   * The document does not say whether it is required.
   * Source: spec#3.4.1/request.requestBody, spec#3.4.2/request.requestBody,
   * spec#3.4.3/request.requestBody, spec#3.4.4/request.requestBody, spec#3.4.5/request.requestBody,
   * spec#3.4.6.1/request.requestBody, spec#3.4.6.2/request.requestBody,
   * spec#3.4.6.3/request.requestBody.
   * Question q-leaf-text: How the text of an element is taken
   */
  readonly requestBody?: WireValue;
}

/**
 * 报文头
 *
 * As it is sent.
 */
export interface ReceiptsEnvelopeRequestHead {
  /**
   * 请求 UUID
   *
   * At most 50 characters.
   * Source: spec#3.4.1/request.requestUUID, spec#3.4.2/request.requestUUID,
   * spec#3.4.3/request.requestUUID, spec#3.4.4/request.requestUUID, spec#3.4.5/request.requestUUID,
   * spec#3.4.6.1/request.requestUUID, spec#3.4.6.2/request.requestUUID,
   * spec#3.4.6.3/request.requestUUID.
   * Question q-uuid-repeat: Whether a repeat has the same number, and what answers it
   */
  readonly requestUUID: string;
  /**
   * 签名
   *
   * At most 100 characters.
   * Source: spec#3.4.1/request.sign, spec#3.4.2/request.sign, spec#3.4.3/request.sign,
   * spec#3.4.4/request.sign, spec#3.4.5/request.sign, spec#3.4.6.1/request.sign,
   * spec#3.4.6.2/request.sign, spec#3.4.6.3/request.sign.
   * Question q-digest: How the digest is written
   */
  readonly sign: string;
}

/**
 * 报文头
 *
 * As it is received: codes may be unlisted, members unknown.
 */
export interface ReceiptsEnvelopeRequestHeadReceived {
  /**
   * 请求 UUID
   *
   * At most 50 characters.
   * Source: spec#3.4.1/request.requestUUID, spec#3.4.2/request.requestUUID,
   * spec#3.4.3/request.requestUUID, spec#3.4.4/request.requestUUID, spec#3.4.5/request.requestUUID,
   * spec#3.4.6.1/request.requestUUID, spec#3.4.6.2/request.requestUUID,
   * spec#3.4.6.3/request.requestUUID.
   * Question q-uuid-repeat: Whether a repeat has the same number, and what answers it
   */
  readonly requestUUID: string;
  /**
   * 签名
   *
   * At most 100 characters.
   * Source: spec#3.4.1/request.sign, spec#3.4.2/request.sign, spec#3.4.3/request.sign,
   * spec#3.4.4/request.sign, spec#3.4.5/request.sign, spec#3.4.6.1/request.sign,
   * spec#3.4.6.2/request.sign, spec#3.4.6.3/request.sign.
   * Question q-digest: How the digest is written
   */
  readonly sign: string;
}

/**
 * 回执
 *
 * As it is sent.
 */
export interface ReceiptsReply {
  /**
   * 报文头
   *
   * Source: spec#3.4.1/reply.requestHead, spec#3.4.2/reply.requestHead,
   * spec#3.4.3/reply.requestHead, spec#3.4.4/reply.requestHead, spec#3.4.5/reply.requestHead,
   * spec#3.4.6.1/reply.requestHead, spec#3.4.6.2/reply.requestHead, spec#3.4.6.3/reply.requestHead.
   * Question q-head-names: What the parts of a reply are called
   */
  readonly responseHead: ReceiptsReplyResponseHead;
  /**
   * 报文体
   *
   * The document does not say whether it is required.
   * Source: spec#3.4.1/reply.requestBody, spec#3.4.2/reply.requestBody,
   * spec#3.4.3/reply.requestBody, spec#3.4.4/reply.requestBody, spec#3.4.5/reply.requestBody,
   * spec#3.4.6.1/reply.requestBody, spec#3.4.6.2/reply.requestBody, spec#3.4.6.3/reply.requestBody.
   * Question q-reply-binding: What ties a reply to its request
   */
  readonly responseBody?: WireValue | undefined;
}

/**
 * 回执
 *
 * As it is received: codes may be unlisted, members unknown.
 */
export interface ReceiptsReplyReceived {
  /**
   * 报文头
   *
   * Source: spec#3.4.1/reply.requestHead, spec#3.4.2/reply.requestHead,
   * spec#3.4.3/reply.requestHead, spec#3.4.4/reply.requestHead, spec#3.4.5/reply.requestHead,
   * spec#3.4.6.1/reply.requestHead, spec#3.4.6.2/reply.requestHead, spec#3.4.6.3/reply.requestHead.
   * Question q-head-names: What the parts of a reply are called
   */
  readonly responseHead: ReceiptsReplyResponseHeadReceived;
  /**
   * 报文体
   *
   * The document does not say whether it is required.
   * Source: spec#3.4.1/reply.requestBody, spec#3.4.2/reply.requestBody,
   * spec#3.4.3/reply.requestBody, spec#3.4.4/reply.requestBody, spec#3.4.5/reply.requestBody,
   * spec#3.4.6.1/reply.requestBody, spec#3.4.6.2/reply.requestBody, spec#3.4.6.3/reply.requestBody.
   * Question q-reply-binding: What ties a reply to its request
   */
  readonly responseBody?: WireValue;
}

/**
 * 报文头
 *
 * As it is sent.
 */
export interface ReceiptsReplyResponseHead {
  /**
   * 请求 UUID
   *
   * At most 50 characters.
   * Source: spec#3.4.1/reply.requestUUID, spec#3.4.2/reply.requestUUID,
   * spec#3.4.3/reply.requestUUID, spec#3.4.4/reply.requestUUID, spec#3.4.5/reply.requestUUID,
   * spec#3.4.6.1/reply.requestUUID, spec#3.4.6.2/reply.requestUUID, spec#3.4.6.3/reply.requestUUID.
   * Question q-reply-uuid: Whether a reply repeats the request's number
   */
  readonly requestUUID: string;
  /**
   * 签名
   *
   * At most 100 characters.
   * Source: spec#3.4.1/reply.sign, spec#3.4.2/reply.sign, spec#3.4.3/reply.sign,
   * spec#3.4.4/reply.sign, spec#3.4.5/reply.sign, spec#3.4.6.1/reply.sign, spec#3.4.6.2/reply.sign,
   * spec#3.4.6.3/reply.sign.
   * Question q-md5: A digest with the key behind
   */
  readonly sign: string;
}

/**
 * 报文头
 *
 * As it is received: codes may be unlisted, members unknown.
 */
export interface ReceiptsReplyResponseHeadReceived {
  /**
   * 请求 UUID
   *
   * At most 50 characters.
   * Source: spec#3.4.1/reply.requestUUID, spec#3.4.2/reply.requestUUID,
   * spec#3.4.3/reply.requestUUID, spec#3.4.4/reply.requestUUID, spec#3.4.5/reply.requestUUID,
   * spec#3.4.6.1/reply.requestUUID, spec#3.4.6.2/reply.requestUUID, spec#3.4.6.3/reply.requestUUID.
   * Question q-reply-uuid: Whether a reply repeats the request's number
   */
  readonly requestUUID: string;
  /**
   * 签名
   *
   * At most 100 characters.
   * Source: spec#3.4.1/reply.sign, spec#3.4.2/reply.sign, spec#3.4.3/reply.sign,
   * spec#3.4.4/reply.sign, spec#3.4.5/reply.sign, spec#3.4.6.1/reply.sign, spec#3.4.6.2/reply.sign,
   * spec#3.4.6.3/reply.sign.
   * Question q-md5: A digest with the key behind
   */
  readonly sign: string;
}

/**
 * 保险公司返回报文
 *
 * As it is sent.
 *
 * Source: spec#3.4.3/reply.
 * Question q-success-fields: What must be there after success
 */
export interface CorrectReplyData {
  /**
   * 保险公司联系方式
   *
   * On the wire: InsurancePhone.
   * The document on whether it is required: 可为空.
   * Source: spec#3.4.3/reply.InsurancePhone.
   * Question q-success-fields: What must be there after success
   */
  readonly insurancePhone?: string | undefined;
  /**
   * 电子保单下载地址
   *
   * On the wire: downLoadUrl.
   * The document on whether it is required: 可为空.
   * Sensitive: credential.
   * Source: spec#3.4.3/reply.downLoadUrl.
   * Question q-download-links: Addresses of policies
   */
  readonly downloadUrl?: string | undefined;
  /**
   * 保单起期和止期
   *
   * From when to when the policy holds, as startDate and endDate of the request said, with 至 between
   * them.
   *
   * On the wire: InsuranceTime.
   * The document on whether it is required: 可为空.
   * Source: spec#3.4.3/reply.InsuranceTime.
   * Question q-insurance-time: A period in one text
   */
  readonly insuranceTime?: string | undefined;
}

/**
 * 保险公司返回报文
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: spec#3.4.3/reply.
 * Question q-success-fields: What must be there after success
 */
export interface CorrectReplyDataReceived {
  /**
   * 保险公司联系方式
   *
   * On the wire: InsurancePhone.
   * The document on whether it is required: 可为空.
   * Source: spec#3.4.3/reply.InsurancePhone.
   * Question q-success-fields: What must be there after success
   */
  readonly insurancePhone?: string;
  /**
   * 电子保单下载地址
   *
   * On the wire: downLoadUrl.
   * The document on whether it is required: 可为空.
   * Sensitive: credential.
   * Source: spec#3.4.3/reply.downLoadUrl.
   * Question q-download-links: Addresses of policies
   */
  readonly downloadUrl?: string;
  /**
   * 保单起期和止期
   *
   * From when to when the policy holds, as startDate and endDate of the request said, with 至 between
   * them.
   *
   * On the wire: InsuranceTime.
   * The document on whether it is required: 可为空.
   * Source: spec#3.4.3/reply.InsuranceTime.
   * Question q-insurance-time: A period in one text
   */
  readonly insuranceTime?: string;
}

/**
 * 保险公司返回报文
 *
 * As it is sent.
 *
 * Source: spec#3.4.1/reply.
 * Question q-insure-policy-no: Whether applying returns a policy's number
 */
export interface InsureReplyData {
  /**
   * 投保单号
   *
   * The document on whether it is required: 可为空.
   * Source: spec#3.4.1/reply.proposalNo.
   * Question q-success-fields: What must be there after success
   */
  readonly proposalNo?: string | undefined;
  /**
   * 支付链接
   *
   * On the wire: yeepayurl.
   * The document on whether it is required: 可为空.
   * Sensitive: credential.
   * Source: spec#3.4.1/reply.yeepayurl.
   * Question q-pay-link: The link for paying
   */
  readonly paymentUrl?: string | undefined;
}

/**
 * 保险公司返回报文
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: spec#3.4.1/reply.
 * Question q-insure-policy-no: Whether applying returns a policy's number
 */
export interface InsureReplyDataReceived {
  /**
   * 投保单号
   *
   * The document on whether it is required: 可为空.
   * Source: spec#3.4.1/reply.proposalNo.
   * Question q-success-fields: What must be there after success
   */
  readonly proposalNo?: string;
  /**
   * 支付链接
   *
   * On the wire: yeepayurl.
   * The document on whether it is required: 可为空.
   * Sensitive: credential.
   * Source: spec#3.4.1/reply.yeepayurl.
   * Question q-pay-link: The link for paying
   */
  readonly paymentUrl?: string;
}

/**
 * 申请发票
 *
 * Asks for the invoice of a policy; a receipt tells where it is or who delivers it.
 *
 * Source: spec#3.4.5, spec#3.3.5.
 * Question q-invoice-event: What a second request for an invoice means
 */
export interface ApplyInvoice {
  readonly operation: "applyInvoice";
  readonly requestBody: InvoiceBodyReceived;
}

/**
 * 理赔请求
 *
 * Announces a claim; the reply says whether it was taken, and nothing tells what becomes of it.
 *
 * Source: spec#3.4.4, spec#3.3.4.
 * Question q-claim-outcome: What becomes of a claim
 */
export interface Claim {
  readonly operation: "claim";
  readonly requestBody: ClaimBodyReceived;
}

/**
 * 批改请求
 *
 * Replaces what the application had as ciphertext by what it means, and sets the period and the
 * special clauses.
 *
 * Source: spec#3.4.3, spec#3.3.3.
 * Question q-correct-event: What makes two corrections the same
 */
export interface Correct {
  readonly operation: "correct";
  readonly requestBody: CorrectBodyReceived;
}

/**
 * 投保请求
 *
 * Applies for a bid bond; the reply has the address where it is paid. Most of what it says is
 * ciphertext until it is corrected.
 *
 * Source: spec#3.4.1, spec#3.3.1.
 * Question q-insure-event: What makes two applications the same
 */
export interface Insure {
  readonly operation: "insure";
  readonly requestBody: InsureBodyReceived;
}

/**
 * 发票信息回执
 *
 * An invoice was made; where an electronic one is, or who delivers one on paper.
 *
 * Source: spec#3.4.6.2, spec#3.3.7.
 * Question q-invoice-receipt: What the receipt of an invoice must have
 */
export interface InvoiceReceipt {
  readonly operation: "invoiceReceipt";
  readonly requestBody: InvoiceReceiptBodyReceived;
}

/**
 * 保单缴纳情况回执
 *
 * A policy was paid for and issued.
 *
 * Source: spec#3.4.6.1, spec#3.3.6.
 * Question q-payment-receipt: What the receipt of a payment tells
 */
export interface PaymentReceipt {
  readonly operation: "paymentReceipt";
  readonly requestBody: PaymentReceiptBodyReceived;
}

/**
 * 退保状态回执
 *
 * Whether a cancellation was refunded.
 *
 * Source: spec#3.4.6.3, spec#3.3.8.
 * Question q-surrender-receipt: Whether a failed refund is told
 */
export interface SurrenderReceipt {
  readonly operation: "surrenderReceipt";
  readonly requestBody: SurrenderReceiptBodyReceived;
}

/**
 * 退保请求
 *
 * Asks for a policy to be cancelled and its premium to be paid back; the receipt tells what became
 * of it.
 *
 * Source: spec#3.4.2, spec#3.3.2.
 * Question q-surrender-meaning: Whether a cancellation is done when it is answered
 */
export interface Surrender {
  readonly operation: "surrender";
  readonly requestBody: SurrenderBodyReceived;
}
