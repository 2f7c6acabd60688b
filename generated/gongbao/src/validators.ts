// Generated from specs/gongbao by baowen. Do not edit: change the spec, then run `baowen generate`.

import type {
  ApplicantInfo,
  ApplicantInfoReceived,
  BaqRequiredInfo,
  BaqRequiredInfoReceived,
  ClaimBody,
  ClaimBodyReceived,
  ClaimResult,
  ClaimResultReceived,
  CorrectBody,
  CorrectBodyReceived,
  CorrectInfo,
  CorrectInfoReceived,
  CorrectReplyData,
  CorrectReplyDataReceived,
  CorrectResult,
  CorrectResultReceived,
  DateInfo,
  DateInfoReceived,
  InsureBody,
  InsureBodyReceived,
  InsureReplyData,
  InsureReplyDataReceived,
  InsureResult,
  InsureResultReceived,
  InsuredInfo,
  InsuredInfoReceived,
  InvoiceBody,
  InvoiceBodyReceived,
  InvoiceReceiptBody,
  InvoiceReceiptBodyReceived,
  InvoiceReceiptResult,
  InvoiceReceiptResultReceived,
  InvoiceResult,
  InvoiceResultReceived,
  PaymentReceiptBody,
  PaymentReceiptBodyReceived,
  PaymentReceiptResult,
  PaymentReceiptResultReceived,
  PolicyInfo,
  PolicyInfoReceived,
  ReceiptsEnvelope,
  ReceiptsEnvelopeReceived,
  ReceiptsEnvelopeRequestHead,
  ReceiptsEnvelopeRequestHeadReceived,
  ReceiptsReply,
  ReceiptsReplyReceived,
  ReceiptsReplyResponseHead,
  ReceiptsReplyResponseHeadReceived,
  ServiceEnvelope,
  ServiceEnvelopeReceived,
  ServiceEnvelopeRequestHead,
  ServiceEnvelopeRequestHeadReceived,
  ServiceReply,
  ServiceReplyReceived,
  ServiceReplyResponseHead,
  ServiceReplyResponseHeadReceived,
  SurrenderBody,
  SurrenderBodyReceived,
  SurrenderReceiptBody,
  SurrenderReceiptBodyReceived,
  SurrenderReceiptResult,
  SurrenderReceiptResultReceived,
  SurrenderResult,
  SurrenderResultReceived,
} from "./types.js";
import type { Structure, Validator, WireObject } from "@baowen/runtime";
import {
  fourDigits,
  fromBooleanToText,
  fromDecimalToText,
  fromLongToText,
  hasOnly,
  isAnyDecimalText,
  isDay,
  isDecimalText,
  isFilled,
  isFilledText,
  isIntText,
  isObject,
  isSafeIntText,
  isText,
  threeDigits,
  toDecimal,
  toInt,
  twoDigits,
  validator,
} from "@baowen/runtime";

const invoiceType_codes: readonly string[] = ["1", "2", "3"];

const invoiceBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "policyNo",
  "InvoiceType",
  "InvoiceHead",
  "cusCode",
  "email",
  "addressee",
  "addresseePhone",
  "address",
  "addInfo",
  "bankInfo",
  "bankAcc",
  "phoneNo",
]);

const invoiceBodyStructure: Structure = {
  name: "InvoiceBody",
  title: "申请发票",
  rows: "spec#3.4.5/request.",
  emptyIsAbsent: true,
  fields: [
    {
      name: "policyNo",
      type: { kind: "string" },
      required: true,
      title: "保单号",
      accepts: ["policyno"],
    },
    {
      name: "InvoiceType",
      type: { kind: "code", name: "InvoiceType", values: invoiceType_codes, wire: "string" },
      required: true,
      title: "发票类型",
    },
    {
      name: "InvoiceHead",
      type: { kind: "string" },
      required: true,
      title: "发票抬头",
      sensitive: "name",
    },
    {
      name: "cusCode",
      type: { kind: "string" },
      required: true,
      title: "纳税人识别号",
      sensitive: "id-card",
      accepts: ["cuscCode"],
    },
    { name: "email", type: { kind: "string" }, title: "电子邮箱", sensitive: "email" },
    { name: "addressee", type: { kind: "string" }, title: "收件人", sensitive: "name" },
    {
      name: "addresseePhone",
      type: { kind: "string" },
      title: "收件人手机号",
      sensitive: "mobile",
    },
    { name: "address", type: { kind: "string" }, title: "收件地址", sensitive: "address" },
    { name: "addInfo", type: { kind: "string" }, title: "注册地址", sensitive: "address" },
    { name: "bankInfo", type: { kind: "string" }, title: "开户行" },
    { name: "bankAcc", type: { kind: "string" }, title: "开户帐号", sensitive: "bank-account" },
    { name: "phoneNo", type: { kind: "string" }, title: "联系电话", sensitive: "mobile" },
  ],
};

function isInvoiceBody(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    InvoiceType: invoiceType,
    email,
    addressee,
    addresseePhone,
    address,
    addInfo,
    bankInfo,
    bankAcc,
    phoneNo,
  } = value;
  return (
    typeof value.policyNo === "string" &&
    (invoiceType === "1" || invoiceType === "2" || invoiceType === "3") &&
    typeof value.InvoiceHead === "string" &&
    typeof value.cusCode === "string" &&
    (typeof email === "string" || email === undefined) &&
    (typeof addressee === "string" || addressee === undefined) &&
    (typeof addresseePhone === "string" || addresseePhone === undefined) &&
    (typeof address === "string" || address === undefined) &&
    (typeof addInfo === "string" || addInfo === undefined) &&
    (typeof bankInfo === "string" || bankInfo === undefined) &&
    (typeof bankAcc === "string" || bankAcc === undefined) &&
    (typeof phoneNo === "string" || phoneNo === undefined) &&
    hasOnly(value, invoiceBody_names)
  );
}

function isInvoiceBodyReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { email, addressee, addresseePhone, address, addInfo, bankInfo, bankAcc, phoneNo } = value;
  return (
    isFilledText(value.policyNo) &&
    isFilledText(value.InvoiceType) &&
    isFilledText(value.InvoiceHead) &&
    isFilledText(value.cusCode) &&
    (typeof email === "string" || email === undefined) &&
    (typeof addressee === "string" || addressee === undefined) &&
    (typeof addresseePhone === "string" || addresseePhone === undefined) &&
    (typeof address === "string" || address === undefined) &&
    (typeof addInfo === "string" || addInfo === undefined) &&
    (typeof bankInfo === "string" || bankInfo === undefined) &&
    (typeof bankAcc === "string" || bankAcc === undefined) &&
    (typeof phoneNo === "string" || phoneNo === undefined)
  );
}

function decodeInvoiceBody(wire: WireObject): object {
  const { InvoiceType: _0, InvoiceHead: _1, cusCode: _2, ...others } = wire;
  const value: { [name: string]: unknown } = others;
  if (wire.InvoiceType !== undefined) value.invoiceType = wire.InvoiceType;
  if (wire.InvoiceHead !== undefined) value.invoiceHead = wire.InvoiceHead;
  if (wire.cusCode !== undefined) value.taxpayerNo = wire.cusCode;
  return value;
}

export function encodeInvoiceBody(value: InvoiceBody): WireObject {
  const { invoiceType: _0, invoiceHead: _1, taxpayerNo: _2, ...others } = value;
  const wire: { [name: string]: unknown } = others;
  if (value.invoiceType !== undefined) wire.InvoiceType = value.invoiceType;
  if (value.invoiceHead !== undefined) wire.InvoiceHead = value.invoiceHead;
  if (value.taxpayerNo !== undefined) wire.cusCode = value.taxpayerNo;
  return wire as WireObject;
}

/** 申请发票, as it is sent. */
export const invoiceBodyValidator: Validator<InvoiceBody> = /*@__PURE__*/ validator({
  structure: invoiceBodyStructure,
  face: "sent",
  check: isInvoiceBody,
  decode: decodeInvoiceBody as (wire: WireObject) => InvoiceBody,
});

/** 申请发票, as it is received. */
export const invoiceBodyReceivedValidator: Validator<InvoiceBodyReceived> = /*@__PURE__*/ validator(
  {
    structure: invoiceBodyStructure,
    face: "received",
    check: isInvoiceBodyReceived,
    decode: decodeInvoiceBody as (wire: WireObject) => InvoiceBodyReceived,
  },
);

/** Whether a value is a real day or time, written as yyyy-MM-dd HH:mm:ss:SSS. */
function isDate_yyyy_MM_dd_HH_mm_ss_SSS(value: unknown): boolean {
  return (
    typeof value === "string" &&
    value.length === 23 &&
    value[4] === "-" &&
    value[7] === "-" &&
    value[10] === " " &&
    value[13] === ":" &&
    value[16] === ":" &&
    value[19] === ":" &&
    isDay(fourDigits(value, 0), twoDigits(value, 5), twoDigits(value, 8)) &&
    twoDigits(value, 11) < 24 &&
    twoDigits(value, 14) < 60 &&
    twoDigits(value, 17) < 60 &&
    threeDigits(value, 20) < 1000
  );
}

const invoiceResult_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "responseTime",
  "resultFlag",
  "resultMessage",
]);

const invoiceResultStructure: Structure = {
  name: "InvoiceResult",
  title: "保险公司返回报文",
  rows: "spec#3.4.5/reply.",
  emptyIsAbsent: true,
  fields: [
    {
      name: "responseTime",
      type: {
        kind: "datetime",
        format: "yyyy-MM-dd HH:mm:ss:SSS",
        is: isDate_yyyy_MM_dd_HH_mm_ss_SSS,
      },
      required: { when: { kind: "compare", path: ["resultFlag"], op: "=", value: "true" } },
      title: "处理时间",
    },
    {
      name: "resultFlag",
      type: { kind: "text", of: { kind: "boolean", words: ["true", "false"] } },
      required: true,
      title: "处理状态",
    },
    { name: "resultMessage", type: { kind: "string" }, required: true, title: "处理结果" },
  ],
};

function isInvoiceResult(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { responseTime, resultFlag } = value;
  return (
    (responseTime === undefined
      ? resultFlag !== "true"
      : isDate_yyyy_MM_dd_HH_mm_ss_SSS(responseTime)) &&
    (resultFlag === "true" || resultFlag === "false") &&
    typeof value.resultMessage === "string" &&
    hasOnly(value, invoiceResult_names)
  );
}

function isInvoiceResultReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { responseTime, resultFlag } = value;
  return (
    (responseTime === undefined || responseTime === ""
      ? resultFlag !== "true"
      : isDate_yyyy_MM_dd_HH_mm_ss_SSS(responseTime)) &&
    (resultFlag === "true" || resultFlag === "false") &&
    isFilledText(value.resultMessage)
  );
}

function decodeInvoiceResult(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.resultFlag != null) value.resultFlag = wire.resultFlag === "true";
  return value;
}

export function encodeInvoiceResult(value: InvoiceResult): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.resultFlag = fromBooleanToText(value.resultFlag, ["true", "false"]);
  return wire as WireObject;
}

/** 保险公司返回报文, as it is sent. */
export const invoiceResultValidator: Validator<InvoiceResult> = /*@__PURE__*/ validator({
  structure: invoiceResultStructure,
  face: "sent",
  check: isInvoiceResult,
  decode: decodeInvoiceResult as (wire: WireObject) => InvoiceResult,
});

