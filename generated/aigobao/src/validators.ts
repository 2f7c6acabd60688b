// Generated from specs/aigobao by baowen. Do not edit: change the spec, then run `baowen generate`.

import type {
  AddTempBody,
  AddTempBodyReceived,
  AddTempData,
  AddTempDataReceived,
  ApiEnvelope,
  ApiEnvelopeReceived,
  ApiReply,
  ApiReplyReceived,
  ApplyInvoiceBody,
  ApplyInvoiceBodyReceived,
  GetDistrProductDetailBody,
  GetDistrProductDetailBodyReceived,
  GetDistrProductDetailData,
  GetDistrProductDetailDataReceived,
  GetInvoiceUrlBody,
  GetInvoiceUrlBodyReceived,
  GetOrderDetailBody,
  GetOrderDetailBodyReceived,
  GetOrderDetailData,
  GetOrderDetailDataReceived,
  GetOrderListUrlBody,
  GetOrderListUrlBodyReceived,
  GetOrderListUrlData,
  GetOrderListUrlDataReceived,
  GetPolicyUrlBody,
  GetPolicyUrlBodyReceived,
  GetPolicyUrlData,
  GetPolicyUrlDataReceived,
  HolderInfo,
  HolderInfoReceived,
  InsuredInfo,
  InsuredInfoReceived,
  InsuredPolicy,
  InsuredPolicyReceived,
  InvoiceUrl,
  InvoiceUrlReceived,
  NotifyBody,
  NotifyBodyReceived,
  NotifyEnvelope,
  NotifyEnvelopeReceived,
  NotifyReply,
  NotifyReplyReceived,
  OutNotifyBody,
  OutNotifyBodyReceived,
  PolicyDetail,
  PolicyDetailReceived,
  ProductPlan,
  ProductPlanReceived,
  RegisterBody,
  RegisterBodyReceived,
  RegisterData,
  RegisterDataReceived,
  SurrenderByOrderCodeBody,
  SurrenderByOrderCodeBodyReceived,
  SurrenderByPolicyCodeBody,
  SurrenderByPolicyCodeBodyReceived,
} from "./types.js";
import type { Structure, Validator, WireObject, WireValue } from "@baowen/runtime";
import {
  NumberText,
  equalsNumber,
  fourDigits,
  fromDecimal,
  fromDecimalToText,
  fromLong,
  hasOnly,
  isAnyDecimal,
  isAnyDecimalText,
  isDate,
  isDay,
  isDecimalText,
  isFilled,
  isFilledText,
  isInt,
  isIntCode,
  isListOf,
  isLong,
  isObject,
  isOptionalText,
  isSafeInt,
  isText,
  toDecimal,
  toInt,
  toLong,
  twoDigits,
  validator,
} from "@baowen/runtime";

const payType_numbers: readonly number[] = [1, 2];

const addTempBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "distrCode",
  "mobile",
  "memberId",
  "outSerialNo",
  "payType",
  "productCode",
  "productName",
  "deliverNotifyUrl",
  "returnNotifyUrl",
  "refundNotifyUrl",
  "returnPage",
  "safeguardStartTime",
  "safeguardEndTime",
  "holderInfo",
  "insuredInfoList",
]);

const addTempBodyStructure: Structure = {
  name: "AddTempBody",
  title: "下预订单",
  rows: "api#7.4.2/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "distrCode", type: { kind: "string", max: 32 }, required: true, title: "分销商编号" },
    {
      name: "mobile",
      type: { kind: "string", max: 32 },
      required: true,
      title: "分销商渠道会员手机号",
      sensitive: "mobile",
    },
    { name: "memberId", type: { kind: "string", max: 32 }, required: true, title: "会员号" },
    { name: "outSerialNo", type: { kind: "string", max: 32 }, required: true, title: "外部流水号" },
    {
      name: "payType",
      type: { kind: "code", name: "PayType", values: payType_numbers, wire: "int" },
      required: true,
      title: "支付方式",
    },
    { name: "productCode", type: { kind: "string", max: 32 }, required: true, title: "产品code" },
    { name: "productName", type: { kind: "string", max: 32 }, required: true, title: "产品名称" },
    {
      name: "deliverNotifyUrl",
      type: { kind: "string", max: 512 },
      required: true,
      title: "投保回调url",
      sensitive: "credential",
    },
    {
      name: "returnNotifyUrl",
      type: { kind: "string", max: 512 },
      required: true,
      title: "退保回调url",
      sensitive: "credential",
    },
    {
      name: "refundNotifyUrl",
      type: { kind: "string", max: 512 },
      required: { when: { kind: "compare", path: ["payType"], op: "=", value: "1" } },
      title: "退款回调url",
      sensitive: "credential",
    },
    {
      name: "returnPage",
      type: { kind: "string", max: 512 },
      required: true,
      title: "返回页面地址",
    },
    { name: "safeguardStartTime", type: { kind: "date", format: "yyyy-M-d" }, title: "起保时间" },
    { name: "safeguardEndTime", type: { kind: "date", format: "yyyy-M-d" }, title: "止保时间" },
    {
      name: "holderInfo",
      type: { kind: "structure", of: () => holderInfoStructure },
      title: "投保人信息",
    },
    {
      name: "insuredInfoList",
      type: { kind: "list", of: { kind: "structure", of: () => insuredInfoStructure } },
      title: "被保人信息",
    },
  ],
};

function isAddTempBody(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    payType,
    refundNotifyUrl,
    safeguardStartTime,
    safeguardEndTime,
    holderInfo,
    insuredInfoList,
  } = value;
  return (
    isText(value.distrCode, 0, 32) &&
    isText(value.mobile, 0, 32) &&
    isText(value.memberId, 0, 32) &&
    isText(value.outSerialNo, 0, 32) &&
    isIntCode(payType, payType_numbers) &&
    isText(value.productCode, 0, 32) &&
    isText(value.productName, 0, 32) &&
    isText(value.deliverNotifyUrl, 0, 512) &&
    isText(value.returnNotifyUrl, 0, 512) &&
    (refundNotifyUrl === undefined ? !equalsNumber(payType, 1) : isText(refundNotifyUrl, 0, 512)) &&
    isText(value.returnPage, 0, 512) &&
    (isDate(safeguardStartTime, "yyyy-M-d") || safeguardStartTime === undefined) &&
    (isDate(safeguardEndTime, "yyyy-M-d") || safeguardEndTime === undefined) &&
    (isHolderInfo(holderInfo) || holderInfo === undefined) &&
    (isListOf(insuredInfoList, isInsuredInfo) || insuredInfoList === undefined) &&
    hasOnly(value, addTempBody_names)
  );
}

function isAddTempBodyReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    payType,
    refundNotifyUrl,
    safeguardStartTime,
    safeguardEndTime,
    holderInfo,
    insuredInfoList,
  } = value;
  return (
    isFilledText(value.distrCode) &&
    isFilledText(value.mobile) &&
    isFilledText(value.memberId) &&
    isFilledText(value.outSerialNo) &&
    isSafeInt(payType) &&
    isFilledText(value.productCode) &&
    isFilledText(value.productName) &&
    isFilledText(value.deliverNotifyUrl) &&
    isFilledText(value.returnNotifyUrl) &&
    (refundNotifyUrl == null || refundNotifyUrl === ""
      ? !equalsNumber(payType, 1)
      : typeof refundNotifyUrl === "string") &&
    isFilledText(value.returnPage) &&
    (isDate(safeguardStartTime, "yyyy-M-d") ||
      safeguardStartTime == null ||
      safeguardStartTime === "") &&
    (isDate(safeguardEndTime, "yyyy-M-d") || safeguardEndTime == null || safeguardEndTime === "") &&
    (isHolderInfoReceived(holderInfo) || holderInfo == null || holderInfo === "") &&
    (isListOf(insuredInfoList, isInsuredInfoReceived) ||
      insuredInfoList == null ||
      insuredInfoList === "")
  );
}

function decodeAddTempBody(wire: WireObject): object {
  if (!(wire.payType instanceof NumberText)) return wire;
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.payType instanceof NumberText) value.payType = toInt(wire.payType);
  return value;
}

/** 下预订单, as it is sent. */
export const addTempBodyValidator: Validator<AddTempBody> = /*@__PURE__*/ validator({
  structure: addTempBodyStructure,
  face: "sent",
  check: isAddTempBody,
  decode: decodeAddTempBody as (wire: WireObject) => AddTempBody,
});

/** 下预订单, as it is received. */
export const addTempBodyReceivedValidator: Validator<AddTempBodyReceived> = /*@__PURE__*/ validator(
  {
    structure: addTempBodyStructure,
    face: "received",
    check: isAddTempBodyReceived,
    decode: decodeAddTempBody as (wire: WireObject) => AddTempBodyReceived,
  },
);

const addTempData_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "url",
  "tempOrderCode",
]);

const addTempDataStructure: Structure = {
  name: "AddTempData",
  title: "下预订单",
  rows: "api#7.4.4/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "url",
      type: { kind: "string" },
      required: true,
      title: "爱购保平台下单地址",
      sensitive: "credential",
    },
    { name: "tempOrderCode", type: { kind: "string" }, required: true, title: "分销商预订单号" },
  ],
};

function isAddTempData(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.url === "string" &&
    typeof value.tempOrderCode === "string" &&
    hasOnly(value, addTempData_names)
  );
}

function isAddTempDataReceived(value: unknown): boolean {
  return isObject(value) && isFilledText(value.url) && isFilledText(value.tempOrderCode);
}

