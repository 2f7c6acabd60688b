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
