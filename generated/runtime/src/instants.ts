import { parseDateFormat } from "./date-format.js";
import { readDate, writeDate, type DateText } from "./dates.js";
import { ConfigError, ValueError } from "./errors.js";

/**
 * The moment, in milliseconds since 1970 UTC, that a clock in `zone` (such as `Asia/Shanghai`) shows as `text`.
 *
 * Missing hours, minutes, seconds and milliseconds are zero; the format must have a year, a month and a day (ConfigError
 * `DATE_FORMAT`). As in `java.time`: of an hour that a clock shows twice the first is meant, and a time that it skips is
 * moved on by what was skipped. Throws ValueError `DATE` for a text that does not fit.
 */
export function instantOf(text: string, format: string, zone: string): number {
  const tokens = parseDateFormat(format);
  const needs = ["year", "month", "day"];
  if (
    !needs.every((need) => tokens.some((token) => token.kind === "part" && token.part === need))
  ) {
    throw new ConfigError("DATE_FORMAT", `"${format}" does not name a day`);
  }
  const parts = readDate(format, text);
  if (parts === undefined) {
    throw new ValueError("DATE", `The text is not a date of the form ${format}`);
  }
  const { year = 1, month = 1, day = 1, hour = 0, minute = 0, second = 0, milli = 0 } = parts;
  return fromLocal(utc(year, month, day, hour, minute, second) + milli, zone);
}

/** What a clock in `zone` shows at `ms` milliseconds since 1970 UTC. Throws ValueError `DATE` outside the years 1 to 9999. */
export function formatInstant<F extends string>(ms: number, format: F, zone: string): DateText<F> {
  const local = new Date(Math.floor(ms) + offsetIn(Math.floor(ms / hourMs), ms, zone));
  if (Number.isNaN(local.getTime())) throw new ValueError("DATE", "The instant is no date");
  return writeDate(format, {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    milli: local.getUTCMilliseconds(),
  });
}

const hourMs = 3_600_000;
const day = 24 * hourMs;

/** `offsetAt` for a moment of that hour since 1970: clocks are asked for one moment after the other. */
function offsetIn(at: number, ms: number, zone: string): number {
  const known = steadyHours.get(zone);
  if (known?.at === at) return known.offset;
  const offset = offsetAt(ms, zone);
  const ends = [at * hourMs, (at + 1) * hourMs];
  // What is the same at both ends is so between them: see `fromLocal`.
  if (ends.every((end) => Math.abs(end) <= 8.64e15 && offsetAt(end, zone) === offset)) {
    steadyHours.set(zone, { at, offset });
  }
  return offset;
}

/** The last hour that was asked for, if its offset is one. Zones come from specs, so they are few. */
const steadyHours: Map<string, { readonly at: number; readonly offset: number }> = new Map();

/** `local` is what the clock shows, written as if it were UTC. A zone changes its offset at most once in two days. */
function fromLocal(local: number, zone: string): number {
  const before = local - offsetAt(local - day, zone);
  if (before + offsetAt(before, zone) === local) return before;
  const after = local - offsetAt(local + day, zone);
  return after + offsetAt(after, zone) === local ? after : before;
}

/** How far the clocks of `zone` are ahead of UTC at `ms`, in milliseconds. China had summer time from 1986 to 1991. */
function offsetAt(ms: number, zone: string): number {
  if (!(Math.abs(ms) <= 8.64e15)) throw new ValueError("DATE", "The instant is no date");
  const at = Math.max(ms, firstYear);
  const shown: { [type: string]: number } = {};
  for (const { type, value } of clock(zone).formatToParts(at)) shown[type] = Number(value);
  const { year = 0, month = 0, day: date = 0, hour = 0, minute = 0, second = 0 } = shown;
  return utc(year, month, date, hour, minute, second) - Math.floor(at / 1000) * 1000;
}

/** 2 January of the year 1. Clocks show earlier years as years before Christ, counted backwards; their offsets are the same. */
const firstYear = -62_135_510_400_000;

/** `Date.UTC` takes the years 0 to 99 for the nineteen-hundreds. */
function utc(year: number, month: number, date: number, h: number, m: number, s: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, date) + ((h * 60 + m) * 60 + s) * 1000;
}

function clock(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const made = makeClock(zone);
  clocks.set(zone, made);
  return made;
}

/** Making one takes some 50 µs; zones come from specs, so they are few. */
const clocks: Map<string, Intl.DateTimeFormat> = new Map();

function makeClock(zone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch (cause) {
    throw new ConfigError("TIME_ZONE", `"${zone}" is not a time zone`, { cause });
  }
}