/** 下预订单, as it is sent. */
export const addTempDataValidator: Validator<AddTempData> = /*@__PURE__*/ validator({
  structure: addTempDataStructure,
  face: "sent",
  check: isAddTempData,
});

/** 下预订单, as it is received. */
export const addTempDataReceivedValidator: Validator<AddTempDataReceived> = /*@__PURE__*/ validator(
  {
    structure: addTempDataStructure,
    face: "received",
    check: isAddTempDataReceived,
  },
);

const invoiceType_numbers: readonly number[] = [1, 2];

const applyInvoiceBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "memberId",
  "orderCode",
  "invoiceType",
  "invoiceTitle",
  "taxpayerNo",
]);

const applyInvoiceBodyStructure: Structure = {
  name: "ApplyInvoiceBody",
  title: "开票",
  rows: "api#7.2.2/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "memberId", type: { kind: "string", max: 32 }, required: true, title: "会员号" },
    { name: "orderCode", type: { kind: "string", max: 32 }, required: true, title: "订单号" },
    {
      name: "invoiceType",
      type: { kind: "code", name: "InvoiceType", values: invoiceType_numbers, wire: "int" },
      required: true,
      title: "发票类型",
    },
    {
      name: "invoiceTitle",
      type: { kind: "string", max: 32 },
      required: true,
      title: "发票抬头",
      sensitive: "name",
    },
    {
      name: "taxpayerNo",
      type: { kind: "string", max: 32 },
      required: { when: { kind: "compare", path: ["invoiceType"], op: "=", value: "2" } },
      title: "纳税人识别号",
      sensitive: "id-card",
    },
  ],
};

function isApplyInvoiceBody(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { invoiceType, taxpayerNo } = value;
  return (
    isText(value.memberId, 0, 32) &&
    isText(value.orderCode, 0, 32) &&
    isIntCode(invoiceType, invoiceType_numbers) &&
    isText(value.invoiceTitle, 0, 32) &&
    (taxpayerNo === undefined ? !equalsNumber(invoiceType, 2) : isText(taxpayerNo, 0, 32)) &&
    hasOnly(value, applyInvoiceBody_names)
  );
}

function isApplyInvoiceBodyReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { invoiceType, taxpayerNo } = value;
  return (
    isFilledText(value.memberId) &&
    isFilledText(value.orderCode) &&
    isSafeInt(invoiceType) &&
    isFilledText(value.invoiceTitle) &&
    (taxpayerNo == null || taxpayerNo === ""
      ? !equalsNumber(invoiceType, 2)
      : typeof taxpayerNo === "string")
  );
}

function decodeApplyInvoiceBody(wire: WireObject): object {
  if (!(wire.invoiceType instanceof NumberText)) return wire;
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.invoiceType instanceof NumberText) value.invoiceType = toInt(wire.invoiceType);
  return value;
}

/** 开票, as it is sent. */
export const applyInvoiceBodyValidator: Validator<ApplyInvoiceBody> = /*@__PURE__*/ validator({
  structure: applyInvoiceBodyStructure,
  face: "sent",
  check: isApplyInvoiceBody,
  decode: decodeApplyInvoiceBody as (wire: WireObject) => ApplyInvoiceBody,
});

/** 开票, as it is received. */
export const applyInvoiceBodyReceivedValidator: Validator<ApplyInvoiceBodyReceived> =
  /*@__PURE__*/ validator({
    structure: applyInvoiceBodyStructure,
    face: "received",
    check: isApplyInvoiceBodyReceived,
    decode: decodeApplyInvoiceBody as (wire: WireObject) => ApplyInvoiceBodyReceived,
  });

const getDistrProductDetailBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "productCode",
  "planCode",
  "memberId",
]);

const getDistrProductDetailBodyStructure: Structure = {
  name: "GetDistrProductDetailBody",
  title: "获取产品接口",
  rows: "api#7.5.2/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "productCode", type: { kind: "string", max: 32 }, required: true, title: "产品编号" },
    { name: "planCode", type: { kind: "string", max: 32 }, title: "计划编号" },
    { name: "memberId", type: { kind: "string", max: 32 }, required: true, title: "会员号" },
  ],
};

function isGetDistrProductDetailBody(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { planCode } = value;
  return (
    isText(value.productCode, 0, 32) &&
    (isText(planCode, 0, 32) || planCode === undefined) &&
    isText(value.memberId, 0, 32) &&
    hasOnly(value, getDistrProductDetailBody_names)
  );
}

function isGetDistrProductDetailBodyReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.productCode) &&
    isOptionalText(value.planCode) &&
    isFilledText(value.memberId)
  );
}

/** 获取产品接口, as it is sent. */
export const getDistrProductDetailBodyValidator: Validator<GetDistrProductDetailBody> =
  /*@__PURE__*/ validator({
    structure: getDistrProductDetailBodyStructure,
    face: "sent",
    check: isGetDistrProductDetailBody,
  });

/** 获取产品接口, as it is received. */
export const getDistrProductDetailBodyReceivedValidator: Validator<GetDistrProductDetailBodyReceived> =
  /*@__PURE__*/ validator({
    structure: getDistrProductDetailBodyStructure,
    face: "received",
    check: isGetDistrProductDetailBodyReceived,
  });

const getDistrProductDetailData_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "productCode",
  "productName",
  "insuranceCompanyLogo",
  "plans",
]);

const getDistrProductDetailDataStructure: Structure = {
  name: "GetDistrProductDetailData",
  title: "获取产品接口",
  rows: "api#7.5.4/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "productCode", type: { kind: "string", max: 32 }, required: true, title: "产品编号" },
    { name: "productName", type: { kind: "string", max: 32 }, required: true, title: "产品名称" },
    {
      name: "insuranceCompanyLogo",
      type: { kind: "string", max: 256 },
      required: true,
      title: "保司logo",
    },
    {
      name: "plans",
      type: { kind: "list", of: { kind: "structure", of: () => productPlanStructure } },
      required: true,
      title: "产品计划",
    },
  ],
};

function isGetDistrProductDetailData(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value.productCode, 0, 32) &&
    isText(value.productName, 0, 32) &&
    isText(value.insuranceCompanyLogo, 0, 256) &&
    isListOf(value.plans, isProductPlan) &&
    hasOnly(value, getDistrProductDetailData_names)
  );
}

function isGetDistrProductDetailDataReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.productCode) &&
    isFilledText(value.productName) &&
    isFilledText(value.insuranceCompanyLogo) &&
    isListOf(value.plans, isProductPlanReceived)
  );
}

function decodeGetDistrProductDetailData(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.plans != null)
    value.plans = (wire.plans as readonly WireValue[]).map((item) =>
      decodeProductPlan(item as WireObject),
    );
  return value;
}

export function encodeGetDistrProductDetailData(value: GetDistrProductDetailData): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.plans = value.plans.map((item) => encodeProductPlan(item));
  return wire as WireObject;
}

/** 获取产品接口, as it is sent. */
export const getDistrProductDetailDataValidator: Validator<GetDistrProductDetailData> =
  /*@__PURE__*/ validator({
    structure: getDistrProductDetailDataStructure,
    face: "sent",
    check: isGetDistrProductDetailData,
    decode: decodeGetDistrProductDetailData as (wire: WireObject) => GetDistrProductDetailData,
  });

/** 获取产品接口, as it is received. */
export const getDistrProductDetailDataReceivedValidator: Validator<GetDistrProductDetailDataReceived> =
  /*@__PURE__*/ validator({
    structure: getDistrProductDetailDataStructure,
    face: "received",
    check: isGetDistrProductDetailDataReceived,
    decode: decodeGetDistrProductDetailData as (
      wire: WireObject,
    ) => GetDistrProductDetailDataReceived,
  });

const productPlan_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "planCode",
  "planName",
  "minPrice",
  "safeguardPlanCode",
  "safeguardPlanName",
  "defaultMinPrice",
]);

const productPlanStructure: Structure = {
  name: "ProductPlan",
  title: "产品计划",
  rows: "api#7.5.4/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  rules: [
    { kind: "at-least-one", fields: ["planCode", "safeguardPlanCode"] },
    { kind: "at-least-one", fields: ["planName", "safeguardPlanName"] },
    { kind: "at-least-one", fields: ["minPrice", "defaultMinPrice"] },
  ],
  fields: [
    { name: "planCode", type: { kind: "string", max: 32 }, title: "计划编号" },
    { name: "planName", type: { kind: "string", max: 256 }, title: "计划名称" },
    { name: "minPrice", type: { kind: "text", of: { kind: "decimal" } }, title: "最低价格" },
    {
      name: "safeguardPlanCode",
      type: { kind: "string" },
      title: "计划编号",
      cite: "api#7.5.4/sample",
    },
    {
      name: "safeguardPlanName",
      type: { kind: "string" },
      title: "计划名称",
      cite: "api#7.5.4/sample",
    },
    {
      name: "defaultMinPrice",
      type: { kind: "text", of: { kind: "decimal" } },
      title: "最低价格",
      cite: "api#7.5.4/sample",
    },
  ],
};

