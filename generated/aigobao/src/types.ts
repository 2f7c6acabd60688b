// Generated from specs/aigobao by baowen. Do not edit: change the spec, then run `baowen generate`.

import type {
  CardType,
  CardTypeReceived,
  CardTypeText,
  CardTypeTextReceived,
  EnterpriseCardTypeText,
  EnterpriseCardTypeTextReceived,
  Gender,
  GenderReceived,
  GenderText,
  GenderTextReceived,
  InvoiceStatus,
  InvoiceStatusReceived,
  InvoiceSupport,
  InvoiceSupportReceived,
  InvoiceType,
  InvoiceTypeReceived,
  IsEnterprise,
  IsEnterpriseReceived,
  IsGroup,
  IsGroupReceived,
  OrderStatus,
  OrderStatusReceived,
  PayType,
  PayTypeReceived,
  PolicyStatus,
  PolicyStatusReceived,
  Relation,
  RelationReceived,
  ResultCode,
  ResultCodeReceived,
  TransactionStatus,
  TransactionStatusReceived,
} from "./codes.js";
import type { DateText, DateTimeText, Decimal, Unlisted, WireValue, Yuan } from "@baowen/runtime";

/**
 * 下预订单
 *
 * As it is sent.
 *
 * Source: api#7.4.2.
 * Question q-plan-choice: How a plan is chosen
 */
export interface AddTempBody {
  /**
   * 分销商编号
   *
   * At most 32 characters.
   * Source: api#7.4.2/distrCode.
   */
  readonly distrCode: string;
  /**
   * 分销商渠道会员手机号
   *
   * At most 32 characters.
   * Sensitive: mobile.
   * Source: api#7.4.2/mobile.
   * Question q-member-mobile: One telephone number under two names
   */
  readonly mobile: string;
  /**
   * 会员号
   *
   * At most 32 characters.
   * Source: api#7.4.2/memberId.
   */
  readonly memberId: string;
  /**
   * 外部流水号
   *
   * At most 32 characters.
   * Source: api#7.4.2/outSerialNo.
   * Question q-add-temp-again: What a second pre-order with the same serial number does
   */
  readonly outSerialNo: string;
  /**
   * 支付方式
   *
   * Source: api#7.4.2/payType.
   * Question q-look-alikes: Letters that look alike
   */
  readonly payType: PayType;
  /**
   * 产品code
   *
   * At most 32 characters.
   * Source: api#7.4.2/productCode.
   * Question q-labels: One name under several labels
   */
  readonly productCode: string;
  /**
   * 产品名称
   *
   * At most 32 characters.
   * Source: api#7.4.2/productName.
   * Question q-product-name: A name beside the number that it belongs to
   */
  readonly productName: string;
  /**
   * 投保回调url
   *
   * At most 512 characters.
   * Sensitive: credential.
   * Source: api#7.4.2/deliverNotifyUrl.
   * Question q-notify: What the notices look like
   */
  readonly deliverNotifyUrl: string;
  /**
   * 退保回调url
   *
   * At most 512 characters.
   * Sensitive: credential.
   * Source: api#7.4.2/returnNotifyUrl.
   * Question q-notify: What the notices look like
   */
  readonly returnNotifyUrl: string;
  /**
   * 退款回调url
   *
   * At most 512 characters.
   * Required when payType = 1.
   * The document on whether it is required: 否.
   * Sensitive: credential.
   * Source: api#7.4.2/refundNotifyUrl.
   * Question q-notify-refund: What the notice of a refund looks like
   */
  readonly refundNotifyUrl?: string | undefined;
  /**
   * 返回页面地址
   *
   * At most 512 characters.
   * Source: api#7.4.2/returnPage.
   * Question q-return-page: What comes with the customer's return
   */
  readonly returnPage: string;
  /**
   * 起保时间
   *
   * The document calls it String(12).
   * Source: api#7.4.2/safeguardStartTime.
   * Question q-safeguard-dates: How the days of cover are written
   */
  readonly safeguardStartTime?: DateText<"yyyy-M-d"> | undefined;
  /**
   * 止保时间
   *
   * The document calls it String(12).
   * Source: api#7.4.2/safeguardEndTime.
   * Question q-safeguard-dates: How the days of cover are written
   */
  readonly safeguardEndTime?: DateText<"yyyy-M-d"> | undefined;
  /**
   * 投保人信息
   *
   * Source: api#7.4.2/holderInfo.
   */
  readonly holderInfo?: HolderInfo | undefined;
  /**
   * 被保人信息
   *
   * Source: api#7.4.2/insuredInfoList.
   */
  readonly insuredInfoList?: readonly InsuredInfo[] | undefined;
}

/**
 * 下预订单
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: api#7.4.2.
 * Question q-plan-choice: How a plan is chosen
 */
export interface AddTempBodyReceived {
  /**
   * 分销商编号
   *
   * At most 32 characters.
   * Source: api#7.4.2/distrCode.
   */
  readonly distrCode: string;
  /**
   * 分销商渠道会员手机号
   *
   * At most 32 characters.
   * Sensitive: mobile.
   * Source: api#7.4.2/mobile.
   * Question q-member-mobile: One telephone number under two names
   */
  readonly mobile: string;
  /**
   * 会员号
   *
   * At most 32 characters.
   * Source: api#7.4.2/memberId.
   */
  readonly memberId: string;
  /**
   * 外部流水号
   *
   * At most 32 characters.
   * Source: api#7.4.2/outSerialNo.
   * Question q-add-temp-again: What a second pre-order with the same serial number does
   */
  readonly outSerialNo: string;
  /**
   * 支付方式
   *
   * Source: api#7.4.2/payType.
   * Question q-look-alikes: Letters that look alike
   */
  readonly payType: PayTypeReceived;
  /**
   * 产品code
   *
   * At most 32 characters.
   * Source: api#7.4.2/productCode.
   * Question q-labels: One name under several labels
   */
  readonly productCode: string;
  /**
   * 产品名称
   *
   * At most 32 characters.
   * Source: api#7.4.2/productName.
   * Question q-product-name: A name beside the number that it belongs to
   */
  readonly productName: string;
  /**
   * 投保回调url
   *
   * At most 512 characters.
   * Sensitive: credential.
   * Source: api#7.4.2/deliverNotifyUrl.
   * Question q-notify: What the notices look like
   */
  readonly deliverNotifyUrl: string;
  /**
   * 退保回调url
   *
   * At most 512 characters.
   * Sensitive: credential.
   * Source: api#7.4.2/returnNotifyUrl.
   * Question q-notify: What the notices look like
   */
  readonly returnNotifyUrl: string;
  /**
   * 退款回调url
   *
   * At most 512 characters.
   * Required when payType = 1.
   * The document on whether it is required: 否.
   * Sensitive: credential.
   * Source: api#7.4.2/refundNotifyUrl.
   * Question q-notify-refund: What the notice of a refund looks like
   */
  readonly refundNotifyUrl?: string;
  /**
   * 返回页面地址
   *
   * At most 512 characters.
   * Source: api#7.4.2/returnPage.
   * Question q-return-page: What comes with the customer's return
   */
  readonly returnPage: string;
  /**
   * 起保时间
   *
   * The document calls it String(12).
   * Source: api#7.4.2/safeguardStartTime.
   * Question q-safeguard-dates: How the days of cover are written
   */
  readonly safeguardStartTime?: DateText<"yyyy-M-d">;
  /**
   * 止保时间
   *
   * The document calls it String(12).
   * Source: api#7.4.2/safeguardEndTime.
   * Question q-safeguard-dates: How the days of cover are written
   */
  readonly safeguardEndTime?: DateText<"yyyy-M-d">;
  /**
   * 投保人信息
   *
   * Source: api#7.4.2/holderInfo.
   */
  readonly holderInfo?: HolderInfoReceived;
  /**
   * 被保人信息
   *
   * Source: api#7.4.2/insuredInfoList.
   */
  readonly insuredInfoList?: readonly InsuredInfoReceived[];
}

/**
 * 下预订单
 *
 * As it is sent.
 *
 * Source: api#7.4.4.
 */
export interface AddTempData {
  /**
   * 爱购保平台下单地址
   *
   * Sensitive: credential.
   * Source: api#7.4.4/url.
   * Question q-links: Addresses that hold a secret
   */
  readonly url: string;
  /**
   * 分销商预订单号
   *
   * Source: api#7.4.4/tempOrderCode.
   * Question q-order-codes: Which order number is meant
   */
  readonly tempOrderCode: string;
}

/**
 * 下预订单
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: api#7.4.4.
 */
export interface AddTempDataReceived {
  /**
   * 爱购保平台下单地址
   *
   * Sensitive: credential.
   * Source: api#7.4.4/url.
   * Question q-links: Addresses that hold a secret
   */
  readonly url: string;
  /**
   * 分销商预订单号
   *
   * Source: api#7.4.4/tempOrderCode.
   * Question q-order-codes: Which order number is meant
   */
  readonly tempOrderCode: string;
}

/**
 * 开票
 *
 * As it is sent.
 *
 * Source: api#7.2.2.
 * Question q-distr-code: Three operations without the distributor's number
 * Question q-invoice-mode: Invoices for each policy, or one for all
 */
