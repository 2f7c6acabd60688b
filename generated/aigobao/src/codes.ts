// Generated from specs/aigobao by baowen. Do not edit: change the spec, then run `baowen generate`.

import type { Unlisted } from "@baowen/runtime";

/**
 * code码
 *
 * Source: api#8.1.1.
 * Question q-codes: Which result codes there are
 */
export const resultCode = {
  /**
   * 成功
   *
   * Source: api#8.1.1/0000.
   */
  success: "0000",
  /**
   * 失败
   *
   * Source: api#8.1.1/9999.
   * Question q-results: After which codes a request may be sent again
   */
  failed: "9999",
  /**
   * 订单不存在
   *
   * Source: api#8.1.1/1000.
   */
  noSuchOrder: "1000",
  /**
   * 保单未生效
   *
   * Source: api#8.1.1/1001.
   * Question q-results: After which codes a request may be sent again
   */
  policyNotInForce: "1001",
  /**
   * 接口请求频繁
   *
   * Source: api#8.1.1/0002.
   */
  tooManyRequests: "0002",
  /**
   * 接口签名错误
   *
   * Source: api#8.1.1/2000.
   */
  wrongSignature: "2000",
  /**
   * 请求接口不合法
   *
   * Source: api#8.1.1/2008.
   */
  illegalOperation: "2008",
  /**
   * 报文解密失败
   *
   * Source: api#8.1.1/2009.
   */
  notDecipherable: "2009",
  /**
   * 分销产品不存在
   *
   * Source: api#8.1.1/3000.
   */
  noSuchProduct: "3000",
  /**
   * 订单状态不符合退保条件
   *
   * Source: api#8.1.1/4001.
   */
  notCancellable: "4001",
  /**
   * 请求接口TOKEN不合法
   *
   * Source: api#8.1.1/5000.
   */
  illegalToken: "5000",
} as const;

/**
 * code码
 *
 * The codes that may be sent.
 */
export type ResultCode =
  | "0000"
  | "9999"
  | "1000"
  | "1001"
  | "0002"
  | "2000"
  | "2008"
  | "2009"
  | "3000"
  | "4001"
  | "5000"
  | (string & {});

/**
 * code码
 *
 * As received: also retired codes and those that nobody listed.
 */
export type ResultCodeReceived =
  | "0000"
  | "9999"
  | "1000"
  | "1001"
  | "0002"
  | "2000"
  | "2008"
  | "2009"
  | "3000"
  | "4001"
  | "5000"
  | Unlisted<string>;

/**
 * code码
 *
 * The labels of the document, by code.
 */
export const resultCodeLabels: ReadonlyMap<ResultCodeReceived, string> = /*@__PURE__*/ new Map<
  ResultCodeReceived,
  string
>([
  ["0000", "成功"],
  ["9999", "失败"],
  ["1000", "订单不存在"],
  ["1001", "保单未生效"],
  ["0002", "接口请求频繁"],
  ["2000", "接口签名错误"],
  ["2008", "请求接口不合法"],
  ["2009", "报文解密失败"],
  ["3000", "分销产品不存在"],
  ["4001", "订单状态不符合退保条件"],
  ["5000", "请求接口TOKEN不合法"],
]);

/**
 * 发票类型
 *
 * Source: api#7.2.2/invoiceType.
 */
export const invoiceType = {
  /**
   * 个人
   *
   * Source: api#7.2.2/invoiceType.
   */
  person: 1,
  /**
   * 公司
   *
   * Source: api#7.2.2/invoiceType.
   */
  company: 2,
} as const;

/**
 * 发票类型
 *
 * The codes that may be sent.
 */
export type InvoiceType = 1 | 2;

/**
 * 发票类型
 *
 * As received: also retired codes and those that nobody listed.
 */
export type InvoiceTypeReceived = InvoiceType | Unlisted<number>;

/**
 * 发票类型
 *
 * The labels of the document, by code.
 */
export const invoiceTypeLabels: ReadonlyMap<InvoiceTypeReceived, string> = /*@__PURE__*/ new Map<
  InvoiceTypeReceived,
  string
