// Generated from specs/xiebao by baowen. Do not edit: change the spec, then run `baowen generate`.

import type {
  CancelNotify,
  CancelNotifyReceived,
  InsureAbnormityNotify,
  InsureAbnormityNotifyReceived,
  InsureNotify,
  InsureNotifyReceived,
  IssueNotify,
  IssueNotifyReceived,
  NoticeEnvelope,
  NoticeEnvelopeReceived,
  NoticeReply,
  NoticeReplyReceived,
  PayNotify,
  PayNotifyReceived,
  PolicyChangeNotify,
  PolicyChangeNotifyReceived,
  PolicyInfo,
  PolicyInfoReceived,
  ProducePolicyNotify,
  ProducePolicyNotifyReceived,
} from "./types.js";
import type { Structure, Validator, WireObject, WireValue } from "@baowen/runtime";
import {
  NumberText,
  fourDigits,
  fromLong,
  hasOnly,
  isDay,
  isFilledText,
  isInt,
  isIntCode,
  isListOf,
  isLong,
  isObject,
  isOptionalText,
  isSafeInt,
  toInt,
  toLong,
  toText,
  twoDigits,
  validator,
} from "@baowen/runtime";

const insureAbnormityNotify_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "partnerId",
  "failMsg",
  "insureNum",
]);

const insureAbnormityNotifyStructure: Structure = {
  name: "InsureAbnormityNotify",
  title: "异常单通知内容",
  rows: "notice#2.7/InsureAbnormityNotify.",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "partnerId", type: { kind: "int" }, title: "渠道id" },
    { name: "failMsg", type: { kind: "string" }, title: "异常信息" },
    { name: "insureNum", type: { kind: "string" }, title: "投保单号" },
  ],
};

function isInsureAbnormityNotify(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { partnerId, failMsg, insureNum } = value;
  return (
    (isInt(partnerId) || partnerId === undefined) &&
    (typeof failMsg === "string" || failMsg === undefined) &&
    (typeof insureNum === "string" || insureNum === undefined) &&
    hasOnly(value, insureAbnormityNotify_names)
  );
}

function isInsureAbnormityNotifyReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { partnerId } = value;
  return (
    (isSafeInt(partnerId) || partnerId == null || partnerId === "") &&
    isOptionalText(value.failMsg) &&
    isOptionalText(value.insureNum)
  );
}

function decodeInsureAbnormityNotify(wire: WireObject): object {
  if (!(wire.partnerId instanceof NumberText)) return wire;
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.partnerId instanceof NumberText) value.partnerId = toInt(wire.partnerId);
  return value;
}

/** 异常单通知内容, as it is sent. */
export const insureAbnormityNotifyValidator: Validator<InsureAbnormityNotify> =
  /*@__PURE__*/ validator({
    structure: insureAbnormityNotifyStructure,
    face: "sent",
    check: isInsureAbnormityNotify,
    decode: decodeInsureAbnormityNotify as (wire: WireObject) => InsureAbnormityNotify,
  });

/** 异常单通知内容, as it is received. */
export const insureAbnormityNotifyReceivedValidator: Validator<InsureAbnormityNotifyReceived> =
  /*@__PURE__*/ validator({
    structure: insureAbnormityNotifyStructure,
    face: "received",
    check: isInsureAbnormityNotifyReceived,
    decode: decodeInsureAbnormityNotify as (wire: WireObject) => InsureAbnormityNotifyReceived,
  });

function isCancelNotify_cancelInsurantsItem(value: unknown): boolean {
  return typeof value === "string";
}

const cancelNotify_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "partnerId",
  "partnerUniqueKey",
  "caseCode",
  "insureNum",
  "state",
  "newInsureNum",
  "cancelInsurants",
  "cancelMsg",
  "otherInfo",
  "failMsg",
]);

function isCancelNotifyReceived_cancelInsurantsItem(value: unknown): boolean {
  return typeof value === "string";
}

