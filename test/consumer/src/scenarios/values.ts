import { hand, openOffice, signed } from "../office.js";
import { Book, handlersOf } from "../book.js";
import { accept, fenToYuan } from "@baowen/runtime";
import { changeStatus, paymentGatewayLabels } from "@baowen/xiebao";
import type { Handlers } from "@baowen/xiebao";
import type { Scenario } from "../scenario.js";

/** What the handlers say about a notice. */
async function seen(
  kind: number,
  data: string,
  handlers: (say: (what: unknown) => void) => Partial<Handlers>,
): Promise<object> {
  const said: unknown[] = [];
  const office = openOffice({
    handlers: { ...handlersOf(new Book()), ...handlers((what) => said.push(what)) },
    onUnknown: ({ envelope, rawText }) => {
      said.push([envelope["notifyType"], rawText.length]);
    },
  });
  const answer = await hand(office, signed(kind, data));
  return { answer, codes: office.codes, said };
}

const payment = (gateway: string): string =>
  `{"insureNum":"T1","state":true,"payTime":"2026-01-02 08:09:10","price":9007199254740993,"onlinePaymentId":"${gateway}","otherInfo":{"amount":121.00}}`;

const payNotice = (say: (what: unknown) => void): Partial<Handlers> => ({
  payNotice: ({ data }, { rawText, attempt }) => {
    const { price, payTime, onlinePaymentId: gateway } = data;
    say({
      price: price === undefined || price === null ? "none" : [String(price), fenToYuan(price)],
      payTime,
      gateway:
        gateway === undefined || gateway === null
          ? "none"
          : (paymentGatewayLabels.get(gateway) ?? "unlisted"),
      text: rawText.includes('"amount":121.00'),
      attempt,
    });
    return accept();
  },
});

const changeNotice = (say: (what: unknown) => void): Partial<Handlers> => ({
  changeNotice: ({ data }, { unknownMembers }) => {
    say({ form: data.insureNum, approved: data.status === changeStatus.approved, unknownMembers });
    return accept();
  },
});

const issueNotice = (say: (what: unknown) => void): Partial<Handlers> => ({
  issueNotice: (_notice, context) => {
    say(context.redacted());
    return accept();
  },
});

export const values: readonly Scenario[] = [
  { name: "a payment", run: () => seen(2, payment("21"), payNotice) },
  { name: "a payment through a gateway not listed", run: () => seen(2, payment("77"), payNotice) },
  {
    name: "a form's number that comes as a number, and members not in the document",
    run: () => seen(26, '{"insureNum":2026000107,"status":1,"more":{"a":1}}', changeNotice),
  },
  {
    name: "what may be logged",
    run: () =>
      seen(
        3,
        '{"insureNum":"T1","state":true,"policys":[{"planId":1,"applicant":"测试甲","insurant":"测试乙"}]}',
        issueNotice,
      ),
  },
  { name: "a kind not in the document", run: () => seen(99, '{"a":1}', () => ({})) },
  { name: "a body that is not as documented", run: () => seen(2, '{"price":"12.5"}', payNotice) },
  {
    name: "a body with a member twice",
    run: () => seen(1, '{"insureNum":"A","insureNum":"B"}', () => ({})),
  },
];