export interface ApplyInvoiceBody {
  /**
   * 会员号
   *
   * At most 32 characters.
   * Source: api#7.2.2/memberId.
   */
  readonly memberId: string;
  /**
   * 订单号
   *
   * At most 32 characters.
   * Source: api#7.2.2/orderCode.
   * Question q-order-codes: Which order number is meant
   */
  readonly orderCode: string;
  /**
   * 发票类型
   *
   * Source: api#7.2.2/invoiceType.
   */
  readonly invoiceType: InvoiceType;
  /**
   * 发票抬头
   *
   * At most 32 characters.
   * Sensitive: name.
   * Source: api#7.2.2/invoiceTitle.
   */
  readonly invoiceTitle: string;
  /**
   * 纳税人识别号
   *
   * At most 32 characters.
   * Required when invoiceType = 2.
   * The document on whether it is required: 否.
   * Sensitive: id-card.
   * Source: api#7.2.2/taxpayerNo.
   * Question q-taxpayer-no: Whether a company's invoice needs its number
   */
  readonly taxpayerNo?: string | undefined;
}

/**
 * 开票
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: api#7.2.2.
 * Question q-distr-code: Three operations without the distributor's number
 * Question q-invoice-mode: Invoices for each policy, or one for all
 */
export interface ApplyInvoiceBodyReceived {
  /**
   * 会员号
   *
   * At most 32 characters.
   * Source: api#7.2.2/memberId.
   */
  readonly memberId: string;
  /**
   * 订单号
   *
   * At most 32 characters.
   * Source: api#7.2.2/orderCode.
   * Question q-order-codes: Which order number is meant
   */
  readonly orderCode: string;
  /**
   * 发票类型
   *
   * Source: api#7.2.2/invoiceType.
   */
  readonly invoiceType: InvoiceTypeReceived;
  /**
   * 发票抬头
   *
   * At most 32 characters.
   * Sensitive: name.
   * Source: api#7.2.2/invoiceTitle.
   */
  readonly invoiceTitle: string;
  /**
   * 纳税人识别号
   *
   * At most 32 characters.
   * Required when invoiceType = 2.
   * The document on whether it is required: 否.
   * Sensitive: id-card.
   * Source: api#7.2.2/taxpayerNo.
   * Question q-taxpayer-no: Whether a company's invoice needs its number
   */
  readonly taxpayerNo?: string;
}

/**
 * 获取产品接口
 *
 * As it is sent.
 *
 * Source: api#7.5.2.
 * Question q-distr-code: Three operations without the distributor's number
 */
export interface GetDistrProductDetailBody {
  /**
   * 产品编号
   *
   * At most 32 characters.
   * Source: api#7.5.2/productCode.
   */
  readonly productCode: string;
  /**
   * 计划编号
   *
   * At most 32 characters.
   * Source: api#7.5.2/planCode.
   * Question q-plan-choice: How a plan is chosen
   */
  readonly planCode?: string | undefined;
  /**
   * 会员号
   *
   * At most 32 characters.
   * Source: api#7.5.2/memberId.
   */
  readonly memberId: string;
}

/**
 * 获取产品接口
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: api#7.5.2.
 * Question q-distr-code: Three operations without the distributor's number
 */
export interface GetDistrProductDetailBodyReceived {
  /**
   * 产品编号
   *
   * At most 32 characters.
   * Source: api#7.5.2/productCode.
   */
  readonly productCode: string;
  /**
   * 计划编号
   *
   * At most 32 characters.
   * Source: api#7.5.2/planCode.
   * Question q-plan-choice: How a plan is chosen
   */
  readonly planCode?: string;
  /**
   * 会员号
   *
   * At most 32 characters.
   * Source: api#7.5.2/memberId.
   */
  readonly memberId: string;
}

/**
 * 获取产品接口
 *
 * As it is sent.
 *
 * Source: api#7.5.4.
 * Question q-product-sample: The product's sample is no JSON
 */
export interface GetDistrProductDetailData {
  /**
   * 产品编号
   *
   * At most 32 characters.
   * Source: api#7.5.4/productCode.
   */
  readonly productCode: string;
  /**
   * 产品名称
   *
   * At most 32 characters.
   * Source: api#7.5.4/productName.
   */
  readonly productName: string;
  /**
   * 保司logo
   *
   * At most 256 characters.
   * Source: api#7.5.4/insuranceCompanyLogo.
   * Question q-logo: The insurer's logo
   */
  readonly insuranceCompanyLogo: string;
  /**
   * 产品计划
   *
   * The document calls it Object[].
   * Source: api#7.5.4/plans.
   * Question q-plan-members: Table and sample name a plan's members differently
   */
  readonly plans: readonly ProductPlan[];
}

/**
 * 获取产品接口
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: api#7.5.4.
 * Question q-product-sample: The product's sample is no JSON
 */
export interface GetDistrProductDetailDataReceived {
  /**
   * 产品编号
   *
   * At most 32 characters.
   * Source: api#7.5.4/productCode.
   */
  readonly productCode: string;
  /**
   * 产品名称
   *
   * At most 32 characters.
   * Source: api#7.5.4/productName.
   */
  readonly productName: string;
  /**
   * 保司logo
   *
   * At most 256 characters.
   * Source: api#7.5.4/insuranceCompanyLogo.
   * Question q-logo: The insurer's logo
   */
  readonly insuranceCompanyLogo: string;
  /**
   * 产品计划
   *
   * The document calls it Object[].
   * Source: api#7.5.4/plans.
   * Question q-plan-members: Table and sample name a plan's members differently
   */
  readonly plans: readonly ProductPlanReceived[];
}

/**
 * 产品计划
 *
 * As it is sent.
 *
 * At least one of planCode, safeguardPlanCode.
 *
 * At least one of planName, safeguardPlanName.
 *
 * At least one of minPrice, defaultMinPrice.
 *
 * Source: api#7.5.4.
 * Question q-plan-members: Table and sample name a plan's members differently
 */
export interface ProductPlan {
  /**
   * 计划编号
   *
   * At most 32 characters.
   * The document on whether it is required: 是.
   * Source: api#7.5.4/planCode.
   * Question q-plan-members: Table and sample name a plan's members differently
   */
  readonly planCode?: string | undefined;
  /**
   * 计划名称
   *
   * At most 256 characters.
   * The document on whether it is required: 是.
   * Source: api#7.5.4/planName.
   * Question q-plan-members: Table and sample name a plan's members differently
   */
  readonly planName?: string | undefined;
  /**
   * 最低价格
   *
   * The document calls it String(32).
   * The document on whether it is required: 是.
   * Source: api#7.5.4/minPrice.
   * Question q-plan-members: Table and sample name a plan's members differently
   */
  readonly minPrice?: Decimal | undefined;
  /**
   * 计划编号
   *
   * Source: api#7.5.4/sample.
   * Not in the document: the sample has it.
   * Question q-plan-members: Table and sample name a plan's members differently
   */
  readonly safeguardPlanCode?: string | undefined;
  /**
   * 计划名称
   *
   * Source: api#7.5.4/sample.
   * Not in the document: the sample has it.
   * Question q-plan-members: Table and sample name a plan's members differently
   */
  readonly safeguardPlanName?: string | undefined;
  /**
   * 最低价格
   *
   * Source: api#7.5.4/sample.
   * Not in the document: the sample has it.
   * Question q-plan-members: Table and sample name a plan's members differently
   */
  readonly defaultMinPrice?: Decimal | undefined;
}

/**
 * 产品计划
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * At least one of planCode, safeguardPlanCode.
 *
 * At least one of planName, safeguardPlanName.
 *
 * At least one of minPrice, defaultMinPrice.
 *
 * Source: api#7.5.4.
 * Question q-plan-members: Table and sample name a plan's members differently
 */
export interface ProductPlanReceived {
  /**
   * 计划编号
   *
   * At most 32 characters.
   * The document on whether it is required: 是.
   * Source: api#7.5.4/planCode.
   * Question q-plan-members: Table and sample name a plan's members differently
   */
  readonly planCode?: string;
  /**
   * 计划名称
   *
   * At most 256 characters.
   * The document on whether it is required: 是.
   * Source: api#7.5.4/planName.
   * Question q-plan-members: Table and sample name a plan's members differently
   */
  readonly planName?: string;
  /**
   * 最低价格
   *
   * The document calls it String(32).
   * The document on whether it is required: 是.
   * Source: api#7.5.4/minPrice.
   * Question q-plan-members: Table and sample name a plan's members differently
   */
  readonly minPrice?: Decimal;
  /**
   * 计划编号
   *
   * Source: api#7.5.4/sample.
   * Not in the document: the sample has it.
   * Question q-plan-members: Table and sample name a plan's members differently
   */
  readonly safeguardPlanCode?: string;
  /**
   * 计划名称
   *
   * Source: api#7.5.4/sample.
   * Not in the document: the sample has it.
   * Question q-plan-members: Table and sample name a plan's members differently
   */
  readonly safeguardPlanName?: string;
  /**
   * 最低价格
   *
   * Source: api#7.5.4/sample.
   * Not in the document: the sample has it.
   * Question q-plan-members: Table and sample name a plan's members differently
   */
  readonly defaultMinPrice?: Decimal;
}

/**
 * 获取发票地址
 *
 * As it is sent.
 *
 * Source: api#7.3.2.
 * Question q-distr-code: Three operations without the distributor's number
 */
export interface GetInvoiceUrlBody {
  /**
   * 会员号
   *
   * At most 32 characters.
   * Source: api#7.3.2/memberId.
   */
  readonly memberId: string;
  /**
   * 订单号
   *
   * At most 32 characters.
   * Source: api#7.3.2/orderCode.
   * Question q-order-codes: Which order number is meant
   */
  readonly orderCode: string;
}

