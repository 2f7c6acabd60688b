// Generated from specs/huanong by baowen. Do not edit: change the spec, then run `baowen generate`.

import type {
  InstallmentsDetail,
  InstallmentsDetailReceived,
  NoticeEnvelope,
  NoticeEnvelopeHead,
  NoticeEnvelopeHeadReceived,
  NoticeEnvelopeReceived,
  NoticeReply,
  NoticeReplyHead,
  NoticeReplyHeadReceived,
  NoticeReplyReceived,
  NoticeReplyRespBody,
  NoticeReplyRespBodyReceived,
  RefundNoticeBody,
  RefundNoticeBodyReceived,
  UnderwritingNoticeBody,
  UnderwritingNoticeBodyReceived,
} from "./types.js";
import type { Condition, Structure, Validator, WireObject, WireValue } from "@baowen/runtime";
import {
  NumberText,
  fourDigits,
  fromDecimal,
  fromLong,
  hasOnly,
  holds,
  isAnyDecimal,
  isDay,
  isFilledText,
  isInt,
  isListOf,
  isLong,
  isObject,
  isOptionalText,
  isSafeInt,
  toDecimal,
  toInt,
  toLong,
  twoDigits,
  validator,
} from "@baowen/runtime";

const refundType_codes: readonly string[] = ["0", "1", "2", "3", "4", "5"];

const refundNoticeBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "policyNo",
  "endorseNo",
  "surApplyId",
  "refundType",
  "refundEffectTime",
  "undwrtEndDate",
  "refundPremium",
  "installmentsDetails",
  "refundEleUrl",
]);

const refundNoticeBodyStructure: Structure = {
  name: "refundNoticeBody",
  title: "请求体",
  rows: "notices#1/refundNoticeBody.policyNo, notices#3/refundNoticeBody.policyNo, notices#5/refundNoticeBody.",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "policyNo", type: { kind: "string" }, required: true, title: "保单号" },
    {
      name: "endorseNo",
      type: { kind: "string" },
      required: true,
      title: "批单号",
      cite: "notices#1/refundNoticeBody.endorseNo, notices#3/refundNoticeBody.endorseNo, notices#5/refundNoticeBody.endorseNo",
    },
    {
      name: "surApplyId",
      type: { kind: "string" },
      title: "渠道方批改申请号",
      cite: "notices#1/refundNoticeBody.surApplyId",
    },
    {
      name: "refundType",
      type: { kind: "code", name: "RefundType", values: refundType_codes, wire: "string" },
      required: true,
      title: "退保类型",
      cite: "notices#1/refundNoticeBody.refundType, notices#3/refundNoticeBody.refundType, notices#5/refundNoticeBody.refundType",
    },
    {
      name: "refundEffectTime",
      type: { kind: "long" },
      required: true,
      title: "退保生效时间",
      cite: "notices#1/refundNoticeBody.refundEffectTime, notices#3/refundNoticeBody.refundEffectTime, notices#5/refundNoticeBody.refundEffectTime",
    },
    {
      name: "undwrtEndDate",
      type: { kind: "long" },
      title: "核批通知时间",
      cite: "notices#1/refundNoticeBody.undwrtEndDate, notices#3/refundNoticeBody.undwrtEndDate, notices#5/refundNoticeBody.undwrtEndDate",
    },
    {
      name: "refundPremium",
      type: { kind: "decimal" },
      required: true,
      title: "退保保费",
      cite: "notices#1/refundNoticeBody.refundPremium, notices#3/refundNoticeBody.refundPremium, notices#5/refundNoticeBody.refundPremium",
    },
    {
      name: "installmentsDetails",
      type: { kind: "list", of: { kind: "structure", of: () => installmentsDetailStructure } },
      required: true,
      title: "缴费计划信息",
      cite: "notices#1/refundNoticeBody.installmentsDetails, notices#3/refundNoticeBody.installmentsDetails, notices#5/refundNoticeBody.installmentsDetails",
    },
    {
      name: "refundEleUrl",
      type: { kind: "string" },
      title: "退保批单",
      cite: "notices#1/refundNoticeBody.refundEleUrl, notices#3/refundNoticeBody.refundEleUrl, notices#5/refundNoticeBody.refundEleUrl",
      sensitive: "credential",
    },
  ],
};