const cancelNotifyStructure: Structure = {
  name: "CancelNotify",
  title: "退保通知内容",
  rows: "notice#2.4/CancelNotify.",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "partnerId", type: { kind: "int" }, title: "渠道id" },
    { name: "partnerUniqueKey", type: { kind: "string" }, title: "渠道用户标识" },
    { name: "caseCode", type: { kind: "string" }, title: "产品编码" },
    { name: "insureNum", type: { kind: "string" }, title: "投保单号" },
    { name: "state", type: { kind: "boolean" }, title: "成功与否" },
    { name: "newInsureNum", type: { kind: "string" }, title: "退保重出新单号" },
    {
      name: "cancelInsurants",
      type: { kind: "list", of: { kind: "string" } },
      title: "退保的被保人",
      sensitive: "name",
    },
    { name: "cancelMsg", type: { kind: "string" }, title: "退保原因" },
    { name: "otherInfo", type: { kind: "map", of: { kind: "json" } }, title: "其他信息" },
    { name: "failMsg", type: { kind: "string" }, title: "失败原因" },
  ],
};

function isCancelNotify(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    partnerId,
    partnerUniqueKey,
    caseCode,
    insureNum,
    state,
    newInsureNum,
    cancelInsurants,
    cancelMsg,
    otherInfo,
    failMsg,
  } = value;
  return (
    (isInt(partnerId) || partnerId === undefined) &&
    (typeof partnerUniqueKey === "string" || partnerUniqueKey === undefined) &&
    (typeof caseCode === "string" || caseCode === undefined) &&
    (typeof insureNum === "string" || insureNum === undefined) &&
    (typeof state === "boolean" || state === undefined) &&
    (typeof newInsureNum === "string" || newInsureNum === undefined) &&
    (isListOf(cancelInsurants, isCancelNotify_cancelInsurantsItem) ||
      cancelInsurants === undefined) &&
    (typeof cancelMsg === "string" || cancelMsg === undefined) &&
    (isObject(otherInfo) || otherInfo === undefined) &&
    (typeof failMsg === "string" || failMsg === undefined) &&
    hasOnly(value, cancelNotify_names)
  );
}

function isCancelNotifyReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { partnerId, state, cancelInsurants, otherInfo } = value;
  return (
    (isSafeInt(partnerId) || partnerId == null || partnerId === "") &&
    isOptionalText(value.partnerUniqueKey) &&
    isOptionalText(value.caseCode) &&
    isOptionalText(value.insureNum) &&
    (typeof state === "boolean" || state == null || state === "") &&
    isOptionalText(value.newInsureNum) &&
    (isListOf(cancelInsurants, isCancelNotifyReceived_cancelInsurantsItem) ||
      cancelInsurants == null ||
      cancelInsurants === "") &&
    isOptionalText(value.cancelMsg) &&
    (isObject(otherInfo) || otherInfo == null || otherInfo === "") &&
    isOptionalText(value.failMsg)
  );
}

function decodeCancelNotify(wire: WireObject): object {
  if (!(wire.partnerId instanceof NumberText)) return wire;
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.partnerId instanceof NumberText) value.partnerId = toInt(wire.partnerId);
  return value;
}

/** 退保通知内容, as it is sent. */
export const cancelNotifyValidator: Validator<CancelNotify> = /*@__PURE__*/ validator({
  structure: cancelNotifyStructure,
  face: "sent",
  check: isCancelNotify,
  decode: decodeCancelNotify as (wire: WireObject) => CancelNotify,
});

/** 退保通知内容, as it is received. */
export const cancelNotifyReceivedValidator: Validator<CancelNotifyReceived> =
  /*@__PURE__*/ validator({
    structure: cancelNotifyStructure,
    face: "received",
    check: isCancelNotifyReceived,
    decode: decodeCancelNotify as (wire: WireObject) => CancelNotifyReceived,
  });

const changeStatus_numbers: readonly number[] = [1, 2, 3, 4, 5];

const policyChangeNotify_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "partnerId",
  "partnerUniqueKey",
  "insureNum",
  "state",
  "msg",
  "remark",
  "status",
]);