/**
 * 获取发票地址
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: api#7.3.2.
 * Question q-distr-code: Three operations without the distributor's number
 */
export interface GetInvoiceUrlBodyReceived {
  /**
   * 会员号
   *
   * At most 32 characters.
   * Source: api#7.3.2/memberId.
   */
  readonly memberId: string;
  /**
   * 订单号
   *
   * At most 32 characters.
   * Source: api#7.3.2/orderCode.
   * Question q-order-codes: Which order number is meant
   */
  readonly orderCode: string;
}

/**
 * 发票地址
 *
 * As it is sent.
 *
 * Source: api#7.3.4.
 * Question q-invoice-list: A list of texts whose table describes objects
 */
export interface InvoiceUrl {
  /**
   * 发票地址
   *
   * Sensitive: credential.
   * Source: api#7.3.4/invoiceUrl.
   * Question q-links: Addresses that hold a secret
   */
  readonly invoiceUrl: string;
  /**
   * 保单号
   *
   * Source: api#7.3.4/policyCode.
   * Question q-invoice-mode: Invoices for each policy, or one for all
   */
  readonly policyCode: string;
}

/**
 * 发票地址
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: api#7.3.4.
 * Question q-invoice-list: A list of texts whose table describes objects
 */
export interface InvoiceUrlReceived {
  /**
   * 发票地址
   *
   * Sensitive: credential.
   * Source: api#7.3.4/invoiceUrl.
   * Question q-links: Addresses that hold a secret
   */
  readonly invoiceUrl: string;
  /**
   * 保单号
   *
   * Source: api#7.3.4/policyCode.
   * Question q-invoice-mode: Invoices for each policy, or one for all
   */
  readonly policyCode: string;
}

/**
 * 查询订单详情
 *
 * As it is sent.
 *
 * Source: api#7.11.2.
 */
export interface GetOrderDetailBody {
  /**
   * 分销商预订单号
   *
   * Source: api#7.11.2/tempOrderCode.
   * Question q-order-codes: Which order number is meant
   */
  readonly tempOrderCode: string;
  /**
   * 分销商编号
   *
   * At most 32 characters.
   * Source: api#7.11.2/distrCode.
   */
  readonly distrCode: string;
  /**
   * 会员号
   *
   * At most 32 characters.
   * Source: api#7.11.2/memberId.
   */
  readonly memberId: string;
}

/**
 * 查询订单详情
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: api#7.11.2.
 */
export interface GetOrderDetailBodyReceived {
  /**
   * 分销商预订单号
   *
   * Source: api#7.11.2/tempOrderCode.
   * Question q-order-codes: Which order number is meant
   */
  readonly tempOrderCode: string;
  /**
   * 分销商编号
   *
   * At most 32 characters.
   * Source: api#7.11.2/distrCode.
   */
  readonly distrCode: string;
  /**
   * 会员号
   *
   * At most 32 characters.
   * Source: api#7.11.2/memberId.
   */
  readonly memberId: string;
}

/**
 * 查询订单详情
 *
 * As it is sent.
 *
 * Source: api#7.11.3.
 * Question q-detail-table: An order's details are numbered twice and not always said to be there
 */
export interface GetOrderDetailData {
  /**
   * 产品名称
   *
   * At most 32 characters.
   * Source: api#7.11.3/productName.
   */
  readonly productName: string;
  /**
   * 产品编号
   *
   * At most 32 characters.
   * Source: api#7.11.3/productCode.
   */
  readonly productCode: string;
  /**
   * 保障期限
   *
   * At most 64 characters.
   * Source: api#7.11.3/safeguardPeriod.
   * Question q-safeguard-period: How the period of cover is written
   */
  readonly safeguardPeriod: string;
  /**
   * 爱购保订单号
   *
   * At most 64 characters.
   * Source: api#7.11.3/orderCode.
   * Question q-lengths: One number, several lengths
   */
  readonly orderCode: string;
  /**
   * 订单创建时间
   *
   * The document calls it String(32).
   * Source: api#7.11.3/createTime.
   * Question q-zone: In which zone the time of an order is
   */
  readonly createTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 订单状态
   *
   * The document calls it String(64).
   * Source: api#7.11.3/orderStatus.
   */
  readonly orderStatus: OrderStatus;
  /**
   * 投保总份数
   *
   * Source: api#7.11.3/totalQty.
   * Question q-total-qty: What totalQty counts
   */
  readonly totalQty: number;
  /**
   * 订单总金额
   *
   * Source: api#7.11.3/orderTotalAmt.
   * Question q-money: In which unit amounts are
   * Question q-detail-before: What an order is before the customer has gone on
   */
  readonly orderTotalAmt: Decimal;
  /**
   * 订单折扣金额
   *
   * Source: api#7.11.3/orderReduceAmt.
   * Question q-money: In which unit amounts are
   * Question q-detail-before: What an order is before the customer has gone on
   */
  readonly orderReduceAmt: Decimal;
  /**
   * 保司log
   *
   * At most 256 characters.
   * Source: api#7.11.3/insuranceCompanyLogo.
   * Question q-logo: The insurer's logo
   */
  readonly insuranceCompanyLogo: string;
  /**
   * 保司名称
   *
   * At most 256 characters.
   * Source: api#7.11.3/companyName.
   */
  readonly companyName: string;
  /**
   * 受益人
   *
   * At most 64 characters.
   * Source: api#7.11.3/benefitType.
   * Question q-benefit-type: A kind of beneficiary, or its name
   */
  readonly benefitType: string;
  /**
   * 是否团单
   *
   * Source: api#7.11.3/isGroup.
   * Question q-is-group: Whether the mark of a group is a text or a number
   */
  readonly isGroup?: 0 | 1 | undefined;
  /**
   * 企业投保人名称
   *
   * At most 32 characters.
   * Sensitive: name.
   * Source: api#7.11.3/enterpriseName.
   */
  readonly enterpriseName?: string | undefined;
  /**
   * 企业证件类型
   *
   * The document calls it String(64).
   * Source: api#7.11.3/enterpriseCredType.
   */
  readonly enterpriseCredType?: EnterpriseCardTypeText | undefined;
  /**
   * 企业证件号
   *
   * At most 32 characters.
   * Sensitive: id-card.
   * Source: api#7.11.3/enterpriseCredNo.
   */
  readonly enterpriseCredNo?: string | undefined;
  /**
   * 企业手机号
   *
   * At most 32 characters.
   * Sensitive: mobile.
   * Source: api#7.11.3/enterprisePhone.
   */
  readonly enterprisePhone?: string | undefined;
  /**
   * 企业邮箱
   *
   * At most 32 characters.
   * Sensitive: email.
   * Source: api#7.11.3/enterpriseEmail.
   */
  readonly enterpriseEmail?: string | undefined;
  /**
   * 是否是企业投保
   *
   * Source: api#7.11.3/isEnterprise.
   */
  readonly isEnterprise: IsEnterprise;
  /**
   * 投保人名称
   *
   * At most 32 characters.
   * Sensitive: name.
   * Source: api#7.11.3/holderName.
   */
  readonly holderName?: string | undefined;
  /**
   * 投保人证件类型
   *
   * At most 32 characters.
   * Source: api#7.11.3/holderCredType.
   * Question q-status-texts: States and kinds that are told in words
   * Question q-holder-names: Members of the policyholder change their names
   */
  readonly holderCredType?: string | undefined;
  /**
   * 投保人证件号
   *
   * At most 32 characters.
   * Sensitive: id-card.
   * Source: api#7.11.3/holderCredNo.
   * Question q-holder-names: Members of the policyholder change their names
   */
  readonly holderCredNo?: string | undefined;
  /**
   * 投保人生日
   *
   * At most 32 characters.
   * Sensitive: birthday.
   * Source: api#7.11.3/holderBirthday.
   * Question q-holder-birthday: How the policyholder's birthday is written
   */
  readonly holderBirthday?: string | undefined;
  /**
   * 投保人手机号
   *
   * At most 32 characters.
   * Sensitive: mobile.
   * Source: api#7.11.3/holderPhone.
   * Question q-holder-names: Members of the policyholder change their names
   */
  readonly holderPhone?: string | undefined;
  /**
   * 投保人邮箱
   *
   * At most 32 characters.
   * Sensitive: email.
   * Source: api#7.11.3/holderEmail.
   */
  readonly holderEmail?: string | undefined;
  /**
   * 投保人性别
   *
   * The document calls it String(32).
   * Source: api#7.11.3/holderGender.
   */
  readonly holderGender?: GenderText | undefined;
  /**
   * 是否支持电子发票
   *
   * The document does not say whether it is required.
   * Source: api#7.11.3/isInvoice.
   * Question q-detail-table: An order's details are numbered twice and not always said to be there
   */
  readonly isInvoice?: InvoiceSupport | undefined;
  /**
   * 开票状态
   *
   * The document does not say whether it is required.
   * Source: api#7.11.3/invoiceStatus.
   * Question q-detail-table: An order's details are numbered twice and not always said to be there
   */
  readonly invoiceStatus?: InvoiceStatus | undefined;
  /**
   * 被保人保单信息
   *
   * The document does not say whether it is required.
   * The document calls it List.
   * Source: api#7.11.3/insuredInfoList.
   * Question q-detail-table: An order's details are numbered twice and not always said to be there
   */
  readonly insuredInfoList?: readonly InsuredPolicy[] | undefined;
}

