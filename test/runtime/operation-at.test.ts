import { expect, test } from "vitest";
import { operationAt } from "../../templates/runtime/receiver/operation-at.js";

const operations = { "/orders": "list", "/v2/orders": "place", "/v2/orders/query": "find" };

test.each([
  ["/orders", "list"],
  ["/v2/orders", "place"],
  ["/v2/orders?page=/orders", "place"],
  ["https://api.acme.example/v2/orders/query", "find"],
  // What stands before is of the address.
  ["/gateway/v2/orders/query?tenant=7", "find"],
  ["/gateway/orders", "list"],
  // The longest of those that end it.
  ["/gateway/v2/orders", "place"],
  ["/v2/v2/orders", "place"],
  // Neither what has something behind it, nor another spelling, nor half a name.
  ["/v2/orders/", undefined],
  ["/v2/orders/7", undefined],
  ["/v2/Orders", undefined],
  ["/v2/%6Frders", undefined],
  ["/gateway/reorders", undefined],
  ["/?x=/v2/orders", undefined],
  ["/#/v2/orders", undefined],
  ["", undefined],
])("%s", (url, expected) => expect(operationAt(url, operations)).toBe(expected));

test("no name that every object has is an operation", () => {
  for (const url of ["constructor", "/constructor", "toString", "__proto__"]) {
    expect(operationAt(url, operations)).toBeUndefined();
  }
});
