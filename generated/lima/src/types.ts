// Generated from specs/lima by baowen. Do not edit: change the spec, then run `baowen generate`.

import type {
  AckStatus,
  AckStatusReceived,
  CardType,
  CardTypeReceived,
  FamilyFlag,
  FamilyFlagReceived,
  Gender,
  GenderReceived,
  InsSource,
  InsSourceReceived,
  ManualCheckChildrenStatus,
  ManualCheckChildrenStatusReceived,
  ManualCheckStatus,
  ManualCheckStatusReceived,
  MessageCode,
  MessageCodeReceived,
  PayPeriodUnit,
  PayPeriodUnitReceived,
  PayType,
  PayTypeReceived,
  PolicyInd,
  PolicyIndReceived,
  PolicyStatus,
  PolicyStatusReceived,
  ProposalStatus,
  ProposalStatusReceived,
  ReceiptStatus,
  ReceiptStatusReceived,
  Relation,
  RelationReceived,
  RenewalStatus,
  RenewalStatusReceived,
  RequestType,
  RequestTypeReceived,
  ReturnVisitStatus,
  ReturnVisitStatusReceived,
  SocialSecurityFlag,
  SocialSecurityFlagReceived,
} from "./codes.js";
import type {
  DateText,
  DateTimeText,
  Decimal,
  DecimalFen,
  Percent,
  WireValue,
  Yuan,
} from "@baowen/runtime";

/**
 * 到期保单查询
 *
 * As it is sent.
 *
 * Source: r28#1.3.
 */
export interface GetExpiringPolicyListBody {
  /**
   * 查询开始时间
   *
   * The document calls it string.
   * The document on whether it is required: C.
   * Source: r28#1.3/startTime.
   * Question q-expiring: A page that is not finished
   */
  readonly startTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss"> | undefined;
  /**
   * 查询结束时间
   *
   * The document calls it string.
   * The document on whether it is required: C.
   * Source: r28#1.3/endTime.
   * Question q-expiring: A page that is not finished
   */
  readonly endTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss"> | undefined;
}

/**
 * 到期保单查询
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r28#1.3.
 */
export interface GetExpiringPolicyListBodyReceived {
  /**
   * 查询开始时间
   *
   * The document calls it string.
   * The document on whether it is required: C.
   * Source: r28#1.3/startTime.
   * Question q-expiring: A page that is not finished
   */
  readonly startTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 查询结束时间
   *
   * The document calls it string.
   * The document on whether it is required: C.
   * Source: r28#1.3/endTime.
   * Question q-expiring: A page that is not finished
   */
  readonly endTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
}

/**
 * 到期保单查询
 *
 * As it is sent.
 *
 * Source: r28#1.5.
 * Question q-expiring: A page that is not finished
 */
export interface GetExpiringPolicyListData {
  /**
   * 数据集合
   *
   * The document calls it list.
   * Source: r28#1.5/data.
   */
  readonly data: readonly ExpiringPolicy[];
}

/**
 * 到期保单查询
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r28#1.5.
 * Question q-expiring: A page that is not finished
 */
export interface GetExpiringPolicyListDataReceived {
  /**
   * 数据集合
   *
   * The document calls it list.
   * Source: r28#1.5/data.
   */
  readonly data: readonly ExpiringPolicyReceived[];
}

/**
 * 数据集合
 *
 * As it is sent.
 *
 * Source: r28#1.5/data.
 */
export interface ExpiringPolicy {
  /**
   * 回执回访状态
   *
   * Source: r28#1.5/data[0].ackStatus.
   * Question q-ack-status: Receipts and return visits in one dictionary
   */
  readonly ackStatus: AckStatus;
  /**
   * 犹豫期
   *
   * The end of the days of hesitation, it seems.
   *
   * The document calls it date.
   * Source: r28#1.5/data[0].hesitatedTime.
   * Question q-hesitation: The days of hesitation, in four ways
   */
  readonly hesitatedTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 投保人
   *
   * Sensitive: name.
   * Source: r28#1.5/data[0].holderName.
   */
  readonly holderName: string;
  /**
   * 保单id
   *
   * Source: r28#1.5/data[0].policyId.
   * Question q-policy-ids: Which number names a policy
   */
  readonly policyId: string;
  /**
   * 保费
   *
   * In fen.
   * The document calls it string.
   * Source: r28#1.5/data[0].premium.
   * Question q-fen-decimals: Parts of a fen
   */
  readonly premium: DecimalFen;
  /**
   * 产品名字
   *
   * Source: r28#1.5/data[0].spuName.
   * Question q-product-ids: Products under two names
   */
  readonly spuName: string;
  /**
   * 生效时间
   *
   * The document calls it date.
   * Source: r28#1.5/data[0].startedTime.
   */
  readonly startedTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 保单状态
   *
   * The document on whether it is required: C.
   * Source: r28#1.5/data[0].policyStatus.
   * Question q-policy-status: Which states a policy has
   */
  readonly policyStatus?: PolicyStatus | undefined;
  /**
   * 承保时间
   *
   * The document calls it date.
   * The document on whether it is required: C.
   * Source: r28#1.5/data[0].acceptedTime.
   * Question q-conditional: Members that are there in some cases
   */
  readonly acceptedTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss"> | undefined;
}

/**
 * 数据集合
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r28#1.5/data.
 */
export interface ExpiringPolicyReceived {
  /**
   * 回执回访状态
   *
   * Source: r28#1.5/data[0].ackStatus.
   * Question q-ack-status: Receipts and return visits in one dictionary
   */
  readonly ackStatus: AckStatusReceived;
  /**
   * 犹豫期
   *
   * The end of the days of hesitation, it seems.
   *
   * The document calls it date.
   * Source: r28#1.5/data[0].hesitatedTime.
   * Question q-hesitation: The days of hesitation, in four ways
   */
  readonly hesitatedTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 投保人
   *
   * Sensitive: name.
   * Source: r28#1.5/data[0].holderName.
   */
  readonly holderName: string;
  /**
   * 保单id
   *
   * Source: r28#1.5/data[0].policyId.
   * Question q-policy-ids: Which number names a policy
   */
  readonly policyId: string;
  /**
   * 保费
   *
   * In fen.
   * The document calls it string.
   * Source: r28#1.5/data[0].premium.
   * Question q-fen-decimals: Parts of a fen
   */
  readonly premium: DecimalFen;
  /**
   * 产品名字
   *
   * Source: r28#1.5/data[0].spuName.
   * Question q-product-ids: Products under two names
   */
  readonly spuName: string;
  /**
   * 生效时间
   *
   * The document calls it date.
   * Source: r28#1.5/data[0].startedTime.
   */
  readonly startedTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 保单状态
   *
   * The document on whether it is required: C.
   * Source: r28#1.5/data[0].policyStatus.
   * Question q-policy-status: Which states a policy has
   */
  readonly policyStatus?: PolicyStatusReceived;
  /**
   * 承保时间
   *
   * The document calls it date.
   * The document on whether it is required: C.
   * Source: r28#1.5/data[0].acceptedTime.
   * Question q-conditional: Members that are there in some cases
   */
  readonly acceptedTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
}

/**
 * 订单详情查询
 *
 * As it is sent.
 *
 * Source: r33#2.
 */
export interface GetOrderDetailBody {
  /**
   * 订单id
   *
   * Source: r33#2/proposalId.
   * Question q-order-ids: Which numbers name an order
   */
  readonly proposalId: string;
}

/**
 * 订单详情查询
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r33#2.
 */
export interface GetOrderDetailBodyReceived {
  /**
   * 订单id
   *
   * Source: r33#2/proposalId.
   * Question q-order-ids: Which numbers name an order
   */
  readonly proposalId: string;
}

/**
 * 订单详情查询
 *
 * As it is sent.
 *
 * Source: r33#2.2.
 * Question q-order-detail-table: A table with a fifth of the members
 */
export interface GetOrderDetailData {
  /**
   * 数据集合
   *
   * The document calls it object.
   * Source: r33#2.2/order.
   */
  readonly order: DetailedOrder;
  /**
   * The document does not say whether it is required.
   * Not in the document: the sample has it.
   * Question q-order-detail-table: A table with a fifth of the members
   */
  readonly applyInfo?: OrderApplyInfo | undefined;
  /**
   * The document does not say whether it is required.
   * Not in the document: the sample has it.
   * Question q-order-detail-table: A table with a fifth of the members
   */
  readonly agencyInfo?: OrderAgencyInfo | undefined;
  /**
   * The document does not say whether it is required.
   * Not in the document: the sample has it.
   * Question q-order-detail-table: A table with a fifth of the members
   */
  readonly paymentInfo?: OrderPaymentInfo | undefined;
}

/**
 * 订单详情查询
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r33#2.2.
 * Question q-order-detail-table: A table with a fifth of the members
 */
export interface GetOrderDetailDataReceived {
  /**
   * 数据集合
   *
   * The document calls it object.
   * Source: r33#2.2/order.
   */
  readonly order: DetailedOrderReceived;
  /**
   * The document does not say whether it is required.
   * Not in the document: the sample has it.
   * Question q-order-detail-table: A table with a fifth of the members
   */
  readonly applyInfo?: OrderApplyInfoReceived;
  /**
   * The document does not say whether it is required.
   * Not in the document: the sample has it.
   * Question q-order-detail-table: A table with a fifth of the members
   */
  readonly agencyInfo?: OrderAgencyInfoReceived;
  /**
   * The document does not say whether it is required.
   * Not in the document: the sample has it.
   * Question q-order-detail-table: A table with a fifth of the members
   */
  readonly paymentInfo?: OrderPaymentInfoReceived;
}

/**
 * As it is sent.
 *
 * The document does not say which members are required.
 * Not in the document: the paths below it.
 */
export interface OrderDuty {
  /**
   * Not in the document: the sample has it.
   * Question q-order-detail-table: A table with a fifth of the members
   */
  readonly dutyId?: string | undefined;
  /**
   * Not in the document: the sample has it.
   * Question q-order-detail-table: A table with a fifth of the members
   */
  readonly dutyName?: string | undefined;
  /**
   * In fen.
   * Not in the document: the sample has it.
   * Question q-order-detail-table: A table with a fifth of the members
   */
  readonly dutyPremium?: DecimalFen | undefined;
  /**
   * Not in the document: the sample has it.
   * Question q-order-detail-table: A table with a fifth of the members
   */
  readonly dutyAmount?: Decimal | undefined;
  /**
   * Not in the document: the sample has it.
   * Question q-order-detail-table: A table with a fifth of the members
   */
  readonly dutyAmountDesc?: string | undefined;
}

/**
 * As it is received: codes may be unlisted, members unknown.
 *
 * The document does not say which members are required.
 * Not in the document: the paths below it.
 */
export interface OrderDutyReceived {
  /**
   * Not in the document: the sample has it.
   * Question q-order-detail-table: A table with a fifth of the members
   */
  readonly dutyId?: string;
  /**
   * Not in the document: the sample has it.
   * Question q-order-detail-table: A table with a fifth of the members
   */
  readonly dutyName?: string;
  /**
   * In fen.
   * Not in the document: the sample has it.
   * Question q-order-detail-table: A table with a fifth of the members
   */
  readonly dutyPremium?: DecimalFen;
  /**
   * Not in the document: the sample has it.
   * Question q-order-detail-table: A table with a fifth of the members
   */
  readonly dutyAmount?: Decimal;
  /**
   * Not in the document: the sample has it.
   * Question q-order-detail-table: A table with a fifth of the members
   */
  readonly dutyAmountDesc?: string;
}

/**
 * 方案信息
 *
 * As it is sent.
 *
 * Source: r33#2.2/order.skuList.
 * Question q-list-paths: Lists without brackets
 */
export interface OrderSku {
  /**
   * 方案编号
   *
   * Source: r33#2.2/order.skuList.skuId.
   * Question q-list-paths: Lists without brackets
   */
  readonly skuId: string;
  /**
   * 方案名称
   *
   * The document on whether it is required: C.
   * Source: r33#2.2/order.skuList.skuName.
   * Question q-list-paths: Lists without brackets
   */
  readonly skuName?: string | undefined;
  /**
   * The document does not say whether it is required.
   * Not in the document: the sample has it.
   * Question q-order-detail-table: A table with a fifth of the members
   */
  readonly amount?: Decimal | undefined;
  /**
   * The document does not say whether it is required.
   * Not in the document: the paths below it.
   */
  readonly dutyList?: readonly OrderDuty[] | undefined;
}

/**
 * 方案信息
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r33#2.2/order.skuList.
 * Question q-list-paths: Lists without brackets
 */
export interface OrderSkuReceived {
  /**
   * 方案编号
   *
   * Source: r33#2.2/order.skuList.skuId.
   * Question q-list-paths: Lists without brackets
   */
  readonly skuId: string;
  /**
   * 方案名称
   *
   * The document on whether it is required: C.
   * Source: r33#2.2/order.skuList.skuName.
   * Question q-list-paths: Lists without brackets
   */
  readonly skuName?: string;
  /**
   * The document does not say whether it is required.
   * Not in the document: the sample has it.
   * Question q-order-detail-table: A table with a fifth of the members
   */
  readonly amount?: Decimal;
  /**
   * The document does not say whether it is required.
   * Not in the document: the paths below it.
   */
  readonly dutyList?: readonly OrderDutyReceived[];
}

/**
 * 数据集合
 *
 * As it is sent.
 *
 * Source: r33#2.2/order.
 */
export interface DetailedOrder {
  /**
   * 平台订单号
   *
   * Source: r33#2.2/order.orderId.
   * Question q-order-ids: Which numbers name an order
   */
  readonly orderId: string;
  /**
   * 批次父级订单号
   *
   * Required when where an order of a group, or of several insured persons, was divided into
   * several.
   * The document on whether it is required: C.
   * Source: r33#2.2/order.parentOrderId.
   */
  readonly parentOrderId?: string | undefined;
  /**
   * 保单状态
   *
   * The document on whether it is required: M.
   * Source: r33#2.2/order.policyStatus.
   * Question q-order-detail-table: A table with a fifth of the members
   */
  readonly policyStatus?: PolicyStatus | undefined;
  /**
   * 平台产品ID
   *
   * The document on whether it is required: C.
   * Source: r33#2.2/order.productId.
   * Question q-product-ids: Products under two names
   */
  readonly productId?: string | undefined;
  /**
   * 产品名称
   *
   * The document on whether it is required: C.
   * Source: r33#2.2/order.productName.
   */
  readonly productName?: string | undefined;
  /**
   * 保单号
   *
   * The document on whether it is required: M.
   * Source: r33#2.2/order.policyId.
   * Question q-order-detail-table: A table with a fifth of the members
   */
  readonly policyId?: string | undefined;
  /**
   * 商务业务标签
   *
   * The document on whether it is required: C.
   * Source: r33#2.2/order.bizTag.
   * Question q-length-unit: What a length counts
   */
  readonly bizTag?: string | undefined;
  /**
   * The document does not say whether it is required.
   * Not in the document: the sample has it.
   * Question q-order-detail-table: A table with a fifth of the members
   */
  readonly orderStatus?: ProposalStatus | undefined;
  /**
   * The document does not say whether it is required.
   * Not in the document: the sample has it.
   * Question q-order-detail-table: A table with a fifth of the members
   */
  readonly orderStatusDesc?: string | undefined;
  /**
   * The document does not say whether it is required.
   * Not in the document: the sample has it.
   * Question q-order-detail-table: A table with a fifth of the members
   */
  readonly coopOrderId?: string | undefined;
  /**
   * The document does not say whether it is required.
   * Not in the document: the sample has it.
   * Question q-order-detail-table: A table with a fifth of the members
   */
  readonly createdTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss"> | undefined;
  /**
   * 总保费
   *
   * In fen.
   * The document calls it string.
   * Source: r33#2.2/order.totalPremium.
   * Question q-number-forms: Numbers that are texts
   */
  readonly totalPremium: DecimalFen;
  /**
   * 保险开始时间
   *
   * The document calls it string.
   * The document on whether it is required: C.
   * Source: r33#2.2/order.beginDate.
   * Question q-conditional: Members that are there in some cases
   */
  readonly beginDate?: DateTimeText<"yyyy-MM-dd HH:mm:ss"> | undefined;
  /**
   * 保险结束时间
   *
   * The document calls it string.
   * The document on whether it is required: C.
   * Source: r33#2.2/order.endDate.
   * Question q-conditional: Members that are there in some cases
   */
  readonly endDate?: DateTimeText<"yyyy-MM-dd HH:mm:ss"> | undefined;
  /**
   * 缴费方式
   *
   * The document on whether it is required: C.
   * Source: r33#2.2/order.payType.
   * Question q-pay-type: Ways of paying without a label or a list
   */
  readonly payType?: PayType | undefined;
  /**
   * 缴费期间
   *
   * The document on whether it is required: C.
   * Source: r33#2.2/order.payPeriod.
   * Question q-periods: How periods are written
   */
  readonly payPeriod?: string | undefined;
  /**
   * 保险期间
   *
   * The document on whether it is required: C.
   * Source: r33#2.2/order.insPeriod.
   * Question q-periods: How periods are written
   */
  readonly insPeriod?: string | undefined;
  /**
   * 保额
   *
   * In yuan.
   * Required when where the product is not one of short term.
   * The document calls it string.
   * The document on whether it is required: C.
   * Source: r33#2.2/order.amount.
   * Question q-amount: The sum insured of a policy, in yuan
   */
  readonly amount?: Yuan | undefined;
  /**
   * 支付时间
   *
   * The document calls it string.
   * The document on whether it is required: C.
   * Source: r33#2.2/order.payTime.
   * Question q-conditional: Members that are there in some cases
   */
  readonly payTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss"> | undefined;
  /**
   * 产品分类名称
   *
   * The document on whether it is required: C.
   * Source: r33#2.2/order.productCategory.
   * Question q-order-detail-table: A table with a fifth of the members
   */
  readonly productCategory?: string | undefined;
  /**
   * 平台代理人ID
   *
   * The document on whether it is required: C.
   * Source: r33#2.2/order.agencyId.
   */
  readonly agencyId?: string | undefined;
  /**
   * 保险公司ID
   *
   * The document on whether it is required: C.
   * Source: r33#2.2/order.insureOrgId.
   * Question q-organisations: Whose numbers and names these are
   */
  readonly insureOrgId?: string | undefined;
  /**
   * 出单来源
   *
   * The document on whether it is required: C.
   * Source: r33#2.2/order.insSource.
   */
  readonly insSource?: InsSource | undefined;
  /**
   * 保险公司名称
   *
   * The document on whether it is required: C.
   * Source: r33#2.2/order.insureOrgName.
   * Question q-organisations: Whose numbers and names these are
   */
  readonly insureOrgName?: string | undefined;
  /**
   * 方案信息
   *
   * The document calls it list.
   * Source: r33#2.2/order.skuList.
   * Question q-list-paths: Lists without brackets
   */
  readonly skuList: readonly OrderSku[];
}

/**
 * 数据集合
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r33#2.2/order.
 */
export interface DetailedOrderReceived {
  /**
   * 平台订单号
   *
   * Source: r33#2.2/order.orderId.
   * Question q-order-ids: Which numbers name an order
   */
  readonly orderId: string;
  /**
   * 批次父级订单号
   *
   * Required when where an order of a group, or of several insured persons, was divided into
   * several.
   * The document on whether it is required: C.
   * Source: r33#2.2/order.parentOrderId.
   */
  readonly parentOrderId?: string;
  /**
   * 保单状态
   *
   * The document on whether it is required: M.
   * Source: r33#2.2/order.policyStatus.
   * Question q-order-detail-table: A table with a fifth of the members
   */
  readonly policyStatus?: PolicyStatusReceived;
  /**
   * 平台产品ID
   *
   * The document on whether it is required: C.
   * Source: r33#2.2/order.productId.
   * Question q-product-ids: Products under two names
   */
  readonly productId?: string;
  /**
   * 产品名称
   *
   * The document on whether it is required: C.
   * Source: r33#2.2/order.productName.
   */
  readonly productName?: string;
  /**
   * 保单号
   *
   * The document on whether it is required: M.
   * Source: r33#2.2/order.policyId.
   * Question q-order-detail-table: A table with a fifth of the members
   */
  readonly policyId?: string;
  /**
   * 商务业务标签
   *
   * The document on whether it is required: C.
   * Source: r33#2.2/order.bizTag.
   * Question q-length-unit: What a length counts
   */
  readonly bizTag?: string;
  /**
   * The document does not say whether it is required.
   * Not in the document: the sample has it.
   * Question q-order-detail-table: A table with a fifth of the members
   */
  readonly orderStatus?: ProposalStatusReceived;
  /**
   * The document does not say whether it is required.
   * Not in the document: the sample has it.
   * Question q-order-detail-table: A table with a fifth of the members
   */
  readonly orderStatusDesc?: string;
  /**
   * The document does not say whether it is required.
   * Not in the document: the sample has it.
   * Question q-order-detail-table: A table with a fifth of the members
   */
  readonly coopOrderId?: string;
  /**
   * The document does not say whether it is required.
   * Not in the document: the sample has it.
   * Question q-order-detail-table: A table with a fifth of the members
   */
  readonly createdTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 总保费
   *
   * In fen.
   * The document calls it string.
   * Source: r33#2.2/order.totalPremium.
   * Question q-number-forms: Numbers that are texts
   */
  readonly totalPremium: DecimalFen;
  /**
   * 保险开始时间
   *
   * The document calls it string.
   * The document on whether it is required: C.
   * Source: r33#2.2/order.beginDate.
   * Question q-conditional: Members that are there in some cases
   */
  readonly beginDate?: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 保险结束时间
   *
   * The document calls it string.
   * The document on whether it is required: C.
   * Source: r33#2.2/order.endDate.
   * Question q-conditional: Members that are there in some cases
   */
  readonly endDate?: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 缴费方式
   *
   * The document on whether it is required: C.
   * Source: r33#2.2/order.payType.
   * Question q-pay-type: Ways of paying without a label or a list
   */
  readonly payType?: PayTypeReceived;
  /**
   * 缴费期间
   *
   * The document on whether it is required: C.
   * Source: r33#2.2/order.payPeriod.
   * Question q-periods: How periods are written
   */
  readonly payPeriod?: string;
  /**
   * 保险期间
   *
   * The document on whether it is required: C.
   * Source: r33#2.2/order.insPeriod.
   * Question q-periods: How periods are written
   */
  readonly insPeriod?: string;
  /**
   * 保额
   *
   * In yuan.
   * Required when where the product is not one of short term.
   * The document calls it string.
   * The document on whether it is required: C.
   * Source: r33#2.2/order.amount.
   * Question q-amount: The sum insured of a policy, in yuan
   */
  readonly amount?: Yuan;
  /**
   * 支付时间
   *
   * The document calls it string.
   * The document on whether it is required: C.
   * Source: r33#2.2/order.payTime.
   * Question q-conditional: Members that are there in some cases
   */
  readonly payTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 产品分类名称
   *
   * The document on whether it is required: C.
   * Source: r33#2.2/order.productCategory.
   * Question q-order-detail-table: A table with a fifth of the members
   */
  readonly productCategory?: string;
  /**
   * 平台代理人ID
   *
   * The document on whether it is required: C.
   * Source: r33#2.2/order.agencyId.
   */
  readonly agencyId?: string;
  /**
   * 保险公司ID
   *
   * The document on whether it is required: C.
   * Source: r33#2.2/order.insureOrgId.
   * Question q-organisations: Whose numbers and names these are
   */
  readonly insureOrgId?: string;
  /**
   * 出单来源
   *
   * The document on whether it is required: C.
   * Source: r33#2.2/order.insSource.
   */
  readonly insSource?: InsSourceReceived;
  /**
   * 保险公司名称
   *
   * The document on whether it is required: C.
   * Source: r33#2.2/order.insureOrgName.
   * Question q-organisations: Whose numbers and names these are
   */
  readonly insureOrgName?: string;
  /**
   * 方案信息
   *
   * The document calls it list.
   * Source: r33#2.2/order.skuList.
   * Question q-list-paths: Lists without brackets
   */
  readonly skuList: readonly OrderSkuReceived[];
}

/**
 * 投被保人信息
 *
 * As it is sent.
 *
 * The document does not say which members are required.
 * Not in the document: the order detail's sample has it.
 * Question q-order-detail-table: A table with a fifth of the members
 */
export interface OrderApplyInfo {
  /** Not in the document: the order detail's sample has it. */
  readonly holderInfo?: OrderHolder | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly insuredInfo?: OrderInsuredInfo | undefined;
}

/**
 * 投被保人信息
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * The document does not say which members are required.
 * Not in the document: the order detail's sample has it.
 * Question q-order-detail-table: A table with a fifth of the members
 */
export interface OrderApplyInfoReceived {
  /** Not in the document: the order detail's sample has it. */
  readonly holderInfo?: OrderHolderReceived;
  /** Not in the document: the order detail's sample has it. */
  readonly insuredInfo?: OrderInsuredInfoReceived;
}

/**
 * 投保人信息
 *
 * As it is sent.
 *
 * The document does not say which members are required.
 * Not in the document: the order detail's sample has it.
 * Question q-order-detail-table: A table with a fifth of the members
 */