const policyChangeNotifyStructure: Structure = {
  name: "policyChangeNotify",
  title: "批改通知内容",
  rows: "notice#2.6/policyChangeNotify.",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "partnerId", type: { kind: "int" }, title: "渠道id" },
    { name: "partnerUniqueKey", type: { kind: "string" }, title: "渠道用户标识" },
    {
      name: "insureNum",
      type: { kind: "either", of: [{ kind: "string" }, { kind: "int" }] },
      title: "投保单号",
    },
    { name: "state", type: { kind: "boolean" }, title: "成功与否" },
    { name: "msg", type: { kind: "string" }, title: "批改消息" },
    { name: "remark", type: { kind: "string" }, title: "备注信息" },
    {
      name: "status",
      type: { kind: "code", name: "ChangeStatus", values: changeStatus_numbers, wire: "int" },
      title: "批改状态标识",
    },
  ],
};

function isPolicyChangeNotify(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { partnerId, partnerUniqueKey, insureNum, state, msg, remark, status } = value;
  return (
    (isInt(partnerId) || partnerId === undefined) &&
    (typeof partnerUniqueKey === "string" || partnerUniqueKey === undefined) &&
    (typeof insureNum === "string" || isInt(insureNum) || insureNum === undefined) &&
    (typeof state === "boolean" || state === undefined) &&
    (typeof msg === "string" || msg === undefined) &&
    (typeof remark === "string" || remark === undefined) &&
    (isIntCode(status, changeStatus_numbers) || status === undefined) &&
    hasOnly(value, policyChangeNotify_names)
  );
}

function isPolicyChangeNotifyReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { partnerId, insureNum, state, status } = value;
  return (
    (isSafeInt(partnerId) || partnerId == null || partnerId === "") &&
    isOptionalText(value.partnerUniqueKey) &&
    (typeof insureNum === "string" || isSafeInt(insureNum) || insureNum == null) &&
    (typeof state === "boolean" || state == null || state === "") &&
    isOptionalText(value.msg) &&
    isOptionalText(value.remark) &&
    (isSafeInt(status) || status == null || status === "")
  );
}

function decodePolicyChangeNotify(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.partnerId instanceof NumberText) value.partnerId = toInt(wire.partnerId);
  if (wire.insureNum != null) value.insureNum = toText(wire.insureNum);
  if (wire.status instanceof NumberText) value.status = toInt(wire.status);
  return value;
}

/** 批改通知内容, as it is sent. */
export const policyChangeNotifyValidator: Validator<PolicyChangeNotify> = /*@__PURE__*/ validator({
  structure: policyChangeNotifyStructure,
  face: "sent",
  check: isPolicyChangeNotify,
  decode: decodePolicyChangeNotify as (wire: WireObject) => PolicyChangeNotify,
});

/** 批改通知内容, as it is received. */
export const policyChangeNotifyReceivedValidator: Validator<PolicyChangeNotifyReceived> =
  /*@__PURE__*/ validator({
    structure: policyChangeNotifyStructure,
    face: "received",
    check: isPolicyChangeNotifyReceived,
    decode: decodePolicyChangeNotify as (wire: WireObject) => PolicyChangeNotifyReceived,
  });

const insureNotify_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "partnerId",
  "partnerUniqueKey",
  "caseCode",
  "insureNum",
  "otherInfo",
  "state",
  "failMsg",
]);

const insureNotifyStructure: Structure = {
  name: "InureNotify",
  title: "投保通知内容",
  rows: "notice#2.1/InureNotify.",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "partnerId", type: { kind: "int" }, title: "渠道id" },
    { name: "partnerUniqueKey", type: { kind: "string" }, title: "渠道用户标识" },
    { name: "caseCode", type: { kind: "string" }, title: "产品编码" },
    { name: "insureNum", type: { kind: "string" }, title: "投保单号" },
    { name: "otherInfo", type: { kind: "map", of: { kind: "json" } }, title: "其他信息" },
    { name: "state", type: { kind: "boolean" }, title: "成功与否" },
    { name: "failMsg", type: { kind: "string" }, title: "失败原因" },
  ],
};

