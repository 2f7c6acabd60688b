import { Type } from "@sinclair/typebox";

const maybe = (type) => Type.Optional(Type.Union([type, Type.Null()]));
const text = maybe(Type.String());
const int = maybe(Type.Integer());
const day = maybe(Type.String({ pattern: "^\\d{4}-\\d{2}-\\d{2}$" }));
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
    payTime: Type.Optional(Type.String({ pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" })),
    price: Type.Optional(Type.Integer()),
    onlinePaymentId: Type.Optional(
      Type.Union(["1", "3", "14", "21", "-11"].map((code) => Type.Literal(code))),
    ),
    otherInfo: Type.Optional(anyObject),
    failMsg: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
);