/** 保险公司返回报文, as it is received. */
export const invoiceResultReceivedValidator: Validator<InvoiceResultReceived> =
  /*@__PURE__*/ validator({
    structure: invoiceResultStructure,
    face: "received",
    check: isInvoiceResultReceived,
    decode: decodeInvoiceResult as (wire: WireObject) => InvoiceResultReceived,
  });

const claimBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "policyno",
  "claimName",
  "claimPhone",
  "cliaimReason",
]);

const claimBodyStructure: Structure = {
  name: "ClaimBody",
  title: "理赔请求",
  rows: "spec#3.4.4/request.",
  emptyIsAbsent: true,
  fields: [
    { name: "policyno", type: { kind: "string" }, required: true, title: "保单号" },
    {
      name: "claimName",
      type: { kind: "string" },
      required: true,
      title: "理赔人姓名",
      sensitive: "name",
    },
    {
      name: "claimPhone",
      type: { kind: "string" },
      required: true,
      title: "理赔人联系方式",
      sensitive: "mobile",
    },
    { name: "cliaimReason", type: { kind: "string" }, required: true, title: "理赔原因" },
  ],
};

function isClaimBody(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.policyno === "string" &&
    typeof value.claimName === "string" &&
    typeof value.claimPhone === "string" &&
    typeof value.cliaimReason === "string" &&
    hasOnly(value, claimBody_names)
  );
}

function isClaimBodyReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.policyno) &&
    isFilledText(value.claimName) &&
    isFilledText(value.claimPhone) &&
    isFilledText(value.cliaimReason)
  );
}

function decodeClaimBody(wire: WireObject): object {
  const { policyno: _0, cliaimReason: _1, ...others } = wire;
  const value: { [name: string]: unknown } = others;
  if (wire.policyno !== undefined) value.policyNo = wire.policyno;
  if (wire.cliaimReason !== undefined) value.claimReason = wire.cliaimReason;
  return value;
}

export function encodeClaimBody(value: ClaimBody): WireObject {
  const { policyNo: _0, claimReason: _1, ...others } = value;
  const wire: { [name: string]: unknown } = others;
  if (value.policyNo !== undefined) wire.policyno = value.policyNo;
  if (value.claimReason !== undefined) wire.cliaimReason = value.claimReason;
  return wire as WireObject;
}

/** 理赔请求, as it is sent. */
export const claimBodyValidator: Validator<ClaimBody> = /*@__PURE__*/ validator({
  structure: claimBodyStructure,
  face: "sent",
  check: isClaimBody,
  decode: decodeClaimBody as (wire: WireObject) => ClaimBody,
});

/** 理赔请求, as it is received. */
export const claimBodyReceivedValidator: Validator<ClaimBodyReceived> = /*@__PURE__*/ validator({
  structure: claimBodyStructure,
  face: "received",
  check: isClaimBodyReceived,
  decode: decodeClaimBody as (wire: WireObject) => ClaimBodyReceived,
});

const claimResult_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "responseTime",
  "resultFlag",
  "resultMessage",
]);

const claimResultStructure: Structure = {
  name: "ClaimResult",
  title: "保险公司返回报文",
  rows: "spec#3.4.4/reply.",
  emptyIsAbsent: true,
  fields: [
    {
      name: "responseTime",
      type: {
        kind: "datetime",
        format: "yyyy-MM-dd HH:mm:ss:SSS",
        is: isDate_yyyy_MM_dd_HH_mm_ss_SSS,
      },
      required: { when: { kind: "compare", path: ["resultFlag"], op: "=", value: "true" } },
      title: "处理时间",
    },
    {
      name: "resultFlag",
      type: { kind: "text", of: { kind: "boolean", words: ["true", "false"] } },
      required: true,
      title: "处理状态",
    },
    { name: "resultMessage", type: { kind: "string" }, required: true, title: "处理结果" },
  ],
};

function isClaimResult(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { responseTime, resultFlag } = value;
  return (
    (responseTime === undefined
      ? resultFlag !== "true"
      : isDate_yyyy_MM_dd_HH_mm_ss_SSS(responseTime)) &&
    (resultFlag === "true" || resultFlag === "false") &&
    typeof value.resultMessage === "string" &&
    hasOnly(value, claimResult_names)
  );
}

function isClaimResultReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { responseTime, resultFlag } = value;
  return (
    (responseTime === undefined || responseTime === ""
      ? resultFlag !== "true"
      : isDate_yyyy_MM_dd_HH_mm_ss_SSS(responseTime)) &&
    (resultFlag === "true" || resultFlag === "false") &&
    isFilledText(value.resultMessage)
  );
}

function decodeClaimResult(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.resultFlag != null) value.resultFlag = wire.resultFlag === "true";
  return value;
}

export function encodeClaimResult(value: ClaimResult): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.resultFlag = fromBooleanToText(value.resultFlag, ["true", "false"]);
  return wire as WireObject;
}

/** 保险公司返回报文, as it is sent. */
export const claimResultValidator: Validator<ClaimResult> = /*@__PURE__*/ validator({
  structure: claimResultStructure,
  face: "sent",
  check: isClaimResult,
  decode: decodeClaimResult as (wire: WireObject) => ClaimResult,
});

/** 保险公司返回报文, as it is received. */
export const claimResultReceivedValidator: Validator<ClaimResultReceived> = /*@__PURE__*/ validator(
  {
    structure: claimResultStructure,
    face: "received",
    check: isClaimResultReceived,
    decode: decodeClaimResult as (wire: WireObject) => ClaimResultReceived,
  },
);

const ptextFlag_codes: readonly string[] = ["1", "0"];

const correctBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "isPtextFlag",
  "endorseText",
  "policyno",
  "correctInfo",
]);

const correctBodyStructure: Structure = {
  name: "CorrectBody",
  title: "批改请求",
  emptyIsAbsent: true,
  fields: [
    {
      name: "isPtextFlag",
      type: { kind: "code", name: "PtextFlag", values: ptextFlag_codes, wire: "string" },
      required: true,
      title: "自定义特别约定标识",
      cite: "spec#3.4.3/request.isPtextFlag",
    },
    {
      name: "endorseText",
      type: { kind: "string" },
      required: true,
      title: "特别约定内容",
      cite: "spec#3.4.3/request.endorseText",
    },
    {
      name: "policyno",
      type: { kind: "string" },
      required: true,
      title: "保单号",
      cite: "spec#3.4.3/request.policyno",
    },
    { name: "correctInfo", type: { kind: "structure", of: () => correctInfoStructure } },
  ],
};

function isCorrectBody(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { isPtextFlag, correctInfo } = value;
  return (
    (isPtextFlag === "1" || isPtextFlag === "0") &&
    typeof value.endorseText === "string" &&
    typeof value.policyno === "string" &&
    (isCorrectInfo(correctInfo) || correctInfo === undefined) &&
    hasOnly(value, correctBody_names)
  );
}

function isCorrectBodyReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { correctInfo } = value;
  return (
    isFilledText(value.isPtextFlag) &&
    isFilledText(value.endorseText) &&
    isFilledText(value.policyno) &&
    (isCorrectInfoReceived(correctInfo) || correctInfo === undefined || correctInfo === "")
  );
}

function decodeCorrectBody(wire: WireObject): object {
  const { isPtextFlag: _0, policyno: _1, ...others } = wire;
  const value: { [name: string]: unknown } = others;
  if (wire.isPtextFlag !== undefined) value.specialClauseFlag = wire.isPtextFlag;
  if (wire.policyno !== undefined) value.policyNo = wire.policyno;
  if (wire.correctInfo != null)
    value.correctInfo = decodeCorrectInfo(wire.correctInfo as WireObject);
  return value;
}

export function encodeCorrectBody(value: CorrectBody): WireObject {
  const { specialClauseFlag: _0, policyNo: _1, ...others } = value;
  const wire: { [name: string]: unknown } = others;
  if (value.specialClauseFlag !== undefined) wire.isPtextFlag = value.specialClauseFlag;
  if (value.policyNo !== undefined) wire.policyno = value.policyNo;
  if (value.correctInfo !== undefined) wire.correctInfo = encodeCorrectInfo(value.correctInfo);
  return wire as WireObject;
}

/** 批改请求, as it is sent. */
export const correctBodyValidator: Validator<CorrectBody> = /*@__PURE__*/ validator({
  structure: correctBodyStructure,
  face: "sent",
  check: isCorrectBody,
  decode: decodeCorrectBody as (wire: WireObject) => CorrectBody,
});

/** 批改请求, as it is received. */
export const correctBodyReceivedValidator: Validator<CorrectBodyReceived> = /*@__PURE__*/ validator(
  {
    structure: correctBodyStructure,
    face: "received",
    check: isCorrectBodyReceived,
    decode: decodeCorrectBody as (wire: WireObject) => CorrectBodyReceived,
  },
);

const correctInfo_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "dateInfo",
  "insuredInfo",
  "baqRequiredInfo",
]);

const correctInfoStructure: Structure = {
  name: "CorrectInfo",
  rows: "spec#3.4.3/request.",
  emptyIsAbsent: true,
  fields: [
    {
      name: "dateInfo",
      type: { kind: "structure", of: () => dateInfoStructure },
      title: "批改时间",
    },
    {
      name: "insuredInfo",
      type: { kind: "structure", of: () => insuredInfoStructure },
      title: "批改被保险人",
    },
    {
      name: "baqRequiredInfo",
      type: { kind: "structure", of: () => baqRequiredInfoStructure },
      title: "BAQ 险种",
    },
  ],
};

function isCorrectInfo(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { dateInfo, insuredInfo, baqRequiredInfo } = value;
  return (
    (isDateInfo(dateInfo) || dateInfo === undefined) &&
    (isInsuredInfo(insuredInfo) || insuredInfo === undefined) &&
    (isBaqRequiredInfo(baqRequiredInfo) || baqRequiredInfo === undefined) &&
    hasOnly(value, correctInfo_names)
  );
}

function isCorrectInfoReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { dateInfo, insuredInfo, baqRequiredInfo } = value;
  return (
    (isDateInfoReceived(dateInfo) || dateInfo === undefined || dateInfo === "") &&
    (isInsuredInfoReceived(insuredInfo) || insuredInfo === undefined || insuredInfo === "") &&
    (isBaqRequiredInfoReceived(baqRequiredInfo) ||
      baqRequiredInfo === undefined ||
      baqRequiredInfo === "")
  );
}

function decodeCorrectInfo(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.dateInfo != null) value.dateInfo = decodeDateInfo(wire.dateInfo as WireObject);
  return value;
}

export function encodeCorrectInfo(value: CorrectInfo): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  if (value.dateInfo !== undefined) wire.dateInfo = encodeDateInfo(value.dateInfo);
  return wire as WireObject;
}

/** CorrectInfo, as it is sent. */
export const correctInfoValidator: Validator<CorrectInfo> = /*@__PURE__*/ validator({
  structure: correctInfoStructure,
  face: "sent",
  check: isCorrectInfo,
  decode: decodeCorrectInfo as (wire: WireObject) => CorrectInfo,
});

/** CorrectInfo, as it is received. */
export const correctInfoReceivedValidator: Validator<CorrectInfoReceived> = /*@__PURE__*/ validator(
  {
    structure: correctInfoStructure,
    face: "received",
    check: isCorrectInfoReceived,
    decode: decodeCorrectInfo as (wire: WireObject) => CorrectInfoReceived,
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

const dateInfo_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "stratDate",
  "endDate",
  "tender",
]);

