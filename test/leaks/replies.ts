import { planted } from "../support/planted.js";
import { runtime } from "./packages.js";

const { accept } = runtime;

/** What the counterpart answers: replies hold what requests hold, and links that let whoever has them in. */
export const counterpartReplies: { readonly [operation: string]: () => unknown } = {
  addTemp: () =>
    accept({ url: `https://partner.test/${planted.orderTicket}`, tempOrderCode: "T1" }),
  register: () => accept({ memberId: planted.memberId }),
  applyInvoice: () => accept(),
  getInvoiceUrl: () =>
    accept([{ invoiceUrl: `https://partner.test/${planted.policyTicket}`, policyCode: "P1" }]),
  getDistrProductDetail: () => accept(),
  getPolicyUrl: () => accept(),
  outNotify: () => accept(),
  getOrderListUrl: () => accept({ orderListUrl: `https://partner.test/${planted.orderTicket}` }),
  surrenderByPolicyCode: () => accept(),
  surrenderByOrderCode: () => accept(),
  // Not what the document has: what cannot be answered must not be told either.
  getOrderDetail: () =>
    accept({ holderName: planted.holder, orderCode: [planted.idCard], totalQty: planted.mobile }),
};