/**
 * 查询订单详情
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: api#7.11.3.
 * Question q-detail-table: An order's details are numbered twice and not always said to be there
 */
export interface GetOrderDetailDataReceived {
  /**
   * 产品名称
   *
   * At most 32 characters.
   * Source: api#7.11.3/productName.
   */
  readonly productName: string;
  /**
   * 产品编号
   *
   * At most 32 characters.
   * Source: api#7.11.3/productCode.
   */
  readonly productCode: string;
  /**
   * 保障期限
   *
   * At most 64 characters.
   * Source: api#7.11.3/safeguardPeriod.
   * Question q-safeguard-period: How the period of cover is written
   */
  readonly safeguardPeriod: string;
  /**
   * 爱购保订单号
   *
   * At most 64 characters.
   * Source: api#7.11.3/orderCode.
   * Question q-lengths: One number, several lengths
   */
  readonly orderCode: string;
  /**
   * 订单创建时间
   *
   * The document calls it String(32).
   * Source: api#7.11.3/createTime.
   * Question q-zone: In which zone the time of an order is
   */
  readonly createTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 订单状态
   *
   * The document calls it String(64).
   * Source: api#7.11.3/orderStatus.
   */
  readonly orderStatus: OrderStatusReceived;
  /**
   * 投保总份数
   *
   * Source: api#7.11.3/totalQty.
   * Question q-total-qty: What totalQty counts
   */
  readonly totalQty: number;
  /**
   * 订单总金额
   *
   * Source: api#7.11.3/orderTotalAmt.
   * Question q-money: In which unit amounts are
   * Question q-detail-before: What an order is before the customer has gone on
   */
  readonly orderTotalAmt: Decimal;
  /**
   * 订单折扣金额
   *
   * Source: api#7.11.3/orderReduceAmt.
   * Question q-money: In which unit amounts are
   * Question q-detail-before: What an order is before the customer has gone on
   */
  readonly orderReduceAmt: Decimal;
  /**
   * 保司log
   *
   * At most 256 characters.
   * Source: api#7.11.3/insuranceCompanyLogo.
   * Question q-logo: The insurer's logo
   */
  readonly insuranceCompanyLogo: string;
  /**
   * 保司名称
   *
   * At most 256 characters.
   * Source: api#7.11.3/companyName.
   */
  readonly companyName: string;
  /**
   * 受益人
   *
   * At most 64 characters.
   * Source: api#7.11.3/benefitType.
   * Question q-benefit-type: A kind of beneficiary, or its name
   */
  readonly benefitType: string;
  /**
   * 是否团单
   *
   * Source: api#7.11.3/isGroup.
   * Question q-is-group: Whether the mark of a group is a text or a number
   */
  readonly isGroup?: 0 | 1 | Unlisted<number>;
  /**
   * 企业投保人名称
   *
   * At most 32 characters.
   * Sensitive: name.
   * Source: api#7.11.3/enterpriseName.
   */
  readonly enterpriseName?: string;
  /**
   * 企业证件类型
   *
   * The document calls it String(64).
   * Source: api#7.11.3/enterpriseCredType.
   */
  readonly enterpriseCredType?: EnterpriseCardTypeTextReceived;
  /**
   * 企业证件号
   *
   * At most 32 characters.
   * Sensitive: id-card.
   * Source: api#7.11.3/enterpriseCredNo.
   */
  readonly enterpriseCredNo?: string;
  /**
   * 企业手机号
   *
   * At most 32 characters.
   * Sensitive: mobile.
   * Source: api#7.11.3/enterprisePhone.
   */
  readonly enterprisePhone?: string;
  /**
   * 企业邮箱
   *
   * At most 32 characters.
   * Sensitive: email.
   * Source: api#7.11.3/enterpriseEmail.
   */
  readonly enterpriseEmail?: string;
  /**
   * 是否是企业投保
   *
   * Source: api#7.11.3/isEnterprise.
   */
  readonly isEnterprise: IsEnterpriseReceived;
  /**
   * 投保人名称
   *
   * At most 32 characters.
   * Sensitive: name.
   * Source: api#7.11.3/holderName.
   */
  readonly holderName?: string;
  /**
   * 投保人证件类型
   *
   * At most 32 characters.
   * Source: api#7.11.3/holderCredType.
   * Question q-status-texts: States and kinds that are told in words
   * Question q-holder-names: Members of the policyholder change their names
   */
  readonly holderCredType?: string;
  /**
   * 投保人证件号
   *
   * At most 32 characters.
   * Sensitive: id-card.
   * Source: api#7.11.3/holderCredNo.
   * Question q-holder-names: Members of the policyholder change their names
   */
  readonly holderCredNo?: string;
  /**
   * 投保人生日
   *
   * At most 32 characters.
   * Sensitive: birthday.
   * Source: api#7.11.3/holderBirthday.
   * Question q-holder-birthday: How the policyholder's birthday is written
   */
  readonly holderBirthday?: string;
  /**
   * 投保人手机号
   *
   * At most 32 characters.
   * Sensitive: mobile.
   * Source: api#7.11.3/holderPhone.
   * Question q-holder-names: Members of the policyholder change their names
   */
  readonly holderPhone?: string;
  /**
   * 投保人邮箱
   *
   * At most 32 characters.
   * Sensitive: email.
   * Source: api#7.11.3/holderEmail.
   */
  readonly holderEmail?: string;
  /**
   * 投保人性别
   *
   * The document calls it String(32).
   * Source: api#7.11.3/holderGender.
   */
  readonly holderGender?: GenderTextReceived;
  /**
   * 是否支持电子发票
   *
   * The document does not say whether it is required.
   * Source: api#7.11.3/isInvoice.
   * Question q-detail-table: An order's details are numbered twice and not always said to be there
   */
  readonly isInvoice?: InvoiceSupportReceived;
  /**
   * 开票状态
   *
   * The document does not say whether it is required.
   * Source: api#7.11.3/invoiceStatus.
   * Question q-detail-table: An order's details are numbered twice and not always said to be there
   */
  readonly invoiceStatus?: InvoiceStatusReceived;
  /**
   * 被保人保单信息
   *
   * The document does not say whether it is required.
   * The document calls it List.
   * Source: api#7.11.3/insuredInfoList.
   * Question q-detail-table: An order's details are numbered twice and not always said to be there
   */
  readonly insuredInfoList?: readonly InsuredPolicyReceived[];
}

/**
 * 被保人保单信息
 *
 * As it is sent.
 *
 * Source: api#7.11.3/insuredInfoList.
 */
export interface InsuredPolicy {
  /**
   * 被保人姓名
   *
   * At most 32 characters.
   * Sensitive: name.
   * Source: api#7.11.3/insuredInfoList.insuredName.
   */
  readonly insuredName: string;
  /**
   * 被保人证件类型
   *
   * The document calls it String(32).
   * Source: api#7.11.3/insuredInfoList.insuredCardType.
   */
  readonly insuredCardType: CardTypeText;
  /**
   * 被保人证件号
   *
   * At most 32 characters.
   * Sensitive: id-card.
   * Source: api#7.11.3/insuredInfoList.insuredCardNo.
   * Question q-masked: Which personal data comes masked
   */
  readonly insuredCardNo: string;
  /**
   * 被保人出生日期
   *
   * The document calls it String(32).
   * Sensitive: birthday.
   * Source: api#7.11.3/insuredInfoList.insuredBirthday.
   */
  readonly insuredBirthday?: DateText<"yyyy-MM-dd"> | undefined;
  /**
   * 被保人性别
   *
   * The document calls it String(32).
   * Source: api#7.11.3/insuredInfoList.insuredGender.
   */
  readonly insuredGender: GenderText;
  /**
   * 保费
   *
   * In yuan.
   * Source: api#7.11.3/insuredInfoList.insuredFee.
   */
  readonly insuredFee: Yuan;
  /**
   * 被保人手机号
   *
   * At most 32 characters.
   * Sensitive: mobile.
   * Source: api#7.11.3/insuredInfoList.insuredMobile.
   */
  readonly insuredMobile?: string | undefined;
  /**
   * 保单状态
   *
   * The document calls it String(32).
   * Source: api#7.11.3/insuredInfoList.policyStatus.
   */
  readonly policyStatus: PolicyStatus;
  /**
   * 保单号
   *
   * At most 64 characters.
   * Source: api#7.11.3/insuredInfoList.policyCode.
   */
  readonly policyCode?: string | undefined;
  /**
   * 保单url
   *
   * At most 256 characters.
   * Sensitive: credential.
   * Source: api#7.11.3/insuredInfoList.policyUrl.
   * Question q-links: Addresses that hold a secret
   */
  readonly policyUrl?: string | undefined;
  /**
   * 保单凭证url
   *
   * At most 256 characters.
   * Sensitive: credential.
   * Source: api#7.11.3/insuredInfoList.certificateUrl.
   * Question q-links: Addresses that hold a secret
   * Question q-labels: One name under several labels
   */
  readonly certificateUrl?: string | undefined;
  /**
   * 发票url
   *
   * At most 256 characters.
   * Sensitive: credential.
   * Source: api#7.11.3/insuredInfoList.invoiceUrl.
   * Question q-links: Addresses that hold a secret
   */
  readonly invoiceUrl?: string | undefined;
}

/**
 * 被保人保单信息
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: api#7.11.3/insuredInfoList.
 */