function isRefundNoticeBody(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { surApplyId, refundType, undwrtEndDate, refundEleUrl } = value;
  return (
    typeof value.policyNo === "string" &&
    typeof value.endorseNo === "string" &&
    (typeof surApplyId === "string" || surApplyId === undefined) &&
    (refundType === "0" ||
      refundType === "1" ||
      refundType === "2" ||
      refundType === "3" ||
      refundType === "4" ||
      refundType === "5") &&
    isLong(value.refundEffectTime) &&
    (isLong(undwrtEndDate) || undwrtEndDate === undefined) &&
    isAnyDecimal(value.refundPremium) &&
    isListOf(value.installmentsDetails, isInstallmentsDetail) &&
    (typeof refundEleUrl === "string" || refundEleUrl === undefined) &&
    hasOnly(value, refundNoticeBody_names)
  );
}

function isRefundNoticeBodyReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { undwrtEndDate } = value;
  return (
    isFilledText(value.policyNo) &&
    isFilledText(value.endorseNo) &&
    isOptionalText(value.surApplyId) &&
    isFilledText(value.refundType) &&
    isLong(value.refundEffectTime) &&
    (isLong(undwrtEndDate) || undwrtEndDate == null || undwrtEndDate === "") &&
    isAnyDecimal(value.refundPremium) &&
    isListOf(value.installmentsDetails, isInstallmentsDetailReceived) &&
    isOptionalText(value.refundEleUrl)
  );
}

function decodeRefundNoticeBody(wire: WireObject): object {
  const { surApplyId: _0, undwrtEndDate: _1, refundEleUrl: _2, ...others } = wire;
  const value: { [name: string]: unknown } = others;
  if (wire.surApplyId !== undefined) value.surrenderApplyId = wire.surApplyId;
  if (wire.refundEffectTime != null) value.refundEffectTime = toLong(wire.refundEffectTime);
  if (wire.undwrtEndDate != null) value.underwritingEndDate = toLong(wire.undwrtEndDate);
  if (wire.refundPremium != null) value.refundPremium = toDecimal(wire.refundPremium);
  if (wire.installmentsDetails != null)
    value.installmentsDetails = (wire.installmentsDetails as readonly WireValue[]).map((item) =>
      decodeInstallmentsDetail(item as WireObject),
    );
  if (wire.refundEleUrl !== undefined) value.refundElectronicUrl = wire.refundEleUrl;
  return value;
}

export function encodeRefundNoticeBody(value: RefundNoticeBody): WireObject {
  const {
    surrenderApplyId: _0,
    underwritingEndDate: _1,
    refundElectronicUrl: _2,
    ...others
  } = value;
  const wire: { [name: string]: unknown } = others;
  if (value.surrenderApplyId !== undefined) wire.surApplyId = value.surrenderApplyId;
  wire.refundEffectTime = fromLong(value.refundEffectTime);
  if (value.underwritingEndDate !== undefined)
    wire.undwrtEndDate = fromLong(value.underwritingEndDate);
  wire.refundPremium = fromDecimal(value.refundPremium);
  wire.installmentsDetails = value.installmentsDetails.map((item) =>
    encodeInstallmentsDetail(item),
  );
  if (value.refundElectronicUrl !== undefined) wire.refundEleUrl = value.refundElectronicUrl;
  return wire as WireObject;
}

/** 请求体, as it is sent. */
export const refundNoticeBodyValidator: Validator<RefundNoticeBody> = /*@__PURE__*/ validator({
  structure: refundNoticeBodyStructure,
  face: "sent",
  check: isRefundNoticeBody,
  decode: decodeRefundNoticeBody as (wire: WireObject) => RefundNoticeBody,
});