const dateInfoStructure: Structure = {
  name: "DateInfo",
  title: "批改时间",
  rows: "spec#3.4.3/request.",
  emptyIsAbsent: true,
  fields: [
    {
      name: "stratDate",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      required: true,
      title: "起保日期",
    },
    {
      name: "endDate",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      required: true,
      title: "终保日期",
    },
    {
      name: "tender",
      type: { kind: "text", of: { kind: "int" } },
      required: true,
      title: "保险期限",
    },
  ],
};

function isDateInfo(value: unknown): boolean {
  return (
    isObject(value) &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.stratDate) &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.endDate) &&
    isIntText(value.tender) &&
    hasOnly(value, dateInfo_names)
  );
}

function isDateInfoReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.stratDate) &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.endDate) &&
    isSafeIntText(value.tender)
  );
}

function decodeDateInfo(wire: WireObject): object {
  const { stratDate: _0, tender: _1, ...others } = wire;
  const value: { [name: string]: unknown } = others;
  if (wire.stratDate !== undefined) value.startDate = wire.stratDate;
  if (wire.tender != null) value.period = toInt(wire.tender);
  return value;
}

export function encodeDateInfo(value: DateInfo): WireObject {
  const { startDate: _0, period: _1, ...others } = value;
  const wire: { [name: string]: unknown } = others;
  if (value.startDate !== undefined) wire.stratDate = value.startDate;
  wire.tender = fromLongToText(value.period);
  return wire as WireObject;
}

/** 批改时间, as it is sent. */
export const dateInfoValidator: Validator<DateInfo> = /*@__PURE__*/ validator({
  structure: dateInfoStructure,
  face: "sent",
  check: isDateInfo,
  decode: decodeDateInfo as (wire: WireObject) => DateInfo,
});

/** 批改时间, as it is received. */
export const dateInfoReceivedValidator: Validator<DateInfoReceived> = /*@__PURE__*/ validator({
  structure: dateInfoStructure,
  face: "received",
  check: isDateInfoReceived,
  decode: decodeDateInfo as (wire: WireObject) => DateInfoReceived,
});

const insuredInfo_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "name",
  "idNumber",
  "mobile",
]);

const insuredInfoStructure: Structure = {
  name: "InsuredInfo",
  title: "批改被保险人",
  rows: "spec#3.4.3/request.",
  emptyIsAbsent: true,
  fields: [
    {
      name: "name",
      type: { kind: "string" },
      required: true,
      title: "被保险人姓名",
      sensitive: "name",
    },
    {
      name: "idNumber",
      type: { kind: "string" },
      required: true,
      title: "被保险人统一信用社会代码",
      sensitive: "id-card",
    },
    { name: "mobile", type: { kind: "string" }, title: "被保险人手机号码", sensitive: "mobile" },
  ],
};

function isInsuredInfo(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { mobile } = value;
  return (
    typeof value.name === "string" &&
    typeof value.idNumber === "string" &&
    (typeof mobile === "string" || mobile === undefined) &&
    hasOnly(value, insuredInfo_names)
  );
}

function isInsuredInfoReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { mobile } = value;
  return (
    isFilledText(value.name) &&
    isFilledText(value.idNumber) &&
    (typeof mobile === "string" || mobile === undefined)
  );
}

/** 批改被保险人, as it is sent. */
export const insuredInfoValidator: Validator<InsuredInfo> = /*@__PURE__*/ validator({
  structure: insuredInfoStructure,
  face: "sent",
  check: isInsuredInfo,
});

/** 批改被保险人, as it is received. */
export const insuredInfoReceivedValidator: Validator<InsuredInfoReceived> = /*@__PURE__*/ validator(
  {
    structure: insuredInfoStructure,
    face: "received",
    check: isInsuredInfoReceived,
  },
);

const baqRequiredInfo_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "projectName",
  "projectNo",
  "tendereeAddress",
]);

const baqRequiredInfoStructure: Structure = {
  name: "BaqRequiredInfo",
  title: "BAQ 险种",
  rows: "spec#3.4.3/request.",
  emptyIsAbsent: true,
  fields: [
    { name: "projectName", type: { kind: "string" }, required: true, title: "招标项目名称" },
    { name: "projectNo", type: { kind: "string" }, required: true, title: "招标文件编号" },
    {
      name: "tendereeAddress",
      type: { kind: "string" },
      title: "招标人地址",
      sensitive: "address",
    },
  ],
};

function isBaqRequiredInfo(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { tendereeAddress } = value;
  return (
    typeof value.projectName === "string" &&
    typeof value.projectNo === "string" &&
    (typeof tendereeAddress === "string" || tendereeAddress === undefined) &&
    hasOnly(value, baqRequiredInfo_names)
  );
}

function isBaqRequiredInfoReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { tendereeAddress } = value;
  return (
    isFilledText(value.projectName) &&
    isFilledText(value.projectNo) &&
    (typeof tendereeAddress === "string" || tendereeAddress === undefined)
  );
}

/** BAQ 险种, as it is sent. */
export const baqRequiredInfoValidator: Validator<BaqRequiredInfo> = /*@__PURE__*/ validator({
  structure: baqRequiredInfoStructure,
  face: "sent",
  check: isBaqRequiredInfo,
});

/** BAQ 险种, as it is received. */
export const baqRequiredInfoReceivedValidator: Validator<BaqRequiredInfoReceived> =
  /*@__PURE__*/ validator({
    structure: baqRequiredInfoStructure,
    face: "received",
    check: isBaqRequiredInfoReceived,
  });

const correctResult_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "responseTime",
  "resultFlag",
  "resultMessage",
  "InsurancePhone",
  "downLoadUrl",
  "InsuranceTime",
]);

const correctResultStructure: Structure = {
  name: "CorrectResult",
  title: "保险公司返回报文",
  rows: "spec#3.4.3/reply.",
  emptyIsAbsent: true,
  fields: [
    {
      name: "responseTime",
      type: {
        kind: "datetime",
        format: "yyyy-MM-dd HH:mm:ss:SSS",
        is: isDate_yyyy_MM_dd_HH_mm_ss_SSS,
      },
      required: { when: { kind: "compare", path: ["resultFlag"], op: "=", value: "true" } },
      title: "处理时间",
    },
    {
      name: "resultFlag",
      type: { kind: "text", of: { kind: "boolean", words: ["true", "false"] } },
      required: true,
      title: "处理状态",
    },
    { name: "resultMessage", type: { kind: "string" }, required: true, title: "处理结果" },
    {
      name: "InsurancePhone",
      type: { kind: "string" },
      required: { when: { kind: "compare", path: ["resultFlag"], op: "=", value: "true" } },
      title: "保险公司联系方式",
    },
    {
      name: "downLoadUrl",
      type: { kind: "string" },
      required: { when: { kind: "compare", path: ["resultFlag"], op: "=", value: "true" } },
      title: "电子保单下载地址",
      sensitive: "credential",
    },
    {
      name: "InsuranceTime",
      type: { kind: "string" },
      required: { when: { kind: "compare", path: ["resultFlag"], op: "=", value: "true" } },
      title: "保单起期和止期",
    },
  ],
};

function isCorrectResult(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    responseTime,
    resultFlag,
    InsurancePhone: insurancePhone,
    downLoadUrl,
    InsuranceTime: insuranceTime,
  } = value;
  return (
    (responseTime === undefined
      ? resultFlag !== "true"
      : isDate_yyyy_MM_dd_HH_mm_ss_SSS(responseTime)) &&
    (resultFlag === "true" || resultFlag === "false") &&
    typeof value.resultMessage === "string" &&
    (insurancePhone === undefined ? resultFlag !== "true" : typeof insurancePhone === "string") &&
    (downLoadUrl === undefined ? resultFlag !== "true" : typeof downLoadUrl === "string") &&
    (insuranceTime === undefined ? resultFlag !== "true" : typeof insuranceTime === "string") &&
    hasOnly(value, correctResult_names)
  );
}

function isCorrectResultReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    responseTime,
    resultFlag,
    InsurancePhone: insurancePhone,
    downLoadUrl,
    InsuranceTime: insuranceTime,
  } = value;
  return (
    (responseTime === undefined || responseTime === ""
      ? resultFlag !== "true"
      : isDate_yyyy_MM_dd_HH_mm_ss_SSS(responseTime)) &&
    (resultFlag === "true" || resultFlag === "false") &&
    isFilledText(value.resultMessage) &&
    (insurancePhone === undefined || insurancePhone === ""
      ? resultFlag !== "true"
      : typeof insurancePhone === "string") &&
    (downLoadUrl === undefined || downLoadUrl === ""
      ? resultFlag !== "true"
      : typeof downLoadUrl === "string") &&
    (insuranceTime === undefined || insuranceTime === ""
      ? resultFlag !== "true"
      : typeof insuranceTime === "string")
  );
}

function decodeCorrectResult(wire: WireObject): object {
  const { InsurancePhone: _0, downLoadUrl: _1, InsuranceTime: _2, ...others } = wire;
  const value: { [name: string]: unknown } = others;
  if (wire.resultFlag != null) value.resultFlag = wire.resultFlag === "true";
  if (wire.InsurancePhone !== undefined) value.insurancePhone = wire.InsurancePhone;
  if (wire.downLoadUrl !== undefined) value.downloadUrl = wire.downLoadUrl;
  if (wire.InsuranceTime !== undefined) value.insuranceTime = wire.InsuranceTime;
  return value;
}

export function encodeCorrectResult(value: CorrectResult): WireObject {
  const { insurancePhone: _0, downloadUrl: _1, insuranceTime: _2, ...others } = value;
  const wire: { [name: string]: unknown } = others;
  wire.resultFlag = fromBooleanToText(value.resultFlag, ["true", "false"]);
  if (value.insurancePhone !== undefined) wire.InsurancePhone = value.insurancePhone;
  if (value.downloadUrl !== undefined) wire.downLoadUrl = value.downloadUrl;
  if (value.insuranceTime !== undefined) wire.InsuranceTime = value.insuranceTime;
  return wire as WireObject;
}

/** 保险公司返回报文, as it is sent. */
export const correctResultValidator: Validator<CorrectResult> = /*@__PURE__*/ validator({
  structure: correctResultStructure,
  face: "sent",
  check: isCorrectResult,
  decode: decodeCorrectResult as (wire: WireObject) => CorrectResult,
});

/** 保险公司返回报文, as it is received. */
export const correctResultReceivedValidator: Validator<CorrectResultReceived> =
  /*@__PURE__*/ validator({
    structure: correctResultStructure,
    face: "received",
    check: isCorrectResultReceived,
    decode: decodeCorrectResult as (wire: WireObject) => CorrectResultReceived,
  });

const insureBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "applicantInfo",
  "policyInfo",
]);

const insureBodyStructure: Structure = {
  name: "InsureBody",
  title: "投保请求",
  rows: "spec#3.4.1/request.",
  emptyIsAbsent: true,
  fields: [
    {
      name: "applicantInfo",
      type: { kind: "structure", of: () => applicantInfoStructure },
      required: true,
      title: "投保人信息",
    },
    {
      name: "policyInfo",
      type: { kind: "structure", of: () => policyInfoStructure },
      required: true,
      title: "保单信息",
    },
  ],
};

function isInsureBody(value: unknown): boolean {
  return (
    isObject(value) &&
    isApplicantInfo(value.applicantInfo) &&
    isPolicyInfo(value.policyInfo) &&
    hasOnly(value, insureBody_names)
  );
}

function isInsureBodyReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isApplicantInfoReceived(value.applicantInfo) &&
    isPolicyInfoReceived(value.policyInfo)
  );
}

function decodeInsureBody(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.applicantInfo != null)
    value.applicantInfo = decodeApplicantInfo(wire.applicantInfo as WireObject);
  if (wire.policyInfo != null) value.policyInfo = decodePolicyInfo(wire.policyInfo as WireObject);
  return value;
}

export function encodeInsureBody(value: InsureBody): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.applicantInfo = encodeApplicantInfo(value.applicantInfo);
  wire.policyInfo = encodePolicyInfo(value.policyInfo);
  return wire as WireObject;
}

/** 投保请求, as it is sent. */
export const insureBodyValidator: Validator<InsureBody> = /*@__PURE__*/ validator({
  structure: insureBodyStructure,
  face: "sent",
  check: isInsureBody,
  decode: decodeInsureBody as (wire: WireObject) => InsureBody,
});

/** 投保请求, as it is received. */
export const insureBodyReceivedValidator: Validator<InsureBodyReceived> = /*@__PURE__*/ validator({
  structure: insureBodyStructure,
  face: "received",
  check: isInsureBodyReceived,
  decode: decodeInsureBody as (wire: WireObject) => InsureBodyReceived,
});

const applicantInfo_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "name",
  "mobile",
  "idNumber",
  "ProjectName",
  "BidSectionCode",
  "TendereeName",
  "TendereeCode",
  "TendereeAddress",
  "TendereeContactPhoneNumber",
]);

const applicantInfoStructure: Structure = {
  name: "ApplicantInfo",
  title: "投保人信息",
  rows: "spec#3.4.1/request.",
  emptyIsAbsent: true,
  fields: [
    {
      name: "name",
      type: { kind: "string", max: 20 },
      required: true,
      title: "投保人姓名",
      sensitive: "name",
    },
    {
      name: "mobile",
      type: { kind: "string" },
      required: true,
      title: "投保人手机号码",
      sensitive: "mobile",
    },
    {
      name: "idNumber",
      type: { kind: "string" },
      required: true,
      title: "投保人统一信用社会代码",
      sensitive: "id-card",
    },
    { name: "ProjectName", type: { kind: "opaque" }, required: true, title: "项目名称" },
    { name: "BidSectionCode", type: { kind: "opaque" }, required: true, title: "项目标段编号" },
    {
      name: "TendereeName",
      type: { kind: "opaque" },
      required: true,
      title: "招标人名称",
      sensitive: "name",
    },
    {
      name: "TendereeCode",
      type: { kind: "opaque" },
      required: true,
      title: "招标人统一社会信用代码",
      sensitive: "id-card",
    },
    {
      name: "TendereeAddress",
      type: { kind: "opaque" },
      title: "招标人地址",
      sensitive: "address",
    },
    {
      name: "TendereeContactPhoneNumber",
      type: { kind: "opaque" },
      title: "招标人联系电话",
      sensitive: "mobile",
    },
  ],
};

function isApplicantInfo(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    TendereeAddress: tendereeAddress,
    TendereeContactPhoneNumber: tendereeContactPhoneNumber,
  } = value;
  return (
    isText(value.name, 0, 20) &&
    typeof value.mobile === "string" &&
    typeof value.idNumber === "string" &&
    typeof value.ProjectName === "string" &&
    typeof value.BidSectionCode === "string" &&
    typeof value.TendereeName === "string" &&
    typeof value.TendereeCode === "string" &&
    (typeof tendereeAddress === "string" || tendereeAddress === undefined) &&
    (typeof tendereeContactPhoneNumber === "string" || tendereeContactPhoneNumber === undefined) &&
    hasOnly(value, applicantInfo_names)
  );
}

function isApplicantInfoReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    TendereeAddress: tendereeAddress,
    TendereeContactPhoneNumber: tendereeContactPhoneNumber,
  } = value;
  return (
    isFilledText(value.name) &&
    isFilledText(value.mobile) &&
    isFilledText(value.idNumber) &&
    isFilledText(value.ProjectName) &&
    isFilledText(value.BidSectionCode) &&
    isFilledText(value.TendereeName) &&
    isFilledText(value.TendereeCode) &&
    (typeof tendereeAddress === "string" || tendereeAddress === undefined) &&
    (typeof tendereeContactPhoneNumber === "string" || tendereeContactPhoneNumber === undefined)
  );
}

function decodeApplicantInfo(wire: WireObject): object {
  const {
    ProjectName: _0,
    BidSectionCode: _1,
    TendereeName: _2,
    TendereeCode: _3,
    TendereeAddress: _4,
    TendereeContactPhoneNumber: _5,
    ...others
  } = wire;
  const value: { [name: string]: unknown } = others;
  if (wire.ProjectName !== undefined) value.projectName = wire.ProjectName;
  if (wire.BidSectionCode !== undefined) value.bidSectionCode = wire.BidSectionCode;
  if (wire.TendereeName !== undefined) value.tendereeName = wire.TendereeName;
  if (wire.TendereeCode !== undefined) value.tendereeCode = wire.TendereeCode;
  if (wire.TendereeAddress !== undefined) value.tendereeAddress = wire.TendereeAddress;
  if (wire.TendereeContactPhoneNumber !== undefined)
    value.tendereeContactPhoneNumber = wire.TendereeContactPhoneNumber;
  return value;
}

export function encodeApplicantInfo(value: ApplicantInfo): WireObject {
  const {
    projectName: _0,
    bidSectionCode: _1,
    tendereeName: _2,
    tendereeCode: _3,
    tendereeAddress: _4,
    tendereeContactPhoneNumber: _5,
    ...others
  } = value;
  const wire: { [name: string]: unknown } = others;
  if (value.projectName !== undefined) wire.ProjectName = value.projectName;
  if (value.bidSectionCode !== undefined) wire.BidSectionCode = value.bidSectionCode;
  if (value.tendereeName !== undefined) wire.TendereeName = value.tendereeName;
  if (value.tendereeCode !== undefined) wire.TendereeCode = value.tendereeCode;
  if (value.tendereeAddress !== undefined) wire.TendereeAddress = value.tendereeAddress;
  if (value.tendereeContactPhoneNumber !== undefined)
    wire.TendereeContactPhoneNumber = value.tendereeContactPhoneNumber;
  return wire as WireObject;
}

/** 投保人信息, as it is sent. */
export const applicantInfoValidator: Validator<ApplicantInfo> = /*@__PURE__*/ validator({
  structure: applicantInfoStructure,
  face: "sent",
  check: isApplicantInfo,
  decode: decodeApplicantInfo as (wire: WireObject) => ApplicantInfo,
});

/** 投保人信息, as it is received. */
export const applicantInfoReceivedValidator: Validator<ApplicantInfoReceived> =
  /*@__PURE__*/ validator({
    structure: applicantInfoStructure,
    face: "received",
    check: isApplicantInfoReceived,
    decode: decodeApplicantInfo as (wire: WireObject) => ApplicantInfoReceived,
  });

const policyInfo_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "sumPremium",
  "sumAmount",
  "endorseText",
]);

const policyInfoStructure: Structure = {
  name: "PolicyInfo",
  title: "保单信息",
  rows: "spec#3.4.1/request.",
  emptyIsAbsent: true,
  fields: [
    {
      name: "sumPremium",
      type: { kind: "text", of: { kind: "decimal", precision: 10, scale: 2 } },
      required: true,
      title: "保单保费",
    },
    {
      name: "sumAmount",
      type: { kind: "text", of: { kind: "decimal", precision: 18, scale: 2 } },
      required: true,
      title: "保单保额",
    },
    { name: "endorseText", type: { kind: "string" }, required: true, title: "特别约定内容" },
  ],
};

function isPolicyInfo(value: unknown): boolean {
  return (
    isObject(value) &&
    isDecimalText(value.sumPremium, 10, 2) &&
    isDecimalText(value.sumAmount, 18, 2) &&
    typeof value.endorseText === "string" &&
    hasOnly(value, policyInfo_names)
  );
}

function isPolicyInfoReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isAnyDecimalText(value.sumPremium) &&
    isAnyDecimalText(value.sumAmount) &&
    isFilledText(value.endorseText)
  );
}

function decodePolicyInfo(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.sumPremium != null) value.sumPremium = toDecimal(wire.sumPremium);
  if (wire.sumAmount != null) value.sumAmount = toDecimal(wire.sumAmount);
  return value;
}

export function encodePolicyInfo(value: PolicyInfo): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.sumPremium = fromDecimalToText(value.sumPremium);
  wire.sumAmount = fromDecimalToText(value.sumAmount);
  return wire as WireObject;
}

/** 保单信息, as it is sent. */
export const policyInfoValidator: Validator<PolicyInfo> = /*@__PURE__*/ validator({
  structure: policyInfoStructure,
  face: "sent",
  check: isPolicyInfo,
  decode: decodePolicyInfo as (wire: WireObject) => PolicyInfo,
});

/** 保单信息, as it is received. */
export const policyInfoReceivedValidator: Validator<PolicyInfoReceived> = /*@__PURE__*/ validator({
  structure: policyInfoStructure,
  face: "received",
  check: isPolicyInfoReceived,
  decode: decodePolicyInfo as (wire: WireObject) => PolicyInfoReceived,
});

const insureResult_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "responseTime",
  "resultFlag",
  "resultMessage",
  "proposalNo",
  "yeepayurl",
]);

const insureResultStructure: Structure = {
  name: "InsureResult",
  title: "保险公司返回报文",
  rows: "spec#3.4.1/reply.",
  emptyIsAbsent: true,
  fields: [
    {
      name: "responseTime",
      type: {
        kind: "datetime",
        format: "yyyy-MM-dd HH:mm:ss:SSS",
        is: isDate_yyyy_MM_dd_HH_mm_ss_SSS,
      },
      required: { when: { kind: "compare", path: ["resultFlag"], op: "=", value: "true" } },
      title: "处理时间",
    },
    {
      name: "resultFlag",
      type: { kind: "text", of: { kind: "boolean", words: ["true", "false"] } },
      required: true,
      title: "处理状态",
    },
    { name: "resultMessage", type: { kind: "string" }, required: true, title: "处理结果" },
    {
      name: "proposalNo",
      type: { kind: "string" },
      required: { when: { kind: "compare", path: ["resultFlag"], op: "=", value: "true" } },
      title: "投保单号",
    },
    {
      name: "yeepayurl",
      type: { kind: "string" },
      required: { when: { kind: "compare", path: ["resultFlag"], op: "=", value: "true" } },
      title: "支付链接",
      sensitive: "credential",
    },
  ],
};

function isInsureResult(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { responseTime, resultFlag, proposalNo, yeepayurl } = value;
  return (
    (responseTime === undefined
      ? resultFlag !== "true"
      : isDate_yyyy_MM_dd_HH_mm_ss_SSS(responseTime)) &&
    (resultFlag === "true" || resultFlag === "false") &&
    typeof value.resultMessage === "string" &&
    (proposalNo === undefined ? resultFlag !== "true" : typeof proposalNo === "string") &&
    (yeepayurl === undefined ? resultFlag !== "true" : typeof yeepayurl === "string") &&
    hasOnly(value, insureResult_names)
  );
}

function isInsureResultReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { responseTime, resultFlag, proposalNo, yeepayurl } = value;
  return (
    (responseTime === undefined || responseTime === ""
      ? resultFlag !== "true"
      : isDate_yyyy_MM_dd_HH_mm_ss_SSS(responseTime)) &&
    (resultFlag === "true" || resultFlag === "false") &&
    isFilledText(value.resultMessage) &&
    (proposalNo === undefined || proposalNo === ""
      ? resultFlag !== "true"
      : typeof proposalNo === "string") &&
    (yeepayurl === undefined || yeepayurl === ""
      ? resultFlag !== "true"
      : typeof yeepayurl === "string")
  );
}

function decodeInsureResult(wire: WireObject): object {
  const { yeepayurl: _0, ...others } = wire;
  const value: { [name: string]: unknown } = others;
  if (wire.resultFlag != null) value.resultFlag = wire.resultFlag === "true";
  if (wire.yeepayurl !== undefined) value.paymentUrl = wire.yeepayurl;
  return value;
}

export function encodeInsureResult(value: InsureResult): WireObject {
  const { paymentUrl: _0, ...others } = value;
  const wire: { [name: string]: unknown } = others;
  wire.resultFlag = fromBooleanToText(value.resultFlag, ["true", "false"]);
  if (value.paymentUrl !== undefined) wire.yeepayurl = value.paymentUrl;
  return wire as WireObject;
}

/** 保险公司返回报文, as it is sent. */
export const insureResultValidator: Validator<InsureResult> = /*@__PURE__*/ validator({
  structure: insureResultStructure,
  face: "sent",
  check: isInsureResult,
  decode: decodeInsureResult as (wire: WireObject) => InsureResult,
});

/** 保险公司返回报文, as it is received. */
export const insureResultReceivedValidator: Validator<InsureResultReceived> =
  /*@__PURE__*/ validator({
    structure: insureResultStructure,
    face: "received",
    check: isInsureResultReceived,
    decode: decodeInsureResult as (wire: WireObject) => InsureResultReceived,
  });

const invoiceReceiptBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "policyNo",
  "downLoadUrl",
  "expressName",
  "expressNo",
  "insuranceCode",
]);

const invoiceReceiptBodyStructure: Structure = {
  name: "InvoiceReceiptBody",
  title: "发票信息回执",
  rows: "spec#3.4.6.2/request.",
  emptyIsAbsent: true,
  rules: [{ kind: "at-least-one", fields: ["downLoadUrl", "expressName", "expressNo"] }],
  fields: [
    { name: "policyNo", type: { kind: "string", max: 50 }, required: true, title: "保单号" },
    {
      name: "downLoadUrl",
      type: { kind: "string" },
      title: "电子发票下载地址",
      sensitive: "credential",
    },
    { name: "expressName", type: { kind: "string" }, title: "快递公司" },
    { name: "expressNo", type: { kind: "string" }, title: "快递单号" },
    { name: "insuranceCode", type: { kind: "string" }, required: true, title: "保险公司代码" },
  ],
};

function isInvoiceReceiptBody(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { downLoadUrl, expressName, expressNo } = value;
  return (
    isText(value.policyNo, 0, 50) &&
    (typeof downLoadUrl === "string" || downLoadUrl === undefined) &&
    (typeof expressName === "string" || expressName === undefined) &&
    (typeof expressNo === "string" || expressNo === undefined) &&
    typeof value.insuranceCode === "string" &&
    (downLoadUrl != null || expressName != null || expressNo != null) &&
    hasOnly(value, invoiceReceiptBody_names)
  );
}

function isInvoiceReceiptBodyReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { downLoadUrl, expressName, expressNo } = value;
  return (
    isFilledText(value.policyNo) &&
    (typeof downLoadUrl === "string" || downLoadUrl === undefined) &&
    (typeof expressName === "string" || expressName === undefined) &&
    (typeof expressNo === "string" || expressNo === undefined) &&
    isFilledText(value.insuranceCode) &&
    (isFilled(downLoadUrl) || isFilled(expressName) || isFilled(expressNo))
  );
}

function decodeInvoiceReceiptBody(wire: WireObject): object {
  const { downLoadUrl: _0, ...others } = wire;
  const value: { [name: string]: unknown } = others;
  if (wire.downLoadUrl !== undefined) value.downloadUrl = wire.downLoadUrl;
  return value;
}

export function encodeInvoiceReceiptBody(value: InvoiceReceiptBody): WireObject {
  const { downloadUrl: _0, ...others } = value;
  const wire: { [name: string]: unknown } = others;
  if (value.downloadUrl !== undefined) wire.downLoadUrl = value.downloadUrl;
  return wire as WireObject;
}

/** 发票信息回执, as it is sent. */
export const invoiceReceiptBodyValidator: Validator<InvoiceReceiptBody> = /*@__PURE__*/ validator({
  structure: invoiceReceiptBodyStructure,
  face: "sent",
  check: isInvoiceReceiptBody,
  decode: decodeInvoiceReceiptBody as (wire: WireObject) => InvoiceReceiptBody,
});

/** 发票信息回执, as it is received. */
export const invoiceReceiptBodyReceivedValidator: Validator<InvoiceReceiptBodyReceived> =
  /*@__PURE__*/ validator({
    structure: invoiceReceiptBodyStructure,
    face: "received",
    check: isInvoiceReceiptBodyReceived,
    decode: decodeInvoiceReceiptBody as (wire: WireObject) => InvoiceReceiptBodyReceived,
  });

const invoiceReceiptResult_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "resultFlag",
  "resultMessage",
]);

const invoiceReceiptResultStructure: Structure = {
  name: "InvoiceReceiptResult",
  title: "工保网返回报文",
  rows: "spec#3.4.6.2/reply.",
  emptyIsAbsent: true,
  fields: [
    {
      name: "resultFlag",
      type: { kind: "text", of: { kind: "boolean", words: ["true", "false"] } },
      required: true,
      title: "处理状态",
    },
    { name: "resultMessage", type: { kind: "string" }, required: true, title: "处理结果" },
  ],
};

function isInvoiceReceiptResult(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { resultFlag } = value;
  return (
    (resultFlag === "true" || resultFlag === "false") &&
    typeof value.resultMessage === "string" &&
    hasOnly(value, invoiceReceiptResult_names)
  );
}

function isInvoiceReceiptResultReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { resultFlag } = value;
  return (resultFlag === "true" || resultFlag === "false") && isFilledText(value.resultMessage);
}

function decodeInvoiceReceiptResult(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.resultFlag != null) value.resultFlag = wire.resultFlag === "true";
  return value;
}

export function encodeInvoiceReceiptResult(value: InvoiceReceiptResult): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.resultFlag = fromBooleanToText(value.resultFlag, ["true", "false"]);
  return wire as WireObject;
}

/** 工保网返回报文, as it is sent. */
export const invoiceReceiptResultValidator: Validator<InvoiceReceiptResult> =
  /*@__PURE__*/ validator({
    structure: invoiceReceiptResultStructure,
    face: "sent",
    check: isInvoiceReceiptResult,
    decode: decodeInvoiceReceiptResult as (wire: WireObject) => InvoiceReceiptResult,
  });

/** 工保网返回报文, as it is received. */
export const invoiceReceiptResultReceivedValidator: Validator<InvoiceReceiptResultReceived> =
  /*@__PURE__*/ validator({
    structure: invoiceReceiptResultStructure,
    face: "received",
    check: isInvoiceReceiptResultReceived,
    decode: decodeInvoiceReceiptResult as (wire: WireObject) => InvoiceReceiptResultReceived,
  });

const paymentReceiptBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "policyNo",
  "proposalNo",
  "payType",
  "payTime",
  "insuranceCode",
  "downLoadUrl",
]);

const paymentReceiptBodyStructure: Structure = {
  name: "PaymentReceiptBody",
  title: "保单缴纳情况回执",
  rows: "spec#3.4.6.1/request.",
  emptyIsAbsent: true,
  fields: [
    { name: "policyNo", type: { kind: "string", max: 50 }, required: true, title: "保单号" },
    { name: "proposalNo", type: { kind: "string" }, required: true, title: "投保单号" },
    { name: "payType", type: { kind: "string" }, required: true, title: "支付方式" },
    {
      name: "payTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      required: true,
      title: "支付时间",
    },
    { name: "insuranceCode", type: { kind: "string" }, required: true, title: "保险公司代码" },
    {
      name: "downLoadUrl",
      type: { kind: "string" },
      required: true,
      title: "电子保单下载地址",
      sensitive: "credential",
    },
  ],
};

function isPaymentReceiptBody(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value.policyNo, 0, 50) &&
    typeof value.proposalNo === "string" &&
    typeof value.payType === "string" &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.payTime) &&
    typeof value.insuranceCode === "string" &&
    typeof value.downLoadUrl === "string" &&
    hasOnly(value, paymentReceiptBody_names)
  );
}

function isPaymentReceiptBodyReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.policyNo) &&
    isFilledText(value.proposalNo) &&
    isFilledText(value.payType) &&
    isDate_yyyy_MM_dd_HH_mm_ss(value.payTime) &&
    isFilledText(value.insuranceCode) &&
    isFilledText(value.downLoadUrl)
  );
}

function decodePaymentReceiptBody(wire: WireObject): object {
  const { downLoadUrl: _0, ...others } = wire;
  const value: { [name: string]: unknown } = others;
  if (wire.downLoadUrl !== undefined) value.downloadUrl = wire.downLoadUrl;
  return value;
}

export function encodePaymentReceiptBody(value: PaymentReceiptBody): WireObject {
  const { downloadUrl: _0, ...others } = value;
  const wire: { [name: string]: unknown } = others;
  if (value.downloadUrl !== undefined) wire.downLoadUrl = value.downloadUrl;
  return wire as WireObject;
}

/** 保单缴纳情况回执, as it is sent. */
export const paymentReceiptBodyValidator: Validator<PaymentReceiptBody> = /*@__PURE__*/ validator({
  structure: paymentReceiptBodyStructure,
  face: "sent",
  check: isPaymentReceiptBody,
  decode: decodePaymentReceiptBody as (wire: WireObject) => PaymentReceiptBody,
});

/** 保单缴纳情况回执, as it is received. */
export const paymentReceiptBodyReceivedValidator: Validator<PaymentReceiptBodyReceived> =
  /*@__PURE__*/ validator({
    structure: paymentReceiptBodyStructure,
    face: "received",
    check: isPaymentReceiptBodyReceived,
    decode: decodePaymentReceiptBody as (wire: WireObject) => PaymentReceiptBodyReceived,
  });

const paymentReceiptResult_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "resultFlag",
  "resultMessage",
]);

const paymentReceiptResultStructure: Structure = {
  name: "PaymentReceiptResult",
  title: "工保网返回报文",
  rows: "spec#3.4.6.1/reply.",
  emptyIsAbsent: true,
  fields: [
    {
      name: "resultFlag",
      type: { kind: "text", of: { kind: "boolean", words: ["true", "false"] } },
      required: true,
      title: "处理状态",
    },
    { name: "resultMessage", type: { kind: "string" }, required: true, title: "处理结果" },
  ],
};

function isPaymentReceiptResult(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { resultFlag } = value;
  return (
    (resultFlag === "true" || resultFlag === "false") &&
    typeof value.resultMessage === "string" &&
    hasOnly(value, paymentReceiptResult_names)
  );
}

function isPaymentReceiptResultReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { resultFlag } = value;
  return (resultFlag === "true" || resultFlag === "false") && isFilledText(value.resultMessage);
}

