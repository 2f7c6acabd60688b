import { parseDateFormat, type DateParts } from "../date-format.js";
import { fitsDate, writeDate } from "../dates.js";

/** Dates at the bounds of a format: an ordinary day first, then a leap day, the first and the last moment. */
export function dateEdges(format: string): readonly string[] {
  return [...new Set(moments.map((parts) => writeDate(format, parts)))];
}

/** Texts in the format's form that name no day or time, and one that has another form. */
export function noDates(format: string): readonly string[] {
  return [...nowhere.map((parts) => written(format, parts)), "yesterday"].filter(
    (text) => !fitsDate(format, text),
  );
}

type Parts = Required<DateParts>;

const ordinary: Parts = {
  year: 2020,
  month: 10,
  day: 20,
  hour: 10,
  minute: 20,
  second: 30,
  milli: 400,
};
const first: Parts = { year: 1, month: 1, day: 1, hour: 0, minute: 0, second: 0, milli: 0 };
const last: Parts = {
  year: 9999,
  month: 12,
  day: 31,
  hour: 23,
  minute: 59,
  second: 59,
  milli: 999,
};
const moments: readonly Parts[] = [
  ordinary,
  { ...ordinary, year: 2024, month: 2, day: 29 },
  first,
  last,
];

const nowhere: readonly Parts[] = [
  { ...ordinary, year: 2023, month: 2, day: 29 },
  { ...ordinary, month: 13 },
  { ...ordinary, hour: 24 },
];

function written(format: string, parts: Parts): string {
  const texts = parseDateFormat(format).map((token) =>
    token.kind === "literal" ? token.text : String(parts[token.part]).padStart(token.min, "0"),
  );
  return texts.join("");
}
