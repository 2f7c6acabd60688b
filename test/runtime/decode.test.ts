import { expect, test } from "vitest";
import fc from "fast-check";
import * as decode from "../../templates/runtime/decode.js";
import * as encode from "../../templates/runtime/encode.js";
import { decimal } from "../../templates/runtime/decimal.js";
import { readJson } from "../../templates/runtime/json/read.js";
import { writeJson } from "../../templates/runtime/json/write.js";
import type { WireValue } from "../../templates/runtime/wire.js";

const words = ["Y", "N"] as const;

/** Decodes the JSON text on the left and gives what stands on the right. */
test.each([
  ["12", decode.toInt, 12],
  ["12.0", decode.toInt, 12],
  ['"12"', decode.toInt, 12],
  ["9223372036854775807", decode.toLong, 9223372036854775807n],
  ['"-9223372036854775808"', decode.toLong, -9223372036854775808n],
  ["1.20e1", decode.toLong, 12n],
  ["-0", decode.toLong, 0n],
  ["121.00", decode.toDecimal, "121.00"],
  ['"121.00"', decode.toDecimal, "121.00"],
  ["0.10", decode.toDecimal, "0.10"],
  ['"0012"', decode.toText, "0012"],
  ["12.50", decode.toText, "12.50"],
  ["true", decode.toBoolean, true],
  ['"false"', decode.toBoolean, false],
  ['"Y"', (value: WireValue) => decode.toBoolean(value, words), true],
] as [string, (value: WireValue) => unknown, unknown][])("%s", (text, read, expected) => {
  expect(read(readJson(text).value)).toBe(expected);
});

test("what no predicate would have passed is refused, without naming it", () => {
  const refusal = expect.objectContaining({ code: "WIRE_VALUE" });
  for (const value of [null, undefined, true, {}, "x", "1.5", ""]) {
    expect(() => decode.toLong(value)).toThrow(refusal);
  }
  for (const value of [null, undefined, {}, []])
    expect(() => decode.toText(value)).toThrow(refusal);
  for (const value of [null, "yes", 1]) expect(() => decode.toBoolean(value)).toThrow(refusal);
  expect(() => decode.toDecimal("secret")).toThrow(/^The value is not a decimal number$/);
});

test("longs and decimals go through the wire and back, as numbers and as texts", () => {
  const long = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
  fc.assert(
    fc.property(long, (value) => {
      const text = writeJson([encode.fromLong(value), encode.fromLongToText(value)]);
      expect(text).toBe(`[${value},"${value}"]`);
      const [number, string] = readJson(text).value as [WireValue, WireValue];
      expect([decode.toLong(number), decode.toLong(string)]).toEqual([value, value]);
    }),
  );
  for (const text of ["121.00", "0.10", "-5", "12345678901234567890.12"]) {
    const value = decimal(text);
    expect(writeJson([encode.fromDecimal(value), encode.fromDecimalToText(value)])).toBe(
      `[${text},"${text}"]`,
    );
  }
  expect(encode.fromDecimalToText(decimal("1E+3"))).toBe("1000");
  expect([encode.fromBooleanToText(true), encode.fromBooleanToText(false, words)]).toEqual([
    "true",
    "N",
  ]);
});