function decodePaymentReceiptResult(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.resultFlag != null) value.resultFlag = wire.resultFlag === "true";
  return value;
}

export function encodePaymentReceiptResult(value: PaymentReceiptResult): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.resultFlag = fromBooleanToText(value.resultFlag, ["true", "false"]);
  return wire as WireObject;
}

/** 工保网返回报文, as it is sent. */
export const paymentReceiptResultValidator: Validator<PaymentReceiptResult> =
  /*@__PURE__*/ validator({
    structure: paymentReceiptResultStructure,
    face: "sent",
    check: isPaymentReceiptResult,
    decode: decodePaymentReceiptResult as (wire: WireObject) => PaymentReceiptResult,
  });

/** 工保网返回报文, as it is received. */
export const paymentReceiptResultReceivedValidator: Validator<PaymentReceiptResultReceived> =
  /*@__PURE__*/ validator({
    structure: paymentReceiptResultStructure,
    face: "received",
    check: isPaymentReceiptResultReceived,
    decode: decodePaymentReceiptResult as (wire: WireObject) => PaymentReceiptResultReceived,
  });

const surrenderReceiptBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "policyNo",
  "resultFlag",
  "resultMessage",
  "insuranceCode",
]);

const surrenderReceiptBodyStructure: Structure = {
  name: "SurrenderReceiptBody",
  title: "退保状态回执",
  rows: "spec#3.4.6.3/request.",
  emptyIsAbsent: true,
  fields: [
    { name: "policyNo", type: { kind: "string", max: 50 }, required: true, title: "保单号" },
    {
      name: "resultFlag",
      type: { kind: "text", of: { kind: "boolean", words: ["true", "false"] } },
      required: true,
      title: "处理状态",
    },
    { name: "resultMessage", type: { kind: "string", max: 50 }, required: true, title: "处理结果" },
    { name: "insuranceCode", type: { kind: "string" }, required: true, title: "保险公司代码" },
  ],
};

function isSurrenderReceiptBody(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { resultFlag } = value;
  return (
    isText(value.policyNo, 0, 50) &&
    (resultFlag === "true" || resultFlag === "false") &&
    isText(value.resultMessage, 0, 50) &&
    typeof value.insuranceCode === "string" &&
    hasOnly(value, surrenderReceiptBody_names)
  );
}

function isSurrenderReceiptBodyReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { resultFlag } = value;
  return (
    isFilledText(value.policyNo) &&
    (resultFlag === "true" || resultFlag === "false") &&
    isFilledText(value.resultMessage) &&
    isFilledText(value.insuranceCode)
  );
}

function decodeSurrenderReceiptBody(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.resultFlag != null) value.resultFlag = wire.resultFlag === "true";
  return value;
}

export function encodeSurrenderReceiptBody(value: SurrenderReceiptBody): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.resultFlag = fromBooleanToText(value.resultFlag, ["true", "false"]);
  return wire as WireObject;
}

/** 退保状态回执, as it is sent. */
export const surrenderReceiptBodyValidator: Validator<SurrenderReceiptBody> =
  /*@__PURE__*/ validator({
    structure: surrenderReceiptBodyStructure,
    face: "sent",
    check: isSurrenderReceiptBody,
    decode: decodeSurrenderReceiptBody as (wire: WireObject) => SurrenderReceiptBody,
  });

/** 退保状态回执, as it is received. */
export const surrenderReceiptBodyReceivedValidator: Validator<SurrenderReceiptBodyReceived> =
  /*@__PURE__*/ validator({
    structure: surrenderReceiptBodyStructure,
    face: "received",
    check: isSurrenderReceiptBodyReceived,
    decode: decodeSurrenderReceiptBody as (wire: WireObject) => SurrenderReceiptBodyReceived,
  });

const surrenderReceiptResult_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "resultFlag",
  "resultMessage",
]);

const surrenderReceiptResultStructure: Structure = {
  name: "SurrenderReceiptResult",
  title: "工保网返回报文",
  rows: "spec#3.4.6.3/reply.",
  emptyIsAbsent: true,
  fields: [
    {
      name: "resultFlag",
      type: { kind: "text", of: { kind: "boolean", words: ["true", "false"] } },
      required: true,
      title: "处理状态",
    },
    { name: "resultMessage", type: { kind: "string", max: 50 }, required: true, title: "处理结果" },
  ],
};

function isSurrenderReceiptResult(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { resultFlag } = value;
  return (
    (resultFlag === "true" || resultFlag === "false") &&
    isText(value.resultMessage, 0, 50) &&
    hasOnly(value, surrenderReceiptResult_names)
  );
}

function isSurrenderReceiptResultReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { resultFlag } = value;
  return (resultFlag === "true" || resultFlag === "false") && isFilledText(value.resultMessage);
}

function decodeSurrenderReceiptResult(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.resultFlag != null) value.resultFlag = wire.resultFlag === "true";
  return value;
}

export function encodeSurrenderReceiptResult(value: SurrenderReceiptResult): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.resultFlag = fromBooleanToText(value.resultFlag, ["true", "false"]);
  return wire as WireObject;
}

/** 工保网返回报文, as it is sent. */
export const surrenderReceiptResultValidator: Validator<SurrenderReceiptResult> =
  /*@__PURE__*/ validator({
    structure: surrenderReceiptResultStructure,
    face: "sent",
    check: isSurrenderReceiptResult,
    decode: decodeSurrenderReceiptResult as (wire: WireObject) => SurrenderReceiptResult,
  });

/** 工保网返回报文, as it is received. */
export const surrenderReceiptResultReceivedValidator: Validator<SurrenderReceiptResultReceived> =
  /*@__PURE__*/ validator({
    structure: surrenderReceiptResultStructure,
    face: "received",
    check: isSurrenderReceiptResultReceived,
    decode: decodeSurrenderReceiptResult as (wire: WireObject) => SurrenderReceiptResultReceived,
  });

const surrenderBody_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "polycyno",
  "policyReason",
  "bankName",
  "accountNo",
  "bankNo",
]);

const surrenderBodyStructure: Structure = {
  name: "SurrenderBody",
  title: "退保请求",
  rows: "spec#3.4.2/request.",
  emptyIsAbsent: true,
  fields: [
    { name: "polycyno", type: { kind: "string", max: 50 }, required: true, title: "退保保单号" },
    { name: "policyReason", type: { kind: "string", max: 500 }, required: true, title: "退保原因" },
    {
      name: "bankName",
      type: { kind: "string", max: 50 },
      required: true,
      title: "退款账号开户行",
    },
    {
      name: "accountNo",
      type: { kind: "string", max: 50 },
      required: true,
      title: "账户名",
      sensitive: "name",
    },
    {
      name: "bankNo",
      type: { kind: "string", max: 50 },
      required: true,
      title: "退款账号",
      sensitive: "bank-account",
    },
  ],
};

function isSurrenderBody(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value.polycyno, 0, 50) &&
    isText(value.policyReason, 0, 500) &&
    isText(value.bankName, 0, 50) &&
    isText(value.accountNo, 0, 50) &&
    isText(value.bankNo, 0, 50) &&
    hasOnly(value, surrenderBody_names)
  );
}

function isSurrenderBodyReceived(value: unknown): boolean {
  return (
    isObject(value) &&
    isFilledText(value.polycyno) &&
    isFilledText(value.policyReason) &&
    isFilledText(value.bankName) &&
    isFilledText(value.accountNo) &&
    isFilledText(value.bankNo)
  );
}

function decodeSurrenderBody(wire: WireObject): object {
  const { polycyno: _0, accountNo: _1, bankNo: _2, ...others } = wire;
  const value: { [name: string]: unknown } = others;
  if (wire.polycyno !== undefined) value.policyNo = wire.polycyno;
  if (wire.accountNo !== undefined) value.accountName = wire.accountNo;
  if (wire.bankNo !== undefined) value.accountNumber = wire.bankNo;
  return value;
}

export function encodeSurrenderBody(value: SurrenderBody): WireObject {
  const { policyNo: _0, accountName: _1, accountNumber: _2, ...others } = value;
  const wire: { [name: string]: unknown } = others;
  if (value.policyNo !== undefined) wire.polycyno = value.policyNo;
  if (value.accountName !== undefined) wire.accountNo = value.accountName;
  if (value.accountNumber !== undefined) wire.bankNo = value.accountNumber;
  return wire as WireObject;
}

/** 退保请求, as it is sent. */
export const surrenderBodyValidator: Validator<SurrenderBody> = /*@__PURE__*/ validator({
  structure: surrenderBodyStructure,
  face: "sent",
  check: isSurrenderBody,
  decode: decodeSurrenderBody as (wire: WireObject) => SurrenderBody,
});

/** 退保请求, as it is received. */
export const surrenderBodyReceivedValidator: Validator<SurrenderBodyReceived> =
  /*@__PURE__*/ validator({
    structure: surrenderBodyStructure,
    face: "received",
    check: isSurrenderBodyReceived,
    decode: decodeSurrenderBody as (wire: WireObject) => SurrenderBodyReceived,
  });

const surrenderResult_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "responseTime",
  "resultFlag",
  "resultMessage",
]);

const surrenderResultStructure: Structure = {
  name: "SurrenderResult",
  title: "保险公司返回报文",
  rows: "spec#3.4.2/reply.",
  emptyIsAbsent: true,
  fields: [
    {
      name: "responseTime",
      type: {
        kind: "datetime",
        format: "yyyy-MM-dd HH:mm:ss:SSS",
        is: isDate_yyyy_MM_dd_HH_mm_ss_SSS,
      },
      required: { when: { kind: "compare", path: ["resultFlag"], op: "=", value: "true" } },
      title: "处理时间",
    },
    {
      name: "resultFlag",
      type: { kind: "text", of: { kind: "boolean", words: ["true", "false"] } },
      required: true,
      title: "处理状态",
    },
    { name: "resultMessage", type: { kind: "string" }, required: true, title: "处理结果" },
  ],
};

function isSurrenderResult(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { responseTime, resultFlag } = value;
  return (
    (responseTime === undefined
      ? resultFlag !== "true"
      : isDate_yyyy_MM_dd_HH_mm_ss_SSS(responseTime)) &&
    (resultFlag === "true" || resultFlag === "false") &&
    typeof value.resultMessage === "string" &&
    hasOnly(value, surrenderResult_names)
  );
}

function isSurrenderResultReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { responseTime, resultFlag } = value;
  return (
    (responseTime === undefined || responseTime === ""
      ? resultFlag !== "true"
      : isDate_yyyy_MM_dd_HH_mm_ss_SSS(responseTime)) &&
    (resultFlag === "true" || resultFlag === "false") &&
    isFilledText(value.resultMessage)
  );
}

function decodeSurrenderResult(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.resultFlag != null) value.resultFlag = wire.resultFlag === "true";
  return value;
}

export function encodeSurrenderResult(value: SurrenderResult): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  wire.resultFlag = fromBooleanToText(value.resultFlag, ["true", "false"]);
  return wire as WireObject;
}

/** 保险公司返回报文, as it is sent. */
export const surrenderResultValidator: Validator<SurrenderResult> = /*@__PURE__*/ validator({
  structure: surrenderResultStructure,
  face: "sent",
  check: isSurrenderResult,
  decode: decodeSurrenderResult as (wire: WireObject) => SurrenderResult,
});