export interface InsuredPolicyReceived {
  /**
   * 被保人姓名
   *
   * At most 32 characters.
   * Sensitive: name.
   * Source: api#7.11.3/insuredInfoList.insuredName.
   */
  readonly insuredName: string;
  /**
   * 被保人证件类型
   *
   * The document calls it String(32).
   * Source: api#7.11.3/insuredInfoList.insuredCardType.
   */
  readonly insuredCardType: CardTypeTextReceived;
  /**
   * 被保人证件号
   *
   * At most 32 characters.
   * Sensitive: id-card.
   * Source: api#7.11.3/insuredInfoList.insuredCardNo.
   * Question q-masked: Which personal data comes masked
   */
  readonly insuredCardNo: string;
  /**
   * 被保人出生日期
   *
   * The document calls it String(32).
   * Sensitive: birthday.
   * Source: api#7.11.3/insuredInfoList.insuredBirthday.
   */
  readonly insuredBirthday?: DateText<"yyyy-MM-dd">;
  /**
   * 被保人性别
   *
   * The document calls it String(32).
   * Source: api#7.11.3/insuredInfoList.insuredGender.
   */
  readonly insuredGender: GenderTextReceived;
  /**
   * 保费
   *
   * In yuan.
   * Source: api#7.11.3/insuredInfoList.insuredFee.
   */
  readonly insuredFee: Yuan;
  /**
   * 被保人手机号
   *
   * At most 32 characters.
   * Sensitive: mobile.
   * Source: api#7.11.3/insuredInfoList.insuredMobile.
   */
  readonly insuredMobile?: string;
  /**
   * 保单状态
   *
   * The document calls it String(32).
   * Source: api#7.11.3/insuredInfoList.policyStatus.
   */
  readonly policyStatus: PolicyStatusReceived;
  /**
   * 保单号
   *
   * At most 64 characters.
   * Source: api#7.11.3/insuredInfoList.policyCode.
   */
  readonly policyCode?: string;
  /**
   * 保单url
   *
   * At most 256 characters.
   * Sensitive: credential.
   * Source: api#7.11.3/insuredInfoList.policyUrl.
   * Question q-links: Addresses that hold a secret
   */
  readonly policyUrl?: string;
  /**
   * 保单凭证url
   *
   * At most 256 characters.
   * Sensitive: credential.
   * Source: api#7.11.3/insuredInfoList.certificateUrl.
   * Question q-links: Addresses that hold a secret
   * Question q-labels: One name under several labels
   */
  readonly certificateUrl?: string;
  /**
   * 发票url
   *
   * At most 256 characters.
   * Sensitive: credential.
   * Source: api#7.11.3/insuredInfoList.invoiceUrl.
   * Question q-links: Addresses that hold a secret
   */
  readonly invoiceUrl?: string;
}

/**
 * 获取订单列表接口
 *
 * As it is sent.
 *
 * Source: api#7.8.2.
 */
export interface GetOrderListUrlBody {
  /**
   * 账号
   *
   * At most 32 characters.
   * Sensitive: mobile.
   * Source: api#7.8.2/account.
   * Question q-member-mobile: One telephone number under two names
   */
  readonly account: string;
  /**
   * 分销商编号
   *
   * At most 32 characters.
   * Source: api#7.8.2/distrCode.
   */
  readonly distrCode: string;
  /**
   * 会员号
   *
   * At most 32 characters.
   * Source: api#7.8.2/memberId.
   */
  readonly memberId: string;
}

/**
 * 获取订单列表接口
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: api#7.8.2.
 */
export interface GetOrderListUrlBodyReceived {
  /**
   * 账号
   *
   * At most 32 characters.
   * Sensitive: mobile.
   * Source: api#7.8.2/account.
   * Question q-member-mobile: One telephone number under two names
   */
  readonly account: string;
  /**
   * 分销商编号
   *
   * At most 32 characters.
   * Source: api#7.8.2/distrCode.
   */
  readonly distrCode: string;
  /**
   * 会员号
   *
   * At most 32 characters.
   * Source: api#7.8.2/memberId.
   */
  readonly memberId: string;
}

/**
 * 获取订单列表接口
 *
 * As it is sent.
 *
 * Source: api#7.8.4.
 */
export interface GetOrderListUrlData {
  /**
   * 查询订单url
   *
   * Sensitive: credential.
   * Source: api#7.8.4/orderListUrl.
   * Question q-links: Addresses that hold a secret
   */
  readonly orderListUrl: string;
}

/**
 * 获取订单列表接口
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: api#7.8.4.
 */
export interface GetOrderListUrlDataReceived {
  /**
   * 查询订单url
   *
   * Sensitive: credential.
   * Source: api#7.8.4/orderListUrl.
   * Question q-links: Addresses that hold a secret
   */
  readonly orderListUrl: string;
}

/**
 * 获取保单保地址
 *
 * As it is sent.
 *
 * Source: api#7.6.2.
 */
export interface GetPolicyUrlBody {
  /**
   * 分销商预订单号
   *
   * At most 32 characters.
   * Source: api#7.6.2/tempOrderCode.
   * Question q-order-codes: Which order number is meant
   */
  readonly tempOrderCode: string;
  /**
   * 分销商编号
   *
   * At most 32 characters.
   * Source: api#7.6.2/distrCode.
   */
  readonly distrCode: string;
  /**
   * 会员号
   *
   * At most 32 characters.
   * Source: api#7.6.2/memberId.
   */
  readonly memberId: string;
}

/**
 * 获取保单保地址
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: api#7.6.2.
 */
export interface GetPolicyUrlBodyReceived {
  /**
   * 分销商预订单号
   *
   * At most 32 characters.
   * Source: api#7.6.2/tempOrderCode.
   * Question q-order-codes: Which order number is meant
   */
  readonly tempOrderCode: string;
  /**
   * 分销商编号
   *
   * At most 32 characters.
   * Source: api#7.6.2/distrCode.
   */
  readonly distrCode: string;
  /**
   * 会员号
   *
   * At most 32 characters.
   * Source: api#7.6.2/memberId.
   */
  readonly memberId: string;
}

/**
 * 获取保单保地址
 *
 * As it is sent.
 *
 * Source: api#7.6.4.
 */
export interface GetPolicyUrlData {
  /**
   * 分销商预订单号
   *
   * At most 32 characters.
   * Source: api#7.6.4/tempOrderCode.
   */
  readonly tempOrderCode: string;
  /**
   * 订单号
   *
   * Source: api#7.6.4/orderCode.
   * Question q-policy-url: What the reply with policy addresses looks like
   */
  readonly orderCode: string;
  /**
   * 是否是团单
   *
   * The document calls it String.
   * Source: api#7.6.4/isGroup.
   * Question q-is-group: Whether the mark of a group is a text or a number
   */
  readonly isGroup: IsGroup;
  /**
   * 保司名称
   *
   * Source: api#7.6.4/companyName.
   * Question q-policy-url: What the reply with policy addresses looks like
   */
  readonly companyName: string;
  /**
   * 保单详情
   *
   * The document calls it Object[].
   * Source: api#7.6.4/policyDetailList.
   */
  readonly policyDetailList: readonly PolicyDetail[];
}

/**
 * 获取保单保地址
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: api#7.6.4.
 */
export interface GetPolicyUrlDataReceived {
  /**
   * 分销商预订单号
   *
   * At most 32 characters.
   * Source: api#7.6.4/tempOrderCode.
   */
  readonly tempOrderCode: string;
  /**
   * 订单号
   *
   * Source: api#7.6.4/orderCode.
   * Question q-policy-url: What the reply with policy addresses looks like
   */
  readonly orderCode: string;
  /**
   * 是否是团单
   *
   * The document calls it String.
   * Source: api#7.6.4/isGroup.
   * Question q-is-group: Whether the mark of a group is a text or a number
   */
  readonly isGroup: IsGroupReceived;
  /**
   * 保司名称
   *
   * Source: api#7.6.4/companyName.
   * Question q-policy-url: What the reply with policy addresses looks like
   */
  readonly companyName: string;
  /**
   * 保单详情
   *
   * The document calls it Object[].
   * Source: api#7.6.4/policyDetailList.
   */
  readonly policyDetailList: readonly PolicyDetailReceived[];
}

/**
 * 保单详情
 *
 * As it is sent.
 *
 * Source: api#7.6.4.
 */
export interface PolicyDetail {
  /**
   * 被保人名称
   *
   * Sensitive: name.
   * Source: api#7.6.4/insuredName.
   */
  readonly insuredName: string;
  /**
   * 保单号
   *
   * Source: api#7.6.4/policyCode.
   */
  readonly policyCode: string;
  /**
   * 保单文件url
   *
   * Sensitive: credential.
   * Source: api#7.6.4/policyUrl.
   * Question q-links: Addresses that hold a secret
   */
  readonly policyUrl: string;
  /**
   * 保险凭证url
   *
   * Sensitive: credential.
   * Source: api#7.6.4/certificateUrl.
   * Question q-links: Addresses that hold a secret
   * Question q-labels: One name under several labels
   */
  readonly certificateUrl?: string | undefined;
}

/**
 * 保单详情
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: api#7.6.4.
 */
export interface PolicyDetailReceived {
  /**
   * 被保人名称
   *
   * Sensitive: name.
   * Source: api#7.6.4/insuredName.
   */
  readonly insuredName: string;
  /**
   * 保单号
   *
   * Source: api#7.6.4/policyCode.
   */
  readonly policyCode: string;
  /**
   * 保单文件url
   *
   * Sensitive: credential.
   * Source: api#7.6.4/policyUrl.
   * Question q-links: Addresses that hold a secret
   */
  readonly policyUrl: string;
  /**
   * 保险凭证url
   *
   * Sensitive: credential.
   * Source: api#7.6.4/certificateUrl.
   * Question q-links: Addresses that hold a secret
   * Question q-labels: One name under several labels
   */
  readonly certificateUrl?: string;
}