/** 请求体, as it is received. */
export const refundNoticeBodyReceivedValidator: Validator<RefundNoticeBodyReceived> =
  /*@__PURE__*/ validator({
    structure: refundNoticeBodyStructure,
    face: "received",
    check: isRefundNoticeBodyReceived,
    decode: decodeRefundNoticeBody as (wire: WireObject) => RefundNoticeBodyReceived,
  });

const installmentsDetail_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "num",
  "paymentAmount",
  "refundAmount",
]);

const installmentsDetailStructure: Structure = {
  name: "installmentsDetail",
  title: "缴费计划信息",
  rows: "notices#1/installmentsDetail.num, notices#3/installmentsDetail.num, notices#5/installmentsDetail.",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "num", type: { kind: "int" }, required: true, title: "期次" },
    {
      name: "paymentAmount",
      type: { kind: "decimal" },
      required: true,
      title: "本期应收金额",
      cite: "notices#1/installmentsDetail.paymentAmount, notices#3/installmentsDetail.paymentAmount, notices#5/installmentsDetail.paymentAmount",
    },
    {
      name: "refundAmount",
      type: { kind: "decimal" },
      required: true,
      title: "本期退款金额",
      cite: "notices#1/installmentsDetail.refundAmount, notices#3/installmentsDetail.refundAmount, notices#5/installmentsDetail.refundAmount",
    },
  ],
};

function isInstallmentsDetail(value: unknown): boolean {
  return (
    isObject(value) &&
    isInt(value.num) &&
    isAnyDecimal(value.paymentAmount) &&
    isAnyDecimal(value.refundAmount) &&
    hasOnly(value, installmentsDetail_names)
  );
}

function isInstallmentsDetailReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isSafeInt(value.num) &&
    isAnyDecimal(value.paymentAmount) &&
    isAnyDecimal(value.refundAmount)
  );
}

function decodeInstallmentsDetail(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.num instanceof NumberText) value.num = toInt(wire.num);
  if (wire.paymentAmount != null) value.paymentAmount = toDecimal(wire.paymentAmount);
  if (wire.refundAmount != null) value.refundAmount = toDecimal(wire.refundAmount);
  return value;
}

export function encodeInstallmentsDetail(value: InstallmentsDetail): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.paymentAmount = fromDecimal(value.paymentAmount);
  wire.refundAmount = fromDecimal(value.refundAmount);
  return wire as WireObject;
}

/** 缴费计划信息, as it is sent. */
export const installmentsDetailValidator: Validator<InstallmentsDetail> = /*@__PURE__*/ validator({
  structure: installmentsDetailStructure,
  face: "sent",
  check: isInstallmentsDetail,
  decode: decodeInstallmentsDetail as (wire: WireObject) => InstallmentsDetail,
});

/** 缴费计划信息, as it is received. */
export const installmentsDetailReceivedValidator: Validator<InstallmentsDetailReceived> =
  /*@__PURE__*/ validator({
    structure: installmentsDetailStructure,
    face: "received",
    check: isInstallmentsDetailReceived,
    decode: decodeInstallmentsDetail as (wire: WireObject) => InstallmentsDetailReceived,
  });

const diagnosisResult_codes: readonly string[] = ["01", "02", "03", "04", "05"];

const underwritingNoticeBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "orderNo",
  "productCode",
  "planCode",
  "url",
  "diagnosisResult",
]);

const underwritingNoticeBodyStructure: Structure = {
  name: "underwritingNoticeBody",
  title: "请求体",
  rows: "notices#2/underwritingNoticeBody.orderNo, notices#4/underwritingNoticeBody.",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "orderNo", type: { kind: "string" }, required: true, title: "订单号" },
    {
      name: "productCode",
      type: { kind: "string" },
      required: true,
      title: "产品编码",
      cite: "notices#2/underwritingNoticeBody.productCode, notices#4/underwritingNoticeBody.productCode",
    },
    {
      name: "planCode",
      type: { kind: "string" },
      required: true,
      title: "方案编码",
      cite: "notices#2/underwritingNoticeBody.planCode, notices#4/underwritingNoticeBody.planCode",
    },
    {
      name: "url",
      type: { kind: "string" },
      title: "渠道页面URL",
      cite: "notices#2/underwritingNoticeBody.url, notices#4/underwritingNoticeBody.url",
      sensitive: "credential",
    },
    {
      name: "diagnosisResult",
      type: {
        kind: "code",
        name: "DiagnosisResult",
        values: diagnosisResult_codes,
        wire: "string",
      },
      required: true,
      title: "诊断结果",
      cite: "notices#2/underwritingNoticeBody.diagnosisResult, notices#4/underwritingNoticeBody.diagnosisResult",
    },
  ],
};