/** 保险公司返回报文, as it is received. */
export const surrenderResultReceivedValidator: Validator<SurrenderResultReceived> =
  /*@__PURE__*/ validator({
    structure: surrenderResultStructure,
    face: "received",
    check: isSurrenderResultReceived,
    decode: decodeSurrenderResult as (wire: WireObject) => SurrenderResultReceived,
  });

const serviceEnvelope_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "requestHead",
  "requestBody",
]);

const serviceEnvelopeStructure: Structure = {
  name: "service.envelope",
  title: "业务请求",
  rows: "spec#3.4.1/request.requestHead, spec#3.4.2/request.requestHead, spec#3.4.3/request.requestHead, spec#3.4.4/request.requestHead, spec#3.4.5/request.requestHead, spec#3.4.6.1/request.requestHead, spec#3.4.6.2/request.requestHead, spec#3.4.6.3/request.",
  emptyIsAbsent: true,
  fields: [
    {
      name: "requestHead",
      type: { kind: "structure", of: () => serviceEnvelopeRequestHeadStructure },
      required: true,
      title: "报文头",
    },
    {
      name: "requestBody",
      type: { kind: "json" },
      title: "报文体",
      cite: "spec#3.4.1/request.requestBody, spec#3.4.2/request.requestBody, spec#3.4.3/request.requestBody, spec#3.4.4/request.requestBody, spec#3.4.5/request.requestBody, spec#3.4.6.1/request.requestBody, spec#3.4.6.2/request.requestBody, spec#3.4.6.3/request.requestBody",
    },
  ],
};

function isServiceEnvelope(value: unknown): boolean {
  return (
    isObject(value) &&
    isServiceEnvelopeRequestHead(value.requestHead) &&
    hasOnly(value, serviceEnvelope_names)
  );
}

function isServiceEnvelopeReceived(value: unknown): boolean {
  return isObject(value) && isServiceEnvelopeRequestHeadReceived(value.requestHead);
}

/** 业务请求, as it is sent. */
export const serviceEnvelopeValidator: Validator<ServiceEnvelope> = /*@__PURE__*/ validator({
  structure: serviceEnvelopeStructure,
  face: "sent",
  check: isServiceEnvelope,
});

/** 业务请求, as it is received. */
export const serviceEnvelopeReceivedValidator: Validator<ServiceEnvelopeReceived> =
  /*@__PURE__*/ validator({
    structure: serviceEnvelopeStructure,
    face: "received",
    check: isServiceEnvelopeReceived,
  });

const serviceEnvelopeRequestHead_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "requestUUID",
  "sign",
]);

const serviceEnvelopeRequestHeadStructure: Structure = {
  name: "service.envelope.requestHead",
  title: "报文头",
  rows: "spec#3.4.1/request.requestUUID, spec#3.4.2/request.requestUUID, spec#3.4.3/request.requestUUID, spec#3.4.4/request.requestUUID, spec#3.4.5/request.requestUUID, spec#3.4.6.1/request.requestUUID, spec#3.4.6.2/request.requestUUID, spec#3.4.6.3/request.",
  emptyIsAbsent: true,
  fields: [
    { name: "requestUUID", type: { kind: "string", max: 50 }, required: true, title: "请求 UUID" },
    {
      name: "sign",
      type: { kind: "string", max: 100 },
      required: true,
      title: "签名",
      cite: "spec#3.4.1/request.sign, spec#3.4.2/request.sign, spec#3.4.3/request.sign, spec#3.4.4/request.sign, spec#3.4.5/request.sign, spec#3.4.6.1/request.sign, spec#3.4.6.2/request.sign, spec#3.4.6.3/request.sign",
    },
  ],
};

function isServiceEnvelopeRequestHead(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value.requestUUID, 0, 50) &&
    isText(value.sign, 0, 100) &&
    hasOnly(value, serviceEnvelopeRequestHead_names)
  );
}

function isServiceEnvelopeRequestHeadReceived(value: unknown): boolean {
  return isObject(value) && isFilledText(value.requestUUID) && isFilledText(value.sign);
}

/** 报文头, as it is sent. */
export const serviceEnvelopeRequestHeadValidator: Validator<ServiceEnvelopeRequestHead> =
  /*@__PURE__*/ validator({
    structure: serviceEnvelopeRequestHeadStructure,
    face: "sent",
    check: isServiceEnvelopeRequestHead,
  });

/** 报文头, as it is received. */
export const serviceEnvelopeRequestHeadReceivedValidator: Validator<ServiceEnvelopeRequestHeadReceived> =
  /*@__PURE__*/ validator({
    structure: serviceEnvelopeRequestHeadStructure,
    face: "received",
    check: isServiceEnvelopeRequestHeadReceived,
  });

const serviceReply_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "responseHead",
  "responseBody",
]);

const serviceReplyStructure: Structure = {
  name: "service.reply",
  title: "业务请求",
  emptyIsAbsent: true,
  fields: [
    {
      name: "responseHead",
      type: { kind: "structure", of: () => serviceReplyResponseHeadStructure },
      required: true,
      title: "报文头",
      cite: "spec#3.4.1/reply.requestHead, spec#3.4.2/reply.requestHead, spec#3.4.3/reply.requestHead, spec#3.4.4/reply.requestHead, spec#3.4.5/reply.requestHead, spec#3.4.6.1/reply.requestHead, spec#3.4.6.2/reply.requestHead, spec#3.4.6.3/reply.requestHead",
    },
    {
      name: "responseBody",
      type: { kind: "json" },
      title: "报文体",
      cite: "spec#3.4.1/reply.requestBody, spec#3.4.2/reply.requestBody, spec#3.4.3/reply.requestBody, spec#3.4.4/reply.requestBody, spec#3.4.5/reply.requestBody, spec#3.4.6.1/reply.requestBody, spec#3.4.6.2/reply.requestBody, spec#3.4.6.3/reply.requestBody",
    },
  ],
};

function isServiceReply(value: unknown): boolean {
  return (
    isObject(value) &&
    isServiceReplyResponseHead(value.responseHead) &&
    hasOnly(value, serviceReply_names)
  );
}

function isServiceReplyReceived(value: unknown): boolean {
  return isObject(value) && isServiceReplyResponseHeadReceived(value.responseHead);
}

/** 业务请求, as it is sent. */
export const serviceReplyValidator: Validator<ServiceReply> = /*@__PURE__*/ validator({
  structure: serviceReplyStructure,
  face: "sent",
  check: isServiceReply,
});

/** 业务请求, as it is received. */
export const serviceReplyReceivedValidator: Validator<ServiceReplyReceived> =
  /*@__PURE__*/ validator({
    structure: serviceReplyStructure,
    face: "received",
    check: isServiceReplyReceived,
  });

const serviceReplyResponseHead_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "requestUUID",
  "sign",
]);

const serviceReplyResponseHeadStructure: Structure = {
  name: "service.reply.responseHead",
  title: "报文头",
  rows: "spec#3.4.1/reply.requestUUID, spec#3.4.2/reply.requestUUID, spec#3.4.3/reply.requestUUID, spec#3.4.4/reply.requestUUID, spec#3.4.5/reply.requestUUID, spec#3.4.6.1/reply.requestUUID, spec#3.4.6.2/reply.requestUUID, spec#3.4.6.3/reply.",
  emptyIsAbsent: true,
  fields: [
    { name: "requestUUID", type: { kind: "string", max: 50 }, required: true, title: "请求 UUID" },
    {
      name: "sign",
      type: { kind: "string", max: 100 },
      required: true,
      title: "签名",
      cite: "spec#3.4.1/reply.sign, spec#3.4.2/reply.sign, spec#3.4.3/reply.sign, spec#3.4.4/reply.sign, spec#3.4.5/reply.sign, spec#3.4.6.1/reply.sign, spec#3.4.6.2/reply.sign, spec#3.4.6.3/reply.sign",
    },
  ],
};

function isServiceReplyResponseHead(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value.requestUUID, 0, 50) &&
    isText(value.sign, 0, 100) &&
    hasOnly(value, serviceReplyResponseHead_names)
  );
}

function isServiceReplyResponseHeadReceived(value: unknown): boolean {
  return isObject(value) && isFilledText(value.requestUUID) && isFilledText(value.sign);
}

/** 报文头, as it is sent. */
export const serviceReplyResponseHeadValidator: Validator<ServiceReplyResponseHead> =
  /*@__PURE__*/ validator({
    structure: serviceReplyResponseHeadStructure,
    face: "sent",
    check: isServiceReplyResponseHead,
  });

/** 报文头, as it is received. */
export const serviceReplyResponseHeadReceivedValidator: Validator<ServiceReplyResponseHeadReceived> =
  /*@__PURE__*/ validator({
    structure: serviceReplyResponseHeadStructure,
    face: "received",
    check: isServiceReplyResponseHeadReceived,
  });

const receiptsEnvelope_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "requestHead",
  "requestBody",
]);

const receiptsEnvelopeStructure: Structure = {
  name: "receipts.envelope",
  title: "回执",
  rows: "spec#3.4.1/request.requestHead, spec#3.4.2/request.requestHead, spec#3.4.3/request.requestHead, spec#3.4.4/request.requestHead, spec#3.4.5/request.requestHead, spec#3.4.6.1/request.requestHead, spec#3.4.6.2/request.requestHead, spec#3.4.6.3/request.",
  emptyIsAbsent: true,
  fields: [
    {
      name: "requestHead",
      type: { kind: "structure", of: () => receiptsEnvelopeRequestHeadStructure },
      required: true,
      title: "报文头",
    },
    {
      name: "requestBody",
      type: { kind: "json" },
      title: "报文体",
      cite: "spec#3.4.1/request.requestBody, spec#3.4.2/request.requestBody, spec#3.4.3/request.requestBody, spec#3.4.4/request.requestBody, spec#3.4.5/request.requestBody, spec#3.4.6.1/request.requestBody, spec#3.4.6.2/request.requestBody, spec#3.4.6.3/request.requestBody",
    },
  ],
};

function isReceiptsEnvelope(value: unknown): boolean {
  return (
    isObject(value) &&
    isReceiptsEnvelopeRequestHead(value.requestHead) &&
    hasOnly(value, receiptsEnvelope_names)
  );
}

function isReceiptsEnvelopeReceived(value: unknown): boolean {
  return isObject(value) && isReceiptsEnvelopeRequestHeadReceived(value.requestHead);
}

/** 回执, as it is sent. */
export const receiptsEnvelopeValidator: Validator<ReceiptsEnvelope> = /*@__PURE__*/ validator({
  structure: receiptsEnvelopeStructure,
  face: "sent",
  check: isReceiptsEnvelope,
});

/** 回执, as it is received. */
export const receiptsEnvelopeReceivedValidator: Validator<ReceiptsEnvelopeReceived> =
  /*@__PURE__*/ validator({
    structure: receiptsEnvelopeStructure,
    face: "received",
    check: isReceiptsEnvelopeReceived,
  });

const receiptsEnvelopeRequestHead_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "requestUUID",
  "sign",
]);