function isInsureNotify(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { partnerId, partnerUniqueKey, caseCode, insureNum, otherInfo, state, failMsg } = value;
  return (
    (isInt(partnerId) || partnerId === undefined) &&
    (typeof partnerUniqueKey === "string" || partnerUniqueKey === undefined) &&
    (typeof caseCode === "string" || caseCode === undefined) &&
    (typeof insureNum === "string" || insureNum === undefined) &&
    (isObject(otherInfo) || otherInfo === undefined) &&
    (typeof state === "boolean" || state === undefined) &&
    (typeof failMsg === "string" || failMsg === undefined) &&
    hasOnly(value, insureNotify_names)
  );
}

function isInsureNotifyReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { partnerId, otherInfo, state } = value;
  return (
    (isSafeInt(partnerId) || partnerId == null || partnerId === "") &&
    isOptionalText(value.partnerUniqueKey) &&
    isOptionalText(value.caseCode) &&
    isOptionalText(value.insureNum) &&
    (isObject(otherInfo) || otherInfo == null || otherInfo === "") &&
    (typeof state === "boolean" || state == null || state === "") &&
    isOptionalText(value.failMsg)
  );
}

function decodeInsureNotify(wire: WireObject): object {
  if (!(wire.partnerId instanceof NumberText)) return wire;
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.partnerId instanceof NumberText) value.partnerId = toInt(wire.partnerId);
  return value;
}

/** 投保通知内容, as it is sent. */
export const insureNotifyValidator: Validator<InsureNotify> = /*@__PURE__*/ validator({
  structure: insureNotifyStructure,
  face: "sent",
  check: isInsureNotify,
  decode: decodeInsureNotify as (wire: WireObject) => InsureNotify,
});

/** 投保通知内容, as it is received. */
export const insureNotifyReceivedValidator: Validator<InsureNotifyReceived> =
  /*@__PURE__*/ validator({
    structure: insureNotifyStructure,
    face: "received",
    check: isInsureNotifyReceived,
    decode: decodeInsureNotify as (wire: WireObject) => InsureNotifyReceived,
  });

const issueNotify_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "partnerId",
  "partnerUniqueKey",
  "caseCode",
  "insureNum",
  "state",
  "policys",
  "otherInfo",
  "failMsg",
]);

const issueNotifyStructure: Structure = {
  name: "IssueNotify",
  title: "出单通知内容",
  rows: "notice#2.3/IssueNotify.",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "partnerId", type: { kind: "int" }, title: "渠道id" },
    { name: "partnerUniqueKey", type: { kind: "string" }, title: "渠道用户标识" },
    { name: "caseCode", type: { kind: "string" }, title: "产品编码" },
    { name: "insureNum", type: { kind: "string" }, title: "投保单号" },
    { name: "state", type: { kind: "boolean" }, title: "成功与否" },
    {
      name: "policys",
      type: { kind: "list", of: { kind: "structure", of: () => policyInfoStructure } },
      title: "保单信息",
    },
    { name: "otherInfo", type: { kind: "map", of: { kind: "json" } }, title: "其他信息" },
    { name: "failMsg", type: { kind: "string" }, title: "失败原因" },
  ],
};

function isIssueNotify(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { partnerId, partnerUniqueKey, caseCode, insureNum, state, policys, otherInfo, failMsg } =
    value;
  return (
    (isInt(partnerId) || partnerId === undefined) &&
    (typeof partnerUniqueKey === "string" || partnerUniqueKey === undefined) &&
    (typeof caseCode === "string" || caseCode === undefined) &&
    (typeof insureNum === "string" || insureNum === undefined) &&
    (typeof state === "boolean" || state === undefined) &&
    (isListOf(policys, isPolicyInfo) || policys === undefined) &&
    (isObject(otherInfo) || otherInfo === undefined) &&
    (typeof failMsg === "string" || failMsg === undefined) &&
    hasOnly(value, issueNotify_names)
  );
}

function isIssueNotifyReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { partnerId, state, policys, otherInfo } = value;
  return (
    (isSafeInt(partnerId) || partnerId == null || partnerId === "") &&
    isOptionalText(value.partnerUniqueKey) &&
    isOptionalText(value.caseCode) &&
    isOptionalText(value.insureNum) &&
    (typeof state === "boolean" || state == null || state === "") &&
    (isListOf(policys, isPolicyInfoReceived) || policys == null || policys === "") &&
    (isObject(otherInfo) || otherInfo == null || otherInfo === "") &&
    isOptionalText(value.failMsg)
  );
}

function decodeIssueNotify(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.partnerId instanceof NumberText) value.partnerId = toInt(wire.partnerId);
  if (wire.policys != null)
    value.policys = (wire.policys as readonly WireValue[]).map((item) =>
      decodePolicyInfo(item as WireObject),
    );
  return value;
}

/** 出单通知内容, as it is sent. */
export const issueNotifyValidator: Validator<IssueNotify> = /*@__PURE__*/ validator({
  structure: issueNotifyStructure,
  face: "sent",
  check: isIssueNotify,
  decode: decodeIssueNotify as (wire: WireObject) => IssueNotify,
});

/** 出单通知内容, as it is received. */
export const issueNotifyReceivedValidator: Validator<IssueNotifyReceived> = /*@__PURE__*/ validator(
  {
    structure: issueNotifyStructure,
    face: "received",
    check: isIssueNotifyReceived,
    decode: decodeIssueNotify as (wire: WireObject) => IssueNotifyReceived,
  },
);

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

const policyInfo_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "productName",
  "productId",
  "planName",
  "planId",
  "applicant",
  "insurant",
  "startDate",
  "endDate",
  "policyNum",
]);

const policyInfoStructure: Structure = {
  name: "PolicyInfo",
  title: "保单信息",
  rows: "notice#2.3/PolicyInfo.",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "productName", type: { kind: "string" }, title: "产品名称" },
    { name: "productId", type: { kind: "int" }, title: "产品id" },
    { name: "planName", type: { kind: "string" }, title: "计划名称" },
    { name: "planId", type: { kind: "int" }, title: "计划id" },
    { name: "applicant", type: { kind: "string" }, title: "投保人姓名", sensitive: "name" },
    { name: "insurant", type: { kind: "string" }, title: "被保人姓名", sensitive: "name" },
    {
      name: "startDate",
      type: { kind: "date", format: "yyyy-MM-dd", is: isDate_yyyy_MM_dd },
      title: "起保日期",
    },
    {
      name: "endDate",
      type: { kind: "date", format: "yyyy-MM-dd", is: isDate_yyyy_MM_dd },
      title: "终保日期",
    },
    { name: "policyNum", type: { kind: "string" }, title: "保险公司保单号" },
  ],
};

function isPolicyInfo(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    productName,
    productId,
    planName,
    planId,
    applicant,
    insurant,
    startDate,
    endDate,
    policyNum,
  } = value;
  return (
    (typeof productName === "string" || productName === undefined) &&
    (isInt(productId) || productId === undefined) &&
    (typeof planName === "string" || planName === undefined) &&
    (isInt(planId) || planId === undefined) &&
    (typeof applicant === "string" || applicant === undefined) &&
    (typeof insurant === "string" || insurant === undefined) &&
    (isDate_yyyy_MM_dd(startDate) || startDate === undefined) &&
    (isDate_yyyy_MM_dd(endDate) || endDate === undefined) &&
    (typeof policyNum === "string" || policyNum === undefined) &&
    hasOnly(value, policyInfo_names)
  );
}

function isPolicyInfoReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { productId, planId, startDate, endDate } = value;
  return (
    isOptionalText(value.productName) &&
    (isSafeInt(productId) || productId == null || productId === "") &&
    isOptionalText(value.planName) &&
    (isSafeInt(planId) || planId == null || planId === "") &&
    isOptionalText(value.applicant) &&
    isOptionalText(value.insurant) &&
    (isDate_yyyy_MM_dd(startDate) || startDate == null || startDate === "") &&
    (isDate_yyyy_MM_dd(endDate) || endDate == null || endDate === "") &&
    isOptionalText(value.policyNum)
  );
}

function decodePolicyInfo(wire: WireObject): object {
  if (!(wire.productId instanceof NumberText) && !(wire.planId instanceof NumberText)) return wire;
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.productId instanceof NumberText) value.productId = toInt(wire.productId);
  if (wire.planId instanceof NumberText) value.planId = toInt(wire.planId);
  return value;
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

const paymentGateway_codes: readonly string[] = ["1", "3", "14", "21", "-11"];

const payNotify_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "partnerId",
  "partnerUniqueKey",
  "caseCode",
  "insureNum",
  "state",
  "payTime",
  "price",
  "onlinePaymentId",
  "otherInfo",
  "failMsg",
]);

const payNotifyStructure: Structure = {
  name: "PayNotify",
  title: "支付通知内容",
  rows: "notice#2.2/PayNotify.",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "partnerId", type: { kind: "int" }, title: "渠道id" },
    { name: "partnerUniqueKey", type: { kind: "string" }, title: "渠道用户标识" },
    { name: "caseCode", type: { kind: "string" }, title: "产品编码" },
    { name: "insureNum", type: { kind: "string" }, title: "投保单号" },
    { name: "state", type: { kind: "boolean" }, title: "成功与否" },
    {
      name: "payTime",
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss", is: isDate_yyyy_MM_dd_HH_mm_ss },
      title: "支付时间",
    },
    { name: "price", type: { kind: "long" }, title: "支付金额" },
    {
      name: "onlinePaymentId",
      type: { kind: "code", name: "PaymentGateway", values: paymentGateway_codes, wire: "string" },
      title: "在线支付网关标识",
    },
    { name: "otherInfo", type: { kind: "map", of: { kind: "json" } }, title: "其他信息" },
    { name: "failMsg", type: { kind: "string" }, title: "失败原因" },
  ],
};

function isPayNotify(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    partnerId,
    partnerUniqueKey,
    caseCode,
    insureNum,
    state,
    payTime,
    price,
    onlinePaymentId,
    otherInfo,
    failMsg,
  } = value;
  return (
    (isInt(partnerId) || partnerId === undefined) &&
    (typeof partnerUniqueKey === "string" || partnerUniqueKey === undefined) &&
    (typeof caseCode === "string" || caseCode === undefined) &&
    (typeof insureNum === "string" || insureNum === undefined) &&
    (typeof state === "boolean" || state === undefined) &&
    (isDate_yyyy_MM_dd_HH_mm_ss(payTime) || payTime === undefined) &&
    (isLong(price) || price === undefined) &&
    (onlinePaymentId === "1" ||
      onlinePaymentId === "3" ||
      onlinePaymentId === "14" ||
      onlinePaymentId === "21" ||
      onlinePaymentId === "-11" ||
      onlinePaymentId === undefined) &&
    (isObject(otherInfo) || otherInfo === undefined) &&
    (typeof failMsg === "string" || failMsg === undefined) &&
    hasOnly(value, payNotify_names)
  );
}

function isPayNotifyReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { partnerId, state, payTime, price, otherInfo } = value;
  return (
    (isSafeInt(partnerId) || partnerId == null || partnerId === "") &&
    isOptionalText(value.partnerUniqueKey) &&
    isOptionalText(value.caseCode) &&
    isOptionalText(value.insureNum) &&
    (typeof state === "boolean" || state == null || state === "") &&
    (isDate_yyyy_MM_dd_HH_mm_ss(payTime) || payTime == null || payTime === "") &&
    (isLong(price) || price == null || price === "") &&
    isOptionalText(value.onlinePaymentId) &&
    (isObject(otherInfo) || otherInfo == null || otherInfo === "") &&
    isOptionalText(value.failMsg)
  );
}

