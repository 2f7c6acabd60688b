// Generated from specs/lima by baowen. Do not edit: change the spec, then run `baowen generate`.

import type {
  AgencyInfo,
  AgencyInfoReceived,
  ApplyInfo,
  ApplyInfoReceived,
  Beneficiary,
  BeneficiaryReceived,
  BenefitInfo,
  BenefitInfoReceived,
  CallbackEnvelope,
  CallbackEnvelopeReceived,
  CallbackMessage,
  CallbackMessageMessageHead,
  CallbackMessageMessageHeadReceived,
  CallbackMessageReceived,
  CallbackOpenedEnvelope,
  CallbackOpenedEnvelopeReceived,
  CallbackOpenedReply,
  CallbackOpenedReplyReceived,
  CallbackReply,
  CallbackReplyMessage,
  CallbackReplyMessageMessageHead,
  CallbackReplyMessageMessageHeadReceived,
  CallbackReplyMessageReceived,
  CallbackReplyReceived,
  DetailedOrder,
  DetailedOrderReceived,
  DutyClause,
  DutyClauseReceived,
  ExpiringPolicy,
  ExpiringPolicyReceived,
  FailedOrder,
  FailedOrderReceived,
  FailedReceipt,
  FailedReceiptReceived,
  FailedRenewal,
  FailedRenewalReceived,
  FailedReturnVisit,
  FailedReturnVisitReceived,
  FirstPayment,
  FirstPaymentReceived,
  GetExpiringPolicyListBody,
  GetExpiringPolicyListBodyReceived,
  GetExpiringPolicyListData,
  GetExpiringPolicyListDataReceived,
  GetOrderDetailBody,
  GetOrderDetailBodyReceived,
  GetOrderDetailData,
  GetOrderDetailDataReceived,
  GetOrderListBody,
  GetOrderListBodyReceived,
  GetOrderListData,
  GetOrderListDataReceived,
  GetPaymentUrlBody,
  GetPaymentUrlBodyReceived,
  GetPaymentUrlData,
  GetPaymentUrlDataReceived,
  GetPolicyDetailBody,
  GetPolicyDetailBodyReceived,
  GetPolicyDetailData,
  GetPolicyDetailDataReceived,
  GetPolicyListBody,
  GetPolicyListBodyReceived,
  GetPolicyListData,
  GetPolicyListDataReceived,
  GetPolicyStatusBody,
  GetPolicyStatusBodyReceived,
  GetPolicyStatusData,
  GetPolicyStatusDataReceived,
  GetPolicyUrlBody,
  GetPolicyUrlBodyReceived,
  GetPolicyUrlData,
  GetPolicyUrlDataReceived,
  GetProductListBody,
  GetProductListBodyReceived,
  GetProductListData,
  GetProductListDataReceived,
  GetReceiptListBody,
  GetReceiptListBodyReceived,
  GetReceiptListData,
  GetReceiptListDataReceived,
  GetRenewalListBody,
  GetRenewalListBodyReceived,
  GetRenewalListData,
  GetRenewalListDataReceived,
  GetReturnVisitListBody,
  GetReturnVisitListBodyReceived,
  GetReturnVisitListData,
  GetReturnVisitListDataReceived,
  HesitationPeriod,
  HesitationPeriodReceived,
  HolderInfo,
  HolderInfoReceived,
  Insured,
  InsuredInfo,
  InsuredInfoReceived,
  InsuredReceived,
  ListedOrder,
  ListedOrderReceived,
  ListedPolicy,
  ListedPolicyReceived,
  ManualCheckNoticeBody,
  ManualCheckNoticeBodyReceived,
  OrderAgencyInfo,
  OrderAgencyInfoReceived,
  OrderApplyInfo,
  OrderApplyInfoReceived,
  OrderBeneficiary,
  OrderBeneficiaryReceived,
  OrderBenefitInfo,
  OrderBenefitInfoReceived,
  OrderCloseTimeNoticeBody,
  OrderCloseTimeNoticeBodyReceived,
  OrderDuty,
  OrderDutyReceived,
  OrderFirstPayment,
  OrderFirstPaymentReceived,
  OrderHolder,
  OrderHolderReceived,
  OrderInsured,
  OrderInsuredInfo,
  OrderInsuredInfoReceived,
  OrderInsuredReceived,
  OrderPaymentInfo,
  OrderPaymentInfoReceived,
  OrderRenewalPayer,
  OrderRenewalPayerReceived,
  OrderSku,
  OrderSkuReceived,
  PaymentInfo,
  PaymentInfoReceived,
  PaymentLink,
  PaymentLinkReceived,
  PolicyDuty,
  PolicyDutyReceived,
  PolicyOrder,
  PolicyOrderReceived,
  PolicyReceipt,
  PolicyReceiptReceived,
  PolicyRenewal,
  PolicyRenewalReceived,
  PolicyReturnVisit,
  PolicyReturnVisitReceived,
  PolicyRisk,
  PolicyRiskReceived,
  PolicySku,
  PolicySkuReceived,
  PolicyState,
  PolicyStateReceived,
  Product,
  ProductPlan,
  ProductPlanReceived,
  ProductReceived,
  QueryEnvelope,
  QueryEnvelopeReceived,
  QueryMessage,
  QueryMessageMessageHead,
  QueryMessageMessageHeadReceived,
  QueryMessageReceived,
  QueryOpenedEnvelope,
  QueryOpenedEnvelopeReceived,
  QueryOpenedReply,
  QueryOpenedReplyReceived,
  QueryReply,
  QueryReplyMessage,
  QueryReplyMessageMessageHead,
  QueryReplyMessageMessageHeadReceived,
  QueryReplyMessageReceived,
  QueryReplyReceived,
  RenewalNoticeBody,
  RenewalNoticeBodyReceived,
  RenewalPayer,
  RenewalPayerReceived,
  ReturnVisitNoticeBody,
  ReturnVisitNoticeBodyReceived,
  SurrenderNoticeBody,
  SurrenderNoticeBodyReceived,
} from "./types.js";
import type { Structure, Validator, WireObject, WireValue } from "@baowen/runtime";
import {
  NumberText,
  fourDigits,
  fromBooleanToText,
  fromDecimal,
  fromDecimalToText,
  fromLongToText,
  hasOnly,
  isAnyDecimal,
  isAnyDecimalText,
  isByteText,
  isDay,
  isDecimalText,
  isFilled,
  isFilledText,
  isInt,
  isIntText,
  isListOf,
  isLong,
  isObject,
  isOptionalText,
  isSafeInt,
  isSafeIntText,
  toDecimal,
  toInt,
  toText,
  twoDigits,
  validator,
} from "@baowen/runtime";

/** Whether a value is a real day or time, written as yyyy-MM-dd HH:mm:ss. */
function isDate_yyyy_MM_dd_HH_mm_ss(value: unknown): boolean {
  return (
    typeof value === "string" &&
    value.length === 19 &&
    value[4] === "-" &&
    value[7] === "-" &&
    value[10] === " " &&
    value[13] === ":" &&
    value[16] === ":" &&
    isDay(fourDigits(value, 0), twoDigits(value, 5), twoDigits(value, 8)) &&
    twoDigits(value, 11) < 24 &&
    twoDigits(value, 14) < 60 &&
    twoDigits(value, 17) < 60
  );
}

const getExpiringPolicyListBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "startTime",
  "endTime",
]);

const getExpiringPolicyListBodyStructure: Structure = {
  name: "GetExpiringPolicyListBody",
  title: "到期保单查询",
  rows: "r28#1.3/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "startTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      title: "查询开始时间",
    },
    {
      name: "endTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      title: "查询结束时间",
    },
  ],
};

function isGetExpiringPolicyListBody(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { startTime, endTime } = value;
  return (
    (isDate_yyyy_MM_dd_HH_mm_ss(startTime) || startTime === undefined) &&
    (isDate_yyyy_MM_dd_HH_mm_ss(endTime) || endTime === undefined) &&
    hasOnly(value, getExpiringPolicyListBody_names)
  );
}

function isGetExpiringPolicyListBodyReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { startTime, endTime } = value;
  return (
    (isDate_yyyy_MM_dd_HH_mm_ss(startTime) || startTime == null || startTime === "") &&
    (isDate_yyyy_MM_dd_HH_mm_ss(endTime) || endTime == null || endTime === "")
  );
}

/** 到期保单查询, as it is sent. */
export const getExpiringPolicyListBodyValidator: Validator<GetExpiringPolicyListBody> =
  /*@__PURE__*/ validator({
    structure: getExpiringPolicyListBodyStructure,
    face: "sent",
    check: isGetExpiringPolicyListBody,
  });

/** 到期保单查询, as it is received. */
export const getExpiringPolicyListBodyReceivedValidator: Validator<GetExpiringPolicyListBodyReceived> =
  /*@__PURE__*/ validator({
    structure: getExpiringPolicyListBodyStructure,
    face: "received",
    check: isGetExpiringPolicyListBodyReceived,
  });

const getExpiringPolicyListData_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "data",
]);

const getExpiringPolicyListDataStructure: Structure = {
  name: "GetExpiringPolicyListData",
  title: "到期保单查询",
  rows: "r28#1.5/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "data",
      type: { kind: "list", of: { kind: "structure", of: () => expiringPolicyStructure } },
      required: true,
      title: "数据集合",
    },
  ],
};

function isGetExpiringPolicyListData(value: unknown): boolean {
  return (
    isObject(value) &&
    isListOf(value.data, isExpiringPolicy) &&
    hasOnly(value, getExpiringPolicyListData_names)
  );
}

function isGetExpiringPolicyListDataReceived(value: unknown): boolean {
  return isObject(value) && isListOf(value.data, isExpiringPolicyReceived);
}

function decodeGetExpiringPolicyListData(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.data != null)
    value.data = (wire.data as readonly WireValue[]).map((item) =>
      decodeExpiringPolicy(item as WireObject),
    );
  return value;
}

export function encodeGetExpiringPolicyListData(value: GetExpiringPolicyListData): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.data = value.data.map((item) => encodeExpiringPolicy(item));
  return wire as WireObject;
}

/** 到期保单查询, as it is sent. */
export const getExpiringPolicyListDataValidator: Validator<GetExpiringPolicyListData> =
  /*@__PURE__*/ validator({
    structure: getExpiringPolicyListDataStructure,
    face: "sent",
    check: isGetExpiringPolicyListData,
    decode: decodeGetExpiringPolicyListData as (wire: WireObject) => GetExpiringPolicyListData,
  });

/** 到期保单查询, as it is received. */
export const getExpiringPolicyListDataReceivedValidator: Validator<GetExpiringPolicyListDataReceived> =
  /*@__PURE__*/ validator({
    structure: getExpiringPolicyListDataStructure,
    face: "received",
    check: isGetExpiringPolicyListDataReceived,
    decode: decodeGetExpiringPolicyListData as (
      wire: WireObject,
    ) => GetExpiringPolicyListDataReceived,
  });

const expiringPolicy_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "ackStatus",
  "hesitatedTime",
  "holderName",
  "policyId",
  "premium",
  "spuName",
  "startedTime",
  "policyStatus",
  "acceptedTime",
]);

const expiringPolicyStructure: Structure = {
  name: "ExpiringPolicy",
  title: "数据集合",
  rows: "r28#1.5/data[0].",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "ackStatus", type: { kind: "string" }, required: true, title: "回执回访状态" },
    {
      name: "hesitatedTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      required: true,
      title: "犹豫期",
    },
    {
      name: "holderName",
      type: { kind: "string" },
      required: true,
      title: "投保人",
      sensitive: "name",
    },
    { name: "policyId", type: { kind: "string" }, required: true, title: "保单id" },
    {
      name: "premium",
      type: { kind: "text", of: { kind: "decimal" } },
      required: true,
      title: "保费",
    },
    { name: "spuName", type: { kind: "string" }, required: true, title: "产品名字" },
    {
      name: "startedTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      required: true,
      title: "生效时间",
    },
    { name: "policyStatus", type: { kind: "string" }, title: "保单状态" },
    {
      name: "acceptedTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      title: "承保时间",
    },
  ],
};

function isExpiringPolicy(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { policyStatus, acceptedTime } = value;
  return (
    typeof value.ackStatus === "string" &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.hesitatedTime) &&
    typeof value.holderName === "string" &&
    typeof value.policyId === "string" &&
    isDecimalText(value.premium) &&
    typeof value.spuName === "string" &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.startedTime) &&
    (typeof policyStatus === "string" || policyStatus === undefined) &&
    (isDate_yyyy_MM_dd_HH_mm_ss(acceptedTime) || acceptedTime === undefined) &&
    hasOnly(value, expiringPolicy_names)
  );
}

function isExpiringPolicyReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { acceptedTime } = value;
  return (
    isFilledText(value.ackStatus) &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.hesitatedTime) &&
    isFilledText(value.holderName) &&
    isFilledText(value.policyId) &&
    isAnyDecimalText(value.premium) &&
    isFilledText(value.spuName) &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.startedTime) &&
    isOptionalText(value.policyStatus) &&
    (isDate_yyyy_MM_dd_HH_mm_ss(acceptedTime) || acceptedTime == null || acceptedTime === "")
  );
}

function decodeExpiringPolicy(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.premium != null) value.premium = toDecimal(wire.premium);
  return value;
}

export function encodeExpiringPolicy(value: ExpiringPolicy): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.premium = fromDecimalToText(value.premium);
  return wire as WireObject;
}

/** 数据集合, as it is sent. */
export const expiringPolicyValidator: Validator<ExpiringPolicy> = /*@__PURE__*/ validator({
  structure: expiringPolicyStructure,
  face: "sent",
  check: isExpiringPolicy,
  decode: decodeExpiringPolicy as (wire: WireObject) => ExpiringPolicy,
});

/** 数据集合, as it is received. */
export const expiringPolicyReceivedValidator: Validator<ExpiringPolicyReceived> =
  /*@__PURE__*/ validator({
    structure: expiringPolicyStructure,
    face: "received",
    check: isExpiringPolicyReceived,
    decode: decodeExpiringPolicy as (wire: WireObject) => ExpiringPolicyReceived,
  });

const getOrderDetailBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>(["proposalId"]);

const getOrderDetailBodyStructure: Structure = {
  name: "GetOrderDetailBody",
  title: "订单详情查询",
  rows: "r33#2/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [{ name: "proposalId", type: { kind: "string" }, required: true, title: "订单id" }],
};

function isGetOrderDetailBody(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.proposalId === "string" &&
    hasOnly(value, getOrderDetailBody_names)
  );
}

function isGetOrderDetailBodyReceived(value: unknown): boolean {
  return isObject(value) && isFilledText(value.proposalId);
}

/** 订单详情查询, as it is sent. */
export const getOrderDetailBodyValidator: Validator<GetOrderDetailBody> = /*@__PURE__*/ validator({
  structure: getOrderDetailBodyStructure,
  face: "sent",
  check: isGetOrderDetailBody,
});

/** 订单详情查询, as it is received. */
export const getOrderDetailBodyReceivedValidator: Validator<GetOrderDetailBodyReceived> =
  /*@__PURE__*/ validator({
    structure: getOrderDetailBodyStructure,
    face: "received",
    check: isGetOrderDetailBodyReceived,
  });

const getOrderDetailData_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "order",
  "applyInfo",
  "agencyInfo",
  "paymentInfo",
]);

const getOrderDetailDataStructure: Structure = {
  name: "GetOrderDetailData",
  title: "订单详情查询",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "order",
      type: { kind: "structure", of: () => detailedOrderStructure },
      required: true,
      title: "数据集合",
      cite: "r33#2.2/order",
    },
    { name: "applyInfo", type: { kind: "structure", of: () => orderApplyInfoStructure } },
    { name: "agencyInfo", type: { kind: "structure", of: () => orderAgencyInfoStructure } },
    { name: "paymentInfo", type: { kind: "structure", of: () => orderPaymentInfoStructure } },
  ],
};

function isGetOrderDetailData(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { applyInfo, agencyInfo, paymentInfo } = value;
  return (
    isDetailedOrder(value.order) &&
    (isOrderApplyInfo(applyInfo) || applyInfo === undefined) &&
    (isOrderAgencyInfo(agencyInfo) || agencyInfo === undefined) &&
    (isOrderPaymentInfo(paymentInfo) || paymentInfo === undefined) &&
    hasOnly(value, getOrderDetailData_names)
  );
}

function isGetOrderDetailDataReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { applyInfo, agencyInfo, paymentInfo } = value;
  return (
    isDetailedOrderReceived(value.order) &&
    (isOrderApplyInfoReceived(applyInfo) || applyInfo == null || applyInfo === "") &&
    (isOrderAgencyInfoReceived(agencyInfo) || agencyInfo == null || agencyInfo === "") &&
    (isOrderPaymentInfoReceived(paymentInfo) || paymentInfo == null || paymentInfo === "")
  );
}

function decodeGetOrderDetailData(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.order != null) value.order = decodeDetailedOrder(wire.order as WireObject);
  if (wire.applyInfo != null) value.applyInfo = decodeOrderApplyInfo(wire.applyInfo as WireObject);
  if (wire.paymentInfo != null)
    value.paymentInfo = decodeOrderPaymentInfo(wire.paymentInfo as WireObject);
  return value;
}

export function encodeGetOrderDetailData(value: GetOrderDetailData): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.order = encodeDetailedOrder(value.order);
  if (value.applyInfo !== undefined) wire.applyInfo = encodeOrderApplyInfo(value.applyInfo);
  if (value.paymentInfo !== undefined) wire.paymentInfo = encodeOrderPaymentInfo(value.paymentInfo);
  return wire as WireObject;
}

/** 订单详情查询, as it is sent. */
export const getOrderDetailDataValidator: Validator<GetOrderDetailData> = /*@__PURE__*/ validator({
  structure: getOrderDetailDataStructure,
  face: "sent",
  check: isGetOrderDetailData,
  decode: decodeGetOrderDetailData as (wire: WireObject) => GetOrderDetailData,
});

/** 订单详情查询, as it is received. */
export const getOrderDetailDataReceivedValidator: Validator<GetOrderDetailDataReceived> =
  /*@__PURE__*/ validator({
    structure: getOrderDetailDataStructure,
    face: "received",
    check: isGetOrderDetailDataReceived,
    decode: decodeGetOrderDetailData as (wire: WireObject) => GetOrderDetailDataReceived,
  });

const orderDuty_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "dutyId",
  "dutyName",
  "dutyPremium",
  "dutyAmount",
  "dutyAmountDesc",
]);

const orderDutyStructure: Structure = {
  name: "OrderDuty",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "dutyId", type: { kind: "string" } },
    { name: "dutyName", type: { kind: "string" } },
    { name: "dutyPremium", type: { kind: "decimal" } },
    { name: "dutyAmount", type: { kind: "decimal" } },
    { name: "dutyAmountDesc", type: { kind: "string" } },
  ],
};

function isOrderDuty(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { dutyId, dutyName, dutyPremium, dutyAmount, dutyAmountDesc } = value;
  return (
    (typeof dutyId === "string" || dutyId === undefined) &&
    (typeof dutyName === "string" || dutyName === undefined) &&
    (isAnyDecimal(dutyPremium) || dutyPremium === undefined) &&
    (isAnyDecimal(dutyAmount) || dutyAmount === undefined) &&
    (typeof dutyAmountDesc === "string" || dutyAmountDesc === undefined) &&
    hasOnly(value, orderDuty_names)
  );
}

function isOrderDutyReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { dutyPremium, dutyAmount } = value;
  return (
    isOptionalText(value.dutyId) &&
    isOptionalText(value.dutyName) &&
    (isAnyDecimal(dutyPremium) || dutyPremium == null || dutyPremium === "") &&
    (isAnyDecimal(dutyAmount) || dutyAmount == null || dutyAmount === "") &&
    isOptionalText(value.dutyAmountDesc)
  );
}

function decodeOrderDuty(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.dutyPremium != null) value.dutyPremium = toDecimal(wire.dutyPremium);
  if (wire.dutyAmount != null) value.dutyAmount = toDecimal(wire.dutyAmount);
  return value;
}

export function encodeOrderDuty(value: OrderDuty): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  if (value.dutyPremium !== undefined) wire.dutyPremium = fromDecimal(value.dutyPremium);
  if (value.dutyAmount !== undefined) wire.dutyAmount = fromDecimal(value.dutyAmount);
  return wire as WireObject;
}

/** OrderDuty, as it is sent. */
export const orderDutyValidator: Validator<OrderDuty> = /*@__PURE__*/ validator({
  structure: orderDutyStructure,
  face: "sent",
  check: isOrderDuty,
  decode: decodeOrderDuty as (wire: WireObject) => OrderDuty,
});

/** OrderDuty, as it is received. */
export const orderDutyReceivedValidator: Validator<OrderDutyReceived> = /*@__PURE__*/ validator({
  structure: orderDutyStructure,
  face: "received",
  check: isOrderDutyReceived,
  decode: decodeOrderDuty as (wire: WireObject) => OrderDutyReceived,
});

const orderSku_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "skuId",
  "skuName",
  "amount",
  "dutyList",
]);

const orderSkuStructure: Structure = {
  name: "OrderSku",
  title: "方案信息",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "skuId",
      type: { kind: "string" },
      required: true,
      title: "方案编号",
      cite: "r33#2.2/order.skuList.skuId",
    },
    {
      name: "skuName",
      type: { kind: "string" },
      title: "方案名称",
      cite: "r33#2.2/order.skuList.skuName",
    },
    { name: "amount", type: { kind: "decimal" } },
    {
      name: "dutyList",
      type: { kind: "list", of: { kind: "structure", of: () => orderDutyStructure } },
    },
  ],
};

function isOrderSku(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { skuName, amount, dutyList } = value;
  return (
    typeof value.skuId === "string" &&
    (typeof skuName === "string" || skuName === undefined) &&
    (isAnyDecimal(amount) || amount === undefined) &&
    (isListOf(dutyList, isOrderDuty) || dutyList === undefined) &&
    hasOnly(value, orderSku_names)
  );
}

function isOrderSkuReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { amount, dutyList } = value;
  return (
    isFilledText(value.skuId) &&
    isOptionalText(value.skuName) &&
    (isAnyDecimal(amount) || amount == null || amount === "") &&
    (isListOf(dutyList, isOrderDutyReceived) || dutyList == null || dutyList === "")
  );
}

function decodeOrderSku(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.amount != null) value.amount = toDecimal(wire.amount);
  if (wire.dutyList != null)
    value.dutyList = (wire.dutyList as readonly WireValue[]).map((item) =>
      decodeOrderDuty(item as WireObject),
    );
  return value;
}

export function encodeOrderSku(value: OrderSku): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  if (value.amount !== undefined) wire.amount = fromDecimal(value.amount);
  if (value.dutyList !== undefined)
    wire.dutyList = value.dutyList.map((item) => encodeOrderDuty(item));
  return wire as WireObject;
}

/** 方案信息, as it is sent. */
export const orderSkuValidator: Validator<OrderSku> = /*@__PURE__*/ validator({
  structure: orderSkuStructure,
  face: "sent",
  check: isOrderSku,
  decode: decodeOrderSku as (wire: WireObject) => OrderSku,
});

/** 方案信息, as it is received. */
export const orderSkuReceivedValidator: Validator<OrderSkuReceived> = /*@__PURE__*/ validator({
  structure: orderSkuStructure,
  face: "received",
  check: isOrderSkuReceived,
  decode: decodeOrderSku as (wire: WireObject) => OrderSkuReceived,
});

const detailedOrder_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "orderId",
  "parentOrderId",
  "policyStatus",
  "productId",
  "productName",
  "policyId",
  "bizTag",
  "orderStatus",
  "orderStatusDesc",
  "coopOrderId",
  "createdTime",
  "totalPremium",
  "beginDate",
  "endDate",
  "payType",
  "payPeriod",
  "insPeriod",
  "amount",
  "payTime",
  "productCategory",
  "agencyId",
  "insureOrgId",
  "insSource",
  "insureOrgName",
  "skuList",
]);

const detailedOrderStructure: Structure = {
  name: "DetailedOrder",
  title: "数据集合",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "orderId",
      type: { kind: "string" },
      required: true,
      title: "平台订单号",
      cite: "r33#2.2/order.orderId",
    },
    {
      name: "parentOrderId",
      type: { kind: "string" },
      title: "批次父级订单号",
      cite: "r33#2.2/order.parentOrderId",
    },
    {
      name: "policyStatus",
      type: { kind: "string" },
      title: "保单状态",
      cite: "r33#2.2/order.policyStatus",
    },
    {
      name: "productId",
      type: { kind: "string" },
      title: "平台产品ID",
      cite: "r33#2.2/order.productId",
    },
    {
      name: "productName",
      type: { kind: "string" },
      title: "产品名称",
      cite: "r33#2.2/order.productName",
    },
    { name: "policyId", type: { kind: "string" }, title: "保单号", cite: "r33#2.2/order.policyId" },
    {
      name: "bizTag",
      type: { kind: "string" },
      title: "商务业务标签",
      cite: "r33#2.2/order.bizTag",
    },
    { name: "orderStatus", type: { kind: "string" } },
    { name: "orderStatusDesc", type: { kind: "string" } },
    { name: "coopOrderId", type: { kind: "string" } },
    {
      name: "createdTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
    },
    {
      name: "totalPremium",
      type: { kind: "text", of: { kind: "decimal" } },
      required: true,
      title: "总保费",
      cite: "r33#2.2/order.totalPremium",
    },
    {
      name: "beginDate",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      title: "保险开始时间",
      cite: "r33#2.2/order.beginDate",
    },
    {
      name: "endDate",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      title: "保险结束时间",
      cite: "r33#2.2/order.endDate",
    },
    { name: "payType", type: { kind: "string" }, title: "缴费方式", cite: "r33#2.2/order.payType" },
    {
      name: "payPeriod",
      type: { kind: "string" },
      title: "缴费期间",
      cite: "r33#2.2/order.payPeriod",
    },
    {
      name: "insPeriod",
      type: { kind: "string" },
      title: "保险期间",
      cite: "r33#2.2/order.insPeriod",
    },
    {
      name: "amount",
      type: { kind: "text", of: { kind: "decimal" } },
      title: "保额",
      cite: "r33#2.2/order.amount",
    },
    {
      name: "payTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      title: "支付时间",
      cite: "r33#2.2/order.payTime",
    },
    {
      name: "productCategory",
      type: { kind: "string" },
      title: "产品分类名称",
      cite: "r33#2.2/order.productCategory",
      accepts: ["productCategoryName"],
    },
    {
      name: "agencyId",
      type: { kind: "string" },
      title: "平台代理人ID",
      cite: "r33#2.2/order.agencyId",
    },
    {
      name: "insureOrgId",
      type: { kind: "string" },
      title: "保险公司ID",
      cite: "r33#2.2/order.insureOrgId",
    },
    {
      name: "insSource",
      type: { kind: "string" },
      title: "出单来源",
      cite: "r33#2.2/order.insSource",
    },
    {
      name: "insureOrgName",
      type: { kind: "string" },
      title: "保险公司名称",
      cite: "r33#2.2/order.insureOrgName",
    },
    {
      name: "skuList",
      type: { kind: "list", of: { kind: "structure", of: () => orderSkuStructure } },
      required: true,
      title: "方案信息",
      cite: "r33#2.2/order.skuList",
    },
  ],
};

function isDetailedOrder(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    parentOrderId,
    policyStatus,
    productId,
    productName,
    policyId,
    bizTag,
    orderStatus,
    orderStatusDesc,
    coopOrderId,
    createdTime,
    beginDate,
    endDate,
    payType,
    payPeriod,
    insPeriod,
    amount,
    payTime,
    productCategory,
    agencyId,
    insureOrgId,
    insSource,
    insureOrgName,
  } = value;
  return (
    typeof value.orderId === "string" &&
    (typeof parentOrderId === "string" || parentOrderId === undefined) &&
    (typeof policyStatus === "string" || policyStatus === undefined) &&
    (typeof productId === "string" || productId === undefined) &&
    (typeof productName === "string" || productName === undefined) &&
    (typeof policyId === "string" || policyId === undefined) &&
    (typeof bizTag === "string" || bizTag === undefined) &&
    (typeof orderStatus === "string" || orderStatus === undefined) &&
    (typeof orderStatusDesc === "string" || orderStatusDesc === undefined) &&
    (typeof coopOrderId === "string" || coopOrderId === undefined) &&
    (isDate_yyyy_MM_dd_HH_mm_ss(createdTime) || createdTime === undefined) &&
    isDecimalText(value.totalPremium) &&
    (isDate_yyyy_MM_dd_HH_mm_ss(beginDate) || beginDate === undefined) &&
    (isDate_yyyy_MM_dd_HH_mm_ss(endDate) || endDate === undefined) &&
    (typeof payType === "string" || payType === undefined) &&
    (typeof payPeriod === "string" || payPeriod === undefined) &&
    (typeof insPeriod === "string" || insPeriod === undefined) &&
    (isDecimalText(amount) || amount === undefined) &&
    (isDate_yyyy_MM_dd_HH_mm_ss(payTime) || payTime === undefined) &&
    (typeof productCategory === "string" || productCategory === undefined) &&
    (typeof agencyId === "string" || agencyId === undefined) &&
    (typeof insureOrgId === "string" || insureOrgId === undefined) &&
    (typeof insSource === "string" || insSource === undefined) &&
    (typeof insureOrgName === "string" || insureOrgName === undefined) &&
    isListOf(value.skuList, isOrderSku) &&
    hasOnly(value, detailedOrder_names)
  );
}

function isDetailedOrderReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { createdTime, beginDate, endDate, amount, payTime } = value;
  return (
    isFilledText(value.orderId) &&
    isOptionalText(value.parentOrderId) &&
    isOptionalText(value.policyStatus) &&
    isOptionalText(value.productId) &&
    isOptionalText(value.productName) &&
    isOptionalText(value.policyId) &&
    isOptionalText(value.bizTag) &&
    isOptionalText(value.orderStatus) &&
    isOptionalText(value.orderStatusDesc) &&
    isOptionalText(value.coopOrderId) &&
    (isDate_yyyy_MM_dd_HH_mm_ss(createdTime) || createdTime == null || createdTime === "") &&
    isAnyDecimalText(value.totalPremium) &&
    (isDate_yyyy_MM_dd_HH_mm_ss(beginDate) || beginDate == null || beginDate === "") &&
    (isDate_yyyy_MM_dd_HH_mm_ss(endDate) || endDate == null || endDate === "") &&
    isOptionalText(value.payType) &&
    isOptionalText(value.payPeriod) &&
    isOptionalText(value.insPeriod) &&
    (isAnyDecimalText(amount) || amount == null || amount === "") &&
    (isDate_yyyy_MM_dd_HH_mm_ss(payTime) || payTime == null || payTime === "") &&
    isOptionalText(value.productCategory) &&
    isOptionalText(value.agencyId) &&
    isOptionalText(value.insureOrgId) &&
    isOptionalText(value.insSource) &&
    isOptionalText(value.insureOrgName) &&
    isListOf(value.skuList, isOrderSkuReceived)
  );
}

function decodeDetailedOrder(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.totalPremium != null) value.totalPremium = toDecimal(wire.totalPremium);
  if (wire.amount != null) value.amount = toDecimal(wire.amount);
  if (wire.skuList != null)
    value.skuList = (wire.skuList as readonly WireValue[]).map((item) =>
      decodeOrderSku(item as WireObject),
    );
  return value;
}

export function encodeDetailedOrder(value: DetailedOrder): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.totalPremium = fromDecimalToText(value.totalPremium);
  if (value.amount !== undefined) wire.amount = fromDecimalToText(value.amount);
  wire.skuList = value.skuList.map((item) => encodeOrderSku(item));
  return wire as WireObject;
}

/** 数据集合, as it is sent. */
export const detailedOrderValidator: Validator<DetailedOrder> = /*@__PURE__*/ validator({
  structure: detailedOrderStructure,
  face: "sent",
  check: isDetailedOrder,
  decode: decodeDetailedOrder as (wire: WireObject) => DetailedOrder,
});

/** 数据集合, as it is received. */
export const detailedOrderReceivedValidator: Validator<DetailedOrderReceived> =
  /*@__PURE__*/ validator({
    structure: detailedOrderStructure,
    face: "received",
    check: isDetailedOrderReceived,
    decode: decodeDetailedOrder as (wire: WireObject) => DetailedOrderReceived,
  });

const orderApplyInfo_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "holderInfo",
  "insuredInfo",
]);

