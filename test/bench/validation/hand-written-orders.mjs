import {
  areAll,
  hasOnly,
  isAbsent,
  isMoment,
  isObject,
  isRealDay,
  isShort,
  isDay,
  isText,
} from "./hand-written-values.mjs";

/** A pre-order as it is sent. */
export function preOrder(value) {
  if (!isObject(value)) return false;
  const { payType, refundNotifyUrl, holderInfo, insuredInfoList } = value;
  return (
    isShort(value.distrCode, 32) &&
    isShort(value.mobile, 32) &&
    isShort(value.memberId, 32) &&
    isShort(value.outSerialNo, 32) &&
    (payType === 1 || payType === 2) &&
    isShort(value.productCode, 32) &&
    isShort(value.productName, 32) &&
    isShort(value.deliverNotifyUrl, 512) &&
    isShort(value.returnNotifyUrl, 512) &&
    (refundNotifyUrl === undefined ? payType !== 1 : isShort(refundNotifyUrl, 512)) &&
    isShort(value.returnPage, 512) &&
    isOptionalLooseDay(value.safeguardStartTime) &&
    isOptionalLooseDay(value.safeguardEndTime) &&
    (holderInfo === undefined || isHolder(holderInfo)) &&
    (insuredInfoList === undefined ||
      (Array.isArray(insuredInfoList) && areAll(insuredInfoList, isInsured))) &&
    hasOnly(value, preOrderMembers)
  );
}

function isHolder(value) {
  return (
    isObject(value) &&
    isOptionalShort(value.holderName) &&
    isOptionalDigit(value.holderCardType) &&
    isOptionalShort(value.holderCardNo) &&
    isOptionalDay(value.holderBirthday) &&
    isOptionalGender(value.holderGender) &&
    isOptionalShort(value.holderMobile) &&
    isOptionalShort(value.holderEmail) &&
    hasOnly(value, holderMembers)
  );
}

function isInsured(value) {
  return (
    isObject(value) &&
    isOptionalShort(value.insuredName) &&
    isOptionalDigit(value.insuredCardType) &&
    isOptionalShort(value.insuredCardNo) &&
    isOptionalDay(value.insuredBirthday) &&
    isOptionalGender(value.insuredGender) &&
    isOptionalShort(value.insuredMobile) &&
    isOptionalShort(value.insuredEmail) &&
    isOptionalDigit(value.insuredRelation) &&
    hasOnly(value, insuredMembers)
  );
}

function isOptionalShort(value) {
  return value === undefined || isShort(value, 32);
}

/** Kinds of cards and of relations are both numbered from 1 to 5. */
function isOptionalDigit(value) {
  switch (value) {
    case undefined:
    case "1":
    case "2":
    case "3":
    case "4":
    case "5":
      return true;
    default:
      return false;
  }
}

function isOptionalGender(value) {
  return value === undefined || value === "M" || value === "F";
}

function isOptionalDay(value) {
  return value === undefined || isDay(value);
}

/** `2026-6-28` as well as `2026-06-28`. */
function isOptionalLooseDay(value) {
  if (value === undefined) return true;
  if (typeof value !== "string") return false;
  const parts = looseDay.exec(value);
  return parts !== null && isRealDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

const looseDay = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

const preOrderMembers = new Set([
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

const personMembers = ["Name", "CardType", "CardNo", "Birthday", "Gender", "Mobile", "Email"];
const holderMembers = new Set(personMembers.map((name) => `holder${name}`));
const insuredMembers = new Set([...personMembers, "Relation"].map((name) => `insured${name}`));

/** The detail of an order as it is received: any length and any code, null and empty where it may be left out. */
export function orderDetail(value) {
  if (!isObject(value)) return false;
  const { insuredInfoList } = value;
  return (
    isFilled(value.productName) &&
    isFilled(value.productCode) &&
    isFilled(value.safeguardPeriod) &&
    isFilled(value.orderCode) &&
    isMoment(value.createTime) &&
    isFilled(value.orderStatus) &&
    Number.isSafeInteger(value.totalQty) &&
    typeof value.orderTotalAmt === "number" &&
    typeof value.orderReduceAmt === "number" &&
    isFilled(value.insuranceCompanyLogo) &&
    isFilled(value.companyName) &&
    isFilled(value.benefitType) &&
    isNumberOrAbsent(value.isGroup) &&
    isText(value.enterpriseName) &&
    isText(value.enterpriseCredType) &&
    isText(value.enterpriseCredNo) &&
    isText(value.enterprisePhone) &&
    isText(value.enterpriseEmail) &&
    Number.isSafeInteger(value.isEnterprise) &&
    isText(value.holderName) &&
    isText(value.holderCredType) &&
    isText(value.holderCredNo) &&
    isText(value.holderBirthday) &&
    isText(value.holderPhone) &&
    isText(value.holderEmail) &&
    isText(value.holderGender) &&
    isNumberOrAbsent(value.isInvoice) &&
    isNumberOrAbsent(value.invoiceStatus) &&
    (Array.isArray(insuredInfoList)
      ? areAll(insuredInfoList, isInsuredPolicy)
      : isAbsent(insuredInfoList))
  );
}

function isInsuredPolicy(value) {
  if (!isObject(value)) return false;
  const { insuredBirthday } = value;
  return (
    isFilled(value.insuredName) &&
    isFilled(value.insuredCardType) &&
    isFilled(value.insuredCardNo) &&
    (isDay(insuredBirthday) || isAbsent(insuredBirthday)) &&
    isFilled(value.insuredGender) &&
    typeof value.insuredFee === "number" &&
    isText(value.insuredMobile) &&
    isFilled(value.policyStatus) &&
    isText(value.policyCode) &&
    isText(value.policyUrl) &&
    isText(value.certificateUrl) &&
    isText(value.invoiceUrl)
  );
}

function isFilled(value) {
  return typeof value === "string" && value !== "";
}

function isNumberOrAbsent(value) {
  return Number.isSafeInteger(value) || isAbsent(value);
}