>([
  [1, "个人"],
  [2, "公司"],
]);

/**
 * 支付方式
 *
 * Source: api#7.4.2/payType.
 * Question q-pay-type: What cash payment means
 */
export const payType = {
  /**
   * 授信
   *
   * Source: api#7.4.2/payType.
   */
  credit: 1,
  /**
   * 现金支付
   *
   * Source: api#7.4.2/payType.
   */
  cash: 2,
} as const;

/**
 * 支付方式
 *
 * The codes that may be sent.
 */
export type PayType = 1 | 2;

/**
 * 支付方式
 *
 * As received: also retired codes and those that nobody listed.
 */
export type PayTypeReceived = PayType | Unlisted<number>;

/**
 * 支付方式
 *
 * The labels of the document, by code.
 */
export const payTypeLabels: ReadonlyMap<PayTypeReceived, string> = /*@__PURE__*/ new Map<
  PayTypeReceived,
  string
>([
  [1, "授信"],
  [2, "现金支付"],
]);

/**
 * 证件类型
 *
 * Source: api#7.4.2/HolderInfoDTO.holderCardType, api#7.4.2/InsuredInfoDTO.insuredCardType.
 * Question q-card-types: Which kinds of documents a pre-order takes
 */
export const cardType = {
  /**
   * 身份证
   *
   * Source: api#7.4.2/HolderInfoDTO.holderCardType.
   */
  idCard: "1",
  /**
   * 护照
   *
   * Source: api#7.4.2/HolderInfoDTO.holderCardType.
   */
  passport: "2",
  /**
   * 港澳通行证
   *
   * Source: api#7.4.2/HolderInfoDTO.holderCardType.
   */
  hongKongMacaoPermit: "3",
  /**
   * 台胞证
   *
   * Source: api#7.4.2/HolderInfoDTO.holderCardType.
   */
  taiwanPermit: "4",
  /**
   * 军官证
   *
   * Source: api#7.4.2/HolderInfoDTO.holderCardType.
   */
  officerCard: "5",
} as const;

/**
 * 证件类型
 *
 * The codes that may be sent.
 */
export type CardType = "1" | "2" | "3" | "4" | "5";

/**
 * 证件类型
 *
 * As received: also retired codes and those that nobody listed.
 */
export type CardTypeReceived = CardType | Unlisted<string>;

/**
 * 证件类型
 *
 * The labels of the document, by code.
 */
export const cardTypeLabels: ReadonlyMap<CardTypeReceived, string> = /*@__PURE__*/ new Map<
  CardTypeReceived,
  string
>([
  ["1", "身份证"],
  ["2", "护照"],
  ["3", "港澳通行证"],
  ["4", "台胞证"],
  ["5", "军官证"],
]);

/**
 * 性别
 *
 * Source: api#7.4.2/HolderInfoDTO.holderGender, api#7.4.2/InsuredInfoDTO.insuredGender.
 */
export const gender = {
  /**
   * 男
   *
   * Source: api#7.4.2/HolderInfoDTO.holderGender.
   */
  male: "M",
  /**
   * 女
   *
   * Source: api#7.4.2/HolderInfoDTO.holderGender.
   */
  female: "F",
} as const;

/**
 * 性别
 *
 * The codes that may be sent.
 */
export type Gender = "M" | "F";

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
  ["M", "男"],
  ["F", "女"],
]);

/**
 * 与投保人关系
 *
 * Source: api#7.4.2/InsuredInfoDTO.insuredRelation.
 * Question q-relation: Whose parent is meant
 */
export const relation = {
  /**
   * 本人
   *
   * Source: api#7.4.2/InsuredInfoDTO.insuredRelation.
   */
  self: "1",
  /**
   * 父母
   *
   * Source: api#7.4.2/InsuredInfoDTO.insuredRelation.
   */
  parent: "2",
  /**
   * 子女
   *
   * Source: api#7.4.2/InsuredInfoDTO.insuredRelation.
   */
  child: "3",
  /**
   * 配偶
   *
   * Source: api#7.4.2/InsuredInfoDTO.insuredRelation.
   */
  spouse: "4",
  /**
   * 其他
   *
   * Source: api#7.4.2/InsuredInfoDTO.insuredRelation.
   */
  other: "5",
} as const;

