import { hand, openOffice, signed } from "../office.js";
import type { Scenario } from "../scenario.js";

const data =
  '{"insureNum":"T1","state":true,"payTime":"2026-01-02 08:09:10","price":12100,"onlinePaymentId":"21","otherInfo":{"amount":121.00,"note":"测试😀\\u4e2d"}}';
const message = signed(2, data);
const encoder = new TextEncoder();
const whole = encoder.encode(message);

type Place = readonly [from: number, to: number];

/** Where a text stands in the message, in bytes. */
function placeOf(text: string): Place {
  const from = encoder.encode(message.slice(0, message.indexOf(text))).length;
  return [from, from + encoder.encode(text).length];
}

const sign = /"sign":"([^"]*)"/.exec(message)?.[1] ?? "";

/** Hands over each of the bodies, and counts what became of them. */
async function handAll(bodies: readonly Uint8Array<ArrayBuffer>[]): Promise<object> {
  const office = openOffice();
  const texts: string[] = [];
  for (const body of bodies) texts.push((await hand(office, body))[1]);
  const believed = texts.filter((text) => !/"state":false/.test(text)).length;
  return {
    tried: bodies.length,
    believed,
    handled: office.book.log.length,
    codes: [...new Set(office.codes)].toSorted(),
  };
}

function flipped(place: Place, bit: number): readonly Uint8Array<ArrayBuffer>[] {
  const [from, to] = place;
  return Array.from({ length: to - from }, (_, index) => {
    const body = whole.slice();
    body[from + index] = (body[from + index] ?? 0) ^ bit;
    return body;
  });
}

function cut(): readonly Uint8Array<ArrayBuffer>[] {
  return Array.from(whole, (_, length) => whole.slice(0, length));
}

export const bytes: readonly Scenario[] = [
  { name: "the whole message", run: () => handAll([whole]) },
  { name: "every byte of the signed text changed", run: () => handAll(flipped(placeOf(data), 1)) },
  { name: "every byte of the signature changed", run: () => handAll(flipped(placeOf(sign), 1)) },
  { name: "every beginning of the message", run: () => handAll(cut()) },
  {
    name: "the signature in upper case",
    run: () => handAll([encoder.encode(message.replace(sign, sign.toUpperCase()))]),
  },
  {
    name: "the same data written anew",
    run: () => handAll([encoder.encode(JSON.stringify(JSON.parse(message)))]),
  },
];