const orderApplyInfoStructure: Structure = {
  name: "OrderApplyInfo",
  title: "投被保人信息",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "holderInfo", type: { kind: "structure", of: () => orderHolderStructure } },
    { name: "insuredInfo", type: { kind: "structure", of: () => orderInsuredInfoStructure } },
  ],
};

function isOrderApplyInfo(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { holderInfo, insuredInfo } = value;
  return (
    (isOrderHolder(holderInfo) || holderInfo === undefined) &&
    (isOrderInsuredInfo(insuredInfo) || insuredInfo === undefined) &&
    hasOnly(value, orderApplyInfo_names)
  );
}

function isOrderApplyInfoReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { holderInfo, insuredInfo } = value;
  return (
    (isOrderHolderReceived(holderInfo) || holderInfo == null || holderInfo === "") &&
    (isOrderInsuredInfoReceived(insuredInfo) || insuredInfo == null || insuredInfo === "")
  );
}

function decodeOrderApplyInfo(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.holderInfo != null) value.holderInfo = decodeOrderHolder(wire.holderInfo as WireObject);
  if (wire.insuredInfo != null)
    value.insuredInfo = decodeOrderInsuredInfo(wire.insuredInfo as WireObject);
  return value;
}

export function encodeOrderApplyInfo(value: OrderApplyInfo): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  if (value.holderInfo !== undefined) wire.holderInfo = encodeOrderHolder(value.holderInfo);
  if (value.insuredInfo !== undefined) wire.insuredInfo = encodeOrderInsuredInfo(value.insuredInfo);
  return wire as WireObject;
}

/** 投被保人信息, as it is sent. */
export const orderApplyInfoValidator: Validator<OrderApplyInfo> = /*@__PURE__*/ validator({
  structure: orderApplyInfoStructure,
  face: "sent",
  check: isOrderApplyInfo,
  decode: decodeOrderApplyInfo as (wire: WireObject) => OrderApplyInfo,
});

/** 投被保人信息, as it is received. */
export const orderApplyInfoReceivedValidator: Validator<OrderApplyInfoReceived> =
  /*@__PURE__*/ validator({
    structure: orderApplyInfoStructure,
    face: "received",
    check: isOrderApplyInfoReceived,
    decode: decodeOrderApplyInfo as (wire: WireObject) => OrderApplyInfoReceived,
  });

const gender_codes: readonly string[] = ["1", "2"];

/** Whether a value is a real day or time, written as yyyy-MM-dd. */
function isDate_yyyy_MM_dd(value: unknown): boolean {
  return (
    typeof value === "string" &&
    value.length === 10 &&
    value[4] === "-" &&
    value[7] === "-" &&
    isDay(fourDigits(value, 0), twoDigits(value, 5), twoDigits(value, 8))
  );
}

const orderHolder_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "holderName",
  "holderMobile",
  "holderEmail",
  "holderCardNo",
  "holderCardType",
  "holderGender",
  "holderBirthday",
  "holderIdVaildStartDate",
  "holderIdVaildEndDate",
  "holderIdHeight",
  "holderIdWeight",
  "holderSocialSecurityFlag",
  "holderProfessionId",
  "holderProfessionName",
  "holderProvinceId",
  "holderProvinceName",
  "holderCityId",
  "holderCityName",
  "holderDistrictId",
  "holderDistrictName",
  "holderAddress",
  "holderCompanyName",
  "holderCompanyAddress",
  "holderPostCode",
  "holderIncomeTypeName",
  "holderIncomeTypeId",
  "holderIncomeAmount",
  "holderMaritalStatus",
  "holderMaritalStatusName",
  "holderTaxResidents",
]);

const orderHolderStructure: Structure = {
  name: "OrderHolder",
  title: "投保人信息",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "holderName", type: { kind: "string" }, sensitive: "name" },
    { name: "holderMobile", type: { kind: "string" }, sensitive: "mobile" },
    { name: "holderEmail", type: { kind: "string" }, sensitive: "email" },
    { name: "holderCardNo", type: { kind: "string" }, sensitive: "id-card" },
    { name: "holderCardType", type: { kind: "string" } },
    {
      name: "holderGender",
      type: { kind: "code", name: "Gender", values: gender_codes, wire: "string" },
    },
    {
      name: "holderBirthday",
      type: { kind: "date", format: "yyyy-MM-dd", is: isDate_yyyy_MM_dd },
      sensitive: "birthday",
    },
    { name: "holderIdVaildStartDate", type: { kind: "string" } },
    { name: "holderIdVaildEndDate", type: { kind: "string" } },
    { name: "holderIdHeight", type: { kind: "string" } },
    { name: "holderIdWeight", type: { kind: "string" } },
    { name: "holderSocialSecurityFlag", type: { kind: "string" } },
    { name: "holderProfessionId", type: { kind: "string" } },
    { name: "holderProfessionName", type: { kind: "string" } },
    { name: "holderProvinceId", type: { kind: "string" }, sensitive: "address" },
    { name: "holderProvinceName", type: { kind: "string" }, sensitive: "address" },
    { name: "holderCityId", type: { kind: "string" }, sensitive: "address" },
    { name: "holderCityName", type: { kind: "string" }, sensitive: "address" },
    { name: "holderDistrictId", type: { kind: "string" }, sensitive: "address" },
    { name: "holderDistrictName", type: { kind: "string" }, sensitive: "address" },
    { name: "holderAddress", type: { kind: "string" }, sensitive: "address" },
    { name: "holderCompanyName", type: { kind: "string" }, sensitive: "name" },
    { name: "holderCompanyAddress", type: { kind: "string" }, sensitive: "address" },
    { name: "holderPostCode", type: { kind: "string" }, sensitive: "address" },
    { name: "holderIncomeTypeName", type: { kind: "string" } },
    { name: "holderIncomeTypeId", type: { kind: "string" } },
    { name: "holderIncomeAmount", type: { kind: "string" } },
    { name: "holderMaritalStatus", type: { kind: "string" } },
    { name: "holderMaritalStatusName", type: { kind: "string" } },
    { name: "holderTaxResidents", type: { kind: "string" } },
  ],
};

function isOrderHolder(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    holderName,
    holderMobile,
    holderEmail,
    holderCardNo,
    holderCardType,
    holderGender,
    holderBirthday,
    holderIdVaildStartDate,
    holderIdVaildEndDate,
    holderIdHeight,
    holderIdWeight,
    holderSocialSecurityFlag,
    holderProfessionId,
    holderProfessionName,
    holderProvinceId,
    holderProvinceName,
    holderCityId,
    holderCityName,
    holderDistrictId,
    holderDistrictName,
    holderAddress,
    holderCompanyName,
    holderCompanyAddress,
    holderPostCode,
    holderIncomeTypeName,
    holderIncomeTypeId,
    holderIncomeAmount,
    holderMaritalStatus,
    holderMaritalStatusName,
    holderTaxResidents,
  } = value;
  return (
    (typeof holderName === "string" || holderName === undefined) &&
    (typeof holderMobile === "string" || holderMobile === undefined) &&
    (typeof holderEmail === "string" || holderEmail === undefined) &&
    (typeof holderCardNo === "string" || holderCardNo === undefined) &&
    (typeof holderCardType === "string" || holderCardType === undefined) &&
    (holderGender === "1" || holderGender === "2" || holderGender === undefined) &&
    (isDate_yyyy_MM_dd(holderBirthday) || holderBirthday === undefined) &&
    (typeof holderIdVaildStartDate === "string" || holderIdVaildStartDate === undefined) &&
    (typeof holderIdVaildEndDate === "string" || holderIdVaildEndDate === undefined) &&
    (typeof holderIdHeight === "string" || holderIdHeight === undefined) &&
    (typeof holderIdWeight === "string" || holderIdWeight === undefined) &&
    (typeof holderSocialSecurityFlag === "string" || holderSocialSecurityFlag === undefined) &&
    (typeof holderProfessionId === "string" || holderProfessionId === undefined) &&
    (typeof holderProfessionName === "string" || holderProfessionName === undefined) &&
    (typeof holderProvinceId === "string" || holderProvinceId === undefined) &&
    (typeof holderProvinceName === "string" || holderProvinceName === undefined) &&
    (typeof holderCityId === "string" || holderCityId === undefined) &&
    (typeof holderCityName === "string" || holderCityName === undefined) &&
    (typeof holderDistrictId === "string" || holderDistrictId === undefined) &&
    (typeof holderDistrictName === "string" || holderDistrictName === undefined) &&
    (typeof holderAddress === "string" || holderAddress === undefined) &&
    (typeof holderCompanyName === "string" || holderCompanyName === undefined) &&
    (typeof holderCompanyAddress === "string" || holderCompanyAddress === undefined) &&
    (typeof holderPostCode === "string" || holderPostCode === undefined) &&
    (typeof holderIncomeTypeName === "string" || holderIncomeTypeName === undefined) &&
    (typeof holderIncomeTypeId === "string" || holderIncomeTypeId === undefined) &&
    (typeof holderIncomeAmount === "string" || holderIncomeAmount === undefined) &&
    (typeof holderMaritalStatus === "string" || holderMaritalStatus === undefined) &&
    (typeof holderMaritalStatusName === "string" || holderMaritalStatusName === undefined) &&
    (typeof holderTaxResidents === "string" || holderTaxResidents === undefined) &&
    hasOnly(value, orderHolder_names)
  );
}

function isOrderHolderReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { holderBirthday } = value;
  return (
    isOptionalText(value.holderName) &&
    isOptionalText(value.holderMobile) &&
    isOptionalText(value.holderEmail) &&
    isOptionalText(value.holderCardNo) &&
    isOptionalText(value.holderCardType) &&
    isOptionalText(value.holderGender) &&
    (isDate_yyyy_MM_dd(holderBirthday) || holderBirthday == null || holderBirthday === "") &&
    isOptionalText(value.holderIdVaildStartDate) &&
    isOptionalText(value.holderIdVaildEndDate) &&
    isOptionalText(value.holderIdHeight) &&
    isOptionalText(value.holderIdWeight) &&
    isOptionalText(value.holderSocialSecurityFlag) &&
    isOptionalText(value.holderProfessionId) &&
    isOptionalText(value.holderProfessionName) &&
    isOptionalText(value.holderProvinceId) &&
    isOptionalText(value.holderProvinceName) &&
    isOptionalText(value.holderCityId) &&
    isOptionalText(value.holderCityName) &&
    isOptionalText(value.holderDistrictId) &&
    isOptionalText(value.holderDistrictName) &&
    isOptionalText(value.holderAddress) &&
    isOptionalText(value.holderCompanyName) &&
    isOptionalText(value.holderCompanyAddress) &&
    isOptionalText(value.holderPostCode) &&
    isOptionalText(value.holderIncomeTypeName) &&
    isOptionalText(value.holderIncomeTypeId) &&
    isOptionalText(value.holderIncomeAmount) &&
    isOptionalText(value.holderMaritalStatus) &&
    isOptionalText(value.holderMaritalStatusName) &&
    isOptionalText(value.holderTaxResidents)
  );
}

function decodeOrderHolder(wire: WireObject): object {
  const {
    holderIdVaildStartDate: _0,
    holderIdVaildEndDate: _1,
    holderIdHeight: _2,
    holderIdWeight: _3,
    ...others
  } = wire;
  const value: { [name: string]: unknown } = others;
  if (wire.holderIdVaildStartDate !== undefined)
    value.holderIdValidStartDate = wire.holderIdVaildStartDate;
  if (wire.holderIdVaildEndDate !== undefined)
    value.holderIdValidEndDate = wire.holderIdVaildEndDate;
  if (wire.holderIdHeight !== undefined) value.holderHeight = wire.holderIdHeight;
  if (wire.holderIdWeight !== undefined) value.holderWeight = wire.holderIdWeight;
  return value;
}

export function encodeOrderHolder(value: OrderHolder): WireObject {
  const {
    holderIdValidStartDate: _0,
    holderIdValidEndDate: _1,
    holderHeight: _2,
    holderWeight: _3,
    ...others
  } = value;
  const wire: { [name: string]: unknown } = others;
  if (value.holderIdValidStartDate !== undefined)
    wire.holderIdVaildStartDate = value.holderIdValidStartDate;
  if (value.holderIdValidEndDate !== undefined)
    wire.holderIdVaildEndDate = value.holderIdValidEndDate;
  if (value.holderHeight !== undefined) wire.holderIdHeight = value.holderHeight;
  if (value.holderWeight !== undefined) wire.holderIdWeight = value.holderWeight;
  return wire as WireObject;
}

/** 投保人信息, as it is sent. */
export const orderHolderValidator: Validator<OrderHolder> = /*@__PURE__*/ validator({
  structure: orderHolderStructure,
  face: "sent",
  check: isOrderHolder,
  decode: decodeOrderHolder as (wire: WireObject) => OrderHolder,
});

/** 投保人信息, as it is received. */
export const orderHolderReceivedValidator: Validator<OrderHolderReceived> = /*@__PURE__*/ validator(
  {
    structure: orderHolderStructure,
    face: "received",
    check: isOrderHolderReceived,
    decode: decodeOrderHolder as (wire: WireObject) => OrderHolderReceived,
  },
);

const orderInsuredInfo_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "isHolder",
  "insuredList",
]);

const orderInsuredInfoStructure: Structure = {
  name: "OrderInsuredInfo",
  title: "被保人对象",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "isHolder", type: { kind: "text", of: { kind: "boolean", words: ["true", "false"] } } },
    {
      name: "insuredList",
      type: { kind: "list", of: { kind: "structure", of: () => orderInsuredStructure } },
    },
  ],
};

function isOrderInsuredInfo(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { isHolder, insuredList } = value;
  return (
    (isHolder === "true" || isHolder === "false" || isHolder === undefined) &&
    (isListOf(insuredList, isOrderInsured) || insuredList === undefined) &&
    hasOnly(value, orderInsuredInfo_names)
  );
}

function isOrderInsuredInfoReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { isHolder, insuredList } = value;
  return (
    (isHolder === "true" || isHolder === "false" || isHolder == null || isHolder === "") &&
    (isListOf(insuredList, isOrderInsuredReceived) || insuredList == null || insuredList === "")
  );
}

function decodeOrderInsuredInfo(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.isHolder != null) value.isHolder = wire.isHolder === "true";
  if (wire.insuredList != null)
    value.insuredList = (wire.insuredList as readonly WireValue[]).map((item) =>
      decodeOrderInsured(item as WireObject),
    );
  return value;
}

export function encodeOrderInsuredInfo(value: OrderInsuredInfo): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  if (value.isHolder !== undefined)
    wire.isHolder = fromBooleanToText(value.isHolder, ["true", "false"]);
  if (value.insuredList !== undefined)
    wire.insuredList = value.insuredList.map((item) => encodeOrderInsured(item));
  return wire as WireObject;
}

/** 被保人对象, as it is sent. */
export const orderInsuredInfoValidator: Validator<OrderInsuredInfo> = /*@__PURE__*/ validator({
  structure: orderInsuredInfoStructure,
  face: "sent",
  check: isOrderInsuredInfo,
  decode: decodeOrderInsuredInfo as (wire: WireObject) => OrderInsuredInfo,
});

/** 被保人对象, as it is received. */
export const orderInsuredInfoReceivedValidator: Validator<OrderInsuredInfoReceived> =
  /*@__PURE__*/ validator({
    structure: orderInsuredInfoStructure,
    face: "received",
    check: isOrderInsuredInfoReceived,
    decode: decodeOrderInsuredInfo as (wire: WireObject) => OrderInsuredInfoReceived,
  });

const orderInsured_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "insuredRelation",
  "insuredName",
  "insuredMobile",
  "insuredEmail",
  "insuredCardNo",
  "insuredCardType",
  "insuredGender",
  "insuredBirthday",
  "insuredIdVaildStartDate",
  "insuredIdVaildEndDate",
  "insuredIdHeight",
  "insuredIdWeight",
  "insuredSocialSecurityFlag",
  "insuredProfessionId",
  "insuredProfessionName",
  "insuredProvinceId",
  "insuredProvinceName",
  "insuredCityId",
  "insuredCityName",
  "insuredDistrictId",
  "insuredDistrictName",
  "insuredAddress",
  "insuredCompanyName",
  "insuredCompanyAddress",
  "insuredPostCode",
  "insuredIncomeTypeName",
  "insuredIncomeTypeId",
  "insuredIncomeAmount",
  "insuredMaritalStatus",
  "insuredMaritalStatusName",
  "insuredTaxResidents",
  "benefitInfo",
]);

const orderInsuredStructure: Structure = {
  name: "OrderInsured",
  title: "被保人",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "insuredRelation", type: { kind: "string" } },
    { name: "insuredName", type: { kind: "string" }, sensitive: "name" },
    { name: "insuredMobile", type: { kind: "string" }, sensitive: "mobile" },
    { name: "insuredEmail", type: { kind: "string" }, sensitive: "email" },
    { name: "insuredCardNo", type: { kind: "string" }, sensitive: "id-card" },
    { name: "insuredCardType", type: { kind: "string" } },
    {
      name: "insuredGender",
      type: { kind: "code", name: "Gender", values: gender_codes, wire: "string" },
    },
    {
      name: "insuredBirthday",
      type: { kind: "date", format: "yyyy-MM-dd", is: isDate_yyyy_MM_dd },
      sensitive: "birthday",
    },
    { name: "insuredIdVaildStartDate", type: { kind: "string" } },
    { name: "insuredIdVaildEndDate", type: { kind: "string" } },
    { name: "insuredIdHeight", type: { kind: "string" } },
    { name: "insuredIdWeight", type: { kind: "string" } },
    { name: "insuredSocialSecurityFlag", type: { kind: "string" } },
    { name: "insuredProfessionId", type: { kind: "string" } },
    { name: "insuredProfessionName", type: { kind: "string" } },
    { name: "insuredProvinceId", type: { kind: "string" }, sensitive: "address" },
    { name: "insuredProvinceName", type: { kind: "string" }, sensitive: "address" },
    { name: "insuredCityId", type: { kind: "string" }, sensitive: "address" },
    { name: "insuredCityName", type: { kind: "string" }, sensitive: "address" },
    { name: "insuredDistrictId", type: { kind: "string" }, sensitive: "address" },
    { name: "insuredDistrictName", type: { kind: "string" }, sensitive: "address" },
    { name: "insuredAddress", type: { kind: "string" }, sensitive: "address" },
    { name: "insuredCompanyName", type: { kind: "string" }, sensitive: "name" },
    { name: "insuredCompanyAddress", type: { kind: "string" }, sensitive: "address" },
    { name: "insuredPostCode", type: { kind: "string" }, sensitive: "address" },
    { name: "insuredIncomeTypeName", type: { kind: "string" } },
    { name: "insuredIncomeTypeId", type: { kind: "string" } },
    { name: "insuredIncomeAmount", type: { kind: "string" } },
    { name: "insuredMaritalStatus", type: { kind: "string" } },
    { name: "insuredMaritalStatusName", type: { kind: "string" } },
    { name: "insuredTaxResidents", type: { kind: "string" } },
    { name: "benefitInfo", type: { kind: "structure", of: () => orderBenefitInfoStructure } },
  ],
};

function isOrderInsured(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    insuredRelation,
    insuredName,
    insuredMobile,
    insuredEmail,
    insuredCardNo,
    insuredCardType,
    insuredGender,
    insuredBirthday,
    insuredIdVaildStartDate,
    insuredIdVaildEndDate,
    insuredIdHeight,
    insuredIdWeight,
    insuredSocialSecurityFlag,
    insuredProfessionId,
    insuredProfessionName,
    insuredProvinceId,
    insuredProvinceName,
    insuredCityId,
    insuredCityName,
    insuredDistrictId,
    insuredDistrictName,
    insuredAddress,
    insuredCompanyName,
    insuredCompanyAddress,
    insuredPostCode,
    insuredIncomeTypeName,
    insuredIncomeTypeId,
    insuredIncomeAmount,
    insuredMaritalStatus,
    insuredMaritalStatusName,
    insuredTaxResidents,
    benefitInfo,
  } = value;
  return (
    (typeof insuredRelation === "string" || insuredRelation === undefined) &&
    (typeof insuredName === "string" || insuredName === undefined) &&
    (typeof insuredMobile === "string" || insuredMobile === undefined) &&
    (typeof insuredEmail === "string" || insuredEmail === undefined) &&
    (typeof insuredCardNo === "string" || insuredCardNo === undefined) &&
    (typeof insuredCardType === "string" || insuredCardType === undefined) &&
    (insuredGender === "1" || insuredGender === "2" || insuredGender === undefined) &&
    (isDate_yyyy_MM_dd(insuredBirthday) || insuredBirthday === undefined) &&
    (typeof insuredIdVaildStartDate === "string" || insuredIdVaildStartDate === undefined) &&
    (typeof insuredIdVaildEndDate === "string" || insuredIdVaildEndDate === undefined) &&
    (typeof insuredIdHeight === "string" || insuredIdHeight === undefined) &&
    (typeof insuredIdWeight === "string" || insuredIdWeight === undefined) &&
    (typeof insuredSocialSecurityFlag === "string" || insuredSocialSecurityFlag === undefined) &&
    (typeof insuredProfessionId === "string" || insuredProfessionId === undefined) &&
    (typeof insuredProfessionName === "string" || insuredProfessionName === undefined) &&
    (typeof insuredProvinceId === "string" || insuredProvinceId === undefined) &&
    (typeof insuredProvinceName === "string" || insuredProvinceName === undefined) &&
    (typeof insuredCityId === "string" || insuredCityId === undefined) &&
    (typeof insuredCityName === "string" || insuredCityName === undefined) &&
    (typeof insuredDistrictId === "string" || insuredDistrictId === undefined) &&
    (typeof insuredDistrictName === "string" || insuredDistrictName === undefined) &&
    (typeof insuredAddress === "string" || insuredAddress === undefined) &&
    (typeof insuredCompanyName === "string" || insuredCompanyName === undefined) &&
    (typeof insuredCompanyAddress === "string" || insuredCompanyAddress === undefined) &&
    (typeof insuredPostCode === "string" || insuredPostCode === undefined) &&
    (typeof insuredIncomeTypeName === "string" || insuredIncomeTypeName === undefined) &&
    (typeof insuredIncomeTypeId === "string" || insuredIncomeTypeId === undefined) &&
    (typeof insuredIncomeAmount === "string" || insuredIncomeAmount === undefined) &&
    (typeof insuredMaritalStatus === "string" || insuredMaritalStatus === undefined) &&
    (typeof insuredMaritalStatusName === "string" || insuredMaritalStatusName === undefined) &&
    (typeof insuredTaxResidents === "string" || insuredTaxResidents === undefined) &&
    (isOrderBenefitInfo(benefitInfo) || benefitInfo === undefined) &&
    hasOnly(value, orderInsured_names)
  );
}

function isOrderInsuredReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { insuredBirthday, benefitInfo } = value;
  return (
    isOptionalText(value.insuredRelation) &&
    isOptionalText(value.insuredName) &&
    isOptionalText(value.insuredMobile) &&
    isOptionalText(value.insuredEmail) &&
    isOptionalText(value.insuredCardNo) &&
    isOptionalText(value.insuredCardType) &&
    isOptionalText(value.insuredGender) &&
    (isDate_yyyy_MM_dd(insuredBirthday) || insuredBirthday == null || insuredBirthday === "") &&
    isOptionalText(value.insuredIdVaildStartDate) &&
    isOptionalText(value.insuredIdVaildEndDate) &&
    isOptionalText(value.insuredIdHeight) &&
    isOptionalText(value.insuredIdWeight) &&
    isOptionalText(value.insuredSocialSecurityFlag) &&
    isOptionalText(value.insuredProfessionId) &&
    isOptionalText(value.insuredProfessionName) &&
    isOptionalText(value.insuredProvinceId) &&
    isOptionalText(value.insuredProvinceName) &&
    isOptionalText(value.insuredCityId) &&
    isOptionalText(value.insuredCityName) &&
    isOptionalText(value.insuredDistrictId) &&
    isOptionalText(value.insuredDistrictName) &&
    isOptionalText(value.insuredAddress) &&
    isOptionalText(value.insuredCompanyName) &&
    isOptionalText(value.insuredCompanyAddress) &&
    isOptionalText(value.insuredPostCode) &&
    isOptionalText(value.insuredIncomeTypeName) &&
    isOptionalText(value.insuredIncomeTypeId) &&
    isOptionalText(value.insuredIncomeAmount) &&
    isOptionalText(value.insuredMaritalStatus) &&
    isOptionalText(value.insuredMaritalStatusName) &&
    isOptionalText(value.insuredTaxResidents) &&
    (isOrderBenefitInfoReceived(benefitInfo) || benefitInfo == null || benefitInfo === "")
  );
}

function decodeOrderInsured(wire: WireObject): object {
  const {
    insuredIdVaildStartDate: _0,
    insuredIdVaildEndDate: _1,
    insuredIdHeight: _2,
    insuredIdWeight: _3,
    ...others
  } = wire;
  const value: { [name: string]: unknown } = others;
  if (wire.insuredIdVaildStartDate !== undefined)
    value.insuredIdValidStartDate = wire.insuredIdVaildStartDate;
  if (wire.insuredIdVaildEndDate !== undefined)
    value.insuredIdValidEndDate = wire.insuredIdVaildEndDate;
  if (wire.insuredIdHeight !== undefined) value.insuredHeight = wire.insuredIdHeight;
  if (wire.insuredIdWeight !== undefined) value.insuredWeight = wire.insuredIdWeight;
  if (wire.benefitInfo != null)
    value.benefitInfo = decodeOrderBenefitInfo(wire.benefitInfo as WireObject);
  return value;
}

export function encodeOrderInsured(value: OrderInsured): WireObject {
  const {
    insuredIdValidStartDate: _0,
    insuredIdValidEndDate: _1,
    insuredHeight: _2,
    insuredWeight: _3,
    ...others
  } = value;
  const wire: { [name: string]: unknown } = others;
  if (value.insuredIdValidStartDate !== undefined)
    wire.insuredIdVaildStartDate = value.insuredIdValidStartDate;
  if (value.insuredIdValidEndDate !== undefined)
    wire.insuredIdVaildEndDate = value.insuredIdValidEndDate;
  if (value.insuredHeight !== undefined) wire.insuredIdHeight = value.insuredHeight;
  if (value.insuredWeight !== undefined) wire.insuredIdWeight = value.insuredWeight;
  if (value.benefitInfo !== undefined) wire.benefitInfo = encodeOrderBenefitInfo(value.benefitInfo);
  return wire as WireObject;
}

/** 被保人, as it is sent. */
export const orderInsuredValidator: Validator<OrderInsured> = /*@__PURE__*/ validator({
  structure: orderInsuredStructure,
  face: "sent",
  check: isOrderInsured,
  decode: decodeOrderInsured as (wire: WireObject) => OrderInsured,
});

/** 被保人, as it is received. */
export const orderInsuredReceivedValidator: Validator<OrderInsuredReceived> =
  /*@__PURE__*/ validator({
    structure: orderInsuredStructure,
    face: "received",
    check: isOrderInsuredReceived,
    decode: decodeOrderInsured as (wire: WireObject) => OrderInsuredReceived,
  });

const orderBenefitInfo_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "isLegal",
  "benefitList",
]);

const orderBenefitInfoStructure: Structure = {
  name: "OrderBenefitInfo",
  title: "受益人信息",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "isLegal", type: { kind: "text", of: { kind: "boolean", words: ["true", "false"] } } },
    {
      name: "benefitList",
      type: { kind: "list", of: { kind: "structure", of: () => orderBeneficiaryStructure } },
    },
  ],
};

function isOrderBenefitInfo(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { isLegal, benefitList } = value;
  return (
    (isLegal === "true" || isLegal === "false" || isLegal === undefined) &&
    (isListOf(benefitList, isOrderBeneficiary) || benefitList === undefined) &&
    hasOnly(value, orderBenefitInfo_names)
  );
}

function isOrderBenefitInfoReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { isLegal, benefitList } = value;
  return (
    (isLegal === "true" || isLegal === "false" || isLegal == null || isLegal === "") &&
    (isListOf(benefitList, isOrderBeneficiaryReceived) || benefitList == null || benefitList === "")
  );
}

function decodeOrderBenefitInfo(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.isLegal != null) value.isLegal = wire.isLegal === "true";
  if (wire.benefitList != null)
    value.benefitList = (wire.benefitList as readonly WireValue[]).map((item) =>
      decodeOrderBeneficiary(item as WireObject),
    );
  return value;
}

export function encodeOrderBenefitInfo(value: OrderBenefitInfo): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  if (value.isLegal !== undefined)
    wire.isLegal = fromBooleanToText(value.isLegal, ["true", "false"]);
  if (value.benefitList !== undefined)
    wire.benefitList = value.benefitList.map((item) => encodeOrderBeneficiary(item));
  return wire as WireObject;
}

/** 受益人信息, as it is sent. */
export const orderBenefitInfoValidator: Validator<OrderBenefitInfo> = /*@__PURE__*/ validator({
  structure: orderBenefitInfoStructure,
  face: "sent",
  check: isOrderBenefitInfo,
  decode: decodeOrderBenefitInfo as (wire: WireObject) => OrderBenefitInfo,
});

/** 受益人信息, as it is received. */
export const orderBenefitInfoReceivedValidator: Validator<OrderBenefitInfoReceived> =
  /*@__PURE__*/ validator({
    structure: orderBenefitInfoStructure,
    face: "received",
    check: isOrderBenefitInfoReceived,
    decode: decodeOrderBenefitInfo as (wire: WireObject) => OrderBenefitInfoReceived,
  });

const orderBeneficiary_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "benefitRelation",
  "benefitName",
  "benefitCardType",
  "benefitCardNo",
  "benefitScale",
  "benefitBirthday",
  "benefitGender",
  "benefitOrder",
]);

const orderBeneficiaryStructure: Structure = {
  name: "OrderBeneficiary",
  title: "受益人",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "benefitRelation", type: { kind: "string" } },
    { name: "benefitName", type: { kind: "string" }, sensitive: "name" },
    { name: "benefitCardType", type: { kind: "string" } },
    { name: "benefitCardNo", type: { kind: "string" }, sensitive: "id-card" },
    { name: "benefitScale", type: { kind: "text", of: { kind: "decimal" } } },
    {
      name: "benefitBirthday",
      type: { kind: "date", format: "yyyy-MM-dd", is: isDate_yyyy_MM_dd },
      sensitive: "birthday",
    },
    {
      name: "benefitGender",
      type: { kind: "code", name: "Gender", values: gender_codes, wire: "string" },
    },
    { name: "benefitOrder", type: { kind: "text", of: { kind: "int" } } },
  ],
};

function isOrderBeneficiary(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    benefitRelation,
    benefitName,
    benefitCardType,
    benefitCardNo,
    benefitScale,
    benefitBirthday,
    benefitGender,
    benefitOrder,
  } = value;
  return (
    (typeof benefitRelation === "string" || benefitRelation === undefined) &&
    (typeof benefitName === "string" || benefitName === undefined) &&
    (typeof benefitCardType === "string" || benefitCardType === undefined) &&
    (typeof benefitCardNo === "string" || benefitCardNo === undefined) &&
    (isDecimalText(benefitScale) || benefitScale === undefined) &&
    (isDate_yyyy_MM_dd(benefitBirthday) || benefitBirthday === undefined) &&
    (benefitGender === "1" || benefitGender === "2" || benefitGender === undefined) &&
    (isIntText(benefitOrder) || benefitOrder === undefined) &&
    hasOnly(value, orderBeneficiary_names)
  );
}

function isOrderBeneficiaryReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { benefitScale, benefitBirthday, benefitOrder } = value;
  return (
    isOptionalText(value.benefitRelation) &&
    isOptionalText(value.benefitName) &&
    isOptionalText(value.benefitCardType) &&
    isOptionalText(value.benefitCardNo) &&
    (isAnyDecimalText(benefitScale) || benefitScale == null || benefitScale === "") &&
    (isDate_yyyy_MM_dd(benefitBirthday) || benefitBirthday == null || benefitBirthday === "") &&
    isOptionalText(value.benefitGender) &&
    (isSafeIntText(benefitOrder) || benefitOrder == null || benefitOrder === "")
  );
}

function decodeOrderBeneficiary(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.benefitScale != null) value.benefitScale = toDecimal(wire.benefitScale);
  if (wire.benefitOrder != null) value.benefitOrder = toInt(wire.benefitOrder);
  return value;
}

export function encodeOrderBeneficiary(value: OrderBeneficiary): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  if (value.benefitScale !== undefined) wire.benefitScale = fromDecimalToText(value.benefitScale);
  if (value.benefitOrder !== undefined) wire.benefitOrder = fromLongToText(value.benefitOrder);
  return wire as WireObject;
}