/**
 * 与投保人关系
 *
 * The codes that may be sent.
 */
export type Relation = "1" | "2" | "3" | "4" | "5";

/**
 * 与投保人关系
 *
 * As received: also retired codes and those that nobody listed.
 */
export type RelationReceived = Relation | Unlisted<string>;

/**
 * 与投保人关系
 *
 * The labels of the document, by code.
 */
export const relationLabels: ReadonlyMap<RelationReceived, string> = /*@__PURE__*/ new Map<
  RelationReceived,
  string
>([
  ["1", "本人"],
  ["2", "父母"],
  ["3", "子女"],
  ["4", "配偶"],
  ["5", "其他"],
]);

/**
 * 交易状态
 *
 * Source: api#7.7.2/txnStatus.
 * Question q-out-notify: What telling of a payment does
 */
export const transactionStatus = {
  /**
   * 处理中
   *
   * Source: api#7.7.2/txnStatus.
   */
  pending: 1,
  /**
   * 成功
   *
   * Source: api#7.7.2/txnStatus.
   */
  success: 2,
  /**
   * 失败
   *
   * Source: api#7.7.2/txnStatus.
   */
  failed: -1,
} as const;

/**
 * 交易状态
 *
 * The codes that may be sent.
 */
export type TransactionStatus = 1 | 2 | -1;

/**
 * 交易状态
 *
 * As received: also retired codes and those that nobody listed.
 */
export type TransactionStatusReceived = TransactionStatus | Unlisted<number>;

/**
 * 交易状态
 *
 * The labels of the document, by code.
 */
export const transactionStatusLabels: ReadonlyMap<TransactionStatusReceived, string> =
  /*@__PURE__*/ new Map<TransactionStatusReceived, string>([
    [1, "处理中"],
    [2, "成功"],
    [-1, "失败"],
  ]);

/**
 * 是否团单
 *
 * Source: api#7.6.4/isGroup, api#7.11.3/isGroup.
 * Question q-is-group: Whether the mark of a group is a text or a number
 */
export const isGroup = {
  /**
   * 不是团单
   *
   * Source: api#7.6.4/isGroup.
   */
  single: "0",
  /**
   * 是
   *
   * Source: api#7.6.4/isGroup.
   */
  group: "1",
} as const;

/**
 * 是否团单
 *
 * The codes that may be sent.
 */
export type IsGroup = "0" | "1";

/**
 * 是否团单
 *
 * As received: also retired codes and those that nobody listed.
 */
export type IsGroupReceived = IsGroup | Unlisted<string>;

/**
 * 是否团单
 *
 * The labels of the document, by code.
 */
export const isGroupLabels: ReadonlyMap<IsGroupReceived, string> = /*@__PURE__*/ new Map<
  IsGroupReceived,
  string
>([
  ["0", "不是团单"],
  ["1", "是"],
]);

/**
 * 是否是企业投保
 *
 * Source: api#7.11.3/isEnterprise.
 * Question q-enterprise-holder: How an enterprise takes out a policy
 */
export const isEnterprise = {
  /**
   * 不是
   *
   * Source: api#7.11.3/isEnterprise.
   */
  person: 0,
  /**
   * 是
   *
   * Source: api#7.11.3/isEnterprise.
   */
  enterprise: 1,
} as const;

/**
 * 是否是企业投保
 *
 * The codes that may be sent.
 */
export type IsEnterprise = 0 | 1;

/**
 * 是否是企业投保
 *
 * As received: also retired codes and those that nobody listed.
 */
export type IsEnterpriseReceived = IsEnterprise | Unlisted<number>;

/**
 * 是否是企业投保
 *
 * The labels of the document, by code.
 */
export const isEnterpriseLabels: ReadonlyMap<IsEnterpriseReceived, string> = /*@__PURE__*/ new Map<
  IsEnterpriseReceived,
  string
