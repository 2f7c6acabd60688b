import { Type } from "@sinclair/typebox";

const maybe = (type) => Type.Optional(Type.Union([type, Type.Null()]));
const text = maybe(Type.String());
const int = maybe(Type.Integer());
const strictDay = Type.String({ pattern: "^\\d{4}-\\d{2}-\\d{2}$" });
const day = maybe(strictDay);
const moment = Type.String({ pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" });
const oneOf = (...values) => Type.Union(values.map((value) => Type.Literal(value)));
const closed = { additionalProperties: false };
const anyObject = Type.Record(Type.String(), Type.Unknown());

const policyInfo = Type.Object({
  productName: text,
  productId: int,
  planName: text,
  planId: int,
  applicant: text,
  insurant: text,
  startDate: day,
  endDate: day,
  policyNum: text,
});

export const issueNotice = Type.Object({
  partnerId: int,
  partnerUniqueKey: text,
  caseCode: text,
  insureNum: text,
  state: maybe(Type.Boolean()),
  policys: maybe(Type.Array(policyInfo)),
  otherInfo: maybe(anyObject),
  failMsg: text,
});

export const payNotice = Type.Object(
  {
    partnerId: Type.Optional(Type.Integer()),
    partnerUniqueKey: Type.Optional(Type.String()),
    caseCode: Type.Optional(Type.String()),
    insureNum: Type.Optional(Type.String()),
    state: Type.Optional(Type.Boolean()),
    payTime: Type.Optional(moment),
    price: Type.Optional(Type.Integer()),
    onlinePaymentId: Type.Optional(oneOf("1", "3", "14", "21", "-11")),
    otherInfo: Type.Optional(anyObject),
    failMsg: Type.Optional(Type.String()),
  },
  closed,
);

const short = Type.String({ maxLength: 32 });
const long = Type.String({ maxLength: 512 });
const looseDay = Type.String({ pattern: "^\\d{4}-\\d{1,2}-\\d{1,2}$" });
const digit = oneOf("1", "2", "3", "4", "5");
const gender = oneOf("M", "F");

const holderInfo = Type.Object(
  {
    holderName: Type.Optional(short),
    holderCardType: Type.Optional(digit),
    holderCardNo: Type.Optional(short),
    holderBirthday: Type.Optional(strictDay),
    holderGender: Type.Optional(gender),
    holderMobile: Type.Optional(short),
    holderEmail: Type.Optional(short),
  },
  closed,
);

const insuredInfo = Type.Object(
  {
    insuredName: Type.Optional(short),
    insuredCardType: Type.Optional(digit),
    insuredCardNo: Type.Optional(short),
    insuredBirthday: Type.Optional(strictDay),
    insuredGender: Type.Optional(gender),
    insuredMobile: Type.Optional(short),
    insuredEmail: Type.Optional(short),
    insuredRelation: Type.Optional(digit),
  },
  closed,
);

export const preOrder = Type.Object(
  {
    distrCode: short,
    mobile: short,
    memberId: short,
    outSerialNo: short,
    payType: oneOf(1, 2),
    productCode: short,
    productName: short,
    deliverNotifyUrl: long,
    returnNotifyUrl: long,
    refundNotifyUrl: Type.Optional(long),
    returnPage: long,
    safeguardStartTime: Type.Optional(looseDay),
    safeguardEndTime: Type.Optional(looseDay),
    holderInfo: Type.Optional(holderInfo),
    insuredInfoList: Type.Optional(Type.Array(insuredInfo)),
  },
  closed,
);

const filled = Type.String({ minLength: 1 });

const insuredPolicy = Type.Object({
  insuredName: filled,
  insuredCardType: filled,
  insuredCardNo: filled,
  insuredBirthday: day,
  insuredGender: filled,
  insuredFee: Type.Number(),
  insuredMobile: text,
  policyStatus: filled,
  policyCode: text,
  policyUrl: text,
  certificateUrl: text,
  invoiceUrl: text,
});

export const orderDetail = Type.Object({
  productName: filled,
  productCode: filled,
  safeguardPeriod: filled,
  orderCode: filled,
  createTime: moment,
  orderStatus: filled,
  totalQty: Type.Integer(),
  orderTotalAmt: Type.Number(),
  orderReduceAmt: Type.Number(),
  insuranceCompanyLogo: filled,
  companyName: filled,
  benefitType: filled,
  isGroup: int,
  enterpriseName: text,
  enterpriseCredType: text,
  enterpriseCredNo: text,
  enterprisePhone: text,
  enterpriseEmail: text,
  isEnterprise: Type.Integer(),
  holderName: text,
  holderCredType: text,
  holderCredNo: text,
  holderBirthday: text,
  holderPhone: text,
  holderEmail: text,
  holderGender: text,
  isInvoice: int,
  invoiceStatus: int,
  insuredInfoList: maybe(Type.Array(insuredPolicy)),
});