/**
 * 第三方支付回调接口
 *
 * As it is sent.
 *
 * Source: api#7.7.2.
 */
export interface OutNotifyBody {
  /**
   * 分销商订单号
   *
   * At most 32 characters.
   * Source: api#7.7.2/tempOrderCode.
   * Question q-order-codes: Which order number is meant
   */
  readonly tempOrderCode: string;
  /**
   * 分销商编号
   *
   * At most 32 characters.
   * Source: api#7.7.2/distrCode.
   */
  readonly distrCode: string;
  /**
   * 会员号
   *
   * At most 32 characters.
   * Source: api#7.7.2/memberId.
   */
  readonly memberId: string;
  /**
   * 交易状态
   *
   * Source: api#7.7.2/txnStatus.
   */
  readonly txnStatus: TransactionStatus;
}

/**
 * 第三方支付回调接口
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: api#7.7.2.
 */
export interface OutNotifyBodyReceived {
  /**
   * 分销商订单号
   *
   * At most 32 characters.
   * Source: api#7.7.2/tempOrderCode.
   * Question q-order-codes: Which order number is meant
   */
  readonly tempOrderCode: string;
  /**
   * 分销商编号
   *
   * At most 32 characters.
   * Source: api#7.7.2/distrCode.
   */
  readonly distrCode: string;
  /**
   * 会员号
   *
   * At most 32 characters.
   * Source: api#7.7.2/memberId.
   */
  readonly memberId: string;
  /**
   * 交易状态
   *
   * Source: api#7.7.2/txnStatus.
   */
  readonly txnStatus: TransactionStatusReceived;
}

/**
 * 注册渠道会员
 *
 * As it is sent.
 *
 * Source: api#7.1.2.
 */
export interface RegisterBody {
  /**
   * 分销商编号
   *
   * At most 32 characters.
   * Source: api#7.1.2/distrCode.
   */
  readonly distrCode: string;
  /**
   * 分销商渠道会员手机号
   *
   * At most 32 characters.
   * Sensitive: mobile.
   * Source: api#7.1.2/mobile.
   */
  readonly mobile: string;
  /**
   * 销售人员推荐码
   *
   * At most 32 characters.
   * Source: api#7.1.2/employeeCode.
   */
  readonly employeeCode: string;
  /**
   * 分销商推荐码
   *
   * At most 32 characters.
   * Source: api#7.1.2/invitateCode.
   * Question q-invite: Two codes of recommendation, one misspelt
   */
  readonly invitateCode: string;
  /**
   * 公司名称
   *
   * At most 32 characters.
   * Source: api#7.1.2/company.
   */
  readonly company: string;
  /**
   * 省
   *
   * At most 32 characters.
   * Source: api#7.1.2/province.
   * Question q-region: How province and city are written
   */
  readonly province: string;
  /**
   * 市
   *
   * At most 32 characters.
   * Source: api#7.1.2/city.
   * Question q-region: How province and city are written
   */
  readonly city: string;
  /**
   * 公司联系人
   *
   * At most 32 characters.
   * Sensitive: name.
   * Source: api#7.1.2/contact.
   */
  readonly contact?: string | undefined;
  /**
   * 公司地址
   *
   * At most 32 characters.
   * Sensitive: address.
   * Source: api#7.1.2/address.
   */
  readonly address: string;
}

/**
 * 注册渠道会员
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: api#7.1.2.
 */
export interface RegisterBodyReceived {
  /**
   * 分销商编号
   *
   * At most 32 characters.
   * Source: api#7.1.2/distrCode.
   */
  readonly distrCode: string;
  /**
   * 分销商渠道会员手机号
   *
   * At most 32 characters.
   * Sensitive: mobile.
   * Source: api#7.1.2/mobile.
   */
  readonly mobile: string;
  /**
   * 销售人员推荐码
   *
   * At most 32 characters.
   * Source: api#7.1.2/employeeCode.
   */
  readonly employeeCode: string;
  /**
   * 分销商推荐码
   *
   * At most 32 characters.
   * Source: api#7.1.2/invitateCode.
   * Question q-invite: Two codes of recommendation, one misspelt
   */
  readonly invitateCode: string;
  /**
   * 公司名称
   *
   * At most 32 characters.
   * Source: api#7.1.2/company.
   */
  readonly company: string;
  /**
   * 省
   *
   * At most 32 characters.
   * Source: api#7.1.2/province.
   * Question q-region: How province and city are written
   */
  readonly province: string;
  /**
   * 市
   *
   * At most 32 characters.
   * Source: api#7.1.2/city.
   * Question q-region: How province and city are written
   */
  readonly city: string;
  /**
   * 公司联系人
   *
   * At most 32 characters.
   * Sensitive: name.
   * Source: api#7.1.2/contact.
   */
  readonly contact?: string;
  /**
   * 公司地址
   *
   * At most 32 characters.
   * Sensitive: address.
   * Source: api#7.1.2/address.
   */
  readonly address: string;
}

/**
 * 注册渠道会员
 *
 * As it is sent.
 *
 * Source: api#7.1.4.
 * Question q-headings: Headings with wrong numbers or names
 */
export interface RegisterData {
  /**
   * 会员号
   *
   * Source: api#7.1.4/memberId.
   * Question q-lengths: One number, several lengths
   */
  readonly memberId: string;
}

/**
 * 注册渠道会员
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: api#7.1.4.
 * Question q-headings: Headings with wrong numbers or names
 */
export interface RegisterDataReceived {
  /**
   * 会员号
   *
   * Source: api#7.1.4/memberId.
   * Question q-lengths: One number, several lengths
   */
  readonly memberId: string;
}

/**
 * 根据订单号退保
 *
 * As it is sent.
 *
 * Source: api#7.10.2.
 */
export interface SurrenderByOrderCodeBody {
  /**
   * 订单号
   *
   * Source: api#7.10.2/orderCode.
   * Question q-order-codes: Which order number is meant
   */
  readonly orderCode: string;
  /**
   * 分销商编号
   *
   * At most 32 characters.
   * Source: api#7.10.2/distrCode.
   */
  readonly distrCode: string;
  /**
   * 会员号
   *
   * At most 32 characters.
   * Source: api#7.10.2/memberId.
   */
  readonly memberId: string;
}

/**
 * 根据订单号退保
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: api#7.10.2.
 */
export interface SurrenderByOrderCodeBodyReceived {
  /**
   * 订单号
   *
   * Source: api#7.10.2/orderCode.
   * Question q-order-codes: Which order number is meant
   */
  readonly orderCode: string;
  /**
   * 分销商编号
   *
   * At most 32 characters.
   * Source: api#7.10.2/distrCode.
   */
  readonly distrCode: string;
  /**
   * 会员号
   *
   * At most 32 characters.
   * Source: api#7.10.2/memberId.
   */
  readonly memberId: string;
}

/**
 * 根据保单号退保
 *
 * As it is sent.
 *
 * Source: api#7.9.2.
 */
export interface SurrenderByPolicyCodeBody {
  /**
   * 保单号
   *
   * The document calls it String [].
   * Source: api#7.9.2/policyCodes.
   * Question q-nested: How objects and lists are signed
   * Question q-policy-codes: How one policy is cancelled
   */
  readonly policyCodes: readonly string[];
  /**
   * 分销商编号
   *
   * At most 32 characters.
   * Source: api#7.9.2/distrCode.
   */
  readonly distrCode: string;
  /**
   * 会员号
   *
   * At most 32 characters.
   * Source: api#7.9.2/memberId.
   */
  readonly memberId: string;
}

/**
 * 根据保单号退保
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: api#7.9.2.
 */
export interface SurrenderByPolicyCodeBodyReceived {
  /**
   * 保单号
   *
   * The document calls it String [].
   * Source: api#7.9.2/policyCodes.
   * Question q-nested: How objects and lists are signed
   * Question q-policy-codes: How one policy is cancelled
   */
  readonly policyCodes: readonly string[];
  /**
   * 分销商编号
   *
   * At most 32 characters.
   * Source: api#7.9.2/distrCode.
   */
  readonly distrCode: string;
  /**
   * 会员号
   *
   * At most 32 characters.
   * Source: api#7.9.2/memberId.
   */
  readonly memberId: string;
}

/**
 * 投保人信息
 *
 * As it is sent.
 *
 * Source: api#7.4.2/HolderInfoDTO.
 * Question q-people: When policyholder and insured persons have to be given
 * Question q-enterprise-holder: How an enterprise takes out a policy
 * Question q-holder-names: Members of the policyholder change their names
 */