>([
  [0, "不是"],
  [1, "是"],
]);

/**
 * 是否支持电子发票
 *
 * Source: api#7.11.3/isInvoice.
 * Question q-invoice-mode: Invoices for each policy, or one for all
 */
export const invoiceSupport = {
  /**
   * 不支持
   *
   * Source: api#7.11.3/isInvoice.
   */
  none: 0,
  /**
   * 支持单独开票
   *
   * Source: api#7.11.3/isInvoice.
   */
  separate: 1,
  /**
   * 支持合并开票
   *
   * Source: api#7.11.3/isInvoice.
   */
  joint: 2,
  /**
   * 支持单独和合并开票
   *
   * Source: api#7.11.3/isInvoice.
   */
  separateAndJoint: 3,
} as const;

/**
 * 是否支持电子发票
 *
 * The codes that may be sent.
 */
export type InvoiceSupport = 0 | 1 | 2 | 3;

/**
 * 是否支持电子发票
 *
 * As received: also retired codes and those that nobody listed.
 */
export type InvoiceSupportReceived = InvoiceSupport | Unlisted<number>;

/**
 * 是否支持电子发票
 *
 * The labels of the document, by code.
 */
export const invoiceSupportLabels: ReadonlyMap<InvoiceSupportReceived, string> =
  /*@__PURE__*/ new Map<InvoiceSupportReceived, string>([
    [0, "不支持"],
    [1, "支持单独开票"],
    [2, "支持合并开票"],
    [3, "支持单独和合并开票"],
  ]);

/**
 * 开票状态
 *
 * Source: api#7.11.3/invoiceStatus.
 */
export const invoiceStatus = {
  /**
   * 未开票
   *
   * Source: api#7.11.3/invoiceStatus.
   */
  notInvoiced: 0,
  /**
   * 开票成功
   *
   * Source: api#7.11.3/invoiceStatus.
   */
  invoiced: 1,
  /**
   * 开票失败
   *
   * Source: api#7.11.3/invoiceStatus.
   */
  failed: 2,
  /**
   * 开票中
   *
   * Source: api#7.11.3/invoiceStatus.
   */
  pending: 3,
  /**
   * 部分开票
   *
   * Source: api#7.11.3/invoiceStatus.
   */
  partlyInvoiced: 4,
} as const;

/**
 * 开票状态
 *
 * The codes that may be sent.
 */
export type InvoiceStatus = 0 | 1 | 2 | 3 | 4;

/**
 * 开票状态
 *
 * As received: also retired codes and those that nobody listed.
 */
export type InvoiceStatusReceived = InvoiceStatus | Unlisted<number>;

/**
 * 开票状态
 *
 * The labels of the document, by code.
 */
export const invoiceStatusLabels: ReadonlyMap<InvoiceStatusReceived, string> =
  /*@__PURE__*/ new Map<InvoiceStatusReceived, string>([
    [0, "未开票"],
    [1, "开票成功"],
    [2, "开票失败"],
    [3, "开票中"],
    [4, "部分开票"],
  ]);

/**
 * 订单状态
 *
 * Source: api#7.11.3/orderStatus.
 * Question q-status-texts: States and kinds that are told in words
 */
export const orderStatus = {
  /**
   * 待支付
   *
   * Source: api#7.11.3/orderStatus.
   */
  toBePaid: "待支付",
  /**
   * 已退款
   *
   * Source: api#7.11.3/orderStatus.
   */
  refunded: "已退款",
} as const;

/**
 * 订单状态
 *
 * The codes that may be sent.
 */
export type OrderStatus = "待支付" | "已退款" | (string & {});

/**
 * 订单状态
 *
 * As received: also retired codes and those that nobody listed.
 */
export type OrderStatusReceived = "待支付" | "已退款" | Unlisted<string>;

/**
 * 订单状态
 *
 * The labels of the document, by code.
 */
export const orderStatusLabels: ReadonlyMap<OrderStatusReceived, string> = /*@__PURE__*/ new Map<
  OrderStatusReceived,
  string