function isProductPlan(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { planCode, planName, minPrice, safeguardPlanCode, safeguardPlanName, defaultMinPrice } =
    value;
  return (
    (isText(planCode, 0, 32) || planCode === undefined) &&
    (isText(planName, 0, 256) || planName === undefined) &&
    (isDecimalText(minPrice) || minPrice === undefined) &&
    (typeof safeguardPlanCode === "string" || safeguardPlanCode === undefined) &&
    (typeof safeguardPlanName === "string" || safeguardPlanName === undefined) &&
    (isDecimalText(defaultMinPrice) || defaultMinPrice === undefined) &&
    (planCode != null || safeguardPlanCode != null) &&
    (planName != null || safeguardPlanName != null) &&
    (minPrice != null || defaultMinPrice != null) &&
    hasOnly(value, productPlan_names)
  );
}

function isProductPlanReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { planCode, planName, minPrice, safeguardPlanCode, safeguardPlanName, defaultMinPrice } =
    value;
  return (
    isOptionalText(planCode) &&
    isOptionalText(planName) &&
    (isAnyDecimalText(minPrice) || minPrice == null || minPrice === "") &&
    isOptionalText(safeguardPlanCode) &&
    isOptionalText(safeguardPlanName) &&
    (isAnyDecimalText(defaultMinPrice) || defaultMinPrice == null || defaultMinPrice === "") &&
    (isFilled(planCode) || isFilled(safeguardPlanCode)) &&
    (isFilled(planName) || isFilled(safeguardPlanName)) &&
    (isFilled(minPrice) || isFilled(defaultMinPrice))
  );
}

function decodeProductPlan(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.minPrice != null) value.minPrice = toDecimal(wire.minPrice);
  if (wire.defaultMinPrice != null) value.defaultMinPrice = toDecimal(wire.defaultMinPrice);
  return value;
}

export function encodeProductPlan(value: ProductPlan): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  if (value.minPrice !== undefined) wire.minPrice = fromDecimalToText(value.minPrice);
  if (value.defaultMinPrice !== undefined)
    wire.defaultMinPrice = fromDecimalToText(value.defaultMinPrice);
  return wire as WireObject;
}

/** 产品计划, as it is sent. */
export const productPlanValidator: Validator<ProductPlan> = /*@__PURE__*/ validator({
  structure: productPlanStructure,
  face: "sent",
  check: isProductPlan,
  decode: decodeProductPlan as (wire: WireObject) => ProductPlan,
});

/** 产品计划, as it is received. */
export const productPlanReceivedValidator: Validator<ProductPlanReceived> = /*@__PURE__*/ validator(
  {
    structure: productPlanStructure,
    face: "received",
    check: isProductPlanReceived,
    decode: decodeProductPlan as (wire: WireObject) => ProductPlanReceived,
  },
);

const getInvoiceUrlBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "memberId",
  "orderCode",
]);

const getInvoiceUrlBodyStructure: Structure = {
  name: "GetInvoiceUrlBody",
  title: "获取发票地址",
  rows: "api#7.3.2/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "memberId", type: { kind: "string", max: 32 }, required: true, title: "会员号" },
    { name: "orderCode", type: { kind: "string", max: 32 }, required: true, title: "订单号" },
  ],
};

function isGetInvoiceUrlBody(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value.memberId, 0, 32) &&
    isText(value.orderCode, 0, 32) &&
    hasOnly(value, getInvoiceUrlBody_names)
  );
}

function isGetInvoiceUrlBodyReceived(value: unknown): boolean {
  return isObject(value) && isFilledText(value.memberId) && isFilledText(value.orderCode);
}

/** 获取发票地址, as it is sent. */
export const getInvoiceUrlBodyValidator: Validator<GetInvoiceUrlBody> = /*@__PURE__*/ validator({
  structure: getInvoiceUrlBodyStructure,
  face: "sent",
  check: isGetInvoiceUrlBody,
});

/** 获取发票地址, as it is received. */
export const getInvoiceUrlBodyReceivedValidator: Validator<GetInvoiceUrlBodyReceived> =
  /*@__PURE__*/ validator({
    structure: getInvoiceUrlBodyStructure,
    face: "received",
    check: isGetInvoiceUrlBodyReceived,
  });

const invoiceUrl_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "invoiceUrl",
  "policyCode",
]);

const invoiceUrlStructure: Structure = {
  name: "InvoiceUrl",
  title: "发票地址",
  rows: "api#7.3.4/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "invoiceUrl",
      type: { kind: "string" },
      required: true,
      title: "发票地址",
      sensitive: "credential",
    },
    { name: "policyCode", type: { kind: "string" }, required: true, title: "保单号" },
  ],
};

function isInvoiceUrl(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.invoiceUrl === "string" &&
    typeof value.policyCode === "string" &&
    hasOnly(value, invoiceUrl_names)
  );
}

function isInvoiceUrlReceived(value: unknown): boolean {
  return isObject(value) && isFilledText(value.invoiceUrl) && isFilledText(value.policyCode);
}

/** 发票地址, as it is sent. */
export const invoiceUrlValidator: Validator<InvoiceUrl> = /*@__PURE__*/ validator({
  structure: invoiceUrlStructure,
  face: "sent",
  check: isInvoiceUrl,
});

/** 发票地址, as it is received. */
export const invoiceUrlReceivedValidator: Validator<InvoiceUrlReceived> = /*@__PURE__*/ validator({
  structure: invoiceUrlStructure,
  face: "received",
  check: isInvoiceUrlReceived,
});

const getOrderDetailBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "tempOrderCode",
  "distrCode",
  "memberId",
]);

const getOrderDetailBodyStructure: Structure = {
  name: "GetOrderDetailBody",
  title: "查询订单详情",
  rows: "api#7.11.2/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "tempOrderCode", type: { kind: "string" }, required: true, title: "分销商预订单号" },
    { name: "distrCode", type: { kind: "string", max: 32 }, required: true, title: "分销商编号" },
    { name: "memberId", type: { kind: "string", max: 32 }, required: true, title: "会员号" },
  ],
};

function isGetOrderDetailBody(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.tempOrderCode === "string" &&
    isText(value.distrCode, 0, 32) &&
    isText(value.memberId, 0, 32) &&
    hasOnly(value, getOrderDetailBody_names)
  );
}

function isGetOrderDetailBodyReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.tempOrderCode) &&
    isFilledText(value.distrCode) &&
    isFilledText(value.memberId)
  );
}

/** 查询订单详情, as it is sent. */
export const getOrderDetailBodyValidator: Validator<GetOrderDetailBody> = /*@__PURE__*/ validator({
  structure: getOrderDetailBodyStructure,
  face: "sent",
  check: isGetOrderDetailBody,
});

/** 查询订单详情, as it is received. */
export const getOrderDetailBodyReceivedValidator: Validator<GetOrderDetailBodyReceived> =
  /*@__PURE__*/ validator({
    structure: getOrderDetailBodyStructure,
    face: "received",
    check: isGetOrderDetailBodyReceived,
  });

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

const isGroup_numbers: readonly number[] = [0, 1];

const isEnterprise_numbers: readonly number[] = [0, 1];

const invoiceSupport_numbers: readonly number[] = [0, 1, 2, 3];

const invoiceStatus_numbers: readonly number[] = [0, 1, 2, 3, 4];

const getOrderDetailData_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "productName",
  "productCode",
  "safeguardPeriod",
  "orderCode",
  "createTime",
  "orderStatus",
  "totalQty",
  "orderTotalAmt",
  "orderReduceAmt",
  "insuranceCompanyLogo",
  "companyName",
  "benefitType",
  "isGroup",
  "enterpriseName",
  "enterpriseCredType",
  "enterpriseCredNo",
  "enterprisePhone",
  "enterpriseEmail",
  "isEnterprise",
  "holderName",
  "holderCredType",
  "holderCredNo",
  "holderBirthday",
  "holderPhone",
  "holderEmail",
  "holderGender",
  "isInvoice",
  "invoiceStatus",
  "insuredInfoList",
]);