const receiptsEnvelopeRequestHeadStructure: Structure = {
  name: "receipts.envelope.requestHead",
  title: "报文头",
  rows: "spec#3.4.1/request.requestUUID, spec#3.4.2/request.requestUUID, spec#3.4.3/request.requestUUID, spec#3.4.4/request.requestUUID, spec#3.4.5/request.requestUUID, spec#3.4.6.1/request.requestUUID, spec#3.4.6.2/request.requestUUID, spec#3.4.6.3/request.",
  emptyIsAbsent: true,
  fields: [
    { name: "requestUUID", type: { kind: "string", max: 50 }, required: true, title: "请求 UUID" },
    {
      name: "sign",
      type: { kind: "string", max: 100 },
      required: true,
      title: "签名",
      cite: "spec#3.4.1/request.sign, spec#3.4.2/request.sign, spec#3.4.3/request.sign, spec#3.4.4/request.sign, spec#3.4.5/request.sign, spec#3.4.6.1/request.sign, spec#3.4.6.2/request.sign, spec#3.4.6.3/request.sign",
    },
  ],
};

function isReceiptsEnvelopeRequestHead(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value.requestUUID, 0, 50) &&
    isText(value.sign, 0, 100) &&
    hasOnly(value, receiptsEnvelopeRequestHead_names)
  );
}

function isReceiptsEnvelopeRequestHeadReceived(value: unknown): boolean {
  return isObject(value) && isFilledText(value.requestUUID) && isFilledText(value.sign);
}

/** 报文头, as it is sent. */
export const receiptsEnvelopeRequestHeadValidator: Validator<ReceiptsEnvelopeRequestHead> =
  /*@__PURE__*/ validator({
    structure: receiptsEnvelopeRequestHeadStructure,
    face: "sent",
    check: isReceiptsEnvelopeRequestHead,
  });

/** 报文头, as it is received. */
export const receiptsEnvelopeRequestHeadReceivedValidator: Validator<ReceiptsEnvelopeRequestHeadReceived> =
  /*@__PURE__*/ validator({
    structure: receiptsEnvelopeRequestHeadStructure,
    face: "received",
    check: isReceiptsEnvelopeRequestHeadReceived,
  });

const receiptsReply_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "responseHead",
  "responseBody",
]);

const receiptsReplyStructure: Structure = {
  name: "receipts.reply",
  title: "回执",
  emptyIsAbsent: true,
  fields: [
    {
      name: "responseHead",
      type: { kind: "structure", of: () => receiptsReplyResponseHeadStructure },
      required: true,
      title: "报文头",
      cite: "spec#3.4.1/reply.requestHead, spec#3.4.2/reply.requestHead, spec#3.4.3/reply.requestHead, spec#3.4.4/reply.requestHead, spec#3.4.5/reply.requestHead, spec#3.4.6.1/reply.requestHead, spec#3.4.6.2/reply.requestHead, spec#3.4.6.3/reply.requestHead",
    },
    {
      name: "responseBody",
      type: { kind: "json" },
      title: "报文体",
      cite: "spec#3.4.1/reply.requestBody, spec#3.4.2/reply.requestBody, spec#3.4.3/reply.requestBody, spec#3.4.4/reply.requestBody, spec#3.4.5/reply.requestBody, spec#3.4.6.1/reply.requestBody, spec#3.4.6.2/reply.requestBody, spec#3.4.6.3/reply.requestBody",
    },
  ],
};

function isReceiptsReply(value: unknown): boolean {
  return (
    isObject(value) &&
    isReceiptsReplyResponseHead(value.responseHead) &&
    hasOnly(value, receiptsReply_names)
  );
}

function isReceiptsReplyReceived(value: unknown): boolean {
  return isObject(value) && isReceiptsReplyResponseHeadReceived(value.responseHead);
}

/** 回执, as it is sent. */
export const receiptsReplyValidator: Validator<ReceiptsReply> = /*@__PURE__*/ validator({
  structure: receiptsReplyStructure,
  face: "sent",
  check: isReceiptsReply,
});

/** 回执, as it is received. */
export const receiptsReplyReceivedValidator: Validator<ReceiptsReplyReceived> =
  /*@__PURE__*/ validator({
    structure: receiptsReplyStructure,
    face: "received",
    check: isReceiptsReplyReceived,
  });

const receiptsReplyResponseHead_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "requestUUID",
  "sign",
]);

const receiptsReplyResponseHeadStructure: Structure = {
  name: "receipts.reply.responseHead",
  title: "报文头",
  rows: "spec#3.4.1/reply.requestUUID, spec#3.4.2/reply.requestUUID, spec#3.4.3/reply.requestUUID, spec#3.4.4/reply.requestUUID, spec#3.4.5/reply.requestUUID, spec#3.4.6.1/reply.requestUUID, spec#3.4.6.2/reply.requestUUID, spec#3.4.6.3/reply.",
  emptyIsAbsent: true,
  fields: [
    { name: "requestUUID", type: { kind: "string", max: 50 }, required: true, title: "请求 UUID" },
    {
      name: "sign",
      type: { kind: "string", max: 100 },
      required: true,
      title: "签名",
      cite: "spec#3.4.1/reply.sign, spec#3.4.2/reply.sign, spec#3.4.3/reply.sign, spec#3.4.4/reply.sign, spec#3.4.5/reply.sign, spec#3.4.6.1/reply.sign, spec#3.4.6.2/reply.sign, spec#3.4.6.3/reply.sign",
    },
  ],
};

function isReceiptsReplyResponseHead(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value.requestUUID, 0, 50) &&
    isText(value.sign, 0, 100) &&
    hasOnly(value, receiptsReplyResponseHead_names)
  );
}

function isReceiptsReplyResponseHeadReceived(value: unknown): boolean {
  return isObject(value) && isFilledText(value.requestUUID) && isFilledText(value.sign);
}

/** 报文头, as it is sent. */
export const receiptsReplyResponseHeadValidator: Validator<ReceiptsReplyResponseHead> =
  /*@__PURE__*/ validator({
    structure: receiptsReplyResponseHeadStructure,
    face: "sent",
    check: isReceiptsReplyResponseHead,
  });

/** 报文头, as it is received. */
export const receiptsReplyResponseHeadReceivedValidator: Validator<ReceiptsReplyResponseHeadReceived> =
  /*@__PURE__*/ validator({
    structure: receiptsReplyResponseHeadStructure,
    face: "received",
    check: isReceiptsReplyResponseHeadReceived,
  });

const correctReplyData_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "InsurancePhone",
  "downLoadUrl",
  "InsuranceTime",
]);

const correctReplyDataStructure: Structure = {
  name: "correct-reply-data",
  title: "保险公司返回报文",
  rows: "spec#3.4.3/reply.",
  fields: [
    { name: "InsurancePhone", type: { kind: "string" }, title: "保险公司联系方式" },
    {
      name: "downLoadUrl",
      type: { kind: "string" },
      title: "电子保单下载地址",
      sensitive: "credential",
    },
    { name: "InsuranceTime", type: { kind: "string" }, title: "保单起期和止期" },
  ],
};

function isCorrectReplyData(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { InsurancePhone: insurancePhone, downLoadUrl, InsuranceTime: insuranceTime } = value;
  return (
    (typeof insurancePhone === "string" || insurancePhone === undefined) &&
    (typeof downLoadUrl === "string" || downLoadUrl === undefined) &&
    (typeof insuranceTime === "string" || insuranceTime === undefined) &&
    hasOnly(value, correctReplyData_names)
  );
}

function isCorrectReplyDataReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { InsurancePhone: insurancePhone, downLoadUrl, InsuranceTime: insuranceTime } = value;
  return (
    (typeof insurancePhone === "string" || insurancePhone === undefined) &&
    (typeof downLoadUrl === "string" || downLoadUrl === undefined) &&
    (typeof insuranceTime === "string" || insuranceTime === undefined)
  );
}

function decodeCorrectReplyData(wire: WireObject): object {
  const { InsurancePhone: _0, downLoadUrl: _1, InsuranceTime: _2, ...others } = wire;
  const value: { [name: string]: unknown } = others;
  if (wire.InsurancePhone !== undefined) value.insurancePhone = wire.InsurancePhone;
  if (wire.downLoadUrl !== undefined) value.downloadUrl = wire.downLoadUrl;
  if (wire.InsuranceTime !== undefined) value.insuranceTime = wire.InsuranceTime;
  return value;
}

export function encodeCorrectReplyData(value: CorrectReplyData): WireObject {
  const { insurancePhone: _0, downloadUrl: _1, insuranceTime: _2, ...others } = value;
  const wire: { [name: string]: unknown } = others;
  if (value.insurancePhone !== undefined) wire.InsurancePhone = value.insurancePhone;
  if (value.downloadUrl !== undefined) wire.downLoadUrl = value.downloadUrl;
  if (value.insuranceTime !== undefined) wire.InsuranceTime = value.insuranceTime;
  return wire as WireObject;
}

/** 保险公司返回报文, as it is sent. */
export const correctReplyDataValidator: Validator<CorrectReplyData> = /*@__PURE__*/ validator({
  structure: correctReplyDataStructure,
  face: "sent",
  check: isCorrectReplyData,
  decode: decodeCorrectReplyData as (wire: WireObject) => CorrectReplyData,
});

/** 保险公司返回报文, as it is received. */
export const correctReplyDataReceivedValidator: Validator<CorrectReplyDataReceived> =
  /*@__PURE__*/ validator({
    structure: correctReplyDataStructure,
    face: "received",
    check: isCorrectReplyDataReceived,
    decode: decodeCorrectReplyData as (wire: WireObject) => CorrectReplyDataReceived,
  });

const insureReplyData_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "proposalNo",
  "yeepayurl",
]);

const insureReplyDataStructure: Structure = {
  name: "insure-reply-data",
  title: "保险公司返回报文",
  rows: "spec#3.4.1/reply.",
  fields: [
    { name: "proposalNo", type: { kind: "string" }, title: "投保单号" },
    { name: "yeepayurl", type: { kind: "string" }, title: "支付链接", sensitive: "credential" },
  ],
};

function isInsureReplyData(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { proposalNo, yeepayurl } = value;
  return (
    (typeof proposalNo === "string" || proposalNo === undefined) &&
    (typeof yeepayurl === "string" || yeepayurl === undefined) &&
    hasOnly(value, insureReplyData_names)
  );
}

function isInsureReplyDataReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { proposalNo, yeepayurl } = value;
  return (
    (typeof proposalNo === "string" || proposalNo === undefined) &&
    (typeof yeepayurl === "string" || yeepayurl === undefined)
  );
}

function decodeInsureReplyData(wire: WireObject): object {
  const { yeepayurl: _0, ...others } = wire;
  const value: { [name: string]: unknown } = others;
  if (wire.yeepayurl !== undefined) value.paymentUrl = wire.yeepayurl;
  return value;
}

export function encodeInsureReplyData(value: InsureReplyData): WireObject {
  const { paymentUrl: _0, ...others } = value;
  const wire: { [name: string]: unknown } = others;
  if (value.paymentUrl !== undefined) wire.yeepayurl = value.paymentUrl;
  return wire as WireObject;
}

/** 保险公司返回报文, as it is sent. */
export const insureReplyDataValidator: Validator<InsureReplyData> = /*@__PURE__*/ validator({
  structure: insureReplyDataStructure,
  face: "sent",
  check: isInsureReplyData,
  decode: decodeInsureReplyData as (wire: WireObject) => InsureReplyData,
});

/** 保险公司返回报文, as it is received. */
export const insureReplyDataReceivedValidator: Validator<InsureReplyDataReceived> =
  /*@__PURE__*/ validator({
    structure: insureReplyDataStructure,
    face: "received",
    check: isInsureReplyDataReceived,
    decode: decodeInsureReplyData as (wire: WireObject) => InsureReplyDataReceived,
  });
