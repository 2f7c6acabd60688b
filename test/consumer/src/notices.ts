import { dateText, fen } from "@baowen/runtime";
import type { CallResult } from "@baowen/runtime";
import { changeStatus, notifyType, paymentGateway } from "@baowen/xiebao";
import type { Counterpart } from "@baowen/xiebao/counterpart";

const insureNum = "T2026000101";

/** One notice of every kind, each for the same form. */
export const notices: readonly ((partner: Counterpart) => Promise<CallResult<unknown>>)[] = [
  (partner) =>
    partner.insureNotice({ data: { insureNum, state: true, otherInfo: { a: [1, null] } } }),
  (partner) =>
    partner.payNotice({
      data: {
        insureNum,
        state: true,
        payTime: dateText("yyyy-MM-dd HH:mm:ss", "2026-01-02 08:09:10"),
        price: fen(12_100),
        onlinePaymentId: paymentGateway.weChat,
      },
    }),
  (partner) =>
    partner.issueNotice({
      data: {
        insureNum,
        state: true,
        policys: [
          {
            productName: "测试产品",
            productId: 101,
            applicant: "测试甲",
            startDate: dateText("yyyy-MM-dd", "2026-01-03"),
            endDate: dateText("yyyy-MM-dd", "2027-01-02"),
            policyNum: "TESTP000101",
          },
        ],
      },
    }),
  (partner) =>
    partner.cancelNotice({
      notifyType: notifyType.cancel,
      data: { insureNum, state: true, cancelInsurants: ["测试乙"] },
    }),
  (partner) =>
    partner.cancelNotice({
      notifyType: notifyType.reissue,
      data: { insureNum, state: true, newInsureNum: "T2026000106" },
    }),
  (partner) => partner.policyFileNotice({ data: { insureNum, state: true } }),
  (partner) =>
    partner.changeNotice({
      data: { insureNum, state: true, msg: "测试", status: changeStatus.approved },
    }),
  (partner) => partner.abnormalNotice({ data: { insureNum, failMsg: "测试：出单超时" } }),
];