/** 受益人, as it is sent. */
export const orderBeneficiaryValidator: Validator<OrderBeneficiary> = /*@__PURE__*/ validator({
  structure: orderBeneficiaryStructure,
  face: "sent",
  check: isOrderBeneficiary,
  decode: decodeOrderBeneficiary as (wire: WireObject) => OrderBeneficiary,
});

/** 受益人, as it is received. */
export const orderBeneficiaryReceivedValidator: Validator<OrderBeneficiaryReceived> =
  /*@__PURE__*/ validator({
    structure: orderBeneficiaryStructure,
    face: "received",
    check: isOrderBeneficiaryReceived,
    decode: decodeOrderBeneficiary as (wire: WireObject) => OrderBeneficiaryReceived,
  });

const orderAgencyInfo_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "agencyId",
  "companyId",
  "groupId",
]);

const orderAgencyInfoStructure: Structure = {
  name: "OrderAgencyInfo",
  title: "代理人信息",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "agencyId", type: { kind: "string" } },
    { name: "companyId", type: { kind: "string" } },
    { name: "groupId", type: { kind: "string" } },
  ],
};

function isOrderAgencyInfo(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { agencyId, companyId, groupId } = value;
  return (
    (typeof agencyId === "string" || agencyId === undefined) &&
    (typeof companyId === "string" || companyId === undefined) &&
    (typeof groupId === "string" || groupId === undefined) &&
    hasOnly(value, orderAgencyInfo_names)
  );
}

function isOrderAgencyInfoReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isOptionalText(value.agencyId) &&
    isOptionalText(value.companyId) &&
    isOptionalText(value.groupId)
  );
}

/** 代理人信息, as it is sent. */
export const orderAgencyInfoValidator: Validator<OrderAgencyInfo> = /*@__PURE__*/ validator({
  structure: orderAgencyInfoStructure,
  face: "sent",
  check: isOrderAgencyInfo,
});

/** 代理人信息, as it is received. */
export const orderAgencyInfoReceivedValidator: Validator<OrderAgencyInfoReceived> =
  /*@__PURE__*/ validator({
    structure: orderAgencyInfoStructure,
    face: "received",
    check: isOrderAgencyInfoReceived,
  });

const orderPaymentInfo_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "payRenewal",
  "payFirst",
]);

const orderPaymentInfoStructure: Structure = {
  name: "OrderPaymentInfo",
  title: "支付信息",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "payRenewal", type: { kind: "structure", of: () => orderRenewalPayerStructure } },
    { name: "payFirst", type: { kind: "structure", of: () => orderFirstPaymentStructure } },
  ],
};

function isOrderPaymentInfo(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { payRenewal, payFirst } = value;
  return (
    (isOrderRenewalPayer(payRenewal) || payRenewal === undefined) &&
    (isOrderFirstPayment(payFirst) || payFirst === undefined) &&
    hasOnly(value, orderPaymentInfo_names)
  );
}

function isOrderPaymentInfoReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { payRenewal, payFirst } = value;
  return (
    (isOrderRenewalPayerReceived(payRenewal) || payRenewal == null || payRenewal === "") &&
    (isOrderFirstPaymentReceived(payFirst) || payFirst == null || payFirst === "")
  );
}

function decodeOrderPaymentInfo(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.payFirst != null) value.payFirst = decodeOrderFirstPayment(wire.payFirst as WireObject);
  return value;
}

export function encodeOrderPaymentInfo(value: OrderPaymentInfo): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  if (value.payFirst !== undefined) wire.payFirst = encodeOrderFirstPayment(value.payFirst);
  return wire as WireObject;
}

/** 支付信息, as it is sent. */
export const orderPaymentInfoValidator: Validator<OrderPaymentInfo> = /*@__PURE__*/ validator({
  structure: orderPaymentInfoStructure,
  face: "sent",
  check: isOrderPaymentInfo,
  decode: decodeOrderPaymentInfo as (wire: WireObject) => OrderPaymentInfo,
});

/** 支付信息, as it is received. */
export const orderPaymentInfoReceivedValidator: Validator<OrderPaymentInfoReceived> =
  /*@__PURE__*/ validator({
    structure: orderPaymentInfoStructure,
    face: "received",
    check: isOrderPaymentInfoReceived,
    decode: decodeOrderPaymentInfo as (wire: WireObject) => OrderPaymentInfoReceived,
  });

const orderRenewalPayer_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "payerBankName",
  "payerMobile",
  "payerAccount",
  "payerName",
]);

const orderRenewalPayerStructure: Structure = {
  name: "OrderRenewalPayer",
  title: "续保/续期信息",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "payerBankName", type: { kind: "string" } },
    { name: "payerMobile", type: { kind: "string" }, sensitive: "mobile" },
    { name: "payerAccount", type: { kind: "string" }, sensitive: "bank-account" },
    { name: "payerName", type: { kind: "string" }, sensitive: "name" },
  ],
};

function isOrderRenewalPayer(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { payerBankName, payerMobile, payerAccount, payerName } = value;
  return (
    (typeof payerBankName === "string" || payerBankName === undefined) &&
    (typeof payerMobile === "string" || payerMobile === undefined) &&
    (typeof payerAccount === "string" || payerAccount === undefined) &&
    (typeof payerName === "string" || payerName === undefined) &&
    hasOnly(value, orderRenewalPayer_names)
  );
}

function isOrderRenewalPayerReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isOptionalText(value.payerBankName) &&
    isOptionalText(value.payerMobile) &&
    isOptionalText(value.payerAccount) &&
    isOptionalText(value.payerName)
  );
}

/** 续保/续期信息, as it is sent. */
export const orderRenewalPayerValidator: Validator<OrderRenewalPayer> = /*@__PURE__*/ validator({
  structure: orderRenewalPayerStructure,
  face: "sent",
  check: isOrderRenewalPayer,
});

/** 续保/续期信息, as it is received. */
export const orderRenewalPayerReceivedValidator: Validator<OrderRenewalPayerReceived> =
  /*@__PURE__*/ validator({
    structure: orderRenewalPayerStructure,
    face: "received",
    check: isOrderRenewalPayerReceived,
  });

const orderFirstPayment_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "payerBankName",
  "payerMobile",
  "payerAccount",
  "payerName",
  "payOrderId",
  "merchantPayTradeId",
  "payWay",
  "payMoney",
]);

const orderFirstPaymentStructure: Structure = {
  name: "OrderFirstPayment",
  title: "首期信息",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "payerBankName", type: { kind: "string" } },
    { name: "payerMobile", type: { kind: "string" }, sensitive: "mobile" },
    { name: "payerAccount", type: { kind: "string" }, sensitive: "bank-account" },
    { name: "payerName", type: { kind: "string" }, sensitive: "name" },
    { name: "payOrderId", type: { kind: "string" } },
    { name: "merchantPayTradeId", type: { kind: "string" } },
    { name: "payWay", type: { kind: "string" } },
    { name: "payMoney", type: { kind: "text", of: { kind: "decimal" } } },
  ],
};

function isOrderFirstPayment(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    payerBankName,
    payerMobile,
    payerAccount,
    payerName,
    payOrderId,
    merchantPayTradeId,
    payWay,
    payMoney,
  } = value;
  return (
    (typeof payerBankName === "string" || payerBankName === undefined) &&
    (typeof payerMobile === "string" || payerMobile === undefined) &&
    (typeof payerAccount === "string" || payerAccount === undefined) &&
    (typeof payerName === "string" || payerName === undefined) &&
    (typeof payOrderId === "string" || payOrderId === undefined) &&
    (typeof merchantPayTradeId === "string" || merchantPayTradeId === undefined) &&
    (typeof payWay === "string" || payWay === undefined) &&
    (isDecimalText(payMoney) || payMoney === undefined) &&
    hasOnly(value, orderFirstPayment_names)
  );
}

function isOrderFirstPaymentReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { payMoney } = value;
  return (
    isOptionalText(value.payerBankName) &&
    isOptionalText(value.payerMobile) &&
    isOptionalText(value.payerAccount) &&
    isOptionalText(value.payerName) &&
    isOptionalText(value.payOrderId) &&
    isOptionalText(value.merchantPayTradeId) &&
    isOptionalText(value.payWay) &&
    (isAnyDecimalText(payMoney) || payMoney == null || payMoney === "")
  );
}

function decodeOrderFirstPayment(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.payMoney != null) value.payMoney = toDecimal(wire.payMoney);
  return value;
}

export function encodeOrderFirstPayment(value: OrderFirstPayment): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  if (value.payMoney !== undefined) wire.payMoney = fromDecimalToText(value.payMoney);
  return wire as WireObject;
}

/** 首期信息, as it is sent. */
export const orderFirstPaymentValidator: Validator<OrderFirstPayment> = /*@__PURE__*/ validator({
  structure: orderFirstPaymentStructure,
  face: "sent",
  check: isOrderFirstPayment,
  decode: decodeOrderFirstPayment as (wire: WireObject) => OrderFirstPayment,
});

/** 首期信息, as it is received. */
export const orderFirstPaymentReceivedValidator: Validator<OrderFirstPaymentReceived> =
  /*@__PURE__*/ validator({
    structure: orderFirstPaymentStructure,
    face: "received",
    check: isOrderFirstPaymentReceived,
    decode: decodeOrderFirstPayment as (wire: WireObject) => OrderFirstPaymentReceived,
  });

function isGetOrderListBody_proposalIdsItem(value: unknown): boolean {
  return typeof value === "string";
}

const getOrderListBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "startTime",
  "endTime",
  "spuId",
  "proposalIds",
]);

function isGetOrderListBodyReceived_proposalIdsItem(value: unknown): boolean {
  return typeof value === "string";
}

const getOrderListBodyStructure: Structure = {
  name: "GetOrderListBody",
  title: "订单列表查询",
  rows: "r29#1.3/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "startTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      required: { when: { kind: "not", of: { kind: "present", path: ["proposalIds"] } } },
      title: "查询开始时间",
    },
    {
      name: "endTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      required: { when: { kind: "not", of: { kind: "present", path: ["proposalIds"] } } },
      title: "查询结束时间",
    },
    { name: "spuId", type: { kind: "string" }, title: "产品id" },
    { name: "proposalIds", type: { kind: "list", of: { kind: "string" } } },
  ],
};

function isGetOrderListBody(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { startTime, proposalIds, endTime, spuId } = value;
  return (
    (startTime === undefined ? proposalIds != null : isDate_yyyy_MM_dd_HH_mm_ss(startTime)) &&
    (endTime === undefined ? proposalIds != null : isDate_yyyy_MM_dd_HH_mm_ss(endTime)) &&
    (typeof spuId === "string" || spuId === undefined) &&
    (isListOf(proposalIds, isGetOrderListBody_proposalIdsItem) || proposalIds === undefined) &&
    hasOnly(value, getOrderListBody_names)
  );
}

function isGetOrderListBodyReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { startTime, proposalIds, endTime } = value;
  return (
    (startTime == null || startTime === ""
      ? isFilled(proposalIds)
      : isDate_yyyy_MM_dd_HH_mm_ss(startTime)) &&
    (endTime == null || endTime === ""
      ? isFilled(proposalIds)
      : isDate_yyyy_MM_dd_HH_mm_ss(endTime)) &&
    isOptionalText(value.spuId) &&
    (isListOf(proposalIds, isGetOrderListBodyReceived_proposalIdsItem) ||
      proposalIds == null ||
      proposalIds === "")
  );
}

/** 订单列表查询, as it is sent. */
export const getOrderListBodyValidator: Validator<GetOrderListBody> = /*@__PURE__*/ validator({
  structure: getOrderListBodyStructure,
  face: "sent",
  check: isGetOrderListBody,
});

/** 订单列表查询, as it is received. */
export const getOrderListBodyReceivedValidator: Validator<GetOrderListBodyReceived> =
  /*@__PURE__*/ validator({
    structure: getOrderListBodyStructure,
    face: "received",
    check: isGetOrderListBodyReceived,
  });

const getOrderListData_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "data",
  "fileData",
]);

const getOrderListDataStructure: Structure = {
  name: "GetOrderListData",
  title: "订单列表查询",
  rows: "r29#1.5/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "data",
      type: { kind: "list", of: { kind: "structure", of: () => listedOrderStructure } },
      required: true,
      title: "数据集合",
    },
    {
      name: "fileData",
      type: { kind: "list", of: { kind: "structure", of: () => failedOrderStructure } },
      title: "查询失败的数据集合",
      accepts: ["failData"],
    },
  ],
};

function isGetOrderListData(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { fileData } = value;
  return (
    isListOf(value.data, isListedOrder) &&
    (isListOf(fileData, isFailedOrder) || fileData === undefined) &&
    hasOnly(value, getOrderListData_names)
  );
}

function isGetOrderListDataReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { fileData } = value;
  return (
    isListOf(value.data, isListedOrderReceived) &&
    (isListOf(fileData, isFailedOrderReceived) || fileData == null || fileData === "")
  );
}

function decodeGetOrderListData(wire: WireObject): object {
  const { fileData: _0, ...others } = wire;
  const value: { [name: string]: unknown } = others;
  if (wire.fileData !== undefined) value.failData = wire.fileData;
  return value;
}

export function encodeGetOrderListData(value: GetOrderListData): WireObject {
  const { failData: _0, ...others } = value;
  const wire: { [name: string]: unknown } = others;
  if (value.failData !== undefined) wire.fileData = value.failData;
  return wire as WireObject;
}

/** 订单列表查询, as it is sent. */
export const getOrderListDataValidator: Validator<GetOrderListData> = /*@__PURE__*/ validator({
  structure: getOrderListDataStructure,
  face: "sent",
  check: isGetOrderListData,
  decode: decodeGetOrderListData as (wire: WireObject) => GetOrderListData,
});

/** 订单列表查询, as it is received. */
export const getOrderListDataReceivedValidator: Validator<GetOrderListDataReceived> =
  /*@__PURE__*/ validator({
    structure: getOrderListDataStructure,
    face: "received",
    check: isGetOrderListDataReceived,
    decode: decodeGetOrderListData as (wire: WireObject) => GetOrderListDataReceived,
  });

const listedOrder_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "spuId",
  "proposalId",
  "spuName",
  "proposalStatus",
  "createdTime",
]);

const listedOrderStructure: Structure = {
  name: "ListedOrder",
  title: "数据集合",
  rows: "r29#1.5/data[0].",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "spuId", type: { kind: "string" }, required: true, title: "产品id" },
    { name: "proposalId", type: { kind: "string" }, required: true, title: "订单id" },
    { name: "spuName", type: { kind: "string" }, required: true, title: "产品名称" },
    { name: "proposalStatus", type: { kind: "string" }, required: true, title: "订单状态" },
    { name: "createdTime", type: { kind: "string" }, required: true, title: "创建时间" },
  ],
};

function isListedOrder(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.spuId === "string" &&
    typeof value.proposalId === "string" &&
    typeof value.spuName === "string" &&
    typeof value.proposalStatus === "string" &&
    typeof value.createdTime === "string" &&
    hasOnly(value, listedOrder_names)
  );
}

function isListedOrderReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.spuId) &&
    isFilledText(value.proposalId) &&
    isFilledText(value.spuName) &&
    isFilledText(value.proposalStatus) &&
    isFilledText(value.createdTime)
  );
}

/** 数据集合, as it is sent. */
export const listedOrderValidator: Validator<ListedOrder> = /*@__PURE__*/ validator({
  structure: listedOrderStructure,
  face: "sent",
  check: isListedOrder,
});

/** 数据集合, as it is received. */
export const listedOrderReceivedValidator: Validator<ListedOrderReceived> = /*@__PURE__*/ validator(
  {
    structure: listedOrderStructure,
    face: "received",
    check: isListedOrderReceived,
  },
);

const failedOrder_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "proposalId",
  "failDesc",
]);

const failedOrderStructure: Structure = {
  name: "FailedOrder",
  title: "查询失败的数据集合",
  rows: "r29#1.5/fileData.",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "proposalId", type: { kind: "string" }, title: "订单id" },
    { name: "failDesc", type: { kind: "string" }, title: "失败信息描述" },
  ],
};

function isFailedOrder(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { proposalId, failDesc } = value;
  return (
    (typeof proposalId === "string" || proposalId === undefined) &&
    (typeof failDesc === "string" || failDesc === undefined) &&
    hasOnly(value, failedOrder_names)
  );
}

function isFailedOrderReceived(value: unknown): boolean {
  return isObject(value) && isOptionalText(value.proposalId) && isOptionalText(value.failDesc);
}

/** 查询失败的数据集合, as it is sent. */
export const failedOrderValidator: Validator<FailedOrder> = /*@__PURE__*/ validator({
  structure: failedOrderStructure,
  face: "sent",
  check: isFailedOrder,
});

/** 查询失败的数据集合, as it is received. */
export const failedOrderReceivedValidator: Validator<FailedOrderReceived> = /*@__PURE__*/ validator(
  {
    structure: failedOrderStructure,
    face: "received",
    check: isFailedOrderReceived,
  },
);

function isGetPaymentUrlBody_orderIdListItem(value: unknown): boolean {
  return typeof value === "string";
}

const getPaymentUrlBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>(["orderIdList"]);

function isGetPaymentUrlBodyReceived_orderIdListItem(value: unknown): boolean {
  return typeof value === "string";
}

const getPaymentUrlBodyStructure: Structure = {
  name: "GetPaymentUrlBody",
  title: "获取继续支付链接",
  rows: "r23#1.3/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "orderIdList",
      type: { kind: "list", of: { kind: "string" } },
      required: true,
      title: "平台订单号集合",
    },
  ],
};

function isGetPaymentUrlBody(value: unknown): boolean {
  return (
    isObject(value) &&
    isListOf(value.orderIdList, isGetPaymentUrlBody_orderIdListItem) &&
    hasOnly(value, getPaymentUrlBody_names)
  );
}

function isGetPaymentUrlBodyReceived(value: unknown): boolean {
  return (
    isObject(value) && isListOf(value.orderIdList, isGetPaymentUrlBodyReceived_orderIdListItem)
  );
}

/** 获取继续支付链接, as it is sent. */
export const getPaymentUrlBodyValidator: Validator<GetPaymentUrlBody> = /*@__PURE__*/ validator({
  structure: getPaymentUrlBodyStructure,
  face: "sent",
  check: isGetPaymentUrlBody,
});

/** 获取继续支付链接, as it is received. */
export const getPaymentUrlBodyReceivedValidator: Validator<GetPaymentUrlBodyReceived> =
  /*@__PURE__*/ validator({
    structure: getPaymentUrlBodyStructure,
    face: "received",
    check: isGetPaymentUrlBodyReceived,
  });

const getPaymentUrlData_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>(["data"]);

const getPaymentUrlDataStructure: Structure = {
  name: "GetPaymentUrlData",
  title: "获取继续支付链接",
  rows: "r23#1.5/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "data",
      type: { kind: "list", of: { kind: "structure", of: () => paymentLinkStructure } },
      required: true,
      title: "数据集合",
    },
  ],
};

function isGetPaymentUrlData(value: unknown): boolean {
  return (
    isObject(value) &&
    isListOf(value.data, isPaymentLink) &&
    hasOnly(value, getPaymentUrlData_names)
  );
}

function isGetPaymentUrlDataReceived(value: unknown): boolean {
  return isObject(value) && isListOf(value.data, isPaymentLinkReceived);
}

/** 获取继续支付链接, as it is sent. */
export const getPaymentUrlDataValidator: Validator<GetPaymentUrlData> = /*@__PURE__*/ validator({
  structure: getPaymentUrlDataStructure,
  face: "sent",
  check: isGetPaymentUrlData,
});

/** 获取继续支付链接, as it is received. */
export const getPaymentUrlDataReceivedValidator: Validator<GetPaymentUrlDataReceived> =
  /*@__PURE__*/ validator({
    structure: getPaymentUrlDataStructure,
    face: "received",
    check: isGetPaymentUrlDataReceived,
  });

const paymentLink_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "orderId",
  "paymentUrl",
]);

const paymentLinkStructure: Structure = {
  name: "PaymentLink",
  title: "数据集合",
  rows: "r23#1.5/data[0].",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "orderId", type: { kind: "string" }, required: true, title: "平台订单号" },
    {
      name: "paymentUrl",
      type: { kind: "string" },
      required: true,
      title: "支付链接",
      sensitive: "credential",
    },
  ],
};

function isPaymentLink(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.orderId === "string" &&
    typeof value.paymentUrl === "string" &&
    hasOnly(value, paymentLink_names)
  );
}

function isPaymentLinkReceived(value: unknown): boolean {
  return isObject(value) && isFilledText(value.orderId) && isFilledText(value.paymentUrl);
}

/** 数据集合, as it is sent. */
export const paymentLinkValidator: Validator<PaymentLink> = /*@__PURE__*/ validator({
  structure: paymentLinkStructure,
  face: "sent",
  check: isPaymentLink,
});

/** 数据集合, as it is received. */
export const paymentLinkReceivedValidator: Validator<PaymentLinkReceived> = /*@__PURE__*/ validator(
  {
    structure: paymentLinkStructure,
    face: "received",
    check: isPaymentLinkReceived,
  },
);

const getPolicyDetailBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>(["policyId"]);

const getPolicyDetailBodyStructure: Structure = {
  name: "GetPolicyDetailBody",
  title: "保单详情查询",
  rows: "r27#1.3/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [{ name: "policyId", type: { kind: "string" }, title: "保单id" }],
};

function isGetPolicyDetailBody(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { policyId } = value;
  return (
    (typeof policyId === "string" || policyId === undefined) &&
    hasOnly(value, getPolicyDetailBody_names)
  );
}

function isGetPolicyDetailBodyReceived(value: unknown): boolean {
  return isObject(value) && isOptionalText(value.policyId);
}

/** 保单详情查询, as it is sent. */
export const getPolicyDetailBodyValidator: Validator<GetPolicyDetailBody> = /*@__PURE__*/ validator(
  {
    structure: getPolicyDetailBodyStructure,
    face: "sent",
    check: isGetPolicyDetailBody,
  },
);

/** 保单详情查询, as it is received. */
export const getPolicyDetailBodyReceivedValidator: Validator<GetPolicyDetailBodyReceived> =
  /*@__PURE__*/ validator({
    structure: getPolicyDetailBodyStructure,
    face: "received",
    check: isGetPolicyDetailBodyReceived,
  });

const getPolicyDetailData_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "order",
  "applyInfo",
  "agencyInfo",
  "paymentInfo",
]);

const getPolicyDetailDataStructure: Structure = {
  name: "GetPolicyDetailData",
  title: "保单详情查询",
  rows: "r27#1.5/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "order",
      type: { kind: "structure", of: () => policyOrderStructure },
      required: true,
      title: "数据集合",
    },
    {
      name: "applyInfo",
      type: { kind: "structure", of: () => applyInfoStructure },
      required: true,
      title: "投被保人信息",
    },
    {
      name: "agencyInfo",
      type: { kind: "structure", of: () => agencyInfoStructure },
      required: true,
      title: "代理人信息",
    },
    {
      name: "paymentInfo",
      type: { kind: "structure", of: () => paymentInfoStructure },
      required: true,
      title: "支付信息",
    },
  ],
};

function isGetPolicyDetailData(value: unknown): boolean {
  return (
    isObject(value) &&
    isPolicyOrder(value.order) &&
    isApplyInfo(value.applyInfo) &&
    isAgencyInfo(value.agencyInfo) &&
    isPaymentInfo(value.paymentInfo) &&
    hasOnly(value, getPolicyDetailData_names)
  );
}

function isGetPolicyDetailDataReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isPolicyOrderReceived(value.order) &&
    isApplyInfoReceived(value.applyInfo) &&
    isAgencyInfoReceived(value.agencyInfo) &&
    isPaymentInfoReceived(value.paymentInfo)
  );
}

function decodeGetPolicyDetailData(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.order != null) value.order = decodePolicyOrder(wire.order as WireObject);
  if (wire.applyInfo != null) value.applyInfo = decodeApplyInfo(wire.applyInfo as WireObject);
  if (wire.paymentInfo != null)
    value.paymentInfo = decodePaymentInfo(wire.paymentInfo as WireObject);
  return value;
}

export function encodeGetPolicyDetailData(value: GetPolicyDetailData): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.order = encodePolicyOrder(value.order);
  wire.applyInfo = encodeApplyInfo(value.applyInfo);
  wire.paymentInfo = encodePaymentInfo(value.paymentInfo);
  return wire as WireObject;
}

/** 保单详情查询, as it is sent. */
export const getPolicyDetailDataValidator: Validator<GetPolicyDetailData> = /*@__PURE__*/ validator(
  {
    structure: getPolicyDetailDataStructure,
    face: "sent",
    check: isGetPolicyDetailData,
    decode: decodeGetPolicyDetailData as (wire: WireObject) => GetPolicyDetailData,
  },
);

/** 保单详情查询, as it is received. */
export const getPolicyDetailDataReceivedValidator: Validator<GetPolicyDetailDataReceived> =
  /*@__PURE__*/ validator({
    structure: getPolicyDetailDataStructure,
    face: "received",
    check: isGetPolicyDetailDataReceived,
    decode: decodeGetPolicyDetailData as (wire: WireObject) => GetPolicyDetailDataReceived,
  });

const hesitationPeriod_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "hesitateDateStart",
  "hesitateDateEnd",
]);

const hesitationPeriodStructure: Structure = {
  name: "HesitationPeriod",
  title: "犹豫期",
  rows: "r27#1.5/order.hesitateDate.",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "hesitateDateStart",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      title: "犹豫期开始时间",
    },
    {
      name: "hesitateDateEnd",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      title: "犹豫期开始时间",
    },
  ],
};

function isHesitationPeriod(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { hesitateDateStart, hesitateDateEnd } = value;
  return (
    (isDate_yyyy_MM_dd_HH_mm_ss(hesitateDateStart) || hesitateDateStart === undefined) &&
    (isDate_yyyy_MM_dd_HH_mm_ss(hesitateDateEnd) || hesitateDateEnd === undefined) &&
    hasOnly(value, hesitationPeriod_names)
  );
}

function isHesitationPeriodReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { hesitateDateStart, hesitateDateEnd } = value;
  return (
    (isDate_yyyy_MM_dd_HH_mm_ss(hesitateDateStart) ||
      hesitateDateStart == null ||
      hesitateDateStart === "") &&
    (isDate_yyyy_MM_dd_HH_mm_ss(hesitateDateEnd) ||
      hesitateDateEnd == null ||
      hesitateDateEnd === "")
  );
}

/** 犹豫期, as it is sent. */
export const hesitationPeriodValidator: Validator<HesitationPeriod> = /*@__PURE__*/ validator({
  structure: hesitationPeriodStructure,
  face: "sent",
  check: isHesitationPeriod,
});

/** 犹豫期, as it is received. */
export const hesitationPeriodReceivedValidator: Validator<HesitationPeriodReceived> =
  /*@__PURE__*/ validator({
    structure: hesitationPeriodStructure,
    face: "received",
    check: isHesitationPeriodReceived,
  });

const policyDuty_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "dutyId",
  "dutyName",
  "dutyPremium",
  "dutyAmount",
  "dutyAmountDesc",
]);

const policyDutyStructure: Structure = {
  name: "PolicyDuty",
  title: "duty数组",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "dutyId",
      type: { kind: "string" },
      title: "dutyId",
      cite: "r27#1.5/order.skuList[0].dutyList[0].dutyId",
    },
    {
      name: "dutyName",
      type: { kind: "string" },
      required: true,
      title: "责任名称",
      cite: "r27#1.5/order.skuList[0].dutyList[0].dutyName",
    },
    {
      name: "dutyPremium",
      type: { kind: "decimal" },
      required: true,
      title: "责任保额",
      cite: "r27#1.5/order.skuList[0].dutyList[0].dutyPremium",
    },
    {
      name: "dutyAmount",
      type: { kind: "decimal" },
      required: true,
      title: "责任保费",
      cite: "r27#1.5/order.skuList[0].dutyList[0].dutyAmount",
    },
    { name: "dutyAmountDesc", type: { kind: "string" } },
  ],
};

function isPolicyDuty(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { dutyId, dutyAmountDesc } = value;
  return (
    (typeof dutyId === "string" || dutyId === undefined) &&
    typeof value.dutyName === "string" &&
    isAnyDecimal(value.dutyPremium) &&
    isAnyDecimal(value.dutyAmount) &&
    (typeof dutyAmountDesc === "string" || dutyAmountDesc === undefined) &&
    hasOnly(value, policyDuty_names)
  );
}

function isPolicyDutyReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isOptionalText(value.dutyId) &&
    isFilledText(value.dutyName) &&
    isAnyDecimal(value.dutyPremium) &&
    isAnyDecimal(value.dutyAmount) &&
    isOptionalText(value.dutyAmountDesc)
  );
}

function decodePolicyDuty(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.dutyPremium != null) value.dutyPremium = toDecimal(wire.dutyPremium);
  if (wire.dutyAmount != null) value.dutyAmount = toDecimal(wire.dutyAmount);
  return value;
}

export function encodePolicyDuty(value: PolicyDuty): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.dutyPremium = fromDecimal(value.dutyPremium);
  wire.dutyAmount = fromDecimal(value.dutyAmount);
  return wire as WireObject;
}

/** duty数组, as it is sent. */
export const policyDutyValidator: Validator<PolicyDuty> = /*@__PURE__*/ validator({
  structure: policyDutyStructure,
  face: "sent",
  check: isPolicyDuty,
  decode: decodePolicyDuty as (wire: WireObject) => PolicyDuty,
});

/** duty数组, as it is received. */
export const policyDutyReceivedValidator: Validator<PolicyDutyReceived> = /*@__PURE__*/ validator({
  structure: policyDutyStructure,
  face: "received",
  check: isPolicyDutyReceived,
  decode: decodePolicyDuty as (wire: WireObject) => PolicyDutyReceived,
});

const policySku_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "skuId",
  "skuName",
  "amount",
  "dutyList",
]);

const policySkuStructure: Structure = {
  name: "PolicySku",
  title: "sku数组",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "skuId",
      type: { kind: "string" },
      required: true,
      title: "skuId",
      cite: "r27#1.5/order.skuList[0].skuId",
    },
    {
      name: "skuName",
      type: { kind: "string" },
      required: true,
      title: "sku名称",
      cite: "r27#1.5/order.skuList[0].skuName",
    },
    { name: "amount", type: { kind: "decimal" } },
    {
      name: "dutyList",
      type: { kind: "list", of: { kind: "structure", of: () => policyDutyStructure } },
      required: true,
      title: "duty数组",
      cite: "r27#1.5/order.skuList[0].dutyList",
    },
  ],
};

function isPolicySku(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { amount } = value;
  return (
    typeof value.skuId === "string" &&
    typeof value.skuName === "string" &&
    (isAnyDecimal(amount) || amount === undefined) &&
    isListOf(value.dutyList, isPolicyDuty) &&
    hasOnly(value, policySku_names)
  );
}

function isPolicySkuReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { amount } = value;
  return (
    isFilledText(value.skuId) &&
    isFilledText(value.skuName) &&
    (isAnyDecimal(amount) || amount == null || amount === "") &&
    isListOf(value.dutyList, isPolicyDutyReceived)
  );
}

function decodePolicySku(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.amount != null) value.amount = toDecimal(wire.amount);
  if (wire.dutyList != null)
    value.dutyList = (wire.dutyList as readonly WireValue[]).map((item) =>
      decodePolicyDuty(item as WireObject),
    );
  return value;
}

export function encodePolicySku(value: PolicySku): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  if (value.amount !== undefined) wire.amount = fromDecimal(value.amount);
  wire.dutyList = value.dutyList.map((item) => encodePolicyDuty(item));
  return wire as WireObject;
}

/** sku数组, as it is sent. */
export const policySkuValidator: Validator<PolicySku> = /*@__PURE__*/ validator({
  structure: policySkuStructure,
  face: "sent",
  check: isPolicySku,
  decode: decodePolicySku as (wire: WireObject) => PolicySku,
});

/** sku数组, as it is received. */
export const policySkuReceivedValidator: Validator<PolicySkuReceived> = /*@__PURE__*/ validator({
  structure: policySkuStructure,
  face: "received",
  check: isPolicySkuReceived,
  decode: decodePolicySku as (wire: WireObject) => PolicySkuReceived,
});

const policyRisk_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "riskName",
  "premium",
  "payType",
  "payPeriod",
  "clauseName",
  "insPeriod",
  "clauseId",
  "riskFlag",
  "riskId",
]);