function isUnderwritingNoticeBody(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { url, diagnosisResult } = value;
  return (
    typeof value.orderNo === "string" &&
    typeof value.productCode === "string" &&
    typeof value.planCode === "string" &&
    (typeof url === "string" || url === undefined) &&
    (diagnosisResult === "01" ||
      diagnosisResult === "02" ||
      diagnosisResult === "03" ||
      diagnosisResult === "04" ||
      diagnosisResult === "05") &&
    hasOnly(value, underwritingNoticeBody_names)
  );
}

function isUnderwritingNoticeBodyReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.orderNo) &&
    isFilledText(value.productCode) &&
    isFilledText(value.planCode) &&
    isOptionalText(value.url) &&
    isFilledText(value.diagnosisResult)
  );
}

/** 请求体, as it is sent. */
export const underwritingNoticeBodyValidator: Validator<UnderwritingNoticeBody> =
  /*@__PURE__*/ validator({
    structure: underwritingNoticeBodyStructure,
    face: "sent",
    check: isUnderwritingNoticeBody,
  });

/** 请求体, as it is received. */
export const underwritingNoticeBodyReceivedValidator: Validator<UnderwritingNoticeBodyReceived> =
  /*@__PURE__*/ validator({
    structure: underwritingNoticeBodyStructure,
    face: "received",
    check: isUnderwritingNoticeBodyReceived,
  });

const noticeEnvelope_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "head",
  "{operation.body}",
]);

const noticeEnvelopeStructure: Structure = {
  name: "notice.envelope",
  title: "通知",
  rows: "notices#1/head, notices#2/head, notices#3/head, notices#4/head, notices#5/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "head",
      type: { kind: "structure", of: () => noticeEnvelopeHeadStructure },
      required: true,
      title: "请求头",
    },
    {
      name: "{operation.body}",
      type: { kind: "json" },
      title: "请求体",
      cite: "notices#1/refundNoticeBody, notices#3/refundNoticeBody, notices#5/refundNoticeBody, notices#2/underwritingNoticeBody, notices#4/underwritingNoticeBody",
    },
  ],
};

function isNoticeEnvelope(value: unknown): boolean {
  return (
    isObject(value) && isNoticeEnvelopeHead(value.head) && hasOnly(value, noticeEnvelope_names)
  );
}

function isNoticeEnvelopeReceived(value: unknown): boolean {
  return isObject(value) && isNoticeEnvelopeHeadReceived(value.head);
}

function decodeNoticeEnvelope(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.head != null) value.head = decodeNoticeEnvelopeHead(wire.head as WireObject);
  return value;
}

export function encodeNoticeEnvelope(value: NoticeEnvelope): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.head = encodeNoticeEnvelopeHead(value.head);
  return wire as WireObject;
}

/** 通知, as it is sent. */
export const noticeEnvelopeValidator: Validator<NoticeEnvelope> = /*@__PURE__*/ validator({
  structure: noticeEnvelopeStructure,
  face: "sent",
  check: isNoticeEnvelope,
  decode: decodeNoticeEnvelope as (wire: WireObject) => NoticeEnvelope,
});

/** 通知, as it is received. */
export const noticeEnvelopeReceivedValidator: Validator<NoticeEnvelopeReceived> =
  /*@__PURE__*/ validator({
    structure: noticeEnvelopeStructure,
    face: "received",
    check: isNoticeEnvelopeReceived,
    decode: decodeNoticeEnvelope as (wire: WireObject) => NoticeEnvelopeReceived,
  });

