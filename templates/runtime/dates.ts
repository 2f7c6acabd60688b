import { parseDateFormat, type DatePart, type DateParts, type DateToken } from "./date-format.js";
import { ValueError } from "./errors.js";

declare const dateFormat: unique symbol;

/** A date exactly as it travels, such as `2024-03-13` for `yyyy-MM-dd`. */
export type DateText<F extends string> = string & { readonly [dateFormat]: F };
/** A date and time exactly as it travels, such as `2024-03-13 15:23:28` for `yyyy-MM-dd HH:mm:ss`. */
export type DateTimeText<F extends string> = DateText<F>;

/** `dateText("yyyy-MM-dd", "2024-02-29")`. Throws ValueError `DATE` for a text that `readDate` does not read. */
export function dateText<F extends string>(format: F, text: string): DateText<F> {
  if (!fitsDate(format, text)) {
    throw new ValueError("DATE", `The text is not a date of the form ${format}`);
  }
  return text as DateText<F>;
}

/**
 * The parts that `text` gives by a Java date pattern (see `parseDateFormat`); `undefined` where it does not fit, or names
 * no real day and time. Strict: digits as many as the pattern has letters (one or two for a single letter), years 0001
 * to 9999, no second 60.
 */
export function readDate(format: string, text: string): DateParts | undefined {
  if (!fitsDate(format, text)) return undefined;
  const values: { [part in DatePart]?: number } = {};
  let at = 0;
  for (const token of parseDateFormat(format)) {
    const end =
      token.kind === "literal" ? at + token.text.length : endOfDigits(text, at, token.max);
    if (token.kind === "part") values[token.part] = numberAt(text, at, end);
    at = end;
  }
  return values;
}

/** Whether `readDate` reads `text`. */
export function fitsDate(format: string, text: string): boolean {
  let at = 0;
  let year = 4;
  let month = 1;
  let day = 1;
  for (const token of parseDateFormat(format)) {
    if (token.kind === "literal") {
      for (let i = 0; i < token.text.length; i++) {
        if (text.charCodeAt(at++) !== token.text.charCodeAt(i)) return false;
      }
      continue;
    }
    const end = endOfDigits(text, at, token.max);
    if (end - at < token.min) return false;
    const value = numberAt(text, at, end);
    at = end;
    if (token.part === "year") year = value;
    else if (token.part === "month") month = value;
    else if (token.part === "day") day = value;
    else if (value >= ends[token.part]) return false;
  }
  return at === text.length && isDay(year, month, day);
}

/** Whether there is such a day in the years 1 to 9999. */
export function isDay(year: number, month: number, day: number): boolean {
  return (
    year >= 1 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    (day <= 28 || day <= daysOf(year, month))
  );
}

/** The number that two digits at a place write; at least 10,000 where they are none. */
export function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 0x30;
  const ones = text.charCodeAt(at + 1) - 0x30;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : 10_000;
}

/** The same for three digits. */
export function threeDigits(text: string, at: number): number {
  return isDigit(text.charCodeAt(at + 2))
    ? twoDigits(text, at) * 10 + text.charCodeAt(at + 2) - 0x30
    : 10_000;
}

/** The same for four digits. */
export function fourDigits(text: string, at: number): number {
  return twoDigits(text, at) * 100 + twoDigits(text, at + 2);
}

/** Writes `parts` by `format`. Throws ValueError `DATE` where they lack a part of it or name no real day and time. */
export function writeDate<F extends string>(format: F, parts: DateParts): DateText<F> {
  const texts = parseDateFormat(format).map((token) => {
    if (token.kind === "literal") return token.text;
    const value = parts[token.part];
    if (value === undefined) throw new ValueError("DATE", `The format needs a ${token.part}`);
    return String(value).padStart(token.min, "0");
  });
  return dateText(format, texts.join(""));
}

/**
 * A regular expression (ECMA 262, anchored, without flags) that fits exactly the texts which `readDate` reads, calendar
 * and all: for JSON Schemas.
 */
export function datePattern(format: string): string {
  const tokens = parseDateFormat(format);
  const has = (part: DatePart) =>
    tokens.some((token) => token.kind === "part" && token.part === part);
  const months = has("month") && has("day") ? dayRanges(has("year")) : [anyDay];
  return `^(?:${months.map((range) => tokens.map((token) => tokenPattern(token, range)).join("")).join("|")})$`;
}

function endOfDigits(text: string, start: number, most: number): number {
  let end = start;
  while (end < start + most && isDigit(text.charCodeAt(end))) end++;
  return end;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function numberAt(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) number = number * 10 + text.charCodeAt(at) - 0x30;
  return number;
}

/** The first number that a part of a time cannot be. */
const ends = { hour: 24, minute: 60, second: 60, milli: 1000 };

function daysOf(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Years, months and days that go together, as patterns of numbers without leading zeros. */
interface DayRange {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

const anyYear = "(?!0000)[0-9]{4}";
const leapYear =
  "(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
const anyDay: DayRange = {
  year: anyYear,
  month: "0[1-9]|1[0-2]",
  day: "0[1-9]|[12][0-9]|3[01]",
};

/** Without a year, 29 February is a day: some year has it. */
function dayRanges(hasYear: boolean): readonly DayRange[] {
  return [
    { year: anyYear, month: "0[13578]|1[02]", day: "0[1-9]|[12][0-9]|3[01]" },
    { year: anyYear, month: "0[469]|11", day: "0[1-9]|[12][0-9]|30" },
    { year: anyYear, month: "02", day: "0[1-9]|1[0-9]|2[0-8]" },
    { year: hasYear ? leapYear : anyYear, month: "02", day: "29" },
  ];
}

const timePatterns = {
  hour: "[01][0-9]|2[0-3]",
  minute: "[0-5][0-9]",
  second: "[0-5][0-9]",
  milli: "[0-9]{3}",
};

function tokenPattern(token: DateToken, range: DayRange): string {
  if (token.kind === "literal") return token.text.replace(/[\\^$.*+?()[\]{}|/-]/g, escapeMark);
  const pattern = { ...timePatterns, ...range }[token.part];
  const short = token.min < token.max ? oneDigit(pattern) : "";
  return short === "" ? `(?:${pattern})` : `(?:${pattern}|${short})`;
}

/** A hyphen outside a class must stay bare: with the flag `u`, which validators set, `\-` is an error. */
function escapeMark(mark: string): string {
  return mark === "-" ? "-" : `\\${mark}`;
}

/** `[01][0-9]|2[0-3]` without leading zeros: the same alternatives where their first digit may be zero, without it. */
function oneDigit(pattern: string): string {
  return pattern
    .split("|")
    .filter((alternative) => /^(?:0|\[0)/.test(alternative))
    .map((alternative) => alternative.replace(/^(?:0|\[0[^\]]*\])/, ""))
    .join("|");
}
