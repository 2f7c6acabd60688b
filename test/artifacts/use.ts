/** What a user of the package of `everything` may write, and what must not compile. */
export const use: string = `
import { decimal, fen, percent, yuan, days, dateText, type Unlisted } from "@baowen/runtime";
import type { LenientReceived, Order, OrderNotice, OrderReceived, Sparse, SparseReceived } from "./acme/src/types.js";
import { both, kind, statusLabels, type StatusReceived } from "./acme/src/codes.js";
import { orderReceivedValidator } from "./acme/src/validators.js";

export const order: Order = {
  orderNo: "1",
  count: 1,
  price: fen(12100),
  paid: yuan("121.00"),
  rate: percent("3.5"),
  term: days(3),
  serial: 12345678901234567n,
  flag: true,
  on: dateText("yyyy-MM-dd", "2024-02-29"),
  version: "1.0",
  status: "1",
  kind: kind.code26,
  both: both.code5,
  bothToo: 6,
  some: "not listed",
  memo: null,
  phone: "13",
  premium: decimal("1"),
  parent: { orderNo: "2", parent: undefined },
  items: [{ sku: "x" }],
  prices: [fen(1)],
  more: { a: [null, 1] },
  names: { a: ["b"] },
  either: 1,
};

export function wrong(): readonly Order[] {
  return [
    // @ts-expect-error a required member is missing
    {},
    // @ts-expect-error yuan are no fen
    { orderNo: "1", price: yuan("1") },
    // @ts-expect-error neither is a bare number
    { orderNo: "1", price: 1n },
    // @ts-expect-error fen are no yuan
    { orderNo: "1", paid: fen(1) },
    // @ts-expect-error a code that nobody listed
    { orderNo: "1", status: "3" },
    // @ts-expect-error a retired code is not sent
    { orderNo: "1", status: "9" },
    // @ts-expect-error a code that travels as a number
    { orderNo: "1", kind: "26" },
    // @ts-expect-error the number of a code that travels as a text here
    { orderNo: "1", both: 5 },
    // @ts-expect-error and the other way round
    { orderNo: "1", bothToo: "5" },
    // @ts-expect-error not nullable
    { orderNo: null },
    // @ts-expect-error another date's form
    { orderNo: "1", on: dateText("yyyyMMdd", "20240229") },
    // @ts-expect-error a typing mistake
    { orderNo: "1", orderno: "1" },
    // @ts-expect-error the wire name is not the name in code
    { orderNo: "1", 保费: decimal("1") },
    // @ts-expect-error another literal
    { orderNo: "1", version: "2.0" },
  ];
}

export function received(value: OrderReceived, notice: OrderNotice, lenient: LenientReceived): void {
  if (value.status === "1" || value.status === "9") return;
  // @ts-expect-error a misspelt code
  if (value.status === "211") return;
  // @ts-expect-error a misspelt number
  if (value.kind === 7) return;
  switch (value.kind) {
    case 3:
      return;
    // @ts-expect-error a code that nobody listed
    case 4:
      return;
    default:
  }
  // @ts-expect-error received, a code may be any
  const closed: "1" | "2" | "9" | undefined = value.status;
  const open: "2" | Unlisted<string> | undefined = value.status;
  const label: string | undefined = open && statusLabels.get(open);
  const status: StatusReceived | undefined = open;
  const plain: string | undefined = open?.valueOf();
  // @ts-expect-error may be absent
  value.ok.valueOf();
  const kind: "O" | "P" = notice.kind;
  const operation: "orderNotice" = notice.operation;
  const orderNo: string = notice.data.orderNo;
  const may: number | undefined = lenient.may;
  const must: number = lenient.must;
  // @ts-expect-error read only
  notice.data.orderNo = "2";
  console.log(closed, label, status, plain, kind, operation, orderNo, may, must);
}

export function sparse({ must, text, at, price, flag, texts }: SparseReceived): void {
  const plain: readonly (string | undefined)[] = [must, text, at];
  const filled: readonly [bigint | undefined, boolean | undefined] = [price, flag];
  const sum: bigint = price ?? 0n;
  console.log(plain, filled, sum, texts?.length);
}

// @ts-expect-error an empty text is not sent for a date
export const hollow: Sparse = { must: "", at: "" };

export function read(wire: unknown): string {
  const { value, issues } = orderReceivedValidator.read(wire);
  return issues === undefined ? value.orderNo : issues.map((issue) => issue.path).join();
}
`;