const policyRiskStructure: Structure = {
  name: "PolicyRisk",
  title: "险种集合",
  rows: "r27#1.5/order.riskList[0].",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "riskName", type: { kind: "string" }, required: true, title: "险种名称" },
    {
      name: "premium",
      type: { kind: "text", of: { kind: "decimal" } },
      required: true,
      title: "险种保额",
    },
    { name: "payType", type: { kind: "string" }, required: true },
    { name: "payPeriod", type: { kind: "string" }, required: true, title: "缴费期间" },
    { name: "clauseName", type: { kind: "string" }, required: true, title: "条款名称" },
    { name: "insPeriod", type: { kind: "string" }, required: true, title: "保险期间" },
    { name: "clauseId", type: { kind: "string" }, required: true, title: "险种id" },
    { name: "riskFlag", type: { kind: "string" }, required: true, title: "险种标志" },
    { name: "riskId", type: { kind: "string" }, required: true, title: "险种标志" },
  ],
};

function isPolicyRisk(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.riskName === "string" &&
    isDecimalText(value.premium) &&
    typeof value.payType === "string" &&
    typeof value.payPeriod === "string" &&
    typeof value.clauseName === "string" &&
    typeof value.insPeriod === "string" &&
    typeof value.clauseId === "string" &&
    typeof value.riskFlag === "string" &&
    typeof value.riskId === "string" &&
    hasOnly(value, policyRisk_names)
  );
}

function isPolicyRiskReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.riskName) &&
    isAnyDecimalText(value.premium) &&
    isFilledText(value.payType) &&
    isFilledText(value.payPeriod) &&
    isFilledText(value.clauseName) &&
    isFilledText(value.insPeriod) &&
    isFilledText(value.clauseId) &&
    isFilledText(value.riskFlag) &&
    isFilledText(value.riskId)
  );
}

function decodePolicyRisk(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.premium != null) value.premium = toDecimal(wire.premium);
  return value;
}

export function encodePolicyRisk(value: PolicyRisk): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.premium = fromDecimalToText(value.premium);
  return wire as WireObject;
}

/** 险种集合, as it is sent. */
export const policyRiskValidator: Validator<PolicyRisk> = /*@__PURE__*/ validator({
  structure: policyRiskStructure,
  face: "sent",
  check: isPolicyRisk,
  decode: decodePolicyRisk as (wire: WireObject) => PolicyRisk,
});

/** 险种集合, as it is received. */
export const policyRiskReceivedValidator: Validator<PolicyRiskReceived> = /*@__PURE__*/ validator({
  structure: policyRiskStructure,
  face: "received",
  check: isPolicyRiskReceived,
  decode: decodePolicyRisk as (wire: WireObject) => PolicyRiskReceived,
});

function isPolicyOrder_familyIdListItem(value: unknown): boolean {
  return typeof value === "string" || isLong(value);
}

const policyOrder_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "familyFlag",
  "familyIdList",
  "hesitateDate",
  "insureanceType",
  "policyId",
  "policyStatus",
  "proposalId",
  "orderId",
  "coopOrderId",
  "bizTag",
  "productId",
  "productName",
  "totalPremium",
  "createdTime",
  "acceptedTime",
  "beginDate",
  "endDate",
  "insPeriod",
  "payType",
  "payPeriod",
  "amount",
  "payTime",
  "productCategoryName",
  "agencyId",
  "insureOrgId",
  "insureOrgName",
  "insSource",
  "skuList",
  "riskList",
]);

function isPolicyOrderReceived_familyIdListItem(value: unknown): boolean {
  return typeof value === "string" || isLong(value);
}

const policyOrderStructure: Structure = {
  name: "PolicyOrder",
  title: "数据集合",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "familyFlag",
      type: { kind: "string" },
      title: "家庭单标识",
      cite: "r27#1.5/order.familyFlag",
    },
    {
      name: "familyIdList",
      type: { kind: "list", of: { kind: "either", of: [{ kind: "string" }, { kind: "long" }] } },
      title: "家庭单中其他保单id集合",
      cite: "r27#1.5/order.familyIdList",
    },
    {
      name: "hesitateDate",
      type: { kind: "structure", of: () => hesitationPeriodStructure },
      title: "犹豫期",
      cite: "r27#1.5/order.hesiateDate",
      accepts: ["hesiateDate"],
    },
    {
      name: "insureanceType",
      type: { kind: "string" },
      cite: "r27#1.5/order.insureanceType",
      accepts: ["insuranceType"],
    },
    {
      name: "policyId",
      type: { kind: "string" },
      required: true,
      title: "保单id",
      cite: "r27#1.5/order.policyId",
    },
    {
      name: "policyStatus",
      type: { kind: "string" },
      required: true,
      title: "保单状态",
      cite: "r27#1.5/order.policyStatus",
    },
    {
      name: "proposalId",
      type: { kind: "string" },
      title: "订单id",
      cite: "r27#1.5/order.proposalId",
    },
    { name: "orderId", type: { kind: "string" } },
    {
      name: "coopOrderId",
      type: { kind: "string" },
      title: "订单id",
      cite: "r27#1.5/order.coopOrderId",
    },
    {
      name: "bizTag",
      type: { kind: "string", max: 512, unit: "utf8-byte" },
      title: "自定义参数",
      cite: "r27#1.5/order.bizTag",
    },
    {
      name: "productId",
      type: { kind: "string" },
      title: "产品id",
      cite: "r27#1.5/order.productId",
    },
    {
      name: "productName",
      type: { kind: "string" },
      title: "产品名",
      cite: "r27#1.5/order.productName",
    },
    {
      name: "totalPremium",
      type: { kind: "text", of: { kind: "decimal" } },
      required: true,
      title: "总保费",
      cite: "r27#1.5/order.totalPremium",
    },
    {
      name: "createdTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      title: "订单创建时间",
      cite: "r27#1.5/order.createdTime",
    },
    {
      name: "acceptedTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      required: true,
      title: "承保时间",
      cite: "r27#1.5/order.acceptedTime",
    },
    {
      name: "beginDate",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      required: true,
      title: "保单生效时间",
      cite: "r27#1.5/order.beginDate",
    },
    {
      name: "endDate",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      required: true,
      title: "保单终止时间",
      cite: "r27#1.5/order.endDate",
    },
    {
      name: "insPeriod",
      type: { kind: "string" },
      required: true,
      title: "保险期间",
      cite: "r27#1.5/order.insPeriod",
    },
    { name: "payType", type: { kind: "string" }, required: true, cite: "r27#1.5/order.payType" },
    {
      name: "payPeriod",
      type: { kind: "string" },
      required: true,
      title: "缴费期间",
      cite: "r27#1.5/order.payPeriod",
    },
    {
      name: "amount",
      type: { kind: "text", of: { kind: "decimal" } },
      title: "保额",
      cite: "r27#1.5/order.amount",
    },
    {
      name: "payTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      required: true,
      title: "支付时间",
      cite: "r27#1.5/order.payTime",
    },
    {
      name: "productCategoryName",
      type: { kind: "string" },
      required: true,
      title: "类目名称",
      cite: "r27#1.5/order.productCategoryName",
    },
    {
      name: "agencyId",
      type: { kind: "string" },
      required: true,
      title: "代理人id",
      cite: "r27#1.5/order.agencyId",
    },
    {
      name: "insureOrgId",
      type: { kind: "string" },
      required: true,
      title: "商户id",
      cite: "r27#1.5/order.insureOrgId",
    },
    {
      name: "insureOrgName",
      type: { kind: "string" },
      required: true,
      title: "商户名称",
      cite: "r27#1.5/order.insureOrgName",
    },
    {
      name: "insSource",
      type: { kind: "string" },
      required: true,
      title: "出单来源",
      cite: "r27#1.5/order.insSource",
    },
    {
      name: "skuList",
      type: { kind: "list", of: { kind: "structure", of: () => policySkuStructure } },
      required: true,
      title: "sku数组",
      cite: "r27#1.5/order.skuList",
    },
    {
      name: "riskList",
      type: { kind: "list", of: { kind: "structure", of: () => policyRiskStructure } },
      title: "险种集合",
      cite: "r27#1.5/order.riskList",
    },
  ],
};

function isPolicyOrder(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    familyFlag,
    familyIdList,
    hesitateDate,
    insureanceType,
    proposalId,
    orderId,
    coopOrderId,
    bizTag,
    productId,
    productName,
    createdTime,
    amount,
    riskList,
  } = value;
  return (
    (typeof familyFlag === "string" || familyFlag === undefined) &&
    (isListOf(familyIdList, isPolicyOrder_familyIdListItem) || familyIdList === undefined) &&
    (isHesitationPeriod(hesitateDate) || hesitateDate === undefined) &&
    (typeof insureanceType === "string" || insureanceType === undefined) &&
    typeof value.policyId === "string" &&
    typeof value.policyStatus === "string" &&
    (typeof proposalId === "string" || proposalId === undefined) &&
    (typeof orderId === "string" || orderId === undefined) &&
    (typeof coopOrderId === "string" || coopOrderId === undefined) &&
    (isByteText(bizTag, 0, 512, "utf8-byte") || bizTag === undefined) &&
    (typeof productId === "string" || productId === undefined) &&
    (typeof productName === "string" || productName === undefined) &&
    isDecimalText(value.totalPremium) &&
    (isDate_yyyy_MM_dd_HH_mm_ss(createdTime) || createdTime === undefined) &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.acceptedTime) &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.beginDate) &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.endDate) &&
    typeof value.insPeriod === "string" &&
    typeof value.payType === "string" &&
    typeof value.payPeriod === "string" &&
    (isDecimalText(amount) || amount === undefined) &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.payTime) &&
    typeof value.productCategoryName === "string" &&
    typeof value.agencyId === "string" &&
    typeof value.insureOrgId === "string" &&
    typeof value.insureOrgName === "string" &&
    typeof value.insSource === "string" &&
    isListOf(value.skuList, isPolicySku) &&
    (isListOf(riskList, isPolicyRisk) || riskList === undefined) &&
    hasOnly(value, policyOrder_names)
  );
}

function isPolicyOrderReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { familyIdList, hesitateDate, createdTime, amount, riskList } = value;
  return (
    isOptionalText(value.familyFlag) &&
    (isListOf(familyIdList, isPolicyOrderReceived_familyIdListItem) ||
      familyIdList == null ||
      familyIdList === "") &&
    (isHesitationPeriodReceived(hesitateDate) || hesitateDate == null || hesitateDate === "") &&
    isOptionalText(value.insureanceType) &&
    isFilledText(value.policyId) &&
    isFilledText(value.policyStatus) &&
    isOptionalText(value.proposalId) &&
    isOptionalText(value.orderId) &&
    isOptionalText(value.coopOrderId) &&
    isOptionalText(value.bizTag) &&
    isOptionalText(value.productId) &&
    isOptionalText(value.productName) &&
    isAnyDecimalText(value.totalPremium) &&
    (isDate_yyyy_MM_dd_HH_mm_ss(createdTime) || createdTime == null || createdTime === "") &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.acceptedTime) &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.beginDate) &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.endDate) &&
    isFilledText(value.insPeriod) &&
    isFilledText(value.payType) &&
    isFilledText(value.payPeriod) &&
    (isAnyDecimalText(amount) || amount == null || amount === "") &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.payTime) &&
    isFilledText(value.productCategoryName) &&
    isFilledText(value.agencyId) &&
    isFilledText(value.insureOrgId) &&
    isFilledText(value.insureOrgName) &&
    isFilledText(value.insSource) &&
    isListOf(value.skuList, isPolicySkuReceived) &&
    (isListOf(riskList, isPolicyRiskReceived) || riskList == null || riskList === "")
  );
}

function decodePolicyOrder(wire: WireObject): object {
  const { insureanceType: _0, ...others } = wire;
  const value: { [name: string]: unknown } = others;
  if (wire.familyIdList != null)
    value.familyIdList = (wire.familyIdList as readonly WireValue[]).map((item) => toText(item));
  if (wire.insureanceType !== undefined) value.insuranceType = wire.insureanceType;
  if (wire.totalPremium != null) value.totalPremium = toDecimal(wire.totalPremium);
  if (wire.amount != null) value.amount = toDecimal(wire.amount);
  if (wire.skuList != null)
    value.skuList = (wire.skuList as readonly WireValue[]).map((item) =>
      decodePolicySku(item as WireObject),
    );
  if (wire.riskList != null)
    value.riskList = (wire.riskList as readonly WireValue[]).map((item) =>
      decodePolicyRisk(item as WireObject),
    );
  return value;
}

export function encodePolicyOrder(value: PolicyOrder): WireObject {
  const { insuranceType: _0, ...others } = value;
  const wire: { [name: string]: unknown } = others;
  if (value.insuranceType !== undefined) wire.insureanceType = value.insuranceType;
  wire.totalPremium = fromDecimalToText(value.totalPremium);
  if (value.amount !== undefined) wire.amount = fromDecimalToText(value.amount);
  wire.skuList = value.skuList.map((item) => encodePolicySku(item));
  if (value.riskList !== undefined)
    wire.riskList = value.riskList.map((item) => encodePolicyRisk(item));
  return wire as WireObject;
}

/** 数据集合, as it is sent. */
export const policyOrderValidator: Validator<PolicyOrder> = /*@__PURE__*/ validator({
  structure: policyOrderStructure,
  face: "sent",
  check: isPolicyOrder,
  decode: decodePolicyOrder as (wire: WireObject) => PolicyOrder,
});

/** 数据集合, as it is received. */
export const policyOrderReceivedValidator: Validator<PolicyOrderReceived> = /*@__PURE__*/ validator(
  {
    structure: policyOrderStructure,
    face: "received",
    check: isPolicyOrderReceived,
    decode: decodePolicyOrder as (wire: WireObject) => PolicyOrderReceived,
  },
);

const holderInfo_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "holderName",
  "holderMobile",
  "holderEmail",
  "holderCardNo",
  "holderCardType",
  "holderGender",
  "holderBirthday",
  "holderIdVaildStartDate",
  "holderIdVaildEndDate",
  "holderIdHeight",
  "holderIdWeight",
  "holderSocialSecurityFlag",
  "holderProfessionId",
  "holderProfessionName",
  "holderProvinceId",
  "holderProvinceName",
  "holderCityId",
  "holderCityName",
  "holderDistrictId",
  "holderDistrictName",
  "holderAddress",
  "holderCompanyName",
  "holderCompanyAddress",
  "holderPostCode",
  "holderIncomeTypeName",
  "holderIncomeType",
  "holderIncomeAmount",
  "holderMaritalStatus",
  "holderMaritalStatusName",
  "holderTaxResidents",
]);

const holderInfoStructure: Structure = {
  name: "HolderInfo",
  title: "投保人信息",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "holderName",
      type: { kind: "string" },
      required: true,
      title: "姓名",
      cite: "r27#1.5/applyInfo.holderInfo.holderName",
      sensitive: "name",
    },
    {
      name: "holderMobile",
      type: { kind: "string" },
      required: true,
      title: "手机号",
      cite: "r27#1.5/applyInfo.holderInfo.holderMobile",
      sensitive: "mobile",
    },
    {
      name: "holderEmail",
      type: { kind: "string" },
      required: true,
      title: "邮箱",
      cite: "r27#1.5/applyInfo.holderInfo.holderEmail",
      sensitive: "email",
    },
    {
      name: "holderCardNo",
      type: { kind: "string" },
      required: true,
      title: "证件号",
      cite: "r27#1.5/applyInfo.holderInfo.holderCardNo",
      sensitive: "id-card",
    },
    {
      name: "holderCardType",
      type: { kind: "string" },
      required: true,
      title: "证件类型",
      cite: "r27#1.5/applyInfo.holderInfo.holderCardType",
    },
    {
      name: "holderGender",
      type: { kind: "code", name: "Gender", values: gender_codes, wire: "string" },
      required: true,
      title: "性别",
      cite: "r27#1.5/applyInfo.holderInfo.holderGender",
    },
    {
      name: "holderBirthday",
      type: { kind: "date", format: "yyyy-MM-dd", is: isDate_yyyy_MM_dd },
      required: true,
      title: "生日",
      cite: "r27#1.5/applyInfo.holderInfo.holderBirthday",
      sensitive: "birthday",
    },
    {
      name: "holderIdVaildStartDate",
      type: { kind: "string" },
      required: true,
      title: "证件有效期起期",
      cite: "r27#1.5/applyInfo.holderInfo.holderIdVaildStartDate",
    },
    {
      name: "holderIdVaildEndDate",
      type: { kind: "string" },
      required: true,
      title: "证件有效期止期",
      cite: "r27#1.5/applyInfo.holderInfo.holderIdVaildEndDate",
    },
    {
      name: "holderIdHeight",
      type: { kind: "string" },
      title: "身高",
      cite: "r27#1.5/applyInfo.holderInfo.holderIdHeight",
    },
    {
      name: "holderIdWeight",
      type: { kind: "string" },
      title: "体重",
      cite: "r27#1.5/applyInfo.holderInfo.holderIdWeight",
    },
    { name: "holderSocialSecurityFlag", type: { kind: "string" } },
    {
      name: "holderProfessionId",
      type: { kind: "string" },
      title: "职业code",
      cite: "r27#1.5/applyInfo.holderInfo.holderProfessionId",
    },
    {
      name: "holderProfessionName",
      type: { kind: "string" },
      title: "职业名称",
      cite: "r27#1.5/applyInfo.holderInfo.holderProfessionName",
    },
    {
      name: "holderProvinceId",
      type: { kind: "string" },
      required: true,
      title: "省code",
      cite: "r27#1.5/applyInfo.holderInfo.holderProvinceId",
      sensitive: "address",
    },
    {
      name: "holderProvinceName",
      type: { kind: "string" },
      required: true,
      title: "省名称",
      cite: "r27#1.5/applyInfo.holderInfo.holderProvinceName",
      sensitive: "address",
    },
    {
      name: "holderCityId",
      type: { kind: "string" },
      required: true,
      title: "市code",
      cite: "r27#1.5/applyInfo.holderInfo.holderCityId",
      sensitive: "address",
    },
    {
      name: "holderCityName",
      type: { kind: "string" },
      required: true,
      title: "市名称",
      cite: "r27#1.5/applyInfo.holderInfo.holderCityName",
      sensitive: "address",
    },
    {
      name: "holderDistrictId",
      type: { kind: "string" },
      required: true,
      title: "区code",
      cite: "r27#1.5/applyInfo.holderInfo.holderDistrictId",
      sensitive: "address",
    },
    {
      name: "holderDistrictName",
      type: { kind: "string" },
      required: true,
      title: "区名称",
      cite: "r27#1.5/applyInfo.holderInfo.holderDistrictName",
      sensitive: "address",
    },
    {
      name: "holderAddress",
      type: { kind: "string" },
      required: true,
      title: "详细地址",
      cite: "r27#1.5/applyInfo.holderInfo.holderAddress",
      sensitive: "address",
    },
    {
      name: "holderCompanyName",
      type: { kind: "string" },
      title: "公司名称",
      cite: "r27#1.5/applyInfo.holderInfo.holderCompanyName",
      sensitive: "name",
    },
    {
      name: "holderCompanyAddress",
      type: { kind: "string" },
      title: "公司地址",
      cite: "r27#1.5/applyInfo.holderInfo.holderCompanyAddress",
      sensitive: "address",
    },
    {
      name: "holderPostCode",
      type: { kind: "string" },
      title: "邮编",
      cite: "r27#1.5/applyInfo.holderInfo.holderPostCode",
      sensitive: "address",
    },
    {
      name: "holderIncomeTypeName",
      type: { kind: "string" },
      title: "投报人年收入类型中文",
      cite: "r27#1.5/applyInfo.holderInfo.holderIncomeTypeName",
    },
    {
      name: "holderIncomeType",
      type: { kind: "string" },
      title: "投报人年收入类型",
      cite: "r27#1.5/applyInfo.holderInfo.holderIncomeType",
      accepts: ["holderIncomeTypeId"],
    },
    {
      name: "holderIncomeAmount",
      type: { kind: "string" },
      title: "投报人年收入金额",
      cite: "r27#1.5/applyInfo.holderInfo.holderIncomeAmount",
    },
    {
      name: "holderMaritalStatus",
      type: { kind: "string" },
      title: "投保人婚姻状况",
      cite: "r27#1.5/applyInfo.holderInfo.holderMaritalStatus",
    },
    {
      name: "holderMaritalStatusName",
      type: { kind: "string" },
      title: "投保人婚姻状况",
      cite: "r27#1.5/applyInfo.holderInfo.holderMaritalStatusName",
    },
    {
      name: "holderTaxResidents",
      type: { kind: "string" },
      title: "税收类型",
      cite: "r27#1.5/applyInfo.holderInfo.holderTaxResidents",
    },
  ],
};

function isHolderInfo(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    holderGender,
    holderIdHeight,
    holderIdWeight,
    holderSocialSecurityFlag,
    holderProfessionId,
    holderProfessionName,
    holderCompanyName,
    holderCompanyAddress,
    holderPostCode,
    holderIncomeTypeName,
    holderIncomeType,
    holderIncomeAmount,
    holderMaritalStatus,
    holderMaritalStatusName,
    holderTaxResidents,
  } = value;
  return (
    typeof value.holderName === "string" &&
    typeof value.holderMobile === "string" &&
    typeof value.holderEmail === "string" &&
    typeof value.holderCardNo === "string" &&
    typeof value.holderCardType === "string" &&
    (holderGender === "1" || holderGender === "2") &&
    isDate_yyyy_MM_dd(value.holderBirthday) &&
    typeof value.holderIdVaildStartDate === "string" &&
    typeof value.holderIdVaildEndDate === "string" &&
    (typeof holderIdHeight === "string" || holderIdHeight === undefined) &&
    (typeof holderIdWeight === "string" || holderIdWeight === undefined) &&
    (typeof holderSocialSecurityFlag === "string" || holderSocialSecurityFlag === undefined) &&
    (typeof holderProfessionId === "string" || holderProfessionId === undefined) &&
    (typeof holderProfessionName === "string" || holderProfessionName === undefined) &&
    typeof value.holderProvinceId === "string" &&
    typeof value.holderProvinceName === "string" &&
    typeof value.holderCityId === "string" &&
    typeof value.holderCityName === "string" &&
    typeof value.holderDistrictId === "string" &&
    typeof value.holderDistrictName === "string" &&
    typeof value.holderAddress === "string" &&
    (typeof holderCompanyName === "string" || holderCompanyName === undefined) &&
    (typeof holderCompanyAddress === "string" || holderCompanyAddress === undefined) &&
    (typeof holderPostCode === "string" || holderPostCode === undefined) &&
    (typeof holderIncomeTypeName === "string" || holderIncomeTypeName === undefined) &&
    (typeof holderIncomeType === "string" || holderIncomeType === undefined) &&
    (typeof holderIncomeAmount === "string" || holderIncomeAmount === undefined) &&
    (typeof holderMaritalStatus === "string" || holderMaritalStatus === undefined) &&
    (typeof holderMaritalStatusName === "string" || holderMaritalStatusName === undefined) &&
    (typeof holderTaxResidents === "string" || holderTaxResidents === undefined) &&
    hasOnly(value, holderInfo_names)
  );
}

function isHolderInfoReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.holderName) &&
    isFilledText(value.holderMobile) &&
    isFilledText(value.holderEmail) &&
    isFilledText(value.holderCardNo) &&
    isFilledText(value.holderCardType) &&
    isFilledText(value.holderGender) &&
    isDate_yyyy_MM_dd(value.holderBirthday) &&
    isFilledText(value.holderIdVaildStartDate) &&
    isFilledText(value.holderIdVaildEndDate) &&
    isOptionalText(value.holderIdHeight) &&
    isOptionalText(value.holderIdWeight) &&
    isOptionalText(value.holderSocialSecurityFlag) &&
    isOptionalText(value.holderProfessionId) &&
    isOptionalText(value.holderProfessionName) &&
    isFilledText(value.holderProvinceId) &&
    isFilledText(value.holderProvinceName) &&
    isFilledText(value.holderCityId) &&
    isFilledText(value.holderCityName) &&
    isFilledText(value.holderDistrictId) &&
    isFilledText(value.holderDistrictName) &&
    isFilledText(value.holderAddress) &&
    isOptionalText(value.holderCompanyName) &&
    isOptionalText(value.holderCompanyAddress) &&
    isOptionalText(value.holderPostCode) &&
    isOptionalText(value.holderIncomeTypeName) &&
    isOptionalText(value.holderIncomeType) &&
    isOptionalText(value.holderIncomeAmount) &&
    isOptionalText(value.holderMaritalStatus) &&
    isOptionalText(value.holderMaritalStatusName) &&
    isOptionalText(value.holderTaxResidents)
  );
}

function decodeHolderInfo(wire: WireObject): object {
  const {
    holderIdVaildStartDate: _0,
    holderIdVaildEndDate: _1,
    holderIdHeight: _2,
    holderIdWeight: _3,
    holderIncomeType: _4,
    ...others
  } = wire;
  const value: { [name: string]: unknown } = others;
  if (wire.holderIdVaildStartDate !== undefined)
    value.holderIdValidStartDate = wire.holderIdVaildStartDate;
  if (wire.holderIdVaildEndDate !== undefined)
    value.holderIdValidEndDate = wire.holderIdVaildEndDate;
  if (wire.holderIdHeight !== undefined) value.holderHeight = wire.holderIdHeight;
  if (wire.holderIdWeight !== undefined) value.holderWeight = wire.holderIdWeight;
  if (wire.holderIncomeType !== undefined) value.holderIncomeTypeId = wire.holderIncomeType;
  return value;
}

export function encodeHolderInfo(value: HolderInfo): WireObject {
  const {
    holderIdValidStartDate: _0,
    holderIdValidEndDate: _1,
    holderHeight: _2,
    holderWeight: _3,
    holderIncomeTypeId: _4,
    ...others
  } = value;
  const wire: { [name: string]: unknown } = others;
  if (value.holderIdValidStartDate !== undefined)
    wire.holderIdVaildStartDate = value.holderIdValidStartDate;
  if (value.holderIdValidEndDate !== undefined)
    wire.holderIdVaildEndDate = value.holderIdValidEndDate;
  if (value.holderHeight !== undefined) wire.holderIdHeight = value.holderHeight;
  if (value.holderWeight !== undefined) wire.holderIdWeight = value.holderWeight;
  if (value.holderIncomeTypeId !== undefined) wire.holderIncomeType = value.holderIncomeTypeId;
  return wire as WireObject;
}

/** 投保人信息, as it is sent. */
export const holderInfoValidator: Validator<HolderInfo> = /*@__PURE__*/ validator({
  structure: holderInfoStructure,
  face: "sent",
  check: isHolderInfo,
  decode: decodeHolderInfo as (wire: WireObject) => HolderInfo,
});

/** 投保人信息, as it is received. */
export const holderInfoReceivedValidator: Validator<HolderInfoReceived> = /*@__PURE__*/ validator({
  structure: holderInfoStructure,
  face: "received",
  check: isHolderInfoReceived,
  decode: decodeHolderInfo as (wire: WireObject) => HolderInfoReceived,
});

const beneficiary_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "benefitRelation",
  "benefitName",
  "benefitCardType",
  "benefitCardNo",
  "benefitScale",
  "benefitOrder",
  "benefitBirthday",
  "benefitGender",
]);

const beneficiaryStructure: Structure = {
  name: "Beneficiary",
  title: "法定受益人数组",
  rows: "r27#1.5/applyInfo.insuredInfo.insuredList[0].benefitInfo.benefitList[0].",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "benefitRelation",
      type: { kind: "string" },
      required: true,
      title: "受益人与被保人关系",
    },
    {
      name: "benefitName",
      type: { kind: "string" },
      required: true,
      title: "姓名",
      sensitive: "name",
    },
    { name: "benefitCardType", type: { kind: "string" }, required: true, title: "证件类型" },
    {
      name: "benefitCardNo",
      type: { kind: "string" },
      required: true,
      title: "证件号",
      sensitive: "id-card",
    },
    {
      name: "benefitScale",
      type: { kind: "text", of: { kind: "decimal" } },
      required: true,
      title: "受益人比例",
    },
    {
      name: "benefitOrder",
      type: { kind: "text", of: { kind: "int" } },
      required: true,
      title: "受益人顺序",
      cite: "r27#1.5/applyInfo.insuredInfo.insuredList[0].benefitInfo.benefitList[0].benefitOrder, r27#1.5/applyInfo.insuredInfo.insuredList[0].benefitInfo.benefitList[0].benefitOrder:2",
    },
    {
      name: "benefitBirthday",
      type: { kind: "date", format: "yyyy-MM-dd", is: isDate_yyyy_MM_dd },
      required: true,
      title: "生日",
      sensitive: "birthday",
    },
    {
      name: "benefitGender",
      type: { kind: "code", name: "Gender", values: gender_codes, wire: "string" },
      required: true,
      title: "性别",
    },
  ],
};

function isBeneficiary(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { benefitGender } = value;
  return (
    typeof value.benefitRelation === "string" &&
    typeof value.benefitName === "string" &&
    typeof value.benefitCardType === "string" &&
    typeof value.benefitCardNo === "string" &&
    isDecimalText(value.benefitScale) &&
    isIntText(value.benefitOrder) &&
    isDate_yyyy_MM_dd(value.benefitBirthday) &&
    (benefitGender === "1" || benefitGender === "2") &&
    hasOnly(value, beneficiary_names)
  );
}

function isBeneficiaryReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.benefitRelation) &&
    isFilledText(value.benefitName) &&
    isFilledText(value.benefitCardType) &&
    isFilledText(value.benefitCardNo) &&
    isAnyDecimalText(value.benefitScale) &&
    isSafeIntText(value.benefitOrder) &&
    isDate_yyyy_MM_dd(value.benefitBirthday) &&
    isFilledText(value.benefitGender)
  );
}

function decodeBeneficiary(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.benefitScale != null) value.benefitScale = toDecimal(wire.benefitScale);
  if (wire.benefitOrder != null) value.benefitOrder = toInt(wire.benefitOrder);
  return value;
}

export function encodeBeneficiary(value: Beneficiary): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.benefitScale = fromDecimalToText(value.benefitScale);
  wire.benefitOrder = fromLongToText(value.benefitOrder);
  return wire as WireObject;
}

/** 法定受益人数组, as it is sent. */
export const beneficiaryValidator: Validator<Beneficiary> = /*@__PURE__*/ validator({
  structure: beneficiaryStructure,
  face: "sent",
  check: isBeneficiary,
  decode: decodeBeneficiary as (wire: WireObject) => Beneficiary,
});

/** 法定受益人数组, as it is received. */
export const beneficiaryReceivedValidator: Validator<BeneficiaryReceived> = /*@__PURE__*/ validator(
  {
    structure: beneficiaryStructure,
    face: "received",
    check: isBeneficiaryReceived,
    decode: decodeBeneficiary as (wire: WireObject) => BeneficiaryReceived,
  },
);

const benefitInfo_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "isLegal",
  "benefitList",
]);

const benefitInfoStructure: Structure = {
  name: "BenefitInfo",
  title: "受益人信息",
  rows: "r27#1.5/applyInfo.insuredInfo.insuredList[0].benefitInfo.",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "isLegal",
      type: { kind: "text", of: { kind: "boolean", words: ["true", "false"] } },
      required: true,
      title: "法定受益人",
    },
    {
      name: "benefitList",
      type: { kind: "list", of: { kind: "structure", of: () => beneficiaryStructure } },
      required: { when: { kind: "compare", path: ["isLegal"], op: "=", value: "false" } },
      title: "法定受益人数组",
    },
  ],
};

function isBenefitInfo(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { isLegal, benefitList } = value;
  return (
    (isLegal === "true" || isLegal === "false") &&
    (benefitList === undefined ? isLegal !== "false" : isListOf(benefitList, isBeneficiary)) &&
    hasOnly(value, benefitInfo_names)
  );
}

function isBenefitInfoReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { isLegal, benefitList } = value;
  return (
    (isLegal === "true" || isLegal === "false") &&
    (benefitList == null || benefitList === ""
      ? isLegal !== "false"
      : isListOf(benefitList, isBeneficiaryReceived))
  );
}

function decodeBenefitInfo(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.isLegal != null) value.isLegal = wire.isLegal === "true";
  if (wire.benefitList != null)
    value.benefitList = (wire.benefitList as readonly WireValue[]).map((item) =>
      decodeBeneficiary(item as WireObject),
    );
  return value;
}

