import { describe, expect, test } from "vitest";
import fc from "fast-check";
import {
  addDecimal,
  compareDecimal,
  decimal,
  plainDecimal,
  subtractDecimal,
} from "../../templates/runtime/decimal.js";
import { fen, fenToYuan, yuan, yuanToFen } from "../../templates/runtime/units.js";

describe("decimal", () => {
  test("keeps the text it is given", () => {
    for (const text of ["0", "-0", "121.00", "1E+3", "12345678901234567890.123456789", "0.10"]) {
      expect(decimal(text)).toBe(text);
    }
    expect(decimal(12n)).toBe("12");
    expect(decimal(0.1)).toBe("0.1");
    expect(decimal(1e21)).toBe("1e+21");
  });

  test("refuses what is no number, and exponents that would ask for a gigabyte", () => {
    const texts = [
      "",
      " 1",
      "1.",
      ".5",
      "+1",
      "01",
      "1,000",
      "NaN",
      "1e1000",
      "1e999999999",
      "1\n",
    ];
    for (const text of texts) expect(() => decimal(text), text).toThrow("not a decimal");
    expect(() => decimal(Infinity)).toThrow("not a decimal");
    expect(() => decimal("1".repeat(1001))).toThrow("not a decimal");
  });
});

/** Units of a scale, written as a text: the oracle computes with the units alone. */
const scaled = fc.record({
  units: fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }),
  scale: fc.integer({ min: 0, max: 12 }),
});

function written({ units, scale }: { units: bigint; scale: number }): string {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, "0");
  const point = digits.length - scale;
  const fraction = scale === 0 ? "" : `.${digits.slice(point)}`;
  return `${units < 0n ? "-" : ""}${digits.slice(0, point)}${fraction}`;
}

/** The units of `value` at a finer scale. */
function at(value: { units: bigint; scale: number }, scale: number): bigint {
  return value.units * 10n ** BigInt(scale - value.scale);
}

function prints(actual: string, expected: string): void {
  test(`${actual} is ${expected}`, () => expect(actual).toBe(expected));
}

describe("decimal arithmetic against BigInt", () => {
  test("adds, subtracts and compares exactly", () => {
    fc.assert(
      fc.property(scaled, scaled, (a, b) => {
        const scale = Math.max(a.scale, b.scale);
        const [x, y] = [decimal(written(a)), decimal(written(b))];
        expect(addDecimal(x, y)).toBe(written({ units: at(a, scale) + at(b, scale), scale }));
        expect(subtractDecimal(x, y)).toBe(written({ units: at(a, scale) - at(b, scale), scale }));
        const difference = at(a, scale) - at(b, scale);
        expect(compareDecimal(x, y)).toBe(difference === 0n ? 0 : difference < 0n ? -1 : 1);
      }),
      { numRuns: 3000 },
    );
  });

  test("reads exponents", () => {
    fc.assert(
      fc.property(scaled, fc.integer({ min: -30, max: 30 }), (a, shift) => {
        const scale = a.scale + 30;
        const shifted = { units: at(a, scale) * 10n ** BigInt(shift + 30), scale: scale + 30 };
        const text = decimal(`${written(a)}e${shift}`);
        expect(compareDecimal(text, decimal(written(shifted)))).toBe(0);
        expect(plainDecimal(text)).not.toMatch(/e/);
        expect(compareDecimal(text, plainDecimal(text))).toBe(0);
      }),
    );
  });

  prints(addDecimal(decimal("0.1"), decimal("0.2")), "0.3");
  prints(addDecimal(decimal("1.10"), decimal("2")), "3.10");
  prints(subtractDecimal(decimal("1"), decimal("1.00")), "0.00");
  prints(subtractDecimal(decimal("0.05"), decimal("0.1")), "-0.05");
  prints(plainDecimal(decimal("1E+3")), "1000");
  prints(plainDecimal(decimal("12.50e-3")), "0.01250");
  prints(plainDecimal(decimal("121.00")), "121.00");
});

describe("fen and yuan", () => {
  test("go back and forth exactly, beyond what a double holds", () => {
    fc.assert(
      fc.property(fc.bigInt(), (units) => {
        expect(yuanToFen(fenToYuan(fen(units)))).toBe(units);
        expect(fenToYuan(fen(units))).toBe(written({ units, scale: 2 }));
      }),
    );
  });

  test("know 121, 121.0, 121.00 and 121.000 for the same", () => {
    for (const text of ["121", "121.0", "121.00", "121.000", "1.21e2"]) {
      expect(yuanToFen(yuan(text))).toBe(12100n);
    }
    expect(yuanToFen(yuan("-0.05"))).toBe(-5n);
  });

  test("refuse what would lose something", () => {
    expect(() => yuanToFen(yuan("1.005"))).toThrow("whole number of fen");
    for (const value of [1.5, NaN, 2 ** 53, "1.0", "1e3", "", " 1", "0x1"]) {
      expect(() => fen(value), String(value)).toThrow("whole number");
    }
    expect([fen("12100"), fen(-3), fen(2n ** 70n)]).toEqual([12100n, -3n, 2n ** 70n]);
  });
});