const noticeEnvelopeHead_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "policySource",
  "reqTime",
  "interfaceType",
  "orderNo",
  "uuid",
]);

const noticeEnvelopeHeadStructure: Structure = {
  name: "notice.envelope.head",
  title: "请求头",
  rows: "notices#1/head.policySource, notices#2/head.policySource, notices#3/head.policySource, notices#4/head.policySource, notices#5/head.",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "policySource", type: { kind: "string" }, required: true, title: "渠道代码" },
    {
      name: "reqTime",
      type: { kind: "long" },
      required: true,
      title: "请求时间",
      cite: "notices#1/head.reqTime, notices#2/head.reqTime, notices#3/head.reqTime, notices#4/head.reqTime, notices#5/head.reqTime",
    },
    {
      name: "interfaceType",
      type: { kind: "string" },
      required: true,
      title: "接口类型",
      cite: "notices#1/head.interfaceType, notices#2/head.interfaceType, notices#3/head.interfaceType, notices#4/head.interfaceType, notices#5/head.interfaceType",
    },
    {
      name: "orderNo",
      type: { kind: "string" },
      required: true,
      title: "订单号",
      cite: "notices#1/head.orderNo, notices#2/head.orderNo, notices#3/head.orderNo, notices#4/head.orderNo, notices#5/head.orderNo",
    },
    {
      name: "uuid",
      type: { kind: "string" },
      required: true,
      title: "唯一标识符",
      cite: "notices#1/head.uuid, notices#2/head.uuid, notices#3/head.uuid, notices#4/head.uuid, notices#5/head.uuid",
    },
  ],
};

function isNoticeEnvelopeHead(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.policySource === "string" &&
    isLong(value.reqTime) &&
    typeof value.interfaceType === "string" &&
    typeof value.orderNo === "string" &&
    typeof value.uuid === "string" &&
    hasOnly(value, noticeEnvelopeHead_names)
  );
}

function isNoticeEnvelopeHeadReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.policySource) &&
    isLong(value.reqTime) &&
    isFilledText(value.interfaceType) &&
    isFilledText(value.orderNo) &&
    isFilledText(value.uuid)
  );
}

function decodeNoticeEnvelopeHead(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.reqTime != null) value.reqTime = toLong(wire.reqTime);
  return value;
}

export function encodeNoticeEnvelopeHead(value: NoticeEnvelopeHead): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.reqTime = fromLong(value.reqTime);
  return wire as WireObject;
}

/** 请求头, as it is sent. */
export const noticeEnvelopeHeadValidator: Validator<NoticeEnvelopeHead> = /*@__PURE__*/ validator({
  structure: noticeEnvelopeHeadStructure,
  face: "sent",
  check: isNoticeEnvelopeHead,
  decode: decodeNoticeEnvelopeHead as (wire: WireObject) => NoticeEnvelopeHead,
});

/** 请求头, as it is received. */
export const noticeEnvelopeHeadReceivedValidator: Validator<NoticeEnvelopeHeadReceived> =
  /*@__PURE__*/ validator({
    structure: noticeEnvelopeHeadStructure,
    face: "received",
    check: isNoticeEnvelopeHeadReceived,
    decode: decodeNoticeEnvelopeHead as (wire: WireObject) => NoticeEnvelopeHeadReceived,
  });

const noticeReply_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>(["head", "respBody"]);

const noticeReplyStructure: Structure = {
  name: "notice.reply",
  title: "通知",
  rows: "notices#1/reply.head, notices#2/reply.head, notices#3/reply.head, notices#4/reply.head, notices#5/reply.",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "head",
      type: { kind: "structure", of: () => noticeReplyHeadStructure },
      required: true,
      title: "响应头",
    },
    {
      name: "respBody",
      type: { kind: "structure", of: () => noticeReplyRespBodyStructure },
      required: true,
      title: "响应体",
      cite: "notices#1/respBody, notices#2/respBody, notices#3/respBody, notices#4/respBody, notices#5/respBody",
    },
  ],
};

