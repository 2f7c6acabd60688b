import {
  areAll,
  hasOnly,
  isAbsent,
  isDay,
  isInt,
  isMoment,
  isObject,
  isOptionalText,
  isText,
} from "./hand-written-values.mjs";

/*
 * The predicates that a careful person would write for these messages: as the specs say, no more and no less. Notices are
 * received, so that null and an empty text mean absent; what is sent has no other members than those of its table.
 */

export { orderDetail, preOrder } from "./hand-written-orders.mjs";

export function issueNotice(value) {
  if (!isObject(value)) return false;
  const { partnerId, state, policys, otherInfo } = value;
  return (
    (Number.isSafeInteger(partnerId) || isAbsent(partnerId)) &&
    isText(value.partnerUniqueKey) &&
    isText(value.caseCode) &&
    isText(value.insureNum) &&
    (typeof state === "boolean" || isAbsent(state)) &&
    (Array.isArray(policys) ? areAll(policys, policyInfo) : isAbsent(policys)) &&
    (isObject(otherInfo) || isAbsent(otherInfo)) &&
    isText(value.failMsg)
  );
}

function policyInfo(value) {
  if (!isObject(value)) return false;
  const { productId, planId, startDate, endDate } = value;
  return (
    isText(value.productName) &&
    (Number.isSafeInteger(productId) || isAbsent(productId)) &&
    isText(value.planName) &&
    (Number.isSafeInteger(planId) || isAbsent(planId)) &&
    isText(value.applicant) &&
    isText(value.insurant) &&
    (isDay(startDate) || isAbsent(startDate)) &&
    (isDay(endDate) || isAbsent(endDate)) &&
    isText(value.policyNum)
  );
}

const payMembers = new Set([
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

export function payNotice(value) {
  if (!isObject(value)) return false;
  const { partnerId, state, payTime, price, onlinePaymentId, otherInfo } = value;
  return (
    (partnerId === undefined || isInt(partnerId)) &&
    isOptionalText(value.partnerUniqueKey) &&
    isOptionalText(value.caseCode) &&
    isOptionalText(value.insureNum) &&
    (state === undefined || typeof state === "boolean") &&
    (payTime === undefined || isMoment(payTime)) &&
    (price === undefined || Number.isSafeInteger(price)) &&
    (onlinePaymentId === undefined || isGateway(onlinePaymentId)) &&
    (otherInfo === undefined || isObject(otherInfo)) &&
    isOptionalText(value.failMsg) &&
    hasOnly(value, payMembers)
  );
}

function isGateway(value) {
  return value === "1" || value === "3" || value === "14" || value === "21" || value === "-11";
}