const getOrderDetailDataStructure: Structure = {
  name: "GetOrderDetailData",
  title: "查询订单详情",
  rows: "api#7.11.3/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "productName", type: { kind: "string", max: 32 }, required: true, title: "产品名称" },
    { name: "productCode", type: { kind: "string", max: 32 }, required: true, title: "产品编号" },
    {
      name: "safeguardPeriod",
      type: { kind: "string", max: 64 },
      required: true,
      title: "保障期限",
    },
    { name: "orderCode", type: { kind: "string", max: 64 }, required: true, title: "爱购保订单号" },
    {
      name: "createTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      required: true,
      title: "订单创建时间",
    },
    { name: "orderStatus", type: { kind: "string" }, required: true, title: "订单状态" },
    { name: "totalQty", type: { kind: "int" }, required: true, title: "投保总份数" },
    { name: "orderTotalAmt", type: { kind: "decimal" }, required: true, title: "订单总金额" },
    { name: "orderReduceAmt", type: { kind: "decimal" }, required: true, title: "订单折扣金额" },
    {
      name: "insuranceCompanyLogo",
      type: { kind: "string", max: 256 },
      required: true,
      title: "保司log",
    },
    { name: "companyName", type: { kind: "string", max: 256 }, required: true, title: "保司名称" },
    { name: "benefitType", type: { kind: "string", max: 64 }, required: true, title: "受益人" },
    {
      name: "isGroup",
      type: { kind: "code", name: "IsGroup", values: isGroup_numbers, wire: "int" },
      title: "是否团单",
    },
    {
      name: "enterpriseName",
      type: { kind: "string", max: 32 },
      title: "企业投保人名称",
      sensitive: "name",
    },
    { name: "enterpriseCredType", type: { kind: "string" }, title: "企业证件类型" },
    {
      name: "enterpriseCredNo",
      type: { kind: "string", max: 32 },
      title: "企业证件号",
      sensitive: "id-card",
    },
    {
      name: "enterprisePhone",
      type: { kind: "string", max: 32 },
      title: "企业手机号",
      sensitive: "mobile",
    },
    {
      name: "enterpriseEmail",
      type: { kind: "string", max: 32 },
      title: "企业邮箱",
      sensitive: "email",
    },
    {
      name: "isEnterprise",
      type: { kind: "code", name: "IsEnterprise", values: isEnterprise_numbers, wire: "int" },
      required: true,
      title: "是否是企业投保",
    },
    {
      name: "holderName",
      type: { kind: "string", max: 32 },
      title: "投保人名称",
      sensitive: "name",
    },
    { name: "holderCredType", type: { kind: "string", max: 32 }, title: "投保人证件类型" },
    {
      name: "holderCredNo",
      type: { kind: "string", max: 32 },
      title: "投保人证件号",
      sensitive: "id-card",
    },
    {
      name: "holderBirthday",
      type: { kind: "string", max: 32 },
      title: "投保人生日",
      sensitive: "birthday",
    },
    {
      name: "holderPhone",
      type: { kind: "string", max: 32 },
      title: "投保人手机号",
      sensitive: "mobile",
    },
    {
      name: "holderEmail",
      type: { kind: "string", max: 32 },
      title: "投保人邮箱",
      sensitive: "email",
    },
    { name: "holderGender", type: { kind: "string" }, title: "投保人性别" },
    {
      name: "isInvoice",
      type: { kind: "code", name: "InvoiceSupport", values: invoiceSupport_numbers, wire: "int" },
      title: "是否支持电子发票",
    },
    {
      name: "invoiceStatus",
      type: { kind: "code", name: "InvoiceStatus", values: invoiceStatus_numbers, wire: "int" },
      title: "开票状态",
    },
    {
      name: "insuredInfoList",
      type: { kind: "list", of: { kind: "structure", of: () => insuredPolicyStructure } },
      title: "被保人保单信息",
    },
  ],
};

function isGetOrderDetailData(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    isGroup,
    enterpriseName,
    enterpriseCredType,
    enterpriseCredNo,
    enterprisePhone,
    enterpriseEmail,
    holderName,
    holderCredType,
    holderCredNo,
    holderBirthday,
    holderPhone,
    holderEmail,
    holderGender,
    isInvoice,
    invoiceStatus,
    insuredInfoList,
  } = value;
  return (
    isText(value.productName, 0, 32) &&
    isText(value.productCode, 0, 32) &&
    isText(value.safeguardPeriod, 0, 64) &&
    isText(value.orderCode, 0, 64) &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.createTime) &&
    typeof value.orderStatus === "string" &&
    isInt(value.totalQty) &&
    isAnyDecimal(value.orderTotalAmt) &&
    isAnyDecimal(value.orderReduceAmt) &&
    isText(value.insuranceCompanyLogo, 0, 256) &&
    isText(value.companyName, 0, 256) &&
    isText(value.benefitType, 0, 64) &&
    (isIntCode(isGroup, isGroup_numbers) || isGroup === undefined) &&
    (isText(enterpriseName, 0, 32) || enterpriseName === undefined) &&
    (typeof enterpriseCredType === "string" || enterpriseCredType === undefined) &&
    (isText(enterpriseCredNo, 0, 32) || enterpriseCredNo === undefined) &&
    (isText(enterprisePhone, 0, 32) || enterprisePhone === undefined) &&
    (isText(enterpriseEmail, 0, 32) || enterpriseEmail === undefined) &&
    isIntCode(value.isEnterprise, isEnterprise_numbers) &&
    (isText(holderName, 0, 32) || holderName === undefined) &&
    (isText(holderCredType, 0, 32) || holderCredType === undefined) &&
    (isText(holderCredNo, 0, 32) || holderCredNo === undefined) &&
    (isText(holderBirthday, 0, 32) || holderBirthday === undefined) &&
    (isText(holderPhone, 0, 32) || holderPhone === undefined) &&
    (isText(holderEmail, 0, 32) || holderEmail === undefined) &&
    (typeof holderGender === "string" || holderGender === undefined) &&
    (isIntCode(isInvoice, invoiceSupport_numbers) || isInvoice === undefined) &&
    (isIntCode(invoiceStatus, invoiceStatus_numbers) || invoiceStatus === undefined) &&
    (isListOf(insuredInfoList, isInsuredPolicy) || insuredInfoList === undefined) &&
    hasOnly(value, getOrderDetailData_names)
  );
}

function isGetOrderDetailDataReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { isGroup, isInvoice, invoiceStatus, insuredInfoList } = value;
  return (
    isFilledText(value.productName) &&
    isFilledText(value.productCode) &&
    isFilledText(value.safeguardPeriod) &&
    isFilledText(value.orderCode) &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.createTime) &&
    isFilledText(value.orderStatus) &&
    isSafeInt(value.totalQty) &&
    isAnyDecimal(value.orderTotalAmt) &&
    isAnyDecimal(value.orderReduceAmt) &&
    isFilledText(value.insuranceCompanyLogo) &&
    isFilledText(value.companyName) &&
    isFilledText(value.benefitType) &&
    (isSafeInt(isGroup) || isGroup == null || isGroup === "") &&
    isOptionalText(value.enterpriseName) &&
    isOptionalText(value.enterpriseCredType) &&
    isOptionalText(value.enterpriseCredNo) &&
    isOptionalText(value.enterprisePhone) &&
    isOptionalText(value.enterpriseEmail) &&
    isSafeInt(value.isEnterprise) &&
    isOptionalText(value.holderName) &&
    isOptionalText(value.holderCredType) &&
    isOptionalText(value.holderCredNo) &&
    isOptionalText(value.holderBirthday) &&
    isOptionalText(value.holderPhone) &&
    isOptionalText(value.holderEmail) &&
    isOptionalText(value.holderGender) &&
    (isSafeInt(isInvoice) || isInvoice == null || isInvoice === "") &&
    (isSafeInt(invoiceStatus) || invoiceStatus == null || invoiceStatus === "") &&
    (isListOf(insuredInfoList, isInsuredPolicyReceived) ||
      insuredInfoList == null ||
      insuredInfoList === "")
  );
}

function decodeGetOrderDetailData(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.totalQty instanceof NumberText) value.totalQty = toInt(wire.totalQty);
  if (wire.orderTotalAmt != null) value.orderTotalAmt = toDecimal(wire.orderTotalAmt);
  if (wire.orderReduceAmt != null) value.orderReduceAmt = toDecimal(wire.orderReduceAmt);
  if (wire.isGroup instanceof NumberText) value.isGroup = toInt(wire.isGroup);
  if (wire.isEnterprise instanceof NumberText) value.isEnterprise = toInt(wire.isEnterprise);
  if (wire.isInvoice instanceof NumberText) value.isInvoice = toInt(wire.isInvoice);
  if (wire.invoiceStatus instanceof NumberText) value.invoiceStatus = toInt(wire.invoiceStatus);
  if (wire.insuredInfoList != null)
    value.insuredInfoList = (wire.insuredInfoList as readonly WireValue[]).map((item) =>
      decodeInsuredPolicy(item as WireObject),
    );
  return value;
}

export function encodeGetOrderDetailData(value: GetOrderDetailData): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.orderTotalAmt = fromDecimal(value.orderTotalAmt);
  wire.orderReduceAmt = fromDecimal(value.orderReduceAmt);
  if (value.insuredInfoList !== undefined)
    wire.insuredInfoList = value.insuredInfoList.map((item) => encodeInsuredPolicy(item));
  return wire as WireObject;
}

/** 查询订单详情, as it is sent. */
export const getOrderDetailDataValidator: Validator<GetOrderDetailData> = /*@__PURE__*/ validator({
  structure: getOrderDetailDataStructure,
  face: "sent",
  check: isGetOrderDetailData,
  decode: decodeGetOrderDetailData as (wire: WireObject) => GetOrderDetailData,
});

/** 查询订单详情, as it is received. */
export const getOrderDetailDataReceivedValidator: Validator<GetOrderDetailDataReceived> =
  /*@__PURE__*/ validator({
    structure: getOrderDetailDataStructure,
    face: "received",
    check: isGetOrderDetailDataReceived,
    decode: decodeGetOrderDetailData as (wire: WireObject) => GetOrderDetailDataReceived,
  });

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

const insuredPolicy_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "insuredName",
  "insuredCardType",
  "insuredCardNo",
  "insuredBirthday",
  "insuredGender",
  "insuredFee",
  "insuredMobile",
  "policyStatus",
  "policyCode",
  "policyUrl",
  "certificateUrl",
  "invoiceUrl",
]);