export function encodeBenefitInfo(value: BenefitInfo): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.isLegal = fromBooleanToText(value.isLegal, ["true", "false"]);
  if (value.benefitList !== undefined)
    wire.benefitList = value.benefitList.map((item) => encodeBeneficiary(item));
  return wire as WireObject;
}

/** 受益人信息, as it is sent. */
export const benefitInfoValidator: Validator<BenefitInfo> = /*@__PURE__*/ validator({
  structure: benefitInfoStructure,
  face: "sent",
  check: isBenefitInfo,
  decode: decodeBenefitInfo as (wire: WireObject) => BenefitInfo,
});

/** 受益人信息, as it is received. */
export const benefitInfoReceivedValidator: Validator<BenefitInfoReceived> = /*@__PURE__*/ validator(
  {
    structure: benefitInfoStructure,
    face: "received",
    check: isBenefitInfoReceived,
    decode: decodeBenefitInfo as (wire: WireObject) => BenefitInfoReceived,
  },
);

const insured_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "insuredRelation",
  "insuredName",
  "insuredMobile",
  "insuredEmail",
  "insuredCardNo",
  "insuredCardType",
  "insuredGender",
  "insuredBirthday",
  "insuredIdVaildStartDate",
  "insuredIdVaildEndDate",
  "insuredIdHeight",
  "insuredIdWeight",
  "insuredSocialSecurityFlag",
  "insuredProfessionId",
  "insuredProfessionName",
  "insuredProvinceId",
  "insuredProvinceName",
  "insuredCityId",
  "insuredCityName",
  "insuredDistrictId",
  "insuredDistrictName",
  "insuredAddress",
  "insuredCompanyName",
  "insuredCompanyAddress",
  "insuredPostCode",
  "insuredIncomeTypeName",
  "insuredIncomeTypeId",
  "insuredIncomeAmount",
  "insuredMaritalStatus",
  "insuredMaritalStatusName",
  "insuredTaxResidents",
  "benefitInfo",
]);

const insuredStructure: Structure = {
  name: "Insured",
  title: "被保人数组",
  rows: "r27#1.5/applyInfo.insuredInfo.insuredList[0].",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "insuredRelation", type: { kind: "string" }, required: true, title: "与投保人关系" },
    {
      name: "insuredName",
      type: { kind: "string" },
      required: true,
      title: "名字",
      sensitive: "name",
    },
    { name: "insuredMobile", type: { kind: "string" }, title: "手机号", sensitive: "mobile" },
    { name: "insuredEmail", type: { kind: "string" }, title: "邮箱", sensitive: "email" },
    {
      name: "insuredCardNo",
      type: { kind: "string" },
      required: true,
      title: "证件号",
      sensitive: "id-card",
    },
    { name: "insuredCardType", type: { kind: "string" }, required: true, title: "证件类型" },
    {
      name: "insuredGender",
      type: { kind: "code", name: "Gender", values: gender_codes, wire: "string" },
      required: true,
      title: "性别",
    },
    {
      name: "insuredBirthday",
      type: { kind: "date", format: "yyyy-MM-dd", is: isDate_yyyy_MM_dd },
      required: true,
      title: "生日",
      sensitive: "birthday",
    },
    {
      name: "insuredIdVaildStartDate",
      type: { kind: "string" },
      required: true,
      title: "证件有效期起期",
    },
    {
      name: "insuredIdVaildEndDate",
      type: { kind: "string" },
      required: true,
      title: "证件有效期止期",
    },
    { name: "insuredIdHeight", type: { kind: "string" }, title: "身高" },
    { name: "insuredIdWeight", type: { kind: "string" }, title: "体重" },
    {
      name: "insuredSocialSecurityFlag",
      type: { kind: "string" },
      required: true,
      title: "社保标识",
    },
    { name: "insuredProfessionId", type: { kind: "string" }, required: true, title: "职业code" },
    { name: "insuredProfessionName", type: { kind: "string" }, required: true, title: "职业名称" },
    { name: "insuredProvinceId", type: { kind: "string" }, title: "省code", sensitive: "address" },
    {
      name: "insuredProvinceName",
      type: { kind: "string" },
      title: "省名称",
      sensitive: "address",
    },
    { name: "insuredCityId", type: { kind: "string" }, title: "市code", sensitive: "address" },
    { name: "insuredCityName", type: { kind: "string" }, title: "市名称", sensitive: "address" },
    { name: "insuredDistrictId", type: { kind: "string" }, title: "区Code", sensitive: "address" },
    {
      name: "insuredDistrictName",
      type: { kind: "string" },
      title: "区名称",
      sensitive: "address",
    },
    { name: "insuredAddress", type: { kind: "string" }, title: "详细地址", sensitive: "address" },
    { name: "insuredCompanyName", type: { kind: "string" }, title: "公司名称", sensitive: "name" },
    {
      name: "insuredCompanyAddress",
      type: { kind: "string" },
      title: "公司地址",
      sensitive: "address",
    },
    { name: "insuredPostCode", type: { kind: "string" }, title: "邮编", sensitive: "address" },
    { name: "insuredIncomeTypeName", type: { kind: "string" }, title: "年收入类型中文" },
    { name: "insuredIncomeTypeId", type: { kind: "string" }, title: "年收入类型" },
    { name: "insuredIncomeAmount", type: { kind: "string" }, title: "年收入金额" },
    { name: "insuredMaritalStatus", type: { kind: "string" }, title: "婚姻状况" },
    { name: "insuredMaritalStatusName", type: { kind: "string" }, title: "婚姻状况" },
    { name: "insuredTaxResidents", type: { kind: "string" }, title: "税收类型" },
    {
      name: "benefitInfo",
      type: { kind: "structure", of: () => benefitInfoStructure },
      required: true,
      title: "受益人信息",
    },
  ],
};

function isInsured(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    insuredMobile,
    insuredEmail,
    insuredGender,
    insuredIdHeight,
    insuredIdWeight,
    insuredProvinceId,
    insuredProvinceName,
    insuredCityId,
    insuredCityName,
    insuredDistrictId,
    insuredDistrictName,
    insuredAddress,
    insuredCompanyName,
    insuredCompanyAddress,
    insuredPostCode,
    insuredIncomeTypeName,
    insuredIncomeTypeId,
    insuredIncomeAmount,
    insuredMaritalStatus,
    insuredMaritalStatusName,
    insuredTaxResidents,
  } = value;
  return (
    typeof value.insuredRelation === "string" &&
    typeof value.insuredName === "string" &&
    (typeof insuredMobile === "string" || insuredMobile === undefined) &&
    (typeof insuredEmail === "string" || insuredEmail === undefined) &&
    typeof value.insuredCardNo === "string" &&
    typeof value.insuredCardType === "string" &&
    (insuredGender === "1" || insuredGender === "2") &&
    isDate_yyyy_MM_dd(value.insuredBirthday) &&
    typeof value.insuredIdVaildStartDate === "string" &&
    typeof value.insuredIdVaildEndDate === "string" &&
    (typeof insuredIdHeight === "string" || insuredIdHeight === undefined) &&
    (typeof insuredIdWeight === "string" || insuredIdWeight === undefined) &&
    typeof value.insuredSocialSecurityFlag === "string" &&
    typeof value.insuredProfessionId === "string" &&
    typeof value.insuredProfessionName === "string" &&
    (typeof insuredProvinceId === "string" || insuredProvinceId === undefined) &&
    (typeof insuredProvinceName === "string" || insuredProvinceName === undefined) &&
    (typeof insuredCityId === "string" || insuredCityId === undefined) &&
    (typeof insuredCityName === "string" || insuredCityName === undefined) &&
    (typeof insuredDistrictId === "string" || insuredDistrictId === undefined) &&
    (typeof insuredDistrictName === "string" || insuredDistrictName === undefined) &&
    (typeof insuredAddress === "string" || insuredAddress === undefined) &&
    (typeof insuredCompanyName === "string" || insuredCompanyName === undefined) &&
    (typeof insuredCompanyAddress === "string" || insuredCompanyAddress === undefined) &&
    (typeof insuredPostCode === "string" || insuredPostCode === undefined) &&
    (typeof insuredIncomeTypeName === "string" || insuredIncomeTypeName === undefined) &&
    (typeof insuredIncomeTypeId === "string" || insuredIncomeTypeId === undefined) &&
    (typeof insuredIncomeAmount === "string" || insuredIncomeAmount === undefined) &&
    (typeof insuredMaritalStatus === "string" || insuredMaritalStatus === undefined) &&
    (typeof insuredMaritalStatusName === "string" || insuredMaritalStatusName === undefined) &&
    (typeof insuredTaxResidents === "string" || insuredTaxResidents === undefined) &&
    isBenefitInfo(value.benefitInfo) &&
    hasOnly(value, insured_names)
  );
}

function isInsuredReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.insuredRelation) &&
    isFilledText(value.insuredName) &&
    isOptionalText(value.insuredMobile) &&
    isOptionalText(value.insuredEmail) &&
    isFilledText(value.insuredCardNo) &&
    isFilledText(value.insuredCardType) &&
    isFilledText(value.insuredGender) &&
    isDate_yyyy_MM_dd(value.insuredBirthday) &&
    isFilledText(value.insuredIdVaildStartDate) &&
    isFilledText(value.insuredIdVaildEndDate) &&
    isOptionalText(value.insuredIdHeight) &&
    isOptionalText(value.insuredIdWeight) &&
    isFilledText(value.insuredSocialSecurityFlag) &&
    isFilledText(value.insuredProfessionId) &&
    isFilledText(value.insuredProfessionName) &&
    isOptionalText(value.insuredProvinceId) &&
    isOptionalText(value.insuredProvinceName) &&
    isOptionalText(value.insuredCityId) &&
    isOptionalText(value.insuredCityName) &&
    isOptionalText(value.insuredDistrictId) &&
    isOptionalText(value.insuredDistrictName) &&
    isOptionalText(value.insuredAddress) &&
    isOptionalText(value.insuredCompanyName) &&
    isOptionalText(value.insuredCompanyAddress) &&
    isOptionalText(value.insuredPostCode) &&
    isOptionalText(value.insuredIncomeTypeName) &&
    isOptionalText(value.insuredIncomeTypeId) &&
    isOptionalText(value.insuredIncomeAmount) &&
    isOptionalText(value.insuredMaritalStatus) &&
    isOptionalText(value.insuredMaritalStatusName) &&
    isOptionalText(value.insuredTaxResidents) &&
    isBenefitInfoReceived(value.benefitInfo)
  );
}

function decodeInsured(wire: WireObject): object {
  const {
    insuredIdVaildStartDate: _0,
    insuredIdVaildEndDate: _1,
    insuredIdHeight: _2,
    insuredIdWeight: _3,
    ...others
  } = wire;
  const value: { [name: string]: unknown } = others;
  if (wire.insuredIdVaildStartDate !== undefined)
    value.insuredIdValidStartDate = wire.insuredIdVaildStartDate;
  if (wire.insuredIdVaildEndDate !== undefined)
    value.insuredIdValidEndDate = wire.insuredIdVaildEndDate;
  if (wire.insuredIdHeight !== undefined) value.insuredHeight = wire.insuredIdHeight;
  if (wire.insuredIdWeight !== undefined) value.insuredWeight = wire.insuredIdWeight;
  if (wire.benefitInfo != null)
    value.benefitInfo = decodeBenefitInfo(wire.benefitInfo as WireObject);
  return value;
}

export function encodeInsured(value: Insured): WireObject {
  const {
    insuredIdValidStartDate: _0,
    insuredIdValidEndDate: _1,
    insuredHeight: _2,
    insuredWeight: _3,
    ...others
  } = value;
  const wire: { [name: string]: unknown } = others;
  if (value.insuredIdValidStartDate !== undefined)
    wire.insuredIdVaildStartDate = value.insuredIdValidStartDate;
  if (value.insuredIdValidEndDate !== undefined)
    wire.insuredIdVaildEndDate = value.insuredIdValidEndDate;
  if (value.insuredHeight !== undefined) wire.insuredIdHeight = value.insuredHeight;
  if (value.insuredWeight !== undefined) wire.insuredIdWeight = value.insuredWeight;
  wire.benefitInfo = encodeBenefitInfo(value.benefitInfo);
  return wire as WireObject;
}

/** 被保人数组, as it is sent. */
export const insuredValidator: Validator<Insured> = /*@__PURE__*/ validator({
  structure: insuredStructure,
  face: "sent",
  check: isInsured,
  decode: decodeInsured as (wire: WireObject) => Insured,
});

/** 被保人数组, as it is received. */
export const insuredReceivedValidator: Validator<InsuredReceived> = /*@__PURE__*/ validator({
  structure: insuredStructure,
  face: "received",
  check: isInsuredReceived,
  decode: decodeInsured as (wire: WireObject) => InsuredReceived,
});

const insuredInfo_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "isHolder",
  "insuredList",
]);

const insuredInfoStructure: Structure = {
  name: "InsuredInfo",
  title: "被保人对象",
  rows: "r27#1.5/applyInfo.insuredInfo.",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "isHolder",
      type: { kind: "text", of: { kind: "boolean", words: ["true", "false"] } },
      required: true,
      title: "是否本人投保",
    },
    {
      name: "insuredList",
      type: { kind: "list", of: { kind: "structure", of: () => insuredStructure } },
      required: true,
      title: "被保人数组",
    },
  ],
};

function isInsuredInfo(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { isHolder } = value;
  return (
    (isHolder === "true" || isHolder === "false") &&
    isListOf(value.insuredList, isInsured) &&
    hasOnly(value, insuredInfo_names)
  );
}

function isInsuredInfoReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { isHolder } = value;
  return (
    (isHolder === "true" || isHolder === "false") && isListOf(value.insuredList, isInsuredReceived)
  );
}

function decodeInsuredInfo(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.isHolder != null) value.isHolder = wire.isHolder === "true";
  if (wire.insuredList != null)
    value.insuredList = (wire.insuredList as readonly WireValue[]).map((item) =>
      decodeInsured(item as WireObject),
    );
  return value;
}

export function encodeInsuredInfo(value: InsuredInfo): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.isHolder = fromBooleanToText(value.isHolder, ["true", "false"]);
  wire.insuredList = value.insuredList.map((item) => encodeInsured(item));
  return wire as WireObject;
}

/** 被保人对象, as it is sent. */
export const insuredInfoValidator: Validator<InsuredInfo> = /*@__PURE__*/ validator({
  structure: insuredInfoStructure,
  face: "sent",
  check: isInsuredInfo,
  decode: decodeInsuredInfo as (wire: WireObject) => InsuredInfo,
});

/** 被保人对象, as it is received. */
export const insuredInfoReceivedValidator: Validator<InsuredInfoReceived> = /*@__PURE__*/ validator(
  {
    structure: insuredInfoStructure,
    face: "received",
    check: isInsuredInfoReceived,
    decode: decodeInsuredInfo as (wire: WireObject) => InsuredInfoReceived,
  },
);

const applyInfo_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "holderInfo",
  "insuredInfo",
]);

const applyInfoStructure: Structure = {
  name: "ApplyInfo",
  title: "投被保人信息",
  rows: "r27#1.5/applyInfo.",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "holderInfo",
      type: { kind: "structure", of: () => holderInfoStructure },
      required: true,
      title: "投保人信息",
    },
    {
      name: "insuredInfo",
      type: { kind: "structure", of: () => insuredInfoStructure },
      required: true,
      title: "被保人对象",
    },
  ],
};

function isApplyInfo(value: unknown): boolean {
  return (
    isObject(value) &&
    isHolderInfo(value.holderInfo) &&
    isInsuredInfo(value.insuredInfo) &&
    hasOnly(value, applyInfo_names)
  );
}

function isApplyInfoReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isHolderInfoReceived(value.holderInfo) &&
    isInsuredInfoReceived(value.insuredInfo)
  );
}

function decodeApplyInfo(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.holderInfo != null) value.holderInfo = decodeHolderInfo(wire.holderInfo as WireObject);
  if (wire.insuredInfo != null)
    value.insuredInfo = decodeInsuredInfo(wire.insuredInfo as WireObject);
  return value;
}

export function encodeApplyInfo(value: ApplyInfo): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.holderInfo = encodeHolderInfo(value.holderInfo);
  wire.insuredInfo = encodeInsuredInfo(value.insuredInfo);
  return wire as WireObject;
}

/** 投被保人信息, as it is sent. */
export const applyInfoValidator: Validator<ApplyInfo> = /*@__PURE__*/ validator({
  structure: applyInfoStructure,
  face: "sent",
  check: isApplyInfo,
  decode: decodeApplyInfo as (wire: WireObject) => ApplyInfo,
});

/** 投被保人信息, as it is received. */
export const applyInfoReceivedValidator: Validator<ApplyInfoReceived> = /*@__PURE__*/ validator({
  structure: applyInfoStructure,
  face: "received",
  check: isApplyInfoReceived,
  decode: decodeApplyInfo as (wire: WireObject) => ApplyInfoReceived,
});

const agencyInfo_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "agencyId",
  "companyId",
  "groupId",
]);

const agencyInfoStructure: Structure = {
  name: "AgencyInfo",
  title: "代理人信息",
  rows: "r27#1.5/agencyInfo.",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "agencyId", type: { kind: "string" }, required: true, title: "代理人Id" },
    { name: "companyId", type: { kind: "string" }, required: true, title: "机构Id" },
    { name: "groupId", type: { kind: "string" }, required: true, title: "机构Id" },
  ],
};

function isAgencyInfo(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.agencyId === "string" &&
    typeof value.companyId === "string" &&
    typeof value.groupId === "string" &&
    hasOnly(value, agencyInfo_names)
  );
}

function isAgencyInfoReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.agencyId) &&
    isFilledText(value.companyId) &&
    isFilledText(value.groupId)
  );
}

/** 代理人信息, as it is sent. */
export const agencyInfoValidator: Validator<AgencyInfo> = /*@__PURE__*/ validator({
  structure: agencyInfoStructure,
  face: "sent",
  check: isAgencyInfo,
});

/** 代理人信息, as it is received. */
export const agencyInfoReceivedValidator: Validator<AgencyInfoReceived> = /*@__PURE__*/ validator({
  structure: agencyInfoStructure,
  face: "received",
  check: isAgencyInfoReceived,
});

const renewalPayer_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "payerMobile",
  "payerAccount",
  "payerBankName",
  "payerName",
]);

const renewalPayerStructure: Structure = {
  name: "RenewalPayer",
  title: "续保/续期信息",
  rows: "r27#1.5/paymentInfo.payRenewal.",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "payerMobile",
      type: { kind: "string" },
      required: true,
      title: "手机号",
      sensitive: "mobile",
    },
    {
      name: "payerAccount",
      type: { kind: "string" },
      required: true,
      title: "账户",
      sensitive: "bank-account",
    },
    { name: "payerBankName", type: { kind: "string" }, required: true, title: "银行卡" },
    {
      name: "payerName",
      type: { kind: "string" },
      required: true,
      title: "支付人姓名",
      sensitive: "name",
    },
  ],
};

function isRenewalPayer(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.payerMobile === "string" &&
    typeof value.payerAccount === "string" &&
    typeof value.payerBankName === "string" &&
    typeof value.payerName === "string" &&
    hasOnly(value, renewalPayer_names)
  );
}

function isRenewalPayerReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.payerMobile) &&
    isFilledText(value.payerAccount) &&
    isFilledText(value.payerBankName) &&
    isFilledText(value.payerName)
  );
}

/** 续保/续期信息, as it is sent. */
export const renewalPayerValidator: Validator<RenewalPayer> = /*@__PURE__*/ validator({
  structure: renewalPayerStructure,
  face: "sent",
  check: isRenewalPayer,
});

/** 续保/续期信息, as it is received. */
export const renewalPayerReceivedValidator: Validator<RenewalPayerReceived> =
  /*@__PURE__*/ validator({
    structure: renewalPayerStructure,
    face: "received",
    check: isRenewalPayerReceived,
  });

const firstPayment_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "payerMobile",
  "payerAccount",
  "merchantPayTradeId",
  "payOrderId",
  "payMoney",
  "payerBankName",
  "payerName",
  "payWay",
]);

const firstPaymentStructure: Structure = {
  name: "FirstPayment",
  title: "支付人姓名",
  rows: "r27#1.5/paymentInfo.payFirst.",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "payerMobile", type: { kind: "string" }, title: "手机号", sensitive: "mobile" },
    { name: "payerAccount", type: { kind: "string" }, title: "账户", sensitive: "bank-account" },
    {
      name: "merchantPayTradeId",
      type: { kind: "string" },
      required: true,
      title: "商户交易流水号",
    },
    { name: "payOrderId", type: { kind: "string" }, required: true, title: "交易流水号" },
    {
      name: "payMoney",
      type: { kind: "text", of: { kind: "decimal" } },
      required: true,
      title: "支付金额",
    },
    { name: "payerBankName", type: { kind: "string" }, title: "银行" },
    { name: "payerName", type: { kind: "string" }, title: "支付人", sensitive: "name" },
    { name: "payWay", type: { kind: "string" }, title: "支付方式" },
  ],
};

function isFirstPayment(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { payerMobile, payerAccount, payerBankName, payerName, payWay } = value;
  return (
    (typeof payerMobile === "string" || payerMobile === undefined) &&
    (typeof payerAccount === "string" || payerAccount === undefined) &&
    typeof value.merchantPayTradeId === "string" &&
    typeof value.payOrderId === "string" &&
    isDecimalText(value.payMoney) &&
    (typeof payerBankName === "string" || payerBankName === undefined) &&
    (typeof payerName === "string" || payerName === undefined) &&
    (typeof payWay === "string" || payWay === undefined) &&
    hasOnly(value, firstPayment_names)
  );
}

function isFirstPaymentReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isOptionalText(value.payerMobile) &&
    isOptionalText(value.payerAccount) &&
    isFilledText(value.merchantPayTradeId) &&
    isFilledText(value.payOrderId) &&
    isAnyDecimalText(value.payMoney) &&
    isOptionalText(value.payerBankName) &&
    isOptionalText(value.payerName) &&
    isOptionalText(value.payWay)
  );
}

function decodeFirstPayment(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.payMoney != null) value.payMoney = toDecimal(wire.payMoney);
  return value;
}

export function encodeFirstPayment(value: FirstPayment): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.payMoney = fromDecimalToText(value.payMoney);
  return wire as WireObject;
}

/** 支付人姓名, as it is sent. */
export const firstPaymentValidator: Validator<FirstPayment> = /*@__PURE__*/ validator({
  structure: firstPaymentStructure,
  face: "sent",
  check: isFirstPayment,
  decode: decodeFirstPayment as (wire: WireObject) => FirstPayment,
});

/** 支付人姓名, as it is received. */
export const firstPaymentReceivedValidator: Validator<FirstPaymentReceived> =
  /*@__PURE__*/ validator({
    structure: firstPaymentStructure,
    face: "received",
    check: isFirstPaymentReceived,
    decode: decodeFirstPayment as (wire: WireObject) => FirstPaymentReceived,
  });

const paymentInfo_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "payRenewal",
  "payFirst",
]);

const paymentInfoStructure: Structure = {
  name: "PaymentInfo",
  title: "支付信息",
  rows: "r27#1.5/paymentInfo.",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "payRenewal",
      type: { kind: "structure", of: () => renewalPayerStructure },
      required: true,
      title: "续保/续期信息",
    },
    {
      name: "payFirst",
      type: { kind: "structure", of: () => firstPaymentStructure },
      required: true,
      title: "支付人姓名",
    },
  ],
};

function isPaymentInfo(value: unknown): boolean {
  return (
    isObject(value) &&
    isRenewalPayer(value.payRenewal) &&
    isFirstPayment(value.payFirst) &&
    hasOnly(value, paymentInfo_names)
  );
}

function isPaymentInfoReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isRenewalPayerReceived(value.payRenewal) &&
    isFirstPaymentReceived(value.payFirst)
  );
}

function decodePaymentInfo(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.payFirst != null) value.payFirst = decodeFirstPayment(wire.payFirst as WireObject);
  return value;
}

export function encodePaymentInfo(value: PaymentInfo): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.payFirst = encodeFirstPayment(value.payFirst);
  return wire as WireObject;
}

/** 支付信息, as it is sent. */
export const paymentInfoValidator: Validator<PaymentInfo> = /*@__PURE__*/ validator({
  structure: paymentInfoStructure,
  face: "sent",
  check: isPaymentInfo,
  decode: decodePaymentInfo as (wire: WireObject) => PaymentInfo,
});

/** 支付信息, as it is received. */
export const paymentInfoReceivedValidator: Validator<PaymentInfoReceived> = /*@__PURE__*/ validator(
  {
    structure: paymentInfoStructure,
    face: "received",
    check: isPaymentInfoReceived,
    decode: decodePaymentInfo as (wire: WireObject) => PaymentInfoReceived,
  },
);

const getPolicyListBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "startTime",
  "endTime",
]);

const getPolicyListBodyStructure: Structure = {
  name: "GetPolicyListBody",
  title: "保单列表查询",
  rows: "r26#1.3/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "startTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      title: "查询开始时间",
    },
    {
      name: "endTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      title: "查询结束时间",
    },
  ],
};

function isGetPolicyListBody(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { startTime, endTime } = value;
  return (
    (isDate_yyyy_MM_dd_HH_mm_ss(startTime) || startTime === undefined) &&
    (isDate_yyyy_MM_dd_HH_mm_ss(endTime) || endTime === undefined) &&
    hasOnly(value, getPolicyListBody_names)
  );
}

function isGetPolicyListBodyReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { startTime, endTime } = value;
  return (
    (isDate_yyyy_MM_dd_HH_mm_ss(startTime) || startTime == null || startTime === "") &&
    (isDate_yyyy_MM_dd_HH_mm_ss(endTime) || endTime == null || endTime === "")
  );
}

/** 保单列表查询, as it is sent. */
export const getPolicyListBodyValidator: Validator<GetPolicyListBody> = /*@__PURE__*/ validator({
  structure: getPolicyListBodyStructure,
  face: "sent",
  check: isGetPolicyListBody,
});

/** 保单列表查询, as it is received. */
export const getPolicyListBodyReceivedValidator: Validator<GetPolicyListBodyReceived> =
  /*@__PURE__*/ validator({
    structure: getPolicyListBodyStructure,
    face: "received",
    check: isGetPolicyListBodyReceived,
  });

const getPolicyListData_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>(["data"]);

const getPolicyListDataStructure: Structure = {
  name: "GetPolicyListData",
  title: "保单列表查询",
  rows: "r26#1.5/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "data",
      type: { kind: "list", of: { kind: "structure", of: () => listedPolicyStructure } },
      required: true,
      title: "数据集合",
    },
  ],
};

function isGetPolicyListData(value: unknown): boolean {
  return (
    isObject(value) &&
    isListOf(value.data, isListedPolicy) &&
    hasOnly(value, getPolicyListData_names)
  );
}

function isGetPolicyListDataReceived(value: unknown): boolean {
  return isObject(value) && isListOf(value.data, isListedPolicyReceived);
}

function decodeGetPolicyListData(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.data != null)
    value.data = (wire.data as readonly WireValue[]).map((item) =>
      decodeListedPolicy(item as WireObject),
    );
  return value;
}

export function encodeGetPolicyListData(value: GetPolicyListData): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.data = value.data.map((item) => encodeListedPolicy(item));
  return wire as WireObject;
}

/** 保单列表查询, as it is sent. */
export const getPolicyListDataValidator: Validator<GetPolicyListData> = /*@__PURE__*/ validator({
  structure: getPolicyListDataStructure,
  face: "sent",
  check: isGetPolicyListData,
  decode: decodeGetPolicyListData as (wire: WireObject) => GetPolicyListData,
});

/** 保单列表查询, as it is received. */
export const getPolicyListDataReceivedValidator: Validator<GetPolicyListDataReceived> =
  /*@__PURE__*/ validator({
    structure: getPolicyListDataStructure,
    face: "received",
    check: isGetPolicyListDataReceived,
    decode: decodeGetPolicyListData as (wire: WireObject) => GetPolicyListDataReceived,
  });

const listedPolicy_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "ackStatus",
  "hesitatedTime",
  "holderName",
  "policyId",
  "premium",
  "spuName",
  "startedTime",
  "policyStatus",
  "acceptedTime",
]);

const listedPolicyStructure: Structure = {
  name: "ListedPolicy",
  title: "数据集合",
  rows: "r26#1.5/data[0].",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "ackStatus", type: { kind: "string" }, required: true, title: "回执回访状态" },
    {
      name: "hesitatedTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      required: true,
      title: "犹豫期",
    },
    {
      name: "holderName",
      type: { kind: "string" },
      required: true,
      title: "投保人",
      sensitive: "name",
    },
    { name: "policyId", type: { kind: "string" }, required: true, title: "保单id" },
    {
      name: "premium",
      type: { kind: "text", of: { kind: "decimal" } },
      required: true,
      title: "保费",
    },
    { name: "spuName", type: { kind: "string" }, required: true, title: "产品名字" },
    {
      name: "startedTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      required: true,
      title: "生效时间",
    },
    { name: "policyStatus", type: { kind: "string" }, title: "保单状态" },
    {
      name: "acceptedTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      title: "承保时间",
    },
  ],
};

function isListedPolicy(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { policyStatus, acceptedTime } = value;
  return (
    typeof value.ackStatus === "string" &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.hesitatedTime) &&
    typeof value.holderName === "string" &&
    typeof value.policyId === "string" &&
    isDecimalText(value.premium) &&
    typeof value.spuName === "string" &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.startedTime) &&
    (typeof policyStatus === "string" || policyStatus === undefined) &&
    (isDate_yyyy_MM_dd_HH_mm_ss(acceptedTime) || acceptedTime === undefined) &&
    hasOnly(value, listedPolicy_names)
  );
}

function isListedPolicyReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { acceptedTime } = value;
  return (
    isFilledText(value.ackStatus) &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.hesitatedTime) &&
    isFilledText(value.holderName) &&
    isFilledText(value.policyId) &&
    isAnyDecimalText(value.premium) &&
    isFilledText(value.spuName) &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.startedTime) &&
    isOptionalText(value.policyStatus) &&
    (isDate_yyyy_MM_dd_HH_mm_ss(acceptedTime) || acceptedTime == null || acceptedTime === "")
  );
}

function decodeListedPolicy(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.premium != null) value.premium = toDecimal(wire.premium);
  return value;
}

export function encodeListedPolicy(value: ListedPolicy): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.premium = fromDecimalToText(value.premium);
  return wire as WireObject;
}

/** 数据集合, as it is sent. */
export const listedPolicyValidator: Validator<ListedPolicy> = /*@__PURE__*/ validator({
  structure: listedPolicyStructure,
  face: "sent",
  check: isListedPolicy,
  decode: decodeListedPolicy as (wire: WireObject) => ListedPolicy,
});

/** 数据集合, as it is received. */
export const listedPolicyReceivedValidator: Validator<ListedPolicyReceived> =
  /*@__PURE__*/ validator({
    structure: listedPolicyStructure,
    face: "received",
    check: isListedPolicyReceived,
    decode: decodeListedPolicy as (wire: WireObject) => ListedPolicyReceived,
  });

const getPolicyStatusBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>(["policyId"]);

const getPolicyStatusBodyStructure: Structure = {
  name: "GetPolicyStatusBody",
  title: "保单状态查询",
  rows: "r25#1.3/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [{ name: "policyId", type: { kind: "string" }, title: "保单id" }],
};

function isGetPolicyStatusBody(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { policyId } = value;
  return (
    (typeof policyId === "string" || policyId === undefined) &&
    hasOnly(value, getPolicyStatusBody_names)
  );
}

function isGetPolicyStatusBodyReceived(value: unknown): boolean {
  return isObject(value) && isOptionalText(value.policyId);
}

/** 保单状态查询, as it is sent. */
export const getPolicyStatusBodyValidator: Validator<GetPolicyStatusBody> = /*@__PURE__*/ validator(
  {
    structure: getPolicyStatusBodyStructure,
    face: "sent",
    check: isGetPolicyStatusBody,
  },
);

/** 保单状态查询, as it is received. */
export const getPolicyStatusBodyReceivedValidator: Validator<GetPolicyStatusBodyReceived> =
  /*@__PURE__*/ validator({
    structure: getPolicyStatusBodyStructure,
    face: "received",
    check: isGetPolicyStatusBodyReceived,
  });

const getPolicyStatusData_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>(["data"]);

const getPolicyStatusDataStructure: Structure = {
  name: "GetPolicyStatusData",
  title: "保单状态查询",
  rows: "r25#1.5/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "data",
      type: { kind: "list", of: { kind: "structure", of: () => policyStateStructure } },
      required: true,
      title: "数据集合",
    },
  ],
};