export interface HolderInfo {
  /**
   * 投保人姓名
   *
   * At most 32 characters.
   * Sensitive: name.
   * Source: api#7.4.2/HolderInfoDTO.holderName.
   */
  readonly holderName?: string | undefined;
  /**
   * 投保人证件类型
   *
   * The document calls it String(32).
   * Source: api#7.4.2/HolderInfoDTO.holderCardType.
   */
  readonly holderCardType?: CardType | undefined;
  /**
   * 投保人证件号
   *
   * At most 32 characters.
   * Sensitive: id-card.
   * Source: api#7.4.2/HolderInfoDTO.holderCardNo.
   */
  readonly holderCardNo?: string | undefined;
  /**
   * 投保人出生日期
   *
   * The document calls it String(32).
   * Sensitive: birthday.
   * Source: api#7.4.2/HolderInfoDTO.holderBirthday.
   */
  readonly holderBirthday?: DateText<"yyyy-MM-dd"> | undefined;
  /**
   * 投保人性别
   *
   * The document calls it String(32).
   * Source: api#7.4.2/HolderInfoDTO.holderGender.
   */
  readonly holderGender?: Gender | undefined;
  /**
   * 投保人手机号
   *
   * At most 32 characters.
   * Sensitive: mobile.
   * Source: api#7.4.2/HolderInfoDTO.holderMobile.
   */
  readonly holderMobile?: string | undefined;
  /**
   * 投保人邮箱
   *
   * At most 32 characters.
   * Sensitive: email.
   * Source: api#7.4.2/HolderInfoDTO.holderEmail.
   */
  readonly holderEmail?: string | undefined;
}

/**
 * 投保人信息
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: api#7.4.2/HolderInfoDTO.
 * Question q-people: When policyholder and insured persons have to be given
 * Question q-enterprise-holder: How an enterprise takes out a policy
 * Question q-holder-names: Members of the policyholder change their names
 */
export interface HolderInfoReceived {
  /**
   * 投保人姓名
   *
   * At most 32 characters.
   * Sensitive: name.
   * Source: api#7.4.2/HolderInfoDTO.holderName.
   */
  readonly holderName?: string;
  /**
   * 投保人证件类型
   *
   * The document calls it String(32).
   * Source: api#7.4.2/HolderInfoDTO.holderCardType.
   */
  readonly holderCardType?: CardTypeReceived;
  /**
   * 投保人证件号
   *
   * At most 32 characters.
   * Sensitive: id-card.
   * Source: api#7.4.2/HolderInfoDTO.holderCardNo.
   */
  readonly holderCardNo?: string;
  /**
   * 投保人出生日期
   *
   * The document calls it String(32).
   * Sensitive: birthday.
   * Source: api#7.4.2/HolderInfoDTO.holderBirthday.
   */
  readonly holderBirthday?: DateText<"yyyy-MM-dd">;
  /**
   * 投保人性别
   *
   * The document calls it String(32).
   * Source: api#7.4.2/HolderInfoDTO.holderGender.
   */
  readonly holderGender?: GenderReceived;
  /**
   * 投保人手机号
   *
   * At most 32 characters.
   * Sensitive: mobile.
   * Source: api#7.4.2/HolderInfoDTO.holderMobile.
   */
  readonly holderMobile?: string;
  /**
   * 投保人邮箱
   *
   * At most 32 characters.
   * Sensitive: email.
   * Source: api#7.4.2/HolderInfoDTO.holderEmail.
   */
  readonly holderEmail?: string;
}

/**
 * 被保人信息
 *
 * As it is sent.
 *
 * Source: api#7.4.2/InsuredInfoDTO.
 * Question q-people: When policyholder and insured persons have to be given
 */
export interface InsuredInfo {
  /**
   * 被保人姓名
   *
   * At most 32 characters.
   * Sensitive: name.
   * Source: api#7.4.2/InsuredInfoDTO.insuredName.
   */
  readonly insuredName?: string | undefined;
  /**
   * 被保人证件类型
   *
   * The document calls it String(32).
   * Source: api#7.4.2/InsuredInfoDTO.insuredCardType.
   */
  readonly insuredCardType?: CardType | undefined;
  /**
   * 被保人证件号
   *
   * At most 32 characters.
   * Sensitive: id-card.
   * Source: api#7.4.2/InsuredInfoDTO.insuredCardNo.
   */
  readonly insuredCardNo?: string | undefined;
  /**
   * 被保人出生日期
   *
   * The document calls it String(32).
   * Sensitive: birthday.
   * Source: api#7.4.2/InsuredInfoDTO.insuredBirthday.
   */
  readonly insuredBirthday?: DateText<"yyyy-MM-dd"> | undefined;
  /**
   * 被保人性别
   *
   * The document calls it String(32).
   * Source: api#7.4.2/InsuredInfoDTO.insuredGender.
   */
  readonly insuredGender?: Gender | undefined;
  /**
   * 被保人手机号
   *
   * At most 32 characters.
   * Sensitive: mobile.
   * Source: api#7.4.2/InsuredInfoDTO.insuredMobile.
   */
  readonly insuredMobile?: string | undefined;
  /**
   * 被保人邮箱
   *
   * At most 32 characters.
   * Sensitive: email.
   * Source: api#7.4.2/InsuredInfoDTO.insuredEmail.
   */
  readonly insuredEmail?: string | undefined;
  /**
   * 与投保人关系
   *
   * The document calls it String(32).
   * Source: api#7.4.2/InsuredInfoDTO.insuredRelation.
   */
  readonly insuredRelation?: Relation | undefined;
}

/**
 * 被保人信息
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: api#7.4.2/InsuredInfoDTO.
 * Question q-people: When policyholder and insured persons have to be given
 */
export interface InsuredInfoReceived {
  /**
   * 被保人姓名
   *
   * At most 32 characters.
   * Sensitive: name.
   * Source: api#7.4.2/InsuredInfoDTO.insuredName.
   */
  readonly insuredName?: string;
  /**
   * 被保人证件类型
   *
   * The document calls it String(32).
   * Source: api#7.4.2/InsuredInfoDTO.insuredCardType.
   */
  readonly insuredCardType?: CardTypeReceived;
  /**
   * 被保人证件号
   *
   * At most 32 characters.
   * Sensitive: id-card.
   * Source: api#7.4.2/InsuredInfoDTO.insuredCardNo.
   */
  readonly insuredCardNo?: string;
  /**
   * 被保人出生日期
   *
   * The document calls it String(32).
   * Sensitive: birthday.
   * Source: api#7.4.2/InsuredInfoDTO.insuredBirthday.
   */
  readonly insuredBirthday?: DateText<"yyyy-MM-dd">;
  /**
   * 被保人性别
   *
   * The document calls it String(32).
   * Source: api#7.4.2/InsuredInfoDTO.insuredGender.
   */
  readonly insuredGender?: GenderReceived;
  /**
   * 被保人手机号
   *
   * At most 32 characters.
   * Sensitive: mobile.
   * Source: api#7.4.2/InsuredInfoDTO.insuredMobile.
   */
  readonly insuredMobile?: string;
  /**
   * 被保人邮箱
   *
   * At most 32 characters.
   * Sensitive: email.
   * Source: api#7.4.2/InsuredInfoDTO.insuredEmail.
   */
  readonly insuredEmail?: string;
  /**
   * 与投保人关系
   *
   * The document calls it String(32).
   * Source: api#7.4.2/InsuredInfoDTO.insuredRelation.
   */
  readonly insuredRelation?: RelationReceived;
}

/**
 * 异步通知内容
 *
 * What a public integration of the same platform reads from the notices of insuring and
 * cancelling.
 *
 * As it is sent.
 *
 * The document does not say which members are required.
 * Not in the document: seen in the field; the document does not show it.
 * Question q-notify: What the notices look like
 */
export interface NotifyBody {
  /**
   * 外部流水号
   *
   * Not in the document: seen in the field; the document does not show it.
   */
  readonly outSerialNo?: string | undefined;
  /**
   * 订单号
   *
   * Not in the document: seen in the field; the document does not show it.
   */
  readonly orderCode?: string | undefined;
  /**
   * 预订单号
   *
   * Not in the document: seen in the field; the document does not show it.
   */
  readonly tempOrderCode?: string | undefined;
  /**
   * 保单号
   *
   * Not in the document: seen in the field; the document does not show it.
   */
  readonly policyCode?: string | undefined;
  /**
   * 是否成功
   *
   * Not in the document: seen in the field; the document does not show it.
   */
  readonly success?: boolean | undefined;
}

/**
 * 异步通知内容
 *
 * What a public integration of the same platform reads from the notices of insuring and
 * cancelling.
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * The document does not say which members are required.
 * Not in the document: seen in the field; the document does not show it.
 * Question q-notify: What the notices look like
 */
export interface NotifyBodyReceived {
  /**
   * 外部流水号
   *
   * Not in the document: seen in the field; the document does not show it.
   */
  readonly outSerialNo?: string;
  /**
   * 订单号
   *
   * Not in the document: seen in the field; the document does not show it.
   */
  readonly orderCode?: string;
  /**
   * 预订单号
   *
   * Not in the document: seen in the field; the document does not show it.
   */
  readonly tempOrderCode?: string;
  /**
   * 保单号
   *
   * Not in the document: seen in the field; the document does not show it.
   */
  readonly policyCode?: string;
  /**
   * 是否成功
   *
   * Not in the document: seen in the field; the document does not show it.
   */
  readonly success?: boolean;
}

/**
 * 接口
 *
 * As it is sent.
 */
