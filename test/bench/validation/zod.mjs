import * as z from "zod";

const text = z.string().nullish();
const int = z.int().nullish();
const day = z.iso.date().nullish();

const policyInfo = z.object({
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

export const issueNotice = z.object({
  partnerId: int,
  partnerUniqueKey: text,
  caseCode: text,
  insureNum: text,
  state: z.boolean().nullish(),
  policys: z.array(policyInfo).nullish(),
  otherInfo: z.record(z.string(), z.unknown()).nullish(),
  failMsg: text,
});

export const payNotice = z.strictObject({
  partnerId: z.int32().optional(),
  partnerUniqueKey: z.string().optional(),
  caseCode: z.string().optional(),
  insureNum: z.string().optional(),
  state: z.boolean().optional(),
  payTime: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/)
    .optional(),
  price: z.int().optional(),
  onlinePaymentId: z.enum(["1", "3", "14", "21", "-11"]).optional(),
  otherInfo: z.record(z.string(), z.unknown()).optional(),
  failMsg: z.string().optional(),
});

const short = z.string().max(32);
const long = z.string().max(512);
const looseDay = z.string().regex(/^\d{4}-\d{1,2}-\d{1,2}$/);
const digit = z.enum(["1", "2", "3", "4", "5"]);
const gender = z.enum(["M", "F"]);

const holderInfo = z.strictObject({
  holderName: short.optional(),
  holderCardType: digit.optional(),
  holderCardNo: short.optional(),
  holderBirthday: z.iso.date().optional(),
  holderGender: gender.optional(),
  holderMobile: short.optional(),
  holderEmail: short.optional(),
});

const insuredInfo = z.strictObject({
  insuredName: short.optional(),
  insuredCardType: digit.optional(),
  insuredCardNo: short.optional(),
  insuredBirthday: z.iso.date().optional(),
  insuredGender: gender.optional(),
  insuredMobile: short.optional(),
  insuredEmail: short.optional(),
  insuredRelation: digit.optional(),
});

export const preOrder = z.strictObject({
  distrCode: short,
  mobile: short,
  memberId: short,
  outSerialNo: short,
  payType: z.literal([1, 2]),
  productCode: short,
  productName: short,
  deliverNotifyUrl: long,
  returnNotifyUrl: long,
  refundNotifyUrl: long.optional(),
  returnPage: long,
  safeguardStartTime: looseDay.optional(),
  safeguardEndTime: looseDay.optional(),
  holderInfo: holderInfo.optional(),
  insuredInfoList: z.array(insuredInfo).optional(),
});

const filled = z.string().min(1);

const insuredPolicy = z.object({
  insuredName: filled,
  insuredCardType: filled,
  insuredCardNo: filled,
  insuredBirthday: day,
  insuredGender: filled,
  insuredFee: z.number(),
  insuredMobile: text,
  policyStatus: filled,
  policyCode: text,
  policyUrl: text,
  certificateUrl: text,
  invoiceUrl: text,
});

export const orderDetail = z.object({
  productName: filled,
  productCode: filled,
  safeguardPeriod: filled,
  orderCode: filled,
  createTime: z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/),
  orderStatus: filled,
  totalQty: z.int(),
  orderTotalAmt: z.number(),
  orderReduceAmt: z.number(),
  insuranceCompanyLogo: filled,
  companyName: filled,
  benefitType: filled,
  isGroup: int,
  enterpriseName: text,
  enterpriseCredType: text,
  enterpriseCredNo: text,
  enterprisePhone: text,
  enterpriseEmail: text,
  isEnterprise: z.int(),
  holderName: text,
  holderCredType: text,
  holderCredNo: text,
  holderBirthday: text,
  holderPhone: text,
  holderEmail: text,
  holderGender: text,
  isInvoice: int,
  invoiceStatus: int,
  insuredInfoList: z.array(insuredPolicy).nullish(),
});