function decodePayNotify(wire: WireObject): object {
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.partnerId instanceof NumberText) value.partnerId = toInt(wire.partnerId);
  if (wire.price != null) value.price = toLong(wire.price);
  return value;
}

export function encodePayNotify(value: PayNotify): WireObject {
  const wire: { [name: string]: unknown } = { ...value };
  if (value.price !== undefined) wire.price = fromLong(value.price);
  return wire as WireObject;
}

/** 支付通知内容, as it is sent. */
export const payNotifyValidator: Validator<PayNotify> = /*@__PURE__*/ validator({
  structure: payNotifyStructure,
  face: "sent",
  check: isPayNotify,
  decode: decodePayNotify as (wire: WireObject) => PayNotify,
});

/** 支付通知内容, as it is received. */
export const payNotifyReceivedValidator: Validator<PayNotifyReceived> = /*@__PURE__*/ validator({
  structure: payNotifyStructure,
  face: "received",
  check: isPayNotifyReceived,
  decode: decodePayNotify as (wire: WireObject) => PayNotifyReceived,
});

const producePolicyNotify_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "partnerId",
  "partnerUniqueKey",
  "caseCode",
  "insureNum",
  "otherInfo",
  "state",
  "failMsg",
]);

const producePolicyNotifyStructure: Structure = {
  name: "ProducePolicyNotify",
  title: "电子保单生成通知内容",
  rows: "notice#2.5/ProducePolicyNotify.",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "partnerId", type: { kind: "int" }, title: "渠道id" },
    { name: "partnerUniqueKey", type: { kind: "string" }, title: "渠道用户标识" },
    { name: "caseCode", type: { kind: "string" }, title: "产品编码" },
    { name: "insureNum", type: { kind: "string" }, title: "投保单号" },
    { name: "otherInfo", type: { kind: "map", of: { kind: "json" } }, title: "其他信息" },
    { name: "state", type: { kind: "boolean" }, title: "成功与否" },
    { name: "failMsg", type: { kind: "string" }, title: "失败原因" },
  ],
};

function isProducePolicyNotify(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { partnerId, partnerUniqueKey, caseCode, insureNum, otherInfo, state, failMsg } = value;
  return (
    (isInt(partnerId) || partnerId === undefined) &&
    (typeof partnerUniqueKey === "string" || partnerUniqueKey === undefined) &&
    (typeof caseCode === "string" || caseCode === undefined) &&
    (typeof insureNum === "string" || insureNum === undefined) &&
    (isObject(otherInfo) || otherInfo === undefined) &&
    (typeof state === "boolean" || state === undefined) &&
    (typeof failMsg === "string" || failMsg === undefined) &&
    hasOnly(value, producePolicyNotify_names)
  );
}

function isProducePolicyNotifyReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { partnerId, otherInfo, state } = value;
  return (
    (isSafeInt(partnerId) || partnerId == null || partnerId === "") &&
    isOptionalText(value.partnerUniqueKey) &&
    isOptionalText(value.caseCode) &&
    isOptionalText(value.insureNum) &&
    (isObject(otherInfo) || otherInfo == null || otherInfo === "") &&
    (typeof state === "boolean" || state == null || state === "") &&
    isOptionalText(value.failMsg)
  );
}

function decodeProducePolicyNotify(wire: WireObject): object {
  if (!(wire.partnerId instanceof NumberText)) return wire;
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.partnerId instanceof NumberText) value.partnerId = toInt(wire.partnerId);
  return value;
}

/** 电子保单生成通知内容, as it is sent. */
export const producePolicyNotifyValidator: Validator<ProducePolicyNotify> = /*@__PURE__*/ validator(
  {
    structure: producePolicyNotifyStructure,
    face: "sent",
    check: isProducePolicyNotify,
    decode: decodeProducePolicyNotify as (wire: WireObject) => ProducePolicyNotify,
  },
);