function isGetPolicyStatusData(value: unknown): boolean {
  return (
    isObject(value) &&
    isListOf(value.data, isPolicyState) &&
    hasOnly(value, getPolicyStatusData_names)
  );
}

function isGetPolicyStatusDataReceived(value: unknown): boolean {
  return isObject(value) && isListOf(value.data, isPolicyStateReceived);
}

/** 保单状态查询, as it is sent. */
export const getPolicyStatusDataValidator: Validator<GetPolicyStatusData> = /*@__PURE__*/ validator(
  {
    structure: getPolicyStatusDataStructure,
    face: "sent",
    check: isGetPolicyStatusData,
  },
);

/** 保单状态查询, as it is received. */
export const getPolicyStatusDataReceivedValidator: Validator<GetPolicyStatusDataReceived> =
  /*@__PURE__*/ validator({
    structure: getPolicyStatusDataStructure,
    face: "received",
    check: isGetPolicyStatusDataReceived,
  });

const policyState_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "policyId",
  "policyStatus",
  "updatedTime",
]);

const policyStateStructure: Structure = {
  name: "PolicyState",
  title: "数据集合",
  rows: "r25#1.5/data[0].",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "policyId", type: { kind: "string" }, required: true, title: "平台订单号" },
    { name: "policyStatus", type: { kind: "string" }, required: true, title: "支付链接" },
    {
      name: "updatedTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      required: true,
      title: "更新时间",
    },
  ],
};

function isPolicyState(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.policyId === "string" &&
    typeof value.policyStatus === "string" &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.updatedTime) &&
    hasOnly(value, policyState_names)
  );
}

function isPolicyStateReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.policyId) &&
    isFilledText(value.policyStatus) &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.updatedTime)
  );
}

/** 数据集合, as it is sent. */
export const policyStateValidator: Validator<PolicyState> = /*@__PURE__*/ validator({
  structure: policyStateStructure,
  face: "sent",
  check: isPolicyState,
});

/** 数据集合, as it is received. */
export const policyStateReceivedValidator: Validator<PolicyStateReceived> = /*@__PURE__*/ validator(
  {
    structure: policyStateStructure,
    face: "received",
    check: isPolicyStateReceived,
  },
);

const getPolicyUrlBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "coopOrderId",
  "orderId",
  "policyId",
]);

const getPolicyUrlBodyStructure: Structure = {
  name: "GetPolicyUrlBody",
  title: "获取电子保单链接",
  rows: "r22#1.3/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "coopOrderId", type: { kind: "string" }, title: "合作方订单号" },
    { name: "orderId", type: { kind: "string" }, required: true, title: "平台订单号" },
    { name: "policyId", type: { kind: "string" }, required: true, title: "保单号" },
  ],
};

function isGetPolicyUrlBody(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { coopOrderId } = value;
  return (
    (typeof coopOrderId === "string" || coopOrderId === undefined) &&
    typeof value.orderId === "string" &&
    typeof value.policyId === "string" &&
    hasOnly(value, getPolicyUrlBody_names)
  );
}

function isGetPolicyUrlBodyReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isOptionalText(value.coopOrderId) &&
    isFilledText(value.orderId) &&
    isFilledText(value.policyId)
  );
}

/** 获取电子保单链接, as it is sent. */
export const getPolicyUrlBodyValidator: Validator<GetPolicyUrlBody> = /*@__PURE__*/ validator({
  structure: getPolicyUrlBodyStructure,
  face: "sent",
  check: isGetPolicyUrlBody,
});

/** 获取电子保单链接, as it is received. */
export const getPolicyUrlBodyReceivedValidator: Validator<GetPolicyUrlBodyReceived> =
  /*@__PURE__*/ validator({
    structure: getPolicyUrlBodyStructure,
    face: "received",
    check: isGetPolicyUrlBodyReceived,
  });

const getPolicyUrlData_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "policyId",
  "epolicyurl",
]);

const getPolicyUrlDataStructure: Structure = {
  name: "GetPolicyUrlData",
  title: "获取电子保单链接",
  rows: "r22#1.5/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "policyId",
      type: { kind: "string", max: 32, unit: "utf8-byte" },
      required: true,
      title: "保单号",
    },
    {
      name: "epolicyurl",
      type: { kind: "string" },
      required: true,
      title: "电子保单下载地址",
      sensitive: "credential",
      accepts: ["epolicyUrl"],
    },
  ],
};

function isGetPolicyUrlData(value: unknown): boolean {
  return (
    isObject(value) &&
    isByteText(value.policyId, 0, 32, "utf8-byte") &&
    typeof value.epolicyurl === "string" &&
    hasOnly(value, getPolicyUrlData_names)
  );
}

function isGetPolicyUrlDataReceived(value: unknown): boolean {
  return isObject(value) && isFilledText(value.policyId) && isFilledText(value.epolicyurl);
}

function decodeGetPolicyUrlData(wire: WireObject): object {
  const { epolicyurl: _0, ...others } = wire;
  const value: { [name: string]: unknown } = others;
  if (wire.epolicyurl !== undefined) value.epolicyUrl = wire.epolicyurl;
  return value;
}

export function encodeGetPolicyUrlData(value: GetPolicyUrlData): WireObject {
  const { epolicyUrl: _0, ...others } = value;
  const wire: { [name: string]: unknown } = others;
  if (value.epolicyUrl !== undefined) wire.epolicyurl = value.epolicyUrl;
  return wire as WireObject;
}

/** 获取电子保单链接, as it is sent. */
export const getPolicyUrlDataValidator: Validator<GetPolicyUrlData> = /*@__PURE__*/ validator({
  structure: getPolicyUrlDataStructure,
  face: "sent",
  check: isGetPolicyUrlData,
  decode: decodeGetPolicyUrlData as (wire: WireObject) => GetPolicyUrlData,
});

/** 获取电子保单链接, as it is received. */
export const getPolicyUrlDataReceivedValidator: Validator<GetPolicyUrlDataReceived> =
  /*@__PURE__*/ validator({
    structure: getPolicyUrlDataStructure,
    face: "received",
    check: isGetPolicyUrlDataReceived,
    decode: decodeGetPolicyUrlData as (wire: WireObject) => GetPolicyUrlDataReceived,
  });

const getProductListBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "pageNum",
  "pageSize",
]);

const getProductListBodyStructure: Structure = {
  name: "GetProductListBody",
  title: "获取产品列表",
  rows: "r24#1.3/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "pageNum", type: { kind: "int" }, title: "一页数量" },
    { name: "pageSize", type: { kind: "int" }, title: "页码" },
  ],
};

function isGetProductListBody(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { pageNum, pageSize } = value;
  return (
    (isInt(pageNum) || pageNum === undefined) &&
    (isInt(pageSize) || pageSize === undefined) &&
    hasOnly(value, getProductListBody_names)
  );
}

function isGetProductListBodyReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { pageNum, pageSize } = value;
  return (
    (isSafeInt(pageNum) || pageNum == null || pageNum === "") &&
    (isSafeInt(pageSize) || pageSize == null || pageSize === "")
  );
}

function decodeGetProductListBody(wire: WireObject): object {
  if (!(wire.pageNum instanceof NumberText) && !(wire.pageSize instanceof NumberText)) return wire;
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.pageNum instanceof NumberText) value.pageNum = toInt(wire.pageNum);
  if (wire.pageSize instanceof NumberText) value.pageSize = toInt(wire.pageSize);
  return value;
}

/** 获取产品列表, as it is sent. */
export const getProductListBodyValidator: Validator<GetProductListBody> = /*@__PURE__*/ validator({
  structure: getProductListBodyStructure,
  face: "sent",
  check: isGetProductListBody,
  decode: decodeGetProductListBody as (wire: WireObject) => GetProductListBody,
});

/** 获取产品列表, as it is received. */
export const getProductListBodyReceivedValidator: Validator<GetProductListBodyReceived> =
  /*@__PURE__*/ validator({
    structure: getProductListBodyStructure,
    face: "received",
    check: isGetProductListBodyReceived,
    decode: decodeGetProductListBody as (wire: WireObject) => GetProductListBodyReceived,
  });

const getProductListData_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "total",
  "rows",
]);

const getProductListDataStructure: Structure = {
  name: "GetProductListData",
  title: "获取产品列表",
  rows: "r24#1.5/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "total", type: { kind: "int" }, required: true, title: "总条数" },
    {
      name: "rows",
      type: { kind: "list", of: { kind: "structure", of: () => productStructure } },
      required: true,
      title: "数据集合",
    },
  ],
};

function isGetProductListData(value: unknown): boolean {
  return (
    isObject(value) &&
    isInt(value.total) &&
    isListOf(value.rows, isProduct) &&
    hasOnly(value, getProductListData_names)
  );
}

function isGetProductListDataReceived(value: unknown): boolean {
  return isObject(value) && isSafeInt(value.total) && isListOf(value.rows, isProductReceived);
}

function decodeGetProductListData(wire: WireObject): object {
  if (!(wire.total instanceof NumberText)) return wire;
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.total instanceof NumberText) value.total = toInt(wire.total);
  return value;
}

/** 获取产品列表, as it is sent. */
export const getProductListDataValidator: Validator<GetProductListData> = /*@__PURE__*/ validator({
  structure: getProductListDataStructure,
  face: "sent",
  check: isGetProductListData,
  decode: decodeGetProductListData as (wire: WireObject) => GetProductListData,
});

/** 获取产品列表, as it is received. */
export const getProductListDataReceivedValidator: Validator<GetProductListDataReceived> =
  /*@__PURE__*/ validator({
    structure: getProductListDataStructure,
    face: "received",
    check: isGetProductListDataReceived,
    decode: decodeGetProductListData as (wire: WireObject) => GetProductListDataReceived,
  });

const productPlan_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>(["skuId", "skuName"]);

const productPlanStructure: Structure = {
  name: "ProductPlan",
  title: "方案列表",
  rows: "r24#1.5/rows[0].skuList[0].",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "skuId", type: { kind: "string" }, required: true, title: "方案id" },
    { name: "skuName", type: { kind: "string" }, required: true, title: "方案名称" },
  ],
};

function isProductPlan(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.skuId === "string" &&
    typeof value.skuName === "string" &&
    hasOnly(value, productPlan_names)
  );
}

function isProductPlanReceived(value: unknown): boolean {
  return isObject(value) && isFilledText(value.skuId) && isFilledText(value.skuName);
}

/** 方案列表, as it is sent. */
export const productPlanValidator: Validator<ProductPlan> = /*@__PURE__*/ validator({
  structure: productPlanStructure,
  face: "sent",
  check: isProductPlan,
});

/** 方案列表, as it is received. */
export const productPlanReceivedValidator: Validator<ProductPlanReceived> = /*@__PURE__*/ validator(
  {
    structure: productPlanStructure,
    face: "received",
    check: isProductPlanReceived,
  },
);

const dutyClause_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "spuDutyId",
  "clauseId",
  "spuDutyName",
  "clauseName",
]);

const dutyClauseStructure: Structure = {
  name: "DutyClause",
  title: "责任列表",
  rows: "r24#1.5/rows[0].dutyClauseList[0].",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "spuDutyId", type: { kind: "string" }, required: true, title: "责任id" },
    { name: "clauseId", type: { kind: "string" }, required: true, title: "条款id" },
    { name: "spuDutyName", type: { kind: "string" }, required: true, title: "责任名称" },
    { name: "clauseName", type: { kind: "string" }, required: true, title: "条款名称" },
  ],
};

function isDutyClause(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.spuDutyId === "string" &&
    typeof value.clauseId === "string" &&
    typeof value.spuDutyName === "string" &&
    typeof value.clauseName === "string" &&
    hasOnly(value, dutyClause_names)
  );
}

function isDutyClauseReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.spuDutyId) &&
    isFilledText(value.clauseId) &&
    isFilledText(value.spuDutyName) &&
    isFilledText(value.clauseName)
  );
}

/** 责任列表, as it is sent. */
export const dutyClauseValidator: Validator<DutyClause> = /*@__PURE__*/ validator({
  structure: dutyClauseStructure,
  face: "sent",
  check: isDutyClause,
});

/** 责任列表, as it is received. */
export const dutyClauseReceivedValidator: Validator<DutyClauseReceived> = /*@__PURE__*/ validator({
  structure: dutyClauseStructure,
  face: "received",
  check: isDutyClauseReceived,
});

const product_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "spuName",
  "spuId",
  "firstIssuanceStartTime",
  "spuDescription",
  "spuImageUrl",
  "spuProposalUrl",
  "skuList",
  "dutyClauseList",
]);

const productStructure: Structure = {
  name: "Product",
  title: "数据集合",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "spuName",
      type: { kind: "string" },
      required: true,
      title: "产品名称",
      cite: "r24#1.5/rows[0].spuName",
    },
    {
      name: "spuId",
      type: { kind: "string" },
      required: true,
      title: "产品ID",
      cite: "r24#1.5/rows[0].spuId",
    },
    {
      name: "firstIssuanceStartTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      required: true,
      title: "产品上架时间",
      cite: "r24#1.5/rows[0].firstIssuanceStartTime",
    },
    {
      name: "spuDescription",
      type: { kind: "string" },
      required: true,
      title: "产品亮点",
      cite: "r24#1.5/rows[0].spuDescription",
    },
    {
      name: "spuImageUrl",
      type: { kind: "string" },
      required: true,
      title: "产品图片",
      cite: "r24#1.5/rows[0].spuImageUrl",
    },
    { name: "spuProposalUrl", type: { kind: "string" } },
    {
      name: "skuList",
      type: { kind: "list", of: { kind: "structure", of: () => productPlanStructure } },
      required: true,
      title: "方案列表",
      cite: "r24#1.5/rows[0].skuList",
    },
    {
      name: "dutyClauseList",
      type: { kind: "list", of: { kind: "structure", of: () => dutyClauseStructure } },
      required: true,
      title: "责任列表",
      cite: "r24#1.5/rows[0].dutyClauseList",
    },
  ],
};

function isProduct(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { spuProposalUrl } = value;
  return (
    typeof value.spuName === "string" &&
    typeof value.spuId === "string" &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.firstIssuanceStartTime) &&
    typeof value.spuDescription === "string" &&
    typeof value.spuImageUrl === "string" &&
    (typeof spuProposalUrl === "string" || spuProposalUrl === undefined) &&
    isListOf(value.skuList, isProductPlan) &&
    isListOf(value.dutyClauseList, isDutyClause) &&
    hasOnly(value, product_names)
  );
}

function isProductReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.spuName) &&
    isFilledText(value.spuId) &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.firstIssuanceStartTime) &&
    isFilledText(value.spuDescription) &&
    isFilledText(value.spuImageUrl) &&
    isOptionalText(value.spuProposalUrl) &&
    isListOf(value.skuList, isProductPlanReceived) &&
    isListOf(value.dutyClauseList, isDutyClauseReceived)
  );
}

/** 数据集合, as it is sent. */
export const productValidator: Validator<Product> = /*@__PURE__*/ validator({
  structure: productStructure,
  face: "sent",
  check: isProduct,
});

/** 数据集合, as it is received. */
export const productReceivedValidator: Validator<ProductReceived> = /*@__PURE__*/ validator({
  structure: productStructure,
  face: "received",
  check: isProductReceived,
});

function isGetReceiptListBody_policyIdsItem(value: unknown): boolean {
  return typeof value === "string";
}

const getReceiptListBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "startTime",
  "endTime",
  "spuId",
  "policyIds",
]);

function isGetReceiptListBodyReceived_policyIdsItem(value: unknown): boolean {
  return typeof value === "string";
}

const getReceiptListBodyStructure: Structure = {
  name: "GetReceiptListBody",
  title: "回执数据查询",
  rows: "r30#1.3/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "startTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      required: { when: { kind: "not", of: { kind: "present", path: ["policyIds"] } } },
      title: "查询开始时间",
    },
    {
      name: "endTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      required: { when: { kind: "not", of: { kind: "present", path: ["policyIds"] } } },
      title: "查询结束时间",
    },
    { name: "spuId", type: { kind: "string" }, title: "产品id" },
    { name: "policyIds", type: { kind: "list", of: { kind: "string" } } },
  ],
};

function isGetReceiptListBody(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { startTime, policyIds, endTime, spuId } = value;
  return (
    (startTime === undefined ? policyIds != null : isDate_yyyy_MM_dd_HH_mm_ss(startTime)) &&
    (endTime === undefined ? policyIds != null : isDate_yyyy_MM_dd_HH_mm_ss(endTime)) &&
    (typeof spuId === "string" || spuId === undefined) &&
    (isListOf(policyIds, isGetReceiptListBody_policyIdsItem) || policyIds === undefined) &&
    hasOnly(value, getReceiptListBody_names)
  );
}

function isGetReceiptListBodyReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { startTime, policyIds, endTime } = value;
  return (
    (startTime == null || startTime === ""
      ? isFilled(policyIds)
      : isDate_yyyy_MM_dd_HH_mm_ss(startTime)) &&
    (endTime == null || endTime === ""
      ? isFilled(policyIds)
      : isDate_yyyy_MM_dd_HH_mm_ss(endTime)) &&
    isOptionalText(value.spuId) &&
    (isListOf(policyIds, isGetReceiptListBodyReceived_policyIdsItem) ||
      policyIds == null ||
      policyIds === "")
  );
}

/** 回执数据查询, as it is sent. */
export const getReceiptListBodyValidator: Validator<GetReceiptListBody> = /*@__PURE__*/ validator({
  structure: getReceiptListBodyStructure,
  face: "sent",
  check: isGetReceiptListBody,
});

/** 回执数据查询, as it is received. */
export const getReceiptListBodyReceivedValidator: Validator<GetReceiptListBodyReceived> =
  /*@__PURE__*/ validator({
    structure: getReceiptListBodyStructure,
    face: "received",
    check: isGetReceiptListBodyReceived,
  });

const getReceiptListData_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "data",
  "fileData",
]);

const getReceiptListDataStructure: Structure = {
  name: "GetReceiptListData",
  title: "回执数据查询",
  rows: "r30#1.5/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "data",
      type: { kind: "list", of: { kind: "structure", of: () => policyReceiptStructure } },
      required: true,
      title: "数据集合",
    },
    {
      name: "fileData",
      type: { kind: "list", of: { kind: "structure", of: () => failedReceiptStructure } },
      title: "查询失败的数据集合",
      accepts: ["failData"],
    },
  ],
};

function isGetReceiptListData(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { fileData } = value;
  return (
    isListOf(value.data, isPolicyReceipt) &&
    (isListOf(fileData, isFailedReceipt) || fileData === undefined) &&
    hasOnly(value, getReceiptListData_names)
  );
}

function isGetReceiptListDataReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { fileData } = value;
  return (
    isListOf(value.data, isPolicyReceiptReceived) &&
    (isListOf(fileData, isFailedReceiptReceived) || fileData == null || fileData === "")
  );
}

function decodeGetReceiptListData(wire: WireObject): object {
  const { fileData: _0, ...others } = wire;
  const value: { [name: string]: unknown } = others;
  if (wire.fileData !== undefined) value.failData = wire.fileData;
  return value;
}

export function encodeGetReceiptListData(value: GetReceiptListData): WireObject {
  const { failData: _0, ...others } = value;
  const wire: { [name: string]: unknown } = others;
  if (value.failData !== undefined) wire.fileData = value.failData;
  return wire as WireObject;
}

/** 回执数据查询, as it is sent. */
export const getReceiptListDataValidator: Validator<GetReceiptListData> = /*@__PURE__*/ validator({
  structure: getReceiptListDataStructure,
  face: "sent",
  check: isGetReceiptListData,
  decode: decodeGetReceiptListData as (wire: WireObject) => GetReceiptListData,
});

/** 回执数据查询, as it is received. */
export const getReceiptListDataReceivedValidator: Validator<GetReceiptListDataReceived> =
  /*@__PURE__*/ validator({
    structure: getReceiptListDataStructure,
    face: "received",
    check: isGetReceiptListDataReceived,
    decode: decodeGetReceiptListData as (wire: WireObject) => GetReceiptListDataReceived,
  });

const policyReceipt_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "policyId",
  "receiptStatus",
  "receiptTime",
  "receiptStatusDesc",
]);

const policyReceiptStructure: Structure = {
  name: "PolicyReceipt",
  title: "数据集合",
  rows: "r30#1.5/data[0].",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "policyId", type: { kind: "string" }, required: true, title: "保单id" },
    { name: "receiptStatus", type: { kind: "string" }, required: true, title: "回执状态" },
    {
      name: "receiptTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      required: true,
      title: "回执时间",
    },
    { name: "receiptStatusDesc", type: { kind: "string" }, required: true, title: "回执状态描述" },
  ],
};

function isPolicyReceipt(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.policyId === "string" &&
    typeof value.receiptStatus === "string" &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.receiptTime) &&
    typeof value.receiptStatusDesc === "string" &&
    hasOnly(value, policyReceipt_names)
  );
}

function isPolicyReceiptReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.policyId) &&
    isFilledText(value.receiptStatus) &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.receiptTime) &&
    isFilledText(value.receiptStatusDesc)
  );
}

/** 数据集合, as it is sent. */
export const policyReceiptValidator: Validator<PolicyReceipt> = /*@__PURE__*/ validator({
  structure: policyReceiptStructure,
  face: "sent",
  check: isPolicyReceipt,
});

/** 数据集合, as it is received. */
export const policyReceiptReceivedValidator: Validator<PolicyReceiptReceived> =
  /*@__PURE__*/ validator({
    structure: policyReceiptStructure,
    face: "received",
    check: isPolicyReceiptReceived,
  });

const failedReceipt_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "policyId",
  "failDesc",
]);

const failedReceiptStructure: Structure = {
  name: "FailedReceipt",
  title: "查询失败的数据集合",
  rows: "r30#1.5/fileData.",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "policyId", type: { kind: "string" }, title: "保单id" },
    { name: "failDesc", type: { kind: "string" }, title: "失败信息描述" },
  ],
};

function isFailedReceipt(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { policyId, failDesc } = value;
  return (
    (typeof policyId === "string" || policyId === undefined) &&
    (typeof failDesc === "string" || failDesc === undefined) &&
    hasOnly(value, failedReceipt_names)
  );
}

function isFailedReceiptReceived(value: unknown): boolean {
  return isObject(value) && isOptionalText(value.policyId) && isOptionalText(value.failDesc);
}

/** 查询失败的数据集合, as it is sent. */
export const failedReceiptValidator: Validator<FailedReceipt> = /*@__PURE__*/ validator({
  structure: failedReceiptStructure,
  face: "sent",
  check: isFailedReceipt,
});

/** 查询失败的数据集合, as it is received. */
export const failedReceiptReceivedValidator: Validator<FailedReceiptReceived> =
  /*@__PURE__*/ validator({
    structure: failedReceiptStructure,
    face: "received",
    check: isFailedReceiptReceived,
  });

function isGetRenewalListBody_policyIdsItem(value: unknown): boolean {
  return typeof value === "string";
}

const getRenewalListBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "startTime",
  "endTime",
  "policyIds",
]);

function isGetRenewalListBodyReceived_policyIdsItem(value: unknown): boolean {
  return typeof value === "string";
}

const getRenewalListBodyStructure: Structure = {
  name: "GetRenewalListBody",
  title: "续期查询",
  rows: "r32#1.3/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "startTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      required: { when: { kind: "not", of: { kind: "present", path: ["policyIds"] } } },
      title: "查询开始时间",
    },
    {
      name: "endTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      required: { when: { kind: "not", of: { kind: "present", path: ["policyIds"] } } },
      title: "查询结束时间",
    },
    { name: "policyIds", type: { kind: "list", of: { kind: "string" } } },
  ],
};

function isGetRenewalListBody(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { startTime, policyIds, endTime } = value;
  return (
    (startTime === undefined ? policyIds != null : isDate_yyyy_MM_dd_HH_mm_ss(startTime)) &&
    (endTime === undefined ? policyIds != null : isDate_yyyy_MM_dd_HH_mm_ss(endTime)) &&
    (isListOf(policyIds, isGetRenewalListBody_policyIdsItem) || policyIds === undefined) &&
    hasOnly(value, getRenewalListBody_names)
  );
}

function isGetRenewalListBodyReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { startTime, policyIds, endTime } = value;
  return (
    (startTime == null || startTime === ""
      ? isFilled(policyIds)
      : isDate_yyyy_MM_dd_HH_mm_ss(startTime)) &&
    (endTime == null || endTime === ""
      ? isFilled(policyIds)
      : isDate_yyyy_MM_dd_HH_mm_ss(endTime)) &&
    (isListOf(policyIds, isGetRenewalListBodyReceived_policyIdsItem) ||
      policyIds == null ||
      policyIds === "")
  );
}

/** 续期查询, as it is sent. */
export const getRenewalListBodyValidator: Validator<GetRenewalListBody> = /*@__PURE__*/ validator({
  structure: getRenewalListBodyStructure,
  face: "sent",
  check: isGetRenewalListBody,
});

/** 续期查询, as it is received. */
export const getRenewalListBodyReceivedValidator: Validator<GetRenewalListBodyReceived> =
  /*@__PURE__*/ validator({
    structure: getRenewalListBodyStructure,
    face: "received",
    check: isGetRenewalListBodyReceived,
  });

const getRenewalListData_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "data",
  "fileData",
]);

const getRenewalListDataStructure: Structure = {
  name: "GetRenewalListData",
  title: "续期查询",
  rows: "r32#1.5/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "data",
      type: { kind: "list", of: { kind: "structure", of: () => policyRenewalStructure } },
      required: true,
      title: "数据集合",
    },
    {
      name: "fileData",
      type: { kind: "list", of: { kind: "structure", of: () => failedRenewalStructure } },
      title: "查询失败的数据集合",
      accepts: ["failData"],
    },
  ],
};

function isGetRenewalListData(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { fileData } = value;
  return (
    isListOf(value.data, isPolicyRenewal) &&
    (isListOf(fileData, isFailedRenewal) || fileData === undefined) &&
    hasOnly(value, getRenewalListData_names)
  );
}

function isGetRenewalListDataReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { fileData } = value;
  return (
    isListOf(value.data, isPolicyRenewalReceived) &&
    (isListOf(fileData, isFailedRenewalReceived) || fileData == null || fileData === "")
  );
}

function decodeGetRenewalListData(wire: WireObject): object {
  const { fileData: _0, ...others } = wire;
  const value: { [name: string]: unknown } = others;
  if (wire.data != null)
    value.data = (wire.data as readonly WireValue[]).map((item) =>
      decodePolicyRenewal(item as WireObject),
    );
  if (wire.fileData !== undefined) value.failData = wire.fileData;
  return value;
}

export function encodeGetRenewalListData(value: GetRenewalListData): WireObject {
  const { failData: _0, ...others } = value;
  const wire: { [name: string]: unknown } = others;
  wire.data = value.data.map((item) => encodePolicyRenewal(item));
  if (value.failData !== undefined) wire.fileData = value.failData;
  return wire as WireObject;
}

/** 续期查询, as it is sent. */
export const getRenewalListDataValidator: Validator<GetRenewalListData> = /*@__PURE__*/ validator({
  structure: getRenewalListDataStructure,
  face: "sent",
  check: isGetRenewalListData,
  decode: decodeGetRenewalListData as (wire: WireObject) => GetRenewalListData,
});

/** 续期查询, as it is received. */
export const getRenewalListDataReceivedValidator: Validator<GetRenewalListDataReceived> =
  /*@__PURE__*/ validator({
    structure: getRenewalListDataStructure,
    face: "received",
    check: isGetRenewalListDataReceived,
    decode: decodeGetRenewalListData as (wire: WireObject) => GetRenewalListDataReceived,
  });

const policyRenewal_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "policyId",
  "totalPeriod",
  "renewalPeriod",
  "renewalYear",
  "yearPeriod",
  "renewalStatus",
  "renewalPremium",
  "duePaymentTime",
  "endGraceTime",
  "renewalTime",
  "renewalFailMsg",
]);

const policyRenewalStructure: Structure = {
  name: "PolicyRenewal",
  title: "数据集合",
  rows: "r32#1.5/data[0].",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "policyId", type: { kind: "string" }, required: true, title: "保单id" },
    { name: "totalPeriod", type: { kind: "string" }, required: true, title: "总期次" },
    { name: "renewalPeriod", type: { kind: "string" }, required: true, title: "当前缴费期次" },
    { name: "renewalYear", type: { kind: "string" }, required: true, title: "当前期次是第几年" },
    { name: "yearPeriod", type: { kind: "string" }, required: true, title: "第几年第几期" },
    { name: "renewalStatus", type: { kind: "string" }, required: true, title: "回执状态描述" },
    {
      name: "renewalPremium",
      type: { kind: "text", of: { kind: "decimal" } },
      required: true,
      title: "续期保费",
    },
    {
      name: "duePaymentTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      required: true,
      title: "续期应缴时间",
    },
    {
      name: "endGraceTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      required: true,
      title: "宽限期",
    },
    {
      name: "renewalTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      title: "续期成功时间",
    },
    { name: "renewalFailMsg", type: { kind: "string" }, title: "续期失败原因" },
  ],
};

function isPolicyRenewal(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { renewalTime, renewalFailMsg } = value;
  return (
    typeof value.policyId === "string" &&
    typeof value.totalPeriod === "string" &&
    typeof value.renewalPeriod === "string" &&
    typeof value.renewalYear === "string" &&
    typeof value.yearPeriod === "string" &&
    typeof value.renewalStatus === "string" &&
    isDecimalText(value.renewalPremium) &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.duePaymentTime) &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.endGraceTime) &&
    (isDate_yyyy_MM_dd_HH_mm_ss(renewalTime) || renewalTime === undefined) &&
    (typeof renewalFailMsg === "string" || renewalFailMsg === undefined) &&
    hasOnly(value, policyRenewal_names)
  );
}

function isPolicyRenewalReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { renewalTime } = value;
  return (
    isFilledText(value.policyId) &&
    isFilledText(value.totalPeriod) &&
    isFilledText(value.renewalPeriod) &&
    isFilledText(value.renewalYear) &&
    isFilledText(value.yearPeriod) &&
    isFilledText(value.renewalStatus) &&
    isAnyDecimalText(value.renewalPremium) &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.duePaymentTime) &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.endGraceTime) &&
    (isDate_yyyy_MM_dd_HH_mm_ss(renewalTime) || renewalTime == null || renewalTime === "") &&
    isOptionalText(value.renewalFailMsg)
  );
}

function decodePolicyRenewal(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.renewalPremium != null) value.renewalPremium = toDecimal(wire.renewalPremium);
  return value;
}

export function encodePolicyRenewal(value: PolicyRenewal): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.renewalPremium = fromDecimalToText(value.renewalPremium);
  return wire as WireObject;
}

/** 数据集合, as it is sent. */
export const policyRenewalValidator: Validator<PolicyRenewal> = /*@__PURE__*/ validator({
  structure: policyRenewalStructure,
  face: "sent",
  check: isPolicyRenewal,
  decode: decodePolicyRenewal as (wire: WireObject) => PolicyRenewal,
});

/** 数据集合, as it is received. */
export const policyRenewalReceivedValidator: Validator<PolicyRenewalReceived> =
  /*@__PURE__*/ validator({
    structure: policyRenewalStructure,
    face: "received",
    check: isPolicyRenewalReceived,
    decode: decodePolicyRenewal as (wire: WireObject) => PolicyRenewalReceived,
  });

const failedRenewal_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "policyId",
  "failDesc",
]);

const failedRenewalStructure: Structure = {
  name: "FailedRenewal",
  title: "查询失败的数据集合",
  rows: "r32#1.5/fileData.",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "policyId", type: { kind: "string" }, title: "保单id" },
    { name: "failDesc", type: { kind: "string" }, title: "失败信息描述" },
  ],
};

function isFailedRenewal(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { policyId, failDesc } = value;
  return (
    (typeof policyId === "string" || policyId === undefined) &&
    (typeof failDesc === "string" || failDesc === undefined) &&
    hasOnly(value, failedRenewal_names)
  );
}

function isFailedRenewalReceived(value: unknown): boolean {
  return isObject(value) && isOptionalText(value.policyId) && isOptionalText(value.failDesc);
}

/** 查询失败的数据集合, as it is sent. */
export const failedRenewalValidator: Validator<FailedRenewal> = /*@__PURE__*/ validator({
  structure: failedRenewalStructure,
  face: "sent",
  check: isFailedRenewal,
});

