import { planted } from "../support/planted.js";

// Messages of the two providers with planted values in all the places where such values belong.

export const keys = {
  accessToken: planted.accessToken,
  md5SecretKey: planted.md5SecretKey,
  desKey: planted.desKey,
};

const who = { distrCode: "D1", memberId: planted.memberId };
const address = (path: string): string => `https://channel.test/${planted.noticePath}/${path}`;

export const preOrder = {
  ip: planted.ip,
  requestBody: {
    ...who,
    mobile: planted.mobile,
    outSerialNo: "S1",
    payType: 1,
    productCode: "P1",
    productName: "测试产品",
    deliverNotifyUrl: address("deliver"),
    returnNotifyUrl: address("return"),
    refundNotifyUrl: address("refund"),
    returnPage: address("back"),
    holderInfo: {
      holderName: planted.holder,
      holderCardType: "1",
      holderCardNo: planted.idCard,
      holderMobile: planted.accountMobile,
      holderEmail: planted.email,
    },
    insuredInfoList: [
      {
        insuredName: planted.insured,
        insuredCardType: "1",
        insuredCardNo: planted.insuredIdCard,
        insuredMobile: planted.insuredMobile,
        insuredEmail: planted.insuredEmail,
      },
      { insuredName: planted.applicant, insuredCardType: "2", insuredCardNo: planted.passport },
    ],
  },
};

/** A message for every operation of the client. */
export const sent: { readonly [operation: string]: { readonly requestBody: object } } = {
  addTemp: preOrder,
  register: {
    requestBody: {
      distrCode: "D1",
      mobile: planted.mobile,
      employeeCode: "E1",
      invitateCode: "I1",
      company: planted.company,
      province: "省",
      city: "市",
      contact: planted.applicant,
      address: planted.address,
    },
  },
  applyInvoice: {
    requestBody: {
      memberId: planted.memberId,
      orderCode: "O1",
      invoiceType: 2,
      invoiceTitle: planted.company,
      taxpayerNo: planted.taxpayerNo,
    },
  },
  getInvoiceUrl: { requestBody: { memberId: planted.memberId, orderCode: "O1" } },
  getOrderListUrl: { requestBody: { ...who, account: planted.accountMobile } },
  getOrderDetail: { requestBody: { ...who, tempOrderCode: "T1" } },
  outNotify: { requestBody: { ...who, tempOrderCode: "T1", txnStatus: 2 } },
  surrenderByPolicyCode: { requestBody: { ...who, policyCodes: [planted.passport] } },
};

const policy = {
  productName: "测试产品",
  productId: 101,
  applicant: planted.applicant,
  insurant: planted.insured,
  policyNum: "P1",
};

const otherInfo = {
  account: planted.bankAccount,
  cards: [planted.shortBankAccount, { address: planted.otherAddress }],
  [planted.idCard]: planted.email,
  [planted.passport]: planted.insuredEmail,
  [planted.holder]: { [planted.mobile]: [planted.address] },
};

/** Bodies of notices by their kinds. */
export const notified: { readonly [kind: number]: object } = {
  1: { insureNum: "T1", state: true, otherInfo },
  2: { insureNum: "T1", state: true, payTime: "2026-01-02 08:09:10", price: 12_100, otherInfo },
  3: { insureNum: "T1", state: true, policys: [policy, policy], otherInfo },
  4: { insureNum: "T1", state: true, cancelInsurants: [planted.insured, planted.holder] },
  9: { insureNum: "T1", state: true, otherInfo },
};