/** 电子保单生成通知内容, as it is received. */
export const producePolicyNotifyReceivedValidator: Validator<ProducePolicyNotifyReceived> =
  /*@__PURE__*/ validator({
    structure: producePolicyNotifyStructure,
    face: "received",
    check: isProducePolicyNotifyReceived,
    decode: decodeProducePolicyNotify as (wire: WireObject) => ProducePolicyNotifyReceived,
  });

const notifyType_numbers: readonly number[] = [1, 2, 3, 4, 5, 9, 26, 27];

const noticeEnvelope_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>([
  "notifyType",
  "sign",
  "data",
]);

const noticeEnvelopeStructure: Structure = {
  name: "notice.envelope",
  title: "通知",
  rows: "notice#1.3/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    {
      name: "notifyType",
      type: { kind: "code", name: "NotifyType", values: notifyType_numbers, wire: "int" },
      required: true,
      title: "通知类型",
    },
    {
      name: "sign",
      type: { kind: "string" },
      required: true,
      title: "签名",
      cite: "notice#1.3/sign, notice#2.1/Notify.sign, notice#2.2/Notify.sign, notice#2.3/Notify.sign, notice#2.4/Notify.sign, notice#2.5/Notify.sign, notice#2.6/Notify.sign, notice#2.7/Notify.sign",
    },
    {
      name: "data",
      type: { kind: "json" },
      cite: "notice#1.3/data, notice#2.1/Notify.data, notice#2.2/Notify.data, notice#2.3/Notify.data, notice#2.4/Notify.data, notice#2.5/Notify.data, notice#2.6/Notify.data, notice#2.7/Notify.data",
    },
  ],
};

function isNoticeEnvelope(value: unknown): boolean {
  return (
    isObject(value) &&
    isIntCode(value.notifyType, notifyType_numbers) &&
    typeof value.sign === "string" &&
    hasOnly(value, noticeEnvelope_names)
  );
}

function isNoticeEnvelopeReceived(value: unknown): boolean {
  return isObject(value) && isSafeInt(value.notifyType) && isFilledText(value.sign);
}

function decodeNoticeEnvelope(wire: WireObject): object {
  if (!(wire.notifyType instanceof NumberText)) return wire;
  const value: { [name: string]: unknown } = { ...wire };
  if (wire.notifyType instanceof NumberText) value.notifyType = toInt(wire.notifyType);
  return value;
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

const noticeReply_names: ReadonlySet<string> = /*@__PURE__*/ new Set<string>(["state", "failMsg"]);

const noticeReplyStructure: Structure = {
  name: "notice.reply",
  title: "通知",
  rows: "notice#1.3/",
  nullIsAbsent: true,
  emptyIsAbsent: true,
  fields: [
    { name: "state", type: { kind: "boolean" }, required: true, title: "成功标识" },
    {
      name: "failMsg",
      type: { kind: "string" },
      required: { when: { kind: "compare", path: ["state"], op: "=", value: "false" } },
      title: "失败原因",
    },
  ],
};

function isNoticeReply(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { state, failMsg } = value;
  return (
    typeof state === "boolean" &&
    (failMsg === undefined ? state !== false : typeof failMsg === "string") &&
    hasOnly(value, noticeReply_names)
  );
}

function isNoticeReplyReceived(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { state, failMsg } = value;
  return (
    typeof state === "boolean" &&
    (failMsg == null || failMsg === "" ? state !== false : typeof failMsg === "string")
  );
}

/** 通知, as it is sent. */
export const noticeReplyValidator: Validator<NoticeReply> = /*@__PURE__*/ validator({
  structure: noticeReplyStructure,
  face: "sent",
  check: isNoticeReply,
});

/** 通知, as it is received. */
export const noticeReplyReceivedValidator: Validator<NoticeReplyReceived> = /*@__PURE__*/ validator(
  {
    structure: noticeReplyStructure,
    face: "received",
    check: isNoticeReplyReceived,
  },
);
