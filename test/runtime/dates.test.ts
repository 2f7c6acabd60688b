import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { datePattern, dateText, readDate, writeDate } from "../../templates/runtime/dates.js";
import { formatInstant, instantOf } from "../../templates/runtime/instants.js";
import vectors from "./vectors/java.json" with { type: "json" };

/** Both readings of a format, which must agree: the parser's and the pattern's, with the flag that validators set. */
function reads(format: string, text: string): boolean {
  const parsed = readDate(format, text) !== undefined;
  expect(new RegExp(datePattern(format), "u").test(text), `${datePattern(format)} on ${text}`).toBe(
    parsed,
  );
  return parsed;
}

function reading(format: string, good: readonly string[], bad: readonly string[]): void {
  test(format, () => {
    for (const text of good) expect(reads(format, text), text).toBe(true);
    for (const text of bad) expect(reads(format, text), text).toBe(false);
  });
}

describe("a date format reads", () => {
  reading(
    "yyyy-MM-dd",
    ["2024-03-13", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"],
    [
      "",
      "2024-3-13",
      "2024-02-30",
      "2023-02-29",
      "1900-02-29",
      "0000-01-01",
      "2024-13-01",
      "2024-00-01",
      "2024-01-00",
      "2024-04-31",
      "24-01-01",
      "2024/01/01",
      "2024-01-01 ",
      "x",
      "2024-01-01\n",
      "２０２４-01-01",
      "02024-01-01",
      "-024-01-01",
      "2024-01-1e",
    ],
  );
  reading("yyyyMMdd", ["20190329"], ["2019329", "20190229", "2019-03-29"]);
  reading(
    "yyyy-MM-dd HH:mm:ss",
    ["2024-03-13 15:23:28", "2024-03-13 00:00:00", "2024-03-13 23:59:59"],
    ["2024-03-13", "2024-03-13T15:23:28", "2024-03-13 24:00:00", "2024-03-13 23:60:00"],
  );
  reading("HH:mm:ss:SSS", ["15:23:28:007"], ["15:23:28.007", "15:23:28:07", "15:23:60:000"]);
  reading(
    "yyyy-M-d H:m:s",
    ["2024-3-1 5:3:8", "2024-03-01 05:03:08", "2024-12-31 23:59:59"],
    ["2024-2-30 0:0:0", "2024--1 0:0:0", "2024-013-1 0:0:0", "2024-1-1 0:0:"],
  );
  reading("yyyy/M/dd", ["2024/2/29", "2024/02/29"], ["2023/2/29", "2024/2/", "2024/2/9"]);
  reading("yyyy/M/d", ["2024/2/29", "2024/2/9"], ["2023/2/29", "2024/2/"]);
  reading("yyyy-MM-dd'T'HH:mm:ss.SSS", ["2024-03-13T15:23:28.000"], ["2024-03-13T15:23:28x000"]);
  reading("yyyy年MM月dd日", ["2024年03月13日"], ["2024-03-13"]);
  reading("MM-dd", ["02-29", "12-31"], ["02-30", "04-31"]);
  reading("yyyyMM", ["202402"], ["202413", "202400"]);
  reading("yyyy''MM", ["2024'02"], ["202402"]);
});

describe("a format that nobody could read is refused", () => {
  const formats = ["", "YYYY-MM-dd", "yy-MM-dd", "yyyyMd", "yyyy-MM-MM", "hh:mm", "H0", "'T", "''"];
  for (const format of [...formats, "yyyy-MM-dd Z", "constructor"]) {
    test(`"${format}"`, () => {
      expect(() => readDate(format, "2024-01-01")).toThrow("not a date format");
    });
  }
});

test("every day that Java counts is read, and no other", () => {
  for (const [year, months] of vectors.days as [number, number[]][]) {
    months.forEach((days, index) => {
      for (let day = 0; day <= 32; day++) {
        const text = [
          String(year).padStart(4, "0"),
          String(index + 1).padStart(2, "0"),
          String(day).padStart(2, "0"),
        ].join("-");
        expect(reads("yyyy-MM-dd", text), text).toBe(day >= 1 && day <= days);
      }
    });
  }
});

test("what is written is read back", () => {
  const parts = fc.record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
    second: fc.integer({ min: 0, max: 59 }),
    milli: fc.integer({ min: 0, max: 999 }),
  });
  const formats = ["yyyyMMddHHmmssSSS", "d.M.yyyy H:m:s SSS", "SSS ss mm HH dd MM yyyy"];
  fc.assert(
    fc.property(parts, fc.constantFrom(...formats), (value, format) => {
      expect(readDate(format, writeDate(format, value))).toEqual(value);
    }),
  );
  expect(() => writeDate("yyyy-MM-dd", { year: 2023, month: 2, day: 29 })).toThrow("not a date");
  expect(() => writeDate("yyyy-MM", { year: 2023 })).toThrow("needs a month");
});

test("dateText keeps the text, and its refusal does not name it", () => {
  expect(dateText("yyyyMMdd", "20240229")).toBe("20240229");
  expect(() => dateText("yyyyMMdd", "19880230")).toThrow(
    /^The text is not a date of the form yyyyMMdd$/,
  );
});

describe("instants as Java has them", () => {
  test(`${vectors.shown.length} moments as clocks show them`, () => {
    for (const [instant, zone, format, text] of vectors.shown as [
      number,
      string,
      string,
      string,
    ][]) {
      expect(formatInstant(instant, format, zone), `${instant} ${zone}`).toBe(text);
    }
  });

  test(`${vectors.read.length} clock times as moments, skipped and repeated hours too`, () => {
    for (const [text, format, zone, instant] of vectors.read as [
      string,
      string,
      string,
      number,
    ][]) {
      expect(instantOf(text, format, zone), `${text} ${zone}`).toBe(instant);
    }
  });

  test("one moment after the other, across a change of half an hour in the middle of one", () => {
    const shown = ["15:10:00", "15:29:59", "15:30:00", "15:50:00", "15:29:59", "16:00:00"].map(
      (time) => formatInstant(Date.parse(`2025-10-04T${time}Z`), "HH:mm:ss", "Australia/Lord_Howe"),
    );
    expect(shown).toEqual(["01:40:00", "01:59:59", "02:30:00", "02:50:00", "01:59:59", "03:00:00"]);
  });

  test("a summer birthday of 1988 stays the day it was", () => {
    const instant = instantOf("1988-07-01", "yyyy-MM-dd", "Asia/Shanghai");
    expect(new Date(instant).toISOString()).toBe("1988-06-30T15:00:00.000Z");
    expect(formatInstant(instant, "yyyy-MM-dd", "Asia/Shanghai")).toBe("1988-07-01");
  });

  test("needs a day, a zone that exists and a moment that is one", () => {
    expect(() => instantOf("12:00", "HH:mm", "UTC")).toThrow("does not name a day");
    expect(() => instantOf("2024-01-01", "yyyy-MM-dd", "Asia/Peking")).toThrow("not a time zone");
    expect(() => instantOf("2024-02-30", "yyyy-MM-dd", "UTC")).toThrow("not a date");
    expect(() => formatInstant(NaN, "yyyy", "UTC")).toThrow("no date");
    expect(() => formatInstant(8.64e15, "yyyy-MM-dd", "UTC")).toThrow("not a date");
  });
});