function isNoticeReply(value: unknown, root: unknown): boolean {
  return (
    isObject(value) &&
    isNoticeReplyHead(value.head) &&
    isNoticeReplyRespBody(value.respBody, root) &&
    hasOnly(value, noticeReply_names)
  );
}

function isNoticeReplyReceived(value: unknown, root: unknown): boolean {
  return (
    isObject(value) &&
    isNoticeReplyHeadReceived(value.head) &&
    isNoticeReplyRespBodyReceived(value.respBody, root)
  );
}

function decodeNoticeReply(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.head != null) value.head = decodeNoticeReplyHead(wire.head as WireObject);
  return value;
}

export function encodeNoticeReply(value: NoticeReply): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.head = encodeNoticeReplyHead(value.head);
  return wire as WireObject;
}

/** 通知, as it is sent. */
export const noticeReplyValidator: Validator<NoticeReply> = /*@__PURE__*/ validator({
  structure: noticeReplyStructure,
  face: "sent",
  check: isNoticeReply,
  decode: decodeNoticeReply as (wire: WireObject) => NoticeReply,
});

/** 通知, as it is received. */
export const noticeReplyReceivedValidator: Validator<NoticeReplyReceived> = /*@__PURE__*/ validator(
  {
    structure: noticeReplyStructure,
    face: "received",
    check: isNoticeReplyReceived,
    decode: decodeNoticeReply as (wire: WireObject) => NoticeReplyReceived,
  },
);

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

const noticeReplyHead_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "policySource",
  "respTime",
  "reqTime",
  "interfaceType",
  "orderNo",
  "uuid",
]);

const noticeReplyHeadStructure: Structure = {
  name: "notice.reply.head",
  title: "响应头",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "policySource",
      type: { kind: "string" },
      required: true,
      title: "渠道代码",
      cite: "notices#1/reply.head.policySource, notices#2/reply.head.policySource, notices#3/reply.head.policySource, notices#4/reply.head.policySource, notices#5/reply.head.policySource",
    },
    {
      name: "respTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      required: true,
      title: "响应时间",
      cite: "notices#1/reply.head.respTime, notices#2/reply.head.respTime, notices#3/reply.head.respTime, notices#4/reply.head.respTime, notices#5/reply.head.respTime",
    },
    { name: "reqTime", type: { kind: "long" }, title: "请求时间" },
    {
      name: "interfaceType",
      type: { kind: "string" },
      required: true,
      title: "接口类型",
      cite: "notices#1/reply.head.interfaceType, notices#2/reply.head.interfaceType, notices#3/reply.head.interfaceType, notices#4/reply.head.interfaceType, notices#5/reply.head.interfaceType",
    },
    {
      name: "orderNo",
      type: { kind: "string" },
      required: true,
      title: "订单号",
      cite: "notices#1/reply.head.orderNo, notices#2/reply.head.orderNo, notices#3/reply.head.orderNo, notices#4/reply.head.orderNo, notices#5/reply.head.orderNo",
    },
    {
      name: "uuid",
      type: { kind: "string" },
      required: true,
      title: "唯一标识符",
      cite: "notices#1/reply.head.uuid, notices#2/reply.head.uuid, notices#3/reply.head.uuid, notices#4/reply.head.uuid, notices#5/reply.head.uuid",
    },
  ],
};

function isNoticeReplyHead(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { reqTime } = value;
  return (
    typeof value.policySource === "string" &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.respTime) &&
    (isLong(reqTime) || reqTime === undefined) &&
    typeof value.interfaceType === "string" &&
    typeof value.orderNo === "string" &&
    typeof value.uuid === "string" &&
    hasOnly(value, noticeReplyHead_names)
  );
}

function isNoticeReplyHeadReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { reqTime } = value;
  return (
    isFilledText(value.policySource) &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.respTime) &&
    (isLong(reqTime) || reqTime == null || reqTime === "") &&
    isFilledText(value.interfaceType) &&
    isFilledText(value.orderNo) &&
    isFilledText(value.uuid)
  );
}

