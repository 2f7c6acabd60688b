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

export const issueNotice = {
  check: typia.createIs<IssueNotice>(),
  validate: typia.createValidate<IssueNotice>(),
};

export const payNotice = {
  check: typia.createEquals<PayNotice>(),
  validate: typia.createValidateEquals<PayNotice>(),
};