const insuredPolicyStructure: Structure = {
  name: "insuredInfoList",
  title: "被保人保单信息",
  rows: "api#7.11.3/insuredInfoList.",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "insuredName",
      type: { kind: "string", max: 32 },
      required: true,
      title: "被保人姓名",
      sensitive: "name",
    },
    { name: "insuredCardType", type: { kind: "string" }, required: true, title: "被保人证件类型" },
    {
      name: "insuredCardNo",
      type: { kind: "string", max: 32 },
      required: true,
      title: "被保人证件号",
      sensitive: "id-card",
    },
    {
      name: "insuredBirthday",
      type: { kind: "date", format: "yyyy-MM-dd", is: isDate_yyyy_MM_dd },
      title: "被保人出生日期",
      sensitive: "birthday",
    },
    { name: "insuredGender", type: { kind: "string" }, required: true, title: "被保人性别" },
    { name: "insuredFee", type: { kind: "decimal" }, required: true, title: "保费" },
    {
      name: "insuredMobile",
      type: { kind: "string", max: 32 },
      title: "被保人手机号",
      sensitive: "mobile",
    },
    { name: "policyStatus", type: { kind: "string" }, required: true, title: "保单状态" },
    { name: "policyCode", type: { kind: "string", max: 64 }, title: "保单号" },
    {
      name: "policyUrl",
      type: { kind: "string", max: 256 },
      title: "保单url",
      sensitive: "credential",
    },
    {
      name: "certificateUrl",
      type: { kind: "string", max: 256 },
      title: "保单凭证url",
      sensitive: "credential",
    },
    {
      name: "invoiceUrl",
      type: { kind: "string", max: 256 },
      title: "发票url",
      sensitive: "credential",
    },
  ],
};

function isInsuredPolicy(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { insuredBirthday, insuredMobile, policyCode, policyUrl, certificateUrl, invoiceUrl } =
    value;
  return (
    isText(value.insuredName, 0, 32) &&
    typeof value.insuredCardType === "string" &&
    isText(value.insuredCardNo, 0, 32) &&
    (isDate_yyyy_MM_dd(insuredBirthday) || insuredBirthday === undefined) &&
    typeof value.insuredGender === "string" &&
    isAnyDecimal(value.insuredFee) &&
    (isText(insuredMobile, 0, 32) || insuredMobile === undefined) &&
    typeof value.policyStatus === "string" &&
    (isText(policyCode, 0, 64) || policyCode === undefined) &&
    (isText(policyUrl, 0, 256) || policyUrl === undefined) &&
    (isText(certificateUrl, 0, 256) || certificateUrl === undefined) &&
    (isText(invoiceUrl, 0, 256) || invoiceUrl === undefined) &&
    hasOnly(value, insuredPolicy_names)
  );
}

function isInsuredPolicyReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { insuredBirthday } = value;
  return (
    isFilledText(value.insuredName) &&
    isFilledText(value.insuredCardType) &&
    isFilledText(value.insuredCardNo) &&
    (isDate_yyyy_MM_dd(insuredBirthday) || insuredBirthday == null || insuredBirthday === "") &&
    isFilledText(value.insuredGender) &&
    isAnyDecimal(value.insuredFee) &&
    isOptionalText(value.insuredMobile) &&
    isFilledText(value.policyStatus) &&
    isOptionalText(value.policyCode) &&
    isOptionalText(value.policyUrl) &&
    isOptionalText(value.certificateUrl) &&
    isOptionalText(value.invoiceUrl)
  );
}

function decodeInsuredPolicy(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.insuredFee != null) value.insuredFee = toDecimal(wire.insuredFee);
  return value;
}

export function encodeInsuredPolicy(value: InsuredPolicy): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.insuredFee = fromDecimal(value.insuredFee);
  return wire as WireObject;
}

/** 被保人保单信息, as it is sent. */
export const insuredPolicyValidator: Validator<InsuredPolicy> = /*@__PURE__*/ validator({
  structure: insuredPolicyStructure,
  face: "sent",
  check: isInsuredPolicy,
  decode: decodeInsuredPolicy as (wire: WireObject) => InsuredPolicy,
});

/** 被保人保单信息, as it is received. */
export const insuredPolicyReceivedValidator: Validator<InsuredPolicyReceived> =
  /*@__PURE__*/ validator({
    structure: insuredPolicyStructure,
    face: "received",
    check: isInsuredPolicyReceived,
    decode: decodeInsuredPolicy as (wire: WireObject) => InsuredPolicyReceived,
  });

const getOrderListUrlBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "account",
  "distrCode",
  "memberId",
]);

const getOrderListUrlBodyStructure: Structure = {
  name: "GetOrderListUrlBody",
  title: "获取订单列表接口",
  rows: "api#7.8.2/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "account",
      type: { kind: "string", max: 32 },
      required: true,
      title: "账号",
      sensitive: "mobile",
    },
    { name: "distrCode", type: { kind: "string", max: 32 }, required: true, title: "分销商编号" },
    { name: "memberId", type: { kind: "string", max: 32 }, required: true, title: "会员号" },
  ],
};

function isGetOrderListUrlBody(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value.account, 0, 32) &&
    isText(value.distrCode, 0, 32) &&
    isText(value.memberId, 0, 32) &&
    hasOnly(value, getOrderListUrlBody_names)
  );
}

function isGetOrderListUrlBodyReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.account) &&
    isFilledText(value.distrCode) &&
    isFilledText(value.memberId)
  );
}

/** 获取订单列表接口, as it is sent. */
export const getOrderListUrlBodyValidator: Validator<GetOrderListUrlBody> = /*@__PURE__*/ validator(
  {
    structure: getOrderListUrlBodyStructure,
    face: "sent",
    check: isGetOrderListUrlBody,
  },
);

/** 获取订单列表接口, as it is received. */
export const getOrderListUrlBodyReceivedValidator: Validator<GetOrderListUrlBodyReceived> =
  /*@__PURE__*/ validator({
    structure: getOrderListUrlBodyStructure,
    face: "received",
    check: isGetOrderListUrlBodyReceived,
  });

const getOrderListUrlData_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "orderListUrl",
]);

const getOrderListUrlDataStructure: Structure = {
  name: "GetOrderListUrlData",
  title: "获取订单列表接口",
  rows: "api#7.8.4/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "orderListUrl",
      type: { kind: "string" },
      required: true,
      title: "查询订单url",
      sensitive: "credential",
    },
  ],
};

function isGetOrderListUrlData(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.orderListUrl === "string" &&
    hasOnly(value, getOrderListUrlData_names)
  );
}

function isGetOrderListUrlDataReceived(value: unknown): boolean {
  return isObject(value) && isFilledText(value.orderListUrl);
}

/** 获取订单列表接口, as it is sent. */
export const getOrderListUrlDataValidator: Validator<GetOrderListUrlData> = /*@__PURE__*/ validator(
  {
    structure: getOrderListUrlDataStructure,
    face: "sent",
    check: isGetOrderListUrlData,
  },
);

/** 获取订单列表接口, as it is received. */
export const getOrderListUrlDataReceivedValidator: Validator<GetOrderListUrlDataReceived> =
  /*@__PURE__*/ validator({
    structure: getOrderListUrlDataStructure,
    face: "received",
    check: isGetOrderListUrlDataReceived,
  });

const getPolicyUrlBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "tempOrderCode",
  "distrCode",
  "memberId",
]);

const getPolicyUrlBodyStructure: Structure = {
  name: "GetPolicyUrlBody",
  title: "获取保单保地址",
  rows: "api#7.6.2/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "tempOrderCode",
      type: { kind: "string", max: 32 },
      required: true,
      title: "分销商预订单号",
    },
    { name: "distrCode", type: { kind: "string", max: 32 }, required: true, title: "分销商编号" },
    { name: "memberId", type: { kind: "string", max: 32 }, required: true, title: "会员号" },
  ],
};

function isGetPolicyUrlBody(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value.tempOrderCode, 0, 32) &&
    isText(value.distrCode, 0, 32) &&
    isText(value.memberId, 0, 32) &&
    hasOnly(value, getPolicyUrlBody_names)
  );
}

function isGetPolicyUrlBodyReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.tempOrderCode) &&
    isFilledText(value.distrCode) &&
    isFilledText(value.memberId)
  );
}

/** 获取保单保地址, as it is sent. */
export const getPolicyUrlBodyValidator: Validator<GetPolicyUrlBody> = /*@__PURE__*/ validator({
  structure: getPolicyUrlBodyStructure,
  face: "sent",
  check: isGetPolicyUrlBody,
});

/** 获取保单保地址, as it is received. */
export const getPolicyUrlBodyReceivedValidator: Validator<GetPolicyUrlBodyReceived> =
  /*@__PURE__*/ validator({
    structure: getPolicyUrlBodyStructure,
    face: "received",
    check: isGetPolicyUrlBodyReceived,
  });

const isGroup_codes: readonly string[] = ["0", "1"];

const getPolicyUrlData_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "tempOrderCode",
  "orderCode",
  "isGroup",
  "companyName",
  "policyDetailList",
]);

const getPolicyUrlDataStructure: Structure = {
  name: "GetPolicyUrlData",
  title: "获取保单保地址",
  rows: "api#7.6.4/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "tempOrderCode",
      type: { kind: "string", max: 32 },
      required: true,
      title: "分销商预订单号",
    },
    { name: "orderCode", type: { kind: "string" }, required: true, title: "订单号" },
    {
      name: "isGroup",
      type: { kind: "code", name: "IsGroup", values: isGroup_codes, wire: "string" },
      required: true,
      title: "是否是团单",
    },
    { name: "companyName", type: { kind: "string" }, required: true, title: "保司名称" },
    {
      name: "policyDetailList",
      type: { kind: "list", of: { kind: "structure", of: () => policyDetailStructure } },
      required: true,
      title: "保单详情",
    },
  ],
};

function isGetPolicyUrlData(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { isGroup } = value;
  return (
    isText(value.tempOrderCode, 0, 32) &&
    typeof value.orderCode === "string" &&
    (isGroup === "0" || isGroup === "1") &&
    typeof value.companyName === "string" &&
    isListOf(value.policyDetailList, isPolicyDetail) &&
    hasOnly(value, getPolicyUrlData_names)
  );
}

function isGetPolicyUrlDataReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.tempOrderCode) &&
    isFilledText(value.orderCode) &&
    isFilledText(value.isGroup) &&
    isFilledText(value.companyName) &&
    isListOf(value.policyDetailList, isPolicyDetailReceived)
  );
}

/** 获取保单保地址, as it is sent. */
export const getPolicyUrlDataValidator: Validator<GetPolicyUrlData> = /*@__PURE__*/ validator({
  structure: getPolicyUrlDataStructure,
  face: "sent",
  check: isGetPolicyUrlData,
});

/** 获取保单保地址, as it is received. */
export const getPolicyUrlDataReceivedValidator: Validator<GetPolicyUrlDataReceived> =
  /*@__PURE__*/ validator({
    structure: getPolicyUrlDataStructure,
    face: "received",
    check: isGetPolicyUrlDataReceived,
  });

const policyDetail_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "insuredName",
  "policyCode",
  "policyUrl",
  "certificateUrl",
]);

const policyDetailStructure: Structure = {
  name: "PolicyDetail",
  title: "保单详情",
  rows: "api#7.6.4/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "insuredName",
      type: { kind: "string" },
      required: true,
      title: "被保人名称",
      sensitive: "name",
    },
    { name: "policyCode", type: { kind: "string" }, required: true, title: "保单号" },
    {
      name: "policyUrl",
      type: { kind: "string" },
      required: true,
      title: "保单文件url",
      sensitive: "credential",
    },
    {
      name: "certificateUrl",
      type: { kind: "string" },
      title: "保险凭证url",
      sensitive: "credential",
    },
  ],
};

function isPolicyDetail(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { certificateUrl } = value;
  return (
    typeof value.insuredName === "string" &&
    typeof value.policyCode === "string" &&
    typeof value.policyUrl === "string" &&
    (typeof certificateUrl === "string" || certificateUrl === undefined) &&
    hasOnly(value, policyDetail_names)
  );
}

function isPolicyDetailReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.insuredName) &&
    isFilledText(value.policyCode) &&
    isFilledText(value.policyUrl) &&
    isOptionalText(value.certificateUrl)
  );
}

/** 保单详情, as it is sent. */
export const policyDetailValidator: Validator<PolicyDetail> = /*@__PURE__*/ validator({
  structure: policyDetailStructure,
  face: "sent",
  check: isPolicyDetail,
});

/** 保单详情, as it is received. */
export const policyDetailReceivedValidator: Validator<PolicyDetailReceived> =
  /*@__PURE__*/ validator({
    structure: policyDetailStructure,
    face: "received",
    check: isPolicyDetailReceived,
  });

const transactionStatus_numbers: readonly number[] = [1, 2, -1];

const outNotifyBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "tempOrderCode",
  "distrCode",
  "memberId",
  "txnStatus",
]);

const outNotifyBodyStructure: Structure = {
  name: "OutNotifyBody",
  title: "第三方支付回调接口",
  rows: "api#7.7.2/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "tempOrderCode",
      type: { kind: "string", max: 32 },
      required: true,
      title: "分销商订单号",
    },
    { name: "distrCode", type: { kind: "string", max: 32 }, required: true, title: "分销商编号" },
    { name: "memberId", type: { kind: "string", max: 32 }, required: true, title: "会员号" },
    {
      name: "txnStatus",
      type: {
        kind: "code",
        name: "TransactionStatus",
        values: transactionStatus_numbers,
        wire: "int",
      },
      required: true,
      title: "交易状态",
    },
  ],
};

function isOutNotifyBody(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value.tempOrderCode, 0, 32) &&
    isText(value.distrCode, 0, 32) &&
    isText(value.memberId, 0, 32) &&
    isIntCode(value.txnStatus, transactionStatus_numbers) &&
    hasOnly(value, outNotifyBody_names)
  );
}

function isOutNotifyBodyReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.tempOrderCode) &&
    isFilledText(value.distrCode) &&
    isFilledText(value.memberId) &&
    isSafeInt(value.txnStatus)
  );
}

function decodeOutNotifyBody(wire: WireObject): object {
  if (!(wire.txnStatus instanceof NumberText)) return wire;
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.txnStatus instanceof NumberText) value.txnStatus = toInt(wire.txnStatus);
  return value;
}

/** 第三方支付回调接口, as it is sent. */
export const outNotifyBodyValidator: Validator<OutNotifyBody> = /*@__PURE__*/ validator({
  structure: outNotifyBodyStructure,
  face: "sent",
  check: isOutNotifyBody,
  decode: decodeOutNotifyBody as (wire: WireObject) => OutNotifyBody,
});

/** 第三方支付回调接口, as it is received. */
export const outNotifyBodyReceivedValidator: Validator<OutNotifyBodyReceived> =
  /*@__PURE__*/ validator({
    structure: outNotifyBodyStructure,
    face: "received",
    check: isOutNotifyBodyReceived,
    decode: decodeOutNotifyBody as (wire: WireObject) => OutNotifyBodyReceived,
  });

const registerBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "distrCode",
  "mobile",
  "employeeCode",
  "invitateCode",
  "company",
  "province",
  "city",
  "contact",
  "address",
]);

const registerBodyStructure: Structure = {
  name: "RegisterBody",
  title: "注册渠道会员",
  rows: "api#7.1.2/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "distrCode", type: { kind: "string", max: 32 }, required: true, title: "分销商编号" },
    {
      name: "mobile",
      type: { kind: "string", max: 32 },
      required: true,
      title: "分销商渠道会员手机号",
      sensitive: "mobile",
    },
    {
      name: "employeeCode",
      type: { kind: "string", max: 32 },
      required: true,
      title: "销售人员推荐码",
    },
    {
      name: "invitateCode",
      type: { kind: "string", max: 32 },
      required: true,
      title: "分销商推荐码",
    },
    { name: "company", type: { kind: "string", max: 32 }, required: true, title: "公司名称" },
    { name: "province", type: { kind: "string", max: 32 }, required: true, title: "省" },
    { name: "city", type: { kind: "string", max: 32 }, required: true, title: "市" },
    { name: "contact", type: { kind: "string", max: 32 }, title: "公司联系人", sensitive: "name" },
    {
      name: "address",
      type: { kind: "string", max: 32 },
      required: true,
      title: "公司地址",
      sensitive: "address",
    },
  ],
};

function isRegisterBody(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { contact } = value;
  return (
    isText(value.distrCode, 0, 32) &&
    isText(value.mobile, 0, 32) &&
    isText(value.employeeCode, 0, 32) &&
    isText(value.invitateCode, 0, 32) &&
    isText(value.company, 0, 32) &&
    isText(value.province, 0, 32) &&
    isText(value.city, 0, 32) &&
    (isText(contact, 0, 32) || contact === undefined) &&
    isText(value.address, 0, 32) &&
    hasOnly(value, registerBody_names)
  );
}

function isRegisterBodyReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.distrCode) &&
    isFilledText(value.mobile) &&
    isFilledText(value.employeeCode) &&
    isFilledText(value.invitateCode) &&
    isFilledText(value.company) &&
    isFilledText(value.province) &&
    isFilledText(value.city) &&
    isOptionalText(value.contact) &&
    isFilledText(value.address)
  );
}

/** 注册渠道会员, as it is sent. */
export const registerBodyValidator: Validator<RegisterBody> = /*@__PURE__*/ validator({
  structure: registerBodyStructure,
  face: "sent",
  check: isRegisterBody,
});

/** 注册渠道会员, as it is received. */
export const registerBodyReceivedValidator: Validator<RegisterBodyReceived> =
  /*@__PURE__*/ validator({
    structure: registerBodyStructure,
    face: "received",
    check: isRegisterBodyReceived,
  });

const registerData_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>(["memberId"]);

const registerDataStructure: Structure = {
  name: "RegisterData",
  title: "注册渠道会员",
  rows: "api#7.1.4/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [{ name: "memberId", type: { kind: "string" }, required: true, title: "会员号" }],
};

function isRegisterData(value: unknown): boolean {
  return (
    isObject(value) && typeof value.memberId === "string" && hasOnly(value, registerData_names)
  );
}

function isRegisterDataReceived(value: unknown): boolean {
  return isObject(value) && isFilledText(value.memberId);
}

/** 注册渠道会员, as it is sent. */
export const registerDataValidator: Validator<RegisterData> = /*@__PURE__*/ validator({
  structure: registerDataStructure,
  face: "sent",
  check: isRegisterData,
});

/** 注册渠道会员, as it is received. */
export const registerDataReceivedValidator: Validator<RegisterDataReceived> =
  /*@__PURE__*/ validator({
    structure: registerDataStructure,
    face: "received",
    check: isRegisterDataReceived,
  });

const surrenderByOrderCodeBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "orderCode",
  "distrCode",
  "memberId",
]);

const surrenderByOrderCodeBodyStructure: Structure = {
  name: "SurrenderByOrderCodeBody",
  title: "根据订单号退保",
  rows: "api#7.10.2/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "orderCode", type: { kind: "string" }, required: true, title: "订单号" },
    { name: "distrCode", type: { kind: "string", max: 32 }, required: true, title: "分销商编号" },
    { name: "memberId", type: { kind: "string", max: 32 }, required: true, title: "会员号" },
  ],
};

function isSurrenderByOrderCodeBody(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.orderCode === "string" &&
    isText(value.distrCode, 0, 32) &&
    isText(value.memberId, 0, 32) &&
    hasOnly(value, surrenderByOrderCodeBody_names)
  );
}

function isSurrenderByOrderCodeBodyReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.orderCode) &&
    isFilledText(value.distrCode) &&
    isFilledText(value.memberId)
  );
}

/** 根据订单号退保, as it is sent. */
export const surrenderByOrderCodeBodyValidator: Validator<SurrenderByOrderCodeBody> =
  /*@__PURE__*/ validator({
    structure: surrenderByOrderCodeBodyStructure,
    face: "sent",
    check: isSurrenderByOrderCodeBody,
  });

/** 根据订单号退保, as it is received. */
export const surrenderByOrderCodeBodyReceivedValidator: Validator<SurrenderByOrderCodeBodyReceived> =
  /*@__PURE__*/ validator({
    structure: surrenderByOrderCodeBodyStructure,
    face: "received",
    check: isSurrenderByOrderCodeBodyReceived,
  });

function isSurrenderByPolicyCodeBody_policyCodesItem(value: unknown): boolean {
  return typeof value === "string";
}

const surrenderByPolicyCodeBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "policyCodes",
  "distrCode",
  "memberId",
]);

function isSurrenderByPolicyCodeBodyReceived_policyCodesItem(value: unknown): boolean {
  return typeof value === "string";
}

const surrenderByPolicyCodeBodyStructure: Structure = {
  name: "SurrenderByPolicyCodeBody",
  title: "根据保单号退保",
  rows: "api#7.9.2/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "policyCodes",
      type: { kind: "list", of: { kind: "string" } },
      required: true,
      title: "保单号",
    },
    { name: "distrCode", type: { kind: "string", max: 32 }, required: true, title: "分销商编号" },
    { name: "memberId", type: { kind: "string", max: 32 }, required: true, title: "会员号" },
  ],
};

function isSurrenderByPolicyCodeBody(value: unknown): boolean {
  return (
    isObject(value) &&
    isListOf(value.policyCodes, isSurrenderByPolicyCodeBody_policyCodesItem) &&
    isText(value.distrCode, 0, 32) &&
    isText(value.memberId, 0, 32) &&
    hasOnly(value, surrenderByPolicyCodeBody_names)
  );
}

function isSurrenderByPolicyCodeBodyReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isListOf(value.policyCodes, isSurrenderByPolicyCodeBodyReceived_policyCodesItem) &&
    isFilledText(value.distrCode) &&
    isFilledText(value.memberId)
  );
}

/** 根据保单号退保, as it is sent. */
export const surrenderByPolicyCodeBodyValidator: Validator<SurrenderByPolicyCodeBody> =
  /*@__PURE__*/ validator({
    structure: surrenderByPolicyCodeBodyStructure,
    face: "sent",
    check: isSurrenderByPolicyCodeBody,
  });

/** 根据保单号退保, as it is received. */
export const surrenderByPolicyCodeBodyReceivedValidator: Validator<SurrenderByPolicyCodeBodyReceived> =
  /*@__PURE__*/ validator({
    structure: surrenderByPolicyCodeBodyStructure,
    face: "received",
    check: isSurrenderByPolicyCodeBodyReceived,
  });

const cardType_codes: readonly string[] = ["1", "2", "3", "4", "5"];

const gender_codes: readonly string[] = ["M", "F"];

const holderInfo_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "holderName",
  "holderCardType",
  "holderCardNo",
  "holderBirthday",
  "holderGender",
  "holderMobile",
  "holderEmail",
]);

const holderInfoStructure: Structure = {
  name: "HolderInfoDTO",
  title: "投保人信息",
  rows: "api#7.4.2/HolderInfoDTO.",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "holderName",
      type: { kind: "string", max: 32 },
      title: "投保人姓名",
      sensitive: "name",
    },
    {
      name: "holderCardType",
      type: { kind: "code", name: "CardType", values: cardType_codes, wire: "string" },
      title: "投保人证件类型",
    },
    {
      name: "holderCardNo",
      type: { kind: "string", max: 32 },
      title: "投保人证件号",
      sensitive: "id-card",
    },
    {
      name: "holderBirthday",
      type: { kind: "date", format: "yyyy-MM-dd", is: isDate_yyyy_MM_dd },
      title: "投保人出生日期",
      sensitive: "birthday",
    },
    {
      name: "holderGender",
      type: { kind: "code", name: "Gender", values: gender_codes, wire: "string" },
      title: "投保人性别",
    },
    {
      name: "holderMobile",
      type: { kind: "string", max: 32 },
      title: "投保人手机号",
      sensitive: "mobile",
    },
    {
      name: "holderEmail",
      type: { kind: "string", max: 32 },
      title: "投保人邮箱",
      sensitive: "email",
    },
  ],
};

function isHolderInfo(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    holderName,
    holderCardType,
    holderCardNo,
    holderBirthday,
    holderGender,
    holderMobile,
    holderEmail,
  } = value;
  return (
    (isText(holderName, 0, 32) || holderName === undefined) &&
    (holderCardType === "1" ||
      holderCardType === "2" ||
      holderCardType === "3" ||
      holderCardType === "4" ||
      holderCardType === "5" ||
      holderCardType === undefined) &&
    (isText(holderCardNo, 0, 32) || holderCardNo === undefined) &&
    (isDate_yyyy_MM_dd(holderBirthday) || holderBirthday === undefined) &&
    (holderGender === "M" || holderGender === "F" || holderGender === undefined) &&
    (isText(holderMobile, 0, 32) || holderMobile === undefined) &&
    (isText(holderEmail, 0, 32) || holderEmail === undefined) &&
    hasOnly(value, holderInfo_names)
  );
}

function isHolderInfoReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { holderBirthday } = value;
  return (
    isOptionalText(value.holderName) &&
    isOptionalText(value.holderCardType) &&
    isOptionalText(value.holderCardNo) &&
    (isDate_yyyy_MM_dd(holderBirthday) || holderBirthday == null || holderBirthday === "") &&
    isOptionalText(value.holderGender) &&
    isOptionalText(value.holderMobile) &&
    isOptionalText(value.holderEmail)
  );
}

/** 投保人信息, as it is sent. */
export const holderInfoValidator: Validator<HolderInfo> = /*@__PURE__*/ validator({
  structure: holderInfoStructure,
  face: "sent",
  check: isHolderInfo,
});

/** 投保人信息, as it is received. */
export const holderInfoReceivedValidator: Validator<HolderInfoReceived> = /*@__PURE__*/ validator({
  structure: holderInfoStructure,
  face: "received",
  check: isHolderInfoReceived,
});

const relation_codes: readonly string[] = ["1", "2", "3", "4", "5"];

const insuredInfo_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "insuredName",
  "insuredCardType",
  "insuredCardNo",
  "insuredBirthday",
  "insuredGender",
  "insuredMobile",
  "insuredEmail",
  "insuredRelation",
]);

const insuredInfoStructure: Structure = {
  name: "InsuredInfoDTO",
  title: "被保人信息",
  rows: "api#7.4.2/InsuredInfoDTO.",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "insuredName",
      type: { kind: "string", max: 32 },
      title: "被保人姓名",
      sensitive: "name",
    },
    {
      name: "insuredCardType",
      type: { kind: "code", name: "CardType", values: cardType_codes, wire: "string" },
      title: "被保人证件类型",
    },
    {
      name: "insuredCardNo",
      type: { kind: "string", max: 32 },
      title: "被保人证件号",
      sensitive: "id-card",
    },
    {
      name: "insuredBirthday",
      type: { kind: "date", format: "yyyy-MM-dd", is: isDate_yyyy_MM_dd },
      title: "被保人出生日期",
      sensitive: "birthday",
    },
    {
      name: "insuredGender",
      type: { kind: "code", name: "Gender", values: gender_codes, wire: "string" },
      title: "被保人性别",
    },
    {
      name: "insuredMobile",
      type: { kind: "string", max: 32 },
      title: "被保人手机号",
      sensitive: "mobile",
    },
    {
      name: "insuredEmail",
      type: { kind: "string", max: 32 },
      title: "被保人邮箱",
      sensitive: "email",
    },
    {
      name: "insuredRelation",
      type: { kind: "code", name: "Relation", values: relation_codes, wire: "string" },
      title: "与投保人关系",
    },
  ],
};

function isInsuredInfo(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    insuredName,
    insuredCardType,
    insuredCardNo,
    insuredBirthday,
    insuredGender,
    insuredMobile,
    insuredEmail,
    insuredRelation,
  } = value;
  return (
    (isText(insuredName, 0, 32) || insuredName === undefined) &&
    (insuredCardType === "1" ||
      insuredCardType === "2" ||
      insuredCardType === "3" ||
      insuredCardType === "4" ||
      insuredCardType === "5" ||
      insuredCardType === undefined) &&
    (isText(insuredCardNo, 0, 32) || insuredCardNo === undefined) &&
    (isDate_yyyy_MM_dd(insuredBirthday) || insuredBirthday === undefined) &&
    (insuredGender === "M" || insuredGender === "F" || insuredGender === undefined) &&
    (isText(insuredMobile, 0, 32) || insuredMobile === undefined) &&
    (isText(insuredEmail, 0, 32) || insuredEmail === undefined) &&
    (insuredRelation === "1" ||
      insuredRelation === "2" ||
      insuredRelation === "3" ||
      insuredRelation === "4" ||
      insuredRelation === "5" ||
      insuredRelation === undefined) &&
    hasOnly(value, insuredInfo_names)
  );
}

function isInsuredInfoReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { insuredBirthday } = value;
  return (
    isOptionalText(value.insuredName) &&
    isOptionalText(value.insuredCardType) &&
    isOptionalText(value.insuredCardNo) &&
    (isDate_yyyy_MM_dd(insuredBirthday) || insuredBirthday == null || insuredBirthday === "") &&
    isOptionalText(value.insuredGender) &&
    isOptionalText(value.insuredMobile) &&
    isOptionalText(value.insuredEmail) &&
    isOptionalText(value.insuredRelation)
  );
}

/** 被保人信息, as it is sent. */
export const insuredInfoValidator: Validator<InsuredInfo> = /*@__PURE__*/ validator({
  structure: insuredInfoStructure,
  face: "sent",
  check: isInsuredInfo,
});

/** 被保人信息, as it is received. */
export const insuredInfoReceivedValidator: Validator<InsuredInfoReceived> = /*@__PURE__*/ validator(
  {
    structure: insuredInfoStructure,
    face: "received",
    check: isInsuredInfoReceived,
  },
);

const notifyBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "outSerialNo",
  "orderCode",
  "tempOrderCode",
  "policyCode",
  "success",
]);

const notifyBodyStructure: Structure = {
  name: "NotifyBody",
  title: "异步通知内容",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "outSerialNo", type: { kind: "string" }, title: "外部流水号" },
    { name: "orderCode", type: { kind: "string" }, title: "订单号" },
    { name: "tempOrderCode", type: { kind: "string" }, title: "预订单号" },
    { name: "policyCode", type: { kind: "string" }, title: "保单号" },
    { name: "success", type: { kind: "boolean" }, title: "是否成功" },
  ],
};

function isNotifyBody(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { outSerialNo, orderCode, tempOrderCode, policyCode, success } = value;
  return (
    (typeof outSerialNo === "string" || outSerialNo === undefined) &&
    (typeof orderCode === "string" || orderCode === undefined) &&
    (typeof tempOrderCode === "string" || tempOrderCode === undefined) &&
    (typeof policyCode === "string" || policyCode === undefined) &&
    (typeof success === "boolean" || success === undefined) &&
    hasOnly(value, notifyBody_names)
  );
}

function isNotifyBodyReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { success } = value;
  return (
    isOptionalText(value.outSerialNo) &&
    isOptionalText(value.orderCode) &&
    isOptionalText(value.tempOrderCode) &&
    isOptionalText(value.policyCode) &&
    (typeof success === "boolean" || success == null || success === "")
  );
}

/** 异步通知内容, as it is sent. */
export const notifyBodyValidator: Validator<NotifyBody> = /*@__PURE__*/ validator({
  structure: notifyBodyStructure,
  face: "sent",
  check: isNotifyBody,
});

/** 异步通知内容, as it is received. */
export const notifyBodyReceivedValidator: Validator<NotifyBodyReceived> = /*@__PURE__*/ validator({
  structure: notifyBodyStructure,
  face: "received",
  check: isNotifyBodyReceived,
});

const apiEnvelope_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "accessToken",
  "ip",
  "nonce",
  "requestBody",
  "sign",
  "timestamp",
  "version",
]);

const apiEnvelopeStructure: Structure = {
  name: "api.envelope",
  title: "接口",
  rows: "api#6/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "accessToken",
      type: { kind: "string", max: 32 },
      required: true,
      title: "接口访问令牌",
      sensitive: "credential",
    },
    { name: "ip", type: { kind: "string", max: 32 }, title: "分销商访问IP" },
    { name: "nonce", type: { kind: "string", max: 64 }, required: true, title: "随机数" },
    {
      name: "requestBody",
      type: { kind: "string" },
      required: true,
      title: "请求体",
      cite: "api#6/requestBody, api#2/p3, api#5.2/p1",
    },
    { name: "sign", type: { kind: "string", max: 500 }, required: true, title: "签名" },
    { name: "timestamp", type: { kind: "long" }, required: true, title: "接口访问时间戳" },
    { name: "version", type: { kind: "string", max: 32 }, required: true, title: "接口版本号" },
  ],
};

function isApiEnvelope(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { ip } = value;
  return (
    isText(value.accessToken, 0, 32) &&
    (isText(ip, 0, 32) || ip === undefined) &&
    isText(value.nonce, 0, 64) &&
    typeof value.requestBody === "string" &&
    isText(value.sign, 0, 500) &&
    isLong(value.timestamp) &&
    isText(value.version, 0, 32) &&
    hasOnly(value, apiEnvelope_names)
  );
}

function isApiEnvelopeReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.accessToken) &&
    isOptionalText(value.ip) &&
    isFilledText(value.nonce) &&
    isFilledText(value.requestBody) &&
    isFilledText(value.sign) &&
    isLong(value.timestamp) &&
    isFilledText(value.version)
  );
}

function decodeApiEnvelope(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.timestamp != null) value.timestamp = toLong(wire.timestamp);
  return value;
}

export function encodeApiEnvelope(value: ApiEnvelope): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.timestamp = fromLong(value.timestamp);
  return wire as WireObject;
}

/** 接口, as it is sent. */
export const apiEnvelopeValidator: Validator<ApiEnvelope> = /*@__PURE__*/ validator({
  structure: apiEnvelopeStructure,
  face: "sent",
  check: isApiEnvelope,
  decode: decodeApiEnvelope as (wire: WireObject) => ApiEnvelope,
});

/** 接口, as it is received. */
export const apiEnvelopeReceivedValidator: Validator<ApiEnvelopeReceived> = /*@__PURE__*/ validator(
  {
    structure: apiEnvelopeStructure,
    face: "received",
    check: isApiEnvelopeReceived,
    decode: decodeApiEnvelope as (wire: WireObject) => ApiEnvelopeReceived,
  },
);

const apiReply_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "code",
  "message",
  "data",
]);

const apiReplyStructure: Structure = {
  name: "api.reply",
  title: "接口",
  rows: "api#7.1.3/code, api#7.2.3/code, api#7.3.3/code, api#7.4.3/code, api#7.5.3/code, api#7.6.3/code, api#7.7.3/code, api#7.8.3/code, api#7.9.3/code, api#7.10.3/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "code", type: { kind: "string" }, required: true, title: "响应code" },
    {
      name: "message",
      type: { kind: "string" },
      title: "响应描述",
      cite: "api#7.1.3/message, api#7.2.3/message, api#7.3.3/message, api#7.4.3/message, api#7.5.3/message, api#7.6.3/message, api#7.7.3/message, api#7.8.3/message, api#7.9.3/message, api#7.10.3/message",
    },
    {
      name: "data",
      type: { kind: "json" },
      title: "响应数据",
      cite: "api#7.1.3/data, api#7.2.3/data, api#7.3.3/data, api#7.4.3/data, api#7.5.3/data, api#7.6.3/data, api#7.7.3/data, api#7.8.3/data, api#7.9.3/data, api#7.10.3/data",
    },
  ],
};

function isApiReply(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { message } = value;
  return (
    typeof value.code === "string" &&
    (typeof message === "string" || message === undefined) &&
    hasOnly(value, apiReply_names)
  );
}

function isApiReplyReceived(value: unknown): boolean {
  return isObject(value) && isFilledText(value.code) && isOptionalText(value.message);
}

/** 接口, as it is sent. */
export const apiReplyValidator: Validator<ApiReply> = /*@__PURE__*/ validator({
  structure: apiReplyStructure,
  face: "sent",
  check: isApiReply,
});

/** 接口, as it is received. */
export const apiReplyReceivedValidator: Validator<ApiReplyReceived> = /*@__PURE__*/ validator({
  structure: apiReplyStructure,
  face: "received",
  check: isApiReplyReceived,
});

const notifyEnvelope_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([]);

const notifyEnvelopeStructure: Structure = {
  name: "notify.envelope",
  title: "异步通知",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [],
};

function isNotifyEnvelope(value: unknown): boolean {
  return isObject(value) && hasOnly(value, notifyEnvelope_names);
}

function isNotifyEnvelopeReceived(value: unknown): boolean {
  return isObject(value);
}

/** 异步通知, as it is sent. */
export const notifyEnvelopeValidator: Validator<NotifyEnvelope> = /*@__PURE__*/ validator({
  structure: notifyEnvelopeStructure,
  face: "sent",
  check: isNotifyEnvelope,
});

/** 异步通知, as it is received. */
export const notifyEnvelopeReceivedValidator: Validator<NotifyEnvelopeReceived> =
  /*@__PURE__*/ validator({
    structure: notifyEnvelopeStructure,
    face: "received",
    check: isNotifyEnvelopeReceived,
  });

const notifyReply_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([]);

const notifyReplyStructure: Structure = {
  name: "notify.reply",
  title: "异步通知",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [],
};

function isNotifyReply(value: unknown): boolean {
  return isObject(value) && hasOnly(value, notifyReply_names);
}

function isNotifyReplyReceived(value: unknown): boolean {
  return isObject(value);
}

/** 异步通知, as it is sent. */
export const notifyReplyValidator: Validator<NotifyReply> = /*@__PURE__*/ validator({
  structure: notifyReplyStructure,
  face: "sent",
  check: isNotifyReply,
});

/** 异步通知, as it is received. */
export const notifyReplyReceivedValidator: Validator<NotifyReplyReceived> = /*@__PURE__*/ validator(
  {
    structure: notifyReplyStructure,
    face: "received",
    check: isNotifyReplyReceived,
  },
);