/** 查询失败的数据集合, as it is received. */
export const failedRenewalReceivedValidator: Validator<FailedRenewalReceived> =
  /*@__PURE__*/ validator({
    structure: failedRenewalStructure,
    face: "received",
    check: isFailedRenewalReceived,
  });

function isGetReturnVisitListBody_policyIdsItem(value: unknown): boolean {
  return typeof value === "string";
}

const getReturnVisitListBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "startTime",
  "endTime",
  "spuId",
  "policyIds",
]);

function isGetReturnVisitListBodyReceived_policyIdsItem(value: unknown): boolean {
  return typeof value === "string";
}

const getReturnVisitListBodyStructure: Structure = {
  name: "GetReturnVisitListBody",
  title: "回访数据查询",
  rows: "r31#1.3/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "startTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      required: { when: { kind: "not", of: { kind: "present", path: ["policyIds"] } } },
      title: "查询开始时间",
    },
    {
      name: "endTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      required: { when: { kind: "not", of: { kind: "present", path: ["policyIds"] } } },
      title: "查询结束时间",
    },
    { name: "spuId", type: { kind: "string" }, title: "产品id" },
    { name: "policyIds", type: { kind: "list", of: { kind: "string" } } },
  ],
};

function isGetReturnVisitListBody(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { startTime, policyIds, endTime, spuId } = value;
  return (
    (startTime === undefined ? policyIds != null : isDate_yyyy_MM_dd_HH_mm_ss(startTime)) &&
    (endTime === undefined ? policyIds != null : isDate_yyyy_MM_dd_HH_mm_ss(endTime)) &&
    (typeof spuId === "string" || spuId === undefined) &&
    (isListOf(policyIds, isGetReturnVisitListBody_policyIdsItem) || policyIds === undefined) &&
    hasOnly(value, getReturnVisitListBody_names)
  );
}

function isGetReturnVisitListBodyReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { startTime, policyIds, endTime } = value;
  return (
    (startTime == null || startTime === ""
      ? isFilled(policyIds)
      : isDate_yyyy_MM_dd_HH_mm_ss(startTime)) &&
    (endTime == null || endTime === ""
      ? isFilled(policyIds)
      : isDate_yyyy_MM_dd_HH_mm_ss(endTime)) &&
    isOptionalText(value.spuId) &&
    (isListOf(policyIds, isGetReturnVisitListBodyReceived_policyIdsItem) ||
      policyIds == null ||
      policyIds === "")
  );
}

/** 回访数据查询, as it is sent. */
export const getReturnVisitListBodyValidator: Validator<GetReturnVisitListBody> =
  /*@__PURE__*/ validator({
    structure: getReturnVisitListBodyStructure,
    face: "sent",
    check: isGetReturnVisitListBody,
  });

/** 回访数据查询, as it is received. */
export const getReturnVisitListBodyReceivedValidator: Validator<GetReturnVisitListBodyReceived> =
  /*@__PURE__*/ validator({
    structure: getReturnVisitListBodyStructure,
    face: "received",
    check: isGetReturnVisitListBodyReceived,
  });

const getReturnVisitListData_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "data",
  "fileData",
]);

const getReturnVisitListDataStructure: Structure = {
  name: "GetReturnVisitListData",
  title: "回访数据查询",
  rows: "r31#1.5/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "data",
      type: { kind: "list", of: { kind: "structure", of: () => policyReturnVisitStructure } },
      required: true,
      title: "数据集合",
    },
    {
      name: "fileData",
      type: { kind: "list", of: { kind: "structure", of: () => failedReturnVisitStructure } },
      title: "查询失败的数据集合",
      accepts: ["failData"],
    },
  ],
};

function isGetReturnVisitListData(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { fileData } = value;
  return (
    isListOf(value.data, isPolicyReturnVisit) &&
    (isListOf(fileData, isFailedReturnVisit) || fileData === undefined) &&
    hasOnly(value, getReturnVisitListData_names)
  );
}

function isGetReturnVisitListDataReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { fileData } = value;
  return (
    isListOf(value.data, isPolicyReturnVisitReceived) &&
    (isListOf(fileData, isFailedReturnVisitReceived) || fileData == null || fileData === "")
  );
}

function decodeGetReturnVisitListData(wire: WireObject): object {
  const { fileData: _0, ...others } = wire;
  const value: { [name: string]: unknown } = others;
  if (wire.fileData !== undefined) value.failData = wire.fileData;
  return value;
}

export function encodeGetReturnVisitListData(value: GetReturnVisitListData): WireObject {
  const { failData: _0, ...others } = value;
  const wire: { [name: string]: unknown } = others;
  if (value.failData !== undefined) wire.fileData = value.failData;
  return wire as WireObject;
}

/** 回访数据查询, as it is sent. */
export const getReturnVisitListDataValidator: Validator<GetReturnVisitListData> =
  /*@__PURE__*/ validator({
    structure: getReturnVisitListDataStructure,
    face: "sent",
    check: isGetReturnVisitListData,
    decode: decodeGetReturnVisitListData as (wire: WireObject) => GetReturnVisitListData,
  });

/** 回访数据查询, as it is received. */
export const getReturnVisitListDataReceivedValidator: Validator<GetReturnVisitListDataReceived> =
  /*@__PURE__*/ validator({
    structure: getReturnVisitListDataStructure,
    face: "received",
    check: isGetReturnVisitListDataReceived,
    decode: decodeGetReturnVisitListData as (wire: WireObject) => GetReturnVisitListDataReceived,
  });

const policyReturnVisit_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "policyId",
  "returnVisitStatus",
  "returnVisitTime",
  "returnVisitStatusDesc",
]);

const policyReturnVisitStructure: Structure = {
  name: "PolicyReturnVisit",
  title: "数据集合",
  rows: "r31#1.5/data[0].",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "policyId", type: { kind: "string" }, required: true, title: "保单id" },
    { name: "returnVisitStatus", type: { kind: "string" }, required: true, title: "回访状态" },
    {
      name: "returnVisitTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      required: true,
      title: "回访时间",
    },
    {
      name: "returnVisitStatusDesc",
      type: { kind: "string" },
      required: true,
      title: "回执状态描述",
      cite: "r31#1.5/data[0].returnVisitStatusDesc, r31#1.5/data[0]., r31#1.5/data[0].returnVisitStatusDesc:2",
    },
  ],
};

function isPolicyReturnVisit(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.policyId === "string" &&
    typeof value.returnVisitStatus === "string" &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.returnVisitTime) &&
    typeof value.returnVisitStatusDesc === "string" &&
    hasOnly(value, policyReturnVisit_names)
  );
}

function isPolicyReturnVisitReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.policyId) &&
    isFilledText(value.returnVisitStatus) &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.returnVisitTime) &&
    isFilledText(value.returnVisitStatusDesc)
  );
}

/** 数据集合, as it is sent. */
export const policyReturnVisitValidator: Validator<PolicyReturnVisit> = /*@__PURE__*/ validator({
  structure: policyReturnVisitStructure,
  face: "sent",
  check: isPolicyReturnVisit,
});

/** 数据集合, as it is received. */
export const policyReturnVisitReceivedValidator: Validator<PolicyReturnVisitReceived> =
  /*@__PURE__*/ validator({
    structure: policyReturnVisitStructure,
    face: "received",
    check: isPolicyReturnVisitReceived,
  });

const failedReturnVisit_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "policyId",
  "failDesc",
]);

const failedReturnVisitStructure: Structure = {
  name: "FailedReturnVisit",
  title: "查询失败的数据集合",
  rows: "r31#1.5/fileData.",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "policyId", type: { kind: "string" }, title: "保单id" },
    { name: "failDesc", type: { kind: "string" }, title: "失败信息描述" },
  ],
};

function isFailedReturnVisit(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { policyId, failDesc } = value;
  return (
    (typeof policyId === "string" || policyId === undefined) &&
    (typeof failDesc === "string" || failDesc === undefined) &&
    hasOnly(value, failedReturnVisit_names)
  );
}

function isFailedReturnVisitReceived(value: unknown): boolean {
  return isObject(value) && isOptionalText(value.policyId) && isOptionalText(value.failDesc);
}

/** 查询失败的数据集合, as it is sent. */
export const failedReturnVisitValidator: Validator<FailedReturnVisit> = /*@__PURE__*/ validator({
  structure: failedReturnVisitStructure,
  face: "sent",
  check: isFailedReturnVisit,
});

/** 查询失败的数据集合, as it is received. */
export const failedReturnVisitReceivedValidator: Validator<FailedReturnVisitReceived> =
  /*@__PURE__*/ validator({
    structure: failedReturnVisitStructure,
    face: "received",
    check: isFailedReturnVisitReceived,
  });

const manualCheckNoticeBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "proposalId",
  "manualCheckStatus",
  "manualCheckChildrenStatus",
  "manualCheckConclusion",
  "manualCheckUrl",
  "manualCheckTime",
  "manualCheckReason",
  "manualCheckAddPremium",
]);

const manualCheckNoticeBodyStructure: Structure = {
  name: "ManualCheckNoticeBody",
  title: "人核状态变更通知",
  rows: "c13#1.1/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "proposalId", type: { kind: "string" }, required: true, title: "订单号" },
    { name: "manualCheckStatus", type: { kind: "string" }, required: true, title: "人核状态" },
    {
      name: "manualCheckChildrenStatus",
      type: { kind: "string" },
      required: true,
      title: "人核子状态",
    },
    { name: "manualCheckConclusion", type: { kind: "string" }, required: true, title: "人核结论" },
    {
      name: "manualCheckUrl",
      type: { kind: "string" },
      required: true,
      title: "人核链接",
      sensitive: "credential",
    },
    {
      name: "manualCheckTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      required: true,
      title: "进入人核时间",
    },
    { name: "manualCheckReason", type: { kind: "string" }, title: "人核结论原因" },
    {
      name: "manualCheckAddPremium",
      type: { kind: "text", of: { kind: "decimal" } },
      required: {
        when: { kind: "compare", path: ["manualCheckChildrenStatus"], op: "=", value: "4002" },
      },
      title: "加费金额",
    },
  ],
};

function isManualCheckNoticeBody(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { manualCheckChildrenStatus, manualCheckReason, manualCheckAddPremium } = value;
  return (
    typeof value.proposalId === "string" &&
    typeof value.manualCheckStatus === "string" &&
    typeof manualCheckChildrenStatus === "string" &&
    typeof value.manualCheckConclusion === "string" &&
    typeof value.manualCheckUrl === "string" &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.manualCheckTime) &&
    (typeof manualCheckReason === "string" || manualCheckReason === undefined) &&
    (manualCheckAddPremium === undefined
      ? manualCheckChildrenStatus !== "4002"
      : isDecimalText(manualCheckAddPremium)) &&
    hasOnly(value, manualCheckNoticeBody_names)
  );
}

function isManualCheckNoticeBodyReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { manualCheckChildrenStatus, manualCheckAddPremium } = value;
  return (
    isFilledText(value.proposalId) &&
    isFilledText(value.manualCheckStatus) &&
    isFilledText(manualCheckChildrenStatus) &&
    isFilledText(value.manualCheckConclusion) &&
    isFilledText(value.manualCheckUrl) &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.manualCheckTime) &&
    isOptionalText(value.manualCheckReason) &&
    (manualCheckAddPremium == null || manualCheckAddPremium === ""
      ? manualCheckChildrenStatus !== "4002"
      : isAnyDecimalText(manualCheckAddPremium))
  );
}

function decodeManualCheckNoticeBody(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.manualCheckAddPremium != null)
    value.manualCheckAddPremium = toDecimal(wire.manualCheckAddPremium);
  return value;
}

export function encodeManualCheckNoticeBody(value: ManualCheckNoticeBody): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  if (value.manualCheckAddPremium !== undefined)
    wire.manualCheckAddPremium = fromDecimalToText(value.manualCheckAddPremium);
  return wire as WireObject;
}

/** 人核状态变更通知, as it is sent. */
export const manualCheckNoticeBodyValidator: Validator<ManualCheckNoticeBody> =
  /*@__PURE__*/ validator({
    structure: manualCheckNoticeBodyStructure,
    face: "sent",
    check: isManualCheckNoticeBody,
    decode: decodeManualCheckNoticeBody as (wire: WireObject) => ManualCheckNoticeBody,
  });

/** 人核状态变更通知, as it is received. */
export const manualCheckNoticeBodyReceivedValidator: Validator<ManualCheckNoticeBodyReceived> =
  /*@__PURE__*/ validator({
    structure: manualCheckNoticeBodyStructure,
    face: "received",
    check: isManualCheckNoticeBodyReceived,
    decode: decodeManualCheckNoticeBody as (wire: WireObject) => ManualCheckNoticeBodyReceived,
  });

const orderCloseTimeNoticeBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "proposalId",
  "proposalRecordStatus",
  "orderCloseTime",
]);

const orderCloseTimeNoticeBodyStructure: Structure = {
  name: "OrderCloseTimeNoticeBody",
  title: "订单关闭时间变更通知",
  rows: "c16#1.1/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "proposalId", type: { kind: "string" }, required: true, title: "订单号" },
    { name: "proposalRecordStatus", type: { kind: "string" }, required: true, title: "人核状态" },
    {
      name: "orderCloseTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      title: "订单关闭时间",
    },
  ],
};

function isOrderCloseTimeNoticeBody(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { orderCloseTime } = value;
  return (
    typeof value.proposalId === "string" &&
    typeof value.proposalRecordStatus === "string" &&
    (isDate_yyyy_MM_dd_HH_mm_ss(orderCloseTime) || orderCloseTime === undefined) &&
    hasOnly(value, orderCloseTimeNoticeBody_names)
  );
}

function isOrderCloseTimeNoticeBodyReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { orderCloseTime } = value;
  return (
    isFilledText(value.proposalId) &&
    isFilledText(value.proposalRecordStatus) &&
    (isDate_yyyy_MM_dd_HH_mm_ss(orderCloseTime) || orderCloseTime == null || orderCloseTime === "")
  );
}

/** 订单关闭时间变更通知, as it is sent. */
export const orderCloseTimeNoticeBodyValidator: Validator<OrderCloseTimeNoticeBody> =
  /*@__PURE__*/ validator({
    structure: orderCloseTimeNoticeBodyStructure,
    face: "sent",
    check: isOrderCloseTimeNoticeBody,
  });

/** 订单关闭时间变更通知, as it is received. */
export const orderCloseTimeNoticeBodyReceivedValidator: Validator<OrderCloseTimeNoticeBodyReceived> =
  /*@__PURE__*/ validator({
    structure: orderCloseTimeNoticeBodyStructure,
    face: "received",
    check: isOrderCloseTimeNoticeBodyReceived,
  });

const renewalNoticeBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "policyId",
  "payPeriod",
  "payPeriodUnit",
  "renewalPeriod",
  "renewalStatus",
  "renewalPremium",
  "endGraceTime",
  "renewalTime",
  "renewalFailMsg",
]);

const renewalNoticeBodyStructure: Structure = {
  name: "RenewalNoticeBody",
  title: "续期结果通知",
  rows: "c05#1.1/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "policyId", type: { kind: "string" }, required: true, title: "保单号" },
    { name: "payPeriod", type: { kind: "string" }, required: true, title: "缴费期数" },
    { name: "payPeriodUnit", type: { kind: "string" }, required: true, title: "缴费期数单位" },
    { name: "renewalPeriod", type: { kind: "string" }, required: true, title: "当前缴费期数" },
    { name: "renewalStatus", type: { kind: "string" }, required: true, title: "续期状态" },
    {
      name: "renewalPremium",
      type: { kind: "text", of: { kind: "decimal" } },
      required: true,
      title: "续期保费",
    },
    {
      name: "endGraceTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      required: true,
      title: "宽限期",
    },
    {
      name: "renewalTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      title: "续期成功时间",
    },
    { name: "renewalFailMsg", type: { kind: "string" }, title: "续期失败原因" },
  ],
};

function isRenewalNoticeBody(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { renewalTime, renewalFailMsg } = value;
  return (
    typeof value.policyId === "string" &&
    typeof value.payPeriod === "string" &&
    typeof value.payPeriodUnit === "string" &&
    typeof value.renewalPeriod === "string" &&
    typeof value.renewalStatus === "string" &&
    isDecimalText(value.renewalPremium) &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.endGraceTime) &&
    (isDate_yyyy_MM_dd_HH_mm_ss(renewalTime) || renewalTime === undefined) &&
    (typeof renewalFailMsg === "string" || renewalFailMsg === undefined) &&
    hasOnly(value, renewalNoticeBody_names)
  );
}

function isRenewalNoticeBodyReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { renewalTime } = value;
  return (
    isFilledText(value.policyId) &&
    isFilledText(value.payPeriod) &&
    isFilledText(value.payPeriodUnit) &&
    isFilledText(value.renewalPeriod) &&
    isFilledText(value.renewalStatus) &&
    isAnyDecimalText(value.renewalPremium) &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.endGraceTime) &&
    (isDate_yyyy_MM_dd_HH_mm_ss(renewalTime) || renewalTime == null || renewalTime === "") &&
    isOptionalText(value.renewalFailMsg)
  );
}

function decodeRenewalNoticeBody(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.renewalPremium != null) value.renewalPremium = toDecimal(wire.renewalPremium);
  return value;
}

export function encodeRenewalNoticeBody(value: RenewalNoticeBody): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.renewalPremium = fromDecimalToText(value.renewalPremium);
  return wire as WireObject;
}

/** 续期结果通知, as it is sent. */
export const renewalNoticeBodyValidator: Validator<RenewalNoticeBody> = /*@__PURE__*/ validator({
  structure: renewalNoticeBodyStructure,
  face: "sent",
  check: isRenewalNoticeBody,
  decode: decodeRenewalNoticeBody as (wire: WireObject) => RenewalNoticeBody,
});

/** 续期结果通知, as it is received. */
export const renewalNoticeBodyReceivedValidator: Validator<RenewalNoticeBodyReceived> =
  /*@__PURE__*/ validator({
    structure: renewalNoticeBodyStructure,
    face: "received",
    check: isRenewalNoticeBodyReceived,
    decode: decodeRenewalNoticeBody as (wire: WireObject) => RenewalNoticeBodyReceived,
  });

const returnVisitNoticeBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "policyId",
  "returnVisitStatus",
  "returnVisitTime",
  "returnVisitStatusDesc",
  "hesitateDateStart",
  "hesitateDateEnd",
]);

const returnVisitNoticeBodyStructure: Structure = {
  name: "ReturnVisitNoticeBody",
  title: "回访状态通知",
  rows: "c11#1.1/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "policyId", type: { kind: "string" }, required: true, title: "保单号" },
    { name: "returnVisitStatus", type: { kind: "string" }, required: true, title: "回访状态" },
    {
      name: "returnVisitTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      required: true,
      title: "回访时间",
    },
    { name: "returnVisitStatusDesc", type: { kind: "string" }, title: "状态描述" },
    { name: "hesitateDateStart", type: { kind: "string" }, title: "犹豫期起始日期" },
    { name: "hesitateDateEnd", type: { kind: "string" }, title: "犹豫期结束日期" },
  ],
};

function isReturnVisitNoticeBody(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { returnVisitStatusDesc, hesitateDateStart, hesitateDateEnd } = value;
  return (
    typeof value.policyId === "string" &&
    typeof value.returnVisitStatus === "string" &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.returnVisitTime) &&
    (typeof returnVisitStatusDesc === "string" || returnVisitStatusDesc === undefined) &&
    (typeof hesitateDateStart === "string" || hesitateDateStart === undefined) &&
    (typeof hesitateDateEnd === "string" || hesitateDateEnd === undefined) &&
    hasOnly(value, returnVisitNoticeBody_names)
  );
}

function isReturnVisitNoticeBodyReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.policyId) &&
    isFilledText(value.returnVisitStatus) &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.returnVisitTime) &&
    isOptionalText(value.returnVisitStatusDesc) &&
    isOptionalText(value.hesitateDateStart) &&
    isOptionalText(value.hesitateDateEnd)
  );
}

/** 回访状态通知, as it is sent. */
export const returnVisitNoticeBodyValidator: Validator<ReturnVisitNoticeBody> =
  /*@__PURE__*/ validator({
    structure: returnVisitNoticeBodyStructure,
    face: "sent",
    check: isReturnVisitNoticeBody,
  });

/** 回访状态通知, as it is received. */
export const returnVisitNoticeBodyReceivedValidator: Validator<ReturnVisitNoticeBodyReceived> =
  /*@__PURE__*/ validator({
    structure: returnVisitNoticeBodyStructure,
    face: "received",
    check: isReturnVisitNoticeBodyReceived,
  });

const policyInd_codes: readonly string[] = ["0", "1", "2"];

const surrenderNoticeBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "policyId",
  "policyInd",
  "policyStatus",
  "operationTime",
  "cancelPremium",
  "surrenderReason",
]);

const surrenderNoticeBodyStructure: Structure = {
  name: "SurrenderNoticeBody",
  title: "退保状态通知",
  rows: "c12#1.1/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "policyId", type: { kind: "string" }, required: true, title: "保单号" },
    {
      name: "policyInd",
      type: { kind: "code", name: "PolicyInd", values: policyInd_codes, wire: "string" },
      required: true,
      title: "保单类型",
    },
    { name: "policyStatus", type: { kind: "string" }, required: true, title: "保单状态" },
    {
      name: "operationTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      required: true,
      title: "退保时间",
    },
    { name: "cancelPremium", type: { kind: "text", of: { kind: "decimal" } }, title: "退保金额" },
    { name: "surrenderReason", type: { kind: "string" }, title: "退保原因" },
  ],
};

function isSurrenderNoticeBody(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { policyInd, cancelPremium, surrenderReason } = value;
  return (
    typeof value.policyId === "string" &&
    (policyInd === "0" || policyInd === "1" || policyInd === "2") &&
    typeof value.policyStatus === "string" &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.operationTime) &&
    (isDecimalText(cancelPremium) || cancelPremium === undefined) &&
    (typeof surrenderReason === "string" || surrenderReason === undefined) &&
    hasOnly(value, surrenderNoticeBody_names)
  );
}

function isSurrenderNoticeBodyReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { cancelPremium } = value;
  return (
    isFilledText(value.policyId) &&
    isFilledText(value.policyInd) &&
    isFilledText(value.policyStatus) &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.operationTime) &&
    (isAnyDecimalText(cancelPremium) || cancelPremium == null || cancelPremium === "") &&
    isOptionalText(value.surrenderReason)
  );
}

function decodeSurrenderNoticeBody(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.cancelPremium != null) value.cancelPremium = toDecimal(wire.cancelPremium);
  return value;
}

export function encodeSurrenderNoticeBody(value: SurrenderNoticeBody): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  if (value.cancelPremium !== undefined)
    wire.cancelPremium = fromDecimalToText(value.cancelPremium);
  return wire as WireObject;
}

/** 退保状态通知, as it is sent. */
export const surrenderNoticeBodyValidator: Validator<SurrenderNoticeBody> = /*@__PURE__*/ validator(
  {
    structure: surrenderNoticeBodyStructure,
    face: "sent",
    check: isSurrenderNoticeBody,
    decode: decodeSurrenderNoticeBody as (wire: WireObject) => SurrenderNoticeBody,
  },
);

/** 退保状态通知, as it is received. */
export const surrenderNoticeBodyReceivedValidator: Validator<SurrenderNoticeBodyReceived> =
  /*@__PURE__*/ validator({
    structure: surrenderNoticeBodyStructure,
    face: "received",
    check: isSurrenderNoticeBodyReceived,
    decode: decodeSurrenderNoticeBody as (wire: WireObject) => SurrenderNoticeBodyReceived,
  });

const queryEnvelope_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "sign",
  "requestType",
  "channelId",
  "data",
  "UUID",
]);

const queryEnvelopeStructure: Structure = {
  name: "query.envelope",
  title: "查询",
  rows: "index#1.2.3/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "sign", type: { kind: "string" }, required: true },
    { name: "requestType", type: { kind: "string" }, required: true },
    { name: "channelId", type: { kind: "string" }, required: true },
    { name: "data", type: { kind: "string" }, required: true },
    {
      name: "UUID",
      type: { kind: "string" },
      required: true,
      cite: "index#1.2.3/uuid",
      accepts: ["uuid"],
    },
  ],
};

function isQueryEnvelope(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.sign === "string" &&
    typeof value.requestType === "string" &&
    typeof value.channelId === "string" &&
    typeof value.data === "string" &&
    typeof value.UUID === "string" &&
    hasOnly(value, queryEnvelope_names)
  );
}

function isQueryEnvelopeReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.sign) &&
    isFilledText(value.requestType) &&
    isFilledText(value.channelId) &&
    isFilledText(value.data) &&
    isFilledText(value.UUID)
  );
}

/** 查询, as it is sent. */
export const queryEnvelopeValidator: Validator<QueryEnvelope> = /*@__PURE__*/ validator({
  structure: queryEnvelopeStructure,
  face: "sent",
  check: isQueryEnvelope,
});

/** 查询, as it is received. */
export const queryEnvelopeReceivedValidator: Validator<QueryEnvelopeReceived> =
  /*@__PURE__*/ validator({
    structure: queryEnvelopeStructure,
    face: "received",
    check: isQueryEnvelopeReceived,
  });

const queryOpenedEnvelope_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "sign",
  "requestType",
  "channelId",
  "data",
  "UUID",
]);

const queryOpenedEnvelopeStructure: Structure = {
  name: "query.opened-envelope",
  title: "查询",
  rows: "index#1.2.3/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "sign", type: { kind: "string" }, required: true },
    { name: "requestType", type: { kind: "string" }, required: true },
    { name: "channelId", type: { kind: "string" }, required: true },
    { name: "data", type: { kind: "structure", of: () => queryMessageStructure }, required: true },
    {
      name: "UUID",
      type: { kind: "string" },
      required: true,
      cite: "index#1.2.3/uuid",
      accepts: ["uuid"],
    },
  ],
};

function isQueryOpenedEnvelope(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.sign === "string" &&
    typeof value.requestType === "string" &&
    typeof value.channelId === "string" &&
    isQueryMessage(value.data) &&
    typeof value.UUID === "string" &&
    hasOnly(value, queryOpenedEnvelope_names)
  );
}

function isQueryOpenedEnvelopeReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.sign) &&
    isFilledText(value.requestType) &&
    isFilledText(value.channelId) &&
    isQueryMessageReceived(value.data) &&
    isFilledText(value.UUID)
  );
}

function decodeQueryOpenedEnvelope(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.data != null) value.data = decodeQueryMessage(wire.data as WireObject);
  return value;
}

export function encodeQueryOpenedEnvelope(value: QueryOpenedEnvelope): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.data = encodeQueryMessage(value.data);
  return wire as WireObject;
}

/** 查询, as it is sent. */
export const queryOpenedEnvelopeValidator: Validator<QueryOpenedEnvelope> = /*@__PURE__*/ validator(
  {
    structure: queryOpenedEnvelopeStructure,
    face: "sent",
    check: isQueryOpenedEnvelope,
    decode: decodeQueryOpenedEnvelope as (wire: WireObject) => QueryOpenedEnvelope,
  },
);

/** 查询, as it is received. */
export const queryOpenedEnvelopeReceivedValidator: Validator<QueryOpenedEnvelopeReceived> =
  /*@__PURE__*/ validator({
    structure: queryOpenedEnvelopeStructure,
    face: "received",
    check: isQueryOpenedEnvelopeReceived,
    decode: decodeQueryOpenedEnvelope as (wire: WireObject) => QueryOpenedEnvelopeReceived,
  });

const queryMessage_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "messageHead",
  "request",
]);

const queryMessageStructure: Structure = {
  name: "query.message",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "messageHead",
      type: { kind: "structure", of: () => queryMessageMessageHeadStructure },
      required: true,
      title: "报文头",
      cite: "index#1.2.3/合作方发起请求报文",
    },
    { name: "request", type: { kind: "json" }, title: "请求", cite: "index#1.2.3/p2" },
  ],
};

function isQueryMessage(value: unknown): boolean {
  return (
    isObject(value) &&
    isQueryMessageMessageHead(value.messageHead) &&
    hasOnly(value, queryMessage_names)
  );
}

function isQueryMessageReceived(value: unknown): boolean {
  return isObject(value) && isQueryMessageMessageHeadReceived(value.messageHead);
}

function decodeQueryMessage(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.messageHead != null)
    value.messageHead = decodeQueryMessageMessageHead(wire.messageHead as WireObject);
  return value;
}

export function encodeQueryMessage(value: QueryMessage): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.messageHead = encodeQueryMessageMessageHead(value.messageHead);
  return wire as WireObject;
}

/** query.message, as it is sent. */
export const queryMessageValidator: Validator<QueryMessage> = /*@__PURE__*/ validator({
  structure: queryMessageStructure,
  face: "sent",
  check: isQueryMessage,
  decode: decodeQueryMessage as (wire: WireObject) => QueryMessage,
});

/** query.message, as it is received. */
export const queryMessageReceivedValidator: Validator<QueryMessageReceived> =
  /*@__PURE__*/ validator({
    structure: queryMessageStructure,
    face: "received",
    check: isQueryMessageReceived,
    decode: decodeQueryMessage as (wire: WireObject) => QueryMessageReceived,
  });

const queryMessageMessageHead_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "version",
  "requestType",
  "UUID",
  "channelId",
  "sendTime",
  "asyn",
  "returnUrl",
]);

const queryMessageMessageHeadStructure: Structure = {
  name: "query.message.messageHead",
  title: "报文头",
  rows: "index#1.2.3/合作方发起请求报文.",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "version", type: { kind: "string" }, required: true, title: "版本号" },
    { name: "requestType", type: { kind: "string" }, required: true, title: "交易类型" },
    {
      name: "UUID",
      type: { kind: "string" },
      required: true,
      title: "唯一标识",
      accepts: ["uuid"],
    },
    { name: "channelId", type: { kind: "string" }, required: true, title: "合作方编码" },
    {
      name: "sendTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      required: true,
      title: "发送时间",
    },
    {
      name: "asyn",
      type: { kind: "text", of: { kind: "boolean", words: ["true", "false"] } },
      title: "是否异步接口",
    },
    { name: "returnUrl", type: { kind: "string" }, title: "回调Url" },
  ],
};

function isQueryMessageMessageHead(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { asyn, returnUrl } = value;
  return (
    typeof value.version === "string" &&
    typeof value.requestType === "string" &&
    typeof value.UUID === "string" &&
    typeof value.channelId === "string" &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.sendTime) &&
    (asyn === "true" || asyn === "false" || asyn === undefined) &&
    (typeof returnUrl === "string" || returnUrl === undefined) &&
    hasOnly(value, queryMessageMessageHead_names)
  );
}

function isQueryMessageMessageHeadReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { asyn } = value;
  return (
    isFilledText(value.version) &&
    isFilledText(value.requestType) &&
    isFilledText(value.UUID) &&
    isFilledText(value.channelId) &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.sendTime) &&
    (asyn === "true" || asyn === "false" || asyn == null || asyn === "") &&
    isOptionalText(value.returnUrl)
  );
}

function decodeQueryMessageMessageHead(wire: WireObject): object {
  const { asyn: _0, ...others } = wire;
  const value: { [name: string]: unknown } = others;
  if (wire.asyn != null) value.asynchronous = wire.asyn === "true";
  return value;
}

export function encodeQueryMessageMessageHead(value: QueryMessageMessageHead): WireObject {
  const { asynchronous: _0, ...others } = value;
  const wire: { [name: string]: unknown } = others;
  if (value.asynchronous !== undefined)
    wire.asyn = fromBooleanToText(value.asynchronous, ["true", "false"]);
  return wire as WireObject;
}

/** 报文头, as it is sent. */
export const queryMessageMessageHeadValidator: Validator<QueryMessageMessageHead> =
  /*@__PURE__*/ validator({
    structure: queryMessageMessageHeadStructure,
    face: "sent",
    check: isQueryMessageMessageHead,
    decode: decodeQueryMessageMessageHead as (wire: WireObject) => QueryMessageMessageHead,
  });

/** 报文头, as it is received. */
export const queryMessageMessageHeadReceivedValidator: Validator<QueryMessageMessageHeadReceived> =
  /*@__PURE__*/ validator({
    structure: queryMessageMessageHeadStructure,
    face: "received",
    check: isQueryMessageMessageHeadReceived,
    decode: decodeQueryMessageMessageHead as (wire: WireObject) => QueryMessageMessageHeadReceived,
  });

const queryReply_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "sign",
  "requestType",
  "channelId",
  "data",
  "UUID",
]);

