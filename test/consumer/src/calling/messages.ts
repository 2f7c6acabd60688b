import {
  cardType,
  gender,
  invoiceType,
  payType,
  relation,
  transactionStatus,
} from "@baowen/aigobao";
import type { Client } from "@baowen/aigobao";
import { dateText } from "@baowen/runtime";
import type { CallResult } from "@baowen/runtime";

const who = { distrCode: "TESTD001", memberId: "TESTM001" };
const order = { ...who, tempOrderCode: "TESTT001" };

/** The pre-order that most scenarios send: nested objects and a list, Chinese text, an empty text. */
export const preOrder: Parameters<Client["addTemp"]>[0] = {
  ip: "127.0.0.1",
  requestBody: {
    ...who,
    mobile: "13900000001",
    outSerialNo: "TESTS001",
    payType: payType.credit,
    productCode: "TESTP001",
    productName: "测试产品 A+B/甲",
    deliverNotifyUrl: "https://distributor.test/deliver",
    returnNotifyUrl: "https://distributor.test/return",
    refundNotifyUrl: "https://distributor.test/refund",
    returnPage: "https://distributor.test/back",
    safeguardStartTime: dateText("yyyy-M-d", "2026-1-8"),
    holderInfo: {
      holderName: "测试甲",
      holderCardType: cardType.passport,
      holderCardNo: "T0000001",
    },
    insuredInfoList: [
      { insuredName: "测试乙", insuredGender: gender.female, insuredRelation: relation.child },
    ],
  },
};

type Called = (client: Client) => Promise<CallResult>;

/** Every operation, called once. */
export const calls: Readonly<Record<keyof Client, Called>> = {
  register: (client) =>
    client.register({
      requestBody: {
        distrCode: "TESTD001",
        mobile: "13900000001",
        employeeCode: "TESTE001",
        invitateCode: "TESTI001",
        company: "测试公司",
        province: "江苏省",
        city: "苏州市",
        address: "测试路 1 号",
      },
    }),
  addTemp: (client) => client.addTemp(preOrder),
  applyInvoice: (client) =>
    client.applyInvoice({
      requestBody: {
        memberId: "TESTM001",
        orderCode: "TESTO001",
        invoiceType: invoiceType.company,
        invoiceTitle: "测试公司",
        taxpayerNo: "TESTTAX0000000001",
      },
    }),
  getInvoiceUrl: (client) =>
    client.getInvoiceUrl({ requestBody: { memberId: "TESTM001", orderCode: "TESTO001" } }),
  getDistrProductDetail: (client) =>
    client.getDistrProductDetail({
      requestBody: { productCode: "TESTP001", memberId: "TESTM001" },
    }),
  getPolicyUrl: (client) => client.getPolicyUrl({ requestBody: order }),
  outNotify: (client) =>
    client.outNotify({ requestBody: { ...order, txnStatus: transactionStatus.failed } }),
  getOrderListUrl: (client) =>
    client.getOrderListUrl({ requestBody: { ...who, account: "13900000001" } }),
  surrenderByPolicyCode: (client) =>
    client.surrenderByPolicyCode({
      requestBody: { ...who, policyCodes: ["TESTC001", "TESTC002"] },
    }),
  surrenderByOrderCode: (client) =>
    client.surrenderByOrderCode({ requestBody: { ...who, orderCode: "TESTO001" } }),
  getOrderDetail: (client) => client.getOrderDetail({ requestBody: order }),
};

/** What changes nothing; everything else had better not be done twice. */
export const queries: readonly string[] = [
  "getInvoiceUrl",
  "getDistrProductDetail",
  "getPolicyUrl",
  "getOrderListUrl",
  "getOrderDetail",
];

/** Every operation at once: what its calls come to, in the order of `calls`. */
export function callAll(
  client: Client,
): Promise<readonly (readonly [operation: string, result: CallResult])[]> {
  return Promise.all(
    Object.entries(calls).map(
      async ([operation, call]) => [operation, await call(client)] as const,
    ),
  );
}

/** A result in a few words: the same on every machine. */
export function inWords(result: CallResult): string {
  switch (result.kind) {
    case "done":
      return "done";
    case "refused":
      return `refused ${String(result.code)} as ${result.as}${result.retryable ? ", retryable" : ""}`;
    case "unknown":
      return `unknown ${result.cause.code}, sent: ${result.cause.sent}, ${result.cause.retry}`;
  }
}
