import typia, { type tags } from "typia";

type Day = string & tags.Pattern<"^\\d{4}-\\d{2}-\\d{2}$">;
type Moment = string & tags.Pattern<"^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$">;
type Int = number & tags.Type<"int32">;
type Long = number & tags.Type<"int64">;

interface PolicyInfo {
  productName?: string | null;
  productId?: Int | null;
  planName?: string | null;
  planId?: Int | null;
  applicant?: string | null;
  insurant?: string | null;
  startDate?: Day | null;
  endDate?: Day | null;
  policyNum?: string | null;
}

interface IssueNotice {
  partnerId?: Int | null;
  partnerUniqueKey?: string | null;
  caseCode?: string | null;
  insureNum?: string | null;
  state?: boolean | null;
  policys?: PolicyInfo[] | null;
  otherInfo?: Record<string, unknown> | null;
  failMsg?: string | null;
}

interface PayNotice {
  partnerId?: Int;
  partnerUniqueKey?: string;
  caseCode?: string;
  insureNum?: string;
  state?: boolean;
  payTime?: Moment;
  price?: Long;
  onlinePaymentId?: "1" | "3" | "14" | "21" | "-11";
  otherInfo?: Record<string, unknown>;
  failMsg?: string;
}

type LooseDay = string & tags.Pattern<"^\\d{4}-\\d{1,2}-\\d{1,2}$">;
type Short = string & tags.MaxLength<32>;
type Long512 = string & tags.MaxLength<512>;
type Filled = string & tags.MinLength<1>;
type Digit = "1" | "2" | "3" | "4" | "5";
type Gender = "M" | "F";

interface HolderInfo {
  holderName?: Short;
  holderCardType?: Digit;
  holderCardNo?: Short;
  holderBirthday?: Day;
  holderGender?: Gender;
  holderMobile?: Short;
  holderEmail?: Short;
}

interface InsuredInfo {
  insuredName?: Short;
  insuredCardType?: Digit;
  insuredCardNo?: Short;
  insuredBirthday?: Day;
  insuredGender?: Gender;
  insuredMobile?: Short;
  insuredEmail?: Short;
  insuredRelation?: Digit;
}

interface PreOrder {
  distrCode: Short;
  mobile: Short;
  memberId: Short;
  outSerialNo: Short;
  payType: 1 | 2;
  productCode: Short;
  productName: Short;
  deliverNotifyUrl: Long512;
  returnNotifyUrl: Long512;
  refundNotifyUrl?: Long512;
  returnPage: Long512;
  safeguardStartTime?: LooseDay;
  safeguardEndTime?: LooseDay;
  holderInfo?: HolderInfo;
  insuredInfoList?: InsuredInfo[];
}

interface InsuredPolicy {
  insuredName: Filled;
  insuredCardType: Filled;
  insuredCardNo: Filled;
  insuredBirthday?: Day | null;
  insuredGender: Filled;
  insuredFee: number;
  insuredMobile?: string | null;
  policyStatus: Filled;
  policyCode?: string | null;
  policyUrl?: string | null;
  certificateUrl?: string | null;
  invoiceUrl?: string | null;
}

interface OrderDetail {
  productName: Filled;
  productCode: Filled;
  safeguardPeriod: Filled;
  orderCode: Filled;
  createTime: Moment;
  orderStatus: Filled;
  totalQty: Int;
  orderTotalAmt: number;
  orderReduceAmt: number;
  insuranceCompanyLogo: Filled;
  companyName: Filled;
  benefitType: Filled;
  isGroup?: Int | null;
  enterpriseName?: string | null;
  enterpriseCredType?: string | null;
  enterpriseCredNo?: string | null;
  enterprisePhone?: string | null;
  enterpriseEmail?: string | null;
  isEnterprise: Int;
  holderName?: string | null;
  holderCredType?: string | null;
  holderCredNo?: string | null;
  holderBirthday?: string | null;
  holderPhone?: string | null;
  holderEmail?: string | null;
  holderGender?: string | null;
  isInvoice?: Int | null;
  invoiceStatus?: Int | null;
  insuredInfoList?: InsuredPolicy[] | null;
}

export const issueNotice = {
  check: typia.createIs<IssueNotice>(),
  validate: typia.createValidate<IssueNotice>(),
};

export const payNotice = {
  check: typia.createEquals<PayNotice>(),
  validate: typia.createValidateEquals<PayNotice>(),
};

export const preOrder = {
  check: typia.createEquals<PreOrder>(),
  validate: typia.createValidateEquals<PreOrder>(),
};

export const orderDetail = {
  check: typia.createIs<OrderDetail>(),
  validate: typia.createValidate<OrderDetail>(),
};
