import { accept, createCaller, decimal, fen, readJson, yuan } from "@baowen/runtime";
import type { Fen, Handler, Outcome, Yuan } from "@baowen/runtime";
import { changeStatus, createReceiver, paymentGatewayLabels, signNotice } from "@baowen/xiebao";
import type {
  ChangeNotice,
  Handlers,
  PayNotice,
  PayNotify,
  PayNotifyReceived,
  PolicyInfoReceived,
} from "@baowen/xiebao";
import { createCounterpart } from "@baowen/xiebao/counterpart";
import type { Counterpart } from "@baowen/xiebao/counterpart";

// Uses that must not compile. Nothing here runs: each function is a mistake, and the line under `@ts-expect-error` must be
// one for every compiler, with every setting.

declare const handlers: Handlers;
declare const partner: Counterpart;
declare const paid: PayNotice;
declare const changed: ChangeNotice;
declare const received: PayNotifyReceived;
declare const policy: PolicyInfoReceived;
declare const price: Fen;
declare const amount: Yuan;
const credentials = { key: "key" };

// Handlers

export const missingHandler = (): unknown => {
  const { payNotice, ...others } = handlers;
  void payNotice;
  // @ts-expect-error a kind without a handler
  return createReceiver({ credentials, handlers: others });
};

export const extraHandler = (): unknown =>
  createReceiver({
    credentials,
    handlers: {
      ...handlers,
      // @ts-expect-error a kind that the document does not have
      refundNotice: () => accept(),
    },
  });

export const silentHandler: Partial<Handlers> = {
  // @ts-expect-error a handler that says nothing
  payNotice: () => undefined,
};

export const silentAsyncHandler: Partial<Handlers> = {
  // @ts-expect-error a handler that says nothing, later
  payNotice: async () => undefined,
};

export const yesHandler: Partial<Handlers> = {
  // @ts-expect-error true is not an outcome
  payNotice: () => true,
};

export const wrongOutcome: Partial<Handlers> = {
  // @ts-expect-error an outcome of another shape
  payNotice: () => ({ kind: "success", reason: "fine" }),
};

export const wrongOutcomeKind: Outcome = {
  // @ts-expect-error an outcome of a kind that there is not
  kind: "later",
  reason: "busy",
};

export const unknownMember: Partial<Handlers> = {
  // @ts-expect-error a member that the notice does not have
  payNotice: ({ data }) => (data.amount === undefined ? accept() : accept()),
};

export const otherNotice: Handler<ChangeNotice> = ({ data }) => {
  // @ts-expect-error what another kind holds
  void data.price;
  return accept();
};

// Settings

// @ts-expect-error no credentials
export const noCredentials = (): unknown => createReceiver({ handlers });

// @ts-expect-error no key among the credentials
export const noKey = (): unknown => createReceiver({ credentials: {}, handlers });

export const maybeKey = (key: string | undefined): unknown =>
  // @ts-expect-error a key that may be missing, such as one of the environment
  createReceiver({ credentials: { key }, handlers });

export const extraCredential = (): unknown =>
  // @ts-expect-error a credential that the document does not have
  createReceiver({ credentials: { key: "key", token: "token" }, handlers });

export const wrongChoice = (): unknown =>
  // @ts-expect-error a choice that the open point does not have
  createReceiver({ credentials, handlers, options: { digestCase: "mixed" } });

export const wrongOption = (): unknown =>
  // @ts-expect-error an open point that there is not
  createReceiver({ credentials, handlers, options: { digestcase: "upper" } });

// @ts-expect-error a counterpart without an address
export const noAddress = (): unknown => createCounterpart({ credentials });

// @ts-expect-error settings instead of a protocol
export const noProtocol = (): unknown => createCaller({ url: "http://a.test", credentials });

// Codes

export const misspeltCode = (): boolean =>
  // @ts-expect-error a code that the document does not have, compared with a received one
  received.onlinePaymentId === "211";

export const misspeltNumber = (): boolean =>
  // @ts-expect-error the same where codes are numbers
  changed.data.status === 7;

export const textForNumber = (): boolean =>
  // @ts-expect-error a code as text where codes are numbers
  changed.data.status === "1";

export const misspeltSent = (): unknown =>
  // @ts-expect-error a code that the document does not have, sent
  partner.payNotice({ data: { insureNum: "T1", onlinePaymentId: "22" } });

export const misspeltName = (): unknown =>
  // @ts-expect-error a code's name that there is not
  changeStatus.aproved;

export const otherTable = (): unknown =>
  // @ts-expect-error the labels of another table
  paymentGatewayLabels.get(changeStatus.approved);

export const wrongKind = (): unknown =>
  // @ts-expect-error the kind of another operation
  partner.cancelNotice({ notifyType: 1, data: { insureNum: "T1" } });

export const receivedAsSent = (): unknown =>
  // @ts-expect-error what was received may hold codes that must not be sent
  partner.payNotice({ data: { ...paid.data } });

// Units

export const yuanForFen: PayNotify = {
  // @ts-expect-error yuan where fen are due
  price: yuan("121.00"),
};

export const numberForFen: PayNotify = {
  // @ts-expect-error a bare number where fen are due
  price: 12_100,
};

export const bigintForFen: PayNotify = {
  // @ts-expect-error a bare bigint where fen are due
  price: 12_100n,
};

export const decimalForFen: PayNotify = {
  // @ts-expect-error a decimal where fen are due
  price: decimal("121"),
};

// @ts-expect-error fen where yuan are due
export const fenForYuan: Yuan = fen(12_100);

// @ts-expect-error a bare text where yuan are due
export const textForYuan: Yuan = "121.00";

export const mixedUnits = (): boolean =>
  // @ts-expect-error two units compared
  price === amount;

export const numberArithmetic = (): unknown =>
  // @ts-expect-error a number and whole fen do not add up
  price + 1;

// Members

export const bareDate: PayNotify = {
  // @ts-expect-error a text that nobody checked where a date and time is due
  payTime: "2026-01-02 08:09:10",
};

export const nullSent: PayNotify = {
  // @ts-expect-error null is received but never sent
  insureNum: null,
};

export const extraMember: PayNotify = {
  insureNum: "T1",
  // @ts-expect-error a member that the document does not have
  amount: 1,
};

export const unchecked = (): number =>
  // @ts-expect-error a member that may be missing or null
  received.failMsg.length;

export const assigned = (): void => {
  // @ts-expect-error what was received is not changed
  received.insureNum = "T2";
};

export const assignedInside = (): void => {
  // @ts-expect-error nor what is inside it
  policy.policyNum = "P2";
};

export const pushed = (
  data: Extract<Parameters<Handlers["issueNotice"]>[0], object>["data"],
): void => {
  // @ts-expect-error nor its lists
  data.policys?.push({});
};

export const assignedCode = (): void => {
  // @ts-expect-error nor the codes
  changeStatus.approved = 2;
};

// Functions

// @ts-expect-error data as an object, where the text is signed
export const signedObject = (): string => signNotice({ data: { insureNum: "T1" } }, credentials);

// @ts-expect-error without the key
export const signedWithoutKey = (): string => signNotice({ data: "{}" });

export const bytesForText = (): unknown =>
  // @ts-expect-error bytes, where text is read
  readJson(new Uint8Array());