function decodeNoticeReplyHead(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.reqTime != null) value.reqTime = toLong(wire.reqTime);
  return value;
}

export function encodeNoticeReplyHead(value: NoticeReplyHead): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  if (value.reqTime !== undefined) wire.reqTime = fromLong(value.reqTime);
  return wire as WireObject;
}

/** 响应头, as it is sent. */
export const noticeReplyHeadValidator: Validator<NoticeReplyHead> = /*@__PURE__*/ validator({
  structure: noticeReplyHeadStructure,
  face: "sent",
  check: isNoticeReplyHead,
  decode: decodeNoticeReplyHead as (wire: WireObject) => NoticeReplyHead,
});

/** 响应头, as it is received. */
export const noticeReplyHeadReceivedValidator: Validator<NoticeReplyHeadReceived> =
  /*@__PURE__*/ validator({
    structure: noticeReplyHeadStructure,
    face: "received",
    check: isNoticeReplyHeadReceived,
    decode: decodeNoticeReplyHead as (wire: WireObject) => NoticeReplyHeadReceived,
  });

const dealCode_codes: readonly string[] = ["1", "0"];

const noticeReplyRespBody_condition: Condition = {
  kind: "compare",
  path: ["^", "head", "interfaceType"],
  op: "=",
  value: "refundNotice",
};

const noticeReplyRespBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "policyNo",
  "dealCode",
  "dealDesc",
]);

const noticeReplyRespBodyStructure: Structure = {
  name: "notice.reply.respBody",
  title: "响应体",
  rows: "notices#1/respBody.policyNo, notices#3/respBody.policyNo, notices#5/respBody.",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "policyNo",
      type: { kind: "string" },
      required: {
        when: {
          kind: "compare",
          path: ["^", "head", "interfaceType"],
          op: "=",
          value: "refundNotice",
        },
      },
      title: "保单号",
    },
    {
      name: "dealCode",
      type: { kind: "code", name: "DealCode", values: dealCode_codes, wire: "string" },
      required: true,
      title: "处理状态码",
      cite: "notices#1/respBody.dealCode, notices#2/respBody.dealCode, notices#3/respBody.dealCode, notices#4/respBody.dealCode, notices#5/respBody.dealCode",
    },
    {
      name: "dealDesc",
      type: { kind: "string" },
      required: true,
      title: "处理结果描述",
      cite: "notices#1/respBody.dealDesc, notices#2/respBody.dealDesc, notices#3/respBody.dealDesc, notices#4/respBody.dealDesc, notices#5/respBody.dealDesc",
    },
  ],
};

function isNoticeReplyRespBody(value: unknown, root: unknown): boolean {
  if (!isObject(value)) return false;
  const { policyNo, dealCode } = value;
  return (
    (policyNo === undefined
      ? !holds(noticeReplyRespBody_condition, value, root)
      : typeof policyNo === "string") &&
    (dealCode === "1" || dealCode === "0") &&
    typeof value.dealDesc === "string" &&
    hasOnly(value, noticeReplyRespBody_names)
  );
}

function isNoticeReplyRespBodyReceived(value: unknown, root: unknown): boolean {
  if (!isObject(value)) return false;
  const { policyNo } = value;
  return (
    (policyNo == null || policyNo === ""
      ? !holds(noticeReplyRespBody_condition, value, root, { emptyIsAbsent: true })
      : typeof policyNo === "string") &&
    isFilledText(value.dealCode) &&
    isFilledText(value.dealDesc)
  );
}

/** 响应体, as it is sent. */
export const noticeReplyRespBodyValidator: Validator<NoticeReplyRespBody> = /*@__PURE__*/ validator(
  {
    structure: noticeReplyRespBodyStructure,
    face: "sent",
    check: isNoticeReplyRespBody,
  },
);

/** 响应体, as it is received. */
export const noticeReplyRespBodyReceivedValidator: Validator<NoticeReplyRespBodyReceived> =
  /*@__PURE__*/ validator({
    structure: noticeReplyRespBodyStructure,
    face: "received",
    check: isNoticeReplyRespBodyReceived,
  });