export interface OrderHolder {
  /**
   * Sensitive: name.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderName?: string | undefined;
  /**
   * Sensitive: mobile.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderMobile?: string | undefined;
  /**
   * Sensitive: email.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderEmail?: string | undefined;
  /**
   * Sensitive: id-card.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderCardNo?: string | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly holderCardType?: CardType | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly holderGender?: Gender | undefined;
  /**
   * Sensitive: birthday.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderBirthday?: DateText<"yyyy-MM-dd"> | undefined;
  /**
   * On the wire: holderIdVaildStartDate.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderIdValidStartDate?: string | undefined;
  /**
   * On the wire: holderIdVaildEndDate.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderIdValidEndDate?: string | undefined;
  /**
   * On the wire: holderIdHeight.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderHeight?: string | undefined;
  /**
   * On the wire: holderIdWeight.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderWeight?: string | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly holderSocialSecurityFlag?: SocialSecurityFlag | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly holderProfessionId?: string | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly holderProfessionName?: string | undefined;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderProvinceId?: string | undefined;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderProvinceName?: string | undefined;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderCityId?: string | undefined;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderCityName?: string | undefined;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderDistrictId?: string | undefined;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderDistrictName?: string | undefined;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderAddress?: string | undefined;
  /**
   * Sensitive: name.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderCompanyName?: string | undefined;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderCompanyAddress?: string | undefined;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderPostCode?: string | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly holderIncomeTypeName?: string | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly holderIncomeTypeId?: string | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly holderIncomeAmount?: string | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly holderMaritalStatus?: string | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly holderMaritalStatusName?: string | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly holderTaxResidents?: string | undefined;
}

/**
 * 投保人信息
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * The document does not say which members are required.
 * Not in the document: the order detail's sample has it.
 * Question q-order-detail-table: A table with a fifth of the members
 */
export interface OrderHolderReceived {
  /**
   * Sensitive: name.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderName?: string;
  /**
   * Sensitive: mobile.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderMobile?: string;
  /**
   * Sensitive: email.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderEmail?: string;
  /**
   * Sensitive: id-card.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderCardNo?: string;
  /** Not in the document: the order detail's sample has it. */
  readonly holderCardType?: CardTypeReceived;
  /** Not in the document: the order detail's sample has it. */
  readonly holderGender?: GenderReceived;
  /**
   * Sensitive: birthday.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderBirthday?: DateText<"yyyy-MM-dd">;
  /**
   * On the wire: holderIdVaildStartDate.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderIdValidStartDate?: string;
  /**
   * On the wire: holderIdVaildEndDate.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderIdValidEndDate?: string;
  /**
   * On the wire: holderIdHeight.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderHeight?: string;
  /**
   * On the wire: holderIdWeight.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderWeight?: string;
  /** Not in the document: the order detail's sample has it. */
  readonly holderSocialSecurityFlag?: SocialSecurityFlagReceived;
  /** Not in the document: the order detail's sample has it. */
  readonly holderProfessionId?: string;
  /** Not in the document: the order detail's sample has it. */
  readonly holderProfessionName?: string;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderProvinceId?: string;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderProvinceName?: string;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderCityId?: string;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderCityName?: string;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderDistrictId?: string;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderDistrictName?: string;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderAddress?: string;
  /**
   * Sensitive: name.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderCompanyName?: string;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderCompanyAddress?: string;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly holderPostCode?: string;
  /** Not in the document: the order detail's sample has it. */
  readonly holderIncomeTypeName?: string;
  /** Not in the document: the order detail's sample has it. */
  readonly holderIncomeTypeId?: string;
  /** Not in the document: the order detail's sample has it. */
  readonly holderIncomeAmount?: string;
  /** Not in the document: the order detail's sample has it. */
  readonly holderMaritalStatus?: string;
  /** Not in the document: the order detail's sample has it. */
  readonly holderMaritalStatusName?: string;
  /** Not in the document: the order detail's sample has it. */
  readonly holderTaxResidents?: string;
}

/**
 * 被保人对象
 *
 * As it is sent.
 *
 * The document does not say which members are required.
 * Not in the document: the order detail's sample has it.
 * Question q-order-detail-table: A table with a fifth of the members
 */
export interface OrderInsuredInfo {
  /** Not in the document: the order detail's sample has it. */
  readonly isHolder?: boolean | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly insuredList?: readonly OrderInsured[] | undefined;
}

/**
 * 被保人对象
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * The document does not say which members are required.
 * Not in the document: the order detail's sample has it.
 * Question q-order-detail-table: A table with a fifth of the members
 */
export interface OrderInsuredInfoReceived {
  /** Not in the document: the order detail's sample has it. */
  readonly isHolder?: boolean;
  /** Not in the document: the order detail's sample has it. */
  readonly insuredList?: readonly OrderInsuredReceived[];
}

/**
 * 被保人
 *
 * As it is sent.
 *
 * The document does not say which members are required.
 * Not in the document: the order detail's sample has it.
 * Question q-order-detail-table: A table with a fifth of the members
 */
export interface OrderInsured {
  /** Not in the document: the order detail's sample has it. */
  readonly insuredRelation?: Relation | undefined;
  /**
   * Sensitive: name.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredName?: string | undefined;
  /**
   * Sensitive: mobile.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredMobile?: string | undefined;
  /**
   * Sensitive: email.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredEmail?: string | undefined;
  /**
   * Sensitive: id-card.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredCardNo?: string | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly insuredCardType?: CardType | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly insuredGender?: Gender | undefined;
  /**
   * Sensitive: birthday.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredBirthday?: DateText<"yyyy-MM-dd"> | undefined;
  /**
   * On the wire: insuredIdVaildStartDate.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredIdValidStartDate?: string | undefined;
  /**
   * On the wire: insuredIdVaildEndDate.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredIdValidEndDate?: string | undefined;
  /**
   * On the wire: insuredIdHeight.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredHeight?: string | undefined;
  /**
   * On the wire: insuredIdWeight.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredWeight?: string | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly insuredSocialSecurityFlag?: SocialSecurityFlag | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly insuredProfessionId?: string | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly insuredProfessionName?: string | undefined;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredProvinceId?: string | undefined;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredProvinceName?: string | undefined;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredCityId?: string | undefined;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredCityName?: string | undefined;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredDistrictId?: string | undefined;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredDistrictName?: string | undefined;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredAddress?: string | undefined;
  /**
   * Sensitive: name.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredCompanyName?: string | undefined;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredCompanyAddress?: string | undefined;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredPostCode?: string | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly insuredIncomeTypeName?: string | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly insuredIncomeTypeId?: string | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly insuredIncomeAmount?: string | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly insuredMaritalStatus?: string | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly insuredMaritalStatusName?: string | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly insuredTaxResidents?: string | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly benefitInfo?: OrderBenefitInfo | undefined;
}

/**
 * 被保人
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * The document does not say which members are required.
 * Not in the document: the order detail's sample has it.
 * Question q-order-detail-table: A table with a fifth of the members
 */
export interface OrderInsuredReceived {
  /** Not in the document: the order detail's sample has it. */
  readonly insuredRelation?: RelationReceived;
  /**
   * Sensitive: name.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredName?: string;
  /**
   * Sensitive: mobile.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredMobile?: string;
  /**
   * Sensitive: email.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredEmail?: string;
  /**
   * Sensitive: id-card.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredCardNo?: string;
  /** Not in the document: the order detail's sample has it. */
  readonly insuredCardType?: CardTypeReceived;
  /** Not in the document: the order detail's sample has it. */
  readonly insuredGender?: GenderReceived;
  /**
   * Sensitive: birthday.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredBirthday?: DateText<"yyyy-MM-dd">;
  /**
   * On the wire: insuredIdVaildStartDate.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredIdValidStartDate?: string;
  /**
   * On the wire: insuredIdVaildEndDate.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredIdValidEndDate?: string;
  /**
   * On the wire: insuredIdHeight.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredHeight?: string;
  /**
   * On the wire: insuredIdWeight.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredWeight?: string;
  /** Not in the document: the order detail's sample has it. */
  readonly insuredSocialSecurityFlag?: SocialSecurityFlagReceived;
  /** Not in the document: the order detail's sample has it. */
  readonly insuredProfessionId?: string;
  /** Not in the document: the order detail's sample has it. */
  readonly insuredProfessionName?: string;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredProvinceId?: string;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredProvinceName?: string;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredCityId?: string;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredCityName?: string;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredDistrictId?: string;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredDistrictName?: string;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredAddress?: string;
  /**
   * Sensitive: name.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredCompanyName?: string;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredCompanyAddress?: string;
  /**
   * Sensitive: address.
   * Not in the document: the order detail's sample has it.
   */
  readonly insuredPostCode?: string;
  /** Not in the document: the order detail's sample has it. */
  readonly insuredIncomeTypeName?: string;
  /** Not in the document: the order detail's sample has it. */
  readonly insuredIncomeTypeId?: string;
  /** Not in the document: the order detail's sample has it. */
  readonly insuredIncomeAmount?: string;
  /** Not in the document: the order detail's sample has it. */
  readonly insuredMaritalStatus?: string;
  /** Not in the document: the order detail's sample has it. */
  readonly insuredMaritalStatusName?: string;
  /** Not in the document: the order detail's sample has it. */
  readonly insuredTaxResidents?: string;
  /** Not in the document: the order detail's sample has it. */
  readonly benefitInfo?: OrderBenefitInfoReceived;
}

/**
 * 受益人信息
 *
 * As it is sent.
 *
 * The document does not say which members are required.
 * Not in the document: the order detail's sample has it.
 * Question q-order-detail-table: A table with a fifth of the members
 */
export interface OrderBenefitInfo {
  /** Not in the document: the order detail's sample has it. */
  readonly isLegal?: boolean | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly benefitList?: readonly OrderBeneficiary[] | undefined;
}

/**
 * 受益人信息
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * The document does not say which members are required.
 * Not in the document: the order detail's sample has it.
 * Question q-order-detail-table: A table with a fifth of the members
 */
export interface OrderBenefitInfoReceived {
  /** Not in the document: the order detail's sample has it. */
  readonly isLegal?: boolean;
  /** Not in the document: the order detail's sample has it. */
  readonly benefitList?: readonly OrderBeneficiaryReceived[];
}

/**
 * 受益人
 *
 * As it is sent.
 *
 * The document does not say which members are required.
 * Not in the document: the order detail's sample has it.
 * Question q-order-detail-table: A table with a fifth of the members
 */
export interface OrderBeneficiary {
  /** Not in the document: the order detail's sample has it. */
  readonly benefitRelation?: Relation | undefined;
  /**
   * Sensitive: name.
   * Not in the document: the order detail's sample has it.
   */
  readonly benefitName?: string | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly benefitCardType?: CardType | undefined;
  /**
   * Sensitive: id-card.
   * Not in the document: the order detail's sample has it.
   */
  readonly benefitCardNo?: string | undefined;
  /**
   * In percent.
   * Not in the document: the order detail's sample has it.
   */
  readonly benefitScale?: Percent | undefined;
  /**
   * Sensitive: birthday.
   * Not in the document: the order detail's sample has it.
   */
  readonly benefitBirthday?: DateText<"yyyy-MM-dd"> | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly benefitGender?: Gender | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly benefitOrder?: number | undefined;
}

/**
 * 受益人
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * The document does not say which members are required.
 * Not in the document: the order detail's sample has it.
 * Question q-order-detail-table: A table with a fifth of the members
 */
export interface OrderBeneficiaryReceived {
  /** Not in the document: the order detail's sample has it. */
  readonly benefitRelation?: RelationReceived;
  /**
   * Sensitive: name.
   * Not in the document: the order detail's sample has it.
   */
  readonly benefitName?: string;
  /** Not in the document: the order detail's sample has it. */
  readonly benefitCardType?: CardTypeReceived;
  /**
   * Sensitive: id-card.
   * Not in the document: the order detail's sample has it.
   */
  readonly benefitCardNo?: string;
  /**
   * In percent.
   * Not in the document: the order detail's sample has it.
   */
  readonly benefitScale?: Percent;
  /**
   * Sensitive: birthday.
   * Not in the document: the order detail's sample has it.
   */
  readonly benefitBirthday?: DateText<"yyyy-MM-dd">;
  /** Not in the document: the order detail's sample has it. */
  readonly benefitGender?: GenderReceived;
  /** Not in the document: the order detail's sample has it. */
  readonly benefitOrder?: number;
}

/**
 * 代理人信息
 *
 * As it is sent.
 *
 * The document does not say which members are required.
 * Not in the document: the order detail's sample has it.
 * Question q-order-detail-table: A table with a fifth of the members
 */
export interface OrderAgencyInfo {
  /** Not in the document: the order detail's sample has it. */
  readonly agencyId?: string | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly companyId?: string | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly groupId?: string | undefined;
}

/**
 * 代理人信息
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * The document does not say which members are required.
 * Not in the document: the order detail's sample has it.
 * Question q-order-detail-table: A table with a fifth of the members
 */
export interface OrderAgencyInfoReceived {
  /** Not in the document: the order detail's sample has it. */
  readonly agencyId?: string;
  /** Not in the document: the order detail's sample has it. */
  readonly companyId?: string;
  /** Not in the document: the order detail's sample has it. */
  readonly groupId?: string;
}

/**
 * 支付信息
 *
 * As it is sent.
 *
 * The document does not say which members are required.
 * Not in the document: the order detail's sample has it.
 * Question q-order-detail-table: A table with a fifth of the members
 */
export interface OrderPaymentInfo {
  /** Not in the document: the order detail's sample has it. */
  readonly payRenewal?: OrderRenewalPayer | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly payFirst?: OrderFirstPayment | undefined;
}

/**
 * 支付信息
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * The document does not say which members are required.
 * Not in the document: the order detail's sample has it.
 * Question q-order-detail-table: A table with a fifth of the members
 */
export interface OrderPaymentInfoReceived {
  /** Not in the document: the order detail's sample has it. */
  readonly payRenewal?: OrderRenewalPayerReceived;
  /** Not in the document: the order detail's sample has it. */
  readonly payFirst?: OrderFirstPaymentReceived;
}

/**
 * 续保/续期信息
 *
 * As it is sent.
 *
 * The document does not say which members are required.
 * Not in the document: the order detail's sample has it.
 * Question q-order-detail-table: A table with a fifth of the members
 */
export interface OrderRenewalPayer {
  /** Not in the document: the order detail's sample has it. */
  readonly payerBankName?: string | undefined;
  /**
   * Sensitive: mobile.
   * Not in the document: the order detail's sample has it.
   */
  readonly payerMobile?: string | undefined;
  /**
   * Sensitive: bank-account.
   * Not in the document: the order detail's sample has it.
   */
  readonly payerAccount?: string | undefined;
  /**
   * Sensitive: name.
   * Not in the document: the order detail's sample has it.
   */
  readonly payerName?: string | undefined;
}

/**
 * 续保/续期信息
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * The document does not say which members are required.
 * Not in the document: the order detail's sample has it.
 * Question q-order-detail-table: A table with a fifth of the members
 */
export interface OrderRenewalPayerReceived {
  /** Not in the document: the order detail's sample has it. */
  readonly payerBankName?: string;
  /**
   * Sensitive: mobile.
   * Not in the document: the order detail's sample has it.
   */
  readonly payerMobile?: string;
  /**
   * Sensitive: bank-account.
   * Not in the document: the order detail's sample has it.
   */
  readonly payerAccount?: string;
  /**
   * Sensitive: name.
   * Not in the document: the order detail's sample has it.
   */
  readonly payerName?: string;
}

/**
 * 首期信息
 *
 * As it is sent.
 *
 * The document does not say which members are required.
 * Not in the document: the order detail's sample has it.
 * Question q-order-detail-table: A table with a fifth of the members
 */
export interface OrderFirstPayment {
  /** Not in the document: the order detail's sample has it. */
  readonly payerBankName?: string | undefined;
  /**
   * Sensitive: mobile.
   * Not in the document: the order detail's sample has it.
   */
  readonly payerMobile?: string | undefined;
  /**
   * Sensitive: bank-account.
   * Not in the document: the order detail's sample has it.
   */
  readonly payerAccount?: string | undefined;
  /**
   * Sensitive: name.
   * Not in the document: the order detail's sample has it.
   */
  readonly payerName?: string | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly payOrderId?: string | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly merchantPayTradeId?: string | undefined;
  /** Not in the document: the order detail's sample has it. */
  readonly payWay?: string | undefined;
  /**
   * In fen.
   * Not in the document: the order detail's sample has it.
   */
  readonly payMoney?: DecimalFen | undefined;
}

/**
 * 首期信息
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * The document does not say which members are required.
 * Not in the document: the order detail's sample has it.
 * Question q-order-detail-table: A table with a fifth of the members
 */
export interface OrderFirstPaymentReceived {
  /** Not in the document: the order detail's sample has it. */
  readonly payerBankName?: string;
  /**
   * Sensitive: mobile.
   * Not in the document: the order detail's sample has it.
   */
  readonly payerMobile?: string;
  /**
   * Sensitive: bank-account.
   * Not in the document: the order detail's sample has it.
   */
  readonly payerAccount?: string;
  /**
   * Sensitive: name.
   * Not in the document: the order detail's sample has it.
   */
  readonly payerName?: string;
  /** Not in the document: the order detail's sample has it. */
  readonly payOrderId?: string;
  /** Not in the document: the order detail's sample has it. */
  readonly merchantPayTradeId?: string;
  /** Not in the document: the order detail's sample has it. */
  readonly payWay?: string;
  /**
   * In fen.
   * Not in the document: the order detail's sample has it.
   */
  readonly payMoney?: DecimalFen;
}

/**
 * 订单列表查询
 *
 * As it is sent.
 *
 * Source: r29#1.3.
 */
export interface GetOrderListBody {
  /**
   * 查询开始时间
   *
   * Required when not present(proposalIds).
   * The document calls it string.
   * The document on whether it is required: C.
   * Source: r29#1.3/startTime.
   * Question q-range: Ten days, or up to 3000 numbers
   */
  readonly startTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss"> | undefined;
  /**
   * 查询结束时间
   *
   * Required when not present(proposalIds).
   * The document calls it string.
   * The document on whether it is required: C.
   * Source: r29#1.3/endTime.
   * Question q-range: Ten days, or up to 3000 numbers
   */
  readonly endTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss"> | undefined;
  /**
   * 产品id
   *
   * The document on whether it is required: C.
   * Source: r29#1.3/spuId.
   * Question q-product-ids: Products under two names
   */
  readonly spuId?: string | undefined;
  /**
   * Up to 3000 numbers; where they are given, the time need not be.
   *
   * The document calls it list.
   * The document on whether it is required: C.
   * Source: r29#1.3/proposalIds.
   * Question q-ids-label: A rule in the place of a label
   */
  readonly proposalIds?: readonly string[] | undefined;
}

/**
 * 订单列表查询
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r29#1.3.
 */
export interface GetOrderListBodyReceived {
  /**
   * 查询开始时间
   *
   * Required when not present(proposalIds).
   * The document calls it string.
   * The document on whether it is required: C.
   * Source: r29#1.3/startTime.
   * Question q-range: Ten days, or up to 3000 numbers
   */
  readonly startTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 查询结束时间
   *
   * Required when not present(proposalIds).
   * The document calls it string.
   * The document on whether it is required: C.
   * Source: r29#1.3/endTime.
   * Question q-range: Ten days, or up to 3000 numbers
   */
  readonly endTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 产品id
   *
   * The document on whether it is required: C.
   * Source: r29#1.3/spuId.
   * Question q-product-ids: Products under two names
   */
  readonly spuId?: string;
  /**
   * Up to 3000 numbers; where they are given, the time need not be.
   *
   * The document calls it list.
   * The document on whether it is required: C.
   * Source: r29#1.3/proposalIds.
   * Question q-ids-label: A rule in the place of a label
   */
  readonly proposalIds?: readonly string[];
}

/**
 * 订单列表查询
 *
 * As it is sent.
 *
 * Source: r29#1.5.
 */
export interface GetOrderListData {
  /**
   * 数据集合
   *
   * The document calls it list.
   * Source: r29#1.5/data.
   */
  readonly data: readonly ListedOrder[];
  /**
   * 查询失败的数据集合
   *
   * On the wire: fileData.
   * Required when where the request gave numbers.
   * The document calls it list.
   * The document on whether it is required: C.
   * Source: r29#1.5/fileData.
   * Question q-fail-data: Members of what could not be found
   */
  readonly failData?: readonly FailedOrder[] | undefined;
}

/**
 * 订单列表查询
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r29#1.5.
 */
export interface GetOrderListDataReceived {
  /**
   * 数据集合
   *
   * The document calls it list.
   * Source: r29#1.5/data.
   */
  readonly data: readonly ListedOrderReceived[];
  /**
   * 查询失败的数据集合
   *
   * On the wire: fileData.
   * Required when where the request gave numbers.
   * The document calls it list.
   * The document on whether it is required: C.
   * Source: r29#1.5/fileData.
   * Question q-fail-data: Members of what could not be found
   */
  readonly failData?: readonly FailedOrderReceived[];
}

/**
 * 数据集合
 *
 * As it is sent.
 *
 * Source: r29#1.5/data.
 */
export interface ListedOrder {
  /**
   * 产品id
   *
   * Source: r29#1.5/data[0].spuId.
   * Question q-product-ids: Products under two names
   */
  readonly spuId: string;
  /**
   * 订单id
   *
   * Source: r29#1.5/data[0].proposalId.
   * Question q-order-ids: Which numbers name an order
   */
  readonly proposalId: string;
  /**
   * 产品名称
   *
   * Source: r29#1.5/data[0].spuName.
   */
  readonly spuName: string;
  /**
   * 订单状态
   *
   * Source: r29#1.5/data[0].proposalStatus.
   * Question q-missing-dictionaries: Dictionaries that are not there
   */
  readonly proposalStatus: ProposalStatus;
  /**
   * 创建时间
   *
   * Source: r29#1.5/data[0].createdTime.
   * Question q-created-time: A time with a part of a second
   */
  readonly createdTime: string;
}

/**
 * 数据集合
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r29#1.5/data.
 */
export interface ListedOrderReceived {
  /**
   * 产品id
   *
   * Source: r29#1.5/data[0].spuId.
   * Question q-product-ids: Products under two names
   */
  readonly spuId: string;
  /**
   * 订单id
   *
   * Source: r29#1.5/data[0].proposalId.
   * Question q-order-ids: Which numbers name an order
   */
  readonly proposalId: string;
  /**
   * 产品名称
   *
   * Source: r29#1.5/data[0].spuName.
   */
  readonly spuName: string;
  /**
   * 订单状态
   *
   * Source: r29#1.5/data[0].proposalStatus.
   * Question q-missing-dictionaries: Dictionaries that are not there
   */
  readonly proposalStatus: ProposalStatusReceived;
  /**
   * 创建时间
   *
   * Source: r29#1.5/data[0].createdTime.
   * Question q-created-time: A time with a part of a second
   */
  readonly createdTime: string;
}

/**
 * 查询失败的数据集合
 *
 * As it is sent.
 *
 * Source: r29#1.5/fileData.
 * Question q-fail-data: Members of what could not be found
 */
export interface FailedOrder {
  /**
   * 订单id
   *
   * The document on whether it is required: C.
   * Source: r29#1.5/fileData.proposalId.
   * Question q-fail-data: Members of what could not be found
   */
  readonly proposalId?: string | undefined;
  /**
   * 失败信息描述
   *
   * The document on whether it is required: C.
   * Source: r29#1.5/fileData.failDesc.
   * Question q-fail-data: Members of what could not be found
   */
  readonly failDesc?: string | undefined;
}

/**
 * 查询失败的数据集合
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r29#1.5/fileData.
 * Question q-fail-data: Members of what could not be found
 */
export interface FailedOrderReceived {
  /**
   * 订单id
   *
   * The document on whether it is required: C.
   * Source: r29#1.5/fileData.proposalId.
   * Question q-fail-data: Members of what could not be found
   */
  readonly proposalId?: string;
  /**
   * 失败信息描述
   *
   * The document on whether it is required: C.
   * Source: r29#1.5/fileData.failDesc.
   * Question q-fail-data: Members of what could not be found
   */
  readonly failDesc?: string;
}

/**
 * 获取继续支付链接
 *
 * As it is sent.
 *
 * Source: r23#1.3.
 */
export interface GetPaymentUrlBody {
  /**
   * 平台订单号集合
   *
   * The document calls it list.
   * Source: r23#1.3/orderIdList.
   * Question q-payment-list: Which orders can be paid
   */
  readonly orderIdList: readonly string[];
}

/**
 * 获取继续支付链接
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r23#1.3.
 */
export interface GetPaymentUrlBodyReceived {
  /**
   * 平台订单号集合
   *
   * The document calls it list.
   * Source: r23#1.3/orderIdList.
   * Question q-payment-list: Which orders can be paid
   */
  readonly orderIdList: readonly string[];
}

/**
 * 获取继续支付链接
 *
 * As it is sent.
 *
 * Source: r23#1.5.
 */
export interface GetPaymentUrlData {
  /**
   * 数据集合
   *
   * The document calls it list.
   * Source: r23#1.5/data.
   */
  readonly data: readonly PaymentLink[];
}

/**
 * 获取继续支付链接
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r23#1.5.
 */
export interface GetPaymentUrlDataReceived {
  /**
   * 数据集合
   *
   * The document calls it list.
   * Source: r23#1.5/data.
   */
  readonly data: readonly PaymentLinkReceived[];
}

/**
 * 数据集合
 *
 * As it is sent.
 *
 * Source: r23#1.5/data.
 */
export interface PaymentLink {
  /**
   * 平台订单号
   *
   * Source: r23#1.5/data[0].orderId.
   * Question q-order-ids: Which numbers name an order
   */
  readonly orderId: string;
  /**
   * 支付链接
   *
   * Sensitive: credential.
   * Source: r23#1.5/data[0].paymentUrl.
   * Question q-links: Addresses that are keys
   */
  readonly paymentUrl: string;
}

/**
 * 数据集合
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r23#1.5/data.
 */
export interface PaymentLinkReceived {
  /**
   * 平台订单号
   *
   * Source: r23#1.5/data[0].orderId.
   * Question q-order-ids: Which numbers name an order
   */
  readonly orderId: string;
  /**
   * 支付链接
   *
   * Sensitive: credential.
   * Source: r23#1.5/data[0].paymentUrl.
   * Question q-links: Addresses that are keys
   */
  readonly paymentUrl: string;
}

/**
 * 保单详情查询
 *
 * As it is sent.
 *
 * Source: r27#1.3.
 */
export interface GetPolicyDetailBody {
  /**
   * 保单id
   *
   * The document on whether it is required: C.
   * Source: r27#1.3/policyId.
   * Question q-detail-request: A question for one policy that names none
   */
  readonly policyId?: string | undefined;
}

/**
 * 保单详情查询
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r27#1.3.
 */
export interface GetPolicyDetailBodyReceived {
  /**
   * 保单id
   *
   * The document on whether it is required: C.
   * Source: r27#1.3/policyId.
   * Question q-detail-request: A question for one policy that names none
   */
  readonly policyId?: string;
}

/**
 * 保单详情查询
 *
 * As it is sent.
 *
 * Source: r27#1.5.
 * Question q-detail-sample: An answer that is a request
 */
export interface GetPolicyDetailData {
  /**
   * 数据集合
   *
   * The document calls it object.
   * Source: r27#1.5/order.
   */
  readonly order: PolicyOrder;
  /**
   * 投被保人信息
   *
   * The document calls it object.
   * Source: r27#1.5/applyInfo.
   */
  readonly applyInfo: ApplyInfo;
  /**
   * 代理人信息
   *
   * The document calls it object.
   * Source: r27#1.5/agencyInfo.
   */
  readonly agencyInfo: AgencyInfo;
  /**
   * 支付信息
   *
   * The document calls it object.
   * Source: r27#1.5/paymentInfo.
   */
  readonly paymentInfo: PaymentInfo;
}

/**
 * 保单详情查询
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r27#1.5.
 * Question q-detail-sample: An answer that is a request
 */
export interface GetPolicyDetailDataReceived {
  /**
   * 数据集合
   *
   * The document calls it object.
   * Source: r27#1.5/order.
   */
  readonly order: PolicyOrderReceived;
  /**
   * 投被保人信息
   *
   * The document calls it object.
   * Source: r27#1.5/applyInfo.
   */
  readonly applyInfo: ApplyInfoReceived;
  /**
   * 代理人信息
   *
   * The document calls it object.
   * Source: r27#1.5/agencyInfo.
   */
  readonly agencyInfo: AgencyInfoReceived;
  /**
   * 支付信息
   *
   * The document calls it object.
   * Source: r27#1.5/paymentInfo.
   */
  readonly paymentInfo: PaymentInfoReceived;
}

/**
 * 犹豫期
 *
 * As it is sent.
 *
 * Source: r27#1.5/order.hesiateDate.
 * Question q-detail-spellings: Names that differ from the sample's
 */
export interface HesitationPeriod {
  /**
   * 犹豫期开始时间
   *
   * The document calls it date.
   * The document on whether it is required: C.
   * Source: r27#1.5/order.hesitateDate.hesitateDateStart.
   * Question q-hesitation: The days of hesitation, in four ways
   */
  readonly hesitateDateStart?: DateTimeText<"yyyy-MM-dd HH:mm:ss"> | undefined;
  /**
   * 犹豫期开始时间
   *
   * The end, whatever the label says.
   *
   * The document calls it date.
   * The document on whether it is required: C.
   * Source: r27#1.5/order.hesitateDate.hesitateDateEnd.
   * Question q-hesitation: The days of hesitation, in four ways
   */
  readonly hesitateDateEnd?: DateTimeText<"yyyy-MM-dd HH:mm:ss"> | undefined;
}

/**
 * 犹豫期
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r27#1.5/order.hesiateDate.
 * Question q-detail-spellings: Names that differ from the sample's
 */
export interface HesitationPeriodReceived {
  /**
   * 犹豫期开始时间
   *
   * The document calls it date.
   * The document on whether it is required: C.
   * Source: r27#1.5/order.hesitateDate.hesitateDateStart.
   * Question q-hesitation: The days of hesitation, in four ways
   */
  readonly hesitateDateStart?: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 犹豫期开始时间
   *
   * The end, whatever the label says.
   *
   * The document calls it date.
   * The document on whether it is required: C.
   * Source: r27#1.5/order.hesitateDate.hesitateDateEnd.
   * Question q-hesitation: The days of hesitation, in four ways
   */
  readonly hesitateDateEnd?: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
}

/**
 * duty数组
 *
 * As it is sent.
 *
 * Source: r27#1.5/order.skuList[0].dutyList.
 */
export interface PolicyDuty {
  /**
   * dutyId
   *
   * The document on whether it is required: M.
   * Source: r27#1.5/order.skuList[0].dutyList[0].dutyId.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly dutyId?: string | undefined;
  /**
   * 责任名称
   *
   * Source: r27#1.5/order.skuList[0].dutyList[0].dutyName.
   */
  readonly dutyName: string;
  /**
   * 责任保额
   *
   * The premium of the duty, whatever the label says.
   *
   * In fen.
   * The document calls it string.
   * Source: r27#1.5/order.skuList[0].dutyList[0].dutyPremium.
   * Question q-duty-money: Sums insured of duties, and their premiums
   */
  readonly dutyPremium: DecimalFen;
  /**
   * 责任保费
   *
   * The sum insured of the duty, whatever the label says; in yuan or in ten thousands of them.
   *
   * The document calls it string.
   * Source: r27#1.5/order.skuList[0].dutyList[0].dutyAmount.
   * Question q-duty-money: Sums insured of duties, and their premiums
   */
  readonly dutyAmount: Decimal;
  /**
   * The document does not say whether it is required.
   * Not in the document: the sample has it.
   * Question q-duty-money: Sums insured of duties, and their premiums
   */
  readonly dutyAmountDesc?: string | undefined;
}

/**
 * duty数组
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r27#1.5/order.skuList[0].dutyList.
 */
export interface PolicyDutyReceived {
  /**
   * dutyId
   *
   * The document on whether it is required: M.
   * Source: r27#1.5/order.skuList[0].dutyList[0].dutyId.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly dutyId?: string;
  /**
   * 责任名称
   *
   * Source: r27#1.5/order.skuList[0].dutyList[0].dutyName.
   */
  readonly dutyName: string;
  /**
   * 责任保额
   *
   * The premium of the duty, whatever the label says.
   *
   * In fen.
   * The document calls it string.
   * Source: r27#1.5/order.skuList[0].dutyList[0].dutyPremium.
   * Question q-duty-money: Sums insured of duties, and their premiums
   */
  readonly dutyPremium: DecimalFen;
  /**
   * 责任保费
   *
   * The sum insured of the duty, whatever the label says; in yuan or in ten thousands of them.
   *
   * The document calls it string.
   * Source: r27#1.5/order.skuList[0].dutyList[0].dutyAmount.
   * Question q-duty-money: Sums insured of duties, and their premiums
   */
  readonly dutyAmount: Decimal;
  /**
   * The document does not say whether it is required.
   * Not in the document: the sample has it.
   * Question q-duty-money: Sums insured of duties, and their premiums
   */
  readonly dutyAmountDesc?: string;
}

/**
 * sku数组
 *
 * As it is sent.
 *
 * Source: r27#1.5/order.skuList.
 */
export interface PolicySku {
  /**
   * skuId
   *
   * Source: r27#1.5/order.skuList[0].skuId.
   */
  readonly skuId: string;
  /**
   * sku名称
   *
   * Source: r27#1.5/order.skuList[0].skuName.
   */
  readonly skuName: string;
  /**
   * The document does not say whether it is required.
   * Not in the document: the sample has it.
   * Question q-detail-extras: Members that only the sample has
   */
  readonly amount?: Decimal | undefined;
  /**
   * duty数组
   *
   * The document calls it list.
   * Source: r27#1.5/order.skuList[0].dutyList.
   */
  readonly dutyList: readonly PolicyDuty[];
}

/**
 * sku数组
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r27#1.5/order.skuList.
 */
export interface PolicySkuReceived {
  /**
   * skuId
   *
   * Source: r27#1.5/order.skuList[0].skuId.
   */
  readonly skuId: string;
  /**
   * sku名称
   *
   * Source: r27#1.5/order.skuList[0].skuName.
   */
  readonly skuName: string;
  /**
   * The document does not say whether it is required.
   * Not in the document: the sample has it.
   * Question q-detail-extras: Members that only the sample has
   */
  readonly amount?: Decimal;
  /**
   * duty数组
   *
   * The document calls it list.
   * Source: r27#1.5/order.skuList[0].dutyList.
   */
  readonly dutyList: readonly PolicyDutyReceived[];
}

/**
 * 险种集合
 *
 * As it is sent.
 *
 * Source: r27#1.5/order.riskList.
 */
export interface PolicyRisk {
  /**
   * 险种名称
   *
   * Source: r27#1.5/order.riskList[0].riskName.
   */
  readonly riskName: string;
  /**
   * 险种保额
   *
   * The premium of the risk, whatever the label says.
   *
   * In fen.
   * The document calls it string.
   * Source: r27#1.5/order.riskList[0].premium.
   * Question q-detail-labels: Labels that do not fit their members
   */
  readonly premium: DecimalFen;
  /**
   * Source: r27#1.5/order.riskList[0].payType.
   * Question q-pay-type: Ways of paying without a label or a list
   */
  readonly payType: PayType;
  /**
   * 缴费期间
   *
   * Source: r27#1.5/order.riskList[0].payPeriod.
   * Question q-periods: How periods are written
   */
  readonly payPeriod: string;
  /**
   * 条款名称
   *
   * Source: r27#1.5/order.riskList[0].clauseName.
   */
  readonly clauseName: string;
  /**
   * 保险期间
   *
   * Source: r27#1.5/order.riskList[0].insPeriod.
   * Question q-periods: How periods are written
   */
  readonly insPeriod: string;
  /**
   * 险种id
   *
   * Source: r27#1.5/order.riskList[0].clauseId.
   * Question q-detail-labels: Labels that do not fit their members
   */
  readonly clauseId: string;
  /**
   * 险种标志
   *
   * Source: r27#1.5/order.riskList[0].riskFlag.
   * Question q-detail-labels: Labels that do not fit their members
   */
  readonly riskFlag: string;
  /**
   * 险种标志
   *
   * Source: r27#1.5/order.riskList[0].riskId.
   * Question q-detail-labels: Labels that do not fit their members
   */
  readonly riskId: string;
}

/**
 * 险种集合
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r27#1.5/order.riskList.
 */
export interface PolicyRiskReceived {
  /**
   * 险种名称
   *
   * Source: r27#1.5/order.riskList[0].riskName.
   */
  readonly riskName: string;
  /**
   * 险种保额
   *
   * The premium of the risk, whatever the label says.
   *
   * In fen.
   * The document calls it string.
   * Source: r27#1.5/order.riskList[0].premium.
   * Question q-detail-labels: Labels that do not fit their members
   */
  readonly premium: DecimalFen;
  /**
   * Source: r27#1.5/order.riskList[0].payType.
   * Question q-pay-type: Ways of paying without a label or a list
   */
  readonly payType: PayTypeReceived;
  /**
   * 缴费期间
   *
   * Source: r27#1.5/order.riskList[0].payPeriod.
   * Question q-periods: How periods are written
   */
  readonly payPeriod: string;
  /**
   * 条款名称
   *
   * Source: r27#1.5/order.riskList[0].clauseName.
   */
  readonly clauseName: string;
  /**
   * 保险期间
   *
   * Source: r27#1.5/order.riskList[0].insPeriod.
   * Question q-periods: How periods are written
   */
  readonly insPeriod: string;
  /**
   * 险种id
   *
   * Source: r27#1.5/order.riskList[0].clauseId.
   * Question q-detail-labels: Labels that do not fit their members
   */
  readonly clauseId: string;
  /**
   * 险种标志
   *
   * Source: r27#1.5/order.riskList[0].riskFlag.
   * Question q-detail-labels: Labels that do not fit their members
   */
  readonly riskFlag: string;
  /**
   * 险种标志
   *
   * Source: r27#1.5/order.riskList[0].riskId.
   * Question q-detail-labels: Labels that do not fit their members
   */
  readonly riskId: string;
}

/**
 * 数据集合
 *
 * As it is sent.
 *
 * Source: r27#1.5/order.
 */
export interface PolicyOrder {
  /**
   * 家庭单标识
   *
   * The document on whether it is required: C.
   * Source: r27#1.5/order.familyFlag.
   * Question q-family: Policies of one family
   */
  readonly familyFlag?: FamilyFlag | undefined;
  /**
   * 家庭单中其他保单id集合
   *
   * The document calls it list.
   * The document on whether it is required: C.
   * Source: r27#1.5/order.familyIdList.
   * Question q-family: Policies of one family
   */
  readonly familyIdList?: readonly string[] | undefined;
  /**
   * 犹豫期
   *
   * The document calls it object.
   * The document on whether it is required: C.
   * Source: r27#1.5/order.hesiateDate.
   * Question q-detail-spellings: Names that differ from the sample's
   */
  readonly hesitateDate?: HesitationPeriod | undefined;
  /**
   * On the wire: insureanceType.
   * The document on whether it is required: C.
   * Source: r27#1.5/order.insureanceType.
   * Question q-detail-spellings: Names that differ from the sample's
   */
  readonly insuranceType?: string | undefined;
  /**
   * 保单id
   *
   * Source: r27#1.5/order.policyId.
   * Question q-policy-ids: Which number names a policy
   */
  readonly policyId: string;
  /**
   * 保单状态
   *
   * Source: r27#1.5/order.policyStatus.
   * Question q-policy-status: Which states a policy has
   */
  readonly policyStatus: PolicyStatus;
  /**
   * 订单id
   *
   * The document on whether it is required: M.
   * Source: r27#1.5/order.proposalId.
   * Question q-detail-order-id: Two numbers of an order
   */
  readonly proposalId?: string | undefined;
  /**
   * The document does not say whether it is required.
   * Not in the document: the sample has it.
   * Question q-detail-order-id: Two numbers of an order
   */
  readonly orderId?: string | undefined;
  /**
   * 订单id
   *
   * The partner's own number of the order.
   *
   * The document on whether it is required: C.
   * Source: r27#1.5/order.coopOrderId.
   * Question q-detail-order-id: Two numbers of an order
   */
  readonly coopOrderId?: string | undefined;
  /**
   * 自定义参数
   *
   * At most 512 characters.
   * The document on whether it is required: C.
   * Source: r27#1.5/order.bizTag.
   * Question q-length-unit: What a length counts
   */
  readonly bizTag?: string | undefined;
  /**
   * 产品id
   *
   * The document on whether it is required: C.
   * Source: r27#1.5/order.productId.
   * Question q-product-ids: Products under two names
   */
  readonly productId?: string | undefined;
  /**
   * 产品名
   *
   * The document on whether it is required: C.
   * Source: r27#1.5/order.productName.
   */
  readonly productName?: string | undefined;
  /**
   * 总保费
   *
   * In fen.
   * The document calls it number.
   * Source: r27#1.5/order.totalPremium.
   * Question q-number-forms: Numbers that are texts
   */
  readonly totalPremium: DecimalFen;
  /**
   * 订单创建时间
   *
   * The document calls it date.
   * The document on whether it is required: M.
   * Source: r27#1.5/order.createdTime.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly createdTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss"> | undefined;
  /**
   * 承保时间
   *
   * The document calls it date.
   * Source: r27#1.5/order.acceptedTime.
   * Question q-accepted-time: Accepted before it was paid
   */
  readonly acceptedTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 保单生效时间
   *
   * The document calls it date.
   * Source: r27#1.5/order.beginDate.
   */
  readonly beginDate: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 保单终止时间
   *
   * The document calls it date.
   * Source: r27#1.5/order.endDate.
   * Question q-policy-end: The last moment of a policy
   */
  readonly endDate: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 保险期间
   *
   * Source: r27#1.5/order.insPeriod.
   * Question q-periods: How periods are written
   */
  readonly insPeriod: string;
  /**
   * Source: r27#1.5/order.payType.
   * Question q-pay-type: Ways of paying without a label or a list
   */
  readonly payType: PayType;
  /**
   * 缴费期间
   *
   * Source: r27#1.5/order.payPeriod.
   * Question q-periods: How periods are written
   */
  readonly payPeriod: string;
  /**
   * 保额
   *
   * In yuan.
   * The document calls it string.
   * The document on whether it is required: M.
   * Source: r27#1.5/order.amount.
   * Question q-amount: The sum insured of a policy, in yuan
   */
  readonly amount?: Yuan | undefined;
  /**
   * 支付时间
   *
   * The document calls it date.
   * Source: r27#1.5/order.payTime.
   * Question q-unsaid-patterns: Dates without a pattern
   */
  readonly payTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 类目名称
   *
   * Source: r27#1.5/order.productCategoryName.
   */
  readonly productCategoryName: string;
  /**
   * 代理人id
   *
   * Source: r27#1.5/order.agencyId.
   */
  readonly agencyId: string;
  /**
   * 商户id
   *
   * Source: r27#1.5/order.insureOrgId.
   * Question q-organisations: Whose numbers and names these are
   */
  readonly insureOrgId: string;
  /**
   * 商户名称
   *
   * Source: r27#1.5/order.insureOrgName.
   * Question q-organisations: Whose numbers and names these are
   */
  readonly insureOrgName: string;
  /**
   * 出单来源
   *
   * Source: r27#1.5/order.insSource.
   */
  readonly insSource: InsSource;
  /**
   * sku数组
   *
   * The document calls it list.
   * Source: r27#1.5/order.skuList.
   */
  readonly skuList: readonly PolicySku[];
  /**
   * 险种集合
   *
   * The document calls it list.
   * The document on whether it is required: C.
   * Source: r27#1.5/order.riskList.
   */
  readonly riskList?: readonly PolicyRisk[] | undefined;
}

/**
 * 数据集合
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r27#1.5/order.
 */
export interface PolicyOrderReceived {
  /**
   * 家庭单标识
   *
   * The document on whether it is required: C.
   * Source: r27#1.5/order.familyFlag.
   * Question q-family: Policies of one family
   */
  readonly familyFlag?: FamilyFlagReceived;
  /**
   * 家庭单中其他保单id集合
   *
   * The document calls it list.
   * The document on whether it is required: C.
   * Source: r27#1.5/order.familyIdList.
   * Question q-family: Policies of one family
   */
  readonly familyIdList?: readonly string[];
  /**
   * 犹豫期
   *
   * The document calls it object.
   * The document on whether it is required: C.
   * Source: r27#1.5/order.hesiateDate.
   * Question q-detail-spellings: Names that differ from the sample's
   */
  readonly hesitateDate?: HesitationPeriodReceived;
  /**
   * On the wire: insureanceType.
   * The document on whether it is required: C.
   * Source: r27#1.5/order.insureanceType.
   * Question q-detail-spellings: Names that differ from the sample's
   */
  readonly insuranceType?: string;
  /**
   * 保单id
   *
   * Source: r27#1.5/order.policyId.
   * Question q-policy-ids: Which number names a policy
   */
  readonly policyId: string;
  /**
   * 保单状态
   *
   * Source: r27#1.5/order.policyStatus.
   * Question q-policy-status: Which states a policy has
   */
  readonly policyStatus: PolicyStatusReceived;
  /**
   * 订单id
   *
   * The document on whether it is required: M.
   * Source: r27#1.5/order.proposalId.
   * Question q-detail-order-id: Two numbers of an order
   */
  readonly proposalId?: string;
  /**
   * The document does not say whether it is required.
   * Not in the document: the sample has it.
   * Question q-detail-order-id: Two numbers of an order
   */
  readonly orderId?: string;
  /**
   * 订单id
   *
   * The partner's own number of the order.
   *
   * The document on whether it is required: C.
   * Source: r27#1.5/order.coopOrderId.
   * Question q-detail-order-id: Two numbers of an order
   */
  readonly coopOrderId?: string;
  /**
   * 自定义参数
   *
   * At most 512 characters.
   * The document on whether it is required: C.
   * Source: r27#1.5/order.bizTag.
   * Question q-length-unit: What a length counts
   */
  readonly bizTag?: string;
  /**
   * 产品id
   *
   * The document on whether it is required: C.
   * Source: r27#1.5/order.productId.
   * Question q-product-ids: Products under two names
   */
  readonly productId?: string;
  /**
   * 产品名
   *
   * The document on whether it is required: C.
   * Source: r27#1.5/order.productName.
   */
  readonly productName?: string;
  /**
   * 总保费
   *
   * In fen.
   * The document calls it number.
   * Source: r27#1.5/order.totalPremium.
   * Question q-number-forms: Numbers that are texts
   */
  readonly totalPremium: DecimalFen;
  /**
   * 订单创建时间
   *
   * The document calls it date.
   * The document on whether it is required: M.
   * Source: r27#1.5/order.createdTime.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly createdTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 承保时间
   *
   * The document calls it date.
   * Source: r27#1.5/order.acceptedTime.
   * Question q-accepted-time: Accepted before it was paid
   */
  readonly acceptedTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 保单生效时间
   *
   * The document calls it date.
   * Source: r27#1.5/order.beginDate.
   */
  readonly beginDate: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 保单终止时间
   *
   * The document calls it date.
   * Source: r27#1.5/order.endDate.
   * Question q-policy-end: The last moment of a policy
   */
  readonly endDate: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 保险期间
   *
   * Source: r27#1.5/order.insPeriod.
   * Question q-periods: How periods are written
   */
  readonly insPeriod: string;
  /**
   * Source: r27#1.5/order.payType.
   * Question q-pay-type: Ways of paying without a label or a list
   */
  readonly payType: PayTypeReceived;
  /**
   * 缴费期间
   *
   * Source: r27#1.5/order.payPeriod.
   * Question q-periods: How periods are written
   */
  readonly payPeriod: string;
  /**
   * 保额
   *
   * In yuan.
   * The document calls it string.
   * The document on whether it is required: M.
   * Source: r27#1.5/order.amount.
   * Question q-amount: The sum insured of a policy, in yuan
   */
  readonly amount?: Yuan;
  /**
   * 支付时间
   *
   * The document calls it date.
   * Source: r27#1.5/order.payTime.
   * Question q-unsaid-patterns: Dates without a pattern
   */
  readonly payTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 类目名称
   *
   * Source: r27#1.5/order.productCategoryName.
   */
  readonly productCategoryName: string;
  /**
   * 代理人id
   *
   * Source: r27#1.5/order.agencyId.
   */
  readonly agencyId: string;
  /**
   * 商户id
   *
   * Source: r27#1.5/order.insureOrgId.
   * Question q-organisations: Whose numbers and names these are
   */
  readonly insureOrgId: string;
  /**
   * 商户名称
   *
   * Source: r27#1.5/order.insureOrgName.
   * Question q-organisations: Whose numbers and names these are
   */
  readonly insureOrgName: string;
  /**
   * 出单来源
   *
   * Source: r27#1.5/order.insSource.
   */
  readonly insSource: InsSourceReceived;
  /**
   * sku数组
   *
   * The document calls it list.
   * Source: r27#1.5/order.skuList.
   */
  readonly skuList: readonly PolicySkuReceived[];
  /**
   * 险种集合
   *
   * The document calls it list.
   * The document on whether it is required: C.
   * Source: r27#1.5/order.riskList.
   */
  readonly riskList?: readonly PolicyRiskReceived[];
}

/**
 * 投保人信息
 *
 * As it is sent.
 *
 * Source: r27#1.5/applyInfo.holderInfo.
 */
export interface HolderInfo {
  /**
   * 姓名
   *
   * Sensitive: name.
   * Source: r27#1.5/applyInfo.holderInfo.holderName.
   */
  readonly holderName: string;
  /**
   * 手机号
   *
   * Sensitive: mobile.
   * Source: r27#1.5/applyInfo.holderInfo.holderMobile.
   */
  readonly holderMobile: string;
  /**
   * 邮箱
   *
   * Sensitive: email.
   * Source: r27#1.5/applyInfo.holderInfo.holderEmail.
   */
  readonly holderEmail: string;
  /**
   * 证件号
   *
   * Sensitive: id-card.
   * Source: r27#1.5/applyInfo.holderInfo.holderCardNo.
   */
  readonly holderCardNo: string;
  /**
   * 证件类型
   *
   * Source: r27#1.5/applyInfo.holderInfo.holderCardType.
   * Question q-empty-dictionaries: Dictionaries without entries
   */
  readonly holderCardType: CardType;
  /**
   * 性别
   *
   * Source: r27#1.5/applyInfo.holderInfo.holderGender.
   */
  readonly holderGender: Gender;
  /**
   * 生日
   *
   * The document calls it date.
   * Sensitive: birthday.
   * Source: r27#1.5/applyInfo.holderInfo.holderBirthday.
   */
  readonly holderBirthday: DateText<"yyyy-MM-dd">;
  /**
   * 证件有效期起期
   *
   * On the wire: holderIdVaildStartDate.
   * The document calls it date.
   * Source: r27#1.5/applyInfo.holderInfo.holderIdVaildStartDate.
   * Question q-valid-dates: Until when an identity card is valid
   */
  readonly holderIdValidStartDate: string;
  /**
   * 证件有效期止期
   *
   * On the wire: holderIdVaildEndDate.
   * The document calls it date.
   * Source: r27#1.5/applyInfo.holderInfo.holderIdVaildEndDate.
   * Question q-valid-dates: Until when an identity card is valid
   */
  readonly holderIdValidEndDate: string;
  /**
   * 身高
   *
   * On the wire: holderIdHeight.
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.holderInfo.holderIdHeight.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly holderHeight?: string | undefined;
  /**
   * 体重
   *
   * On the wire: holderIdWeight.
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.holderInfo.holderIdWeight.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly holderWeight?: string | undefined;
  /**
   * The document does not say whether it is required.
   * Not in the document: the sample has it.
   * Question q-detail-extras: Members that only the sample has
   */
  readonly holderSocialSecurityFlag?: SocialSecurityFlag | undefined;
  /**
   * 职业code
   *
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.holderInfo.holderProfessionId.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly holderProfessionId?: string | undefined;
  /**
   * 职业名称
   *
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.holderInfo.holderProfessionName.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly holderProfessionName?: string | undefined;
  /**
   * 省code
   *
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.holderInfo.holderProvinceId.
   */
  readonly holderProvinceId: string;
  /**
   * 省名称
   *
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.holderInfo.holderProvinceName.
   */
  readonly holderProvinceName: string;
  /**
   * 市code
   *
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.holderInfo.holderCityId.
   */
  readonly holderCityId: string;
  /**
   * 市名称
   *
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.holderInfo.holderCityName.
   */
  readonly holderCityName: string;
  /**
   * 区code
   *
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.holderInfo.holderDistrictId.
   */
  readonly holderDistrictId: string;
  /**
   * 区名称
   *
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.holderInfo.holderDistrictName.
   */
  readonly holderDistrictName: string;
  /**
   * 详细地址
   *
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.holderInfo.holderAddress.
   */
  readonly holderAddress: string;
  /**
   * 公司名称
   *
   * The document on whether it is required: M.
   * Sensitive: name.
   * Source: r27#1.5/applyInfo.holderInfo.holderCompanyName.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly holderCompanyName?: string | undefined;
  /**
   * 公司地址
   *
   * The document on whether it is required: M.
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.holderInfo.holderCompanyAddress.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly holderCompanyAddress?: string | undefined;
  /**
   * 邮编
   *
   * The document on whether it is required: M.
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.holderInfo.holderPostCode.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly holderPostCode?: string | undefined;
  /**
   * 投报人年收入类型中文
   *
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.holderInfo.holderIncomeTypeName.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly holderIncomeTypeName?: string | undefined;
  /**
   * 投报人年收入类型
   *
   * On the wire: holderIncomeType.
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.holderInfo.holderIncomeType.
   * Question q-detail-spellings: Names that differ from the sample's
   */
  readonly holderIncomeTypeId?: string | undefined;
  /**
   * 投报人年收入金额
   *
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.holderInfo.holderIncomeAmount.
   * Question q-income: A year's income
   */
  readonly holderIncomeAmount?: string | undefined;
  /**
   * 投保人婚姻状况
   *
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.holderInfo.holderMaritalStatus.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly holderMaritalStatus?: string | undefined;
  /**
   * 投保人婚姻状况
   *
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.holderInfo.holderMaritalStatusName.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly holderMaritalStatusName?: string | undefined;
  /**
   * 税收类型
   *
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.holderInfo.holderTaxResidents.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly holderTaxResidents?: string | undefined;
}

/**
 * 投保人信息
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r27#1.5/applyInfo.holderInfo.
 */
export interface HolderInfoReceived {
  /**
   * 姓名
   *
   * Sensitive: name.
   * Source: r27#1.5/applyInfo.holderInfo.holderName.
   */
  readonly holderName: string;
  /**
   * 手机号
   *
   * Sensitive: mobile.
   * Source: r27#1.5/applyInfo.holderInfo.holderMobile.
   */
  readonly holderMobile: string;
  /**
   * 邮箱
   *
   * Sensitive: email.
   * Source: r27#1.5/applyInfo.holderInfo.holderEmail.
   */
  readonly holderEmail: string;
  /**
   * 证件号
   *
   * Sensitive: id-card.
   * Source: r27#1.5/applyInfo.holderInfo.holderCardNo.
   */
  readonly holderCardNo: string;
  /**
   * 证件类型
   *
   * Source: r27#1.5/applyInfo.holderInfo.holderCardType.
   * Question q-empty-dictionaries: Dictionaries without entries
   */
  readonly holderCardType: CardTypeReceived;
  /**
   * 性别
   *
   * Source: r27#1.5/applyInfo.holderInfo.holderGender.
   */
  readonly holderGender: GenderReceived;
  /**
   * 生日
   *
   * The document calls it date.
   * Sensitive: birthday.
   * Source: r27#1.5/applyInfo.holderInfo.holderBirthday.
   */
  readonly holderBirthday: DateText<"yyyy-MM-dd">;
  /**
   * 证件有效期起期
   *
   * On the wire: holderIdVaildStartDate.
   * The document calls it date.
   * Source: r27#1.5/applyInfo.holderInfo.holderIdVaildStartDate.
   * Question q-valid-dates: Until when an identity card is valid
   */
  readonly holderIdValidStartDate: string;
  /**
   * 证件有效期止期
   *
   * On the wire: holderIdVaildEndDate.
   * The document calls it date.
   * Source: r27#1.5/applyInfo.holderInfo.holderIdVaildEndDate.
   * Question q-valid-dates: Until when an identity card is valid
   */
  readonly holderIdValidEndDate: string;
  /**
   * 身高
   *
   * On the wire: holderIdHeight.
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.holderInfo.holderIdHeight.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly holderHeight?: string;
  /**
   * 体重
   *
   * On the wire: holderIdWeight.
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.holderInfo.holderIdWeight.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly holderWeight?: string;
  /**
   * The document does not say whether it is required.
   * Not in the document: the sample has it.
   * Question q-detail-extras: Members that only the sample has
   */
  readonly holderSocialSecurityFlag?: SocialSecurityFlagReceived;
  /**
   * 职业code
   *
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.holderInfo.holderProfessionId.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly holderProfessionId?: string;
  /**
   * 职业名称
   *
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.holderInfo.holderProfessionName.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly holderProfessionName?: string;
  /**
   * 省code
   *
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.holderInfo.holderProvinceId.
   */
  readonly holderProvinceId: string;
  /**
   * 省名称
   *
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.holderInfo.holderProvinceName.
   */
  readonly holderProvinceName: string;
  /**
   * 市code
   *
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.holderInfo.holderCityId.
   */
  readonly holderCityId: string;
  /**
   * 市名称
   *
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.holderInfo.holderCityName.
   */
  readonly holderCityName: string;
  /**
   * 区code
   *
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.holderInfo.holderDistrictId.
   */
  readonly holderDistrictId: string;
  /**
   * 区名称
   *
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.holderInfo.holderDistrictName.
   */
  readonly holderDistrictName: string;
  /**
   * 详细地址
   *
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.holderInfo.holderAddress.
   */
  readonly holderAddress: string;
  /**
   * 公司名称
   *
   * The document on whether it is required: M.
   * Sensitive: name.
   * Source: r27#1.5/applyInfo.holderInfo.holderCompanyName.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly holderCompanyName?: string;
  /**
   * 公司地址
   *
   * The document on whether it is required: M.
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.holderInfo.holderCompanyAddress.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly holderCompanyAddress?: string;
  /**
   * 邮编
   *
   * The document on whether it is required: M.
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.holderInfo.holderPostCode.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly holderPostCode?: string;
  /**
   * 投报人年收入类型中文
   *
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.holderInfo.holderIncomeTypeName.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly holderIncomeTypeName?: string;
  /**
   * 投报人年收入类型
   *
   * On the wire: holderIncomeType.
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.holderInfo.holderIncomeType.
   * Question q-detail-spellings: Names that differ from the sample's
   */
  readonly holderIncomeTypeId?: string;
  /**
   * 投报人年收入金额
   *
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.holderInfo.holderIncomeAmount.
   * Question q-income: A year's income
   */
  readonly holderIncomeAmount?: string;
  /**
   * 投保人婚姻状况
   *
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.holderInfo.holderMaritalStatus.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly holderMaritalStatus?: string;
  /**
   * 投保人婚姻状况
   *
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.holderInfo.holderMaritalStatusName.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly holderMaritalStatusName?: string;
  /**
   * 税收类型
   *
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.holderInfo.holderTaxResidents.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly holderTaxResidents?: string;
}

/**
 * 法定受益人数组
 *
 * As it is sent.
 *
 * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].benefitInfo.benefitList.
 * Question q-beneficiaries: Beneficiaries
 */
export interface Beneficiary {
  /**
   * 受益人与被保人关系
   *
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].benefitInfo.benefitList[0].benefitRelation.
   */
  readonly benefitRelation: Relation;
  /**
   * 姓名
   *
   * Sensitive: name.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].benefitInfo.benefitList[0].benefitName.
   */
  readonly benefitName: string;
  /**
   * 证件类型
   *
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].benefitInfo.benefitList[0].benefitCardType.
   */
  readonly benefitCardType: CardType;
  /**
   * 证件号
   *
   * Sensitive: id-card.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].benefitInfo.benefitList[0].benefitCardNo.
   */
  readonly benefitCardNo: string;
  /**
   * 受益人比例
   *
   * In percent.
   * The document calls it string.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].benefitInfo.benefitList[0].benefitScale.
   */
  readonly benefitScale: Percent;
  /**
   * 受益人顺序
   *
   * The document calls it string.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].benefitInfo.benefitList[0].benefitOrder,
   * r27#1.5/applyInfo.insuredInfo.insuredList[0].benefitInfo.benefitList[0].benefitOrder:2.
   * Question q-beneficiaries: Beneficiaries
   */
  readonly benefitOrder: number;
  /**
   * 生日
   *
   * The document calls it string.
   * Sensitive: birthday.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].benefitInfo.benefitList[0].benefitBirthday.
   */
  readonly benefitBirthday: DateText<"yyyy-MM-dd">;
  /**
   * 性别
   *
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].benefitInfo.benefitList[0].benefitGender.
   */
  readonly benefitGender: Gender;
}

/**
 * 法定受益人数组
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].benefitInfo.benefitList.
 * Question q-beneficiaries: Beneficiaries
 */
export interface BeneficiaryReceived {
  /**
   * 受益人与被保人关系
   *
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].benefitInfo.benefitList[0].benefitRelation.
   */
  readonly benefitRelation: RelationReceived;
  /**
   * 姓名
   *
   * Sensitive: name.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].benefitInfo.benefitList[0].benefitName.
   */
  readonly benefitName: string;
  /**
   * 证件类型
   *
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].benefitInfo.benefitList[0].benefitCardType.
   */
  readonly benefitCardType: CardTypeReceived;
  /**
   * 证件号
   *
   * Sensitive: id-card.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].benefitInfo.benefitList[0].benefitCardNo.
   */
  readonly benefitCardNo: string;
  /**
   * 受益人比例
   *
   * In percent.
   * The document calls it string.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].benefitInfo.benefitList[0].benefitScale.
   */
  readonly benefitScale: Percent;
  /**
   * 受益人顺序
   *
   * The document calls it string.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].benefitInfo.benefitList[0].benefitOrder,
   * r27#1.5/applyInfo.insuredInfo.insuredList[0].benefitInfo.benefitList[0].benefitOrder:2.
   * Question q-beneficiaries: Beneficiaries
   */
  readonly benefitOrder: number;
  /**
   * 生日
   *
   * The document calls it string.
   * Sensitive: birthday.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].benefitInfo.benefitList[0].benefitBirthday.
   */
  readonly benefitBirthday: DateText<"yyyy-MM-dd">;
  /**
   * 性别
   *
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].benefitInfo.benefitList[0].benefitGender.
   */
  readonly benefitGender: GenderReceived;
}

/**
 * 受益人信息
 *
 * As it is sent.
 *
 * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].benefitInfo.
 */
export interface BenefitInfo {
  /**
   * 法定受益人
   *
   * The document calls it object.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].benefitInfo.isLegal.
   * Question q-flags: Flags whose values are not those of their rows
   */
  readonly isLegal: boolean;
  /**
   * 法定受益人数组
   *
   * Those who were named, whatever the label says.
   *
   * Required when isLegal = "false".
   * The document calls it list.
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].benefitInfo.benefitList.
   * Question q-beneficiaries: Beneficiaries
   */
  readonly benefitList?: readonly Beneficiary[] | undefined;
}

/**
 * 受益人信息
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].benefitInfo.
 */
export interface BenefitInfoReceived {
  /**
   * 法定受益人
   *
   * The document calls it object.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].benefitInfo.isLegal.
   * Question q-flags: Flags whose values are not those of their rows
   */
  readonly isLegal: boolean;
  /**
   * 法定受益人数组
   *
   * Those who were named, whatever the label says.
   *
   * Required when isLegal = "false".
   * The document calls it list.
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].benefitInfo.benefitList.
   * Question q-beneficiaries: Beneficiaries
   */
  readonly benefitList?: readonly BeneficiaryReceived[];
}

/**
 * 被保人数组
 *
 * As it is sent.
 *
 * Source: r27#1.5/applyInfo.insuredInfo.insuredList.
 */
export interface Insured {
  /**
   * 与投保人关系
   *
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredRelation.
   * Question q-relation: Whose relation to whom
   */
  readonly insuredRelation: Relation;
  /**
   * 名字
   *
   * Sensitive: name.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredName.
   */
  readonly insuredName: string;
  /**
   * 手机号
   *
   * The document on whether it is required: M.
   * Sensitive: mobile.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredMobile.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredMobile?: string | undefined;
  /**
   * 邮箱
   *
   * The document on whether it is required: M.
   * Sensitive: email.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredEmail.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredEmail?: string | undefined;
  /**
   * 证件号
   *
   * Sensitive: id-card.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredCardNo.
   */
  readonly insuredCardNo: string;
  /**
   * 证件类型
   *
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredCardType.
   * Question q-empty-dictionaries: Dictionaries without entries
   */
  readonly insuredCardType: CardType;
  /**
   * 性别
   *
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredGender.
   */
  readonly insuredGender: Gender;
  /**
   * 生日
   *
   * The document calls it string.
   * Sensitive: birthday.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredBirthday.
   */
  readonly insuredBirthday: DateText<"yyyy-MM-dd">;
  /**
   * 证件有效期起期
   *
   * On the wire: insuredIdVaildStartDate.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredIdVaildStartDate.
   * Question q-valid-dates: Until when an identity card is valid
   */
  readonly insuredIdValidStartDate: string;
  /**
   * 证件有效期止期
   *
   * On the wire: insuredIdVaildEndDate.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredIdVaildEndDate.
   * Question q-valid-dates: Until when an identity card is valid
   */
  readonly insuredIdValidEndDate: string;
  /**
   * 身高
   *
   * On the wire: insuredIdHeight.
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredIdHeight.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredHeight?: string | undefined;
  /**
   * 体重
   *
   * On the wire: insuredIdWeight.
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredIdWeight.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredWeight?: string | undefined;
  /**
   * 社保标识
   *
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredSocialSecurityFlag.
   * Question q-flags: Flags whose values are not those of their rows
   */
  readonly insuredSocialSecurityFlag: SocialSecurityFlag;
  /**
   * 职业code
   *
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredProfessionId.
   */
  readonly insuredProfessionId: string;
  /**
   * 职业名称
   *
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredProfessionName.
   */
  readonly insuredProfessionName: string;
  /**
   * 省code
   *
   * The document on whether it is required: M.
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredProvinceId.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredProvinceId?: string | undefined;
  /**
   * 省名称
   *
   * The document on whether it is required: M.
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredProvinceName.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredProvinceName?: string | undefined;
  /**
   * 市code
   *
   * The document on whether it is required: M.
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredCityId.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredCityId?: string | undefined;
  /**
   * 市名称
   *
   * The document on whether it is required: M.
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredCityName.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredCityName?: string | undefined;
  /**
   * 区Code
   *
   * The document on whether it is required: M.
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredDistrictId.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredDistrictId?: string | undefined;
  /**
   * 区名称
   *
   * The document on whether it is required: M.
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredDistrictName.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredDistrictName?: string | undefined;
  /**
   * 详细地址
   *
   * The document on whether it is required: M.
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredAddress.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredAddress?: string | undefined;
  /**
   * 公司名称
   *
   * The document on whether it is required: M.
   * Sensitive: name.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredCompanyName.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredCompanyName?: string | undefined;
  /**
   * 公司地址
   *
   * The document on whether it is required: M.
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredCompanyAddress.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredCompanyAddress?: string | undefined;
  /**
   * 邮编
   *
   * The document on whether it is required: M.
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredPostCode.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredPostCode?: string | undefined;
  /**
   * 年收入类型中文
   *
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredIncomeTypeName.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredIncomeTypeName?: string | undefined;
  /**
   * 年收入类型
   *
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredIncomeTypeId.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredIncomeTypeId?: string | undefined;
  /**
   * 年收入金额
   *
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredIncomeAmount.
   * Question q-income: A year's income
   */
  readonly insuredIncomeAmount?: string | undefined;
  /**
   * 婚姻状况
   *
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredMaritalStatus.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredMaritalStatus?: string | undefined;
  /**
   * 婚姻状况
   *
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredMaritalStatusName.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredMaritalStatusName?: string | undefined;
  /**
   * 税收类型
   *
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredTaxResidents.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredTaxResidents?: string | undefined;
  /**
   * 受益人信息
   *
   * The document calls it object.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].benefitInfo.
   */
  readonly benefitInfo: BenefitInfo;
}

/**
 * 被保人数组
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r27#1.5/applyInfo.insuredInfo.insuredList.
 */
export interface InsuredReceived {
  /**
   * 与投保人关系
   *
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredRelation.
   * Question q-relation: Whose relation to whom
   */
  readonly insuredRelation: RelationReceived;
  /**
   * 名字
   *
   * Sensitive: name.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredName.
   */
  readonly insuredName: string;
  /**
   * 手机号
   *
   * The document on whether it is required: M.
   * Sensitive: mobile.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredMobile.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredMobile?: string;
  /**
   * 邮箱
   *
   * The document on whether it is required: M.
   * Sensitive: email.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredEmail.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredEmail?: string;
  /**
   * 证件号
   *
   * Sensitive: id-card.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredCardNo.
   */
  readonly insuredCardNo: string;
  /**
   * 证件类型
   *
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredCardType.
   * Question q-empty-dictionaries: Dictionaries without entries
   */
  readonly insuredCardType: CardTypeReceived;
  /**
   * 性别
   *
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredGender.
   */
  readonly insuredGender: GenderReceived;
  /**
   * 生日
   *
   * The document calls it string.
   * Sensitive: birthday.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredBirthday.
   */
  readonly insuredBirthday: DateText<"yyyy-MM-dd">;
  /**
   * 证件有效期起期
   *
   * On the wire: insuredIdVaildStartDate.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredIdVaildStartDate.
   * Question q-valid-dates: Until when an identity card is valid
   */
  readonly insuredIdValidStartDate: string;
  /**
   * 证件有效期止期
   *
   * On the wire: insuredIdVaildEndDate.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredIdVaildEndDate.
   * Question q-valid-dates: Until when an identity card is valid
   */
  readonly insuredIdValidEndDate: string;
  /**
   * 身高
   *
   * On the wire: insuredIdHeight.
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredIdHeight.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredHeight?: string;
  /**
   * 体重
   *
   * On the wire: insuredIdWeight.
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredIdWeight.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredWeight?: string;
  /**
   * 社保标识
   *
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredSocialSecurityFlag.
   * Question q-flags: Flags whose values are not those of their rows
   */
  readonly insuredSocialSecurityFlag: SocialSecurityFlagReceived;
  /**
   * 职业code
   *
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredProfessionId.
   */
  readonly insuredProfessionId: string;
  /**
   * 职业名称
   *
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredProfessionName.
   */
  readonly insuredProfessionName: string;
  /**
   * 省code
   *
   * The document on whether it is required: M.
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredProvinceId.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredProvinceId?: string;
  /**
   * 省名称
   *
   * The document on whether it is required: M.
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredProvinceName.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredProvinceName?: string;
  /**
   * 市code
   *
   * The document on whether it is required: M.
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredCityId.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredCityId?: string;
  /**
   * 市名称
   *
   * The document on whether it is required: M.
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredCityName.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredCityName?: string;
  /**
   * 区Code
   *
   * The document on whether it is required: M.
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredDistrictId.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredDistrictId?: string;
  /**
   * 区名称
   *
   * The document on whether it is required: M.
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredDistrictName.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredDistrictName?: string;
  /**
   * 详细地址
   *
   * The document on whether it is required: M.
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredAddress.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredAddress?: string;
  /**
   * 公司名称
   *
   * The document on whether it is required: M.
   * Sensitive: name.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredCompanyName.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredCompanyName?: string;
  /**
   * 公司地址
   *
   * The document on whether it is required: M.
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredCompanyAddress.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredCompanyAddress?: string;
  /**
   * 邮编
   *
   * The document on whether it is required: M.
   * Sensitive: address.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredPostCode.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredPostCode?: string;
  /**
   * 年收入类型中文
   *
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredIncomeTypeName.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredIncomeTypeName?: string;
  /**
   * 年收入类型
   *
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredIncomeTypeId.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredIncomeTypeId?: string;
  /**
   * 年收入金额
   *
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredIncomeAmount.
   * Question q-income: A year's income
   */
  readonly insuredIncomeAmount?: string;
  /**
   * 婚姻状况
   *
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredMaritalStatus.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredMaritalStatus?: string;
  /**
   * 婚姻状况
   *
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredMaritalStatusName.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredMaritalStatusName?: string;
  /**
   * 税收类型
   *
   * The document on whether it is required: M.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].insuredTaxResidents.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly insuredTaxResidents?: string;
  /**
   * 受益人信息
   *
   * The document calls it object.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList[0].benefitInfo.
   */
  readonly benefitInfo: BenefitInfoReceived;
}

/**
 * 被保人对象
 *
 * As it is sent.
 *
 * Source: r27#1.5/applyInfo.insuredInfo.
 */
export interface InsuredInfo {
  /**
   * 是否本人投保
   *
   * The document calls it string.
   * Source: r27#1.5/applyInfo.insuredInfo.isHolder.
   */
  readonly isHolder: boolean;
  /**
   * 被保人数组
   *
   * The document calls it list.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList.
   */
  readonly insuredList: readonly Insured[];
}

/**
 * 被保人对象
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r27#1.5/applyInfo.insuredInfo.
 */
export interface InsuredInfoReceived {
  /**
   * 是否本人投保
   *
   * The document calls it string.
   * Source: r27#1.5/applyInfo.insuredInfo.isHolder.
   */
  readonly isHolder: boolean;
  /**
   * 被保人数组
   *
   * The document calls it list.
   * Source: r27#1.5/applyInfo.insuredInfo.insuredList.
   */
  readonly insuredList: readonly InsuredReceived[];
}

/**
 * 投被保人信息
 *
 * As it is sent.
 *
 * Source: r27#1.5/applyInfo.
 */
export interface ApplyInfo {
  /**
   * 投保人信息
   *
   * The document calls it object.
   * Source: r27#1.5/applyInfo.holderInfo.
   */
  readonly holderInfo: HolderInfo;
  /**
   * 被保人对象
   *
   * The document calls it object.
   * Source: r27#1.5/applyInfo.insuredInfo.
   */
  readonly insuredInfo: InsuredInfo;
}

/**
 * 投被保人信息
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r27#1.5/applyInfo.
 */
export interface ApplyInfoReceived {
  /**
   * 投保人信息
   *
   * The document calls it object.
   * Source: r27#1.5/applyInfo.holderInfo.
   */
  readonly holderInfo: HolderInfoReceived;
  /**
   * 被保人对象
   *
   * The document calls it object.
   * Source: r27#1.5/applyInfo.insuredInfo.
   */
  readonly insuredInfo: InsuredInfoReceived;
}

/**
 * 代理人信息
 *
 * As it is sent.
 *
 * Source: r27#1.5/agencyInfo.
 */
export interface AgencyInfo {
  /**
   * 代理人Id
   *
   * Source: r27#1.5/agencyInfo.agencyId.
   */
  readonly agencyId: string;
  /**
   * 机构Id
   *
   * Source: r27#1.5/agencyInfo.companyId.
   * Question q-organisations: Whose numbers and names these are
   */
  readonly companyId: string;
  /**
   * 机构Id
   *
   * Source: r27#1.5/agencyInfo.groupId.
   * Question q-organisations: Whose numbers and names these are
   */
  readonly groupId: string;
}

/**
 * 代理人信息
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r27#1.5/agencyInfo.
 */
export interface AgencyInfoReceived {
  /**
   * 代理人Id
   *
   * Source: r27#1.5/agencyInfo.agencyId.
   */
  readonly agencyId: string;
  /**
   * 机构Id
   *
   * Source: r27#1.5/agencyInfo.companyId.
   * Question q-organisations: Whose numbers and names these are
   */
  readonly companyId: string;
  /**
   * 机构Id
   *
   * Source: r27#1.5/agencyInfo.groupId.
   * Question q-organisations: Whose numbers and names these are
   */
  readonly groupId: string;
}

/**
 * 续保/续期信息
 *
 * As it is sent.
 *
 * Source: r27#1.5/paymentInfo.payRenewal.
 */
export interface RenewalPayer {
  /**
   * 手机号
   *
   * Sensitive: mobile.
   * Source: r27#1.5/paymentInfo.payRenewal.payerMobile.
   */
  readonly payerMobile: string;
  /**
   * 账户
   *
   * Sensitive: bank-account.
   * Source: r27#1.5/paymentInfo.payRenewal.payerAccount.
   */
  readonly payerAccount: string;
  /**
   * 银行卡
   *
   * Source: r27#1.5/paymentInfo.payRenewal.payerBankName.
   * Question q-detail-labels: Labels that do not fit their members
   */
  readonly payerBankName: string;
  /**
   * 支付人姓名
   *
   * Sensitive: name.
   * Source: r27#1.5/paymentInfo.payRenewal.payerName.
   */
  readonly payerName: string;
}

/**
 * 续保/续期信息
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r27#1.5/paymentInfo.payRenewal.
 */
export interface RenewalPayerReceived {
  /**
   * 手机号
   *
   * Sensitive: mobile.
   * Source: r27#1.5/paymentInfo.payRenewal.payerMobile.
   */
  readonly payerMobile: string;
  /**
   * 账户
   *
   * Sensitive: bank-account.
   * Source: r27#1.5/paymentInfo.payRenewal.payerAccount.
   */
  readonly payerAccount: string;
  /**
   * 银行卡
   *
   * Source: r27#1.5/paymentInfo.payRenewal.payerBankName.
   * Question q-detail-labels: Labels that do not fit their members
   */
  readonly payerBankName: string;
  /**
   * 支付人姓名
   *
   * Sensitive: name.
   * Source: r27#1.5/paymentInfo.payRenewal.payerName.
   */
  readonly payerName: string;
}

/**
 * 支付人姓名
 *
 * As it is sent.
 *
 * Source: r27#1.5/paymentInfo.payFirst.
 * Question q-pay-first: A row whose columns were exchanged
 */
export interface FirstPayment {
  /**
   * 手机号
   *
   * The document on whether it is required: M.
   * Sensitive: mobile.
   * Source: r27#1.5/paymentInfo.payFirst.payerMobile.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly payerMobile?: string | undefined;
  /**
   * 账户
   *
   * The document on whether it is required: M.
   * Sensitive: bank-account.
   * Source: r27#1.5/paymentInfo.payFirst.payerAccount.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly payerAccount?: string | undefined;
  /**
   * 商户交易流水号
   *
   * Source: r27#1.5/paymentInfo.payFirst.merchantPayTradeId.
   */
  readonly merchantPayTradeId: string;
  /**
   * 交易流水号
   *
   * Source: r27#1.5/paymentInfo.payFirst.payOrderId.
   */
  readonly payOrderId: string;
  /**
   * 支付金额
   *
   * In fen.
   * The document calls it string.
   * Source: r27#1.5/paymentInfo.payFirst.payMoney.
   */
  readonly payMoney: DecimalFen;
  /**
   * 银行
   *
   * The document on whether it is required: M.
   * Source: r27#1.5/paymentInfo.payFirst.payerBankName.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly payerBankName?: string | undefined;
  /**
   * 支付人
   *
   * The document on whether it is required: M.
   * Sensitive: name.
   * Source: r27#1.5/paymentInfo.payFirst.payerName.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly payerName?: string | undefined;
  /**
   * 支付方式
   *
   * The document on whether it is required: M.
   * Source: r27#1.5/paymentInfo.payFirst.payWay.
   * Question q-pay-way: How a first premium was paid
   */
  readonly payWay?: string | undefined;
}

/**
 * 支付人姓名
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r27#1.5/paymentInfo.payFirst.
 * Question q-pay-first: A row whose columns were exchanged
 */
export interface FirstPaymentReceived {
  /**
   * 手机号
   *
   * The document on whether it is required: M.
   * Sensitive: mobile.
   * Source: r27#1.5/paymentInfo.payFirst.payerMobile.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly payerMobile?: string;
  /**
   * 账户
   *
   * The document on whether it is required: M.
   * Sensitive: bank-account.
   * Source: r27#1.5/paymentInfo.payFirst.payerAccount.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly payerAccount?: string;
  /**
   * 商户交易流水号
   *
   * Source: r27#1.5/paymentInfo.payFirst.merchantPayTradeId.
   */
  readonly merchantPayTradeId: string;
  /**
   * 交易流水号
   *
   * Source: r27#1.5/paymentInfo.payFirst.payOrderId.
   */
  readonly payOrderId: string;
  /**
   * 支付金额
   *
   * In fen.
   * The document calls it string.
   * Source: r27#1.5/paymentInfo.payFirst.payMoney.
   */
  readonly payMoney: DecimalFen;
  /**
   * 银行
   *
   * The document on whether it is required: M.
   * Source: r27#1.5/paymentInfo.payFirst.payerBankName.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly payerBankName?: string;
  /**
   * 支付人
   *
   * The document on whether it is required: M.
   * Sensitive: name.
   * Source: r27#1.5/paymentInfo.payFirst.payerName.
   * Question q-detail-required: Members that must be there and are not
   */
  readonly payerName?: string;
  /**
   * 支付方式
   *
   * The document on whether it is required: M.
   * Source: r27#1.5/paymentInfo.payFirst.payWay.
   * Question q-pay-way: How a first premium was paid
   */
  readonly payWay?: string;
}

/**
 * 支付信息
 *
 * As it is sent.
 *
 * Source: r27#1.5/paymentInfo.
 */
export interface PaymentInfo {
  /**
   * 续保/续期信息
   *
   * The document calls it object.
   * Source: r27#1.5/paymentInfo.payRenewal.
   */
  readonly payRenewal: RenewalPayer;
  /**
   * 支付人姓名
   *
   * The document calls it 首期信息.
   * Source: r27#1.5/paymentInfo.payFirst.
   * Question q-pay-first: A row whose columns were exchanged
   */
  readonly payFirst: FirstPayment;
}

/**
 * 支付信息
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r27#1.5/paymentInfo.
 */
export interface PaymentInfoReceived {
  /**
   * 续保/续期信息
   *
   * The document calls it object.
   * Source: r27#1.5/paymentInfo.payRenewal.
   */
  readonly payRenewal: RenewalPayerReceived;
  /**
   * 支付人姓名
   *
   * The document calls it 首期信息.
   * Source: r27#1.5/paymentInfo.payFirst.
   * Question q-pay-first: A row whose columns were exchanged
   */
  readonly payFirst: FirstPaymentReceived;
}

/**
 * 保单列表查询
 *
 * As it is sent.
 *
 * Source: r26#1.3.
 */
export interface GetPolicyListBody {
  /**
   * 查询开始时间
   *
   * The document calls it string.
   * The document on whether it is required: C.
   * Source: r26#1.3/startTime.
   * Question q-policy-range: Which policies, of which days
   */
  readonly startTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss"> | undefined;
  /**
   * 查询结束时间
   *
   * The document calls it string.
   * The document on whether it is required: C.
   * Source: r26#1.3/endTime.
   * Question q-policy-range: Which policies, of which days
   */
  readonly endTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss"> | undefined;
}

/**
 * 保单列表查询
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r26#1.3.
 */
export interface GetPolicyListBodyReceived {
  /**
   * 查询开始时间
   *
   * The document calls it string.
   * The document on whether it is required: C.
   * Source: r26#1.3/startTime.
   * Question q-policy-range: Which policies, of which days
   */
  readonly startTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 查询结束时间
   *
   * The document calls it string.
   * The document on whether it is required: C.
   * Source: r26#1.3/endTime.
   * Question q-policy-range: Which policies, of which days
   */
  readonly endTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
}

/**
 * 保单列表查询
 *
 * As it is sent.
 *
 * Source: r26#1.5.
 */
export interface GetPolicyListData {
  /**
   * 数据集合
   *
   * The document calls it list.
   * Source: r26#1.5/data.
   */
  readonly data: readonly ListedPolicy[];
}

/**
 * 保单列表查询
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r26#1.5.
 */
export interface GetPolicyListDataReceived {
  /**
   * 数据集合
   *
   * The document calls it list.
   * Source: r26#1.5/data.
   */
  readonly data: readonly ListedPolicyReceived[];
}

/**
 * 数据集合
 *
 * As it is sent.
 *
 * Source: r26#1.5/data.
 */
export interface ListedPolicy {
  /**
   * 回执回访状态
   *
   * Source: r26#1.5/data[0].ackStatus.
   * Question q-ack-status: Receipts and return visits in one dictionary
   */
  readonly ackStatus: AckStatus;
  /**
   * 犹豫期
   *
   * The end of the days of hesitation, it seems.
   *
   * The document calls it date.
   * Source: r26#1.5/data[0].hesitatedTime.
   * Question q-hesitation: The days of hesitation, in four ways
   */
  readonly hesitatedTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 投保人
   *
   * Sensitive: name.
   * Source: r26#1.5/data[0].holderName.
   */
  readonly holderName: string;
  /**
   * 保单id
   *
   * Source: r26#1.5/data[0].policyId.
   * Question q-policy-ids: Which number names a policy
   */
  readonly policyId: string;
  /**
   * 保费
   *
   * In fen.
   * The document calls it string.
   * Source: r26#1.5/data[0].premium.
   * Question q-fen-decimals: Parts of a fen
   */
  readonly premium: DecimalFen;
  /**
   * 产品名字
   *
   * Source: r26#1.5/data[0].spuName.
   * Question q-product-ids: Products under two names
   */
  readonly spuName: string;
  /**
   * 生效时间
   *
   * The document calls it date.
   * Source: r26#1.5/data[0].startedTime.
   */
  readonly startedTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 保单状态
   *
   * The document on whether it is required: C.
   * Source: r26#1.5/data[0].policyStatus.
   * Question q-policy-status: Which states a policy has
   */
  readonly policyStatus?: PolicyStatus | undefined;
  /**
   * 承保时间
   *
   * The document calls it date.
   * The document on whether it is required: C.
   * Source: r26#1.5/data[0].acceptedTime.
   * Question q-conditional: Members that are there in some cases
   */
  readonly acceptedTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss"> | undefined;
}

/**
 * 数据集合
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r26#1.5/data.
 */
export interface ListedPolicyReceived {
  /**
   * 回执回访状态
   *
   * Source: r26#1.5/data[0].ackStatus.
   * Question q-ack-status: Receipts and return visits in one dictionary
   */
  readonly ackStatus: AckStatusReceived;
  /**
   * 犹豫期
   *
   * The end of the days of hesitation, it seems.
   *
   * The document calls it date.
   * Source: r26#1.5/data[0].hesitatedTime.
   * Question q-hesitation: The days of hesitation, in four ways
   */
  readonly hesitatedTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 投保人
   *
   * Sensitive: name.
   * Source: r26#1.5/data[0].holderName.
   */
  readonly holderName: string;
  /**
   * 保单id
   *
   * Source: r26#1.5/data[0].policyId.
   * Question q-policy-ids: Which number names a policy
   */
  readonly policyId: string;
  /**
   * 保费
   *
   * In fen.
   * The document calls it string.
   * Source: r26#1.5/data[0].premium.
   * Question q-fen-decimals: Parts of a fen
   */
  readonly premium: DecimalFen;
  /**
   * 产品名字
   *
   * Source: r26#1.5/data[0].spuName.
   * Question q-product-ids: Products under two names
   */
  readonly spuName: string;
  /**
   * 生效时间
   *
   * The document calls it date.
   * Source: r26#1.5/data[0].startedTime.
   */
  readonly startedTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 保单状态
   *
   * The document on whether it is required: C.
   * Source: r26#1.5/data[0].policyStatus.
   * Question q-policy-status: Which states a policy has
   */
  readonly policyStatus?: PolicyStatusReceived;
  /**
   * 承保时间
   *
   * The document calls it date.
   * The document on whether it is required: C.
   * Source: r26#1.5/data[0].acceptedTime.
   * Question q-conditional: Members that are there in some cases
   */
  readonly acceptedTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
}

/**
 * 保单状态查询
 *
 * As it is sent.
 *
 * Source: r25#1.3.
 */
export interface GetPolicyStatusBody {
  /**
   * 保单id
   *
   * The document on whether it is required: C.
   * Source: r25#1.3/policyId.
   * Question q-all-changed: A question without a number
   */
  readonly policyId?: string | undefined;
}

/**
 * 保单状态查询
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r25#1.3.
 */
export interface GetPolicyStatusBodyReceived {
  /**
   * 保单id
   *
   * The document on whether it is required: C.
   * Source: r25#1.3/policyId.
   * Question q-all-changed: A question without a number
   */
  readonly policyId?: string;
}

/**
 * 保单状态查询
 *
 * As it is sent.
 *
 * Source: r25#1.5.
 */
export interface GetPolicyStatusData {
  /**
   * 数据集合
   *
   * The document calls it list.
   * Source: r25#1.5/data.
   */
  readonly data: readonly PolicyState[];
}

/**
 * 保单状态查询
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r25#1.5.
 */
export interface GetPolicyStatusDataReceived {
  /**
   * 数据集合
   *
   * The document calls it list.
   * Source: r25#1.5/data.
   */
  readonly data: readonly PolicyStateReceived[];
}

/**
 * 数据集合
 *
 * As it is sent.
 *
 * Source: r25#1.5/data.
 */
export interface PolicyState {
  /**
   * 平台订单号
   *
   * The number of the policy, whatever the label says.
   *
   * Source: r25#1.5/data[0].policyId.
   * Question q-policy-status-labels: Labels of another table
   */
  readonly policyId: string;
  /**
   * 支付链接
   *
   * The state of the policy, whatever the label says.
   *
   * Source: r25#1.5/data[0].policyStatus.
   * Question q-policy-status-labels: Labels of another table
   */
  readonly policyStatus: PolicyStatus;
  /**
   * 更新时间
   *
   * The document calls it date.
   * Source: r25#1.5/data[0].updatedTime.
   * Question q-date-patterns: Patterns of dates that lack a dash or a blank
   */
  readonly updatedTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
}

/**
 * 数据集合
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r25#1.5/data.
 */
export interface PolicyStateReceived {
  /**
   * 平台订单号
   *
   * The number of the policy, whatever the label says.
   *
   * Source: r25#1.5/data[0].policyId.
   * Question q-policy-status-labels: Labels of another table
   */
  readonly policyId: string;
  /**
   * 支付链接
   *
   * The state of the policy, whatever the label says.
   *
   * Source: r25#1.5/data[0].policyStatus.
   * Question q-policy-status-labels: Labels of another table
   */
  readonly policyStatus: PolicyStatusReceived;
  /**
   * 更新时间
   *
   * The document calls it date.
   * Source: r25#1.5/data[0].updatedTime.
   * Question q-date-patterns: Patterns of dates that lack a dash or a blank
   */
  readonly updatedTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
}

/**
 * 获取电子保单链接
 *
 * As it is sent.
 *
 * Source: r22#1.3.
 */
export interface GetPolicyUrlBody {
  /**
   * 合作方订单号
   *
   * Required when where the partner did not come by way of CPS.
   * The document on whether it is required: C.
   * Source: r22#1.3/coopOrderId.
   * Question q-coop-order: The partner's own number of an order
   */
  readonly coopOrderId?: string | undefined;
  /**
   * 平台订单号
   *
   * Source: r22#1.3/orderId.
   * Question q-order-ids: Which numbers name an order
   */
  readonly orderId: string;
  /**
   * 保单号
   *
   * Source: r22#1.3/policyId.
   * Question q-policy-ids: Which number names a policy
   */
  readonly policyId: string;
}

/**
 * 获取电子保单链接
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r22#1.3.
 */
export interface GetPolicyUrlBodyReceived {
  /**
   * 合作方订单号
   *
   * Required when where the partner did not come by way of CPS.
   * The document on whether it is required: C.
   * Source: r22#1.3/coopOrderId.
   * Question q-coop-order: The partner's own number of an order
   */
  readonly coopOrderId?: string;
  /**
   * 平台订单号
   *
   * Source: r22#1.3/orderId.
   * Question q-order-ids: Which numbers name an order
   */
  readonly orderId: string;
  /**
   * 保单号
   *
   * Source: r22#1.3/policyId.
   * Question q-policy-ids: Which number names a policy
   */
  readonly policyId: string;
}

/**
 * 获取电子保单链接
 *
 * As it is sent.
 *
 * Source: r22#1.5.
 */
export interface GetPolicyUrlData {
  /**
   * 保单号
   *
   * At most 32 characters.
   * Source: r22#1.5/policyId.
   * Question q-length-unit: What a length counts
   */
  readonly policyId: string;
  /**
   * 电子保单下载地址
   *
   * On the wire: epolicyurl.
   * Sensitive: credential.
   * Source: r22#1.5/epolicyurl.
   * Question q-epolicy-url: The address of an electronic policy
   */
  readonly epolicyUrl: string;
}

/**
 * 获取电子保单链接
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r22#1.5.
 */
export interface GetPolicyUrlDataReceived {
  /**
   * 保单号
   *
   * At most 32 characters.
   * Source: r22#1.5/policyId.
   * Question q-length-unit: What a length counts
   */
  readonly policyId: string;
  /**
   * 电子保单下载地址
   *
   * On the wire: epolicyurl.
   * Sensitive: credential.
   * Source: r22#1.5/epolicyurl.
   * Question q-epolicy-url: The address of an electronic policy
   */
  readonly epolicyUrl: string;
}

/**
 * 获取产品列表
 *
 * As it is sent.
 *
 * Source: r24#1.3.
 */
export interface GetProductListBody {
  /**
   * 一页数量
   *
   * The document calls it number.
   * The document on whether it is required: C.
   * Source: r24#1.3/pageNum.
   * Question q-paging: Pages of products
   */
  readonly pageNum?: number | undefined;
  /**
   * 页码
   *
   * The document calls it number.
   * The document on whether it is required: C.
   * Source: r24#1.3/pageSize.
   * Question q-paging: Pages of products
   */
  readonly pageSize?: number | undefined;
}

/**
 * 获取产品列表
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r24#1.3.
 */
export interface GetProductListBodyReceived {
  /**
   * 一页数量
   *
   * The document calls it number.
   * The document on whether it is required: C.
   * Source: r24#1.3/pageNum.
   * Question q-paging: Pages of products
   */
  readonly pageNum?: number;
  /**
   * 页码
   *
   * The document calls it number.
   * The document on whether it is required: C.
   * Source: r24#1.3/pageSize.
   * Question q-paging: Pages of products
   */
  readonly pageSize?: number;
}

/**
 * 获取产品列表
 *
 * As it is sent.
 *
 * Source: r24#1.5.
 */
export interface GetProductListData {
  /**
   * 总条数
   *
   * The document calls it number.
   * Source: r24#1.5/total.
   */
  readonly total: number;
  /**
   * 数据集合
   *
   * The document calls it list.
   * Source: r24#1.5/rows.
   */
  readonly rows: readonly Product[];
}

/**
 * 获取产品列表
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r24#1.5.
 */
export interface GetProductListDataReceived {
  /**
   * 总条数
   *
   * The document calls it number.
   * Source: r24#1.5/total.
   */
  readonly total: number;
  /**
   * 数据集合
   *
   * The document calls it list.
   * Source: r24#1.5/rows.
   */
  readonly rows: readonly ProductReceived[];
}

/**
 * 方案列表
 *
 * As it is sent.
 *
 * Source: r24#1.5/rows[0].skuList.
 */
export interface ProductPlan {
  /**
   * 方案id
   *
   * Source: r24#1.5/rows[0].skuList[0].skuId.
   */
  readonly skuId: string;
  /**
   * 方案名称
   *
   * Source: r24#1.5/rows[0].skuList[0].skuName.
   */
  readonly skuName: string;
}

/**
 * 方案列表
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r24#1.5/rows[0].skuList.
 */
export interface ProductPlanReceived {
  /**
   * 方案id
   *
   * Source: r24#1.5/rows[0].skuList[0].skuId.
   */
  readonly skuId: string;
  /**
   * 方案名称
   *
   * Source: r24#1.5/rows[0].skuList[0].skuName.
   */
  readonly skuName: string;
}

/**
 * 责任列表
 *
 * As it is sent.
 *
 * Source: r24#1.5/rows[0].dutyClauseList.
 */
export interface DutyClause {
  /**
   * 责任id
   *
   * Source: r24#1.5/rows[0].dutyClauseList[0].spuDutyId.
   */
  readonly spuDutyId: string;
  /**
   * 条款id
   *
   * Source: r24#1.5/rows[0].dutyClauseList[0].clauseId.
   */
  readonly clauseId: string;
  /**
   * 责任名称
   *
   * Source: r24#1.5/rows[0].dutyClauseList[0].spuDutyName.
   */
  readonly spuDutyName: string;
  /**
   * 条款名称
   *
   * Source: r24#1.5/rows[0].dutyClauseList[0].clauseName.
   */
  readonly clauseName: string;
}

/**
 * 责任列表
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r24#1.5/rows[0].dutyClauseList.
 */
export interface DutyClauseReceived {
  /**
   * 责任id
   *
   * Source: r24#1.5/rows[0].dutyClauseList[0].spuDutyId.
   */
  readonly spuDutyId: string;
  /**
   * 条款id
   *
   * Source: r24#1.5/rows[0].dutyClauseList[0].clauseId.
   */
  readonly clauseId: string;
  /**
   * 责任名称
   *
   * Source: r24#1.5/rows[0].dutyClauseList[0].spuDutyName.
   */
  readonly spuDutyName: string;
  /**
   * 条款名称
   *
   * Source: r24#1.5/rows[0].dutyClauseList[0].clauseName.
   */
  readonly clauseName: string;
}

/**
 * 数据集合
 *
 * As it is sent.
 *
 * Source: r24#1.5/rows.
 */
export interface Product {
  /**
   * 产品名称
   *
   * Source: r24#1.5/rows[0].spuName.
   */
  readonly spuName: string;
  /**
   * 产品ID
   *
   * Source: r24#1.5/rows[0].spuId.
   * Question q-product-ids: Products under two names
   */
  readonly spuId: string;
  /**
   * 产品上架时间
   *
   * The document calls it date.
   * Source: r24#1.5/rows[0].firstIssuanceStartTime.
   * Question q-unsaid-patterns: Dates without a pattern
   */
  readonly firstIssuanceStartTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 产品亮点
   *
   * Source: r24#1.5/rows[0].spuDescription.
   */
  readonly spuDescription: string;
  /**
   * 产品图片
   *
   * Source: r24#1.5/rows[0].spuImageUrl.
   */
  readonly spuImageUrl: string;
  /**
   * The document does not say whether it is required.
   * Not in the document: the sample has it, and the page speaks of such an address.
   * Question q-product-sample: The address at which a product is sold
   */
  readonly spuProposalUrl?: string | undefined;
  /**
   * 方案列表
   *
   * The document calls it list.
   * Source: r24#1.5/rows[0].skuList.
   */
  readonly skuList: readonly ProductPlan[];
  /**
   * 责任列表
   *
   * The document calls it list.
   * Source: r24#1.5/rows[0].dutyClauseList.
   */
  readonly dutyClauseList: readonly DutyClause[];
}

/**
 * 数据集合
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r24#1.5/rows.
 */
export interface ProductReceived {
  /**
   * 产品名称
   *
   * Source: r24#1.5/rows[0].spuName.
   */
  readonly spuName: string;
  /**
   * 产品ID
   *
   * Source: r24#1.5/rows[0].spuId.
   * Question q-product-ids: Products under two names
   */
  readonly spuId: string;
  /**
   * 产品上架时间
   *
   * The document calls it date.
   * Source: r24#1.5/rows[0].firstIssuanceStartTime.
   * Question q-unsaid-patterns: Dates without a pattern
   */
  readonly firstIssuanceStartTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 产品亮点
   *
   * Source: r24#1.5/rows[0].spuDescription.
   */
  readonly spuDescription: string;
  /**
   * 产品图片
   *
   * Source: r24#1.5/rows[0].spuImageUrl.
   */
  readonly spuImageUrl: string;
  /**
   * The document does not say whether it is required.
   * Not in the document: the sample has it, and the page speaks of such an address.
   * Question q-product-sample: The address at which a product is sold
   */
  readonly spuProposalUrl?: string;
  /**
   * 方案列表
   *
   * The document calls it list.
   * Source: r24#1.5/rows[0].skuList.
   */
  readonly skuList: readonly ProductPlanReceived[];
  /**
   * 责任列表
   *
   * The document calls it list.
   * Source: r24#1.5/rows[0].dutyClauseList.
   */
  readonly dutyClauseList: readonly DutyClauseReceived[];
}

/**
 * 回执数据查询
 *
 * As it is sent.
 *
 * Source: r30#1.3.
 */
export interface GetReceiptListBody {
  /**
   * 查询开始时间
   *
   * Required when not present(policyIds).
   * The document calls it string.
   * The document on whether it is required: C.
   * Source: r30#1.3/startTime.
   * Question q-range: Ten days, or up to 3000 numbers
   */
  readonly startTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss"> | undefined;
  /**
   * 查询结束时间
   *
   * Required when not present(policyIds).
   * The document calls it string.
   * The document on whether it is required: C.
   * Source: r30#1.3/endTime.
   * Question q-range: Ten days, or up to 3000 numbers
   */
  readonly endTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss"> | undefined;
  /**
   * 产品id
   *
   * The document on whether it is required: C.
   * Source: r30#1.3/spuId.
   * Question q-product-ids: Products under two names
   */
  readonly spuId?: string | undefined;
  /**
   * Up to 3000 numbers; where they are given, the time need not be.
   *
   * The document calls it list.
   * The document on whether it is required: C.
   * Source: r30#1.3/policyIds.
   * Question q-ids-label: A rule in the place of a label
   */
  readonly policyIds?: readonly string[] | undefined;
}

/**
 * 回执数据查询
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r30#1.3.
 */
export interface GetReceiptListBodyReceived {
  /**
   * 查询开始时间
   *
   * Required when not present(policyIds).
   * The document calls it string.
   * The document on whether it is required: C.
   * Source: r30#1.3/startTime.
   * Question q-range: Ten days, or up to 3000 numbers
   */
  readonly startTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 查询结束时间
   *
   * Required when not present(policyIds).
   * The document calls it string.
   * The document on whether it is required: C.
   * Source: r30#1.3/endTime.
   * Question q-range: Ten days, or up to 3000 numbers
   */
  readonly endTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 产品id
   *
   * The document on whether it is required: C.
   * Source: r30#1.3/spuId.
   * Question q-product-ids: Products under two names
   */
  readonly spuId?: string;
  /**
   * Up to 3000 numbers; where they are given, the time need not be.
   *
   * The document calls it list.
   * The document on whether it is required: C.
   * Source: r30#1.3/policyIds.
   * Question q-ids-label: A rule in the place of a label
   */
  readonly policyIds?: readonly string[];
}

/**
 * 回执数据查询
 *
 * As it is sent.
 *
 * Source: r30#1.5.
 */
export interface GetReceiptListData {
  /**
   * 数据集合
   *
   * The document calls it list.
   * Source: r30#1.5/data.
   */
  readonly data: readonly PolicyReceipt[];
  /**
   * 查询失败的数据集合
   *
   * On the wire: fileData.
   * Required when where the request gave numbers.
   * The document calls it list.
   * The document on whether it is required: C.
   * Source: r30#1.5/fileData.
   * Question q-fail-data: Members of what could not be found
   */
  readonly failData?: readonly FailedReceipt[] | undefined;
}

/**
 * 回执数据查询
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r30#1.5.
 */
export interface GetReceiptListDataReceived {
  /**
   * 数据集合
   *
   * The document calls it list.
   * Source: r30#1.5/data.
   */
  readonly data: readonly PolicyReceiptReceived[];
  /**
   * 查询失败的数据集合
   *
   * On the wire: fileData.
   * Required when where the request gave numbers.
   * The document calls it list.
   * The document on whether it is required: C.
   * Source: r30#1.5/fileData.
   * Question q-fail-data: Members of what could not be found
   */
  readonly failData?: readonly FailedReceiptReceived[];
}

/**
 * 数据集合
 *
 * As it is sent.
 *
 * Source: r30#1.5/data.
 */
export interface PolicyReceipt {
  /**
   * 保单id
   *
   * Source: r30#1.5/data[0].policyId.
   * Question q-policy-ids: Which number names a policy
   */
  readonly policyId: string;
  /**
   * 回执状态
   *
   * Source: r30#1.5/data[0].receiptStatus.
   * Question q-ack-status: Receipts and return visits in one dictionary
   */
  readonly receiptStatus: ReceiptStatus;
  /**
   * 回执时间
   *
   * The document calls it string.
   * Source: r30#1.5/data[0].receiptTime.
   */
  readonly receiptTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 回执状态描述
   *
   * Source: r30#1.5/data[0].receiptStatusDesc.
   */
  readonly receiptStatusDesc: string;
}

/**
 * 数据集合
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r30#1.5/data.
 */
export interface PolicyReceiptReceived {
  /**
   * 保单id
   *
   * Source: r30#1.5/data[0].policyId.
   * Question q-policy-ids: Which number names a policy
   */
  readonly policyId: string;
  /**
   * 回执状态
   *
   * Source: r30#1.5/data[0].receiptStatus.
   * Question q-ack-status: Receipts and return visits in one dictionary
   */
  readonly receiptStatus: ReceiptStatusReceived;
  /**
   * 回执时间
   *
   * The document calls it string.
   * Source: r30#1.5/data[0].receiptTime.
   */
  readonly receiptTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 回执状态描述
   *
   * Source: r30#1.5/data[0].receiptStatusDesc.
   */
  readonly receiptStatusDesc: string;
}

/**
 * 查询失败的数据集合
 *
 * As it is sent.
 *
 * Source: r30#1.5/fileData.
 * Question q-fail-data: Members of what could not be found
 */
export interface FailedReceipt {
  /**
   * 保单id
   *
   * The document on whether it is required: C.
   * Source: r30#1.5/fileData.policyId.
   * Question q-fail-data: Members of what could not be found
   */
  readonly policyId?: string | undefined;
  /**
   * 失败信息描述
   *
   * The document on whether it is required: C.
   * Source: r30#1.5/fileData.failDesc.
   * Question q-fail-data: Members of what could not be found
   */
  readonly failDesc?: string | undefined;
}

/**
 * 查询失败的数据集合
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r30#1.5/fileData.
 * Question q-fail-data: Members of what could not be found
 */
export interface FailedReceiptReceived {
  /**
   * 保单id
   *
   * The document on whether it is required: C.
   * Source: r30#1.5/fileData.policyId.
   * Question q-fail-data: Members of what could not be found
   */
  readonly policyId?: string;
  /**
   * 失败信息描述
   *
   * The document on whether it is required: C.
   * Source: r30#1.5/fileData.failDesc.
   * Question q-fail-data: Members of what could not be found
   */
  readonly failDesc?: string;
}

/**
 * 续期查询
 *
 * As it is sent.
 *
 * Source: r32#1.3.
 */
export interface GetRenewalListBody {
  /**
   * 查询开始时间
   *
   * Required when not present(policyIds).
   * The document calls it string.
   * The document on whether it is required: C.
   * Source: r32#1.3/startTime.
   * Question q-range: Ten days, or up to 3000 numbers
   */
  readonly startTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss"> | undefined;
  /**
   * 查询结束时间
   *
   * Required when not present(policyIds).
   * The document calls it string.
   * The document on whether it is required: C.
   * Source: r32#1.3/endTime.
   * Question q-range: Ten days, or up to 3000 numbers
   */
  readonly endTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss"> | undefined;
  /**
   * Up to 3000 numbers; where they are given, the time need not be.
   *
   * The document calls it list.
   * The document on whether it is required: C.
   * Source: r32#1.3/policyIds.
   * Question q-ids-label: A rule in the place of a label
   */
  readonly policyIds?: readonly string[] | undefined;
}

/**
 * 续期查询
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r32#1.3.
 */
export interface GetRenewalListBodyReceived {
  /**
   * 查询开始时间
   *
   * Required when not present(policyIds).
   * The document calls it string.
   * The document on whether it is required: C.
   * Source: r32#1.3/startTime.
   * Question q-range: Ten days, or up to 3000 numbers
   */
  readonly startTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 查询结束时间
   *
   * Required when not present(policyIds).
   * The document calls it string.
   * The document on whether it is required: C.
   * Source: r32#1.3/endTime.
   * Question q-range: Ten days, or up to 3000 numbers
   */
  readonly endTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * Up to 3000 numbers; where they are given, the time need not be.
   *
   * The document calls it list.
   * The document on whether it is required: C.
   * Source: r32#1.3/policyIds.
   * Question q-ids-label: A rule in the place of a label
   */
  readonly policyIds?: readonly string[];
}

/**
 * 续期查询
 *
 * As it is sent.
 *
 * Source: r32#1.5.
 */
export interface GetRenewalListData {
  /**
   * 数据集合
   *
   * The document calls it list.
   * Source: r32#1.5/data.
   */
  readonly data: readonly PolicyRenewal[];
  /**
   * 查询失败的数据集合
   *
   * On the wire: fileData.
   * Required when where the request gave numbers.
   * The document calls it list.
   * The document on whether it is required: C.
   * Source: r32#1.5/fileData.
   * Question q-fail-data: Members of what could not be found
   */
  readonly failData?: readonly FailedRenewal[] | undefined;
}

/**
 * 续期查询
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r32#1.5.
 */
export interface GetRenewalListDataReceived {
  /**
   * 数据集合
   *
   * The document calls it list.
   * Source: r32#1.5/data.
   */
  readonly data: readonly PolicyRenewalReceived[];
  /**
   * 查询失败的数据集合
   *
   * On the wire: fileData.
   * Required when where the request gave numbers.
   * The document calls it list.
   * The document on whether it is required: C.
   * Source: r32#1.5/fileData.
   * Question q-fail-data: Members of what could not be found
   */
  readonly failData?: readonly FailedRenewalReceived[];
}

/**
 * 数据集合
 *
 * As it is sent.
 *
 * Source: r32#1.5/data.
 */
export interface PolicyRenewal {
  /**
   * 保单id
   *
   * Source: r32#1.5/data[0].policyId.
   * Question q-policy-ids: Which number names a policy
   */
  readonly policyId: string;
  /**
   * 总期次
   *
   * Source: r32#1.5/data[0].totalPeriod.
   * Question q-periods: How periods are written
   */
  readonly totalPeriod: string;
  /**
   * 当前缴费期次
   *
   * Source: r32#1.5/data[0].renewalPeriod.
   * Question q-periods: How periods are written
   */
  readonly renewalPeriod: string;
  /**
   * 当前期次是第几年
   *
   * Source: r32#1.5/data[0].renewalYear.
   * Question q-periods: How periods are written
   */
  readonly renewalYear: string;
  /**
   * 第几年第几期
   *
   * Source: r32#1.5/data[0].yearPeriod.
   * Question q-periods: How periods are written
   */
  readonly yearPeriod: string;
  /**
   * 回执状态描述
   *
   * Source: r32#1.5/data[0].renewalStatus.
   * Question q-renewal-status-label: The label of another table
   */
  readonly renewalStatus: RenewalStatus;
  /**
   * 续期保费
   *
   * In fen.
   * The document calls it string.
   * Source: r32#1.5/data[0].renewalPremium.
   * Question q-fen-decimals: Parts of a fen
   */
  readonly renewalPremium: DecimalFen;
  /**
   * 续期应缴时间
   *
   * The document calls it date.
   * Source: r32#1.5/data[0].duePaymentTime.
   */
  readonly duePaymentTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 宽限期
   *
   * The document calls it date.
   * Source: r32#1.5/data[0].endGraceTime.
   */
  readonly endGraceTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 续期成功时间
   *
   * The document calls it date.
   * The document on whether it is required: C.
   * Source: r32#1.5/data[0].renewalTime.
   * Question q-conditional: Members that are there in some cases
   */
  readonly renewalTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss"> | undefined;
  /**
   * 续期失败原因
   *
   * The document on whether it is required: C.
   * Source: r32#1.5/data[0].renewalFailMsg.
   * Question q-conditional: Members that are there in some cases
   */
  readonly renewalFailMsg?: string | undefined;
}

/**
 * 数据集合
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r32#1.5/data.
 */
export interface PolicyRenewalReceived {
  /**
   * 保单id
   *
   * Source: r32#1.5/data[0].policyId.
   * Question q-policy-ids: Which number names a policy
   */
  readonly policyId: string;
  /**
   * 总期次
   *
   * Source: r32#1.5/data[0].totalPeriod.
   * Question q-periods: How periods are written
   */
  readonly totalPeriod: string;
  /**
   * 当前缴费期次
   *
   * Source: r32#1.5/data[0].renewalPeriod.
   * Question q-periods: How periods are written
   */
  readonly renewalPeriod: string;
  /**
   * 当前期次是第几年
   *
   * Source: r32#1.5/data[0].renewalYear.
   * Question q-periods: How periods are written
   */
  readonly renewalYear: string;
  /**
   * 第几年第几期
   *
   * Source: r32#1.5/data[0].yearPeriod.
   * Question q-periods: How periods are written
   */
  readonly yearPeriod: string;
  /**
   * 回执状态描述
   *
   * Source: r32#1.5/data[0].renewalStatus.
   * Question q-renewal-status-label: The label of another table
   */
  readonly renewalStatus: RenewalStatusReceived;
  /**
   * 续期保费
   *
   * In fen.
   * The document calls it string.
   * Source: r32#1.5/data[0].renewalPremium.
   * Question q-fen-decimals: Parts of a fen
   */
  readonly renewalPremium: DecimalFen;
  /**
   * 续期应缴时间
   *
   * The document calls it date.
   * Source: r32#1.5/data[0].duePaymentTime.
   */
  readonly duePaymentTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 宽限期
   *
   * The document calls it date.
   * Source: r32#1.5/data[0].endGraceTime.
   */
  readonly endGraceTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 续期成功时间
   *
   * The document calls it date.
   * The document on whether it is required: C.
   * Source: r32#1.5/data[0].renewalTime.
   * Question q-conditional: Members that are there in some cases
   */
  readonly renewalTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 续期失败原因
   *
   * The document on whether it is required: C.
   * Source: r32#1.5/data[0].renewalFailMsg.
   * Question q-conditional: Members that are there in some cases
   */
  readonly renewalFailMsg?: string;
}

/**
 * 查询失败的数据集合
 *
 * As it is sent.
 *
 * Source: r32#1.5/fileData.
 * Question q-fail-data: Members of what could not be found
 */
export interface FailedRenewal {
  /**
   * 保单id
   *
   * The document on whether it is required: C.
   * Source: r32#1.5/fileData.policyId.
   * Question q-fail-data: Members of what could not be found
   */
  readonly policyId?: string | undefined;
  /**
   * 失败信息描述
   *
   * The document on whether it is required: C.
   * Source: r32#1.5/fileData.failDesc.
   * Question q-fail-data: Members of what could not be found
   */
  readonly failDesc?: string | undefined;
}

/**
 * 查询失败的数据集合
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r32#1.5/fileData.
 * Question q-fail-data: Members of what could not be found
 */
export interface FailedRenewalReceived {
  /**
   * 保单id
   *
   * The document on whether it is required: C.
   * Source: r32#1.5/fileData.policyId.
   * Question q-fail-data: Members of what could not be found
   */
  readonly policyId?: string;
  /**
   * 失败信息描述
   *
   * The document on whether it is required: C.
   * Source: r32#1.5/fileData.failDesc.
   * Question q-fail-data: Members of what could not be found
   */
  readonly failDesc?: string;
}

/**
 * 回访数据查询
 *
 * As it is sent.
 *
 * Source: r31#1.3.
 */
export interface GetReturnVisitListBody {
  /**
   * 查询开始时间
   *
   * Required when not present(policyIds).
   * The document calls it string.
   * The document on whether it is required: C.
   * Source: r31#1.3/startTime.
   * Question q-range: Ten days, or up to 3000 numbers
   */
  readonly startTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss"> | undefined;
  /**
   * 查询结束时间
   *
   * Required when not present(policyIds).
   * The document calls it string.
   * The document on whether it is required: C.
   * Source: r31#1.3/endTime.
   * Question q-range: Ten days, or up to 3000 numbers
   */
  readonly endTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss"> | undefined;
  /**
   * 产品id
   *
   * The document on whether it is required: C.
   * Source: r31#1.3/spuId.
   * Question q-product-ids: Products under two names
   */
  readonly spuId?: string | undefined;
  /**
   * Up to 3000 numbers; where they are given, the time need not be.
   *
   * The document calls it list.
   * The document on whether it is required: C.
   * Source: r31#1.3/policyIds.
   * Question q-ids-label: A rule in the place of a label
   */
  readonly policyIds?: readonly string[] | undefined;
}

/**
 * 回访数据查询
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r31#1.3.
 */
export interface GetReturnVisitListBodyReceived {
  /**
   * 查询开始时间
   *
   * Required when not present(policyIds).
   * The document calls it string.
   * The document on whether it is required: C.
   * Source: r31#1.3/startTime.
   * Question q-range: Ten days, or up to 3000 numbers
   */
  readonly startTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 查询结束时间
   *
   * Required when not present(policyIds).
   * The document calls it string.
   * The document on whether it is required: C.
   * Source: r31#1.3/endTime.
   * Question q-range: Ten days, or up to 3000 numbers
   */
  readonly endTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 产品id
   *
   * The document on whether it is required: C.
   * Source: r31#1.3/spuId.
   * Question q-product-ids: Products under two names
   */
  readonly spuId?: string;
  /**
   * Up to 3000 numbers; where they are given, the time need not be.
   *
   * The document calls it list.
   * The document on whether it is required: C.
   * Source: r31#1.3/policyIds.
   * Question q-ids-label: A rule in the place of a label
   */
  readonly policyIds?: readonly string[];
}

/**
 * 回访数据查询
 *
 * As it is sent.
 *
 * Source: r31#1.5.
 */
export interface GetReturnVisitListData {
  /**
   * 数据集合
   *
   * The document calls it list.
   * Source: r31#1.5/data.
   */
  readonly data: readonly PolicyReturnVisit[];
  /**
   * 查询失败的数据集合
   *
   * On the wire: fileData.
   * Required when where the request gave numbers.
   * The document calls it list.
   * The document on whether it is required: C.
   * Source: r31#1.5/fileData.
   * Question q-fail-data: Members of what could not be found
   */
  readonly failData?: readonly FailedReturnVisit[] | undefined;
}

/**
 * 回访数据查询
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r31#1.5.
 */
export interface GetReturnVisitListDataReceived {
  /**
   * 数据集合
   *
   * The document calls it list.
   * Source: r31#1.5/data.
   */
  readonly data: readonly PolicyReturnVisitReceived[];
  /**
   * 查询失败的数据集合
   *
   * On the wire: fileData.
   * Required when where the request gave numbers.
   * The document calls it list.
   * The document on whether it is required: C.
   * Source: r31#1.5/fileData.
   * Question q-fail-data: Members of what could not be found
   */
  readonly failData?: readonly FailedReturnVisitReceived[];
}

/**
 * 数据集合
 *
 * As it is sent.
 *
 * Source: r31#1.5/data.
 */
export interface PolicyReturnVisit {
  /**
   * 保单id
   *
   * Source: r31#1.5/data[0].policyId.
   * Question q-policy-ids: Which number names a policy
   */
  readonly policyId: string;
  /**
   * 回访状态
   *
   * Source: r31#1.5/data[0].returnVisitStatus.
   * Question q-ack-status: Receipts and return visits in one dictionary
   */
  readonly returnVisitStatus: ReturnVisitStatus;
  /**
   * 回访时间
   *
   * The document calls it string.
   * Source: r31#1.5/data[0].returnVisitTime.
   * Question q-return-visit-time: A time that was made up
   */
  readonly returnVisitTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 回执状态描述
   *
   * Source: r31#1.5/data[0].returnVisitStatusDesc, r31#1.5/data[0].,
   * r31#1.5/data[0].returnVisitStatusDesc:2.
   * Question q-return-visit-rows: A row without a name, and one twice
   */
  readonly returnVisitStatusDesc: string;
}

/**
 * 数据集合
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r31#1.5/data.
 */
export interface PolicyReturnVisitReceived {
  /**
   * 保单id
   *
   * Source: r31#1.5/data[0].policyId.
   * Question q-policy-ids: Which number names a policy
   */
  readonly policyId: string;
  /**
   * 回访状态
   *
   * Source: r31#1.5/data[0].returnVisitStatus.
   * Question q-ack-status: Receipts and return visits in one dictionary
   */
  readonly returnVisitStatus: ReturnVisitStatusReceived;
  /**
   * 回访时间
   *
   * The document calls it string.
   * Source: r31#1.5/data[0].returnVisitTime.
   * Question q-return-visit-time: A time that was made up
   */
  readonly returnVisitTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 回执状态描述
   *
   * Source: r31#1.5/data[0].returnVisitStatusDesc, r31#1.5/data[0].,
   * r31#1.5/data[0].returnVisitStatusDesc:2.
   * Question q-return-visit-rows: A row without a name, and one twice
   */
  readonly returnVisitStatusDesc: string;
}

/**
 * 查询失败的数据集合
 *
 * As it is sent.
 *
 * Source: r31#1.5/fileData.
 * Question q-fail-data: Members of what could not be found
 */
export interface FailedReturnVisit {
  /**
   * 保单id
   *
   * The document on whether it is required: C.
   * Source: r31#1.5/fileData.policyId.
   * Question q-fail-data: Members of what could not be found
   */
  readonly policyId?: string | undefined;
  /**
   * 失败信息描述
   *
   * The document on whether it is required: C.
   * Source: r31#1.5/fileData.failDesc.
   * Question q-fail-data: Members of what could not be found
   */
  readonly failDesc?: string | undefined;
}

/**
 * 查询失败的数据集合
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: r31#1.5/fileData.
 * Question q-fail-data: Members of what could not be found
 */
export interface FailedReturnVisitReceived {
  /**
   * 保单id
   *
   * The document on whether it is required: C.
   * Source: r31#1.5/fileData.policyId.
   * Question q-fail-data: Members of what could not be found
   */
  readonly policyId?: string;
  /**
   * 失败信息描述
   *
   * The document on whether it is required: C.
   * Source: r31#1.5/fileData.failDesc.
   * Question q-fail-data: Members of what could not be found
   */
  readonly failDesc?: string;
}

/**
 * 人核状态变更通知
 *
 * As it is sent.
 *
 * Source: c13#1.1.
 */
export interface ManualCheckNoticeBody {
  /**
   * 订单号
   *
   * Source: c13#1.1/proposalId.
   * Question q-order-ids: Which numbers name an order
   */
  readonly proposalId: string;
  /**
   * 人核状态
   *
   * Source: c13#1.1/manualCheckStatus.
   * Question q-manual-check-states: Two levels of states
   */
  readonly manualCheckStatus: ManualCheckStatus;
  /**
   * 人核子状态
   *
   * Source: c13#1.1/manualCheckChildrenStatus.
   * Question q-manual-check-states: Two levels of states
   */
  readonly manualCheckChildrenStatus: ManualCheckChildrenStatus;
  /**
   * 人核结论
   *
   * Source: c13#1.1/manualCheckConclusion.
   * Question q-manual-check-texts: Texts about a person's health
   */
  readonly manualCheckConclusion: string;
  /**
   * 人核链接
   *
   * Sensitive: credential.
   * Source: c13#1.1/manualCheckUrl.
   * Question q-links: Addresses that are keys
   */
  readonly manualCheckUrl: string;
  /**
   * 进入人核时间
   *
   * The document calls it 字符.
   * Source: c13#1.1/manualCheckTime.
   */
  readonly manualCheckTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 人核结论原因
   *
   * The document on whether it is required: C.
   * Source: c13#1.1/manualCheckReason.
   * Question q-conditional: Members that are there in some cases
   */
  readonly manualCheckReason?: string | undefined;
  /**
   * 加费金额
   *
   * In fen.
   * Required when manualCheckChildrenStatus = "4002".
   * The document calls it 字符.
   * The document on whether it is required: C.
   * Source: c13#1.1/manualCheckAddPremium.
   * Question q-add-premium: When an added premium is told
   */
  readonly manualCheckAddPremium?: DecimalFen | undefined;
}

/**
 * 人核状态变更通知
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: c13#1.1.
 */
export interface ManualCheckNoticeBodyReceived {
  /**
   * 订单号
   *
   * Source: c13#1.1/proposalId.
   * Question q-order-ids: Which numbers name an order
   */
  readonly proposalId: string;
  /**
   * 人核状态
   *
   * Source: c13#1.1/manualCheckStatus.
   * Question q-manual-check-states: Two levels of states
   */
  readonly manualCheckStatus: ManualCheckStatusReceived;
  /**
   * 人核子状态
   *
   * Source: c13#1.1/manualCheckChildrenStatus.
   * Question q-manual-check-states: Two levels of states
   */
  readonly manualCheckChildrenStatus: ManualCheckChildrenStatusReceived;
  /**
   * 人核结论
   *
   * Source: c13#1.1/manualCheckConclusion.
   * Question q-manual-check-texts: Texts about a person's health
   */
  readonly manualCheckConclusion: string;
  /**
   * 人核链接
   *
   * Sensitive: credential.
   * Source: c13#1.1/manualCheckUrl.
   * Question q-links: Addresses that are keys
   */
  readonly manualCheckUrl: string;
  /**
   * 进入人核时间
   *
   * The document calls it 字符.
   * Source: c13#1.1/manualCheckTime.
   */
  readonly manualCheckTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 人核结论原因
   *
   * The document on whether it is required: C.
   * Source: c13#1.1/manualCheckReason.
   * Question q-conditional: Members that are there in some cases
   */
  readonly manualCheckReason?: string;
  /**
   * 加费金额
   *
   * In fen.
   * Required when manualCheckChildrenStatus = "4002".
   * The document calls it 字符.
   * The document on whether it is required: C.
   * Source: c13#1.1/manualCheckAddPremium.
   * Question q-add-premium: When an added premium is told
   */
  readonly manualCheckAddPremium?: DecimalFen;
}

/**
 * 订单关闭时间变更通知
 *
 * As it is sent.
 *
 * Source: c16#1.1.
 */
export interface OrderCloseTimeNoticeBody {
  /**
   * 订单号
   *
   * Source: c16#1.1/proposalId.
   * Question q-order-ids: Which numbers name an order
   */
  readonly proposalId: string;
  /**
   * 人核状态
   *
   * Source: c16#1.1/proposalRecordStatus.
   * Question q-proposal-status-label: The state of an order under another name
   */
  readonly proposalRecordStatus: ProposalStatus;
  /**
   * 订单关闭时间
   *
   * The document calls it 字符.
   * The document on whether it is required: M.
   * Source: c16#1.1/orderCloseTime.
   * Question q-empty-required: Members that must be there and are empty
   */
  readonly orderCloseTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss"> | undefined;
}

/**
 * 订单关闭时间变更通知
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: c16#1.1.
 */
export interface OrderCloseTimeNoticeBodyReceived {
  /**
   * 订单号
   *
   * Source: c16#1.1/proposalId.
   * Question q-order-ids: Which numbers name an order
   */
  readonly proposalId: string;
  /**
   * 人核状态
   *
   * Source: c16#1.1/proposalRecordStatus.
   * Question q-proposal-status-label: The state of an order under another name
   */
  readonly proposalRecordStatus: ProposalStatusReceived;
  /**
   * 订单关闭时间
   *
   * The document calls it 字符.
   * The document on whether it is required: M.
   * Source: c16#1.1/orderCloseTime.
   * Question q-empty-required: Members that must be there and are empty
   */
  readonly orderCloseTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
}

/**
 * 续期结果通知
 *
 * As it is sent.
 *
 * Source: c05#1.1.
 * Question q-type-words: Words for types that are not among those explained
 */
export interface RenewalNoticeBody {
  /**
   * 保单号
   *
   * Source: c05#1.1/policyId.
   * Question q-policy-ids: Which number names a policy
   */
  readonly policyId: string;
  /**
   * 缴费期数
   *
   * Source: c05#1.1/payPeriod.
   * Question q-periods: How periods are written
   */
  readonly payPeriod: string;
  /**
   * 缴费期数单位
   *
   * Source: c05#1.1/payPeriodUnit.
   * Question q-periods: How periods are written
   */
  readonly payPeriodUnit: PayPeriodUnit;
  /**
   * 当前缴费期数
   *
   * Source: c05#1.1/renewalPeriod.
   * Question q-periods: How periods are written
   */
  readonly renewalPeriod: string;
  /**
   * 续期状态
   *
   * Source: c05#1.1/renewalStatus.
   * Question q-missing-dictionaries: Dictionaries that are not there
   */
  readonly renewalStatus: RenewalStatus;
  /**
   * 续期保费
   *
   * In fen.
   * The document calls it 字符.
   * Source: c05#1.1/renewalPremium.
   * Question q-fen-decimals: Parts of a fen
   */
  readonly renewalPremium: DecimalFen;
  /**
   * 宽限期
   *
   * The document calls it 字符.
   * Source: c05#1.1/endGraceTime.
   * Question q-date-patterns: Patterns of dates that lack a dash or a blank
   */
  readonly endGraceTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 续期成功时间
   *
   * The document calls it 字符.
   * The document on whether it is required: C.
   * Source: c05#1.1/renewalTime.
   * Question q-date-patterns: Patterns of dates that lack a dash or a blank
   */
  readonly renewalTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss"> | undefined;
  /**
   * 续期失败原因
   *
   * The document on whether it is required: C.
   * Source: c05#1.1/renewalFailMsg.
   * Question q-conditional: Members that are there in some cases
   */
  readonly renewalFailMsg?: string | undefined;
}

/**
 * 续期结果通知
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: c05#1.1.
 * Question q-type-words: Words for types that are not among those explained
 */
export interface RenewalNoticeBodyReceived {
  /**
   * 保单号
   *
   * Source: c05#1.1/policyId.
   * Question q-policy-ids: Which number names a policy
   */
  readonly policyId: string;
  /**
   * 缴费期数
   *
   * Source: c05#1.1/payPeriod.
   * Question q-periods: How periods are written
   */
  readonly payPeriod: string;
  /**
   * 缴费期数单位
   *
   * Source: c05#1.1/payPeriodUnit.
   * Question q-periods: How periods are written
   */
  readonly payPeriodUnit: PayPeriodUnitReceived;
  /**
   * 当前缴费期数
   *
   * Source: c05#1.1/renewalPeriod.
   * Question q-periods: How periods are written
   */
  readonly renewalPeriod: string;
  /**
   * 续期状态
   *
   * Source: c05#1.1/renewalStatus.
   * Question q-missing-dictionaries: Dictionaries that are not there
   */
  readonly renewalStatus: RenewalStatusReceived;
  /**
   * 续期保费
   *
   * In fen.
   * The document calls it 字符.
   * Source: c05#1.1/renewalPremium.
   * Question q-fen-decimals: Parts of a fen
   */
  readonly renewalPremium: DecimalFen;
  /**
   * 宽限期
   *
   * The document calls it 字符.
   * Source: c05#1.1/endGraceTime.
   * Question q-date-patterns: Patterns of dates that lack a dash or a blank
   */
  readonly endGraceTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 续期成功时间
   *
   * The document calls it 字符.
   * The document on whether it is required: C.
   * Source: c05#1.1/renewalTime.
   * Question q-date-patterns: Patterns of dates that lack a dash or a blank
   */
  readonly renewalTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 续期失败原因
   *
   * The document on whether it is required: C.
   * Source: c05#1.1/renewalFailMsg.
   * Question q-conditional: Members that are there in some cases
   */
  readonly renewalFailMsg?: string;
}

/**
 * 回访状态通知
 *
 * As it is sent.
 *
 * Source: c11#1.1.
 */
export interface ReturnVisitNoticeBody {
  /**
   * 保单号
   *
   * Source: c11#1.1/policyId.
   * Question q-policy-ids: Which number names a policy
   */
  readonly policyId: string;
  /**
   * 回访状态
   *
   * Source: c11#1.1/returnVisitStatus.
   * Question q-empty-dictionaries: Dictionaries without entries
   */
  readonly returnVisitStatus: ReturnVisitStatus;
  /**
   * 回访时间
   *
   * The document calls it 字符.
   * Source: c11#1.1/returnVisitTime.
   * Question q-return-visit-time: A time that was made up
   */
  readonly returnVisitTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 状态描述
   *
   * The document on whether it is required: M.
   * Source: c11#1.1/returnVisitStatusDesc.
   * Question q-empty-required: Members that must be there and are empty
   */
  readonly returnVisitStatusDesc?: string | undefined;
  /**
   * 犹豫期起始日期
   *
   * The document on whether it is required: C.
   * Source: c11#1.1/hesitateDateStart.
   * Question q-hesitation: The days of hesitation, in four ways
   */
  readonly hesitateDateStart?: string | undefined;
  /**
   * 犹豫期结束日期
   *
   * The document on whether it is required: C.
   * Source: c11#1.1/hesitateDateEnd.
   * Question q-hesitation: The days of hesitation, in four ways
   */
  readonly hesitateDateEnd?: string | undefined;
}

/**
 * 回访状态通知
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: c11#1.1.
 */
export interface ReturnVisitNoticeBodyReceived {
  /**
   * 保单号
   *
   * Source: c11#1.1/policyId.
   * Question q-policy-ids: Which number names a policy
   */
  readonly policyId: string;
  /**
   * 回访状态
   *
   * Source: c11#1.1/returnVisitStatus.
   * Question q-empty-dictionaries: Dictionaries without entries
   */
  readonly returnVisitStatus: ReturnVisitStatusReceived;
  /**
   * 回访时间
   *
   * The document calls it 字符.
   * Source: c11#1.1/returnVisitTime.
   * Question q-return-visit-time: A time that was made up
   */
  readonly returnVisitTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 状态描述
   *
   * The document on whether it is required: M.
   * Source: c11#1.1/returnVisitStatusDesc.
   * Question q-empty-required: Members that must be there and are empty
   */
  readonly returnVisitStatusDesc?: string;
  /**
   * 犹豫期起始日期
   *
   * The document on whether it is required: C.
   * Source: c11#1.1/hesitateDateStart.
   * Question q-hesitation: The days of hesitation, in four ways
   */
  readonly hesitateDateStart?: string;
  /**
   * 犹豫期结束日期
   *
   * The document on whether it is required: C.
   * Source: c11#1.1/hesitateDateEnd.
   * Question q-hesitation: The days of hesitation, in four ways
   */
  readonly hesitateDateEnd?: string;
}

/**
 * 退保状态通知
 *
 * As it is sent.
 *
 * Source: c12#1.1.
 */
export interface SurrenderNoticeBody {
  /**
   * 保单号
   *
   * Source: c12#1.1/policyId.
   * Question q-policy-ids: Which number names a policy
   */
  readonly policyId: string;
  /**
   * 保单类型
   *
   * Source: c12#1.1/policyInd.
   */
  readonly policyInd: PolicyInd;
  /**
   * 保单状态
   *
   * Source: c12#1.1/policyStatus.
   * Question q-policy-status: Which states a policy has
   */
  readonly policyStatus: PolicyStatus;
  /**
   * 退保时间
   *
   * The document calls it 字符.
   * Source: c12#1.1/operationTime.
   */
  readonly operationTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 退保金额
   *
   * In fen.
   * The document calls it 字符.
   * The document on whether it is required: C.
   * Source: c12#1.1/cancelPremium.
   * Question q-surrender-amount: A cancellation without an amount
   */
  readonly cancelPremium?: DecimalFen | undefined;
  /**
   * 退保原因
   *
   * The document on whether it is required: C.
   * Source: c12#1.1/surrenderReason.
   * Question q-conditional: Members that are there in some cases
   */
  readonly surrenderReason?: string | undefined;
}

/**
 * 退保状态通知
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: c12#1.1.
 */
export interface SurrenderNoticeBodyReceived {
  /**
   * 保单号
   *
   * Source: c12#1.1/policyId.
   * Question q-policy-ids: Which number names a policy
   */
  readonly policyId: string;
  /**
   * 保单类型
   *
   * Source: c12#1.1/policyInd.
   */
  readonly policyInd: PolicyIndReceived;
  /**
   * 保单状态
   *
   * Source: c12#1.1/policyStatus.
   * Question q-policy-status: Which states a policy has
   */
  readonly policyStatus: PolicyStatusReceived;
  /**
   * 退保时间
   *
   * The document calls it 字符.
   * Source: c12#1.1/operationTime.
   */
  readonly operationTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 退保金额
   *
   * In fen.
   * The document calls it 字符.
   * The document on whether it is required: C.
   * Source: c12#1.1/cancelPremium.
   * Question q-surrender-amount: A cancellation without an amount
   */
  readonly cancelPremium?: DecimalFen;
  /**
   * 退保原因
   *
   * The document on whether it is required: C.
   * Source: c12#1.1/surrenderReason.
   * Question q-conditional: Members that are there in some cases
   */
  readonly surrenderReason?: string;
}

/**
 * 查询
 *
 * As it is sent.
 */
export interface QueryEnvelope {
  /**
   * Source: index#1.2.3/sign.
   * Question q-mac: A digest with a key behind the text
   */
  readonly sign: string;
  /**
   * Source: index#1.2.3/requestType.
   * Question q-unsigned-envelope: What no signature covers
   */
  readonly requestType: RequestType;
  /**
   * Source: index#1.2.3/channelId.
   * Question q-unsigned-envelope: What no signature covers
   */
  readonly channelId: string;
  /**
   * Source: index#1.2.3/data.
   * Question q-base64: Which Base64
   */
  readonly data: string;
  /**
   * Source: index#1.2.3/uuid.
   * Question q-envelope-uuid: UUID or uuid around the message
   */
  readonly UUID: string;
}

/**
 * 查询
 *
 * As it is received: codes may be unlisted, members unknown.
 */
export interface QueryEnvelopeReceived {
  /**
   * Source: index#1.2.3/sign.
   * Question q-mac: A digest with a key behind the text
   */
  readonly sign: string;
  /**
   * Source: index#1.2.3/requestType.
   * Question q-unsigned-envelope: What no signature covers
   */
  readonly requestType: RequestTypeReceived;
  /**
   * Source: index#1.2.3/channelId.
   * Question q-unsigned-envelope: What no signature covers
   */
  readonly channelId: string;
  /**
   * Source: index#1.2.3/data.
   * Question q-base64: Which Base64
   */
  readonly data: string;
  /**
   * Source: index#1.2.3/uuid.
   * Question q-envelope-uuid: UUID or uuid around the message
   */
  readonly UUID: string;
}

/**
 * 查询
 *
 * As it is sent.
 */
export interface QueryOpenedEnvelope {
  /**
   * Source: index#1.2.3/sign.
   * Question q-mac: A digest with a key behind the text
   */
  readonly sign: string;
  /**
   * Source: index#1.2.3/requestType.
   * Question q-unsigned-envelope: What no signature covers
   */
  readonly requestType: RequestType;
  /**
   * Source: index#1.2.3/channelId.
   * Question q-unsigned-envelope: What no signature covers
   */
  readonly channelId: string;
  /**
   * The document calls it string.
   * Source: index#1.2.3/data.
   * Question q-base64: Which Base64
   */
  readonly data: QueryMessage;
  /**
   * Source: index#1.2.3/uuid.
   * Question q-envelope-uuid: UUID or uuid around the message
   */
  readonly UUID: string;
}

/**
 * 查询
 *
 * As it is received: codes may be unlisted, members unknown.
 */
export interface QueryOpenedEnvelopeReceived {
  /**
   * Source: index#1.2.3/sign.
   * Question q-mac: A digest with a key behind the text
   */
  readonly sign: string;
  /**
   * Source: index#1.2.3/requestType.
   * Question q-unsigned-envelope: What no signature covers
   */
  readonly requestType: RequestTypeReceived;
  /**
   * Source: index#1.2.3/channelId.
   * Question q-unsigned-envelope: What no signature covers
   */
  readonly channelId: string;
  /**
   * The document calls it string.
   * Source: index#1.2.3/data.
   * Question q-base64: Which Base64
   */
  readonly data: QueryMessageReceived;
  /**
   * Source: index#1.2.3/uuid.
   * Question q-envelope-uuid: UUID or uuid around the message
   */
  readonly UUID: string;
}

/** As it is sent. */
export interface QueryMessage {
  /**
   * 报文头
   *
   * Source: index#1.2.3/合作方发起请求报文.
   */
  readonly messageHead: QueryMessageMessageHead;
  /**
   * 请求
   *
   * The document does not say whether it is required.
   * Source: index#1.2.3/p2.
   */
  readonly request?: WireValue | undefined;
}

/** As it is received: codes may be unlisted, members unknown. */
export interface QueryMessageReceived {
  /**
   * 报文头
   *
   * Source: index#1.2.3/合作方发起请求报文.
   */
  readonly messageHead: QueryMessageMessageHeadReceived;
  /**
   * 请求
   *
   * The document does not say whether it is required.
   * Source: index#1.2.3/p2.
   */
  readonly request?: WireValue;
}

/**
 * 报文头
 *
 * As it is sent.
 */
export interface QueryMessageMessageHead {
  /**
   * 版本号
   *
   * The document on whether it is required: ME.
   * The answer must repeat it.
   * Source: index#1.2.3/合作方发起请求报文.version.
   * Question q-version: Which version
   */
  readonly version: string;
  /**
   * 交易类型
   *
   * The document on whether it is required: ME.
   * The answer must repeat it.
   * Source: index#1.2.3/合作方发起请求报文.requestType.
   * Question q-request-types: Which kinds there are
   */
  readonly requestType: RequestType;
  /**
   * 唯一标识
   *
   * The document on whether it is required: ME.
   * The answer must repeat it.
   * Source: index#1.2.3/合作方发起请求报文.UUID.
   * Question q-uuid: What a number of an exchange looks like, and how it is spelt
   */
  readonly UUID: string;
  /**
   * 合作方编码
   *
   * The document calls it 枚举.
   * The document on whether it is required: ME.
   * The answer must repeat it.
   * Source: index#1.2.3/合作方发起请求报文.channelId.
   * Question q-channel-id: Which number a partner has, and whether it has several
   */
  readonly channelId: string;
  /**
   * 发送时间
   *
   * The document calls it 时间.
   * Source: index#1.2.3/合作方发起请求报文.sendTime.
   * Question q-send-time: What a time of sending looks like
   */
  readonly sendTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
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

/**
 * 报文头
 *
 * As it is received: codes may be unlisted, members unknown.
 */
export interface QueryMessageMessageHeadReceived {
  /**
   * 版本号
   *
   * The document on whether it is required: ME.
   * The answer must repeat it.
   * Source: index#1.2.3/合作方发起请求报文.version.
   * Question q-version: Which version
   */
  readonly version: string;
  /**
   * 交易类型
   *
   * The document on whether it is required: ME.
   * The answer must repeat it.
   * Source: index#1.2.3/合作方发起请求报文.requestType.
   * Question q-request-types: Which kinds there are
   */
  readonly requestType: RequestTypeReceived;
  /**
   * 唯一标识
   *
   * The document on whether it is required: ME.
   * The answer must repeat it.
   * Source: index#1.2.3/合作方发起请求报文.UUID.
   * Question q-uuid: What a number of an exchange looks like, and how it is spelt
   */
  readonly UUID: string;
  /**
   * 合作方编码
   *
   * The document calls it 枚举.
   * The document on whether it is required: ME.
   * The answer must repeat it.
   * Source: index#1.2.3/合作方发起请求报文.channelId.
   * Question q-channel-id: Which number a partner has, and whether it has several
   */
  readonly channelId: string;
  /**
   * 发送时间
   *
   * The document calls it 时间.
   * Source: index#1.2.3/合作方发起请求报文.sendTime.
   * Question q-send-time: What a time of sending looks like
   */
  readonly sendTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
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
  readonly asynchronous?: boolean;
  /**
   * 回调Url
   *
   * Required when where the answer comes later and to another address.
   * The document on whether it is required: C.
   * Source: index#1.2.3/合作方发起请求报文.returnUrl.
   * Question q-return-url: An address for answers that come later
   */
  readonly returnUrl?: string;
}

/**
 * 查询
 *
 * As it is sent.
 */
export interface QueryReply {
  /**
   * Source: index#1.2.3/sign.
   * Question q-same-key: One key for both directions, for requests and replies
   */
  readonly sign: string;
  /**
   * Required when unless the request could not be opened.
   * The document calls it required.
   * Source: index#1.2.3/requestType.
   * Question q-reply-envelope: Whether replies are wrapped and signed
   */
  readonly requestType?: RequestType | undefined;
  /**
   * Required when unless the request could not be opened.
   * The document calls it required.
   * Source: index#1.2.3/channelId.
   * Question q-reply-envelope: Whether replies are wrapped and signed
   */
  readonly channelId?: string | undefined;
  /**
   * Source: index#1.2.3/data.
   * Question q-base64: Which Base64
   */
  readonly data: string;
  /**
   * Source: index#1.2.3/uuid.
   * Question q-envelope-uuid: UUID or uuid around the message
   */
  readonly UUID: string;
}

/**
 * 查询
 *
 * As it is received: codes may be unlisted, members unknown.
 */
export interface QueryReplyReceived {
  /**
   * Source: index#1.2.3/sign.
   * Question q-same-key: One key for both directions, for requests and replies
   */
  readonly sign: string;
  /**
   * Required when unless the request could not be opened.
   * The document calls it required.
   * Source: index#1.2.3/requestType.
   * Question q-reply-envelope: Whether replies are wrapped and signed
   */
  readonly requestType?: RequestTypeReceived;
  /**
   * Required when unless the request could not be opened.
   * The document calls it required.
   * Source: index#1.2.3/channelId.
   * Question q-reply-envelope: Whether replies are wrapped and signed
   */
  readonly channelId?: string;
  /**
   * Source: index#1.2.3/data.
   * Question q-base64: Which Base64
   */
  readonly data: string;
  /**
   * Source: index#1.2.3/uuid.
   * Question q-envelope-uuid: UUID or uuid around the message
   */
  readonly UUID: string;
}

/**
 * 查询
 *
 * As it is sent.
 */
export interface QueryOpenedReply {
  /**
   * Source: index#1.2.3/sign.
   * Question q-same-key: One key for both directions, for requests and replies
   */
  readonly sign: string;
  /**
   * Required when unless the request could not be opened.
   * The document calls it required.
   * Source: index#1.2.3/requestType.
   * Question q-reply-envelope: Whether replies are wrapped and signed
   */
  readonly requestType?: RequestType | undefined;
  /**
   * Required when unless the request could not be opened.
   * The document calls it required.
   * Source: index#1.2.3/channelId.
   * Question q-reply-envelope: Whether replies are wrapped and signed
   */
  readonly channelId?: string | undefined;
  /**
   * The document calls it string.
   * Source: index#1.2.3/data.
   * Question q-base64: Which Base64
   */
  readonly data: QueryReplyMessage;
  /**
   * Source: index#1.2.3/uuid.
   * Question q-envelope-uuid: UUID or uuid around the message
   */
  readonly UUID: string;
}

/**
 * 查询
 *
 * As it is received: codes may be unlisted, members unknown.
 */
export interface QueryOpenedReplyReceived {
  /**
   * Source: index#1.2.3/sign.
   * Question q-same-key: One key for both directions, for requests and replies
   */
  readonly sign: string;
  /**
   * Required when unless the request could not be opened.
   * The document calls it required.
   * Source: index#1.2.3/requestType.
   * Question q-reply-envelope: Whether replies are wrapped and signed
   */
  readonly requestType?: RequestTypeReceived;
  /**
   * Required when unless the request could not be opened.
   * The document calls it required.
   * Source: index#1.2.3/channelId.
   * Question q-reply-envelope: Whether replies are wrapped and signed
   */
  readonly channelId?: string;
  /**
   * The document calls it string.
   * Source: index#1.2.3/data.
   * Question q-base64: Which Base64
   */
  readonly data: QueryReplyMessageReceived;
  /**
   * Source: index#1.2.3/uuid.
   * Question q-envelope-uuid: UUID or uuid around the message
   */
  readonly UUID: string;
}

/** As it is sent. */
export interface QueryReplyMessage {
  /**
   * 响应信息头
   *
   * Source: index#1.2.3/请求返回报文, c05#1.3/messageHead, c10#1.2/messageHead, c11#1.3/messageHead,
   * c12#1.3/messageHead, c13#1.3/messageHead, c16#1.3/messageHead.
   * Question q-head-size: An object of 32
   */
  readonly messageHead: QueryReplyMessageMessageHead;
  /**
   * 响应
   *
   * The document does not say whether it is required.
   * Source: index#1.2.3/p2.
   * Question q-empty-response: A reply with nothing in it
   */
  readonly response?: WireValue | undefined;
}

/** As it is received: codes may be unlisted, members unknown. */
export interface QueryReplyMessageReceived {
  /**
   * 响应信息头
   *
   * Source: index#1.2.3/请求返回报文, c05#1.3/messageHead, c10#1.2/messageHead, c11#1.3/messageHead,
   * c12#1.3/messageHead, c13#1.3/messageHead, c16#1.3/messageHead.
   * Question q-head-size: An object of 32
   */
  readonly messageHead: QueryReplyMessageMessageHeadReceived;
  /**
   * 响应
   *
   * The document does not say whether it is required.
   * Source: index#1.2.3/p2.
   * Question q-empty-response: A reply with nothing in it
   */
  readonly response?: WireValue;
}

/**
 * 响应信息头
 *
 * As it is sent.
 */
export interface QueryReplyMessageMessageHead {
  /**
   * 版本号 / 版本
   *
   * Required when unless the request could not be opened.
   * The document on whether it is required: ME.
   * The answer must repeat it.
   * Source: index#1.2.3/请求返回报文.version, c05#1.3/messageHead.version, c10#1.2/messageHead.version,
   * c11#1.3/messageHead.version, c12#1.3/messageHead.version, c13#1.3/messageHead.version,
   * c16#1.3/messageHead.version.
   * Question q-reply-echo: Replies that repeat something else
   */
  readonly version?: string | undefined;
  /**
   * 交易类型 / 请求类型
   *
   * Required when unless the request could not be opened.
   * The document on whether it is required: ME.
   * The answer must repeat it.
   * Source: index#1.2.3/请求返回报文.requestType, c05#1.3/messageHead.requestType,
   * c10#1.2/messageHead.requestType, c11#1.3/messageHead.requestType,
   * c12#1.3/messageHead.requestType, c13#1.3/messageHead.requestType,
   * c16#1.3/messageHead.requestType.
   * Question q-reply-echo: Replies that repeat something else
   */
  readonly requestType?: RequestType | undefined;
  /**
   * 唯一标识
   *
   * Required when unless the request could not be opened.
   * The document on whether it is required: ME.
   * The answer must repeat it.
   * Source: index#1.2.3/请求返回报文.UUID, c05#1.3/messageHead.UUID, c10#1.2/messageHead.UUID,
   * c11#1.3/messageHead.UUID, c12#1.3/messageHead.UUID, c13#1.3/messageHead.UUID,
   * c16#1.3/messageHead.UUID.
   * Question q-reply-echo: Replies that repeat something else
   */
  readonly UUID?: string | undefined;
  /**
   * 合作方编码 / 商户号
   *
   * Required when unless the request could not be opened.
   * The document calls it 枚举.
   * The document on whether it is required: ME.
   * The answer must repeat it.
   * Source: index#1.2.3/请求返回报文.channelId, c05#1.3/messageHead.channelId,
   * c10#1.2/messageHead.channelId, c11#1.3/messageHead.channelId, c12#1.3/messageHead.channelId,
   * c13#1.3/messageHead.channelId, c16#1.3/messageHead.channelId.
   * Question q-reply-echo: Replies that repeat something else
   */
  readonly channelId?: string | undefined;
  /**
   * 发送时间
   *
   * The document calls it 时间.
   * The document on whether it is required: M.
   * Source: index#1.2.3/请求返回报文.sendTime.
   * Question q-reply-head: What the head of a reply holds
   */
  readonly sendTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss"> | undefined;
  /**
   * 信息返回编号 / 响应码
   *
   * Source: index#1.2.3/请求返回报文.messageCode, c05#1.3/messageHead.messageCode,
   * c10#1.2/messageHead.messageCode, c11#1.3/messageHead.messageCode,
   * c12#1.3/messageHead.messageCode, c13#1.3/messageHead.messageCode,
   * c16#1.3/messageHead.messageCode.
   * Question q-message-codes: Which result codes there are
   */
  readonly messageCode: MessageCode;
  /**
   * 错误信息描述 / 响应描述
   *
   * Source: index#1.2.3/请求返回报文.messageDesc, c05#1.3/messageHead.messageDesc,
   * c10#1.2/messageHead.messageDesc, c11#1.3/messageHead.messageDesc,
   * c12#1.3/messageHead.messageDesc, c13#1.3/messageHead.messageDesc,
   * c16#1.3/messageHead.messageDesc.
   * Question q-message-codes: Which result codes there are
   */
  readonly messageDesc: string;
  /**
   * On the wire: asyn.
   * Not in the document: what a request says of it is repeated (index#1.2.4/CE), and samples have
   * it.
   * Question q-reply-head: What the head of a reply holds
   */
  readonly asynchronous?: boolean | undefined;
}

/**
 * 响应信息头
 *
 * As it is received: codes may be unlisted, members unknown.
 */
export interface QueryReplyMessageMessageHeadReceived {
  /**
   * 版本号 / 版本
   *
   * Required when unless the request could not be opened.
   * The document on whether it is required: ME.
   * The answer must repeat it.
   * Source: index#1.2.3/请求返回报文.version, c05#1.3/messageHead.version, c10#1.2/messageHead.version,
   * c11#1.3/messageHead.version, c12#1.3/messageHead.version, c13#1.3/messageHead.version,
   * c16#1.3/messageHead.version.
   * Question q-reply-echo: Replies that repeat something else
   */
  readonly version?: string;
  /**
   * 交易类型 / 请求类型
   *
   * Required when unless the request could not be opened.
   * The document on whether it is required: ME.
   * The answer must repeat it.
   * Source: index#1.2.3/请求返回报文.requestType, c05#1.3/messageHead.requestType,
   * c10#1.2/messageHead.requestType, c11#1.3/messageHead.requestType,
   * c12#1.3/messageHead.requestType, c13#1.3/messageHead.requestType,
   * c16#1.3/messageHead.requestType.
   * Question q-reply-echo: Replies that repeat something else
   */
  readonly requestType?: RequestTypeReceived;
  /**
   * 唯一标识
   *
   * Required when unless the request could not be opened.
   * The document on whether it is required: ME.
   * The answer must repeat it.
   * Source: index#1.2.3/请求返回报文.UUID, c05#1.3/messageHead.UUID, c10#1.2/messageHead.UUID,
   * c11#1.3/messageHead.UUID, c12#1.3/messageHead.UUID, c13#1.3/messageHead.UUID,
   * c16#1.3/messageHead.UUID.
   * Question q-reply-echo: Replies that repeat something else
   */
  readonly UUID?: string;
  /**
   * 合作方编码 / 商户号
   *
   * Required when unless the request could not be opened.
   * The document calls it 枚举.
   * The document on whether it is required: ME.
   * The answer must repeat it.
   * Source: index#1.2.3/请求返回报文.channelId, c05#1.3/messageHead.channelId,
   * c10#1.2/messageHead.channelId, c11#1.3/messageHead.channelId, c12#1.3/messageHead.channelId,
   * c13#1.3/messageHead.channelId, c16#1.3/messageHead.channelId.
   * Question q-reply-echo: Replies that repeat something else
   */
  readonly channelId?: string;
  /**
   * 发送时间
   *
   * The document calls it 时间.
   * The document on whether it is required: M.
   * Source: index#1.2.3/请求返回报文.sendTime.
   * Question q-reply-head: What the head of a reply holds
   */
  readonly sendTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 信息返回编号 / 响应码
   *
   * Source: index#1.2.3/请求返回报文.messageCode, c05#1.3/messageHead.messageCode,
   * c10#1.2/messageHead.messageCode, c11#1.3/messageHead.messageCode,
   * c12#1.3/messageHead.messageCode, c13#1.3/messageHead.messageCode,
   * c16#1.3/messageHead.messageCode.
   * Question q-message-codes: Which result codes there are
   */
  readonly messageCode: MessageCodeReceived;
  /**
   * 错误信息描述 / 响应描述
   *
   * Source: index#1.2.3/请求返回报文.messageDesc, c05#1.3/messageHead.messageDesc,
   * c10#1.2/messageHead.messageDesc, c11#1.3/messageHead.messageDesc,
   * c12#1.3/messageHead.messageDesc, c13#1.3/messageHead.messageDesc,
   * c16#1.3/messageHead.messageDesc.
   * Question q-message-codes: Which result codes there are
   */
  readonly messageDesc: string;
  /**
   * On the wire: asyn.
   * Not in the document: what a request says of it is repeated (index#1.2.4/CE), and samples have
   * it.
   * Question q-reply-head: What the head of a reply holds
   */
  readonly asynchronous?: boolean;
}

/**
 * 回传
 *
 * As it is sent.
 */
export interface CallbackEnvelope {
  /**
   * Source: index#1.2.3/sign.
   * Question q-mac: A digest with a key behind the text
   */
  readonly sign: string;
  /**
   * Source: index#1.2.3/requestType.
   * Question q-unsigned-envelope: What no signature covers
   */
  readonly requestType: RequestType;
  /**
   * Source: index#1.2.3/channelId.
   * Question q-unsigned-envelope: What no signature covers
   */
  readonly channelId: string;
  /**
   * Source: index#1.2.3/data.
   * Question q-base64: Which Base64
   */
  readonly data: string;
  /**
   * Source: index#1.2.3/uuid.
   * Question q-envelope-uuid: UUID or uuid around the message
   */
  readonly UUID: string;
}

/**
 * 回传
 *
 * As it is received: codes may be unlisted, members unknown.
 */
export interface CallbackEnvelopeReceived {
  /**
   * Source: index#1.2.3/sign.
   * Question q-mac: A digest with a key behind the text
   */
  readonly sign: string;
  /**
   * Source: index#1.2.3/requestType.
   * Question q-unsigned-envelope: What no signature covers
   */
  readonly requestType: RequestTypeReceived;
  /**
   * Source: index#1.2.3/channelId.
   * Question q-unsigned-envelope: What no signature covers
   */
  readonly channelId: string;
  /**
   * Source: index#1.2.3/data.
   * Question q-base64: Which Base64
   */
  readonly data: string;
  /**
   * Source: index#1.2.3/uuid.
   * Question q-envelope-uuid: UUID or uuid around the message
   */
  readonly UUID: string;
}

/**
 * 回传
 *
 * As it is sent.
 */
export interface CallbackOpenedEnvelope {
  /**
   * Source: index#1.2.3/sign.
   * Question q-mac: A digest with a key behind the text
   */
  readonly sign: string;
  /**
   * Source: index#1.2.3/requestType.
   * Question q-unsigned-envelope: What no signature covers
   */
  readonly requestType: RequestType;
  /**
   * Source: index#1.2.3/channelId.
   * Question q-unsigned-envelope: What no signature covers
   */
  readonly channelId: string;
  /**
   * The document calls it string.
   * Source: index#1.2.3/data.
   * Question q-base64: Which Base64
   */
  readonly data: CallbackMessage;
  /**
   * Source: index#1.2.3/uuid.
   * Question q-envelope-uuid: UUID or uuid around the message
   */
  readonly UUID: string;
}

/**
 * 回传
 *
 * As it is received: codes may be unlisted, members unknown.
 */
export interface CallbackOpenedEnvelopeReceived {
  /**
   * Source: index#1.2.3/sign.
   * Question q-mac: A digest with a key behind the text
   */
  readonly sign: string;
  /**
   * Source: index#1.2.3/requestType.
   * Question q-unsigned-envelope: What no signature covers
   */
  readonly requestType: RequestTypeReceived;
  /**
   * Source: index#1.2.3/channelId.
   * Question q-unsigned-envelope: What no signature covers
   */
  readonly channelId: string;
  /**
   * The document calls it string.
   * Source: index#1.2.3/data.
   * Question q-base64: Which Base64
   */
  readonly data: CallbackMessageReceived;
  /**
   * Source: index#1.2.3/uuid.
   * Question q-envelope-uuid: UUID or uuid around the message
   */
  readonly UUID: string;
}

/** As it is sent. */
export interface CallbackMessage {
  /**
   * 报文头
   *
   * Source: index#1.2.3/平台发起请求报文.
   */
  readonly messageHead: CallbackMessageMessageHead;
  /**
   * 请求
   *
   * The document does not say whether it is required.
   * Source: index#1.2.3/p2.
   */
  readonly request?: WireValue | undefined;
}

/** As it is received: codes may be unlisted, members unknown. */
export interface CallbackMessageReceived {
  /**
   * 报文头
   *
   * Source: index#1.2.3/平台发起请求报文.
   */
  readonly messageHead: CallbackMessageMessageHeadReceived;
  /**
   * 请求
   *
   * The document does not say whether it is required.
   * Source: index#1.2.3/p2.
   */
  readonly request?: WireValue;
}

/**
 * 报文头
 *
 * As it is sent.
 */
export interface CallbackMessageMessageHead {
  /**
   * 版本号
   *
   * The document on whether it is required: ME.
   * The answer must repeat it.
   * Source: index#1.2.3/平台发起请求报文.version.
   * Question q-version: Which version
   */
  readonly version: string;
  /**
   * 交易类型
   *
   * The document on whether it is required: ME.
   * The answer must repeat it.
   * Source: index#1.2.3/平台发起请求报文.requestType.
   * Question q-request-types: Which kinds there are
   */
  readonly requestType: RequestType;
  /**
   * 唯一标识
   *
   * The document on whether it is required: ME.
   * The answer must repeat it.
   * Source: index#1.2.3/平台发起请求报文.UUID.
   * Question q-repeated-uuid: Whether a repeat has the same number
   */
  readonly UUID: string;
  /**
   * 合作方编码
   *
   * The document calls it 枚举.
   * The document on whether it is required: ME.
   * The answer must repeat it.
   * Source: index#1.2.3/平台发起请求报文.channelId.
   * Question q-channel-id: Which number a partner has, and whether it has several
   */
  readonly channelId: string;
  /**
   * 发送时间
   *
   * The document calls it 时间.
   * Source: index#1.2.3/平台发起请求报文.sendTime.
   * Question q-replay: Nothing in a message ages
   */
  readonly sendTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * On the wire: asyn.
   * The answer must repeat it.
   * Not in the document: every sample of a callback has it, and no row.
   * Question q-asyn-origin: A member of the partner's requests in those of the platform
   */
  readonly asynchronous?: boolean | undefined;
}

/**
 * 报文头
 *
 * As it is received: codes may be unlisted, members unknown.
 */
export interface CallbackMessageMessageHeadReceived {
  /**
   * 版本号
   *
   * The document on whether it is required: ME.
   * The answer must repeat it.
   * Source: index#1.2.3/平台发起请求报文.version.
   * Question q-version: Which version
   */
  readonly version: string;
  /**
   * 交易类型
   *
   * The document on whether it is required: ME.
   * The answer must repeat it.
   * Source: index#1.2.3/平台发起请求报文.requestType.
   * Question q-request-types: Which kinds there are
   */
  readonly requestType: RequestTypeReceived;
  /**
   * 唯一标识
   *
   * The document on whether it is required: ME.
   * The answer must repeat it.
   * Source: index#1.2.3/平台发起请求报文.UUID.
   * Question q-repeated-uuid: Whether a repeat has the same number
   */
  readonly UUID: string;
  /**
   * 合作方编码
   *
   * The document calls it 枚举.
   * The document on whether it is required: ME.
   * The answer must repeat it.
   * Source: index#1.2.3/平台发起请求报文.channelId.
   * Question q-channel-id: Which number a partner has, and whether it has several
   */
  readonly channelId: string;
  /**
   * 发送时间
   *
   * The document calls it 时间.
   * Source: index#1.2.3/平台发起请求报文.sendTime.
   * Question q-replay: Nothing in a message ages
   */
  readonly sendTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * On the wire: asyn.
   * The answer must repeat it.
   * Not in the document: every sample of a callback has it, and no row.
   * Question q-asyn-origin: A member of the partner's requests in those of the platform
   */
  readonly asynchronous?: boolean;
}

/**
 * 回传
 *
 * As it is sent.
 */
export interface CallbackReply {
  /**
   * Source: index#1.2.3/sign.
   * Question q-same-key: One key for both directions, for requests and replies
   */
  readonly sign: string;
  /**
   * Required when unless the request could not be opened.
   * The document calls it required.
   * Source: index#1.2.3/requestType.
   * Question q-reply-envelope: Whether replies are wrapped and signed
   */
  readonly requestType?: RequestType | undefined;
  /**
   * Required when unless the request could not be opened.
   * The document calls it required.
   * Source: index#1.2.3/channelId.
   * Question q-reply-envelope: Whether replies are wrapped and signed
   */
  readonly channelId?: string | undefined;
  /**
   * Source: index#1.2.3/data.
   * Question q-base64: Which Base64
   */
  readonly data: string;
  /**
   * Source: index#1.2.3/uuid.
   * Question q-envelope-uuid: UUID or uuid around the message
   */
  readonly UUID: string;
}

/**
 * 回传
 *
 * As it is received: codes may be unlisted, members unknown.
 */
export interface CallbackReplyReceived {
  /**
   * Source: index#1.2.3/sign.
   * Question q-same-key: One key for both directions, for requests and replies
   */
  readonly sign: string;
  /**
   * Required when unless the request could not be opened.
   * The document calls it required.
   * Source: index#1.2.3/requestType.
   * Question q-reply-envelope: Whether replies are wrapped and signed
   */
  readonly requestType?: RequestTypeReceived;
  /**
   * Required when unless the request could not be opened.
   * The document calls it required.
   * Source: index#1.2.3/channelId.
   * Question q-reply-envelope: Whether replies are wrapped and signed
   */
  readonly channelId?: string;
  /**
   * Source: index#1.2.3/data.
   * Question q-base64: Which Base64
   */
  readonly data: string;
  /**
   * Source: index#1.2.3/uuid.
   * Question q-envelope-uuid: UUID or uuid around the message
   */
  readonly UUID: string;
}

/**
 * 回传
 *
 * As it is sent.
 */
export interface CallbackOpenedReply {
  /**
   * Source: index#1.2.3/sign.
   * Question q-same-key: One key for both directions, for requests and replies
   */
  readonly sign: string;
  /**
   * Required when unless the request could not be opened.
   * The document calls it required.
   * Source: index#1.2.3/requestType.
   * Question q-reply-envelope: Whether replies are wrapped and signed
   */
  readonly requestType?: RequestType | undefined;
  /**
   * Required when unless the request could not be opened.
   * The document calls it required.
   * Source: index#1.2.3/channelId.
   * Question q-reply-envelope: Whether replies are wrapped and signed
   */
  readonly channelId?: string | undefined;
  /**
   * The document calls it string.
   * Source: index#1.2.3/data.
   * Question q-base64: Which Base64
   */
  readonly data: CallbackReplyMessage;
  /**
   * Source: index#1.2.3/uuid.
   * Question q-envelope-uuid: UUID or uuid around the message
   */
  readonly UUID: string;
}

/**
 * 回传
 *
 * As it is received: codes may be unlisted, members unknown.
 */
export interface CallbackOpenedReplyReceived {
  /**
   * Source: index#1.2.3/sign.
   * Question q-same-key: One key for both directions, for requests and replies
   */
  readonly sign: string;
  /**
   * Required when unless the request could not be opened.
   * The document calls it required.
   * Source: index#1.2.3/requestType.
   * Question q-reply-envelope: Whether replies are wrapped and signed
   */
  readonly requestType?: RequestTypeReceived;
  /**
   * Required when unless the request could not be opened.
   * The document calls it required.
   * Source: index#1.2.3/channelId.
   * Question q-reply-envelope: Whether replies are wrapped and signed
   */
  readonly channelId?: string;
  /**
   * The document calls it string.
   * Source: index#1.2.3/data.
   * Question q-base64: Which Base64
   */
  readonly data: CallbackReplyMessageReceived;
  /**
   * Source: index#1.2.3/uuid.
   * Question q-envelope-uuid: UUID or uuid around the message
   */
  readonly UUID: string;
}

/** As it is sent. */
export interface CallbackReplyMessage {
  /**
   * 响应信息头
   *
   * Source: index#1.2.3/请求返回报文, c05#1.3/messageHead, c10#1.2/messageHead, c11#1.3/messageHead,
   * c12#1.3/messageHead, c13#1.3/messageHead, c16#1.3/messageHead.
   * Question q-head-size: An object of 32
   */
  readonly messageHead: CallbackReplyMessageMessageHead;
  /**
   * 响应
   *
   * The document does not say whether it is required.
   * Source: index#1.2.3/p2.
   * Question q-empty-response: A reply with nothing in it
   */
  readonly response?: WireValue | undefined;
}

/** As it is received: codes may be unlisted, members unknown. */
export interface CallbackReplyMessageReceived {
  /**
   * 响应信息头
   *
   * Source: index#1.2.3/请求返回报文, c05#1.3/messageHead, c10#1.2/messageHead, c11#1.3/messageHead,
   * c12#1.3/messageHead, c13#1.3/messageHead, c16#1.3/messageHead.
   * Question q-head-size: An object of 32
   */
  readonly messageHead: CallbackReplyMessageMessageHeadReceived;
  /**
   * 响应
   *
   * The document does not say whether it is required.
   * Source: index#1.2.3/p2.
   * Question q-empty-response: A reply with nothing in it
   */
  readonly response?: WireValue;
}

/**
 * 响应信息头
 *
 * As it is sent.
 */
export interface CallbackReplyMessageMessageHead {
  /**
   * 版本号 / 版本
   *
   * Required when unless the request could not be opened.
   * The document on whether it is required: ME.
   * The answer must repeat it.
   * Source: index#1.2.3/请求返回报文.version, c05#1.3/messageHead.version, c10#1.2/messageHead.version,
   * c11#1.3/messageHead.version, c12#1.3/messageHead.version, c13#1.3/messageHead.version,
   * c16#1.3/messageHead.version.
   * Question q-reply-echo: Replies that repeat something else
   */
  readonly version?: string | undefined;
  /**
   * 交易类型 / 请求类型
   *
   * Required when unless the request could not be opened.
   * The document on whether it is required: ME.
   * The answer must repeat it.
   * Source: index#1.2.3/请求返回报文.requestType, c05#1.3/messageHead.requestType,
   * c10#1.2/messageHead.requestType, c11#1.3/messageHead.requestType,
   * c12#1.3/messageHead.requestType, c13#1.3/messageHead.requestType,
   * c16#1.3/messageHead.requestType.
   * Question q-reply-echo: Replies that repeat something else
   */
  readonly requestType?: RequestType | undefined;
  /**
   * 唯一标识
   *
   * Required when unless the request could not be opened.
   * The document on whether it is required: ME.
   * The answer must repeat it.
   * Source: index#1.2.3/请求返回报文.UUID, c05#1.3/messageHead.UUID, c10#1.2/messageHead.UUID,
   * c11#1.3/messageHead.UUID, c12#1.3/messageHead.UUID, c13#1.3/messageHead.UUID,
   * c16#1.3/messageHead.UUID.
   * Question q-reply-echo: Replies that repeat something else
   */
  readonly UUID?: string | undefined;
  /**
   * 合作方编码 / 商户号
   *
   * Required when unless the request could not be opened.
   * The document calls it 枚举.
   * The document on whether it is required: ME.
   * The answer must repeat it.
   * Source: index#1.2.3/请求返回报文.channelId, c05#1.3/messageHead.channelId,
   * c10#1.2/messageHead.channelId, c11#1.3/messageHead.channelId, c12#1.3/messageHead.channelId,
   * c13#1.3/messageHead.channelId, c16#1.3/messageHead.channelId.
   * Question q-reply-echo: Replies that repeat something else
   */
  readonly channelId?: string | undefined;
  /**
   * 发送时间
   *
   * The document calls it 时间.
   * The document on whether it is required: M.
   * Source: index#1.2.3/请求返回报文.sendTime.
   * Question q-reply-head: What the head of a reply holds
   */
  readonly sendTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss"> | undefined;
  /**
   * 信息返回编号 / 响应码
   *
   * Source: index#1.2.3/请求返回报文.messageCode, c05#1.3/messageHead.messageCode,
   * c10#1.2/messageHead.messageCode, c11#1.3/messageHead.messageCode,
   * c12#1.3/messageHead.messageCode, c13#1.3/messageHead.messageCode,
   * c16#1.3/messageHead.messageCode.
   * Question q-message-codes: Which result codes there are
   */
  readonly messageCode: MessageCode;
  /**
   * 错误信息描述 / 响应描述
   *
   * Source: index#1.2.3/请求返回报文.messageDesc, c05#1.3/messageHead.messageDesc,
   * c10#1.2/messageHead.messageDesc, c11#1.3/messageHead.messageDesc,
   * c12#1.3/messageHead.messageDesc, c13#1.3/messageHead.messageDesc,
   * c16#1.3/messageHead.messageDesc.
   * Question q-message-codes: Which result codes there are
   */
  readonly messageDesc: string;
  /**
   * On the wire: asyn.
   * Not in the document: what a request says of it is repeated (index#1.2.4/CE), and samples have
   * it.
   * Question q-reply-head: What the head of a reply holds
   */
  readonly asynchronous?: boolean | undefined;
}

/**
 * 响应信息头
 *
 * As it is received: codes may be unlisted, members unknown.
 */
export interface CallbackReplyMessageMessageHeadReceived {
  /**
   * 版本号 / 版本
   *
   * Required when unless the request could not be opened.
   * The document on whether it is required: ME.
   * The answer must repeat it.
   * Source: index#1.2.3/请求返回报文.version, c05#1.3/messageHead.version, c10#1.2/messageHead.version,
   * c11#1.3/messageHead.version, c12#1.3/messageHead.version, c13#1.3/messageHead.version,
   * c16#1.3/messageHead.version.
   * Question q-reply-echo: Replies that repeat something else
   */
  readonly version?: string;
  /**
   * 交易类型 / 请求类型
   *
   * Required when unless the request could not be opened.
   * The document on whether it is required: ME.
   * The answer must repeat it.
   * Source: index#1.2.3/请求返回报文.requestType, c05#1.3/messageHead.requestType,
   * c10#1.2/messageHead.requestType, c11#1.3/messageHead.requestType,
   * c12#1.3/messageHead.requestType, c13#1.3/messageHead.requestType,
   * c16#1.3/messageHead.requestType.
   * Question q-reply-echo: Replies that repeat something else
   */
  readonly requestType?: RequestTypeReceived;
  /**
   * 唯一标识
   *
   * Required when unless the request could not be opened.
   * The document on whether it is required: ME.
   * The answer must repeat it.
   * Source: index#1.2.3/请求返回报文.UUID, c05#1.3/messageHead.UUID, c10#1.2/messageHead.UUID,
   * c11#1.3/messageHead.UUID, c12#1.3/messageHead.UUID, c13#1.3/messageHead.UUID,
   * c16#1.3/messageHead.UUID.
   * Question q-reply-echo: Replies that repeat something else
   */
  readonly UUID?: string;
  /**
   * 合作方编码 / 商户号
   *
   * Required when unless the request could not be opened.
   * The document calls it 枚举.
   * The document on whether it is required: ME.
   * The answer must repeat it.
   * Source: index#1.2.3/请求返回报文.channelId, c05#1.3/messageHead.channelId,
   * c10#1.2/messageHead.channelId, c11#1.3/messageHead.channelId, c12#1.3/messageHead.channelId,
   * c13#1.3/messageHead.channelId, c16#1.3/messageHead.channelId.
   * Question q-reply-echo: Replies that repeat something else
   */
  readonly channelId?: string;
  /**
   * 发送时间
   *
   * The document calls it 时间.
   * The document on whether it is required: M.
   * Source: index#1.2.3/请求返回报文.sendTime.
   * Question q-reply-head: What the head of a reply holds
   */
  readonly sendTime?: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 信息返回编号 / 响应码
   *
   * Source: index#1.2.3/请求返回报文.messageCode, c05#1.3/messageHead.messageCode,
   * c10#1.2/messageHead.messageCode, c11#1.3/messageHead.messageCode,
   * c12#1.3/messageHead.messageCode, c13#1.3/messageHead.messageCode,
   * c16#1.3/messageHead.messageCode.
   * Question q-message-codes: Which result codes there are
   */
  readonly messageCode: MessageCodeReceived;
  /**
   * 错误信息描述 / 响应描述
   *
   * Source: index#1.2.3/请求返回报文.messageDesc, c05#1.3/messageHead.messageDesc,
   * c10#1.2/messageHead.messageDesc, c11#1.3/messageHead.messageDesc,
   * c12#1.3/messageHead.messageDesc, c13#1.3/messageHead.messageDesc,
   * c16#1.3/messageHead.messageDesc.
   * Question q-message-codes: Which result codes there are
   */
  readonly messageDesc: string;
  /**
   * On the wire: asyn.
   * Not in the document: what a request says of it is repeated (index#1.2.4/CE), and samples have
   * it.
   * Question q-reply-head: What the head of a reply holds
   */
  readonly asynchronous?: boolean;
}

/**
 * 到期保单查询
 *
 * Policies that are about to end, and perhaps where they can be renewed.
 *
 * Source: interfaces#1.1/R28, r28#1/p1, r28#1.1/p1, r28#1.2/p1.
 * Question q-expiring: A page that is not finished
 */
export interface GetExpiringPolicyList {
  readonly operation: "getExpiringPolicyList";
  readonly data: {
    readonly messageHead: {
      /**
       * 交易类型
       *
       * The document on whether it is required: ME.
       * The answer must repeat it.
       * Source: index#1.2.3/合作方发起请求报文.requestType.
       * Question q-request-types: Which kinds there are
       */
      readonly requestType: "R28";
    };

    readonly request: GetExpiringPolicyListBodyReceived;
  };
}

/**
 * 订单详情查询
 *
 * All that the platform knows of one order.
 *
 * Source: interfaces#1.1/R33, r33#1/p1, r33#1.1/p1, r33#1.2/p1.
 * Question q-order-detail-purpose: A purpose from another page, and headings of another level
 */
export interface GetOrderDetail {
  readonly operation: "getOrderDetail";
  readonly data: {
    readonly messageHead: {
      /**
       * 交易类型
       *
       * The document on whether it is required: ME.
       * The answer must repeat it.
       * Source: index#1.2.3/合作方发起请求报文.requestType.
       * Question q-request-types: Which kinds there are
       */
      readonly requestType: "R33";
    };

    readonly request: GetOrderDetailBodyReceived;
  };
}

/**
 * 订单列表查询
 *
 * Orders that were made in up to ten days, or those of given numbers.
 *
 * Source: interfaces#1.1/R29, r29#1/p1, r29#1.1/p1, r29#1.2/p1.
 * Question q-order-list-purpose: A purpose from another page
 */
export interface GetOrderList {
  readonly operation: "getOrderList";
  readonly data: {
    readonly messageHead: {
      /**
       * 交易类型
       *
       * The document on whether it is required: ME.
       * The answer must repeat it.
       * Source: index#1.2.3/合作方发起请求报文.requestType.
       * Question q-request-types: Which kinds there are
       */
      readonly requestType: "R29";
    };

    readonly request: GetOrderListBodyReceived;
  };
}

/**
 * 获取继续支付链接
 *
 * Addresses at which customers go on to pay orders that wait for payment.
 *
 * Source: interfaces#1.1/R23, r23#1/p1, r23#1.1/p1, r23#1.2/p1.
 * Question q-payment-list: Which orders can be paid
 */
export interface GetPaymentUrl {
  readonly operation: "getPaymentUrl";
  readonly data: {
    readonly messageHead: {
      /**
       * 交易类型
       *
       * The document on whether it is required: ME.
       * The answer must repeat it.
       * Source: index#1.2.3/合作方发起请求报文.requestType.
       * Question q-request-types: Which kinds there are
       */
      readonly requestType: "R23";
    };

    readonly request: GetPaymentUrlBodyReceived;
  };
}

/**
 * 保单详情查询
 *
 * All that the platform knows of one policy, to make up for notices that were lost.
 *
 * Source: interfaces#1.1/R27, r27#1/p1, r27#1.1/p1, r27#1.2/p1.
 * Question q-query-errors: What is answered when nothing is found
 */
export interface GetPolicyDetail {
  readonly operation: "getPolicyDetail";
  readonly data: {
    readonly messageHead: {
      /**
       * 交易类型
       *
       * The document on whether it is required: ME.
       * The answer must repeat it.
       * Source: index#1.2.3/合作方发起请求报文.requestType.
       * Question q-request-types: Which kinds there are
       */
      readonly requestType: "R27";
    };

    readonly request: GetPolicyDetailBodyReceived;
  };
}

/**
 * 保单列表查询
 *
 * The policies of up to three days, to reconcile each day.
 *
 * Source: interfaces#1.1/R26, r26#1/p1, r26#1.1/p1, r26#1.2/p1.
 * Question q-unbounded: Lists without pages
 */
export interface GetPolicyList {
  readonly operation: "getPolicyList";
  readonly data: {
    readonly messageHead: {
      /**
       * 交易类型
       *
       * The document on whether it is required: ME.
       * The answer must repeat it.
       * Source: index#1.2.3/合作方发起请求报文.requestType.
       * Question q-request-types: Which kinds there are
       */
      readonly requestType: "R26";
    };

    readonly request: GetPolicyListBodyReceived;
  };
}

/**
 * 保单状态查询
 *
 * The state of one policy, or of all whose state changed the day before.
 *
 * Source: interfaces#1.1/R25, r25#1/p1, r25#1.1/p1, r25#1.2/p1.
 * Question q-limits: How much may be asked, and how long an answer takes
 */
export interface GetPolicyStatus {
  readonly operation: "getPolicyStatus";
  readonly data: {
    readonly messageHead: {
      /**
       * 交易类型
       *
       * The document on whether it is required: ME.
       * The answer must repeat it.
       * Source: index#1.2.3/合作方发起请求报文.requestType.
       * Question q-request-types: Which kinds there are
       */
      readonly requestType: "R25";
    };

    readonly request: GetPolicyStatusBodyReceived;
  };
}

/**
 * 获取电子保单链接
 *
 * The address of the electronic policy, some minutes after a policy was issued.
 *
 * Source: interfaces#1.1/R22, r22#1/p1, r22#1.1/p1, r22#1.2/p1.
 * Question q-epolicy-ready: Before an electronic policy is there
 */
export interface GetPolicyUrl {
  readonly operation: "getPolicyUrl";
  readonly data: {
    readonly messageHead: {
      /**
       * 交易类型
       *
       * The document on whether it is required: ME.
       * The answer must repeat it.
       * Source: index#1.2.3/合作方发起请求报文.requestType.
       * Question q-request-types: Which kinds there are
       */
      readonly requestType: "R22";
    };

    readonly request: GetPolicyUrlBodyReceived;
  };
}

/**
 * 获取产品列表
 *
 * Products with their plans, clauses and duties.
 *
 * Source: interfaces#1.1/R24, r24#1/p1, r24#1.1/p1, r24#1.2/p1.
 * Question q-titles: One exchange under two names
 */
export interface GetProductList {
  readonly operation: "getProductList";
  readonly data: {
    readonly messageHead: {
      /**
       * 交易类型
       *
       * The document on whether it is required: ME.
       * The answer must repeat it.
       * Source: index#1.2.3/合作方发起请求报文.requestType.
       * Question q-request-types: Which kinds there are
       */
      readonly requestType: "R24";
    };

    readonly request: GetProductListBodyReceived;
  };
}

/**
 * 回执数据查询
 *
 * Receipts for policies of up to ten days, or those of given policies.
 *
 * Source: interfaces#1.1/R30, r30#1/p1, r30#1.1/p1, r30#1.2/p1.
 * Question q-unbounded: Lists without pages
 */
export interface GetReceiptList {
  readonly operation: "getReceiptList";
  readonly data: {
    readonly messageHead: {
      /**
       * 交易类型
       *
       * The document on whether it is required: ME.
       * The answer must repeat it.
       * Source: index#1.2.3/合作方发起请求报文.requestType.
       * Question q-request-types: Which kinds there are
       */
      readonly requestType: "R30";
    };

    readonly request: GetReceiptListBodyReceived;
  };
}

/**
 * 续期查询
 *
 * Renewal premiums of up to ten days, or those of given policies.
 *
 * Source: interfaces#1.1/R32, r32#1/p1, r32#1.1/p1, r32#1.2/p1.
 * Question q-titles: One exchange under two names
 */
export interface GetRenewalList {
  readonly operation: "getRenewalList";
  readonly data: {
    readonly messageHead: {
      /**
       * 交易类型
       *
       * The document on whether it is required: ME.
       * The answer must repeat it.
       * Source: index#1.2.3/合作方发起请求报文.requestType.
       * Question q-request-types: Which kinds there are
       */
      readonly requestType: "R32";
    };

    readonly request: GetRenewalListBodyReceived;
  };
}

/**
 * 回访数据查询
 *
 * Calls after policies of up to ten days, or those of given policies.
 *
 * Source: interfaces#1.1/R31, r31#1/p1, r31#1.1/p1, r31#1.2/p1.
 * Question q-unbounded: Lists without pages
 */
export interface GetReturnVisitList {
  readonly operation: "getReturnVisitList";
  readonly data: {
    readonly messageHead: {
      /**
       * 交易类型
       *
       * The document on whether it is required: ME.
       * The answer must repeat it.
       * Source: index#1.2.3/合作方发起请求报文.requestType.
       * Question q-request-types: Which kinds there are
       */
      readonly requestType: "R31";
    };

    readonly request: GetReturnVisitListBodyReceived;
  };
}

/**
 * 人核状态变更通知
 *
 * Underwriting of an order by a person asks for documents or came to a conclusion.
 *
 * Source: interfaces#1.1/C13, c13#1/p1.
 * Question q-manual-check-event: What tells two notices of one order apart
 */
export interface ManualCheckNotice {
  readonly operation: "manualCheckNotice";
  readonly data: {
    readonly messageHead: {
      /**
       * 交易类型
       *
       * The document on whether it is required: ME.
       * The answer must repeat it.
       * Source: index#1.2.3/平台发起请求报文.requestType.
       * Question q-request-types: Which kinds there are
       */
      readonly requestType: "C13";
    };

    readonly request: ManualCheckNoticeBodyReceived;
  };
}

/**
 * 订单关闭时间变更通知
 *
 * The time at which an order closes changed.
 *
 * Source: interfaces#1.1/C16, c16#1/p1.
 * Question q-order-close-event: What tells two changes of a closing time apart
 */
export interface OrderCloseTimeNotice {
  readonly operation: "orderCloseTimeNotice";
  readonly data: {
    readonly messageHead: {
      /**
       * 交易类型
       *
       * The document on whether it is required: ME.
       * The answer must repeat it.
       * Source: index#1.2.3/平台发起请求报文.requestType.
       * Question q-request-types: Which kinds there are
       */
      readonly requestType: "C16";
    };

    readonly request: OrderCloseTimeNoticeBodyReceived;
  };
}

/**
 * 订单回调
 *
 * What underwriting of an order came to; its page is empty.
 *
 * Source: interfaces#1.1/C01, c01#title.
 * Question q-empty-pages: Pages of notices without contents
 */
export interface OrderNotice {
  readonly operation: "orderNotice";
  readonly data: {
    readonly messageHead: {
      /**
       * 交易类型
       *
       * The document on whether it is required: ME.
       * The answer must repeat it.
       * Source: index#1.2.3/平台发起请求报文.requestType.
       * Question q-request-types: Which kinds there are
       */
      readonly requestType: "C01";
    };

    readonly request: WireValue;
  };
}

/**
 * 出单回调
 *
 * The insurer issued a policy; its page is empty.
 *
 * Source: interfaces#1.1/C02, c02#title.
 * Question q-empty-pages: Pages of notices without contents
 */
export interface PolicyNotice {
  readonly operation: "policyNotice";
  readonly data: {
    readonly messageHead: {
      /**
       * 交易类型
       *
       * The document on whether it is required: ME.
       * The answer must repeat it.
       * Source: index#1.2.3/平台发起请求报文.requestType.
       * Question q-request-types: Which kinds there are
       */
      readonly requestType: "C02";
    };

    readonly request: WireValue;
  };
}

/**
 * 推广费变更通知
 *
 * The promotion fee of a policy changed; its page is empty, and what was told may be told again
 * with other contents.
 *
 * Source: interfaces#1.1/C17, c17#title.
 * Question q-promotion-fee: The notice of promotion fees
 */
export interface PromotionFeeNotice {
  readonly operation: "promotionFeeNotice";
  readonly data: {
    readonly messageHead: {
      /**
       * 交易类型
       *
       * The document on whether it is required: ME.
       * The answer must repeat it.
       * Source: index#1.2.3/平台发起请求报文.requestType.
       * Question q-request-types: Which kinds there are
       */
      readonly requestType: "C17";
    };

    readonly request: WireValue;
  };
}

/**
 * 回执状态通知
 *
 * The state of a receipt for a policy changed; its page is empty.
 *
 * Source: interfaces#1.1/C18, c18#title.
 * Question q-receipt-notice: The notice of receipts
 */
export interface ReceiptNotice {
  readonly operation: "receiptNotice";
  readonly data: {
    readonly messageHead: {
      /**
       * 交易类型
       *
       * The document on whether it is required: ME.
       * The answer must repeat it.
       * Source: index#1.2.3/平台发起请求报文.requestType.
       * Question q-request-types: Which kinds there are
       */
      readonly requestType: "C18";
    };

    readonly request: WireValue;
  };
}

/**
 * 续期结果通知
 *
 * The state of a renewal premium changed.
 *
 * Source: interfaces#1.1/C05, c05#1/p1.
 * Question q-renewal-event: What tells two notices of renewal apart
 */
export interface RenewalNotice {
  readonly operation: "renewalNotice";
  readonly data: {
    readonly messageHead: {
      /**
       * 交易类型
       *
       * The document on whether it is required: ME.
       * The answer must repeat it.
       * Source: index#1.2.3/平台发起请求报文.requestType.
       * Question q-request-types: Which kinds there are
       */
      readonly requestType: "C05";
    };

    readonly request: RenewalNoticeBodyReceived;
  };
}

/**
 * 续保成功通知
 *
 * The insurer renewed a policy; what it carries is described on the page of C02, which is empty.
 *
 * Source: interfaces#1.1/C10, c10#1.1/p1.
 * Question q-renewed-policy: The notice of renewed policies
 */
export interface RenewedPolicyNotice {
  readonly operation: "renewedPolicyNotice";
  readonly data: {
    readonly messageHead: {
      /**
       * 交易类型
       *
       * The document on whether it is required: ME.
       * The answer must repeat it.
       * Source: index#1.2.3/平台发起请求报文.requestType.
       * Question q-request-types: Which kinds there are
       */
      readonly requestType: "C10";
    };

    readonly request: WireValue;
  };
}

/**
 * 回访状态通知
 *
 * The state of the call by which a policyholder is asked after the policy changed.
 *
 * Source: interfaces#1.1/C11, c11#1/p1.
 * Question q-events: Nothing numbers an event
 */
export interface ReturnVisitNotice {
  readonly operation: "returnVisitNotice";
  readonly data: {
    readonly messageHead: {
      /**
       * 交易类型
       *
       * The document on whether it is required: ME.
       * The answer must repeat it.
       * Source: index#1.2.3/平台发起请求报文.requestType.
       * Question q-request-types: Which kinds there are
       */
      readonly requestType: "C11";
    };

    readonly request: ReturnVisitNoticeBodyReceived;
  };
}

/**
 * 退保状态通知
 *
 * A policy was cancelled, be it before it began, in the days of hesitation or later.
 *
 * Source: interfaces#1.1/C12, c12#1/p1.
 * Question q-surrender-event: What tells two cancellations of one policy apart
 */
export interface SurrenderNotice {
  readonly operation: "surrenderNotice";
  readonly data: {
    readonly messageHead: {
      /**
       * 交易类型
       *
       * The document on whether it is required: ME.
       * The answer must repeat it.
       * Source: index#1.2.3/平台发起请求报文.requestType.
       * Question q-request-types: Which kinds there are
       */
      readonly requestType: "C12";
    };

    readonly request: SurrenderNoticeBodyReceived;
  };
}