>([
  ["待支付", "待支付"],
  ["已退款", "已退款"],
]);

/**
 * 保单状态
 *
 * Source: api#7.11.3/insuredInfoList.policyStatus.
 * Question q-status-texts: States and kinds that are told in words
 */
export const policyStatus = {
  /**
   * 未投保
   *
   * Source: api#7.11.3/insuredInfoList.policyStatus.
   */
  notInsured: "未投保",
} as const;

/**
 * 保单状态
 *
 * The codes that may be sent.
 */
export type PolicyStatus = "未投保" | (string & {});

/**
 * 保单状态
 *
 * As received: also retired codes and those that nobody listed.
 */
export type PolicyStatusReceived = "未投保" | Unlisted<string>;

/**
 * 保单状态
 *
 * The labels of the document, by code.
 */
export const policyStatusLabels: ReadonlyMap<PolicyStatusReceived, string> = /*@__PURE__*/ new Map<
  PolicyStatusReceived,
  string
>([["未投保", "未投保"]]);

/**
 * 性别
 *
 * Source: api#7.11.3/holderGender, api#7.11.3/insuredInfoList.insuredGender.
 * Question q-status-texts: States and kinds that are told in words
 */
export const genderText = {
  /**
   * 男
   *
   * Source: api#7.11.3/holderGender.
   */
  male: "男",
  /**
   * 女
   *
   * Source: api#7.11.3/holderGender.
   */
  female: "女",
} as const;

/**
 * 性别
 *
 * The codes that may be sent.
 */
export type GenderText = "男" | "女" | (string & {});

/**
 * 性别
 *
 * As received: also retired codes and those that nobody listed.
 */
export type GenderTextReceived = "男" | "女" | Unlisted<string>;

/**
 * 性别
 *
 * The labels of the document, by code.
 */
export const genderTextLabels: ReadonlyMap<GenderTextReceived, string> = /*@__PURE__*/ new Map<
  GenderTextReceived,
  string
>([
  ["男", "男"],
  ["女", "女"],
]);

/**
 * 证件类型
 *
 * Source: api#7.11.3/insuredInfoList.insuredCardType.
 * Question q-status-texts: States and kinds that are told in words
 */
export const cardTypeText = {
  /**
   * 身份证
   *
   * Source: api#7.11.3/insuredInfoList.insuredCardType.
   */
  idCard: "身份证",
} as const;

/**
 * 证件类型
 *
 * The codes that may be sent.
 */
export type CardTypeText = "身份证" | (string & {});

/**
 * 证件类型
 *
 * As received: also retired codes and those that nobody listed.
 */
export type CardTypeTextReceived = "身份证" | Unlisted<string>;

/**
 * 证件类型
 *
 * The labels of the document, by code.
 */
export const cardTypeTextLabels: ReadonlyMap<CardTypeTextReceived, string> = /*@__PURE__*/ new Map<
  CardTypeTextReceived,
  string
>([["身份证", "身份证"]]);

/**
 * 企业证件类型
 *
 * Source: api#7.11.3/enterpriseCredType.
 * Question q-status-texts: States and kinds that are told in words
 */
export const enterpriseCardTypeText = {
  /**
   * 统一社会信用代码证
   *
   * Source: api#7.11.3/enterpriseCredType.
   */
  unifiedSocialCreditCode: "统一社会信用代码证",
} as const;

/**
 * 企业证件类型
 *
 * The codes that may be sent.
 */
export type EnterpriseCardTypeText = "统一社会信用代码证" | (string & {});

/**
 * 企业证件类型
 *
 * As received: also retired codes and those that nobody listed.
 */
export type EnterpriseCardTypeTextReceived = "统一社会信用代码证" | Unlisted<string>;

/**
 * 企业证件类型
 *
 * The labels of the document, by code.
 */
export const enterpriseCardTypeTextLabels: ReadonlyMap<EnterpriseCardTypeTextReceived, string> =
  /*@__PURE__*/ new Map<EnterpriseCardTypeTextReceived, string>([
    ["统一社会信用代码证", "统一社会信用代码证"],
  ]);