export interface ApiEnvelope {
  /**
   * 接口访问令牌
   *
   * At most 32 characters.
   * Sensitive: credential.
   * Source: api#6/accessToken.
   */
  readonly accessToken: string;
  /**
   * 分销商访问IP
   *
   * At most 32 characters.
   * Source: api#6/ip.
   * Question q-ip: Whose address ip is
   */
  readonly ip?: string | undefined;
  /**
   * 随机数
   *
   * At most 64 characters.
   * Source: api#6/nonce.
   */
  readonly nonce: string;
  /**
   * 请求体
   *
   * The document calls it String(500).
   * Source: api#6/requestBody, api#2/p3, api#5.2/p1.
   * Question q-body-length: A length that no pre-order keeps
   * Question q-base64: Which Base64
   * Question q-no-cipher: What goes without encryption
   */
  readonly requestBody: string;
  /**
   * 签名
   *
   * At most 500 characters.
   * Source: api#6/sign.
   * Question q-digest: How the digests are written, and what is taken twice
   */
  readonly sign: string;
  /**
   * 接口访问时间戳
   *
   * The document calls it Long.
   * Source: api#6/timestamp.
   */
  readonly timestamp: bigint;
  /**
   * 接口版本号
   *
   * At most 32 characters.
   * Source: api#6/version.
   * Question q-version: 1.0 or 1.0.0
   */
  readonly version: string;
}

/**
 * 接口
 *
 * As it is received: codes may be unlisted, members unknown.
 */
export interface ApiEnvelopeReceived {
  /**
   * 接口访问令牌
   *
   * At most 32 characters.
   * Sensitive: credential.
   * Source: api#6/accessToken.
   */
  readonly accessToken: string;
  /**
   * 分销商访问IP
   *
   * At most 32 characters.
   * Source: api#6/ip.
   * Question q-ip: Whose address ip is
   */
  readonly ip?: string;
  /**
   * 随机数
   *
   * At most 64 characters.
   * Source: api#6/nonce.
   */
  readonly nonce: string;
  /**
   * 请求体
   *
   * The document calls it String(500).
   * Source: api#6/requestBody, api#2/p3, api#5.2/p1.
   * Question q-body-length: A length that no pre-order keeps
   * Question q-base64: Which Base64
   * Question q-no-cipher: What goes without encryption
   */
  readonly requestBody: string;
  /**
   * 签名
   *
   * At most 500 characters.
   * Source: api#6/sign.
   * Question q-digest: How the digests are written, and what is taken twice
   */
  readonly sign: string;
  /**
   * 接口访问时间戳
   *
   * The document calls it Long.
   * Source: api#6/timestamp.
   */
  readonly timestamp: bigint;
  /**
   * 接口版本号
   *
   * At most 32 characters.
   * Source: api#6/version.
   * Question q-version: 1.0 or 1.0.0
   */
  readonly version: string;
}

/**
 * 接口
 *
 * As it is sent.
 */
export interface ApiReply {
  /**
   * 响应code
   *
   * The document calls it String(32).
   * Source: api#7.1.3/code, api#7.2.3/code, api#7.3.3/code, api#7.4.3/code, api#7.5.3/code,
   * api#7.6.3/code, api#7.7.3/code, api#7.8.3/code, api#7.9.3/code, api#7.10.3/code.
   */
  readonly code: ResultCode;
  /**
   * 响应描述
   *
   * The document calls it String(32).
   * The document on whether it is required: 是.
   * Source: api#7.1.3/message, api#7.2.3/message, api#7.3.3/message, api#7.4.3/message,
   * api#7.5.3/message, api#7.6.3/message, api#7.7.3/message, api#7.8.3/message, api#7.9.3/message,
   * api#7.10.3/message.
   * Question q-message: Whether every reply has a message
   */
  readonly message?: string | undefined;
  /**
   * 响应数据
   *
   * The document does not say whether it is required.
   * Source: api#7.1.3/data, api#7.2.3/data, api#7.3.3/data, api#7.4.3/data, api#7.5.3/data,
   * api#7.6.3/data, api#7.7.3/data, api#7.8.3/data, api#7.9.3/data, api#7.10.3/data.
   * Question q-data: When a reply has data
   */
  readonly data?: WireValue | undefined;
}

/**
 * 接口
 *
 * As it is received: codes may be unlisted, members unknown.
 */
export interface ApiReplyReceived {
  /**
   * 响应code
   *
   * The document calls it String(32).
   * Source: api#7.1.3/code, api#7.2.3/code, api#7.3.3/code, api#7.4.3/code, api#7.5.3/code,
   * api#7.6.3/code, api#7.7.3/code, api#7.8.3/code, api#7.9.3/code, api#7.10.3/code.
   */
  readonly code: ResultCodeReceived;
  /**
   * 响应描述
   *
   * The document calls it String(32).
   * The document on whether it is required: 是.
   * Source: api#7.1.3/message, api#7.2.3/message, api#7.3.3/message, api#7.4.3/message,
   * api#7.5.3/message, api#7.6.3/message, api#7.7.3/message, api#7.8.3/message, api#7.9.3/message,
   * api#7.10.3/message.
   * Question q-message: Whether every reply has a message
   */
  readonly message?: string;
  /**
   * 响应数据
   *
   * The document does not say whether it is required.
   * Source: api#7.1.3/data, api#7.2.3/data, api#7.3.3/data, api#7.4.3/data, api#7.5.3/data,
   * api#7.6.3/data, api#7.7.3/data, api#7.8.3/data, api#7.9.3/data, api#7.10.3/data.
   * Question q-data: When a reply has data
   */
  readonly data?: WireValue;
}

/**
 * 异步通知
 *
 * As it is sent.
 */
export interface NotifyEnvelope {}

/**
 * 异步通知
 *
 * As it is received: codes may be unlisted, members unknown.
 */
export interface NotifyEnvelopeReceived {}

/**
 * 异步通知
 *
 * As it is sent.
 */
export interface NotifyReply {}

/**
 * 异步通知
 *
 * As it is received: codes may be unlisted, members unknown.
 */
export interface NotifyReplyReceived {}

/**
 * 下预订单
 *
 * Places a pre-order; the customer goes on at the address that the reply gives.
 *
 * Source: api#7.4, api#7.4.1/p1, api#7.4.1/p2.
 * Question q-add-temp-again: What a second pre-order with the same serial number does
 */
export interface AddTemp {
  readonly operation: "addTemp";
  readonly requestBody: AddTempBodyReceived;
}

/**
 * 开票
 *
 * Asks for the invoice of an order.
 *
 * Source: api#7.2, api#7.2.1/p1, api#7.2.1/p2.
 * Question q-invoice: How to learn that an invoice was made
 */
export interface ApplyInvoice {
  readonly operation: "applyInvoice";
  readonly requestBody: ApplyInvoiceBodyReceived;
}

/**
 * 投保异步通知
 *
 * Whether a pre-order was insured.
 *
 * Source: api#7.4.2/deliverNotifyUrl, api#1.3/通知.
 * Question q-notify-event: What makes two notices the same event
 */
export interface DeliverNotice {
  readonly operation: "deliverNotice";
  readonly body: NotifyBodyReceived;
}

/**
 * 获取产品接口
 *
 * A product's name, its insurer's logo and its plans.
 *
 * Source: api#7.5, api#7.5.1/p1, api#7.5.1/p2.
 * Question q-product-list: An operation for the list of products
 */
export interface GetDistrProductDetail {
  readonly operation: "getDistrProductDetail";
  readonly requestBody: GetDistrProductDetailBodyReceived;
}

/**
 * 获取发票地址
 *
 * The addresses of an order's invoices.
 *
 * Source: api#7.3, api#7.3.1/p1, api#7.3.1/p2.
 * Question q-url-colon: Two colons before a path
 */
export interface GetInvoiceUrl {
  readonly operation: "getInvoiceUrl";
  readonly requestBody: GetInvoiceUrlBodyReceived;
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
export interface GetOrderDetail {
  readonly operation: "getOrderDetail";
  readonly requestBody: GetOrderDetailBodyReceived;
}

/**
 * 获取订单列表接口
 *
 * The address of a page that shows a member's orders.
 *
 * Source: api#7.8, api#7.8.1/p1, api#7.8.1/p2.
 */
export interface GetOrderListUrl {
  readonly operation: "getOrderListUrl";
  readonly requestBody: GetOrderListUrlBodyReceived;
}

/**
 * 获取保单保地址
 *
 * The addresses of the policy files of a pre-order that was insured.
 *
 * Source: api#7.6, api#7.6.1/p1, api#7.6.1/p2.
 * Question q-policy-url: What the reply with policy addresses looks like
 */
export interface GetPolicyUrl {
  readonly operation: "getPolicyUrl";
  readonly requestBody: GetPolicyUrlBodyReceived;
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
export interface OutNotify {
  readonly operation: "outNotify";
  readonly requestBody: OutNotifyBodyReceived;
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
export interface RefundNotice {
  readonly operation: "refundNotice";
  readonly body: NotifyBodyReceived;
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
export interface Register {
  readonly operation: "register";
  readonly requestBody: RegisterBodyReceived;
}

/**
 * 退保异步通知
 *
 * Whether a cancellation succeeded.
 *
 * Source: api#7.4.2/returnNotifyUrl, api#1.3/通知.
 * Question q-notify-event: What makes two notices the same event
 */
export interface ReturnNotice {
  readonly operation: "returnNotice";
  readonly body: NotifyBodyReceived;
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
export interface SurrenderByOrderCode {
  readonly operation: "surrenderByOrderCode";
  readonly requestBody: SurrenderByOrderCodeBodyReceived;
}

/**
 * 根据保单号退保
 *
 * Cancels policies.
 *
 * Source: api#7.9, api#7.9.1/p1, api#7.9.1/p2.
 * Question q-surrender: Whether a cancellation is done when it is answered
 */
export interface SurrenderByPolicyCode {
  readonly operation: "surrenderByPolicyCode";
  readonly requestBody: SurrenderByPolicyCodeBodyReceived;
}
