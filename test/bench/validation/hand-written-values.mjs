// What hand-written predicates are made of.

export function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isAbsent(value) {
  return value === undefined || value === null || value === "";
}

export function isText(value) {
  return typeof value === "string" || value === undefined || value === null;
}

export function isOptionalText(value) {
  return value === undefined || typeof value === "string";
}

export function isInt(value) {
  return (value | 0) === value;
}

export function areAll(list, check) {
  for (let i = 0; i < list.length; i++) if (!check(list[i])) return false;
  return true;
}

export function hasOnly(value, names) {
  for (const name in value) if (!names.has(name)) return false;
  return true;
}

/** `2026-07-14`, a day that there is. */
export function isDay(value) {
  return typeof value === "string" && value.length === 10 && startsWithDay(value);
}

/** `2026-07-14 09:08:07`. */
export function isMoment(value) {
  return (
    typeof value === "string" &&
    value.length === 19 &&
    startsWithDay(value) &&
    value.charCodeAt(10) === 32 &&
    twoDigits(value, 11) < 24 &&
    value.charCodeAt(13) === 58 &&
    twoDigits(value, 14) < 60 &&
    value.charCodeAt(16) === 58 &&
    twoDigits(value, 17) < 60
  );
}

function startsWithDay(text) {
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  return isRealDay(year, twoDigits(text, 5), twoDigits(text, 8));
}

/** Comparisons with NaN, which stands for no digits, are false. */
export function isRealDay(year, month, day) {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
}

function daysOf(year, month) {
  if (month !== 2) return days[month];
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

const days = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function twoDigits(text, at) {
  const high = text.charCodeAt(at) - 48;
  const low = text.charCodeAt(at + 1) - 48;
  return high >= 0 && high <= 9 && low >= 0 && low <= 9 ? high * 10 + low : Number.NaN;
}

/** A text of at most `most` characters; only one that is longer in code units has to be counted. */
export function isShort(value, most) {
  return typeof value === "string" && (value.length <= most || [...value].length <= most);
}