const queryReplyStructure: Structure = {
  name: "query.reply",
  title: "查询",
  rows: "index#1.2.3/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "sign", type: { kind: "string" }, required: true },
    { name: "requestType", type: { kind: "string" } },
    { name: "channelId", type: { kind: "string" } },
    { name: "data", type: { kind: "string" }, required: true },
    {
      name: "UUID",
      type: { kind: "string" },
      required: true,
      cite: "index#1.2.3/uuid",
      accepts: ["uuid"],
    },
  ],
};

function isQueryReply(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { requestType, channelId } = value;
  return (
    typeof value.sign === "string" &&
    (typeof requestType === "string" || requestType === undefined) &&
    (typeof channelId === "string" || channelId === undefined) &&
    typeof value.data === "string" &&
    typeof value.UUID === "string" &&
    hasOnly(value, queryReply_names)
  );
}

function isQueryReplyReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.sign) &&
    isOptionalText(value.requestType) &&
    isOptionalText(value.channelId) &&
    isFilledText(value.data) &&
    isFilledText(value.UUID)
  );
}

/** 查询, as it is sent. */
export const queryReplyValidator: Validator<QueryReply> = /*@__PURE__*/ validator({
  structure: queryReplyStructure,
  face: "sent",
  check: isQueryReply,
});

/** 查询, as it is received. */
export const queryReplyReceivedValidator: Validator<QueryReplyReceived> = /*@__PURE__*/ validator({
  structure: queryReplyStructure,
  face: "received",
  check: isQueryReplyReceived,
});

const queryOpenedReply_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "sign",
  "requestType",
  "channelId",
  "data",
  "UUID",
]);

const queryOpenedReplyStructure: Structure = {
  name: "query.opened-reply",
  title: "查询",
  rows: "index#1.2.3/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "sign", type: { kind: "string" }, required: true },
    { name: "requestType", type: { kind: "string" } },
    { name: "channelId", type: { kind: "string" } },
    {
      name: "data",
      type: { kind: "structure", of: () => queryReplyMessageStructure },
      required: true,
    },
    {
      name: "UUID",
      type: { kind: "string" },
      required: true,
      cite: "index#1.2.3/uuid",
      accepts: ["uuid"],
    },
  ],
};

function isQueryOpenedReply(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { requestType, channelId } = value;
  return (
    typeof value.sign === "string" &&
    (typeof requestType === "string" || requestType === undefined) &&
    (typeof channelId === "string" || channelId === undefined) &&
    isQueryReplyMessage(value.data) &&
    typeof value.UUID === "string" &&
    hasOnly(value, queryOpenedReply_names)
  );
}

function isQueryOpenedReplyReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.sign) &&
    isOptionalText(value.requestType) &&
    isOptionalText(value.channelId) &&
    isQueryReplyMessageReceived(value.data) &&
    isFilledText(value.UUID)
  );
}

function decodeQueryOpenedReply(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.data != null) value.data = decodeQueryReplyMessage(wire.data as WireObject);
  return value;
}

export function encodeQueryOpenedReply(value: QueryOpenedReply): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.data = encodeQueryReplyMessage(value.data);
  return wire as WireObject;
}

/** 查询, as it is sent. */
export const queryOpenedReplyValidator: Validator<QueryOpenedReply> = /*@__PURE__*/ validator({
  structure: queryOpenedReplyStructure,
  face: "sent",
  check: isQueryOpenedReply,
  decode: decodeQueryOpenedReply as (wire: WireObject) => QueryOpenedReply,
});

/** 查询, as it is received. */
export const queryOpenedReplyReceivedValidator: Validator<QueryOpenedReplyReceived> =
  /*@__PURE__*/ validator({
    structure: queryOpenedReplyStructure,
    face: "received",
    check: isQueryOpenedReplyReceived,
    decode: decodeQueryOpenedReply as (wire: WireObject) => QueryOpenedReplyReceived,
  });

const queryReplyMessage_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "messageHead",
  "response",
]);

const queryReplyMessageStructure: Structure = {
  name: "query.reply-message",
  rows: "index#1.2.3/请求返回报文, c05#1.3/messageHead, c10#1.2/messageHead, c11#1.3/messageHead, c12#1.3/messageHead, c13#1.3/messageHead, c16#1.3/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "messageHead",
      type: { kind: "structure", of: () => queryReplyMessageMessageHeadStructure },
      required: true,
      title: "响应信息头",
    },
    { name: "response", type: { kind: "json" }, title: "响应", cite: "index#1.2.3/p2" },
  ],
};

function isQueryReplyMessage(value: unknown): boolean {
  return (
    isObject(value) &&
    isQueryReplyMessageMessageHead(value.messageHead) &&
    hasOnly(value, queryReplyMessage_names)
  );
}

function isQueryReplyMessageReceived(value: unknown): boolean {
  return isObject(value) && isQueryReplyMessageMessageHeadReceived(value.messageHead);
}

function decodeQueryReplyMessage(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.messageHead != null)
    value.messageHead = decodeQueryReplyMessageMessageHead(wire.messageHead as WireObject);
  return value;
}

export function encodeQueryReplyMessage(value: QueryReplyMessage): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.messageHead = encodeQueryReplyMessageMessageHead(value.messageHead);
  return wire as WireObject;
}

/** query.reply-message, as it is sent. */
export const queryReplyMessageValidator: Validator<QueryReplyMessage> = /*@__PURE__*/ validator({
  structure: queryReplyMessageStructure,
  face: "sent",
  check: isQueryReplyMessage,
  decode: decodeQueryReplyMessage as (wire: WireObject) => QueryReplyMessage,
});

/** query.reply-message, as it is received. */
export const queryReplyMessageReceivedValidator: Validator<QueryReplyMessageReceived> =
  /*@__PURE__*/ validator({
    structure: queryReplyMessageStructure,
    face: "received",
    check: isQueryReplyMessageReceived,
    decode: decodeQueryReplyMessage as (wire: WireObject) => QueryReplyMessageReceived,
  });

const queryReplyMessageMessageHead_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "version",
  "requestType",
  "UUID",
  "channelId",
  "sendTime",
  "messageCode",
  "messageDesc",
  "asyn",
]);

const queryReplyMessageMessageHeadStructure: Structure = {
  name: "query.reply-message.messageHead",
  title: "响应信息头",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "version",
      type: { kind: "string" },
      title: "版本号 / 版本",
      cite: "index#1.2.3/请求返回报文.version, c05#1.3/messageHead.version, c10#1.2/messageHead.version, c11#1.3/messageHead.version, c12#1.3/messageHead.version, c13#1.3/messageHead.version, c16#1.3/messageHead.version",
    },
    {
      name: "requestType",
      type: { kind: "string" },
      title: "交易类型 / 请求类型",
      cite: "index#1.2.3/请求返回报文.requestType, c05#1.3/messageHead.requestType, c10#1.2/messageHead.requestType, c11#1.3/messageHead.requestType, c12#1.3/messageHead.requestType, c13#1.3/messageHead.requestType, c16#1.3/messageHead.requestType",
    },
    {
      name: "UUID",
      type: { kind: "string" },
      title: "唯一标识",
      cite: "index#1.2.3/请求返回报文.UUID, c05#1.3/messageHead.UUID, c10#1.2/messageHead.UUID, c11#1.3/messageHead.UUID, c12#1.3/messageHead.UUID, c13#1.3/messageHead.UUID, c16#1.3/messageHead.UUID",
    },
    {
      name: "channelId",
      type: { kind: "string" },
      title: "合作方编码 / 商户号",
      cite: "index#1.2.3/请求返回报文.channelId, c05#1.3/messageHead.channelId, c10#1.2/messageHead.channelId, c11#1.3/messageHead.channelId, c12#1.3/messageHead.channelId, c13#1.3/messageHead.channelId, c16#1.3/messageHead.channelId",
    },
    {
      name: "sendTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      title: "发送时间",
      cite: "index#1.2.3/请求返回报文.sendTime",
    },
    {
      name: "messageCode",
      type: { kind: "string" },
      required: true,
      title: "信息返回编号 / 响应码",
      cite: "index#1.2.3/请求返回报文.messageCode, c05#1.3/messageHead.messageCode, c10#1.2/messageHead.messageCode, c11#1.3/messageHead.messageCode, c12#1.3/messageHead.messageCode, c13#1.3/messageHead.messageCode, c16#1.3/messageHead.messageCode",
    },
    {
      name: "messageDesc",
      type: { kind: "string" },
      required: true,
      title: "错误信息描述 / 响应描述",
      cite: "index#1.2.3/请求返回报文.messageDesc, c05#1.3/messageHead.messageDesc, c10#1.2/messageHead.messageDesc, c11#1.3/messageHead.messageDesc, c12#1.3/messageHead.messageDesc, c13#1.3/messageHead.messageDesc, c16#1.3/messageHead.messageDesc",
    },
    { name: "asyn", type: { kind: "text", of: { kind: "boolean", words: ["true", "false"] } } },
  ],
};

function isQueryReplyMessageMessageHead(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { version, requestType, UUID: uuid, channelId, sendTime, asyn } = value;
  return (
    (typeof version === "string" || version === undefined) &&
    (typeof requestType === "string" || requestType === undefined) &&
    (typeof uuid === "string" || uuid === undefined) &&
    (typeof channelId === "string" || channelId === undefined) &&
    (isDate_yyyy_MM_dd_HH_mm_ss(sendTime) || sendTime === undefined) &&
    typeof value.messageCode === "string" &&
    typeof value.messageDesc === "string" &&
    (asyn === "true" || asyn === "false" || asyn === undefined) &&
    hasOnly(value, queryReplyMessageMessageHead_names)
  );
}

function isQueryReplyMessageMessageHeadReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { sendTime, asyn } = value;
  return (
    isOptionalText(value.version) &&
    isOptionalText(value.requestType) &&
    isOptionalText(value.UUID) &&
    isOptionalText(value.channelId) &&
    (isDate_yyyy_MM_dd_HH_mm_ss(sendTime) || sendTime == null || sendTime === "") &&
    isFilledText(value.messageCode) &&
    isFilledText(value.messageDesc) &&
    (asyn === "true" || asyn === "false" || asyn == null || asyn === "")
  );
}

function decodeQueryReplyMessageMessageHead(wire: WireObject): object {
  const { asyn: _0, ...others } = wire;
  const value: { [name: string]: unknown } = others;
  if (wire.asyn != null) value.asynchronous = wire.asyn === "true";
  return value;
}

export function encodeQueryReplyMessageMessageHead(
  value: QueryReplyMessageMessageHead,
): WireObject {
  const { asynchronous: _0, ...others } = value;
  const wire: { [name: string]: unknown } = others;
  if (value.asynchronous !== undefined)
    wire.asyn = fromBooleanToText(value.asynchronous, ["true", "false"]);
  return wire as WireObject;
}

/** 响应信息头, as it is sent. */
export const queryReplyMessageMessageHeadValidator: Validator<QueryReplyMessageMessageHead> =
  /*@__PURE__*/ validator({
    structure: queryReplyMessageMessageHeadStructure,
    face: "sent",
    check: isQueryReplyMessageMessageHead,
    decode: decodeQueryReplyMessageMessageHead as (
      wire: WireObject,
    ) => QueryReplyMessageMessageHead,
  });

/** 响应信息头, as it is received. */
export const queryReplyMessageMessageHeadReceivedValidator: Validator<QueryReplyMessageMessageHeadReceived> =
  /*@__PURE__*/ validator({
    structure: queryReplyMessageMessageHeadStructure,
    face: "received",
    check: isQueryReplyMessageMessageHeadReceived,
    decode: decodeQueryReplyMessageMessageHead as (
      wire: WireObject,
    ) => QueryReplyMessageMessageHeadReceived,
  });

const callbackEnvelope_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "sign",
  "requestType",
  "channelId",
  "data",
  "UUID",
]);

const callbackEnvelopeStructure: Structure = {
  name: "callback.envelope",
  title: "回传",
  rows: "index#1.2.3/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "sign", type: { kind: "string" }, required: true },
    { name: "requestType", type: { kind: "string" }, required: true },
    { name: "channelId", type: { kind: "string" }, required: true },
    { name: "data", type: { kind: "string" }, required: true },
    {
      name: "UUID",
      type: { kind: "string" },
      required: true,
      cite: "index#1.2.3/uuid",
      accepts: ["uuid"],
    },
  ],
};

function isCallbackEnvelope(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.sign === "string" &&
    typeof value.requestType === "string" &&
    typeof value.channelId === "string" &&
    typeof value.data === "string" &&
    typeof value.UUID === "string" &&
    hasOnly(value, callbackEnvelope_names)
  );
}

function isCallbackEnvelopeReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.sign) &&
    isFilledText(value.requestType) &&
    isFilledText(value.channelId) &&
    isFilledText(value.data) &&
    isFilledText(value.UUID)
  );
}

/** 回传, as it is sent. */
export const callbackEnvelopeValidator: Validator<CallbackEnvelope> = /*@__PURE__*/ validator({
  structure: callbackEnvelopeStructure,
  face: "sent",
  check: isCallbackEnvelope,
});

/** 回传, as it is received. */
export const callbackEnvelopeReceivedValidator: Validator<CallbackEnvelopeReceived> =
  /*@__PURE__*/ validator({
    structure: callbackEnvelopeStructure,
    face: "received",
    check: isCallbackEnvelopeReceived,
  });

const callbackOpenedEnvelope_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "sign",
  "requestType",
  "channelId",
  "data",
  "UUID",
]);

const callbackOpenedEnvelopeStructure: Structure = {
  name: "callback.opened-envelope",
  title: "回传",
  rows: "index#1.2.3/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "sign", type: { kind: "string" }, required: true },
    { name: "requestType", type: { kind: "string" }, required: true },
    { name: "channelId", type: { kind: "string" }, required: true },
    {
      name: "data",
      type: { kind: "structure", of: () => callbackMessageStructure },
      required: true,
    },
    {
      name: "UUID",
      type: { kind: "string" },
      required: true,
      cite: "index#1.2.3/uuid",
      accepts: ["uuid"],
    },
  ],
};

function isCallbackOpenedEnvelope(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.sign === "string" &&
    typeof value.requestType === "string" &&
    typeof value.channelId === "string" &&
    isCallbackMessage(value.data) &&
    typeof value.UUID === "string" &&
    hasOnly(value, callbackOpenedEnvelope_names)
  );
}

function isCallbackOpenedEnvelopeReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.sign) &&
    isFilledText(value.requestType) &&
    isFilledText(value.channelId) &&
    isCallbackMessageReceived(value.data) &&
    isFilledText(value.UUID)
  );
}

function decodeCallbackOpenedEnvelope(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.data != null) value.data = decodeCallbackMessage(wire.data as WireObject);
  return value;
}

export function encodeCallbackOpenedEnvelope(value: CallbackOpenedEnvelope): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.data = encodeCallbackMessage(value.data);
  return wire as WireObject;
}

/** 回传, as it is sent. */
export const callbackOpenedEnvelopeValidator: Validator<CallbackOpenedEnvelope> =
  /*@__PURE__*/ validator({
    structure: callbackOpenedEnvelopeStructure,
    face: "sent",
    check: isCallbackOpenedEnvelope,
    decode: decodeCallbackOpenedEnvelope as (wire: WireObject) => CallbackOpenedEnvelope,
  });

/** 回传, as it is received. */
export const callbackOpenedEnvelopeReceivedValidator: Validator<CallbackOpenedEnvelopeReceived> =
  /*@__PURE__*/ validator({
    structure: callbackOpenedEnvelopeStructure,
    face: "received",
    check: isCallbackOpenedEnvelopeReceived,
    decode: decodeCallbackOpenedEnvelope as (wire: WireObject) => CallbackOpenedEnvelopeReceived,
  });

const callbackMessage_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "messageHead",
  "request",
]);

const callbackMessageStructure: Structure = {
  name: "callback.message",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "messageHead",
      type: { kind: "structure", of: () => callbackMessageMessageHeadStructure },
      required: true,
      title: "报文头",
      cite: "index#1.2.3/平台发起请求报文",
    },
    { name: "request", type: { kind: "json" }, title: "请求", cite: "index#1.2.3/p2" },
  ],
};

function isCallbackMessage(value: unknown): boolean {
  return (
    isObject(value) &&
    isCallbackMessageMessageHead(value.messageHead) &&
    hasOnly(value, callbackMessage_names)
  );
}

function isCallbackMessageReceived(value: unknown): boolean {
  return isObject(value) && isCallbackMessageMessageHeadReceived(value.messageHead);
}

function decodeCallbackMessage(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.messageHead != null)
    value.messageHead = decodeCallbackMessageMessageHead(wire.messageHead as WireObject);
  return value;
}

export function encodeCallbackMessage(value: CallbackMessage): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.messageHead = encodeCallbackMessageMessageHead(value.messageHead);
  return wire as WireObject;
}

/** callback.message, as it is sent. */
export const callbackMessageValidator: Validator<CallbackMessage> = /*@__PURE__*/ validator({
  structure: callbackMessageStructure,
  face: "sent",
  check: isCallbackMessage,
  decode: decodeCallbackMessage as (wire: WireObject) => CallbackMessage,
});

/** callback.message, as it is received. */
export const callbackMessageReceivedValidator: Validator<CallbackMessageReceived> =
  /*@__PURE__*/ validator({
    structure: callbackMessageStructure,
    face: "received",
    check: isCallbackMessageReceived,
    decode: decodeCallbackMessage as (wire: WireObject) => CallbackMessageReceived,
  });

const callbackMessageMessageHead_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "version",
  "requestType",
  "UUID",
  "channelId",
  "sendTime",
  "asyn",
]);

const callbackMessageMessageHeadStructure: Structure = {
  name: "callback.message.messageHead",
  title: "报文头",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "version",
      type: { kind: "string" },
      required: true,
      title: "版本号",
      cite: "index#1.2.3/平台发起请求报文.version",
    },
    {
      name: "requestType",
      type: { kind: "string" },
      required: true,
      title: "交易类型",
      cite: "index#1.2.3/平台发起请求报文.requestType",
    },
    {
      name: "UUID",
      type: { kind: "string" },
      required: true,
      title: "唯一标识",
      cite: "index#1.2.3/平台发起请求报文.UUID",
      accepts: ["uuid"],
    },
    {
      name: "channelId",
      type: { kind: "string" },
      required: true,
      title: "合作方编码",
      cite: "index#1.2.3/平台发起请求报文.channelId",
    },
    {
      name: "sendTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      required: true,
      title: "发送时间",
      cite: "index#1.2.3/平台发起请求报文.sendTime",
    },
    { name: "asyn", type: { kind: "text", of: { kind: "boolean", words: ["true", "false"] } } },
  ],
};

function isCallbackMessageMessageHead(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { asyn } = value;
  return (
    typeof value.version === "string" &&
    typeof value.requestType === "string" &&
    typeof value.UUID === "string" &&
    typeof value.channelId === "string" &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.sendTime) &&
    (asyn === "true" || asyn === "false" || asyn === undefined) &&
    hasOnly(value, callbackMessageMessageHead_names)
  );
}

function isCallbackMessageMessageHeadReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { asyn } = value;
  return (
    isFilledText(value.version) &&
    isFilledText(value.requestType) &&
    isFilledText(value.UUID) &&
    isFilledText(value.channelId) &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.sendTime) &&
    (asyn === "true" || asyn === "false" || asyn == null || asyn === "")
  );
}

function decodeCallbackMessageMessageHead(wire: WireObject): object {
  const { asyn: _0, ...others } = wire;
  const value: { [name: string]: unknown } = others;
  if (wire.asyn != null) value.asynchronous = wire.asyn === "true";
  return value;
}

export function encodeCallbackMessageMessageHead(value: CallbackMessageMessageHead): WireObject {
  const { asynchronous: _0, ...others } = value;
  const wire: { [name: string]: unknown } = others;
  if (value.asynchronous !== undefined)
    wire.asyn = fromBooleanToText(value.asynchronous, ["true", "false"]);
  return wire as WireObject;
}

/** 报文头, as it is sent. */
export const callbackMessageMessageHeadValidator: Validator<CallbackMessageMessageHead> =
  /*@__PURE__*/ validator({
    structure: callbackMessageMessageHeadStructure,
    face: "sent",
    check: isCallbackMessageMessageHead,
    decode: decodeCallbackMessageMessageHead as (wire: WireObject) => CallbackMessageMessageHead,
  });

/** 报文头, as it is received. */
export const callbackMessageMessageHeadReceivedValidator: Validator<CallbackMessageMessageHeadReceived> =
  /*@__PURE__*/ validator({
    structure: callbackMessageMessageHeadStructure,
    face: "received",
    check: isCallbackMessageMessageHeadReceived,
    decode: decodeCallbackMessageMessageHead as (
      wire: WireObject,
    ) => CallbackMessageMessageHeadReceived,
  });

const callbackReply_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "sign",
  "requestType",
  "channelId",
  "data",
  "UUID",
]);

const callbackReplyStructure: Structure = {
  name: "callback.reply",
  title: "回传",
  rows: "index#1.2.3/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "sign", type: { kind: "string" }, required: true },
    { name: "requestType", type: { kind: "string" } },
    { name: "channelId", type: { kind: "string" } },
    { name: "data", type: { kind: "string" }, required: true },
    {
      name: "UUID",
      type: { kind: "string" },
      required: true,
      cite: "index#1.2.3/uuid",
      accepts: ["uuid"],
    },
  ],
};

function isCallbackReply(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { requestType, channelId } = value;
  return (
    typeof value.sign === "string" &&
    (typeof requestType === "string" || requestType === undefined) &&
    (typeof channelId === "string" || channelId === undefined) &&
    typeof value.data === "string" &&
    typeof value.UUID === "string" &&
    hasOnly(value, callbackReply_names)
  );
}

function isCallbackReplyReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.sign) &&
    isOptionalText(value.requestType) &&
    isOptionalText(value.channelId) &&
    isFilledText(value.data) &&
    isFilledText(value.UUID)
  );
}

/** 回传, as it is sent. */
export const callbackReplyValidator: Validator<CallbackReply> = /*@__PURE__*/ validator({
  structure: callbackReplyStructure,
  face: "sent",
  check: isCallbackReply,
});

/** 回传, as it is received. */
export const callbackReplyReceivedValidator: Validator<CallbackReplyReceived> =
  /*@__PURE__*/ validator({
    structure: callbackReplyStructure,
    face: "received",
    check: isCallbackReplyReceived,
  });

const callbackOpenedReply_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "sign",
  "requestType",
  "channelId",
  "data",
  "UUID",
]);

const callbackOpenedReplyStructure: Structure = {
  name: "callback.opened-reply",
  title: "回传",
  rows: "index#1.2.3/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "sign", type: { kind: "string" }, required: true },
    { name: "requestType", type: { kind: "string" } },
    { name: "channelId", type: { kind: "string" } },
    {
      name: "data",
      type: { kind: "structure", of: () => callbackReplyMessageStructure },
      required: true,
    },
    {
      name: "UUID",
      type: { kind: "string" },
      required: true,
      cite: "index#1.2.3/uuid",
      accepts: ["uuid"],
    },
  ],
};

function isCallbackOpenedReply(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { requestType, channelId } = value;
  return (
    typeof value.sign === "string" &&
    (typeof requestType === "string" || requestType === undefined) &&
    (typeof channelId === "string" || channelId === undefined) &&
    isCallbackReplyMessage(value.data) &&
    typeof value.UUID === "string" &&
    hasOnly(value, callbackOpenedReply_names)
  );
}

function isCallbackOpenedReplyReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.sign) &&
    isOptionalText(value.requestType) &&
    isOptionalText(value.channelId) &&
    isCallbackReplyMessageReceived(value.data) &&
    isFilledText(value.UUID)
  );
}

function decodeCallbackOpenedReply(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.data != null) value.data = decodeCallbackReplyMessage(wire.data as WireObject);
  return value;
}

export function encodeCallbackOpenedReply(value: CallbackOpenedReply): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.data = encodeCallbackReplyMessage(value.data);
  return wire as WireObject;
}

/** 回传, as it is sent. */
export const callbackOpenedReplyValidator: Validator<CallbackOpenedReply> = /*@__PURE__*/ validator(
  {
    structure: callbackOpenedReplyStructure,
    face: "sent",
    check: isCallbackOpenedReply,
    decode: decodeCallbackOpenedReply as (wire: WireObject) => CallbackOpenedReply,
  },
);

/** 回传, as it is received. */
export const callbackOpenedReplyReceivedValidator: Validator<CallbackOpenedReplyReceived> =
  /*@__PURE__*/ validator({
    structure: callbackOpenedReplyStructure,
    face: "received",
    check: isCallbackOpenedReplyReceived,
    decode: decodeCallbackOpenedReply as (wire: WireObject) => CallbackOpenedReplyReceived,
  });

const callbackReplyMessage_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "messageHead",
  "response",
]);

const callbackReplyMessageStructure: Structure = {
  name: "callback.reply-message",
  rows: "index#1.2.3/请求返回报文, c05#1.3/messageHead, c10#1.2/messageHead, c11#1.3/messageHead, c12#1.3/messageHead, c13#1.3/messageHead, c16#1.3/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "messageHead",
      type: { kind: "structure", of: () => callbackReplyMessageMessageHeadStructure },
      required: true,
      title: "响应信息头",
    },
    { name: "response", type: { kind: "json" }, title: "响应", cite: "index#1.2.3/p2" },
  ],
};

function isCallbackReplyMessage(value: unknown): boolean {
  return (
    isObject(value) &&
    isCallbackReplyMessageMessageHead(value.messageHead) &&
    hasOnly(value, callbackReplyMessage_names)
  );
}

function isCallbackReplyMessageReceived(value: unknown): boolean {
  return isObject(value) && isCallbackReplyMessageMessageHeadReceived(value.messageHead);
}

function decodeCallbackReplyMessage(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.messageHead != null)
    value.messageHead = decodeCallbackReplyMessageMessageHead(wire.messageHead as WireObject);
  return value;
}

export function encodeCallbackReplyMessage(value: CallbackReplyMessage): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.messageHead = encodeCallbackReplyMessageMessageHead(value.messageHead);
  return wire as WireObject;
}

/** callback.reply-message, as it is sent. */
export const callbackReplyMessageValidator: Validator<CallbackReplyMessage> =
  /*@__PURE__*/ validator({
    structure: callbackReplyMessageStructure,
    face: "sent",
    check: isCallbackReplyMessage,
    decode: decodeCallbackReplyMessage as (wire: WireObject) => CallbackReplyMessage,
  });

/** callback.reply-message, as it is received. */
export const callbackReplyMessageReceivedValidator: Validator<CallbackReplyMessageReceived> =
  /*@__PURE__*/ validator({
    structure: callbackReplyMessageStructure,
    face: "received",
    check: isCallbackReplyMessageReceived,
    decode: decodeCallbackReplyMessage as (wire: WireObject) => CallbackReplyMessageReceived,
  });

const callbackReplyMessageMessageHead_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "version",
  "requestType",
  "UUID",
  "channelId",
  "sendTime",
  "messageCode",
  "messageDesc",
  "asyn",
]);

const callbackReplyMessageMessageHeadStructure: Structure = {
  name: "callback.reply-message.messageHead",
  title: "响应信息头",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "version",
      type: { kind: "string" },
      title: "版本号 / 版本",
      cite: "index#1.2.3/请求返回报文.version, c05#1.3/messageHead.version, c10#1.2/messageHead.version, c11#1.3/messageHead.version, c12#1.3/messageHead.version, c13#1.3/messageHead.version, c16#1.3/messageHead.version",
    },
    {
      name: "requestType",
      type: { kind: "string" },
      title: "交易类型 / 请求类型",
      cite: "index#1.2.3/请求返回报文.requestType, c05#1.3/messageHead.requestType, c10#1.2/messageHead.requestType, c11#1.3/messageHead.requestType, c12#1.3/messageHead.requestType, c13#1.3/messageHead.requestType, c16#1.3/messageHead.requestType",
    },
    {
      name: "UUID",
      type: { kind: "string" },
      title: "唯一标识",
      cite: "index#1.2.3/请求返回报文.UUID, c05#1.3/messageHead.UUID, c10#1.2/messageHead.UUID, c11#1.3/messageHead.UUID, c12#1.3/messageHead.UUID, c13#1.3/messageHead.UUID, c16#1.3/messageHead.UUID",
    },
    {
      name: "channelId",
      type: { kind: "string" },
      title: "合作方编码 / 商户号",
      cite: "index#1.2.3/请求返回报文.channelId, c05#1.3/messageHead.channelId, c10#1.2/messageHead.channelId, c11#1.3/messageHead.channelId, c12#1.3/messageHead.channelId, c13#1.3/messageHead.channelId, c16#1.3/messageHead.channelId",
    },
    {
      name: "sendTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      title: "发送时间",
      cite: "index#1.2.3/请求返回报文.sendTime",
    },
    {
      name: "messageCode",
      type: { kind: "string" },
      required: true,
      title: "信息返回编号 / 响应码",
      cite: "index#1.2.3/请求返回报文.messageCode, c05#1.3/messageHead.messageCode, c10#1.2/messageHead.messageCode, c11#1.3/messageHead.messageCode, c12#1.3/messageHead.messageCode, c13#1.3/messageHead.messageCode, c16#1.3/messageHead.messageCode",
    },
    {
      name: "messageDesc",
      type: { kind: "string" },
      required: true,
      title: "错误信息描述 / 响应描述",
      cite: "index#1.2.3/请求返回报文.messageDesc, c05#1.3/messageHead.messageDesc, c10#1.2/messageHead.messageDesc, c11#1.3/messageHead.messageDesc, c12#1.3/messageHead.messageDesc, c13#1.3/messageHead.messageDesc, c16#1.3/messageHead.messageDesc",
    },
    { name: "asyn", type: { kind: "text", of: { kind: "boolean", words: ["true", "false"] } } },
  ],
};

function isCallbackReplyMessageMessageHead(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { version, requestType, UUID: uuid, channelId, sendTime, asyn } = value;
  return (
    (typeof version === "string" || version === undefined) &&
    (typeof requestType === "string" || requestType === undefined) &&
    (typeof uuid === "string" || uuid === undefined) &&
    (typeof channelId === "string" || channelId === undefined) &&
    (isDate_yyyy_MM_dd_HH_mm_ss(sendTime) || sendTime === undefined) &&
    typeof value.messageCode === "string" &&
    typeof value.messageDesc === "string" &&
    (asyn === "true" || asyn === "false" || asyn === undefined) &&
    hasOnly(value, callbackReplyMessageMessageHead_names)
  );
}

function isCallbackReplyMessageMessageHeadReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { sendTime, asyn } = value;
  return (
    isOptionalText(value.version) &&
    isOptionalText(value.requestType) &&
    isOptionalText(value.UUID) &&
    isOptionalText(value.channelId) &&
    (isDate_yyyy_MM_dd_HH_mm_ss(sendTime) || sendTime == null || sendTime === "") &&
    isFilledText(value.messageCode) &&
    isFilledText(value.messageDesc) &&
    (asyn === "true" || asyn === "false" || asyn == null || asyn === "")
  );
}

function decodeCallbackReplyMessageMessageHead(wire: WireObject): object {
  const { asyn: _0, ...others } = wire;
  const value: { [name: string]: unknown } = others;
  if (wire.asyn != null) value.asynchronous = wire.asyn === "true";
  return value;
}

export function encodeCallbackReplyMessageMessageHead(
  value: CallbackReplyMessageMessageHead,
): WireObject {
  const { asynchronous: _0, ...others } = value;
  const wire: { [name: string]: unknown } = others;
  if (value.asynchronous !== undefined)
    wire.asyn = fromBooleanToText(value.asynchronous, ["true", "false"]);
  return wire as WireObject;
}

/** 响应信息头, as it is sent. */
export const callbackReplyMessageMessageHeadValidator: Validator<CallbackReplyMessageMessageHead> =
  /*@__PURE__*/ validator({
    structure: callbackReplyMessageMessageHeadStructure,
    face: "sent",
    check: isCallbackReplyMessageMessageHead,
    decode: decodeCallbackReplyMessageMessageHead as (
      wire: WireObject,
    ) => CallbackReplyMessageMessageHead,
  });

/** 响应信息头, as it is received. */
export const callbackReplyMessageMessageHeadReceivedValidator: Validator<CallbackReplyMessageMessageHeadReceived> =
  /*@__PURE__*/ validator({
    structure: callbackReplyMessageMessageHeadStructure,
    face: "received",
    check: isCallbackReplyMessageMessageHeadReceived,
    decode: decodeCallbackReplyMessageMessageHead as (
      wire: WireObject,
    ) => CallbackReplyMessageMessageHeadReceived,
  });
